// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/account.h"
#include "engine/store/unit_of_work.h"

#include <QDateTime>

#include <map>
#include <span>
#include <vector>

namespace contador {

/// That a consumer asked for something, as a file of consents says it and as it is kept.
struct KeptConsent {
    qint64 id = 0; ///< 0: not kept yet
    QDateTime givenAt;
    QString givenBy;
    QString evidence; ///< in words: "form 12/2024"
    QDateTime withdrawnAt; ///< invalid: it stands
    QString withdrawnBy;
};

/// What files of consents are compared with, and where they are kept.
class ImportedConsentsStore {
public:
    explicit ImportedConsentsStore(Connection &connection) : m_connection(connection) { }

    /// A phone of an account.
    using PhoneKey = std::pair<AccountId, QString>;
    /// The phones that speak for these accounts now, each with the number of its binding.
    [[nodiscard]] std::map<PhoneKey, qint64> bindings(std::span<const AccountId> accounts) const;

    /// A binding, and a purpose.
    using ConsentKey = std::pair<qint64, QString>;
    /// What those phones asked for, ended or not.
    [[nodiscard]] std::map<ConsentKey, std::vector<KeptConsent>> consents(std::span<const AccountId> accounts) const;

    struct Change {
        ConsentKey key;
        KeptConsent consent;
    };
    /// Keeps new ones: their numbers, in the same order.
    static std::vector<qint64> add(Transaction &transaction, const std::vector<Change> &made);
    static void end(Transaction &transaction, const std::vector<Change> &ended);

private:
    Connection &m_connection;
};

} // namespace contador
