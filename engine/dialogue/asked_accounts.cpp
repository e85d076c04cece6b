// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/asked_accounts.h"

#include "engine/dialogue/commands.h"
#include "engine/dialogue/owed.h"
#include "engine/dialogue/sms_length.h"

#include <algorithm>

namespace contador {

namespace {

constexpr size_t mostAccounts = 4; // in one answer

/// As identifiers are compared: letters and digits alone, without leading zeros.
QString compared(const QString &identifier)
{
    QString plain;
    for (const QChar character : identifier) {
        if (character.isLetterOrNumber() && (character != u'0' || !plain.isEmpty()))
            plain += character.toCaseFolded();
    }
    return plain;
}

} // namespace

std::vector<Account> askedAccounts(const Turn &turn)
{
    std::vector<Account> named;
    std::ranges::copy_if(turn.accounts, std::back_inserter(named), [&](const Account &account) {
        return std::ranges::any_of(turn.said.accounts, [&](const QString &said) { return compared(said) == compared(account.number); });
    });
    return named.empty() ? turn.accounts : named;
}

Answer forEachAccount(const Turn &turn, const std::function<QString(const Account &)> &sentence)
{
    const std::vector<Account> accounts = askedAccounts(turn);
    Answer answer;
    QStringList lines;
    for (size_t i = 0; i < std::min(accounts.size(), mostAccounts); ++i) {
        const Account &account = accounts[i];
        const QString said = sentence(account);
        lines << (turn.accounts.size() > 1 ? tailOf(account.number) + QStringLiteral(": ") + said : said);
    }
    if (accounts.size() == 1) {
        answer.account = accounts.front().id;
        answer.amount = turn.balance(accounts.front().id).total;
    }
    answer.text = lines.join(u'\n');
    if (accounts.size() > 1 && !isShort(answer.text)) // dearer than to ask which
        accountFor(turn, turn.said.intent, answer);
    return answer;
}

} // namespace contador
