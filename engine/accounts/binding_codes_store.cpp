// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/binding_codes_store.h"

#include <QRandomGenerator>

#include <algorithm>

namespace contador {

namespace {

// Nothing that is taken for something else on paper or on a small screen. Each code has letters and digits, so that it is no number
// and no word: some 400,000 of them, of which a few can be tried in a day.
const QString digits = QStringLiteral("2345679");
const QString letters = QStringLiteral("ACDEFHJKLMNPQRTUVWXY");
constexpr int codeLength = 4;

bool isCode(const QString &code)
{
    const auto hasAny = [&](const QString &of) { return std::ranges::any_of(code, [&](QChar c) { return of.contains(c); }); };
    return code.size() == codeLength && hasAny(digits) && hasAny(letters);
}

QString drawn()
{
    const QString alphabet = digits + letters;
    QString code;
    while (!isCode(code)) {
        code.clear();
        for (int i = 0; i < codeLength; ++i)
            code += alphabet.at(QRandomGenerator::system()->bounded(int(alphabet.size())));
    }
    return code;
}

} // namespace

QString bindingCodeFrom(const QString &typed)
{
    QString code;
    for (const QChar character : typed.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (character.isLetterOrNumber())
            code += character;
    }
    return code;
}

bool looksLikeBindingCode(const QString &word)
{
    const auto isDigit = [](QChar character) { return character.isDigit(); };
    const auto isLetter = [](QChar character) { return character.isLetter(); };
    return word.size() == codeLength && std::ranges::any_of(word, isDigit) && std::ranges::any_of(word, isLetter);
}

QString BindingCodesStore::open(AccountId account) const
{
    Query query = m_connection.query("select code from binding_code where account_id = :account and used_at is null");
    query.bind(":account", account);
    return query.next() ? query.text(0) : QString();
}

int BindingCodesStore::wrongOfPhone(const QString &phone, const QDateTime &since) const
{
    Query query =
        m_connection.query("select count(*) from binding_try where phone = :phone and tried_at >= :since and is_right = 0");
    query.bind(":phone", phone).bind(":since", since);
    return query.next() ? int(query.integer(0)) : 0;
}

int BindingCodesStore::wrongOfAccount(const QString &number, const QDateTime &since) const
{
    Query query = m_connection.query(
        "select count(*) from binding_try where account_number = :number and tried_at >= :since and is_right = 0");
    query.bind(":number", number).bind(":since", since);
    return query.next() ? int(query.integer(0)) : 0;
}

QString BindingCodesStore::make(Transaction &transaction, AccountId account)
{
    const QString open = BindingCodesStore(transaction.connection()).open(account);
    if (!open.isEmpty())
        return open;
    const QString code = drawn();
    Query query = transaction.connection().query(
        "insert into binding_code (account_id, code, made_at, made_by) values (:account, :code, :at, :by)");
    query.bind(":account", account)
        .bind(":code", code)
        .bind(":at", transaction.at())
        .bind(":by", transaction.actor().name)
        .run();
    return code;
}

void BindingCodesStore::use(Transaction &transaction, AccountId account, const QString &phone, MessageId message)
{
    Query query = transaction.connection().query(R"(
        update binding_code set used_at = :at, used_by = :phone, message_id = :message
        where account_id = :account and used_at is null)");
    query.bind(":at", transaction.at()).bind(":phone", phone).bind(":message", message).bind(":account", account).run();
}

void BindingCodesStore::noteTry(Transaction &transaction, const QString &phone, const QString &accountNumber, bool isRight,
                                MessageId message)
{
    Query query = transaction.connection().query(R"(
        insert into binding_try (phone, account_number, tried_at, is_right, message_id)
        values (:phone, :number, :at, :right, :message))");
    query.bind(":phone", phone)
        .bind(":number", accountNumber)
        .bind(":at", transaction.at())
        .bind(":right", isRight ? 1 : 0)
        .bind(":message", message)
        .run();
}

} // namespace contador
