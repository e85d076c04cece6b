// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/at_player.h"
#include "engine/modem/modem_doctor_answers.h"
#include "engine/modem/modem_report.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace contador {

/// How the doctor behaves towards a modem.
struct DoctorManners {
    /// Nobody else is on the line: settings are tried, and put back; what is still on its way (card, network) is waited for.
    bool alone = false;
    QString pin = {}; ///< given once if the card asks and tells that a wrong one leaves it another try; only when alone
    std::chrono::milliseconds patience{10'000}; ///< for each answer
    std::chrono::milliseconds betweenLooks{1'000};
};

/// Looks at what a modem is, can do and lacks, one short question at a time, so that messages go between them. Leaves no setting
/// changed. Every answer is bounded, and a modem that falls silent is not asked to the end.
class ModemDoctor : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const std::optional<ModemReport> &)>;

    /// \param blank path and moment of the report
    ModemDoctor(AtPlayer player, ModemReport blank, DoctorManners manners = {}, QObject *parent = nullptr);

    /// Once. `done`, with nothing when the modem goes, comes while this still exists or not at all.
    void examine(Done done);

private:
    using Next = std::function<void(const AtReplies &)>;
    void play(const AtScript &script, Next next);
    void prepare();
    void askNext();
    void endTopic();
    void givePin();
    void tryNotifications();
    void putBack();
    void finish();

    AtPlayer m_player;
    ModemReport m_report;
    const DoctorManners m_manners;
    Done m_done;
    DoctorAnswers m_answers;
    std::size_t m_topic = 0;
    std::size_t m_question = 0; ///< within the topic
    int m_looks = 0; ///< at this topic
    int m_unanswered = 0; ///< in a row
    QTimer m_pause;
    QByteArray m_errorFormat; ///< of +CMEE before we came
};

} // namespace contador
