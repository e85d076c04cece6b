// SPDX-License-Identifier: GPL-3.0-or-later
// Texts nobody wrote: misspelt, in any order, in other scripts, with numbers of other people in them. What each means is known
// to who makes it. CONTADOR_TEXTS sets how many, CONTADOR_SEED which.
#include "engine/accounts/accounts_import.h"
#include "engine/dialogue/dialogue.h"
#include "engine/dialogue/vocabulary.h"
#include "engine/messaging/cases_store.h"
#include "engine/messaging/messages_store.h"
#include "tests/engine/store/new_database.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTest>

#include <map>
#include <random>
#include <set>

using namespace contador;
using namespace contador::tests;

namespace {

struct Dial {
    QString account;
    QString serial;
    QString service;
    qint64 value = 0; ///< that it shows
};

/// Somebody with a phone, and all the dials it speaks for.
struct Person {
    QString phone;
    std::vector<Dial> dials;
};

using Booked = std::pair<QString, qint64>; ///< serial, whole units

struct Words {
    const char *service;
    QStringList words;
};

const QStringList &wordsOf(const QString &service)
{
    static const std::map<QString, QStringList> words{
        {QStringLiteral("water"), {QStringLiteral("agua"), QStringLiteral("Água"), QStringLiteral("water"), QStringLiteral("вода")}},
        {QStringLiteral("electricity"), {QStringLiteral("luz"), QStringLiteral("electricity"), QStringLiteral("світло"), QStringLiteral("свет")}},
        {QStringLiteral("gas"), {QStringLiteral("gas"), QStringLiteral("GÁS"), QStringLiteral("газ")}}};
    return words.at(service);
}

class Texts {
public:
    explicit Texts(quint32 seed) : m_random(seed) { }

    size_t below(size_t most) { return std::uniform_int_distribution<size_t>(0, most - 1)(m_random); }
    bool oneIn(size_t of) { return below(of) == 0; }
    template <typename List> auto &any(List &list) { return list[decltype(list.size())(below(size_t(list.size())))]; }

    QString separator()
    {
        static const QStringList separators{QStringLiteral(" "), QStringLiteral("  "), QStringLiteral(": "), QStringLiteral("\n"),
                                            QStringLiteral(" - "), QStringLiteral("#"), QStringLiteral(" = "), QStringLiteral("; "),
                                            QString(QChar(0xa0)), QStringLiteral("\t")};
        return any(separators);
    }

    /// The same number as other phones and people write it.
    QString written(qint64 value)
    {
        QString digits = QString::number(value);
        if (oneIn(4))
            digits.prepend(QString(int(below(3)), u'0'));
        if (oneIn(8)) {
            static const std::vector<char16_t> zeros{u'\u0660', u'\u06f0', u'\u0966', u'\u09e6', u'\uff10'};
            const char16_t zero = any(zeros);
            for (QChar &digit : digits)
                digit = QChar(char16_t(zero + (digit.unicode() - u'0')));
        }
        return digits;
    }

    /// One slip of a thumb in a word, or another case.
    QString misspelt(QString word)
    {
        if (oneIn(3))
            word = oneIn(2) ? word.toUpper() : word.toLower();
        if (word.size() >= 6 && oneIn(3)) {
            const auto at = qsizetype(1 + below(size_t(word.size() - 2)));
            switch (below(3)) {
            case 0:
                word.remove(at, 1);
                break;
            case 1:
                word.insert(at, word.at(at));
                break;
            default:
                std::swap(word[at], word[at - 1]);
            }
        }
        return word;
    }

    QString anyWord()
    {
        static const QStringList senses{QStringLiteral("reading"), QStringLiteral("balance"), QStringLiteral("help"), QStringLiteral("payment"),
                                         QStringLiteral("undo"), QStringLiteral("correct"), QStringLiteral("bill"), QStringLiteral("tariff"),
                                         QStringLiteral("meter"), QStringLiteral("consumption"), QStringLiteral("complaint"), QStringLiteral("person")};
        QStringList words = Vocabulary::shipped().wordsFor(any(senses));
        words.sort(); // the order of a hash is not the seed's
        return words.isEmpty() ? QStringLiteral("saldo") : misspelt(any(words));
    }

    /// Anything at all, numbers of other people too.
    QString noise(const std::vector<Person> &people)
    {
        QString text;
        for (size_t part = 0, parts = 1 + below(6); part < parts; ++part) {
            const Person &other = any(people);
            switch (below(7)) {
            case 0:
                text += QString::number(below(1000000));
                break;
            case 1:
                text += any(other.dials).account;
                break;
            case 2:
                text += any(other.dials).serial;
                break;
            case 3:
                text += QChar(char16_t(0x20 + below(0x2000)));
                break;
            default:
                text += anyWord();
            }
            text += separator();
        }
        return text;
    }

private:
    std::mt19937 m_random;
};

class Books {
public:
    explicit Books(Texts &texts) : m_tariffs({m_database.path("")})
    {
        m_database.forgoDurability();
        for (const QString &service : {QStringLiteral("water"), QStringLiteral("electricity"), QStringLiteral("gas")})
            writeTariff(service);
        const QByteArray file = accounts(texts);
        Transaction transaction(*m_database.writer, Actor::import(), now);
        const ImportReport report =
            AccountsImport(m_database.installation).run(transaction, file, QStringLiteral("people.csv"), AccountsImport::Mode::Apply);
        if (!report.applied || !transaction.commit())
            qFatal("no accounts");
        m_dialogue.emplace(*m_database.writer, m_database.installation, m_tariffs);
    }

    QString answer(const QString &phone, const QString &text)
    {
        now = now.addSecs(10 * 60);
        MessagesStore::NewInbound inbound;
        inbound.sender = phone;
        inbound.text = text;
        inbound.carrier = QStringLiteral("modem");
        Transaction transaction(*m_database.writer, Actor::automaton(), now);
        last = MessagesStore::addInbound(transaction, inbound);
        const Answered answered = m_dialogue->answer(transaction, {last, phone, text, inbound.carrier, now}, std::nullopt);
        if (!transaction.commit())
            qFatal("not committed");
        return answered.reply;
    }

    /// What the last text booked.
    std::vector<Booked> booked()
    {
        Snapshot snapshot(*m_database.writer);
        Query query = m_database.writer->query(R"(
            select m.serial, r.value from reading r join register d on d.id = r.register_id join meter m on m.id = d.meter_id
            where r.message_id = :message and r.status = 'accepted')");
        query.bind(":message", last);
        std::vector<Booked> all;
        while (query.next())
            all.emplace_back(query.text(0), query.integer(1) / Quantity::whole(1).thousandths);
        return all;
    }

    /// A clerk settles what silences the automaton in the thread of a phone.
    void settleCases(const QString &phone)
    {
        Transaction transaction(*m_database.writer, Actor::operatorNamed(QStringLiteral("Rita")), now);
        for (const Case &open : CasesStore(*m_database.writer).openOf(phone)) {
            if (open.mutes)
                CasesStore::close(transaction, open.id, CaseEnd::Settled);
        }
        if (!transaction.commit())
            qFatal("no case is closed");
    }

    /// Readings that stand for an account whose phone they did not come from.
    qint64 foreign()
    {
        return m_database.count(R"(
            select count(*) from reading r join message t on t.id = r.message_id join register d on d.id = r.register_id
                join meter m on m.id = d.meter_id join service_point s on s.id = m.service_point_id
            where r.status = 'accepted' and not exists (select 1 from phone_binding b where b.account_id = s.account_id and b.phone = t.phone))");
    }

    std::vector<Person> people;
    QDateTime now = QDateTime(QDate(2026, 3, 12), QTime(10, 0), Qt::UTC);
    MessageId last;

private:
    void writeTariff(const QString &service)
    {
        const QString text = QStringLiteral(R"({"format": "contador-tariff/1", "name": "%1", "service": "%1", "currency": "EUR",
            "versions": [{"valid_from": "2020-01-01", "due_days": 30,
            "components": [{"id": "use", "kind": "block", "per": "period", "tiers": [{"price": "1.10"}]}],
            "rounding": {"mode": "half_up", "level": "document"}}]})")
                                 .arg(service);
        QFile file(m_database.path("") + u'/' + service + QStringLiteral(".json"));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("no tariff");
    }

    /// Sixty phones: of one dial, of two or three of one account, and of two accounts. The dials of one phone lie far apart.
    QByteArray accounts(Texts &texts)
    {
        static const QStringList services{QStringLiteral("water"), QStringLiteral("electricity"), QStringLiteral("gas")};
        QByteArray file("account_number;holder_name;phone;language;service;tariff;meter_serial;register;digits;decimals;last_reading;"
                        "last_reading_date;balance;due_date\n");
        static const QStringList languages{QStringLiteral("pt_PT"), QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("uk"), QStringLiteral("ru")};
        for (int i = 0; i < 60; ++i) {
            Person person;
            person.phone = QStringLiteral("+3519100%1").arg(10000 + i);
            for (int j = 0; j <= i % 3; ++j) {
                Dial dial;
                dial.account = QString::number(7310000 + i * 137 + (i % 2 == 0 ? j : 0));
                dial.serial = QString::number(55020000 + i * 211 + j * 7);
                dial.service = services.at(j);
                dial.value = 2000 + 23000 * j + qint64(texts.below(900));
                file += QStringLiteral("%1;Holder %2;%3;%4;%5;%5;%6;T;5;0;%7;2026-03-01;%8;2026-03-30\n")
                            .arg(dial.account, QString::number(i), person.phone, languages.at(i % 5), dial.service, dial.serial,
                                 QString::number(dial.value), QStringLiteral("%1.%2").arg(QString::number(100 + i * 3 + j), QString::number(11 + j)))
                            .toUtf8();
                person.dials.push_back(dial);
            }
            people.push_back(person);
        }
        return file;
    }

    NewDatabase m_database;
    Tariffs m_tariffs;
    std::optional<Dialogue> m_dialogue;
};

} // namespace

class GeneratedTextsTest : public QObject {
    Q_OBJECT

    Texts *m_texts = nullptr;

    /// A reading said in some way, and what it may book.
    QString reading(const Person &person, std::set<Booked> &truth)
    {
        std::vector<QString> parts;
        const bool isAll = person.dials.size() > 1 && m_texts->oneIn(3);
        std::vector<Dial> said = person.dials;
        std::shuffle(said.begin(), said.end(), std::mt19937(quint32(m_texts->below(1000000))));
        if (!isAll)
            said.resize(1);
        for (const Dial &dial : said) {
            const qint64 value = dial.value + qint64(m_texts->below(3));
            truth.emplace(dial.serial, value);
            QString part = m_texts->written(value);
            switch (m_texts->below(5)) {
            case 0:
                part = dial.serial + m_texts->separator() + part;
                break;
            case 1:
                part = m_texts->any(wordsOf(dial.service)) + (m_texts->oneIn(3) ? QString() : m_texts->separator()) + part;
                break;
            case 2:
                part = dial.account + QStringLiteral(" ") + dial.serial + QStringLiteral(" ") + part;
                break;
            default:
                break;
            }
            parts.push_back(part);
        }
        QString text;
        if (m_texts->oneIn(3))
            text = m_texts->misspelt(QStringLiteral("leitura")) + m_texts->separator();
        for (const QString &part : parts)
            text += part + QStringLiteral(" ");
        return text;
    }

private slots:
    void nothingIsBookedWrongAndNothingIsToldToOthers()
    {
        bool isSet = false;
        const int wanted = qEnvironmentVariableIntValue("CONTADOR_TEXTS", &isSet);
        const int count = isSet ? wanted : 3000;
        const int chosen = qEnvironmentVariableIntValue("CONTADOR_SEED", &isSet);
        const quint32 seed = isSet ? quint32(chosen) : std::random_device{}();
        qInfo("seed %u, %d texts", seed, count);
        Texts texts(seed);
        m_texts = &texts;
        Books books(texts);
        std::map<QString, std::set<Booked>> mayBeAsked; ///< by phone: what an open question may be about
        std::map<QString, QString> ownWords; ///< by phone: a number that he said may be said to him
        int readings = 0;
        int understood = 0;
        for (int i = 0; i < count; ++i) {
            const bool isStranger = texts.oneIn(25);
            Person &person = texts.any(books.people);
            const QString phone = isStranger ? QStringLiteral("+3519300%1").arg(10000 + texts.below(5000)) : person.phone;
            std::set<Booked> truth;
            static const QStringList answers{QStringLiteral("sim"), QStringLiteral("não"), QStringLiteral("yes"), QStringLiteral("1"),
                                             QStringLiteral("2"), QStringLiteral("так"), QStringLiteral("да")};
            const size_t kind = texts.below(10);
            const QString text = kind < 5 ? reading(person, truth) : kind < 7 ? texts.any(answers) : texts.noise(books.people);
            if (isStranger)
                truth.clear();
            const bool isReading = kind < 5 && !isStranger;
            const QString reply = books.answer(phone, text);
            const std::vector<Booked> booked = books.booked();
            books.settleCases(phone);
            const auto said = qPrintable(QStringLiteral("seed %1, %2: “%3” → “%4”").arg(QString::number(seed), phone, text, reply));
            std::set<Booked> &asked = mayBeAsked[phone];
            asked.insert(truth.begin(), truth.end());
            QString &own = ownWords[phone];
            own += text + u'\n';
            for (const Booked &each : booked) {
                if (kind < 7)
                    QVERIFY2(isReading ? truth.contains(each) : asked.contains(each), said);
                for (Dial &dial : person.dials) {
                    if (dial.serial == each.first)
                        dial.value = std::max(dial.value, each.second);
                }
            }
            readings += isReading ? 1 : 0;
            understood += isReading && booked.size() == truth.size() ? 1 : 0;
            for (const Person &other : books.people) {
                if (other.phone == phone)
                    continue;
                for (const Dial &dial : other.dials) {
                    QVERIFY2(!reply.contains(dial.serial) || own.contains(dial.serial), said);
                    QVERIFY2(!reply.contains(dial.account) || own.contains(dial.account), said);
                    QVERIFY2(!reply.contains(QStringLiteral("...") + dial.account.right(4)), said);
                }
            }
        }
        QCOMPARE(books.foreign(), 0);
        qInfo("%d readings, %d of them booked as meant at once", readings, understood);
        QVERIFY(understood > readings / 2); // else the test tries nothing
    }
};

CONTADOR_TEST(GeneratedTextsTest);
#include "generated_texts_test.moc"
