// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/said_values.h"

#include "engine/dialogue/plain_text.h"

#include <algorithm>
#include <array>

namespace contador {

namespace {

enum Level : size_t { OfAccount, OfMeter, OfRegister, levels };

struct Name {
    Level level = OfAccount;
    std::vector<bool> dials; ///< the ones it names
    size_t length = 0; ///< of how many numbers it is made
};

bool isSame(const SaidNumber &said, const SaidNumber &written)
{
    const bool isSameTag = said.tag.isEmpty() || said.tag == written.tag; // "EDP" of a serial may be left away
    return isSameTag && withoutLeadingZeros(said.text) == withoutLeadingZeros(written.text);
}

/// How many of the numbers from `at` on are the identifier, which may be several of them: "G4-004711".
size_t lengthOf(const QString &identifier, const std::vector<SaidNumber> &numbers, size_t at)
{
    const std::vector<SaidNumber> written = numbersIn(identifier);
    if (written.empty() || at + written.size() > numbers.size())
        return 0;
    const auto begin = numbers.begin() + std::ptrdiff_t(at);
    return std::equal(written.begin(), written.end(), begin, [](const auto &w, const auto &s) { return isSame(s, w); })
        ? written.size()
        : 0;
}

size_t lengthOfName(Level level, const MeterRegister &dial, const std::vector<SaidNumber> &numbers, size_t at)
{
    switch (level) {
    case OfAccount:
        return lengthOf(dial.accountNumber, numbers, at);
    case OfMeter:
        return lengthOf(dial.serial, numbers, at);
    case OfRegister:
    case levels:
        break;
    }
    const SaidNumber &number = numbers[at];
    return !number.tag.isEmpty() && number.tag + number.text == unaccented(dial.code) ? 1 : 0;
}

std::optional<Name> nameAt(const std::vector<SaidNumber> &numbers, size_t at, const std::vector<MeterRegister> &dials)
{
    for (const Level level : {OfAccount, OfMeter, OfRegister}) {
        Name name{level, {}, 0};
        for (const MeterRegister &dial : dials) {
            const size_t length = lengthOfName(level, dial, numbers, at);
            name.dials.push_back(length > 0);
            name.length = std::max(name.length, length);
        }
        if (name.length > 0)
            return name;
    }
    return std::nullopt;
}

/// The names in force while the numbers are read one after the other.
class Scope {
public:
    explicit Scope(size_t dials) : m_dials(dials) { }

    void enter(const Name &name)
    {
        if (m_hadValue) { // the next name of the same level, or a wider one, begins something new
            for (size_t level = name.level; level < levels; ++level)
                m_named[level].clear();
        }
        m_hadValue = false;
        m_named[name.level] = name.dials;
    }

    std::vector<size_t> dialsOfValue()
    {
        m_hadValue = true;
        std::vector<size_t> left;
        for (size_t dial = 0; dial < m_dials; ++dial) {
            const bool isNamed = std::ranges::all_of(m_named, [dial](const auto &named) { return named.empty() || named[dial]; });
            if (isNamed)
                left.push_back(dial);
        }
        return left;
    }

private:
    size_t m_dials;
    std::array<std::vector<bool>, levels> m_named;
    bool m_hadValue = false;
};

} // namespace

std::vector<SaidValue> saidValues(const std::vector<SaidNumber> &numbers, const std::vector<MeterRegister> &dials)
{
    std::vector<std::pair<SaidNumber, std::optional<Name>>> read;
    for (size_t at = 0; at < numbers.size();) {
        const std::optional<Name> name = numbers.size() > 1 ? nameAt(numbers, at, dials) : std::nullopt;
        read.emplace_back(numbers[at], name);
        at += name ? name->length : 1;
    }
    const bool namesStandBehind = !read.empty() && !read.front().second && read.back().second;
    if (namesStandBehind)
        std::ranges::reverse(read);
    std::vector<SaidValue> values;
    Scope scope(dials.size());
    for (const auto &[number, name] : read) {
        if (name)
            scope.enter(*name);
        else
            values.push_back({Quantity::fromString(number.text), scope.dialsOfValue()});
    }
    if (namesStandBehind)
        std::ranges::reverse(values);
    return values;
}

} // namespace contador
