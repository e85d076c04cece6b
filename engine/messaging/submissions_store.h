// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"
#include "engine/store/unit_of_work.h"

#include <map>
#include <vector>

namespace contador {

/// One PDU meant to be written to the line once: recorded before its first byte leaves. Its outcome is recorded, never guessed.
struct SubmissionIntent {
    qint64 id = 0;
    MessageId message;
    int attempt = 1;
    int part = 1;
    int parts = 1;
    int reference = 0;
    QString recipient;
    QString carrier;
    QString iccid;
    QString session; ///< of the modem since it last started: its TP-MR counts on within it. Empty: not known
    QByteArray pduHex;
    qint64 fence = 0; ///< of the desk that holds the carrier; 0: no other desk can
};

class SubmissionsStore {
public:
    explicit SubmissionsStore(Connection &connection) : m_connection(connection) { }

    [[nodiscard]] int attempts(MessageId message) const; ///< begun so far
    [[nodiscard]] int acceptedParts(MessageId message) const; ///< the network has parts 1 to this
    [[nodiscard]] int refusals(MessageId message) const; ///< attempts that were refused, and not for want of SIM or network

    /// The intent, before the first byte of AT+CMGS; gives the submission its number. As long as it is only claimed, nothing
    /// of it can have reached the network.
    static qint64 intend(Transaction &transaction, const SubmissionIntent &submission);
    /// Before the Ctrl-Z that lets the modem send: from here on, without an outcome, it may have left.
    static void letGo(Transaction &transaction, qint64 submission);
    static void accepted(Transaction &transaction, qint64 submission, int messageReference);
    static void refused(Transaction &transaction, qint64 submission, int cmsCode);
    static void uncertain(Transaction &transaction, qint64 submission, const QString &note);
    /// What is claimed of a message and not let go: nothing of it left, and somebody else may send it.
    static void release(Transaction &transaction, MessageId message);

    /// At start: what was let go and has no outcome is unknown, and so are its messages, which are given. What was only
    /// claimed, and a longer message that stopped cleanly between two parts, is queued again.
    /// \param carrier only of this one, where other desks work with others; none: of all
    static std::vector<MessageId> settleInterrupted(Transaction &transaction, const std::optional<QString> &carrier = {});
    /// Those with something that is meant to leave or was let go, and has no outcome.
    [[nodiscard]] QStringList openCarriers() const;
    /// How many parts of each SIM are meant to leave and did not begin to.
    [[nodiscard]] std::map<QString, int> claimed(const std::optional<QString> &carrier = {}) const;

private:
    Connection &m_connection;
};

} // namespace contador
