// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/payments/matching.h"
#include "ui/texts/format.h"

#include <QAbstractListModel>

namespace contador {

/// Accounts that a payment may be for, each with what it owes and why it stands here.
class CandidatesModel : public QAbstractListModel {
    Q_OBJECT
public:
    struct Candidate {
        MatchCandidate account;
        QString why; ///< "Similar name"
    };

    explicit CandidatesModel(Format format, QObject *parent = nullptr);
    void show(std::vector<Candidate> candidates, const Money &paid);
    [[nodiscard]] QString number(int row) const { return m_candidates.at(size_t(row)).account.number; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    Format m_format;
    Money m_paid;
    std::vector<Candidate> m_candidates;
};

} // namespace contador
