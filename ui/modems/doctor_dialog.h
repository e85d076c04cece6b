// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/modem_report.h"
#include "ui/shared/dialog_frame.h"
#include "ui/texts/format.h"

#include <optional>

class QScrollArea;
class QVBoxLayout;

namespace contador {

class AdviceList;
class PlainLabel;

/// What the doctor found: what a person must do first, then what is well; to be copied, saved and printed.
class DoctorDialog : public DialogFrame {
    Q_OBJECT
public:
    DoctorDialog(const QString &modemTitle, const Format &format, QWidget *parent);

    /// Nothing: the modem went before it had answered.
    void showReport(const std::optional<ModemReport> &report);
    [[nodiscard]] QString text() const { return m_text; }

signals:
    void examinationWanted(); ///< once more

private:
    void examine();
    void addGroup(const ModemReport &report, ModemVerdict verdict);
    void clear();

    QString m_title;
    Format m_format;
    QString m_text; ///< the report as plain text
    AdviceList *m_summary;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QPushButton *m_again;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_print;
};

} // namespace contador
