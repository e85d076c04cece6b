// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/payments/check_digits.h"

#include <algorithm>

namespace contador {

std::optional<int> mod97(QStringView text)
{
    int rest = 0;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            rest = (rest * 10 + (c.unicode() - u'0')) % 97;
        else if (c >= u'A' && c <= u'Z')
            rest = (rest * 100 + (c.unicode() - u'A' + 10)) % 97;
        else
            return std::nullopt;
    }
    return rest;
}

bool isAllDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<int> mod10Digit(QStringView digits)
{
    if (!isAllDigits(digits))
        return std::nullopt;
    int sum = 0;
    int weight = 2;
    for (auto c = digits.rbegin(); c != digits.rend(); ++c) {
        const int product = (c->unicode() - u'0') * weight;
        sum += product / 10 + product % 10;
        weight = 3 - weight;
    }
    return (10 - sum % 10) % 10;
}

std::optional<int> mod11Digit(QStringView digits)
{
    if (!isAllDigits(digits))
        return std::nullopt;
    int sum = 0;
    int weight = 2;
    for (auto c = digits.rbegin(); c != digits.rend(); ++c) {
        sum += (c->unicode() - u'0') * weight;
        weight = weight == 9 ? 2 : weight + 1;
    }
    const int rest = sum % 11;
    return rest <= 1 ? 0 : rest == 10 ? 1 : 11 - rest;
}

} // namespace contador
