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
        return ReadingText::tr("Reading %1 has this value already.").arg(id);
    case Kind::Doubtful:
        return ReadingText::tr("This value cannot stand: %1").arg(doubt);
    case Kind::NextDoubtful:
        return ReadingText::tr("Then the reading after it, %1, could not be right. Correct or withdraw that one first. %2").arg(id, doubt);
    case Kind::CannotPrice:
        return fault.tariff ? tariffFaultSentence(*fault.tariff) : QString();
    }
    Q_UNREACHABLE();
}

} // namespace contador
