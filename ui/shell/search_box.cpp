// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_box.h"

#include "ui/shared/cell_delegate.h"
#include "ui/shared/style.h"
#include "ui/shared/symbol.h"
#include "ui/shell/hits_model.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>

namespace contador {

namespace {

constexpr std::chrono::milliseconds pauseBeforeAsking{120};
constexpr int mostTypedCharacters = 120;
constexpr int rowsShown = 7;
constexpr int charactersWide = 54;

/// A list that floats over the page needs an edge of its own.
class HitsList : public QListView {
public:
    explicit HitsList(QWidget *parent) : QListView(parent) { setViewportMargins(1, 6, 1, 6); }

protected:
    void paintEvent(QPaintEvent *event) override { QListView::paintEvent(event); }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            QPainter painter(this);
            const Theme &theme = themeOf(this);
            drawRounded(&painter, rect(), theme.colour(Colour::Card), theme.colour(Colour::Accent), 10);
            return true;
        }
        return QListView::event(event);
    }
};

} // namespace

SearchBox::SearchBox(Format format, QWidget *parent) : QLineEdit(parent), m_hits(new HitsModel(std::move(format), this))
{
    setPlaceholderText(tr("Number, name, phone, meter or address"));
    setAccessibleName(tr("Search accounts"));
    setMaxLength(mostTypedCharacters);
    setClearButtonEnabled(false);
    setTextMargins(fontMetrics().height() * 2, 0, fontMetrics().averageCharWidth() * 9, 0);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { emit searchWanted(text().trimmed()); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &now) {
        if (now.isEmpty())
            closeList();
    });
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_openFirst = false;
        if (typed.trimmed().isEmpty())
            return closeList();
        m_pause.start(pauseBeforeAsking);
    });
}

QSize SearchBox::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * charactersWide, QLineEdit::sizeHint().height()};
}

void SearchBox::showHits(const QString &typed, const std::vector<AccountHit> &hits)
{
    if (typed != text().trimmed())
        return;
    m_hits->show(hits);
    m_found = typed;
    if (m_openFirst && !hits.empty())
        return choose(0);
    if (!m_list) {
        m_list = new HitsList(window());
        m_list->setModel(m_hits);
        m_list->setItemDelegate(new CellDelegate(m_list));
        m_list->setFrameShape(QFrame::NoFrame);
        m_list->setMouseTracking(true);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setEditTriggers(QListView::NoEditTriggers);
        m_list->setAccessibleName(tr("Accounts found"));
        m_list->installEventFilter(this);
        connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    }
    placeList();
    m_list->setCurrentIndex(hits.empty() ? QModelIndex() : m_hits->index(0));
    m_list->show();
    m_list->raise();
}

void SearchBox::placeList()
{
    const QPoint below = mapTo(window(), QPoint(0, height() + unitOf(this) / 2));
    const int rows = std::min(rowsShown, m_hits->rowCount());
    const int room = window()->height() - below.y() - unitOf(this) / 2;
    m_list->setGeometry(below.x(), below.y(), width(), std::min(rows * heightOfRow(fontMetrics(), 2) + 14, room));
}

void SearchBox::closeList()
{
    m_pause.stop();
    if (m_list)
        m_list->hide();
}

void SearchBox::choose(int row)
{
    const QString number = m_hits->numberAt(row);
    if (number.isEmpty())
        return;
    closeList();
    clear();
    m_openFirst = false;
    emit accountChosen(number);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const bool open = m_list && m_list->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
        if (open && !m_hits->numberAt(0).isEmpty())
            m_list->setFocus();
        return;
    case Qt::Key_Enter:
    case Qt::Key_Return:
        if (open && m_found == text().trimmed()) // not the first of those found for what stood here before
            return choose(0);
        m_openFirst = !text().trimmed().isEmpty();
        return;
    case Qt::Key_Escape:
        if (text().isEmpty())
            return event->ignore();
        clear();
        return closeList();
    default:
        QLineEdit::keyPressEvent(event);
    }
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list)
        return QLineEdit::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && !hasFocus())
        closeList();
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Enter:
    case Qt::Key_Return:
        choose(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        setFocus();
        closeList();
        return true;
    case Qt::Key_Up:
        if (m_list->currentIndex().row() > 0)
            return false;
        setFocus();
        return true;
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return false;
    default: // what is typed belongs to the box
        setFocus();
        QLineEdit::keyPressEvent(key);
        return true;
    }
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_list && !m_list->hasFocus() && event->reason() != Qt::PopupFocusReason)
        closeList();
}

void SearchBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const int side = fontMetrics().height() + 1;
    const int space = unitOf(this);
    painter.drawPixmap(QRect(5 * space / 4, (height() - side) / 2, side, side),
                       symbol(QStringLiteral("search"), side, theme.colour(Colour::Muted), devicePixelRatioF()));
    if (!text().isEmpty() || !m_showsKeys)
        return;
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.85);
    const int wide = QFontMetrics(small).horizontalAdvance(keys) + space;
    const QRect chip(width() - wide - space, (height() - side - 4) / 2, wide, side + 4);
    drawRounded(&painter, chip, theme.colour(Colour::NeutralFill), {}, 5);
    painter.setFont(small);
    painter.setPen(theme.colour(Colour::Muted));
    painter.drawText(chip, Qt::AlignCenter, keys);
}

} // namespace contador
