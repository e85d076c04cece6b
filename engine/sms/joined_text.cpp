// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/joined_text.h"

namespace contador::sms {

/// One part per sequence number, or nothing when they do not make one message.
static std::optional<std::vector<const UserData *>> inOrder(const std::vector<UserData> &parts)
{
    std::vector<const UserData *> ordered;
    for (const UserData &part : parts) {
        const auto place = part.header.concatenation();
        if (!place)
            return std::nullopt;
        if (ordered.empty())
            ordered.resize(place->total);
        if (ordered.size() != place->total)
            return std::nullopt;
        if (!ordered[place->sequence - 1U])
            ordered[place->sequence - 1U] = &part;
    }
    return ordered;
}

static bool readAlike(const UserData &a, const UserData &b)
{
    return a.alphabet == b.alphabet && a.isCompressed == b.isCompressed && a.header.lockingShift() == b.header.lockingShift()
        && a.header.singleShift() == b.header.singleShift();
}

std::optional<QString> joinedText(const std::vector<UserData> &parts)
{
    if (parts.size() == 1 && !parts.front().header.concatenation())
        return parts.front().text();
    const auto ordered = inOrder(parts);
    if (!ordered || ordered->empty())
        return std::nullopt;
    QString text;
    UserData run;
    for (const UserData *part : *ordered) {
        if (!part || !part->text())
            return std::nullopt;
        if (!run.content.isEmpty() && !readAlike(run, *part)) {
            text += run.text().value_or(QString());
            run.content.clear();
        }
        const QByteArray before = run.content;
        run = *part;
        run.content.prepend(before);
    }
    return text + run.text().value_or(QString());
}

} // namespace contador::sms
