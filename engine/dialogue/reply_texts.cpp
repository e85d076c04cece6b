// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/reply_texts.h"

#include "engine/core/names.h"
#include "engine/dialogue/reply_preview.h"

#include <algorithm>

namespace contador {

namespace {

using Kind = ReplyFault::Kind;

constexpr std::array faultNames{
    Named{Kind::UnknownLanguage, "unknown_language"},       Named{Kind::UnknownReply, "unknown_reply"},
    Named{Kind::Empty, "empty"},                            Named{Kind::UnknownPlaceholder, "unknown_placeholder"},
    Named{Kind::MissingPlaceholder, "missing_placeholder"}, Named{Kind::LooseBrace, "loose_brace"},
    Named{Kind::SeveralParts, "several_parts"},             Named{Kind::AlreadySo, "already_so"},
};

bool isLoose(const QString &text)
{
    bool isOpen = false;
    for (const QChar character : text) {
        if (character == u'{' ? isOpen : character == u'}' && !isOpen)
            return true;
        isOpen = character == u'{' || (isOpen && character != u'}');
    }
    return isOpen;
}

} // namespace

QString replyFaultName(ReplyFault::Kind kind)
{
    return nameOf(faultNames, kind);
}

const Lexicon *ReplyTexts::lexicon(const QString &language) const
{
    const auto found = std::ranges::find(m_shipped.all(), language, &Lexicon::language);
    return found == m_shipped.all().end() ? nullptr : &*found;
}

std::vector<ReplyText> ReplyTexts::all() const
{
    const std::vector<OwnReply> own = ReplyTextsStore(m_connection).inForce();
    std::vector<ReplyText> texts;
    for (const Lexicon &lexicon : m_shipped.all()) {
        QStringList names = lexicon.replies();
        names.sort();
        for (const QString &name : names) {
            ReplyText text{lexicon.language(), name, lexicon.shipped(name), {}, false, true};
            const auto found = std::ranges::find_if(
                own, [&](const OwnReply &each) { return each.language == text.language && each.reply == name; });
            if (found != own.end()) {
                text.own = *found;
                text.isShippedChanged = found->shipped != text.shipped;
                text.isUsed = haveSamePlaceholders(found->text, text.shipped);
            }
            texts.push_back(std::move(text));
        }
    }
    return texts;
}

Outcome<ReplyText, ReplyFault> ReplyTexts::find(const QString &language, const QString &reply) const
{
    if (!lexicon(language))
        return failure(ReplyFault{Kind::UnknownLanguage, language});
    for (const ReplyText &text : all()) {
        if (text.language == language && text.reply == reply)
            return text;
    }
    return failure(ReplyFault{Kind::UnknownReply, reply});
}

std::vector<ReplyVersion> ReplyTexts::versions(const QString &language, const QString &reply) const
{
    return ReplyTextsStore(m_connection).versions(language, reply);
}

std::vector<ReplyFault> ReplyTexts::faultsOf(const Lexicon &shipped, const QString &reply, const QString &text)
{
    if (text.trimmed().isEmpty())
        return {{Kind::Empty, {}}};
    std::vector<ReplyFault> faults;
    if (isLoose(text))
        faults.push_back({Kind::LooseBrace, {}});
    const QStringList wanted = placeholdersIn(shipped.shipped(reply));
    const QStringList there = placeholdersIn(text);
    for (const QString &name : there) {
        if (!wanted.contains(name))
            faults.push_back({Kind::UnknownPlaceholder, name});
    }
    for (const QString &name : wanted) {
        if (!there.contains(name))
            faults.push_back({Kind::MissingPlaceholder, name});
    }
    if (faults.empty() && previewOf(shipped, text, SampleValues::Longest).cost.segments > 1)
        faults.push_back({Kind::SeveralParts, {}});
    return faults;
}

Outcome<ReplyText, ReplyFault> ReplyTexts::set(Transaction &transaction, const QString &language, const QString &reply,
                                               const QString &text, bool severalPartsWanted) const
{
    const auto known = find(language, reply);
    if (!known)
        return known;
    for (const ReplyFault &fault : faultsOf(*lexicon(language), reply, text)) {
        if (fault.kind != Kind::SeveralParts || !severalPartsWanted)
            return failure(fault);
    }
    if (known->text() == text)
        return failure(ReplyFault{Kind::AlreadySo, text});
    if (text == known->shipped)
        return reset(transaction, language, reply);
    ReplyTextsStore::add(transaction, language, reply, text, known->shipped);
    return find(language, reply);
}

Outcome<ReplyText, ReplyFault> ReplyTexts::reset(Transaction &transaction, const QString &language, const QString &reply) const
{
    const auto known = find(language, reply);
    if (!known)
        return known;
    if (!known->own)
        return failure(ReplyFault{Kind::AlreadySo, known->shipped});
    ReplyTextsStore::add(transaction, language, reply, std::nullopt, known->shipped);
    return find(language, reply);
}

} // namespace contador
