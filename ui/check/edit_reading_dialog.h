// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/check_queue.h"
#include "ui/shared/dialog_frame.h"
#include "ui/texts/format.h"

class QLineEdit;

namespace contador {

class PlainLabel;

/// The value that a reading should have had, and why: it is accepted with it.
class EditReadingDialog : public DialogFrame {
    Q_OBJECT
public:
    EditReadingDialog(const ReadingToCheck &reading, const Format &format, QWidget *parent);

    [[nodiscard]] QLineEdit *valueField() const { return m_value; }
    [[nodiscard]] QLineEdit *reasonField() const { return m_reason; }

signals:
    void given(contador::Quantity value, const QString &reason);

private:
    void refresh();
    [[nodiscard]] std::optional<Quantity> value() const;

    ReadingToCheck m_reading;
    Format m_format;
    QLineEdit *m_value;
    QLineEdit *m_reason;
    PlainLabel *m_use;
    QPushButton *m_go;
};

} // namespace contador
