// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/said_token.h"

#include "engine/dialogue/look_alikes.h"
#include "engine/dialogue/plain_text.h"
#include "engine/dialogue/vocabulary.h"

#include <algorithm>

namespace contador {

namespace {

using Kind = SaidToken::Kind;

constexpr size_t mostTokens = 160; // nobody's request needs more; the rest of a long text is not searched
constexpr qsizetype mostDecimals = 3; // of any dial: with more, the mark stood between two numbers
constexpr qsizetype longestWord = 60;

/// Letters or digits in a row.
struct Piece {
    QString text;
    bool isDigits = false;
};

bool isDecimalMark(QChar character)
{
    constexpr QChar arabicDecimalSeparator = u'\u066b';
    return character == u'.' || character == u',' || character == arabicDecimalSeparator;
}

bool isApostrophe(QChar character)
{
    return character == u'\'' || character == u'\u2019' || character == u'`' || character == u'\u02bc' || character == u'\u2018';
}

void look(SaidToken &token, int at, const Vocabulary &vocabulary)
{
    const VocabularyWord &word = vocabulary.word(at);
    token.word = at;
    token.senses = word.senses;
    token.languages = word.languages;
    token.isKnown = !word.isInPhrasesOnly;
}

/// The word as it is, in letters of one script, or with letters that were held too long.
int exactWordAt(const QString &text, const Vocabulary &vocabulary)
{
    int at = vocabulary.wordAt(text);
    if (at < 0 || vocabulary.word(at).isInPhrasesOnly) {
        for (const QString &other : {inCyrillicLetters(text), inLatinLetters(text), withoutRepeats(text)}) {
            const int found = other == text ? -1 : vocabulary.wordAt(other);
            if (found >= 0 && !vocabulary.word(found).isInPhrasesOnly)
                return found;
        }
    }
    return at;
}

int wordAt(const QString &text, const Vocabulary &vocabulary)
{
    int at = exactWordAt(text, vocabulary);
    for (const QString &spelling : {text, inCyrillicLetters(text), inLatinLetters(text)})
        at = at < 0 ? vocabulary.misspeltWordAt(spelling) : at;
    if (at < 0) {
        const QString cyrillic = fromLatinSpelling(text);
        constexpr qsizetype fewestLetters = 3;
        at = cyrillic.size() < fewestLetters ? -1 : vocabulary.wordAt(cyrillic);
        at = at < 0 ? vocabulary.misspeltWordAt(cyrillic) : at;
    }
    return at;
}

class Tokens {
public:
    Tokens(const QString &text, const Vocabulary &vocabulary) : m_text(unaccented(text)), m_vocabulary(vocabulary) { }

    std::vector<SaidToken> all()
    {
        while (m_at < m_text.size() && m_tokens.size() < mostTokens)
            takeOne();
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] QChar charAt(qsizetype at) const { return at >= 0 && at < m_text.size() ? m_text[at] : QChar(u' '); }

    void takeOne()
    {
        const QChar character = m_text[m_at];
        if (character.isLetterOrNumber()) {
            takeRun();
            return;
        }
        if (character.isSpace()) {
            m_isGlued = false;
            m_isNextLine = m_isNextLine || character == u'\n';
            ++m_at;
            return;
        }
        const bool isPair = character.isHighSurrogate() && m_at + 1 < m_text.size();
        if (isPair || character.category() == QChar::Symbol_Other) {
            takePicture(isPair ? 2 : 1);
            return;
        }
        if (character == u'+' && !charAt(m_at + 1).isDigit() && !charAt(m_at - 1).isDigit()) {
            takePicture(1);
            return;
        }
        SaidToken sign;
        sign.text = character;
        add(sign);
        ++m_at;
    }

    void takePicture(qsizetype size)
    {
        SaidToken picture;
        picture.kind = Kind::Word;
        picture.text = m_text.mid(m_at, size);
        m_at += size;
        const int at = m_vocabulary.wordAt(picture.text);
        if (at >= 0)
            look(picture, at, m_vocabulary);
        else
            picture.senses.set(size_t(Sense::Filler)); // what is not known of a picture says nothing
        picture.isKnown = true;
        add(picture);
    }

    /// Letters and digits in a row, and what belongs to them: a decimal mark, an apostrophe; a whole address of the Internet.
    void takeRun()
    {
        const qsizetype from = m_at;
        std::vector<Piece> pieces;
        bool hasMark = false;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar character = m_text[m_at];
            if (character.isLetterOrNumber()) {
                const bool isDigit = character.isDigit();
                if (pieces.empty() || pieces.back().isDigits != isDigit) {
                    pieces.push_back({{}, isDigit});
                    hasMark = false;
                }
                pieces.back().text += isDigit ? QChar(u'0' + char16_t(character.digitValue())) : character;
            } else if (isApostrophe(character) && charAt(m_at - 1).isLetter() && charAt(m_at + 1).isLetter()) {
                continue;
            } else if (isDecimalMark(character) && !hasMark && isMarkOfThousands(m_at)) {
                continue;
            } else if (isDecimalMark(character) && !hasMark && isMarkOfOneNumber(m_at)) {
                pieces.back().text += u'.';
                hasMark = true;
            } else {
                break;
            }
        }
        if (charAt(m_at) == u'@' || (charAt(m_at) == u':' && charAt(m_at + 1) == u'/' && charAt(m_at + 2) == u'/')) {
            takeAddress(from);
            return;
        }
        addRun(pieces);
    }

    /// The point of "2.874,5", the comma of "2,874.5".
    [[nodiscard]] bool isMarkOfThousands(qsizetype at) const
    {
        constexpr qsizetype group = 3;
        const QChar second = charAt(at + group + 1);
        for (qsizetype i = at + 1; i <= at + group; ++i) {
            if (!charAt(i).isDigit())
                return false;
        }
        return charAt(at - 1).isDigit() && isDecimalMark(second) && second != charAt(at) && charAt(at + group + 2).isDigit();
    }

    /// A single mark between digits: not that of 12.03.2026 or of 123.456.789.
    [[nodiscard]] bool isMarkOfOneNumber(qsizetype at) const
    {
        if (!charAt(at - 1).isDigit() || !charAt(at + 1).isDigit())
            return false;
        qsizetype end = at + 1;
        while (charAt(end).isDigit())
            ++end;
        qsizetype begin = at - 1;
        while (charAt(begin).isDigit())
            --begin;
        if (isDecimalMark(charAt(begin)) && isMarkOfThousands(begin))
            return end - at - 1 <= mostDecimals;
        const bool hasMore = (isDecimalMark(charAt(end)) && charAt(end + 1).isDigit()) || (isDecimalMark(charAt(begin)) && charAt(begin - 1).isDigit());
        return !hasMore && end - at - 1 <= mostDecimals;
    }

    void takeAddress(qsizetype from)
    {
        while (m_at < m_text.size() && !m_text[m_at].isSpace())
            ++m_at;
        SaidToken address;
        address.kind = Kind::Word;
        address.text = m_text.mid(from, m_at - from);
        address.isKnown = true;
        address.senses.set(size_t(address.text.contains(u'@') ? Sense::Filler : Sense::Spam));
        add(address);
    }

    /// "m3", "t1" are words though a digit is in them.
    [[nodiscard]] std::vector<Piece> joined(const std::vector<Piece> &pieces) const
    {
        std::vector<Piece> result;
        for (size_t i = 0; i < pieces.size(); ++i) {
            result.push_back(pieces[i]);
            if (pieces[i].isDigits || i + 1 == pieces.size() || pieces.size() < 3)
                continue;
            const int at = m_vocabulary.wordAt(pieces[i].text + pieces[i + 1].text);
            if (at >= 0 && !m_vocabulary.word(at).isInPhrasesOnly)
                result.back().text += pieces[++i].text;
        }
        return result;
    }

    void addRun(const std::vector<Piece> &typed)
    {
        QString whole;
        for (const Piece &piece : typed)
            whole += piece.text;
        if (typed.size() > 1 && m_vocabulary.wordAt(whole) < 0 && (addWordWithDigit(typed, whole) || addWordInDigits(typed, whole)))
            return;
        if (typed.size() > 2 && typed.front().isDigits && addSpeltNumber(typed))
            return;
        if (addWordBeforeSpeltNumber(typed))
            return;
        const std::vector<Piece> pieces = joined(typed);
        if (pieces.size() == 1) {
            pieces.front().isDigits ? addNumber(whole) : addWord(whole);
            return;
        }
        const int at = m_vocabulary.wordAt(whole);
        if (at >= 0 && !m_vocabulary.word(at).isInPhrasesOnly) {
            addKnown(whole, at);
            return;
        }
        if (isOrdinal(pieces) || addSpeltNumber(pieces))
            return;
        if (isToBeSplit(pieces)) {
            addSplit(pieces);
            return;
        }
        SaidToken code;
        code.kind = Kind::Code;
        code.text = whole;
        add(code);
    }

    bool isOrdinal(const std::vector<Piece> &pieces)
    {
        static const QStringList endings{QStringLiteral("st"), QStringLiteral("nd"), QStringLiteral("rd"), QStringLiteral("th"), QStringLiteral("o"),
                                         QStringLiteral("a"), QStringLiteral("го"), QStringLiteral("й"), QStringLiteral("и"), QStringLiteral("ro"),
                                         QStringLiteral("ra"), QStringLiteral("er"), QStringLiteral("а"), QStringLiteral("я"), QStringLiteral("е")};
        if (pieces.size() != 2 || !pieces[0].isDigits || pieces[0].text.size() > 2 || !endings.contains(pieces[1].text))
            return false;
        SaidToken ordinal;
        ordinal.kind = Kind::Word;
        ordinal.text = pieces[0].text + pieces[1].text;
        ordinal.isKnown = true;
        ordinal.senses.set(size_t(Sense::Ordinal));
        add(ordinal);
        return true;
    }

    /// "14B2", "O975", "61З": a number in which letters stand for digits.
    bool addSpeltNumber(const std::vector<Piece> &pieces)
    {
        const QString digits = speltNumber(pieces);
        if (digits.isEmpty())
            return false;
        addNumber(digits);
        m_tokens.back().isRepaired = true;
        return true;
    }

    /// "reading26O", "счетчикl482": the word that the number is glued to.
    bool addWordBeforeSpeltNumber(const std::vector<Piece> &pieces)
    {
        if (pieces.front().isDigits || pieces.size() < 2)
            return false;
        const QString &word = pieces.front().text;
        std::vector<Piece> rest(pieces.begin() + 1, pieces.end());
        const auto isKnown = [this](const QString &text) {
            const int at = text.size() < 2 ? -1 : wordAt(text, m_vocabulary);
            return at >= 0 && !m_vocabulary.word(at).isInPhrasesOnly;
        };
        const int at = exactWordAt(word, m_vocabulary);
        const bool isWhole = at >= 0 && !m_vocabulary.word(at).isInPhrasesOnly;
        const QString shorter = word.chopped(1);
        const int shorterAt = m_vocabulary.wordAt(shorter);
        const bool mayBeShorter = shorterAt >= 0 && !m_vocabulary.word(shorterAt).isInPhrasesOnly; // "READINGS817": reading 5817?
        if (digitLike(word.back()) && (isWhole ? mayBeShorter : isKnown(shorter))) {
            rest.insert(rest.begin(), {QString(word.back()), false});
            const QString digits = speltNumber(rest);
            if (digits.isEmpty())
                return false;
            addWord(shorter);
            return addSpeltNumber(rest);
        }
        if (rest.size() < 2 || !isKnown(word) || speltNumber(rest).isEmpty())
            return false;
        addWord(word);
        return addSpeltNumber(rest);
    }

    [[nodiscard]] QString speltNumber(const std::vector<Piece> &pieces) const
    {
        QString digits;
        qsizetype size = 0;
        qsizetype letters = 0;
        for (size_t i = 0; i < pieces.size(); ++i) {
            const Piece &piece = pieces[i];
            size += piece.text.size();
            if (piece.isDigits) {
                digits += piece.text;
                continue;
            }
            letters += piece.text.size();
            const int at = m_vocabulary.wordAt(piece.text);
            if (piece.text.size() > 2 || (piece.text.size() == 2 && at >= 0))
                return {};
            const bool isLast = i + 1 == pieces.size();
            if (at >= 0 && pieces.size() == 2) {
                const Senses &senses = m_vocabulary.word(at).senses;
                const bool belongsBehind = isLast && (senses[size_t(Sense::Unit)] || senses[size_t(Sense::Hours)] || senses[size_t(Sense::Currency)]);
                const bool belongsBefore = !isLast && (senses[size_t(Sense::Cold)] || senses[size_t(Sense::Hot)]);
                if (belongsBehind || belongsBefore)
                    return {};
            }
            for (const QChar letter : piece.text) {
                const auto digit = digitLike(letter);
                if (!digit)
                    return {};
                digits += *digit;
            }
        }
        return size < 3 || letters * 2 > size + 1 ? QString() : digits;
    }

    /// "ГA3": a digit that looks like a letter of the word.
    bool addWordInDigits(const std::vector<Piece> &pieces, const QString &whole)
    {
        qsizetype digits = 0;
        for (const Piece &piece : pieces)
            digits += piece.isDigits ? piece.text.size() : 0;
        if (digits != 1 || whole.size() < 3)
            return false;
        const int at = exactWordAt(withLettersForDigits(whole), m_vocabulary);
        if (at < 0 || m_vocabulary.word(at).isInPhrasesOnly)
            return false;
        addKnown(whole, at);
        return true;
    }

    /// "le1tura", "5aldo": a digit left in a word by a key that was held too long.
    bool addWordWithDigit(const std::vector<Piece> &pieces, const QString &whole)
    {
        constexpr qsizetype fewestLetters = 4;
        const auto digits = std::ranges::count_if(pieces, [](const Piece &piece) { return piece.isDigits; });
        if (digits != 1 || pieces.back().isDigits || whole.size() <= fewestLetters)
            return false;
        const auto digit = std::ranges::find_if(pieces, [](const Piece &piece) { return piece.isDigits; });
        if (digit->text.size() != 1)
            return false;
        const int at = m_vocabulary.misspeltWordAt(whole);
        if (at >= 0)
            addKnown(whole, at);
        return at >= 0;
    }

    /// "gas1482", "1482m3", "noite4127dia8841": what stands between the digits means something.
    [[nodiscard]] bool isToBeSplit(const std::vector<Piece> &pieces) const
    {
        constexpr qsizetype fewestLettersOfName = 3;
        if (pieces.size() == 2 && !pieces[0].isDigits && pieces[0].text.size() >= fewestLettersOfName)
            return true;
        const bool isMany = pieces.size() > 2;
        return std::ranges::all_of(pieces, [this, isMany](const Piece &piece) {
            if (piece.isDigits)
                return true;
            const int at = wordAt(piece.text, m_vocabulary);
            if (at < 0 || m_vocabulary.word(at).isInPhrasesOnly)
                return false;
            const Senses &senses = m_vocabulary.word(at).senses;
            const bool isTag = senses[size_t(Sense::Cold)] || senses[size_t(Sense::Hot)] || senses[size_t(Sense::Hours)];
            return !isMany || piece.text.size() > 1 || isTag; // "9K2P" is a code
        });
    }

    void addSplit(const std::vector<Piece> &pieces)
    {
        for (size_t i = 0; i < pieces.size(); ++i) {
            if (pieces[i].isDigits) {
                addNumber(pieces[i].text);
                continue;
            }
            addWord(pieces[i].text);
        }
    }

    void addNumber(const QString &digits)
    {
        SaidToken number;
        number.kind = Kind::Number;
        number.text = digits;
        add(number);
    }

    void addKnown(const QString &text, int at)
    {
        SaidToken word;
        word.kind = Kind::Word;
        word.text = text;
        look(word, at, m_vocabulary);
        add(word);
    }

    void addWord(const QString &text)
    {
        SaidToken word;
        word.kind = Kind::Word;
        word.text = text.left(longestWord);
        int at = exactWordAt(word.text, m_vocabulary);
        if (at < 0) {
            for (const QString &spelling : {word.text, inCyrillicLetters(word.text)}) {
                const std::vector<int> within = at < 0 ? m_vocabulary.wordsWithin(spelling) : std::vector<int>();
                if (within.size() > 1 && m_vocabulary.misspeltWordAt(spelling) < 0) {
                    for (const int each : within)
                        addKnown(m_vocabulary.word(each).text, each);
                    return;
                }
            }
            at = wordAt(word.text, m_vocabulary);
        }
        if (at >= 0)
            look(word, at, m_vocabulary);
        add(word);
    }

    void add(SaidToken token)
    {
        token.isGlued = m_isGlued;
        token.isNextLine = m_isNextLine;
        m_isGlued = true;
        m_isNextLine = false;
        m_tokens.push_back(std::move(token));
    }

    QString m_text;
    const Vocabulary &m_vocabulary;
    qsizetype m_at = 0;
    bool m_isGlued = false;
    bool m_isNextLine = false;
    std::vector<SaidToken> m_tokens;
};

/// "s a l d o" → "saldo", where that is a word.
void joinLetters(std::vector<SaidToken> &tokens, const Vocabulary &vocabulary)
{
    constexpr size_t fewest = 3;
    for (size_t from = 0; from < tokens.size(); ++from) {
        size_t end = from;
        QString joined;
        while (end < tokens.size() && tokens[end].isWord() && tokens[end].text.size() == 1)
            joined += tokens[end++].text;
        if (end - from < fewest)
            continue;
        const int at = wordAt(joined, vocabulary);
        if (at < 0)
            continue;
        look(tokens[from], at, vocabulary);
        tokens[from].text = joined;
        tokens.erase(tokens.begin() + std::ptrdiff_t(from) + 1, tokens.begin() + std::ptrdiff_t(end));
    }
}

bool standsWithin(const SaidToken &token)
{
    return token.isSign(u'-') || token.isSign(u'.') || token.isSign(u'/') || token.isSign(u'\'') || token.isSign(u',');
}

/// The tokens that the phrase takes from `from` on; none where it is not there.
size_t lengthOf(const VocabularyPhrase &phrase, const std::vector<SaidToken> &tokens, size_t from, const Vocabulary &vocabulary)
{
    size_t at = from;
    for (size_t i = 0; i < phrase.words.size(); ++i, ++at) {
        while (i > 0 && at < tokens.size() && standsWithin(tokens[at]))
            ++at;
        if (at >= tokens.size())
            return 0;
        const bool isWord = tokens[at].isWord() && tokens[at].word == phrase.words[i];
        if (!isWord && (tokens[at].isWord() || tokens[at].text != vocabulary.word(phrase.words[i]).text))
            return 0;
    }
    return at - from;
}

void findPhrases(std::vector<SaidToken> &tokens, const Vocabulary &vocabulary)
{
    for (size_t from = 0; from < tokens.size(); ++from) {
        const int first = tokens[from].isWord() ? tokens[from].word : tokens[from].isNumber() ? vocabulary.wordAt(tokens[from].text) : -1;
        const std::vector<VocabularyPhrase> *phrases = first < 0 ? nullptr : vocabulary.phrasesFrom(first);
        if (!phrases)
            continue;
        for (const VocabularyPhrase &phrase : *phrases) {
            const size_t length = lengthOf(phrase, tokens, from, vocabulary);
            if (length == 0)
                continue;
            for (size_t at = from; at < from + length; ++at) {
                if (tokens[at].kind == Kind::Sign)
                    continue;
                tokens[at].kind = Kind::Word;
                tokens[at].isKnown = tokens[at].isInPhrase = true;
                tokens[at].senses = at == from ? phrase.senses : Senses().set(size_t(Sense::Filler));
                tokens[at].languages = phrase.languages;
            }
            from += length - 1;
            break;
        }
    }
}

} // namespace

std::vector<SaidToken> tokensOf(const QString &text, const Vocabulary &vocabulary)
{
    std::vector<SaidToken> tokens = Tokens(text, vocabulary).all();
    joinLetters(tokens, vocabulary);
    findPhrases(tokens, vocabulary);
    return tokens;
}

} // namespace contador
