// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/statement_pdf.h"

#include "ui/print/sheet.h"
#include "ui/texts/account_text.h"
#include "ui/texts/visible_text.h"

#include <QCoreApplication>

namespace contador {

namespace {

struct StatementPdf {
    Q_DECLARE_TR_FUNCTIONS(StatementPdf)
};

constexpr Sheets::Letters small{7.5, false};
constexpr Sheets::Letters body{9, false};
constexpr Sheets::Letters strong{9, true};
constexpr Sheets::Letters large{15, true};
constexpr qreal workingLeft = 22;

// Millimetres; together as wide as A4 between its margins, 174.
const std::vector<Sheets::Column> lineColumns{{0, 20, Qt::AlignLeft},    {22, 66, Qt::AlignLeft},    {90, 20, Qt::AlignLeft},
                                              {112, 29, Qt::AlignRight}, {143, 31, Qt::AlignRight}};
const std::vector<Sheets::Column> debtColumns{{0, 30, Qt::AlignLeft}, {32, 78, Qt::AlignLeft}, {112, 62, Qt::AlignRight}};
const std::vector<Sheets::Column> sumColumns{{0, 110, Qt::AlignLeft}, {112, 62, Qt::AlignRight}};

/// "Charge, Water (agua-domestica)"; a message is named by its number, as the window names it.
QString what(const Statement::Line &line, const Format &format)
{
    QString words = entryKindText(line.kind);
    if (!line.service.isEmpty())
        words += QStringLiteral(", ") + serviceText(line.service);
    QStringList sources;
    if (!line.source.isEmpty())
        sources += visibleLine(line.source);
    if (!line.message.isNull())
        sources += StatementPdf::tr("message %1").arg(format.count(line.message.value));
    return sources.isEmpty() ? words : words + QStringLiteral(" (") + sources.join(QStringLiteral(", ")) + u')';
}

void drawHead(Sheets &sheets, const Statement &statement, const Format &format)
{
    sheets.text(visibleLine(statement.utility), strong);
    sheets.space(6);
    sheets.text(StatementPdf::tr("Statement of account"), large);
    sheets.space(3);
    sheets.text(visibleLine(statement.holder), strong);
    if (!statement.address.isEmpty())
        sheets.text(visibleLine(statement.address), body);
    sheets.text(StatementPdf::tr("Account %1").arg(visibleLine(statement.number)), body);
    if (!statement.bindingCode.isEmpty())
        sheets.text(StatementPdf::tr("To ask and send readings from a further phone, text from it: ACCOUNT %1 %2")
                        .arg(visibleLine(statement.number), statement.bindingCode),
                    body);
    sheets.text(StatementPdf::tr("From %1 to %2").arg(format.date(statement.from), format.date(statement.to)), body);
    sheets.text(StatementPdf::tr("Made on %1").arg(format.date(statement.madeOn)), small);
    sheets.space(6);
}

void drawLines(Sheets &sheets, const Statement &statement, const Format &format, StatementWorking working)
{
    sheets.beginTable(lineColumns, {StatementPdf::tr("Date"), StatementPdf::tr("What"), StatementPdf::tr("Pay until"),
                                    StatementPdf::tr("Amount"), StatementPdf::tr("Balance")});
    sheets.row(lineColumns, {format.date(statement.from), StatementPdf::tr("Balance before"), {}, {}, format.money(statement.opening)}, strong);
    for (const Statement::Line &line : statement.lines) {
        sheets.row(lineColumns,
                   {format.date(line.on), what(line, format), line.dueOn ? format.date(*line.dueOn) : QString(),
                    format.money(line.amount), format.money(line.balance)},
                   body);
        if (working == StatementWorking::LeftOut)
            continue;
        for (const QString &step : line.working)
            sheets.text(visibleLine(step), small, workingLeft);
        if (!line.working.isEmpty())
            sheets.space(1);
    }
    sheets.endTable();
    sheets.rule();
    sheets.row(sumColumns, {StatementPdf::tr("Added in this period"), format.money(statement.debits)}, body);
    sheets.row(sumColumns, {StatementPdf::tr("Paid and taken away in this period"), format.money(statement.credits)}, body);
    sheets.row(sumColumns, {StatementPdf::tr("Balance on %1").arg(format.date(statement.to)), format.money(statement.closing)}, strong);
    sheets.space(6);
}

void drawDebts(Sheets &sheets, const Statement &statement, const Format &format)
{
    sheets.text(StatementPdf::tr("To be paid, as of %1").arg(format.date(statement.madeOn)), strong);
    sheets.space(2);
    if (!statement.debts.empty()) {
        sheets.beginTable(debtColumns, {StatementPdf::tr("Pay until"), StatementPdf::tr("For"), StatementPdf::tr("Open")});
        for (const Statement::Debt &debt : statement.debts) {
            QString words = debt.service.isEmpty() ? QStringLiteral("–") : serviceText(debt.service);
            if (debt.isDisputed)
                words += QStringLiteral(", ") + StatementPdf::tr("in dispute");
            if (debt.isOverdue)
                words += QStringLiteral(", ") + StatementPdf::tr("overdue");
            sheets.row(debtColumns, {debt.dueOn ? format.date(*debt.dueOn) : QStringLiteral("–"), words, format.money(debt.open)}, body);
        }
        sheets.endTable();
        sheets.rule();
    }
    if (statement.overdue.minor > 0)
        sheets.row(sumColumns, {StatementPdf::tr("Of this overdue"), format.money(statement.overdue)}, body);
    const bool isCredit = statement.owed.minor < 0;
    sheets.row(sumColumns,
               {isCredit ? StatementPdf::tr("In your favour") : StatementPdf::tr("Total to be paid"),
                format.money(isCredit ? -statement.owed : statement.owed)},
               strong);
}

} // namespace

QByteArray statementPdf(const Statement &statement, const Format &format, StatementWorking working)
{
    Sheets sheets(StatementPdf::tr("Statement of account") + u' ' + visibleLine(statement.number));
    sheets.setFoot(visibleLine(statement.utility) + QStringLiteral(" · ")
                       + StatementPdf::tr("Account %1").arg(visibleLine(statement.number)) + QStringLiteral(" · "),
                   StatementPdf::tr("page %1"));
    drawHead(sheets, statement, format);
    drawLines(sheets, statement, format, working);
    drawDebts(sheets, statement, format);
    return sheets.close(statement.madeAt);
}

QString statementFileName(const Statement &statement)
{
    QString number;
    for (const QChar c : statement.number)
        number += c.isLetterOrNumber() ? c : QChar(u'-');
    return QStringLiteral("statement-%1-%2-%3.pdf")
        .arg(number, statement.from.toString(Qt::ISODate), statement.to.toString(Qt::ISODate));
}

} // namespace contador
