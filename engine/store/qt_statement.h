// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/prepared_statement.h"

#include <QSqlQuery>

namespace contador {

/// A statement through Qt's driver: with any server.
class QtStatement final : public PreparedStatement {
public:
    QtStatement(const QSqlDatabase &database, bool isForwardOnly);
    bool prepare(const char *sql) { return m_query.prepare(QString::fromUtf8(sql)); }

    void bind(const char *name, const Cell &value) override;
    void bindAt(int place, const Cell &value) override;
    bool run() override { return m_query.exec(); }
    bool next() override { return m_query.next(); }
    void finish() override { m_query.finish(); }
    [[nodiscard]] QSqlError error() const override { return m_query.lastError(); }

    [[nodiscard]] QByteArrayList columns() const override;
    [[nodiscard]] bool isNull(int column) const override { return m_query.value(column).isNull(); }
    [[nodiscard]] qint64 integer(int column) const override { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const override { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const override { return m_query.value(column).toByteArray(); }
    [[nodiscard]] qint64 insertedId() const override { return m_query.lastInsertId().toLongLong(); }
    [[nodiscard]] qint64 rowsChanged() const override { return m_query.numRowsAffected(); }

private:
    QSqlQuery m_query;
};

} // namespace contador
