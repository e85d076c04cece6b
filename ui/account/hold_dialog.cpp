// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/hold_dialog.h"

#include "ui/shared/plain_label.h"
#include "ui/shared/theme.h"
#include "ui/texts/account_text.h"
#include "ui/texts/records_text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace contador {

namespace {

constexpr int longestReason = 500;
constexpr int mostDays = 3'650;

void addRow(QFormLayout *form, const QString &words, QWidget *field)
{
    auto *name = new PlainLabel(TextStyle::Body);
    name->setBuddy(field);
    name->setWords(words);
    field->setAccessibleName(QString(words).remove(u'&'));
    form->addRow(name, field);
}

} // namespace

HoldDialog::HoldDialog(const QStringList &services, QDate today, QWidget *parent)
    : DialogFrame(tr("Let the procedures rest"), tr("Cancel"), parent)
{
    auto *kind = new QComboBox;
    for (const HoldKind each : {HoldKind::Dispute, HoldKind::Complaint, HoldKind::Plan})
        kind->addItem(holdKindText(holdKindName(each)), int(each));
    auto *service = new QComboBox;
    service->addItem(tr("every service"), QString());
    for (const QString &each : services)
        service->addItem(serviceText(each), each);
    auto *days = new QSpinBox;
    days->setRange(0, mostDays);
    days->setSpecialValueText(tr("until somebody ends it"));
    auto *reason = new QLineEdit;
    reason->setMaxLength(longestReason);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(2 * unitOf(this));
    form->setVerticalSpacing(unitOf(this));
    addRow(form, tr("&Why"), kind);
    addRow(form, tr("&Service"), service);
    addRow(form, tr("For, &days"), days);
    addRow(form, tr("&In words"), reason);
    room()->addLayout(form);
    QPushButton *hold = addButton(tr("&Hold"), QStringLiteral("circle-pause"));
    hold->setDefault(true);
    const auto refresh = [hold, reason] { hold->setEnabled(!reason->text().trimmed().isEmpty()); };
    connect(reason, &QLineEdit::textChanged, hold, refresh);
    refresh();
    connect(hold, &QPushButton::clicked, this, [=, this] {
        AccountHold made;
        made.kind = HoldKind(kind->currentData().toInt());
        made.service = service->currentData().toString();
        made.days = {today, days->value() > 0 ? today.addDays(days->value()) : QDate()};
        made.reason = reason->text().trimmed();
        emit chosen(made);
        accept();
    });
    setGoodSize(60);
    kind->setFocus();
}

} // namespace contador
