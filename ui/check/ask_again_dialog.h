// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/check_queue.h"
#include "ui/shared/dialog_frame.h"
#include "ui/texts/format.h"

namespace contador {

class PlainLabel;
class SmsEdit;

/// Asks the consumer to read his meter again, in his language. The text is there: Enter sends it; it may be changed before.
class AskAgainDialog : public DialogFrame {
    Q_OBJECT
public:
    AskAgainDialog(const ReadingToCheck &reading, const Format &format, QWidget *parent);

    void showText(const QString &text); ///< once; what was typed meanwhile stays
    void showRefusal(const QString &sentence);
    void setPartCost(qint64 partCost, const Currency &currency);
    [[nodiscard]] SmsEdit *edit() const { return m_edit; }

signals:
    void sendWanted(const QString &text);

private:
    void send();
    void refresh();

    SmsEdit *m_edit;
    PlainLabel *m_said;
    QPushButton *m_go;
};

} // namespace contador
