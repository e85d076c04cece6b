// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/said_before.h"

#include <array>

namespace contador {

namespace {

/// What tells services and dials apart, and then the cell of each column.
enum Field : size_t { Service, Serial, Code, FirstCell };
constexpr size_t fieldCount = FirstCell + accountsColumnCount;
using Fields = std::array<QStringView, fieldCount>;

/// A phone may be written in several ways too.
QString meaningOf(const std::vector<PhoneNumber> &phones)
{
    if (phones.size() == 1)
        return phones.front().e164();
    QStringList numbers;
    for (const PhoneNumber &phone : phones)
        numbers << phone.e164();
    numbers.sort();
    return numbers.join(u' ');
}

constexpr int lengthBits = 16; // a length takes two UTF-16 units

QString packed(const Fields &fields)
{
    qsizetype size = 0;
    for (const QStringView field : fields)
        size += 2 + field.size();
    QString text;
    text.reserve(size);
    for (const QStringView field : fields) {
        text += QChar(char16_t(field.size() >> lengthBits));
        text += QChar(char16_t(field.size()));
        text += field;
    }
    return text;
}

Fields unpacked(const QString &text)
{
    Fields fields;
    qsizetype at = 0;
    for (QStringView &field : fields) {
        const qsizetype length = (qsizetype(text[at].unicode()) << lengthBits) + text[at + 1].unicode();
        field = QStringView(text).mid(at + 2, length);
        at += 2 + length;
    }
    return fields;
}

QString thingOf(ColumnSubject subject, const Fields &row)
{
    const auto named = [&](size_t fields) { // "5:water4:0017": no cell can look like two
        QString name;
        for (size_t field = Service; field < fields; ++field)
            name += QString::number(row[field].size()) + u':' + row[field].toString();
        return name;
    };
    switch (subject) {
    case ColumnSubject::Account:
        return {};
    case ColumnSubject::Service:
        return named(Serial);
    case ColumnSubject::Dial:
        break;
    }
    return named(FirstCell);
}

/// What is in the way of the row, and whether its dial had one already. The row is remembered.
SaidBefore::Answer compareWith(QHash<QString, QString> &first, const Fields &row)
{
    SaidBefore::Answer answer;
    const QString dial = thingOf(ColumnSubject::Dial, row);
    answer.isRepetition = first.contains(dial);
    first.insert(dial, {});
    for (const AccountsColumnRule &rule : accountsColumns()) {
        const QStringView now = row[FirstCell + size_t(rule.column)];
        // The service itself may be written in several ways; what it means is in the key.
        if (rule.column == AccountsColumn::Service || now.isEmpty())
            continue;
        QString &before = first[QChar(char16_t(rule.column)) + thingOf(rule.subject, row)];
        if (before.isEmpty())
            before = now.toString();
        else if (now != before)
            answer.contradictions.push_back({accountsColumnName(rule.column), ImportReason::ContradictsEarlierRow});
    }
    return answer;
}

} // namespace

SaidBefore::Answer SaidBefore::compare(const ImportCells &cells, const AccountsRow &row)
{
    const QString phones = meaningOf(row.phones);
    Fields now{row.dial.service, row.dial.serial, row.dial.code};
    for (size_t column = 0; column < cells.size(); ++column)
        now[FirstCell + column] = cells[column];
    now[FirstCell + size_t(AccountsColumn::Phone)] = phones;
    Rows &rows = m_said[row.account.number];
    if (rows.only.isEmpty()) {
        rows.only = packed(now);
        return {};
    }
    if (rows.first.isEmpty())
        compareWith(rows.first, unpacked(rows.only));
    return compareWith(rows.first, now);
}

} // namespace contador
