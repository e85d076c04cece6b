// SPDX-License-Identifier: GPL-3.0-or-later
// Texts made up from a grammar of its own, which knows what each means: misspelt, reordered, glued, in other scripts' digits, with dates,
// telephones, flats and amounts beside. Nothing may crash, and what is understood is never a wrong value nor a wrong request.
//   dialogue_generated [--count N] [--seed N]
#include "engine/dialogue/understanding.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <random>

using namespace contador;

namespace {

struct Meaning {
    QString intent;
    QStringList values; ///< of readings, in any order
    QString text;
};

struct Tongue {
    QStringList reading, tags, greetings, thanks, dates, places;
    QString phone, currency;
    std::vector<std::pair<QString, QString>> requests; ///< intent, text
};

const std::vector<Tongue> &tongues()
{
    static const std::vector<Tongue> all{
        {{"leitura", "contador", "leitura do contador"}, {"agua", "gas", "fria", "quente"}, {"bom dia", "ola"}, {"obrigado", "cumprimentos"},
         {"12/03", "dia 12", "12 de marco"}, {"apto 3", "andar 4"}, "tel", "euros",
         {{"balance", "quanto devo"}, {"balance", "saldo"}, {"bill", "fatura"}, {"tariff", "tarifa"}, {"undo", "anular"}, {"help", "ajuda"}, {"consumption", "consumo"}, {"stop", "parar"}}},
        {{"reading", "meter reading", "my meter says"}, {"water", "gas", "cold", "hot"}, {"hello", "good morning"}, {"thanks", "regards"},
         {"12/03", "12 march", "march 12"}, {"flat 3", "floor 4"}, "tel", "pounds",
         {{"balance", "how much do i owe"}, {"balance", "balance"}, {"bill", "invoice"}, {"tariff", "tariff"}, {"undo", "cancel"}, {"help", "help"}, {"consumption", "usage"}, {"stop", "unsubscribe"}}},
        {{"lectura", "contador", "el medidor marca"}, {"agua", "gas", "fria", "caliente"}, {"hola", "buenos dias"}, {"gracias", "saludos"},
         {"12/03", "12 de marzo"}, {"piso 3", "depto 4"}, "tel", "euros",
         {{"balance", "cuanto debo"}, {"balance", "deuda"}, {"bill", "factura"}, {"tariff", "tarifa"}, {"undo", "anular"}, {"help", "ayuda"}, {"consumption", "consumo"}, {"stop", "baja"}}},
        {{"показник", "показники", "лічильник"}, {"вода", "газ", "холодна", "гаряча"}, {"добрий день", "вітаю"}, {"дякую", "з повагою"},
         {"12.03.2026", "12 березня"}, {"кв 3", "квартира 4"}, "тел", "грн",
         {{"balance", "скільки я винна"}, {"balance", "заборгованість"}, {"bill", "платіжка"}, {"tariff", "тариф"}, {"undo", "скасувати"}, {"help", "допомога"}, {"consumption", "споживання"}, {"stop", "відписатись"}}},
        {{"показания", "счетчик", "показания счетчика"}, {"вода", "газ", "холодная", "горячая"}, {"добрый день", "здравствуйте"}, {"спасибо", "с уважением"},
         {"12.03.2026", "12 марта"}, {"кв 3", "квартира 4"}, "тел", "руб",
         {{"balance", "сколько я должен"}, {"balance", "задолженность"}, {"bill", "квитанция"}, {"tariff", "тариф"}, {"undo", "отмена"}, {"help", "помощь"}, {"consumption", "расход"}, {"stop", "отписаться"}}},
    };
    return all;
}

class Maker {
public:
    explicit Maker(quint32 seed) : m_random(seed) { }

    Meaning text()
    {
        const Tongue &tongue = tongues()[below(tongues().size())];
        return oneIn(4) ? request(tongue) : reading(tongue);
    }

private:
    size_t below(size_t limit) { return size_t(m_random() % limit); }
    bool oneIn(size_t chances) { return below(chances) == 0; }
    QString any(const QStringList &list) { return list[qsizetype(below(size_t(list.size())))]; }

    /// One slip in a word of six letters or more, as a thumb makes it.
    QString misspelt(QString text)
    {
        constexpr qsizetype fewestLetters = 6;
        if (text.size() < fewestLetters || text.contains(u' ') || !oneIn(3))
            return text;
        const auto at = qsizetype(1 + below(size_t(text.size()) - 2));
        if (oneIn(3))
            text.remove(at, 1);
        else if (oneIn(2))
            text.insert(at, text[at]);
        else
            std::swap(text[at], text[at + 1]);
        return text;
    }

    QString dressed(QString text)
    {
        if (oneIn(3))
            return text.toUpper();
        if (oneIn(3))
            text[0] = text[0].toUpper();
        return text;
    }

    QString number(int value)
    {
        static const std::vector<char16_t> zeros{u'\u0660', u'\u06f0', u'\u0966', u'\uff10'};
        QString digits = QString::number(value);
        if (oneIn(4))
            digits.prepend(QString(1 + int(below(2)), u'0'));
        if (oneIn(8)) {
            const char16_t zero = zeros[below(zeros.size())];
            for (QChar &digit : digits)
                digit = QChar(char16_t(zero + (digit.unicode() - u'0')));
        }
        return digits;
    }

    /// A letter in place of a digit that looks like it.
    QString blurred(QString digits)
    {
        static const QString letters = QStringLiteral("OlZ З5Б");
        const auto at = qsizetype(below(size_t(digits.size())));
        const int digit = digits[at].digitValue();
        if (digit == 0)
            digits[at] = u'O';
        else if (digit == 1)
            digits[at] = u'l';
        else if (digit == 3)
            digits[at] = u'З';
        else if (digit == 5)
            digits[at] = u'S';
        return digits;
    }

    QString beside(const Tongue &tongue)
    {
        switch (below(4)) {
        case 0:
            return any(tongue.dates);
        case 1:
            return any(tongue.places);
        case 2:
            return tongue.phone + QStringLiteral(" 912345678");
        default:
            return QString::number(10 + below(90)) + u' ' + tongue.currency;
        }
    }

    Meaning request(const Tongue &tongue)
    {
        const auto &[intent, words] = tongue.requests[below(tongue.requests.size())];
        QStringList parts{dressed(misspelt(words))};
        if (oneIn(3))
            parts.prepend(any(tongue.greetings));
        if (oneIn(3))
            parts.append(any(tongue.thanks));
        return {intent, {}, parts.join(any({" ", ", ", "\n", ". ", "  "}))};
    }

    Meaning reading(const Tongue &tongue)
    {
        Meaning meaning{QStringLiteral("reading"), {}, {}};
        const int value = 100 + int(below(89900));
        QString digits = number(value);
        meaning.values << QString::number(value);
        if (oneIn(10))
            digits = blurred(digits);
        const bool hasTag = oneIn(4);
        const QString word = dressed(misspelt(hasTag ? any(tongue.tags) : any(tongue.reading)));
        const QString glue = any({" ", ": ", "=", " - ", "", "#", "\n", "\t", " \u200b"});
        QStringList parts;
        if (oneIn(3))
            parts << digits;
        else
            parts << (oneIn(3) && !hasTag ? digits + u' ' + word : word + glue + digits);
        if (hasTag && oneIn(2)) {
            const int second = 100 + int(below(89900));
            meaning.values << QString::number(second);
            parts << any(tongue.tags) + u' ' + QString::number(second);
        }
        if (oneIn(4))
            parts.insert(qsizetype(below(size_t(parts.size()) + 1)), beside(tongue));
        if (oneIn(3))
            parts.prepend(any(tongue.greetings));
        if (oneIn(3))
            parts.append(any(tongue.thanks));
        meaning.text = parts.join(any({" ", ", ", "\n", "; "}));
        return meaning;
    }

    std::mt19937 m_random;
};

bool isWrong(const Meaning &meaning, const Understanding &understood)
{
    if (understood.verdict != Verdict::Understood)
        return false;
    QStringList values;
    for (const SaidReading &reading : understood.readings)
        values << reading.value;
    const bool isReading = meaning.intent == QStringLiteral("reading");
    return isReading ? !std::ranges::all_of(values, [&](const QString &value) { return meaning.values.contains(value); }) || values.isEmpty()
                     : understood.intent != meaning.intent || !values.isEmpty();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions({{QStringLiteral("count"), QString(), QStringLiteral("texts"), QStringLiteral("100000")},
                        {QStringLiteral("seed"), QString(), QStringLiteral("number"), QStringLiteral("20261129")}});
    options.process(application);
    QTextStream out(stdout);
    Maker maker(options.value(QStringLiteral("seed")).toUInt());
    int understood = 0;
    int wrong = 0;
    const int count = options.value(QStringLiteral("count")).toInt();
    for (int i = 0; i < count; ++i) {
        const Meaning meaning = maker.text();
        const Understanding said = understand(meaning.text, {}, Vocabulary::shipped());
        understood += said.verdict == Verdict::Understood ? 1 : 0;
        if (!isWrong(meaning, said))
            continue;
        constexpr int mostShown = 40;
        if (++wrong <= mostShown) {
            QStringList values;
            for (const SaidReading &reading : said.readings)
                values << reading.value;
            out << "wrong: «" << meaning.text.simplified() << "» means " << meaning.intent << ' ' << meaning.values.join(u' ') << ", understood as " << said.intent << ' '
                << values.join(u' ') << '\n';
        }
    }
    out << "seed " << options.value(QStringLiteral("seed")) << ": " << count << " texts, " << understood << " understood, " << wrong << " of them wrong\n";
    return wrong == 0 ? 0 : 1;
}
