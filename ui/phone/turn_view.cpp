// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phone/turn_view.h"

#include "ui/shared/bubble.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/pill.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/theme.h"
#include "ui/texts/cost_text.h"
#include "ui/texts/feed_text.h"
#include "ui/texts/intent_text.h"

#include <QVBoxLayout>

namespace contador {

namespace {

Pill pillOf(const RehearsedText &turn)
{
    if (turn.answered.intent.isEmpty())
        return {TurnView::tr("Not understood"), QStringLiteral("message-circle-question-mark"), Tone::Attention};
    return {intentText(turn.answered.intent), QStringLiteral("message-square-text"), Tone::Info};
}

Tone toneOf(FeedKind kind)
{
    switch (kind) {
    case FeedKind::ReadingAccepted:
        return Tone::Good;
    case FeedKind::ReadingHeld:
    case FeedKind::UnknownText:
    case FeedKind::UnknownSender:
    case FeedKind::Undecodable:
        return Tone::Attention;
    default:
        return Tone::Neutral;
    }
}

PillLabel *pill(const Pill &what)
{
    auto *label = new PillLabel;
    label->setPill(what);
    return label;
}

} // namespace

TurnView::TurnView(const RehearsedText &turn, const Currency &currency, const Format &format, QWidget *parent) : QWidget(parent)
{
    const int space = unitOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space / 2);
    auto *theirs = new Bubble(Bubble::Side::Theirs);
    theirs->say(turn.text, format.moment(turn.at) + QStringLiteral(" · ") + format.phone(turn.phone));
    column->addWidget(theirs);
    auto *marks = new FlowLayout(FlowLayout::Widths::Natural);
    marks->setSpacing(space);
    marks->addWidget(pill(pillOf(turn)));
    const FeedKind kind = turn.answered.event.kind;
    marks->addWidget(pill({feedKindText(kind), QStringLiteral("activity"), toneOf(kind)}));
    if (!turn.answered.event.account.isEmpty())
        marks->addWidget(pill({turn.answered.event.account, QStringLiteral("id-card"), Tone::Neutral}));
    column->addLayout(marks);
    if (turn.answered.reply.isEmpty()) {
        auto *silence = new PlainLabel(TextStyle::Caption, PlainLabel::Lines::Wrapped);
        silence->setWords(tr("No answer is sent."));
        silence->setAlignment(Qt::AlignRight);
        column->addWidget(silence);
    } else {
        auto *ours = new Bubble(Bubble::Side::Ours);
        ours->say(turn.answered.reply, costSentence(turn, currency, format));
        column->addWidget(ours);
    }
    for (const QString &text : turn.alsoSent) {
        auto *more = new Bubble(Bubble::Side::Ours);
        more->say(text, tr("Sent besides"));
        column->addWidget(more);
    }
}

QString TurnView::costSentence(const RehearsedText &turn, const Currency &currency, const Format &format)
{
    QStringList parts;
    if (turn.cost) {
        const int room = turn.cost->segments * turn.cost->unitsPerSegment;
        parts << tr("%1 SMS, %2 of %3").arg(format.count(turn.cost->segments), format.count(turn.cost->units), format.count(room));
        if (turn.cost->encoding != sms::Encoding{})
            parts << tr("dearer alphabet");
    }
    if (turn.price > 0)
        parts << costText(turn.price, currency, format.locale) + u' ' + currency.code;
    const auto microseconds = turn.took.count();
    parts << (microseconds < 1000 ? tr("%1 µs").arg(format.count(microseconds))
                                  : tr("%1 ms").arg(format.count((microseconds + 500) / 1000)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace contador
