// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tariffs/tariffs_screen.h"

#include "ui/shared/card.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"
#include "ui/tariffs/parts_page.h"
#include "ui/tariffs/tariff_editor.h"
#include "ui/tariffs/tariffs_model.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QListWidget>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace contador {

TariffsScreen::TariffsScreen(const Format &format, QWidget *parent)
    : Screen(parent), m_pages(new QStackedLayout(this)), m_model(new TariffsModel(format, this)),
      m_list(new TableView(tr("Tariffs"), 2)), m_editor(new TariffEditor(format))
{
    m_pages->addWidget(makeListPage());
    m_pages->addWidget(m_editor);
    setFocusProxy(m_list);
    connect(m_list, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const TariffFile *file = m_model->fileAt(index.row()))
            edit(file->name);
    });
    connect(m_editor, &TariffEditor::closed, this, &TariffsScreen::showList);
    connect(m_editor, &TariffEditor::changed, this, &TariffsScreen::keepDraft);
    connect(m_editor, &TariffEditor::saveWanted, this, &TariffsScreen::saveWanted);
}

QWidget *TariffsScreen::makeListPage()
{
    m_list->setModel(m_model);
    m_list->setColumnWidths({0, 15, 34, 15}, TariffsModel::Name);
    (new EmptyState(QStringLiteral("table-2"), tr("No tariffs"), tr("Put tariff files into the tariff folder.")))
        ->coverWhileEmpty(m_list);
    auto *words = new PlainLabel(TextStyle::Caption, PlainLabel::Lines::Wrapped);
    words->setWords(
        tr("Enter opens a tariff. Those that come with Contador are examples: save one as your own and put in your prices, "
           "with the act that set them."));
    auto *sheet = new Card;
    auto *column = new QVBoxLayout(sheet);
    const int space = unitOf(this);
    column->setContentsMargins(1, 4, 1, 6);
    column->setSpacing(space);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(2 * space, space, 2 * space, 0);
    above->addWidget(words);
    column->addLayout(above);
    column->addWidget(m_list, 1);
    return sheet;
}

QList<QWidget *> TariffsScreen::panes() const
{
    if (m_pages->currentIndex() == 0)
        return {m_list};
    return {m_editor->versions(), m_editor->components()->list(), m_editor->preferredPreviewFocus()};
}

void TariffsScreen::open(const QString &name)
{
    m_opened = name;
    emit tariffsWanted();
}

void TariffsScreen::showTariffs(const std::vector<TariffFile> &files, QDate today)
{
    m_files = files;
    m_today = today;
    refreshList();
    if (!m_opened.isEmpty())
        edit(std::exchange(m_opened, QString()));
}

void TariffsScreen::refreshList()
{
    const TariffFile *chosen = m_model->fileAt(m_list->currentIndex().row());
    const QString name = chosen ? chosen->name : QString();
    const QStringList unsaved = m_drafts.keys();
    m_model->show(m_files, m_today, QSet<QString>(unsaved.begin(), unsaved.end()));
    m_list->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(name)), 0));
}

void TariffsScreen::edit(const QString &name)
{
    const auto file = std::find_if(m_files.begin(), m_files.end(), [&](const TariffFile &each) { return each.name == name; });
    if (file == m_files.end())
        return;
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(name), 0));
    m_editor->show(*file, m_drafts.value(name), m_today);
    m_pages->setCurrentIndex(1);
    setFocusProxy(m_editor->components()->list());
    m_editor->components()->list()->setFocus(Qt::OtherFocusReason);
}

void TariffsScreen::showList()
{
    refreshList();
    m_pages->setCurrentIndex(0);
    setFocusProxy(m_list);
    m_list->setFocus(Qt::OtherFocusReason);
}

void TariffsScreen::keepDraft()
{
    const QString name = m_editor->file().name;
    if (m_editor->isChanged())
        m_drafts.insert(name, m_editor->root());
    else
        m_drafts.remove(name);
}

void TariffsScreen::showSaved(const TariffSaving &saving)
{
    m_drafts.remove(m_editor->file().name);
    m_drafts.remove(saving.name);
    m_opened = saving.name;
    emit tariffsWanted();
}

void TariffsScreen::showSavingFault(const TariffSavingFault &fault)
{
    m_editor->showSavingFault(fault);
}

void TariffsScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Save) && m_pages->currentIndex() == 1)
        return m_editor->save();
    if (event->key() == Qt::Key_Escape && m_pages->currentIndex() == 1)
        return showList();
    Screen::keyPressEvent(event);
}

} // namespace contador
