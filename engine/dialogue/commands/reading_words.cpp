// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/commands/reading_words.h"

#include "engine/dialogue/owed.h"

#include <algorithm>
#include <array>

namespace contador {

namespace {

constexpr qsizetype mostOfAddress = 16; // letters of it in a list

/// Whether all digits of the other value were said.
bool isOfDigitsSaid(Quantity said, Quantity other)
{
    QString digits = said.toString();
    const QString wanted = other.toString();
    return std::ranges::all_of(wanted, [&](QChar digit) {
        const qsizetype at = digits.indexOf(digit);
        if (at >= 0)
            digits.remove(at, 1);
        return at >= 0;
    });
}

} // namespace

QString exampleOf(const std::vector<MeterRegister> &dials)
{
    constexpr std::array values{1482, 531, 97};
    QStringList parts;
    for (size_t i = 0; i < std::min(dials.size(), values.size()); ++i)
        parts << dials[i].code + u' ' + QString::number(values.at(i));
    return parts.join(u' ');
}

bool namesProposal(const ReadingResult &result)
{
    const bool isRefused = result.doubt == ReadingDoubt::BelowPrevious || result.doubt == ReadingDoubt::Implausible
        || result.doubt == ReadingDoubt::TooManyDigits;
    return isRefused && result.reading.proposal && isOfDigitsSaid(result.reading.value, *result.reading.proposal);
}

QString replyFor(ReadingDoubt doubt)
{
    switch (doubt) {
    case ReadingDoubt::BelowPrevious:
        return QStringLiteral("below_previous");
    case ReadingDoubt::Implausible:
        return QStringLiteral("implausible");
    case ReadingDoubt::UnusuallyHigh:
        return QStringLiteral("unusually_high");
    case ReadingDoubt::TooManyDigits:
        return QStringLiteral("too_many_digits");
    case ReadingDoubt::TooManyDecimals:
        return QStringLiteral("too_many_decimals");
    case ReadingDoubt::SwappedRegisters:
        return QStringLiteral("swapped_registers");
    case ReadingDoubt::MeterNotThere:
        return QStringLiteral("meter_not_there");
    case ReadingDoubt::None:
    case ReadingDoubt::WrongMultiplier:
    case ReadingDoubt::BelowControl:
    case ReadingDoubt::BeyondMeter:
    case ReadingDoubt::SumDiffers:
    case ReadingDoubt::OtherNumber:
    case ReadingDoubt::DateInFuture:
    case ReadingDoubt::DateBeforePrevious:
    case ReadingDoubt::NoTariff:
    case ReadingDoubt::TariffBroken:
        break;
    }
    return QStringLiteral("reading_held");
}

Lexicon::Values valuesOf(const Turn &turn, const MeterRegister &dial, Quantity value, const ReadingResult &result)
{
    const Lexicon &lexicon = turn.lexicon;
    Lexicon::Values values{{QStringLiteral("value"), lexicon.quantity(value)},
                           {QStringLiteral("date"), lexicon.date(turn.readOn())},
                           {QStringLiteral("meter"), shownSerial(dial.serial)},
                           {QStringLiteral("register"), dial.code},
                           {QStringLiteral("unit"), lexicon.unit(dial.unit)},
                           {QStringLiteral("digits"), QString::number(dial.digits)},
                           {QStringLiteral("consumption"), lexicon.quantity(result.consumption.value_or(Quantity{}))},
                           {QStringLiteral("proposal"), lexicon.quantity(result.reading.proposal.value_or(Quantity{}))},
                           {QStringLiteral("missing"), result.missing.join(QStringLiteral(", "))}};
    if (result.previous) {
        values.insert(QStringLiteral("previous"), lexicon.quantity(result.previous->value));
        values.insert(QStringLiteral("previous_date"), lexicon.date(result.previous->readOn));
    }
    return values;
}

QString nameOf(const Turn &turn, const MeterRegister &dial, const std::vector<MeterRegister> &among)
{
    const auto differs = [&](auto member) {
        return std::ranges::any_of(among, [&](const MeterRegister &other) { return other.*member != dial.*member; });
    };
    const auto isShared = [&](auto member) {
        return std::ranges::any_of(among, [&](const MeterRegister &other) { return other.id != dial.id && other.*member == dial.*member; });
    };
    QStringList name;
    if (differs(&MeterRegister::service))
        name << turn.lexicon.service(dial.service);
    const auto account = std::ranges::find(turn.accounts, dial.account, &Account::id);
    const QString address = account == turn.accounts.end() ? QString() : inBasicLetters(account->address.simplified()).left(mostOfAddress).trimmed();
    const bool isOnlyOneThere = !isShared(&MeterRegister::account);
    if (differs(&MeterRegister::account) && !address.isEmpty())
        name << address;
    if (differs(&MeterRegister::serial) && isShared(&MeterRegister::service) && (address.isEmpty() || !isOnlyOneThere))
        name << shownSerial(dial.serial);
    if (isShared(&MeterRegister::serial) || name.isEmpty())
        name << dial.code;
    return name.join(u' ');
}

} // namespace contador
