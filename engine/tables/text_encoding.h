// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace contador {

/// In which encoding a text was probably written, and how sure that is (0 to 100). Certain are a byte order mark, pure
/// ASCII and what is UTF-8 throughout; the rest is judged by the letters that come out.
struct EncodingGuess {
    QString name;
    int confidence = 0;
};

/// "UTF-8", "UTF-16LE", "windows-1250", … "ISO-8859-15": what a person may choose.
QStringList textEncodings();
EncodingGuess guessEncoding(const QByteArray &text);

/// The bytes as UTF-8 without a byte order mark. None: the encoding is unknown, or the bytes are no text in it.
/// UTF-8 is passed through as it is: its reader tells which record is broken.
std::optional<QByteArray> toUtf8(const QByteArray &text, const QString &encoding);
/// None: a character has no place in the encoding.
std::optional<QByteArray> fromUnicode(const QString &text, const QString &encoding);

} // namespace contador
