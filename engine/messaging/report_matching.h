// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace contador {

/// What a status report says, as far as it tells of which submission.
struct ReportFacts {
    QString recipient; ///< TP-RA, as the network writes it
    QString iccid; ///< of the SIM that received it; empty: not known
    int messageReference = 0; ///< TP-MR
    QDateTime serviceCentreTime; ///< TP-SCTS: when the service centre received the message; invalid: unreadable
};

/// The TP-MR that a submission without a known one can bear. Modems count by one, so it lies between those of its
/// neighbours on the same SIM, while the modem did not start anew. TS 23.040 §9.2.3.6
struct PossibleReferences {
    std::optional<int> after; ///< accepted before it
    std::optional<int> before; ///< accepted after it

    [[nodiscard]] bool contain(int reference) const;
};

/// A submission that may be meant.
struct SubmissionFacts {
    qint64 id = 0;
    QString recipient; ///< E.164
    QString iccid;
    std::optional<int> messageReference; ///< of an accepted one; none: unknown, or in flight still
    PossibleReferences possible; ///< without one
    bool isInFlight = false; ///< its outcome is not written yet
    QDateTime meantAt; ///< when it was meant to leave, by our clock
    std::optional<int> reportStatus; ///< of the latest report, TP-ST
    QDateTime serviceCentreTime; ///< of the latest report
};

/// Whether TP-RA may be this recipient: national and international forms of one number end alike.
[[nodiscard]] bool isSameNumber(const QString &recipient, const QString &reported);

/// By how much the service centre's clock is ahead of ours; none: not known.
using ClockSkew = std::optional<std::chrono::seconds>;

/// The submission that a report is about: told by recipient, reference and SIM, and by time where several remain. Nothing
/// when that does not leave exactly one: it is never guessed. TS 23.040 §9.2.2.3
[[nodiscard]] std::optional<qint64> matching(const ReportFacts &report, const std::vector<SubmissionFacts> &candidates,
                                             ClockSkew skew);

/// Whether a report with this TP-ST is news after one with that: the handset's word counts most, an end more than the news
/// that the network still tries. TS 23.040 §9.2.3.15
[[nodiscard]] bool isNews(int status, std::optional<int> before);

/// TP-ST: the network still tries.
[[nodiscard]] bool isStillTrying(int status);

} // namespace contador
