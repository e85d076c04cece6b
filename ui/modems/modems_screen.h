// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/money.h"
#include "engine/reports/modem_figures.h"
#include "ui/modems/modem_card.h"
#include "ui/screen.h"
#include "ui/texts/format.h"

#include <QMap>

class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace contador {

class BalanceDialog;
class ConsoleDialog;
class DoctorDialog;
class EmptyState;

/// Every modem as a card; what a person does with one leaves by a signal.
class ModemsScreen : public Screen {
    Q_OBJECT
public:
    explicit ModemsScreen(const Format &format, QWidget *parent = nullptr);

    void connectTo(Station &station) override;
    void open(const QString &subject) override;
    [[nodiscard]] QList<QWidget *> panes() const override;

    void setCurrency(const Currency &currency) { m_currency = currency; }
    void showStatus(const ModemStatus &status);
    void showFigures(const ModemFigures &figures);
    [[nodiscard]] ModemCard *card(const QString &path) const { return m_cards.value(path); }

signals:
    void figuresWanted(const QString &path, const QString &iccid);
    void pauseWanted(const QString &path, const QString &sim, bool paused);
    void simChanged(const QString &path, const contador::Sim &sim);
    void pinGiven(const QString &path, const QString &pin);
    void cardAccepted(const QString &path);
    void balanceAsked(const QString &path, const QString &code, contador::BalanceDialog *dialog);
    void examinationWanted(const QString &path, contador::DoctorDialog *dialog);
    void consoleOpened(const QString &path, contador::ConsoleDialog *dialog);

private:
    ModemCard *makeCard(const QString &path);
    void act(ModemCard &card, ModemCard::Action action);
    void askForFigures();
    void connectDesk(Station &station);

    Format m_format;
    Currency m_currency;
    QStackedLayout *m_pages;
    EmptyState *m_empty;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QMap<QString, ModemCard *> m_cards; ///< by path
};

} // namespace contador
