// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/gsm7_alphabet.h"

#include "engine/sms/gsm7_tables.h"

#include <algorithm>
#include <array>

namespace contador::sms {

static const Gsm7Tables &tablesOf(NationalLanguage language)
{
    const auto tables = gsm7Tables();
    const auto found = std::ranges::find(tables, static_cast<int>(language), &Gsm7Tables::language);
    return found == tables.end() ? tables.front() : *found;
}

static std::u16string_view mainTable(NationalLanguage language)
{
    const std::u16string_view own = tablesOf(language).mainTable;
    return own.empty() ? gsm7Tables().front().mainTable : own;
}

void fromGsm7(QByteArrayView septets, NationalLanguage lockingShift, NationalLanguage singleShift, QString &text)
{
    const char16_t *const main = mainTable(lockingShift).data();
    const std::array<char16_t, 128> &shifted = tablesOf(singleShift).shiftedByCode;
    text.resize(septets.size());
    QChar *out = text.data();
    for (auto septet = septets.begin(); septet != septets.end(); ++septet, ++out) {
        if (*septet != gsm7Escape) [[likely]] {
            *out = main[*septet & 0x7F];
        } else if (++septet == septets.end()) {
            *out++ = u' ';
            break;
        } else if (*septet == gsm7Escape) {
            *out = u' ';
        } else {
            const int code = *septet & 0x7F;
            *out = shifted[static_cast<std::size_t>(code)] ? shifted[static_cast<std::size_t>(code)] : main[code];
        }
    }
    text.truncate(out - text.constData());
}

QString fromGsm7(QByteArrayView septets, NationalLanguage lockingShift, NationalLanguage singleShift)
{
    QString text;
    fromGsm7(septets, lockingShift, singleShift, text);
    return text;
}

/// Code in the main table, or npos. Most letters and digits stand where ASCII has them, so that place is tried first.
static std::size_t codeInMainTable(char16_t character)
{
    const std::u16string_view main = mainTable(NationalLanguage::None);
    if (character == static_cast<char16_t>(gsm7Escape))
        return std::u16string_view::npos;
    return character < main.size() && main[character] == character ? character : main.find(character);
}

/// Where a character stands: a code of the main table, or one of the shift table.
struct Place {
    char code;
    bool isShifted;
};

static std::optional<Place> placeOf(QChar character, NationalLanguage singleShift)
{
    const std::size_t code = codeInMainTable(character.unicode());
    if (code != std::u16string_view::npos)
        return Place{static_cast<char>(code), false};
    const auto shifted = tablesOf(singleShift).shiftTable;
    const auto found = std::ranges::find(shifted, character.unicode(), &ShiftedCharacter::character);
    if (found == shifted.end())
        return std::nullopt;
    return Place{found->code, true};
}

int countGsm7Septets(QChar character, NationalLanguage singleShift)
{
    const auto place = placeOf(character, singleShift);
    return !place ? 0 : place->isShifted ? 2 : 1;
}

/// Whether the character could be written.
static bool append(QByteArray &septets, QChar character, NationalLanguage singleShift)
{
    const auto place = placeOf(character, singleShift);
    if (!place)
        return false;
    if (place->isShifted)
        septets += gsm7Escape;
    septets += place->code;
    return true;
}

std::optional<QByteArray> toGsm7(QStringView text, NationalLanguage singleShift)
{
    QByteArray septets;
    septets.reserve(text.size());
    for (const QChar character : text) {
        if (!append(septets, character, singleShift))
            return std::nullopt;
    }
    return septets;
}

} // namespace contador::sms
