// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/look_alikes.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace contador {

namespace {

const QHash<QChar, QChar> &digits()
{
    static const QHash<QChar, QChar> all{{u'o', u'0'}, {u'о', u'0'}, {u'l', u'1'}, {u'i', u'1'}, {u'і', u'1'}, {u'z', u'2'}, {u'з', u'3'},
                                         {u's', u'5'}, {u'б', u'6'}, {u'b', u'8'}, {u'в', u'8'}, {u'ч', u'4'}, {u'q', u'9'}};
    return all;
}

constexpr QStringView latin = u"aceopxyikmthb";
constexpr QStringView cyrillic = u"асеорхуікмтнв";

QString exchanged(const QString &word, QStringView from, QStringView into)
{
    QString other = word;
    for (QChar &letter : other) {
        const qsizetype at = from.indexOf(letter);
        if (at >= 0)
            letter = into[at];
    }
    return other;
}

} // namespace

std::optional<QChar> digitLike(QChar letter)
{
    const auto found = digits().constFind(letter);
    return found == digits().constEnd() ? std::nullopt : std::optional(*found);
}

QString inCyrillicLetters(const QString &word)
{
    return exchanged(word, latin, cyrillic);
}

QString inLatinLetters(const QString &word)
{
    return exchanged(word, cyrillic, latin);
}

QString fromLatinSpelling(const QString &word)
{
    static const std::vector<std::pair<QString, QString>> spellings{
        {QStringLiteral("shch"), QStringLiteral("щ")}, {QStringLiteral("sch"), QStringLiteral("сч")}, {QStringLiteral("sh"), QStringLiteral("ш")},
        {QStringLiteral("ch"), QStringLiteral("ч")}, {QStringLiteral("zh"), QStringLiteral("ж")}, {QStringLiteral("kh"), QStringLiteral("х")},
        {QStringLiteral("ts"), QStringLiteral("ц")}, {QStringLiteral("ya"), QStringLiteral("я")}, {QStringLiteral("yu"), QStringLiteral("ю")},
        {QStringLiteral("ye"), QStringLiteral("е")}, {QStringLiteral("yi"), QStringLiteral("и")}, {QStringLiteral("ia"), QStringLiteral("ия")}};
    constexpr QStringView from = u"abcdefghijklmnoprstuvyz";
    constexpr QStringView into = u"абцдефгхийклмнопрстувыз";
    QString other;
    for (qsizetype i = 0; i < word.size();) {
        const auto spelling = std::ranges::find_if(spellings, [&](const auto &each) { return QStringView(word).mid(i).startsWith(each.first); });
        if (spelling != spellings.end()) {
            other += spelling->second;
            i += spelling->first.size();
            continue;
        }
        const qsizetype at = from.indexOf(word[i]);
        if (at < 0)
            return {};
        other += into[at];
        ++i;
    }
    return other;
}

QString withLettersForDigits(const QString &word)
{
    return exchanged(word, u"0136", u"оізб");
}

QString withoutRepeats(const QString &word)
{
    QString once;
    for (const QChar letter : word) {
        if (once.isEmpty() || once.back() != letter)
            once += letter;
    }
    return once;
}

} // namespace contador
