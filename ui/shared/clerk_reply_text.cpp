// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/clerk_reply_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace contador {

namespace {

struct ClerkReplyText {
    Q_DECLARE_TR_FUNCTIONS(ClerkReply)
};

} // namespace

QString clerkReplySentence(ClerkReplyFault fault)
{
    switch (fault) {
    case ClerkReplyFault::Empty:
        return ClerkReplyText::tr("There is nothing to send: write a text first.");
    case ClerkReplyFault::TooLong:
        return ClerkReplyText::tr("The text is too long for a text message: shorten it, or call.");
    case ClerkReplyFault::NotReachable:
        return ClerkReplyText::tr("Nothing can be sent to this sender: it is not a phone number.");
    case ClerkReplyFault::ThreadChanged:
        return ClerkReplyText::tr("Something was said since you opened this: read it, then send again. Your text is kept.");
    }
    Q_UNREACHABLE();
}

qint64 dearestPart(const std::vector<Sim> &sims)
{
    qint64 cost = 0;
    for (const Sim &sim : sims)
        cost = std::max(cost, sim.paused ? 0 : sim.partCost);
    return cost;
}

} // namespace contador
