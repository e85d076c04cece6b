// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/commands/pdu_request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace contador {

using namespace sms;

namespace {

struct NamedEncoding {
    QLatin1String name;
    Encoding encoding;
};

struct NamedLanguage {
    QLatin1String code;
    NationalLanguage language;
};

constexpr std::array encodings{
    NamedEncoding{QLatin1String("gsm7"), {}},
    NamedEncoding{QLatin1String("gsm7-shift-tr"), {Alphabet::Gsm7, NationalLanguage::Turkish}},
    NamedEncoding{QLatin1String("gsm7-shift-es"), {Alphabet::Gsm7, NationalLanguage::Spanish}},
    NamedEncoding{QLatin1String("gsm7-shift-pt"), {Alphabet::Gsm7, NationalLanguage::Portuguese}},
    NamedEncoding{QLatin1String("ucs2"), {Alphabet::Ucs2}},
};

constexpr std::array languages{
    NamedLanguage{QLatin1String("tr"), NationalLanguage::Turkish},
    NamedLanguage{QLatin1String("es"), NationalLanguage::Spanish},
    NamedLanguage{QLatin1String("pt"), NationalLanguage::Portuguese},
};

/// Reads the keys of an object one after the other; the first that is wrong is kept, and asked for at the end.
class Keys {
public:
    explicit Keys(QByteArrayView json)
    {
        QJsonParseError error{};
        const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &error);
        if (document.isObject())
            m_object = document.object();
        else
            refuse(error.error == QJsonParseError::NoError ? QStringLiteral("no JSON object")
                                                           : QStringLiteral("no JSON object: ") + error.errorString());
    }

    [[nodiscard]] QJsonValue value(const char *key) const { return m_object.value(QLatin1String(key)); }
    [[nodiscard]] bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }

    QString string(const char *key)
    {
        if (!value(key).isString())
            refuse(QStringLiteral("%1 is no text").arg(QLatin1String(key)));
        return value(key).toString();
    }

    bool flag(const char *key)
    {
        if (has(key) && !value(key).isBool())
            refuse(QStringLiteral("%1 is neither true nor false").arg(QLatin1String(key)));
        return value(key).toBool();
    }

    int number(const char *key, int most) { return has(key) ? number(value(key), key, most) : 0; }

    int number(const QJsonValue &value, const char *key, int most)
    {
        const qint64 number = value.toInteger(-1);
        if (number >= 0 && number <= most)
            return static_cast<int>(number);
        refuse(QStringLiteral("%1 is no whole number from 0 to %2").arg(QLatin1String(key), QString::number(most)));
        return 0;
    }

    void refuse(const QString &why)
    {
        if (m_wrong.isEmpty())
            m_wrong = why;
    }

    [[nodiscard]] const QString &wrong() const { return m_wrong; }

private:
    QJsonObject m_object;
    QString m_wrong;
};

std::optional<Encoding> encodingOf(Keys &keys)
{
    if (!keys.has("encoding"))
        return std::nullopt;
    const QString asked = keys.string("encoding");
    for (const NamedEncoding &known : encodings) {
        if (asked == known.name)
            return known.encoding;
    }
    if (asked != u"auto")
        keys.refuse(QStringLiteral("encoding is not known"));
    return std::nullopt;
}

std::vector<NationalLanguage> languagesOf(Keys &keys)
{
    std::vector<NationalLanguage> asked;
    const QJsonValue list = keys.value("languages");
    if (keys.has("languages") && !list.isArray())
        keys.refuse(QStringLiteral("languages is no array"));
    for (const QJsonValue code : list.toArray()) {
        const auto known = std::find_if(languages.begin(), languages.end(), [&code](const NamedLanguage &each) {
            return code.isString() && code.toString() == each.code;
        });
        if (known == languages.end())
            keys.refuse(QStringLiteral("languages has one that is not known"));
        else
            asked.push_back(known->language);
    }
    return asked;
}

ReferenceBits referenceBitsOf(Keys &keys)
{
    const qint64 bits = keys.value("concat_bits").toInteger(keys.has("concat_bits") ? 0 : 8);
    if (bits != 8 && bits != 16)
        keys.refuse(QStringLiteral("concat_bits is neither 8 nor 16"));
    return bits == 16 ? ReferenceBits::Sixteen : ReferenceBits::Eight;
}

SegmentationOptions segmentationOf(Keys &keys)
{
    return {.encoding = encodingOf(keys), .languages = languagesOf(keys), .referenceBits = referenceBitsOf(keys)};
}

std::optional<Address> serviceCentreOf(Keys &keys)
{
    if (keys.value("smsc").isUndefined() || keys.value("smsc").isNull())
        return std::nullopt;
    const auto serviceCentre = Address::fromNumber(keys.string("smsc"));
    if (!serviceCentre)
        keys.refuse(QStringLiteral("smsc is not a number"));
    return serviceCentre;
}

std::optional<int> messageClassOf(Keys &keys)
{
    if (keys.value("class").isUndefined() || keys.value("class").isNull())
        return std::nullopt;
    return keys.number("class", 3);
}

ValidityPeriod validityOf(Keys &keys)
{
    const QJsonValue value = keys.value("validity");
    if (value.isUndefined() || value.isNull())
        return {};
    const QJsonObject validity = value.toObject();
    const bool isRelative = validity.contains(QLatin1String("relative"));
    if (isRelative == validity.contains(QLatin1String("absolute"))) {
        keys.refuse(QStringLiteral("validity is neither relative nor absolute"));
        return {};
    }
    if (isRelative)
        return RelativeValidity{static_cast<quint8>(keys.number(validity.value(QLatin1String("relative")), "relative", 255))};
    const auto end = ServiceCentreTimeStamp::fromString(validity.value(QLatin1String("absolute")).toString());
    if (end)
        return AbsoluteValidity{*end};
    keys.refuse(QStringLiteral("absolute is no time that can be written"));
    return {};
}

} // namespace

Outcome<CountRequest, BadRequest> CountRequest::parse(QByteArrayView json)
{
    Keys keys(json);
    CountRequest request{keys.string("text"), segmentationOf(keys)};
    if (!keys.wrong().isEmpty())
        return failure(BadRequest{keys.wrong()});
    return request;
}

Outcome<EncodeRequest, BadRequest> EncodeRequest::parse(QByteArrayView json)
{
    Keys keys(json);
    EncodeRequest request{keys.string("to"), keys.string("text"), {}};
    if (!Address::fromNumber(request.recipient))
        keys.refuse(QStringLiteral("to is not a number"));
    SubmitOptions &options = request.options;
    options.segmentation = segmentationOf(keys);
    const int mostReference = options.segmentation.referenceBits == ReferenceBits::Sixteen ? 0xFFFF : 0xFF;
    options.concatenationReference = static_cast<quint16>(keys.number("concat_reference", mostReference));
    options.serviceCentre = serviceCentreOf(keys);
    options.messageReference = static_cast<quint8>(keys.number("message_reference", 255));
    options.messageClass = messageClassOf(keys);
    options.protocolIdentifier = static_cast<quint8>(keys.number("pid", 255));
    options.validityPeriod = validityOf(keys);
    options.statusReportRequest = keys.flag("status_report");
    options.rejectDuplicates = keys.flag("reject_duplicates");
    options.replyPath = keys.flag("reply_path");
    if (!keys.wrong().isEmpty())
        return failure(BadRequest{keys.wrong()});
    return request;
}

} // namespace contador
