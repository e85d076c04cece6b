// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/threads.h"
#include "ui/texts/format.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace contador {

class PillLabel;
class PlainLabel;

/// The open cases of a thread: what they are, what the automaton found, who has them, what was done, and a line for notes.
class CaseStrip : public QWidget {
    Q_OBJECT
public:
    CaseStrip(const Format &format, const QString &clerk, QWidget *parent = nullptr);

    void show(const std::vector<CaseSheet> &cases);
    /// "Complaint 7K2P, open since …, Rui has it".
    static QString sentence(const Case &of, const Format &format);

signals:
    void claimWanted(bool take); ///< or give back
    void noteWritten(const QString &text);

private:
    Format m_format;
    QString m_clerk;
    PillLabel *m_pill;
    PlainLabel *m_words;
    PlainLabel *m_facts;
    PlainLabel *m_steps;
    QLineEdit *m_note;
    QPushButton *m_claim;
    bool m_isMine = false;
};

} // namespace contador
