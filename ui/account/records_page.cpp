// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/records_page.h"

#include "ui/account/care_dialog.h"
#include "ui/account/fact_dialog.h"
#include "ui/account/reason_dialog.h"
#include "ui/account/scrolled_notes.h"
#include "ui/account/status_dialog.h"
#include "ui/print/contract_pdf.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/theme.h"
#include "ui/texts/account_text.h"
#include "ui/texts/enrolment_text.h"
#include "ui/texts/records_text.h"
#include "ui/texts/visible_text.h"

#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace contador {

RecordsPage::RecordsPage(Format format, QWidget *parent)
    : QWidget(parent), m_format(std::move(format)), m_texts(new ScrolledNotes(tr("Records of the account"))),
      m_sentence(new PlainLabel(TextStyle::Strong, PlainLabel::Lines::Wrapped))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sentence);
    column->addWidget(m_texts);
    m_sentence->setContentsMargins(2 * unitOf(this), unitOf(this), 2 * unitOf(this), 0);
    m_sentence->hide();
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
    if (card.addenda.empty() && card.enrolments.empty())
        m_texts->addText(tr("Nothing was signed: the phones of the contract file count."), {});
    for (const Enrolment &enrolment : card.enrolments)
        addEnrolment(enrolment);
    for (const SmsAddendum &addendum : card.addenda) {
        m_texts->addText(tr("Version %1, signed on %2").arg(visibleLine(addendum.textVersion), m_format.date(addendum.signedOn)),
                         QStringList{visibleLine(addendum.identityCheck), visibleLine(addendum.signatureNote), visibleLine(addendum.by)}.join(
                             QStringLiteral(" · ")));
        m_texts->addText(visibleText(addendum.text), {});
    }
}

void RecordsPage::addEnrolment(const Enrolment &enrolment)
{
    const Enrolment::State state = enrolment.state();
    QStringList purposes;
    for (const QString &purpose : enrolment.purposes)
        purposes << enrolmentPurposeText(purpose);
    QStringList quiet{tr("prepared %1 by %2").arg(m_format.moment(enrolment.preparedAt), visibleLine(enrolment.preparedBy))};
    if (enrolment.signedAt.isValid())
        quiet << tr("signed %1 before %2").arg(m_format.moment(enrolment.signedAt), visibleLine(enrolment.signedBy))
              << tr("confirmed last %1").arg(m_format.date(enrolment.confirmedAt));
    if (enrolment.endedAt.isValid())
        quiet << tr("ended %1 by %2: %3").arg(m_format.moment(enrolment.endedAt), visibleLine(enrolment.endedBy), visibleLine(enrolment.endedBecause));
    if (!purposes.isEmpty())
        quiet << tr("told of %1").arg(purposes.join(QStringLiteral(", ")));
    const QString words = tr("%1: %2").arg(m_format.phone(enrolment.phone), enrolmentStateText(state));
    m_texts->addText(words, quiet.join(QStringLiteral(" · ")));
    if (state == Enrolment::State::Ended)
        return;
    const bool isSigned = state == Enrolment::State::Signed;
    const QList<QPushButton *> buttons =
        m_texts->addButtons({isSigned ? tr("Still his") : tr("It is signed…"), tr("Sheet…"), tr("End…"), tr("Ask by SMS")}, words);
    connect(buttons.at(0), &QPushButton::clicked, this, [this, enrolment, isSigned] {
        if (isSigned)
            emit confirmWanted(enrolment.id);
        else
            emit signingWanted(enrolment);
    });
    connect(buttons.at(1), &QPushButton::clicked, this, [this, enrolment] { askForFile(enrolment); });
    connect(buttons.at(2), &QPushButton::clicked, this, [this, enrolment] { askWhy(enrolment); });
    connect(buttons.at(3), &QPushButton::clicked, this, [this, enrolment] { emit askWanted(enrolment.id); });
    buttons.at(3)->setVisible(isSigned);
}

void RecordsPage::askForFile(const Enrolment &enrolment)
{
    auto *dialog = new QFileDialog(this, tr("Save the sheet"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(contractFileName(enrolment));
    connect(dialog, &QFileDialog::fileSelected, this, [this, id = enrolment.id](const QString &path) { emit sheetWanted(id, path); });
    dialog->open();
}

void RecordsPage::askWhy(const Enrolment &enrolment)
{
    auto *dialog = new ReasonDialog(tr("End the SMS addendum"),
                                    tr("Texts from %1 are not taken for this account any more. What was signed and said stays on record.")
                                        .arg(m_format.phone(enrolment.phone)),
                                    {}, tr("&End it"), this);
    connect(dialog, &ReasonDialog::given, this, [this, id = enrolment.id](const QString &reason) { emit endWanted(id, reason); });
    dialog->open();
}

void RecordsPage::showSentence(const QString &sentence)
{
    m_sentence->setWords(sentence);
    m_sentence->setAccessibleName(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

} // namespace contador
