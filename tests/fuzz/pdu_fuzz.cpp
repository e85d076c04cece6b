// SPDX-License-Identifier: GPL-3.0-or-later
// Any octets as a PDU: decoded or refused in every way, and what was decoded is written and read again.
#include "engine/sms/cost.h"
#include "engine/sms/joined_text.h"
#include "engine/sms/pdu.h"
#include "tests/fuzz/fuzz.h"

#include <numeric>

using namespace contador::sms;

namespace {

UserData *userDataOf(Message &message)
{
    if (auto *deliver = std::get_if<Deliver>(&message))
        return &deliver->userData;
    if (auto *submit = std::get_if<Submit>(&message))
        return &submit->userData;
    auto &report = std::get<StatusReport>(message);
    return report.userData ? &*report.userData : nullptr;
}

/// TP-UDL is counted anew when a message is written: a header that meant nothing is gone by then.
Message withoutLength(Message message)
{
    if (UserData *userData = userDataOf(message))
        userData->length = 0;
    return message;
}

void writeAndReadAgain(const Message &message)
{
    const auto octets = std::visit([](const auto &each) { return toOctets(each); }, message);
    if (!octets)
        return;
    const auto again = decodeTpdu(*octets);
    FUZZ_REQUIRE(again && again->trailingOctets == 0);
    FUZZ_REQUIRE(withoutLength(again->message) == withoutLength(message));
}

/// A text goes into parts and comes back whole, and its cost is what is sent.
void sendText(const QString &text)
{
    const SegmentationOptions options{.languages = {NationalLanguage::Portuguese, NationalLanguage::Turkish}};
    const auto parts = toUserData(text, options, 7);
    const auto quote = costOf(text, options);
    FUZZ_REQUIRE(parts.has_value() == quote.has_value());
    if (!parts)
        return;
    FUZZ_REQUIRE(quote->asWritten.segments == int(parts->size()));
    FUZZ_REQUIRE(joinedText(*parts) == text);
}

/// One input in sixteen, whichever it is: to divide a text and to price it takes longer than everything else.
bool isToBeSent(QByteArrayView octets)
{
    return std::accumulate(octets.begin(), octets.end(), 0U, [](unsigned sum, char octet) { return sum + quint8(octet); }) % 4
        == 0;
}

void decodeStrictly(QByteArrayView octets)
{
    static DecodedPdu used; // its buffers are full of the message before: nothing of it may be left
    DecodedPdu fresh;
    const auto read = decodePdu(octets, used);
    FUZZ_REQUIRE(read.has_value() == decodePdu(octets, fresh).has_value());
    if (!read)
        return;
    FUZZ_REQUIRE(used.serviceCentre == fresh.serviceCentre && used.tpdu.message == fresh.tpdu.message);
    FUZZ_REQUIRE(used.tpdu.tpduLength + used.tpdu.trailingOctets <= octets.size());
    writeAndReadAgain(used.tpdu.message);
    if (UserData *userData = userDataOf(used.tpdu.message)) {
        if (const auto text = userData->text(); text && isToBeSent(octets))
            sendText(*text);
    }
}

void decodeWhatever(QByteArrayView octets)
{
    const auto decoded = decodeWhatIsThere(octets);
    FUZZ_REQUIRE(decoded || !decodeTpdu(octets));
    if (!decoded)
        return;
    Message message = decoded->message;
    if (UserData *userData = userDataOf(message))
        static_cast<void>(userData->text());
    if (const auto *deliver = std::get_if<Deliver>(&message))
        static_cast<void>(deliver->serviceCentreTimeStamp.toString());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const ShortWork work;
    const QByteArrayView octets(data, static_cast<qsizetype>(size));
    decodeStrictly(octets);
    decodeWhatever(octets);
    splitPdu(octets, Leniency::Lenient); // as text: hardly ever hexadecimal
    return 0;
}
