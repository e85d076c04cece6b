// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/books_text.h"

#include <QCoreApplication>

namespace contador {

namespace {

struct BooksText {
    Q_DECLARE_TR_FUNCTIONS(BooksText)
};

} // namespace

QString booksFaultSentence(const BooksFault &fault)
{
    const QString entry = QString::number(fault.entry.value);
    switch (fault.kind) {
    case BooksFault::Kind::Unbalanced:
        return BooksText::tr("Entry %1 does not add up to nothing.").arg(entry);
    case BooksFault::Kind::OpenDiffers:
        return BooksText::tr("What is open of entry %1 is not its amount less what was paid of it.").arg(entry);
    case BooksFault::Kind::OverPaid:
        return BooksText::tr("More was paid of entry %1 than it has.").arg(entry);
    }
    return {};
}

QString unsoundBooksAdvice()
{
    return BooksText::tr("The books are not sound. Stop booking, and restore the latest copy from before.");
}

} // namespace contador
