// SPDX-License-Identifier: GPL-3.0-or-later
// understanding_bench: how long it takes to understand a text, over the corpus: the median of each text's best of some rounds, the slowest,
// and how long the files of words take to be read once.
#include "engine/dialogue/understanding.h"
#include "tests/engine/dialogue/corpus/corpus_rows.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace contador;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    constexpr int rounds = 20;
    QElapsedTimer timer;
    timer.start();
    const Vocabulary &vocabulary = Vocabulary::shipped();
    const qint64 reading = timer.nsecsElapsed();
    const std::vector<CorpusRow> rows = corpusRows(QStringLiteral(CONTADOR_CORPUS));
    std::vector<qint64> best;
    qsizetype readings = 0; // so that nothing is left out
    for (const CorpusRow &row : rows) {
        qint64 fastest = -1;
        for (int round = 0; round < rounds; ++round) {
            timer.start();
            readings += qsizetype(understand(row.text, row.heard, vocabulary).readings.size());
            const qint64 took = timer.nsecsElapsed();
            fastest = fastest < 0 ? took : std::min(fastest, took);
        }
        best.push_back(fastest);
    }
    std::ranges::sort(best);
    const auto microseconds = [](qint64 nanoseconds) { return QString::number(double(nanoseconds) / 1000, 'f', 1); };
    QTextStream(stdout) << rows.size() << " texts, " << readings / rounds << " readings: median " << microseconds(best[best.size() / 2]) << " us, 99 of 100 below "
                        << microseconds(best[best.size() * 99 / 100]) << " us, slowest " << microseconds(best.back()) << " us; files read in "
                        << microseconds(reading) << " us\n";
    return 0;
}
