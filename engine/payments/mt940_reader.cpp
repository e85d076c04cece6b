// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/payments/bank_statement.h"
#include "engine/tables/text_encoding.h"

#include <QRegularExpression>

namespace contador {

namespace {

using Kind = StatementFault::Kind;

/// A field ":61:…" with the lines that continue it.
struct Field {
    int row = 0;
    QString tag;
    QString text;
};

std::vector<Field> fieldsOf(const QString &text)
{
    static const QRegularExpression start(QStringLiteral("\\A:([0-9]{2}[A-Z]?):(.*)\\z"));
    static const QRegularExpression lineEnd(QStringLiteral("\\r\\n|\\n|\\r"));
    std::vector<Field> fields;
    int row = 0;
    for (const QString &line : text.split(lineEnd)) {
        ++row;
        if (const auto match = start.match(line); match.hasMatch())
            fields.push_back({row, match.captured(1), match.captured(2)});
        else if (!fields.empty() && !line.startsWith(u'-') && !line.startsWith(u'{') && !line.isEmpty())
            fields.back().text += u'\n' + line;
    }
    return fields;
}

QDate dateOf(const QString &sixDigits)
{
    return QDate(2000 + sixDigits.left(2).toInt(), sixDigits.mid(2, 2).toInt(), sixDigits.mid(4, 2).toInt());
}

std::optional<Money> amountOf(const QString &written, bool isDebit, const Currency &currency)
{
    QString number = written;
    number.replace(u',', u'.');
    if (number.endsWith(u'.'))
        number.chop(1);
    const auto money = Money::fromString(number, currency);
    return money && money->minor >= 0 ? std::optional(isDebit ? -*money : *money) : std::nullopt;
}

class Mt940 {
public:
    explicit Mt940(const Currency &currency) : m_currency(currency) { }

    Statements read(const std::vector<Field> &fields)
    {
        for (const Field &field : fields) {
            if (const auto fault = take(field))
                return failure(*fault);
        }
        if (m_isOpen)
            return failure(StatementFault{Kind::Damaged, fields.back().row, {}});
        return m_statements;
    }

private:
    std::optional<StatementFault> take(const Field &field)
    {
        if (field.tag == u"20") {
            if (m_isOpen)
                return StatementFault{Kind::Damaged, field.row, {}};
            m_statements.push_back({});
            m_isOpen = true;
            m_hasOpening = false;
            return std::nullopt;
        }
        if (!m_isOpen)
            return field.tag == u"64" || field.tag == u"65" || field.tag == u"86"
                ? std::nullopt : std::optional(StatementFault{Kind::Damaged, field.row, {}});
        BankStatement &statement = m_statements.back();
        if (field.tag == u"25")
            statement.account = field.text.trimmed();
        else if (field.tag == u"28C" || field.tag == u"28")
            statement.number = field.text.trimmed();
        else if (field.tag == u"60F" || field.tag == u"60M")
            return takeBalance(field, statement.opening, m_hasOpening = true);
        else if (field.tag == u"62F" || field.tag == u"62M")
            return m_hasOpening ? takeBalance(field, statement.closing, !(m_isOpen = false))
                                : std::optional(StatementFault{Kind::Damaged, field.row, {}});
        else if (field.tag == u"61")
            return takeLine(field, statement);
        else if (field.tag == u"86" && !statement.lines.empty())
            describe(field.text, statement.lines.back());
        return std::nullopt;
    }

    std::optional<StatementFault> takeBalance(const Field &field, Money &balance, bool)
    {
        static const QRegularExpression form(QStringLiteral("\\A([CD])([0-9]{6})([A-Z]{3})([0-9,]{1,15})\\s*\\z"));
        const auto match = form.match(field.text);
        if (!match.hasMatch())
            return StatementFault{Kind::Damaged, field.row, {}};
        if (match.captured(3) != m_currency.code)
            return StatementFault{Kind::OtherCurrency, field.row, match.captured(3)};
        const auto money = amountOf(match.captured(4), match.captured(1) == u"D", m_currency);
        if (!money)
            return StatementFault{Kind::BadAmount, field.row, match.captured(4)};
        balance = *money;
        return std::nullopt;
    }

    /// 6!n[4!n]2a[1!a]15d1!a3!c16x[//16x]: value date, entry date, mark, amount, type, references.
    std::optional<StatementFault> takeLine(const Field &field, BankStatement &statement)
    {
        static const QRegularExpression form(
            QStringLiteral("\\A([0-9]{6})(?:[0-9]{4})?(RC|RD|C|D)[A-Z]?([0-9]{1,12},[0-9]{0,2})[NFS][A-Z0-9]{3}([^\\n]*?)(?://([^\\n]*))?(?:\\n|\\z)"));
        const auto match = form.match(field.text);
        if (!match.hasMatch())
            return StatementFault{Kind::Damaged, field.row, {}};
        StatementLine line;
        line.row = field.row;
        line.isReversal = match.captured(2).startsWith(u'R');
        const bool isDebit = match.captured(2) == u"D" || match.captured(2) == u"RC"; // the reversal of a credit takes away
        const auto money = amountOf(match.captured(3), isDebit, m_currency);
        if (!money)
            return StatementFault{Kind::BadAmount, field.row, match.captured(3)};
        line.amount = *money;
        line.valueDate = dateOf(match.captured(1));
        if (!line.valueDate.isValid())
            return StatementFault{Kind::BadDate, field.row, match.captured(1)};
        line.endToEndId = match.captured(4) == u"NONREF" ? QString() : match.captured(4);
        line.entryReference = match.captured(5).trimmed();
        statement.lines.push_back(line);
        return std::nullopt;
    }

    /// Plain text, or the structured one: ?20 to ?29 and ?60 to ?63 purpose, ?31 account, ?32 and ?33 name.
    static void describe(const QString &text, StatementLine &line)
    {
        if (!text.contains(u'?')) {
            line.remittance = QString(text).replace(u'\n', u' ').trimmed();
            return;
        }
        QString joined = text;
        joined.remove(u'\n');
        for (const QString &part : joined.split(u'?').mid(1)) {
            const int key = part.left(2).toInt();
            if ((key >= 20 && key <= 29) || (key >= 60 && key <= 63))
                line.remittance += part.mid(2);
            else if (key == 31)
                line.payerAccount = part.mid(2).trimmed();
            else if (key == 32 || key == 33)
                line.payerName += part.mid(2);
        }
    }

    const Currency &m_currency;
    std::vector<BankStatement> m_statements;
    bool m_isOpen = false;
    bool m_hasOpening = false;
};

} // namespace

Statements readMt940(const QByteArray &file, const Currency &currency)
{
    const auto text = toUtf8(file, guessEncoding(file).name);
    const std::vector<Field> fields = fieldsOf(QString::fromUtf8(text.value_or(file)));
    if (fields.empty())
        return failure(StatementFault{Kind::Damaged, 0, {}});
    return Mt940(currency).read(fields);
}

} // namespace contador
