// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/intent_rules.h"
#include "engine/dialogue/published_formats.h"
#include "engine/dialogue/senses.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVarLengthArray>

#include <vector>

class QDir;

namespace contador {

/// A word consumers use, unaccented, and all it may mean.
struct VocabularyWord {
    QString text;
    Senses senses;
    quint32 languages = 0; ///< a bit for each language, in the order of Vocabulary::languages()
    int number = -1; ///< what a word for a number says
    bool isInPhrasesOnly = false; ///< means nothing alone
};

/// Several words in a row that mean something together, which their words alone do not.
struct VocabularyPhrase {
    std::vector<int> words; ///< indexes
    Senses senses;
    quint32 languages = 0;
};

/// Everything that is known of how consumers write: words (resources/dialogue/words/), what follows from them (rules/) and
/// published forms of texts (formats/). A utility adds files of its own; a later file adds to an earlier one.
class Vocabulary {
public:
    static const Vocabulary &shipped();

    /// Reads words/*.json, rules/*.json and formats/*.json below a folder; what is wrong with them, one line a file.
    QStringList addFolder(const QDir &folder);
    QString addWords(const QByteArray &json); ///< what is wrong with it; empty when nothing is

    [[nodiscard]] int wordAt(const QString &unaccented) const { return m_index.value(unaccented, -1); } ///< -1: not known
    /// A known word of five letters or more that differs by one letter left out, added, changed or swapped; longer ones by letters
    /// of the same key of a telephone too.
    [[nodiscard]] int misspeltWordAt(const QString &unaccented) const;
    /// The known words that a word without spaces is made of; empty when it is not.
    [[nodiscard]] std::vector<int> wordsWithin(const QString &unaccented) const;
    [[nodiscard]] const VocabularyWord &word(int at) const { return m_words[size_t(at)]; }
    [[nodiscard]] QStringList wordsFor(const QString &senseName) const; ///< unaccented, in the order of the files
    [[nodiscard]] const std::vector<VocabularyPhrase> *phrasesFrom(int word) const;
    [[nodiscard]] const QStringList &languages() const { return m_languages; }
    [[nodiscard]] const IntentRules &intents() const { return m_intents; }
    [[nodiscard]] const PublishedFormats &formats() const { return m_formats; }

private:
    int indexOf(const QString &unaccented);
    void learn(const QString &entry, const QString &senseName, quint32 language);
    void learnSpellings();

    std::vector<VocabularyWord> m_words;
    QHash<QString, int> m_index;
    QHash<QString, QVarLengthArray<int, 4>> m_shortened; ///< words of five letters or more with one letter left out
    QHash<QString, QVarLengthArray<int, 4>> m_keys; ///< by the keys of a telephone that spell them
    QHash<int, std::vector<VocabularyPhrase>> m_phrases; ///< by their first word, the longest first
    QStringList m_languages;
    qsizetype m_longestWord = 0;
    IntentRules m_intents;
    PublishedFormats m_formats;
};

} // namespace contador
