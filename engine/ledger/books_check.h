// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ledger/entry.h"
#include "engine/store/connection.h"

namespace contador {

/// Where the book does not hold together.
struct BooksFault {
    enum class Kind {
        Unbalanced, ///< an entry whose postings do not add up to nothing, or with fewer than two
        OpenDiffers, ///< what is open of a line is not its amount less what was allocated to it
        OverPaid, ///< more was allocated to a line than it has, or with the wrong sign
    };
    Kind kind = Kind::Unbalanced;
    EntryId entry;
    bool operator==(const BooksFault &) const = default;
};

QString booksFaultName(BooksFault::Kind kind); ///< "unbalanced"

/// Recomputes the whole book from its postings and allocations: the first `most` faults, none in a sound one.
std::vector<BooksFault> checkBooks(Connection &connection, int most);

/// A stretch of the book, so that a large one can be checked beside other work.
struct BooksStretch {
    std::vector<BooksFault> faults; ///< the first `most`
    EntryId last; ///< the last entry that was looked at; none: the book has no entry after `after`
};
BooksStretch checkBooksAfter(Connection &connection, EntryId after, int most);

} // namespace contador
