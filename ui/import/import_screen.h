// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/exchange/import_desk.h"
#include "engine/exchange/import_undo.h"
#include "ui/import/import_rows_model.h"
#include "ui/screen.h"
#include "ui/texts/format.h"

class QComboBox;
class QPushButton;
class QTabWidget;

namespace contador {

class Banner;
class ImportColumnsModel;
class ImportHistoryModel;
class PlainLabel;
class TableView;

/// A file on its way in: what it is, which column is which, what would happen, and what was imported before. Nothing is applied that
/// was not tried first.
class ImportScreen : public Screen {
    Q_OBJECT
public:
    explicit ImportScreen(const Format &format, QWidget *parent = nullptr);

    void connectTo(Station &station) override;
    void open(const QString &subject) override;
    [[nodiscard]] QList<QWidget *> panes() const override;

    void take(const QString &name, const QByteArray &bytes); ///< a file that was picked or dropped
    void showPreview(const ImportPreview &preview);
    void showReport(const ImportReport &report);
    void showHistory(const std::vector<ImportRecord> &records);
    void showUndone(const Outcome<UndoReport, UndoFault> &undone);
    void showFault(const QString &sentence);
    void showTab(int tab);
    [[nodiscard]] const ImportFile &file() const { return m_file; }

signals:
    void previewWanted(const contador::ImportFile &file);
    void trialWanted(const contador::ImportFile &file);
    void applyWanted(const contador::ImportFile &file);
    void refusedRowsWanted(const contador::ImportFile &file, const contador::ImportReport &report);
    void undoWanted(contador::ImportId import);
    void historyWanted();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeFileSheet();
    QWidget *makeColumnsPage();
    QWidget *makeRowsPage();
    QWidget *makeHistoryPage();
    void fillChoices();
    void pick();
    void takePath(const QString &path);
    void saveMapping();
    void loadMapping();
    void optionsChanged();
    void columnChosen();
    void columnSelected();
    void start();
    void countRows();

    Format m_format;
    ImportFile m_file;
    ImportPreview m_preview;
    ImportReport m_report;
    bool m_isBusy = false;
    PlainLabel *m_name;
    PlainLabel *m_what;
    Banner *m_banner;
    QPushButton *m_pick;
    QComboBox *m_kind;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QComboBox *m_decimal;
    QComboBox *m_dates;
    QTabWidget *m_tabs;
    ImportColumnsModel *m_columns;
    TableView *m_columnsTable;
    QComboBox *m_ours;
    ImportRowsModel *m_rows;
    TableView *m_rowsTable;
    QComboBox *m_filter;
    PlainLabel *m_summary;
    QPushButton *m_refused;
    QPushButton *m_apply;
    ImportHistoryModel *m_history;
    TableView *m_historyTable;
    QPushButton *m_undo;
    PlainLabel *m_obstacles;
};

} // namespace contador
