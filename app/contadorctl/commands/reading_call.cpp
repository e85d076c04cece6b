// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/commands/reading_call.h"

#include "engine/accounts/accounts_store.h"

#include <QJsonArray>

namespace contador {

namespace {

struct ReadingCall {
    Q_DECLARE_TR_FUNCTIONS(ReadingCall)
};

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(const std::optional<Quantity> &quantity)
{
    return quantity ? QJsonValue(quantity->toString()) : QJsonValue(QJsonValue::Null);
}

template <typename Tag> QJsonValue orNull(Id<Tag> id)
{
    return id.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(id.value);
}

} // namespace

Outcome<Account, Exit> accountFor(Call &call, const Books &books)
{
    const QString &number = call.operands().front();
    if (const auto account = AccountsStore(*books.connection, books.installation.country).find(number))
        return *account;
    if (books.connection->hasFault())
        return failure(call.fail(*books.connection->fault()));
    return failure(call.fail(Exit::No, QStringLiteral("unknown_account"), ReadingCall::tr("There is no account with this number."),
                             {{"account", number}}));
}

Outcome<MeterRegister, Exit> dialFor(Call &call, const Books &books)
{
    const auto account = accountFor(call, books);
    if (!account)
        return failure(account.error());
    std::vector<MeterRegister> dials;
    QJsonArray known;
    for (const MeterRegister &dial : AccountsStore(*books.connection, books.installation.country).registers(account->id)) {
        known.append(QJsonObject{{"meter", dial.serial}, {"register", dial.code}, {"service", dial.service}});
        const bool isAnotherMeter = call.has("meter") && dial.serial != call.value("meter");
        const bool isAnotherRegister = call.has("register") && dial.code != call.value("register");
        const bool isGone = !call.has("meter") && dial.removedOn.isValid(); // a removed one only where it is named
        if (!isAnotherMeter && !isAnotherRegister && !isGone)
            dials.push_back(dial);
    }
    const QJsonObject where{{"account", account->number}, {"registers", known}};
    if (dials.empty())
        return failure(call.fail(Exit::No, QStringLiteral("unknown_meter"),
                                 ReadingCall::tr("The account has no such meter or register: look at `account show`."), where));
    if (dials.size() > 1)
        return failure(call.fail(Exit::No, QStringLiteral("which_register"),
                                 ReadingCall::tr("Several registers could be meant: name one by --meter and --register."), where));
    return dials.front();
}

QJsonObject readingJson(const Reading &reading, const MeterRegister &dial)
{
    return {{"reading_id", reading.id.value},
            {"account", dial.accountNumber},
            {"meter", dial.serial},
            {"register", dial.code},
            {"value", reading.value.toString()},
            {"date", reading.readOn.toString(Qt::ISODate)},
            {"source", readingSourceName(reading.source)},
            {"quality", readingQualityName(reading.quality)},
            {"occasion", readingOccasionName(reading.occasion)},
            {"status", readingStatusName(reading.status)},
            {"reason", orNull(readingDoubtName(reading.reason))},
            {"proposal", orNull(reading.proposal)},
            {"flags", QJsonArray::fromStringList(reading.flags.split(u' ', Qt::SkipEmptyParts))},
            {"consumption", orNull(reading.consumption)},
            {"supersedes", orNull(reading.supersedes)},
            {"because", orNull(reading.because)}};
}

} // namespace contador
