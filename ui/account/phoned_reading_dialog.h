// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/account_card.h"
#include "engine/reports/keyed_reading.h"
#include "ui/shared/dialog_frame.h"
#include "ui/texts/format.h"

#include <QTimer>

class QComboBox;
class QLineEdit;

namespace contador {

class FactList;
class PlainLabel;
class SearchBox;
class Station;

/// A reading that somebody tells on the phone: who, the value, Enter. What it would cost stands there before it is taken; what is
/// doubted is said in words, and a second Enter decides. Then it waits for the next caller.
class PhonedReadingDialog : public DialogFrame {
    Q_OBJECT
public:
    PhonedReadingDialog(Format format, QWidget *parent);

    void connectTo(Station &station);
    /// Opens on an account: only its value is to be typed.
    void openFor(const QString &accountNumber);

    void showSheet(const ReadingSheet &sheet);
    void showPreview(const KeyedReading &keyed, const KeyedReadingResult &preview);
    void showTaken(const KeyedReading &keyed, const KeyedReadingResult &taken);
    void showRefusal(const QString &sentence);
    [[nodiscard]] SearchBox *searchBox() const { return m_search; }
    [[nodiscard]] QLineEdit *valueField() const { return m_value; }
    [[nodiscard]] QString said() const; ///< the sentence below the figures

signals:
    void sheetWanted(const QString &accountNumber);
    void previewWanted(const contador::KeyedReading &keyed);
    void readingKeyed(const contador::KeyedReading &keyed);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeFields();
    void showDial();
    void showFacts();
    void valueChanged();
    void enter();
    void take(bool confirmed);
    void say(const QString &sentence, bool isDoubt);
    void startAnew();
    [[nodiscard]] const ReadingSheet::Dial *dial() const;
    [[nodiscard]] std::optional<KeyedReading> keyed() const;

    Format m_format;
    std::optional<ReadingSheet> m_sheet;
    std::optional<KeyedReadingResult> m_preview; ///< of what stands in the field now
    bool m_takesWhenSeen = false; ///< Enter was pressed before the preview came
    bool m_wasWarned = false; ///< the doubt was read: the next Enter decides
    SearchBox *m_search;
    PlainLabel *m_who;
    QComboBox *m_dials;
    QLineEdit *m_value;
    FactList *m_facts;
    PlainLabel *m_said;
    QTimer m_pause; ///< between the last digit and the question
};

} // namespace contador
