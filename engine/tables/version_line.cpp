// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tables/version_line.h"

#include <QByteArrayList>
#include <QByteArrayView>
#include <QStringList>

namespace contador {

namespace {

constexpr QByteArrayView mark("#contador");
constexpr qsizetype longest = 200;

} // namespace

std::optional<VersionLine> VersionLine::of(const QByteArray &text)
{
    QByteArray line = text.left(longest);
    if (line.startsWith("\xEF\xBB\xBF"))
        line.remove(0, 3);
    for (const char end : {'\n', '\r'}) {
        if (const qsizetype at = line.indexOf(end); at >= 0)
            line.truncate(at);
    }
    if (!line.startsWith(mark) || line.size() <= mark.size())
        return std::nullopt;
    VersionLine said;
    said.separator = line.at(mark.size());
    if (said.separator != ';' && said.separator != ',' && said.separator != '\t')
        return std::nullopt;
    QByteArray rest = line.mid(mark.size());
    if (rest.endsWith("dec=,")) { // a comma that is the value, whatever separates
        said.decimalMark = u',';
        rest.chop(5);
    }
    for (const QByteArray &part : rest.split(said.separator)) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray key = part.left(std::max<qsizetype>(equals, 0)).trimmed();
        const QString value = QString::fromLatin1(part.mid(equals + 1).trimmed());
        if (key == "profile")
            said.profile = value;
        else if (key == "v")
            said.version = value.toInt();
        else if (key == "enc")
            said.encoding = value;
        else if (key == "dec" && value.startsWith(u','))
            said.decimalMark = u',';
    }
    return said;
}

QString VersionLine::toString() const
{
    const QString enc = encoding.isEmpty() ? QStringLiteral("utf-8") : encoding.toLower();
    const QStringList parts{QString::fromLatin1(mark), QStringLiteral("profile=") + profile,
                            QStringLiteral("v=") + QString::number(version), QStringLiteral("enc=") + enc,
                            QStringLiteral("dec=") + decimalMark};
    return parts.join(QLatin1Char(separator));
}

} // namespace contador
