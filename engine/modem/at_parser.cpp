// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/at_parser.h"

#include "engine/modem/at_fields.h"

#include <algorithm>
#include <array>

namespace contador {

namespace {

struct FinalRow {
    QByteArrayView text;
    AtFinal::Kind kind;
};

constexpr std::array finals = {
    FinalRow{"OK", AtFinal::Kind::Ok},
    FinalRow{"ERROR", AtFinal::Kind::Error},
    FinalRow{"COMMAND NOT SUPPORT", AtFinal::Kind::Error}, // Huawei sticks
    FinalRow{"TOO MANY PARAMETERS", AtFinal::Kind::Error}, // the same
    FinalRow{"NO CARRIER", AtFinal::Kind::CallEnded},
    FinalRow{"NO ANSWER", AtFinal::Kind::CallEnded},
    FinalRow{"NO DIALTONE", AtFinal::Kind::CallEnded},
    FinalRow{"BUSY", AtFinal::Kind::CallEnded},
};

struct NoticeRow {
    QByteArrayView prefix;
    AtNotice::Kind kind;
};

// The first row that fits counts.
constexpr std::array notices = {
    NoticeRow{"+CMTI:", AtNotice::Kind::MessageStored},
    NoticeRow{"+CDSI:", AtNotice::Kind::ReportStored},
    NoticeRow{"+CMT:", AtNotice::Kind::MessageRouted},
    NoticeRow{"+CDS:", AtNotice::Kind::ReportRouted},
    NoticeRow{"+CREG:", AtNotice::Kind::Registration},
    NoticeRow{"+CGREG:", AtNotice::Kind::Registration},
    NoticeRow{"+CEREG:", AtNotice::Kind::Registration},
    NoticeRow{"+CPIN:", AtNotice::Kind::Sim},
    NoticeRow{"RDY", AtNotice::Kind::Booted},
    NoticeRow{"*ATREADY", AtNotice::Kind::Booted},
    NoticeRow{"^SYSSTART", AtNotice::Kind::Booted},
    NoticeRow{"SYSSTART", AtNotice::Kind::Booted},
    NoticeRow{"^BOOT", AtNotice::Kind::Settled}, // Huawei sticks: every few seconds, for ever
    NoticeRow{"PB DONE", AtNotice::Kind::Settled},
    NoticeRow{"SMS DONE", AtNotice::Kind::Settled},
    NoticeRow{"SMS Ready", AtNotice::Kind::Settled},
    NoticeRow{"Call Ready", AtNotice::Kind::Other},
    NoticeRow{"UNDER-VOLTAGE", AtNotice::Kind::PowerLow},
    NoticeRow{"RING", AtNotice::Kind::Call},
    NoticeRow{"+CRING:", AtNotice::Kind::Call},
    NoticeRow{"+CLIP:", AtNotice::Kind::Call},
    NoticeRow{"^SMMEMFULL", AtNotice::Kind::StorageFull},
    NoticeRow{"+SMS FULL", AtNotice::Kind::StorageFull},
    NoticeRow{"+SMSFULL", AtNotice::Kind::StorageFull},
    NoticeRow{"+CUSD:", AtNotice::Kind::Other},
    NoticeRow{"+CIEV:", AtNotice::Kind::Other},
    NoticeRow{"+CTZV:", AtNotice::Kind::Other},
    NoticeRow{"+CFUN:", AtNotice::Kind::Other},
    NoticeRow{"+QIND:", AtNotice::Kind::Other},
    NoticeRow{"+QUSIM:", AtNotice::Kind::Other},
    NoticeRow{"+Z", AtNotice::Kind::Other}, // ZTE: +ZPASR, +ZDONR, +ZUSIMR …
    NoticeRow{"^", AtNotice::Kind::Other},
    NoticeRow{"*", AtNotice::Kind::Other},
    NoticeRow{"#", AtNotice::Kind::Other},
    NoticeRow{"$", AtNotice::Kind::Other},
    NoticeRow{"%", AtNotice::Kind::Other},
};

/// Neither is empty; their first characters nearly always tell them apart.
bool begins(const QByteArray &line, QByteArrayView prefix)
{
    return line.front() == prefix.front() && line.startsWith(prefix);
}

std::optional<AtFinal> finalResult(const QByteArray &line)
{
    for (const FinalRow &row : finals) {
        if (line == row.text)
            return AtFinal{row.kind, -1};
    }
    for (const auto &[prefix, kind] :
         {FinalRow{"+CME ERROR:", AtFinal::Kind::CmeError}, {"+CMS ERROR:", AtFinal::Kind::CmsError}}) {
        if (begins(line, prefix))
            return AtFinal{kind, atNumber(line.mid(prefix.size()).trimmed()).value_or(-1)};
    }
    return std::nullopt;
}

/// "+CREG: 1" and "+CREG: 1,"00C3",…" come by themselves; "+CREG: 0,1" answers AT+CREG?. TS 27.007 §7.2
bool answersRegistrationQuery(const QByteArray &line)
{
    const qsizetype comma = line.indexOf(',');
    if (comma < 0)
        return false;
    const QByteArray second = line.mid(comma + 1).trimmed();
    return !second.isEmpty() && second.front() >= '0' && second.front() <= '9';
}

std::optional<AtNotice> notice(const QByteArray &line)
{
    const auto row = std::ranges::find_if(notices, [&](const NoticeRow &each) { return begins(line, each.prefix); });
    if (row == notices.end() || (row->kind == AtNotice::Kind::Registration && answersRegistrationQuery(line)))
        return std::nullopt;
    return AtNotice{row->kind, line, {}};
}

bool carriesPdu(const AtNotice &notice)
{
    return notice.kind == AtNotice::Kind::MessageRouted || notice.kind == AtNotice::Kind::ReportRouted;
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

/// Control characters and the blank, which is part of a line, or stands before it, or ends a prompt.
bool isSpecial(char byte)
{
    const auto octet = static_cast<unsigned char>(byte);
    return octet <= 0x20 || octet == 0x7f;
}

/// Whole octets in hexadecimal: as many as the service centre field has; none without a believable one.
std::optional<int> serviceCentreOctets(QByteArrayView line)
{
    constexpr int longestServiceCentreField = 12; // TS 24.011 §8.2.5.1
    if (line.size() < 2 || line.size() % 2 != 0 || !std::ranges::all_of(line, isHexDigit))
        return std::nullopt;
    const int octets = line.first(2).toInt(nullptr, 16);
    return octets <= longestServiceCentreField ? std::optional(1 + octets) : std::nullopt;
}

} // namespace

bool looksLikePdu(QByteArrayView line)
{
    constexpr qsizetype fewestOctets = 8; // an empty SMS-STATUS-REPORT is longer
    return line.size() >= 2 * fewestOctets && serviceCentreOctets(line);
}

bool isPduOf(const QByteArray &header, QByteArrayView line)
{
    if (looksLikePdu(line))
        return true;
    const auto serviceCentre = serviceCentreOctets(line);
    const auto length = atNumber(atFields(header).last());
    return serviceCentre && length && *length > 0 && line.size() == 2 * (qsizetype(*serviceCentre) + *length);
}

std::vector<AtToken> AtParser::feed(QByteArrayView bytes)
{
    std::vector<AtToken> tokens;
    while (!bytes.isEmpty()) {
        const auto plain = std::ranges::find_if(bytes, isSpecial) - bytes.begin();
        append(bytes.first(plain));
        bytes = bytes.sliced(plain);
        if (!bytes.isEmpty()) {
            takeSpecial(bytes.front(), tokens);
            bytes = bytes.sliced(1);
        }
    }
    return tokens;
}

void AtParser::append(QByteArrayView bytes)
{
    if (m_tooLong)
        return;
    m_line += bytes.first(std::min(bytes.size(), longestLine + 1 - m_line.size()));
    m_tooLong = m_line.size() > longestLine;
}

void AtParser::takeSpecial(char byte, std::vector<AtToken> &tokens)
{
    if (byte == '\r' || byte == '\n') {
        endLine(tokens);
    } else if (byte == ' ' && m_line == ">") {
        tokens.emplace_back(AtPrompt{});
        m_line.resize(0);
    } else if (byte == ' ' && !m_line.isEmpty()) {
        append(" ");
    }
}

void AtParser::reset()
{
    m_line.clear();
    m_tooLong = false;
    m_awaitsPdu.reset();
}

void AtParser::endLine(std::vector<AtToken> &tokens)
{
    const QByteArray line = QByteArrayView(m_line).trimmed().toByteArray();
    m_line.resize(0); // its room is for the next one
    if (std::exchange(m_tooLong, false) || line.isEmpty())
        return;
    if (line == ">") {
        tokens.emplace_back(AtPrompt{});
    } else if (m_awaitsPdu && isPduOf(m_awaitsPdu->text, line)) {
        m_awaitsPdu->pdu = line.toUpper();
        tokens.emplace_back(*std::exchange(m_awaitsPdu, std::nullopt));
    } else if (const auto final = finalResult(line)) {
        m_awaitsPdu.reset(); // its PDU was lost on the way
        tokens.emplace_back(*final);
    } else if (const auto unsolicited = notice(line)) {
        if (carriesPdu(*unsolicited))
            m_awaitsPdu = unsolicited;
        else
            tokens.emplace_back(*unsolicited);
    } else {
        tokens.emplace_back(AtLine{line});
    }
}

} // namespace contador
