// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debts/plan_dialog.h"

#include "ui/debts/instalments_model.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"
#include "ui/texts/account_text.h"
#include "ui/texts/debts_text.h"
#include "ui/texts/visible_text.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace contador {

namespace {
constexpr std::chrono::milliseconds pauseBeforeAsking{150};
constexpr int longestField = 60;
constexpr int usualInstalments = 3;
} // namespace

PlanDialog::PlanDialog(const Format &format, QWidget *parent)
    : DialogFrame(tr("Plan of payment"), tr("Cancel"), parent), m_format(format), m_account(new QLineEdit),
      m_holder(new PlainLabel(TextStyle::Caption)), m_service(new QComboBox), m_instalments(new QSpinBox), m_first(new QDateEdit),
      m_rules(new PlainLabel(TextStyle::Caption, PlainLabel::Lines::Wrapped)), m_model(new InstalmentsModel(format, this)),
      m_table(new TableView(tr("Instalments"), 2)), m_refusal(new PlainLabel(TextStyle::Strong, PlainLabel::Lines::Wrapped)),
      m_go(addButton(tr("A&gree"), QStringLiteral("circle-check")))
{
    room()->addLayout(makeForm());
    room()->addWidget(m_rules);
    m_table->setModel(m_model);
    m_table->setColumnWidths({0, 12, 12}, InstalmentsModel::DueOn);
    m_table->hideColumn(InstalmentsModel::Open); // all of it
    room()->addWidget(m_table, 1);
    m_refusal->hide();
    foot()->addWidget(m_refusal);
    m_go->setDefault(true);
    m_go->setEnabled(false);
    setGoodSize(62);
    connectAll();
    m_account->setFocus();
}

QLayout *PlanDialog::makeForm()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(2 * unitOf(this));
    form->setVerticalSpacing(unitOf(this));
    const auto addRow = [form](const QString &words, QWidget *field) {
        auto *name = new PlainLabel(TextStyle::Body);
        name->setBuddy(field);
        name->setWords(words);
        field->setAccessibleName(QString(words).remove(u'&'));
        form->addRow(name, field);
    };
    m_account->setMaxLength(longestField);
    m_account->setPlaceholderText(tr("Number, name or phone"));
    m_service->addItem(tr("All services"), QString());
    m_instalments->setRange(1, PlanRules().mostInstalments);
    m_instalments->setValue(usualInstalments);
    m_first->setCalendarPopup(true);
    m_first->setDisplayFormat(m_format.datePattern());
    addRow(tr("&Account"), m_account);
    form->addRow(QString(), m_holder);
    addRow(tr("&Debts of"), m_service);
    addRow(tr("&Instalments"), m_instalments);
    addRow(tr("&First one due on"), m_first);
    return form;
}

void PlanDialog::connectAll()
{
    for (QTimer *timer : {&m_search, &m_preview})
        timer->setSingleShot(true);
    connect(&m_search, &QTimer::timeout, this, [this] { emit searchWanted(m_account->text().trimmed()); });
    connect(&m_preview, &QTimer::timeout, this, [this] { emit previewWanted(m_chosen, terms()); });
    connect(m_account, &QLineEdit::textEdited, this, [this] {
        m_chosen.clear();
        m_holder->setWords({});
        changed();
        m_search.start(pauseBeforeAsking);
    });
    connect(m_service, &QComboBox::currentIndexChanged, this, &PlanDialog::changed);
    connect(m_instalments, &QSpinBox::valueChanged, this, &PlanDialog::changed);
    connect(m_first, &QDateEdit::dateChanged, this, &PlanDialog::changed);
    connect(m_go, &QPushButton::clicked, this, [this] {
        m_go->setEnabled(false); // pressed twice it is asked once
        emit agreeWanted(m_chosen, terms());
    });
}

PlanTerms PlanDialog::terms() const
{
    return {m_instalments->value(), m_first->date(), m_service->currentData().toString()};
}

void PlanDialog::openFor(const QString &account)
{
    m_account->setText(account);
    if (!account.isEmpty()) {
        emit searchWanted(account);
        m_instalments->setFocus();
        m_instalments->selectAll();
    }
    open();
}

void PlanDialog::showRules(const PlanRules &rules, const Currency &currency, QDate today)
{
    m_today = today;
    m_instalments->setMaximum(rules.mostInstalments);
    m_first->setMinimumDate(today);
    m_first->setDate(today.addMonths(1));
    m_rules->setWords(planRuleSentences(rules, currency, m_format).join(u' '));
}

void PlanDialog::showHits(const QString &typed, const std::vector<AccountHit> &hits)
{
    if (typed != m_account->text().trimmed())
        return;
    if (hits.empty()) {
        m_holder->setWords(tr("Nobody found"));
        return;
    }
    const AccountHit &first = hits.front();
    const bool isSure = hits.size() == 1 || first.number == typed;
    const QString who = tr("%1 · %2 · owes %3").arg(visibleLine(first.number), visibleLine(first.holder), m_format.money(first.balance));
    m_holder->setWords(isSure ? who : tr("%1, and others: type more").arg(who));
    if (isSure)
        choose(first);
}

void PlanDialog::choose(const AccountHit &hit)
{
    if (m_chosen == hit.number)
        return;
    m_chosen = hit.number;
    emit servicesWanted(m_chosen);
    changed();
}

void PlanDialog::showServices(const QString &account, const std::vector<AccountCard::ServiceBalance> &owed)
{
    if (account != m_chosen)
        return;
    const QString before = m_service->currentData().toString();
    {
        const QSignalBlocker quiet(m_service);
        m_service->clear();
        m_service->addItem(tr("All services"), QString());
        for (const AccountCard::ServiceBalance &one : owed) {
            if (!one.service.isEmpty() && one.amount.minor > 0)
                m_service->addItem(serviceText(one.service), one.service);
        }
        m_service->setCurrentIndex(std::max(0, m_service->findData(before)));
    }
    if (m_service->currentData().toString() != before)
        changed();
}

/// What stands in the table is no longer what would be agreed.
void PlanDialog::changed()
{
    m_go->setEnabled(false);
    m_model->show({}, m_today);
    m_refusal->hide();
    if (!m_chosen.isEmpty())
        m_preview.start(pauseBeforeAsking);
}

void PlanDialog::showPreview(const QString &account, const PlanTerms &asked, const InstalmentPlan &plan)
{
    const PlanTerms now = terms();
    const bool isOfNow = account == m_chosen && asked.instalments == now.instalments && asked.firstDue == now.firstDue
        && asked.service == now.service;
    if (!isOfNow)
        return;
    m_model->show(plan.parts, m_today);
    m_go->setEnabled(true);
}

void PlanDialog::refuse(const QString &sentence)
{
    m_refusal->setWords(sentence);
    m_refusal->setVisible(!sentence.isEmpty());
}

} // namespace contador
