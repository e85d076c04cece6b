// SPDX-License-Identifier: GPL-3.0-or-later
// Automata that answer every SMS, and numbers that never stop: each text is kept, and the talk ends.
#include "engine/accounts/accounts_import.h"
#include "engine/dialogue/dialogue.h"
#include "engine/dialogue/reply_limits.h"
#include "engine/messaging/messages_store.h"
#include "tests/engine/store/new_database.h"
#include "tests/support/registry.h"

#include <QFile>

using namespace contador;
using namespace contador::tests;

namespace {

const QString contracted = QStringLiteral("+351912345678");
const QString stranger = QStringLiteral("+351930000001");

/// What an automaton says to a text of ours. \param turn counts from 0
using Automaton = QString (*)(const QString &ours, int turn);

QString echo(const QString &ours, int)
{
    return ours;
}

QString outOfOffice(const QString &, int)
{
    return QStringLiteral("Estou ausente. Respondo logo que puder.");
}

QString ticket(const QString &, int turn)
{
    return QStringLiteral("Obrigado, o seu pedido ficou registado com a referencia %1, responderemos em breve.").arg(1484 + turn);
}

QString bareTicket(const QString &, int turn)
{
    return QStringLiteral("Ticket %1").arg(1484 + turn);
}

QString menu(const QString &, int turn)
{
    const QStringList lines{QStringLiteral("Prima um para vendas"), QStringLiteral("Escreva AJUDA para ajuda"),
                            QStringLiteral("SALDO"), QStringLiteral("Opcao invalida")};
    return lines.at(turn % lines.size());
}

class Books {
public:
    Books() : m_tariffs({}), m_dialogue(*m_database.writer, m_database.installation, m_tariffs)
    {
        m_database.forgoDurability();
        QFile file(testsFolder() + QStringLiteral("/engine/dialogue/conversations/one_meter.csv"));
        if (!file.open(QFile::ReadOnly))
            qFatal("no accounts");
        Transaction transaction(*m_database.writer, Actor::import(), m_now);
        AccountsImport(m_database.installation)
            .run(transaction, file.readAll(), file.fileName(), AccountsImport::Mode::Apply);
        if (!transaction.commit())
            qFatal("the accounts cannot be imported");
    }

    /// The answer; empty: the air stays quiet.
    QString answerTo(const QString &from, const QString &text)
    {
        Transaction transaction(*m_database.writer, Actor::automaton(), m_now);
        MessagesStore::NewInbound inbound;
        inbound.sender = from;
        inbound.text = text;
        inbound.carrier = QStringLiteral("modem");
        const MessageId id = MessagesStore::addInbound(transaction, inbound);
        const Answered answered = m_dialogue.answer(transaction, {id, from, text, inbound.carrier, m_now}, std::nullopt);
        if (!transaction.commit())
            qFatal("a text was not kept");
        return answered.reply;
    }

    void wait(int seconds) { m_now = m_now.addSecs(seconds); }
    [[nodiscard]] qint64 count(const char *sql) const { return m_database.count(sql); }

private:
    NewDatabase m_database;
    QDateTime m_now = NewDatabase::moment("2026-03-12T09:00:00Z");
    Tariffs m_tariffs;
    Dialogue m_dialogue;
};

} // namespace

class LoopsTest : public QObject {
    Q_OBJECT
private slots:
    void endsTheTalkWithAnAutomaton_data()
    {
        QTest::addColumn<Automaton>("automaton");
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("mostAnswers"); // within a month in which it begins anew every six hours
        const ReplyLimits limits;
        QTest::newRow("echo") << Automaton(echo) << contracted << 30 * 4; // each time it begins with a good reading
        QTest::newRow("out of office") << Automaton(outOfOffice) << contracted << limits.misunderstoodPerMonth;
        QTest::newRow("a ticket in a sentence") << Automaton(ticket) << contracted << limits.misunderstoodPerMonth;
        QTest::newRow("a menu") << Automaton(menu) << contracted << 30 * 4 * limits.questionsPerHour;
        QTest::newRow("a ticket like a reading") << Automaton(bareTicket) << contracted << 30 * 4 * limits.perHour;
        int strangers = 0;
        for (const Automaton each : {echo, outOfOffice, ticket, menu, bareTicket})
            QTest::addRow("a stranger's %d", ++strangers) << each << stranger << 31 * limits.strangerPerDay;
    }

    void endsTheTalkWithAnAutomaton()
    {
        QFETCH(const Automaton, automaton);
        QFETCH(const QString, from);
        QFETCH(const int, mostAnswers);
        const ReplyLimits limits;
        Books books;
        int answers = 0;
        int texts = 0;
        for (int begin = 0; begin < 30 * 4; ++begin) {
            QString text = automaton(QStringLiteral("Leitura 1482 aceite"), texts);
            int inThisTalk = 0;
            for (;;) {
                ++texts;
                const QString ours = books.answerTo(from, text);
                if (ours.isEmpty())
                    break; // it only answers: nothing comes any more
                ++answers;
                QVERIFY2(++inThisTalk <= limits.perHour, qPrintable(text));
                books.wait(5);
                text = automaton(ours, texts);
            }
            books.wait(6 * 60 * 60);
        }
        QVERIFY2(answers <= mostAnswers, qPrintable(QString::number(answers)));
        QCOMPARE(books.count("select count(*) from message where direction = 'in'"), texts);
    }

    void keepsAFloodAndAnswersLittleOfIt()
    {
        constexpr int flood = 3000;
        const ReplyLimits limits;
        Books books;
        int answers = 0;
        for (int i = 0; i < flood; ++i) {
            answers += books.answerTo(contracted, QStringLiteral("SALDO %1").arg(QString(i % 7, u'a'))).isEmpty() ? 0 : 1;
            if (i % 2 == 0)
                books.wait(1);
        }
        QVERIFY2(answers <= limits.perHour, qPrintable(QString::number(answers)));
        QVERIFY(answers > 0);
        QCOMPARE(books.count("select count(*) from message where direction = 'in'"), flood);
        // A person reads one row that tells of it, not three thousand.
        QVERIFY(books.count("select count(*) from feed_event") <= limits.textsPerHour + 1);
        books.wait(2 * 60 * 60);
        QVERIFY(!books.answerTo(contracted, QStringLiteral("AJUDA")).isEmpty()); // it is over, and forgiven
    }
};

CONTADOR_TEST(LoopsTest);
#include "loops_test.moc"
