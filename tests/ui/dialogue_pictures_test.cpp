// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the screens around the dialogue as a clerk sees them. With CONTADOR_PICTURES=folder the pictures are kept there.
#include "tests/support/registry.h"
#include "tests/ui/sample_utility.h"
#include "ui/account/account_screen.h"
#include "ui/account/enrol_dialog.h"
#include "ui/main_window.h"
#include "ui/phone/handset.h"
#include "ui/phone/phone_screen.h"
#include "ui/replies/replies_screen.h"
#include "ui/replies/reply_editor.h"
#include "ui/shared/appearance.h"
#include "ui/texts/translation.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace contador::tests {

namespace {

const Currency euro{QStringLiteral("EUR"), 2};

RehearsedText turn(const char *text, const char *intent, FeedKind kind, const char *reply)
{
    RehearsedText turn;
    turn.phone = QStringLiteral("+351912345678");
    turn.text = QString::fromUtf8(text);
    turn.at = QDateTime(sampleToday(), QTime(10, 15), QTimeZone("Europe/Lisbon"));
    turn.answered.intent = QString::fromUtf8(intent);
    turn.answered.event.kind = kind;
    turn.answered.event.account = kind == FeedKind::UnknownSender ? QString() : QStringLiteral("00124567");
    turn.answered.reply = QString::fromUtf8(reply);
    if (const auto quote = sms::costOf(turn.answered.reply); quote && !turn.answered.reply.isEmpty()) {
        turn.cost = quote->asWritten;
        turn.price = 4500 * quote->asWritten.segments;
    }
    turn.took = std::chrono::microseconds(840);
    return turn;
}

std::vector<ReplyText> sampleReplies()
{
    std::vector<ReplyText> texts;
    const Lexicons lexicons;
    for (const Lexicon &lexicon : lexicons.all()) {
        for (const QString &name : lexicon.replies())
            texts.push_back({lexicon.language(), name, lexicon.shipped(name), {}, false, true});
    }
    for (ReplyText &text : texts) {
        if (text.reply != QStringLiteral("balance") || text.language != QStringLiteral("pt_PT"))
            continue;
        text.own = OwnReply{text.language, text.reply, QStringLiteral("A conta {account} não está esquecida: {owed}"), text.shipped,
                            QDateTime(sampleToday(), QTime(9, 0), QTimeZone("Europe/Lisbon")), QStringLiteral("Rita")};
        text.isShippedChanged = true;
    }
    return texts;
}

} // namespace

class DialoguePicturesTest : public QObject {
    Q_OBJECT

private slots:
    void draws_data()
    {
        QTest::addColumn<Appearance::Choice>("choice");
        QTest::addColumn<QString>("language");
        QTest::addColumn<qreal>("pointSize");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << Appearance::Choice::Light << "pt_PT" << 10.0 << QSize(1280, 800);
        QTest::newRow("dark") << Appearance::Choice::Dark << "pt_PT" << 10.0 << QSize(1280, 800);
        QTest::newRow("english") << Appearance::Choice::Light << "en" << 10.0 << QSize(1280, 800);
        QTest::newRow("large") << Appearance::Choice::Light << "pt_PT" << 15.0 << QSize(1280, 800);
        QTest::newRow("small") << Appearance::Choice::Dark << "pt_PT" << 10.0 << QSize(640, 400);
    }

    void draws()
    {
        QFETCH(Appearance::Choice, choice);
        QFETCH(QString, language);
        QFETCH(qreal, pointSize);
        QFETCH(QSize, size);
        const QLocale before;
        const QFont font = QApplication::font();
        QFont wanted = font;
        wanted.setPointSizeF(pointSize);
        QApplication::setFont(wanted);
        {
            const Translation translation(*findLanguage(language), QLocale(QLocale::English, QLocale::UnitedKingdom));
            Appearance appearance;
            appearance.choose(choice);
            Format format = sampleFormat();
            format.locale = translation.locale();
            MainWindow window(format, appearance);
            window.resize(size);
            window.setUtility(QStringLiteral("Águas da Ria, E.M."), false);
            window.show();
            drawPhone(window);
            drawReplies(window);
            drawEnrolment(window);
        }
        QLocale::setDefault(before);
        QApplication::setFont(font);
    }

private:
    static void drawPhone(MainWindow &window)
    {
        window.openScreen(QStringLiteral("phone"));
        auto &screen = *qobject_cast<PhoneScreen *>(window.screen(QStringLiteral("phone")));
        screen.setCurrency(euro);
        keep(window, "phone-empty");
        RehearsalScene scene;
        scene.account = QStringLiteral("00124567");
        scene.holder = QStringLiteral("Maria Silva");
        scene.phones = QStringList{QStringLiteral("+351912345678")};
        scene.stranger = QStringLiteral("+351912345679");
        scene.now = QDateTime(sampleToday(), QTime(10, 15), QTimeZone("Europe/Lisbon"));
        screen.showScene(scene);
        screen.showTurn(turn("1482", "reading", FeedKind::ReadingAccepted,
                             "Leitura 1482 aceite 25/11. Contador 20400769. Consumo 9 m3. Deve 22,30 EUR ate 30/11."));
        screen.showTurn(turn("скільки я винен", "balance", FeedKind::Question,
                             "Рахунок ...4567: до сплати 22,30 EUR до 30.11. Останні показання 1482 від 25.11."));
        screen.showTurn(turn("у меня нет воды со вчерашнего дня!!", "", FeedKind::UnknownText, ""));
        screen.handset()->line()->setText(QStringLiteral("saldo"));
        keep(window, "phone");
    }

    static void drawReplies(MainWindow &window)
    {
        window.openScreen(QStringLiteral("replies"));
        auto &screen = *qobject_cast<RepliesScreen *>(window.screen(QStringLiteral("replies")));
        keep(window, "replies-empty");
        screen.showTexts(sampleReplies(), 4500, euro);
        screen.languages()->setCurrentIndex(screen.languages()->findData(QStringLiteral("pt_PT")));
        screen.open(QStringLiteral("balance"));
        screen.showVersions(QStringLiteral("pt_PT"), QStringLiteral("balance"),
                            {{QStringLiteral("A conta {account} não está esquecida: {owed}"),
                              QDateTime(sampleToday(), QTime(9, 0), QTimeZone("Europe/Lisbon")), QStringLiteral("Rita")},
                             {QStringLiteral("Conta {account}. {owed}"), QDateTime(sampleToday(), QTime(8, 0), QTimeZone("Europe/Lisbon")),
                              QStringLiteral("Rui")}});
        keep(window, "replies");
        screen.open(QStringLiteral("reading_accepted"));
        screen.editor()->edit()->setPlainText(QStringLiteral("Obrigado! A leitura {value} do contador {meter} foi aceite {date}. {owed} {nome}"));
        keep(window, "replies-broken");
        screen.languages()->setCurrentIndex(screen.languages()->findData(QStringLiteral("uk")));
        keep(window, "replies-ukrainian");
    }

    static void drawEnrolment(MainWindow &window)
    {
        window.openScreen(QStringLiteral("account"));
        auto &screen = *qobject_cast<AccountScreen *>(window.screen(QStringLiteral("account")));
        AccountCard card = sampleCard();
        Enrolment enrolment;
        enrolment.id = 12;
        enrolment.accountNumber = card.number;
        enrolment.holder = card.holder;
        enrolment.phone = QStringLiteral("+351912345678");
        enrolment.language = QStringLiteral("pt_PT");
        enrolment.purposes = QStringList{QStringLiteral("service"), QStringLiteral("payment_receipt")};
        enrolment.textVersion = QStringLiteral("pt_PT/PT-1");
        enrolment.preparedAt = QDateTime(sampleToday(), QTime(9, 0), QTimeZone("Europe/Lisbon"));
        enrolment.preparedBy = QStringLiteral("Rita");
        Enrolment done = enrolment;
        done.signedAt = enrolment.preparedAt.addYears(-2);
        done.signedBy = QStringLiteral("Олена");
        done.confirmedAt = done.signedAt;
        card.enrolments = {enrolment, done};
        card.confirmedBefore = enrolment.preparedAt.addYears(-1);
        screen.show(card);
        screen.showTab(5);
        keep(window, "enrolment-records");
        EnrolDialog dialog(card, &window);
        dialog.show();
        keep(dialog, "enrolment");
        dialog.showPrepared({enrolment, {QStringLiteral("00200001")}, QStringLiteral("SMSTO:+351911222333:AJUDA")},
                            QStringLiteral("/home/rita/sms-00124567-351912345678.pdf"));
        keep(dialog, "enrolment-prepared");
    }

    static void keep(QWidget &widget, const char *name)
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        const QPixmap picture = widget.grab();
        const QString folder = qEnvironmentVariable("CONTADOR_PICTURES");
        if (folder.isEmpty())
            return;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(picture.save(
            QStringLiteral("%1/%2-%3.png").arg(folder, QString::fromLatin1(name), QString::fromUtf8(QTest::currentDataTag()))));
    }
};

CONTADOR_TEST(DialoguePicturesTest);

} // namespace contador::tests

#include "dialogue_pictures_test.moc"
