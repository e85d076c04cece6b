// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/intent_rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace contador {

namespace {

constexpr int anyNumberOfWords = 1000;

std::optional<Verdict> verdictOf(const QString &name)
{
    if (name.isEmpty())
        return Verdict::Understood;
    if (name == QStringLiteral("ask"))
        return Verdict::Ask;
    return name == QStringLiteral("hand_over") ? std::optional(Verdict::HandOver) : std::nullopt;
}

/// "how_much owe !paid"; the first word that is no sense otherwise.
QString read(const QString &text, IntentRule::When &when)
{
    for (const QString &name : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool isNone = name.startsWith(u'!');
        const auto sense = senseOf(isNone ? name.mid(1) : name);
        if (!sense)
            return isNone ? name.mid(1) : name;
        (isNone ? when.none : when.all).set(size_t(*sense));
    }
    return {};
}

} // namespace

QString IntentRules::add(const QByteArray &json)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    if (file.value(QStringLiteral("format")).toString() != QStringLiteral("contador-dialogue-intents/1"))
        return QStringLiteral("no file of intents");
    std::vector<IntentRule> rules;
    for (const QJsonValue &each : file.value(QStringLiteral("rules")).toArray()) {
        const QJsonObject row = each.toObject();
        IntentRule rule;
        rule.intent = row.value(QStringLiteral("intent")).toString();
        rule.doubt = row.value(QStringLiteral("doubt")).toString();
        rule.unknownWords = row.value(QStringLiteral("unknown_words")).toInt(anyNumberOfWords);
        const auto verdict = verdictOf(row.value(QStringLiteral("verdict")).toString());
        if (!verdict)
            return QStringLiteral("no such verdict: ") + row.value(QStringLiteral("verdict")).toString();
        rule.verdict = *verdict;
        for (const QJsonValue &when : row.value(QStringLiteral("when")).toArray()) {
            rule.when.emplace_back();
            if (const QString unknown = read(when.toString(), rule.when.back()); !unknown.isEmpty())
                return QStringLiteral("no such sense: ") + unknown;
        }
        rules.push_back(rule);
    }
    m_rules.insert(m_rules.begin(), rules.begin(), rules.end());
    return {};
}

const IntentRule *IntentRules::ruleFor(const Senses &senses, int unknownWords) const
{
    for (const IntentRule &rule : m_rules) {
        if (unknownWords > rule.unknownWords)
            continue;
        for (const IntentRule::When &when : rule.when) {
            if ((senses & when.all) == when.all && (senses & when.none).none())
                return &rule;
        }
    }
    return nullptr;
}

} // namespace contador
