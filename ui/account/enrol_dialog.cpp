// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/enrol_dialog.h"

#include "engine/core/languages.h"
#include "engine/core/phone_number.h"
#include "ui/print/contract_pdf.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/theme.h"
#include "ui/texts/enrolment_text.h"
#include "ui/texts/visible_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace contador {

namespace {

constexpr int charactersWide = 66;
constexpr int longestLine = 500;
const QStringList usual{QStringLiteral("service"), QStringLiteral("payment_receipt")}; // what most want; offers never unasked

} // namespace

EnrolDialog::EnrolDialog(const AccountCard &card, QWidget *parent)
    : DialogFrame(tr("Enrol a phone for account %1").arg(visibleLine(card.number)), tr("Close"), parent), m_account(card.number),
      m_phone(new QLineEdit), m_language(new QComboBox), m_signing(new QWidget), m_identity(new QLineEdit), m_note(new QLineEdit),
      m_said(new PlainLabel(TextStyle::Strong, PlainLabel::Lines::Wrapped)),
      m_go(addButton(tr("&Prepare the sheet…"), QStringLiteral("file-text")))
{
    auto *about = new PlainLabel(TextStyle::Caption, PlainLabel::Lines::Wrapped);
    about->setWords(tr("Who texts from this phone is told what the account owes, and his readings count: from the signature on."));
    room()->addWidget(about);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(2 * unitOf(this));
    form->setVerticalSpacing(unitOf(this));
    room()->addLayout(form);
    for (QLineEdit *line : {m_phone, m_identity, m_note})
        line->setMaxLength(longestLine);
    for (const QString &code : answerLanguages())
        m_language->addItem(endonymOf(code), code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(answerLanguage(card.language))));
    addRow(form, tr("P&hone"), m_phone);
    addRow(form, tr("&Language of the holder"), m_language);
    for (const QString &purpose : enrolmentPurposes()) {
        auto *box = new QCheckBox(enrolmentPurposeText(purpose));
        box->setChecked(usual.contains(purpose));
        box->setProperty("purpose", purpose);
        form->addRow(m_purposes.isEmpty() ? tr("Wants to be told of") : QString(), box);
        m_purposes << box;
    }
    auto *below = new QFormLayout(m_signing);
    below->setContentsMargins(0, 0, 0, 0);
    below->setHorizontalSpacing(2 * unitOf(this));
    below->setVerticalSpacing(unitOf(this));
    m_identity->setPlaceholderText(tr("citizen card seen at the desk"));
    m_note->setPlaceholderText(tr("folder, box, scan"));
    addRow(below, tr("How you &know the holder"), m_identity);
    addRow(below, tr("&Where the sheet is kept"), m_note);
    room()->addWidget(m_signing);
    room()->addStretch(1);
    m_signing->hide();
    m_said->hide();
    foot()->addWidget(m_said);
    m_go->setDefault(true);
    connect(m_go, &QPushButton::clicked, this, &EnrolDialog::go);
    setGoodSize(charactersWide);
    m_phone->setFocus();
}

void EnrolDialog::addRow(QFormLayout *form, const QString &words, QWidget *field)
{
    auto *name = new PlainLabel(TextStyle::Body);
    name->setBuddy(field);
    name->setWords(words);
    field->setAccessibleName(QString(words).remove(u'&'));
    form->addRow(name, field);
}

EnrolmentWish EnrolDialog::wish() const
{
    EnrolmentWish wish{m_account, m_phone->text().trimmed(), m_language->currentData().toString(), {}};
    for (const QCheckBox *box : m_purposes) {
        if (box->isChecked())
            wish.purposes << box->property("purpose").toString();
    }
    return wish;
}

void EnrolDialog::go()
{
    if (m_enrolment == 0)
        return askForFile();
    m_go->setEnabled(false); // until it is answered: no second Enter does it twice
    emit signWanted(m_enrolment, m_identity->text(), m_note->text());
}

void EnrolDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the sheet"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    Enrolment named;
    named.accountNumber = m_account;
    named.phone = m_phone->text();
    dialog->selectFile(contractFileName(named));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_go->setEnabled(false);
        emit prepareWanted(wish(), path);
    });
    dialog->open();
}

void EnrolDialog::showPrepared(const PreparedEnrolment &prepared, const QString &file)
{
    const Enrolment &enrolment = prepared.enrolment;
    m_enrolment = enrolment.id;
    m_phone->setText(PhoneNumber::fromStored(enrolment.phone).grouped());
    m_language->setCurrentIndex(std::max(0, m_language->findData(enrolment.language)));
    for (QCheckBox *box : m_purposes) {
        box->setChecked(enrolment.purposes.contains(box->property("purpose").toString()));
        box->setEnabled(false);
    }
    m_phone->setEnabled(false);
    m_language->setEnabled(false);
    QStringList sentences;
    if (!file.isEmpty())
        sentences << tr("The sheet is in %1: print it and have it signed.").arg(visibleLine(file));
    if (!prepared.speaksFor.isEmpty())
        sentences << tr("This phone speaks for other accounts too: %1.").arg(prepared.speaksFor.join(QStringLiteral(", ")));
    if (prepared.qrText.isEmpty())
        sentences << tr("There is no code to scan on it: no modem tells its own number (Modems, SIM).");
    m_said->setWords(sentences.join(u' '));
    m_said->setVisible(!sentences.isEmpty());
    m_signing->show();
    m_go->setText(tr("It is &signed"));
    m_go->setEnabled(true);
    makeRoom();
    m_identity->setFocus();
}

void EnrolDialog::showRefusal(const QString &sentence)
{
    m_go->setEnabled(true);
    m_said->setWords(sentence);
    m_said->setAccessibleName(sentence);
    m_said->show();
    makeRoom();
}

QString EnrolDialog::said() const
{
    return m_said->isHidden() ? QString() : m_said->text();
}

} // namespace contador
