// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/modems/history_field.h"

#include <QKeyEvent>

#include <algorithm>

namespace contador {

QString HistoryField::take()
{
    const QString line = text().trimmed();
    clear();
    if (!line.isEmpty() && (m_lines.isEmpty() || m_lines.last() != line))
        m_lines.append(line);
    if (m_lines.size() > most)
        m_lines.removeFirst();
    m_place = m_lines.size();
    return line;
}

void HistoryField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up)
        return go(m_place - 1);
    if (event->key() == Qt::Key_Down)
        return go(m_place + 1);
    QLineEdit::keyPressEvent(event);
}

void HistoryField::go(qsizetype place)
{
    if (m_place == m_lines.size())
        m_typed = text();
    m_place = std::clamp<qsizetype>(place, 0, m_lines.size());
    setText(m_place == m_lines.size() ? m_typed : m_lines.at(m_place));
}

} // namespace contador
