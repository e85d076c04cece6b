// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/money.h"
#include "ui/texts/format.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace contador {

class PlainLabel;

/// A text message while it is written: how many short messages it takes, what they cost, and which characters make it dear. By the
/// same count that is sent. Ctrl+Enter sends it.
class SmsEdit : public QWidget {
    Q_OBJECT
public:
    /// \param name what a screen reader calls the field
    SmsEdit(const Format &format, const QString &name, QWidget *parent = nullptr);

    void setText(const QString &text); ///< by us: nothing is told
    [[nodiscard]] QString text() const;
    /// What one short message costs, in thousandths of a minor unit; 0: unknown.
    void setPartCost(qint64 partCost, const Currency &currency);
    [[nodiscard]] bool canBeSent() const;
    [[nodiscard]] QString sentence() const; ///< below the field: length, messages, cost
    [[nodiscard]] QPlainTextEdit *field() const { return m_field; }

signals:
    void edited(); ///< by the person
    void sendWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override; ///< the edge of the field

private:
    void refresh();

    Format m_format;
    QPlainTextEdit *m_field;
    PlainLabel *m_cost;
    QPushButton *m_cheaper; ///< writes it without accents
    QString m_withoutAccents;
    qint64 m_partCost = 0;
    Currency m_currency{QStringLiteral("EUR"), 2};
};

} // namespace contador
