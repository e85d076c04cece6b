// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/gsm7_alphabet.h"

#include "engine/sms/gsm7_tables.h"

#include <algorithm>

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

QString fromGsm7(QByteArrayView septets, NationalLanguage lockingShift, NationalLanguage singleShift)
{
    const std::u16string_view main = mainTable(lockingShift);
    const auto shifted = tablesOf(singleShift).shiftTable;
    QString text;
    text.reserve(septets.size());
    for (qsizetype i = 0; i < septets.size(); ++i) {
        if (septets[i] != gsm7Escape) {
            text += QChar(main[static_cast<std::size_t>(septets[i] & 0x7F)]);
            continue;
        }
        if (++i == septets.size() || septets[i] == gsm7Escape) {
            text += u' ';
            continue;
        }
        const auto found = std::ranges::find(shifted, septets[i], &ShiftedCharacter::code);
        text += QChar(found == shifted.end() ? main[static_cast<std::size_t>(septets[i] & 0x7F)] : found->character);
    }
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

QByteArray gsm7Septets(QChar character, NationalLanguage singleShift)
{
    const std::size_t code = codeInMainTable(character.unicode());
    if (code != std::u16string_view::npos)
        return QByteArray(1, static_cast<char>(code));
    const auto shifted = tablesOf(singleShift).shiftTable;
    const auto found = std::ranges::find(shifted, character.unicode(), &ShiftedCharacter::character);
    if (found == shifted.end())
        return {};
    return QByteArray(1, gsm7Escape) + found->code;
}

std::optional<QByteArray> toGsm7(QStringView text, NationalLanguage singleShift)
{
    QByteArray septets;
    septets.reserve(text.size());
    for (const QChar character : text) {
        const QByteArray written = gsm7Septets(character, singleShift);
        if (written.isEmpty())
            return std::nullopt;
        septets += written;
    }
    return septets;
}

} // namespace contador::sms
