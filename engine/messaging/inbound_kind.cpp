// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/inbound_kind.h"

#include "engine/core/names.h"
#include "engine/sms/deliver.h"

#include <algorithm>

namespace contador {

namespace {

constexpr std::array kindNames{
    Named{InboundKind::Text, "text"},
    Named{InboundKind::Binary, "binary"},
    Named{InboundKind::Voicemail, "voicemail"},
    Named{InboundKind::WaitingSign, "waiting_sign"},
    Named{InboundKind::ReturnCall, "return_call"},
    Named{InboundKind::Replacement, "replacement"},
    Named{InboundKind::ApplicationText, "application_text"},
    Named{InboundKind::ApplicationData, "application_data"},
    Named{InboundKind::WapPush, "wap_push"},
    Named{InboundKind::Silent, "silent"},
    Named{InboundKind::SimData, "sim_data"},
};

struct Rule {
    InboundKind kind;
    Treatment treatment;
};

constexpr std::array rules{
    Rule{InboundKind::Text, Treatment::Answer},
    Rule{InboundKind::Binary, Treatment::Hold},
    Rule{InboundKind::Voicemail, Treatment::Show},
    Rule{InboundKind::WaitingSign, Treatment::Keep},
    Rule{InboundKind::ReturnCall, Treatment::Show},
    Rule{InboundKind::Replacement, Treatment::Show},
    Rule{InboundKind::ApplicationText, Treatment::Show},
    Rule{InboundKind::ApplicationData, Treatment::Keep},
    Rule{InboundKind::WapPush, Treatment::Keep},
    Rule{InboundKind::Silent, Treatment::Keep},
    Rule{InboundKind::SimData, Treatment::Keep},
};

// TP-PID. TS 23.040 §9.2.3.9
struct Identifiers {
    quint8 first;
    quint8 last;
    InboundKind kind;
};

constexpr std::array byIdentifier{
    Identifiers{0x40, 0x40, InboundKind::Silent},
    Identifiers{0x48, 0x48, InboundKind::SimData}, // device triggering
    Identifiers{0x7C, 0x7F, InboundKind::SimData}, // ANSI-136, ME data download, ME de-personalisation, (U)SIM data download
};

constexpr std::array wordsByIdentifier{
    Identifiers{0x41, 0x47, InboundKind::Replacement},
    Identifiers{0x5F, 0x5F, InboundKind::ReturnCall},
};

template <size_t rows> std::optional<InboundKind> find(const std::array<Identifiers, rows> &table, quint8 identifier)
{
    for (const Identifiers &row : table) {
        if (identifier >= row.first && identifier <= row.last)
            return row.kind;
    }
    return std::nullopt;
}

// Information elements. TS 23.040 §9.2.3.24
constexpr quint8 specialMessageIndication = 0x01;
constexpr quint8 enhancedVoiceMail = 0x23;
constexpr quint8 firstToolkitHeader = 0x70;
constexpr quint8 lastToolkitHeader = 0x7F;

bool isForToolkit(const sms::Deliver &deliver)
{
    return std::ranges::any_of(deliver.userData.header.elements, [](const sms::InformationElement &element) {
        return element.identifier >= firstToolkitHeader && element.identifier <= lastToolkitHeader;
    });
}

/// Whether its words are to be stored; nothing when it indicates no waiting message.
std::optional<bool> indicatesWaiting(const sms::Deliver &deliver)
{
    constexpr int storeBit = 0x80;
    if (const auto waiting = deliver.dataCodingScheme.messageWaiting())
        return waiting->store;
    for (const sms::InformationElement &element : deliver.userData.header.elements) {
        if (element.identifier == specialMessageIndication && !element.content.isEmpty())
            return (quint8(element.content.front()) & storeBit) != 0;
        if (element.identifier == enhancedVoiceMail)
            return true;
    }
    return std::nullopt;
}

bool isWapPush(const sms::Ports &ports)
{
    constexpr quint16 push = 2948; // and 2949 for the secured one, of WAP-167 and the IANA list
    return ports.destination == push || ports.destination == push + 1;
}

} // namespace

QString inboundKindName(InboundKind kind)
{
    return nameOf(kindNames, kind);
}

InboundKind inboundKindNamed(const QString &name)
{
    return valueNamed(kindNames, name).value_or(InboundKind::Text);
}

Treatment treatmentOf(InboundKind kind)
{
    return std::ranges::find(rules, kind, &Rule::kind)->treatment;
}

InboundKind kindOf(const sms::Deliver &deliver)
{
    if (const auto kind = find(byIdentifier, deliver.protocolIdentifier))
        return *kind;
    if (isForToolkit(deliver))
        return InboundKind::SimData;
    const bool hasWords = deliver.userData.text().has_value();
    if (const auto ports = deliver.userData.header.ports()) {
        if (isWapPush(*ports))
            return InboundKind::WapPush;
        return hasWords ? InboundKind::ApplicationText : InboundKind::ApplicationData;
    }
    if (const auto isStored = indicatesWaiting(deliver))
        return *isStored && hasWords ? InboundKind::Voicemail : InboundKind::WaitingSign;
    if (!hasWords)
        return InboundKind::Binary;
    return find(wordsByIdentifier, deliver.protocolIdentifier).value_or(InboundKind::Text);
}

} // namespace contador
