// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/outcome.h"

#include <QString>

#include <compare>
#include <optional>

namespace contador {

enum class PhoneFault { Empty, NotANumber, UnknownCountry, NotPossible };

/// A subscriber's number in E.164 form ("+351912345678"), the key by which a consumer is known.
class PhoneNumber {
public:
    /// Any usual national or international form; `country` (ISO 3166 "PT") reads a national one. By libphonenumber.
    static Outcome<PhoneNumber, PhoneFault> parse(const QString &text, const QString &country);
    /// A mobile number of the country that is good for an example and for a trial; none: there is no such country.
    static std::optional<PhoneNumber> example(const QString &country);
    /// What was stored by `e164()` before.
    static PhoneNumber fromStored(const QString &e164) { return PhoneNumber(e164); }

    PhoneNumber() = default;
    [[nodiscard]] const QString &e164() const { return m_e164; }
    [[nodiscard]] bool isNull() const { return m_e164.isEmpty(); }
    [[nodiscard]] int countryCode() const; ///< 351; 0 where it has none. ITU-T E.164
    [[nodiscard]] QString grouped() const; ///< for people: "+351 912 345 678"
    [[nodiscard]] bool isFixedLine() const; ///< certainly: where a plan of numbers does not tell, it is not
    auto operator<=>(const PhoneNumber &other) const { return m_e164.compare(other.m_e164) <=> 0; }
    bool operator==(const PhoneNumber &) const = default;

private:
    explicit PhoneNumber(QString e164) : m_e164(std::move(e164)) {}
    QString m_e164;
};

} // namespace contador
