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
    enum class Kind {
        Deliver,
        StatusReport,
        Undecodable,
        Refused, ///< the database would not take what it says
    };

    struct NewPart {
        QByteArray key; ///< by which a second arrival is recognised, together with the SIM
        Kind kind = Kind::Undecodable;
        QString carrier;
        QString iccid; ///< empty: not known yet, and so any SIM's
        QString pduHex;
        QString originator;
        QString serviceCentre; ///< that delivered it, as the modem tells; empty: it does not
        std::optional<int> reference; ///< of the concatenation; none for a message in one part
        int parts = 1;
        int sequence = 1;
        qint64 fence = 0;
    };

    /// Keeps it, or counts one more arrival of the same; the row's number only when it is new.
    static std::optional<qint64> keep(Transaction &transaction, const NewPart &part);

    static void assign(Transaction &transaction, qint64 part, MessageId message);
};

} // namespace contador
