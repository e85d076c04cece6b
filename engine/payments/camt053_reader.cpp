// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/payments/bank_statement.h"

#include <QXmlStreamReader>

namespace contador {

namespace {

using Kind = StatementFault::Kind;

/// ISO 20022 names; namespaces vary from bank to bank, so the local names count.
class Camt053 {
public:
    Camt053(const QByteArray &file, const Currency &currency) : m_xml(file), m_currency(currency) { }

    Statements read()
    {
        std::vector<BankStatement> statements;
        while (!m_xml.atEnd() && !m_fault) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD)
                return failure(StatementFault{Kind::Damaged, row(), {}});
            if (token == QXmlStreamReader::StartElement && m_xml.name() == u"Stmt")
                statements.push_back(statement());
        }
        if (m_fault)
            return failure(*m_fault);
        if (m_xml.hasError())
            return failure(StatementFault{Kind::Damaged, row(), {}});
        return statements;
    }

private:
    struct Node {
        QString amount;
        QString currency;
        bool isDebit = false;
    };

    [[nodiscard]] int row() const { return int(m_xml.lineNumber()); }
    void fail(Kind kind, const QString &detail = {})
    {
        if (!m_fault)
            m_fault = StatementFault{kind, row(), detail};
    }

    QString text() { return m_xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed(); }

    Money money(const Node &node)
    {
        if (node.currency != m_currency.code)
            fail(Kind::OtherCurrency, node.currency);
        const auto amount = Money::fromString(node.amount, m_currency);
        if (!amount || amount->minor < 0)
            fail(Kind::BadAmount, node.amount);
        const Money value = amount.value_or(Money::zero(m_currency));
        return node.isDebit ? -value : value;
    }

    bool takeAmount(Node &node)
    {
        if (m_xml.name() == u"Amt") {
            node.currency = m_xml.attributes().value(QLatin1String("Ccy")).toString();
            node.amount = text();
        } else if (m_xml.name() == u"CdtDbtInd") {
            node.isDebit = text() == u"DBIT";
        } else {
            return false;
        }
        return true;
    }

    BankStatement statement()
    {
        BankStatement result{{}, {}, Money::zero(m_currency), Money::zero(m_currency), {}};
        m_hasOpening = m_hasClosing = false;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"Id")
                result.number = text();
            else if (m_xml.name() == u"Acct")
                result.account = accountIn();
            else if (m_xml.name() == u"Bal")
                balance(result);
            else if (m_xml.name() == u"Ntry")
                entry(result);
            else
                m_xml.skipCurrentElement();
        }
        if (!m_hasOpening || !m_hasClosing)
            fail(Kind::Damaged);
        return result;
    }

    /// Id/IBAN or Id/Othr/Id of an account.
    QString accountIn()
    {
        QString account;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"Id")
                account = text();
            else
                m_xml.skipCurrentElement();
        }
        return account;
    }

    void balance(BankStatement &statement)
    {
        Node node;
        QString code;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"Tp")
                code = text();
            else if (!takeAmount(node))
                m_xml.skipCurrentElement();
        }
        if (code.startsWith(u"OPBD") || code.startsWith(u"PRCD")) {
            statement.opening = money(node);
            m_hasOpening = true;
        } else if (code.startsWith(u"CLBD")) {
            statement.closing = money(node);
            m_hasClosing = true;
        }
    }

    void entry(BankStatement &statement)
    {
        Node node;
        StatementLine whole;
        whole.row = row();
        std::vector<StatementLine> parts;
        while (m_xml.readNextStartElement()) {
            const auto name = m_xml.name();
            if (name == u"RvslInd")
                whole.isReversal = text() == u"true";
            else if (name == u"ValDt" || (name == u"BookgDt" && !whole.valueDate.isValid()))
                whole.valueDate = QDate::fromString(text().left(10), Qt::ISODate);
            else if (name == u"AcctSvcrRef")
                whole.entryReference = text();
            else if (name == u"NtryDtls")
                details(parts);
            else if (!takeAmount(node))
                m_xml.skipCurrentElement();
        }
        whole.amount = money(node);
        if (!whole.valueDate.isValid())
            fail(Kind::BadDate);
        spread(statement, whole, parts);
    }

    /// One line for the entry, or one for each payment bundled in it.
    void spread(BankStatement &statement, const StatementLine &whole, std::vector<StatementLine> &parts)
    {
        Money sum = Money::zero(m_currency);
        int position = 0;
        for (StatementLine &part : parts) {
            const bool alone = parts.size() == 1 && part.amount.isZero();
            const Money magnitude = alone ? (whole.amount.minor < 0 ? -whole.amount : whole.amount) : part.amount;
            part.amount = whole.amount.minor < 0 ? -magnitude : magnitude;
            part.valueDate = whole.valueDate;
            part.isReversal = whole.isReversal || part.isReversal;
            if (parts.size() > 1) {
                part.bundleReference = whole.entryReference;
                part.position = ++position;
            }
            if (part.entryReference.isEmpty())
                part.entryReference = parts.size() == 1 ? whole.entryReference : QString();
            sum += part.amount;
            statement.lines.push_back(part);
        }
        if (parts.empty())
            statement.lines.push_back(whole);
        else if (sum != whole.amount)
            fail(Kind::BatchDiffers);
    }

    void details(std::vector<StatementLine> &parts)
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != u"TxDtls") {
                m_xml.skipCurrentElement();
                continue;
            }
            StatementLine part;
            part.row = row();
            part.amount = Money::zero(m_currency);
            payment(part);
            parts.push_back(part);
        }
    }

    /// The elements of a payment that mean the same wherever they stand in it.
    void payment(StatementLine &part)
    {
        while (m_xml.readNextStartElement()) {
            const auto name = m_xml.name();
            if (name == u"Refs" || name == u"RltdPties" || name == u"RmtInf" || name == u"Strd" || name == u"CdtrRefInf"
                || name == u"AmtDtls" || name == u"TxAmt")
                payment(part);
            else if (name == u"Amt") {
                Node node{{}, {}, false};
                takeAmount(node);
                part.amount = money(node);
            } else if (name == u"AcctSvcrRef")
                part.entryReference = text();
            else if (name == u"EndToEndId")
                part.endToEndId = text();
            else if (name == u"Ustrd")
                part.remittance = QString(part.remittance + u' ' + text()).trimmed();
            else if (name == u"Ref")
                part.creditorReference = text();
            else if (name == u"Dbtr")
                part.payerName = nameIn();
            else if (name == u"DbtrAcct")
                part.payerAccount = accountIn();
            else if (name == u"RtrInf") { // a payment that came back
                part.isReversal = true;
                m_xml.skipCurrentElement();
            } else
                m_xml.skipCurrentElement();
        }
    }

    /// Nm of a party; since version 8 it stands inside Pty.
    QString nameIn()
    {
        QString name;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"Nm")
                name = text();
            else if (m_xml.name() == u"Pty")
                name = nameIn();
            else
                m_xml.skipCurrentElement();
        }
        return name;
    }

    QXmlStreamReader m_xml;
    const Currency &m_currency;
    std::optional<StatementFault> m_fault;
    bool m_hasOpening = false;
    bool m_hasClosing = false;
};

} // namespace

Statements readCamt053(const QByteArray &file, const Currency &currency)
{
    return Camt053(file, currency).read();
}

} // namespace contador
