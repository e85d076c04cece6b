// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/import_dialog.h"

#include "ui/shared/fact_list.h"
#include "ui/shared/plain_label.h"
#include "ui/texts/payment_text.h"
#include "ui/texts/visible_text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace contador {

QString PaymentsImportDialog::refusalOf(const PaymentsImport &done, const Format &format)
{
    if (done.known)
        return tr("This file was imported on %1 as “%2”. Nothing is booked again.")
            .arg(format.moment(done.known->importedAt), visibleLine(done.known->name));
    return done.fault ? statementSentence(*done.fault) : QString();
}

PaymentsImportDialog::PaymentsImportDialog(const QString &fileName, const PaymentsImport &trial, const Currency &currency, const Format &format,
                                           QWidget *parent)
    : DialogFrame(visibleLine(fileName), tr("Cancel"), parent)
{
    auto *sentence = new PlainLabel(TextStyle::Body, PlainLabel::Lines::Wrapped);
    room()->addWidget(sentence);
    setGoodSize(62);
    if (const QString refusal = refusalOf(trial, format); !refusal.isEmpty()) {
        sentence->setWords(refusal);
        closeButton()->setFocus();
        return;
    }
    sentence->setWords(tr("Nothing is booked yet. This is what the file would do:"));
    auto *facts = new FactList;
    facts->add(tr("Format"), bankFormatText(trial.format));
    for (const BankStatement &statement : trial.statements) {
        if (statement.hasBalances)
            facts->add(visibleLine(statement.account.isEmpty() ? statement.number : statement.account),
                       tr("%1 to %2").arg(format.money(statement.opening), format.money(statement.closing)));
    }
    for (const LineState state : {LineState::Booked, LineState::Queued, LineState::TookBack, LineState::Outgoing}) {
        const LineTotal total = trial.total(state, currency);
        if (total.lines > 0)
            facts->add(lineStateText(state), tr("%n payment(s), %1", nullptr, total.lines).arg(format.money(total.sum)));
    }
    if (const int known = trial.knownLines(); known > 0)
        facts->add(tr("Known already"), tr("%n payment(s), not booked again", nullptr, known));
    room()->addWidget(facts);
    QPushButton *import = addButton(tr("&Import"), QStringLiteral("file-down"));
    import->setDefault(true);
    import->setFocus();
    connect(import, &QPushButton::clicked, this, [this] {
        emit importWanted();
        accept();
    });
}

} // namespace contador
