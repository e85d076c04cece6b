// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/qt_statement.h"

#include <QSqlRecord>
#include <QVariant>

namespace contador {

namespace {

QVariant asVariant(const Cell &cell)
{
    if (std::holds_alternative<std::nullptr_t>(cell))
        return QString();
    return std::visit([](const auto &value) { return QVariant::fromValue(value); }, cell);
}

} // namespace

QtStatement::QtStatement(const QSqlDatabase &database, bool isForwardOnly) : m_query(database)
{
    m_query.setForwardOnly(isForwardOnly);
}

void QtStatement::bind(const char *name, const Cell &value)
{
    m_query.bindValue(QString::fromLatin1(name), asVariant(value));
}

void QtStatement::bindAt(int place, const Cell &value)
{
    m_query.bindValue(place, asVariant(value));
}

QByteArrayList QtStatement::columns() const
{
    const QSqlRecord record = m_query.record();
    QByteArrayList names;
    for (int column = 0; column < record.count(); ++column)
        names << record.fieldName(column).toUtf8();
    return names;
}

} // namespace contador
