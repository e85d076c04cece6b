// SPDX-License-Identifier: GPL-3.0-or-later
// A payment file taken back at the payment desk.
#include "engine/accounts/imports_store.h"
#include "engine/billing/payments.h"
#include "engine/payments/payment_desk.h"

#include <algorithm>
#include <limits>
#include <set>

namespace contador {

namespace {

/// A person decided about it after the file came in.
bool isByHand(const KeptLine &line)
{
    return line.decisions > 1 && line.rule == MatchRule::Clerk;
}

} // namespace

PaymentFileUndo PaymentDesk::undoFile(ImportId import, const QString &reason)
{
    PaymentFileUndo undone{0, Money::zero(m_installation.currency), 0, {}};
    const std::optional<KeptBankFile> file = m_files.fileOf(import);
    if (!file)
        return undone;
    const std::vector<KeptLine> lines = m_files.lines(file->id, std::numeric_limits<int>::max());
    std::set<StatementLineId> gone;
    const auto drop = [&](const KeptLine &line) {
        BankFilesStore::decide(m_transaction, line.id, line.decisions + 1,
                               {LineState::Undone, QueueReason::None, line.rule.value_or(MatchRule::Clerk), line.account, line.entry, reason});
        gone.insert(line.id);
        ++undone.lines;
    };
    for (const KeptLine &line : lines) {
        if (line.state != LineState::TookBack || isByHand(line))
            continue;
        const std::optional<KeptLine> paid = m_files.takenBack(line.entry);
        const bool isOfThisFile = paid && std::ranges::find(lines, paid->id, &KeptLine::id) != lines.end();
        if (paid && (isOfThisFile || m_files.isOfUndoneFile(paid->id)))
            drop(*paid);
        else if (paid)
            bookAgain(*paid);
        drop(line);
    }
    for (const KeptLine &line : lines) {
        if (gone.contains(line.id))
            continue;
        const bool stays = isByHand(line) || line.state == LineState::TakenBack || line.state == LineState::NotOurs;
        if (stays) {
            undone.left.push_back(line);
            continue;
        }
        if (line.state == LineState::Booked && takeBack(line, {}, m_installation.dateAt(m_transaction.at()), reason)) {
            ++undone.reversed;
            undone.sum += line.line.amount;
        }
        drop(line);
    }
    ImportsStore::markUndone(m_transaction, import);
    tell(undone.reversed > 0 ? FeedKind::PaymentTakenBack : FeedKind::PaymentFile, {}, undone.sum, file->name);
    return undone;
}

/// A payment that a reversal took back, which is no more: it counts again as it did. Nobody is told twice.
void PaymentDesk::bookAgain(const KeptLine &line)
{
    const BankFilesStore::Decision before = m_files.decision(line.id, line.decisions - 1);
    PaymentClaim claim = claimOf(line.id, line.line, line.account, line.decisions + 1);
    BankFilesStore::Decision again{LineState::Booked, QueueReason::None, before.rule, line.account, {}, before.reason};
    again.entry = bookPayment(m_transaction, m_installation, claim);
    if (teaches(before.rule))
        PayersStore::remember(m_transaction, cluesOf(line.line).payerAccount, line.account);
    BankFilesStore::decide(m_transaction, line.id, line.decisions + 1, again);
}

} // namespace contador
