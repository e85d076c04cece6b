// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/accounts_table.h"
#include "engine/store/store_fault.h"

#include <QObject>
#include <QSaveFile>

namespace contador {

class Station;

/// Writes a list of accounts to a file a page at a time: the reader thread answers others in between, the window never waits,
/// and the file is there only when all of it is. By number, which nobody changes meanwhile: each account once.
class AccountsExport : public QObject {
    Q_OBJECT
public:
    static constexpr int mostInWorkbook = 100'000; ///< a workbook is made in one piece

    AccountsExport(Station &station, const AudienceFilter &filter, const QString &path, AccountsFileForm form, QObject *parent);
    void start();

signals:
    void progressed(qint64 accounts);
    void finished(qint64 accounts);
    void refused(const QString &sentence);

private:
    struct Part {
        AccountsPage page;
        QByteArray bytes;
    };
    void askNext();
    void take(const Part &part);
    void writeWorkbook();
    bool write(const QByteArray &bytes);
    void finish();

    Station &m_station;
    AccountsQuestion m_question;
    AccountsFileForm m_form;
    QSaveFile m_file;
    std::vector<AccountLine> m_lines; ///< of a workbook
    qint64 m_written = 0;
};

} // namespace contador
