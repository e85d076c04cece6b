// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/search_patterns.h"

#include "engine/accounts/services.h"
#include "engine/core/phone_number.h"

#include <algorithm>

namespace contador {

namespace {

constexpr int longestSearch = 200; // characters

QString pattern(const QString &word)
{
    return u'%' + word + u'%'; // folded words hold letters and digits only: nothing to escape
}

} // namespace

SearchPatterns SearchPatterns::of(const QString &typed, const QString &country)
{
    const QString wanted = typed.trimmed().left(longestSearch);
    QStringList words = folded(wanted).split(u' ', Qt::SkipEmptyParts);
    std::stable_sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    SearchPatterns patterns;
    for (size_t i = 0; i < mostWords; ++i)
        patterns.words[i] = i < size_t(words.size()) ? pattern(words.at(qsizetype(i))) : QStringLiteral("%");
    if (const Outcome<PhoneNumber, PhoneFault> phone = PhoneNumber::parse(wanted, country); phone && !words.isEmpty())
        patterns.phone = pattern(phone->e164().mid(1));
    return patterns;
}

void SearchPatterns::bindTo(Query &query) const
{
    static_assert(mostWords == 6, "each has its name");
    query.bind(":phone", phone)
        .bind(":word1", words[0])
        .bind(":word2", words[1])
        .bind(":word3", words[2])
        .bind(":word4", words[3])
        .bind(":word5", words[4])
        .bind(":word6", words[5]);
}

} // namespace contador
