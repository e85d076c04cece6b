// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/account_side.h"

#include "ui/account/phone_dialog.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/scrolled_column.h"
#include "ui/shared/symbol_label.h"
#include "ui/texts/account_text.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace contador {

AccountSide::AccountSide(Format format, QWidget *parent) : Card(parent), m_format(std::move(format)), m_scroll(new QScrollArea)
{
    auto *inside = new ScrolledColumn;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, unitOf(this) / 2, 0);
    m_column->setSpacing(unitOf(this));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(inside);
    inside->setAutoFillBackground(false); // setWidget has turned it on
    m_scroll->setAccessibleName(tr("Phones and meters"));
    setFocusProxy(m_scroll);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
}

void AccountSide::show(const AccountCard &card)
{
    clear();
    addPhones(card);
    m_column->addSpacing(unitOf(this));
    addMeters(card);
    m_column->addStretch();
}

void AccountSide::addPhones(const AccountCard &card)
{
    addHeading(tr("Phones"));
    if (card.phones.empty())
        addLine(QStringLiteral("phone"), tr("No phone yet"), tr("Texts for this account are not recognised."));
    for (const AccountCard::Phone &phone : card.phones) {
        addLine(QStringLiteral("smartphone"), m_format.phone(phone.e164),
                phone.boundFrom.isValid() ? tr("%1, since %2").arg(phoneOriginText(phone.origin), m_format.date(phone.boundFrom))
                                          : phoneOriginText(phone.origin));
        connect(addButton(tr("Remove…"), m_format.phone(phone.e164)), &QPushButton::clicked, this, [this, number = phone.e164] { askToEnd(number); });
    }
    connect(addButton(tr("Add a phone…"), {}), &QPushButton::clicked, this, [this] { emit changeOpened(new PhoneDialog(this)); });
}

void AccountSide::askToEnd(const QString &phone)
{
    emit changeOpened(ChangeDialog::toConfirm(
        tr("Remove a phone"), tr("Texts from %1 are not taken for this account any more. What was said stays on record.").arg(m_format.phone(phone)),
        tr("&Remove"), PhoneUnbound{phone}, this));
}

QPushButton *AccountSide::addButton(const QString &words, const QString &about)
{
    auto *button = new QPushButton(words);
    button->setAutoDefault(false);
    button->setAccessibleDescription(about);
    auto *line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(button);
    m_column->addLayout(line);
    return button;
}

void AccountSide::addMeters(const AccountCard &card)
{
    addHeading(tr("Meters"));
    if (card.meters.empty())
        addLine(QStringLiteral("gauge"), tr("No meter yet"), tr("Readings cannot be taken for this account."));
    for (const AccountCard::Meter &meter : card.meters) {
        addLine(serviceSymbol(meter.service), serviceText(meter.service) + QStringLiteral(" · ") + meter.serial,
                tr("Tariff %1").arg(meter.tariff));
        if (meter.verificationDue.isValid()) {
            const bool isOver = meter.verificationDue <= card.today;
            addLine(isOver ? QStringLiteral("triangle-alert") : QString(),
                    isOver ? tr("Verification due since %1").arg(m_format.date(meter.verificationDue))
                           : tr("Verified until %1").arg(m_format.date(meter.verificationDue)),
                    isOver ? tr("Have it verified or changed: until then its readings may be contested.") : QString());
        }
        for (const AccountCard::Register &dial : meter.registers) {
            const QString digits = dial.digits > 0 ? tr("%n digit(s)", nullptr, dial.digits) : tr("digits unknown");
            addLine({}, tr("Register %1").arg(dial.code),
                    dial.decimals > 0 ? tr("%1 and %n decimal(s), in %2", nullptr, dial.decimals).arg(digits, meter.unit)
                                      : tr("%1, in %2").arg(digits, meter.unit));
        }
    }
}

void AccountSide::addHeading(const QString &words)
{
    auto *heading = new PlainLabel(TextStyle::Heading);
    heading->setWords(words);
    m_column->addWidget(heading);
}

void AccountSide::addLine(const QString &symbolName, const QString &first, const QString &second)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(unitOf(this) * 5 / 4);
    line->addWidget(new SymbolLabel(symbolName), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *firstLabel = new PlainLabel(TextStyle::Strong);
    firstLabel->setWords(first);
    words->addWidget(firstLabel);
    if (!second.isEmpty()) {
        auto *secondLabel = new PlainLabel(TextStyle::Caption, PlainLabel::Lines::Wrapped);
        secondLabel->setWords(second);
        words->addWidget(secondLabel);
    }
    line->addLayout(words, 1);
    m_column->addLayout(line);
}

void AccountSide::clear()
{
    if (const QWidget *focused = window()->focusWidget(); focused && focused != m_scroll && m_scroll->isAncestorOf(focused))
        m_scroll->setFocus(Qt::OtherFocusReason); // the button that was pressed goes
    const std::function<void(QLayout *)> empty = [&](QLayout *layout) {
        while (QLayoutItem *item = layout->takeAt(0)) {
            if (item->layout())
                empty(item->layout());
            if (QWidget *widget = item->widget()) {
                widget->hide();
                widget->deleteLater(); // it may be the button that was pressed
            }
            delete item;
        }
    };
    empty(m_column);
}

} // namespace contador
