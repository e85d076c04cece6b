// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/tariff_text.h"

#include <QCoreApplication>

namespace contador {

namespace {

struct TariffText {
    Q_DECLARE_TR_FUNCTIONS(TariffText)
};

/// The key that a place ends in: "tiers[0].price" → "price".
QString keyOf(const QString &path)
{
    QString key = path.section(u'.', -1);
    return key.section(u'[', 0, 0);
}

/// What may stand at a key; empty: nothing special.
QString whatIsExpected(const QString &key)
{
    static const QStringList numbers{"price", "amount", "rate", "included", "norm",   "above",
                                     "first", "each",   "base", "value",    "percent"};
    if (key == QLatin1String("up_to"))
        return TariffText::tr("A limit is a number above the limit before it; the last row has none.");
    if (numbers.contains(key))
        return TariffText::tr("A number such as 0.59, not below 0.");
    if (key == QLatin1String("valid_from") || key == QLatin1String("valid_to"))
        return TariffText::tr("A day such as 2026-01-31; a version begins after the one before it has ended.");
    if (key == QLatin1String("id"))
        return TariffText::tr("A name that no other component of this version has.");
    if (key == QLatin1String("of") || key == QLatin1String("applies_to"))
        return TariffText::tr("Names of components that stand above, with commas between.");
    if (key == QLatin1String("currency"))
        return TariffText::tr("The three letters of a currency, such as EUR.");
    if (key == QLatin1String("kind"))
        return TariffText::tr("A register has one minimum at most.");
    return {};
}

} // namespace

QString tariffFaultAtItsPlace(const TariffFault &fault)
{
    using Kind = TariffFault::Kind;
    const QString expected = whatIsExpected(keyOf(fault.path));
    switch (fault.kind) {
    case Kind::MissingKey:
        return expected.isEmpty() ? TariffText::tr("This is missing. Fill it in.")
                                  : TariffText::tr("This is missing. %1").arg(expected);
    case Kind::UnknownKey:
        return TariffText::tr("Nothing reads “%1”. Take it out of the file, or correct its name.").arg(keyOf(fault.path));
    case Kind::WrongType:
    case Kind::BadValue:
        return expected.isEmpty() ? TariffText::tr("“%1” cannot stand here. Correct it.").arg(fault.detail)
                                  : TariffText::tr("“%1” cannot stand here. %2").arg(fault.detail, expected);
    default:
        return tariffFaultSentence(fault);
    }
}

QString tariffSavingSentence(const TariffSavingFault &fault)
{
    using Kind = TariffSavingFault::Kind;
    const QString day = fault.day.toString(Qt::ISODate);
    switch (fault.kind) {
    case Kind::BadName:
        return TariffText::tr("“%1” cannot be the name of a file. Use letters, digits, blanks, points and hyphens.")
            .arg(fault.detail);
    case Kind::Shipped:
        return TariffText::tr("“%1” comes with Contador and stays as it is. Save yours under another name.").arg(fault.detail);
    case Kind::Exists:
        return TariffText::tr("There is a tariff “%1” already. Choose another name.").arg(fault.detail);
    case Kind::Changed:
        return TariffText::tr("Somebody changed “%1” meanwhile. Open it again and repeat your change.").arg(fault.detail);
    case Kind::NotATariff:
        return fault.tariff ? tariffFaultSentence(*fault.tariff) : QString();
    case Kind::VersionCharged:
        return TariffText::tr(
                   "The version from %1 was charged by: it must stay, so that each charge can be recomputed. Put your prices "
                   "into a new version.")
            .arg(day);
    case Kind::DaysCharged:
        return TariffText::tr("Days until %1 were charged already. Let the new version begin later.").arg(day);
    case Kind::CannotWrite:
        return TariffText::tr("The file cannot be written: %1. Check the disk and who may write there.").arg(fault.detail);
    case Kind::NoFolder:
        return TariffText::tr("There is no folder for your own tariffs. Start Contador with --tariffs and a folder.");
    }
    Q_UNREACHABLE();
}

QString ratingFactText(RatingFactKind kind)
{
    switch (kind) {
    case RatingFactKind::Persons:
        return TariffText::tr("Persons");
    case RatingFactKind::Area:
        return TariffText::tr("Area, m²");
    case RatingFactKind::HeatedArea:
        return TariffText::tr("Heated area, m²");
    case RatingFactKind::Units:
        return TariffText::tr("Dwellings");
    case RatingFactKind::Points:
        return TariffText::tr("Points");
    case RatingFactKind::Diameter:
        return TariffText::tr("Diameter, mm");
    case RatingFactKind::Power:
        return TariffText::tr("Power, kVA");
    case RatingFactKind::CalorificValue:
        return TariffText::tr("Calorific value, MJ/m³");
    case RatingFactKind::VolumeCorrection:
        return TariffText::tr("Correction of the volume");
    case RatingFactKind::YearlyQuantity:
        return TariffText::tr("Used in twelve months");
    }
    Q_UNREACHABLE();
}

QString tariffFaultSentence(const TariffFault &fault)
{
    using Kind = TariffFault::Kind;
    switch (fault.kind) {
    case Kind::BadName:
        return TariffText::tr("“%1” is not the name of a tariff file. Give the bare name, without folders.").arg(fault.file);
    case Kind::NotFound:
        return TariffText::tr("There is no tariff file “%1”. Put it into the tariff folder, or name the folder.").arg(fault.file);
    case Kind::Unreadable:
        return TariffText::tr("%1 cannot be read: %2. Check its size and who may read it.").arg(fault.file, fault.detail);
    case Kind::NotJson:
        return TariffText::tr("%1 is not JSON: %2. Look for a missing comma, quote or bracket there.")
            .arg(fault.file, fault.detail);
    case Kind::WrongFormat:
        return TariffText::tr("%1 is no tariff file: its “format” must be “contador-tariff/1”.").arg(fault.file);
    case Kind::MissingKey:
        return TariffText::tr("%1: %2 is missing. Add it.").arg(fault.file, fault.path);
    case Kind::UnknownKey:
        return TariffText::tr("%1: nothing reads %2. Correct its name, or take it out.").arg(fault.file, fault.path);
    case Kind::WrongType:
        return TariffText::tr("%1: at %2 something else is expected: %3.").arg(fault.file, fault.path, fault.detail);
    case Kind::BadValue:
        return TariffText::tr("%1: “%3” cannot stand at %2. Correct it.").arg(fault.file, fault.path, fault.detail);
    case Kind::OtherCurrency:
        return TariffText::tr("The tariff is in %1, the accounts are not. Use a tariff in the currency of the accounts.")
            .arg(fault.detail);
    case Kind::OtherService:
        return TariffText::tr("The tariff is for another service (%1) than the meter. Give the account the right tariff.")
            .arg(fault.detail);
    case Kind::NoVersion:
        return TariffText::tr("The tariff has no prices for %1. Add a version that covers this day.").arg(fault.detail);
    case Kind::NoRegister:
        return TariffText::tr("The tariff has no price for the register %1. Add one.").arg(fault.detail);
    case Kind::NoFact:
        return TariffText::tr("The tariff asks for “%1”, which is not known of this service. Enter it.").arg(fault.detail);
    case Kind::TooLarge:
        return TariffText::tr("The charge would be %1: beyond any amount of money. Look for a slip in a price.")
            .arg(fault.detail);
    }
    Q_UNREACHABLE();
}

} // namespace contador
