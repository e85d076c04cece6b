// SPDX-License-Identifier: GPL-3.0-or-later
// The writing half of AccountsStore that concerns services, meters and their dials.
#include "engine/accounts/accounts_store.h"

namespace contador {

namespace {

QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

/// What is already known stays where the dial says nothing.
qint64 keepServicePoint(Transaction &transaction, const MeterRegister &dial)
{
    Query put = transaction.connection().query(R"(
        insert into service_point (account_id, service, tariff, contract_date)
        values (:account, :service, :tariff, :contract_date)
        on conflict (account_id, service, withdrawn_by) do update set
            tariff = coalesce(excluded.tariff, service_point.tariff),
            contract_date = coalesce(excluded.contract_date, service_point.contract_date))");
    put.bind(":account", dial.account)
        .bind(":service", dial.service)
        .bind(":tariff", orNull(dial.tariff))
        .bind(":contract_date", dial.contractDate)
        .run();
    Query get = transaction.connection().query("select id from service_point where account_id = :account and service = :service and withdrawn_by = 0");
    get.bind(":account", dial.account).bind(":service", dial.service);
    return get.next() ? get.integer(0) : 0;
}

qint64 keepMeter(Transaction &transaction, qint64 servicePoint, const QString &serial)
{
    const QString written = serial.isNull() ? QStringLiteral("") : serial;
    Query put = transaction.connection().query(R"(
        insert into meter (service_point_id, serial) values (:service_point, :serial)
        on conflict (service_point_id, serial, withdrawn_by) do nothing)");
    put.bind(":service_point", servicePoint).bind(":serial", written).run();
    Query get =
        transaction.connection().query("select id from meter where service_point_id = :service_point and serial = :serial and withdrawn_by = 0");
    get.bind(":service_point", servicePoint).bind(":serial", written);
    return get.next() ? get.integer(0) : 0;
}

std::optional<int> knownDigits(const MeterRegister &dial)
{
    return dial.digits == 0 ? std::nullopt : std::optional(dial.digits);
}

} // namespace

RegisterId AccountsStore::addRegister(Transaction &transaction, const MeterRegister &dial)
{
    const qint64 servicePoint = keepServicePoint(transaction, dial);
    const qint64 meter = keepMeter(transaction, servicePoint, dial.serial);
    Query query = transaction.connection().query(R"(
        insert into register (meter_id, code, digits, decimals) values (:meter, :code, :digits, :decimals))");
    query.bind(":meter", meter)
        .bind(":code", dial.code)
        .bind(":digits", knownDigits(dial))
        .bind(":decimals", dial.decimals)
        .run();
    return {query.insertedId()};
}

void AccountsStore::updateRegister(Transaction &transaction, const MeterRegister &dial)
{
    keepServicePoint(transaction, dial);
    Query query = transaction.connection().query("update register set digits = :digits, decimals = :decimals where id = :id");
    query.bind(":digits", knownDigits(dial)).bind(":decimals", dial.decimals).bind(":id", dial.id).run();
}

void AccountsStore::setExchanged(Transaction &transaction, const MeterRegister &removed, const QString &newSerial, QDate on,
                                 Quantity multiplier)
{
    Query meter = transaction.connection().query(R"(
        select n.id, m.id from register d join meter m on m.id = d.meter_id
            join meter n on n.service_point_id = m.service_point_id and n.serial = :serial and n.withdrawn_by = 0
        where d.id = :dial)");
    meter.bind(":serial", newSerial).bind(":dial", removed.id);
    if (!meter.next())
        return;
    const qint64 installed = meter.integer(0);
    Query begun = transaction.connection().query("update meter set installed_on = :on where id = :id");
    begun.bind(":on", on).bind(":id", installed).run();
    Query ended = transaction.connection().query("update meter set removed_on = :on, replaced_by = :by where id = :id");
    ended.bind(":on", on).bind(":by", installed).bind(":id", meter.integer(1)).run();
    Query dials = transaction.connection().query("update register set multiplier = :multiplier where meter_id = :meter");
    dials.bind(":multiplier", multiplier.thousandths).bind(":meter", installed).run();
}

bool AccountsStore::setNameplate(Transaction &transaction, AccountId account, const QString &serial,
                                 const MeterNameplate &nameplate)
{
    Query meter = transaction.connection().query(R"(
        update meter set make = :make, type = :type, verification_due = :due, most_per_hour = :most
        where serial = :serial and withdrawn_by = 0 and service_point_id in (select id from service_point where account_id = :account))");
    meter.bind(":make", orNull(nameplate.make))
        .bind(":type", orNull(nameplate.type))
        .bind(":due", nameplate.verificationDue)
        .bind(":most", nameplate.mostPerHour ? std::optional(nameplate.mostPerHour->thousandths) : std::nullopt)
        .bind(":serial", serial)
        .bind(":account", account);
    if (!meter.run() || meter.rowsChanged() == 0)
        return false;
    Query dials = transaction.connection().query(R"(
        update register set multiplier = :multiplier where meter_id in (
            select m.id from meter m join service_point s on s.id = m.service_point_id
            where s.account_id = :account and m.serial = :serial))");
    dials.bind(":multiplier", nameplate.multiplier.thousandths).bind(":account", account).bind(":serial", serial).run();
    return true;
}

} // namespace contador
