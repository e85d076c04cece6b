// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/feed/feed_event.h"
#include "engine/reports/account_card.h"
#include "engine/reports/accounts_list.h"
#include "engine/reports/keyed_reading.h"
#include "ui/texts/format.h"

#include <vector>

namespace contador::tests {

/// Lisbon in Portuguese, on 25 November 2026.
Format sampleFormat();
QDate sampleToday();

/// A morning at a small water and power utility, newest first: every kind of row, names in three alphabets, texts that hide
/// control characters, replies apart from their questions.
std::vector<FeedEvent> sampleFeed();
std::vector<std::pair<FeedKind, int>> sampleCounts();

/// A consumer with two meters, a year of readings, a debt of which a part is overdue.
AccountCard sampleCard();
/// The same with nothing but a name.
AccountCard emptyCard();

std::vector<AccountHit> sampleHits();

/// A page of the list: debts and credits, names in three alphabets and one that hides characters, all kinds of flags.
AccountsPage sampleAccounts();
AccountsChoices sampleChoices();
std::vector<Audience> sampleAudiences();

/// An account with two dials, and a value that is far too high for the first.
ReadingSheet sampleSheet();
KeyedReadingResult samplePreview();

} // namespace contador::tests
