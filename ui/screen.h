// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace contador {

class Station;

/// One page of the window. It shows values; `connectTo` is where they come from.
class Screen : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Asks the engine for what the screen shows, and listens for news.
    virtual void connectTo(Station &station) = 0;
    /// Shows one thing, named by `subject` (an account number); empty: the screen as it stands.
    virtual void open(const QString &subject) { Q_UNUSED(subject) }
    /// The number of the account that it is about, or that is chosen in it; empty: none.
    [[nodiscard]] virtual QString account() const { return {}; }
    /// Goes to the next reading to check in this screen; false: there is none but what is chosen already.
    virtual bool goToNextToCheck() { return false; }
    /// The places F6 goes through, in reading order; each takes the focus, or its focus proxy does.
    [[nodiscard]] virtual QList<QWidget *> panes() const = 0;

signals:
    void accountWanted(const QString &number);
    void conversationWanted(const QString &phone);
    void readingWanted(); ///< the dialog of a reading that somebody tells on the phone
};

} // namespace contador
