// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/number_words.h"

#include "engine/dialogue/vocabulary.h"

#include <algorithm>

namespace contador {

namespace {

constexpr int thousand = 1000;
constexpr int hundred = 100;
constexpr int ten = 10;

/// "two thousand eight hundred seventy four".
int sumOf(const std::vector<int> &numbers)
{
    int sum = 0;
    int below = 0; // of this thousand
    for (const int number : numbers) {
        if (number == thousand) {
            sum += std::max(below, 1) * thousand;
            below = 0;
        } else if (number == hundred && below > 0 && below < ten) {
            below *= hundred;
        } else {
            below += number;
        }
    }
    return sum + below;
}

} // namespace

QString numberInWords(const std::vector<SaidToken> &tokens, const Vocabulary &vocabulary)
{
    std::vector<int> numbers;
    for (const SaidToken &token : tokens) {
        const int number = token.isWord() && token.word >= 0 && !token.isInPhrase ? vocabulary.word(token.word).number : -1;
        if (number >= 0)
            numbers.push_back(number);
    }
    constexpr size_t fewestDigits = 3;
    const bool areDigits = std::ranges::all_of(numbers, [](int number) { return number < ten; });
    if (!areDigits)
        return QString::number(sumOf(numbers));
    if (numbers.size() < fewestDigits)
        return {};
    QString digits;
    for (const int number : numbers)
        digits += QString::number(number);
    return digits;
}

} // namespace contador
