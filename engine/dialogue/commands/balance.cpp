// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/commands.h"
#include "engine/dialogue/owed.h"

namespace contador {

namespace {

constexpr size_t mostAccounts = 4; // in one answer

QString lineFor(const Turn &turn, const Account &account, const Balance &balance)
{
    Lexicon::Values values{{QStringLiteral("account"), tailOf(account.number)},
                           {QStringLiteral("owed"), owed(turn.lexicon, balance)}};
    std::vector<MeterRegister> dials = turn.accountsStore.registers(account.id);
    std::erase_if(dials, [&](const MeterRegister &dial) { return !dial.isThere(turn.today()); });
    const std::optional<Reading> last = dials.size() == 1 ? turn.readings.latestAccepted(dials.front().id) : std::nullopt;
    if (!last || turn.accounts.size() > 1)
        return turn.lexicon.say(QStringLiteral("balance"), values);
    values.insert(QStringLiteral("value"), turn.lexicon.quantity(last->value));
    values.insert(QStringLiteral("date"), turn.lexicon.date(last->readOn));
    return turn.lexicon.say(QStringLiteral("balance_with_reading"), values);
}

} // namespace

Answer balance(Turn &turn)
{
    Answer answer;
    QStringList lines;
    for (size_t i = 0; i < std::min(turn.accounts.size(), mostAccounts); ++i) {
        const Account &account = turn.accounts[i];
        const Balance owedNow = turn.balance(account.id);
        lines << lineFor(turn, account, owedNow);
        if (turn.accounts.size() == 1) {
            answer.account = account.id;
            answer.amount = owedNow.total;
        }
    }
    answer.text = lines.join(u'\n');
    return answer;
}

} // namespace contador
