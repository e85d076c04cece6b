// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/modems/sim_dialog.h"

#include "ui/texts/cost_text.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace contador {

namespace {

constexpr int mostParts = 10'000'000;
constexpr int mostPerMinute = 100'000;
constexpr int leastBurst = 10; // the longest message has as many parts
constexpr int noCap = -1;
constexpr int longestName = 60;

QSpinBox *spin(int low, int high, int value)
{
    auto *box = new QSpinBox;
    box->setRange(low, high);
    box->setGroupSeparatorShown(true);
    box->setValue(value);
    return box;
}

} // namespace

SimDialog::SimDialog(const QString &modemTitle, const Sim &sim, const Currency &currency, const Format &format, QWidget *parent)
    : DialogFrame(tr("Limits of the SIM card in “%1”").arg(modemTitle), tr("Cancel"), parent), m_sim(sim), m_currency(currency),
      m_format(format), m_label(new QLineEdit(sim.label)), m_number(new QLineEdit(sim.ownNumber)), m_daily(makeCap(sim.dailyCap)),
      m_monthly(makeCap(sim.monthlyCap)), m_reserve(spin(0, 100, sim.replyReserve)),
      m_perMinute(spin(1, mostPerMinute, sim.rate.perMinute)), m_burst(spin(leastBurst, mostPerMinute, sim.rate.burst)),
      m_pacesReplies(new QCheckBox(tr("Answers keep to this &pace too"))),
      m_cost(new QLineEdit(costText(sim.partCost, currency, format.locale))),
      m_refusal(new PlainLabel(TextStyle::Strong, PlainLabel::Lines::Wrapped))
{
    auto *words = new PlainLabel(TextStyle::Caption, PlainLabel::Lines::Wrapped);
    words->setWords(tr("Operators count parts: a text of more than 160 letters, or of 70 with accents, is two or more."));
    room()->addWidget(words);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(2 * unitOf(this));
    form->setVerticalSpacing(unitOf(this));
    m_label->setMaxLength(longestName);
    m_number->setMaxLength(longestName);
    m_reserve->setSuffix(QStringLiteral(" %"));
    addRow(form, tr("&Name of this card"), m_label);
    addRow(form, tr("Its &own number"), m_number);
    addRow(form, tr("Parts a &day, at most"), m_daily);
    addRow(form, tr("Parts a &month, at most"), m_monthly);
    addRow(form, tr("&Kept for answers"), m_reserve);
    addRow(form, tr("Parts a m&inute"), m_perMinute);
    addRow(form, tr("At once after a &rest"), m_burst);
    m_pacesReplies->setChecked(sim.pacesReplies);
    form->addRow(QString(), m_pacesReplies);
    addRow(form, tr("&Cost of a part, %1").arg(currency.code), m_cost);
    room()->addLayout(form);
    m_refusal->hide();
    foot()->addWidget(m_refusal);
    QPushButton *save = addButton(tr("&Save"), QStringLiteral("save"));
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &SimDialog::save);
    setGoodSize(64);
    m_label->setFocus();
}

void SimDialog::addRow(QFormLayout *form, const QString &words, QWidget *field, const QString &hint)
{
    auto *name = new PlainLabel(TextStyle::Body);
    name->setBuddy(field);
    name->setWords(words);
    field->setAccessibleName(QString(words).remove(u'&'));
    field->setAccessibleDescription(hint);
    form->addRow(name, field);
}

QSpinBox *SimDialog::makeCap(const std::optional<int> &cap)
{
    QSpinBox *box = spin(noCap, mostParts, cap.value_or(noCap));
    box->setSpecialValueText(tr("no limit"));
    return box;
}

void SimDialog::save()
{
    const auto cost = costFromText(m_cost->text(), m_currency, m_format.locale);
    if (!cost) {
        m_refusal->setWords(tr("The cost of a part is a number such as %1.").arg(costText(4500, m_currency, m_format.locale)));
        m_refusal->show();
        m_cost->setFocus();
        m_cost->selectAll();
        return;
    }
    const auto cap = [](const QSpinBox *box) { return box->value() == noCap ? std::nullopt : std::optional(box->value()); };
    Sim sim = m_sim;
    sim.label = m_label->text().trimmed();
    sim.ownNumber = m_number->text().trimmed();
    sim.dailyCap = cap(m_daily);
    sim.monthlyCap = cap(m_monthly);
    sim.replyReserve = m_reserve->value();
    sim.rate = {m_perMinute->value(), m_burst->value()};
    sim.pacesReplies = m_pacesReplies->isChecked();
    sim.partCost = *cost;
    emit simChanged(sim);
    accept();
}

} // namespace contador
