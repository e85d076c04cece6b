// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/station/tried_pins_store.h"

#include "tests/engine/store/new_database.h"
#include "tests/support/registry.h"

namespace contador::tests {

/// What a later run knows of the tries of an earlier one.
class TriedPinsTest : public QObject {
    Q_OBJECT

    NewDatabase m_books;

    void write(void (*change)(Transaction &, const TriedPin &), const TriedPin &pin)
    {
        Transaction transaction(*m_books.writer, Actor::automaton(), NewDatabase::moment("2026-11-29T08:00:00Z"));
        change(transaction, pin);
        QVERIFY(transaction.commit().has_value());
    }

private slots:
    void keepsATryUntilItIsTaken()
    {
        TriedPin pin = triedPin(QStringLiteral("89351060000000000017"), QStringLiteral("4711"));
        pin.triesLeft = 3; // no answer so far
        write(&TriedPinsStore::add, pin);
        QCOMPARE(TriedPinsStore(*m_books.writer).all(), std::vector{pin});
        pin.triesLeft.reset(); // refused
        write(&TriedPinsStore::add, pin);
        QCOMPARE(TriedPinsStore(*m_books.writer).all(), std::vector{pin});
        write(&TriedPinsStore::remove, pin);
        QVERIFY(TriedPinsStore(*m_books.writer).all().empty());
    }
};

CONTADOR_TEST(TriedPinsTest);

} // namespace contador::tests

#include "tried_pins_test.moc"
