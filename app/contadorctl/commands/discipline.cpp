// SPDX-License-Identifier: GPL-3.0-or-later
// How bills were paid, month by month.
#include "app/contadorctl/books.h"
#include "app/contadorctl/commands.h"
#include "app/contadorctl/json.h"
#include "engine/reports/payment_months_store.h"
#include "ui/texts/debts_text.h"

namespace contador {

namespace {

struct DisciplineCommand {
    Q_DECLARE_TR_FUNCTIONS(DisciplineCommand)
};

QJsonValue percentJson(const std::optional<Decimal> &percent)
{
    const std::optional<qint64> hundredths = percent ? percent->units(2, RoundingMode::HalfUp) : std::nullopt;
    return hundredths ? QJsonValue(Decimal::scaled(*hundredths, 2).toString()) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const PaymentMonth &month)
{
    return {{"month", month.month.toString(QStringLiteral("yyyy-MM"))},
            {"bills", month.bills},
            {"billed", contador::toJson(month.billed)},
            {"paid_in_time", contador::toJson(month.paidInTime)},
            {"paid_late", contador::toJson(month.paidLate)},
            {"in_plan", contador::toJson(month.arranged)},
            {"credited", contador::toJson(month.credited)},
            {"disputed", contador::toJson(month.disputed)},
            {"not_due", contador::toJson(month.notDue)},
            {"overdue", contador::toJson(month.overdue)},
            {"bills_judged", month.judged},
            {"bills_in_time", month.judgedInTime},
            {"in_time_percent", percentJson(inTimeShare(month))},
            {"payments", month.payments},
            {"received", contador::toJson(month.received)},
            {"collection_ratio", percentJson(collectionRatio(month))}};
}

QString sentenceOf(const PaymentMonth &month, const Format &format)
{
    const QString open = format.money(month.overdue + month.notDue + month.disputed);
    return DisciplineCommand::tr("%1: billed %2 in %3 bills; paid in time %4, late %5; open %6, of it overdue %7. "
                                 "In time: %8 of %9 bills.")
        .arg(month.month.toString(QStringLiteral("yyyy-MM")), format.money(month.billed), format.count(month.bills),
             format.money(month.paidInTime), format.money(month.paidLate), open, format.money(month.overdue),
             percentText(inTimeShare(month), format), format.count(month.judged))
        + u' '
        + DisciplineCommand::tr("Came in: %1 in %2 payments, %3 of what was billed.")
              .arg(format.money(month.received), format.count(month.payments), percentText(collectionRatio(month), format));
}

} // namespace

Exit discipline(Call &call)
{
    const auto dayOf = [&](const char *option) { return QDate::fromString(call.value(option), Qt::ISODate); };
    const bool isWrong = (call.has("from") && !dayOf("from").isValid()) || (call.has("to") && !dayOf("to").isValid());
    if (isWrong)
        return call.usage(DisciplineCommand::tr("A day is written like 2026-11-25; the whole month that holds it is told."));
    auto books = Books::open(call, Connection::Access::Read);
    if (!books)
        return call.fail(books.error());
    const QDate today = books->installation.dateAt(call.clock().now());
    const QDate last = call.has("to") ? dayOf("to") : today;
    const MonthRange range = MonthRange::holding(call.has("from") ? dayOf("from") : MonthRange::yearUntil(last).from, last);
    if (range.from > range.to)
        return call.usage(DisciplineCommand::tr("--from comes before --to."));
    const Snapshot snapshot(*books->connection);
    const std::vector<PaymentMonth> months = PaymentMonthsStore(*books->connection, books->installation).all(range, today);
    if (snapshot.fault())
        return call.fail(*snapshot.fault());
    const Format format = books->format(call);
    for (const PaymentMonth &month : months) {
        if (call.wantsJson())
            call.print(toJson(month));
        else
            call.say(sentenceOf(month, format));
    }
    if (months.empty())
        call.say(DisciplineCommand::tr("Nothing was billed and nothing came in."));
    else
        call.say(DisciplineCommand::tr("No share is told of fewer than %1 bills.").arg(leastBillsOfShare));
    return Exit::Done;
}

} // namespace contador
