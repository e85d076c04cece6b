// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/accounts_table.h"
#include "ui/screen.h"
#include "ui/texts/format.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace contador {

class AccountsExport;
class AccountsModel;
class EmptyState;
class PlainLabel;
class TableView;

/// All accounts of the utility, or an audience of them, in any order.
class AccountsScreen : public Screen {
    Q_OBJECT
public:
    explicit AccountsScreen(const Format &format, QWidget *parent = nullptr);

    void connectTo(Station &station) override;
    [[nodiscard]] QString account() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;

    void setCurrency(const Currency &currency) { m_currency = currency; }
    void showAudiences(const std::vector<Audience> &audiences);
    void showAudienceCount(const QString &name, qint64 count);
    /// How many accounts the list has; one that answers an older filter is passed over.
    void showCount(const AudienceFilter &filter, qint64 count);
    void openFilter(const AccountsChoices &choices);
    void showSentence(const QString &sentence); ///< below the tools, until the list changes
    void setFilter(const AudienceFilter &filter);
    [[nodiscard]] const AudienceFilter &filter() const { return m_filter; }
    [[nodiscard]] AccountsModel &model() const { return *m_model; }
    void restart(); ///< asks anew, from the top

signals:
    void countWanted(const contador::AudienceFilter &filter);
    void audiencesWanted();
    void audienceCountWanted(const QString &name, const contador::AudienceFilter &filter);
    void choicesWanted();
    void saveWanted(const QString &name, const contador::AudienceFilter &filter);
    void removeWanted(const QString &name);
    void exportWanted(const QString &path, contador::AccountsFileForm form);
    void exportGivenUp();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeTools();
    QWidget *makeList();
    void connectTools();
    void connectAudiences(Station &station);
    void connectExport(Station &station);
    void chooseAudience();
    void chooseSort(AccountSort sort, bool descending);
    void askForName();
    void askForFile();
    void refreshTools();
    void refreshSummary();
    [[nodiscard]] QString audienceName() const; ///< of the one that is shown; empty: none

    Format m_format;
    Currency m_currency;
    AudienceFilter m_filter;
    std::vector<Audience> m_audiences;
    std::optional<qint64> m_count;
    QString m_sentence;
    AccountsModel *m_model;
    QComboBox *m_audience;
    QLineEdit *m_text;
    QPushButton *m_toFilter;
    QPushButton *m_save;
    QPushButton *m_remove;
    QComboBox *m_sort;
    QPushButton *m_direction;
    QPushButton *m_export;
    PlainLabel *m_summary;
    QPushButton *m_giveUp;
    TableView *m_table;
    EmptyState *m_empty;
    QTimer m_pause; ///< between the last key and the question
};

} // namespace contador
