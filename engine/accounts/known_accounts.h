// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/account.h"
#include "engine/core/money.h"

#include <QHash>

#include <map>
#include <vector>

namespace contador {

/// An opening balance that stands in the ledger.
struct KnownOpening {
    qint64 amount = 0; ///< minor units; positive is debt
    std::optional<QDate> dueOn;
};

struct KnownService {
    qint64 id = 0;
    QString service;
    QString tariff;
    QDate contractDate;
    std::optional<KnownOpening> opening;
    bool hasEntries = false; ///< that were not taken back
};

struct KnownMeter {
    qint64 id = 0;
    qint64 service = 0;
    QString serial;
};

struct KnownDial {
    RegisterId id;
    qint64 meter = 0;
    QString code;
    int digits = 0;
    int decimals = 0;
    bool isNew = false; ///< it has no readings: nobody need ask
    std::vector<std::pair<Quantity, QDate>> readings; ///< that count, where somebody asked
};

/// The names of an account as `folded` writes them: how it is found and sorted.
struct FoldedNames {
    QString holder;
    QString address;
    QString zone;
    static FoldedNames of(const Account &account);
};

/// An account with all that an accounts file may say of it.
struct KnownAccount {
    Account account;
    qint64 party = 0;
    qint64 premises = 0;
    std::vector<KnownService> services;
    std::vector<KnownMeter> meters;
    std::vector<KnownDial> dials;
    std::vector<PhoneBinding> phones; ///< valid now
    bool isNew = false;
    std::optional<FoldedNames> names; ///< of `account` as it is, where somebody folded them already

    KnownService *service(const QString &name);
    KnownMeter *meter(qint64 service, const QString &serial);
    KnownDial *dial(qint64 meter, const QString &code);
    /// What it is found by: number, holder, address, zone, serials and phones, folded.
    [[nodiscard]] QString searchText(const FoldedNames &ofNow) const;
};

/// By account number.
using KnownAccounts = QHash<QString, KnownAccount>;

} // namespace contador
