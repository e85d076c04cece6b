// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tariffs/tariff_fields.h"

#include <QColor>
#include <QJsonValue>
#include <QWidget>

namespace contador {

/// The widget of one line of a form. It keeps what is typed as it is typed: what is wrong with it is said beside it.
class Field : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    static Field *make(const FieldRow &row, QWidget *parent = nullptr);

    virtual void show(const QJsonValue &value) = 0;
    /// Undefined where nothing is typed.
    [[nodiscard]] virtual QJsonValue value() const = 0;
    /// \param below the place within the field, "[1].price"; empty: the field itself
    virtual void focus(const QString &below);
    /// Draws what stands at a place in another colour; an invalid colour: all as usual.
    virtual void mark(const QString &below, const QColor &colour);

signals:
    void edited();
};

/// The colour of what a widget shows; an invalid one: that of its parent.
void setTextColour(QWidget *widget, const QColor &colour);

/// A decimal as it stands in the file, from what a person types: a comma is taken for the point, blanks are left out.
QString numberTyped(const QString &text);

} // namespace contador
