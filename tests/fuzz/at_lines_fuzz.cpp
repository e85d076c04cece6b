// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes from a modem, in any portions: the tokens do not depend on the portions, and no conversation gets stuck on them.
#include "engine/modem/at_channel.h"
#include "engine/modem/at_fields.h"
#include "engine/modem/message_storage.h"
#include "tests/fuzz/fuzz.h"

#include <QCoreApplication>

using namespace contador;

namespace {

/// What a modem says, and in which portions it comes: both out of one input.
class Portions {
public:
    explicit Portions(QByteArrayView input) : m_seed(input.isEmpty() ? 0 : static_cast<quint8>(input.front()))
    {
        const bool beginsLong = m_seed == 0xFF; // so that a line that is too long is within reach of short inputs
        if (beginsLong)
            m_bytes.fill('a', AtParser::longestLine - 2);
        m_bytes += input.sliced(input.isEmpty() ? 0 : 1);
    }

    [[nodiscard]] const QByteArray &all() const { return m_bytes; }
    /// The first octet says which of the two checks this input is for.
    [[nodiscard]] bool areForConversation() const { return m_seed & 1; }
    template <typename Take> void each(Take take) const
    {
        unsigned state = m_seed;
        for (QByteArrayView left = m_bytes; !left.isEmpty();) {
            state = state * 5 + 17;
            const QByteArrayView portion = left.first(std::min<qsizetype>(left.size(), 1 + (state >> 2 & 0x1F)));
            left = left.sliced(portion.size());
            take(portion);
        }
    }

private:
    QByteArray m_bytes;
    unsigned m_seed;
};

void readFields(const AtToken &token)
{
    const auto *line = std::get_if<AtLine>(&token);
    const auto *notice = std::get_if<AtNotice>(&token);
    if (!line && !notice)
        return;
    const QByteArray &text = line ? line->text : notice->text;
    FUZZ_REQUIRE(!text.isEmpty() && text.size() <= AtParser::longestLine + 1);
    FUZZ_REQUIRE(atName(text).size() <= text.size());
    for (const QByteArray &field : atFields(text))
        FUZZ_REQUIRE(!atNumber(field) || !field.isEmpty());
    FUZZ_REQUIRE(atText(text).size() <= 64);
    if (text.contains('(')) // else there are no memories in it
        FUZZ_REQUIRE(!messageMemories(text).readable.empty());
}

void parse(const Portions &portions)
{
    AtParser whole;
    AtParser inPortions;
    const std::vector<AtToken> tokens = whole.feed(portions.all());
    std::vector<AtToken> collected;
    portions.each([&](QByteArrayView portion) {
        for (AtToken &token : inPortions.feed(portion))
            collected.push_back(std::move(token));
    });
    FUZZ_REQUIRE(tokens == collected);
    for (const AtToken &token : tokens)
        readFields(token);
}

/// One for all executions: to make it anew would take longer than what it is asked. No event loop runs, so no deadline passes.
class Conversation {
public:
    Conversation() : m_application(m_argc, m_argv), m_channel([this](const QByteArray &) { ++m_written; }) { }

    void hear(const Portions &portions)
    {
        int ended = 0;
        m_written = 0;
        m_channel.play(m_script, [&ended](const AtReplies &replies) {
            ++ended;
            for (const AtReply &reply : replies) {
                FUZZ_REQUIRE(reply.lines.size() <= AtChannel::mostLines);
                FUZZ_REQUIRE(2 * storedMessages(reply).size() <= reply.lines.size());
                FUZZ_REQUIRE(!isTextMode(reply) || !reply.lines.empty());
            }
        });
        portions.each([this](QByteArrayView portion) { m_channel.receive(portion.toByteArray()); });
        FUZZ_REQUIRE(ended + int(m_channel.busy()) == 1 && m_written <= int(m_script.size()));
        m_channel.reset();
        FUZZ_REQUIRE(!m_channel.busy());
    }

private:
    int m_argc = 1;
    char m_name[5] = "fuzz";
    char *m_argv[2] = {m_name, nullptr};
    QCoreApplication m_application;
    AtChannel m_channel;
    int m_written = 0;
    const AtScript m_script{
        {.send = "AT+CMGL=4\r", .mayFail = true},
        {.send = "AT+CREG?\r", .mayFail = true},
        {.send = "AT+CMGS=25\r", .expect = Expect::Prompt},
        {.send = "0001000C91539121436587000000\x1A"},
    };
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const ShortWork work;
    const Portions portions(QByteArrayView(data, static_cast<qsizetype>(size)));
    static Conversation conversation;
    if (portions.areForConversation())
        conversation.hear(portions);
    else
        parse(portions);
    return 0;
}
