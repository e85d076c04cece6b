// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/reply_fault_text.h"

#include "ui/texts/visible_text.h"

#include <QCoreApplication>

namespace contador {

namespace {

struct ReplyFaultText {
    Q_DECLARE_TR_FUNCTIONS(ReplyFaultText)
};

} // namespace

QString replyFaultSentence(const ReplyFault &fault)
{
    using Kind = ReplyFault::Kind;
    const QString value = visibleLine(fault.value);
    switch (fault.kind) {
    case Kind::UnknownLanguage:
        return ReplyFaultText::tr("There are no replies in the language “%1”.").arg(value);
    case Kind::UnknownReply:
        return ReplyFaultText::tr("There is no reply called “%1”: `contadorctl replies list` names them.").arg(value);
    case Kind::Empty:
        return ReplyFaultText::tr("An empty reply says nothing: write one, or go back to the shipped text.");
    case Kind::UnknownPlaceholder:
        return ReplyFaultText::tr("This reply knows no {%1}: take it out, or write one that the shipped text has.").arg(value);
    case Kind::MissingPlaceholder:
        return ReplyFaultText::tr("{%1} is missing: without it the consumer would not be told. Put it back.").arg(value);
    case Kind::LooseBrace:
        return ReplyFaultText::tr("A brace stands alone: { and } belong around the name of a value.");
    case Kind::SeveralParts:
        return ReplyFaultText::tr("With long values it takes more than one SMS: shorten it, or tick that it may.");
    case Kind::AlreadySo:
        return ReplyFaultText::tr("This is the text that is used already.");
    }
    Q_UNREACHABLE();
}

QString replyTitle(const QString &reply)
{
    return QString(reply).replace(u'_', u' ');
}

} // namespace contador
