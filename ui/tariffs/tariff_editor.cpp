// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tariffs/tariff_editor.h"

#include "engine/billing/tariff_reader.h"
#include "engine/billing/tariff_writer.h"
#include "engine/billing/tariffs.h"
#include "ui/shared/card.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/pill.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/scrolled_column.h"
#include "ui/shared/symbol.h"
#include "ui/shared/theme.h"
#include "ui/tariffs/bill_preview.h"
#include "ui/tariffs/field_form.h"
#include "ui/tariffs/line_dialog.h"
#include "ui/tariffs/parts_page.h"
#include "ui/texts/tariff_text.h"
#include "ui/texts/visible_text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTabWidget>

#include <algorithm>

namespace contador {

namespace {

constexpr int charactersForTwoHalves = 110;

QDate dayAt(const QJsonObject &version, const char *key)
{
    return QDate::fromString(version.value(QLatin1String(key)).toString(), Qt::ISODate);
}

/// The keys of the first tabs.
const QStringList &partKeys()
{
    static const QStringList keys{QStringLiteral("components"), QStringLiteral("taxes"), QStringLiteral("subsidies")};
    return keys;
}

QScrollArea *areaFor(QWidget *inside)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(inside);
    inside->setAutoFillBackground(false); // setWidget has turned it on
    return area;
}

QScrollArea *scrolled(QWidget *form, const QWidget *like)
{
    auto *inside = new ScrolledColumn;
    auto *column = new QVBoxLayout(inside);
    const int space = unitOf(like);
    column->setContentsMargins(2 * space, 2 * space, 2 * space, space);
    column->addWidget(form);
    return areaFor(inside);
}

} // namespace

TariffEditor::TariffEditor(const Format &format, QWidget *parent)
    : QWidget(parent), m_format(format), m_title(new PlainLabel(TextStyle::Heading)), m_pill(new PillLabel),
      m_versions(new QComboBox), m_newVersion(new QPushButton(tr("&New version"))), m_save(new QPushButton(tr("&Save"))),
      m_lockNote(new PlainLabel(TextStyle::Caption, PlainLabel::Lines::Wrapped)),
      m_faultText(new PlainLabel(TextStyle::Body, PlainLabel::Lines::Wrapped)), m_goThere(new QPushButton(tr("&Go there"))),
      m_faultLine(new QWidget), m_tabs(new QTabWidget), m_components(new PartsPage(PartsPage::Kind::Components)),
      m_taxes(new PartsPage(PartsPage::Kind::Taxes)), m_subsidies(new PartsPage(PartsPage::Kind::Subsidies)),
      m_versionForm(new FieldForm), m_fileForm(new FieldForm), m_preview(new BillPreview(format))
{
    m_bill = new Card;
    auto *billColumn = new QVBoxLayout(m_bill);
    billColumn->setContentsMargins(1, 4, 1, 6);
    billColumn->addWidget(areaFor(m_preview));
    m_sheet = makeSheet();
    auto *both = new QWidget;
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, both);
    m_halves->setContentsMargins({});
    m_halves->setSpacing(2 * unitOf(this));
    m_halves->addWidget(m_sheet, 3);
    m_halves->addWidget(m_bill, 2);
    QScrollArea *area = areaFor(both);
    area->setFocusPolicy(Qt::NoFocus);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(area);
    connect(m_versions, &QComboBox::currentIndexChanged, this, &TariffEditor::showVersion);
    connect(m_newVersion, &QPushButton::clicked, this, &TariffEditor::askForVersion);
    connect(m_save, &QPushButton::clicked, this, &TariffEditor::save);
    connect(m_goThere, &QPushButton::clicked, this, &TariffEditor::goToFault);
    connect(m_components, &PartsPage::edited, this, [this] { putVersion("components", m_components->parts()); });
    connect(m_taxes, &PartsPage::edited, this, [this] { putVersion("taxes", m_taxes->parts()); });
    connect(m_subsidies, &PartsPage::edited, this, [this] { putVersion("subsidies", m_subsidies->parts()); });
    connect(m_versionForm, &FieldForm::edited, this, &TariffEditor::takeVersion);
    connect(m_fileForm, &FieldForm::edited, this, &TariffEditor::takeFile);
}

QWidget *TariffEditor::makeHeader()
{
    auto *back = new QPushButton(tr("All &tariffs"));
    m_save->setIcon(symbolIcon(QStringLiteral("save")));
    m_newVersion->setIcon(symbolIcon(QStringLiteral("plus")));
    for (QPushButton *each : {back, m_newVersion, m_save, m_goThere})
        each->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, &TariffEditor::closed);
    m_versions->setAccessibleName(tr("Version"));
    auto *buttons = new FlowLayout(FlowLayout::Widths::Natural);
    for (QWidget *each : std::initializer_list<QWidget *>{back, m_versions, m_newVersion, m_save})
        buttons->addWidget(each);
    auto *faultRow = new QHBoxLayout(m_faultLine);
    faultRow->setContentsMargins({});
    faultRow->addWidget(m_faultText, 1);
    faultRow->addWidget(m_goThere);
    auto *header = new QWidget;
    auto *column = new QVBoxLayout(header);
    const int space = unitOf(this);
    column->setContentsMargins(2 * space, space, 2 * space, 0);
    column->setSpacing(space);
    auto *name = new QHBoxLayout;
    name->addWidget(m_title, 1);
    name->addWidget(m_pill);
    column->addLayout(name);
    column->addLayout(buttons);
    column->addWidget(m_lockNote);
    column->addWidget(m_faultLine);
    m_faultLine->hide();
    m_lockNote->hide();
    return header;
}

QWidget *TariffEditor::makeSheet()
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_components, tr("&Prices"));
    m_tabs->addTab(m_taxes, tr("Ta&xes"));
    m_tabs->addTab(m_subsidies, tr("Su&bsidies"));
    m_tabs->addTab(scrolled(m_versionForm, this), tr("&Days and rounding"));
    m_tabs->addTab(scrolled(m_fileForm, this), tr("Na&me"));
    auto *sheet = new Card;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(1, 4, 1, 6);
    column->addWidget(makeHeader());
    column->addWidget(m_tabs, 1);
    return sheet;
}

void TariffEditor::show(const TariffFile &file, const QJsonObject &draft, QDate today)
{
    m_file = file;
    m_today = today;
    m_before = QJsonDocument::fromJson(file.text).object();
    m_root = draft.isEmpty() ? m_before : draft;
    m_preview->forget();
    m_fileForm->show(fileFields(), m_root);
    fillVersions(std::max(0, int(m_root.value(QLatin1String("versions")).toArray().size()) - 1));
    showVersion();
}

bool TariffEditor::isChanged() const
{
    return m_root != m_before;
}

int TariffEditor::version() const
{
    return std::max(0, m_versions->currentIndex());
}

QJsonObject TariffEditor::versionObject() const
{
    return m_root.value(QLatin1String("versions")).toArray().at(version()).toObject();
}

/// What was charged by stays; only its end may still be set.
bool TariffEditor::isLocked() const
{
    if (m_file.isShipped || !m_file.lastCharged)
        return false;
    const QJsonArray before = m_before.value(QLatin1String("versions")).toArray();
    return version() < before.size() && dayAt(before.at(version()).toObject(), "valid_from") <= *m_file.lastCharged;
}

void TariffEditor::fillVersions(int chosen)
{
    const QSignalBlocker blocker(m_versions);
    m_versions->clear();
    for (const QJsonValue &each : m_root.value(QLatin1String("versions")).toArray()) {
        const QDate from = dayAt(each.toObject(), "valid_from");
        const QDate to = dayAt(each.toObject(), "valid_to");
        const QString begin = from.isValid() ? m_format.date(from) : QStringLiteral("?");
        m_versions->addItem(to.isValid() ? tr("%1 to %2").arg(begin, m_format.date(to)) : tr("from %1").arg(begin));
    }
    m_versions->setCurrentIndex(chosen);
}

void TariffEditor::showVersion()
{
    const QJsonObject shown = versionObject();
    const bool locked = isLocked();
    m_lockNote->setVisible(locked);
    if (locked)
        m_lockNote->setWords(
            tr("Days until %1 were charged by this version. It stays as it is, so that each charge can be recomputed "
               "and a corrected reading is charged by the prices of its time. Add a new version.")
                .arg(m_format.date(*m_file.lastCharged)));
    m_components->show(shown.value(QLatin1String("components")).toArray(), locked);
    m_taxes->show(shown.value(QLatin1String("taxes")).toArray(), locked);
    m_subsidies->show(shown.value(QLatin1String("subsidies")).toArray(), locked);
    m_versionForm->show(versionFields(), shown);
    m_versionForm->lockAllBut(locked, QStringLiteral("valid_to"));
    check();
}

void TariffEditor::putVersion(const char *key, const QJsonValue &value)
{
    QJsonObject changedVersion = versionObject();
    const QString name = QString::fromLatin1(key);
    if (value.toArray().isEmpty() && name != QLatin1String("components"))
        changedVersion.remove(name);
    else
        changedVersion.insert(name, value);
    QJsonArray all = m_root.value(QLatin1String("versions")).toArray();
    all[version()] = changedVersion;
    m_root.insert(QStringLiteral("versions"), all);
    check();
    emit changed();
}

void TariffEditor::takeVersion()
{
    QJsonArray all = m_root.value(QLatin1String("versions")).toArray();
    all[version()] = m_versionForm->object();
    m_root.insert(QStringLiteral("versions"), all);
    fillVersions(version());
    check();
    emit changed();
}

void TariffEditor::takeFile()
{
    const QJsonValue all = m_root.value(QLatin1String("versions"));
    m_root = m_fileForm->object();
    m_root.insert(QStringLiteral("versions"), all);
    check();
    emit changed();
}

void TariffEditor::check()
{
    const auto tariff = readTariff(writeTariff(m_root), m_file.name);
    m_fault = tariff ? std::nullopt : std::optional(tariff.error());
    m_title->setWords(m_root.value(QLatin1String("name")).toString(m_file.name));
    showFault();
    if (tariff)
        m_preview->show(*tariff, size_t(version()));
    else
        m_preview->showFaulty();
    refreshButtons();
}

void TariffEditor::refreshButtons()
{
    m_save->setEnabled(!m_fault && (isChanged() || m_file.isShipped));
    m_save->setText(m_file.isShipped ? tr("&Save as your own") : tr("&Save"));
    m_pill->setPill(isChanged()            ? Pill{tr("not saved"), QStringLiteral("circle-alert"), Tone::Attention}
                        : m_file.isShipped ? Pill{tr("example"), QStringLiteral("book-open"), Tone::Neutral}
                                           : Pill{tr("yours"), QStringLiteral("circle-check"), Tone::Good});
}

/// "Prices · water": the tab, and which of its parts.
QString TariffEditor::placeOfFault() const
{
    static const QRegularExpression form(QStringLiteral("\\Aversions\\[(\\d+)\\](?:\\.(\\w+))?(?:\\[(\\d+)\\])?"));
    const QRegularExpressionMatch match = form.match(m_fault->path);
    const auto tab = [this](int number) { return m_tabs->tabText(number).remove(u'&'); };
    if (!match.hasMatch())
        return tab(m_tabs->count() - 1);
    const QString key = match.captured(2);
    const int page = int(partKeys().indexOf(key));
    QString place = tab(page < 0 ? int(partKeys().size()) : page);
    const int number = match.captured(1).toInt();
    const QJsonObject faulty = m_root.value(QLatin1String("versions")).toArray().at(number).toObject();
    if (page >= 0) {
        const QJsonObject part = faulty.value(key).toArray().at(match.captured(3).toInt()).toObject();
        place += QStringLiteral(" · ") + visibleLine(part.value(QLatin1String("id")).toString());
    }
    return number == version() ? place : m_versions->itemText(number) + QStringLiteral(" · ") + place;
}

void TariffEditor::showFault()
{
    for (PartsPage *page : {m_components, m_taxes, m_subsidies})
        page->clearFault();
    m_versionForm->clearFault();
    m_fileForm->clearFault();
    m_faultLine->setVisible(m_fault.has_value());
    if (!m_fault)
        return;
    const QString sentence = tariffFaultAtItsPlace(*m_fault);
    m_faultText->setWords(placeOfFault() + QStringLiteral(": ") + sentence);
    m_goThere->show();
    const QString here = QStringLiteral("versions[%1].").arg(version());
    if (!m_fault->path.startsWith(QLatin1String("versions["))) {
        m_goThere->setVisible(m_fileForm->showFault(m_fault->path, sentence));
        return;
    }
    if (!m_fault->path.startsWith(here))
        return; // of another version: "Go there" shows it
    const QString rest = m_fault->path.sliced(here.size());
    const std::initializer_list<std::pair<const char *, PartsPage *>> pages{
        {"components", m_components}, {"taxes", m_taxes}, {"subsidies", m_subsidies}};
    for (const auto &[key, page] : pages) {
        if (rest.startsWith(QLatin1String(key)))
            return page->showFault(rest.sliced(qstrlen(key)), sentence);
    }
    m_goThere->setVisible(m_versionForm->showFault(rest, sentence));
}

void TariffEditor::goToFault()
{
    if (!m_fault)
        return;
    static const QRegularExpression form(QStringLiteral("\\Aversions\\[(\\d+)\\]\\.?(\\w*)"));
    const QRegularExpressionMatch match = form.match(m_fault->path);
    if (!match.hasMatch()) {
        m_tabs->setCurrentIndex(m_tabs->count() - 1);
        return m_fileForm->focusFault();
    }
    if (match.captured(1).toInt() != version())
        m_versions->setCurrentIndex(match.captured(1).toInt());
    const int page = int(partKeys().indexOf(match.captured(2)));
    m_tabs->setCurrentIndex(page < 0 ? int(partKeys().size()) : page);
    if (page < 0)
        m_versionForm->focusFault();
    else
        std::array{m_components, m_taxes, m_subsidies}.at(size_t(page))->focusFault();
}

void TariffEditor::addVersion(QDate firstDay)
{
    QJsonArray all = m_root.value(QLatin1String("versions")).toArray();
    QJsonObject added = all.last().toObject();
    QJsonObject before = added;
    const QDate end = dayAt(before, "valid_to");
    if (!end.isValid() || end >= firstDay)
        before.insert(QStringLiteral("valid_to"), firstDay.addDays(-1).toString(Qt::ISODate));
    added.insert(QStringLiteral("valid_from"), firstDay.toString(Qt::ISODate));
    added.remove(QStringLiteral("valid_to"));
    all[all.size() - 1] = before;
    all << added;
    m_root.insert(QStringLiteral("versions"), all);
    fillVersions(int(all.size()) - 1);
    showVersion();
    emit changed();
}

void TariffEditor::askForVersion()
{
    const QJsonArray all = m_root.value(QLatin1String("versions")).toArray();
    const QDate last = dayAt(all.last().toObject(), "valid_from");
    const QDate charged = m_file.isShipped ? QDate() : m_file.lastCharged.value_or(QDate());
    const QDate reached = std::max({last, charged, m_today});
    const QDate start = QDate(reached.year(), reached.month(), 1).addMonths(1);
    const auto refusal = [last, charged, this](const QString &text) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        if (!day.isValid())
            return tr("Type a day such as %1.").arg(QStringLiteral("2026-01-31"));
        if (day <= last)
            return tr("The last version begins on %1. The new one must begin later.").arg(m_format.date(last));
        if (charged.isValid() && day <= charged)
            return tr("Days until %1 were charged already. Let the new version begin later.").arg(m_format.date(charged));
        return QString();
    };
    auto *dialog =
        new LineDialog(tr("A new version"),
                       tr("It begins with the prices of the last one, which ends on the day before. Then change what is new."),
                       tr("First day (year-month-day)"), tr("&Add"), start.toString(Qt::ISODate), refusal, window());
    connect(dialog, &LineDialog::given, this, [this](const QString &text) { addVersion(QDate::fromString(text, Qt::ISODate)); });
    dialog->open();
}

void TariffEditor::askForName()
{
    const auto refusal = [](const QString &text) {
        return Tariffs::isBareName(text) ? QString()
                                         : tariffSavingSentence({TariffSavingFault::Kind::BadName, text, {}, std::nullopt});
    };
    auto *dialog =
        new LineDialog(tr("Save as your own tariff"),
                       tr("The tariffs that come with Contador are examples and stay as they are. Yours is a file of its own; "
                          "accounts name it by this name."),
                       tr("Name of the file"), tr("&Save"), m_file.name + QStringLiteral("-2"), refusal, window());
    connect(dialog, &LineDialog::given, this, [this](const QString &text) { emit saveWanted({text, writeTariff(m_root), {}}); });
    dialog->open();
}

void TariffEditor::save()
{
    if (m_fault)
        return goToFault();
    if (m_file.isShipped)
        return askForName();
    emit saveWanted({m_file.name, writeTariff(m_root), m_file.text});
}

void TariffEditor::showSavingFault(const TariffSavingFault &fault)
{
    m_faultText->setWords(tariffSavingSentence(fault));
    m_goThere->hide();
    m_faultLine->show();
}

QWidget *TariffEditor::preferredPreviewFocus() const
{
    return m_preview->focusProxy() ? m_preview->focusProxy() : m_tabs;
}

void TariffEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Side by side where there is room; with large letters or in a small window the bill stands below, and the page is scrolled.
void TariffEditor::arrange()
{
    const bool isWide = width() >= fontMetrics().averageCharWidth() * charactersForTwoHalves;
    m_halves->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (QWidget *half : {m_sheet, m_bill})
        half->setMinimumHeight(isWide ? 0 : height() * 3 / 2);
}

} // namespace contador
