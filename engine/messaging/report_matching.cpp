// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/report_matching.h"

#include <algorithm>
#include <iterator>

namespace contador {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype shortestNational = 7; // digits; with fewer, numbers that end alike are too many
constexpr std::chrono::seconds tolerance = 5min; // it waits for its turn, and takes up to two to the service centre
constexpr int references = 256;
constexpr int mostAhead = 8; // of references between an accepted submission and what was let go after it
constexpr std::chrono::seconds worstSkew = 24h;

QString significantDigits(const QString &number)
{
    QString digits;
    for (const QChar character : number) {
        const bool isLeadingZero = digits.isEmpty() && character == u'0';
        if (character >= u'0' && character <= u'9' && !isLeadingZero)
            digits += character;
    }
    return digits;
}

/// How far the report's time is from when the submission would have reached the service centre.
std::chrono::seconds distance(const ReportFacts &report, const SubmissionFacts &submission, std::chrono::seconds skew)
{
    return std::chrono::abs(std::chrono::seconds(submission.meantAt.secsTo(report.serviceCentreTime)) - skew);
}

bool isOfThatSim(const ReportFacts &report, const SubmissionFacts &submission)
{
    return report.iccid.isEmpty() || submission.iccid.isEmpty() || report.iccid == submission.iccid;
}

bool mayBeMeant(const ReportFacts &report, const SubmissionFacts &submission)
{
    if (!isSameNumber(submission.recipient, report.recipient) || !isOfThatSim(report, submission))
        return false;
    return submission.messageReference ? *submission.messageReference == report.messageReference
                                       : submission.possible.contain(report.messageReference);
}

/// TP-SCTS and TP-MR together name a message: another report on it bears both again.
bool isTheReported(const ReportFacts &report, const SubmissionFacts &submission)
{
    return submission.messageReference && submission.reportStatus && submission.serviceCentreTime.isValid()
        && submission.serviceCentreTime == report.serviceCentreTime;
}

/// Those that time leaves: with a known skew what is near, else what is within any skew that there may be.
std::vector<SubmissionFacts> near(const ReportFacts &report, const std::vector<SubmissionFacts> &meant, ClockSkew skew)
{
    std::vector<SubmissionFacts> left;
    const std::chrono::seconds reach = skew ? tolerance : worstSkew;
    std::ranges::copy_if(meant, std::back_inserter(left), [&](const SubmissionFacts &submission) {
        return distance(report, submission, skew.value_or(0s)) <= reach;
    });
    return left;
}

} // namespace

bool isSameNumber(const QString &recipient, const QString &reported)
{
    const QString ours = significantDigits(recipient);
    const QString theirs = significantDigits(reported);
    return ours == theirs || (theirs.size() >= shortestNational && ours.endsWith(theirs));
}

bool PossibleReferences::contain(int reference) const
{
    if (!after)
        return true;
    const int ahead = (reference - *after + references) % references;
    const int end = before ? (*before - *after + references) % references : mostAhead + 1;
    return ahead > 0 && ahead < end;
}

std::optional<qint64> matching(const ReportFacts &report, const std::vector<SubmissionFacts> &candidates, ClockSkew skew)
{
    std::vector<SubmissionFacts> meant;
    std::ranges::copy_if(candidates, std::back_inserter(meant),
                         [&](const SubmissionFacts &submission) { return mayBeMeant(report, submission); });
    const auto reported = std::ranges::find_if(meant, [&](const auto &submission) { return isTheReported(report, submission); });
    if (reported != meant.end())
        return reported->id;
    if (report.serviceCentreTime.isValid() && meant.size() > 1)
        meant = near(report, meant, skew);
    if (meant.size() != 1)
        return std::nullopt; // two could be meant: never a guess
    const SubmissionFacts &only = meant.front();
    if (only.isInFlight || only.reportStatus)
        return std::nullopt; // its outcome will tell; or one more report on it, as the service centre should not write it
    return only.id;
}

bool isStillTrying(int status)
{
    return status >= 0x20 && status <= 0x3f;
}

bool isNews(int status, std::optional<int> before)
{
    const auto weight = [](int each) {
        if (each == 0x00)
            return 3;
        if (each >= 0x40)
            return 2;
        return isStillTrying(each) ? 0 : 1;
    };
    if (!before || weight(status) > weight(*before))
        return true;
    return isStillTrying(status) && isStillTrying(*before) && status != *before;
}

} // namespace contador
