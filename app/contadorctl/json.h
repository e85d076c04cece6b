// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/import_report.h"
#include "engine/feed/feed_event.h"
#include "engine/modem/modem_status.h"
#include "engine/reports/account_card.h"

#include <QJsonArray>
#include <QJsonObject>

namespace contador {

/// The JSON of the command line: snake_case keys, money as decimal text with its currency, dates ISO 8601.
QJsonObject toJson(const Money &money);
QJsonObject toJson(const FeedEvent &event);
QJsonObject toJson(const ModemStatus &status);
QJsonObject toJson(const AccountCard &card);
QJsonObject toJson(const ImportReport &report);
QJsonArray entriesToJson(const AccountCard &card);

} // namespace contador
