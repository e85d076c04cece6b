// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/modem_line.h"
#include "engine/training/simulated_line.h"
#include "tests/simulation/story.h"

#include <QRandomGenerator>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>

namespace contador::simulation {

class NearEnd;
class FarEnd;

/// How bytes travel: never faster than they were written, in order, in pieces of any size.
struct CableHabits {
    int splitPercent = 30; ///< of writes that arrive in pieces
    int mostLatencyMs = 4;
};

/// A serial cable in memory, on the clock of the event loop: a near end for the driver, a far end for the simulated modem.
/// What is under way when it is unplugged is lost.
class Cable : public QObject {
    Q_OBJECT
public:
    using Tell = std::function<void(QByteArrayView what)>;
    /// What of these bytes of the driver gets onto the cable: all, some or none. May cut the near end off.
    using Watch = std::function<QByteArray(const QByteArray &bytes)>;

    Cable(QString path, CableHabits habits, quint32 seed, Tell tell);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] std::unique_ptr<SimulatedLine> makeFarEnd();
    void watch(Watch watch) { m_watch = std::move(watch); }
    /// Noise towards the driver.
    void disturb(const QByteArray &noise);
    /// The driver's process is dead: its end hears and says nothing more.
    void cutNearEnd();

private:
    friend class NearEnd;
    friend class FarEnd;
    struct Piece {
        std::chrono::milliseconds after; ///< the one before
        QByteArray bytes;
    };
    /// One direction of the cable.
    struct Way {
        QTimer timer;
        std::deque<Piece> pieces;
    };

    void plug(bool in);
    void send(Way &way, const QByteArray &bytes);
    void arrive(Way &way);
    void clear(Way &way);
    void nearClosed();

    QString m_path;
    CableHabits m_habits;
    QRandomGenerator m_dice;
    Tell m_tell;
    Watch m_watch;
    NearEnd *m_near = nullptr; ///< while it is open
    FarEnd *m_far = nullptr;
    bool m_plugged = false;
    Way m_toNear;
    Way m_toFar;
};

/// What the driver opens: finds its cable by the path.
class NearEnd : public ModemLine {
    Q_OBJECT
public:
    using Find = std::function<Cable *(const QString &path)>;
    explicit NearEnd(Find find) : m_find(std::move(find)) { }
    ~NearEnd() override { close(); }

    [[nodiscard]] Outcome<void, LineFault> open(const QString &path) override;
    void close() override;
    [[nodiscard]] bool isOpen() const override { return m_open; }
    void write(const QByteArray &bytes) override;

private:
    friend class Cable;
    void hangUp();

    Find m_find;
    Cable *m_cable = nullptr;
    bool m_open = false;
};

class FarEnd : public SimulatedLine {
    Q_OBJECT
public:
    explicit FarEnd(Cable &cable) : m_cable(cable) { m_cable.m_far = this; }
    ~FarEnd() override { m_cable.m_far = nullptr; }

    bool plug() override;
    void unplug() override;
    [[nodiscard]] bool isPlugged() const override { return m_cable.m_plugged; }
    [[nodiscard]] QString path() const override { return m_cable.m_path; }
    void write(const QByteArray &bytes) override;

private:
    Cable &m_cable;
};

} // namespace contador::simulation
