// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"
#include "engine/store/unit_of_work.h"

#include <optional>
#include <vector>

namespace contador {

/// What came over the air, byte for byte, before anything was decided about it.
class InboxStore {
public:
    enum class Kind { Deliver, StatusReport, Undecodable };

    struct NewPart {
        QByteArray key; ///< by which a second arrival is recognised
        Kind kind = Kind::Undecodable;
        QString carrier;
        QString iccid;
        QString pduHex;
        QString originator;
        std::optional<int> reference; ///< of the concatenation; none for a message in one part
        int parts = 1;
        int sequence = 1;
    };

    struct Part {
        qint64 id = 0;
        QString pduHex;
        QString carrier;
        int sequence = 1;
    };

    /// Keeps it, or counts one more arrival of the same; the row's number only when it is new.
    static std::optional<qint64> keep(Transaction &transaction, const NewPart &part);

    /// Parts of an unfinished longer message from this sender.
    static std::vector<Part> unfinished(Transaction &transaction, const NewPart &like);
    static void assign(Transaction &transaction, qint64 partId, MessageId message);

    /// A longer message whose first part came before `before` and which is still not whole.
    static std::optional<NewPart> oldestUnfinished(Transaction &transaction, const QDateTime &before);
};

} // namespace contador
