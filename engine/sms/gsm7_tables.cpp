// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/gsm7_tables.h"

namespace contador::sms {

// U+001B stands for the escape itself. A row here is a column of the standard.
// clang-format off

// TS 23.038 §6.2.1
constexpr std::u16string_view defaultAlphabet = u"@£$¥èéùìòÇ\nØø\rÅå"
                                                u"Δ_ΦΓΛΩΠΨΣΘΞ\u001BÆæßÉ"
                                                u" !\"#¤%&'()*+,-./"
                                                u"0123456789:;<=>?"
                                                u"¡ABCDEFGHIJKLMNO"
                                                u"PQRSTUVWXYZÄÖÑÜ§"
                                                u"¿abcdefghijklmno"
                                                u"pqrstuvwxyzäöñüà";

// TS 23.038 §A.3.1
constexpr std::u16string_view turkishLocking = u"@£$¥€éùıòÇ\nĞğ\rÅå"
                                               u"Δ_ΦΓΛΩΠΨΣΘΞ\u001BŞşßÉ"
                                               u" !\"#¤%&'()*+,-./"
                                               u"0123456789:;<=>?"
                                               u"İABCDEFGHIJKLMNO"
                                               u"PQRSTUVWXYZÄÖÑÜ§"
                                               u"çabcdefghijklmno"
                                               u"pqrstuvwxyzäöñüà";

// TS 23.038 §A.3.3
constexpr std::u16string_view portugueseLocking = u"@£$¥êéúíóç\nÔô\rÁá"
                                                  u"Δ_ªÇÀ∞^\\€Ó|\u001BÂâÊÉ"
                                                  u" !\"#º%&'()*+,-./"
                                                  u"0123456789:;<=>?"
                                                  u"ÍABCDEFGHIJKLMNO"
                                                  u"PQRSTUVWXYZÃÕÚÜ§"
                                                  u"~abcdefghijklmno"
                                                  u"pqrstuvwxyzãõ`üà";

static_assert(defaultAlphabet.size() == 128 && turkishLocking.size() == 128 && portugueseLocking.size() == 128);
static_assert(defaultAlphabet[gsm7Escape] == u'\u001B' && turkishLocking[gsm7Escape] == u'\u001B'
              && portugueseLocking[gsm7Escape] == u'\u001B');

constexpr bool keepsAscii(std::u16string_view mainTable)
{
    for (std::size_t code = 0; code < mainTable.size(); ++code) {
        if (isAscii(static_cast<char>(code)) && mainTable[code] != code)
            return false;
    }
    return true;
}
static_assert(keepsAscii(defaultAlphabet) && keepsAscii(turkishLocking) && keepsAscii(portugueseLocking));

// TS 23.038 §6.2.1.1
constexpr ShiftedCharacter defaultExtension[] = {
    {0x0A, u'\f'}, {0x14, u'^'}, {0x28, u'{'}, {0x29, u'}'}, {0x2F, u'\\'},
    {0x3C, u'['},  {0x3D, u'~'}, {0x3E, u']'}, {0x40, u'|'}, {0x65, u'€'},
};

// TS 23.038 §A.2.1
constexpr ShiftedCharacter turkishSingle[] = {
    {0x0A, u'\f'}, {0x14, u'^'}, {0x28, u'{'}, {0x29, u'}'}, {0x2F, u'\\'}, {0x3C, u'['}, {0x3D, u'~'}, {0x3E, u']'}, {0x40, u'|'},
    {0x47, u'Ğ'},  {0x49, u'İ'}, {0x53, u'Ş'}, {0x63, u'ç'}, {0x65, u'€'},  {0x67, u'ğ'}, {0x69, u'ı'}, {0x73, u'ş'},
};

// TS 23.038 §A.2.2
constexpr ShiftedCharacter spanishSingle[] = {
    {0x09, u'ç'}, {0x0A, u'\f'}, {0x14, u'^'}, {0x28, u'{'}, {0x29, u'}'}, {0x2F, u'\\'}, {0x3C, u'['}, {0x3D, u'~'}, {0x3E, u']'},
    {0x40, u'|'}, {0x41, u'Á'},  {0x49, u'Í'}, {0x4F, u'Ó'}, {0x55, u'Ú'}, {0x61, u'á'},  {0x65, u'€'}, {0x69, u'í'}, {0x6F, u'ó'},
    {0x75, u'ú'},
};

// TS 23.038 §A.2.3
constexpr ShiftedCharacter portugueseSingle[] = {
    {0x05, u'ê'}, {0x09, u'ç'}, {0x0A, u'\f'}, {0x0B, u'Ô'}, {0x0C, u'ô'}, {0x0E, u'Á'}, {0x0F, u'á'}, {0x12, u'Φ'}, {0x13, u'Γ'},
    {0x14, u'^'}, {0x15, u'Ω'}, {0x16, u'Π'},  {0x17, u'Ψ'}, {0x18, u'Σ'}, {0x19, u'Θ'}, {0x1F, u'Ê'}, {0x28, u'{'}, {0x29, u'}'},
    {0x2F, u'\\'}, {0x3C, u'['}, {0x3D, u'~'}, {0x3E, u']'}, {0x40, u'|'}, {0x41, u'À'}, {0x49, u'Í'}, {0x4F, u'Ó'}, {0x55, u'Ú'},
    {0x5B, u'Ã'}, {0x5C, u'Õ'}, {0x61, u'Â'},  {0x65, u'€'}, {0x69, u'í'}, {0x6F, u'ó'}, {0x75, u'ú'}, {0x7B, u'ã'}, {0x7C, u'õ'},
    {0x7F, u'â'},
};

// clang-format on
constexpr std::array<char16_t, 128> byCode(std::span<const ShiftedCharacter> shiftTable)
{
    std::array<char16_t, 128> characters{};
    for (const auto &[code, character] : shiftTable)
        characters[static_cast<std::size_t>(code)] = character;
    return characters;
}

constexpr Gsm7Tables allTables[] = {
    {0, defaultAlphabet, defaultExtension, byCode(defaultExtension)},
    {1, turkishLocking, turkishSingle, byCode(turkishSingle)},
    {2, {}, spanishSingle, byCode(spanishSingle)},
    {3, portugueseLocking, portugueseSingle, byCode(portugueseSingle)},
};

constexpr char noCode = gsm7Escape;

/// Codes of the default alphabet by character, up to its Greek capitals.
constexpr std::array<char, 0x400> defaultCodes = [] {
    std::array<char, 0x400> codes{};
    codes.fill(noCode);
    for (std::size_t code = 0; code < defaultAlphabet.size(); ++code)
        codes.at(defaultAlphabet[code]) = static_cast<char>(code);
    return codes;
}();

std::optional<char> codeInDefaultAlphabet(char16_t character)
{
    const char code = character < defaultCodes.size() ? defaultCodes[character] : noCode;
    return code == noCode ? std::nullopt : std::optional(code);
}

std::span<const Gsm7Tables> gsm7Tables()
{
    return allTables;
}

} // namespace contador::sms
