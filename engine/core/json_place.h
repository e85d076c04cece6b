// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/decimal.h"
#include "engine/core/names.h"
#include "engine/core/outcome.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <optional>
#include <vector>

namespace contador {

/// What is wrong in a JSON file that people write, and where.
struct JsonFault {
    enum class Kind {
        TooLarge, ///< above `longestJsonFile`
        NotJson,
        WrongFormat, ///< its "format" is not the one expected
        MissingKey,
        UnknownKey,
        WrongType,
        BadValue,
    };
    Kind kind = Kind::NotJson;
    QString path; ///< "versions[0].components[1].tiers[0].price"; empty: the file itself
    QString detail; ///< the value that was not good, or what was expected
    bool operator==(const JsonFault &) const = default;
};

constexpr qsizetype longestJsonFile = 1024 * 1024; // bytes

/// The object a file consists of, if its key "format" names the format.
Outcome<QJsonObject, JsonFault> readJsonFile(const QByteArray &json, const QString &format);

/// A place in a JSON file, read as what is expected there. The first thing wrong in the whole file is remembered in the
/// shared fault; from then on every place reads as empty, so that a reader needs no check after each step.
class JsonPlace {
public:
    JsonPlace(std::optional<JsonFault> &fault, QString path, QJsonValue value)
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
    [[nodiscard]] Decimal positive() const; ///< above 0
    [[nodiscard]] Decimal number() const; ///< a decimal number written as a string, of either sign
    [[nodiscard]] int whole(int least, int most) const;
    [[nodiscard]] bool flag() const; ///< true or false
    template <typename Enum, size_t rows> [[nodiscard]] Enum oneOf(const std::array<Named<Enum>, rows> &table) const
    {
        const QString name = text();
        const std::optional<Enum> value = valueNamed(table, name);
        if (!value)
            fail(JsonFault::Kind::BadValue, name);
        return value.value_or(table.front().value);
    }

    void fail(JsonFault::Kind kind, const QString &detail) const;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    std::optional<JsonFault> &m_fault;
    QString m_path;
    QJsonValue m_value;
};

} // namespace contador
