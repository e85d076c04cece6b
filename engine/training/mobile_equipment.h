// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/simulated_memory.h"
#include "engine/training/simulated_reply.h"
#include "engine/training/simulated_request.h"

#include <array>

namespace contador {

/// What a modem says of itself and of its SIM.
struct SimulatedIdentity {
    QByteArray manufacturer = "Contador";
    QByteArray model = "Training modem";
    QByteArray revision = CONTADOR_VERSION;
    QByteArray imei = "350123451234560";
    QByteArray imsi = "268990000000001";
    QByteArray iccid = "8935199000000000018";
    QByteArray operatorName = "Rede Exemplo";
    QByteArray operatorCode = "26899";
    QByteArray serviceCentre = "+351960000001"; ///< +CSCA
    QByteArray balanceCode = "*123#"; ///< what the network answers by USSD
    QByteArray balanceText = "Saldo: 12,34 EUR. Valido ate 31/12/2027.";
};

struct SimulatedSim {
    static constexpr int kPinTries = 3;
    bool present = true;
    QByteArray pin; ///< empty: none is asked for
    QByteArray puk = "12345678";
    bool unlocked = true;
    int pinTries = kPinTries;
    int pukTries = 10;
};

/// How new messages and reports reach the terminal. TS 27.005 §3.4.1 +CNMI.
struct SimulatedIndications {
    int mode = 0;
    int messages = 0; ///< <mt>: 0 stored in silence, 1 +CMTI, 2 +CMT
    int broadcasts = 0; ///< <bm>
    int reports = 0; ///< <ds>: 0 none, 1 +CDS, 2 +CDSI
    int buffer = 0; ///< <bfr>
};

/// What ATZ, AT&F and a restart put back.
struct SimulatedSettings {
    bool echo = true;
    int errorFormat = 0; ///< +CMEE
    int service = 0; ///< +CSMS: 1 asks for +CNMA
    SimulatedIndications indications;
    QByteArray characterSet = "GSM";
    int operatorFormat = 0;
    std::array<QByteArray, 3> memories{"SM", "SM", "SM"}; ///< +CPMS <mem1> <mem2> <mem3>
    std::array<int, 3> registrationReports{0, 0, 0}; ///< +CREG, +CGREG, +CEREG
};

/// The mobile equipment behind the line as a plain value: what it is, what it was told, what it stores.
/// No line, no clock, no network; `answer` is all it does.
struct MobileEquipment {
    enum class Registration { NotRegistered = 0, Home = 1, Searching = 2, Denied = 3, Roaming = 5 };

    SimulatedIdentity identity;
    SimulatedSim sim;
    SimulatedSettings settings;
    std::vector<SimulatedMemory> stores;
    int functionality = 1; ///< +CFUN: 0 minimum, 1 full, 4 radio off
    Registration coverage = Registration::Home;
    int signalQuality = 18; ///< +CSQ <rssi>; 99 unknown
    bool acknowledgementDue = false;

    [[nodiscard]] bool simReady() const { return sim.present && sim.unlocked; }
    /// As the registration commands tell it: without a SIM or with the radio off there is none.
    [[nodiscard]] Registration registration() const;
    [[nodiscard]] bool onNetwork() const;
    /// The store that +CPMS chose as <mem1> (0: read and delete), <mem2> (1) or <mem3> (2: receive).
    SimulatedMemory &memory(size_t which);
    SimulatedMemory *findMemory(const QByteArray &name);

    SimulatedReply answer(const SimulatedRequest &request);
    /// Power off and on: settings as delivered, the PIN asked for again.
    void restart();
};

} // namespace contador
