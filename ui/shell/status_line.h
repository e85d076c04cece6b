// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/modem_status.h"
#include "ui/texts/format.h"

#include <QMap>
#include <QStatusBar>

namespace contador {

class PlainLabel;
class SymbolLabel;

/// At the foot of the window: how the modem is, what waits to be sent, which database this is.
class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(Format format, QWidget *parent = nullptr);

    void showModem(const ModemStatus &status);
    void showQueue(int waiting);
    /// The SIMs by which nothing may be sent; named as rows of `sim` are.
    void showPaused(const QStringList &sims);
    void showDatabase(const QString &name);
    /// The modem that needs a person most; none: all is well.
    [[nodiscard]] std::optional<ModemStatus> modemInNeed() const;
    [[nodiscard]] bool isAnyPaused() const;

private:
    void refreshModem();
    void addPart(SymbolLabel *mark, PlainLabel *words, int stretch);
    [[nodiscard]] QString sentence(const ModemStatus &status) const;
    [[nodiscard]] bool isPaused(const ModemStatus &status) const;

    Format m_format;
    QMap<QString, ModemStatus> m_modems; ///< by path
    QStringList m_paused;
    SymbolLabel *m_modemMark;
    PlainLabel *m_modem;
    SymbolLabel *m_signalMark;
    PlainLabel *m_signal;
    PlainLabel *m_queue;
    PlainLabel *m_database;
};

} // namespace contador
