// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/feed_model.h"

#include "ui/shared/cell_delegate.h"
#include "ui/shared/plain_label.h"
#include "ui/texts/feed_text.h"
#include "ui/texts/visible_text.h"
#include "ui/today/feed_look.h"

namespace contador {

namespace {

constexpr int mostWaitingReplies = 2'000;

/// Only a consumer's message is completed by an answer; a failure of delivery stands for itself.
bool awaitsReply(FeedKind kind)
{
    return kind != FeedKind::SendFailed && kind != FeedKind::SendUnknown && kind != FeedKind::Modem;
}

void fill(FeedEvent &row, const FeedEvent &reply)
{
    row.latencyMs = reply.latencyMs;
    if (!reply.reply.isEmpty())
        row.reply = reply.reply;
}

/// Below an amount stands what it is: owed, in credit, paid.
Money withoutSign(const Money &amount)
{
    return amount.minor < 0 ? -amount : amount;
}

} // namespace

FeedModel::FeedModel(Format format, QObject *parent) : QAbstractTableModel(parent), m_format(std::move(format)) { }

void FeedModel::restart(FeedFilter filter)
{
    beginResetModel();
    m_filter = filter;
    m_rows.clear();
    m_rowsOfMessage.clear();
    m_replies.clear();
    m_last = false;
    m_next = 0;
    endResetModel();
    ask(0);
}

void FeedModel::ask(qint64 before)
{
    m_asked = before;
    emit pageWanted(before, m_filter);
}

void FeedModel::addPage(const FeedPage &page)
{
    if (page.before != m_asked)
        return; // asked for before a restart
    m_asked = -1;
    std::vector<FeedEvent> rows;
    const qint64 oldest = m_rows.empty() ? std::numeric_limits<qint64>::max() : m_rows.back().id;
    for (const FeedEvent &event : page.events) {
        if (event.kind == FeedKind::Reply)
            complete(event);
        else if (event.id < oldest && passes(m_filter, event.kind))
            rows.push_back(event);
    }
    m_next = page.next;
    m_last = page.last;
    if (rows.empty()) {
        if (!m_last)
            ask(m_next);
        return;
    }
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    for (FeedEvent &event : rows) {
        event.latencyMs.reset();
        applyEarlierReply(event);
        remember(event, m_topSequence - qint64(m_rows.size()));
        m_rows.push_back(std::move(event));
    }
    endInsertRows();
}

void FeedModel::addNews(const FeedEvent &event)
{
    if (event.kind == FeedKind::Reply)
        return complete(event);
    if (!passes(m_filter, event.kind))
        return;
    beginInsertRows({}, 0, 0);
    m_rows.push_front(event);
    m_rows.front().latencyMs.reset(); // that of judging it; the row shows that of the answer
    remember(event, ++m_topSequence);
    endInsertRows();
    if (int(m_rows.size()) > mostRows)
        dropOldest();
}

void FeedModel::setToday(QDate today)
{
    if (std::exchange(m_today, today) == today)
        return;
    if (!m_rows.empty())
        emit dataChanged(createIndex(0, Time), createIndex(int(m_rows.size()) - 1, Time));
}

void FeedModel::complete(const FeedEvent &reply)
{
    const QList<qint64> sequences = m_rowsOfMessage.values(reply.message.value);
    for (const qint64 sequence : sequences) {
        const int row = int(m_topSequence - sequence);
        fill(m_rows[size_t(row)], reply);
        emit dataChanged(createIndex(row, 0), createIndex(row, ColumnCount - 1));
    }
    if (sequences.isEmpty() && m_replies.size() < mostWaitingReplies)
        m_replies.insert(reply.message.value, reply);
}

void FeedModel::remember(const FeedEvent &event, qint64 sequence)
{
    if (!event.message.isNull() && awaitsReply(event.kind))
        m_rowsOfMessage.insert(event.message.value, sequence);
}

void FeedModel::applyEarlierReply(FeedEvent &event)
{
    if (!awaitsReply(event.kind))
        return;
    if (const auto reply = m_replies.constFind(event.message.value); reply != m_replies.constEnd())
        fill(event, *reply);
}

void FeedModel::dropOldest()
{
    const int row = int(m_rows.size()) - 1;
    beginRemoveRows({}, row, row);
    m_rowsOfMessage.remove(m_rows.back().message.value, m_topSequence - row);
    m_rows.pop_back();
    endRemoveRows();
    m_next = m_rows.back().id;
    m_last = false;
}

const FeedEvent &FeedModel::event(int row) const
{
    return m_rows.at(size_t(row));
}

int FeedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FeedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool FeedModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_last && m_asked < 0 && m_next > 0 && int(m_rows.size()) < mostRows;
}

void FeedModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(m_next);
}

QVariant FeedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FeedEvent &event = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return firstLine(event, column);
    case SecondLineRole:
        return secondLine(event, column);
    case SecondSymbolRole:
        return secondSymbol(event, column);
    case PillRole:
        return column == What ? QVariant::fromValue(feedPill(event.kind)) : QVariant();
    case StrongRole:
        return column == Consumer || column == Amount;
    case ValueRole:
        return event.id;
    case Qt::TextAlignmentRole:
        return column == Amount ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return column == Message
            ? plainToolTip(event.reply.isEmpty() ? event.text : event.text + QStringLiteral("\n→ ") + event.reply)
            : QVariant();
    case Qt::AccessibleTextRole:
        return sentence(event);
    default:
        return {};
    }
}

QVariant FeedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Amount ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case What:
        return tr("What");
    case Consumer:
        return tr("Consumer");
    case Message:
        return tr("Message and answer");
    case Amount:
        return tr("Amount");
    default:
        return {};
    }
}

QString FeedModel::firstLine(const FeedEvent &event, int column) const
{
    switch (column) {
    case Time:
        return isToday(event) ? m_format.time(event.at) : m_format.date(event.at);
    case What:
        return feedKindText(event.kind);
    case Consumer:
        return event.holder.isEmpty() ? m_format.phone(event.phone) : visibleLine(event.holder);
    case Message:
        return feedWords(event);
    case Amount:
        return event.amount ? m_format.money(withoutSign(*event.amount)) : QString();
    default:
        return {};
    }
}

QString FeedModel::secondLine(const FeedEvent &event, int column) const
{
    switch (column) {
    case Time:
        return isToday(event) ? answerTime(event) : m_format.time(event.at);
    case Consumer:
        if (event.account.isEmpty() && event.kind == FeedKind::PaymentFile)
            return {};
        if (event.account.isEmpty())
            return event.phone.isEmpty() || event.kind == FeedKind::Modem ? QString() : tr("no account");
        return event.phone.isEmpty() ? event.account : event.account + QStringLiteral(" · ") + m_format.phone(event.phone);
    case Message:
        return visibleLine(event.reply);
    case Amount:
        if (!event.amount)
            return {};
        if (event.kind == FeedKind::Payment || event.kind == FeedKind::PaymentFile)
            return tr("paid");
        if (event.kind == FeedKind::PaymentTakenBack)
            return tr("taken back");
        return event.amount->minor < 0 ? tr("in credit") : tr("owed");
    default:
        return {};
    }
}

bool FeedModel::isToday(const FeedEvent &event) const
{
    return event.at.toTimeZone(m_format.zone).date() == m_today;
}

QString FeedModel::secondSymbol(const FeedEvent &event, int column) const
{
    if (column == Time)
        return event.latencyMs && isToday(event) ? QStringLiteral("timer") : QString();
    return column == Message && !event.reply.isEmpty() ? QStringLiteral("corner-down-right") : QString();
}

QString FeedModel::answerTime(const FeedEvent &event) const
{
    return event.latencyMs ? m_format.elapsed(std::chrono::milliseconds(*event.latencyMs)) : QString();
}

QString FeedModel::sentence(const FeedEvent &event) const
{
    QStringList parts{m_format.moment(event.at), feedKindText(event.kind)};
    if (!event.holder.isEmpty())
        parts += tr("%1, account %2").arg(visibleLine(event.holder), event.account);
    else if (!event.phone.isEmpty())
        parts += m_format.phone(event.phone);
    if (!feedWords(event).isEmpty())
        parts += tr("Message: %1").arg(feedWords(event));
    if (!event.reply.isEmpty())
        parts += tr("Answer: %1").arg(visibleLine(event.reply));
    if (event.amount)
        parts += secondLine(event, Amount) + u' ' + m_format.money(withoutSign(*event.amount));
    if (event.latencyMs)
        parts += tr("Answered in %1").arg(answerTime(event));
    return parts.join(QLatin1String(". "));
}

} // namespace contador
