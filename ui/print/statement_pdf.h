// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/statement.h"
#include "ui/texts/format.h"

#include <QByteArray>

namespace contador {

enum class StatementWorking { LeftOut, Shown };

/// A statement on A4, in the language of the moment, ready to be printed and sent. The same statement gives the same bytes where the
/// seed of hashes is fixed (Qt writes letters in their order). Needs a
/// QGuiApplication, for the letters.
QByteArray statementPdf(const Statement &statement, const Format &format, StatementWorking working);

/// "statement-00124567-2026-01-01-2026-03-31.pdf", without what a file's name may not have.
QString statementFileName(const Statement &statement);

} // namespace contador
