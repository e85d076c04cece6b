// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/installation.h"
#include "engine/dialogue/lexicon.h"
#include "engine/store/unit_of_work.h"

#include <QDate>

namespace contador {

/// The SMS that a consumer asked for: what arrived of him, and what he owes now. Once for each payment and phone.
class PaymentReceipts {
public:
    PaymentReceipts(const Installation &installation, const Lexicons &lexicons)
        : m_installation(installation), m_lexicons(lexicons)
    {
    }

    /// In the transaction that books the payment, after it.
    void write(Transaction &transaction, AccountId account, EntryId payment, const Money &amount, QDate valueDate) const;
    /// The payment was taken back: what has not left yet does not leave. What has left stays as it was said.
    static void stop(Transaction &transaction, EntryId payment);

private:
    [[nodiscard]] const Lexicon &lexiconFor(Transaction &transaction, AccountId account) const;
    [[nodiscard]] QString textFor(Transaction &transaction, AccountId account, const QString &phone, const Money &amount,
                                  QDate valueDate) const;

    const Installation &m_installation;
    const Lexicons &m_lexicons;
};

} // namespace contador
