// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/edit_reading_dialog.h"

#include "ui/shared/plain_label.h"
#include "ui/texts/typed_number.h"
#include "ui/texts/visible_text.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace contador {

namespace {
constexpr int longestReason = 500;
constexpr int longestValue = 20;
} // namespace

EditReadingDialog::EditReadingDialog(const ReadingToCheck &reading, const Format &format, QWidget *parent)
    : DialogFrame(tr("Accept with another value"), tr("Cancel"), parent), m_reading(reading), m_format(format), m_value(new QLineEdit),
      m_reason(new QLineEdit(tr("misread"))), m_use(new PlainLabel(TextStyle::Caption, PlainLabel::Lines::Wrapped)),
      m_go(addButton(tr("&Accept"), QStringLiteral("circle-check")))
{
    auto *about = new PlainLabel(TextStyle::Body, PlainLabel::Lines::Wrapped);
    about->setWords(tr("%1, meter %2: %3 was sent, %4 before it.")
                        .arg(visibleLine(reading.holder), visibleLine(reading.meter), format.quantity(reading.value),
                             reading.previous ? format.quantity(*reading.previous) : tr("none")));
    room()->addWidget(about);
    const auto add = [this](QLineEdit *field, const QString &words, int most) {
        auto *label = new PlainLabel(TextStyle::Caption);
        label->setBuddy(field);
        label->setWords(words);
        field->setMaxLength(most);
        field->setAccessibleName(QString(words).remove(u'&'));
        room()->addWidget(label);
        room()->addWidget(field);
    };
    add(m_value, tr("&Value on the meter"), longestValue);
    room()->addWidget(m_use);
    add(m_reason, tr("&Why; it stays beside the reading for good"), longestReason);
    m_value->setText(format.quantity(reading.proposal.value_or(reading.value)));
    m_go->setDefault(true);
    for (QLineEdit *field : {m_value, m_reason})
        connect(field, &QLineEdit::textChanged, this, &EditReadingDialog::refresh);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (const auto typed = value()) {
            emit given(*typed, m_reason->text().trimmed());
            accept();
        }
    });
    refresh();
    setGoodSize(56);
    m_value->selectAll();
    m_value->setFocus();
}

std::optional<Quantity> EditReadingDialog::value() const
{
    const auto typed = typedQuantity(m_value->text(), m_format.locale);
    return typed && typed->thousandths >= 0 ? typed : std::nullopt;
}

void EditReadingDialog::refresh()
{
    const auto typed = value();
    m_go->setEnabled(typed && !m_reason->text().trimmed().isEmpty());
    if (!typed)
        m_use->setWords(m_value->text().trimmed().isEmpty() ? QString() : tr("This is no number."));
    else if (m_reading.previous && *typed < *m_reading.previous)
        m_use->setWords(tr("Lower than the reading before: it will be refused unless the dial went round."));
    else if (m_reading.previous)
        m_use->setWords(m_reading.usual ? tr("Difference %1, usual consumption %2 %3.")
                                              .arg(m_format.quantity(*typed - *m_reading.previous), m_format.quantity(*m_reading.usual), m_reading.unit)
                                        : tr("Difference %1.").arg(m_format.quantity(*typed - *m_reading.previous)));
    else
        m_use->setWords({});
}

} // namespace contador
