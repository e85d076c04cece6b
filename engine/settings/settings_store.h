// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/installation.h"
#include "engine/core/outcome.h"
#include "engine/settings/setting.h"
#include "engine/store/unit_of_work.h"

#include <vector>

namespace contador {

/// What a utility may set, by name: THE table of settings is in settings_store.cpp. Each change stays on record.
class SettingsStore {
public:
    SettingsStore(Connection &connection, const Installation &installation) : m_connection(connection), m_installation(installation) { }

    [[nodiscard]] std::vector<Setting> all() const; ///< by name
    [[nodiscard]] std::optional<Setting> find(const QString &name) const; ///< none: there is no such setting
    Outcome<Setting, SettingFault> set(Transaction &transaction, const QString &name, const QString &value) const;
    Outcome<Setting, SettingFault> reset(Transaction &transaction, const QString &name) const; ///< to its standard
    [[nodiscard]] std::vector<SettingChange> changes(int most) const; ///< newest first

private:
    Connection &m_connection;
    const Installation &m_installation;
};

} // namespace contador
