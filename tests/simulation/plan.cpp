// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/plan.h"

#include "engine/dialogue/reply_limits.h"
#include "tests/simulation/utility.h"

#include <algorithm>
#include <array>
#include <map>

namespace contador::simulation {

namespace {

using namespace std::chrono_literals;
using Sort = PlannedText::Sort;

const QString pin = QStringLiteral("2468");
constexpr auto afterTheLast = 5s; ///< fault or text, everything is well

/// Draws a schedule. One die for all of it: what is drawn later does not change what was drawn before.
class Draw {
public:
    explicit Draw(quint32 seed) : m_dice(seed) { m_plan.seed = seed; }
    Plan plan();

private:
    void drawModems();
    void drawTexts();
    void drawTextsOf(int consumer);
    void drawStrangers();
    void addText(PlannedText text);
    void drawWay(PlannedText &text);
    void drawRefuse();
    void drawFaults();
    QString words();
    [[nodiscard]] milliseconds moment() { return milliseconds(m_dice.bounded(static_cast<int>(m_length.count()))); }
    [[nodiscard]] size_t modem() { return static_cast<size_t>(m_dice.bounded(static_cast<int>(m_plan.modems.size()))); }
    [[nodiscard]] bool chance(int percent) { return m_dice.bounded(100) < percent; }
    [[nodiscard]] milliseconds upTo(milliseconds most)
    {
        return milliseconds(m_dice.bounded(static_cast<int>(most.count()) + 1));
    }

    QRandomGenerator m_dice;
    Plan m_plan;
    SimulatedAir m_air{QStringLiteral("+351960000001")};
    milliseconds m_length{0};
    int m_said = 0; ///< makes every text without sense another one
};

void Draw::drawModems()
{
    const int count = chance(35) ? 2 : 1;
    const bool withPin = chance(15);
    for (int index = 0; index < count; ++index) {
        ModemPlan modem;
        SimulatedModemOptions &options = modem.options;
        options.identity.imei = QByteArray::number(350123451234560 + index);
        options.identity.imsi = QByteArray::number(268990000000001 + index);
        options.identity.iccid = QByteArray::number(893519900000000000 + index) + '8';
        options.pin = withPin ? pin.toLatin1() : QByteArray();
        options.simPlaces = chance(40) ? 1 + m_dice.bounded(6) : 30;
        options.phonePlaces = chance(40) ? 1 + m_dice.bounded(6) : 50;
        options.firstIndex = m_dice.bounded(2);
        options.commandDelay = chance(50) ? 0ms : upTo(30ms);
        options.networkDelay = chance(20) ? 0ms : chance(80) ? upTo(3s) : upTo(40s);
        options.reportDelay = chance(80) ? 50ms + upTo(20s) : upTo(600s);
        options.bootTime = 200ms + upTo(8s);
        options.statusReports = chance(80);
        modem.splitPercent = chance(30) ? 0 : m_dice.bounded(80);
        modem.mostLatencyMs = 1 + m_dice.bounded(chance(80) ? 4 : 40);
        m_plan.modems.push_back(modem);
    }
    m_plan.pin = withPin ? pin : QString();
}

QString Draw::words()
{
    static const std::array<QString, 12> dictionary{QStringLiteral("bom"),    QStringLiteral("dia"),   QStringLiteral("água"),
                                                    QStringLiteral("quando"), QStringLiteral("vêm"),   QStringLiteral("obrigado"),
                                                    QStringLiteral("conta"),  QStringLiteral("fuga"),  QStringLiteral("rua?"),
                                                    QStringLiteral("€"),      QStringLiteral("ontem"), QStringLiteral("não")};
    const int most = chance(25) ? 160 : 14;
    QString said = QStringLiteral("caso %1").arg(++m_said);
    for (int left = 3 + m_dice.bounded(most); left > 0; --left)
        said += u' ' + dictionary.at(static_cast<size_t>(m_dice.bounded(static_cast<int>(dictionary.size()))));
    return said;
}

void Draw::drawTextsOf(int consumer)
{
    const size_t usualModem = modem();
    PlannedText text{.at = 0ms, .modem = usualModem, .from = Utility::phone(consumer)};
    if (chance(75)) {
        text.at = moment();
        text.sort = Sort::Reading;
        text.value = Utility::lastReading(consumer) + 5 + m_dice.bounded(20);
        text.text = (chance(50) ? QString() : QStringLiteral("LEITURA ")) + QString::number(text.value);
        addText(text);
    }
    text.sort = Sort::Words;
    std::map<QString, int> said;
    for (int left = m_dice.bounded(4); left > 0; --left) {
        text.at = moment();
        text.modem = chance(80) ? usualModem : modem();
        const int die = m_dice.bounded(100);
        text.text = die < 35 ? QStringLiteral("SALDO") : die < 50 ? QStringLiteral("AJUDA") : words();
        if (++said[text.text] > ReplyLimits{}.alikePerDay) // would rightly not be answered
            text.text = words();
        addText(text);
    }
}

void Draw::drawStrangers()
{
    static const std::array<QString, 4> senders{QStringLiteral("+351961112223"), QStringLiteral("BANCO"),
                                                QStringLiteral("+4915112345678"), QStringLiteral("12345")};
    for (const QString &sender : senders) {
        if (!chance(15))
            continue;
        addText(PlannedText{.at = moment(), .modem = modem(), .from = sender, .text = words(), .sort = Sort::Stranger});
    }
}

/// No two texts of a sender within a second: time stamps have whole seconds, and the same text at the same time is one.
void Draw::addText(PlannedText text)
{
    const auto clashes = [&](const PlannedText &other) {
        return other.from == text.from && std::chrono::abs(other.at - text.at) < 2s;
    };
    while (std::ranges::any_of(m_plan.texts, clashes))
        text.at += 2s;
    text.pdus = m_air.deliver(text.from, text.text, m_plan.start.addMSecs(text.at.count()));
    drawWay(text);
    m_plan.texts.push_back(std::move(text));
}

/// Most parts come in order and once; some late, some twice, some never.
void Draw::drawWay(PlannedText &text)
{
    const bool isLong = text.pdus.size() > 1;
    const bool shuffled = isLong && chance(40);
    const bool loses = isLong && chance(12);
    const size_t lost = loses ? static_cast<size_t>(m_dice.bounded(static_cast<int>(text.pdus.size()))) : text.pdus.size();
    m_plan.networkFaults["part lost"] += loses ? 1 : 0;
    m_plan.networkFaults["parts shuffled"] += shuffled ? 1 : 0;
    for (size_t part = 0; part < text.pdus.size(); ++part) {
        text.lost.push_back(part == lost);
        if (part == lost)
            continue;
        const milliseconds late = shuffled ? upTo(40s) : milliseconds(part * 100);
        const int copies = chance(6) ? 2 + m_dice.bounded(2) : 1;
        m_plan.networkFaults["PDU sent again by the network"] += copies - 1;
        for (int copy = 0; copy < copies; ++copy)
            m_plan.arrivals.push_back({text.at + late + (copy > 0 ? upTo(120s) : 0ms), text.modem, text.pdus[part]});
    }
}

/// What no phone would send, but lies on SIMs and comes from networks.
void Draw::drawRefuse()
{
    if (!chance(8))
        return;
    QByteArray octets(3 + m_dice.bounded(60), '\0');
    for (char &octet : octets)
        octet = static_cast<char>(m_dice.bounded(256));
    octets[0] = 0; // no service centre: whatever follows is the TPDU
    m_plan.networkFaults["random octets for a PDU"] += 1;
    m_plan.refuse = octets.toHex().toUpper();
    m_plan.arrivals.push_back({moment(), modem(), m_plan.refuse});
}

void Draw::drawTexts()
{
    const int first = m_dice.bounded(Utility::consumers);
    const int count = 3 + m_dice.bounded(10);
    for (int consumer = 0; consumer < count; ++consumer)
        drawTextsOf((first + consumer) % Utility::consumers);
    drawStrangers();
    drawRefuse();
    std::ranges::stable_sort(m_plan.arrivals, {}, &Arrival::at);
}

void Draw::drawFaults()
{
    const int count = 1 + m_dice.bounded(6);
    milliseconds end = m_plan.arrivals.empty() ? 0ms : m_plan.arrivals.back().at;
    for (int fault = 0; fault < count; ++fault) {
        const PlannedFault drawn = drawFault(m_dice, moment(), modem());
        end = std::max(end, drawn.at + drawn.fault.lasting + drawn.downtime);
        m_plan.faults.push_back(drawn);
    }
    m_plan.faultsEnd = end + afterTheLast;
}

Plan Draw::plan()
{
    m_plan.start = QDateTime(QDate(2026, 3, 10), QTime(0, 0), Qt::UTC).addSecs(m_dice.bounded(86'400));
    m_length = chance(30) ? 30s + upTo(60s) : chance(70) ? 60s + upTo(300s) : 300s + upTo(900s);
    drawModems();
    drawTexts();
    drawFaults();
    return m_plan;
}

} // namespace

bool PlannedText::isWhole() const
{
    return std::ranges::find(lost, true) == lost.end();
}

Plan planFor(quint32 seed)
{
    return Draw(seed).plan();
}

} // namespace contador::simulation
