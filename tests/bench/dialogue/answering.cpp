// SPDX-License-Identifier: GPL-3.0-or-later
// answering_bench: what the dialogue adds to the way of an answer, with 100,000 accounts in the books: from the kept text to the
// answer in the queue, without the commits. Beside it, in the same run, the same messages kept and queued without being judged.
#include "engine/accounts/accounts_import.h"
#include "engine/dialogue/dialogue.h"
#include "engine/messaging/messages_store.h"
#include "tests/engine/store/new_database.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <algorithm>

using namespace contador;
using tests::NewDatabase;

namespace {

constexpr int accounts = 100000;
constexpr int rounds = 2000;
constexpr int stride = 37; // accounts between two that text: their pages are not in the cache by chance

QByteArray accountsFile()
{
    QByteArray file("account_number;holder_name;phone;language;address;zone;service;tariff;meter_serial;register;digits;decimals;"
                    "last_reading;last_reading_date;balance;due_date\n");
    for (int i = 0; i < accounts; ++i) {
        file += QByteArray::number(100000000 + i).mid(1) + ";Maria da Conceicao " + QByteArray::number(i) + ";91" + QByteArray::number(1000000 + i)
            + ";pt;Rua de Sao Joao " + QByteArray::number(i % 300) + ";Norte;water;water;S" + QByteArray::number(700000 + i) + ";;5;0;"
            + QByteArray::number(1000 + i % 7000) + ";2026-02-12;" + QByteArray::number(5 + i % 40) + ".40;2026-03-30\n";
    }
    return file;
}

void writeTariff(const QString &folder)
{
    QFile file(folder + QStringLiteral("/water.json"));
    const QByteArray text = R"({"format": "contador-tariff/1", "name": "water", "service": "water", "currency": "EUR",
        "versions": [{"valid_from": "2020-01-01", "due_days": 30,
        "components": [{"id": "use", "kind": "block", "per": "period", "tiers": [{"price": "1.10"}]}],
        "rounding": {"mode": "half_up", "level": "document"}}]})";
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("no tariff");
}

QString phoneOf(int account)
{
    return QStringLiteral("+35191%1").arg(1000000 + account);
}

/// What a text of this kind says, for the account that texts.
struct Kind {
    const char *name;
    QString (*text)(int account);
};

const Kind kinds[] = {
    {"a reading", [](int account) { return QString::number(1000 + account % 7000 + 9); }},
    {"a reading in a sentence", [](int account) { return QStringLiteral("Boa tarde, leitura do contador: %1 obrigado").arg(1000 + account % 7000 + 11); }},
    {"one that is unusual", [](int account) { return QString::number(1000 + account % 7000 + 700); }},
    {"and yes", [](int) { return QStringLiteral("SIM"); }},
    {"balance", [](int) { return QStringLiteral("saldo"); }},
    {"help", [](int) { return QStringLiteral("ajuda"); }},
    {"nothing we know", [](int) { return QStringLiteral("o meu vizinho tem um cao que ladra a noite toda"); }},
};

struct Times {
    qint64 median = 0; ///< ns
    qint64 late = 0; ///< of a hundred the slowest but one
};

Times timesOf(std::vector<qint64> times)
{
    std::ranges::sort(times);
    return {times[times.size() / 2], times[times.size() * 99 / 100]};
}

class Bench {
public:
    Bench() : m_tariffs({m_database.path("")})
    {
        m_database.forgoDurability();
        writeTariff(m_database.path(""));
        Transaction transaction(*m_database.writer, Actor::import(), m_now);
        const ImportReport report =
            AccountsImport(m_database.installation).run(transaction, accountsFile(), QStringLiteral("contas.csv"), AccountsImport::Mode::Apply);
        if (!report.applied || !transaction.commit())
            qFatal("not imported");
        m_dialogue.emplace(*m_database.writer, m_database.installation, m_tariffs);
    }

    Times judged(const Kind &kind)
    {
        return measured(kind, [&](Transaction &transaction, const InboundMessage &message) {
            m_dialogue->answer(transaction, message, std::nullopt);
        });
    }

    /// The least that has to be done in any case.
    Times unjudged(const Kind &kind)
    {
        return measured(kind, [&](Transaction &transaction, const InboundMessage &message) {
            MessagesStore::settleInbound(transaction, message.id, MessageState::Answered, {});
            MessagesStore::NewOutbound reply;
            reply.recipient = message.sender;
            reply.text = QStringLiteral("Leitura 1482 aceite 12/03. Contador 20400769. Consumo 9 m3. Divida 22,30 EUR ate 30/03.");
            reply.inReplyTo = message.id;
            MessagesStore::enqueue(transaction, reply);
        });
    }

private:
    template <typename Work> Times measured(const Kind &kind, Work work)
    {
        std::vector<qint64> times;
        for (int i = 0; i < rounds; ++i) {
            const int account = i * stride % accounts;
            MessagesStore::NewInbound inbound;
            inbound.sender = phoneOf(account);
            inbound.text = kind.text(account);
            inbound.carrier = QStringLiteral("modem");
            m_now = m_now.addMSecs(50);
            Transaction transaction(*m_database.writer, Actor::automaton(), m_now);
            const MessageId id = MessagesStore::addInbound(transaction, inbound);
            QElapsedTimer timer;
            timer.start();
            work(transaction, {id, inbound.sender, inbound.text, inbound.carrier, m_now});
            times.push_back(timer.nsecsElapsed());
            if (!transaction.commit())
                qFatal("not committed");
        }
        return timesOf(times);
    }

    NewDatabase m_database;
    QDateTime m_now = NewDatabase::moment("2026-03-12T10:00:00Z");
    Tariffs m_tariffs;
    std::optional<Dialogue> m_dialogue;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    Bench bench;
    constexpr double microsecond = 1000.0;
    for (const Kind &kind : kinds) {
        const Times judged = bench.judged(kind);
        const Times least = bench.unjudged(kind);
        out << kind.name << ": median " << qRound64(double(judged.median) / microsecond) << " us, 99th of 100 "
            << qRound64(double(judged.late) / microsecond) << " us; unjudged " << qRound64(double(least.median) / microsecond)
            << " us; ratio " << QString::number(double(judged.median) / double(least.median), 'g', 2) << Qt::endl;
    }
    return 0;
}
