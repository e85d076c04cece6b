// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/reading_text.h"

#include "ui/texts/account_text.h"
#include "ui/texts/tariff_text.h"

#include <QCoreApplication>

namespace contador {

namespace {

struct ReadingText {
    Q_DECLARE_TR_FUNCTIONS(ReadingText)
};

} // namespace

QString correctionFaultSentence(const CorrectionFault &fault)
{
    using Kind = CorrectionFault::Kind;
    const QString id = QString::number(fault.reading.value);
    const QString doubt = readingDoubtSentence(readingDoubtName(fault.doubt));
    switch (fault.kind) {
    case Kind::NotFound:
        return ReadingText::tr("There is no reading %1. Look up its number on the account.").arg(id);
    case Kind::Superseded:
        return ReadingText::tr("Reading %1 stands for this one already: change that one.").arg(id);
    case Kind::NotAccepted:
        return ReadingText::tr("Reading %1 does not count, so there is nothing to correct. A held one is accepted or rejected.").arg(id);
    case Kind::NotHeld:
        return ReadingText::tr("Reading %1 is not held. One that counts is corrected or withdrawn.").arg(id);
    case Kind::NothingNew:
        return ReadingText::tr("Reading %1 is that already.").arg(id);
    case Kind::Doubtful:
        return ReadingText::tr("This value cannot stand: %1").arg(doubt);
    case Kind::NextDoubtful:
        return ReadingText::tr("Then the reading after it, %1, could not be right. Correct or withdraw that one first. %2").arg(id, doubt);
    case Kind::EndOfMeter:
        return ReadingText::tr("Reading %1 begins or ends a meter. Correct it; it cannot be withdrawn.").arg(id);
    case Kind::CannotPrice:
        return fault.tariff ? tariffFaultSentence(*fault.tariff) : QString();
    }
    Q_UNREACHABLE();
}

QString estimationFaultSentence(const EstimationFault &fault)
{
    using Kind = EstimationFault::Kind;
    switch (fault.kind) {
    case Kind::NoReading:
        return ReadingText::tr("The meter was never read: enter a first reading.");
    case Kind::NotAfter:
        return ReadingText::tr("There is a reading of that day or later: name a later day.");
    case Kind::DateInFuture:
        return ReadingText::tr("Only days that are over can be estimated.");
    case Kind::MeterRemoved:
        return ReadingText::tr("The meter was not there on that day: name the one that was.");
    case Kind::NoBasis:
        return ReadingText::tr("There is nothing to estimate from: have the meter read, or enter the persons and their norm.");
    case Kind::NotBooked:
        return fault.tariff ? tariffFaultSentence(*fault.tariff) : readingDoubtSentence(readingDoubtName(fault.doubt));
    }
    Q_UNREACHABLE();
}

QString meterExchangeFaultSentence(const MeterExchangeFault &fault)
{
    using Kind = MeterExchangeFault::Kind;
    const QString doubt = readingDoubtSentence(readingDoubtName(fault.doubt));
    switch (fault.kind) {
    case Kind::UnknownMeter:
        return ReadingText::tr("The account has no meter of this number: look at `account show`.");
    case Kind::AlreadyRemoved:
        return ReadingText::tr("This meter was replaced before: name the one that is there now.");
    case Kind::SerialKnown:
        return ReadingText::tr("The account has a meter of the new number already: check the nameplate.");
    case Kind::ValueMissing:
        return ReadingText::tr("The meter has several registers: give --final and --initial for %1 too.").arg(fault.registerCode);
    case Kind::FinalDoubtful:
        return ReadingText::tr("The last value of the old meter cannot stand: %1 Add --confirmed to one that is only high.").arg(doubt);
    case Kind::InitialDoubtful:
        return ReadingText::tr("The first value of the new meter cannot stand: %1").arg(doubt);
    }
    Q_UNREACHABLE();
}

} // namespace contador
