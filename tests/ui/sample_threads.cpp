// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_threads.h"

namespace contador::tests {

namespace {

const Currency euro{QStringLiteral("EUR"), 2};

QDateTime at(int hour, int minute)
{
    return {QDate(2026, 11, 25), QTime(hour, minute), Qt::UTC};
}

struct Row {
    const char *account;
    const char *holder;
    const char *address;
    const char *reason;
    int previous;
    int value;
    int usual;
    std::optional<int> proposal;
    const char *text;
};

constexpr Row rows[] = {
    {"100231", "Ana Maria Prata", "Rua da Igreja 4", "unusually_high", 1475, 1520, 9, {}, "1520"},
    {"100232", "Лучія Ковальчук", "вул. Шевченка 12, кв. 7", "below_previous", 883, 338, 11, {}, "показник 338"},
    {"100233", "Олександр Іваненко", "вул. Лесі Українки 3", "implausible", 1475, 14820, 9, 1482, "Добрий день! 14820, лічильник на кухні"},
    {"100234", "Пётр Кузнецов", "ул. Ленина 40, кв. 118", "too_many_digits", 20041, 2005012, 14, {}, "2005012"},
    {"100235", "Condomínio do Edifício Panorâmico da Praia Grande, Lda.", "Avenida dos Descobrimentos 1488, bloco C", "beyond_meter", 4412, 9410, 210, {}, ""},
    {"100236", "John O'Neil <b>x</b>", "Quay St", "other_number", 77, 90, 12, {}, "read 90 \u202E09"},
    {"100237", "Maria Conceição", "Travessa do Forno", "no_tariff", 10, 12, 0, {}, "12"},
    {"100238", "Rui Nunes", "Largo da Sé 2", "swapped_registers", 512, 1481, 30, {}, "T1 1481 T2 512"},
};

ReadingToCheck rowOf(int number, const Row &row)
{
    ReadingToCheck reading;
    reading.id = ReadingId{number + 1};
    reading.account = QString::fromLatin1(row.account);
    reading.holder = QString::fromUtf8(row.holder);
    reading.address = QString::fromUtf8(row.address);
    reading.meter = number == 0 ? QStringLiteral("A18-220471") : QStringLiteral("2040%1").arg(760 + number);
    reading.registerCode = QStringLiteral("T");
    reading.service = QStringLiteral("water");
    reading.unit = QStringLiteral("m³");
    reading.value = Quantity::whole(row.value);
    reading.readOn = QDate(2026, 11, 25);
    reading.previous = Quantity::whole(row.previous);
    reading.previousOn = QDate(2026, 10, 24);
    reading.consumption = row.value > row.previous ? std::optional(Quantity::whole(row.value - row.previous)) : std::nullopt;
    reading.usual = row.usual > 0 ? std::optional(Quantity::whole(row.usual)) : std::nullopt;
    reading.reason = QString::fromLatin1(row.reason);
    if (row.proposal)
        reading.proposal = Quantity::whole(*row.proposal);
    reading.source = QStringLiteral("sms");
    reading.receivedAt = at(8, 5 * number);
    reading.message = MessageId{number + 1};
    reading.phone = QStringLiteral("+35191234567%1").arg(number);
    reading.text = QString::fromUtf8(row.text);
    if (number == 1) {
        reading.askedAt = at(9, 40);
        reading.askedBy = QStringLiteral("rita");
    }
    return reading;
}

Case open(CaseKind kind, const char *reference, const char *claimedBy = "")
{
    Case found;
    found.id = CaseId{1};
    found.reference = QString::fromLatin1(reference);
    found.kind = kind;
    found.mutes = mutes(kind);
    found.openedAt = at(9, 12);
    found.openedBy = QStringLiteral("automaton");
    found.claimedBy = QString::fromLatin1(claimedBy);
    return found;
}

ThreadLine line(const char *phone, const char *holder, const char *text, const char *state, int held, int unread, int minute)
{
    ThreadLine thread;
    thread.phone = QString::fromUtf8(phone);
    thread.holder = QString::fromUtf8(holder);
    thread.accounts = thread.holder.isEmpty() ? 0 : 1;
    thread.account = thread.holder.isEmpty() ? QString() : QStringLiteral("100231");
    thread.text = QString::fromUtf8(text);
    thread.state = QString::fromLatin1(state);
    thread.inbound = thread.state == QLatin1String("held");
    thread.held = held;
    thread.unread = unread;
    thread.at = at(9, minute);
    thread.newest = MessageId{minute};
    return thread;
}

} // namespace

CheckPage sampleCheckPage()
{
    CheckPage page;
    int number = 0;
    for (const Row &row : rows)
        page.rows.push_back(rowOf(number++, row));
    page.total = number;
    return page;
}

ThreadsPage sampleThreads()
{
    ThreadsPage page;
    page.rows = {line("+380671234567", "Лучія Ковальчук", "Пахне газом біля під'їзду", "held", 1, 1, 20),
                 line("+351912345672", "Олександр Іваненко", "Це грабіж! Чому 14820?", "held", 2, 1, 12),
                 line("+351912345673", "Ana Maria Prata", "Quando voltam a ligar a água? \u202Eabc", "held", 1, 1, 5),
                 line("+351912345674", "Пётр Кузнецов", "Прошу рассрочку на три месяца", "held", 1, 0, 3),
                 line("+351912345675", "", "Quem são vocês?", "held", 1, 1, 2),
                 line("MEO", "", "Ganhou um telemóvel! http://x", "held", 1, 0, 1),
                 line("+351912345677", "Rui Nunes", "Leitura 1482 aceite. Divida 22,30 EUR ate 30/03.", "delivered", 0, 0, 0)};
    page.rows[0].cases = {open(CaseKind::Danger, "3C7K")};
    page.rows[1].cases = {open(CaseKind::Complaint, "7K2P", "rui")};
    page.rows[1].visitors = {{QStringLiteral("rui"), true}};
    page.rows[3].cases = {open(CaseKind::Instalments, "9H4R")};
    page.waiting = 6;
    page.unread = 4;
    return page;
}

ThreadView sampleThread()
{
    ThreadView view;
    ThreadCard &card = view.card;
    card.phone = QStringLiteral("+351912345672");
    card.isReachable = true;
    card.isHeld = true;
    card.accounts = {{AccountId{1}, QStringLiteral("100233"), QString::fromUtf8("Олександр Іваненко"), QString::fromUtf8("вул. Лесі Українки 3"),
                      QStringLiteral("uk"), Money{2230, euro}},
                     {AccountId{2}, QStringLiteral("100240"), QString::fromUtf8("Олександр Іваненко"), QString::fromUtf8("Garagem"),
                      QStringLiteral("uk"), Money{0, euro}}};
    card.messages = {
        {MessageId{1}, at(8, 10), true, card.phone, QString::fromUtf8("Добрий день! 14820, лічильник на кухні"), QStringLiteral("answered")},
        {MessageId{2}, at(8, 10), false, card.phone, QString::fromUtf8("14820 не прийнято: було б 13345 м3 від 24.10. Погляньте на чорні цифри."), QStringLiteral("delivered")},
        {MessageId{3}, at(9, 12), true, card.phone, QString::fromUtf8("Це грабіж! Чому 14820?"), QStringLiteral("held")},
        {MessageId{4}, at(9, 13), false, card.phone, QString::fromUtf8("Ваше звернення прийнято. № 7K2P"), QStringLiteral("sent")},
        {MessageId{5}, at(9, 20), false, card.phone, QString::fromUtf8("Дивимося, хвилинку."), QStringLiteral("queued"), QStringLiteral("rui")},
        {MessageId{6}, at(9, 25), true, card.phone, QString::fromUtf8("чекаю"), QStringLiteral("held")}};
    card.newest = MessageId{6};
    CaseSheet sheet;
    sheet.of = open(CaseKind::Complaint, "7K2P", "rui");
    sheet.messages = {{MessageId{3}, {{"meter", "20400762 T"}, {"value", "14820"}, {"reason", "implausible"}, {"previous", "1475"}, {"previous_date", "2026-10-24"}, {"proposal", "1482"}}, at(9, 12), QStringLiteral("automaton")}};
    sheet.steps = {{QStringLiteral("claimed"), {}, at(9, 18), QStringLiteral("rui")},
                   {QStringLiteral("note"), QString::fromUtf8("telefonei, ninguém atende"), at(9, 21), QStringLiteral("rui")}};
    card.cases = {sheet};
    card.visitors = {{QStringLiteral("rui"), true}};
    view.suggestions = {{QStringLiteral("clerk_looks_at_it"), QString::fromUtf8("Ваше повідомлення є, розбираємося. № 7K2P")},
                        {QStringLiteral("clerk_ask_again"), QString::fromUtf8("Погляньте ще раз на лічильник 20400762 і надішліть лише чорні цифри.")},
                        {QStringLiteral("balance"), QString::fromUtf8("Рахунок ...0233: борг 22,30 EUR до 30.11.")},
                        {QStringLiteral("clerk_is_settled"), QString::fromUtf8("Ваше звернення 7K2P вирішено. Дякуємо.")}};
    return view;
}

} // namespace contador::tests
