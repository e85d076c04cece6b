// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/enrolment.h"

#include <QByteArray>

namespace contador {

/// What the sheet says beside the text that is signed.
struct ContractSheet {
    QString utility;
    Enrolment enrolment;
    QString qrText; ///< "SMSTO:+351…:AJUDA"; empty: no code is printed
    QDate day;
};

/// The addendum on A4, in the language of the consumer: who and what, the text word for word with its hash, room for two
/// signatures, and the code that begins the first message. Needs a QGuiApplication, for the letters.
QByteArray contractPdf(const ContractSheet &sheet);

/// "sms-00124567-351912345678.pdf", without what a file's name may not have.
QString contractFileName(const Enrolment &enrolment);

} // namespace contador
