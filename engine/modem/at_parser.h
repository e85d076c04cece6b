// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/at_token.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace contador {

/// Bytes of a modem to tokens. Total: any bytes are accepted, in any portions; the tokens do not depend on where the
/// portions end. Control characters and lines that are too long are dropped.
class AtParser {
public:
    static constexpr qsizetype longestLine = 1024; ///< characters; a PDU line has at most 352. TS 27.005 §3.1 <pdu>

    [[nodiscard]] std::vector<AtToken> feed(QByteArrayView bytes);
    /// Forgets a half line: the line was opened anew.
    void reset();

private:
    void append(QByteArrayView bytes);
    void takeSpecial(char byte, std::vector<AtToken> &tokens);
    void endLine(std::vector<AtToken> &tokens);

    QByteArray m_line;
    bool m_tooLong = false;
    std::optional<AtNotice> m_awaitsPdu;
};

/// Whether a line can be a <pdu>: whole octets in hexadecimal, a believable service centre field first.
[[nodiscard]] bool looksLikePdu(QByteArrayView line);
/// Whether a line is the <pdu> that this header announces: it looks like one, or it has the very <length> that stands last in
/// "+CMGL: …", "+CMGR: …", "+CMT: …" and "+CDS: …", the octets of the TPDU, and be it too short to mean anything.
/// TS 27.005 §3.1, §3.4.1
[[nodiscard]] bool isPduOf(const QByteArray &header, QByteArrayView line);

} // namespace contador
