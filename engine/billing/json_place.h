// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/billing/tariff.h"
#include "engine/core/names.h"

#include <QJsonValue>

#include <initializer_list>

namespace contador {

/// A place in a tariff file, read as what is expected there. The first thing wrong in the whole file is remembered in the
/// shared fault; from then on every place reads as empty, so that a reader needs no check after each step.
class JsonPlace {
public:
    JsonPlace(std::optional<TariffFault> &fault, QString path, QJsonValue value)
        : m_fault(fault), m_path(std::move(path)), m_value(std::move(value))
    {
    }

    /// Any other key of this object is a fault.
    void allow(std::initializer_list<const char *> keys) const;
    [[nodiscard]] bool has(const char *key) const;
    [[nodiscard]] JsonPlace operator[](const char *key) const; ///< must be there
    [[nodiscard]] JsonPlace at(const QString &key) const;
    [[nodiscard]] QStringList keys() const;
    [[nodiscard]] std::vector<JsonPlace> elements() const;

    [[nodiscard]] QString text() const; ///< not empty
    [[nodiscard]] QDate date() const;
    [[nodiscard]] Decimal notNegative() const; ///< a decimal number written as a string
    [[nodiscard]] int whole(int least, int most) const;
    template <typename Enum, size_t rows> [[nodiscard]] Enum oneOf(const std::array<Named<Enum>, rows> &table) const
    {
        const QString name = text();
        const std::optional<Enum> value = valueNamed(table, name);
        if (!value)
            fail(TariffFault::Kind::BadValue, name);
        return value.value_or(table.front().value);
    }

    void fail(TariffFault::Kind kind, const QString &detail) const;

private:
    std::optional<TariffFault> &m_fault;
    QString m_path;
    QJsonValue m_value;
};

} // namespace contador
