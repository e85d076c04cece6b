// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/money.h"
#include "engine/payments/payments_mapping.h"
#include "ui/shared/dialog_frame.h"
#include "ui/texts/format.h"

#include <QHash>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace contador {

class LinesModel;
class PlainLabel;

/// How the columns of a table of payments are read, with what comes of it beside: each change shows at once.
class MappingDialog : public DialogFrame {
    Q_OBJECT
public:
    MappingDialog(const QString &fileName, const QByteArray &file, const std::vector<PaymentsMapping> &saved, const Currency &currency,
                  const Format &format, QWidget *parent);

    [[nodiscard]] PaymentsMapping mapping() const; ///< as it stands in the fields
    [[nodiscard]] QString sentence() const; ///< why it cannot be read, or how much is in it

signals:
    void mappingChosen(const contador::PaymentsMapping &mapping);
    void mappingSaved(const contador::PaymentsMapping &mapping); ///< it was given a name

private:
    QWidget *makeFields(const std::vector<PaymentsMapping> &saved);
    QWidget *makePreview();
    void addRow(QFormLayout *form, const QString &words, QWidget *field);
    void use(const PaymentsMapping &mapping);
    void refillColumns();
    void preview();
    void choose();

    Table m_table;
    QString m_unreadable;
    Currency m_currency;
    Format m_format;
    QComboBox *m_saved;
    QSpinBox *m_header;
    QSpinBox *m_footer;
    QComboBox *m_decimal;
    QComboBox *m_order;
    QComboBox *m_sign;
    QLineEdit *m_mark;
    QLineEdit *m_name;
    QHash<PaymentField, QComboBox *> m_columns;
    LinesModel *m_lines;
    PlainLabel *m_sentence;
    QPushButton *m_go;
    bool m_filling = false;
};

} // namespace contador
