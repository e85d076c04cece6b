// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/payments/booked_payments_store.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace contador {

namespace {

constexpr int paymentsAtOnce = 5000;

/// The first that says anything.
QString firstSaid(const QStringList &texts)
{
    for (const QString &text : texts) {
        if (!text.isEmpty())
            return text.simplified();
    }
    return {};
}

} // namespace

// Where a bank uses one reference several times, the line's own number makes each different: a file of payments that repeats a number
// repeats the payment. What has no reference goes by its entry and the moment of its booking.
BookedPayment BookedPaymentsStore::paymentAt(const Query &query) const
{
    BookedPayment payment{query.text(1), Money{query.integer(2), m_currency}, query.date(3), {}, {}, {}};
    const QString document = query.text(4);
    const bool isOfFile = !query.isNull(6);
    payment.channel = firstSaid({query.text(7), document.section(u' ', 0, 0)});
    payment.reference = isOfFile ? firstSaid({query.text(8), query.text(9), query.text(10)}) : document.section(u' ', 1);
    const QString reference = query.text(11);
    if (reference.isEmpty())
        payment.bankId = QStringLiteral("contador-%1-%2").arg(QString::number(query.integer(0)), query.text(5).remove(u'-').remove(u':'));
    else
        payment.bankId = query.integer(12) == 0 ? reference : QStringLiteral("%1/%2").arg(reference, QString::number(query.integer(6)));
    return payment;
}

void BookedPaymentsStore::forEach(const std::function<bool(const BookedPayment &)> &row) const
{
    qint64 after = 0;
    for (bool isAny = true; isAny && !m_connection.hasFault();) {
        isAny = false;
        Query query = m_connection.query(R"(
            select e.id, a.number, (select cast(-sum(p.amount) as bigint) from posting p where p.entry_id = e.id and p.ledger = 'receivable'),
                e.happened_on, e.document, e.booked_at, l.id, l.channel, l.creditor_reference, l.remittance, l.end_to_end_id,
                l.entry_reference,
                case when exists (select 1 from statement_line x
                    where x.entry_reference = l.entry_reference and x.id < l.id and x.state <> 'undone') then 1 else 0 end
            from (select x.id from entry x where x.id > :after and x.kind = 'payment'
                    and not exists (select 1 from entry y where y.reverses = x.id) order by x.id limit :most) page
                join entry e on e.id = page.id join account a on a.id = e.account_id
                left join line_match m on m.entry_id = e.id and m.state = 'booked' left join statement_line l on l.id = m.line_id
            order by e.id)");
        query.bind(":after", after).bind(":most", paymentsAtOnce);
        while (query.next()) {
            isAny = true;
            after = query.integer(0);
            if (!row(paymentAt(query)))
                return;
        }
    }
}

bool BookedPaymentsStore::isThat(const BookedPayment &payment, EntryId entry) const
{
    Query query = m_connection.query(R"(
        select e.id, a.number, (select cast(-sum(p.amount) as bigint) from posting p where p.entry_id = e.id and p.ledger = 'receivable'),
            e.happened_on, e.document, e.booked_at, l.id, l.channel, l.creditor_reference, l.remittance, l.end_to_end_id,
            l.entry_reference,
            case when exists (select 1 from statement_line x
                where x.entry_reference = l.entry_reference and x.id < l.id and x.state <> 'undone') then 1 else 0 end
        from entry e join account a on a.id = e.account_id
            left join line_match m on m.entry_id = e.id and m.state = 'booked' left join statement_line l on l.id = m.line_id
        where e.id = :entry and e.kind = 'payment' and not exists (select 1 from entry y where y.reverses = e.id))");
    query.bind(":entry", entry);
    if (!query.next())
        return false;
    const BookedPayment found = paymentAt(query);
    return found.bankId == payment.bankId && found.account == payment.account && found.amount == payment.amount
        && found.valueDate == payment.valueDate;
}

bool BookedPaymentsStore::has(const BookedPayment &payment) const
{
    static const QRegularExpression named(QStringLiteral("\\Acontador-([0-9]{1,18})-"));
    if (const QRegularExpressionMatch match = named.match(payment.bankId); match.hasMatch())
        return isThat(payment, EntryId{match.captured(1).toLongLong()});
    Query query = m_connection.query(R"(
        select m.entry_id from statement_line l join line_match m on m.line_id = l.id and m.state = 'booked'
        where l.state = 'booked' and l.entry_reference = :reference
            and l.id = (select min(x.id) from statement_line x where x.entry_reference = :reference and x.state <> 'undone')
        union all
        select m.entry_id from statement_line l join line_match m on m.line_id = l.id and m.state = 'booked'
        where l.state = 'booked' and l.id = :line and l.entry_reference = :stem)");
    query.bind(":reference", payment.bankId)
        .bind(":line", payment.bankId.section(u'/', -1).toLongLong())
        .bind(":stem", payment.bankId.section(u'/', 0, -2));
    std::vector<EntryId> entries;
    while (query.next())
        entries.push_back({query.integer(0)});
    return std::ranges::any_of(entries, [&](EntryId entry) { return isThat(payment, entry); });
}

} // namespace contador
