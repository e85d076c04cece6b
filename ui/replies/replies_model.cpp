// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replies/replies_model.h"

#include "ui/shared/cell_delegate.h"
#include "ui/shared/pill.h"
#include "ui/texts/reply_fault_text.h"
#include "ui/texts/visible_text.h"

#include <algorithm>

namespace contador {

void RepliesModel::show(std::vector<ReplyText> texts, const QSet<QString> &drafts)
{
    beginResetModel();
    m_texts = std::move(texts);
    m_drafts = drafts;
    endResetModel();
}

const ReplyText *RepliesModel::textAt(int row) const
{
    return row >= 0 && row < int(m_texts.size()) ? &m_texts[size_t(row)] : nullptr;
}

int RepliesModel::rowOf(const QString &reply) const
{
    const auto found = std::ranges::find(m_texts, reply, &ReplyText::reply);
    return found == m_texts.end() ? -1 : int(found - m_texts.begin());
}

int RepliesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_texts.size());
}

int RepliesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : State + 1;
}

QString RepliesModel::state(const ReplyText &text) const
{
    if (m_drafts.contains(text.reply))
        return tr("not saved");
    if (!text.own)
        return {};
    if (!text.isUsed)
        return tr("left aside");
    return text.isShippedChanged ? tr("shipped one is new") : tr("yours");
}

QVariant RepliesModel::data(const QModelIndex &index, int role) const
{
    const ReplyText &text = m_texts[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? replyTitle(text.reply) : state(text);
    case SecondLineRole:
        return index.column() == Name ? visibleLine(text.text()) : QString();
    case StrongRole:
        return index.column() == Name;
    case PillRole: {
        const QString words = state(text);
        if (index.column() != State || words.isEmpty())
            return {};
        const bool isDraft = m_drafts.contains(text.reply);
        const bool isFine = !isDraft && text.isUsed && !text.isShippedChanged;
        return QVariant::fromValue(Pill{words, isFine ? QStringLiteral("circle-check") : QStringLiteral("circle-alert"),
                                        isFine ? Tone::Good : Tone::Attention});
    }
    case Qt::AccessibleTextRole:
        return QStringList{replyTitle(text.reply), visibleLine(text.text()), state(text)}.join(QStringLiteral(", "));
    default:
        return {};
    }
}

QVariant RepliesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Reply") : tr("State");
}

} // namespace contador
