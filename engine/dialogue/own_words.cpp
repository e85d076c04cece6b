// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/own_words.h"

#include <algorithm>
#include <numeric>

namespace contador {

namespace {

constexpr int fewestLetters = 12; // "Divida ... ate": with less of ours in it a sentence may be anybody's

QStringList piecesOf(const Lexicon &lexicon, const QString &reply)
{
    constexpr QChar mark(0x1f);
    Lexicon::Values values;
    for (const QString &placeholder : lexicon.placeholders(reply))
        values.insert(placeholder, mark);
    return lexicon.say(reply, values).split(mark, Qt::SkipEmptyParts);
}

int lettersIn(const QStringList &pieces)
{
    return std::accumulate(pieces.begin(), pieces.end(), 0, [](int letters, const QString &piece) {
        return letters + int(std::ranges::count_if(piece, [](QChar character) { return character.isLetter(); }));
    });
}

bool areInOrder(const QStringList &pieces, const QString &text)
{
    qsizetype from = 0;
    for (const QString &piece : pieces) {
        const qsizetype at = text.indexOf(piece, from);
        if (at < 0)
            return false;
        from = at + piece.size();
    }
    return true;
}

} // namespace

OwnWords::OwnWords(const Lexicons &lexicons)
{
    for (const Lexicon &lexicon : lexicons.all()) {
        for (const QString &reply : lexicon.replies()) {
            const QStringList pieces = piecesOf(lexicon, reply);
            if (lettersIn(pieces) >= fewestLetters)
                m_sentences.push_back(pieces);
        }
    }
}

bool OwnWords::areIn(const QString &text) const
{
    return std::ranges::any_of(m_sentences, [&](const QStringList &pieces) { return areInOrder(pieces, text); });
}

} // namespace contador
