// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/money.h"
#include "engine/dialogue/reply_preview.h"
#include "engine/dialogue/reply_texts.h"
#include "ui/texts/format.h"

#include <QWidget>

class QCheckBox;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace contador {

class Bubble;
class FlowLayout;
class PlaceholderMarks;
class PlainLabel;

/// One reply: its text with the values as chips, how a consumer would get it and what that costs, what is wrong with it, and
/// what was said before.
class ReplyEditor : public QWidget {
    Q_OBJECT
public:
    explicit ReplyEditor(const Format &format, QWidget *parent = nullptr);

    /// \param draft what was written and not saved; null: nothing
    void show(const ReplyText &text, const QString &draft);
    void showVersions(const std::vector<ReplyVersion> &versions);
    void showFault(const ReplyFault &fault);
    void setPrice(qint64 partCost, const Currency &currency);
    [[nodiscard]] const ReplyText &reply() const { return m_text; }
    [[nodiscard]] QString written() const;
    [[nodiscard]] bool isChanged() const { return written() != m_text.text(); }
    [[nodiscard]] QPlainTextEdit *edit() const { return m_edit; }
    [[nodiscard]] QCheckBox *several() const { return m_several; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    [[nodiscard]] QPushButton *resetButton() const { return m_reset; }
    [[nodiscard]] QString faults() const; ///< the sentences that are shown

public slots:
    void save();

signals:
    void changed();
    void saveWanted(const QString &text, bool severalPartsWanted);
    void resetWanted();

private:
    void addButtons(QVBoxLayout *column);
    void showChips();
    void refresh();
    void showPreview(Bubble *bubble, SampleValues values, const QString &caption);
    void showFaults(const std::vector<ReplyFault> &faults);
    void showDear();
    void replaceLetter(const QString &letter, const QString &by);

    Format m_format;
    Currency m_currency;
    qint64 m_partCost = 0;
    Lexicons m_lexicons;
    ReplyText m_text;
    PlainLabel *m_title;
    PlainLabel *m_note;
    QPlainTextEdit *m_edit;
    PlaceholderMarks *m_marks;
    FlowLayout *m_chips;
    FlowLayout *m_dear;
    Bubble *m_typical;
    Bubble *m_longest;
    PlainLabel *m_faults;
    QCheckBox *m_several;
    QPushButton *m_save;
    QPushButton *m_reset;
    QVBoxLayout *m_history;
};

} // namespace contador
