// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace contador {

/// Who does it: stands in every row that a unit of work writes.
struct Actor {
    QString name; ///< "automaton", "import", "demo" or an operator's sign-in name

    static Actor automaton() { return {QStringLiteral("automaton")}; }
    static Actor import() { return {QStringLiteral("import")}; }
    static Actor operatorNamed(const QString &signIn) { return {signIn}; }
};

} // namespace contador
