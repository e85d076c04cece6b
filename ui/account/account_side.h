// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/account_card.h"
#include "ui/shared/card.h"
#include "ui/texts/format.h"

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace contador {

class ChangeDialog;

/// The phones that speak for an account and the meters they speak of.
class AccountSide : public Card {
    Q_OBJECT
public:
    explicit AccountSide(Format format, QWidget *parent = nullptr);
    void show(const AccountCard &card);

signals:
    void changeOpened(contador::ChangeDialog *dialog);

private:
    void addHeading(const QString &words);
    void addLine(const QString &symbolName, const QString &first, const QString &second);
    QPushButton *addButton(const QString &words, const QString &about);
    void askToEnd(const QString &phone);
    void addPhones(const AccountCard &card);
    void addMeters(const AccountCard &card);
    void clear();

    Format m_format;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
};

} // namespace contador
