// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/plausibility_rules.h"

#include <set>

namespace contador {

namespace {

qint64 stepOf(int decimals)
{
    qint64 step = 1;
    for (int decimal = decimals; decimal < Quantity::decimals; ++decimal)
        step *= 10;
    return step;
}

/// One digit another, one too many, one left out, two the wrong way round; a factor of ten is one too many or one left out.
std::set<QString> editsOf(const QString &digits)
{
    std::set<QString> edits;
    for (qsizetype at = 0; at <= digits.size(); ++at) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            edits.insert(QString(digits).insert(at, QChar(digit)));
            if (at < digits.size())
                edits.insert(QString(digits).replace(at, 1, QChar(digit)));
        }
        if (at < digits.size())
            edits.insert(QString(digits).remove(at, 1));
        if (at + 1 < digits.size())
            edits.insert(digits.left(at) + digits.at(at + 1) + digits.at(at) + digits.mid(at + 2));
    }
    edits.erase(digits);
    return edits;
}

} // namespace

std::vector<Quantity> oneSlipFrom(Quantity value, const MeterRegister &dial)
{
    constexpr qsizetype mostDigits = 15; // of a dial with its decimals
    const qint64 step = stepOf(dial.decimals);
    const QString digits = QString::number(value.thousandths / step);
    std::set<qint64> numbers;
    if (digits.size() <= mostDigits) {
        for (const QString &edit : editsOf(digits))
            numbers.insert(edit.toLongLong());
    }
    std::vector<Quantity> values;
    for (const qint64 number : numbers)
        values.push_back({number * step});
    return values;
}

} // namespace contador
