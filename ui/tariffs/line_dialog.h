// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/dialog_frame.h"

#include <functional>

class QLineEdit;

namespace contador {

class PlainLabel;

/// Asks for one line: a name, a day.
class LineDialog : public DialogFrame {
    Q_OBJECT
public:
    /// \param refusal why a text is not taken; empty: it is
    LineDialog(const QString &heading, const QString &explanation, const QString &fieldName, const QString &buttonWords,
               const QString &start, std::function<QString(const QString &)> refusal, QWidget *parent);
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    void give();

signals:
    void given(const QString &text);

private:
    std::function<QString(const QString &)> m_refuse;
    QLineEdit *m_line;
    PlainLabel *m_refusal;
};

} // namespace contador
