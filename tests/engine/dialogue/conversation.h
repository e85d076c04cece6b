// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/dialogue.h"
#include "tests/engine/store/new_database.h"

namespace contador::tests {

/// Plays a conversation as a clerk would write it down (conversations/README.md) against a real database. What differs from
/// the text is in `differences`, one sentence each.
class Conversation {
public:
    explicit Conversation(QString file);

    [[nodiscard]] QStringList differences();
    [[nodiscard]] int texts() const { return m_texts; } ///< that were answered or left unanswered as expected

private:
    void play(const QString &line);
    void setUp(const QString &what, const QString &value);
    void setTariff(const QString &value);
    void addDispute(const QString &value);
    [[nodiscard]] QString phoneThatTexts() const; ///< E.164
    void openCase(const QString &value);
    void closeCase(const QString &value);
    void importAccounts(const QString &file);
    void receive(const QString &from, const QString &text);
    void expectReply(const QString &expected);
    void expect(const QStringList &words);
    void expectBalance(const QStringList &words);
    void expectReading(const QStringList &words);
    void expectEntries(const QStringList &words);
    void expectConsents(const QStringList &words);
    void expectCase(const QStringList &words);
    bool setUpRequest(const QString &what, const QString &value); ///< false: nothing is called so
    bool expectRequest(const QStringList &words);
    bool sendNotice(Transaction &transaction, const QString &phone, const QString &text);
    bool addWorks(Transaction &transaction, const QString &value);
    [[nodiscard]] QString withCodes(QString text) const; ///< {code}, {bill code} and {case} as they were drawn
    void compare(const QString &what, const QString &expected, const QString &found);

    QString m_file;
    int m_line = 0;
    int m_texts = 0;
    QStringList m_differences;
    NewDatabase m_books;
    QDateTime m_now;
    QString m_from; ///< who texts where the line does not say
    Tariffs m_tariffs;
    QString m_written; ///< network time of the next text; empty: none
    std::optional<Dialogue> m_dialogue; ///< made anew by a restart
    std::optional<Answered> m_last;
    bool m_replyDue = false;
    QString m_noticeCode; ///< of the last notice
    QString m_billCode; ///< of the last account that got one
};

} // namespace contador::tests
