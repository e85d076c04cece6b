// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

namespace contador {

/// An answer on its way from another thread. Not a bare QFuture: in Qt 6.4 its `then` fails an assertion, or races with the
/// destructor, when the screen that asked is gone before the answer comes.
template <typename Value> class Pending {
public:
    explicit Pending(QFuture<Value> future) : m_future(std::move(future)) { }

    /// Calls `use(value)` in the thread of `context`, which must be the caller's; never once that has gone.
    template <typename Use> void then(QObject *context, Use use) const
    {
        auto *watcher = new QFutureWatcher<Value>(context);
        QObject::connect(watcher, &QFutureWatcher<Value>::finished, context, [watcher, use = std::move(use)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0) // none: the station closed before it came to it
                use(watcher->result());
        });
        watcher->setFuture(m_future);
    }

    [[nodiscard]] bool isFinished() const { return m_future.isFinished(); }
    [[nodiscard]] Value result() const { return m_future.result(); } ///< waits for it

private:
    QFuture<Value> m_future;
};

} // namespace contador
