// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/said_before.h"

namespace contador {

namespace {

constexpr std::array subjects{ColumnSubject::Account, ColumnSubject::Service, ColumnSubject::Dial};

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

SaidBefore::Said &SaidBefore::about(std::vector<Said> &all, ColumnSubject subject, const MeterRegister &dial)
{
    const bool isOfService = subject != ColumnSubject::Account;
    const bool isOfDial = subject == ColumnSubject::Dial;
    for (Said &said : all) {
        if (said.subject == subject && (!isOfService || said.service == dial.service)
            && (!isOfDial || (said.serial == dial.serial && said.code == dial.code)))
            return said;
    }
    Said &added = all.emplace_back();
    added.subject = subject;
    if (isOfService)
        added.service = dial.service;
    if (isOfDial) {
        added.serial = dial.serial;
        added.code = dial.code;
    }
    return added;
}

SaidBefore::Answer SaidBefore::compare(const ImportCells &cells, const AccountsRow &row)
{
    Answer answer;
    std::vector<Said> &all = m_said[row.account.number];
    for (const ColumnSubject subject : subjects) {
        std::vector<QString> &said = about(all, subject, row.dial).cells;
        answer.isRepetition = subject == ColumnSubject::Dial && !said.empty();
        size_t place = 0;
        for (const AccountsColumnRule &rule : accountsColumns()) {
            // The service itself may be written in several ways; what it means is in the key.
            if (rule.subject != subject || rule.column == AccountsColumn::Service)
                continue;
            if (said.size() <= place)
                said.emplace_back();
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
