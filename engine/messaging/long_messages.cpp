// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/long_messages.h"

#include "engine/messaging/assemblies_store.h"
#include "engine/messaging/kept_text.h"
#include "engine/sms/joined_text.h"

#include <algorithm>

namespace contador::long_messages {

namespace {

constexpr std::chrono::minutes patience{10}; // until a person sees what came
constexpr std::chrono::hours window{72}; // in which a late part still makes it whole
constexpr int mostGivenUpAtOnce = 100;
constexpr int mostOpenOfOneSender = 64;
constexpr int mostOpen = 10'000;

/// What a message consists of by now.
struct Contents {
    std::vector<ReadDeliver> reads; ///< the first of each place, in order
    std::vector<NumberedText> texts; ///< all of them
    std::vector<PartFacts> facts;
};

Contents contentsOf(Transaction &transaction, const Assembly &assembly)
{
    Contents contents;
    std::vector<AssembliesStore::Part> parts = AssembliesStore::parts(transaction, assembly.id);
    std::ranges::stable_sort(parts, {}, &AssembliesStore::Part::sequence);
    int before = 0;
    for (const AssembliesStore::Part &part : parts) {
        auto read = readDeliver(part.pduHex.toLatin1());
        if (!read)
            continue;
        contents.texts.push_back({part.sequence, visibleText(read->deliver.userData)});
        contents.facts.push_back(factsOf(read->deliver, part.sequence));
        if (part.sequence != before)
            contents.reads.push_back(*std::move(read));
        before = part.sequence;
    }
    return contents;
}

AssemblyFacts factsOf(Transaction &transaction, const Assembly &assembly)
{
    return {assembly.id, assembly.state, contentsOf(transaction, assembly).facts};
}

/// Sender, kind and time: those of the first part that came.
KeptText describe(const Assembly &assembly, const Contents &contents)
{
    KeptText text;
    text.sender = assembly.originator;
    text.carrier = assembly.carrier;
    if (contents.reads.empty())
        return text;
    const sms::Deliver &first = contents.reads.front().deliver;
    text.networkTime = first.serviceCentreTimeStamp.toString();
    text.kind = kindOf(first);
    text.loopPrevention = std::ranges::any_of(contents.reads, [](const auto &read) { return read.deliver.loopPrevention; });
    return text;
}

/// As far as it came, or all that claims to be it.
KeptText visible(const Assembly &assembly, const Contents &contents, const QString &fault)
{
    KeptText text = describe(assembly, contents);
    text.text = visibleText(contents.texts, assembly.parts);
    text.fault = fault;
    return text;
}

KeptText whole(const Assembly &assembly, const Contents &contents)
{
    std::vector<sms::UserData> parts;
    for (const ReadDeliver &read : contents.reads)
        parts.push_back(read.deliver.userData);
    const std::optional<QString> joined = sms::joinedText(parts);
    if (!joined)
        return visible(assembly, contents, QStringLiteral("binary"));
    KeptText text = describe(assembly, contents);
    text.text = *joined;
    for (const ReadDeliver &read : contents.reads) {
        if (text.fault.isEmpty())
            text.fault = faultOf(read);
    }
    if (text.fault == QStringLiteral("truncated"))
        text.text = visibleText(contents.texts, assembly.parts);
    return text;
}

/// Into the message that a person sees already, unless it was dealt with: then into another one, for a person too.
InboundMessage write(Transaction &transaction, Assembly &assembly, KeptText &text)
{
    if (!assembly.message.isNull()) {
        const AssembliesStore::Words words{text.text, text.fault, text.networkTime, text.state()};
        if (AssembliesStore::rewrite(transaction, assembly.message, words))
            return {assembly.message, text.sender, text.text, text.carrier, transaction.at(), text.networkTime, text.kind,
                    text.loopPrevention};
        if (text.fault.isEmpty())
            text.fault = QStringLiteral("late");
    }
    const InboundMessage message = add(transaction, text);
    assembly.message = message.id;
    return message;
}

/// For a person, where it is anything for a person at all.
void show(Transaction &transaction, Assembly &assembly, AssemblyState state, std::vector<InboundMessage> &held)
{
    const bool isContested = state == AssemblyState::Contested;
    const QString fault = isContested ? QStringLiteral("contested") : QStringLiteral("incomplete");
    KeptText text = visible(assembly, contentsOf(transaction, assembly), fault);
    const InboundMessage message = write(transaction, assembly, text);
    assembly.state = state;
    AssembliesStore::setState(transaction, assembly);
    if (text.isForPerson())
        held.push_back(message);
}

/// The memory of the inbox is bounded: who opens too many sees the oldest of his shown as they came.
void makeRoom(Transaction &transaction, const QString &originator, std::vector<InboundMessage> &held)
{
    std::optional<Assembly> oldest;
    if (AssembliesStore::openOf(transaction, originator) > mostOpenOfOneSender)
        oldest = AssembliesStore::oldestOpenOf(transaction, originator);
    else if (AssembliesStore::open(transaction) > mostOpen)
        oldest = AssembliesStore::oldestOpen(transaction);
    if (oldest)
        show(transaction, *oldest, AssemblyState::Shown, held);
}

/// One more part of it is there. What a person sees already is told anew only once it is whole, but can be read at once.
Kept grow(Transaction &transaction, Assembly &assembly)
{
    const Contents contents = contentsOf(transaction, assembly);
    Kept kept{Kept::What::Part, {}, {}, {}};
    if (int(contents.reads.size()) < assembly.parts) {
        if (assembly.state == AssemblyState::Shown) {
            std::vector<InboundMessage> toldBefore;
            show(transaction, assembly, AssemblyState::Shown, toldBefore);
        }
        return kept;
    }
    KeptText text = whole(assembly, contents);
    const InboundMessage message = write(transaction, assembly, text);
    assembly.state = AssemblyState::Whole;
    AssembliesStore::setState(transaction, assembly);
    if (text.state() == MessageState::New)
        return {Kept::What::Whole, message.id, {}, {}};
    if (!text.isForPerson())
        return {Kept::What::Quiet, {}, {}, {}};
    return {Kept::What::Held, {}, {message}, {}};
}

Kept begin(Transaction &transaction, const KeptPart &part)
{
    const Assembly assembly = AssembliesStore::begin(transaction, part.row);
    AssembliesStore::attach(transaction, assembly, part.id, part.row.iccid);
    Kept kept{Kept::What::Part, {}, {}, {}};
    makeRoom(transaction, part.row.originator, kept.held);
    return kept;
}

} // namespace

Kept take(Transaction &transaction, const KeptPart &part)
{
    const QDateTime since = transaction.at().addSecs(-std::chrono::seconds(window).count());
    std::vector<Assembly> alike = AssembliesStore::like(transaction, part.row, since);
    std::vector<AssemblyFacts> facts;
    for (const Assembly &assembly : alike)
        facts.push_back(factsOf(transaction, assembly));
    const PartPlace place = placeOf(part.facts, facts);
    if (place.how == PartPlace::How::Anew)
        return begin(transaction, part);
    Assembly &assembly = *std::ranges::find(alike, place.assembly, &Assembly::id);
    AssembliesStore::attach(transaction, assembly, part.id, part.row.iccid);
    if (place.how == PartPlace::How::Repeats)
        return {};
    if (place.how == PartPlace::How::Joins)
        return grow(transaction, assembly);
    Kept kept{Kept::What::Held, {}, {}, {}};
    show(transaction, assembly, AssemblyState::Contested, kept.held);
    return kept;
}

std::vector<InboundMessage> giveUpUnfinished(Transaction &transaction)
{
    std::vector<InboundMessage> held;
    const QDateTime before = transaction.at().addMSecs(-std::chrono::milliseconds(patience).count());
    for (int i = 0; i < mostGivenUpAtOnce; ++i) {
        auto oldest = AssembliesStore::oldestOpenBefore(transaction, before);
        if (!oldest)
            break;
        show(transaction, *oldest, AssemblyState::Shown, held);
    }
    return held;
}

} // namespace contador::long_messages
