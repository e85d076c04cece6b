// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/stranger.h"

#include "engine/dialogue/bill_code.h"
#include "engine/dialogue/hand_over.h"
#include "engine/messaging/notice_codes_store.h"

#include <algorithm>

namespace contador {

namespace {

/// The only dial a number can mean: of the account of that number, or of the meter of that serial.
std::optional<MeterRegister> dialOf(const StrangerTurn &turn, const QString &identifier)
{
    std::vector<MeterRegister> dials = turn.accountsStore.dialsOf(identifier);
    if (const std::optional<Account> account = turn.accountsStore.find(identifier); account && dials.empty())
        dials = turn.accountsStore.registers(account->id);
    std::erase_if(dials, [&](const MeterRegister &dial) { return !dial.isThere(turn.installation.dateAt(turn.message.receivedAt)); });
    return dials.size() == 1 ? std::optional(dials.front()) : std::nullopt;
}

/// Two numbers, one of which names a dial: the other is its value. It is kept for a clerk.
std::optional<MeterRegister> keepReading(const StrangerTurn &turn)
{
    const std::vector<SaidNumber> &numbers = turn.said.numbers;
    if (numbers.size() != 2 || turn.isTooManyReadings)
        return std::nullopt;
    for (const size_t named : {size_t(0), size_t(1)}) {
        const std::optional<MeterRegister> dial = dialOf(turn, numbers[named].text);
        const auto value = Quantity::fromString(numbers[1 - named].text);
        if (!dial || !value)
            continue;
        ReadingClaim claim;
        claim.dial = *dial;
        claim.value = *value;
        claim.readOn = turn.installation.dateAt(saidAt(turn.message));
        claim.source = ReadingSource::SmsOther;
        claim.message = turn.message.id;
        turn.desk.take(turn.transaction, claim);
        return dial;
    }
    return std::nullopt;
}

QString verified(const StrangerTurn &turn)
{
    if (turn.said.code.isEmpty())
        return turn.lexicon.say(QStringLiteral("verify_which"));
    const auto notice = NoticeCodesStore(turn.transaction.connection()).find(turn.phone.e164(), turn.said.code);
    if (!notice || !notice->hasLeft())
        return turn.lexicon.say(QStringLiteral("code_unknown"), {{QStringLiteral("code"), turn.said.code}});
    const QDateTime sent = notice->sentAt.toTimeZone(turn.installation.timeZone);
    return turn.lexicon.say(QStringLiteral("verified"), {{QStringLiteral("code"), notice->code},
                                                         {QStringLiteral("moment"), turn.lexicon.moment(sent)}});
}

/// Somebody who smells gas is heard, whoever he is; so is one who is asked for money in our name.
std::optional<CaseKind> urgencyOf(const Understanding &said)
{
    if (said.verdict != Verdict::HandOver)
        return std::nullopt;
    if (said.intent == QStringLiteral("outage_report"))
        return CaseKind::Danger;
    return said.intent == QStringLiteral("verify") ? std::optional(CaseKind::Fraud) : std::nullopt;
}

} // namespace

StrangerAnswer answerStranger(const StrangerTurn &turn)
{
    StrangerAnswer told;
    told.answer.kind = FeedKind::UnknownSender;
    told.answer.state = MessageState::Held;
    const Lexicon::Values utility{{QStringLiteral("utility"), inBasicLetters(turn.installation.utilityName)}};
    const QString &intent = turn.said.intent;
    if (const std::optional<CaseKind> urgency = urgencyOf(turn.said)) {
        const CasesStore::Opened opened =
            CasesStore::open(turn.transaction, {turn.phone.e164(), {}, *urgency, turn.message.id, {}});
        const QDateTime until = answeredBy(turn.installation, turn.message.receivedAt);
        told.answer.text = turn.lexicon.say(caseKindName(*urgency), {{QStringLiteral("case"), opened.reference},
                                                                     {QStringLiteral("until"), turn.lexicon.moment(until)}});
        told.goesAnyway = *urgency == CaseKind::Danger;
        return told;
    }
    if (intent == QStringLiteral("bind")) {
        const QString account = turn.said.accounts.value(0);
        const BillCodeResult result = bindByBillCode(turn.transaction, turn.message, turn.phone, account, turn.said.code, turn.lexicon);
        told.answer.text = result.text;
        told.goesAnyway = result.isBound;
        if (!result.isBound)
            return told;
        told.account = turn.accountsStore.find(account).value_or(Account());
        told.answer.account = told.account.id;
        told.answer.kind = FeedKind::Question;
        told.answer.state = MessageState::Answered;
        return told;
    }
    if (intent == QStringLiteral("verify")) {
        told.answer.text = verified(turn);
        return told;
    }
    if (turn.said.numbers.size() != 2) {
        CasesStore::open(turn.transaction, {turn.phone.e164(), {}, CaseKind::UnknownSender, turn.message.id, {}});
        told.answer.text = turn.lexicon.say(QStringLiteral("unknown_sender"), utility);
        return told;
    }
    if (const std::optional<MeterRegister> dial = keepReading(turn)) {
        told.account = turn.accountsStore.find(dial->account).value_or(Account());
        told.answer.account = dial->account;
        told.answer.kind = FeedKind::ReadingHeld;
    }
    told.answer.text = turn.lexicon.say(QStringLiteral("unknown_reading"), utility);
    return told;
}

} // namespace contador
