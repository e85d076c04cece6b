// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/message_storage.h"

#include "engine/modem/at_fields.h"
#include "engine/modem/at_parser.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>

namespace contador {

namespace {

constexpr std::array preferred = {"SM", "ME", "MT"};

/// `("SM","ME"),("SM"),…` → one list for each pair of brackets.
std::vector<QByteArrayList> memorySets(const QByteArray &answer)
{
    std::vector<QByteArrayList> sets;
    for (const QByteArray &part : answer.mid(answer.indexOf(':') + 1).split('(')) {
        const qsizetype end = part.indexOf(')');
        if (end >= 0)
            sets.push_back(atFields(part.left(end)));
    }
    return sets;
}

QByteArray best(const QByteArrayList &memories)
{
    const auto found = std::ranges::find_if(preferred, [&](const char *each) { return memories.contains(each); });
    return found == preferred.end() ? memories.value(0) : QByteArray(*found);
}

/// <stat>: a number in PDU mode, a word in text mode.
QByteArray status(const QByteArray &header)
{
    return atFields(header).value(header.startsWith("+CMGL:") ? 1 : 0);
}

bool isHeader(const QByteArray &line)
{
    return line.startsWith("+CMGL:") || line.startsWith("+CMGR:");
}

} // namespace

bool isTextMode(const AtReply &reply)
{
    return std::ranges::any_of(reply.lines,
                               [](const QByteArray &line) { return isHeader(line) && status(line).startsWith("REC"); });
}

std::vector<StoredMessage> storedMessages(const AtReply &reply)
{
    std::vector<StoredMessage> messages;
    for (std::size_t i = 0; i + 1 < reply.lines.size(); ++i) {
        const QByteArray &header = reply.lines[i];
        const QByteArray &pdu = reply.lines[i + 1];
        if (!isHeader(header) || status(header).startsWith("REC") || !looksLikePdu(pdu))
            continue;
        const auto index = header.startsWith("+CMGL:") ? atNumber(atFields(header).front()) : std::optional(-1);
        const int stat = atNumber(status(header)).value_or(0);
        constexpr int storedUnsent = 2;
        if (index)
            messages.push_back(StoredMessage{*index, stat < storedUnsent, pdu.toUpper()});
    }
    return messages;
}

QByteArray MessageMemories::selection(const QByteArray &memory) const
{
    return "AT+CPMS=\"" + memory + '"' + others;
}

MessageMemories messageMemories(const QByteArray &answer)
{
    const std::vector<QByteArrayList> sets = memorySets(answer);
    if (sets.empty())
        return {};
    const QByteArray receiving = best(sets.back());
    MessageMemories chosen{{sets.front().contains(receiving) ? receiving : best(sets.front())}, receiving, {}};
    for (const char *memory : {"SM", "ME"}) {
        if (sets.front().contains(memory) && memory != chosen.receiving())
            chosen.readable.emplace_back(memory);
    }
    for (std::size_t i = 1; i < sets.size(); ++i)
        chosen.others += ",\"" + best(sets[i]) + '"';
    return chosen;
}

} // namespace contador
