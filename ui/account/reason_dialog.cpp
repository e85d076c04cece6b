// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/reason_dialog.h"

#include "ui/shared/plain_label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace contador {

namespace {
constexpr int longestReason = 500;
} // namespace

ReasonDialog::ReasonDialog(const QString &heading, const QString &about, const QString &proposed, const QString &button, QWidget *parent)
    : DialogFrame(heading, tr("Cancel"), parent)
{
    auto *words = new PlainLabel(TextStyle::Body, PlainLabel::Lines::Wrapped);
    words->setWords(about);
    room()->addWidget(words);
    auto *label = new PlainLabel(TextStyle::Caption);
    auto *field = new QLineEdit(proposed);
    field->setMaxLength(longestReason);
    field->setAccessibleName(tr("Why"));
    label->setBuddy(field);
    label->setWords(tr("&Why; it stays on record for good"));
    room()->addWidget(label);
    room()->addWidget(field);
    QPushButton *go = addButton(button, QStringLiteral("circle-check"));
    go->setDefault(true);
    const auto refresh = [go, field] { go->setEnabled(!field->text().trimmed().isEmpty()); };
    connect(field, &QLineEdit::textChanged, go, refresh);
    refresh();
    connect(go, &QPushButton::clicked, this, [this, field] {
        emit given(field->text().trimmed());
        accept();
    });
    setGoodSize(60);
    field->selectAll();
    field->setFocus();
}

} // namespace contador
