// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debts/ageing_model.h"

#include "ui/shared/cell_delegate.h"
#include "ui/shared/theme.h"
#include "ui/texts/account_text.h"
#include "ui/texts/debts_text.h"

#include <algorithm>

namespace contador {

namespace {

using State = DebtBucket::State;

QString markOf(const Ageing::Bucket &bucket)
{
    return bucket.to ? QStringLiteral("%1–%2").arg(QString::number(bucket.from), QString::number(*bucket.to))
                     : QStringLiteral("> %1").arg(bucket.from - 1);
}

QVariant colourOf(const AgeingModel::Row &row, const Money &amount)
{
    if (amount.isZero())
        return int(Tone::Neutral);
    if (row.bucket.state == State::Credit)
        return int(Tone::Good);
    return row.bucket.state == State::Disputed ? QVariant(int(Tone::Attention)) : QVariant();
}

} // namespace

AgeingModel::AgeingModel(Format format, QObject *parent) : QAbstractTableModel(parent), m_format(std::move(format)) { }

void AgeingModel::show(const DebtsPicture &picture)
{
    beginResetModel();
    m_rows.clear();
    m_services.clear();
    std::vector<DebtsPicture::OfService> services = picture.services;
    std::ranges::stable_sort(services, {}, [](const DebtsPicture::OfService &one) { return one.service.isEmpty(); });
    for (const DebtsPicture::OfService &one : services)
        m_services << one.service;
    const auto add = [&](const DebtBucket &bucket, const QString &name, const QString &mark, auto amountOf) {
        Row row{bucket, name, mark, amountOf(picture.all), {}};
        for (const DebtsPicture::OfService &one : services)
            row.services.push_back(amountOf(one.ageing));
        m_rows.push_back(row);
    };
    add({State::NotDue, 0, {}}, tr("Not yet due"), tr("not due"), [](const Ageing &ageing) { return ageing.notDue; });
    for (size_t i = 0; i < picture.all.buckets.size(); ++i) {
        const Ageing::Bucket &bucket = picture.all.buckets[i];
        add({State::Overdue, bucket.from, bucket.to}, overdueText(bucket.from, bucket.to), markOf(bucket),
            [i](const Ageing &ageing) { return ageing.buckets[i].amount; });
    }
    add({State::Undated, 0, {}}, tr("Without a due date"), {}, [](const Ageing &ageing) { return ageing.undated; });
    add({State::Disputed, 0, {}}, tr("In dispute"), {}, [](const Ageing &ageing) { return ageing.disputed; });
    add({State::Credit, 0, {}}, tr("Paid in advance"), {}, [](const Ageing &ageing) { return ageing.credits; });
    endResetModel();
}

int AgeingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AgeingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstService + int(m_services.size());
}

Money AgeingModel::amount(const Row &row, int column) const
{
    return column == Total ? row.total : row.services.at(size_t(column - FirstService));
}

QString AgeingModel::sentence(const Row &row) const
{
    QStringList words{row.name, m_format.money(row.total)};
    for (qsizetype i = 0; i < m_services.size(); ++i) {
        const Money &of = row.services[size_t(i)];
        if (!of.isZero())
            words << QStringLiteral("%1 %2").arg(headerData(FirstService + int(i), Qt::Horizontal, Qt::DisplayRole).toString(), m_format.money(of));
    }
    return words.join(QStringLiteral(", "));
}

QVariant AgeingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const bool isAge = index.column() == Age;
    switch (role) {
    case Qt::DisplayRole:
        return isAge ? row.name : amount(row, index.column()).isZero() ? QStringLiteral("–") : m_format.money(amount(row, index.column()));
    case Qt::TextAlignmentRole:
        return int((isAge ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return isAge ? QVariant() : colourOf(row, amount(row, index.column()));
    case StrongRole:
        return index.column() == Total;
    case Qt::AccessibleTextRole:
        return sentence(row);
    default:
        return {};
    }
}

QVariant AgeingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Age ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == Age)
        return tr("Age");
    if (section == Total)
        return tr("Total");
    const QString service = m_services.value(section - FirstService);
    return service.isEmpty() ? tr("No service") : serviceText(service);
}

} // namespace contador
