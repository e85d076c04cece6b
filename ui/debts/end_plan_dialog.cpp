// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debts/end_plan_dialog.h"

#include "ui/shared/plain_label.h"
#include "ui/texts/visible_text.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace contador {

namespace {
constexpr int longestReason = 500;
} // namespace

EndPlanDialog::EndPlanDialog(const PlanLine &line, QWidget *parent) : DialogFrame(tr("End the plan"), tr("Cancel"), parent)
{
    auto *words = new PlainLabel(TextStyle::Body, PlainLabel::Lines::Wrapped);
    words->setWords(tr("%1, account %2: what is left is due again as it was before, with its old days. What was paid of the plan stays paid.")
                        .arg(visibleLine(line.holder), visibleLine(line.account)));
    auto *label = new PlainLabel(TextStyle::Caption);
    auto *field = new QLineEdit;
    field->setMaxLength(longestReason);
    field->setAccessibleName(tr("Why"));
    label->setBuddy(field);
    label->setWords(tr("&Why; it stays on record"));
    for (QWidget *widget : std::initializer_list<QWidget *>{words, label, field})
        room()->addWidget(widget);
    QPushButton *go = addButton(tr("&End it"), QStringLiteral("ban"));
    go->setDefault(true);
    go->setEnabled(false);
    connect(field, &QLineEdit::textChanged, go, [go, field] { go->setEnabled(!field->text().trimmed().isEmpty()); });
    connect(go, &QPushButton::clicked, this, [this, field] {
        emit given(field->text().trimmed());
        accept();
    });
    setGoodSize(60);
    field->setFocus();
}

} // namespace contador
