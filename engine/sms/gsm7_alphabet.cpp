// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/gsm7_alphabet.h"

#include "engine/sms/gsm7_tables.h"
#include "engine/sms/sixteen.h"

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

/// All ones for the codes that `isAscii` holds for.
static Sixteen areAscii(Sixteen codes)
{
    const Sixteen isLetter = below(26, (codes | quint8(0x20)) - quint8('a'));
    const Sixteen isSign = below(0x20, codes - quint8(' ')) & reinterpret_cast<Sixteen>(codes != quint8('$'));
    return isLetter | isSign;
}

/// Reads septets, one per byte, to the end.
class Gsm7Reader {
public:
    Gsm7Reader(QByteArrayView septets, NationalLanguage lockingShift, NationalLanguage singleShift)
        : m_next(septets.begin()), m_end(septets.end()), m_main(mainTable(lockingShift).data()),
          m_shifted(tablesOf(singleShift).shiftedByCode)
    {
    }

    /// The text; there must be room for as many characters as there are septets. Where it ends.
    char16_t *read(char16_t *out)
    {
        while (m_end - m_next >= 16) {
            const Sixteen codes = sixteenAt(m_next);
            if (!areOnes(areAscii(codes))) {
                out = readOneByOne(m_next + 16, out);
                continue;
            }
            const auto characters = __builtin_convertvector(codes, SixteenCharacters);
            std::memcpy(out, &characters, sizeof characters);
            m_next += 16;
            out += 16;
        }
        return readOneByOne(m_end, out);
    }

private:
    using SixteenCharacters = quint16 __attribute__((vector_size(32)));

    /// Up to `end`, or one further after an escape.
    char16_t *readOneByOne(const char *end, char16_t *out)
    {
        while (m_next < end) {
            const char code = *m_next++;
            *out++ = code != gsm7Escape ? m_main[code & 0x7F] : afterEscape();
        }
        return out;
    }

    char16_t afterEscape()
    {
        if (m_next == m_end)
            return u' ';
        const char code = *m_next++;
        if (code == gsm7Escape)
            return u' ';
        const char16_t shifted = m_shifted[code & 0x7F];
        return shifted ? shifted : m_main[code & 0x7F];
    }

    const char *m_next;
    const char *m_end;
    const char16_t *m_main;
    const std::array<char16_t, 128> &m_shifted;
};

void fromGsm7(QByteArrayView septets, NationalLanguage lockingShift, NationalLanguage singleShift, QString &text)
{
    text.resize(septets.size());
    auto *const first = reinterpret_cast<char16_t *>(text.data());
    text.truncate(Gsm7Reader(septets, lockingShift, singleShift).read(first) - first);
}

QString fromGsm7(QByteArrayView septets, NationalLanguage lockingShift, NationalLanguage singleShift)
{
    QString text;
    fromGsm7(septets, lockingShift, singleShift, text);
    return text;
}

/// Where a character stands: a code of the main table, or one of the shift table.
struct Place {
    char code;
    bool isShifted;
};

static std::optional<Place> placeOf(QChar character, NationalLanguage singleShift)
{
    if (const auto code = codeInDefaultAlphabet(character.unicode()))
        return Place{*code, false};
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
