// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/questions_store.h"

#include "engine/core/names.h"
#include "engine/store/row_batch.h"

namespace contador {

namespace {

constexpr std::array kinds{
    Named{OpenQuestion::YesNo, "yes_no"},           Named{OpenQuestion::Value, "value"},
    Named{OpenQuestion::WhichAccount, "which_account"}, Named{OpenQuestion::WhichMeter, "which_meter"},
    Named{OpenQuestion::WhichTag, "which_tag"},
};

constexpr std::array ends{
    Named{QuestionEnd::Answered, "answered"},
    Named{QuestionEnd::Replaced, "replaced"},
    Named{QuestionEnd::Expired, "expired"},
    Named{QuestionEnd::HandedOver, "handed_over"},
};

} // namespace

QString questionEndName(QuestionEnd end)
{
    return nameOf(ends, end);
}

std::optional<Question> QuestionsStore::open(const QString &phone) const
{
    Query query = m_connection.query(R"(
        select id, kind, command, message_id, failures, asked_at, expires_at from question where phone = :phone and ended_at is null)");
    query.bind(":phone", phone);
    if (!query.next())
        return std::nullopt;
    Question question;
    question.id = {query.integer(0)};
    question.kind = valueNamed(kinds, query.text(1)).value_or(OpenQuestion::None);
    question.command = query.text(2);
    question.message = {query.integer(3)};
    question.failures = int(query.integer(4));
    question.askedAt = query.moment(5);
    question.expiresAt = query.moment(6);

    Query options = m_connection.query(R"(
        select option, account_id, register_id, value from question_option where question_id = :question order by option, line)");
    options.bind(":question", question.id);
    while (options.next()) {
        question.options.resize(size_t(options.integer(0)));
        AskedValue asked{AccountId{options.integer(1)}, {}, {}};
        if (!options.isNull(2))
            asked.dial = {options.integer(2)};
        if (!options.isNull(3))
            asked.value = Quantity{options.integer(3)};
        question.options.back().push_back(asked);
    }
    return question;
}

QuestionId QuestionsStore::ask(Transaction &transaction, const QString &phone, const Question &question)
{
    if (const std::optional<Question> before = QuestionsStore(transaction.connection()).open(phone))
        end(transaction, before->id, QuestionEnd::Replaced);
    Query query = transaction.connection().query(R"(
        insert into question (phone, kind, command, message_id, failures, asked_at, expires_at)
        values (:phone, :kind, :command, :message, :failures, :asked_at, :expires_at))");
    query.bind(":phone", phone)
        .bind(":kind", nameOf(kinds, question.kind))
        .bind(":command", question.command)
        .bind(":message", question.message)
        .bind(":failures", question.failures)
        .bind(":asked_at", transaction.at())
        .bind(":expires_at", transaction.at().addSecs(question.patience.value_or(patienceSeconds(question.kind))))
        .run();
    const QuestionId id{query.insertedId()};
    RowBatch rows(transaction.connection(), "question_option", {"question_id", "option", "line", "account_id", "register_id", "value"});
    for (size_t option = 0; option < question.options.size(); ++option) {
        int line = 0;
        for (const AskedValue &asked : question.options[option])
            rows.add(id.value)
                .add(int(option + 1))
                .add(++line)
                .add(asked.account)
                .add(asked.dial)
                .add(asked.value ? std::optional(asked.value->thousandths) : std::nullopt);
    }
    rows.write();
    return id;
}

void QuestionsStore::end(Transaction &transaction, QuestionId question, QuestionEnd how)
{
    Query query = transaction.connection().query(
        "update question set ended_at = :at, ended_how = :how where id = :question and ended_at is null");
    query.bind(":at", transaction.at()).bind(":how", questionEndName(how)).bind(":question", question).run();
}

} // namespace contador
