// SPDX-License-Identifier: GPL-3.0-or-later
// The SMS addendum of a contract: prepared and printed, signed, confirmed each year, ended.
#include "app/contadorctl/books.h"
#include "app/contadorctl/commands.h"
#include "engine/enrolment/enrolment_desk.h"
#include "ui/print/contract_pdf.h"
#include "ui/texts/enrolment_text.h"
#include "ui/texts/visible_text.h"

#include <QJsonArray>
#include <QSaveFile>

namespace contador {

namespace {

struct AddendumCommand {
    Q_DECLARE_TR_FUNCTIONS(AddendumCommand)
};

constexpr int mostListed = 100'000;

QJsonObject toJson(const Enrolment &enrolment)
{
    const auto moment = [](const QDateTime &at) { return at.isValid() ? QJsonValue(at.toString(Qt::ISODate)) : QJsonValue(); };
    return {{"addendum_id", enrolment.id},
            {"account", enrolment.accountNumber},
            {"holder", enrolment.holder},
            {"phone", enrolment.phone},
            {"language", enrolment.language},
            {"purposes", QJsonArray::fromStringList(enrolment.purposes)},
            {"state", enrolmentStateName(enrolment.state())},
            {"text", enrolment.textVersion},
            {"sha256", enrolment.sha256},
            {"prepared_by", enrolment.preparedBy},
            {"signed_at", moment(enrolment.signedAt)},
            {"signed_by", enrolment.signedBy.isEmpty() ? QJsonValue() : QJsonValue(enrolment.signedBy)},
            {"confirmed_at", moment(enrolment.confirmedAt)},
            {"ended_at", moment(enrolment.endedAt)}};
}

void tell(Call &call, const Enrolment &enrolment, const QJsonObject &more = {})
{
    if (call.wantsJson()) {
        QJsonObject object = toJson(enrolment);
        for (auto it = more.begin(); it != more.end(); ++it)
            object.insert(it.key(), it.value());
        call.print(object);
        return;
    }
    call.say(QStringLiteral("%1  %2  %3  %4  %5")
                 .arg(QString::number(enrolment.id), enrolment.accountNumber, enrolment.phone, enrolmentStateText(enrolment.state()),
                      visibleLine(enrolment.holder)));
}

Exit refuse(Call &call, const EnrolmentFault &fault)
{
    return call.fail(Exit::No, enrolmentFaultName(fault.kind), enrolmentFaultSentence(fault), {{"value", fault.value}});
}

/// At the desk, in one transaction; none: it was told why not, and how the call ends is in `exit`.
template <typename Work> auto atDesk(Call &call, Books &books, Exit &exit, Work work)
{
    using Value = typename std::invoke_result_t<Work, EnrolmentDesk &>::value_type;
    Transaction transaction(*books.connection, Actor::operatorNamed(call.actorName()), call.clock().now());
    EnrolmentDesk desk(transaction, books.installation);
    const Outcome<Value, EnrolmentFault> done = work(desk);
    if (const auto &fault = books.connection->fault()) {
        exit = call.fail(*fault);
        return std::optional<Value>();
    }
    if (!done) {
        exit = refuse(call, done.error());
        return std::optional<Value>();
    }
    if (const auto kept = transaction.commit(); !kept) {
        exit = call.fail(kept.error());
        return std::optional<Value>();
    }
    return std::optional<Value>(*done);
}

template <typename Work> Exit change(Call &call, Work work)
{
    auto books = Books::open(call, Connection::Access::Write);
    if (!books)
        return call.fail(books.error());
    Exit exit = Exit::Done;
    if (const std::optional<Enrolment> changed = atDesk(call, *books, exit, work))
        tell(call, *changed);
    return exit;
}

qint64 numberOf(const Call &call)
{
    return call.operands().front().toLongLong();
}

} // namespace

Exit addendumPrepare(Call &call)
{
    auto books = Books::open(call, Connection::Access::Write);
    if (!books)
        return call.fail(books.error());
    const QString path = call.operands().at(2);
    EnrolmentWish wish{call.operands().at(0), call.operands().at(1), call.value("language"), {}};
    wish.purposes = call.has("purposes") ? call.value("purposes").split(u',', Qt::SkipEmptyParts) : QStringList();
    Exit exit = Exit::Done;
    const auto prepared = atDesk(call, *books, exit, [&](EnrolmentDesk &desk) { return desk.prepare(wish); });
    if (!prepared)
        return exit;
    const Enrolment &enrolment = prepared->enrolment;
    const QByteArray pdf = contractPdf(
        {books->installation.utilityName, enrolment, prepared->qrText, books->installation.dateAt(enrolment.preparedAt)});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit())
        return call.fail(Exit::Environment, QStringLiteral("file_not_written"),
                         AddendumCommand::tr("The file cannot be written: %1").arg(file.errorString()), {{"file", path}});
    tell(call, enrolment,
         {{"file", path}, {"qr", prepared->qrText}, {"speaks_for", QJsonArray::fromStringList(prepared->speaksFor)}});
    if (!prepared->speaksFor.isEmpty())
        call.tell(AddendumCommand::tr("This phone speaks for other accounts too: %1.").arg(prepared->speaksFor.join(QStringLiteral(", "))));
    return Exit::Done;
}

Exit addendumSign(Call &call)
{
    return change(call, [&](EnrolmentDesk &desk) { return desk.sign(numberOf(call), call.value("identity"), call.value("note")); });
}

Exit addendumAsk(Call &call)
{
    return change(call, [&](EnrolmentDesk &desk) { return desk.ask(numberOf(call)); });
}

Exit addendumConfirm(Call &call)
{
    return change(call, [&](EnrolmentDesk &desk) { return desk.confirm(numberOf(call)); });
}

Exit addendumRevoke(Call &call)
{
    return change(call, [&](EnrolmentDesk &desk) { return desk.end(numberOf(call), call.value("reason")); });
}

Exit addendumList(Call &call)
{
    auto books = Books::open(call, Connection::Access::Read);
    if (!books)
        return call.fail(books.error());
    const Snapshot snapshot(*books->connection);
    const EnrolmentsStore store(*books->connection);
    const std::vector<Enrolment> enrolments =
        call.has("due") ? store.unconfirmedSince(confirmationsDueBefore(call.clock().now()), mostListed) : store.open(mostListed);
    if (snapshot.fault())
        return call.fail(*snapshot.fault());
    for (const Enrolment &enrolment : enrolments)
        tell(call, enrolment);
    return Exit::Done;
}

} // namespace contador
