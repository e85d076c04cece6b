// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/change_dialog.h"

#include "ui/shared/plain_label.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace contador {

namespace {

constexpr int charactersWide = 64;
constexpr int longestLine = 500;

class ConfirmDialog : public ChangeDialog {
public:
    ConfirmDialog(const QString &heading, const QString &about, const QString &button, AccountChange change, QWidget *parent)
        : ChangeDialog(heading, about, button, parent), m_change(std::move(change))
    {
    }

protected:
    [[nodiscard]] AccountChange change() const override { return m_change; }

private:
    AccountChange m_change;
};

} // namespace

ChangeDialog::ChangeDialog(const QString &heading, const QString &about, const QString &button, QWidget *parent)
    : DialogFrame(heading, tr("Cancel"), parent), m_form(new QFormLayout), m_refusal(new PlainLabel(TextStyle::Strong, PlainLabel::Lines::Wrapped)),
      m_go(addButton(button, QStringLiteral("circle-check")))
{
    auto *words = new PlainLabel(TextStyle::Caption, PlainLabel::Lines::Wrapped);
    words->setWords(about);
    room()->addWidget(words);
    m_form->setHorizontalSpacing(2 * unitOf(this));
    m_form->setVerticalSpacing(unitOf(this));
    room()->addLayout(m_form);
    room()->addStretch(1);
    m_refusal->hide();
    foot()->addWidget(m_refusal);
    m_go->setDefault(true);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (const QString sentence = unreadable(); !sentence.isEmpty())
            return showRefusal(sentence);
        m_go->setEnabled(false); // until it is answered: no second Enter does it twice
        emit changeWanted(change());
    });
    setGoodSize(charactersWide);
}

ChangeDialog *ChangeDialog::toConfirm(const QString &heading, const QString &about, const QString &button, const AccountChange &change,
                                      QWidget *parent)
{
    return new ConfirmDialog(heading, about, button, change, parent);
}

void ChangeDialog::addRow(const QString &words, QWidget *field)
{
    auto *name = new PlainLabel(TextStyle::Body);
    name->setBuddy(field);
    name->setWords(words);
    field->setAccessibleName(QString(words).remove(u'&'));
    m_form->addRow(name, field);
}

QDateEdit *ChangeDialog::addDay(const QString &words, QDate start)
{
    auto *field = new QDateEdit(start);
    QString shape = field->locale().dateFormat(QLocale::ShortFormat);
    if (!shape.contains(QLatin1String("yyyy")))
        shape.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    field->setDisplayFormat(shape);
    addRow(words, field);
    return field;
}

QLineEdit *ChangeDialog::addLine(const QString &words)
{
    auto *field = new QLineEdit;
    field->setMaxLength(longestLine);
    addRow(words, field);
    return field;
}

QComboBox *ChangeDialog::addChoice(const QString &words)
{
    auto *field = new QComboBox;
    addRow(words, field);
    return field;
}

void ChangeDialog::showRefusal(const QString &sentence)
{
    m_go->setEnabled(true);
    m_refusal->setWords(sentence);
    m_refusal->setAccessibleName(sentence);
    m_refusal->show();
    makeRoom();
}

QString ChangeDialog::refusal() const
{
    return m_refusal->isHidden() ? QString() : m_refusal->text();
}

} // namespace contador
