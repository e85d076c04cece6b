// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/modem/transcript.h"

#include "tests/support/registry.h"

#include <QDir>
#include <QFile>

namespace contador::tests {

namespace {

QByteArray unescaped(const QByteArray &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            bytes += text[i];
        } else if (text[++i] == 'r') {
            bytes += '\r';
        } else if (text[i] == 'n') {
            bytes += '\n';
        } else if (text[i] == 'x') {
            bytes += QByteArray::fromHex(text.mid(i + 1, 2));
            i += 2;
        } else {
            bytes += text[i];
        }
    }
    return bytes;
}

} // namespace

Transcript readTranscript(const QString &path)
{
    using Kind = TranscriptLine::Kind;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    Transcript lines;
    int number = 0;
    while (!file.atEnd()) {
        QByteArray line = file.readLine();
        line.chop(line.endsWith('\n') ? 1 : 0);
        ++number;
        if (line.startsWith(">> "))
            lines.push_back({Kind::Sent, unescaped(line.mid(3)), number});
        else if (line.startsWith("<< "))
            lines.push_back({Kind::Received, unescaped(line.mid(3)), number});
        else if (line.startsWith("> "))
            lines.push_back({Kind::Sent, line.mid(2), number});
        else if (line.startsWith("< "))
            lines.push_back({Kind::Received, "\r\n" + line.mid(2) + "\r\n", number});
        else if (line.startsWith("= "))
            lines.push_back({Kind::Action, line.mid(2), number});
        else if (!line.isEmpty() && !line.startsWith('#'))
            qFatal("%s:%d is no line of a transcript", qPrintable(path), number);
    }
    return lines;
}

QString transcriptPath(const QString &name)
{
    return testsFolder() + QStringLiteral("/engine/modem/transcripts/") + name;
}

QStringList transcriptPaths()
{
    QStringList paths;
    for (const QString &name : QDir(transcriptPath({})).entryList({QStringLiteral("*.at")}, QDir::Files, QDir::Name))
        paths += transcriptPath(name);
    return paths;
}

QByteArray receivedBytes(const Transcript &transcript)
{
    QByteArray bytes;
    for (const TranscriptLine &line : transcript) {
        if (line.kind == TranscriptLine::Kind::Received)
            bytes += line.bytes;
    }
    return bytes;
}

} // namespace contador::tests
