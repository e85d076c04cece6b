// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/modem_doctor.h"

#include <QPointer>
#include <QRegularExpression>

#include <utility>

namespace contador {

namespace {

constexpr int mostUnanswered = 3; // in a row: then the modem is asked no more
constexpr int mostLooks = 20; // at what may pass by itself

} // namespace

ModemDoctor::ModemDoctor(AtPlayer player, ModemReport blank, DoctorManners manners, QObject *parent)
    : QObject(parent), m_player(std::move(player)), m_report(std::move(blank)), m_manners(std::move(manners))
{
    m_answers.profile = modemProfile({});
    m_answers.at = m_report.at;
    m_pause.setSingleShot(true);
    m_pause.setInterval(m_manners.betweenLooks);
    connect(&m_pause, &QTimer::timeout, this, &ModemDoctor::askNext);
}

void ModemDoctor::examine(Done done)
{
    Q_ASSERT(!m_done);
    m_done = std::move(done);
    prepare();
}

/// Turned away is tried once more: the driver may just have begun to set the modem up again.
void ModemDoctor::play(const AtScript &script, Next next)
{
    m_player(script, [self = QPointer(this), script, next = std::move(next)](const AtReplies &replies) {
        if (!self)
            return;
        if (!replies.empty()) {
            next(replies);
            return;
        }
        self->m_player(script, [self, next](const AtReplies &second) {
            if (!self)
                return;
            if (second.empty())
                std::exchange(self->m_done, nullptr)(std::nullopt);
            else
                next(second);
        });
    });
}

/// Errors by number: what is wrong with the card cannot be told from a plain ERROR.
void ModemDoctor::prepare()
{
    if (!m_manners.alone) {
        askNext();
        return;
    }
    play({atEscape(m_manners.betweenLooks / 4), atOptional("AT", m_manners.patience), atOptional("AT+CMEE?", m_manners.patience),
          atOptional("AT+CMEE=1", m_manners.patience)},
         [this](const AtReplies &replies) {
             if (replies.size() > 2)
                 m_errorFormat = replies[2].line("+CMEE:").mid(qstrlen("+CMEE:")).trimmed();
             askNext();
         });
}

void ModemDoctor::askNext()
{
    const std::span<const DoctorTopic> topics = doctorTopics();
    if (m_topic == topics.size() || m_unanswered == mostUnanswered) {
        tryNotifications();
        return;
    }
    const DoctorTopic &topic = topics[m_topic];
    const std::size_t questions = topic.asks.size() + (topic.asksToo ? 1 : 0);
    if (m_question == questions) {
        endTopic();
        return;
    }
    const QByteArray command = m_question < topic.asks.size() ? topic.asks[m_question] : m_answers.profile.*topic.asksToo;
    play({atOptional(command, m_manners.patience)}, [this, command](const AtReplies &replies) {
        m_answers.replies[command] = replies.back();
        m_unanswered = replies.back().timedOut() && replies.back().lines.empty() ? m_unanswered + 1 : 0;
        if (command == "AT" && m_unanswered > 0) // it is not worth asking anything else
            m_unanswered = mostUnanswered;
        if (command == "AT+CGMI")
            m_answers.profile = modemProfile(m_answers.text(command));
        ++m_question;
        askNext();
    });
}

void ModemDoctor::endTopic()
{
    const DoctorTopic &topic = doctorTopics()[m_topic];
    m_question = 0;
    const bool passes = topic.passing && topic.judge(m_answers).code == QLatin1String(topic.passing);
    if (m_manners.alone && passes && ++m_looks < mostLooks) {
        m_pause.start();
        return;
    }
    m_looks = 0;
    ++m_topic;
    const bool pinIsNext = m_topic < doctorTopics().size() && doctorTopics()[m_topic].judge == doctor::card;
    if (pinIsNext && m_manners.alone && !m_manners.pin.isEmpty() && doctor::asksForPin(m_answers))
        givePin();
    else
        askNext();
}

/// Only where the card tells that a wrong one leaves it another try: nobody keeps what the doctor has tried.
void ModemDoctor::givePin()
{
    constexpr int fewest = 2;
    static const QRegularExpression pin(QStringLiteral("^[0-9]{4,8}$"));
    if (doctor::pinTriesLeft(m_answers).value_or(0) < fewest || !pin.match(m_manners.pin).hasMatch()) {
        m_answers.pin = DoctorAnswers::Pin::NotTried;
        askNext();
        return;
    }
    const QByteArray command = "AT+CPIN=\"" + m_manners.pin.toLatin1() + '"';
    play({atOptional(command, 3 * m_manners.patience)}, [this](const AtReplies &replies) {
        m_answers.pin = replies.back().ok() ? DoctorAnswers::Pin::Taken : DoctorAnswers::Pin::Refused;
        askNext();
    });
}

void ModemDoctor::tryNotifications()
{
    const bool known = !m_answers.fields("AT+CNMI?").isEmpty();
    AtScript script;
    std::vector<QByteArray> settings; // for each step: where its answer is kept
    if (m_manners.alone && known) {
        for (const QByteArray &rung : doctor::triableNotifications(m_answers.profile)) {
            const QByteArray setting = "AT+CNMI=" + rung;
            script.push_back(atOptional(setting, m_manners.patience));
            script.push_back(atOptional("AT+CNMI?", m_manners.patience));
            settings.push_back(setting);
            settings.push_back(setting + '?');
        }
    }
    if (script.empty()) {
        putBack();
        return;
    }
    play(script, [this, settings](const AtReplies &replies) {
        for (std::size_t i = 0; i < replies.size(); ++i)
            m_answers.replies[settings[i]] = replies[i];
        putBack();
    });
}

void ModemDoctor::putBack()
{
    AtScript script;
    if (const QByteArrayList before = m_answers.fields("AT+CNMI?"); m_manners.alone && !before.isEmpty())
        script.push_back(atOptional("AT+CNMI=" + before.join(','), m_manners.patience));
    if (!m_errorFormat.isEmpty())
        script.push_back(atOptional("AT+CMEE=" + m_errorFormat, m_manners.patience));
    if (script.empty())
        finish();
    else
        play(script, [this](const AtReplies &) { finish(); });
}

void ModemDoctor::finish()
{
    const bool silent = m_answers.to("AT").timedOut();
    for (const DoctorTopic &topic : doctorTopics()) {
        ModemFinding finding = topic.judge(m_answers);
        finding.topic = QString::fromLatin1(topic.name);
        m_report.findings.push_back(std::move(finding));
        if (silent) // whoever says nothing lacks nothing
            break;
    }
    std::exchange(m_done, nullptr)(m_report);
}

} // namespace contador
