// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/sms_edit.h"

#include "engine/sms/cost.h"
#include "ui/texts/cost_text.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/style.h"
#include "ui/shared/symbol.h"
#include "ui/shared/theme.h"
#include "ui/texts/visible_text.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace contador {

namespace {

constexpr int linesSeen = 3;
constexpr int edge = 3; ///< around the field
constexpr qreal radius = 6;
constexpr size_t mostDearNamed = 6;

QString dearOf(const sms::CostQuote &quote)
{
    QStringList characters;
    for (size_t i = 0; i < std::min(quote.dear.size(), mostDearNamed); ++i)
        characters << visibleLine(quote.dear[i].character);
    if (quote.dear.size() > mostDearNamed)
        characters << QStringLiteral("…");
    return characters.join(u' ');
}

} // namespace

SmsEdit::SmsEdit(const Format &format, const QString &name, QWidget *parent)
    : QWidget(parent), m_format(format), m_field(new QPlainTextEdit),
      m_cost(new PlainLabel(TextStyle::Caption, PlainLabel::Lines::Wrapped)),
      m_cheaper(new QPushButton(symbolIcon(QStringLiteral("banknote")), tr("Wit&hout accents")))
{
    m_field->setAccessibleName(name);
    m_field->setTabChangesFocus(true);
    m_field->setMinimumHeight(fontMetrics().lineSpacing() * linesSeen + 2 * unitOf(this));
    m_field->setMaximumHeight(fontMetrics().lineSpacing() * 2 * linesSeen);
    m_field->setFrameShape(QFrame::NoFrame);
    m_field->installEventFilter(this);
    m_cheaper->setAutoDefault(false);
    m_cheaper->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edge, edge, edge, 0);
    column->setSpacing(unitOf(this) / 2);
    column->addWidget(m_field, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_cost, 1);
    row->addWidget(m_cheaper);
    column->addLayout(row);
    setFocusProxy(m_field);
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] {
        refresh();
        emit edited();
    });
    connect(m_cheaper, &QPushButton::clicked, this, [this] {
        m_field->setPlainText(m_withoutAccents);
        m_field->setFocus(Qt::OtherFocusReason);
    });
    refresh();
}

void SmsEdit::setText(const QString &text)
{
    const QSignalBlocker blocker(m_field);
    m_field->setPlainText(text);
    m_field->moveCursor(QTextCursor::End);
    refresh();
}

QString SmsEdit::text() const
{
    return m_field->toPlainText();
}

void SmsEdit::setPartCost(qint64 partCost, const Currency &currency)
{
    m_partCost = partCost;
    m_currency = currency;
    refresh();
}

bool SmsEdit::canBeSent() const
{
    return !text().trimmed().isEmpty() && sms::costOf(text().trimmed()).has_value();
}

QString SmsEdit::sentence() const
{
    return m_cost->text();
}

void SmsEdit::refresh()
{
    const auto quote = sms::costOf(text().trimmed());
    m_cheaper->setVisible(quote && quote->costWithoutAccents.segments < quote->asWritten.segments);
    if (!quote)
        return m_cost->setWords(tr("This cannot be sent as a text message: shorten it."));
    const sms::Cost &cost = quote->asWritten;
    m_withoutAccents = quote->withoutAccents;
    QStringList words{tr("%1 of %2").arg(m_format.count(cost.units), m_format.count(qint64(cost.unitsPerSegment) * cost.segments)),
                      tr("%n message(s)", nullptr, cost.segments)};
    if (m_partCost > 0)
        words << costText(m_partCost * cost.segments, m_currency, m_format.locale) + u' ' + m_currency.code;
    if (!quote->dear.empty() && m_cheaper->isVisibleTo(this))
        words << tr("%1 make it dearer: %n message(s) without them", nullptr, quote->costWithoutAccents.segments).arg(dearOf(*quote));
    m_cost->setWords(words.join(QStringLiteral(" · ")));
}

void SmsEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const bool hasFocus = m_field->hasFocus();
    drawRounded(&painter, m_field->geometry().adjusted(1 - edge, 1 - edge, edge - 1, edge - 1), palette().color(QPalette::Base),
                theme.colour(hasFocus ? Colour::Accent : Colour::Border), radius);
}

bool SmsEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            emit sendWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace contador
