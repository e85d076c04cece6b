// SPDX-License-Identifier: GPL-3.0-or-later
// What a bank file does at the payment desk.
#include "engine/accounts/imports_store.h"
#include "engine/payments/booked_payments_store.h"
#include "engine/payments/payment_desk.h"
#include "engine/payments/payments_table.h"

#include <QCryptographicHash>

#include <algorithm>

namespace contador {

int PaymentsImport::knownLines() const
{
    return int(std::ranges::count_if(lines, &ImportedLine::isKnown));
}

LineTotal PaymentsImport::total(LineState state, const Currency &currency) const
{
    LineTotal total{state, 0, Money::zero(currency)};
    for (const ImportedLine &line : lines) {
        if (!line.isKnown && line.state == state) {
            ++total.lines;
            total.sum += line.line.amount;
        }
    }
    return total;
}

PaymentsImport PaymentDesk::import(const QByteArray &file, const QString &fileName, const std::optional<PaymentsMapping> &mapping,
                                   Mode mode)
{
    PaymentsImport done;
    const QString sha256 = QString::fromLatin1(QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex());
    done.known = m_files.fileWith(sha256);
    if (done.known)
        return done;
    const auto format = mapping ? std::nullopt : sniffBankFile(file);
    const Statements statements =
        format ? readBankFile(file, m_installation.currency) : readPaymentsFile(file, mapping, m_installation.currency);
    if (!statements) {
        done.fault = statements.error();
        return done;
    }
    done.format = statementFormatName(format.value_or(StatementFormat::Table));
    Savepoint before(m_transaction);
    done.import = ImportsStore::open(m_transaction, QStringLiteral("payments"), fileName, file);
    done.file = BankFilesStore::addFile(m_transaction, {done.import, sha256, fileName, format.value_or(StatementFormat::Table),
                                                        mapping ? QString::fromUtf8(mapping->toJson()) : QString(), file});
    LineKeys keys;
    for (const BankStatement &statement : *statements) {
        const qint64 id = BankFilesStore::addStatement(m_transaction, done.file, statement);
        const size_t first = done.lines.size();
        for (const StatementLine &line : statement.lines) {
            done.lines.push_back(takeIn(id, keys.next(statement.account, line), statement, line));
        }
        // A reversal may stand before what it takes back.
        for (const bool reversals : {false, true}) {
            for (size_t i = first; i < done.lines.size() && !m_transaction.connection().hasFault(); ++i) {
                if (!done.lines[i].isKnown && done.lines[i].line.isReversal == reversals)
                    judge(done.lines[i], done.file, statement);
            }
        }
        done.statements.push_back({statement.account, statement.number, statement.opening, statement.closing, {}, statement.hasBalances});
    }
    const int rows = int(done.lines.size());
    ImportsStore::close(m_transaction, done.import, rows, rows - done.knownLines(), 0);
    done.applied = mode == Mode::Apply;
    if (done.applied)
        tell(FeedKind::PaymentFile, {}, done.total(LineState::Booked, m_installation.currency).sum, fileName);
    else
        before.undo();
    return done;
}

/// Kept, unless it is known: from another file, or from an earlier row of a table that numbers them.
ImportedLine PaymentDesk::takeIn(qint64 statement, const LineKeys::Key &key, const BankStatement &of, const StatementLine &line)
{
    ImportedLine taken;
    taken.line = line;
    taken.occurrence = key.occurrence;
    const bool isRepeated = !of.hasBalances && key.occurrence > 1 && !line.entryReference.isEmpty();
    const auto known = m_files.lineKeyed(key.text);
    taken.isKnown = isRepeated || known.has_value() || (!of.hasBalances && isOurOwn(line));
    if (known)
        taken.id = *known;
    else if (!taken.isKnown)
        taken.id = BankFilesStore::addLine(m_transaction, statement, key.text, of.account, line);
    return taken;
}

/// A row of a payments file that this very database wrote, of a payment that stands.
bool PaymentDesk::isOurOwn(const StatementLine &line) const
{
    if (line.namedAccount.isEmpty() || line.entryReference.isEmpty())
        return false;
    return BookedPaymentsStore(m_transaction.connection(), m_installation.currency)
        .has({line.namedAccount, line.amount, line.valueDate, {}, {}, line.entryReference});
}

void PaymentDesk::judge(ImportedLine &taken, BankFileId file, const BankStatement &of)
{
    const StatementLine &line = taken.line;
    BankFilesStore::Decision decision;
    if (line.amount.isZero() || (line.amount.minor < 0 && !line.isReversal)) {
        decision.state = LineState::Outgoing;
    } else if (m_files.hasReference(file, of.account, line)) {
        decision.why = QueueReason::SameReference;
    } else if (!of.hasBalances && taken.occurrence > 1) {
        decision.why = QueueReason::RepeatedRow;
    } else if (line.isReversal) {
        decision = reversed(of.account, taken, taken.accountNumber);
    } else {
        decision = matched(taken, taken.accountNumber);
    }
    BankFilesStore::decide(m_transaction, taken.id, 1, decision);
    taken.state = decision.state;
    taken.reason = decision.why;
    if (decision.state == LineState::Booked || decision.state == LineState::TookBack)
        taken.rule = decision.rule;
}

BankFilesStore::Decision PaymentDesk::matched(const ImportedLine &taken, QString &accountNumber)
{
    const PaymentClues clues = cluesOf(taken.line);
    const MatchVerdict verdict = climbBookingRungs([&](MatchRule rule) { return m_payers.by(rule, clues); });
    const bool isAnother = !clues.namedAccount.isEmpty() && verdict.rule != MatchRule::NamedAccount;
    if (isAnother)
        return {LineState::Queued, QueueReason::NoSuchAccount, MatchRule::NamedAccount, {}, {}, {}};
    if (!verdict.match)
        return {LineState::Queued, verdict.reason, verdict.rule, {}, {}, {}};
    const AccountId account = verdict.match->account;
    accountNumber = verdict.match->number;
    const EntryId entry = book(taken.id, taken.line, account, 1);
    if (verdict.rule != MatchRule::PayerMemory)
        PayersStore::remember(m_transaction, clues.payerAccount, account);
    return {LineState::Booked, QueueReason::None, verdict.rule, account, entry, {}};
}

BankFilesStore::Decision PaymentDesk::reversed(const QString &bankAccount, const ImportedLine &taken, QString &accountNumber)
{
    const std::vector<KeptLine> paid =
        taken.line.amount.minor < 0 ? m_files.reversedBy(bankAccount, taken.line) : std::vector<KeptLine>();
    if (paid.size() != 1 || !takeBack(paid.front(), taken.id, taken.line.valueDate, QStringLiteral("bank")))
        return {LineState::Queued, QueueReason::PaymentNotFound, MatchRule::Reversal, {}, {}, {}};
    accountNumber = paid.front().accountNumber;
    tell(FeedKind::PaymentTakenBack, {paid.front().account, accountNumber, paid.front().holder, {}}, -taken.line.amount,
         taken.line.remittance);
    return {LineState::TookBack, QueueReason::None, MatchRule::Reversal, paid.front().account, paid.front().entry, {}};
}

} // namespace contador
