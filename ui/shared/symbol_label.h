// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/symbol.h"
#include "ui/shared/theme.h"

#include <QWidget>

#include <optional>

namespace contador {

/// A symbol beside words that say the same; nothing for a screen reader. Without a name it keeps the place free.
class SymbolLabel : public QWidget {
    Q_OBJECT
public:
    explicit SymbolLabel(QString name, Colour colour = Colour::Accent, QWidget *parent = nullptr);
    void setSymbol(const QString &name, Tone tone);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Colour m_role;
    std::optional<Tone> m_tone; ///< in place of the role
};

} // namespace contador
