// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/at_token.h"
#include "engine/modem/modem_status.h"

#include <QObject>

namespace contador {

/// How full the memory is in which messages arrive: with no place left the network keeps them, and the modem often says
/// nothing any more. TS 27.005 §3.2.2, §3.2.5
class StorageWatch : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void begin();
    void stored(int used, int total);
    void noticed(const AtNotice &notice);
    /// +CMS ERROR of a submission or of a read. \param code 322 is a full memory
    void failed(int code);
    /// A message was deleted: does it look better now?
    void deleted();

    [[nodiscard]] std::optional<int> used() const { return m_used; }
    [[nodiscard]] std::optional<int> total() const { return m_total; }
    [[nodiscard]] ModemAlarms alarms() const;

signals:
    void changed();
    void crowded(); ///< list and delete what is there
    void countDue(); ///< ask for the count again

private:
    std::optional<int> m_used;
    std::optional<int> m_total;
    bool m_saidFull = false;
};

} // namespace contador
