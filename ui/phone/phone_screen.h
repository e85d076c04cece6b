// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rehearsal/rehearsal.h"
#include "engine/reports/account_card.h"
#include "ui/screen.h"
#include "ui/texts/format.h"

#include <chrono>

class QComboBox;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace contador {

class Banner;
class Handset;
class PlainLabel;
class SearchBox;

/// A handset inside the console: what a consumer would be answered, tried on a copy. Nothing is booked, nothing is sent.
class PhoneScreen : public Screen {
    Q_OBJECT
public:
    explicit PhoneScreen(const Format &format, QWidget *parent = nullptr);

    void connectTo(Station &station) override;
    /// Takes the phone of an account.
    void open(const QString &account) override;
    [[nodiscard]] QString account() const override { return m_scene.account; }
    [[nodiscard]] QList<QWidget *> panes() const override;

    void setCurrency(const Currency &currency) { m_currency = currency; }
    /// The copy is there, and the conversation begins.
    void showScene(const RehearsalScene &scene);
    void showTurn(const RehearsedText &turn);
    void showTime(const QDateTime &now);
    void showFault(const QString &sentence);
    [[nodiscard]] Handset *handset() const { return m_handset; }
    [[nodiscard]] SearchBox *search() const { return m_search; }
    [[nodiscard]] QComboBox *senders() const { return m_senders; }
    [[nodiscard]] int turns() const { return m_turns; }

signals:
    void sceneWanted(const QString &account); ///< empty: only a stranger texts
    void textWanted(const QString &phone, const QString &text);
    void timeWanted(std::chrono::seconds passes);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makePhoneSide();
    QWidget *makeTalk();
    void clearTalk();

    Format m_format;
    Currency m_currency;
    RehearsalScene m_scene;
    bool m_hasScene = false;
    int m_turns = 0;
    Banner *m_promise;
    SearchBox *m_search;
    QComboBox *m_senders;
    Handset *m_handset;
    PlainLabel *m_whose;
    PlainLabel *m_clock;
    QScrollArea *m_area;
    QVBoxLayout *m_talk;
    PlainLabel *m_hint;
};

} // namespace contador
