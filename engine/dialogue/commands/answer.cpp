// SPDX-License-Identifier: GPL-3.0-or-later
// "Yes", "no" and "2": what they mean is in the question that they answer.
#include "engine/dialogue/asked_accounts.h"
#include "engine/dialogue/commands.h"
#include "engine/dialogue/owed.h"
#include "engine/dialogue/sms_length.h"
#include "engine/messaging/messages_store.h"

#include <algorithm>

namespace contador {

namespace {

constexpr size_t mostChoices = 4; // in one reply
constexpr qsizetype mostOfAddress = 24; // letters of it, and fewer where the list would not fit one short message

/// \param letters at most of each address
QString choicesOf(const std::vector<Account> &accounts, qsizetype letters)
{
    QStringList choices;
    for (size_t i = 0; i < accounts.size(); ++i) {
        const QString address = inBasicLetters(accounts[i].address.simplified()).left(letters).trimmed();
        choices << (QString::number(i + 1) + u' ' + tailOf(accounts[i].number) + u' ' + address).trimmed();
    }
    return choices.join(QStringLiteral("; "));
}

Answer saying(const Turn &turn, const char *reply)
{
    Answer answer;
    answer.text = turn.lexicon.say(QLatin1String(reply));
    if (turn.accounts.size() == 1)
        answer.account = turn.accounts.front().id;
    return answer;
}

/// The request as it was said, about the account that was chosen.
Answer goOnWithAccount(Turn &turn, const Account &account)
{
    const QString text = MessagesStore(turn.transaction.connection()).text(turn.question->message);
    const Understanding said = understand(text, {OpenQuestion::None, {account.number}, {}, turn.lexicon.language()}, Vocabulary::shipped());
    const std::vector<Account> accounts{account};
    std::vector<MeterRegister> dials;
    std::ranges::copy_if(turn.dials, std::back_inserter(dials), [&](const MeterRegister &dial) { return dial.account == account.id; });
    Turn narrowed = turn.about(said, accounts, dials);
    const Command *command = findCommand(turn.question->command);
    Answer answer = command ? command->answer(narrowed) : notUnderstood(turn);
    if (!answer.endsQuestion)
        answer.endsQuestion = QuestionEnd::Answered;
    return answer;
}

Answer chooseAccount(Turn &turn)
{
    const std::vector<AskedOption> &options = turn.question->options;
    const size_t choice = size_t(std::max(turn.said.choice, 0));
    if (choice >= 1 && choice <= options.size()) {
        const auto account = std::ranges::find(turn.accounts, options[choice - 1].front().account, &Account::id);
        if (account != turn.accounts.end())
            return goOnWithAccount(turn, *account);
    }
    return saying(turn, "no_such_choice");
}

/// The request that he was asked about, as if he had written its word.
Answer goOnWithRequest(Turn &turn, const Command &command)
{
    Understanding said;
    said.verdict = Verdict::Understood;
    said.intent = QLatin1String(command.name);
    Turn meant = turn.about(said, turn.accounts, turn.dials);
    Answer answer = turn.said.intent == QStringLiteral("yes") ? command.answer(meant) : help(meant);
    if (!answer.endsQuestion)
        answer.endsQuestion = QuestionEnd::Answered;
    return answer;
}

} // namespace

Answer answerQuestion(Turn &turn)
{
    if (!turn.question)
        return saying(turn, "no_open_question");
    if (turn.question->kind == OpenQuestion::WhichAccount)
        return chooseAccount(turn);
    const Command *command = findCommand(turn.question->command);
    if (command && turn.question->kind == OpenQuestion::YesNo && turn.question->options.empty())
        return goOnWithRequest(turn, *command);
    return command && command->goOn ? command->goOn(turn) : saying(turn, "no_open_question");
}

Answer askWhetherMeant(Turn &turn)
{
    const QString word = turn.lexicon.request(turn.said.intent);
    if (word.isEmpty())
        return notUnderstood(turn);
    Answer answer;
    answer.text = turn.lexicon.say(QStringLiteral("did_you_mean"), {{QStringLiteral("word"), word}});
    answer.asks = Question{{}, OpenQuestion::YesNo, turn.said.intent, {}, 0, {}};
    if (turn.accounts.size() == 1)
        answer.account = turn.accounts.front().id;
    return answer;
}

std::optional<Account> accountFor(const Turn &turn, const QString &command, Answer &answer)
{
    const std::vector<Account> accounts = askedAccounts(turn);
    if (accounts.size() == 1)
        return accounts.front();
    if (accounts.size() > mostChoices) {
        answer.text = turn.lexicon.say(QStringLiteral("name_the_account"), {{QStringLiteral("account"), accounts.front().number}});
        return std::nullopt;
    }
    for (qsizetype letters = mostOfAddress; letters >= 0; --letters) {
        answer.text = turn.lexicon.say(QStringLiteral("choose_account"), {{QStringLiteral("choices"), choicesOf(accounts, letters)}});
        if (isShort(answer.text))
            break;
    }
    answer.asks = Question{{}, OpenQuestion::WhichAccount, command, {}, 0, {}};
    for (const Account &account : accounts)
        answer.asks->options.push_back({AskedValue{account.id, {}, {}}});
    return std::nullopt;
}

} // namespace contador
