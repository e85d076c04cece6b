// SPDX-License-Identifier: GPL-3.0-or-later
// Where the account card gets its values from, and where what a clerk decides goes.
#include "engine/station/station.h"
#include "ui/account/account_screen.h"
#include "ui/account/change_dialog.h"
#include "ui/account/notes_page.h"
#include "ui/account/readings_page.h"
#include "ui/account/statement_dialog.h"
#include "ui/print/statement_pdf.h"
#include "ui/shared/person.h"
#include "ui/texts/account_change_text.h"
#include "ui/texts/reading_text.h"
#include "ui/texts/store_text.h"
#include "ui/texts/visible_text.h"

#include <QSaveFile>

namespace contador {

void AccountScreen::connectTo(Station &station)
{
    connect(this, &AccountScreen::cardWanted, this, [this, &station](const QString &number) {
        station.ask([number](Reader &reader) { return reader.card(number); })
            .then(this, [this, number](const Outcome<std::optional<AccountCard>, StoreFault> &card) {
                if (!card || number != m_number)
                    return; // the fault is told by the shell; or another account was opened meanwhile
                if (*card)
                    show(**card);
                else
                    showUnknown(number);
            });
    });
    connect(&station, &Station::feed, this, [this](const FeedEvent &event) {
        const bool isOurs = event.account == m_number || event.kind == FeedKind::PaymentFile; // a file has payments of many
        if (!m_number.isEmpty() && isOurs)
            emit cardWanted(m_number);
    });
    connectChanges(station);
    connectEnrolment(station);
    connect(this, &AccountScreen::statementOpened, this, [this, &station](StatementDialog *dialog, const QString &number) {
        connect(dialog, &StatementDialog::statementWanted, dialog,
                [this, &station, dialog, number](const QString &path, QDate from, QDate to, bool withWorking) {
                    // With the code by which a phone is bound; where it cannot be made, the statement goes without.
                    station.command(person(), [number](Writer &writer) { return writer.makeBindingCode(number); })
                        .then(dialog, [this, &station, dialog, number, path, from, to, withWorking](const Outcome<bool, StoreFault> &) {
                            writeStatement(station, dialog, {number, path, from, to, withWorking});
                        });
                });
    });
}

void AccountScreen::writeStatement(Station &station, StatementDialog *dialog, const WantedStatement &wanted)
{
    station.ask([wanted](Reader &reader) { return reader.statement(wanted.number, wanted.from, wanted.to); })
        .then(dialog, [this, dialog, wanted](const Outcome<std::optional<Statement>, StoreFault> &statement) {
            if (!statement || !*statement)
                return dialog->showSentence(statement ? tr("The account is not there any more.") : storeSentence(statement.error()));
            const QByteArray pdf =
                statementPdf(**statement, m_format, wanted.withWorking ? StatementWorking::Shown : StatementWorking::LeftOut);
            QSaveFile file(wanted.path);
            if (file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.commit())
                dialog->showSentence(tr("The statement is in %1.").arg(visibleLine(wanted.path)));
            else
                dialog->showSentence(tr("The file cannot be written: %1").arg(visibleLine(file.errorString())));
        });
}

void AccountScreen::connectChanges(Station &station)
{
    connect(this, &AccountScreen::changeOpened, this, [this, &station](ChangeDialog *dialog, const QString &number) {
        connect(dialog, &ChangeDialog::changeWanted, dialog, [this, &station, dialog, number](const AccountChange &change) {
            station.command(person(), [number, change](Writer &writer) { return writer.changeAccount(number, change); })
                .then(dialog, [this, dialog](const Outcome<std::optional<AccountChangeFault>, StoreFault> &fault) {
                    if (!fault)
                        return dialog->showRefusal(storeSentence(fault.error()));
                    if (*fault)
                        return dialog->showRefusal(accountChangeSentence(**fault));
                    dialog->accept();
                    emit cardWanted(m_number);
                });
        });
    });
    // The shell tells what the database did not do; whatever became of it, the card shows what is true now.
    const auto again = [this](const Outcome<bool, StoreFault> &) { emit cardWanted(m_number); };
    connect(this, &AccountScreen::noteWritten, this, [this, &station, again](const QString &number, const QString &text) {
        station.command(person(), [number, text](Writer &writer) { return writer.addNote(number, text); })
            .then(this, [this, text, again](const Outcome<bool, StoreFault> &done) {
                if (!done)
                    m_notes->giveBack(text);
                again(done);
            });
    });
    connect(this, &AccountScreen::holdWanted, this, [this, &station, again](const QString &number, const AccountHold &hold) {
        station.command(person(), [number, hold](Writer &writer) { return writer.addHold(number, hold); }).then(this, again);
    });
    connect(this, &AccountScreen::holdEnded, this, [this, &station, again](qint64 hold) {
        station.command(person(), [hold](Writer &writer) { return writer.endHold(hold); }).then(this, again);
    });
    connect(this, &AccountScreen::readingDecided, this, [this, &station](ReadingId reading, bool accept, const QString &reason) {
        station
            .command(person(),
                     [=](Writer &writer) {
                         return accept ? writer.acceptReading(reading, reason) : writer.rejectReading(reading, reason);
                     })
            .then(this, [this](const Outcome<CorrectionDesk::Result, StoreFault> &done) {
                if (!done)
                    m_readings->showSentence(storeSentence(done.error()));
                else if (!*done)
                    m_readings->showSentence(correctionFaultSentence(done->error()));
                else
                    emit cardWanted(m_number);
            });
    });
}

} // namespace contador
