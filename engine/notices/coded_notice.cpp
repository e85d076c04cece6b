// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/notices/coded_notice.h"

#include "engine/dialogue/sms_length.h"
#include "engine/messaging/notice_codes_store.h"

namespace contador {

MessageId enqueueWithCode(Transaction &transaction, MessagesStore::NewOutbound notice, const Lexicon &lexicon)
{
    const QString code = NoticeCodesStore(transaction.connection()).draw(notice.recipient);
    const QString text = notice.text + u' ' + lexicon.say(QStringLiteral("notice_code"), {{QStringLiteral("code"), code}});
    const bool hasCode = !code.isEmpty() && isShort(text);
    if (hasCode)
        notice.text = text;
    const MessageId id = MessagesStore::enqueue(transaction, notice);
    if (hasCode)
        NoticeCodesStore::keep(transaction, id, notice.recipient, code);
    return id;
}

} // namespace contador
