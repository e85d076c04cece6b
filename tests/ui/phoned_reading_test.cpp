// SPDX-License-Identifier: GPL-3.0-or-later
// A reading by phone, by keyboard alone, on a real station: what stands on the screen is what is in the books.
#include "tests/support/registry.h"
#include "tests/ui/window_on_books.h"
#include "ui/account/account_screen.h"
#include "ui/account/phoned_reading_dialog.h"
#include "ui/shell/search_box.h"
#include "ui/texts/account_text.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace contador::tests {

class PhonedReadingTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_books = std::make_unique<WindowOnBooks>(); }
    void cleanup() { m_books.reset(); }

    void isFoundKeyedAndTaken()
    {
        PhonedReadingDialog &dialog = open();
        QTest::keyClicks(dialog.searchBox(), QStringLiteral("silva"));
        QTest::keyClick(dialog.searchBox(), Qt::Key_Return);
        QTRY_VERIFY(dialog.valueField()->hasFocus());
        QTest::keyClicks(dialog.valueField(), QStringLiteral("1482"));
        QTRY_COMPARE(dialog.said(), QStringLiteral("Enter takes it."));
        QTest::keyClick(dialog.valueField(), Qt::Key_Return);
        QTRY_VERIFY2(dialog.said().startsWith(QStringLiteral("Maria Silva: ")) && dialog.said().contains(QStringLiteral("taken")), qPrintable(dialog.said()));
        QVERIFY2(dialog.said().contains(QStringLiteral("9.90")) && dialog.said().contains(QStringLiteral("22.30")), qPrintable(dialog.said()));
        QVERIFY(dialog.searchBox()->hasFocus()); // the next caller
        const AccountCard card = m_books->card("00124567");
        QCOMPARE(card.total.toString(), QStringLiteral("22.30"));
        QCOMPARE(card.readings.front().source, QStringLiteral("phone"));
        QCOMPARE(card.readings.front().value, Quantity::whole(1482));
    }

    void enterBeforeTheFiguresTakesItWhenNothingIsDoubted()
    {
        m_books->window().openScreen(QStringLiteral("account"), QStringLiteral("00124567"));
        QTRY_COMPARE(m_books->window().screen(QStringLiteral("account"))->account(), QStringLiteral("00124567"));
        PhonedReadingDialog &dialog = open(); // of the account that is shown
        QTRY_VERIFY(dialog.valueField()->hasFocus());
        QTest::keyClicks(dialog.valueField(), QStringLiteral("1482"));
        QTest::keyClick(dialog.valueField(), Qt::Key_Return);
        QTRY_COMPARE(m_books->card("00124567").total.toString(), QStringLiteral("22.30"));
    }

    void whatIsHighIsTakenByTheSecondEnter()
    {
        PhonedReadingDialog &dialog = openFor("00124567");
        QTest::keyClicks(dialog.valueField(), QStringLiteral("19000"));
        QTest::keyClick(dialog.valueField(), Qt::Key_Return);
        QTRY_VERIFY(dialog.said().contains(QStringLiteral("Enter again takes it")));
        QCOMPARE(m_books->card("00124567").readings.size(), size_t(1)); // not before it was read
        QTest::keyClick(dialog.valueField(), Qt::Key_Return);
        QTRY_VERIFY(dialog.said().contains(QStringLiteral("taken")));
        QCOMPARE(m_books->card("00124567").readings.front().status, QStringLiteral("accepted"));
    }

    void anotherValueIsDoubtedAnew()
    {
        PhonedReadingDialog &dialog = openFor("00124567");
        QTest::keyClicks(dialog.valueField(), QStringLiteral("19000"));
        QTest::keyClick(dialog.valueField(), Qt::Key_Return);
        QTRY_VERIFY(dialog.said().contains(QStringLiteral("Enter again takes it")));
        QTest::keyClick(dialog.valueField(), Qt::Key_Backspace);
        QTest::keyClicks(dialog.valueField(), QStringLiteral("1"));
        QTest::keyClick(dialog.valueField(), Qt::Key_Return);
        QTRY_VERIFY(dialog.said().contains(QStringLiteral("Enter again takes it")));
        QCOMPARE(m_books->card("00124567").readings.size(), size_t(1));
    }

    void whatCannotBeIsKeptToBeChecked()
    {
        PhonedReadingDialog &dialog = openFor("00124567");
        QTest::keyClicks(dialog.valueField(), QStringLiteral("1400"));
        QTRY_COMPARE(dialog.said(), readingDoubtSentence(QStringLiteral("below_previous")));
        QTest::keyClick(dialog.valueField(), Qt::Key_Return);
        QTRY_VERIFY(dialog.said().contains(QStringLiteral("keeps it to be checked")));
        QTest::keyClick(dialog.valueField(), Qt::Key_Return);
        QTRY_VERIFY(dialog.said().contains(QStringLiteral("is kept to be checked")));
        const AccountCard card = m_books->card("00124567");
        QCOMPARE(card.readings.front().status, QStringLiteral("held"));
        QCOMPARE(card.total.toString(), QStringLiteral("12.40"));
    }

    void whatHasNoPriceSaysSo()
    {
        PhonedReadingDialog &dialog = openFor("00200001");
        QTest::keyClicks(dialog.valueField(), QStringLiteral("12"));
        QTRY_COMPARE(dialog.said(), readingDoubtSentence(QStringLiteral("no_tariff")));
    }

    void whatIsNoNumberIsNotAskedAbout()
    {
        PhonedReadingDialog &dialog = openFor("00124567");
        QSignalSpy asked(&dialog, &PhonedReadingDialog::previewWanted);
        QTest::keyClicks(dialog.valueField(), QStringLiteral("14x"));
        QVERIFY(dialog.said().startsWith(QStringLiteral("A reading is a number")));
        QTest::keyClick(dialog.valueField(), Qt::Key_Return);
        QCOMPARE(asked.count(), 0);
    }

private:
    PhonedReadingDialog &open()
    {
        QTest::keyClick(&m_books->window(), Qt::Key_F4);
        auto *dialog = m_books->window().findChild<PhonedReadingDialog *>();
        if (!dialog)
            qFatal("F4 opens nothing");
        return *dialog;
    }

    PhonedReadingDialog &openFor(const char *number)
    {
        m_books->window().openScreen(QStringLiteral("account"), QString::fromLatin1(number));
        [&] { QTRY_COMPARE(m_books->window().screen(QStringLiteral("account"))->account(), QString::fromLatin1(number)); }();
        PhonedReadingDialog &dialog = open();
        [&] { QTRY_VERIFY(dialog.valueField()->hasFocus()); }();
        return dialog;
    }

    std::unique_ptr<WindowOnBooks> m_books;
};

CONTADOR_TEST(PhonedReadingTest);

} // namespace contador::tests

#include "phoned_reading_test.moc"
