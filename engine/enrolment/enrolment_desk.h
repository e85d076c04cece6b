// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/enrolments_store.h"
#include "engine/core/installation.h"
#include "engine/core/outcome.h"

namespace contador {

/// What the holder says at the desk.
struct EnrolmentWish {
    QString account; ///< number
    QString phone; ///< as it was typed
    QString language; ///< empty: that of the account, else of the utility
    QStringList purposes; ///< what he wants to be told, of `enrolmentPurposes`
};

/// Why it is not done; nothing of it was written.
struct EnrolmentFault {
    enum class Kind {
        NoAccount,
        NotAPhone,
        NotAMobile, ///< a line at home: no text arrives there
        AlreadyEnrolled, ///< this phone, for this account, signed and in force
        UnknownPurpose,
        NoText, ///< there is no contract in that language
        TextChanged, ///< the version was printed with another wording before
        NoEnrolment, ///< there is none of that number
        NotPrepared, ///< it is signed, or it has ended
        NotSigned, ///< only what is signed and in force is confirmed
        NoIdentityCheck,
        NoReason,
        HasEnded,
        QuestionOpen, ///< something else is being asked of this phone just now
    };
    Kind kind = Kind::NoAccount;
    QString value = {};
};

QString enrolmentFaultName(EnrolmentFault::Kind kind); ///< "not_a_mobile"

/// What somebody may want to be told, by name, in the order of the sheet.
QStringList enrolmentPurposes();

/// Prepared, with what the clerk should know before it is signed.
struct PreparedEnrolment {
    Enrolment enrolment;
    QStringList speaksFor; ///< other accounts that this phone speaks for already
    QString qrText; ///< "SMSTO:+351…:AJUDA"; empty: no SIM of ours tells its number
};

/// One that was prepared, or signed, to be printed again; none: there is none of that number.
std::optional<PreparedEnrolment> preparedEnrolment(Connection &connection, const Installation &installation, qint64 enrolment,
                                                   const QDateTime &now);

/// Enrols phones at the desk: the addendum is prepared and printed, signed, confirmed each year, ended. The phone speaks for the
/// account from the signature to the end.
class EnrolmentDesk {
public:
    EnrolmentDesk(Transaction &transaction, const Installation &installation) : m_transaction(transaction), m_installation(installation) { }

    Outcome<PreparedEnrolment, EnrolmentFault> prepare(const EnrolmentWish &wish);
    /// Binds the phone, keeps what the holder wants to be told, and lets the welcome go. \param note where the signed sheet lies
    Outcome<Enrolment, EnrolmentFault> sign(qint64 enrolment, const QString &identityCheck, const QString &note);
    /// Asks the phone by SMS whether it is his still; a yes within three days confirms it.
    Outcome<Enrolment, EnrolmentFault> ask(qint64 enrolment);
    /// The holder says at the desk that the phone is his still.
    Outcome<Enrolment, EnrolmentFault> confirm(qint64 enrolment);
    /// The phone speaks for the account no more and is told nothing more; what was signed stays.
    Outcome<Enrolment, EnrolmentFault> end(qint64 enrolment, const QString &reason);

private:
    [[nodiscard]] Outcome<Enrolment, EnrolmentFault> draft(const EnrolmentWish &wish) const;
    void keepPurposes(const Enrolment &enrolment);
    /// A reply of ours as a message of its own.
    MessageId send(const Enrolment &enrolment, const QString &reply);
    [[nodiscard]] Outcome<Enrolment, EnrolmentFault> signedOne(qint64 enrolment) const;

    Transaction &m_transaction;
    const Installation &m_installation;
};

/// A year and a day ago it was confirmed last: those are asked again.
[[nodiscard]] QDateTime confirmationsDueBefore(const QDateTime &now);

} // namespace contador
