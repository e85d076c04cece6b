// SPDX-License-Identifier: GPL-3.0-or-later
// The prices of today, from the tariff file, in one sentence.
#include "engine/accounts/account_records_store.h"
#include "engine/billing/rating_stretches.h"
#include "engine/dialogue/asked_accounts.h"
#include "engine/dialogue/commands.h"
#include "engine/dialogue/hand_over.h"
#include "engine/dialogue/sms_length.h"

#include <algorithm>

namespace contador {

namespace {

/// The prices of one service as a consumer reads them.
class PriceList {
public:
    PriceList(const Lexicon &lexicon, const QString &unit, bool isBrief) : m_lexicon(lexicon), m_unit(lexicon.unit(unit)), m_isBrief(isBrief) { }

    void operator()(const FixedCharge &charge)
    {
        if (charge.amounts.empty() && !charge.times)
            say("price_fixed", charge.amount, charge.per);
    }
    void operator()(const MinimumCharge &charge)
    {
        if (!charge.times)
            say("price_minimum", charge.amount, charge.per);
    }
    void operator()(const BlockCharge &charge)
    {
        tiers(charge.tiers);
        for (auto own = charge.registers.begin(); own != charge.registers.end(); ++own) {
            for (const TariffTier &tier : *own)
                ofRegister(own.key(), tier.price);
        }
    }
    void operator()(const TimeOfUseCharge &charge)
    {
        for (auto price = charge.registers.begin(); price != charge.registers.end(); ++price)
            ofRegister(price.key(), charge.base ? *charge.base * *price : *price);
    }
    void operator()(const FlatCharge &charge) { say("price_fixed", charge.norm * charge.price, charge.per); }
    void operator()(const LevyCharge &charge) { unitPrice(charge.price); }
    void operator()(const PercentCharge &) { } // its name says nothing to a consumer; the bill has it
    void tax(const TariffTax &tax)
    {
        if (tax.kind == TariffTax::Kind::Added && !tax.threshold)
            m_parts << m_lexicon.say(QStringLiteral("price_percent"),
                                     {{QStringLiteral("name"), inBasicLetters(tax.id)}, {QStringLiteral("rate"), m_lexicon.number(tax.percent)}});
    }
    [[nodiscard]] QString text() const { return m_parts.join(QStringLiteral(", ")); }

private:
    void say(const char *reply, const Decimal &price, TariffPer per)
    {
        static constexpr std::array words{Named{TariffPer::Period, "per_period"}, Named{TariffPer::Day, "per_day"},
                                          Named{TariffPer::ThirtyDays, "per_30_days"}, Named{TariffPer::Month, "per_month"}};
        m_parts << m_lexicon.say(QLatin1String(reply), {{QStringLiteral("price"), m_lexicon.number(price)},
                                                        {QStringLiteral("per"), m_lexicon.say(nameOf(words, per))}});
    }
    void unitPrice(const Decimal &price)
    {
        m_parts << m_lexicon.say(QStringLiteral("price_unit"),
                                 {{QStringLiteral("price"), m_lexicon.number(price)}, {QStringLiteral("unit"), m_unit}});
    }
    void ofRegister(const QString &code, const Decimal &price)
    {
        m_parts << m_lexicon.say(QStringLiteral("price_register"), {{QStringLiteral("register"), code},
                                                                    {QStringLiteral("price"), m_lexicon.number(price)},
                                                                    {QStringLiteral("unit"), m_unit}});
    }
    void tiers(const std::vector<TariffTier> &tiers)
    {
        if (tiers.size() == 1)
            return unitPrice(tiers.front().price);
        if (m_isBrief && !tiers.empty()) {
            const auto [least, most] = std::ranges::minmax_element(tiers, {}, &TariffTier::price);
            m_parts << m_lexicon.say(QStringLiteral("prices_from_to"), {{QStringLiteral("least"), m_lexicon.number(least->price)},
                                                                        {QStringLiteral("most"), m_lexicon.number(most->price)},
                                                                        {QStringLiteral("unit"), m_unit}});
            return;
        }
        for (const TariffTier &tier : tiers) {
            Lexicon::Values values{{QStringLiteral("price"), m_lexicon.number(tier.price)}};
            if (!tier.upTo) {
                m_parts << m_lexicon.say(QStringLiteral("price_above"), values);
                continue;
            }
            values.insert(QStringLiteral("limit"), m_lexicon.number(*tier.upTo));
            values.insert(QStringLiteral("unit"), m_unit);
            m_parts << m_lexicon.say(QStringLiteral("price_up_to"), values);
        }
    }

    const Lexicon &m_lexicon;
    QString m_unit;
    bool m_isBrief;
    QStringList m_parts;
};

const TariffVersion *versionOn(const Tariff &tariff, QDate day)
{
    const auto found = std::ranges::find_if(tariff.versions, [&](const TariffVersion &version) {
        return version.validFrom <= day && (!version.validTo || day <= *version.validTo);
    });
    return found == tariff.versions.end() ? nullptr : &*found;
}

/// Empty: there are none that could be said.
QString pricesOf(const Turn &turn, const MeterRegister &dial, bool isBrief)
{
    const auto tariff = turn.tariffs.find(dial.tariff);
    const TariffVersion *version = tariff ? versionOn(*tariff, turn.today()) : nullptr;
    if (!version || tariff->service != dial.service)
        return {};
    const RatingFacts facts = AccountRecordsStore(turn.transaction.connection()).ratingFacts(dial.account, dial.service);
    PriceList prices(turn.lexicon, dial.unit, isBrief);
    for (const TariffComponent &component : version->components) {
        if (concerns(component.condition, facts, turn.today()))
            std::visit(prices, component.charge);
    }
    for (const TariffTax &tax : version->taxes) {
        if (concerns(tax.condition, facts, turn.today()))
            prices.tax(tax);
    }
    if (prices.text().isEmpty())
        return {};
    return turn.lexicon.say(QStringLiteral("tariff"), {{QStringLiteral("service"), turn.lexicon.service(dial.service)},
                                                       {QStringLiteral("currency"), tariff->currency},
                                                       {QStringLiteral("prices"), prices.text()}});
}

/// Each service once, in detail where one SMS has room for it.
QString tariffOf(const Turn &turn, const Account &account)
{
    QStringList whole;
    QStringList brief;
    for (const MeterRegister &dial : turn.accountsStore.registers(account.id)) {
        if (!dial.isThere(turn.today()))
            continue;
        const QString prices = pricesOf(turn, dial, false);
        if (prices.isEmpty() || whole.contains(prices))
            continue;
        whole << prices;
        brief << pricesOf(turn, dial, true);
    }
    const QString text = whole.join(u' ');
    return isShort(text) ? text : brief.join(u' ');
}

} // namespace

Answer tariff(Turn &turn)
{
    Answer answer = forEachAccount(turn, [&](const Account &account) { return tariffOf(turn, account); });
    const bool isKnown = std::ranges::all_of(askedAccounts(turn), [&](const Account &account) { return !tariffOf(turn, account).isEmpty(); });
    return isKnown ? answer : handOver(turn, CaseKind::Person, "person");
}

} // namespace contador
