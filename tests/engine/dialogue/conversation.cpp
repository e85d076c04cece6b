// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/dialogue/conversation.h"

#include "engine/accounts/account_records_store.h"
#include "engine/accounts/accounts_import.h"
#include "engine/dialogue/subscriber.h"
#include "engine/feed/feed_store.h"
#include "engine/messaging/cases_store.h"
#include "engine/messaging/consents_store.h"
#include "engine/messaging/messages_store.h"
#include "engine/sms/segmentation.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace contador::tests {

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// \n, \u0041 and the like: what cannot be typed into a text file.
QString unescaped(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.mid(i, 2) == QStringLiteral("\\n")) {
            plain += u'\n';
            ++i;
        } else if (text.mid(i, 2) == QStringLiteral("\\u")) {
            plain += QChar(char16_t(text.mid(i + 2, 4).toUShort(nullptr, 16)));
            i += 5;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

QString inLisbon(const QString &text)
{
    const QString withTime = text.contains(u' ') ? text : text + QStringLiteral(" 10:15");
    return withTime + QStringLiteral(":00");
}

} // namespace

Conversation::Conversation(QString file)
    : m_file(std::move(file)), m_tariffs({m_books.path("")}), m_dialogue(std::in_place, *m_books.writer, m_books.installation, m_tariffs)
{
    m_books.forgoDurability();
}

QStringList Conversation::differences()
{
    const QStringList lines = QString::fromUtf8(contentsOf(m_file)).split(u'\n');
    for (const QString &line : lines) {
        ++m_line;
        if (!line.trimmed().isEmpty() && !line.startsWith(u'#'))
            play(line.trimmed());
    }
    compare(QStringLiteral("the reply to the last text is not written down"), QStringLiteral("no"),
            m_replyDue ? QStringLiteral("yes") : QStringLiteral("no"));
    return m_differences;
}

void Conversation::play(const QString &line)
{
    const qsizetype says = line.indexOf(u'>');
    if (line.startsWith(u'<'))
        expectReply(withCodes(unescaped(line.mid(1).trimmed())));
    else if (line.startsWith(u'='))
        expect(line.mid(1).split(u' ', Qt::SkipEmptyParts));
    else if (says >= 0)
        receive(line.left(says).trimmed(), withCodes(unescaped(line.mid(says + 1).trimmed())));
    else
        setUp(line.section(u':', 0, 0), line.section(u':', 1).trimmed());
}

void Conversation::setUp(const QString &what, const QString &value)
{
    if (what == QStringLiteral("date")) {
        m_now = QDateTime::fromString(inLisbon(value), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        m_now.setTimeZone(m_books.installation.timeZone);
    } else if (what == QStringLiteral("tariff")) {
        setTariff(value);
    } else if (what == QStringLiteral("accounts")) {
        importAccounts(value);
    } else if (what == QStringLiteral("dispute")) {
        addDispute(value);
    } else if (what == QStringLiteral("hand over")) {
        openCase(value);
    } else if (what == QStringLiteral("close")) {
        closeCase(value);
    } else if (what == QStringLiteral("from")) {
        m_from = value;
    } else if (what == QStringLiteral("written")) { // when the next text left the phone, by the network's clock
        m_written = QStringLiteral("%1:00%2").arg(QString(value).replace(u' ', u'T'), QStringLiteral("+00:00"));
    } else if (what == QStringLiteral("restart")) {
        m_dialogue.emplace(*m_books.writer, m_books.installation, m_tariffs);
    } else if (!setUpRequest(what, value)) {
        m_differences << QStringLiteral("line %1: nothing is called “%2”").arg(QString::number(m_line), what);
    }
}

/// "agua water 1.10": one price, to be paid within 30 days.
void Conversation::setTariff(const QString &value)
{
    const QStringList words = value.split(u' ');
    const QString text = QStringLiteral(R"({"format": "contador-tariff/1", "name": "%1", "service": "%2", "currency": "EUR",
        "versions": [{"valid_from": "2020-01-01", "due_days": 30,
        "components": [{"id": "use", "kind": "block", "per": "period", "tiers": [{"price": "%3"}]}],
        "rounding": {"mode": "half_up", "level": "document"}}]})")
                             .arg(words.value(0), words.value(1), words.value(2));
    QFile file(m_books.path("") + u'/' + words.value(0) + QStringLiteral(".json"));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        m_differences << QStringLiteral("line %1: the tariff cannot be written").arg(m_line);
}

/// "00124567 water": from the day of the clock on; without a service of all that is owed.
void Conversation::addDispute(const QString &value)
{
    Transaction transaction(*m_books.writer, Actor::operatorNamed(QStringLiteral("Rita")), m_now);
    const std::optional<Account> account =
        AccountsStore(*m_books.writer, m_books.installation.country).find(value.section(u' ', 0, 0));
    AccountHold hold;
    hold.service = value.section(u' ', 1);
    hold.days.from = m_now.date();
    hold.reason = QStringLiteral("the meter is wrong");
    if (account)
        AccountRecordsStore::addHold(transaction, account->id, hold);
    if (!account || !transaction.commit())
        m_differences << QStringLiteral("line %1: there is no dispute").arg(m_line);
}

QString Conversation::phoneThatTexts() const
{
    const auto phone = subscriberOf(m_from, m_books.installation.country);
    return phone ? phone->e164() : m_from;
}

/// "complaint": the clerk opens it for the phone that texts.
void Conversation::openCase(const QString &value)
{
    Transaction transaction(*m_books.writer, Actor::operatorNamed(QStringLiteral("Rita")), m_now);
    const auto kind = caseKindNamed(value);
    if (kind)
        CasesStore::open(transaction, {phoneThatTexts(), {}, *kind, {}, {}});
    if (!kind || !transaction.commit())
        m_differences << QStringLiteral("line %1: there is no case").arg(m_line);
}

/// "complaint": the clerk closes it.
void Conversation::closeCase(const QString &value)
{
    Transaction transaction(*m_books.writer, Actor::operatorNamed(QStringLiteral("Rita")), m_now);
    const auto kind = caseKindNamed(value);
    if (kind)
        CasesStore::closeOf(transaction, phoneThatTexts(), *kind, CaseEnd::Settled);
    if (!kind || !transaction.commit())
        m_differences << QStringLiteral("line %1: no case is closed").arg(m_line);
}

void Conversation::importAccounts(const QString &name)
{
    QDir folder = QFileInfo(m_file).absoluteDir();
    for (int up = 0; up < 2 && !folder.exists(name); ++up)
        folder.cdUp(); // the folders of languages and of mistakes share the files of accounts
    Transaction transaction(*m_books.writer, Actor::import(), m_now);
    const ImportReport report =
        AccountsImport(m_books.installation)
            .run(transaction, contentsOf(folder.filePath(name)), name, AccountsImport::Mode::Apply);
    if (!report.applied || !transaction.commit())
        m_differences << QStringLiteral("line %1: %2 cannot be imported").arg(QString::number(m_line), name);
}

/// Kept, then answered, in two transactions, as in the station.
void Conversation::receive(const QString &from, const QString &text)
{
    compare(QStringLiteral("a reply is not written down"), QStringLiteral("no"),
            m_replyDue ? QStringLiteral("yes") : QStringLiteral("no"));
    MessagesStore::NewInbound inbound;
    inbound.sender = from.isEmpty() ? m_from : from;
    inbound.text = text;
    inbound.carrier = QStringLiteral("modem");
    MessageId id;
    {
        Transaction transaction(*m_books.writer, Actor::automaton(), m_now);
        id = MessagesStore::addInbound(transaction, inbound);
        compare(QStringLiteral("keeping"), QStringLiteral("done"),
                transaction.commit() ? QStringLiteral("done") : QStringLiteral("refused"));
    }
    Transaction transaction(*m_books.writer, Actor::automaton(), m_now);
    m_last = m_dialogue->answer(transaction, {id, inbound.sender, text, inbound.carrier, m_now, std::exchange(m_written, {})}, 12);
    const auto kept = transaction.commit();
    compare(QStringLiteral("answering"), QStringLiteral("done"), kept ? QStringLiteral("done") : kept.error().detail);
    m_replyDue = true;
    ++m_texts;
    m_now = m_now.addSecs(20);
}

void Conversation::expectReply(const QString &expected)
{
    const QString reply = m_last ? m_last->reply : QStringLiteral("(no text came)");
    compare(QStringLiteral("reply"), expected == QStringLiteral("(nothing)") ? QString() : expected, reply);
    m_replyDue = false;
    const auto segmented = sms::segment(reply);
    const size_t parts = segmented ? segmented->segments.size() : 0;
    const bool isCyrillic = std::ranges::any_of(expected, [](QChar letter) { return letter.script() == QChar::Script_Cyrillic; });
    if (!isCyrillic)
        compare(QStringLiteral("alphabet"), QStringLiteral("GSM 7 bit"),
                segmented && segmented->encoding == sms::Encoding{} ? QStringLiteral("GSM 7 bit") : QStringLiteral("dearer"));
    if (expected.contains(u'\n') || expected.contains(QStringLiteral("Conta ...")))
        return; // of several accounts
    if (parts != 1 && !(isCyrillic && parts == 2))
        m_differences << QStringLiteral("line %1: %2 short messages").arg(QString::number(m_line), QString::number(parts));
}

void Conversation::expect(const QStringList &words)
{
    const QString &what = words.value(0);
    if (what == QStringLiteral("balance"))
        expectBalance(words);
    else if (what == QStringLiteral("reading"))
        expectReading(words);
    else if (what == QStringLiteral("entries"))
        expectEntries(words);
    else if (what == QStringLiteral("consents"))
        expectConsents(words);
    else if (what == QStringLiteral("case"))
        expectCase(words);
    else if (what == QStringLiteral("feed"))
        compare(QStringLiteral("feed"), words.mid(1).join(u' '),
                m_last ? (feedKindName(m_last->event.kind) + u' ' + m_last->event.account).trimmed() : QString());
    else if (what == QStringLiteral("message"))
        compare(QStringLiteral("message"), words.value(1), m_last ? messageStateName(m_last->state) : QString());
    else if (!expectRequest(words))
        m_differences << QStringLiteral("line %1: nothing to expect is called “%2”").arg(QString::number(m_line), what);
}

/// balance ACCOUNT TOTAL
void Conversation::expectBalance(const QStringList &words)
{
    const auto account = AccountsStore(*m_books.writer, m_books.installation.country).find(words.value(1));
    const QDate today = m_books.installation.dateAt(m_now);
    compare(QStringLiteral("balance"), words.value(2),
            account ? LedgerStore(*m_books.writer, m_books.installation).balance(account->id, today).total.toString()
                    : QString());
}

/// reading ACCOUNT METER REGISTER VALUE STATUS [CONSUMPTION]: the newest of that register
void Conversation::expectReading(const QStringList &words)
{
    const AccountsStore accounts(*m_books.writer, m_books.installation.country);
    const auto account = accounts.find(words.value(1));
    QString found = QStringLiteral("none");
    if (account) {
        for (const MeterRegister &dial : accounts.registers(account->id)) {
            if (dial.serial != words.value(2) || dial.code != words.value(3))
                continue;
            for (const Reading &reading : ReadingsStore(*m_books.writer).recent(account->id, 50)) {
                if (reading.registerId != dial.id)
                    continue;
                found = reading.value.toString() + u' ' + readingStatusName(reading.status);
                if (words.size() > 6)
                    found += u' ' + (reading.consumption ? reading.consumption->toString() : QStringLiteral("-"));
                break;
            }
        }
    }
    compare(QStringLiteral("reading"), words.mid(4).join(u' '), found);
}

/// entries ACCOUNT COUNT
void Conversation::expectEntries(const QStringList &words)
{
    const auto account = AccountsStore(*m_books.writer, m_books.installation.country).find(words.value(1));
    compare(QStringLiteral("entries"), words.value(2),
            account ? QString::number(LedgerStore(*m_books.writer, m_books.installation).entries(account->id).size())
                    : QString());
}

/// consents ACCOUNT COUNT
void Conversation::expectConsents(const QStringList &words)
{
    const auto account = AccountsStore(*m_books.writer, m_books.installation.country).find(words.value(1));
    compare(QStringLiteral("consents"), words.value(2),
            account ? QString::number(ConsentsStore(*m_books.writer).phones(account->id, ConsentPurpose::PaymentReceipt).size()) : QString());
    compare(QStringLiteral("consents without their text"), QStringLiteral("0"),
            QString::number(m_books.count("select count(*) from sms_consent where message_id is null")));
    compare(QStringLiteral("withdrawals without their text"), QStringLiteral("0"),
            QString::number(m_books.count("select count(*) from sms_consent where withdrawn_at is not null and withdrawn_message is null")));
}

/// case KIND TEXTS: open for the phone that texts, with so many texts; 0: there is none
void Conversation::expectCase(const QStringList &words)
{
    const CasesStore cases(*m_books.writer);
    size_t texts = 0;
    for (const Case &open : cases.openOf(phoneThatTexts())) {
        if (caseKindName(open.kind) == words.value(1))
            texts = cases.messages(open.id).size();
    }
    compare(QStringLiteral("texts of the case"), words.value(2), QString::number(texts));
}

void Conversation::compare(const QString &what, const QString &expected, const QString &found)
{
    if (expected != found)
        m_differences
            << QStringLiteral("line %1, %2\n  written: %3\n  found:   %4").arg(QString::number(m_line), what, expected, found);
}

} // namespace contador::tests
