// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/payments/payment_clues.h"

#include "engine/payments/check_digits.h"
#include "engine/payments/iban.h"

#include <QRegularExpression>

#include <algorithm>

namespace contador {

namespace {

constexpr qsizetype longestText = 2000; // 4 lines of camt.053 have 560 characters
constexpr qsizetype mostWords = 120;
constexpr qsizetype mostTokens = 48;
constexpr qsizetype longestReference = 35; // Max35Text of ISO 20022
constexpr qsizetype shortestReference = 5;
constexpr qsizetype shortestNumber = 5; // a shorter one is a house number, an amount, a day
constexpr qsizetype longestNumber = 12;

void addOnce(QStringList &list, const QString &token)
{
    if (list.size() < mostTokens && !list.contains(token))
        list << token;
}

bool hasDigit(const QString &word)
{
    return std::ranges::any_of(word, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// "C-0012/7": as it is written, between blanks, without the punctuation around it.
QStringList writtenWords(const QString &text)
{
    static const QRegularExpression edge(QStringLiteral("\\A[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+\\z"));
    static const QRegularExpression blank(QStringLiteral("[\\s,;|]+"));
    QStringList words;
    for (QString word : text.split(blank, Qt::SkipEmptyParts).mid(0, mostWords))
        words << word.remove(edge);
    return words;
}

QStringList plainWords(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return text.split(between, Qt::SkipEmptyParts).mid(0, mostWords);
}

/// "123 123 451" is 123123451: groups of digits side by side, each as long as people make them.
void addGroups(const QStringList &words, QStringList &references)
{
    constexpr qsizetype longestGroup = 4;
    for (qsizetype first = 0; first < words.size(); ++first) {
        QString joined = words[first];
        if (!isAllDigits(joined) || joined.size() > longestGroup)
            continue;
        for (qsizetype next = first + 1; next < words.size() && isAllDigits(words[next]) && words[next].size() <= longestGroup; ++next) {
            joined += words[next];
            if (joined.size() > longestReference)
                break;
            if (joined.size() >= shortestReference)
                addOnce(references, joined);
        }
    }
}

void addCreditorReferences(const QStringList &words, QStringList &references)
{
    constexpr qsizetype mostGroups = 7; // 25 characters in groups of four
    for (qsizetype first = 0; first < words.size(); ++first) {
        if (!words[first].startsWith(u"RF", Qt::CaseInsensitive))
            continue;
        QString joined;
        for (qsizetype next = first; next < std::min(words.size(), first + mostGroups); ++next) {
            joined += words[next];
            if (const auto reference = creditorReferenceFrom(joined))
                addOnce(references, *reference);
        }
    }
}

void addNumbers(const QStringList &words, QStringList &numbers)
{
    for (const QString &word : words) {
        if (word.size() < shortestNumber || word.size() > longestReference || !hasDigit(word))
            continue;
        addOnce(numbers, word);
        QString longer = word;
        while (isAllDigits(word) && longer.size() < longestNumber) {
            longer.prepend(u'0');
            addOnce(numbers, longer);
        }
    }
}

QStringList wordsOfName(const QString &name)
{
    QString plain;
    for (const QChar c : name.left(longestText).normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    }
    QStringList words = plainWords(plain);
    words.removeIf([](const QString &word) { return word.size() < 3; }); // "de", "e", "Lda" has three
    words.removeDuplicates();
    return words;
}

} // namespace

PaymentClues cluesOf(const StatementLine &line)
{
    const QString text = QStringList{line.creditorReference, line.endToEndId, line.remittance}.join(u" | ").left(longestText);
    const QStringList written = writtenWords(text);
    const QStringList plain = plainWords(text);
    PaymentClues clues;
    clues.namedAccount = line.namedAccount;
    clues.payerAccount = ibanFrom(line.payerAccount).value_or(line.payerAccount.simplified());
    clues.payerName = line.payerName;
    clues.amount = line.amount;
    for (const QStringList &words : {plain, written}) {
        for (const QString &word : words) {
            if (word.size() >= shortestReference && word.size() <= longestReference && hasDigit(word))
                addOnce(clues.references, word.toUpper());
        }
    }
    addGroups(plain, clues.references);
    addCreditorReferences(plain, clues.creditorReferences);
    addNumbers(written, clues.numbers);
    addNumbers(plain, clues.numbers);
    return clues;
}

int likenessOfNames(const QString &a, const QString &b)
{
    const QStringList left = wordsOfName(a);
    const QStringList right = wordsOfName(b);
    const qsizetype fewer = std::min(left.size(), right.size());
    if (fewer == 0)
        return 0;
    const auto common = std::ranges::count_if(left, [&](const QString &word) { return right.contains(word); });
    constexpr int whole = 100;
    // Banks cut names and leave out the middle ones; one common word of several is a common first name.
    return common < 2 && left.size() + right.size() > 2 ? 0 : int(whole * common / fewer);
}

} // namespace contador
