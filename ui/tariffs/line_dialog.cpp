// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tariffs/line_dialog.h"

#include "ui/shared/plain_label.h"
#include "ui/shared/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace contador {

LineDialog::LineDialog(const QString &heading, const QString &explanation, const QString &fieldName, const QString &buttonWords,
                       const QString &start, std::function<QString(const QString &)> refusal, QWidget *parent)
    : DialogFrame(heading, tr("Cancel"), parent), m_refuse(std::move(refusal)), m_line(new QLineEdit(start)),
      m_refusal(new PlainLabel(TextStyle::Strong, PlainLabel::Lines::Wrapped))
{
    auto *words = new PlainLabel(TextStyle::Body, PlainLabel::Lines::Wrapped);
    words->setWords(explanation);
    auto *name = new PlainLabel(TextStyle::Body);
    name->setWords(fieldName);
    m_line->setAccessibleName(fieldName);
    for (QWidget *each : std::initializer_list<QWidget *>{words, name, m_line, m_refusal})
        room()->addWidget(each);
    m_refusal->hide();
    QPushButton *take = addButton(buttonWords, QStringLiteral("save"));
    take->setDefault(true);
    connect(take, &QPushButton::clicked, this, &LineDialog::give);
    setGoodSize(60);
    m_line->selectAll();
    m_line->setFocus();
}

void LineDialog::give()
{
    const QString text = m_line->text().trimmed();
    const QString refusal = m_refuse(text);
    if (!refusal.isEmpty()) {
        m_refusal->setWords(refusal);
        m_refusal->show();
        m_line->setFocus();
        return m_line->selectAll();
    }
    emit given(text);
    accept();
}

} // namespace contador
