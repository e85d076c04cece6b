// SPDX-License-Identifier: GPL-3.0-or-later
// money_bench [PART…]: how fast bills are rated, entries posted and accounts imported, each beside a raw limit of the same run.
#include "tests/bench/money/measured.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace contador::bench;

namespace {

struct Part {
    const char *name;
    std::vector<Measured> (*measure)();
};
constexpr Part parts[] = {{"posting", measurePosting}, {"importing", measureImporting}, {"rating", measureRating}};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    QTextStream out(stdout);
    for (const auto &[name, measure] : parts) {
        if (!wanted.isEmpty() && !wanted.contains(QString::fromLatin1(name)))
            continue;
        for (const Measured &measured : measure()) {
            out << measured.what << ": " << qRound64(measured.perSecond) << ' ' << measured.unit << " a second; "
                << measured.limit << ": " << qRound64(measured.limitPerSecond) << "; ratio "
                << QString::number(measured.perSecond / measured.limitPerSecond, 'g', 2) << Qt::endl;
        }
    }
    return 0;
}
