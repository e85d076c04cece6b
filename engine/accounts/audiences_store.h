// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/audience.h"
#include "engine/store/unit_of_work.h"

#include <vector>

namespace contador {

/// The audiences that somebody kept, and who belongs to any.
class AudiencesStore {
public:
    /// `country` (ISO 3166) reads a phone in its national form.
    AudiencesStore(Connection &connection, QString country) : m_connection(connection), m_country(std::move(country)) { }

    [[nodiscard]] std::vector<Audience> all() const; ///< by name; one that this version cannot read is left out
    [[nodiscard]] std::optional<Audience> find(const QString &name) const;
    [[nodiscard]] qint64 count(const AudienceFilter &filter, QDate today) const;
    /// The accounts of an audience in the order they were made, after one of them.
    [[nodiscard]] std::vector<AccountId> members(const AudienceFilter &filter, QDate today, AccountId after, int most) const;

    /// Keeps it; one of the same name is replaced.
    static void save(Transaction &transaction, const QString &name, const AudienceFilter &filter);
    static bool remove(Transaction &transaction, const QString &name); ///< false: there is none

private:
    Connection &m_connection;
    QString m_country;
};

} // namespace contador
