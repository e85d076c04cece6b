// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace contador {

/// What a holder signs: a file of resources/contracts, word for word as it is printed.
struct ContractText {
    QString language;
    QString version; ///< the name of its file: "pt_PT/PT-1"
    QString text;
    QString sha256; ///< of the text in UTF-8, hexadecimal
};

/// The newest text in a language: that of the country where there is one, else the one for every country. None: there is none in
/// this language.
std::optional<ContractText> contractText(const QString &language, const QString &country);

/// The words around the text on its sheet, in one language.
class ContractWords {
public:
    explicit ContractWords(const QString &language);
    [[nodiscard]] QString of(const QString &name) const; ///< "holder_signs"
    [[nodiscard]] QStringList names() const { return m_words.keys(); }

private:
    QHash<QString, QString> m_words;
};

} // namespace contador
