// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/open_answer.h"

#include <algorithm>

namespace contador {

namespace {

using Tokens = std::vector<SaidToken>;
using Role = NumberRole;

constexpr int mostChoices = 4; // in a numbered list
constexpr int mostWordsBesideAnswer = 2;

bool isChoice(const SaidToken &token)
{
    const int number = token.isNumber() && token.text.size() <= 2 ? token.text.toInt() : 0;
    return number >= 1 && number <= mostChoices;
}

int ordinalOf(const SaidToken &token)
{
    for (const auto &[sense, number] : {std::pair(Sense::Ord1, 1), std::pair(Sense::Ord2, 2), std::pair(Sense::Ord3, 3), std::pair(Sense::Ord4, 4)}) {
        if (token.has(sense))
            return number;
    }
    return 0;
}

int unknownWords(const Tokens &tokens)
{
    return int(std::ranges::count_if(tokens, [](const SaidToken &token) { return token.isWord() && !token.isKnown; }));
}

size_t countOf(const Tokens &tokens, Role role)
{
    return size_t(std::ranges::count_if(tokens, [role](const SaidToken &token) { return token.isNumber() && token.role == role; }));
}

void choose(int choice, Understanding &understood)
{
    understood.intent = QStringLiteral("choose");
    understood.verdict = Verdict::Understood;
    understood.choice = choice;
}

/// "2", "n.º 2", "the first one", and a reading beside it.
bool answerList(const Tokens &tokens, const Senses &senses, Understanding &understood)
{
    std::vector<int> choices;
    for (const SaidToken &token : tokens) {
        if (isChoice(token) && token.role != Role::Account && token.role != Role::Meter)
            choices.push_back(token.text.toInt());
    }
    if (choices.empty()) {
        for (const SaidToken &token : tokens) {
            if (const int ordinal = ordinalOf(token); ordinal > 0 && (choices.empty() || choices.front() != ordinal))
                choices.push_back(ordinal);
        }
    }
    const bool isAll = senses[size_t(Sense::Both)] || senses[size_t(Sense::Neither)];
    if (choices.size() != 1 || isAll || unknownWords(tokens) > mostWordsBesideAnswer || senses[size_t(Sense::Unsure)])
        return false;
    choose(choices.front(), understood);
    for (const SaidToken &token : tokens) {
        if (token.isValue() && !isChoice(token))
            understood.readings.push_back({token.text, token.tag, {}, {}});
    }
    for (SaidReading &reading : understood.readings) {
        while (reading.value.size() > 1 && reading.value[0] == u'0' && reading.value[1] != u'.')
            reading.value.remove(0, 1);
    }
    return true;
}

/// "Não, está errado".
bool isNoApart(const Tokens &tokens)
{
    return tokens.size() > 1 && tokens[0].has(Sense::Not) && (tokens[1].isSign(u',') || tokens[1].isSign(u'.') || tokens[1].isSign(u'!'));
}

/// Yes or no, where it is one of them and nothing else.
bool answerYesNo(const Tokens &tokens, const Senses &senses, Understanding &understood)
{
    const bool isNo = senses[size_t(Sense::No)] || senses[size_t(Sense::NoWeak)] || senses[size_t(Sense::Not)];
    const bool isMinus = tokens.size() == 1 && tokens[0].isSign(u'-');
    if (isMinus) {
        understood.intent = QStringLiteral("no");
        understood.verdict = Verdict::Understood;
        return true;
    }
    const bool isYes = senses[size_t(Sense::Yes)] || senses[size_t(Sense::YesWeak)];
    const bool hasValue = senses[size_t(Sense::HasValue)];
    if (hasValue && (isNo || senses[size_t(Sense::Mistake)] || senses[size_t(Sense::Correct)])) {
        understood.intent = QStringLiteral("correct_reading");
        understood.verdict = Verdict::Understood;
        return true;
    }
    const bool isMore = senses[size_t(Sense::Unsure)] || senses[size_t(Sense::Complaint)] || senses[size_t(Sense::Insult)]
        || senses[size_t(Sense::IsQuestion)] || senses[size_t(Sense::Wait)] || senses[size_t(Sense::When)];
    const bool hasNumbers = countOf(tokens, Role::Small) > 0 || hasValue;
    if (isYes == isNo || isMore || hasNumbers || unknownWords(tokens) > mostWordsBesideAnswer)
        return false;
    if (senses[size_t(Sense::Not)] && senses[size_t(Sense::Mistake)] && !isNoApart(tokens)) // not wrong, or no: wrong
        return false;
    understood.intent = isYes ? QStringLiteral("yes") : QStringLiteral("no");
    understood.verdict = Verdict::Understood;
    return true;
}

/// "CONTA 2": of a list that is known anyway.
bool chooseAccount(const Tokens &tokens, const Senses &senses, Understanding &understood)
{
    const auto numbers = std::ranges::count_if(tokens, [](const SaidToken &token) { return token.isNumber(); });
    const auto choice = std::ranges::find_if(tokens, isChoice);
    if (numbers != 1 || choice == tokens.end() || unknownWords(tokens) > 0 || !senses[size_t(Sense::AccountWord)])
        return false;
    const bool isBefore = std::any_of(tokens.begin(), choice, [](const SaidToken &token) { return token.has(Sense::AccountWord); });
    if (!isBefore || choice->role == Role::Count || choice->role == Role::Hour)
        return false;
    choose(choice->text.toInt(), understood);
    return true;
}

/// "CONTA 123456 9K2P": with the code that is printed on the bill.
bool bindAccount(const Tokens &tokens, const Senses &senses, Understanding &understood)
{
    constexpr qsizetype lettersOfCode = 4;
    if (!senses[size_t(Sense::AccountWord)] || countOf(tokens, Role::Account) != 1 || unknownWords(tokens) > 0)
        return false;
    const auto code = std::ranges::find_if(tokens, [](const SaidToken &token) { return token.kind == SaidToken::Kind::Code; });
    if (code == tokens.end() || code->text.size() != lettersOfCode)
        return false;
    understood.intent = QStringLiteral("bind");
    understood.verdict = Verdict::Understood;
    understood.code = code->text.toUpper();
    return true;
}

} // namespace

bool answerOpenQuestion(const std::vector<SaidToken> &tokens, const Senses &senses, const Heard &heard, Understanding &understood)
{
    switch (heard.open) {
    case OpenQuestion::YesNo:
        if (answerYesNo(tokens, senses, understood)) {
            if (understood.intent == QStringLiteral("correct_reading")) {
                for (const SaidToken &token : tokens) {
                    if (token.isValue())
                        understood.readings.push_back({token.text, token.tag, {}, {}});
                }
            }
            return true;
        }
        break;
    case OpenQuestion::WhichAccount:
    case OpenQuestion::WhichMeter:
    case OpenQuestion::WhichTag:
        if (answerList(tokens, senses, understood))
            return true;
        break;
    case OpenQuestion::None:
    case OpenQuestion::Value:
        break;
    }
    return bindAccount(tokens, senses, understood) || chooseAccount(tokens, senses, understood);
}

} // namespace contador
