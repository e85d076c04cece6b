// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/said_token.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace contador {

/// A form of texts that a utility has made known, "ЖКХ 1# {account} Х {cold} Г {hot}".
struct PublishedFormat {
    QString name;
    QString intent;
    bool isForPerson = false; ///< handed over, whatever it says: what never works by a text alone
    QStringList pieces; ///< words ("жкх|gkh"), signs, and {what} a number is
    QStringList examples; ///< as published
};

/// Forms of texts that utilities have made known: resources/dialogue/formats/. What has such a form needs no other rule.
class PublishedFormats {
public:
    QString add(const QByteArray &json); ///< what is wrong with it

    /// The form of a text, its numbers told; null when it has none.
    const PublishedFormat *apply(std::vector<SaidToken> &tokens) const;
    [[nodiscard]] const std::vector<PublishedFormat> &all() const { return m_formats; }

private:
    std::vector<PublishedFormat> m_formats;
};

} // namespace contador
