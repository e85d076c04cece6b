// SPDX-License-Identifier: GPL-3.0-or-later
// Plays schedules and holds the outcome against the promises: `simulate --seeds 1..10000`, `simulate --trace 17`.
#include "tests/simulation/campaign.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <sys/wait.h>
#include <unistd.h>

namespace {

using namespace contador::simulation;

QCommandLineParser &describe(QCommandLineParser &parser)
{
    parser.addHelpOption();
    parser.addOptions({{"seeds", "The schedules from A to B.", "A..B", "1..100"},
                       {"kept", "A file of seeds, one in a line, to be played besides.", "file"},
                       {"trace", "One schedule, told in full.", "seed"},
                       {"pty", "Over pseudo terminals."},
                       {"twice", "Every so many-th schedule is played twice, and has to be the same.", "N", "20"},
                       {"jobs", "So many processes side by side.", "N", "1"}});
    return parser;
}

/// Each process plays every so many-th schedule.
int playSideBySide(const Campaign::Options &options, int jobs)
{
    for (int job = 1; job < jobs; ++job) {
        if (::fork() == 0) {
            Campaign::Options own = options;
            own.job = job;
            own.jobs = jobs;
            return Campaign(own).play();
        }
    }
    Campaign::Options own = options;
    own.jobs = jobs;
    bool failed = Campaign(own).play() != 0;
    int status = 0;
    while (::wait(&status) > 0)
        failed = failed || status != 0;
    return failed ? 1 : 0;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("TZ", "Asia/Kathmandu"); // as in all tests: what depends on it fails
    qputenv("QT_HASH_SEED", "0");
    QStringList arguments;
    for (int index = 0; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    QCommandLineParser parser;
    if (!describe(parser).parse(arguments)) {
        QTextStream(stderr) << parser.errorText() << '\n';
        return 2;
    }
    const auto options = Campaign::optionsFrom(parser);
    if (!options) {
        QTextStream(stderr) << parser.helpText();
        return 2;
    }
    return playSideBySide(*options, parser.value("jobs").toInt());
}
