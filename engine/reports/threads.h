// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/messaging/case.h"
#include "engine/messaging/threads_store.h"
#include "engine/reports/account_card.h"

namespace contador {

/// What a clerk wants to see of all threads. A thread is what was said between one phone and us.
struct ThreadsQuestion {
    enum class Which {
        Waiting, ///< with an open case, or with texts that nobody has answered: danger first, then who waits longest
        Unread,  ///< of these: with a text that nobody here has seen
        Mine,    ///< of these: whose case the clerk has taken
        All,     ///< newest first
    };
    Which which = Which::Waiting;
    QString clerk;
    QString desk; ///< its own visit is not shown
    QString typed; ///< number, name, phone, reference of a case; empty: no filter
    int most = 100;
    QString after; ///< a page's `next`; empty: from the top
};

/// A row of the list.
struct ThreadLine {
    QString phone; ///< E.164, or what the network called the sender
    QString account; ///< number; empty: none, or several
    QString holder;
    int accounts = 0; ///< that the phone speaks for
    MessageId newest;
    QDateTime at;
    bool inbound = true;
    QString text;
    QString state; ///< of the newest message
    int held = 0; ///< texts that wait for a person
    int unread = 0; ///< of them: that nobody here has seen
    std::vector<Case> cases; ///< open ones
    std::vector<ThreadVisitor> visitors;
};

struct ThreadsPage {
    std::vector<ThreadLine> rows;
    QString next; ///< empty: that was all
    int waiting = 0; ///< threads in all
    int unread = 0;
};

/// A case with what led to it and what was done.
struct CaseSheet {
    Case of;
    std::vector<CaseMessage> messages;
    std::vector<CaseStep> steps;
};

/// A thread as it is opened.
struct ThreadCard {
    struct Holder {
        AccountId id;
        QString number;
        QString holder;
        QString address;
        QString language;
        Money owed;
    };
    QString phone;
    bool isReachable = false; ///< an answer can be sent to it
    std::vector<Holder> accounts; ///< that it speaks for
    std::vector<AccountCard::Message> messages; ///< oldest first, the last ones
    MessageId newest; ///< seen up to here: an answer that is sent says so
    std::vector<CaseSheet> cases; ///< open ones
    QString draft; ///< of the clerk who asks
    std::vector<ThreadVisitor> visitors;
    bool isHeld = false; ///< a text waits for a person
};

} // namespace contador
