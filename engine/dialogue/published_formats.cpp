// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/published_formats.h"

#include "engine/dialogue/look_alikes.h"
#include "engine/dialogue/plain_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace contador {

namespace {

constexpr size_t mostReadings = 6; // of one text

/// "1#" → "1", "#": as the tokens of a text are.
QStringList piecesOf(const QString &text)
{
    QStringList pieces;
    bool isOpen = false; // within braces
    bool isNew = true;
    for (const QChar character : unaccented(text)) {
        const bool belongs = character.isLetterOrNumber() || character == u'_' || character == u'|' || isOpen || character == u'{';
        if (character.isSpace()) {
            isNew = true;
            continue;
        }
        const bool changesSort = !pieces.isEmpty() && !isNew && !isOpen && belongs && character.isDigit() != pieces.back().back().isDigit();
        if (isNew || !belongs || character == u'{' || changesSort)
            pieces << QString();
        pieces.back() += character;
        isOpen = character == u'{' || (isOpen && character != u'}');
        isNew = !belongs || character == u'}';
    }
    return pieces;
}

bool isSame(const QString &piece, const QString &said)
{
    for (const QString &each : piece.split(u'|')) {
        if (each == said || each == inCyrillicLetters(said) || each == inLatinLetters(said))
            return true;
    }
    return false;
}

class Match {
public:
    Match(const QStringList &pieces, std::vector<SaidToken> &tokens) : m_pieces(pieces), m_tokens(tokens) { }

    bool from(qsizetype piece, size_t token)
    {
        if (piece == m_pieces.size()) {
            while (token < m_tokens.size() && m_tokens[token].kind == SaidToken::Kind::Sign)
                ++token;
            return token == m_tokens.size();
        }
        const QString &wanted = m_pieces[piece];
        if (wanted == QStringLiteral("{words}")) {
            for (; token < m_tokens.size(); ++token)
                taken(token, NumberRole::Other, {});
            return true;
        }
        const bool isSign = wanted.size() == 1 && !wanted[0].isLetterOrNumber();
        while (token < m_tokens.size() && m_tokens[token].kind == SaidToken::Kind::Sign && !isSign)
            ++token;
        if (token >= m_tokens.size())
            return false;
        if (!wanted.startsWith(u'{'))
            return isSame(wanted, m_tokens[token].text) && taken(token, NumberRole::Other, {}) && from(piece + 1, token + 1);
        if (wanted == QStringLiteral("{word}"))
            return m_tokens[token].isWord() && from(piece + 1, token + 1);
        if (!m_tokens[token].isNumber())
            return false;
        if (wanted == QStringLiteral("{readings}"))
            return readingsFrom(piece, token);
        if (wanted == QStringLiteral("{account}"))
            return taken(token, NumberRole::Account, {}) && from(piece + 1, token + 1);
        if (wanted == QStringLiteral("{meter}"))
            return taken(token, NumberRole::Meter, {}) && from(piece + 1, token + 1);
        if (wanted == QStringLiteral("{number}"))
            return taken(token, NumberRole::Other, {}) && from(piece + 1, token + 1);
        const QString tag = wanted == QStringLiteral("{reading}") ? QString() : wanted.mid(1, wanted.size() - 2);
        return taken(token, NumberRole::Value, tag) && from(piece + 1, token + 1);
    }

private:
    bool taken(size_t token, NumberRole role, const QString &tag)
    {
        m_tokens[token].role = role;
        m_tokens[token].tag = tag;
        return true;
    }

    bool readingsFrom(qsizetype piece, size_t token)
    {
        for (size_t count = 0; count < mostReadings; ++count) {
            while (token < m_tokens.size() && m_tokens[token].kind == SaidToken::Kind::Sign && !m_tokens[token].isSign(u'*'))
                ++token;
            if (token >= m_tokens.size() || !m_tokens[token].isNumber())
                return false;
            taken(token, NumberRole::Value, {});
            if (from(piece + 1, ++token))
                return true;
        }
        return false;
    }

    const QStringList &m_pieces;
    std::vector<SaidToken> &m_tokens;
};

} // namespace

QString PublishedFormats::add(const QByteArray &json)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    if (file.value(QStringLiteral("format")).toString() != QStringLiteral("contador-dialogue-formats/1"))
        return QStringLiteral("no file of formats");
    for (const QJsonValue &each : file.value(QStringLiteral("formats")).toArray()) {
        const QJsonObject row = each.toObject();
        PublishedFormat format;
        format.name = row.value(QStringLiteral("name")).toString();
        format.intent = row.value(QStringLiteral("intent")).toString();
        format.isForPerson = row.value(QStringLiteral("hand_over")).toBool();
        for (const QJsonValue &example : row.value(QStringLiteral("examples")).toArray())
            format.examples << example.toString();
        for (const QJsonValue &text : row.value(QStringLiteral("texts")).toArray()) {
            format.pieces = piecesOf(text.toString());
            if (format.pieces.isEmpty() || format.intent.isEmpty())
                return QStringLiteral("nothing to match: ") + format.name;
            m_formats.push_back(format);
        }
    }
    return {};
}

const PublishedFormat *PublishedFormats::apply(std::vector<SaidToken> &tokens) const
{
    for (const PublishedFormat &format : m_formats) {
        std::vector<SaidToken> told;
        for (size_t first = 0; first < tokens.size(); ++first) {
            if (tokens[first].kind == SaidToken::Kind::Sign && format.pieces.front() != tokens[first].text)
                continue;
            if (format.pieces.front().startsWith(u'{') || isSame(format.pieces.front(), tokens[first].text)) {
                told = tokens;
                if (Match(format.pieces, told).from(0, first)) {
                    tokens = std::move(told);
                    return &format;
                }
            }
            break;
        }
    }
    return nullptr;
}

} // namespace contador
