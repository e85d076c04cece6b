// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/campaign.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>

namespace contador::simulation {

namespace {

void print(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fflush(stdout);
}

bool readSeeds(const QString &range, std::vector<quint32> &seeds)
{
    const QStringList ends = range.split(QStringLiteral(".."));
    bool firstIsNumber = false;
    bool lastIsNumber = false;
    const quint32 first = ends.value(0).toUInt(&firstIsNumber);
    const quint32 last = ends.value(1).toUInt(&lastIsNumber);
    for (quint32 seed = first; seed <= last && firstIsNumber && lastIsNumber; ++seed)
        seeds.push_back(seed);
    return !seeds.empty();
}

bool readKept(const QString &path, std::vector<quint32> &seeds)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QByteArray seed = line.left(line.indexOf('#') < 0 ? line.size() : line.indexOf('#')).trimmed();
        if (!seed.isEmpty())
            seeds.push_back(seed.toUInt());
    }
    return true;
}

} // namespace

std::optional<Campaign::Options> Campaign::optionsFrom(const QCommandLineParser &parser)
{
    Options options;
    options.wiring = parser.isSet("pty") ? Wiring::Terminal : Wiring::Cable;
    options.traces = parser.isSet("trace");
    options.twiceEvery = parser.isSet("pty") || options.traces ? 0 : parser.value("twice").toUInt();
    if (parser.isSet("help"))
        return std::nullopt;
    if (options.traces) {
        options.seeds = {parser.value("trace").toUInt()};
        return options;
    }
    if (parser.isSet("kept") && !readKept(parser.value("kept"), options.seeds))
        return std::nullopt;
    return readSeeds(parser.value("seeds"), options.seeds) ? std::optional(options) : std::nullopt;
}

int Campaign::play()
{
    m_dispatcher = new SimulatedDispatcher; // the application's from here on
    QCoreApplication::setEventDispatcher(m_dispatcher);
    int argc = 1;
    char name[] = "simulate";
    char *argv[] = {name, nullptr};
    const QCoreApplication application(argc, argv);
    m_utility = std::make_unique<Utility>(QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC));
    QElapsedTimer time;
    time.start();
    for (size_t index = static_cast<size_t>(m_options.job); index < m_options.seeds.size();
         index += static_cast<size_t>(m_options.jobs)) {
        const Plan plan = planFor(m_options.seeds[index]);
        Played played = play(plan, m_options.traces);
        if (m_options.twiceEvery > 0 && plan.seed % m_options.twiceEvery == 0 && play(plan, false).sum != played.sum)
            played.complaints.append(QStringLiteral("played twice, and it was not the same"));
        count(plan, played);
    }
    sumUp();
    print(QStringLiteral("%1 s\n").arg(static_cast<double>(time.elapsed()) / 1000).toUtf8());
    m_utility.reset();
    return m_red.isEmpty() ? 0 : 1;
}

Campaign::Played Campaign::play(const Plan &plan, bool traces)
{
    Story story(traces ? Story::Write(print) : Story::Write());
    Run run(plan, *m_utility, *m_dispatcher, m_options.wiring, story);
    run.play();
    Played played;
    played.sum = story.sum();
    played.length = run.length();
    played.faults = run.faults();
    for (const auto &[name, count] : plan.networkFaults)
        played.faults[name] += count;
    if (!run.stuck().isEmpty())
        played.complaints.append(QStringLiteral("stuck: ") + run.stuck());
    for (const QString &trouble : run.troubles())
        played.complaints.append(QStringLiteral("trouble: ") + trouble);
    const auto database = Connection::open(run.database(), Connection::Access::Read);
    if (!database) {
        played.complaints.append(QStringLiteral("the database cannot be read"));
        return played;
    }
    Oracle oracle(plan, run.air(), **database);
    played.complaints += oracle.complaints();
    played.tally = oracle.tally();
    return played;
}

void Campaign::count(const Plan &plan, const Played &played)
{
    ++m_schedules;
    m_length += played.length;
    m_stories = m_stories * 31 + played.sum;
    for (const auto &[name, count] : played.faults)
        m_faults[name] += count;
    for (const auto member :
         {&Oracle::Tally::texts, &Oracle::Tally::incomplete, &Oracle::Tally::parts, &Oracle::Tally::replies,
          &Oracle::Tally::onTheAir, &Oracle::Tally::unknown, &Oracle::Tally::failed, &Oracle::Tally::repeatedByRule})
        m_sum.*member += played.tally.*member;
    if (played.complaints.isEmpty())
        return;
    m_red.append(QString::number(plan.seed));
    for (const QString &complaint : played.complaints)
        print(QStringLiteral("seed %1: %2\n").arg(QString::number(plan.seed), complaint).toUtf8());
}

void Campaign::sumUp() const
{
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(m_length).count();
    const auto [first, last] = std::ranges::minmax(m_options.seeds);
    print(QStringLiteral("%1 schedules, seeds %2 to %3, %4 hours of simulated time, stories %5\n%6 red %7\n")
              .arg(QString::number(m_schedules), QString::number(first), QString::number(last), QString::number(hours),
                   QString::number(m_stories, 16), QString::number(m_red.size()), m_red.join(u' '))
              .toUtf8());
    print(QStringLiteral("  texts %1 and %2 incomplete, PDUs %3, replies %4, on the air %5, unknown %6, refused for good %7, "
                         "repeated by rule %8\n")
              .arg(QString::number(m_sum.texts), QString::number(m_sum.incomplete), QString::number(m_sum.parts),
                   QString::number(m_sum.replies), QString::number(m_sum.onTheAir), QString::number(m_sum.unknown),
                   QString::number(m_sum.failed), QString::number(m_sum.repeatedByRule))
              .toUtf8());
    int faults = 0;
    for (const auto &[name, count] : m_faults) {
        faults += count;
        print("  " + name.leftJustified(36) + QByteArray::number(count).rightJustified(8) + '\n');
    }
    print("  faults                              " + QByteArray::number(faults).rightJustified(8) + '\n');
}

} // namespace contador::simulation
