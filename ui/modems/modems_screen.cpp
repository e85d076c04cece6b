// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/modems/modems_screen.h"

#include "ui/modems/balance_dialog.h"
#include "ui/modems/console_dialog.h"
#include "ui/modems/doctor_dialog.h"
#include "ui/modems/hours_dialog.h"
#include "ui/modems/pin_dialog.h"
#include "ui/modems/sim_dialog.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/scrolled_column.h"
#include "ui/shared/theme.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace contador {

ModemsScreen::ModemsScreen(const Format &format, QWidget *parent)
    : Screen(parent), m_format(format), m_currency{QStringLiteral("EUR")}, m_pages(new QStackedLayout(this)),
      m_empty(new EmptyState(QStringLiteral("antenna"), tr("No modem"),
                             tr("Plug a modem with a SIM card into a USB port, and start Contador with --modem and the name of "
                                "its port, such as --modem /dev/ttyUSB0."))),
      m_scroll(new QScrollArea)
{
    auto *inside = new ScrolledColumn;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2 * unitOf(this));
    m_column->addStretch();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(inside);
    inside->setAutoFillBackground(false); // setWidget has turned it on
    m_scroll->setAccessibleName(tr("Modems"));
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_scroll);
    setFocusProxy(m_scroll);
}

QList<QWidget *> ModemsScreen::panes() const
{
    QList<QWidget *> panes;
    for (const ModemCard *card : m_cards)
        panes += card->button(ModemCard::Action::Pause);
    return panes.isEmpty() ? QList<QWidget *>{m_empty} : panes;
}

void ModemsScreen::open(const QString &path)
{
    askForFigures();
    if (ModemCard *shown = card(path))
        m_scroll->ensureWidgetVisible(shown);
}

void ModemsScreen::showStatus(const ModemStatus &status)
{
    ModemCard *card = m_cards.value(status.path);
    if (!card)
        card = makeCard(status.path);
    const bool isNews = card->status().state != status.state || card->status().iccid != status.iccid;
    card->showStatus(status);
    if (isNews)
        emit figuresWanted(status.path, status.iccid);
}

void ModemsScreen::showFigures(const ModemFigures &figures)
{
    if (ModemCard *card = m_cards.value(figures.carrier))
        card->showFigures(figures);
}

ModemCard *ModemsScreen::makeCard(const QString &path)
{
    auto *card = new ModemCard(path, m_format);
    m_cards.insert(path, card);
    m_column->insertWidget(int(std::distance(m_cards.begin(), m_cards.find(path))), card);
    connect(card, &ModemCard::wanted, this, [this, card](ModemCard::Action action) { act(*card, action); });
    m_pages->setCurrentWidget(m_scroll);
    return card;
}

void ModemsScreen::act(ModemCard &card, ModemCard::Action action)
{
    const QString path = card.status().path;
    const Sim &sim = card.figures().sim;
    switch (action) {
    case ModemCard::Action::Pause:
        return emit pauseWanted(path, sim.iccid, !sim.paused);
    case ModemCard::Action::AcceptCard:
        return emit cardAccepted(path);
    case ModemCard::Action::EnterPin: {
        auto *dialog = new PinDialog(card.title(), card.status(), window());
        connect(dialog, &PinDialog::pinGiven, this, [this, path](const QString &pin) { emit pinGiven(path, pin); });
        return dialog->open();
    }
    case ModemCard::Action::Settings: {
        auto *dialog = new SimDialog(card.title(), sim, m_currency, m_format, window());
        connect(dialog, &SimDialog::simChanged, this, [this, path](const Sim &changed) { emit simChanged(path, changed); });
        return dialog->open();
    }
    case ModemCard::Action::AskBalance: {
        auto *dialog = new BalanceDialog(card.title(), sim.iccid, window());
        connect(dialog, &BalanceDialog::asked, this,
                [this, path, dialog](const QString &code) { emit balanceAsked(path, code, dialog); });
        return dialog->open();
    }
    case ModemCard::Action::Figures:
        return (new HoursDialog(card.title(), dayCourse(card.figures(), m_format.zone), m_format, window()))->open();
    case ModemCard::Action::Examine: {
        auto *dialog = new DoctorDialog(card.title(), m_format, window());
        connect(dialog, &DoctorDialog::examinationWanted, this, [this, path, dialog] { emit examinationWanted(path, dialog); });
        dialog->open();
        return emit examinationWanted(path, dialog);
    }
    case ModemCard::Action::Talk: {
        auto *dialog = new ConsoleDialog(card.title(), window());
        dialog->open();
        return emit consoleOpened(path, dialog);
    }
    }
}

void ModemsScreen::askForFigures()
{
    for (const ModemCard *card : std::as_const(m_cards))
        emit figuresWanted(card->status().path, card->status().iccid);
}

} // namespace contador
