// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/station/station_bench.h"
#include "tests/support/registry.h"

using namespace contador;
using namespace contador::tests;

#define EVENTUALLY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 15'000)

class BooksWatchTest : public QObject {
    Q_OBJECT

private slots:
    void checksTheBooksWhenItOpens()
    {
        StationBench bench;
        QVERIFY(bench.start());
        EVENTUALLY(bench.booksFaults());
        QVERIFY(bench.booksFaults()->empty());
        bench.stop();
        bench.books.changeBehindOurBack("update open_item set amount = amount + 1");
        QVERIFY(bench.start());
        EVENTUALLY(bench.booksFaults());
        QCOMPARE(bench.booksFaults()->front().kind, BooksFault::Kind::OpenDiffers);
    }
};

CONTADOR_TEST(BooksWatchTest);
#include "books_watch_test.moc"
