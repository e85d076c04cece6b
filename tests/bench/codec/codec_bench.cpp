// SPDX-License-Identifier: GPL-3.0-or-later
// Decodes the same PDUs with our codec and with libgammu's, by turns in one run, and prints decodes a second of both and the
// ratio, each kind of message by itself. Time is that of the processor, so that a busy machine changes little.
//   codec_bench [ROUNDS]
#include "engine/sms/pdu.h"

#include <gammu.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <memory>
#include <vector>

using namespace contador::sms;

namespace {

constexpr int pdusOfAKind = 100;
constexpr int turns = 20; // of each codec in a round, so that both meet the same machine

struct Kind {
    const char *name;
    std::vector<QByteArray> lines; ///< as a modem gives them: hexadecimal
};

QString textOf(const QString &words, int number, int length)
{
    QString text;
    while (text.size() < length)
        text += words.arg(number);
    return text.first(length);
}

Kind delivered(const char *name, const QString &words, int shortest, int step)
{
    Kind kind{name, {}};
    for (int i = 0; int(kind.lines.size()) < pdusOfAKind; ++i) {
        DeliverOptions options{.concatenationReference = static_cast<quint16>(i)};
        options.serviceCentre = Address::fromNumber(u"+351960000001");
        options.serviceCentreTimeStamp = *ServiceCentreTimeStamp::fromString(QStringLiteral("2027-03-14T09:26:53+01:00"));
        const auto sender = Address::fromNumber(QStringLiteral("+35191%1").arg(1234567 + i));
        const auto pdus = delivers(*sender, textOf(words, 1000 + i, shortest + i % 10 * step), options);
        for (const HexPdu &pdu : *pdus)
            kind.lines.push_back(pdu.hex);
    }
    kind.lines.resize(pdusOfAKind);
    return kind;
}

Kind reports()
{
    Kind kind{"status report", {}};
    for (int i = 0; i < pdusOfAKind; ++i) {
        StatusReport report{.messageReference = static_cast<quint8>(i)};
        report.recipientAddress = *Address::fromNumber(QStringLiteral("+35191%1").arg(1234567 + i));
        report.serviceCentreTimeStamp = *ServiceCentreTimeStamp::fromString(QStringLiteral("2027-03-14T09:26:53+01:00"));
        report.dischargeTime = *ServiceCentreTimeStamp::fromString(QStringLiteral("2027-03-14T09:26:58+01:00"));
        kind.lines.push_back(toHexPdu(Address::fromNumber(u"+351960000001"), *toOctets(report))->hex);
    }
    return kind;
}

std::vector<Kind> kinds()
{
    return {
        delivered("GSM 7 bit", QStringLiteral("Leitura %1 m3. "), 5, 15),
        delivered("UCS-2", QStringLiteral("Não há %1 água. "), 5, 6),
        delivered("concatenated", QStringLiteral("Leitura %1 do contador, obrigado. "), 320, 20),
        reports(),
    };
}

/// Octets, message, text and whether its time exists: what an inbox asks.
class Ours {
public:
    qsizetype decode(const QByteArray &line)
    {
        if (!octetsFromHex(line, m_octets) || !decodePdu(m_octets, m_pdu))
            std::abort();
        if (const auto *deliver = std::get_if<Deliver>(&m_pdu.tpdu.message)) {
            deliver->userData.readText(m_text);
            return m_text.size() + deliver->serviceCentreTimeStamp.exists();
        }
        const auto &report = std::get<StatusReport>(m_pdu.tpdu.message);
        return report.serviceCentreTimeStamp.exists() + report.dischargeTime.exists();
    }

private:
    QByteArray m_octets;
    DecodedPdu m_pdu;
    QString m_text;
};

/// The same of libgammu; its text stands in the message.
class Gammus {
public:
    qsizetype decode(const QByteArray &line)
    {
        const auto *hex = reinterpret_cast<const unsigned char *>(line.constData());
        const std::size_t octets = static_cast<std::size_t>(line.size()) / 2;
        std::size_t end = 0;
        if (!DecodeHexBin(m_octets.data(), hex, octets * 2)
            || GSM_DecodePDUFrame(nullptr, m_message.get(), m_octets.data(), octets, &end, TRUE) != ERR_NONE)
            std::abort();
        return m_message->Length;
    }

private:
    std::array<unsigned char, 512> m_octets{};
    std::unique_ptr<GSM_SMSMessage> m_message = std::make_unique<GSM_SMSMessage>();
};

template <typename Codec> double secondsFor(Codec &codec, const Kind &kind, int rounds, qsizetype &sum)
{
    const std::clock_t start = std::clock();
    for (int round = 0; round < rounds; ++round) {
        for (const QByteArray &line : kind.lines)
            sum += codec.decode(line);
    }
    return double(std::clock() - start) / CLOCKS_PER_SEC;
}

} // namespace

int main(int argc, char **argv)
{
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 100;
    Ours ours;
    Gammus gammus;
    qsizetype sum = 0; // so that nothing is left out
    double ourSum = 0;
    double gammuSum = 0;
    std::printf("%-14s %14s %14s %8s\n", "decodes/s", "contador", "libgammu", "ratio");
    for (const Kind &kind : kinds()) {
        double our = 0;
        double gammu = 0;
        for (int turn = 0; turn < turns; ++turn) {
            our += secondsFor(ours, kind, rounds, sum);
            gammu += secondsFor(gammus, kind, std::max(1, rounds / 10), sum) * rounds / std::max(1, rounds / 10);
        }
        const double decodes = double(rounds) * turns * pdusOfAKind;
        std::printf("%-14s %14.0f %14.0f %8.1f\n", kind.name, decodes / our, decodes / gammu, gammu / our);
        ourSum += our;
        gammuSum += gammu;
    }
    std::printf("%-14s %43.1f\n", "all", gammuSum / ourSum);
    return sum == 0 ? 1 : 0;
}
