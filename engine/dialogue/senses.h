// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <bitset>
#include <optional>

namespace contador {

/// What a word of a consumer may mean, whatever language it is of. The files of words put words to them, the file of rules
/// says what follows from them; their names there are those of senses.cpp, in the same order.
enum class Sense : quint8 {
    // of readings
    Reading, Shows, Meter, Send, Value, Unit, Previous, Current, Instead, Becomes, Defect, Unsure, Or,
    // of a meter's registers and places
    Water, Gas, Electricity, Heat, Cold, Hot, Day, Night, Peak, Shoulder, T1, T2, T3, Kitchen, Bathroom,
    // of what is asked for
    AccountWord, Bill, Balance, Owe, HowMuch, ToPay, UpToDate, Due, Pay, Paid, Payment, Received, ByMeans, Reference, Tariff,
    Cost, Consumption, Used, Last, ThisPeriod, Inspection, Serial, Instalments, Complaint, Insult, Without, NoSupply, Fault,
    Danger, Smell, Returns, Works, Call, NoCredit, Person, Talk, Contract, Ack, Verify, Genuine, Collector, Undo, Correct, Mistake,
    Sorry, Delay, Stop, Start, Messages, News, Reminders, Greetings, NotMe, Help, Language, LangPt, LangEn, LangEs, LangUk,
    LangRu, LangOther, CodePt, CodeEn, CodeEs, CodeUk, CodeRu, Register, WishTell, On, Off, Double,
    // questions and answers
    Where, How, When, What, Why, Yes, YesWeak, No, NoWeak, Not, Ord1, Ord2, Ord3, Ord4, Both, Neither, Option,
    // what numbers belong to
    Flat, House, Street, PhoneLabel, TaxId, Law, Currency, Days, Hours, HourBefore, People, Degrees, Times, TariffName, CountOf,
    Months, Weekday, Age, Ordinal,
    // of texts that ask for nothing, or not by themselves
    Courtesy, Filler, Machine, Spam, Vulnerable, Theft, Wait, Already, Visit, Other,
    // of the whole text, never in a file of words
    HasValue, HasWrong, HasPrevious, HasOr, HasCents, HasAmount, HasPhone, HasAccount, HasCode, HasNumber, IsQuestion, IsAlone, IsIdle, IsShort, IsLong, IsOpenYesNo, IsOpenValue, IsOpenList,
    Count
};

using Senses = std::bitset<size_t(Sense::Count)>;

/// By its name in the files.
std::optional<Sense> senseOf(const QString &name);

} // namespace contador
