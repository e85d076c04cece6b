// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversations/threads_model.h"

#include "ui/shared/cell_delegate.h"
#include "ui/shared/pill.h"
#include "ui/texts/case_text.h"
#include "ui/texts/message_text.h"
#include "ui/texts/visible_text.h"

#include <algorithm>

namespace contador {

namespace {

Pill pillOf(const ThreadLine &thread)
{
    if (!thread.cases.empty()) {
        const contador::Case &first = *std::ranges::min_element(thread.cases, {}, &contador::Case::kind);
        const bool isDanger = first.kind == CaseKind::Danger;
        return {caseKindText(caseKindName(first.kind)), isDanger ? QStringLiteral("triangle-alert") : QStringLiteral("message-square-warning"),
                isDanger ? Tone::Bad : Tone::Attention};
    }
    if (thread.held > 0)
        return {ThreadsModel::tr("%n wait(s)", nullptr, thread.held), QStringLiteral("hourglass"), Tone::Attention};
    return {messageStateText(thread.state), thread.inbound ? QStringLiteral("inbox") : QStringLiteral("send"), Tone::Neutral};
}

} // namespace

ThreadsModel::ThreadsModel(Format format, QObject *parent) : QAbstractTableModel(parent), m_format(std::move(format)) { }

void ThreadsModel::show(const ThreadsPage &page, const QDateTime &now)
{
    beginResetModel();
    m_rows = page.rows;
    m_next = page.next;
    m_now = now;
    m_isAsked = false;
    endResetModel();
}

void ThreadsModel::append(const ThreadsPage &page)
{
    m_isAsked = false;
    m_next = page.next;
    if (page.rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(page.rows.size()) - 1);
    m_rows.insert(m_rows.end(), page.rows.begin(), page.rows.end());
    endInsertRows();
}

std::optional<int> ThreadsModel::rowOf(const QString &phone) const
{
    const auto found = std::ranges::find(m_rows, phone, &ThreadLine::phone);
    return found == m_rows.end() ? std::nullopt : std::optional(int(found - m_rows.begin()));
}

int ThreadsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ThreadsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool ThreadsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_next.isEmpty() && !m_isAsked;
}

void ThreadsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isAsked = true;
    emit moreWanted(m_next);
}

QString ThreadsModel::who(const ThreadLine &thread) const
{
    if (!thread.holder.isEmpty())
        return visibleLine(thread.holder);
    if (thread.accounts > 1)
        return m_format.phone(thread.phone) + QStringLiteral(" · ") + tr("%n account(s)", nullptr, thread.accounts);
    return m_format.phone(thread.phone);
}

QString ThreadsModel::secondLine(const ThreadLine &thread, int column) const
{
    switch (column) {
    case Who:
        return visibleLine(thread.text);
    case When: {
        if (!thread.visitors.empty())
            return visibleLine(thread.visitors.front().clerk);
        const auto claimed = std::ranges::find_if(thread.cases, [](const contador::Case &open) { return !open.claimedBy.isEmpty(); });
        const QString reference = thread.cases.empty() ? QString() : thread.cases.front().reference;
        return claimed == thread.cases.end() ? reference : reference + QStringLiteral(" · ") + visibleLine(claimed->claimedBy);
    }
    default:
        return {};
    }
}

QString ThreadsModel::sentence(const ThreadLine &thread) const
{
    QStringList words{who(thread), pillOf(thread).text, m_format.ago(thread.at, m_now)};
    if (thread.unread > 0)
        words << tr("%n unread", nullptr, thread.unread);
    words << (thread.inbound ? tr("the consumer wrote: %1") : tr("we wrote: %1")).arg(visibleLine(thread.text));
    return words.join(QStringLiteral(", "));
}

QVariant ThreadsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ThreadLine &thread = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Who ? who(thread) : index.column() == When ? m_format.ago(thread.at, m_now) : QString();
    case SecondLineRole:
        return secondLine(thread, index.column());
    case SecondSymbolRole:
        if (index.column() == Who && !thread.inbound)
            return QStringLiteral("corner-down-right");
        return index.column() == When && !thread.visitors.empty() ? QStringLiteral("users") : QString();
    case PillRole:
        return index.column() == Case ? QVariant::fromValue(pillOf(thread)) : QVariant();
    case StrongRole:
        return index.column() == Who && thread.unread > 0;
    case ValueRole:
        return thread.phone;
    case Qt::AccessibleTextRole:
        return sentence(thread);
    default:
        return {};
    }
}

QVariant ThreadsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Who:
        return tr("Who");
    case Case:
        return tr("What it is");
    case When:
        return tr("When");
    default:
        return {};
    }
}

} // namespace contador
