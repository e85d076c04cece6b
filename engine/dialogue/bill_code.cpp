// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/bill_code.h"

#include "engine/accounts/accounts_store.h"
#include "engine/accounts/binding_codes_store.h"
#include "engine/dialogue/owed.h"

#include <algorithm>

namespace contador {

namespace {

constexpr int mostWrong = 5; // of a phone, and about an account, in a day: some 400,000 codes are not guessed so

bool isTooOften(const BindingCodesStore &codes, const QString &phone, const QString &account, const QDateTime &now)
{
    const QDateTime since = now.addDays(-1);
    return codes.wrongOfPhone(phone, since) >= mostWrong || codes.wrongOfAccount(account, since) >= mostWrong;
}

/// The words of a text: letters and digits, whatever stands between them.
QStringList wordsIn(const QString &text)
{
    QStringList words(QString{});
    for (const QChar character : text) {
        if (character.isLetterOrNumber())
            words.back() += character;
        else if (!words.back().isEmpty())
            words << QString();
    }
    return words;
}

} // namespace

QStringList identifiersIn(const QString &text)
{
    constexpr qsizetype fewestDigits = 6; // more than a dial of five shows
    QStringList identifiers;
    std::ranges::copy_if(wordsIn(text), std::back_inserter(identifiers), [](const QString &word) {
        return word.size() >= fewestDigits && std::ranges::all_of(word, [](QChar character) { return character.isDigit(); });
    });
    return identifiers;
}

std::optional<BillCode> billCodeIn(const QString &text, const QStringList &own)
{
    QStringList accounts = identifiersIn(text);
    accounts.removeIf([&](const QString &identifier) { return own.contains(identifier); });
    QStringList codes = wordsIn(text);
    codes.removeIf([](const QString &word) { return !looksLikeBindingCode(word); });
    if (accounts.size() != 1 || codes.size() != 1)
        return std::nullopt;
    return BillCode{accounts.front(), codes.front()};
}

BillCodeResult bindByBillCode(Transaction &transaction, const InboundMessage &message, const PhoneNumber &phone, const QString &account,
                              const QString &code, const Lexicon &lexicon)
{
    if (code.isEmpty() || account.isEmpty())
        return {false, lexicon.say(QStringLiteral("bind_how"))};
    const AccountsStore accounts(transaction.connection(), {});
    const BindingCodesStore codes(transaction.connection());
    const std::optional<Account> found = accounts.find(account);
    const Lexicon::Values values{{QStringLiteral("account"), tailOf(account)}};
    if (isTooOften(codes, phone.e164(), account, transaction.at()))
        return {false, lexicon.say(QStringLiteral("bind_wrong"))};
    const QString open = found ? codes.open(found->id) : QString();
    const bool isRight = !open.isEmpty() && bindingCodeFrom(code) == open;
    BindingCodesStore::noteTry(transaction, phone.e164(), account, isRight, message.id);
    if (!isRight)
        return {false, lexicon.say(QStringLiteral("bind_wrong"))};
    const auto bound = accounts.byPhone(phone, transaction.at());
    if (std::ranges::any_of(bound, [&](const Account &own) { return own.id == found->id; }))
        return {true, lexicon.say(QStringLiteral("already_bound"), values)};
    BindingCodesStore::use(transaction, found->id, phone.e164(), message.id);
    AccountsStore::unbindPhone(transaction, found->id, phone.e164()); // a disputed one: who has the statement has settled it
    AccountsStore::bindPhone(transaction, found->id, phone, QStringLiteral("bill_code"), transaction.at());
    AccountsStore::refreshSearch(transaction, found->id);
    return {true, lexicon.say(QStringLiteral("bound"), values)};
}

} // namespace contador
