// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/enrolment.h"
#include "engine/store/unit_of_work.h"

#include <vector>

namespace contador {

/// Phones enrolled with an addendum. Nothing is erased: what ended is the proof of what was.
class EnrolmentsStore {
public:
    explicit EnrolmentsStore(Connection &connection) : m_connection(connection) { }

    [[nodiscard]] std::optional<Enrolment> find(qint64 enrolment) const;
    [[nodiscard]] std::vector<Enrolment> of(AccountId account) const; ///< newest first
    [[nodiscard]] std::vector<Enrolment> open(int most) const; ///< prepared and signed, oldest first
    /// Signed, and last confirmed before a moment: the oldest first.
    [[nodiscard]] std::vector<Enrolment> unconfirmedSince(const QDateTime &moment, int most) const;

    /// Null: that version is known with another wording.
    static std::optional<qint64> prepare(Transaction &transaction, const Enrolment &enrolment);
    static void sign(Transaction &transaction, qint64 enrolment, qint64 addendum);
    static void end(Transaction &transaction, qint64 enrolment, const QString &reason);
    /// \param message by which the holder said it; none: at the desk
    static void confirm(Transaction &transaction, qint64 enrolment, MessageId message = {});
    /// Makes the phone speak for the account by what was signed; a binding that is there already gets its proof.
    static void bind(Transaction &transaction, const Enrolment &enrolment, qint64 addendum, const QString &identityCheck);

private:
    Connection &m_connection;
};

} // namespace contador
