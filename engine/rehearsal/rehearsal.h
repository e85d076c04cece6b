// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/core/installation.h"
#include "engine/dialogue/dialogue.h"
#include "engine/rehearsal/accounts_copy_store.h"
#include "engine/sms/cost.h"

#include <QStringList>
#include <QTemporaryDir>

#include <chrono>
#include <memory>
#include <optional>

namespace contador {

/// Whose phone is tried, and how it stands there at the beginning.
struct RehearsalScene {
    QString account; ///< its number; empty: nobody's, only a stranger texts
    QString holder;
    QStringList phones; ///< E.164, that speak for it on the copy
    bool isPhoneInvented = false; ///< it has none: an example number was bound, on the copy alone
    QString stranger; ///< E.164, of nobody
    QDateTime now;
};

/// One text to the copy, and what came of it.
struct RehearsedText {
    QString phone;
    QString text;
    QDateTime at;
    Answered answered;
    std::optional<sms::Cost> cost; ///< of the answer; none: there is none
    qint64 price = 0; ///< of all its parts, thousandths of a minor unit of the currency
    QStringList alsoSent; ///< other messages to this phone, in their order
    std::chrono::microseconds took{0}; ///< from the text to its answer on disk
};

/// The dialogue on a copy of some accounts, in a database of its own that is gone afterwards: nothing enters the books of the
/// utility, nothing is sent. Its clock goes as the real one does, and forward when told. Lives in one thread.
class Rehearsal {
public:
    Rehearsal(const Installation &installation, const QStringList &tariffFolders, const Clock &clock);

    /// Begins anew. \param account the one whose phone is tried; empty: a stranger's
    Outcome<RehearsalScene, StoreFault> begin(const AccountsCopy &copy, const QString &account);
    Outcome<RehearsedText, StoreFault> receive(const QString &phone, const QString &text);
    /// The clock of the copy goes so much forward.
    Outcome<QDateTime, StoreFault> letPass(std::chrono::seconds time);
    [[nodiscard]] QDateTime now() const { return m_clock.now().addSecs(m_ahead.count()); }

private:
    Outcome<RehearsalScene, StoreFault> scene(const QString &account);
    [[nodiscard]] qint64 partCost() const;

    Installation m_installation;
    Tariffs m_tariffs;
    const Clock &m_clock;
    std::chrono::seconds m_ahead{0};
    std::unique_ptr<QTemporaryDir> m_folder; ///< outlives the connection
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Dialogue> m_dialogue;
};

} // namespace contador
