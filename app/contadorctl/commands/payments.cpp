// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/books.h"
#include "app/contadorctl/commands.h"
#include "app/contadorctl/json.h"
#include "app/contadorctl/payment_json.h"
#include "engine/accounts/accounts_store.h"
#include "engine/messaging/consents_store.h"
#include "engine/payments/mappings_store.h"
#include "ui/texts/payment_text.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace contador {

namespace {

struct PaymentsCommand {
    Q_DECLARE_TR_FUNCTIONS(PaymentsCommand)
};

constexpr qint64 mostBytes = 64 * 1024 * 1024; // a year of a large utility's movements
constexpr int mostQueued = 10'000;

Exit refused(Call &call, PaymentFault fault)
{
    return call.fail(Exit::No, paymentFaultName(fault), paymentSentence(fault));
}

/// A writing unit of work at the payment desk: `work(desk)` gives a fault, or what `done` shows after the commit.
template <typename Work, typename Done> Exit atDesk(Call &call, Work work, Done done)
{
    auto books = Books::open(call, Connection::Access::Write);
    if (!books)
        return call.fail(books.error());
    const Lexicons lexicons;
    std::optional<std::invoke_result_t<Work, PaymentDesk &>> result;
    const auto kept = withRetries([&]() -> Outcome<void, StoreFault> {
        Transaction transaction(*books->connection, Actor::operatorNamed(call.actorName()), call.clock().now());
        PaymentDesk desk(transaction, books->installation, lexicons);
        result.emplace(work(desk));
        return transaction.commit();
    });
    if (!kept)
        return call.fail(kept.error());
    if (!*result)
        return refused(call, result->error());
    return done(**result, books->format(call));
}

std::optional<StatementLineId> lineNamed(const QString &word)
{
    bool isNumber = false;
    const qint64 number = word.toLongLong(&isNumber);
    return isNumber && number > 0 ? std::optional(StatementLineId{number}) : std::nullopt;
}

void sayLine(Call &call, const Format &format, const KeptLine &line)
{
    const QString who = line.state == LineState::Queued ? queueReasonText(line.reason) : line.accountNumber;
    call.say(QStringLiteral("%1  %2  %3  %4  %5  %6")
                 .arg(QString::number(line.id.value), format.date(line.line.valueDate), format.money(line.line.amount),
                      lineStateText(line.state), who, QStringList{line.line.payerName, line.line.remittance}.join(u' ').trimmed()));
}

Exit showLine(Call &call, const KeptLine &line, const Format &format)
{
    if (call.wantsJson())
        call.print(toJson(line));
    sayLine(call, format, line);
    return Exit::Done;
}

/// A file of a mapping, or the name of a saved one. Null: there is none such.
std::optional<PaymentsMapping> mappingNamed(Connection &connection, const QString &name)
{
    QFile file(name);
    if (file.open(QIODevice::ReadOnly))
        return PaymentsMapping::fromJson(file.read(1024 * 1024));
    return MappingsStore(connection).find(name);
}

void sayImport(Call &call, const Format &format, const PaymentsImport &done, const Currency &currency)
{
    for (const LineState state : {LineState::Booked, LineState::Queued, LineState::Outgoing, LineState::TookBack}) {
        const LineTotal total = done.total(state, currency);
        if (total.lines > 0)
            call.say(QStringLiteral("%1: %2  %3").arg(lineStateText(state), QString::number(total.lines), format.money(total.sum)));
    }
    if (done.knownLines() > 0)
        call.say(PaymentsCommand::tr("Known already: %1").arg(done.knownLines()));
    call.say(done.applied ? PaymentsCommand::tr("Import %1.").arg(done.import.value)
                          : PaymentsCommand::tr("Dry run: nothing was written."));
    if (done.applied && done.total(LineState::Queued, currency).lines > 0)
        call.tell(PaymentsCommand::tr("Some payments wait for you: contadorctl payments queue lists them."));
}

Exit finishImport(Call &call, const Format &format, const PaymentsImport &done, const Currency &currency)
{
    if (done.known) {
        const QString sentence = PaymentsCommand::tr("This file was imported on %1 as “%2”. Nothing was booked again.")
                                     .arg(format.moment(done.known->importedAt), done.known->name);
        return call.fail(Exit::No, QStringLiteral("already_imported"), sentence, {{"import_id", done.known->import.value}});
    }
    if (done.fault)
        return call.fail(Exit::No, statementFaultName(done.fault->kind), statementSentence(*done.fault),
                         {{"row", done.fault->row}, {"detail", done.fault->detail}});
    if (call.wantsJson())
        call.print(toJson(done, currency));
    sayImport(call, format, done, currency);
    return Exit::Done;
}

} // namespace

Exit importPayments(Call &call)
{
    QFile file(call.operands().front());
    if (!file.open(QIODevice::ReadOnly))
        return call.fail(Exit::Environment, QStringLiteral("file_unreadable"),
                         PaymentsCommand::tr("The file cannot be read: %1").arg(file.fileName()));
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return call.fail(Exit::No, QStringLiteral("file_too_large"),
                         PaymentsCommand::tr("The file is too large: ask the bank for shorter periods, and import one after the other."));
    auto books = Books::open(call, Connection::Access::Write);
    if (!books)
        return call.fail(books.error());
    std::optional<PaymentsMapping> mapping;
    if (call.has("mapping")) {
        mapping = mappingNamed(*books->connection, call.value("mapping"));
        if (!mapping)
            return call.fail(Exit::No, QStringLiteral("unknown_mapping"),
                             PaymentsCommand::tr("There is no mapping “%1”: give its file, or a name saved in the window.").arg(call.value("mapping")));
    }
    const Lexicons lexicons;
    PaymentsImport done;
    const auto kept = withRetries([&]() -> Outcome<void, StoreFault> {
        Transaction transaction(*books->connection, Actor::operatorNamed(call.actorName()), call.clock().now());
        PaymentDesk desk(transaction, books->installation, lexicons);
        done = desk.import(bytes, QFileInfo(file).fileName(), mapping,
                           call.has("dry-run") ? PaymentDesk::Mode::DryRun : PaymentDesk::Mode::Apply);
        return transaction.commit();
    });
    return kept ? finishImport(call, books->format(call), done, books->installation.currency) : call.fail(kept.error());
}

Exit paymentsQueue(Call &call)
{
    auto books = Books::open(call, Connection::Access::Read);
    if (!books)
        return call.fail(books.error());
    const Format format = books->format(call);
    const QDate today = books->installation.dateAt(call.clock().now());
    const Snapshot snapshot(*books->connection);
    const std::vector<KeptLine> lines = BankFilesStore(*books->connection, books->installation.currency).queue(mostQueued);
    for (const KeptLine &line : lines) {
        const MatchVerdict verdict = PaymentDesk::propose(*books->connection, books->installation, line, today);
        if (snapshot.fault())
            return call.fail(*snapshot.fault());
        if (call.wantsJson())
            call.print(toJson(line, verdict));
        sayLine(call, format, line);
        for (const MatchCandidate &candidate : verdict.proposals)
            call.say(QStringLiteral("    %1  %2  %3  (%4)")
                         .arg(candidate.number, candidate.holder, format.money(candidate.owed), matchRuleText(verdict.rule)));
    }
    if (snapshot.fault())
        return call.fail(*snapshot.fault());
    return Exit::Done;
}

Exit paymentsAssign(Call &call)
{
    const auto line = lineNamed(call.operands().at(0));
    if (!line)
        return refused(call, PaymentFault::UnknownLine);
    return atDesk(
        call, [&](PaymentDesk &desk) { return desk.assign(*line, call.operands().at(1), call.value("reason")); },
        [&](const KeptLine &kept, const Format &format) { return showLine(call, kept, format); });
}

Exit paymentsSetAside(Call &call)
{
    const auto line = lineNamed(call.operands().front());
    if (!line)
        return refused(call, PaymentFault::UnknownLine);
    return atDesk(
        call, [&](PaymentDesk &desk) { return desk.setAside(*line, call.value("reason")); },
        [&](const KeptLine &kept, const Format &format) { return showLine(call, kept, format); });
}

Exit paymentsUndo(Call &call)
{
    const auto line = lineNamed(call.operands().front());
    if (!line)
        return refused(call, PaymentFault::UnknownLine);
    return atDesk(
        call, [&](PaymentDesk &desk) { return desk.undo(*line, call.value("reason")); },
        [&](const KeptLine &kept, const Format &format) { return showLine(call, kept, format); });
}

Exit paymentsAdd(Call &call)
{
    auto books = Books::open(call, Connection::Access::Read);
    if (!books)
        return call.fail(books.error());
    const Installation installation = books->installation;
    books->connection.reset();
    const auto amount = Money::fromString(QString(call.operands().at(1)).replace(u',', u'.'), installation.currency);
    const QDate today = installation.dateAt(call.clock().now());
    const QDate day = call.has("date") ? QDate::fromString(call.value("date"), Qt::ISODate) : today;
    if (!amount)
        return refused(call, PaymentFault::NotPositive);
    if (!day.isValid() || day > today)
        return call.usage(PaymentsCommand::tr("--date wants a day such as 2026-11-25, not one that is still to come."));
    const QString reference = call.value("reference");
    const QString key = reference.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : reference;
    const PaymentDesk::Taken taken{call.operands().at(0), *amount, day, reference, QStringLiteral("counter"),
                                   QStringLiteral("counter/") + key};
    return atDesk(
        call, [&](PaymentDesk &desk) { return desk.take(taken); },
        [&](EntryId entry, const Format &format) {
            if (call.wantsJson())
                call.print({{"entry_id", entry.value},
                            {"account", taken.accountNumber},
                            {"amount", toJson(taken.amount)},
                            {"value_date", day.toString(Qt::ISODate)}});
            call.say(PaymentsCommand::tr("Booked: %1 for account %2.").arg(format.money(taken.amount), taken.accountNumber));
            return Exit::Done;
        });
}

Exit paymentsReference(Call &call)
{
    return atDesk(
        call, [&](PaymentDesk &desk) { return desk.addReference(call.operands().at(0), call.value("entity"), call.operands().at(1)); },
        [&](const AccountReference &reference, const Format &) {
            if (call.wantsJson())
                call.print({{"account", call.operands().at(0)}, {"kind", reference.kind}, {"entity", reference.entity}, {"reference", reference.reference}});
            call.say(PaymentsCommand::tr("Payments with the reference %1 are booked for account %2.").arg(reference.reference, call.operands().at(0)));
            return Exit::Done;
        });
}

Exit paymentsReceipts(Call &call)
{
    auto books = Books::open(call, Connection::Access::Write);
    if (!books)
        return call.fail(books.error());
    const auto account = AccountsStore(*books->connection, books->installation.country).find(call.operands().at(0));
    if (!account)
        return refused(call, PaymentFault::UnknownAccount);
    const auto phone = PhoneNumber::parse(call.operands().at(1), books->installation.country);
    const QString e164 = phone ? phone->e164() : QString();
    Transaction transaction(*books->connection, Actor::operatorNamed(call.actorName()), call.clock().now());
    const bool done = call.has("stop") ? ConsentsStore::withdraw(transaction, account->id, e164, ConsentPurpose::PaymentReceipt)
                                       : ConsentsStore::give(transaction, account->id, e164, ConsentPurpose::PaymentReceipt);
    if (const auto kept = transaction.commit(); !kept)
        return call.fail(kept.error());
    if (!done)
        return call.fail(Exit::No, QStringLiteral("unknown_phone"),
                         PaymentsCommand::tr("This phone does not speak for the account: register it there first."));
    if (call.wantsJson())
        call.print({{"account", account->number}, {"phone", e164}, {"receipts", !call.has("stop")}});
    call.say(call.has("stop") ? PaymentsCommand::tr("No more SMS about payments to %1.").arg(e164)
                              : PaymentsCommand::tr("Each payment of account %1 is told to %2 by SMS.").arg(account->number, e164));
    return Exit::Done;
}

} // namespace contador
