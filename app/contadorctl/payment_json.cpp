// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/payment_json.h"

#include "app/contadorctl/json.h"

namespace contador {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue ruleOrNull(const std::optional<MatchRule> &rule)
{
    return rule ? QJsonValue(matchRuleName(*rule)) : QJsonValue(QJsonValue::Null);
}

QJsonObject rowOf(const ImportedLine &line)
{
    // The verdicts of every import, and beside them what became of the money.
    return {{"row", line.line.row},
            {"verdict", line.isKnown ? "duplicate" : "new"},
            {"line", line.id.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(line.id.value)},
            {"amount", toJson(line.line.amount)},
            {"value_date", line.line.valueDate.toString(Qt::ISODate)},
            {"state", line.isKnown ? QJsonValue(QJsonValue::Null) : QJsonValue(lineStateName(line.state))},
            {"reason", textOrNull(queueReasonName(line.reason))},
            {"rule", ruleOrNull(line.rule)},
            {"account", textOrNull(line.accountNumber)}};
}

} // namespace

QJsonObject toJson(const PaymentsImport &done, const Currency &currency)
{
    QJsonArray statements;
    for (const BankStatement &statement : done.statements) {
        const auto balance = [&](const Money &money) {
            return statement.hasBalances ? QJsonValue(toJson(money)) : QJsonValue(QJsonValue::Null);
        };
        statements.append(QJsonObject{{"account", textOrNull(statement.account)},
                                      {"number", textOrNull(statement.number)},
                                      {"opening", balance(statement.opening)},
                                      {"closing", balance(statement.closing)}});
    }
    QJsonArray rows;
    for (const ImportedLine &line : done.lines)
        rows.append(rowOf(line));
    QJsonObject states;
    for (const LineState state : {LineState::Booked, LineState::Queued, LineState::Outgoing, LineState::TookBack}) {
        const LineTotal total = done.total(state, currency);
        states.insert(lineStateName(state), QJsonObject{{"lines", total.lines}, {"sum", toJson(total.sum)}});
    }
    const int known = done.knownLines();
    return {{"import_id", done.applied ? QJsonValue(done.import.value) : QJsonValue(QJsonValue::Null)},
            {"applied", done.applied},
            {"format", textOrNull(done.format)},
            {"counts", QJsonObject{{"new", int(done.lines.size()) - known}, {"changed", 0}, {"unchanged", 0}, {"duplicate", known}, {"invalid", 0}}},
            {"states", states},
            {"statements", statements},
            {"rows", rows}};
}

QJsonObject toJson(const KeptLine &kept)
{
    return {{"line", kept.id.value},
            {"file", kept.file},
            {"row", kept.line.row},
            {"amount", toJson(kept.line.amount)},
            {"value_date", kept.line.valueDate.toString(Qt::ISODate)},
            {"reference", textOrNull(kept.line.entryReference)},
            {"text", textOrNull(kept.line.remittance)},
            {"payer", textOrNull(kept.line.payerName)},
            {"payer_account", textOrNull(kept.line.payerAccount)},
            {"reversal", kept.line.isReversal},
            {"state", lineStateName(kept.state)},
            {"reason", textOrNull(queueReasonName(kept.reason))},
            {"rule", kept.state == LineState::Queued ? QJsonValue(QJsonValue::Null) : ruleOrNull(kept.rule)},
            {"account", textOrNull(kept.accountNumber)},
            {"decided_by", textOrNull(kept.decidedBy)},
            {"note", textOrNull(kept.note)}};
}

QJsonObject toJson(const KeptLine &line, const MatchVerdict &verdict)
{
    QJsonObject document = toJson(line);
    QJsonArray proposals;
    for (const MatchCandidate &candidate : verdict.proposals)
        proposals.append(QJsonObject{{"account", candidate.number},
                                     {"holder", candidate.holder},
                                     {"owed", toJson(candidate.owed)},
                                     {"rule", matchRuleName(verdict.rule)}});
    document.insert(QStringLiteral("proposals"), proposals);
    return document;
}

} // namespace contador
