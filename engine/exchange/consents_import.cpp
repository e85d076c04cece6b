// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/consents_import.h"

#include "engine/core/phone_number.h"
#include "engine/exchange/exchange_lookup_store.h"
#include "engine/exchange/import_desk.h"
#include "engine/exchange/imported_consents_store.h"
#include "engine/messaging/consents_store.h"
#include "engine/store/stored_moment.h"

#include <QRegularExpression>

#include <array>
#include <set>

namespace contador {

namespace {

using Form = ImportColumn::Form;

enum Column { AccountNumber, Phone, Purpose, GivenOn, GivenBy, Evidence, WithdrawnOn, WithdrawnBy };

constexpr std::array consentColumns{
    ImportColumn{"account_number", Form::Name, true}, ImportColumn{"phone", Form::Text, true},
    ImportColumn{"purpose", Form::Text, true},        ImportColumn{"given_on", Form::Date, true},
    ImportColumn{"given_by", Form::Text, false},      ImportColumn{"evidence", Form::Text, false},
    ImportColumn{"withdrawn_on", Form::Date, false},  ImportColumn{"withdrawn_by", Form::Text, false},
};

/// "12.03.2026", "2026-03-12 10:15", "2026-03-12T10:15:00.000Z": where no zone is said, in that of the utility; a day begins at its
/// midnight.
std::optional<QDateTime> momentOf(const QString &cell, const ImportForms &forms, const QTimeZone &zone)
{
    static const QRegularExpression timed(QStringLiteral("[T ]([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\\.([0-9]{1,3}))?)?(Z|[+-][0-9]{2}:?[0-9]{2})?\\z"));
    const std::optional<QDate> day = forms.date(cell);
    if (!day)
        return std::nullopt;
    const QRegularExpressionMatch match = timed.match(cell);
    if (!match.hasMatch())
        return day->startOfDay(zone).toUTC();
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(),
                     match.captured(4).leftJustified(3, u'0').toInt());
    if (!time.isValid())
        return std::nullopt;
    const QString offset = match.captured(5);
    if (offset.isEmpty())
        return QDateTime(*day, time, zone).toUTC();
    const QDateTime told = QDateTime::fromString(day->toString(Qt::ISODate) + u'T' + time.toString(QStringLiteral("HH:mm:ss.zzz")) + offset,
                                                 Qt::ISODateWithMs);
    return told.isValid() ? std::optional(told.toUTC()) : std::nullopt;
}

struct Claim {
    size_t place = 0; ///< in the report
    int row = 0;
    QString account;
    QString phone; ///< E.164
    QString purpose;
    KeptConsent said;
};

/// A file of consents: its rows are understood one by one, and compared and kept together.
class Run : public ImportRun {
public:
    Run(Transaction &transaction, const Installation &installation) : m_transaction(transaction), m_installation(installation) { }

    ImportRow takeIn(const ImportTableRow &written, const ImportForms &forms, size_t place) override
    {
        const ImportCells &cells = written.cells;
        m_row = {written.row, cells[AccountNumber], ImportVerdict::Unchanged, {}, {}};
        for (const Column column : {AccountNumber, Phone, Purpose, GivenOn}) {
            if (cells[column].isEmpty())
                fail(column, ImportReason::ValueMissing);
        }
        const auto phone = PhoneNumber::parse(cells[Phone], m_installation.country);
        if (!phone && !cells[Phone].isEmpty())
            fail(Phone, ImportReason::BadPhone);
        if (!cells[Purpose].isEmpty() && !consentPurposeNamed(cells[Purpose].toLower()))
            fail(Purpose, ImportReason::UnknownPurpose);
        KeptConsent said;
        said.givenAt = moment(cells, GivenOn, forms);
        said.givenBy = cells[GivenBy].isEmpty() ? m_transaction.actor().name : cells[GivenBy];
        said.evidence = cells[Evidence];
        said.withdrawnAt = moment(cells, WithdrawnOn, forms);
        said.withdrawnBy = cells[WithdrawnBy].isEmpty() ? m_transaction.actor().name : cells[WithdrawnBy];
        if (said.givenAt.isValid() && said.withdrawnAt.isValid() && said.withdrawnAt < said.givenAt)
            fail(WithdrawnOn, ImportReason::OutOfRange);
        if (!m_row.faults.empty())
            m_row.verdict = ImportVerdict::Invalid;
        else
            m_claims.push_back({place, written.row, cells[AccountNumber], phone->e164(), cells[Purpose].toLower(), said});
        return m_row;
    }

    void finish(ImportReport &report) override
    {
        std::vector<QString> numbers;
        for (const Claim &claim : m_claims)
            numbers.push_back(claim.account);
        const QHash<QString, AccountId> accounts = ExchangeLookupStore(m_transaction.connection()).accounts(numbers);
        const std::vector<AccountId> ids(accounts.cbegin(), accounts.cend());
        const ImportedConsentsStore store(m_transaction.connection());
        const auto bindings = store.bindings(ids);
        m_known = store.consents(ids);
        for (const Claim &claim : m_claims) {
            ImportRow &row = report.rows[claim.place];
            const AccountId account = accounts.value(claim.account);
            const auto binding = bindings.find({account, claim.phone});
            const auto fault = account.isNull() ? std::optional(ImportFault{nameOf(AccountNumber), ImportReason::UnknownAccount})
                : binding == bindings.end()     ? std::optional(ImportFault{nameOf(Phone), ImportReason::UnknownPhone})
                                                : judge(row, account, {binding->second, claim.purpose}, claim);
            if (fault) {
                row.verdict = ImportVerdict::Invalid;
                row.faults.push_back(*fault);
            }
        }
        keep();
    }

private:
    using Key = ImportedConsentsStore::ConsentKey;

    /// A consent that the file makes or ends.
    struct Pending {
        int row = 0;
        AccountId account;
        ImportedConsentsStore::Change change;
    };

    static QString nameOf(Column column) { return QString::fromLatin1(consentColumns[column].name); }
    void fail(Column column, ImportReason reason) { m_row.faults.push_back({nameOf(column), reason}); }

    QDateTime moment(const ImportCells &cells, Column column, const ImportForms &forms)
    {
        if (cells[column].isEmpty())
            return {};
        const std::optional<QDateTime> at = momentOf(cells[column], forms, m_installation.timeZone);
        if (!at)
            fail(column, ImportReason::BadDate);
        else if (*at > m_transaction.at())
            fail(column, ImportReason::DateInFuture);
        return at.value_or(QDateTime());
    }

    /// What the row comes to beside what is known of this phone and purpose, from here or from earlier rows.
    std::optional<ImportFault> judge(ImportRow &row, AccountId account, const Key &key, const Claim &claim)
    {
        const KeptConsent &said = claim.said;
        std::vector<KeptConsent> &known = m_known[key];
        const ImportFault withdrawn{nameOf(said.withdrawnAt.isValid() ? WithdrawnOn : GivenOn), ImportReason::ConsentWithdrawn};
        if (!m_said.insert({key, said.givenAt}).second) {
            const bool isSame = std::ranges::any_of(known, [&](const KeptConsent &each) {
                return each.givenAt == said.givenAt && each.withdrawnAt == said.withdrawnAt;
            });
            row.verdict = ImportVerdict::Duplicate;
            return isSame ? std::nullopt : std::optional(ImportFault{nameOf(WithdrawnOn), ImportReason::ContradictsEarlierRow});
        }
        row.verdict = ImportVerdict::Unchanged;
        for (const KeptConsent &each : known) {
            if (each.givenAt != said.givenAt)
                continue;
            if (each.withdrawnAt == said.withdrawnAt)
                return std::nullopt;
            if (each.withdrawnAt.isValid())
                return withdrawn;
            row.verdict = ImportVerdict::Changed;
            endUntil(account, key, known, claim);
            return std::nullopt;
        }
        if (!said.withdrawnAt.isValid()) {
            if (std::ranges::any_of(known, [](const KeptConsent &each) { return !each.withdrawnAt.isValid(); }))
                return std::nullopt; // given already
            if (std::ranges::any_of(known, [&](const KeptConsent &each) { return each.withdrawnAt > said.givenAt; }))
                return withdrawn;
        } else {
            endUntil(account, key, known, claim);
        }
        row.verdict = ImportVerdict::New;
        known.push_back(said);
        m_made.push_back({claim.row, account, {key, said}});
        return std::nullopt;
    }

    /// Who withdrew had given it before, however often it was written down.
    void endUntil(AccountId account, const Key &key, std::vector<KeptConsent> &known, const Claim &claim)
    {
        const auto end = [&](KeptConsent &consent) {
            consent.withdrawnAt = claim.said.withdrawnAt;
            consent.withdrawnBy = claim.said.withdrawnBy;
        };
        for (KeptConsent &each : known) {
            if (each.withdrawnAt.isValid() || each.givenAt > claim.said.withdrawnAt)
                continue;
            end(each);
            if (each.id != 0) {
                m_ended.push_back({claim.row, account, {key, each}});
                continue;
            }
            for (Pending &made : m_made) {
                if (made.change.key == key && made.change.consent.givenAt == each.givenAt)
                    end(made.change.consent);
            }
        }
    }

    void keep()
    {
        const auto changesOf = [](const std::vector<Pending> &pending) {
            std::vector<ImportedConsentsStore::Change> changes;
            for (const Pending &each : pending)
                changes.push_back(each.change);
            return changes;
        };
        ImportedConsentsStore::end(m_transaction, changesOf(m_ended));
        const std::vector<qint64> made = ImportedConsentsStore::add(m_transaction, changesOf(m_made));
        for (const Pending &each : m_ended)
            m_changes.push_back({each.row, each.account, ImportSubject::Consent, each.change.consent.id, nameOf(WithdrawnOn), {},
                                 storedMoment(each.change.consent.withdrawnAt)});
        for (size_t i = 0; i < made.size(); ++i)
            m_changes.push_back({m_made[i].row, m_made[i].account, ImportSubject::Consent, made[i], {}, {}, {}});
    }

    Transaction &m_transaction;
    const Installation &m_installation;
    ImportRow m_row;
    std::vector<Claim> m_claims;
    std::map<Key, std::vector<KeptConsent>> m_known;
    std::set<std::pair<Key, QDateTime>> m_said; // in this file
    std::vector<Pending> m_made;
    std::vector<Pending> m_ended;
};

} // namespace

std::vector<ImportColumn> ConsentsImport::columns()
{
    return {consentColumns.begin(), consentColumns.end()};
}

ImportReport ConsentsImport::run(Transaction &transaction, const QByteArray &file, const QString &fileName, bool apply,
                                 const ImportOptions &options) const
{
    return runImport(transaction, {ImportKind::Consents, fileName, file, options}, apply,
                     [&](ImportId) { return std::make_unique<Run>(transaction, m_installation); });
}

} // namespace contador
