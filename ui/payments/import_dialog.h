// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/payments/payments_import.h"
#include "ui/shared/dialog_frame.h"
#include "ui/texts/format.h"

namespace contador {

/// What a bank file would do, before it does it; or why it does nothing.
class PaymentsImportDialog : public DialogFrame {
    Q_OBJECT
public:
    PaymentsImportDialog(const QString &fileName, const PaymentsImport &trial, const Currency &currency, const Format &format,
                         QWidget *parent);

    /// In a sentence, why the file is not imported; empty: it can be.
    static QString refusalOf(const PaymentsImport &done, const Format &format);

signals:
    void importWanted();
};

} // namespace contador
