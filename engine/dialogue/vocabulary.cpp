// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/vocabulary.h"

#include "engine/dialogue/plain_text.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace contador {

namespace {

constexpr qsizetype fewestLettersForSlip = 5;
constexpr qsizetype fewestLettersForKeys = 6;
constexpr qsizetype fewestLettersOfGluedWords = 6;

/// A letter's key on a telephone of twelve keys, ETSI ES 202 130 for Latin letters and the usual one for Cyrillic.
QChar keyOf(QChar letter)
{
    static const QHash<QChar, QChar> keys = [] {
        const QStringList rows{QStringLiteral("abc"), QStringLiteral("def"), QStringLiteral("ghi"), QStringLiteral("jkl"),
                               QStringLiteral("mno"), QStringLiteral("pqrs"), QStringLiteral("tuv"), QStringLiteral("wxyz")};
        const QStringList cyrillic{QStringLiteral("абвг"), QStringLiteral("дежз"), QStringLiteral("ийкл"), QStringLiteral("мноп"),
                                   QStringLiteral("рсту"), QStringLiteral("фхцч"), QStringLiteral("шщъы"), QStringLiteral("ьэюя")};
        QHash<QChar, QChar> all;
        for (qsizetype key = 0; key < rows.size(); ++key) {
            for (const QChar each : rows[key])
                all.insert(each, QChar(u'2' + char16_t(key)));
            for (const QChar each : cyrillic[key])
                all.insert(each, QChar(u'A' + char16_t(key)));
        }
        return all;
    }();
    return keys.value(letter, letter);
}

QString keysOf(const QString &word)
{
    QString keys;
    for (const QChar letter : word)
        keys += keyOf(letter);
    return keys;
}

/// Whether one is the other with one letter left out, added, changed, or two neighbours swapped.
bool isOneSlipApart(QStringView one, QStringView other)
{
    if (one.size() > other.size())
        std::swap(one, other);
    if (other.size() - one.size() > 1)
        return false;
    qsizetype from = 0;
    while (from < one.size() && one[from] == other[from])
        ++from;
    if (one.size() < other.size())
        return one.mid(from) == other.mid(from + 1);
    if (from == one.size() || one.mid(from + 1) == other.mid(from + 1))
        return true;
    return from + 1 < one.size() && one[from] == other[from + 1] && one[from + 1] == other[from] && one.mid(from + 2) == other.mid(from + 2);
}

bool isAllLetters(const QString &word)
{
    return std::ranges::all_of(word, [](QChar letter) { return letter.isLetter(); });
}

/// The likelier the larger: a word for something asked for, the same first letter, the same length.
int likenessOf(const VocabularyWord &candidate, const QString &typed)
{
    return (candidate.text[0] == typed[0] ? 2 : 0) + (candidate.text.size() == typed.size() ? 1 : 0)
        + (keysOf(candidate.text) == keysOf(typed) ? 1 : 0)
        - (candidate.isInPhrasesOnly || candidate.senses[size_t(Sense::Filler)] ? 2 : 0)
        - (candidate.senses[size_t(Sense::Other)] ? 2 : 0);
}

QStringList wordsOf(const QString &entry)
{
    QStringList words;
    QString word;
    for (const QChar character : unaccented(entry)) {
        if (character.isLetterOrNumber() || character.isSurrogate() || character.category() == QChar::Symbol_Other || character == u'?'
            || character == u'+') {
            word += character;
        } else if (character != u'\'' && character != u'\u2019' && !word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words << word;
    return words;
}

} // namespace

const Vocabulary &Vocabulary::shipped()
{
    static const Vocabulary words = [] {
        Vocabulary all;
        const QStringList faults = all.addFolder(QDir(QStringLiteral(":/dialogue")));
        Q_ASSERT_X(faults.isEmpty(), "Vocabulary", qPrintable(faults.join(u'\n')));
        return all;
    }();
    return words;
}

QStringList Vocabulary::addFolder(const QDir &folder)
{
    QStringList faults;
    const auto addAll = [&](const QString &place, const QString &pattern, auto add) {
        const QDir below(folder.filePath(place));
        for (const QString &name : below.entryList({pattern}, QDir::Files, QDir::Name)) {
            QFile file(below.filePath(name));
            const QString fault = file.open(QIODevice::ReadOnly) ? add(file.readAll()) : file.errorString();
            if (!fault.isEmpty())
                faults << name + QStringLiteral(": ") + fault;
        }
    };
    addAll(QStringLiteral("words"), QStringLiteral("*.json"), [this](const QByteArray &json) { return addWords(json); });
    addAll(QStringLiteral("rules"), QStringLiteral("*.json"), [this](const QByteArray &json) { return m_intents.add(json); });
    addAll(QStringLiteral("formats"), QStringLiteral("*.json"), [this](const QByteArray &json) { return m_formats.add(json); });
    learnSpellings();
    return faults;
}

QString Vocabulary::addWords(const QByteArray &json)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    if (file.value(QStringLiteral("format")).toString() != QStringLiteral("contador-dialogue-words/2"))
        return QStringLiteral("no file of words");
    const QString name = file.value(QStringLiteral("language")).toString();
    if (!name.isEmpty() && !m_languages.contains(name))
        m_languages << name;
    const quint32 language = name.isEmpty() ? 0 : 1u << quint32(m_languages.indexOf(name));
    const QJsonObject senses = file.value(QStringLiteral("senses")).toObject();
    for (auto it = senses.begin(); it != senses.end(); ++it) {
        const bool isNumber = it.key().size() > 1 && it.key()[0] == u'n' && it.key()[1].isDigit();
        if (!isNumber && !senseOf(it.key()))
            return QStringLiteral("no such sense: ") + it.key();
        for (const QJsonValue &entry : it.value().toArray())
            learn(entry.toString(), it.key(), language);
    }
    return {};
}

int Vocabulary::indexOf(const QString &unaccented)
{
    const auto found = m_index.constFind(unaccented);
    if (found != m_index.constEnd())
        return *found;
    VocabularyWord word;
    word.text = unaccented;
    word.isInPhrasesOnly = true;
    m_words.push_back(word);
    m_index.insert(unaccented, int(m_words.size()) - 1);
    m_longestWord = std::max(m_longestWord, unaccented.size());
    return int(m_words.size()) - 1;
}

void Vocabulary::learn(const QString &entry, const QString &senseName, quint32 language)
{
    const QStringList words = wordsOf(entry);
    if (words.isEmpty())
        return;
    const std::optional<Sense> sense = senseOf(senseName);
    if (words.size() == 1) {
        VocabularyWord &word = m_words[size_t(indexOf(words.front()))];
        word.isInPhrasesOnly = false;
        word.languages |= language;
        if (sense)
            word.senses.set(size_t(*sense));
        else
            word.number = senseName.mid(1).toInt();
        return;
    }
    VocabularyPhrase phrase;
    for (const QString &word : words) {
        phrase.words.push_back(indexOf(word));
        m_words[size_t(phrase.words.back())].languages |= language;
    }
    phrase.languages = language;
    if (sense)
        phrase.senses.set(size_t(*sense));
    std::vector<VocabularyPhrase> &others = m_phrases[phrase.words.front()];
    for (VocabularyPhrase &other : others) {
        if (other.words == phrase.words) {
            other.senses |= phrase.senses;
            other.languages |= language;
            return;
        }
    }
    others.push_back(phrase);
    std::ranges::stable_sort(others, [](const auto &a, const auto &b) { return a.words.size() > b.words.size(); });
}

void Vocabulary::learnSpellings()
{
    m_shortened.clear();
    m_keys.clear();
    for (int at = 0; at < int(m_words.size()); ++at) {
        const QString &text = m_words[size_t(at)].text;
        if (text.size() < fewestLettersForSlip || !isAllLetters(text))
            continue;
        m_shortened[text].append(at);
        for (qsizetype i = 0; i < text.size(); ++i) {
            auto &words = m_shortened[QString(text).remove(i, 1)];
            if (!words.contains(at))
                words.append(at);
        }
        if (text.size() >= fewestLettersForKeys)
            m_keys[keysOf(text)].append(at);
    }
}

int Vocabulary::misspeltWordAt(const QString &unaccented) const
{
    if (unaccented.size() < fewestLettersForSlip - 1)
        return -1;
    if (unaccented.size() == fewestLettersForSlip - 1) { // of four letters two may be swapped: "hlep"
        for (qsizetype i = 0; i + 1 < unaccented.size(); ++i) {
            QString swapped = unaccented;
            std::swap(swapped[i], swapped[i + 1]);
            const int at = wordAt(swapped);
            if (at >= 0 && !word(at).isInPhrasesOnly && !word(at).senses[size_t(Sense::Filler)])
                return at;
        }
    }
    int best = -1;
    bool isTied = false; // with a word of another sense
    const auto consider = [&](const QString &key) {
        const auto found = m_shortened.constFind(key);
        if (found == m_shortened.constEnd())
            return;
        for (const int at : *found) {
            if (!isOneSlipApart(unaccented, word(at).text))
                continue;
            const int more = best < 0 ? 1 : likenessOf(word(at), unaccented) - likenessOf(word(best), unaccented);
            const bool isOther = best >= 0 && at != best && (word(at).senses & word(best).senses).none();
            isTied = more > 1 ? false : isTied || (isOther && more >= -1); // nearly as likely: nobody can tell
            best = more > 0 ? at : best;
        }
    };
    consider(unaccented);
    for (qsizetype i = 0; i < unaccented.size(); ++i)
        consider(QString(unaccented).remove(i, 1));
    if (isTied)
        return -1;
    if (best < 0 && unaccented.size() >= fewestLettersForKeys) {
        const auto found = m_keys.constFind(keysOf(unaccented));
        if (found != m_keys.constEnd())
            best = found->front();
    }
    return best;
}

std::vector<int> Vocabulary::wordsWithin(const QString &unaccented) const
{
    const qsizetype size = unaccented.size();
    constexpr qsizetype longest = 40;
    if (size < fewestLettersOfGluedWords || size > longest)
        return {};
    std::vector<int> fewest(size_t(size) + 1, 0); // words up to here; 0: cannot be reached
    std::vector<int> last(size_t(size) + 1, -1);
    for (qsizetype end = 1; end <= size; ++end) {
        for (qsizetype begin = std::max<qsizetype>(0, end - m_longestWord); begin < end; ++begin) {
            if (begin > 0 && fewest[size_t(begin)] == 0)
                continue;
            const int at = wordAt(unaccented.mid(begin, end - begin));
            const bool isGood = at >= 0 && (!word(at).isInPhrasesOnly || end - begin > 2) && (end - begin > 1 || word(at).senses[size_t(Sense::Filler)]);
            if (isGood && (fewest[size_t(end)] == 0 || fewest[size_t(begin)] + 1 < fewest[size_t(end)])) {
                fewest[size_t(end)] = fewest[size_t(begin)] + 1;
                last[size_t(end)] = at;
            }
        }
    }
    std::vector<int> found;
    if (fewest[size_t(size)] == 0 || size < 2 * (fewest[size_t(size)] + 1)) // single letters make anything
        return found;
    const auto isIdle = [this](int at) { return word(at).senses.count() == 1 && word(at).senses[size_t(Sense::Filler)]; };
    if (fewest[size_t(size)] == 2 && (isIdle(last[size_t(size)]) || isIdle(last[size_t(size - word(last[size_t(size)]).text.size())])))
        return found;
    for (qsizetype end = size; end > 0; end -= word(last[size_t(end)]).text.size())
        found.insert(found.begin(), last[size_t(end)]);
    return found;
}

QStringList Vocabulary::wordsFor(const QString &senseName) const
{
    QStringList words;
    const auto sense = senseOf(senseName);
    for (const VocabularyWord &word : m_words) {
        if (sense && word.senses[size_t(*sense)])
            words << word.text;
    }
    return words;
}

const std::vector<VocabularyPhrase> *Vocabulary::phrasesFrom(int word) const
{
    const auto found = m_phrases.constFind(word);
    return found == m_phrases.constEnd() ? nullptr : &*found;
}

} // namespace contador
