// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace contador::sms {

/// One character of an extension or single shift table, and the code that follows the escape.
struct ShiftedCharacter {
    char code;
    char16_t character;
};

/// The tables of one national language identifier. TS 23.038 §6.2.1, annex A
struct Gsm7Tables {
    int language; ///< 0 for the default alphabet
    std::u16string_view mainTable; ///< 128 characters by their code; empty: the default alphabet
    std::span<const ShiftedCharacter> shiftTable; ///< by code
    std::array<char16_t, 128> shiftedByCode; ///< the same for decoding; 0 where the shift table has no character
};

/// Code of the escape to the shift table; its place in a main table holds no character.
constexpr char gsm7Escape = 0x1B;

/// Whether a code means in every main table what it means in ASCII: letters without marks, digits, most signs.
constexpr bool isAscii(char code)
{
    const bool isLetter = (code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z');
    return isLetter || (code >= ' ' && code <= '?' && code != '$');
}

/// All supported languages, the default alphabet first. A further language is a further row.
std::span<const Gsm7Tables> gsm7Tables();

/// Where the main table of the default alphabet has a character.
std::optional<char> codeInDefaultAlphabet(char16_t character);

} // namespace contador::sms
