// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phone/multi_tap.h"

#include <array>

namespace contador {

namespace {

// The letters of ITU-T E.161 §2.2.1; the signs are those that handsets give.
constexpr std::array<const char *, 10> keys{" 0", ".,?!1", "abc2", "def3", "ghi4", "jkl5", "mno6", "pqrs7", "tuv8", "wxyz9"};
constexpr auto signsOfStar = "*#+-/:";

QString turnsOf(QChar key)
{
    return key.isDigit() ? QString::fromLatin1(keys.at(size_t(key.digitValue()))) : QString::fromLatin1(signsOfStar);
}

} // namespace

MultiTap::Press MultiTap::press(QChar key)
{
    if (m_mode == Mode::Digits) {
        settle();
        return {QString(key), false};
    }
    const QString turns = turnsOf(key);
    const bool isAgain = key == m_key;
    m_turn = isAgain ? (m_turn + 1) % turns.size() : 0;
    m_key = key;
    const QString character(turns[m_turn]);
    return {m_mode == Mode::Capitals ? character.toUpper() : character, isAgain};
}

void MultiTap::nextMode()
{
    settle();
    m_mode = m_mode == Mode::Digits ? Mode::Small : m_mode == Mode::Small ? Mode::Capitals : Mode::Digits;
}

QString MultiTap::lettersOf(QChar key)
{
    if (!key.isDigit() || key == u'1')
        return {};
    const QString turns = turnsOf(key);
    return key == u'0' ? QStringLiteral("␣") : turns.chopped(1);
}

} // namespace contador
