// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/phone_number.h"

#include <phonenumbers/phonenumberutil.h>

namespace contador {

using i18n::phonenumbers::PhoneNumberUtil;

Outcome<PhoneNumber, PhoneFault> PhoneNumber::parse(const QString &text, const QString &country)
{
    if (text.trimmed().isEmpty())
        return failure(PhoneFault::Empty);
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber number;
    const auto error = util.ParseAndKeepRawInput(text.toStdString(), country.toStdString(), &number);
    if (error == PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR)
        return failure(PhoneFault::UnknownCountry);
    if (error != PhoneNumberUtil::NO_PARSING_ERROR)
        return failure(PhoneFault::NotANumber);
    // Not IsPossibleNumber: that takes a local number without its area code too, whose E.164 form would be somebody else's.
    if (util.IsPossibleNumberWithReason(number) != PhoneNumberUtil::IS_POSSIBLE)
        return failure(PhoneFault::NotPossible);
    std::string e164;
    util.Format(number, PhoneNumberUtil::E164, &e164);
    return PhoneNumber(QString::fromStdString(e164));
}

int PhoneNumber::countryCode() const
{
    i18n::phonenumbers::PhoneNumber number;
    const auto error = PhoneNumberUtil::GetInstance()->Parse(m_e164.toStdString(), "ZZ", &number);
    return error == PhoneNumberUtil::NO_PARSING_ERROR ? number.country_code() : 0;
}

std::optional<PhoneNumber> PhoneNumber::example(const QString &country)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber number;
    if (!util.GetExampleNumberForType(country.toStdString(), PhoneNumberUtil::MOBILE, &number))
        return std::nullopt;
    std::string e164;
    util.Format(number, PhoneNumberUtil::E164, &e164);
    return PhoneNumber(QString::fromStdString(e164));
}

bool PhoneNumber::isFixedLine() const
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber number;
    return util.Parse(m_e164.toStdString(), "ZZ", &number) == PhoneNumberUtil::NO_PARSING_ERROR
        && util.GetNumberType(number) == PhoneNumberUtil::FIXED_LINE;
}

QString PhoneNumber::grouped() const
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber number;
    if (util.Parse(m_e164.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return m_e164;
    std::string grouped;
    util.Format(number, PhoneNumberUtil::INTERNATIONAL, &grouped);
    return QString::fromStdString(grouped);
}

} // namespace contador
