// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tariffs/field.h"

#include <QJsonObject>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace contador {

class PlainLabel;

/// An object of a tariff file as a form: a name, a field, and what is wrong with it below. Keys that no field shows stay as they
/// are.
class FieldForm : public QWidget {
    Q_OBJECT
public:
    explicit FieldForm(QWidget *parent = nullptr);

    /// \param fields a table; the same one again keeps its widgets, and with them the focus
    void show(std::span<const FieldRow> fields, const QJsonObject &object);
    [[nodiscard]] QJsonObject object() const;

    /// Says what is wrong at a place of the object, "tiers[0].price". False: no field shows it.
    bool showFault(const QString &place, const QString &sentence);
    void clearFault();
    void focusFault();
    /// All fields but one; that one stays in use.
    void lockAllBut(bool locked, const QString &path);
    [[nodiscard]] Field *field(const QString &path) const;

signals:
    void edited();

private:
    struct Line {
        const FieldRow *row = nullptr;
        PlainLabel *name = nullptr;
        Field *field = nullptr;
        PlainLabel *fault = nullptr;
        QJsonValue shown; ///< what the field gave before anybody typed
    };
    void build(std::span<const FieldRow> fields);

    QVBoxLayout *m_column;
    QWidget *m_inside = nullptr;
    std::span<const FieldRow> m_fields;
    std::vector<Line> m_lines;
    QJsonObject m_object;
    Field *m_faulty = nullptr;
    QString m_below; ///< of the fault, within its field
};

} // namespace contador
