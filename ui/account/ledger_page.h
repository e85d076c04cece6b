// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/account_card.h"
#include "ui/texts/format.h"

#include <QWidget>

class QPushButton;

namespace contador {

class LedgerModel;
class PlainLabel;
class TableView;

/// The ledger, and how the chosen line was worked out.
class LedgerPage : public QWidget {
    Q_OBJECT
public:
    explicit LedgerPage(const Format &format, QWidget *parent = nullptr);
    void show(const AccountCard &card);
    void showEntry(EntryId entry);
    [[nodiscard]] TableView *table() const { return m_table; }

signals:
    void messageWanted(contador::MessageId message);
    void readingWanted(contador::ReadingId reading);

private:
    void showWorking();
    void openSource();
    [[nodiscard]] QString settledWords(const AccountCard::Entry &entry) const;

    Format m_format;

    LedgerModel *m_model;
    TableView *m_table;
    PlainLabel *m_title;
    PlainLabel *m_working;
    QPushButton *m_toMessage;
    QPushButton *m_toReading;
};

} // namespace contador
