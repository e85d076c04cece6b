// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/statement_dialog.h"

#include "ui/shared/plain_label.h"
#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QFormLayout>
#include <QPushButton>

namespace contador {

StatementDialog::StatementDialog(const QString &accountNumber, QDate today, QWidget *parent)
    : DialogFrame(tr("Statement of account %1").arg(accountNumber), tr("Close"), parent), m_number(accountNumber),
      m_from(new QDateEdit), m_to(new QDateEdit), m_working(new QCheckBox(tr("With the &working of each amount"))),
      m_said(new PlainLabel(TextStyle::Body, PlainLabel::Lines::Wrapped)),
      m_make(addButton(tr("&Save as PDF…"), QStringLiteral("file-down")))
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(2 * unitOf(this));
    form->setVerticalSpacing(unitOf(this));
    const auto add = [form](const QString &words, QDateEdit *field) {
        auto *name = new PlainLabel(TextStyle::Body);
        name->setBuddy(field);
        name->setWords(words);
        field->setAccessibleName(QString(words).remove(u'&'));
        QString shape = field->locale().dateFormat(QLocale::ShortFormat);
        if (!shape.contains(QLatin1String("yyyy")))
            shape.replace(QLatin1String("yy"), QLatin1String("yyyy"));
        field->setDisplayFormat(shape);
        form->addRow(name, field);
    };
    add(tr("&From"), m_from);
    add(tr("&To"), m_to);
    form->addRow(QString(), m_working);
    room()->addLayout(form);
    foot()->addWidget(m_said);
    connect(m_from, &QDateEdit::dateChanged, this, &StatementDialog::refresh);
    connect(m_to, &QDateEdit::dateChanged, this, &StatementDialog::refresh);
    connect(m_make, &QPushButton::clicked, this, &StatementDialog::askForFile);
    m_make->setDefault(true);
    setPeriod(today.addYears(-1).addDays(1), today);
    setGoodSize(56);
    m_from->setFocus();
}

void StatementDialog::setPeriod(QDate from, QDate to)
{
    m_from->setDate(from);
    m_to->setDate(to);
    refresh();
}

void StatementDialog::refresh()
{
    const bool isPeriod = m_from->date() <= m_to->date();
    m_make->setEnabled(isPeriod);
    showSentence(isPeriod ? QString() : tr("The first day is after the last."));
}

void StatementDialog::showSentence(const QString &sentence)
{
    m_said->setWords(sentence);
}

void StatementDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the statement"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    QString name;
    for (const QChar c : m_number)
        name += c.isLetterOrNumber() ? c : QChar(u'-');
    dialog->selectFile(tr("statement") + u'-' + name + u'-' + m_to->date().toString(Qt::ISODate) + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        emit statementWanted(path, m_from->date(), m_to->date(), m_working->isChecked());
    });
    dialog->open();
}

} // namespace contador
