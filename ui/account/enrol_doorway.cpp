// SPDX-License-Identifier: GPL-3.0-or-later
// Where an addendum is prepared, signed, confirmed and ended, and where its sheet is written.
#include "engine/station/station.h"
#include "ui/account/account_screen.h"
#include "ui/account/enrol_dialog.h"
#include "ui/account/records_page.h"
#include "ui/print/contract_pdf.h"
#include "ui/shared/person.h"
#include "ui/texts/enrolment_text.h"
#include "ui/texts/store_text.h"
#include "ui/texts/visible_text.h"

#include <QSaveFile>

namespace contador {

namespace {

using Changed = Outcome<Outcome<Enrolment, EnrolmentFault>, StoreFault>;

/// Empty: it was written; else why not.
QString writeSheet(const QString &path, const QByteArray &pdf)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.commit())
        return {};
    return visibleLine(file.errorString());
}

QByteArray sheetOf(const PreparedEnrolment &prepared, const Installation &installation)
{
    const Enrolment &enrolment = prepared.enrolment;
    return contractPdf({installation.utilityName, enrolment, prepared.qrText, installation.dateAt(enrolment.preparedAt)});
}

QString refusalOf(const Changed &changed)
{
    return !changed ? storeSentence(changed.error()) : !*changed ? enrolmentFaultSentence(changed->error()) : QString();
}

} // namespace

void AccountScreen::connectEnrolment(Station &station)
{
    connect(this, &AccountScreen::enrolOpened, this, [this, &station](EnrolDialog *dialog) {
        connect(dialog, &EnrolDialog::prepareWanted, dialog, [this, &station, dialog](const EnrolmentWish &wish, const QString &path) {
            station.command(person(), [wish](Writer &writer) { return writer.atEnrolmentDesk([&](auto &desk) { return desk.prepare(wish); }); })
                .then(dialog, [this, &station, dialog, path](const Outcome<Outcome<PreparedEnrolment, EnrolmentFault>, StoreFault> &prepared) {
                    if (!prepared)
                        return dialog->showRefusal(storeSentence(prepared.error()));
                    if (!*prepared)
                        return dialog->showRefusal(enrolmentFaultSentence(prepared->error()));
                    const QString fault = writeSheet(path, sheetOf(**prepared, station.installation()));
                    dialog->showPrepared(**prepared, fault.isEmpty() ? path : QString());
                    if (!fault.isEmpty())
                        dialog->showRefusal(tr("The file cannot be written: %1. Print it again from Records.").arg(fault));
                    emit cardWanted(m_number);
                });
        });
        connect(dialog, &EnrolDialog::signWanted, dialog, [this, &station, dialog](qint64 enrolment, const QString &identity, const QString &note) {
            station
                .command(person(), [=](Writer &writer) {
                    return writer.atEnrolmentDesk([&](auto &desk) { return desk.sign(enrolment, identity, note); });
                })
                .then(dialog, [this, dialog](const Changed &changed) {
                    if (const QString refusal = refusalOf(changed); !refusal.isEmpty())
                        return dialog->showRefusal(refusal);
                    dialog->accept();
                    emit cardWanted(m_number);
                });
        });
    });
    const auto done = [this](const Changed &changed) {
        m_records->showSentence(refusalOf(changed));
        emit cardWanted(m_number);
    };
    connect(m_records, &RecordsPage::confirmWanted, this, [this, &station, done](qint64 enrolment) {
        station.command(person(), [=](Writer &writer) { return writer.atEnrolmentDesk([&](auto &desk) { return desk.confirm(enrolment); }); })
            .then(this, done);
    });
    connect(m_records, &RecordsPage::askWanted, this, [this, &station](qint64 enrolment) {
        station.command(person(), [=](Writer &writer) { return writer.atEnrolmentDesk([&](auto &desk) { return desk.ask(enrolment); }); })
            .then(this, [this](const Changed &changed) {
                const QString refusal = refusalOf(changed);
                m_records->showSentence(refusal.isEmpty() ? tr("The phone is asked; a yes within three days confirms it.") : refusal);
            });
    });
    connect(m_records, &RecordsPage::endWanted, this, [this, &station, done](qint64 enrolment, const QString &reason) {
        station.command(person(), [=](Writer &writer) { return writer.atEnrolmentDesk([&](auto &desk) { return desk.end(enrolment, reason); }); })
            .then(this, done);
    });
    connect(m_records, &RecordsPage::sheetWanted, this, [this, &station](qint64 enrolment, const QString &path) {
        station.ask([enrolment](Reader &reader) { return reader.enrolment(enrolment); })
            .then(this, [this, &station, path](const Outcome<std::optional<PreparedEnrolment>, StoreFault> &found) {
                if (!found || !*found)
                    return m_records->showSentence(found ? tr("The account is not there any more.") : storeSentence(found.error()));
                const QString fault = writeSheet(path, sheetOf(**found, station.installation()));
                m_records->showSentence(fault.isEmpty() ? tr("The sheet is in %1.").arg(visibleLine(path))
                                                        : tr("The file cannot be written: %1").arg(fault));
            });
    });
}

} // namespace contador
