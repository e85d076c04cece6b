// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tariffs/field_form.h"

#include "ui/shared/plain_label.h"
#include "ui/shared/theme.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace contador {

namespace {

QJsonValue valueAt(const QJsonObject &object, const QString &path)
{
    const QString above = path.section(u'.', 0, -2);
    return (above.isEmpty() ? object : object.value(above).toObject()).value(path.section(u'.', -1));
}

void put(QJsonObject &object, const QString &key, const QJsonValue &value)
{
    if (value.isUndefined())
        object.remove(key);
    else
        object.insert(key, value);
}

/// Into the object or into one inside it, which goes when nothing is left in it.
void putAt(QJsonObject &object, const QString &path, const QJsonValue &value)
{
    const QString above = path.section(u'.', 0, -2);
    if (above.isEmpty())
        return put(object, path, value);
    QJsonObject inside = object.value(above).toObject();
    put(inside, path.section(u'.', -1), value);
    put(object, above, inside.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(inside));
}

} // namespace

FieldForm::FieldForm(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->addStretch();
}

void FieldForm::build(std::span<const FieldRow> fields)
{
    delete m_inside;
    m_lines.clear();
    m_faulty = nullptr;
    m_fields = fields;
    m_inside = new QWidget;
    auto *grid = new QGridLayout(m_inside);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(2 * unitOf(this));
    grid->setVerticalSpacing(unitOf(this) / 2);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    int row = 0;
    for (const FieldRow &each : fields) {
        Line line{&each,
                  new PlainLabel(TextStyle::Body, PlainLabel::Lines::Wrapped),
                  Field::make(each),
                  new PlainLabel(TextStyle::Caption, PlainLabel::Lines::Wrapped),
                  {}};
        line.name->setTextInteractionFlags(Qt::NoTextInteraction);
        line.name->setWords(fieldText(each.words));
        line.name->setContentsMargins(0, unitOf(this) / 2, 0, 0); // level with what stands in the field
        line.fault->hide();
        grid->addWidget(line.name, row, 0, Qt::AlignTop);
        grid->addWidget(line.field, row++, 1);
        grid->addWidget(line.fault, row++, 1);
        connect(line.field, &Field::edited, this, &FieldForm::edited);
        m_lines.push_back(line);
    }
    m_column->insertWidget(0, m_inside);
}

void FieldForm::show(std::span<const FieldRow> fields, const QJsonObject &object)
{
    if (m_fields.data() != fields.data() || m_fields.size() != fields.size() || !m_inside)
        build(fields);
    m_object = object;
    clearFault();
    for (Line &line : m_lines) {
        line.field->show(valueAt(object, QString::fromLatin1(line.row->path)));
        line.shown = line.field->value();
    }
}

QJsonObject FieldForm::object() const
{
    QJsonObject object = m_object;
    for (const Line &line : m_lines) {
        // What nobody touched stays as it is, also where a field could not show all of it.
        if (line.field->value() != line.shown)
            putAt(object, QString::fromLatin1(line.row->path), line.field->value());
    }
    return object;
}

bool FieldForm::showFault(const QString &place, const QString &sentence)
{
    clearFault();
    for (const Line &line : m_lines) {
        const QString path = QString::fromLatin1(line.row->path);
        const QString rest = place.startsWith(path) ? place.sliced(path.size()) : QString();
        if (place != path && (rest.isEmpty() || (rest[0] != u'.' && rest[0] != u'[')))
            continue;
        m_faulty = line.field;
        m_below = rest;
        QPalette palette = line.fault->palette();
        palette.setColor(line.fault->foregroundRole(), themeOf(this).text(Tone::Bad));
        line.fault->setPalette(palette);
        line.fault->setWords(sentence);
        line.fault->show();
        line.field->mark(rest, themeOf(this).text(Tone::Bad));
        line.field->setAccessibleDescription(sentence);
        return true;
    }
    return false;
}

void FieldForm::clearFault()
{
    if (m_faulty)
        m_faulty->mark({}, {});
    m_faulty = nullptr;
    for (const Line &line : m_lines) {
        line.fault->hide();
        line.field->setAccessibleDescription({});
    }
}

void FieldForm::focusFault()
{
    if (!m_faulty)
        return;
    m_faulty->focus(m_below);
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(m_faulty);
    }
}

void FieldForm::lockAllBut(bool locked, const QString &path)
{
    for (const Line &line : m_lines)
        line.field->setEnabled(!locked || path == QLatin1String(line.row->path));
}

Field *FieldForm::field(const QString &path) const
{
    for (const Line &line : m_lines) {
        if (path == QLatin1String(line.row->path))
            return line.field;
    }
    return nullptr;
}

} // namespace contador
