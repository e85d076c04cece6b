// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/cms_codes.h"

#include <algorithm>
#include <array>

namespace contador {

namespace {

enum class Sent { Perhaps, Not };
enum class Lasting { No, Yes };

struct CmeRow {
    int cme;
    int cms;
};

struct CmsRow {
    int code;
    Sent sent;
    Lasting lasting;
};

// Not listed, so unknown: 27, 38, 41, 42, 47 (passing troubles of the network: it was seen to deliver all the same), 81, 98, 111
// and 127 (protocol errors), 192 and 194 (service centre busy or failing), 197 (rejected duplicate: the service centre has it),
// 300, 332 (network timeout), 500 (unknown error) and what manufacturers number from 512 on.
//
// "Not" only where the modem itself stopped before the radio: a network that refuses was seen to deliver all the same.
constexpr std::array codes = {
    // RP-Cause of the network. TS 24.011 §8.2.5.4
    CmsRow{1, Sent::Perhaps, Lasting::Yes}, // unassigned number
    CmsRow{8, Sent::Perhaps, Lasting::Yes}, // operator determined barring
    CmsRow{10, Sent::Perhaps, Lasting::Yes}, // call barred
    CmsRow{21, Sent::Perhaps, Lasting::Yes}, // short message transfer rejected
    CmsRow{28, Sent::Perhaps, Lasting::Yes}, // unidentified subscriber
    CmsRow{29, Sent::Perhaps, Lasting::Yes}, // facility rejected
    CmsRow{30, Sent::Perhaps, Lasting::Yes}, // unknown subscriber
    CmsRow{50, Sent::Perhaps, Lasting::Yes}, // requested facility not subscribed
    CmsRow{69, Sent::Perhaps, Lasting::Yes}, // requested facility not implemented
    CmsRow{95, Sent::Perhaps, Lasting::Yes}, // semantically incorrect message
    CmsRow{96, Sent::Perhaps, Lasting::Yes}, // invalid mandatory information
    CmsRow{97, Sent::Perhaps, Lasting::Yes}, // message type non-existent or not implemented
    CmsRow{99, Sent::Perhaps, Lasting::Yes}, // information element non-existent or not implemented
    // TP-FCS of the service centre. TS 23.040 §9.2.3.22
    CmsRow{128, Sent::Perhaps, Lasting::Yes}, // telematic interworking not supported
    CmsRow{143, Sent::Perhaps, Lasting::Yes}, // TP-PID
    CmsRow{144, Sent::Perhaps, Lasting::Yes}, // alphabet not supported
    CmsRow{145, Sent::Perhaps, Lasting::Yes}, // message class not supported
    CmsRow{159, Sent::Perhaps, Lasting::Yes}, // TP-DCS
    CmsRow{176, Sent::Perhaps, Lasting::Yes}, // TPDU not supported
    CmsRow{193, Sent::Perhaps, Lasting::Yes}, // no SC subscription
    CmsRow{195, Sent::Perhaps, Lasting::Yes}, // invalid SME address
    CmsRow{196, Sent::Perhaps, Lasting::Yes}, // destination SME barred
    CmsRow{198, Sent::Perhaps, Lasting::Yes}, // TP-VPF not supported
    CmsRow{199, Sent::Perhaps, Lasting::Yes}, // TP-VP not supported
    // The modem's own. TS 27.005 §3.2.5
    CmsRow{302, Sent::Not, Lasting::No}, // operation not allowed
    CmsRow{303, Sent::Not, Lasting::Yes}, // operation not supported
    CmsRow{304, Sent::Not, Lasting::Yes}, // invalid PDU mode parameter
    CmsRow{305, Sent::Not, Lasting::No}, // invalid text mode parameter: it lost its settings, PDU mode among them
    CmsRow{310, Sent::Not, Lasting::No}, // SIM not inserted
    CmsRow{311, Sent::Not, Lasting::No}, // SIM PIN required
    CmsRow{312, Sent::Not, Lasting::No}, // PH-SIM PIN required
    CmsRow{313, Sent::Not, Lasting::No}, // SIM failure
    CmsRow{314, Sent::Not, Lasting::No}, // SIM busy
    CmsRow{315, Sent::Not, Lasting::No}, // SIM wrong
    CmsRow{316, Sent::Not, Lasting::No}, // SIM PUK required
    CmsRow{330, Sent::Not, Lasting::No}, // SMSC address unknown
    CmsRow{331, Sent::Not, Lasting::No}, // no network service
};

constexpr std::array cmeCodes = {
    CmeRow{3, 302},  CmeRow{4, 303},  CmeRow{10, 310}, CmeRow{11, 311}, CmeRow{12, 316},
    CmeRow{13, 313}, CmeRow{14, 314}, CmeRow{15, 315}, CmeRow{30, 331}, CmeRow{31, 332},
};

} // namespace

SubmitRefusal refusalOf(int cmsCode)
{
    const auto row = std::ranges::find(codes, cmsCode, &CmsRow::code);
    if (row == codes.end())
        return SubmitRefusal{.cmsCode = cmsCode};
    return SubmitRefusal{cmsCode, row->sent == Sent::Not, row->lasting == Lasting::Yes};
}

std::optional<int> cmsCodeOfCme(int cmeCode)
{
    const auto row = std::ranges::find(cmeCodes, cmeCode, &CmeRow::cme);
    return row == cmeCodes.end() ? std::nullopt : std::optional(row->cms);
}

bool isOfTheModem(int cmsCode)
{
    constexpr int simNotInserted = 310;
    constexpr int simPukRequired = 316;
    constexpr int serviceCentreUnknown = 330;
    constexpr int noNetworkService = 331;
    return (cmsCode >= simNotInserted && cmsCode <= simPukRequired) || cmsCode == serviceCentreUnknown
        || cmsCode == noNetworkService;
}

} // namespace contador
