// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contador/screenshots.h"

#include "ui/main_window.h"
#include "ui/shared/appearance.h"

#include <QDir>
#include <QTimer>

#include <algorithm>

namespace contador {

namespace {

constexpr std::chrono::milliseconds settling{700}; // charts finish their first layout, answers of the reader thread arrive

} // namespace

Screenshots::Screenshots(MainWindow &window, Appearance &appearance, QString folder, QObject *parent) :
    QObject(parent), m_window(window), m_appearance(appearance), m_folder(std::move(folder)), m_timer(new QTimer(this))
{
    QDir().mkpath(m_folder);
    m_timer->setInterval(settling);
    connect(m_timer, &QTimer::timeout, this, &Screenshots::next);
}

void Screenshots::take(const QString &account)
{
    for (const auto &[choice, name] : {std::pair{Appearance::Choice::Light, QStringLiteral("light")},
                                       std::pair{Appearance::Choice::Dark, QStringLiteral("dark")}}) {
        for (const QString &screen : {QStringLiteral("today"), QStringLiteral("account")}) {
            const QString subject = screen == QStringLiteral("account") ? account : QString();
            const QString file = QStringLiteral("%1/%2-%3.png").arg(m_folder, screen, name);
            m_steps.emplace_back([this, choice = choice, screen, subject] {
                m_appearance.choose(choice);
                m_window.openScreen(screen, subject);
            });
            m_steps.emplace_back([this, file] { m_window.grab().save(file); });
        }
    }
    std::reverse(m_steps.begin(), m_steps.end());
    next();
    m_timer->start();
}

void Screenshots::next()
{
    if (m_steps.empty()) {
        m_timer->stop();
        emit done();
        return;
    }
    const std::function<void()> step = std::move(m_steps.back());
    m_steps.pop_back();
    step();
}

} // namespace contador
