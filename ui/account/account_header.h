// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/account_card.h"
#include "ui/shared/card.h"
#include "ui/texts/format.h"

namespace contador {

class FigureButton;
class FlowLayout;
class PillLabel;
class PlainLabel;

/// Who it is and what is owed: the top of the account card.
class AccountHeader : public Card {
    Q_OBJECT
public:
    explicit AccountHeader(Format format, QWidget *parent = nullptr);
    void show(const AccountCard &card);

signals:
    void readingWanted(); ///< that somebody tells on the phone
    void statementWanted();
    void enrolmentWanted(); ///< of a phone
    void ledgerWanted();

private:
    QLayout *makeButtons();
    QLayout *makeIdentity();
    QLayout *makeDebt();
    [[nodiscard]] QString dueWords(const AccountCard &card) const;
    [[nodiscard]] QString serviceWords(const AccountCard &card) const;
    void showState(const AccountCard &card);
    void showFlags(const AccountCard &card);

    Format m_format;
    PlainLabel *m_holder;
    PlainLabel *m_number;
    PlainLabel *m_address;
    PlainLabel *m_contact;
    FigureButton *m_total;
    PlainLabel *m_parts;
    PlainLabel *m_services;
    PillLabel *m_state;
    QWidget *m_flags; ///< status, holds, care, what is due
    FlowLayout *m_flagRow;
};

} // namespace contador
