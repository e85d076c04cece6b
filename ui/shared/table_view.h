// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace contador {

/// A table of rows: one chosen at a time, read as whole rows, left with Tab, and still where the reader left it when news
/// arrives above.
class TableView : public QTableView {
    Q_OBJECT
public:
    /// \param name what a screen reader calls it   \param linesPerRow the lines of text in a row
    TableView(const QString &name, int linesPerRow, QWidget *parent = nullptr);

    /// Width of a column in characters; the column `stretched` takes what is left. Where that is too little to read it, the
    /// table is scrolled sideways instead.
    void setColumnWidths(const QList<int> &characters, int stretched);

    [[nodiscard]] QSize minimumSizeHint() const override; ///< with some rows to be seen

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;

private:
    void fitRows();
    void fitColumns();
    void fitStretched();

    int m_linesPerRow;
    QList<int> m_characters;
    int m_stretched = -1;
};

} // namespace contador
