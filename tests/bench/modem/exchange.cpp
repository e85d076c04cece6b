// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/modem/exchange.h"

#include "tests/bench/modem/fault_names.h"

#include <QJsonArray>

#include <algorithm>

namespace contador::bench {

namespace {

/// An engine may drop the plus: the digits say who it is.
QString digitsOf(const QString &phone)
{
    return phone.startsWith(u'+') ? phone.mid(1) : phone;
}

std::chrono::milliseconds milliseconds(const QJsonObject &order, const char *name, int otherwise)
{
    return std::chrono::milliseconds(order.value(QLatin1String(name)).toInt(otherwise));
}

double inMilliseconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

} // namespace

std::optional<ExchangePlan> ExchangePlan::fromJson(const QJsonObject &order, size_t modems)
{
    ExchangePlan plan;
    for (const QJsonValue &value : order.value(QLatin1String("texts")).toArray()) {
        const QJsonArray text = value.toArray();
        if (text.size() != 2)
            return std::nullopt;
        plan.texts.push_back({.from = text.at(0).toString(), .body = text.at(1).toString(), .modem = plan.texts.size() % modems});
    }
    plan.mostOpen = static_cast<size_t>(order.value(QLatin1String("open")).toInt(1));
    plan.every = milliseconds(order, "every_ms", 0);
    plan.pause = milliseconds(order, "pause_ms", 0);
    plan.patience = milliseconds(order, "patience_ms", 60000);
    plan.settling = milliseconds(order, "settle_ms", 0);
    if (order.contains(QLatin1String("fault"))) {
        const QJsonObject fault = order.value(QLatin1String("fault")).toObject();
        const auto known = faultFromJson(fault);
        if (!known)
            return std::nullopt;
        plan.fault = ExchangeFault{.fault = *known, .withText = static_cast<size_t>(fault.value(QLatin1String("text")).toInt())};
    }
    return plan.texts.empty() || plan.mostOpen == 0 ? std::nullopt : std::optional(plan);
}

Exchange::Exchange(ExchangePlan plan) : m_plan(std::move(plan))
{
    for (size_t index = 0; index < m_plan.texts.size(); ++index)
        m_byDigits.insert(digitsOf(m_plan.texts[index].from), index);
}

Text *Exchange::find(const QString &phone)
{
    const auto found = m_byDigits.constFind(digitsOf(phone));
    return found == m_byDigits.cend() ? nullptr : &m_plan.texts[*found];
}

void Exchange::entered(const QString &to, std::chrono::nanoseconds at)
{
    if (Text *text = find(to))
        text->enteredAt = at;
}

bool Exchange::submitted(const QString &to)
{
    Text *text = find(to);
    if (!text) {
        ++m_toOthers;
        return false;
    }
    if (++text->answers > 1)
        return false;
    text->answeredAt = text->enteredAt;
    ++m_answered;
    return true;
}

QJsonObject Exchange::result() const
{
    QJsonArray latencies;
    int doubled = 0;
    int repeats = 0;
    QJsonArray lostTexts;
    std::chrono::nanoseconds first = m_plan.texts.front().deliveredAt;
    std::chrono::nanoseconds last = first;
    for (const Text &text : m_plan.texts) {
        doubled += text.answers > 1;
        repeats += std::max(0, text.answers - 1);
        if (text.answers == 0) {
            lostTexts.append(text.from);
            continue;
        }
        latencies.append(inMilliseconds(text.answeredAt - text.deliveredAt));
        last = std::max(last, text.answeredAt);
    }
    return {{"texts", static_cast<int>(m_plan.texts.size())},
            {"answered", static_cast<int>(m_answered)},
            {"lost", lostTexts},
            {"doubled", doubled},
            {"repeats", repeats},
            {"to_others", m_toOthers},
            {"latencies_ms", latencies},
            {"last_answer_ms", inMilliseconds(last - first)}};
}

} // namespace contador::bench
