// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <vector>

namespace contador {

/// One command of a command line, as the modem reads it. ITU-T V.250 §5.3, §5.4.
struct SimulatedRequest {
    enum class Form { Execute, Read, Test, Set };
    QByteArray name; ///< upper case: "+CMGF", "E", "&F"; empty when the line cannot be understood
    Form form = Form::Execute;
    QList<QByteArray> parameters; ///< without quotes; of a basic command its digits

    [[nodiscard]] QByteArray text(qsizetype index) const { return parameters.value(index); }
    /// A numeric parameter; `absent` when it was left out, -1 when it is no number.
    [[nodiscard]] int number(qsizetype index, int absent = -1) const;
};

/// The commands of one line, concatenated ones split; none for a bare "AT".
/// \param body the line after its "AT"
std::vector<SimulatedRequest> parseRequests(const QByteArray &body);

} // namespace contador
