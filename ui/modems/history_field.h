// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QStringList>

namespace contador {

/// A line that remembers what was typed before: Up and Down go through it.
class HistoryField : public QLineEdit {
    Q_OBJECT
public:
    static constexpr int most = 100;

    using QLineEdit::QLineEdit;
    /// Takes the line away and remembers it.
    QString take();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void go(qsizetype place);

    QStringList m_lines; ///< oldest first
    qsizetype m_place = 0; ///< m_lines.size(): the line being typed
    QString m_typed; ///< what stood there when the person went up
};

} // namespace contador
