// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/account_records.h"
#include "engine/accounts/enrolment.h"
#include "engine/core/ids.h"
#include "engine/core/money.h"
#include "engine/core/quantity.h"
#include "engine/messaging/case.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace contador {

/// Everything the account card shows, read in one snapshot.
struct AccountCard {
    struct Phone {
        QString e164;
        QString origin; ///< "imported", "desk", "bill_code"
        QDateTime boundFrom;
    };
    struct Register {
        QString code;
        int digits = 0;
        int decimals = 0;
        std::optional<Quantity> usualIn30Days = {}; ///< over the last year
    };
    struct Meter {
        QString serial;
        QString service; ///< "water", "electricity" …
        QString tariff;
        QString unit;    ///< "m³", "kWh"
        std::vector<Register> registers;
        QDate verificationDue = {}; ///< invalid: unknown
    };
    struct Reading {
        QDate readOn;
        QDateTime receivedAt;
        QString meter;
        QString registerCode;
        Quantity value;
        std::optional<Quantity> consumption;
        QString source; ///< "sms", "import", "office" …
        QString status; ///< "accepted", "held"
        QString reason; ///< of a held one: name of a ReadingDoubt
        MessageId message;
        ReadingId id = {};
        QString quality = {}; ///< "customer", "estimated" …
        QString occasion = {}; ///< "periodic", "removal" …
        std::optional<Quantity> proposal = {}; ///< of a held one
        QString flags = {}; ///< rules that want to be seen: "V09 V15"
        ReadingId supersedes = {};
        QString because = {}; ///< why it does
        ReadingId supersededBy = {}; ///< it counts no more: this one stands for it
    };
    struct ServiceBalance {
        QString service;
        Money amount;
        Money overdue = {}; ///< of it
    };
    struct Entry {
        EntryId id;
        QDate happenedOn;
        QString kind; ///< "opening", "charge", "payment", "reversal"
        QString service;
        Money amount;       ///< debt added; negative: taken away
        Money balanceAfter;
        std::optional<QDate> dueOn;
        MessageId message;
        QString document;
        QString working; ///< step by step, one per line
        ReadingId reading = {};
        EntryId reverses = {}; ///< of a reversal
        QDateTime bookedAt = {};
        QString bookedBy = {};
        /// Of a debt: what paid it; of a credit: what it paid.
        struct Settled {
            EntryId other;
            Money amount;
        };
        std::vector<Settled> settled = {};
    };
    struct Message {
        MessageId id;
        QDateTime at;
        bool inbound = true;
        QString phone;
        QString text;
        QString state; ///< of message.state: "answered", "sent", "delivered", "unknown" …
        QString writtenBy = {}; ///< a person; empty: the consumer, or the automaton
        QString foreignCentre = {}; ///< a service centre of another country than the sender's brought it: it may not be his
    };

    AccountId id;
    QString number;
    QString holder;
    QString language;
    QString address;
    QString zone;
    QString email;
    std::vector<Phone> phones;
    std::vector<Meter> meters;
    std::vector<Reading> readings; ///< newest first
    Money total;                   ///< positive is debt
    Money overdue;
    Money notDue;
    Money disputed; ///< not asked for meanwhile
    std::optional<QDate> dueOn;    ///< the earliest unpaid due date
    std::vector<ServiceBalance> byService;
    std::vector<Entry> entries;    ///< oldest first
    std::vector<Message> messages; ///< oldest first, the last 200
    QDate today; ///< that all this is of
    QString status; ///< "active", "in_court"
    std::vector<AccountHold> holds; ///< newest first, ended ones too
    std::vector<Vulnerability> vulnerabilities; ///< of who holds it now
    std::vector<AccountNote> notes; ///< newest first
    std::vector<HolderPeriod> holders; ///< oldest first
    std::vector<DatedFact> facts; ///< the newest of each first
    std::vector<SmsAddendum> addenda; ///< newest first
    std::vector<Enrolment> enrolments; ///< newest first
    QDateTime confirmedBefore; ///< an enrolment confirmed before it is to be confirmed again
    std::vector<Case> cases; ///< handed over to a person; newest first, closed ones too
};

/// A line of the search box.
struct AccountHit {
    AccountId id;
    QString number;
    QString holder;
    QString address;
    QString phones;
    Money balance;
};

} // namespace contador
