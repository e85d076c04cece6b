// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/contract_pdf.h"

#include "engine/core/languages.h"
#include "engine/core/phone_number.h"
#include "engine/enrolment/contract_texts.h"
#include "engine/enrolment/enrolment_desk.h"
#include "ui/print/qr_code.h"
#include "ui/print/sheet.h"
#include "ui/texts/visible_text.h"

namespace contador {

namespace {

constexpr Sheets::Letters small{7, false};
constexpr Sheets::Letters body{9, false};
constexpr Sheets::Letters strong{9, true};
constexpr Sheets::Letters large{15, true};
constexpr qreal qrSide = 30;
constexpr qreal qrLeft = 144;
constexpr qreal besideQr = 138;
constexpr qreal roomToSign = 14;

// Millimetres; together as wide as A4 between its margins, 174.
const std::vector<Sheets::Column> factColumns{{0, 40, Qt::AlignLeft}, {42, 96, Qt::AlignLeft}};
const std::vector<Sheets::Column> purposeColumns{{0, 6, Qt::AlignLeft}, {6, 132, Qt::AlignLeft}};
const std::vector<Sheets::Column> signatureColumns{{0, 82, Qt::AlignLeft}, {92, 82, Qt::AlignLeft}};

QString inWords(QDate day, const QString &language)
{
    return QLocale(language).toString(day, QLocale::ShortFormat);
}

void drawFacts(Sheets &sheets, const ContractSheet &sheet, const ContractWords &words)
{
    const Enrolment &enrolment = sheet.enrolment;
    const auto fact = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            sheets.row(factColumns, {words.of(name), visibleLine(value)}, body);
    };
    fact(QStringLiteral("holder"), enrolment.holder);
    fact(QStringLiteral("address"), enrolment.address);
    fact(QStringLiteral("account"), enrolment.accountNumber);
    fact(QStringLiteral("phone"), PhoneNumber::fromStored(enrolment.phone).grouped());
    fact(QStringLiteral("language"), endonymOf(enrolment.language));
    sheets.space(2);
    sheets.text(words.of(QStringLiteral("told")), strong, 0, besideQr);
    for (const QString &purpose : enrolmentPurposes()) {
        const bool isWanted = enrolment.purposes.contains(purpose);
        sheets.row(purposeColumns, {isWanted ? QStringLiteral("[x]") : QStringLiteral("[ ]"), words.of(purpose)}, body);
    }
}

void drawQr(Sheets &sheets, const ContractSheet &sheet, const ContractWords &words)
{
    const QrCode code = qrCode(sheet.qrText);
    if (code.side == 0)
        return;
    sheets.squares(code.side, code.dark, qrLeft, qrSide);
    const QStringList parts = sheet.qrText.split(u':');
    sheets.beside(qrSide + 1, [&] {
        sheets.text(words.of(QStringLiteral("scan")), small, qrLeft, qrSide, Qt::AlignHCenter);
        sheets.text(words.of(QStringLiteral("write")).replace(QStringLiteral("{word}"), parts.value(2)).replace(QStringLiteral("{number}"), parts.value(1)),
                    small, qrLeft, qrSide, Qt::AlignHCenter);
    });
}

void drawSignatures(Sheets &sheets, const ContractWords &words)
{
    sheets.keepTogether(3 * roomToSign + 12);
    sheets.text(words.of(QStringLiteral("place")) + QStringLiteral(" ________________________________"), body);
    sheets.space(roomToSign);
    const QString line = QStringLiteral("________________________________________");
    sheets.row(signatureColumns, {line, line}, body);
    sheets.row(signatureColumns, {words.of(QStringLiteral("holder_signs")), words.of(QStringLiteral("utility_signs"))}, body);
    sheets.space(4);
    sheets.text(words.of(QStringLiteral("identity")) + QStringLiteral(" ________________________________"), body);
}

} // namespace

QByteArray contractPdf(const ContractSheet &sheet)
{
    const Enrolment &enrolment = sheet.enrolment;
    const ContractWords words(enrolment.language);
    Sheets sheets(words.of(QStringLiteral("title")));
    sheets.setFoot(words.of(QStringLiteral("version")).replace(QStringLiteral("{version}"), enrolment.textVersion).replace(QStringLiteral("{hash}"), enrolment.sha256),
                   QStringLiteral(" · %1"));
    sheets.text(visibleLine(sheet.utility), strong);
    sheets.space(4);
    sheets.text(words.of(QStringLiteral("title")), large, 0, besideQr);
    sheets.text(words.of(QStringLiteral("number"))
                    .replace(QStringLiteral("{number}"), QString::number(enrolment.id))
                    .replace(QStringLiteral("{day}"), inWords(sheet.day, enrolment.language))
                    .replace(QStringLiteral("{clerk}"), visibleLine(enrolment.preparedBy)),
                small, 0, besideQr);
    sheets.space(4);
    drawQr(sheets, sheet, words);
    drawFacts(sheets, sheet, words);
    sheets.space(5);
    for (const QString &paragraph : enrolment.text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
        sheets.text(visibleText(paragraph), body);
        sheets.space(2);
    }
    sheets.space(5);
    drawSignatures(sheets, words);
    return sheets.close(enrolment.preparedAt);
}

QString contractFileName(const Enrolment &enrolment)
{
    QString name = QStringLiteral("sms-");
    for (const QChar each : enrolment.accountNumber + u'-' + enrolment.phone) {
        if (each.isLetterOrNumber() || each == u'-')
            name += each;
    }
    return name + QStringLiteral(".pdf");
}

} // namespace contador
