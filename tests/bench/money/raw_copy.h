// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>

namespace contador::bench {

/// What SQLite alone takes for the rows of `tables` in the database `from`: they are read into memory, and inserted one
/// table after the other, in order of their first columns, into the database `to`. That one has the same schema, and the rows of other tables that
/// they refer to. Statements are prepared once, by the interface in C, with the settings of our own connection.
/// \param inTransaction rows \return seconds
double secondsToInsertAgain(const QString &from, const QString &to, const QByteArrayList &tables, size_t inTransaction);

} // namespace contador::bench
