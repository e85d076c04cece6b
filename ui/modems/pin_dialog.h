// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/modem_status.h"
#include "ui/shared/dialog_frame.h"

class QLineEdit;

namespace contador {

/// Asks for the PIN of a SIM card. What is typed is not shown, not kept and not offered again.
class PinDialog : public DialogFrame {
    Q_OBJECT
public:
    PinDialog(const QString &modemTitle, const ModemStatus &status, QWidget *parent);

signals:
    void pinGiven(const QString &pin);

private:
    void give();

    QLineEdit *m_pin;
    QPushButton *m_enter;
};

} // namespace contador
