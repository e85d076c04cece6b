// SPDX-License-Identifier: GPL-3.0-or-later
// The replies in the console, by keyboard, on a real station: a broken one cannot be saved, a saved one is used and comes back.
#include "tests/support/registry.h"
#include "tests/ui/window_on_books.h"
#include "ui/replies/replies_screen.h"
#include "ui/replies/reply_editor.h"
#include "ui/shared/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace contador::tests {

namespace {

constexpr const char *reply = "unknown_sender";

} // namespace

class RepliesScreenTest : public QObject {
    Q_OBJECT

    static RepliesScreen &replies(WindowOnBooks &books)
    {
        books.window().openScreen(QStringLiteral("replies"));
        auto &screen = *qobject_cast<RepliesScreen *>(books.window().screen(QStringLiteral("replies")));
        screen.languages()->setCurrentIndex(screen.languages()->findData(QStringLiteral("en")));
        screen.open(QString::fromLatin1(reply));
        return screen;
    }

    static void write(RepliesScreen &screen, const char *text)
    {
        screen.editor()->edit()->setFocus();
        screen.editor()->edit()->selectAll();
        QTest::keyClicks(screen.editor()->edit(), QString::fromUtf8(text));
    }

private slots:
    void savesWhatIsWhole()
    {
        WindowOnBooks books;
        RepliesScreen &screen = replies(books);
        QTRY_COMPARE(screen.editor()->reply().reply, QString(reply));
        QVERIFY(!screen.editor()->saveButton()->isEnabled()); // nothing is changed
        write(screen, "We do not know you.");
        QVERIFY(!screen.editor()->saveButton()->isEnabled());
        QVERIFY(screen.editor()->faults().contains(QStringLiteral("{utility}")));
        write(screen, "We do not know you. {utility}");
        QVERIFY2(screen.editor()->faults().isEmpty(), qPrintable(screen.editor()->faults()));
        QTest::keyClick(screen.editor()->edit(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(screen.editor()->reply().own);
        QCOMPARE(screen.editor()->written(), QString("We do not know you. {utility}"));
        QTest::mouseClick(screen.editor()->resetButton(), Qt::LeftButton);
        QTRY_VERIFY(!screen.editor()->reply().own);
        QVERIFY(screen.editor()->written().startsWith(QStringLiteral("This number belongs to no contract")));
    }

    void wantsATickForMoreThanOneSms()
    {
        WindowOnBooks books;
        RepliesScreen &screen = replies(books);
        QTRY_COMPARE(screen.editor()->reply().reply, QString(reply));
        write(screen, qPrintable(QStringLiteral("{utility} ") + QString(150, u'x')));
        QVERIFY(!screen.editor()->saveButton()->isEnabled());
        QVERIFY(screen.editor()->several()->isVisible());
        screen.editor()->several()->click();
        QVERIFY(screen.editor()->saveButton()->isEnabled());
    }

    void writesADearLetterByCheapOnes()
    {
        WindowOnBooks books;
        RepliesScreen &screen = replies(books);
        QTRY_COMPARE(screen.editor()->reply().reply, QString(reply));
        screen.editor()->edit()->setPlainText(QStringLiteral("Não conhecemos o número. {utility}"));
        const auto dear = [&] {
            QList<QPushButton *> found;
            for (QPushButton *button : screen.editor()->findChildren<QPushButton *>()) {
                if (button->text().contains(QStringLiteral("ã")) || button->text().contains(QStringLiteral("ú")))
                    found << button;
            }
            return found;
        };
        QCOMPARE(dear().size(), 2);
        QTest::mouseClick(dear().first(), Qt::LeftButton);
        QTRY_COMPARE(dear().size(), 1);
        QVERIFY(screen.editor()->written().startsWith(QStringLiteral("Nao")));
    }

    void keepsWhatWasNotSaved()
    {
        WindowOnBooks books;
        RepliesScreen &screen = replies(books);
        QTRY_COMPARE(screen.editor()->reply().reply, QString(reply));
        write(screen, "Half a");
        screen.list()->selectRow(0);
        QVERIFY(screen.editor()->reply().reply != QLatin1String(reply));
        screen.open(QString::fromLatin1(reply));
        QCOMPARE(screen.editor()->written(), QString("Half a"));
    }

    void findsByWords()
    {
        WindowOnBooks books;
        RepliesScreen &screen = replies(books);
        QTRY_VERIFY(screen.list()->model()->rowCount() > 10);
        screen.filter()->setText(QStringLiteral("nothing says this"));
        QCOMPARE(screen.list()->model()->rowCount(), 0);
        screen.filter()->setText(QStringLiteral("belongs to no contract"));
        QVERIFY(screen.list()->model()->rowCount() >= 1);
    }
};

CONTADOR_TEST(RepliesScreenTest);

} // namespace contador::tests

#include "replies_screen_test.moc"
