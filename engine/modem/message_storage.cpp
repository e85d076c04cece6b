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

/// The line before a PDU: `+CMGL: <index>,<stat>,…` or `+CMGR: <stat>,…`. Lists are long: read without a copy.
struct Header {
    std::optional<int> index; ///< -1 in the answer to AT+CMGR, which was told it; none: not readable
    QByteArrayView stat; ///< a number in PDU mode, a word in text mode

    [[nodiscard]] bool isTextMode() const { return stat.startsWith("REC"); }
};

QByteArrayView takeField(QByteArrayView &fields)
{
    const qsizetype comma = fields.indexOf(',');
    QByteArrayView field = (comma < 0 ? fields : fields.first(comma)).trimmed();
    fields = comma < 0 ? QByteArrayView() : fields.sliced(comma + 1);
    if (field.startsWith('"'))
        field = field.sliced(1);
    return field.endsWith('"') ? field.chopped(1) : field;
}

std::optional<int> numberOf(QByteArrayView field)
{
    bool valid = false;
    const int number = field.toInt(&valid);
    return valid ? std::optional(number) : std::nullopt;
}

std::optional<Header> headerOf(QByteArrayView line)
{
    constexpr qsizetype nameSize = 6;
    const bool lists = line.startsWith("+CMGL:");
    if (!lists && !line.startsWith("+CMGR:"))
        return std::nullopt;
    QByteArrayView fields = line.sliced(nameSize);
    const std::optional<int> index = lists ? numberOf(takeField(fields)) : -1;
    return Header{index, takeField(fields)};
}

} // namespace

bool isTextMode(const AtReply &reply)
{
    return std::ranges::any_of(reply.lines, [](const QByteArray &line) {
        const auto header = headerOf(line);
        return header && header->isTextMode();
    });
}

std::vector<StoredMessage> storedMessages(const AtReply &reply)
{
    std::vector<StoredMessage> messages;
    for (std::size_t i = 0; i + 1 < reply.lines.size(); ++i) {
        const auto header = headerOf(reply.lines[i]);
        const QByteArray &pdu = reply.lines[i + 1];
        if (!header || header->isTextMode() || !isPduOf(reply.lines[i], pdu))
            continue;
        constexpr int storedUnsent = 2;
        if (header->index)
            messages.push_back(StoredMessage{*header->index, numberOf(header->stat).value_or(0) < storedUnsent, pdu.toUpper()});
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
