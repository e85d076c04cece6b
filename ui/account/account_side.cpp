// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/account_side.h"

#include "ui/shared/plain_label.h"
#include "ui/shared/symbol_label.h"
#include "ui/texts/account_text.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace contador {

AccountSide::AccountSide(Format format, QWidget *parent) : Card(parent), m_format(std::move(format))
{
    auto *inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, unitOf(this) / 2, 0);
    m_column->setSpacing(unitOf(this));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false); // setWidget has turned it on
    scroll->setAccessibleName(tr("Phones and meters"));
    setFocusProxy(scroll);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
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
    }
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
    const std::function<void(QLayout *)> empty = [&](QLayout *layout) {
        while (QLayoutItem *item = layout->takeAt(0)) {
            if (item->layout())
                empty(item->layout());
            delete item->widget();
            delete item;
        }
    };
    empty(m_column);
}

} // namespace contador
