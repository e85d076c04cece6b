// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "ui/shared/modem_state_look.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/symbol_label.h"
#include "ui/texts/modem_text.h"
#include "ui/texts/visible_text.h"

#include <QHBoxLayout>

#include <algorithm>

namespace contador {

namespace {

constexpr int goodSignalDbm = -75;
constexpr int fairSignalDbm = -90;
constexpr int poorSignalDbm = -105;

QString signalSymbol(int dbm)
{
    if (dbm >= goodSignalDbm)
        return QStringLiteral("signal");
    if (dbm >= fairSignalDbm)
        return QStringLiteral("signal-high");
    return dbm >= poorSignalDbm ? QStringLiteral("signal-medium") : QStringLiteral("signal-low");
}

QString markOf(ModemState state)
{
    return state == ModemState::Ready ? QStringLiteral("antenna") : symbolOf(state); // beside its words, not a state's picture
}

} // namespace

StatusLine::StatusLine(Format format, QWidget *parent)
    : QStatusBar(parent), m_format(std::move(format)), m_modemMark(new SymbolLabel(QStringLiteral("antenna"), Colour::Muted)),
      m_modem(new PlainLabel(TextStyle::Caption)), m_signalMark(new SymbolLabel({}, Colour::Muted)),
      m_signal(new PlainLabel(TextStyle::Caption)), m_queue(new PlainLabel(TextStyle::Caption)),
      m_database(new PlainLabel(TextStyle::Caption))
{
    setSizeGripEnabled(false);
    setAccessibleName(tr("State of modem, queue and database"));
    addPart(m_modemMark, m_modem, 5);
    addPart(m_signalMark, m_signal, 0);
    addPart(new SymbolLabel(QStringLiteral("send"), Colour::Muted), m_queue, 0);
    addPart(new SymbolLabel(QStringLiteral("database"), Colour::Muted), m_database, 2);
    refreshModem();
    showQueue(0);
    showDatabase({});
}

void StatusLine::addPart(SymbolLabel *mark, PlainLabel *words, int stretch)
{
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    const int space = unitOf(this);
    row->setContentsMargins(space, space / 2, space, space / 2);
    row->setSpacing(space);
    row->addWidget(mark);
    row->addWidget(words, 1);
    addWidget(part, stretch);
}

void StatusLine::showModem(const ModemStatus &status)
{
    m_modems.insert(status.path, status);
    refreshModem();
}

std::optional<ModemStatus> StatusLine::modemInNeed() const
{
    const auto found =
        std::ranges::find_if(m_modems, [](const ModemStatus &status) { return modemNeedsAttention(status.state); });
    return found == m_modems.end() ? std::nullopt : std::optional(*found);
}

void StatusLine::showPaused(const QStringList &sims)
{
    m_paused = sims;
    refreshModem();
}

bool StatusLine::isPaused(const ModemStatus &status) const
{
    return m_paused.contains(status.iccid.isEmpty() ? status.path : status.iccid);
}

bool StatusLine::isAnyPaused() const
{
    return std::ranges::any_of(m_modems, [this](const ModemStatus &status) { return isPaused(status); });
}

QString StatusLine::sentence(const ModemStatus &status) const
{
    const QString name = m_modems.size() > 1 ? visibleLine(status.path) + QLatin1String(": ") : QString();
    const QString network = status.state == ModemState::Ready && !status.operatorName.isEmpty()
        ? QStringLiteral(" · ") + visibleLine(status.operatorName)
        : QString();
    if (isPaused(status) && !modemNeedsAttention(status.state))
        return name + modemSentenceNamed(QStringLiteral("sending_paused"));
    return name + modemSentence(status) + network;
}

void StatusLine::refreshModem()
{
    const auto inNeed = modemInNeed();
    const auto paused = std::ranges::find_if(m_modems, [this](const ModemStatus &status) { return isPaused(status); });
    const ModemStatus shown = inNeed ? *inNeed
        : paused != m_modems.end()   ? *paused
        : m_modems.isEmpty()         ? ModemStatus()
                                     : m_modems.first();
    m_modem->setWords(sentence(shown));
    if (isPaused(shown) && !inNeed)
        m_modemMark->setSymbol(QStringLiteral("circle-pause"), Tone::Attention);
    else
        m_modemMark->setSymbol(markOf(shown.state), toneOf(shown.state));
    const bool known = shown.signalDbm.has_value();
    m_signal->parentWidget()->setVisible(known);
    if (known) {
        m_signal->setWords(tr("Signal %1 dBm").arg(m_format.count(*shown.signalDbm)));
        m_signalMark->setSymbol(signalSymbol(*shown.signalDbm),
                                *shown.signalDbm >= poorSignalDbm ? Tone::Neutral : Tone::Attention);
    }
    QStringList all;
    for (const ModemStatus &status : std::as_const(m_modems))
        all += visibleLine(status.path) + QLatin1String(": ") + modemSentence(status);
    m_modemMark->setToolTip(plainToolTip(all.join(u'\n')));
}

void StatusLine::showQueue(int waiting)
{
    m_queue->setWords(waiting == 0 ? tr("Nothing waits to be sent") : tr("%n message(s) wait to be sent", nullptr, waiting));
}

void StatusLine::showDatabase(const QString &name)
{
    m_database->setWords(name);
    m_database->parentWidget()->setVisible(!name.isEmpty());
}

} // namespace contador
