// SPDX-License-Identifier: GPL-3.0-or-later
// The handset in the console: by its twelve keys, by the keyboard, on a real station whose books stay as they are.
#include "tests/support/registry.h"
#include "tests/ui/window_on_books.h"
#include "ui/phone/handset.h"
#include "ui/phone/handset_key.h"
#include "ui/phone/phone_screen.h"
#include "ui/phone/turn_view.h"
#include "ui/shell/search_box.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace contador::tests {

class PhoneScreenTest : public QObject {
    Q_OBJECT

    static PhoneScreen &phone(WindowOnBooks &books)
    {
        books.window().openScreen(QStringLiteral("phone"));
        return *qobject_cast<PhoneScreen *>(books.window().screen(QStringLiteral("phone")));
    }

private slots:
    void writesWithTwelveKeys()
    {
        Handset handset;
        const auto press = [&](const char *keys) {
            for (const char *key = keys; *key; ++key)
                QTest::mouseClick(handset.key(QLatin1Char(*key)), Qt::LeftButton);
        };
        press("1482");
        QCOMPARE(handset.line()->text(), QString("1482"));
        handset.line()->clear();
        press("#7777255527777"); // another key ends a letter
        QCOMPARE(handset.line()->text(), QString("salas"));
        press("#");
        press("2");
        QCOMPARE(handset.line()->text(), QString("salasA"));
        QSignalSpy sent(&handset, &Handset::sent);
        handset.send();
        QCOMPARE(sent.first().first().toString(), QString("salasA"));
    }

    void triesAnAccountAndBooksNothing()
    {
        WindowOnBooks books;
        PhoneScreen &screen = phone(books);
        QTRY_COMPARE(screen.senders()->count(), 1); // nobody's phone
        screen.search()->setFocus();
        QTest::keyClicks(screen.search(), "Maria");
        QTest::keyClick(screen.search(), Qt::Key_Return);
        QTRY_COMPARE(screen.account(), QString(WindowOnBooks::priced));
        const size_t readings = books.card().readings.size();
        QTRY_VERIFY(screen.handset()->line()->hasFocus());
        QTest::keyClicks(screen.handset()->line(), "1482");
        QTest::keyClick(screen.handset()->line(), Qt::Key_Return);
        QTRY_COMPARE(screen.turns(), 1);
        QVERIFY(screen.findChild<TurnView *>());
        QCOMPARE(books.card().readings.size(), readings);
        QVERIFY(books.card().messages.empty());
        QVERIFY(screen.handset()->line()->text().isEmpty());
    }

    void answersAStrangerAsAStranger()
    {
        WindowOnBooks books;
        PhoneScreen &screen = phone(books);
        QTRY_COMPARE(screen.senders()->count(), 1);
        QTRY_VERIFY(screen.handset()->line()->hasFocus());
        QTest::keyClicks(screen.handset()->line(), "saldo");
        QTest::keyClick(screen.handset()->line(), Qt::Key_Return);
        QTRY_COMPARE(screen.turns(), 1);
    }
};

CONTADOR_TEST(PhoneScreenTest);

} // namespace contador::tests

#include "phone_screen_test.moc"
