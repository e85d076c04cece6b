// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/audience.h"
#include "engine/core/ids.h"
#include "engine/core/money.h"

#include <QDate>
#include <QMetaType>
#include <QStringList>

#include <optional>
#include <vector>

namespace contador {

/// What a list of accounts may be sorted by; equal ones by the order they were made in.
enum class AccountSort { Number, Holder, Address, Balance, Overdue, LastReading };

/// A line of the list of accounts.
struct AccountLine {
    AccountId id;
    QString number;
    QString holder;
    QString address;
    QString zone;
    QStringList services; ///< "water", in the order they were added
    Money balance; ///< positive is debt
    Money overdue;
    std::optional<QDate> oldestDue; ///< of a debt, past or coming
    std::optional<QDate> lastReadOn; ///< that somebody saw and that was accepted
    QString phone; ///< the first one that speaks for it
    AccountStatus status = AccountStatus::Active;
    bool disputed = false;
    bool held = false; ///< procedures rest: dispute, complaint or plan
    bool vulnerable = false;
    bool verificationDue = false; ///< of a meter
};

/// Where a page ended: the next one begins after it, whatever was added meanwhile.
struct AccountPlace {
    QString key; ///< the value it is sorted by
    AccountId account;
};

struct AccountsQuestion {
    AudienceFilter filter;
    AccountSort sort = AccountSort::Number;
    bool descending = false;
    std::optional<AccountPlace> after; ///< none: the first page
    int most = 200;
};

struct AccountsPage {
    std::vector<AccountLine> lines;
    std::optional<AccountPlace> next; ///< none: that was all
};

/// What a filter may choose from.
struct AccountsChoices {
    QStringList zones; ///< sorted, the first ones
    QStringList tariffs;
    QStringList services;
};

} // namespace contador

Q_DECLARE_METATYPE(contador::AudienceFilter)
Q_DECLARE_METATYPE(contador::AccountsQuestion)
