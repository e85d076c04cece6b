// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ledger/books_check.h"

#include <QString>

namespace contador {

/// Where the book does not hold together.
QString booksFaultSentence(const BooksFault &fault);
/// What to do about a book that does not.
QString unsoundBooksAdvice();

} // namespace contador
