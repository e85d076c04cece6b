// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/at_fields.h"

#include <algorithm>

namespace contador {

QByteArrayList atFields(const QByteArray &line)
{
    QByteArrayList fields;
    const auto add = [&fields](QByteArrayView raw) {
        QByteArray field = raw.toByteArray();
        if (field.contains('"'))
            field.replace('"', "");
        fields += field.trimmed();
    };
    const QByteArrayView text = QByteArrayView(line).sliced(line.indexOf(':') + 1).trimmed();
    bool quoted = false;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == '"')
            quoted = !quoted;
        if (text[at] != ',' || quoted)
            continue;
        add(text.sliced(begin, at - begin));
        begin = at + 1;
    }
    add(text.sliced(begin));
    return fields;
}

QByteArray atName(const QByteArray &lineOrCommand)
{
    const QByteArray text = lineOrCommand.startsWith("AT") ? lineOrCommand.mid(2) : lineOrCommand;
    const auto end = std::ranges::find_if(text, [](char c) { return c == ':' || c == '=' || c == '?' || c == '\r'; });
    const QByteArray name = text.left(end - text.begin());
    const bool extended = !name.isEmpty() && QByteArray("+^*#$%").contains(name.front());
    return extended ? name : QByteArray();
}

std::optional<int> atNumber(const QByteArray &field)
{
    bool ok = false;
    const int value = field.toInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

QString atText(const QByteArray &field)
{
    constexpr int longestName = 64;
    QString text = QString::fromUtf8(field);
    text.removeIf([](QChar c) { return !c.isPrint(); });
    return text.trimmed().left(longestName);
}

} // namespace contador
