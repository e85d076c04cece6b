// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/parse.h"

#include "engine/dialogue/plain_text.h"

namespace contador {

namespace {

constexpr int mostTokens = 64; // nobody's reading needs more; the rest of a long text is not searched
constexpr int mostDecimals = 3; // of any dial: with more, the mark stood between two numbers

enum class Sort { Word, Number, Space };

Sort sortOf(QChar character)
{
    if (character.isDigit())
        return Sort::Number;
    if (character.isLetter())
        return Sort::Word;
    return Sort::Space;
}

/// One point or comma between two digits belongs to the number.
bool isDecimalMark(const QString &text, qsizetype at)
{
    constexpr QChar arabicDecimalSeparator = u'\u066b';
    return (text[at] == u'.' || text[at] == u',' || text[at] == arabicDecimalSeparator) && at > 0 && at + 1 < text.size()
        && text[at - 1].isDigit() && text[at + 1].isDigit();
}

QString asciiDigits(const QString &number)
{
    QString ascii;
    for (const QChar character : number)
        ascii += character.isDigit() ? QChar(u'0' + char16_t(character.digitValue())) : QChar(u'.');
    return ascii;
}

struct Token {
    Sort sort = Sort::Space;
    QString text;
    bool isGlued = false; ///< to the token before
};

std::vector<Token> tokens(const QString &text)
{
    std::vector<Token> found;
    Sort before = Sort::Space;
    for (qsizetype i = 0; i < text.size() && found.size() <= mostTokens; ++i) {
        const bool isMark = before == Sort::Number && isDecimalMark(text, i);
        const bool isSecondMark = isMark && found.back().text.contains(u'.');
        const Sort sort = isSecondMark ? Sort::Space : isMark ? Sort::Number : sortOf(text[i]);
        if (sort != before && sort != Sort::Space)
            found.push_back({sort, {}, before != Sort::Space});
        if (sort != Sort::Space)
            found.back().text += isMark ? QChar(u'.') : text[i];
        before = sort;
    }
    return found;
}

void addNumber(ParsedText &parsed, const QString &number, const QString &tag)
{
    const qsizetype mark = number.indexOf(u'.');
    if (mark < 0 || number.size() - mark - 1 <= mostDecimals) {
        parsed.numbers.push_back({number, tag});
        return;
    }
    parsed.numbers.push_back({number.left(mark), tag});
    parsed.numbers.push_back({number.mid(mark + 1), {}});
}

void addWord(ParsedText &parsed, const QString &word, const Vocabulary &vocabulary)
{
    ++parsed.words;
    if (!parsed.wish)
        parsed.wish = vocabulary.wishOf(word);
    const std::optional<Vocabulary::Keyword> keyword = vocabulary.keywordOf(word);
    if (!keyword) {
        ++parsed.otherWords;
        return;
    }
    if (!parsed.commands.contains(keyword->intent))
        parsed.commands << keyword->intent;
    if (parsed.command.isEmpty())
        parsed.command = keyword->intent;
    if (parsed.language.isEmpty())
        parsed.language = keyword->language;
}

} // namespace

std::vector<SaidNumber> numbersIn(const QString &text)
{
    std::vector<SaidNumber> numbers;
    QString tag;
    for (const Token &token : tokens(unaccented(text))) {
        if (token.sort == Sort::Number)
            numbers.push_back({asciiDigits(token.text), token.isGlued ? tag : QString()});
        tag = token.sort == Sort::Word ? token.text : QString();
    }
    return numbers;
}

ParsedText parse(const QString &text, const Vocabulary &vocabulary)
{
    const QString plain = unaccented(text);
    const std::vector<Token> found = tokens(plain);
    ParsedText parsed;
    for (size_t i = 0; i < found.size(); ++i) {
        const Token &token = found[i];
        if (token.sort == Sort::Number) {
            addNumber(parsed, asciiDigits(token.text), {});
            continue;
        }
        const bool hasNumber = i + 1 < found.size() && found[i + 1].isGlued;
        if (vocabulary.isUnit(hasNumber ? token.text + asciiDigits(found[i + 1].text) : token.text)) {
            i += hasNumber ? 1 : 0;
        } else if (hasNumber && !vocabulary.keywordOf(token.text)) {
            addNumber(parsed, asciiDigits(found[++i].text), token.text);
        } else {
            addWord(parsed, token.text, vocabulary);
        }
    }
    const bool saysNothing = parsed.command.isEmpty() && parsed.numbers.empty() && parsed.otherWords == 0;
    if (saysNothing && plain.contains(u'?'))
        addWord(parsed, QStringLiteral("?"), vocabulary);
    return parsed;
}

} // namespace contador
