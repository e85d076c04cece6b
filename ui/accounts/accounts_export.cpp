// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accounts_export.h"

#include "engine/station/station.h"
#include "ui/texts/store_text.h"
#include "ui/texts/visible_text.h"

namespace contador {

namespace {
constexpr int accountsAtOnce = 2'000;
} // namespace

AccountsExport::AccountsExport(Station &station, const AudienceFilter &filter, const QString &path, AccountsFileForm form,
                               QObject *parent)
    : QObject(parent), m_station(station), m_form(form), m_file(path)
{
    m_question.filter = filter;
    m_question.most = accountsAtOnce;
}

void AccountsExport::start()
{
    if (m_file.open(QIODevice::WriteOnly))
        askNext();
    else
        emit refused(tr("The file cannot be written: %1").arg(visibleLine(m_file.errorString())));
}

void AccountsExport::askNext()
{
    const bool isFirst = m_written == 0;
    m_station
        .ask([question = m_question, form = m_form, isFirst](Reader &reader) {
            Part part{reader.accounts(question), {}};
            if (form == AccountsFileForm::Csv)
                part.bytes = accountsCsv(part.page.lines, isFirst);
            return part;
        })
        .then(this, [this](const Outcome<Part, StoreFault> &part) {
            if (part)
                take(*part);
            else
                emit refused(storeSentence(part.error()));
        });
}

void AccountsExport::take(const Part &part)
{
    m_written += qint64(part.page.lines.size());
    m_question.after = part.page.next;
    if (m_form == AccountsFileForm::Xlsx) {
        m_lines.insert(m_lines.end(), part.page.lines.begin(), part.page.lines.end());
        if (m_written > mostInWorkbook)
            return emit refused(tr("A workbook takes no more than %1 accounts: choose a table as text, or fewer accounts.")
                                    .arg(QLocale().toString(mostInWorkbook)));
    } else if (!write(part.bytes)) {
        return;
    }
    emit progressed(m_written);
    if (m_question.after)
        askNext();
    else if (m_form == AccountsFileForm::Xlsx)
        writeWorkbook();
    else
        finish();
}

void AccountsExport::writeWorkbook()
{
    m_station.ask([lines = std::move(m_lines)](Reader &) { return accountsXlsx(lines); })
        .then(this, [this](const Outcome<std::optional<QByteArray>, StoreFault> &bytes) {
            if (!bytes)
                return emit refused(storeSentence(bytes.error()));
            if (!*bytes)
                return emit refused(tr("The workbook cannot be made: free some space for temporary files."));
            if (write(**bytes))
                finish();
        });
}

bool AccountsExport::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) == bytes.size())
        return true;
    emit refused(tr("The file cannot be written: %1").arg(visibleLine(m_file.errorString())));
    return false;
}

void AccountsExport::finish()
{
    if (m_file.commit())
        emit finished(m_written);
    else
        emit refused(tr("The file cannot be written: %1").arg(visibleLine(m_file.errorString())));
}

} // namespace contador
