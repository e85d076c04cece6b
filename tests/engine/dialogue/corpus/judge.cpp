// SPDX-License-Identifier: GPL-3.0-or-later
// Judges the parser on the corpus beside: precision and recall, for all texts and for each file, as README.md says. Halves, by a hash of
// the id, keep one half unseen while words and rules are worked on.
//   judge [--corpus DIR] [--dialogue DIR] [--half dev|blind] [--list] [--precision PERCENT] [--recall PERCENT]
#include "tests/engine/dialogue/corpus/corpus_rows.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

#include <algorithm>

using namespace contador;

namespace {

quint32 crc32Of(const QByteArray &bytes)
{
    constexpr quint32 polynomial = 0xedb88320; // IEEE 802.3
    quint32 sum = ~0u;
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1u) != 0 ? polynomial : 0);
    }
    return ~sum;
}

/// Of the half that is worked on, or of the one that is kept unseen.
bool isOf(const CorpusRow &row, const QString &half)
{
    const bool isDev = crc32Of(row.id.toUtf8()) % 2 == 0;
    return half.isEmpty() || isDev == (half == QStringLiteral("dev"));
}

QString plainValue(const QString &value)
{
    const QString decimals = value.section(u'.', 1);
    QString plain = decimals.size() == 3 ? value.section(u'.', 0, 0) + decimals : value; // the meter decides
    while (plain.size() > 1 && plain[0] == u'0' && plain[1] != u'.')
        plain.remove(0, 1);
    return plain;
}

QString plainIdentifier(const QString &identifier)
{
    QString plain = identifier;
    while (plain.size() > 1 && plain[0] == u'0')
        plain.remove(0, 1);
    return plain;
}

/// Values in a form that can be compared: untagged readings in their order, everything else sorted; each once.
QStringList comparable(const QStringList &untagged, QStringList others)
{
    QStringList all;
    for (const QString &value : untagged) {
        if (!all.contains(plainValue(value)))
            all << plainValue(value);
    }
    others.removeDuplicates();
    others.sort();
    return all + others;
}

QStringList valuesOf(const Understanding &understood)
{
    QStringList untagged;
    QStringList others;
    for (const SaidReading &reading : understood.readings) {
        if (reading.tag.isEmpty())
            untagged << reading.value;
        else
            others << reading.tag + u'=' + plainValue(reading.value);
    }
    for (const QString &account : understood.accounts)
        others << QStringLiteral("account=") + plainIdentifier(account);
    for (const QString &meter : understood.meters)
        others << QStringLiteral("meter=") + plainIdentifier(meter);
    if (!understood.code.isEmpty())
        others << QStringLiteral("code=") + understood.code;
    if (understood.choice > 0)
        others << QStringLiteral("choice=%1").arg(understood.choice);
    if (!understood.phone.isEmpty())
        others << QStringLiteral("phone=") + understood.phone;
    if (!understood.wantedLanguage.isEmpty())
        others << QStringLiteral("language=") + understood.wantedLanguage;
    if (!understood.purpose.isEmpty())
        others << QStringLiteral("purpose=") + understood.purpose;
    if (understood.wish)
        others << QStringLiteral("wish=") + (*understood.wish ? QStringLiteral("on") : QStringLiteral("off"));
    return comparable(untagged, others);
}

QStringList valuesOf(const CorpusRow &row)
{
    QStringList untagged;
    QStringList others;
    for (const QString &value : row.values.split(u' ', Qt::SkipEmptyParts)) {
        const QString name = value.section(u'=', 0, 0);
        const QString said = value.section(u'=', 1);
        if (!value.contains(u'='))
            untagged << value;
        else if (name == QStringLiteral("account") || name == QStringLiteral("meter"))
            others << name + u'=' + plainIdentifier(said);
        else if (QStringList{QStringLiteral("code"), QStringLiteral("choice"), QStringLiteral("phone"), QStringLiteral("language"), QStringLiteral("purpose"), QStringLiteral("wish")}.contains(name))
            others << value;
        else
            others << name + u'=' + plainValue(said);
    }
    return comparable(untagged, others);
}

struct Tally {
    int rows = 0, understood = 0, right = 0, wanted = 0, otherWay = 0;

    [[nodiscard]] double precision() const { return understood == 0 ? 100.0 : 100.0 * right / understood; }
    [[nodiscard]] double recall() const { return wanted == 0 ? 100.0 : 100.0 * right / wanted; }
};

QString verdictName(Verdict verdict)
{
    return verdict == Verdict::Understood ? QStringLiteral("understood") : verdict == Verdict::Ask ? QStringLiteral("ask") : QStringLiteral("hand_over");
}

/// Adds a row; whether it is as wanted.
bool add(Tally &tally, const CorpusRow &row, const Understanding &understood)
{
    const bool isUnderstood = understood.verdict == Verdict::Understood;
    const bool isWanted = row.outcome == QStringLiteral("understood");
    const bool isRight = isUnderstood && isWanted && row.intent.split(u'|').contains(understood.intent) && valuesOf(understood) == valuesOf(row);
    ++tally.rows;
    tally.understood += isUnderstood ? 1 : 0;
    tally.wanted += isWanted ? 1 : 0;
    tally.right += isRight ? 1 : 0;
    tally.otherWay += !isWanted && !isUnderstood && verdictName(understood.verdict) != row.outcome ? 1 : 0;
    return isWanted ? isRight : !isUnderstood;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions({{QStringLiteral("corpus"), QString(), QStringLiteral("folder"), QStringLiteral(CONTADOR_CORPUS)},
                        {QStringLiteral("dialogue"), QString(), QStringLiteral("folder"), QStringLiteral(":/dialogue")},
                        {QStringLiteral("half"), QString(), QStringLiteral("dev or blind")},
                        {QStringLiteral("list"), QStringLiteral("each text that is judged otherwise")},
                        {QStringLiteral("precision"), QString(), QStringLiteral("percent"), QStringLiteral("0")},
                        {QStringLiteral("recall"), QString(), QStringLiteral("percent"), QStringLiteral("0")}});
    options.process(application);
    QTextStream out(stdout);
    Vocabulary vocabulary;
    for (const QString &fault : vocabulary.addFolder(QDir(options.value(QStringLiteral("dialogue")))))
        out << fault << '\n';
    std::vector<std::pair<QString, Tally>> tallies{{QStringLiteral("all"), {}}};
    for (const CorpusRow &row : corpusRows(options.value(QStringLiteral("corpus")))) {
        if (!isOf(row, options.value(QStringLiteral("half"))))
            continue;
        if (tallies.back().first != row.file)
            tallies.push_back({row.file, {}});
        const Understanding understood = understand(row.text, row.heard, vocabulary);
        add(tallies.front().second, row, understood);
        if (!add(tallies.back().second, row, understood) && options.isSet(QStringLiteral("list")))
            out << (understood.verdict == Verdict::Understood ? "WRONG " : "missed ") << row.id << " [" << row.context << "] «" << row.text.simplified() << "» want " << row.outcome << ' '
                << row.intent << " {" << valuesOf(row).join(u' ') << "} got " << verdictName(understood.verdict) << ' ' << understood.intent << " {"
                << valuesOf(understood).join(u' ') << "} " << understood.doubt << '\n';
    }
    for (const auto &[name, tally] : tallies)
        out << name.leftJustified(6) << tally.rows << " texts: precision " << QString::number(tally.precision(), 'f', 2) << " % (" << tally.right << " of "
            << tally.understood << "), recall " << QString::number(tally.recall(), 'f', 2) << " % (" << tally.right << " of " << tally.wanted
            << "), asked for handed over or the other way round " << tally.otherWay << '\n';
    const Tally &all = tallies.front().second;
    const bool isGood = all.precision() >= options.value(QStringLiteral("precision")).toDouble() && all.recall() >= options.value(QStringLiteral("recall")).toDouble();
    return isGood ? 0 : 1;
}
