// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tariffs/field.h"

#include <QJsonObject>

#include <vector>

class QGridLayout;
class QPushButton;

namespace contador {

/// A list typed as a small table: tiers, amounts by a fact, prices of registers. Tab goes through the cells.
class RowsField : public Field {
    Q_OBJECT
public:
    explicit RowsField(const FieldRow &row, QWidget *parent = nullptr);

    void show(const QJsonValue &value) override;
    [[nodiscard]] QJsonValue value() const override;
    void focus(const QString &below) override;
    void mark(const QString &below, const QColor &colour) override;
    [[nodiscard]] int rowCount() const { return int(m_rows.size()); }

private:
    struct Line {
        QJsonObject object; ///< with the keys that no column shows
        std::vector<QWidget *> cells;
        QPushButton *remove = nullptr;
    };
    [[nodiscard]] QWidget *cellAt(const QString &below) const; ///< none: of no row
    void addLine(const QString &key, const QJsonObject &object);
    void removeLine(const QPushButton *button);
    void layOut();
    QWidget *makeCell(const FieldColumn &column, const QString &value);
    [[nodiscard]] static QString typed(const QWidget *cell);
    [[nodiscard]] QString keyOf(const Line &line) const;
    [[nodiscard]] QJsonObject objectOf(const Line &line) const;

    FieldRow m_row;
    std::vector<Line> m_rows;
    QGridLayout *m_grid;
    QPushButton *m_add;
};

} // namespace contador
