// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/understanding.h"

namespace contador {

namespace {

constexpr int mostWordsBesideBareNumber = 2; // "boa tarde 1482" is a reading; a sentence with a number in it is not

bool isBareReading(const ParsedText &said)
{
    return said.command.isEmpty() && !said.numbers.empty() && said.otherWords <= mostWordsBesideBareNumber;
}

/// PAYMENTS YES, PAYMENTS NO, STOP PAYMENTS.
bool isWishForPaymentMessages(const ParsedText &said)
{
    const bool stops = said.commands.contains(QStringLiteral("stop"));
    return said.commands.contains(QStringLiteral("payments")) && said.numbers.empty() && (stops || said.wish) && said.words == 2;
}

QString valueOf(const SaidNumber &number)
{
    qsizetype zeros = 0;
    while (zeros + 1 < number.text.size() && number.text[zeros] == u'0' && number.text[zeros + 1] != u'.')
        ++zeros;
    return number.text.mid(zeros);
}

} // namespace

Understanding understand(const QString &text, const Heard &heard, const Vocabulary &vocabulary)
{
    const ParsedText said = parse(text, vocabulary);
    Understanding understood;
    understood.language = said.language;
    understood.numbers = said.numbers;
    understood.intent = isBareReading(said) ? QStringLiteral("reading") : said.command;
    if (isWishForPaymentMessages(said)) {
        understood.intent = QStringLiteral("payment_messages");
        understood.wish = said.commands.contains(QStringLiteral("stop")) ? false : said.wish;
    }
    if (understood.intent.isEmpty() && said.wish && said.words == 1 && said.numbers.empty()) {
        understood.intent = *said.wish ? QStringLiteral("yes") : QStringLiteral("no");
        understood.verdict = heard.open == OpenQuestion::None ? Verdict::Ask : Verdict::Understood;
        return understood;
    }
    const bool isFromList = heard.open == OpenQuestion::WhichAccount || heard.open == OpenQuestion::WhichMeter || heard.open == OpenQuestion::WhichTag;
    if (isFromList && said.words == 0 && said.numbers.size() == 1 && said.numbers.front().text.size() == 1) {
        understood.intent = QStringLiteral("choose");
        understood.choice = said.numbers.front().text.toInt();
        understood.verdict = Verdict::Understood;
        return understood;
    }
    const bool mustBeAlone = understood.intent == QStringLiteral("stop") || understood.intent == QStringLiteral("payments");
    const bool isAlone = said.numbers.empty() && said.words == 1;
    if (understood.intent.isEmpty() || (mustBeAlone && !isAlone))
        return understood;
    understood.verdict = Verdict::Understood;
    if (understood.intent != QStringLiteral("reading"))
        return understood;
    for (const SaidNumber &number : said.numbers)
        understood.readings.push_back({valueOf(number), number.tag, {}, {}});
    if (said.numbers.empty()) {
        understood.verdict = Verdict::Ask;
        understood.doubt = QStringLiteral("no_value");
    }
    return understood;
}

} // namespace contador
