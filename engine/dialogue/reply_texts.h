// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/reply_texts_store.h"

namespace contador {

/// A reply of a language: as it comes with Contador, and the utility's own in its place.
struct ReplyText {
    QString language;
    QString reply; ///< "reading_accepted"
    QString shipped;
    std::optional<OwnReply> own; ///< none: the shipped one is used
    bool isShippedChanged = false; ///< another one came with Contador since the own was written
    bool isUsed = true; ///< the own one is left aside while its placeholders are not those of the shipped
    [[nodiscard]] const QString &text() const { return own && isUsed ? own->text : shipped; }
};

/// Why a text is not taken in place of the shipped one.
struct ReplyFault {
    enum class Kind {
        UnknownLanguage,
        UnknownReply,
        Empty,
        UnknownPlaceholder, ///< `value` is nothing that this reply has
        MissingPlaceholder, ///< the reply would not say `value` any more
        LooseBrace, ///< one that opens no placeholder, or closes none
        SeveralParts, ///< filled with the longest values it takes more than one SMS: to be wanted on purpose
        AlreadySo,
    };
    Kind kind = Kind::UnknownReply;
    QString value;
};

QString replyFaultName(ReplyFault::Kind kind); ///< "missing_placeholder"

/// What the utility answers, text by text; each change stays on record.
class ReplyTexts {
public:
    /// \param shipped those that come with Contador
    ReplyTexts(Connection &connection, const Lexicons &shipped) : m_connection(connection), m_shipped(shipped) { }

    [[nodiscard]] std::vector<ReplyText> all() const; ///< by language, then by name
    [[nodiscard]] Outcome<ReplyText, ReplyFault> find(const QString &language, const QString &reply) const;
    [[nodiscard]] std::vector<ReplyVersion> versions(const QString &language, const QString &reply) const; ///< newest first

    /// The reply from the next text on. \param severalPartsWanted it may take more than one SMS
    Outcome<ReplyText, ReplyFault> set(Transaction &transaction, const QString &language, const QString &reply, const QString &text,
                                       bool severalPartsWanted) const;
    Outcome<ReplyText, ReplyFault> reset(Transaction &transaction, const QString &language, const QString &reply) const;

    /// What stands in the way of a text, before it is saved: several can.
    [[nodiscard]] static std::vector<ReplyFault> faultsOf(const Lexicon &shipped, const QString &reply, const QString &text);

private:
    [[nodiscard]] const Lexicon *lexicon(const QString &language) const;

    Connection &m_connection;
    const Lexicons &m_shipped;
};

} // namespace contador
