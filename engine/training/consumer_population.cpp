// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/consumer_population.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace contador {

namespace {

const QLatin1String kFormat("contador-consumers/1");

/// Reads values by their path and remembers the first that is not as it should be.
class PopulationReader {
public:
    [[nodiscard]] const std::optional<PopulationFault> &fault() const { return m_fault; }

    QString text(const QJsonObject &object, const QString &key, const QString &path)
    {
        const QJsonValue value = object.value(key);
        if (!value.isString() || value.toString().isEmpty())
            blame(path + u'.' + key);
        return value.toString();
    }

    int percent(const QJsonObject &object, const QString &key, const QString &path)
    {
        const int value = object.value(key).toInt(-1);
        if (value < 0 || value > 100)
            blame(path + u'.' + key);
        return value;
    }

    qint64 whole(const QJsonObject &object, const QString &key, const QString &path)
    {
        const qint64 value = object.value(key).toInteger(-1);
        if (value < 0)
            blame(path + u'.' + key);
        return value;
    }

    QStringList texts(const QJsonObject &object, const QString &key, const QString &path)
    {
        QStringList list;
        for (const QJsonValue &value : object.value(key).toArray())
            list << value.toString();
        if (list.isEmpty() || list.contains(QString()))
            blame(path + u'.' + key);
        return list;
    }

    QRegularExpression pattern(const QJsonObject &object, const QString &key, const QString &path)
    {
        QRegularExpression pattern(text(object, key, path), QRegularExpression::CaseInsensitiveOption);
        if (!pattern.isValid())
            blame(path + u'.' + key);
        return pattern;
    }

    void blame(const QString &path)
    {
        if (!m_fault)
            m_fault = PopulationFault{path};
    }

private:
    std::optional<PopulationFault> m_fault;
};

QString element(const QString &list, size_t index)
{
    return list + u'[' + QString::number(index) + u']';
}

Phrases readPhrases(PopulationReader &reader, const QJsonObject &object, const QString &path)
{
    Phrases phrases;
    const QJsonObject reading = object.value(u"reading").toObject();
    for (const QString &way : reading.keys())
        phrases.reading.insert(way, reader.texts(reading, way, path + QStringLiteral(".reading")));
    phrases.withMeter = reader.texts(object, QStringLiteral("with_meter"), path);
    phrases.balance = reader.texts(object, QStringLiteral("balance"), path);
    phrases.help = reader.texts(object, QStringLiteral("help"), path);
    phrases.other = reader.texts(object, QStringLiteral("other"), path);
    const QJsonObject understands = object.value(u"understands").toObject();
    const QString inside = path + QStringLiteral(".understands");
    phrases.accepted = reader.pattern(understands, QStringLiteral("accepted"), inside);
    phrases.repeat = reader.pattern(understands, QStringLiteral("repeat"), inside);
    phrases.which = reader.pattern(understands, QStringLiteral("which"), inside);
    phrases.debt = reader.pattern(understands, QStringLiteral("debt"), inside);
    return phrases;
}

Consumer readConsumer(PopulationReader &reader, const QJsonObject &object, const QString &path)
{
    Consumer consumer;
    consumer.phone = reader.text(object, QStringLiteral("phone"), path);
    consumer.language = reader.text(object, QStringLiteral("language"), path);
    consumer.writes = reader.text(object, QStringLiteral("writes"), path);
    consumer.mistypes = reader.percent(object, QStringLiteral("mistypes"), path);
    consumer.asks = reader.percent(object, QStringLiteral("asks"), path);
    consumer.pays = reader.percent(object, QStringLiteral("pays"), path);
    for (const QJsonValue &value : object.value(u"dials").toArray()) {
        const QJsonObject dial = value.toObject();
        const QString inside = element(path + QStringLiteral(".dials"), consumer.dials.size());
        consumer.dials.push_back(
            {reader.text(dial, QStringLiteral("account"), inside), reader.text(dial, QStringLiteral("serial"), inside),
             reader.text(dial, QStringLiteral("register"), inside), reader.whole(dial, QStringLiteral("last"), inside),
             reader.whole(dial, QStringLiteral("usual"), inside)});
    }
    if (consumer.dials.empty())
        reader.blame(path + QStringLiteral(".dials"));
    return consumer;
}

/// Everybody needs phrases for his language and his way of writing.
void checkPhrases(PopulationReader &reader, const ConsumerPopulation &population)
{
    for (size_t index = 0; index < population.consumers.size(); ++index) {
        const Consumer &consumer = population.consumers[index];
        if (!population.phrases.value(consumer.language).reading.contains(consumer.writes))
            reader.blame(element(QStringLiteral("consumers"), index) + QStringLiteral(".writes"));
    }
}

} // namespace

Outcome<ConsumerPopulation, PopulationFault> ConsumerPopulation::fromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.value(u"format").toString() != kFormat)
        return failure(PopulationFault{});
    PopulationReader reader;
    ConsumerPopulation population;
    const QJsonObject languages = root.value(u"languages").toObject();
    for (const QString &language : languages.keys())
        population.phrases.insert(
            language, readPhrases(reader, languages.value(language).toObject(), QStringLiteral("languages.") + language));
    for (const QJsonValue &value : root.value(u"consumers").toArray())
        population.consumers.push_back(
            readConsumer(reader, value.toObject(), element(QStringLiteral("consumers"), population.consumers.size())));
    for (const QJsonValue &value : root.value(u"strangers").toArray()) {
        const QString path = element(QStringLiteral("strangers"), population.strangers.size());
        population.strangers.push_back({reader.text(value.toObject(), QStringLiteral("phone"), path),
                                        reader.texts(value.toObject(), QStringLiteral("texts"), path)});
    }
    if (population.consumers.empty())
        reader.blame(QStringLiteral("consumers"));
    checkPhrases(reader, population);
    if (reader.fault())
        return failure(*reader.fault());
    return population;
}

} // namespace contador
