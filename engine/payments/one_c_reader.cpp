// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/payments/bank_statement.h"
#include "engine/tables/text_encoding.h"

#include <QHash>

namespace contador {

namespace {

using Kind = StatementFault::Kind;
using Section = QHash<QString, QString>;

constexpr const char16_t *endOfFile = u"КонецФайла";

QString valueOf(const Section &section, const char16_t *key)
{
    return section.value(QString::fromUtf16(key));
}

/// Line by line: key=value; sections have a beginning and an end.
class OneC {
public:
    explicit OneC(const Currency &currency) : m_currency(currency) { }

    Statements read(const QString &text)
    {
        int row = 0;
        for (const QString &raw : text.split(u'\n')) {
            ++row;
            const QString line = raw.trimmed();
            if (line == QStringView(endOfFile))
                return finished(row);
            if (const auto fault = take(line, row))
                return failure(*fault);
        }
        return failure(StatementFault{Kind::Damaged, row, {}}); // cut off
    }

private:
    Statements finished(int row)
    {
        if (m_inAccount || m_inDocument)
            return failure(StatementFault{Kind::Damaged, row, {}});
        return m_statements;
    }

    std::optional<StatementFault> take(const QString &line, int row)
    {
        const QString key = line.section(u'=', 0, 0).trimmed();
        if (key == u"СекцияРасчСчет" || key == u"СекцияДокумент") {
            if (m_inAccount || m_inDocument)
                return StatementFault{Kind::Damaged, row, {}};
            m_section.clear();
            (key == u"СекцияДокумент" ? m_inDocument : m_inAccount) = true;
            m_began = row;
        } else if (key == u"КонецРасчСчет") {
            return takeAccount(row);
        } else if (key == u"КонецДокумента") {
            return takeDocument(row);
        } else if (line.contains(u'=')) {
            m_section.insert(key, line.section(u'=', 1).trimmed());
        }
        return std::nullopt;
    }

    std::optional<Money> amount(const char16_t *key) const
    {
        const QString written = valueOf(m_section, key);
        return Money::fromString(written.isEmpty() ? QStringLiteral("0") : written, m_currency);
    }

    std::optional<StatementFault> takeAccount(int row)
    {
        const auto opening = amount(u"НачальныйОстаток");
        const auto closing = amount(u"КонечныйОстаток");
        if (!m_inAccount)
            return StatementFault{Kind::Damaged, row, {}};
        if (!opening || !closing)
            return StatementFault{Kind::BadAmount, m_began, {}};
        m_inAccount = false;
        m_statements.push_back({valueOf(m_section, u"РасчСчет"), valueOf(m_section, u"ДатаНачала"), *opening, *closing, {}});
        return std::nullopt;
    }

    std::optional<StatementFault> takeDocument(int row)
    {
        if (!m_inDocument || m_statements.empty())
            return StatementFault{Kind::Damaged, row, {}};
        m_inDocument = false;
        const auto sum = amount(u"Сумма");
        if (!sum || sum->minor <= 0)
            return StatementFault{Kind::BadAmount, m_began, valueOf(m_section, u"Сумма")};
        for (BankStatement &statement : m_statements) {
            const bool isIn = valueOf(m_section, u"ПолучательСчет") == statement.account;
            const bool isOut = valueOf(m_section, u"ПлательщикСчет") == statement.account;
            if (!isIn && !isOut)
                continue;
            const auto line = lineOf(isIn ? *sum : -*sum, isIn);
            if (!line)
                return StatementFault{Kind::BadDate, m_began, {}};
            statement.lines.push_back(*line);
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<StatementLine> lineOf(const Money &amount, bool isIn) const
    {
        StatementLine line;
        line.row = m_began;
        line.amount = amount;
        const QString received = valueOf(m_section, isIn ? u"ДатаПоступило" : u"ДатаСписано");
        line.valueDate = QDate::fromString(received.isEmpty() ? valueOf(m_section, u"Дата") : received, QStringLiteral("dd.MM.yyyy"));
        line.entryReference = QStringLiteral("%1/%2").arg(valueOf(m_section, u"Дата"), valueOf(m_section, u"Номер"));
        line.remittance = valueOf(m_section, u"НазначениеПлатежа");
        const QString name = valueOf(m_section, u"Плательщик1");
        line.payerName = name.isEmpty() ? valueOf(m_section, u"Плательщик") : name;
        line.payerAccount = valueOf(m_section, u"ПлательщикСчет");
        return line.valueDate.isValid() ? std::optional(line) : std::nullopt;
    }

    const Currency &m_currency;
    std::vector<BankStatement> m_statements;
    Section m_section;
    bool m_inAccount = false;
    bool m_inDocument = false;
    int m_began = 0;
};

} // namespace

Statements readOneC(const QByteArray &file, const Currency &currency)
{
    const auto text = toUtf8(file, guessEncoding(file).name);
    if (!text)
        return failure(StatementFault{Kind::Damaged, 0, {}});
    return OneC(currency).read(QString::fromUtf8(*text));
}

} // namespace contador
