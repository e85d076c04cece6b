// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/records_page.h"

#include "ui/account/scrolled_notes.h"
#include "ui/texts/account_text.h"
#include "ui/texts/records_text.h"
#include "ui/texts/visible_text.h"

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
    m_texts->clear();
    m_texts->addHeading(tr("Holders"));
    for (auto period = card.holders.rbegin(); period != card.holders.rend(); ++period)
        m_texts->addText(visibleLine(period->holder), days(period->days));
    m_texts->addHeading(tr("Facts that prices ask for"));
    if (card.facts.empty())
        m_texts->addText(tr("None on record: persons, areas and powers are unknown."), {});
    for (const DatedFact &fact : card.facts) {
        const QString of = fact.service.isEmpty() ? factText(fact.name) : factText(fact.name) + QStringLiteral(", ") + serviceText(fact.service);
        m_texts->addText(tr("%1: %2").arg(of, visibleLine(fact.value)), tr("since %1").arg(m_format.date(fact.from)));
    }
    m_texts->addHeading(tr("Reasons for care"));
    if (card.vulnerabilities.empty())
        m_texts->addText(tr("None on record."), {});
    for (const Vulnerability &care : card.vulnerabilities) {
        const QString evidence = care.evidence.isEmpty() ? QString() : QStringLiteral(", ") + visibleLine(care.evidence);
        m_texts->addText(vulnerabilityText(vulnerabilityKindName(care.kind)), days(care.days) + evidence);
    }
    addSigned(card);
    m_texts->addEnd();
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
