// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <variant>

namespace contador {

/// Final result code: the end of an answer. V.250 §5.7.1, TS 27.007 §9.2, TS 27.005 §3.2.5
struct AtFinal {
    enum class Kind {
        Ok,
        Error,
        CmeError,
        CmsError,
        CallEnded, ///< NO CARRIER and its like: we never dial, so it is a caller who hung up
    };
    Kind kind = Kind::Error;
    int code = -1; ///< <err>; -1 where the modem gives words or nothing
    bool operator==(const AtFinal &) const = default;
};

/// A line of an answer, an echo, or noise: only the command in flight can tell.
struct AtLine {
    QByteArray text;
    bool operator==(const AtLine &) const = default;
};

/// The modem waits for a PDU. TS 27.005 §4.3
struct AtPrompt {
    bool operator==(const AtPrompt &) const = default;
};

/// Unsolicited result code: may stand between any two lines.
struct AtNotice {
    enum class Kind {
        MessageStored, ///< +CMTI  TS 27.005 §3.4.1
        ReportStored, ///< +CDSI
        MessageRouted, ///< +CMT, with its PDU
        ReportRouted, ///< +CDS, with its PDU
        Registration, ///< +CREG, +CGREG, +CEREG  TS 27.007 §7.2, §10.1.20, §10.1.22
        Sim, ///< +CPIN by itself
        Booted, ///< the modem started (again): its settings are gone
        Settled, ///< messages or phone book are ready, or a stick says again and again that it started
        Call, ///< RING, +CRING, +CLIP
        StorageFull, ///< no place for another message
        PowerLow,
        Other,
    };
    Kind kind = Kind::Other;
    QByteArray text; ///< the whole line
    QByteArray pdu; ///< hexadecimal, upper case; only with the routed kinds
    bool operator==(const AtNotice &) const = default;
};

using AtToken = std::variant<AtFinal, AtLine, AtPrompt, AtNotice>;

} // namespace contador
