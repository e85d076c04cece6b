// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace contador {

/// What our tables ask of a model beside Qt's own roles.
enum CellRole {
    ValueRole = Qt::UserRole, ///< the raw value, for sorting and for tests
    SecondLineRole, ///< a quieter line below the first
    SecondSymbolRole, ///< symbol before the second line
    PillRole, ///< a Pill in place of the text
    StrongRole, ///< true: the first line is emphasised
};

/// A cell of one or two lines, or a pill, with the same margins as the header; never HTML, one ellipsis, no wrapping.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Height of a row of `lines` lines of text in this font.
int heightOfRow(const QFontMetrics &metrics, int lines);

} // namespace contador
