// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/payments/line_key.h"

#include <QCryptographicHash>

namespace contador {

QString referenceOf(const StatementLine &line)
{
    return line.entryReference.isEmpty() ? line.bundleReference : line.entryReference;
}

LineKeys::Key LineKeys::next(const QString &account, const StatementLine &line)
{
    constexpr QChar between(0x1f);
    QStringList parts{account,
                      referenceOf(line),
                      QString::number(line.entryReference.isEmpty() ? line.position : 0),
                      line.valueDate.toString(Qt::ISODate),
                      line.amount.toString(),
                      line.payerAccount,
                      line.isReversal ? QStringLiteral("R") : QString()};
    if (referenceOf(line).isEmpty())
        parts << line.endToEndId << line.creditorReference << line.remittance << line.payerName << line.namedAccount << line.channel;
    const QString said = parts.join(between);
    const int occurrence = ++m_seen[said];
    const QByteArray text = (said + between + QString::number(occurrence)).toUtf8();
    return {QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()), occurrence};
}

} // namespace contador
