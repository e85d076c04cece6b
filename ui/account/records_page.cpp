// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/records_page.h"

#include "ui/account/care_dialog.h"
#include "ui/account/fact_dialog.h"
#include "ui/account/scrolled_notes.h"
#include "ui/account/status_dialog.h"
#include "ui/texts/account_text.h"
#include "ui/texts/records_text.h"
#include "ui/texts/visible_text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace contador {

RecordsPage::RecordsPage(Format format, QWidget *parent)
    : QWidget(parent), m_format(std::move(format)), m_texts(new ScrolledNotes(tr("Records of the account")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_texts);
    setFocusProxy(m_texts);
}

QString RecordsPage::days(const DayRange &range) const
{
    if (range.from.isValid() && range.to.isValid())
        return tr("from %1 to %2").arg(m_format.date(range.from), m_format.date(range.to));
    if (range.from.isValid())
        return tr("since %1").arg(m_format.date(range.from));
    return range.to.isValid() ? tr("until %1").arg(m_format.date(range.to)) : tr("since before we know");
}

void RecordsPage::show(const AccountCard &card)
{
    m_card = card;
    m_texts->clear();
    addStatus();
    m_texts->addHeading(tr("Holders"));
    for (auto period = card.holders.rbegin(); period != card.holders.rend(); ++period)
        m_texts->addText(visibleLine(period->holder), days(period->days));
    addFacts();
    addCare();
    addSigned(card);
    m_texts->addEnd();
}

void RecordsPage::addStatus()
{
    const QPushButton *button = m_texts->addHeading(tr("Status"), tr("Change the status…"));
    connect(button, &QPushButton::clicked, this, [this] { emit changeOpened(new StatusDialog(m_card, this)); });
    m_texts->addText(accountStatusText(m_card.status.isEmpty() ? accountStatusName(AccountStatus::Active) : m_card.status), {});
}

void RecordsPage::addFacts()
{
    const QPushButton *button = m_texts->addHeading(tr("Facts that prices ask for"), tr("Write down a fact…"));
    connect(button, &QPushButton::clicked, this, [this] { emit changeOpened(new FactDialog(m_card, m_format, this)); });
    if (m_card.facts.empty())
        m_texts->addText(tr("None on record: persons, areas and powers are unknown."), {});
    for (const DatedFact &fact : m_card.facts) {
        const QString of = fact.service.isEmpty() ? factText(fact.name) : factText(fact.name) + QStringLiteral(", ") + serviceText(fact.service);
        const std::optional<Quantity> amount = Quantity::fromString(fact.value);
        const QString since = tr("since %1").arg(m_format.date(fact.from));
        m_texts->addText(tr("%1: %2").arg(of, amount ? m_format.quantity(*amount) : visibleLine(fact.value)),
                         fact.at.isValid() ? tr("%1, written down %2 by %3").arg(since, m_format.moment(fact.at), visibleLine(fact.by)) : since);
    }
}

void RecordsPage::addCare()
{
    const QPushButton *button = m_texts->addHeading(tr("Reasons for care"), tr("Add a reason…"));
    connect(button, &QPushButton::clicked, this, [this] { emit changeOpened(new CareDialog(m_card, this)); });
    if (m_card.vulnerabilities.empty())
        m_texts->addText(tr("None on record."), {});
    for (const Vulnerability &care : m_card.vulnerabilities) {
        QStringList quiet{days(care.days), visibleLine(care.evidence), visibleLine(care.source), visibleLine(care.by)};
        quiet.removeAll(QString());
        const QString words = vulnerabilityText(vulnerabilityKindName(care.kind));
        const QPushButton *end = m_texts->addText(words, quiet.join(QStringLiteral(" · ")), tr("End today…"));
        connect(end, &QPushButton::clicked, this, [this, words, id = care.id] {
            emit changeOpened(ChangeDialog::toConfirm(tr("End a reason for care"), tr("“%1” does not count from today on. It stays on record.").arg(words),
                                                      tr("&End it"), CareEnds{id, m_card.today}, this));
        });
    }
}

void RecordsPage::addSigned(const AccountCard &card)
{
    m_texts->addHeading(tr("SMS addendum"));
    if (card.addenda.empty())
        m_texts->addText(tr("Nothing was signed: the phones of the contract file count."), {});
    for (const SmsAddendum &addendum : card.addenda) {
        m_texts->addText(tr("Version %1, signed on %2").arg(visibleLine(addendum.textVersion), m_format.date(addendum.signedOn)),
                         QStringList{visibleLine(addendum.identityCheck), visibleLine(addendum.signatureNote), visibleLine(addendum.by)}.join(
                             QStringLiteral(" · ")));
        m_texts->addText(visibleText(addendum.text), {});
    }
}

} // namespace contador
