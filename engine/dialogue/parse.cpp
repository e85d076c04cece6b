// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/parse.h"

namespace contador {

namespace {

constexpr int mostTokens = 64; // nobody's reading needs more; the rest of a long text is not searched

enum class Sort { Word, Number, Space };

Sort sortOf(QChar character)
{
    if (character.isDigit())
        return Sort::Number;
    if (character.isLetter() || character == u'?')
        return Sort::Word;
    return Sort::Space;
}

/// One point or comma between two digits belongs to the number.
bool isDecimalMark(const QString &text, qsizetype at)
{
    return (text[at] == u'.' || text[at] == u',') && at > 0 && at + 1 < text.size() && text[at - 1].isDigit()
           && text[at + 1].isDigit();
}

QString asciiDigits(const QString &number)
{
    QString ascii;
    for (const QChar character : number)
        ascii += character.isDigit() ? QChar(u'0' + char16_t(character.digitValue())) : QChar(u'.');
    return ascii;
}

struct Token {
    Sort sort;
    QString text;
};

std::vector<Token> tokens(const QString &text)
{
    std::vector<Token> found;
    Sort before = Sort::Space;
    for (qsizetype i = 0; i < text.size() && found.size() <= mostTokens; ++i) {
        const bool mark = before == Sort::Number && isDecimalMark(text, i);
        const Sort sort = mark ? Sort::Number : sortOf(text[i]);
        const bool secondMark = mark && found.back().text.contains(u'.');
        if (secondMark || (sort != before && sort != Sort::Space))
            found.push_back({sort, {}});
        if (sort != Sort::Space && !secondMark)
            found.back().text += mark ? QChar(u'.') : text[i];
        before = secondMark ? Sort::Space : sort;
    }
    std::erase_if(found, [](const Token &token) { return token.text.isEmpty(); });
    return found;
}

struct Keyword {
    QString command;
    QString language; ///< empty when several languages share the word
};

std::optional<Keyword> keywordOf(const QString &word, const Lexicons &lexicons)
{
    std::optional<Keyword> found;
    for (const Lexicon &lexicon : lexicons.all()) {
        const QString command = lexicon.commandOf(word);
        if (command.isEmpty())
            continue;
        if (!found)
            found = Keyword{command, lexicon.language()};
        else if (found->command == command)
            found->language.clear();
    }
    return found;
}

} // namespace

ParsedText parse(const QString &text, const Lexicons &lexicons)
{
    ParsedText parsed;
    for (const Token &token : tokens(unaccented(text))) {
        if (token.sort == Sort::Number) {
            parsed.numbers << asciiDigits(token.text);
            continue;
        }
        const std::optional<Keyword> keyword = keywordOf(token.text, lexicons);
        if (!keyword) {
            ++parsed.otherWords;
        } else if (parsed.command.isEmpty()) {
            parsed.command = keyword->command;
            parsed.language = keyword->language;
        }
    }
    return parsed;
}

} // namespace contador
