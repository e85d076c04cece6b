// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debts/plans_model.h"

#include "ui/shared/cell_delegate.h"
#include "ui/shared/pill.h"
#include "ui/texts/debts_text.h"
#include "ui/texts/visible_text.h"

namespace contador {

namespace {

Pill statePill(const PlanLine &line)
{
    const QString words = planStateText(line.plan);
    if (!line.plan.outcome)
        return line.standing.missed.isZero() ? Pill{words, QStringLiteral("play"), Tone::Info}
                                             : Pill{PlansModel::tr("Missed"), QStringLiteral("triangle-alert"), Tone::Bad};
    switch (*line.plan.outcome) {
    case PlanOutcome::Kept:
        return {words, QStringLiteral("circle-check"), Tone::Good};
    case PlanOutcome::Broken:
        return {words, QStringLiteral("circle-x"), Tone::Bad};
    case PlanOutcome::Cancelled:
        return {words, QStringLiteral("ban"), Tone::Neutral};
    }
    Q_UNREACHABLE();
}

bool isText(int column)
{
    return column == PlansModel::Holder || column == PlansModel::State;
}

} // namespace

PlansModel::PlansModel(Format format, QObject *parent) : QAbstractTableModel(parent), m_format(std::move(format)) { }

void PlansModel::restart(bool runningOnly)
{
    beginResetModel();
    m_lines.clear();
    m_question.runningOnly = runningOnly;
    m_question.before = 0;
    m_isComplete = false;
    ++m_round;
    m_isAsked = true;
    endResetModel();
    ask();
}

void PlansModel::ask()
{
    m_isAsked = true;
    emit pageWanted(m_round, m_question);
}

void PlansModel::addPage(int round, const std::vector<PlanLine> &lines)
{
    if (round != m_round)
        return;
    m_isAsked = false;
    m_isComplete = lines.size() < size_t(m_question.most);
    if (!lines.empty()) {
        m_question.before = lines.back().plan.id;
        beginInsertRows({}, rowCount(), rowCount() + int(lines.size()) - 1);
        m_lines.insert(m_lines.end(), lines.begin(), lines.end());
        endInsertRows();
    }
    emit pageCame();
}

int PlansModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int PlansModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool PlansModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isAsked && !m_isComplete;
}

void PlansModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask();
}

QString PlansModel::words(const PlanLine &line, int column) const
{
    switch (column) {
    case Holder:
        return visibleLine(line.holder);
    case State:
        return planStateText(line.plan);
    case Open:
        return m_format.money(line.standing.open);
    case Next:
        return line.standing.nextDue ? m_format.money(line.standing.next) : QStringLiteral("–");
    case Missed:
        return line.standing.missed.isZero() ? QStringLiteral("–") : m_format.money(line.standing.missed);
    default:
        return {};
    }
}

QString PlansModel::secondLine(const PlanLine &line, int column) const
{
    switch (column) {
    case Holder:
        return tr("%1 · agreed on %2").arg(visibleLine(line.account), m_format.date(line.plan.agreedOn));
    case State:
        return line.plan.outcome ? m_format.date(line.plan.endedOn) : QString();
    case Open:
        return tr("of %1").arg(m_format.money(line.standing.agreed));
    case Next:
        return line.standing.nextDue ? m_format.date(*line.standing.nextDue) : QString();
    default:
        return {};
    }
}

QVariant PlansModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PlanLine &line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return words(line, index.column());
    case SecondLineRole:
        return secondLine(line, index.column());
    case PillRole:
        return index.column() == State ? QVariant::fromValue(statePill(line)) : QVariant();
    case StrongRole:
        return index.column() == Holder;
    case Qt::ForegroundRole:
        return index.column() == Missed && !line.standing.missed.isZero() ? QVariant(int(Tone::Bad)) : QVariant();
    case ValueRole:
        return line.plan.id;
    case Qt::TextAlignmentRole:
        return int((isText(index.column()) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return tr("%1, account %2, %3, open %4, next %5 %6, missed %7")
            .arg(words(line, Holder), visibleLine(line.account), statePill(line).text, words(line, Open), words(line, Next),
                 secondLine(line, Next), words(line, Missed));
    default:
        return {};
    }
}

QVariant PlansModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isText(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Holder:
        return tr("Holder and number");
    case State:
        return tr("State");
    case Open:
        return tr("Still open");
    case Next:
        return tr("Next instalment");
    case Missed:
        return tr("Missed");
    default:
        return {};
    }
}

} // namespace contador
