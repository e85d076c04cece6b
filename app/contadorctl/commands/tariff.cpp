// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/books.h"
#include "app/contadorctl/commands.h"
#include "app/contadorctl/json.h"
#include "engine/billing/rating.h"
#include "engine/billing/tariff_reader.h"
#include "ui/texts/tariff_text.h"

#include <QFile>

#include <algorithm>

namespace contador {

namespace {

struct TariffCommand {
    Q_DECLARE_TR_FUNCTIONS(TariffCommand)
};

/// A file by its path; otherwise by its name in the folders of tariffs.
Outcome<Tariff, TariffFault> tariffOf(const Call &call, const QString &operand)
{
    QFile file(operand);
    if (!file.exists())
        return Tariffs(tariffFolders(call)).find(operand);
    if (!file.open(QIODevice::ReadOnly))
        return failure(TariffFault{TariffFault::Kind::Unreadable, operand, {}, file.errorString()});
    return readTariff(file.read(longestTariffFile + 1), operand);
}

Exit fail(Call &call, TariffFault fault, const QString &operand)
{
    using Kind = TariffFault::Kind;
    if (fault.file.isEmpty())
        fault.file = operand;
    const bool isEnvironment = fault.kind == Kind::Unreadable || fault.kind == Kind::NotFound;
    return call.fail(isEnvironment ? Exit::Environment : Exit::No, tariffFaultName(fault.kind), tariffFaultSentence(fault),
                     {{"file", fault.file}, {"path", fault.path}, {"detail", fault.detail}});
}

/// What is wrong with the options; empty when the question is complete.
QString readDays(const Call &call, RatingQuestion &question)
{
    question.from = QDate::fromString(call.value("from"), Qt::ISODate);
    question.to = QDate::fromString(call.value("to"), Qt::ISODate);
    if (!question.from.isValid() || !question.to.isValid())
        return TariffCommand::tr("Give --from and --to as days, such as 2026-03-31.");
    return question.from <= question.to ? QString() : TariffCommand::tr("--to is before --from.");
}

QString readQuantities(const Call &call, RatingQuestion &question)
{
    std::vector<RegisterQuantity> registers;
    if (call.has("quantity")) {
        const std::optional<Quantity> quantity = Quantity::fromString(call.value("quantity"));
        if (!quantity || *quantity < Quantity{})
            return TariffCommand::tr("--quantity wants a number such as 12.5, with three decimals at most.");
        registers.push_back({QStringLiteral("T"), *quantity});
    }
    for (const QString &text : call.values("register")) {
        const qsizetype equals = text.indexOf(u'=');
        const std::optional<Quantity> quantity = Quantity::fromString(text.mid(equals + 1));
        if (equals < 1 || !quantity || *quantity < Quantity{})
            return TariffCommand::tr("--register wants the code and its quantity, such as T1=120.");
        registers.push_back({text.left(equals), *quantity});
    }
    if (registers.empty() || (call.has("quantity") && registers.size() > 1))
        return TariffCommand::tr("Give --quantity, or one --register for each register.");
    question.registerCode = registers.front().registerCode;
    question.quantity = registers.front().quantity;
    question.others.assign(registers.begin() + 1, registers.end());
    return {};
}

QString readFacts(const Call &call, RatingFacts &facts)
{
    for (const Named<RatingFactKind> &kind : ratingFactKinds) {
        const QByteArray option = QByteArray(kind.name).replace('_', '-');
        if (!call.has(option.constData()))
            continue;
        const std::optional<Decimal> value = Decimal::fromString(call.value(option.constData()));
        if (!value || value->isNegative())
            return TariffCommand::tr("--%1 wants a number that is not negative.").arg(QString::fromLatin1(option));
        facts.facts.push_back({kind.value, {}, *value});
    }
    for (const QString &code : call.values("entitled"))
        facts.entitlements.push_back({code, {}, {}});
    return {};
}

QJsonObject ratingJson(const Rating &rating, const RatingQuestion &question)
{
    QJsonArray parts;
    for (const Rating::Part &part : rating.parts) {
        parts.append(QJsonObject{{"id", part.id},
                                 {"tax", part.isTax},
                                 {"included", part.isIncluded},
                                 {"service", part.group},
                                 {"exact", part.exact.toString()},
                                 {"amount", toJson(part.amount)}});
    }
    return {{"total", toJson(rating.total)},
            {"net", toJson(rating.net)},
            {"tax", toJson(rating.tax)},
            {"due_date", question.to.addDays(rating.dueDays).toString(Qt::ISODate)},
            {"parts", parts},
            {"working", QJsonArray::fromStringList(rating.working)}};
}

/// The examples of one file that come out otherwise.
QJsonArray failedExamples(Call &call, const Tariff &tariff)
{
    QJsonArray failed;
    const Currency currency = *Currency::fromCode(tariff.currency);
    for (size_t i = 0; i < tariff.examples.size(); ++i) {
        const TariffExample &example = tariff.examples[i];
        const auto rating = rate(tariff, example.question, currency);
        const QString total = rating ? rating->total.toString() : tariffFaultName(rating.error().kind);
        if (!example.published.isEmpty() && example.published != total)
            call.say(TariffCommand::tr("  %1: %2; %3 was published and does not follow from these prices.")
                         .arg(example.name, total, example.published));
        if (total == example.total)
            continue;
        call.tell(TariffCommand::tr("examples[%1] (%2): %3 is expected, the prices give %4. Correct one of them.")
                      .arg(QString::number(i), example.name, example.total, total));
        for (const QString &step : rating ? rating->working : QStringList())
            call.tell(QStringLiteral("  ") + step);
        failed.append(QJsonObject{{"path", QStringLiteral("examples[%1]").arg(i)},
                                  {"name", example.name},
                                  {"expected", example.total},
                                  {"got", total}});
    }
    return failed;
}

} // namespace

Exit tariffRate(Call &call)
{
    const QString operand = call.operands().front();
    RatingQuestion question;
    for (const QString &wrong : {readDays(call, question), readQuantities(call, question), readFacts(call, question.facts)}) {
        if (!wrong.isEmpty())
            return call.usage(wrong);
    }
    const auto tariff = tariffOf(call, operand);
    if (!tariff)
        return fail(call, tariff.error(), operand);
    const auto rating = rate(*tariff, question, *Currency::fromCode(tariff->currency));
    if (!rating)
        return fail(call, rating.error(), operand);
    for (const QString &step : rating->working)
        call.say(step);
    if (call.wantsJson())
        call.print(ratingJson(*rating, question));
    return Exit::Done;
}

namespace {

Exit checkOne(Call &call, const QString &operand)
{
    const auto tariff = tariffOf(call, operand);
    if (!tariff)
        return fail(call, tariff.error(), operand);
    const QJsonArray failed = failedExamples(call, *tariff);
    const int examples = int(tariff->examples.size());
    if (call.wantsJson())
        call.print({{"file", operand}, {"examples", examples}, {"failed", failed}});
    call.say(TariffCommand::tr("%1: readable; %2 of %3 examples come out right.")
                 .arg(operand, QString::number(examples - int(failed.size())), QString::number(examples)));
    return failed.isEmpty() ? Exit::Done : Exit::No;
}

} // namespace

Exit tariffCheck(Call &call)
{
    Exit worst = Exit::Done;
    for (const QString &operand : call.operands())
        worst = std::max(worst, checkOne(call, operand));
    return worst;
}

} // namespace contador
