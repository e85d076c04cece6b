// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/lexicon.h"

#include "engine/core/languages.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

namespace contador {

namespace {

QHash<QString, QString> textsOf(const QJsonObject &object)
{
    QHash<QString, QString> texts;
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

} // namespace

QString inBasicLetters(const QString &text)
{
    QString basic;
    for (const QChar character : text) {
        const QChar base = QString(character).normalized(QString::NormalizationForm_KD).at(0);
        basic += base.unicode() < 0x80 ? base : character;
    }
    return basic;
}

std::optional<Lexicon> Lexicon::fromJson(const QByteArray &json)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    if (file.value(QStringLiteral("format")).toString() != QStringLiteral("contador-dialogue/1"))
        return std::nullopt;
    Lexicon lexicon;
    lexicon.m_language = file.value(QStringLiteral("language")).toString();
    lexicon.m_decimalSeparator = file.value(QStringLiteral("decimal_separator")).toString();
    lexicon.m_dateFormat = file.value(QStringLiteral("date_format")).toString();
    lexicon.m_longDateFormat = file.value(QStringLiteral("long_date_format")).toString();
    lexicon.m_services = textsOf(file.value(QStringLiteral("services")).toObject());
    lexicon.m_requests = textsOf(file.value(QStringLiteral("requests")).toObject());
    lexicon.m_units = textsOf(file.value(QStringLiteral("units")).toObject());
    lexicon.m_shipped = textsOf(file.value(QStringLiteral("replies")).toObject());
    lexicon.m_replies = lexicon.m_shipped;
    return lexicon;
}

QStringList Lexicon::placeholders(const QString &reply) const
{
    return placeholdersIn(m_replies.value(reply));
}

void Lexicon::useOwn(const std::vector<OwnReply> &own)
{
    m_replies = m_shipped;
    for (const OwnReply &each : own) {
        const bool isOurs = each.language == m_language && m_shipped.contains(each.reply);
        if (isOurs && placeholdersIn(each.text) == placeholdersIn(m_shipped.value(each.reply)))
            m_replies.insert(each.reply, each.text);
    }
}

QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{([^{}]*)\\}"));
    QStringList names;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text))
        names << match.captured(1);
    names.sort();
    names.removeDuplicates();
    return names;
}

QString Lexicon::say(const QString &reply, const Values &values) const
{
    const auto found = m_replies.constFind(reply);
    Q_ASSERT_X(found != m_replies.constEnd(), "Lexicon", qPrintable(reply));
    return filledIn(*found, values);
}

QString filledIn(const QString &text, const Lexicon::Values &values)
{
    QString filled;
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype open = text.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            break;
        filled += QStringView(text).mid(from, open - from);
        const QString name = text.mid(open + 1, close - open - 1);
        Q_ASSERT_X(values.contains(name), "filledIn", qPrintable(text + u' ' + name));
        filled += values.value(name);
        from = close + 1;
    }
    filled += QStringView(text).mid(from);
    return filled;
}

QString Lexicon::amount(const Money &money) const
{
    return money.toString().replace(u'.', m_decimalSeparator);
}

QString Lexicon::quantity(Quantity quantity) const
{
    return quantity.toString().replace(u'.', m_decimalSeparator);
}

QString Lexicon::date(QDate date) const
{
    return QLocale(m_language).toString(date, m_dateFormat);
}

QString Lexicon::day(QDate date) const
{
    return QLocale(m_language).toString(date, m_longDateFormat);
}

QString Lexicon::moment(const QDateTime &moment) const
{
    return date(moment.date()) + u' ' + moment.time().toString(QStringLiteral("HH:mm"));
}

QString Lexicon::number(const Decimal &number) const
{
    return number.toString().replace(u'.', m_decimalSeparator);
}

QString Lexicon::request(const QString &command) const
{
    return m_requests.value(command);
}

QString Lexicon::service(const QString &service) const
{
    return m_services.value(service, service);
}

QString Lexicon::unit(const QString &unit) const
{
    return m_units.value(unit, unit);
}

Lexicons::Lexicons()
{
    for (const QString &language : answerLanguages()) {
        QFile file(QStringLiteral(":/dialogue/%1.json").arg(language));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (auto lexicon = Lexicon::fromJson(file.readAll()))
            m_lexicons.push_back(std::move(*lexicon));
    }
    Q_ASSERT(!m_lexicons.empty());
}

const Lexicon &Lexicons::of(const QString &languageCode) const
{
    const QString language = answerLanguage(languageCode);
    for (const Lexicon &lexicon : m_lexicons) {
        if (lexicon.language() == language)
            return lexicon;
    }
    return m_lexicons.front();
}

void Lexicons::useOwn(const std::vector<OwnReply> &own)
{
    for (Lexicon &lexicon : m_lexicons)
        lexicon.useOwn(own);
}

} // namespace contador
