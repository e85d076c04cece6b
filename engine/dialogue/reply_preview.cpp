// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/reply_preview.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace contador {

namespace {

/// resources/replies/values.json: each placeholder with a typical and a longest value. An amount is written with a point, a day
/// as 2026-09-30; each language writes them its own way. "reply:owed_due" is another reply, filled in.
const QJsonObject &samples()
{
    static const QJsonObject file = [] {
        QFile values(QStringLiteral(":/replies/values.json"));
        return values.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(values.readAll()).object() : QJsonObject();
    }();
    return file;
}

QString filledWithSamples(const Lexicon &lexicon, const QString &text, SampleValues values)
{
    Lexicon::Values filling;
    for (const QString &name : placeholdersIn(text)) {
        const QString sample = sampleOf(lexicon, name, values);
        filling.insert(name, sample.isEmpty() ? u'{' + name + u'}' : sample);
    }
    return filledIn(text, filling);
}

QString inItsLanguage(const Lexicon &lexicon, const QString &kind, const QString &value, SampleValues values)
{
    if (kind == QStringLiteral("amount"))
        return QString(value).replace(u'.', lexicon.decimalSeparator());
    if (kind == QStringLiteral("day"))
        return lexicon.date(QDate::fromString(value, Qt::ISODate));
    if (kind == QStringLiteral("unit"))
        return lexicon.unit(value);
    if (kind == QStringLiteral("service"))
        return lexicon.service(value);
    if (kind == QStringLiteral("long_day"))
        return lexicon.day(QDate::fromString(value, Qt::ISODate));
    if (kind == QStringLiteral("moment"))
        return lexicon.moment(QDateTime::fromString(value, Qt::ISODate));
    if (kind != QStringLiteral("replies"))
        return value;
    QStringList said;
    for (const QString &reply : value.split(u' '))
        said << filledWithSamples(lexicon, lexicon.shipped(reply), values);
    return said.join(u' ');
}

} // namespace

QString sampleOf(const Lexicon &lexicon, const QString &placeholder, SampleValues values)
{
    const QJsonObject sample = samples().value(QStringLiteral("values")).toObject().value(placeholder).toObject();
    const QString name = values == SampleValues::Typical ? QStringLiteral("typical") : QStringLiteral("longest");
    return inItsLanguage(lexicon, sample.value(QStringLiteral("kind")).toString(), sample.value(name).toString(), values);
}

ReplyPreview previewOf(const Lexicon &lexicon, const QString &text, SampleValues values)
{
    ReplyPreview preview;
    preview.text = filledWithSamples(lexicon, text, values);
    if (const auto quote = sms::costOf(preview.text)) {
        preview.cost = quote->asWritten;
        preview.dear = quote->dear;
    } else {
        preview.cost.segments = sms::mostSegments + 1; // longer than any message
    }
    return preview;
}

bool haveSamePlaceholders(const QString &one, const QString &other)
{
    return placeholdersIn(one) == placeholdersIn(other);
}

} // namespace contador
