// SPDX-License-Identifier: GPL-3.0-or-later
// A phone is enrolled from the account card, on a real station: the sheet is written, the signature binds the phone.
#include "tests/support/registry.h"
#include "tests/ui/window_on_books.h"
#include "ui/account/account_screen.h"
#include "ui/account/enrol_dialog.h"
#include "ui/account/records_page.h"
#include "ui/print/qr_code.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace contador::tests {

class EnrolmentUiTest : public QObject {
    Q_OBJECT

private slots:
    void enrolsFromTheCard()
    {
        WindowOnBooks books;
        books.window().openScreen(QStringLiteral("account"), QString::fromLatin1(WindowOnBooks::priced));
        auto &screen = *qobject_cast<AccountScreen *>(books.window().screen(QStringLiteral("account")));
        QTRY_COMPARE(screen.account(), QString(WindowOnBooks::priced));
        QTest::keyClick(&books.window(), Qt::Key_F7);
        QTRY_VERIFY(screen.findChild<EnrolDialog *>());
        auto &dialog = *screen.findChild<EnrolDialog *>();
        QTest::keyClicks(dialog.phone(), "hello");
        emit dialog.prepareWanted(dialog.wish(), books.path("a.pdf"));
        QTRY_VERIFY(dialog.said().contains(QStringLiteral("hello")));
        QVERIFY(!QFile::exists(books.path("a.pdf")));
        dialog.phone()->setText(QStringLiteral("912 345 678"));
        emit dialog.prepareWanted(dialog.wish(), books.path("a.pdf"));
        QTRY_VERIFY(dialog.identity()->isVisible());
        QFile sheet(books.path("a.pdf"));
        QVERIFY(sheet.open(QIODevice::ReadOnly) && sheet.readAll().startsWith("%PDF"));
        QVERIFY(books.card().phones.empty());
        QTest::mouseClick(dialog.goButton(), Qt::LeftButton);
        QTRY_VERIFY(dialog.said().contains(QStringLiteral("how you know"), Qt::CaseInsensitive));
        QTest::keyClicks(dialog.identity(), "citizen card");
        QTest::keyClick(dialog.identity(), Qt::Key_Return);
        QTRY_COMPARE(books.card().phones.size(), size_t(1));
        QTRY_VERIFY(!screen.findChild<EnrolDialog *>());
        const AccountCard card = books.card();
        QCOMPARE(card.enrolments.front().state(), Enrolment::State::Signed);
        QCOMPARE(card.messages.size(), size_t(1)); // the welcome
        auto &records = *screen.findChild<RecordsPage *>();
        emit records.endWanted(card.enrolments.front().id, QStringLiteral("sold"));
        QTRY_VERIFY(books.card().phones.empty());
        QCOMPARE(books.card().enrolments.front().state(), Enrolment::State::Ended);
    }

    void drawsACodeOfItsText()
    {
        const QrCode code = qrCode(QStringLiteral("SMSTO:+351912345678:AJUDA"));
        QCOMPARE(code.side, 25); // version 2: ISO/IEC 18004, 5.3
        QCOMPARE(code.dark.size(), size_t(25 * 25));
        for (int i = 0; i < 7; ++i) // the finder pattern in the corner
            QVERIFY(code.dark[size_t(i)]);
        QVERIFY(!code.dark[7]);
        QCOMPARE(qrCode({}).side, 0);
    }
};

CONTADOR_TEST(EnrolmentUiTest);

} // namespace contador::tests

#include "enrolment_test.moc"
