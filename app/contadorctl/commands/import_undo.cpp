// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/books.h"
#include "app/contadorctl/commands.h"
#include "app/contadorctl/payment_json.h"
#include "engine/exchange/import_undo.h"
#include "ui/texts/import_text.h"
#include "ui/texts/payment_text.h"

#include <QJsonArray>

namespace contador {

namespace {

struct UndoCommand {
    Q_DECLARE_TR_FUNCTIONS(UndoCommand)
};

constexpr size_t mostTold = 200; // on a terminal; --json has them all

QJsonArray toJson(const std::vector<ImportObstacle> &obstacles)
{
    QJsonArray array;
    for (const ImportObstacle &obstacle : obstacles) {
        array.append(QJsonObject{
            {"kind", importObstacleName(obstacle.kind)},
            {"row", obstacle.row},
            {"account", obstacle.account},
            {"id", obstacle.id == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(obstacle.id)},
            {"detail", obstacle.detail},
            {"at", obstacle.at.isValid() ? QJsonValue(obstacle.at.toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null)}});
    }
    return array;
}

QJsonArray toJson(const std::vector<KeptLine> &lines)
{
    QJsonArray array;
    for (const KeptLine &line : lines)
        array.append(toJson(line));
    return array;
}

void tellLeft(Call &call, const std::vector<KeptLine> &lines)
{
    for (size_t i = 0; i < std::min(lines.size(), mostTold); ++i)
        call.tell(leftLineSentence(lines[i]));
}

Exit fail(Call &call, ImportId import, const UndoFault &fault)
{
    const QJsonObject where{{"import_id", import.value}};
    switch (fault.kind) {
    case UndoFault::Kind::NotFound:
        return call.fail(Exit::No, QStringLiteral("unknown_import"), UndoCommand::tr("There is no import of this number."), where);
    case UndoFault::Kind::AlreadyUndone:
        return call.fail(Exit::No, QStringLiteral("import_undone_already"), UndoCommand::tr("This import was taken back already."), where);
    case UndoFault::Kind::CannotCharge:
        return call.fail(Exit::No, QStringLiteral("cannot_charge"),
                         UndoCommand::tr("A charge cannot be taken back: the tariff it was made by is missing. Put it back, and try again."), where);
    case UndoFault::Kind::BuiltOn:
        break;
    }
    for (size_t i = 0; i < std::min(fault.obstacles.size(), mostTold); ++i)
        call.tell(obstacleSentence(fault.obstacles[i]));
    return call.fail(Exit::No, QStringLiteral("import_built_on"),
                     UndoCommand::tr("The import stays: this was built on it. Take it back first, or correct the accounts one by one."),
                     {{"import_id", import.value}, {"obstacles", toJson(fault.obstacles)}});
}

} // namespace

Exit importUndo(Call &call)
{
    bool isNumber = false;
    const ImportId import{call.operands().front().toLongLong(&isNumber)};
    if (!isNumber || import.value <= 0)
        return call.usage(UndoCommand::tr("Which import? Its number was told when it was applied."));
    auto books = Books::open(call, Connection::Access::Write);
    if (!books)
        return call.fail(books.error());
    const Tariffs tariffs(tariffFolders(call));
    Transaction transaction(*books->connection, Actor::operatorNamed(call.actorName()), call.clock().now());
    const auto undone = ImportUndo(transaction, tariffs, books->installation).run(import);
    if (books->connection->hasFault())
        return call.fail(*books->connection->fault());
    if (!undone)
        return fail(call, import, undone.error());
    if (const auto kept = transaction.commit(); !kept)
        return call.fail(kept.error());
    if (call.wantsJson())
        call.print({{"import_id", import.value},
                    {"undone", true},
                    {"accounts_withdrawn", undone->accounts},
                    {"dials_withdrawn", undone->dials},
                    {"fields_restored", undone->fields},
                    {"phones_restored", undone->phones},
                    {"readings_withdrawn", undone->readings},
                    {"entries_reversed", undone->entries},
                    {"consents_taken_back", undone->consents},
                    {"lines_undone", undone->lines},
                    {"lines_left", toJson(undone->left)}});
    tellLeft(call, undone->left);
    call.say(UndoCommand::tr("Import %1 was taken back: accounts %2, fields %3, readings %4, ledger entries %5, consents %6.")
                 .arg(QString::number(import.value), QString::number(undone->accounts), QString::number(undone->fields),
                      QString::number(undone->readings), QString::number(undone->entries), QString::number(undone->consents)));
    return Exit::Done;
}

} // namespace contador
