// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/payments/payment_lines.h"
#include "ui/texts/format.h"

#include <QWidget>

namespace contador {

class FactList;
class FilesModel;
class LinesModel;
class PlainLabel;
class TableView;

/// The bank files with their balances and totals, and the movements of the chosen one.
class FilesPage : public QWidget {
    Q_OBJECT
public:
    explicit FilesPage(const Format &format, QWidget *parent = nullptr);

    void show(std::vector<KeptBankFile> files);
    void showLines(BankFileId file, std::vector<KeptLine> lines);
    [[nodiscard]] TableView *table() const { return m_table; }

signals:
    void linesWanted(contador::BankFileId file);
    void accountWanted(const QString &number);

private:
    void showChosen();

    Format m_format;
    FilesModel *m_files;
    TableView *m_table;
    PlainLabel *m_title;
    FactList *m_facts;
    LinesModel *m_lines;
    TableView *m_linesTable;
};

} // namespace contador
