// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/feed_filter.h"

namespace contador {

namespace {

bool needsPerson(FeedKind kind)
{
    switch (kind) {
    case FeedKind::ReadingHeld:
    case FeedKind::UnknownText:
    case FeedKind::UnknownSender:
    case FeedKind::Undecodable:
    case FeedKind::SendUnknown:
    case FeedKind::SendFailed:
    case FeedKind::Silenced:
    case FeedKind::MissedCall:
    case FeedKind::Complaint:
    case FeedKind::HandedOver:
        return true;
    default:
        return false;
    }
}

bool isAnswered(FeedKind kind)
{
    return kind == FeedKind::ReadingAccepted || kind == FeedKind::ReadingHeld || kind == FeedKind::Question
        || kind == FeedKind::UnknownText || kind == FeedKind::OptOut || kind == FeedKind::Complaint || kind == FeedKind::HandedOver;
}

} // namespace

bool passes(FeedFilter filter, FeedKind kind)
{
    switch (filter) {
    case FeedFilter::Everything:
        return true;
    case FeedFilter::Accepted:
        return kind == FeedKind::ReadingAccepted;
    case FeedFilter::ToCheck:
        return needsPerson(kind);
    case FeedFilter::Questions:
        return kind == FeedKind::Question;
    case FeedFilter::Answered:
        return isAnswered(kind);
    }
    Q_UNREACHABLE();
}

} // namespace contador
