// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tables/table_sink.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace contador {

namespace {

class JsonSink final : public TableSink {
public:
    JsonSink(QIODevice &out, QString currency) : m_out(out), m_currency(std::move(currency)) { }

    bool begin(const std::vector<WrittenColumn> &columns) override
    {
        m_columns = columns;
        return true;
    }

    bool add(const QStringList &row) override
    {
        QJsonObject object;
        for (size_t i = 0; i < m_columns.size(); ++i)
            object.insert(m_columns[i].name, valueOf(row.at(qsizetype(i)), m_columns[i].form));
        const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
        return m_out.write(line) == line.size();
    }

    bool finish() override { return true; }

private:
    [[nodiscard]] QJsonValue valueOf(const QString &cell, WrittenColumn::Form form) const
    {
        if (cell.isEmpty())
            return QJsonValue::Null;
        if (form == WrittenColumn::Form::Money)
            return QJsonObject{{QStringLiteral("amount"), cell}, {QStringLiteral("currency"), m_currency}};
        return cell;
    }

    QIODevice &m_out;
    QString m_currency;
    std::vector<WrittenColumn> m_columns;
};

} // namespace

std::unique_ptr<TableSink> jsonSink(QIODevice &out, const QString &currency)
{
    return std::make_unique<JsonSink>(out, currency);
}

} // namespace contador
