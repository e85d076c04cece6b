// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/name_dialog.h"

#include "ui/shared/plain_label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace contador {

namespace {
constexpr int longestName = 60;
} // namespace

NameDialog::NameDialog(const QString &name, const QString &conditions, QWidget *parent)
    : DialogFrame(tr("Keep this filter as an audience"), tr("Cancel"), parent)
{
    auto *which = new PlainLabel(TextStyle::Caption, PlainLabel::Lines::Wrapped);
    which->setWords(conditions);
    room()->addWidget(which);
    auto *label = new PlainLabel(TextStyle::Body);
    auto *field = new QLineEdit(name);
    field->setMaxLength(longestName);
    field->setAccessibleName(tr("Name"));
    label->setBuddy(field);
    label->setWords(tr("&Name; one of the same name is replaced"));
    room()->addWidget(label);
    room()->addWidget(field);
    QPushButton *keep = addButton(tr("&Keep"), QStringLiteral("save"));
    keep->setDefault(true);
    const auto refresh = [keep, field] { keep->setEnabled(!field->text().trimmed().isEmpty()); };
    connect(field, &QLineEdit::textChanged, keep, refresh);
    refresh();
    connect(keep, &QPushButton::clicked, this, [this, field] {
        emit named(field->text().trimmed());
        accept();
    });
    setGoodSize(56);
    field->setFocus();
}

} // namespace contador
