// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/import_journal.h"
#include "engine/accounts/import_record.h"
#include "engine/billing/tariffs.h"
#include "engine/core/installation.h"
#include "engine/core/outcome.h"
#include "engine/feed/feed_event.h"
#include "engine/payments/payment_lines.h"
#include "engine/store/unit_of_work.h"

namespace contador {

/// Something that was built on what an import brought in.
struct ImportObstacle {
    enum class Kind {
        Message, ///< from or to an account of the file
        Reading, ///< taken on a dial after the import
        Entry, ///< booked on an account of the file; `detail` is its kind
        Allocation, ///< the entry paid, or was paid by, what the import booked; `detail` is its kind
        FieldChanged, ///< since then; `detail` is the column
        PhoneChanged, ///< bound or unbound since then; `detail` is the phone
        LaterImport, ///< changed the same account
        Record, ///< a note, hold, status, holder, fact, addendum, nameplate, consent; `detail` says which
    };
    Kind kind = Kind::Message;
    int row = 0; ///< of the file
    QString account;
    qint64 id = 0; ///< of the message, reading, entry, import or record
    QString detail;
    QDateTime at; ///< invalid: not known
    bool operator==(const ImportObstacle &) const = default;
};

QString importObstacleName(ImportObstacle::Kind kind); ///< "message"

struct UndoFault {
    enum class Kind {
        NotFound,
        AlreadyUndone,
        BuiltOn,
        CannotCharge, ///< a charge cannot be taken back as it was made: its tariff is gone
    };
    Kind kind = Kind::NotFound;
    std::vector<ImportObstacle> obstacles; ///< of BuiltOn, by row
};

/// What was taken back.
struct UndoReport {
    ImportRecord import;
    int accounts = 0; ///< withdrawn
    int dials = 0; ///< withdrawn from accounts that stay
    int fields = 0; ///< restored
    int phones = 0; ///< of accounts that stay
    int readings = 0; ///< withdrawn
    int entries = 0; ///< reversed
    int consents = 0; ///< that do not count any more, or count again
    int lines = 0; ///< of a payment file: that may come again
    std::vector<KeptLine> left; ///< of a payment file: as a person, or the bank by another file, has them
    std::vector<FeedEvent> news; ///< stored already
};

/// Takes an import back, where nothing was built on it. What it made is withdrawn, what it changed is restored, its readings are
/// withdrawn and its ledger entries reversed. All of it or nothing, within the caller's transaction.
class ImportUndo {
public:
    ImportUndo(Transaction &transaction, const Tariffs &tariffs, const Installation &installation)
        : m_transaction(transaction), m_tariffs(tariffs), m_installation(installation)
    {
    }

    Outcome<UndoReport, UndoFault> run(ImportId import) const;

private:
    [[nodiscard]] UndoReport undoPayments(const ImportRecord &record) const;
    /// Withdraws the readings, the latest first, with what was charged for them. False: a correction desk refused.
    bool withdraw(const std::vector<const ImportChange *> &readings, const QString &reason, UndoReport &report) const;

    Transaction &m_transaction;
    const Tariffs &m_tariffs;
    const Installation &m_installation;
};

} // namespace contador
