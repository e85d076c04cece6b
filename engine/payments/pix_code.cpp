// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/payments/pix_code.h"

#include <QMap>

namespace contador {

namespace {

using Fields = QMap<QString, QByteArray>;

constexpr quint16 polynomial = 0x1021;
constexpr qsizetype longestName = 25;
constexpr qsizetype longestCity = 15;
constexpr qsizetype longestTxid = 25;
constexpr QLatin1String domain("br.gov.bcb.pix");

QByteArray field(const char *id, const QByteArray &value)
{
    return QByteArray(id) + QByteArray::number(value.size()).rightJustified(2, '0') + value;
}

/// Accents go, other characters too: not every bank reads them.
QByteArray ascii(const QString &text, qsizetype most)
{
    QByteArray plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.unicode() >= 0x20 && c.unicode() < 0x7F && plain.size() < most)
            plain += char(c.unicode());
    }
    return plain;
}

std::optional<Fields> fieldsOf(const QByteArray &bytes)
{
    Fields fields;
    qsizetype at = 0;
    while (at < bytes.size()) {
        bool isNumber = false;
        const int length = bytes.mid(at + 2, 2).toInt(&isNumber);
        if (!isNumber || length < 0 || at + 4 + length > bytes.size())
            return std::nullopt;
        fields.insert(QString::fromLatin1(bytes.mid(at, 2)), bytes.mid(at + 4, length));
        at += 4 + length;
    }
    return fields;
}

QByteArray checksum(const QByteArray &bytes)
{
    return QByteArray::number(crc16(bytes), 16).toUpper().rightJustified(4, '0');
}

} // namespace

quint16 crc16(const QByteArray &bytes)
{
    quint16 crc = 0xFFFF;
    for (const char byte : bytes) {
        crc = quint16(crc ^ (uchar(byte) << 8));
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 0x8000) != 0 ? quint16((crc << 1) ^ polynomial) : quint16(crc << 1);
    }
    return crc;
}

QString toBrCode(const PixCode &code)
{
    QByteArray text = field("00", "01");
    text += field("26", field("00", domain.data()) + field("01", code.key.toUtf8()));
    text += field("52", "0000") + field("53", "986"); // no merchant category; the real, ISO 4217
    if (code.amount)
        text += field("54", code.amount->toString().toLatin1());
    text += field("58", "BR") + field("59", ascii(code.name, longestName)) + field("60", ascii(code.city, longestCity));
    text += field("62", field("05", ascii(code.txid, longestTxid))) + "6304";
    return QString::fromUtf8(text + checksum(text));
}

std::optional<PixCode> pixCodeFrom(const QString &text)
{
    const QByteArray bytes = text.trimmed().toUtf8();
    constexpr qsizetype tail = 8; // "6304" and the sum
    if (bytes.size() < tail || bytes.mid(bytes.size() - tail, 4) != "6304" || bytes.right(4).toUpper() != checksum(bytes.chopped(4)))
        return std::nullopt;
    const std::optional<Fields> fields = fieldsOf(bytes);
    const std::optional<Fields> account = fields ? fieldsOf(fields->value(QStringLiteral("26"))) : std::nullopt;
    if (!account || QString::fromLatin1(account->value(QStringLiteral("00"))).compare(domain, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    PixCode code;
    code.key = QString::fromUtf8(account->value(QStringLiteral("01")));
    code.name = QString::fromUtf8(fields->value(QStringLiteral("59")));
    code.city = QString::fromUtf8(fields->value(QStringLiteral("60")));
    if (fields->contains(QStringLiteral("54"))) {
        code.amount = Money::fromString(QString::fromLatin1(fields->value(QStringLiteral("54"))), *Currency::fromCode(QStringLiteral("BRL")));
        if (!code.amount || code.amount->minor < 0)
            return std::nullopt;
    }
    if (const std::optional<Fields> further = fieldsOf(fields->value(QStringLiteral("62"))))
        code.txid = QString::fromUtf8(further->value(QStringLiteral("05")));
    return code;
}

} // namespace contador
