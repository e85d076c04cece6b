// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/query.h"

#include <array>

namespace contador {

/// What was typed, as patterns for `account.search_text`: every word must be found, or the whole is a phone in any form.
struct SearchPatterns {
    static constexpr size_t mostWords = 6; ///< the longest ones say most

    /// \param country ISO 3166: reads a phone in its national form
    static SearchPatterns of(const QString &typed, const QString &country);

    [[nodiscard]] bool isEmpty() const { return words.front() == QLatin1String("%"); }
    /// Binds :phone and :word1 … :word6.
    void bindTo(Query &query) const;

    QString phone; ///< null: it is none
    std::array<QString, mostWords> words; ///< "%" where there are fewer
};

} // namespace contador
