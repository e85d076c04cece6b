// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/said_before.h"

namespace contador {

namespace {

constexpr std::array subjects{ColumnSubject::Account, ColumnSubject::Service, ColumnSubject::Dial};

QString keyOf(ColumnSubject subject, const AccountsRow &row)
{
    constexpr QChar between(0x1f); // ASCII unit separator
    QStringList key{row.account.number};
    if (subject != ColumnSubject::Account)
        key << row.dial.service;
    if (subject == ColumnSubject::Dial)
        key << row.dial.serial << row.dial.code;
    return key.join(between);
}

/// A phone may be written in several ways too.
QString meaningOf(const std::vector<PhoneNumber> &phones)
{
    QStringList numbers;
    for (const PhoneNumber &phone : phones)
        numbers << phone.e164();
    numbers.sort();
    return numbers.join(u' ');
}

} // namespace

SaidBefore::Answer SaidBefore::compare(const ImportCells &cells, const AccountsRow &row)
{
    Answer answer;
    for (const ColumnSubject subject : subjects) {
        const QString key = keyOf(subject, row);
        answer.isRepetition = subject == ColumnSubject::Dial && m_cells.contains(key);
        QStringList &said = m_cells[key];
        qsizetype place = 0;
        for (const AccountsColumnRule &rule : accountsColumns()) {
            // The service itself may be written in several ways; what it means is in the key.
            if (rule.subject != subject || rule.column == AccountsColumn::Service)
                continue;
            if (said.size() <= place)
                said.append(QString());
            QString &before = said[place++];
            const QString now = rule.column == AccountsColumn::Phone ? meaningOf(row.phones) : cells[size_t(rule.column)];
            if (before.isEmpty())
                before = now;
            else if (!now.isEmpty() && now != before)
                answer.contradictions.push_back({accountsColumnName(rule.column), ImportReason::ContradictsEarlierRow});
        }
    }
    return answer;
}

} // namespace contador
