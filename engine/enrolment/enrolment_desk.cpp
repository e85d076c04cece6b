// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/enrolment/enrolment_desk.h"

#include "engine/accounts/account_records_store.h"
#include "engine/accounts/accounts_store.h"
#include "engine/core/languages.h"
#include "engine/core/names.h"
#include "engine/dialogue/owed.h"
#include "engine/dialogue/questions_store.h"
#include "engine/dialogue/reply_texts_store.h"
#include "engine/enrolment/contract_texts.h"
#include "engine/messaging/consents_store.h"
#include "engine/messaging/messages_store.h"
#include "engine/messaging/phone_languages_store.h"
#include "engine/messaging/sims_store.h"
#include "engine/messaging/sms_stops_store.h"

#include <algorithm>

namespace contador {

namespace {

using Fault = EnrolmentFault;
using Kind = Fault::Kind;

constexpr std::array faultNames{
    Named{Kind::NoAccount, "no_account"},           Named{Kind::NotAPhone, "not_a_phone"},
    Named{Kind::NotAMobile, "not_a_mobile"},        Named{Kind::AlreadyEnrolled, "already_enrolled"},
    Named{Kind::UnknownPurpose, "unknown_purpose"}, Named{Kind::NoText, "no_text"},
    Named{Kind::TextChanged, "text_changed"},       Named{Kind::NoEnrolment, "no_enrolment"},
    Named{Kind::NotPrepared, "not_prepared"},       Named{Kind::NotSigned, "not_signed"},
    Named{Kind::NoIdentityCheck, "no_identity_check"}, Named{Kind::NoReason, "no_reason"},
    Named{Kind::HasEnded, "has_ended"},             Named{Kind::QuestionOpen, "question_open"},
};

/// Of the table of purposes, those that are told to a phone unless it said no; and the receipts, which are told to who asked.
constexpr std::array stoppable{Purpose::Service, Purpose::Relation, Purpose::Marketing};

/// Of the replies in use: a utility may have changed them.
Lexicons repliesInUse(Connection &connection)
{
    Lexicons lexicons;
    lexicons.useOwn(ReplyTextsStore(connection).inForce());
    return lexicons;
}

/// What a phone makes of it: a message to our number that begins with that word.
QString qrTextOf(Connection &connection, const QString &language)
{
    for (const Sim &sim : SimsStore(connection).all()) {
        if (!sim.ownNumber.isEmpty() && !sim.paused)
            return QStringLiteral("SMSTO:%1:%2").arg(sim.ownNumber,
                                                     repliesInUse(connection).of(language).say(QStringLiteral("qr_first_word")));
    }
    return {};
}

} // namespace

QString enrolmentFaultName(EnrolmentFault::Kind kind)
{
    return nameOf(faultNames, kind);
}

QStringList enrolmentPurposes()
{
    QStringList names;
    for (const Purpose purpose : stoppable)
        names << purposeName(purpose);
    names.insert(1, consentPurposeName(ConsentPurpose::PaymentReceipt));
    return names;
}

QDateTime confirmationsDueBefore(const QDateTime &now)
{
    return now.addYears(-1);
}

Outcome<Enrolment, EnrolmentFault> EnrolmentDesk::draft(const EnrolmentWish &wish) const
{
    Connection &connection = m_transaction.connection();
    const AccountsStore accounts(connection, m_installation.country);
    const auto account = accounts.find(wish.account);
    if (!account)
        return failure(Fault{Kind::NoAccount, wish.account});
    const auto phone = PhoneNumber::parse(wish.phone, m_installation.country);
    if (!phone)
        return failure(Fault{Kind::NotAPhone, wish.phone});
    if (phone->isFixedLine())
        return failure(Fault{Kind::NotAMobile, phone->grouped()});
    for (const Enrolment &other : EnrolmentsStore(connection).of(account->id)) {
        if (other.phone == phone->e164() && other.state() == Enrolment::State::Signed)
            return failure(Fault{Kind::AlreadyEnrolled, phone->grouped()});
    }
    const QStringList known = enrolmentPurposes();
    const auto unknown = std::ranges::find_if(wish.purposes, [&](const QString &each) { return !known.contains(each); });
    if (unknown != wish.purposes.end())
        return failure(Fault{Kind::UnknownPurpose, *unknown});
    const QString wanted = !wish.language.isEmpty() ? wish.language
        : !account->language.isEmpty()              ? account->language
                                                    : m_installation.language;
    const auto text = contractText(answerLanguage(wanted), m_installation.country);
    if (!text)
        return failure(Fault{Kind::NoText, wanted});
    Enrolment enrolment;
    enrolment.account = account->id;
    enrolment.phone = phone->e164();
    enrolment.language = text->language;
    enrolment.textVersion = text->version;
    enrolment.text = text->text;
    for (const QString &name : known) {
        if (wish.purposes.contains(name))
            enrolment.purposes << name;
    }
    return enrolment;
}

std::optional<PreparedEnrolment> preparedEnrolment(Connection &connection, const Installation &installation, qint64 enrolment,
                                                   const QDateTime &now)
{
    const auto known = EnrolmentsStore(connection).find(enrolment);
    if (!known)
        return std::nullopt;
    PreparedEnrolment prepared{*known, {}, qrTextOf(connection, known->language)};
    for (const Account &other : AccountsStore(connection, installation.country).byPhone(PhoneNumber::fromStored(known->phone), now)) {
        if (other.id != known->account)
            prepared.speaksFor << other.number;
    }
    return prepared;
}

Outcome<PreparedEnrolment, EnrolmentFault> EnrolmentDesk::prepare(const EnrolmentWish &wish)
{
    const auto draft = this->draft(wish);
    if (!draft)
        return failure(draft.error());
    const auto id = EnrolmentsStore::prepare(m_transaction, *draft);
    if (!id)
        return failure(Fault{Kind::TextChanged, draft->textVersion});
    return preparedEnrolment(m_transaction.connection(), m_installation, *id, m_transaction.at()).value_or(PreparedEnrolment());
}

Outcome<Enrolment, EnrolmentFault> EnrolmentDesk::sign(qint64 enrolment, const QString &identityCheck, const QString &note)
{
    const EnrolmentsStore enrolments(m_transaction.connection());
    const auto prepared = enrolments.find(enrolment);
    if (!prepared)
        return failure(Fault{Kind::NoEnrolment, QString::number(enrolment)});
    if (prepared->state() != Enrolment::State::Prepared)
        return failure(Fault{Kind::NotPrepared, enrolmentStateName(prepared->state())});
    if (identityCheck.trimmed().isEmpty())
        return failure(Fault{Kind::NoIdentityCheck});
    SmsAddendum addendum;
    addendum.textVersion = prepared->textVersion;
    addendum.text = prepared->text;
    addendum.signedOn = m_installation.dateAt(m_transaction.at());
    addendum.identityCheck = identityCheck.trimmed();
    addendum.signatureNote = note.trimmed();
    const auto signedOne = AccountRecordsStore::addAddendum(m_transaction, prepared->account, addendum);
    if (!signedOne)
        return failure(Fault{Kind::TextChanged, prepared->textVersion});
    EnrolmentsStore::sign(m_transaction, enrolment, *signedOne);
    EnrolmentsStore::bind(m_transaction, *prepared, *signedOne, addendum.identityCheck);
    PhoneLanguagesStore::choose(m_transaction, prepared->phone, prepared->language);
    keepPurposes(*prepared);
    send(*prepared, QStringLiteral("welcome")); // tells what to write: nobody has to keep the sheet at hand
    return enrolments.find(enrolment).value_or(*prepared);
}

void EnrolmentDesk::keepPurposes(const Enrolment &enrolment)
{
    for (const Purpose purpose : stoppable) {
        if (enrolment.purposes.contains(purposeName(purpose)))
            SmsStopsStore::end(m_transaction, enrolment.phone, purpose);
        else
            SmsStopsStore::stop(m_transaction, enrolment.phone, purpose);
    }
    const ConsentPurpose receipts = ConsentPurpose::PaymentReceipt;
    if (enrolment.purposes.contains(consentPurposeName(receipts)))
        ConsentsStore::give(m_transaction, enrolment.account, enrolment.phone, receipts);
    else
        ConsentsStore::withdraw(m_transaction, enrolment.account, enrolment.phone, receipts);
}

MessageId EnrolmentDesk::send(const Enrolment &enrolment, const QString &reply)
{
    const Lexicons lexicons = repliesInUse(m_transaction.connection());
    MessagesStore::NewOutbound message;
    message.recipient = enrolment.phone;
    message.text = lexicons.of(enrolment.language)
                       .say(reply, {{QStringLiteral("utility"), inBasicLetters(m_installation.utilityName)},
                                    {QStringLiteral("account"), tailOf(enrolment.accountNumber)}});
    message.messageClass = MessageClass::Service;
    message.account = enrolment.account;
    return MessagesStore::enqueue(m_transaction, message);
}

Outcome<Enrolment, EnrolmentFault> EnrolmentDesk::signedOne(qint64 enrolment) const
{
    const auto known = EnrolmentsStore(m_transaction.connection()).find(enrolment);
    if (!known)
        return failure(Fault{Kind::NoEnrolment, QString::number(enrolment)});
    if (known->state() != Enrolment::State::Signed)
        return failure(Fault{Kind::NotSigned, enrolmentStateName(known->state())});
    return *known;
}

Outcome<Enrolment, EnrolmentFault> EnrolmentDesk::ask(qint64 enrolment)
{
    constexpr qint64 threeDays = 3 * 24 * 60 * 60;
    const auto known = signedOne(enrolment);
    if (!known)
        return known;
    const auto open = QuestionsStore(m_transaction.connection()).open(known->phone);
    if (open && m_transaction.at() <= open->expiresAt)
        return failure(Fault{Kind::QuestionOpen, known->phone});
    Question question;
    question.kind = OpenQuestion::YesNo;
    question.command = QStringLiteral("confirm_phone");
    question.message = send(*known, QStringLiteral("phone_still_yours"));
    question.options = {{AskedValue{known->account, {}, {}}}};
    question.patience = threeDays;
    QuestionsStore::ask(m_transaction, known->phone, question);
    return known;
}

Outcome<Enrolment, EnrolmentFault> EnrolmentDesk::confirm(qint64 enrolment)
{
    const auto known = signedOne(enrolment);
    if (!known)
        return known;
    EnrolmentsStore::confirm(m_transaction, enrolment);
    return EnrolmentsStore(m_transaction.connection()).find(enrolment).value_or(*known);
}

Outcome<Enrolment, EnrolmentFault> EnrolmentDesk::end(qint64 enrolment, const QString &reason)
{
    const EnrolmentsStore enrolments(m_transaction.connection());
    const auto known = enrolments.find(enrolment);
    if (!known)
        return failure(Fault{Kind::NoEnrolment, QString::number(enrolment)});
    if (known->state() == Enrolment::State::Ended)
        return failure(Fault{Kind::HasEnded, known->endedAt.toString(Qt::ISODate)});
    if (reason.trimmed().isEmpty())
        return failure(Fault{Kind::NoReason});
    if (known->state() == Enrolment::State::Signed) {
        for (const ConsentPurpose purpose : consentPurposes())
            ConsentsStore::withdraw(m_transaction, known->account, known->phone, purpose);
        AccountsStore::unbindPhone(m_transaction, known->account, known->phone);
        AccountsStore::refreshSearch(m_transaction, known->account);
    }
    EnrolmentsStore::end(m_transaction, enrolment, reason.trimmed());
    return enrolments.find(enrolment).value_or(*known);
}

} // namespace contador
