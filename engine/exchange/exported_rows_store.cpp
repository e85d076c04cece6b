// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/exported_rows_store.h"

#include "engine/core/quantity.h"

#include <array>

namespace contador {

namespace {

using Value = ExportedValue;

constexpr int rowsAtOnce = 5000;

WrittenColumn::Form formOf(Value value)
{
    switch (value) {
    case Value::Whole:
    case Value::Quantity:
        return WrittenColumn::Form::Number;
    case Value::Money:
        return WrittenColumn::Form::Money;
    case Value::Date:
    case Value::LocalDate:
        return WrittenColumn::Form::Date;
    case Value::Text:
    case Value::Moment:
    case Value::Clock:
        break;
    }
    return WrittenColumn::Form::Text;
}

constexpr std::array contacts{
    ExportedColumn{"account_number", Value::Text}, ExportedColumn{"holder_name", Value::Text},
    ExportedColumn{"kind", Value::Text},           ExportedColumn{"tax_id", Value::Text},
    ExportedColumn{"phone", Value::Text},          ExportedColumn{"phone_origin", Value::Text},
    ExportedColumn{"phone_since", Value::Moment},  ExportedColumn{"language", Value::Text},
    ExportedColumn{"email", Value::Text},          ExportedColumn{"address", Value::Text},
    ExportedColumn{"zone", Value::Text},           ExportedColumn{"birth_date", Value::Date},
};

constexpr std::array meters{
    ExportedColumn{"account_number", Value::Text},    ExportedColumn{"service", Value::Text},
    ExportedColumn{"tariff", Value::Text},            ExportedColumn{"supply_code", Value::Text},
    ExportedColumn{"meter_serial", Value::Text},      ExportedColumn{"register", Value::Text},
    ExportedColumn{"digits", Value::Whole},           ExportedColumn{"decimals", Value::Whole},
    ExportedColumn{"multiplier", Value::Quantity},    ExportedColumn{"make", Value::Text},
    ExportedColumn{"type", Value::Text},              ExportedColumn{"location", Value::Text},
    ExportedColumn{"installed_on", Value::Date},      ExportedColumn{"removed_on", Value::Date},
    ExportedColumn{"verification_due", Value::Date},  ExportedColumn{"last_reading", Value::Quantity},
    ExportedColumn{"last_reading_date", Value::Date},
};

constexpr std::array readings{
    ExportedColumn{"account_number", Value::Text}, ExportedColumn{"service", Value::Text},
    ExportedColumn{"meter_serial", Value::Text},   ExportedColumn{"register", Value::Text},
    ExportedColumn{"reading", Value::Quantity},    ExportedColumn{"reading_date", Value::Date},
    ExportedColumn{"consumption", Value::Quantity}, ExportedColumn{"source", Value::Text},
    ExportedColumn{"quality", Value::Text},        ExportedColumn{"received_at", Value::Moment},
    ExportedColumn{"recorded_by", Value::Text},    ExportedColumn{"message_id", Value::Whole},
};

// The fields of ISU_MR_UPLOAD01 / BAPIEABLU. What only SAP knows (material, order numbers) is left empty for its reader to fill.
constexpr std::array sapReadings{
    ExportedColumn{"MATERIAL", Value::Text},
    ExportedColumn{"SERIALNO", Value::Text},
    ExportedColumn{"REGISTER", Value::Text},
    ExportedColumn{"MRREASON", Value::Text},
    ExportedColumn{"MRIDNUMBER", Value::Text},
    ExportedColumn{"READINGRESULT", Value::Quantity},
    ExportedColumn{"METERREADINGNOTE", Value::Text},
    ExportedColumn{"ACTUALCUSTOMERMRTYPE", Value::Text},
    ExportedColumn{"METERREADER", Value::Text},
    ExportedColumn{"MRDATEFORBILLING", Value::Date},
    ExportedColumn{"MRTIMEFORBILLING", Value::Text},
    ExportedColumn{"ACTUALMRDATE", Value::Date},
    ExportedColumn{"ACTUALMRTIME", Value::Clock},
    ExportedColumn{"SMORDER", Value::Text},
    ExportedColumn{"ACTIVE", Value::Text},
};

constexpr std::array charges{
    ExportedColumn{"account_number", Value::Text}, ExportedColumn{"service", Value::Text},
    ExportedColumn{"amount", Value::Money},        ExportedColumn{"due_date", Value::Date},
    ExportedColumn{"document", Value::Text},       ExportedColumn{"document_date", Value::Date},
    ExportedColumn{"supplied_to", Value::Date},
};

constexpr std::array balances{
    ExportedColumn{"account_number", Value::Text}, ExportedColumn{"holder_name", Value::Text},
    ExportedColumn{"service", Value::Text},        ExportedColumn{"balance", Value::Money},
    ExportedColumn{"overdue", Value::Money},       ExportedColumn{"due_date", Value::Date},
};

constexpr std::array consents{
    ExportedColumn{"account_number", Value::Text}, ExportedColumn{"phone", Value::Text},
    ExportedColumn{"purpose", Value::Text},        ExportedColumn{"given_on", Value::Moment},
    ExportedColumn{"given_by", Value::Text},       ExportedColumn{"evidence", Value::Text},
    ExportedColumn{"withdrawn_on", Value::Moment}, ExportedColumn{"withdrawn_by", Value::Text},
};

constexpr std::array feed{
    ExportedColumn{"at", Value::Moment},   ExportedColumn{"kind", Value::Text},        ExportedColumn{"account", Value::Text},
    ExportedColumn{"phone", Value::Text},  ExportedColumn{"text", Value::Text},        ExportedColumn{"reply", Value::Text},
    ExportedColumn{"amount", Value::Money}, ExportedColumn{"message_id", Value::Whole}, ExportedColumn{"latency_ms", Value::Whole},
};

constexpr std::array journal{
    ExportedColumn{"entry_id", Value::Whole},      ExportedColumn{"booked_at", Value::Moment},
    ExportedColumn{"booked_by", Value::Text},      ExportedColumn{"kind", Value::Text},
    ExportedColumn{"account_number", Value::Text}, ExportedColumn{"date", Value::Date},
    ExportedColumn{"line", Value::Whole},          ExportedColumn{"ledger", Value::Text},
    ExportedColumn{"service", Value::Text},        ExportedColumn{"amount", Value::Money},
    ExportedColumn{"due_date", Value::Date},       ExportedColumn{"document", Value::Text},
    ExportedColumn{"reading_id", Value::Whole},    ExportedColumn{"message_id", Value::Whole},
    ExportedColumn{"reverses", Value::Whole},
};

} // namespace

const ExportedQuery &contactsQuery()
{
    static const ExportedQuery query{R"(
        select a.id, a.number, p.name, p.kind, p.tax_id, f.phone, f.origin, f.bound_from, p.language, p.email, b.address, b.zone,
            p.birth_date
        from (select id from account where id > :after and +withdrawn_by = 0 order by id limit :most) page
            join account a on a.id = page.id join party p on p.id = a.party_id join premises b on b.id = a.premises_id
            left join phone_binding f on f.account_id = a.id and f.bound_to is null
        order by a.id, f.id)",
                                     contacts};
    return query;
}

const ExportedQuery &metersQuery()
{
    static const ExportedQuery query{R"(
        select d.id, a.number, s.service, s.tariff, s.supply_code, m.serial, d.code, d.digits, d.decimals, d.multiplier, m.make, m.type,
            m.location, m.installed_on, m.removed_on, m.verification_due,
            (select r.value from reading_line r where r.register_id = d.id and r.status = 'accepted' and r.superseded_by is null
                order by r.read_on desc, r.place desc limit 1),
            (select r.read_on from reading_line r where r.register_id = d.id and r.status = 'accepted' and r.superseded_by is null
                order by r.read_on desc, r.place desc limit 1)
        from (select id from register where id > :after and withdrawn_by = 0 order by id limit :most) page
            join register d on d.id = page.id join meter m on m.id = d.meter_id join service_point s on s.id = m.service_point_id
            join account a on a.id = s.account_id
        order by d.id)",
                                     meters};
    return query;
}

const ExportedQuery &readingsQuery()
{
    static const ExportedQuery query{R"(
        select r.id, a.number, s.service, m.serial, d.code, r.value, r.read_on, r.consumption, r.source, r.quality, r.received_at,
            r.recorded_by, r.message_id
        from (select x.id from reading x where x.id > :after and x.status = 'accepted'
                and not exists (select 1 from reading y where y.supersedes = x.id) order by x.id limit :most) page
            join reading r on r.id = page.id join register d on d.id = r.register_id join meter m on m.id = d.meter_id
            join service_point s on s.id = m.service_point_id join account a on a.id = s.account_id
        order by r.id)",
                                     readings};
    return query;
}

// MRREASON: 01 periodic, 21 installation, 22 removal, 06 move-in, 03 move-out, 10 control. The reading type: 01 by the utility, 02 by
// the customer, 03 estimated.
const ExportedQuery &sapReadingsQuery()
{
    static const ExportedQuery query{R"(
        select r.id, null, m.serial, d.code,
            case r.occasion when 'installation' then '21' when 'removal' then '22' when 'move_in' then '06' when 'move_out' then '03'
                when 'control' then '10' else case when r.source = 'control' then '10' else '01' end end,
            null, r.value, null,
            case when r.source = 'estimate' then '03' when r.source = 'field' or r.source = 'control' or r.source = 'telemetry'
                then '01' else '02' end,
            null, r.read_on, null, r.read_on, r.received_at, null, 'X'
        from (select x.id from reading x where x.id > :after and x.status = 'accepted'
                and not exists (select 1 from reading y where y.supersedes = x.id) order by x.id limit :most) page
            join reading r on r.id = page.id join register d on d.id = r.register_id join meter m on m.id = d.meter_id
        order by r.id)",
                                     sapReadings};
    return query;
}

const ExportedQuery &chargesQuery()
{
    static const ExportedQuery query{R"(
        select e.id, a.number, p.service, p.amount, p.due_on, e.document, e.happened_on, p.supplied_to
        from (select x.id from entry x where x.id > :after and (x.kind = 'charge' or x.kind = 'credit')
                and not exists (select 1 from entry y where y.reverses = x.id) order by x.id limit :most) page
            join entry e on e.id = page.id join posting p on p.entry_id = e.id and p.ledger = 'receivable'
            join account a on a.id = e.account_id
        order by e.id, p.line)",
                                     charges};
    return query;
}

const ExportedQuery &balancesQuery()
{
    static const ExportedQuery query{R"(
        select a.id, a.number, p.name, i.service, coalesce(sum(i.amount), 0),
            sum(case when i.amount > 0 and i.due_on < :today then i.amount else 0 end), min(case when i.amount > 0 then i.due_on end)
        from (select id from account where id > :after and +withdrawn_by = 0 order by id limit :most) page
            join account a on a.id = page.id join party p on p.id = a.party_id left join open_item i on i.account_id = a.id
        group by a.id, a.number, p.name, i.service
        order by a.id, i.service)",
                                     balances};
    return query;
}

// Of the phones that speak for an account now. The words of the SMS by which somebody asked are its evidence.
const ExportedQuery &consentsQuery()
{
    static const ExportedQuery query{R"(
        select c.id, a.number, b.phone, c.purpose, c.given_at, c.given_by, coalesce(c.evidence, m.text), c.withdrawn_at, c.withdrawn_by
        from (select x.id from sms_consent x join phone_binding y on y.id = x.binding_id
                where x.id > :after and x.taken_back_by = 0 and y.bound_to is null order by x.id limit :most) page
            join sms_consent c on c.id = page.id join phone_binding b on b.id = c.binding_id join account a on a.id = b.account_id
            left join message m on m.id = c.message_id
        order by c.id)",
                                     consents};
    return query;
}

const ExportedQuery &feedQuery()
{
    static const ExportedQuery query{R"(
        select id, at, kind, account_number, phone, text, reply, amount, message_id, latency_ms from feed_event
        where id > :after order by id limit :most)",
                                     feed};
    return query;
}

const ExportedQuery &journalQuery()
{
    static const ExportedQuery query{R"(
        select e.id, e.id, e.booked_at, e.booked_by, e.kind, a.number, e.happened_on, p.line, p.ledger, p.service, p.amount, p.due_on,
            e.document, e.reading_id, e.message_id, e.reverses
        from (select id from entry where id > :after order by id limit :most) page
            join entry e on e.id = page.id join posting p on p.entry_id = e.id join account a on a.id = e.account_id
        order by e.id, p.line)",
                                     journal};
    return query;
}

std::vector<WrittenColumn> columnsOf(const ExportedQuery &query)
{
    std::vector<WrittenColumn> columns;
    for (const ExportedColumn &column : query.columns)
        columns.push_back({QString::fromLatin1(column.name), formOf(column.value)});
    return columns;
}

QString ExportedRowsStore::cellOf(const Query &query, int column, ExportedValue value) const
{
    if (query.isNull(column))
        return {};
    switch (value) {
    case Value::Text:
    case Value::Date:
    case Value::Moment:
        return query.text(column);
    case Value::Whole:
        return QString::number(query.integer(column));
    case Value::Quantity:
        return Quantity{query.integer(column)}.toString();
    case Value::Money:
        return Money{query.integer(column), m_installation.currency}.toString();
    case Value::Clock:
        return query.moment(column).toTimeZone(m_installation.timeZone).time().toString(QStringLiteral("HH:mm:ss"));
    case Value::LocalDate:
        return m_installation.dateAt(query.moment(column)).toString(Qt::ISODate);
    }
    return {};
}

void ExportedRowsStore::rows(const ExportedQuery &exported, const ExportedRow &row) const
{
    qint64 after = 0;
    while (!m_connection.hasFault()) {
        Query query = m_connection.query(exported.sql);
        query.bind(":after", after).bind(":most", rowsAtOnce);
        if (QLatin1String(exported.sql).contains(QLatin1String(":today")))
            query.bind(":today", m_today);
        bool isAny = false;
        while (query.next()) {
            isAny = true;
            after = query.integer(0);
            QStringList cells;
            for (size_t i = 0; i < exported.columns.size(); ++i)
                cells.append(cellOf(query, int(i) + 1, exported.columns[i].value));
            if (!row(cells))
                return;
        }
        if (!isAny)
            return;
    }
}

} // namespace contador
