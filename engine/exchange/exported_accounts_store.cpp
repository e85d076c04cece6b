// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/exported_accounts_store.h"

#include "engine/accounts/known_accounts_store.h"
#include "engine/store/row_batch.h"

#include <map>

namespace contador {

namespace {

constexpr int accountsAtOnce = 1000;

struct OpenAmount {
    qint64 amount = 0; ///< minor units
    QString dueOn; ///< the earliest of its debts
};

struct LastReading {
    qint64 value = 0;
    QString readOn;
};

/// By account and service. What is open of no single service stands with the first one.
using OpenAmounts = std::map<std::pair<qint64, QString>, OpenAmount>;

OpenAmounts openAmounts(Connection &connection, std::span<const qint64> accounts)
{
    OpenAmounts open;
    ListQuery(connection, R"(
        select account_id, coalesce(service, ''), sum(amount), min(case when amount > 0 then due_on end) from open_item
        where account_id in ({list}) group by account_id, coalesce(service, ''))")
        .forEach(accounts, [&](const Query &row) { open[{row.integer(0), row.text(1)}] = {row.integer(2), row.text(3)}; });
    return open;
}

std::map<qint64, LastReading> lastReadings(Connection &connection, std::span<const qint64> dials)
{
    std::map<qint64, LastReading> last;
    ListQuery(connection, R"(
        select register_id, value, read_on from reading_line
        where register_id in ({list}) and status = 'accepted' and superseded_by is null order by read_on, place)")
        .forEach(dials, [&](const Query &row) { last[row.integer(0)] = {row.integer(1), row.text(2)}; });
    return last;
}

QString isoOf(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

/// Writes the rows of one account.
class AccountWriter {
public:
    AccountWriter(const KnownAccount &known, const OpenAmounts &open, const std::map<qint64, LastReading> &last,
                  const Currency &currency)
        : m_known(known), m_open(open), m_last(last), m_currency(currency)
    {
        for (const PhoneBinding &binding : known.phones)
            m_phones.append(binding.phone);
    }

    bool write(const ExportedRow &row) const
    {
        bool isFirst = true;
        bool isAny = false;
        for (const KnownService &service : m_known.services) {
            bool saysBalance = true; // once for each service
            for (const KnownMeter &meter : m_known.meters) {
                for (const KnownDial &dial : m_known.dials) {
                    if (meter.service != service.id || dial.meter != meter.id)
                        continue;
                    if (!row(cells(&service, &meter, &dial, saysBalance, isFirst)))
                        return false;
                    isFirst = saysBalance = false;
                    isAny = true;
                }
            }
        }
        return isAny || row(cells(nullptr, nullptr, nullptr, false, false));
    }

private:
    [[nodiscard]] OpenAmount openOf(const QString &service, bool isFirst) const
    {
        OpenAmount amount;
        const auto found = m_open.find({m_known.account.id.value, service});
        if (found != m_open.end())
            amount = found->second;
        const auto ofNone = m_open.find({m_known.account.id.value, QString::fromLatin1("")});
        if (isFirst && ofNone != m_open.end())
            amount.amount += ofNone->second.amount;
        return amount;
    }

    [[nodiscard]] QStringList cells(const KnownService *service, const KnownMeter *meter, const KnownDial *dial, bool saysBalance,
                                    bool isFirst) const
    {
        const Account &account = m_known.account;
        const OpenAmount open = saysBalance ? openOf(service->service, isFirst) : OpenAmount();
        const auto last = dial ? m_last.find(dial->id.value) : m_last.end();
        const bool isRead = last != m_last.end();
        return {account.number,
                account.holder,
                m_phones.join(u' '),
                account.language,
                account.address,
                account.zone,
                service ? service->service : QString(),
                service ? service->tariff : QString(),
                meter ? meter->serial : QString(),
                dial ? dial->code : QString(),
                dial && dial->digits > 0 ? QString::number(dial->digits) : QString(),
                dial ? QString::number(dial->decimals) : QString(),
                isRead ? Quantity{last->second.value}.toString() : QString(),
                isRead ? last->second.readOn : QString(),
                open.amount != 0 ? Money{open.amount, m_currency}.toString() : QString(),
                open.amount > 0 ? open.dueOn : QString(),
                account.email,
                isoOf(account.birthDate),
                service ? isoOf(service->contractDate) : QString()};
    }

    const KnownAccount &m_known;
    const OpenAmounts &m_open;
    const std::map<qint64, LastReading> &m_last;
    const Currency &m_currency;
    QStringList m_phones;
};

} // namespace

void ExportedAccountsStore::rows(const ExportedRow &row) const
{
    qint64 after = 0;
    while (!m_connection.hasFault()) {
        std::vector<QString> numbers;
        std::vector<qint64> ids;
        Query page = m_connection.query(R"(
            select id, number from account where id > :after and +withdrawn_by = 0 order by id limit :most)");
        page.bind(":after", after).bind(":most", accountsAtOnce);
        while (page.next()) {
            ids.push_back(page.integer(0));
            numbers.push_back(page.text(1));
        }
        if (ids.empty())
            return;
        after = ids.back();
        const KnownAccounts known = KnownAccountsStore(m_connection).find(numbers);
        std::vector<qint64> dials;
        for (const KnownAccount &account : known) {
            for (const KnownDial &dial : account.dials)
                dials.push_back(dial.id.value);
        }
        const OpenAmounts open = openAmounts(m_connection, ids);
        const std::map<qint64, LastReading> last = lastReadings(m_connection, dials);
        for (const QString &number : numbers) {
            const auto found = known.constFind(number);
            if (found != known.constEnd() && !AccountWriter(*found, open, last, m_installation.currency).write(row))
                return;
        }
    }
}

} // namespace contador
