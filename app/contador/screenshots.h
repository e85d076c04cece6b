// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QTimer;

namespace contador {

class Appearance;
class MainWindow;

/// Pictures of the feed and of an account, light and dark, taken of the running window.
class Screenshots : public QObject {
    Q_OBJECT
public:
    Screenshots(MainWindow &window, Appearance &appearance, QString folder, QObject *parent = nullptr);

    /// Takes them one after the other; `account` is shown on its card.
    void take(const QString &account);

signals:
    void done();

private:
    void next();

    MainWindow &m_window;
    Appearance &m_appearance;
    QString m_folder;
    QTimer *m_timer;
    std::vector<std::function<void()>> m_steps; ///< the last one first
};

} // namespace contador
