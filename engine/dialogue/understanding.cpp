// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/understanding.h"

#include "engine/dialogue/number_roles.h"
#include "engine/dialogue/number_words.h"
#include "engine/dialogue/open_answer.h"
#include "engine/dialogue/plain_text.h"
#include "engine/dialogue/said_token.h"
#include "engine/dialogue/value_places.h"

#include <algorithm>

namespace contador {

namespace {

using Tokens = std::vector<SaidToken>;
using Role = NumberRole;

constexpr size_t mostReadings = 6; // of one text
constexpr int wordsOfShortText = 3;
constexpr int wordsOfLongText = 12;

bool isMeaningful(const SaidToken &token)
{
    const Senses idle = Senses().set(size_t(Sense::Filler)).set(size_t(Sense::Courtesy));
    return token.isWord() && (!token.isKnown || (token.senses & ~idle).any());
}

/// Senses of all words and of the whole text.
Senses sensesOf(const Tokens &tokens, const Heard &heard)
{
    Senses all;
    int words = 0;
    int meaningful = 0;
    int numbers = 0;
    for (size_t i = 0; i < tokens.size(); ++i) {
        const SaidToken &token = tokens[i];
        const bool isDenied = token.has(Sense::Defect) && i + 1 < tokens.size() && tokens[i + 1].has(Sense::Not); // "avariado não"
        if (!isDenied)
            all |= token.senses;
        words += token.isWord() ? 1 : 0;
        meaningful += isMeaningful(token) ? 1 : 0;
        numbers += token.isNumber() ? 1 : 0;
        const auto set = [&](Sense sense, bool isThere) { all.set(size_t(sense), all[size_t(sense)] || isThere); };
        set(Sense::IsQuestion, token.isSign(u'?') || token.isSign(u'\u00bf'));
        const bool isBetween = i > 0 && i + 1 < tokens.size() && tokens[i - 1].isNumber() && tokens[i + 1].isNumber();
        set(Sense::HasOr, token.has(Sense::Or) && (token.text.size() > 1 || isBetween)); // a single letter is an article elsewhere
        set(Sense::HasCode, token.kind == SaidToken::Kind::Code);
        if (!token.isNumber())
            continue;
        set(Sense::HasValue, token.role == Role::Value);
        set(Sense::HasWrong, token.role == Role::Wrong);
        set(Sense::HasPrevious, token.role == Role::Previous);
        set(Sense::HasCents, token.role == Role::Value && token.text.section(u'.', 1).size() == 2);
        set(Sense::HasAmount, token.role == Role::Amount);
        set(Sense::HasPhone, token.role == Role::Phone || token.role == Role::Long);
        set(Sense::HasAccount, token.role == Role::Account || token.role == Role::Meter);
    }
    all.set(size_t(Sense::IsAlone), meaningful == 1 && numbers == 0);
    all.set(size_t(Sense::IsIdle), std::ranges::none_of(tokens, [](const SaidToken &token) { return isMeaningful(token) && !token.has(Sense::YesWeak); }));
    all.set(size_t(Sense::HasNumber), numbers > 0);
    all.set(size_t(Sense::IsShort), words <= wordsOfShortText);
    all.set(size_t(Sense::IsLong), words > wordsOfLongText);
    all.set(size_t(Sense::IsOpenYesNo), heard.open == OpenQuestion::YesNo);
    all.set(size_t(Sense::IsOpenValue), heard.open == OpenQuestion::Value);
    all.set(size_t(Sense::IsOpenList), heard.open == OpenQuestion::WhichAccount || heard.open == OpenQuestion::WhichMeter || heard.open == OpenQuestion::WhichTag);
    return all;
}

int unknownWordsIn(const Tokens &tokens)
{
    return int(std::ranges::count_if(tokens, [](const SaidToken &token) {
        return (token.isWord() && !token.isKnown) || token.kind == SaidToken::Kind::Code;
    }));
}

/// "{saldo}": no person writes so.
bool isTemplate(const Tokens &tokens)
{
    return std::ranges::any_of(tokens, [](const SaidToken &token) { return token.isSign(u'{') || token.isSign(u'}'); });
}

/// "#MB": a code of some service, which none of the formats knows.
bool isCodeOfAnother(const Tokens &tokens)
{
    return tokens.size() == 2 && tokens[0].isSign(u'#') && tokens[1].isWord();
}

/// "?", "???", "0".
bool asksForHelp(const Tokens &tokens)
{
    const bool areMarks = std::ranges::all_of(tokens, [](const SaidToken &token) { return token.isSign(u'?'); });
    return !tokens.empty() && (areMarks || (tokens.size() == 1 && tokens[0].text == QStringLiteral("0")));
}

/// The language that most of the words are of; the hint where several are as likely.
QString languageOf(const Tokens &tokens, const Vocabulary &vocabulary, const QString &hint)
{
    QString best;
    int most = 0;
    bool isTied = false;
    for (qsizetype i = 0; i < vocabulary.languages().size(); ++i) {
        const auto words = int(std::ranges::count_if(tokens, [i](const SaidToken &token) { return (token.languages >> i) & 1u; }));
        const bool isHinted = vocabulary.languages()[i] == hint.section(u'_', 0, 0);
        if (words == 0 || words < most)
            continue;
        isTied = words == most && !isHinted;
        if (words > most || isHinted)
            best = vocabulary.languages()[i];
        most = words;
    }
    const auto all = int(std::ranges::count_if(tokens, [](const SaidToken &token) { return token.isWord() && token.text.size() > 1; }));
    constexpr int few = 3;
    const bool isForeign = most * 2 < all || (most < few && most < all && all >= few); // a word or two of a language, in a text of another
    return isForeign || (isTied && best != hint.section(u'_', 0, 0)) ? QString() : best;
}

/// Fills in what an intent is about.
class Filling {
public:
    Filling(const Tokens &tokens, const Senses &senses, const Vocabulary &vocabulary, Understanding &understood)
        : m_tokens(tokens), m_senses(senses), m_vocabulary(vocabulary), m_understood(understood)
    {
    }

    void identifiers()
    {
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            const SaidToken &token = m_tokens[i];
            if (token.isNumber() && token.role == Role::Account && !m_understood.accounts.contains(token.text))
                m_understood.accounts << token.text;
            if (token.isNumber() && token.role == Role::Meter && !m_understood.meters.contains(token.text))
                m_understood.meters << token.text;
            const bool isName = token.isNumber() && (token.role == Role::Account || token.role == Role::Meter);
            if (isName) {
                const std::vector<SaidNumber> parts = numbersIn(token.name.isEmpty() ? token.text : token.name);
                m_understood.numbers.insert(m_understood.numbers.end(), parts.begin(), parts.end());
            } else if (token.isValue() || (token.isNumber() && token.role == Role::Long)) {
                const bool isNamed = i > 0 && token.isGlued && m_tokens[i - 1].isWord() && !m_tokens[i - 1].isKnown;
                m_understood.numbers.push_back({token.text, isNamed ? m_tokens[i - 1].text : QString()});
            } else if (token.isWord() && (token.has(Sense::T1) || token.has(Sense::T2) || token.has(Sense::T3)) && token.text.size() == 2) {
                m_understood.numbers.push_back({token.text.mid(1), token.text.left(1)});
            }
        }
    }

    void intent()
    {
        const QString &name = m_understood.intent;
        if (name == QStringLiteral("reading") || name == QStringLiteral("correct_reading"))
            readings();
        else if (name == QStringLiteral("acknowledge") || name == QStringLiteral("verify"))
            code();
        else if (name == QStringLiteral("call_me"))
            phone();
        else if (name == QStringLiteral("language"))
            language();
        else if (name == QStringLiteral("stop") || name == QStringLiteral("start"))
            purpose();
        else if (name == QStringLiteral("payment_messages"))
            m_understood.wish = !(has(Sense::Off) || has(Sense::Not) || has(Sense::No) || has(Sense::Stop));
    }

private:
    [[nodiscard]] bool has(Sense sense) const { return m_senses[size_t(sense)]; }

    [[nodiscard]] bool hasWords() const
    {
        return std::ranges::any_of(m_tokens, [](const SaidToken &token) { return token.isWord(); });
    }

    void doubt(const char *why)
    {
        if (m_understood.verdict != Verdict::Understood)
            return;
        m_understood.verdict = Verdict::Ask;
        m_understood.doubt = QLatin1String(why);
    }

    void readings()
    {
        QString account;
        QString meter;
        const SaidToken *before = nullptr;
        bool hasOr = false;
        for (const SaidToken &token : m_tokens) {
            if (token.isNumber() && token.role == Role::Account)
                account = token.text;
            else if (token.isNumber() && token.role == Role::Meter)
                meter = token.text;
            hasOr = hasOr || (before && token.has(Sense::Or) && token.text.size() > 1);
            if (!token.isValue())
                continue;
            const SaidReading said{withoutLeadingZeros(token.text), token.tag, account, meter};
            if (std::ranges::find(m_understood.readings, said) == m_understood.readings.end())
                m_understood.readings.push_back(said);
            if (token.isRepaired || token.isUnsure)
                doubt("repaired");
            if (before && hasOr)
                doubt("several");
            before = &token;
            hasOr = false;
        }
        const bool isDialled = !m_tokens.empty() && m_tokens.front().isSign(u'*') && m_tokens.back().isSign(u'#') && !hasWords() && account.isEmpty();
        if (isDialled) // "*876#": a code for the network
            doubt("network_code");
        if (m_understood.readings.size() > mostReadings)
            doubt("several");
        if (!m_understood.readings.empty())
            return;
        for (const SaidToken &token : m_tokens) {
            if (token.isNumber() && token.role == Role::Long) {
                m_understood.readings.push_back({withoutLeadingZeros(token.text), token.tag, account, meter});
                doubt("too_many_digits");
                return;
            }
        }
        if (const QString words = numberInWords(m_tokens, m_vocabulary); !words.isEmpty()) {
            m_understood.readings.push_back({words, {}, account, meter});
            doubt("number_words");
        }
        doubt("no_value");
    }

    void code()
    {
        constexpr qsizetype shortest = 3;
        constexpr qsizetype longest = 8;
        for (const SaidToken &token : m_tokens) {
            const bool isCode = token.kind == SaidToken::Kind::Code
                || (token.isNumber() && token.role != Role::Date && token.role != Role::Hour && token.role != Role::Account && token.role != Role::Amount);
            if (isCode && token.text.size() >= shortest && token.text.size() <= longest && !token.isRepaired) {
                if (!m_understood.code.isEmpty() && m_understood.code != token.text.toUpper())
                    doubt("several");
                m_understood.code = token.text.toUpper();
            }
        }
        if (m_understood.code.isEmpty())
            doubt("no_code");
    }

    void phone()
    {
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            const SaidToken &token = m_tokens[i];
            if (!token.isNumber() || token.role != Role::Phone)
                continue;
            const bool isInternational = i > 0 && m_understood.phone.isEmpty() && m_tokens[i - 1].isSign(u'+');
            m_understood.phone += (isInternational ? QStringLiteral("+") : QString()) + token.text;
        }
    }

    void language()
    {
        static const std::vector<std::pair<std::pair<Sense, Sense>, QString>> names{
            {{Sense::LangPt, Sense::CodePt}, QStringLiteral("pt")}, {{Sense::LangEn, Sense::CodeEn}, QStringLiteral("en")},
            {{Sense::LangEs, Sense::CodeEs}, QStringLiteral("es")}, {{Sense::LangUk, Sense::CodeUk}, QStringLiteral("uk")},
            {{Sense::LangRu, Sense::CodeRu}, QStringLiteral("ru")}};
        for (const bool isByCode : {false, true}) {
            for (const auto &[senses, name] : names) {
                if (has(isByCode ? senses.second : senses.first) && m_understood.wantedLanguage.isEmpty())
                    m_understood.wantedLanguage = name;
            }
        }
        if (m_understood.wantedLanguage.isEmpty())
            doubt("no_language");
    }

    void purpose()
    {
        if (has(Sense::News))
            m_understood.purpose = QStringLiteral("news");
        else if (has(Sense::Reminders))
            m_understood.purpose = QStringLiteral("reminders");
        else if (has(Sense::Greetings))
            m_understood.purpose = QStringLiteral("greetings");
    }

    const Tokens &m_tokens;
    const Senses &m_senses;
    const Vocabulary &m_vocabulary;
    Understanding &m_understood;
};

} // namespace

Understanding understand(const QString &text, const Heard &heard, const Vocabulary &vocabulary)
{
    Tokens tokens = tokensOf(text, vocabulary);
    Understanding understood;
    understood.verdict = Verdict::Ask;
    understood.language = languageOf(tokens, vocabulary, heard.languageHint);
    const PublishedFormat *format = vocabulary.formats().apply(tokens);
    if (!format) {
        const bool isListOpen = heard.open != OpenQuestion::None && heard.open != OpenQuestion::Value && heard.open != OpenQuestion::YesNo;
        tellNumbers(tokens, heard.accounts, heard.meters, isListOpen);
        dropOldValues(tokens);
        tagValues(tokens);
    }
    const Senses senses = sensesOf(tokens, heard);
    Filling filling(tokens, senses, vocabulary, understood);
    filling.identifiers();
    if (format) {
        understood.intent = format->intent;
        understood.verdict = format->isForPerson ? Verdict::HandOver : Verdict::Understood;
        filling.intent();
        return understood;
    }
    if (isCodeOfAnother(tokens)) {
        understood.doubt = QStringLiteral("unknown_code");
        return understood;
    }
    if (asksForHelp(tokens)) {
        understood.intent = QStringLiteral("help");
        understood.verdict = Verdict::Understood;
        return understood;
    }
    if (answerOpenQuestion(tokens, senses, heard, understood))
        return understood;
    const IntentRule *rule = vocabulary.intents().ruleFor(senses, unknownWordsIn(tokens));
    const bool isNumberInWords = !rule && unknownWordsIn(tokens) == 0 && !numberInWords(tokens, vocabulary).isEmpty();
    if (isNumberInWords) {
        understood.intent = QStringLiteral("reading");
        understood.verdict = Verdict::Understood; // until its value is filled in, which is only a proposal
        filling.intent();
        return understood;
    }
    if (!rule) {
        const bool isNoAnswer = heard.open != OpenQuestion::None && heard.open != OpenQuestion::Value;
        understood.intent = isNoAnswer ? QStringLiteral("choose") : QString(); // of what was asked, none
        understood.doubt = QStringLiteral("unknown");
        if (isTemplate(tokens))
            understood.language.clear();
        return understood;
    }
    understood.intent = rule->intent;
    understood.verdict = rule->verdict;
    understood.doubt = rule->doubt;
    filling.intent();
    if (isTemplate(tokens) && understood.verdict == Verdict::Understood) {
        understood.verdict = Verdict::Ask;
        understood.doubt = QStringLiteral("template");
        understood.intent.clear();
        understood.language.clear();
    }
    return understood;
}

} // namespace contador
