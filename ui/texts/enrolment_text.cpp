// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/enrolment_text.h"

#include "ui/texts/visible_text.h"

#include <QCoreApplication>

namespace contador {

namespace {

struct EnrolmentText {
    Q_DECLARE_TR_FUNCTIONS(EnrolmentText)
};

} // namespace

QString enrolmentFaultSentence(const EnrolmentFault &fault)
{
    using Kind = EnrolmentFault::Kind;
    const QString value = visibleLine(fault.value);
    switch (fault.kind) {
    case Kind::NoAccount:
        return EnrolmentText::tr("There is no account with this number.");
    case Kind::NotAPhone:
        return EnrolmentText::tr("“%1” is no phone number: type it as one dials it, with the code of the country where it is another.").arg(value);
    case Kind::NotAMobile:
        return EnrolmentText::tr("%1 is a line at home: no text arrives there. Ask for a mobile number.").arg(value);
    case Kind::AlreadyEnrolled:
        return EnrolmentText::tr("%1 is enrolled for this account already. To have another sheet signed, end that one first.").arg(value);
    case Kind::UnknownPurpose:
        return EnrolmentText::tr("Nobody can be told of “%1”. It is one of: %2.").arg(value, enrolmentPurposes().join(QStringLiteral(", ")));
    case Kind::NoText:
        return EnrolmentText::tr("There is no contract text in the language “%1”: choose another one.").arg(value);
    case Kind::TextChanged:
        return EnrolmentText::tr("The text %1 was printed with another wording before: a changed text needs a file with the next number.").arg(value);
    case Kind::NoEnrolment:
        return EnrolmentText::tr("There is no addendum of this number.");
    case Kind::NotPrepared:
        return EnrolmentText::tr("This sheet was signed already, or has ended: prepare a new one.");
    case Kind::NotSigned:
        return EnrolmentText::tr("Only what is signed and in force can be confirmed.");
    case Kind::NoIdentityCheck:
        return EnrolmentText::tr("Write how you know that it is the holder: “citizen card seen at the desk”.");
    case Kind::NoReason:
        return EnrolmentText::tr("Write why: it stays on record.");
    case Kind::QuestionOpen:
        return EnrolmentText::tr("This phone is being asked something else just now: try again in a quarter of an hour.");
    case Kind::HasEnded:
        return EnrolmentText::tr("This addendum has ended already.");
    }
    Q_UNREACHABLE();
}

QString enrolmentStateText(Enrolment::State state)
{
    switch (state) {
    case Enrolment::State::Prepared:
        return EnrolmentText::tr("prepared, not signed");
    case Enrolment::State::Signed:
        return EnrolmentText::tr("signed");
    case Enrolment::State::Ended:
        return EnrolmentText::tr("ended");
    }
    Q_UNREACHABLE();
}

QString enrolmentPurposeText(const QString &purpose)
{
    if (purpose == QLatin1String("service"))
        return EnrolmentText::tr("bills, works and checks of the meter");
    if (purpose == QLatin1String("payment_receipt"))
        return EnrolmentText::tr("each payment received");
    if (purpose == QLatin1String("relation"))
        return EnrolmentText::tr("greetings");
    return purpose == QLatin1String("marketing") ? EnrolmentText::tr("offers") : purpose;
}

} // namespace contador
