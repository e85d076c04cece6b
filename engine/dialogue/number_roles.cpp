// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/number_roles.h"

#include "engine/dialogue/plain_text.h"

#include <algorithm>

namespace contador {

namespace {

using Tokens = std::vector<SaidToken>;
using Role = NumberRole;

constexpr int lastDay = 31;
constexpr int lastMonth = 12;
constexpr int lastHour = 24;
constexpr int daysOfYear = 366;
constexpr int oldest = 120; // years of a person
constexpr qsizetype mostDigitsOfDial = 8;
constexpr qsizetype fewestDigitsOfPhone = 9;
constexpr qsizetype fewestDigitsOfNamedPhone = 5;

QString wholePartOf(const QString &number)
{
    return number.section(u'.', 0, 0);
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar character : text) {
        if (character.isDigit())
            digits += QChar(u'0' + char16_t(character.digitValue()));
    }
    return digits;
}

/// A number of few digits; a large one otherwise, that is no day, hour or count.
int smallOf(const SaidToken &number)
{
    constexpr int large = 1'000'000;
    return number.isNumber() && !number.text.contains(u'.') && number.text.size() <= 5 ? number.text.toInt() : large;
}

class Numbers {
public:
    explicit Numbers(Tokens &tokens) : m_tokens(tokens)
    {
        for (const SaidToken &token : tokens)
            m_all |= token.senses;
    }

    void joinDialDigits()
    {
        constexpr size_t fewest = 3;
        for (size_t from = 0; from < m_tokens.size(); ++from) {
            size_t end = from;
            QString joined;
            while (end < m_tokens.size() && m_tokens[end].isNumber() && m_tokens[end].text.size() == 1 && (end == from || !m_tokens[end].isGlued))
                joined += m_tokens[end++].text;
            if (end - from < fewest)
                continue;
            m_tokens[from].text = joined;
            m_tokens.erase(m_tokens.begin() + std::ptrdiff_t(from) + 1, m_tokens.begin() + std::ptrdiff_t(end));
        }
    }

    /// "20 458 kWh": one number, as it stands before a unit. Without one it may be two meters, and is asked.
    void joinGroups()
    {
        constexpr qsizetype digitsOfGroup = 3;
        for (size_t i = 0; i + 1 < m_tokens.size(); ++i) {
            SaidToken &first = m_tokens[i];
            const SaidToken &second = m_tokens[i + 1];
            const bool isFirstGroup = first.isValue() || (first.isNumber() && first.role == Role::Small && i == 0);
            const bool areGroups = isFirstGroup && second.isValue() && !second.isGlued && !second.isNextLine && first.text.size() <= digitsOfGroup
                && wholePartOf(second.text).size() == digitsOfGroup && !first.text.contains(u'.');
            const bool isLast = i + 2 >= m_tokens.size() || !m_tokens[i + 2].isNumber();
            const bool isFirst = i == 0 || !m_tokens[i - 1].isNumber();
            if (!areGroups || !isLast || !isFirst)
                continue;
            const bool hasUnit = i + 2 < m_tokens.size() && m_tokens[i + 2].has(Sense::Unit);
            first.text += second.text;
            first.role = Role::Value;
            first.isRepaired = !hasUnit || first.text.startsWith(u'0');
            m_tokens.erase(m_tokens.begin() + std::ptrdiff_t(i) + 1);
        }
    }

    void findNames(const QStringList &identifiers, Role role)
    {
        for (const QString &identifier : identifiers) {
            const QString wanted = digitsOf(identifier);
            for (size_t from = 0; !wanted.isEmpty() && from < m_tokens.size(); ++from) {
                if (const size_t end = endOfName(wanted, from); end > from) {
                    QString digits;
                    for (size_t i = from; i < end; ++i) {
                        digits += digitsOf(m_tokens[i].text);
                        m_tokens[i].role = Role::NamePart;
                        m_tokens[i].kind = m_tokens[i].kind == SaidToken::Kind::Code ? SaidToken::Kind::Number : m_tokens[i].kind;
                    }
                    m_tokens[from].role = role;
                    m_tokens[from].text = digits;
                    m_tokens[from].name = identifier;
                    const bool hasSuffix = end + 1 < m_tokens.size() && m_tokens[end].isSign(u'-') && m_tokens[end].isGlued && m_tokens[end + 1].isGlued
                        && m_tokens[end + 1].isNumber() && m_tokens[end + 1].text.size() <= 2;
                    if (hasSuffix && role == Role::Account) // "67890-01"
                        m_tokens[end + 1].role = Role::Other;
                }
            }
        }
    }

    void tellAll()
    {
        tellDates();
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            if (m_tokens[i].isValue())
                m_tokens[i].role = roleOf(i);
        }
        restoreHouses();
    }

private:
    /// Behind the last number of the identifier that begins at `from`; `from` where it is not there.
    [[nodiscard]] size_t endOfName(const QString &wanted, size_t from) const
    {
        QString said;
        size_t end = from;
        for (size_t i = from; i < m_tokens.size() && said.size() <= wanted.size(); ++i) {
            const SaidToken &token = m_tokens[i];
            const bool isBetween = i > from && (token.isSign(u'-') || token.isSign(u'.') || token.isSign(u'/'));
            if (isBetween)
                continue;
            const bool isPart = token.isNumber() || (token.kind == SaidToken::Kind::Code && token.text.back().isDigit());
            if (!isPart || token.role == Role::Account || token.role == Role::Meter || token.role == Role::NamePart || token.isRepaired)
                break;
            said += digitsOf(token.text);
            end = i + 1;
            constexpr qsizetype fewestOfTail = 8; // the last digits of a long one
            const bool isTail = said.size() >= fewestOfTail && wanted.endsWith(said);
            if (withoutLeadingZeros(said) == withoutLeadingZeros(wanted) || isTail)
                return end;
        }
        return from;
    }

    /// The word before, signs and at most one word without meaning between them.
    [[nodiscard]] const SaidToken *wordBefore(size_t at, int fillers = 1) const
    {
        for (size_t i = at; i-- > 0;) {
            const SaidToken &token = m_tokens[i];
            if (token.kind == SaidToken::Kind::Sign)
                continue;
            if (!token.isWord())
                return nullptr;
            const bool isOnlyFiller = token.has(Sense::Filler) && token.senses.count() == 1;
            if (!isOnlyFiller || fillers-- <= 0)
                return &token;
        }
        return nullptr;
    }

    [[nodiscard]] const SaidToken *wordBehind(size_t at, int fillers = 0) const
    {
        for (size_t i = at + 1; i < m_tokens.size(); ++i) {
            const SaidToken &token = m_tokens[i];
            if (token.isSign(u'.') && token.isGlued)
                continue;
            if (!token.isWord())
                return nullptr;
            const bool isOnlyFiller = token.has(Sense::Filler) && token.senses.count() == 1;
            if (!isOnlyFiller || fillers-- <= 0)
                return &token;
        }
        return nullptr;
    }

    [[nodiscard]] bool isGluedNumber(size_t at) const { return at < m_tokens.size() && m_tokens[at].isNumber() && m_tokens[at].isGlued; }

    [[nodiscard]] bool isMonth(const SaidToken &number) const
    {
        const int value = smallOf(number);
        return value >= 1 && value <= lastMonth && number.text.size() <= 2;
    }

    [[nodiscard]] bool isDay(const SaidToken &number) const
    {
        const int value = smallOf(number);
        return value >= 1 && value <= lastDay && number.text.size() <= 2;
    }

    /// "12/03", "12.03.2026", "2026-03-12", "18:30".
    void tellDates()
    {
        for (size_t i = 0; i + 2 < m_tokens.size(); ++i) {
            SaidToken &first = m_tokens[i];
            const SaidToken &sign = m_tokens[i + 1];
            if (!first.isValue() || sign.kind != SaidToken::Kind::Sign || !sign.isGlued || !isGluedNumber(i + 2))
                continue;
            SaidToken &second = m_tokens[i + 2];
            if (sign.isSign(u':') && smallOf(first) <= lastHour && second.text.size() == 2) {
                first.role = second.role = Role::Hour;
                continue;
            }
            if (!sign.isSign(u'/') && !sign.isSign(u'-') && !sign.isSign(u'.'))
                continue;
            const bool hasThird = isGluedNumber(i + 4) && m_tokens[i + 3].text == sign.text && m_tokens[i + 3].isGlued;
            const bool isDate = (isDay(first) && isMonth(second)) || (isMonth(first) && isDay(second) && hasThird)
                || (isMonth(first) && isYear(second)) || (hasThird && first.text.size() == 4 && isMonth(second) && isDay(m_tokens[i + 4]));
            if (!isDate)
                continue;
            first.role = second.role = Role::Date;
            if (hasThird)
                m_tokens[i + 4].role = Role::Date;
        }
    }

    /// "12.03" alone, or beside another number; behind the word for a reading it may be one.
    [[nodiscard]] bool isDateWithPoint(size_t at) const
    {
        const QString &text = m_tokens[at].text;
        const QString whole = wholePartOf(text);
        const QString decimals = text.section(u'.', 1);
        constexpr qsizetype digitsOfMonth = 2;
        if (whole.size() > 2 || decimals.size() != digitsOfMonth || whole.toInt() < 1 || whole.toInt() > lastDay || decimals.toInt() < 1
            || decimals.toInt() > lastMonth)
            return false;
        const SaidToken *behind = wordBehind(at);
        return !behind || !behind->has(Sense::Unit);
    }

    [[nodiscard]] Role roleOf(size_t at)
    {
        SaidToken &number = m_tokens[at];
        markSlips(at);
        markEnd(at);
        for (const auto tell : {&Numbers::moneyOrTime, &Numbers::place, &Numbers::count, &Numbers::phone}) {
            const Role role = (this->*tell)(at);
            if (role != Role::Value)
                return role;
        }
        if (isDateWithPoint(at))
            return Role::Date;
        const SaidToken *before = wordBefore(at);
        const QString whole = withoutLeadingZeros(wholePartOf(number.text));
        const bool isNamed = before && (isTagged(*before) || before->has(Sense::Reading) || before->has(Sense::Shows));
        if (whole.size() == 1 && number.text.size() == 1 && !isNamed)
            return Role::Small;
        return whole.size() > mostDigitsOfDial ? Role::Long : Role::Value;
    }

    static bool isTagged(const SaidToken &word)
    {
        for (auto sense = size_t(Sense::Water); sense <= size_t(Sense::Bathroom); ++sense) {
            if (word.senses[sense])
                return true;
        }
        return false;
    }

    /// "-1482", "148..2", "14?2".
    void markSlips(size_t at)
    {
        SaidToken &number = m_tokens[at];
        if (at == 0 || !number.isGlued || m_tokens[at - 1].kind != SaidToken::Kind::Sign)
            return;
        const SaidToken &sign = m_tokens[at - 1];
        const bool standsFree = at == 1 || !sign.isGlued;
        const bool isDoubled = at >= 2 && m_tokens[at - 2].text == sign.text && sign.isGlued && m_tokens[at - 2].isGlued && !sign.isSign(u'#') && !sign.isSign(u'*');
        const bool isAfterNumber = at >= 2 && sign.isGlued && m_tokens[at - 2].isNumber() && m_tokens[at - 2].role != Role::Account && m_tokens[at - 2].role != Role::Meter;
        if (isDoubled && sign.isSign(u'.') && at >= 3 && m_tokens[at - 3].isNumber())
            m_tokens[at - 3].isRepaired = true;
        if ((sign.isSign(u'-') && standsFree) || (isDoubled && sign.isSign(u'.')) || (isAfterNumber && (sign.isSign(u'?') || sign.isSign(u'_'))))
            number.isRepaired = true;
        if (isAfterNumber && (sign.isSign(u'?') || sign.isSign(u'_')))
            m_tokens[at - 2].isRepaired = true;
    }

    /// "97?", "61*": a sign at the end, where a digit may be missing.
    void markEnd(size_t at)
    {
        const bool isLast = at + 2 == m_tokens.size();
        constexpr qsizetype fewDigits = 2;
        const bool isAsked = m_tokens.size() > at + 1 && m_tokens[at + 1].isSign(u'?') && m_tokens[at].text.size() <= fewDigits;
        if (isLast && m_tokens[at + 1].isGlued && (isAsked || m_tokens[at + 1].isSign(u'*') || m_tokens[at + 1].isSign(u'_')))
            m_tokens[at].isUnsure = true;
    }

    Role moneyOrTime(size_t at)
    {
        const SaidToken &number = m_tokens[at];
        const SaidToken *before = wordBefore(at, 0);
        const SaidToken *behind = wordBehind(at);
        const auto isCurrencySign = [](const SaidToken &token) {
            return token.kind == SaidToken::Kind::Sign && token.text[0].category() == QChar::Symbol_Currency;
        };
        const bool hasSign = (at > 0 && isCurrencySign(m_tokens[at - 1])) || (at + 1 < m_tokens.size() && isCurrencySign(m_tokens[at + 1]));
        const bool isMoneyBefore = before && before->has(Sense::Currency) && !before->has(Sense::Reading) && (before->text.size() > 1 || number.isGlued)
            && &m_tokens[at - 1] == before;
        if (hasSign || isMoneyBefore || (behind && behind->has(Sense::Currency) && !behind->has(Sense::HourBefore)))
            return Role::Amount;
        if (at + 1 < m_tokens.size() && m_tokens[at + 1].isSign(u'%'))
            return Role::Other;
        const bool isEarly = wholePartOf(number.text).toInt() <= lastHour && wholePartOf(number.text).size() <= 2;
        if (behind && behind->has(Sense::Hours) && isEarly)
            return Role::Hour;
        if (at >= 2 && number.isGlued && m_tokens[at - 1].has(Sense::Hours) && m_tokens[at - 2].role == Role::Hour)
            return Role::Hour;
        const bool isAt = before && before->has(Sense::HourBefore) && !isTagged(*before) && isDay(number);
        if (isAt && !(behind && behind->has(Sense::Unit)))
            return Role::Hour;
        const SaidToken *month = wordBehind(at, 1);
        const SaidToken *monthBefore = wordBefore(at, 1);
        if ((month && month->has(Sense::Months) && isDay(number)) || (monthBefore && monthBefore->has(Sense::Months) && (isDay(number) || isYear(number))))
            return Role::Date;
        const bool isOfDay = before && before->has(Sense::Day) && isDay(number) && number.text.size() <= 2 && !m_all[size_t(Sense::Night)];
        if (isOfDay)
            return Role::Date;
        const bool isYearOf = isYear(number) && monthBefore
            && (monthBefore->has(Sense::Tariff) || monthBefore->has(Sense::ThisPeriod) || monthBefore->has(Sense::HourBefore));
        return isYearOf ? Role::Date : Role::Value;
    }

    static bool isYear(const SaidToken &number)
    {
        constexpr int firstYear = 1990;
        constexpr int lastYear = 2040;
        return smallOf(number) >= firstYear && smallOf(number) <= lastYear && number.text.size() == 4;
    }

    Role place(size_t at)
    {
        if (isHouseOfFlat(at) || isBeforeStreet(at))
            return Role::Place;
        const SaidToken *before = wordBefore(at, 1);
        if (!before)
            return Role::Value;
        constexpr qsizetype mostDigitsOfPlace = 4;
        const bool isShort = m_tokens[at].text.size() <= mostDigitsOfPlace;
        const bool isReading = before->has(Sense::Reading) || before->has(Sense::Meter) || before->has(Sense::Shows);
        if (isReading)
            return Role::Value;
        if (before->has(Sense::TaxId) || before->has(Sense::Law))
            return Role::Other;
        if (isShort && (before->has(Sense::Flat) || before->has(Sense::House) || before->has(Sense::Street) || isInStreet(at)))
            return Role::Place;
        if (before->has(Sense::TariffName) && m_tokens[at].text.size() <= 3)
            return Role::Other;
        return before->has(Sense::Age) && smallOf(m_tokens[at]) <= oldest && m_tokens[at].text.size() >= 2 ? Role::Count : Role::Value;
    }

    /// "32, кв. 2 6465", "32-2 … 6465": a house with its flat, where the reading comes behind.
    [[nodiscard]] bool isHouseOfFlat(size_t at) const
    {
        constexpr qsizetype mostDigitsOfHouse = 3;
        if (m_tokens[at].text.size() > mostDigitsOfHouse || m_tokens[at].text.contains(u'.'))
            return false;
        const auto isMore = [this](size_t from) {
            return std::any_of(m_tokens.begin() + std::ptrdiff_t(from), m_tokens.end(), [](const SaidToken &token) { return token.isNumber(); });
        };
        const auto isPair = [this](size_t i) {
            return i + 2 < m_tokens.size() && m_tokens[i].isNumber() && m_tokens[i + 1].isSign(u'-') && m_tokens[i + 1].isGlued && isGluedNumber(i + 2)
                && m_tokens[i].text.size() <= mostDigitsOfHouse && m_tokens[i + 2].text.size() <= mostDigitsOfHouse;
        };
        if (isPair(at) && isMore(at + 3) && at > 0 && m_tokens[at - 1].isWord())
            return true;
        if (at >= 3 && isPair(at - 2) && isMore(at + 1) && m_tokens[at - 3].isWord())
            return true;
        size_t next = at + 1;
        while (next < m_tokens.size() && m_tokens[next].kind == SaidToken::Kind::Sign)
            ++next;
        return next + 1 < m_tokens.size() && m_tokens[next].has(Sense::Flat) && isMore(next + 2) && !isTaggedBefore(at);
    }

    [[nodiscard]] bool isTaggedBefore(size_t at) const
    {
        const SaidToken *before = wordBefore(at, 1);
        return before && (isTagged(*before) || before->has(Sense::Reading) || before->has(Sense::Meter));
    }

    /// "12 High Street".
    [[nodiscard]] bool isBeforeStreet(size_t at) const
    {
        constexpr size_t farthest = 3;
        if (smallOf(m_tokens[at]) > daysOfYear || isTaggedBefore(at))
            return false;
        for (size_t i = at + 1; i < m_tokens.size() && i <= at + farthest && m_tokens[i].isWord(); ++i) {
            if (m_tokens[i].has(Sense::Street) && m_tokens[i].text.size() > 2)
                return true;
        }
        return false;
    }

    /// "Rua 25", "ул. Мира 97", "Road, plot no. 4".
    [[nodiscard]] bool isInStreet(size_t at) const
    {
        constexpr int farthest = 3;
        int words = 0;
        for (size_t i = at; i-- > 0 && words < farthest;) {
            const SaidToken &token = m_tokens[i];
            if (token.has(Sense::Street))
                return true;
            if (token.has(Sense::Reading) || token.has(Sense::Meter) || isTagged(token) || (token.isNumber() && token.isValue()))
                return false;
            words += token.isWord() ? 1 : 0;
        }
        return false;
    }

    Role count(size_t at)
    {
        const SaidToken &number = m_tokens[at];
        const SaidToken *behind = wordBehind(at);
        if (behind && smallOf(number) <= daysOfYear) {
            const bool isOfTag = isTagged(*behind) && m_all[size_t(Sense::Night)];
            for (const Sense sense : {Sense::Days, Sense::People, Sense::Degrees, Sense::Times}) {
                if (behind->has(sense) && !isOfTag)
                    return Role::Count;
            }
            if (behind->has(Sense::CountOf) && smallOf(number) <= lastMonth)
                return Role::Count;
            if (behind->has(Sense::Unit) && number.text.size() == 1)
                return Role::Count;
        }
        const SaidToken *before = wordBefore(at, 0);
        const bool isFewDigits = number.text.size() == 1;
        if (isFewDigits && before && (before->has(Sense::Meter) || before->has(Sense::Value)))
            return Role::Small;
        if (isFewDigits && at + 1 < m_tokens.size() && m_tokens[at + 1].isSign(u'#') && m_tokens[at + 1].isGlued)
            return Role::Other;
        return Role::Value;
    }

    Role phone(size_t at)
    {
        const SaidToken &number = m_tokens[at];
        if (at > 0 && m_tokens[at - 1].isSign(u'+') && number.isGlued && number.text.size() >= fewestDigitsOfNamedPhone)
            return Role::Phone;
        const SaidToken *before = wordBefore(at, 1);
        constexpr qsizetype lettersOfLabel = 3; // "on", "на" are of anything
        const bool isLabelled = before && before->has(Sense::PhoneLabel) && (before->text.size() >= lettersOfLabel || m_all[size_t(Sense::Call)]);
        if (isLabelled && number.text.size() >= fewestDigitsOfNamedPhone)
            return Role::Phone;
        if (isPhoneInGroups(at))
            return Role::Long;
        qsizetype digitsSoFar = 0; // of the telephone number
        for (size_t i = at; i-- > 0 && m_tokens[i].isNumber() && m_tokens[i].role == Role::Phone;)
            digitsSoFar += m_tokens[i].text.size();
        if (digitsSoFar > 0 && digitsSoFar < fewestDigitsOfPhone && number.text.size() <= mostDigitsOfDial)
            return Role::Phone;
        return number.text.size() >= fewestDigitsOfPhone && m_all[size_t(Sense::Call)] ? Role::Phone : Role::Value;
    }

    /// "84 123 4567", "07700 900123": groups as telephone numbers are written in.
    [[nodiscard]] bool isPhoneInGroups(size_t at) const
    {
        static const std::vector<std::vector<qsizetype>> shapes{{3, 3, 3}, {2, 3, 4}, {3, 3, 4}, {3, 2, 2, 2}, {2, 3, 2, 2}, {3, 3, 2, 2}, {5, 6}, {4, 3, 4}};
        size_t first = at;
        while (first > 0 && m_tokens[first - 1].isNumber())
            --first;
        std::vector<qsizetype> sizes;
        for (size_t i = first; i < m_tokens.size() && m_tokens[i].isNumber(); ++i)
            sizes.push_back(m_tokens[i].text.size());
        const bool isTwo = sizes.size() == 2;
        return std::ranges::find(shapes, sizes) != shapes.end() && (!isTwo || m_tokens[first].text.startsWith(u'0')) && !isTaggedBefore(first);
    }

    /// "loja 212 casa 98": places that have a meter each, where no street is named and nothing else could be the reading.
    void restoreHouses()
    {
        std::vector<size_t> houses;
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            if (m_tokens[i].isValue())
                houses.push_back(i);
            if (!m_tokens[i].isNumber() || m_tokens[i].role != Role::Place)
                continue;
            const SaidToken *before = wordBefore(i, 1);
            if (!before || !before->has(Sense::House) || m_tokens[i].text.size() < 2)
                return;
            houses.push_back(i);
        }
        if (houses.size() < 2 || m_all[size_t(Sense::Street)] || m_all[size_t(Sense::Reading)])
            return;
        for (const size_t house : houses)
            m_tokens[house].role = Role::Value;
    }

    Tokens &m_tokens;
    Senses m_all;
};

} // namespace

void tellNumbers(std::vector<SaidToken> &tokens, const QStringList &accounts, const QStringList &meters, bool isListOpen)
{
    Numbers numbers(tokens);
    numbers.joinDialDigits();
    numbers.findNames(accounts, Role::Account);
    numbers.findNames(meters, Role::Meter);
    numbers.tellAll();
    if (!isListOpen) // "2 613" is a choice and a reading
        numbers.joinGroups();
}

} // namespace contador
