// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace contador {

/// The first line of a file of ours: `#contador;profile=payments;v=1;enc=utf-8;dec=,`. Any separator of tables may stand
/// for the semicolon.
struct VersionLine {
    QString profile;
    int version = 1;
    QString encoding; ///< empty: not said
    QChar decimalMark = u'.';
    char separator = ';';

    static std::optional<VersionLine> of(const QByteArray &text); ///< looks at the first line only
    [[nodiscard]] QString toString() const;
    bool operator==(const VersionLine &) const = default;
};

} // namespace contador
