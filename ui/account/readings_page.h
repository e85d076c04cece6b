// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/account_card.h"
#include "ui/texts/format.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace contador {

class ConsumptionChart;
class PlainLabel;
class ReadingsModel;
class TableView;

/// The consumption of a meter as a picture, and every reading as a table.
class ReadingsPage : public QWidget {
    Q_OBJECT
public:
    explicit ReadingsPage(const Format &format, QWidget *parent = nullptr);
    void show(const AccountCard &card);
    [[nodiscard]] TableView *table() const { return m_table; }
    void showReading(ReadingId reading); ///< chooses its row
    [[nodiscard]] bool hasOtherHeld() const; ///< beside the one that has the focus
    void showNextHeld();
    void showSentence(const QString &sentence); ///< what became of a decision

signals:
    void messageWanted(contador::MessageId message);
    /// \param accept or reject
    void decided(contador::ReadingId reading, bool accept, const QString &reason);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refreshChart();
    void fitChart();
    void showChosen();
    void decide(bool accept);
    [[nodiscard]] const AccountCard::Reading *chosen() const;
    QLayout *makeDecision();

    Format m_format;

    AccountCard m_card;
    ReadingsModel *m_model;
    ConsumptionChart *m_chart;
    QWidget *m_choice;
    QComboBox *m_meters;
    TableView *m_table;
    QWidget *m_decision; ///< below the table, while a held one is chosen
    PlainLabel *m_doubt;
    QPushButton *m_accept;
    QPushButton *m_reject;
};

} // namespace contador
