// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/phone_number.h"
#include "engine/dialogue/own_words.h"
#include "engine/dialogue/reply_limits.h"
#include "engine/dialogue/sender_history_store.h"
#include "engine/dialogue/turn.h"

#include <QSet>

namespace contador {

/// What one message led to, all of it in the caller's transaction.
struct Answered {
    FeedEvent event; ///< as stored; its number is 0 where there is no news: one of many alike, or of a flood
    QString reply; ///< empty: nothing is sent
    MessageId replyId;
    MessageState state = MessageState::Answered;
    QString intent; ///< what it was understood as, a name of the list of intents; empty: as nothing, or it was not read
};

/// Answers consumers: from a kept message to its effect, its reply in the queue and its row in the feed.
class Dialogue {
public:
    Dialogue(Connection &connection, const Installation &installation, const Tariffs &tariffs);

    Answered answer(Transaction &transaction, const InboundMessage &message, std::optional<int> latencyMs);
    /// A message that cannot be answered (its transaction failed): kept for a person.
    static Answered hold(Transaction &transaction, const InboundMessage &message, FeedKind kind);

private:
    struct Judged {
        Answer answer;
        Account account; ///< the holder shown in the feed; empty where there is none
    };

    void readRules(const QDateTime &now);
    void readReplies();
    Answered answerSubscriber(Transaction &transaction, const InboundMessage &message, const PhoneNumber &phone,
                              std::optional<int> latencyMs);
    /// Without a look at what it says.
    std::optional<Answered> settleUnread(Transaction &transaction, const InboundMessage &message);
    [[nodiscard]] bool isFlood(const InboundMessage &message) const;
    /// Whether a person talks in this thread: then the automaton is silent, but STOP takes effect.
    [[nodiscard]] bool isForPerson(const InboundMessage &message, const PhoneNumber &phone) const;
    /// Takes the answer away where an automaton writes, or too much; whether the text is news still. Its effect stands.
    bool holdBack(Transaction &transaction, const InboundMessage &message, const PhoneNumber &phone,
                  const std::vector<EarlierText> &before, Answer &answer) const;
    Judged judgeKnown(Transaction &transaction, const InboundMessage &message, const QString &phone,
                      const std::vector<Account> &accounts, const std::vector<EarlierText> &before);
    Judged judgeUnknown(Transaction &transaction, const InboundMessage &message, const PhoneNumber &phone,
                        const std::vector<EarlierText> &before);
    [[nodiscard]] const Lexicon &languageFor(const Understanding &said, const QString &phone, const QString &accountLanguage) const;

    Connection &m_connection;
    const Installation &m_installation;
    const Tariffs &m_tariffs;
    Lexicons m_lexicons;
    OwnWords m_ownWords;
    qint64 m_newestReply = 0; ///< that was read; 0: no reply was ever changed
    ReplyLimits m_limits;
    QSet<QString> m_ownNumbers; ///< of our SIMs, E.164
    QDateTime m_rulesReadAt;
    AccountsStore m_accounts;
    ReadingsStore m_readings;
    LedgerStore m_ledger;
    ReadingDesk m_desk;
    CorrectionDesk m_corrections;
};

} // namespace contador
