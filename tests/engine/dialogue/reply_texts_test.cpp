// SPDX-License-Identifier: GPL-3.0-or-later
// The utility's own replies: checked before they are kept, used from the next text on, taken back.
#include "engine/dialogue/dialogue.h"
#include "engine/dialogue/reply_preview.h"
#include "engine/dialogue/reply_texts.h"
#include "engine/messaging/messages_store.h"
#include "tests/engine/store/new_database.h"
#include "tests/support/registry.h"

using namespace contador;
using namespace contador::tests;

namespace {

constexpr const char *reply = "unknown_sender";

} // namespace

class ReplyTextsTest : public QObject {
    Q_OBJECT

    const Lexicons m_lexicons;
    std::unique_ptr<NewDatabase> m_books;
    QDateTime m_now = NewDatabase::moment("2026-11-12T10:15:00Z");

    [[nodiscard]] ReplyTexts texts() const { return {*m_books->writer, m_lexicons}; }

    template <typename Work> Outcome<ReplyText, ReplyFault> change(Work work)
    {
        Transaction transaction(*m_books->writer, Actor::operatorNamed(QStringLiteral("Rita")), m_now);
        auto changed = work(texts(), transaction);
        if (!transaction.commit())
            qFatal("not kept");
        return changed;
    }

    Outcome<ReplyText, ReplyFault> set(const QString &name, const QString &text, bool several = false)
    {
        return change([&](const ReplyTexts &replies, Transaction &transaction) {
            return replies.set(transaction, QStringLiteral("en"), name, text, several);
        });
    }

    QString answerTo(Dialogue &dialogue, const char *from, const char *text)
    {
        Transaction transaction(*m_books->writer, Actor::automaton(), m_now);
        MessagesStore::NewInbound inbound;
        inbound.sender = QString::fromLatin1(from);
        inbound.text = QString::fromLatin1(text);
        inbound.carrier = QStringLiteral("modem");
        InboundMessage message{MessagesStore::addInbound(transaction, inbound), inbound.sender, inbound.text, inbound.carrier, m_now};
        const Answered answered = dialogue.answer(transaction, message, {});
        return transaction.commit() ? answered.reply : QStringLiteral("(fault)");
    }

private slots:
    void init() { m_books = std::make_unique<NewDatabase>(); }

    void isUsedFromTheNextTextOn()
    {
        const Tariffs tariffs({});
        Dialogue dialogue(*m_books->writer, m_books->installation, tariffs);
        const QString before = answerTo(dialogue, "+351912000001", "how much do I owe");
        QVERIFY2(before.startsWith(QStringLiteral("This number belongs to no contract")), qPrintable(before));
        QVERIFY(set(QString::fromLatin1(reply), QStringLiteral("We do not know you. {utility}")).has_value());
        QCOMPARE(answerTo(dialogue, "+351912000002", "how much do I owe"), QString("We do not know you. Aguas do Vale"));
        QVERIFY(change([](const ReplyTexts &replies, Transaction &transaction) {
                    return replies.reset(transaction, QStringLiteral("en"), QString::fromLatin1(reply));
                }).has_value());
        QVERIFY(answerTo(dialogue, "+351912000003", "how much do I owe").startsWith(QStringLiteral("This number belongs to no contract")));
    }

    void isNotKeptBroken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ReplyFault::Kind>("kind");
        QTest::newRow("empty") << "  " << ReplyFault::Kind::Empty;
        QTest::newRow("a value is missing") << "We do not know you." << ReplyFault::Kind::MissingPlaceholder;
        QTest::newRow("a value nobody has") << "{utility} does not know {you}." << ReplyFault::Kind::UnknownPlaceholder;
        QTest::newRow("a brace alone") << "{utility} {" << ReplyFault::Kind::LooseBrace;
        QTest::newRow("closed twice") << "{utility}}" << ReplyFault::Kind::LooseBrace;
        QTest::newRow("too long") << "{utility} " + QString(150, u'x') << ReplyFault::Kind::SeveralParts;
    }

    void isNotKeptBroken()
    {
        QFETCH(QString, text);
        QFETCH(ReplyFault::Kind, kind);
        const auto kept = set(QString::fromLatin1(reply), text);
        QVERIFY(!kept.has_value());
        QCOMPARE(replyFaultName(kept.error().kind), replyFaultName(kind));
        QCOMPARE(m_books->count("select count(*) from reply_text"), 0);
    }

    void takesMoreThanOneSmsWhereThatIsWanted()
    {
        QVERIFY(set(QString::fromLatin1(reply), QStringLiteral("{utility} ") + QString(150, u'x'), true).has_value());
    }

    void keepsWhatWasSaidBefore()
    {
        const QString name = QString::fromLatin1(reply);
        QVERIFY(set(name, QStringLiteral("One. {utility}")).has_value());
        QVERIFY(set(name, QStringLiteral("Two. {utility}")).has_value());
        QCOMPARE(set(name, QStringLiteral("Two. {utility}")).error().kind, ReplyFault::Kind::AlreadySo);
        const QString shipped = texts().find(QStringLiteral("en"), name)->shipped;
        QVERIFY(!set(name, shipped)->own); // the shipped text typed again is the shipped text
        const std::vector<ReplyVersion> versions = texts().versions(QStringLiteral("en"), name);
        QCOMPARE(versions.size(), size_t(3));
        QVERIFY(!versions.front().text);
        QCOMPARE(*versions.back().text, QString("One. {utility}"));
        QCOMPARE(versions.back().savedBy, QString("Rita"));
    }

    void tellsWhenTheShippedTextHasChanged()
    {
        const QString name = QString::fromLatin1(reply);
        QVERIFY(set(name, QStringLiteral("One. {utility}")).has_value());
        QVERIFY(!texts().find(QStringLiteral("en"), name)->isShippedChanged);
        m_books->changeBehindOurBack("update reply_text set shipped = 'of an older Contador {utility}'");
        QVERIFY(texts().find(QStringLiteral("en"), name)->isShippedChanged);
        m_books->changeBehindOurBack("update reply_text set text = 'One. {utility} {meter}'");
        const auto aside = texts().find(QStringLiteral("en"), name);
        QVERIFY(!aside->isUsed);
        QCOMPARE(aside->text(), aside->shipped);
    }

    void refusesWhatIsNotThere()
    {
        QCOMPARE(texts().find(QStringLiteral("xx"), QString::fromLatin1(reply)).error().kind, ReplyFault::Kind::UnknownLanguage);
        QCOMPARE(texts().find(QStringLiteral("en"), QStringLiteral("nothing")).error().kind, ReplyFault::Kind::UnknownReply);
    }

    /// resources/replies/values.json: a placeholder without its values would be shown as it is written.
    void everyPlaceholderHasItsValues()
    {
        QStringList without;
        for (const Lexicon &lexicon : m_lexicons.all()) {
            for (const QString &name : lexicon.replies()) {
                for (const QString &placeholder : placeholdersIn(lexicon.shipped(name))) {
                    if (sampleOf(lexicon, placeholder, SampleValues::Typical).isEmpty()
                        || sampleOf(lexicon, placeholder, SampleValues::Longest).isEmpty())
                        without << placeholder;
                }
            }
        }
        without.removeDuplicates();
        QCOMPARE(without.join(u' '), QString());
    }

    void writesValuesAsTheLanguageDoes()
    {
        QCOMPARE(previewOf(m_lexicons.of(QStringLiteral("pt_PT")), QStringLiteral("{debt} {utility}"), SampleValues::Typical).text,
                 QString("22,30 Aguas do Vale"));
        QCOMPARE(previewOf(m_lexicons.of(QStringLiteral("en")), QStringLiteral("{debt} {nothing}"), SampleValues::Typical).text,
                 QString("22.30 {nothing}"));
        const ReplyPreview dear = previewOf(m_lexicons.of(QStringLiteral("pt_PT")), QStringLiteral("Não"), SampleValues::Typical);
        QCOMPARE(dear.dear.front().character, QString("ã"));
    }
};

CONTADOR_TEST(ReplyTextsTest);
#include "reply_texts_test.moc"
