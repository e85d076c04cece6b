// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tariffs/field.h"

#include "ui/tariffs/rows_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QSpinBox>

namespace contador {

namespace {

constexpr int mostWhole = 365;
constexpr int nothing = -1;

/// Texts, numbers, days, and lists with commas between (semicolons where a word has a comma).
class LineField : public Field {
public:
    LineField(FieldKind kind, const QString &name, QWidget *parent) : Field(parent), m_kind(kind), m_line(new QLineEdit)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins({});
        row->addWidget(m_line);
        m_line->setAccessibleName(name);
        if (kind == FieldKind::Day)
            m_line->setPlaceholderText(QStringLiteral("2026-01-31"));
        setFocusProxy(m_line);
        connect(m_line, &QLineEdit::textEdited, this, &Field::edited);
    }

    void show(const QJsonValue &value) override
    {
        if (m_kind != FieldKind::Words)
            return m_line->setText(value.toString());
        QStringList words;
        for (const QJsonValue &word : value.toArray())
            words << word.toString();
        const bool hasCommas = words.join(QString()).contains(u',');
        m_line->setText(words.join(hasCommas ? QStringLiteral("; ") : QStringLiteral(", ")));
    }

    [[nodiscard]] QJsonValue value() const override
    {
        const QString typed = m_line->text().trimmed();
        if (typed.isEmpty())
            return QJsonValue(QJsonValue::Undefined);
        if (m_kind == FieldKind::Number)
            return numberTyped(typed);
        if (m_kind != FieldKind::Words)
            return typed;
        QJsonArray words;
        for (const QString &word : typed.split(typed.contains(u';') ? u';' : u',', Qt::SkipEmptyParts)) {
            if (!word.trimmed().isEmpty())
                words << word.trimmed();
        }
        return words;
    }

private:
    FieldKind m_kind;
    QLineEdit *m_line;
};

class WholeField : public Field {
public:
    WholeField(bool isNeeded, const QString &name, QWidget *parent) : Field(parent), m_box(new QSpinBox)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins({});
        row->addWidget(m_box);
        row->addStretch();
        m_box->setRange(isNeeded ? 0 : nothing, mostWhole);
        if (!isNeeded)
            m_box->setSpecialValueText(QStringLiteral("–"));
        m_box->setAccessibleName(name);
        setFocusProxy(m_box);
        connect(m_box, &QSpinBox::valueChanged, this, &Field::edited);
    }

    void show(const QJsonValue &value) override
    {
        const QSignalBlocker blocker(m_box);
        m_box->setValue(value.toInt(m_box->minimum()));
    }
    [[nodiscard]] QJsonValue value() const override
    {
        return m_box->value() == nothing ? QJsonValue(QJsonValue::Undefined) : QJsonValue(m_box->value());
    }

private:
    QSpinBox *m_box;
};

class ChoiceField : public Field {
public:
    ChoiceField(const FieldRow &field, const QString &name, QWidget *parent) : Field(parent), m_box(new QComboBox)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins({});
        row->addWidget(m_box);
        if (!field.isNeeded)
            m_box->addItem(QStringLiteral("–"), QString());
        for (const FieldOption &option : field.options)
            m_box->addItem(fieldText(option.words), QString::fromLatin1(option.value));
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(8);
        m_box->setAccessibleName(name);
        setFocusProxy(m_box);
        connect(m_box, &QComboBox::currentIndexChanged, this, &Field::edited);
    }

    /// A value that nobody knows stays, as it is.
    void show(const QJsonValue &value) override
    {
        const QSignalBlocker blocker(m_box);
        const QString code = value.toString();
        if (m_box->findData(code) < 0)
            m_box->addItem(code.isEmpty() ? QStringLiteral("–") : code, code);
        m_box->setCurrentIndex(m_box->findData(code));
    }
    [[nodiscard]] QJsonValue value() const override
    {
        const QString code = m_box->currentData().toString();
        return code.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(code);
    }

private:
    QComboBox *m_box;
};

} // namespace

QString numberTyped(const QString &text)
{
    QString number = text;
    number.remove(u' ').remove(QChar(0x00A0)).remove(QChar(0x202F));
    return number.count(u',') == 1 && !number.contains(u'.') ? number.replace(u',', u'.') : number;
}

Field *Field::make(const FieldRow &row, QWidget *parent)
{
    const QString name = fieldText(row.words);
    switch (row.kind) {
    case FieldKind::Choice:
        return new ChoiceField(row, name, parent);
    case FieldKind::Whole:
        return new WholeField(row.isNeeded, name, parent);
    case FieldKind::Rows:
    case FieldKind::KeyedRows:
    case FieldKind::KeyedNumbers:
        return new RowsField(row, parent);
    case FieldKind::Text:
    case FieldKind::Number:
    case FieldKind::Day:
    case FieldKind::Words:
        return new LineField(row.kind, name, parent);
    }
    Q_UNREACHABLE();
}

void setTextColour(QWidget *widget, const QColor &colour)
{
    QPalette palette;
    if (colour.isValid()) {
        palette = widget->palette();
        palette.setColor(QPalette::Text, colour);
        palette.setColor(QPalette::ButtonText, colour);
    }
    widget->setPalette(palette);
}

void Field::mark(const QString & /*below*/, const QColor &colour)
{
    if (QWidget *typed = focusProxy())
        setTextColour(typed, colour);
}

void Field::focus(const QString & /*below*/)
{
    setFocus(Qt::OtherFocusReason);
}

} // namespace contador
