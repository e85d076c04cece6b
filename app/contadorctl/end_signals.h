// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace contador {

/// SIGTERM and SIGINT as a Qt signal, by a socket pair: a signal handler may do no more than write a byte. Meanwhile a reader
/// of our output that goes away (SIGPIPE) ends nothing.
class EndSignals : public QObject {
    Q_OBJECT
public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

signals:
    void endAsked();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace contador
