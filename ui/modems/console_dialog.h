// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/at_console.h"
#include "ui/shared/dialog_frame.h"

#include <QStringList>

class QPlainTextEdit;
class QTabWidget;

namespace contador {

class HistoryField;

/// The AT console for support: a command and its answer, between the messages of the modem; and what went over its line.
class ConsoleDialog : public DialogFrame {
    Q_OBJECT
public:
    ConsoleDialog(const QString &modemTitle, QWidget *parent);

    /// Of the line typed first among those without an answer. Nothing: the modem went.
    void showAnswer(const std::optional<AtAnswer> &answer);
    void showTrace(const std::optional<QByteArray> &trace);
    [[nodiscard]] QString shown() const;

signals:
    void typed(const QString &line);
    void traceWanted();

private:
    QWidget *makeConsole();
    QWidget *makeTrace();
    void send();
    void add(const QString &text);

    HistoryField *m_line;
    QPlainTextEdit *m_output;
    QPlainTextEdit *m_trace;
    QTabWidget *m_tabs;
    QPushButton *m_save;
};

} // namespace contador
