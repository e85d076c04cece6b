// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/notices/works_notices.h"

#include "engine/messaging/phone_languages_store.h"
#include "engine/messaging/sms_stops_store.h"
#include "engine/notices/coded_notice.h"
#include "engine/notices/notice_text.h"

namespace contador {

QString WorksNotices::textFor(const Lexicon &lexicon, const Works &works) const
{
    const auto moment = [&](const QDateTime &at) { return lexicon.moment(at.toTimeZone(m_installation.timeZone)); };
    return noticeText(QStringLiteral("works"), lexicon.language(), m_installation.language,
                      {{QStringLiteral("zone"), inBasicLetters(works.zone)},
                       {QStringLiteral("words"), inBasicLetters(works.words)},
                       {QStringLiteral("from"), moment(works.from)},
                       {QStringLiteral("to"), moment(works.to)},
                       {QStringLiteral("utility"), inBasicLetters(m_installation.utilityName)}});
}

int WorksNotices::tell(Transaction &transaction, const Works &works) const
{
    const SmsStopsStore stops(transaction.connection());
    const PhoneLanguagesStore languages(transaction.connection());
    int told = 0;
    for (const WorksListener &listener : WorksStore(transaction.connection()).listeners(works)) {
        if (stops.has(listener.phone, Purpose::Service))
            continue;
        const QString chosen = languages.of(listener.phone);
        const QString known = listener.language.isEmpty() ? m_installation.language : listener.language;
        const Lexicon &lexicon = m_lexicons.of(chosen.isEmpty() ? known : chosen);
        MessagesStore::NewOutbound notice;
        notice.recipient = listener.phone;
        notice.text = textFor(lexicon, works);
        notice.messageClass = MessageClass::Service;
        notice.account = listener.account;
        WorksStore::setTold(transaction, works.id, listener.phone, enqueueWithCode(transaction, notice, lexicon));
        ++told;
    }
    return told;
}

} // namespace contador
