// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/simulated_request.h"

namespace contador {

namespace {

/// Cuts at `separator`, except within quotes.
QList<QByteArray> splitUnquoted(const QByteArray &text, char separator)
{
    QList<QByteArray> parts{QByteArray()};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        if (c == separator && !quoted)
            parts.append(QByteArray());
        else
            parts.last().append(c);
    }
    return parts;
}

QByteArray unquoted(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    return trimmed.size() >= 2 && trimmed.startsWith('"') && trimmed.endsWith('"') ? trimmed.mid(1, trimmed.size() - 2) : trimmed;
}

bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "E0", "&F", "S0=0": a letter, perhaps behind an ampersand, and a number. V.250 §5.3.1, §5.3.2.
SimulatedRequest takeBasic(const QByteArray &text, qsizetype &at)
{
    SimulatedRequest request;
    if (text[at] == '&')
        request.name += text[at++];
    if (at >= text.size() || !isLetter(text[at])) {
        at = text.size();
        return {};
    }
    request.name = (request.name + text[at++]).toUpper();
    QByteArray digits;
    while (at < text.size() && (isDigit(text[at]) || text[at] == '='))
        digits += text[at++];
    request.parameters = {digits};
    return request;
}

/// "+CPMS=?", "+CMGS=23": to the next semicolon. V.250 §5.4.
SimulatedRequest takeExtended(const QByteArray &command)
{
    SimulatedRequest request;
    const qsizetype equals = command.indexOf('=');
    if (equals >= 0) {
        request.name = command.left(equals).trimmed().toUpper();
        const QByteArray rest = command.mid(equals + 1).trimmed();
        request.form = rest == "?" ? SimulatedRequest::Form::Test : SimulatedRequest::Form::Set;
        if (request.form == SimulatedRequest::Form::Set) {
            for (const QByteArray &parameter : splitUnquoted(rest, ','))
                request.parameters.append(unquoted(parameter));
        }
        return request;
    }
    request.form = command.trimmed().endsWith('?') ? SimulatedRequest::Form::Read : SimulatedRequest::Form::Execute;
    request.name = command.trimmed().toUpper();
    if (request.form == SimulatedRequest::Form::Read)
        request.name.chop(1);
    return request;
}

} // namespace

int SimulatedRequest::number(qsizetype index, int absent) const
{
    const QByteArray given = parameters.value(index);
    if (given.isEmpty())
        return absent;
    bool isNumber = false;
    const int value = given.toInt(&isNumber);
    return isNumber && value >= 0 ? value : -1;
}

std::vector<SimulatedRequest> parseRequests(const QByteArray &body)
{
    std::vector<SimulatedRequest> requests;
    for (const QByteArray &piece : splitUnquoted(body, ';')) {
        const QByteArray text = piece.trimmed();
        qsizetype at = 0;
        while (at < text.size()) {
            const bool basic = isLetter(text[at]) || text[at] == '&';
            if (basic) {
                requests.push_back(takeBasic(text, at));
            } else {
                requests.push_back(takeExtended(text.mid(at)));
                at = text.size();
            }
            if (at < text.size() && text[at] == ' ')
                ++at;
        }
    }
    return requests;
}

} // namespace contador
