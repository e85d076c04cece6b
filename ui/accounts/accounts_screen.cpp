// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accounts_screen.h"

#include "ui/accounts/accounts_model.h"
#include "ui/accounts/filter_dialog.h"
#include "ui/accounts/filter_text.h"
#include "ui/accounts/name_dialog.h"
#include "ui/shared/card.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/symbol.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"
#include "ui/texts/visible_text.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace contador {

namespace {

constexpr std::chrono::milliseconds pauseBeforeAsking{250};
constexpr int longestText = 120;
constexpr int allAccounts = 0; // place in the list of audiences

struct SortName {
    AccountSort sort;
    const char *english;
};

constexpr SortName sortNames[] = {
    {AccountSort::Number, QT_TRANSLATE_NOOP("AccountSort", "by number")},
    {AccountSort::Holder, QT_TRANSLATE_NOOP("AccountSort", "by holder")},
    {AccountSort::Address, QT_TRANSLATE_NOOP("AccountSort", "by address")},
    {AccountSort::Balance, QT_TRANSLATE_NOOP("AccountSort", "by balance")},
    {AccountSort::Overdue, QT_TRANSLATE_NOOP("AccountSort", "by overdue amount")},
    {AccountSort::LastReading, QT_TRANSLATE_NOOP("AccountSort", "by last reading")},
};

/// The end that a clerk looks for first: the largest debts, the longest silence.
bool beginsHigh(AccountSort sort)
{
    return sort == AccountSort::Balance || sort == AccountSort::Overdue;
}

} // namespace

AccountsScreen::AccountsScreen(const Format &format, QWidget *parent)
    : Screen(parent), m_format(format), m_currency({QStringLiteral("EUR"), 2}), m_model(new AccountsModel(format, this)),
      m_audience(new QComboBox), m_text(new QLineEdit),
      m_toFilter(new QPushButton(symbolIcon(QStringLiteral("sliders-horizontal")), tr("&Filter…"))),
      m_save(new QPushButton(symbolIcon(QStringLiteral("save")), tr("&Keep as…"))),
      m_remove(new QPushButton(symbolIcon(QStringLiteral("circle-x")), tr("&Remove"))), m_sort(new QComboBox),
      m_direction(new QPushButton), m_export(new QPushButton(symbolIcon(QStringLiteral("file-down")), tr("&Export…"))),
      m_summary(new PlainLabel(TextStyle::Caption)), m_giveUp(new QPushButton(tr("S&top"))),
      m_table(new TableView(tr("Accounts"), 2)),
      m_empty(new EmptyState(QStringLiteral("table-2"), tr("No accounts yet"),
                             tr("Import the accounts of your utility; they appear here.")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unitOf(this));
    column->addLayout(makeTools());
    auto *row = new QHBoxLayout;
    row->setSpacing(unitOf(this));
    row->addWidget(m_summary, 1);
    for (QWidget *tool : std::initializer_list<QWidget *>{m_giveUp, m_sort, m_direction, m_export})
        row->addWidget(tool);
    m_giveUp->hide();
    column->addLayout(row);
    column->addWidget(makeList(), 1);
    setFocusProxy(m_table);
    m_pause.setSingleShot(true);
    connectTools();
    refreshTools();
    refreshSummary();
}

QLayout *AccountsScreen::makeTools()
{
    m_audience->setAccessibleName(tr("Audience"));
    m_audience->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_audience->setMinimumContentsLength(22);
    m_audience->setPlaceholderText(tr("Own filter"));
    m_audience->addItem(tr("All accounts"));
    m_text->setPlaceholderText(tr("In this list: number, name, address, meter, phone"));
    m_text->setAccessibleName(tr("Find in this list"));
    m_text->setMaxLength(longestText);
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    m_text->installEventFilter(this);
    m_sort->setAccessibleName(tr("Sorted"));
    for (const SortName &name : sortNames)
        m_sort->addItem(QCoreApplication::translate("AccountSort", name.english), int(name.sort));
    for (QPushButton *button : {m_toFilter, m_save, m_remove, m_direction, m_export, m_giveUp})
        button->setAutoDefault(false);
    auto *tools = new FlowLayout(FlowLayout::Widths::Natural);
    tools->setSpacing(unitOf(this));
    for (QWidget *tool : std::initializer_list<QWidget *>{m_audience, m_text, m_toFilter, m_save, m_remove})
        tools->addWidget(tool);
    return tools;
}

QWidget *AccountsScreen::makeList()
{
    m_table->setModel(m_model);
    m_table->setColumnWidths({10, 0, 10, 11, 14, 10, 15, 14}, AccountsModel::Holder);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_empty->coverWhileEmpty(m_table);
    auto *list = new Card;
    list->setContentsMargins(1, 4, 1, 6);
    auto *inside = new QVBoxLayout(list);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_table);
    return list;
}

void AccountsScreen::connectTools()
{
    connect(&m_pause, &QTimer::timeout, this, [this] {
        AudienceFilter filter = m_filter;
        filter.text = m_text->text().trimmed();
        setFilter(filter);
    });
    connect(m_text, &QLineEdit::textEdited, this, [this] { m_pause.start(pauseBeforeAsking); });
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &now) {
        if (now.isEmpty() && !m_filter.text.isEmpty())
            m_pause.start(pauseBeforeAsking);
    });
    connect(m_audience, &QComboBox::activated, this, &AccountsScreen::chooseAudience);
    connect(m_toFilter, &QPushButton::clicked, this, &AccountsScreen::choicesWanted);
    connect(m_save, &QPushButton::clicked, this, &AccountsScreen::askForName);
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeWanted(audienceName()); });
    connect(m_export, &QPushButton::clicked, this, &AccountsScreen::askForFile);
    connect(m_giveUp, &QPushButton::clicked, this, &AccountsScreen::exportGivenUp);
    connect(m_sort, &QComboBox::activated, this, [this] {
        const auto sort = AccountSort(m_sort->currentData().toInt());
        chooseSort(sort, beginsHigh(sort));
    });
    connect(m_direction, &QPushButton::clicked, this,
            [this] { chooseSort(m_model->question().sort, !m_model->question().descending); });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        const AccountsQuestion &now = m_model->question();
        if (const std::optional<AccountSort> sort = sortOf(column))
            chooseSort(*sort, *sort == now.sort ? !now.descending : beginsHigh(*sort));
    });
    connect(m_table, &TableView::activated, this,
            [this](const QModelIndex &index) { emit accountWanted(m_model->line(index.row()).number); });
    connect(m_model, &AccountsModel::pageCame, this, [this] {
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->selectRow(0);
        refreshSummary();
    });
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key_F)));
    connect(find, &QAction::triggered, this, [this] {
        m_text->setFocus(Qt::ShortcutFocusReason);
        m_text->selectAll();
    });
    addAction(find);
}

QString AccountsScreen::account() const
{
    const QModelIndex chosen = m_table->currentIndex();
    return chosen.isValid() ? m_model->line(chosen.row()).number : QString();
}

QList<QWidget *> AccountsScreen::panes() const
{
    return {m_audience, m_table};
}

void AccountsScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    emit audiencesWanted(); // their counts may have changed
}

bool AccountsScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool leaves = key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (leaves) {
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return Screen::eventFilter(watched, event);
}

void AccountsScreen::restart()
{
    m_count.reset();
    m_sentence.clear();
    AccountsQuestion question = m_model->question();
    question.filter = m_filter;
    m_model->restart(question);
    emit countWanted(m_filter);
    if (m_filter.isEmpty())
        m_empty->setWords(tr("No accounts yet"), tr("Import the accounts of your utility; they appear here."));
    else
        m_empty->setWords(tr("No account is like that"), tr("Take a condition out of the filter, or choose “All accounts”."));
    refreshTools();
    refreshSummary();
}

void AccountsScreen::setFilter(const AudienceFilter &filter)
{
    m_pause.stop();
    m_filter = filter;
    if (m_text->text().trimmed() != filter.text)
        m_text->setText(filter.text);
    restart();
}

void AccountsScreen::chooseSort(AccountSort sort, bool descending)
{
    AccountsQuestion question = m_model->question();
    question.sort = sort;
    question.descending = descending;
    m_model->restart(question);
    refreshTools();
}

void AccountsScreen::chooseAudience()
{
    const int place = m_audience->currentIndex();
    setFilter(place <= allAccounts ? AudienceFilter() : m_audiences.at(size_t(place) - 1).filter);
    m_audience->setCurrentIndex(place);
    refreshTools();
}

QString AccountsScreen::audienceName() const
{
    const int place = m_audience->currentIndex();
    return place > allAccounts && place <= int(m_audiences.size()) ? m_audiences.at(size_t(place) - 1).name : QString();
}

void AccountsScreen::showAudiences(const std::vector<Audience> &audiences)
{
    const QString chosen = audienceName();
    m_audiences = audiences;
    m_audience->clear();
    m_audience->addItem(tr("All accounts"));
    for (const Audience &audience : audiences) {
        m_audience->addItem(visibleLine(audience.name), audience.name);
        emit audienceCountWanted(audience.name, audience.filter);
    }
    m_audience->setCurrentIndex(m_audience->findData(chosen));
    refreshTools();
}

void AccountsScreen::showAudienceCount(const QString &name, qint64 count)
{
    if (const int place = m_audience->findData(name); place > allAccounts)
        m_audience->setItemText(place, QStringLiteral("%1 · %2").arg(visibleLine(name), m_format.count(count)));
}

void AccountsScreen::refreshTools()
{
    // One whose conditions were changed since is no longer that audience.
    const int place = m_audience->currentIndex();
    const bool isStill = place > allAccounts && place <= int(m_audiences.size()) && m_audiences.at(size_t(place) - 1).filter == m_filter;
    if (!isStill) {
        const auto found = std::ranges::find(m_audiences, m_filter, &Audience::filter);
        m_audience->setCurrentIndex(m_filter.isEmpty()              ? allAccounts
                                        : found == m_audiences.end() ? -1
                                                                     : int(found - m_audiences.begin()) + 1);
    }
    m_remove->setVisible(!audienceName().isEmpty());
    m_save->setEnabled(!m_filter.isEmpty());
    const AccountsQuestion &question = m_model->question();
    m_sort->setCurrentIndex(m_sort->findData(int(question.sort)));
    m_direction->setText(question.descending ? tr("↓ &Descending") : tr("↑ &Ascending"));
}

void AccountsScreen::showCount(const AudienceFilter &filter, qint64 count)
{
    if (filter != m_filter)
        return;
    m_count = count;
    refreshSummary();
}

void AccountsScreen::showSentence(const QString &sentence)
{
    m_sentence = sentence;
    refreshSummary();
}

void AccountsScreen::refreshSummary()
{
    QStringList words;
    if (m_count)
        words += *m_count == 1 ? tr("1 account") : tr("%1 accounts").arg(m_format.count(*m_count));
    else
        words += tr("Counting…");
    if (const QString conditions = filterWords(m_filter, m_currency, m_format); !conditions.isEmpty())
        words += conditions;
    if (m_model->rowCount() >= AccountsModel::mostRows)
        words += tr("the first %1 are shown").arg(m_format.count(m_model->rowCount()));
    if (!m_sentence.isEmpty())
        words += m_sentence;
    m_summary->setWords(words.join(QStringLiteral(" · ")));
}

void AccountsScreen::openFilter(const AccountsChoices &choices)
{
    auto *dialog = new FilterDialog(m_filter, choices, m_currency, m_format, this);
    connect(dialog, &FilterDialog::filterChosen, this, [this](const AudienceFilter &filter) {
        setFilter(filter);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

void AccountsScreen::askForName()
{
    auto *dialog = new NameDialog(audienceName(), filterWords(m_filter, m_currency, m_format), this);
    connect(dialog, &NameDialog::named, this, [this](const QString &name) { emit saveWanted(name, m_filter); });
    dialog->open();
}

void AccountsScreen::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Write the list of accounts to a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString csv = tr("Table as text (*.csv)");
    const QString xlsx = tr("Workbook (*.xlsx)");
    dialog->setNameFilters({csv, xlsx});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("accounts") + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, xlsx](const QString &chosen) {
        dialog->setDefaultSuffix(chosen == xlsx ? QStringLiteral("xlsx") : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const bool isWorkbook = path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
        emit exportWanted(path, isWorkbook ? AccountsFileForm::Xlsx : AccountsFileForm::Csv);
    });
    dialog->open();
}

} // namespace contador
