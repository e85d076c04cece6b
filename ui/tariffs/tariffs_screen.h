// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/billing/tariff_shelf.h"
#include "ui/screen.h"
#include "ui/texts/format.h"

#include <QDate>
#include <QJsonObject>
#include <QMap>

class QStackedLayout;

namespace contador {

class TableView;
class TariffEditor;
class TariffsModel;

/// The tariffs: a list, and an editor for the one that is opened. What is changed and not saved stays until the window closes.
class TariffsScreen : public Screen {
    Q_OBJECT
public:
    explicit TariffsScreen(const Format &format, QWidget *parent = nullptr);

    void connectTo(Station &station) override;
    void open(const QString &name) override;
    [[nodiscard]] QList<QWidget *> panes() const override;

    void showTariffs(const std::vector<TariffFile> &files, QDate today);
    void edit(const QString &name);
    void showList();
    /// What became of `saveWanted`.
    void showSaved(const TariffSaving &saving);
    void showSavingFault(const TariffSavingFault &fault);
    [[nodiscard]] TariffEditor *editor() const { return m_editor; }
    [[nodiscard]] TableView *list() const { return m_list; }
    [[nodiscard]] TariffsModel *model() const { return m_model; }

signals:
    void tariffsWanted();
    void saveWanted(const contador::TariffSaving &saving);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeListPage();
    void keepDraft();
    void refreshList();

    QStackedLayout *m_pages;
    TariffsModel *m_model;
    TableView *m_list;
    TariffEditor *m_editor;
    std::vector<TariffFile> m_files;
    QDate m_today;
    QMap<QString, QJsonObject> m_drafts; ///< by the name of the tariff
    QString m_opened; ///< to be opened once it is in the list
};

} // namespace contador
