// SPDX-License-Identifier: GPL-3.0-or-later
// THE table of what goes wrong in a schedule: how often, for how long, and at which command.
#include "engine/modem/cms_codes.h"
#include "tests/simulation/plan.h"

#include <algorithm>
#include <array>

namespace contador::simulation {

namespace {

using namespace std::chrono_literals;
using Kind = SimulatedFault::Kind;
using What = PlannedFault::What;

enum class Begins { AtOnce, PerhapsAtCommand, AtSubmission };
enum class Code { None, Any, Doubtful };

struct Row {
    const char *name;
    int weight;
    What what;
    Kind kind = Kind::Silent;
    milliseconds longest{0};
    Begins begins = Begins::AtOnce;
    Code code = Code::None;
};

constexpr std::array table{
    Row{"garbage", 6, What::Noise},
    Row{"garbage in answers", 6, What::OfModem, Kind::NoisyAnswers, 60s, Begins::PerhapsAtCommand},
    Row{"announcements within answers", 6, What::OfModem, Kind::InterruptedAnswers, 300s},
    Row{"silence", 8, What::OfModem, Kind::Silent, 300s, Begins::PerhapsAtCommand},
    Row{"silence after a PDU", 6, What::OfModem, Kind::SilentAfterSubmit, 300s},
    Row{"silence between prompt and PDU", 4, What::OfModem, Kind::Silent, 60s, Begins::AtSubmission},
    Row{"unplugged", 10, What::OfModem, Kind::Unplugged, 300s, Begins::PerhapsAtCommand},
    Row{"restart", 8, What::OfModem, Kind::Restart, 0s, Begins::PerhapsAtCommand},
    Row{"settings lost silently", 6, What::OfModem, Kind::ForgetSettings, 0s, Begins::PerhapsAtCommand},
    Row{"stores full", 6, What::OfModem, Kind::StoreFull, 300s},
    Row{"refused, any code", 8, What::OfModem, Kind::RefuseSubmit, 0s, Begins::AtOnce, Code::Any},
    Row{"refused though sent", 6, What::OfModem, Kind::RefuseThoughSent, 0s, Begins::AtOnce, Code::Doubtful},
    Row{"ERROR though sent", 4, What::OfModem, Kind::ErrorThoughSent},
    Row{"result lost after sending", 8, What::OfModem, Kind::LoseResult},
    Row{"announced twice", 4, What::OfModem, Kind::DuplicateIndication},
    Row{"delivered twice", 4, What::OfModem, Kind::Redeliver},
    Row{"report lost", 4, What::OfModem, Kind::LoseReport},
    Row{"report twice", 3, What::OfModem, Kind::RepeatReport},
    Row{"report late", 4, What::OfModem, Kind::DelayReport, 900s},
    Row{"PIN asked again", 5, What::OfModem, Kind::PinRequired, 300s, Begins::PerhapsAtCommand},
    Row{"SIM blocked", 2, What::OfModem, Kind::PukRequired, 300s},
    Row{"no SIM", 5, What::OfModem, Kind::NoSim, 120s, Begins::PerhapsAtCommand},
    Row{"no network", 6, What::OfModem, Kind::NoNetwork, 300s, Begins::PerhapsAtCommand},
    Row{"network refuses", 3, What::OfModem, Kind::Denied, 120s},
    Row{"station killed", 12, What::Kill, Kind::Silent, 120s},
};

const std::array<QByteArray, 10> commands{"AT+CMGS", "AT+CMGD", "AT+CMGR", "AT+CMGL", "AT+CPMS",
                                          "AT+CNMI", "AT+CREG", "AT+CSQ",  "AT+CPIN", "PDU"};

const Row &draw(QRandomGenerator &dice)
{
    int sum = 0;
    for (const Row &row : table)
        sum += row.weight;
    int die = dice.bounded(sum);
    for (const Row &row : table) {
        die -= row.weight;
        if (die < 0)
            return row;
    }
    return table.back();
}

/// Long ones are rare: as many below a second as between a second and a minute.
milliseconds drawLength(QRandomGenerator &dice, milliseconds longest)
{
    if (longest == 0ms)
        return 0ms;
    int most = 1000;
    while (most < longest.count() && dice.bounded(3) != 0)
        most *= 3;
    return milliseconds(1 + dice.bounded(std::min(most, static_cast<int>(longest.count()))));
}

int drawCode(QRandomGenerator &dice, Code code)
{
    constexpr int codes = 601;
    int drawn = dice.bounded(codes);
    // A modem that says what proves that nothing left, and lets it leave, cannot be survived.
    while (code == Code::Doubtful && (refusalOf(drawn).provenNotSent || refusalOf(drawn).permanent))
        drawn = dice.bounded(codes);
    return drawn;
}

QByteArray drawNoise(QRandomGenerator &dice)
{
    constexpr int mostBytes = 40;
    QByteArray noise(1 + dice.bounded(mostBytes), '\0');
    for (char &byte : noise)
        byte = static_cast<char>(dice.bounded(256));
    return noise;
}

} // namespace

PlannedFault drawFault(QRandomGenerator &dice, milliseconds at, size_t modem)
{
    const Row &row = draw(dice);
    PlannedFault fault{.name = row.name, .what = row.what, .at = at, .modem = modem};
    fault.fault = {row.kind, drawLength(dice, row.longest), drawCode(dice, row.code)};
    if (row.longest > 0ms && fault.fault.lasting == 0ms)
        fault.fault.lasting = 1ms;
    const bool atCommand = row.begins == Begins::PerhapsAtCommand && dice.bounded(2) == 0;
    if (atCommand)
        fault.atCommand = commands.at(static_cast<size_t>(dice.bounded(static_cast<int>(commands.size()))));
    if (row.begins == Begins::AtSubmission)
        fault.atCommand = commands.front();
    fault.after = milliseconds(row.begins == Begins::AtSubmission ? 1 + dice.bounded(6) : dice.bounded(12));
    if (row.what == What::Noise)
        fault.noise = drawNoise(dice);
    if (row.what == What::Kill) {
        fault.atWrite = 1 + dice.bounded(20);
        fault.passPercent = std::array{0, 50, 100}.at(static_cast<size_t>(dice.bounded(3)));
        fault.downtime = fault.fault.lasting;
    }
    return fault;
}

} // namespace contador::simulation
