// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_utility.h"

namespace contador::tests {

namespace {

Money euros(qint64 cents)
{
    return {cents, Currency{QStringLiteral("EUR"), 2}};
}

QDateTime at(int hour, int minute, int second = 0)
{
    return {sampleToday(), QTime(hour, minute, second), QTimeZone("Europe/Lisbon")};
}

struct Line {
    FeedKind kind;
    const char *account;
    const char *holder;
    const char *phone;
    const char *text;
    const char *reply;
    int cents;
    int latencyMs;
};

const Line lines[] = {
    {FeedKind::ReadingAccepted, "100231", "Lúcia Álvares Ferreira", "+351912345678", "1482",
     "Leitura 1482 aceite. Contador A18-220471: 9 m3. Divida 22,30 EUR ate 30/03.", 2230, 1840},
    {FeedKind::Question, "004417", "José Hernández Muñoz", "+351963318842", "SALDO",
     "Divida 47,85 EUR, 12,40 EUR vencidos. Pague ate 30/11.", 4785, 930},
    {FeedKind::ReadingHeld, "100245", "Олександра Коваленко-Шевченко", "+380671234567", "ПОКАЗ 14820",
     "Leu 14820? Consumo 312 m3, o normal e 9. Responda SIM ou envie de novo.", 0, 2210},
    {FeedKind::UnknownText, "100252", "Ricardo Nuno de Albuquerque e Vasconcelos", "+351936620114",
     "bom dia o meu contador tem agua a sair por baixo podem ca vir ver isto?? obrigado",
     "Nao percebi. Envie so o numero do contador, ou AJUDA.", 0, 1120},
    {FeedKind::Payment, "100259", "Maria da Conceição Pires", "", "", "", 3120, 0},
    {FeedKind::UnknownSender, "", "", "+351926500093", "1934", "Este numero nao esta registado. Ligue 800 200 300.", 0, 1480},
    {FeedKind::ReadingAccepted, "100266", "Екатерина Владимировна Преображенская", "+351911770021", "LEITURA 56,8",
     "Leitura 56,8 aceite. Consumo 4,2 m3. Divida 8,12 EUR ate 15/12.", 812, 1610},
    {FeedKind::Undecodable, "", "", "VODAFONE", "", "", 0, 0},
    {FeedKind::SendFailed, "100273", "António Sá", "+351925810447", "992", "Leitura 992 aceite.", 0, 0},
    {FeedKind::Modem, "", "", "/dev/ttyUSB0", "ready", "", 0, 0},
    {FeedKind::SendUnknown, "100280", "Beatriz Lopes", "+351914402233", "SALDO", "Divida 0,00 EUR.", 0, 0},
    {FeedKind::ReadingAccepted, "100287", "Padaria Central, Lda.", "+351282458110", "T1 20481 T2 9377",
     "Leituras 20481 e 9377 aceites. Consumo 412 kWh. Divida 188,06 EUR ate 10/12.", 18806, 2950},
    {FeedKind::Question, "100294", "Hélder Guimarães", "+351967004512", "\u202Esaldo\u202C \u0007<b>já</b>",
     "Divida 0,00 EUR. Obrigado.", 0, 880},
};

} // namespace

Format sampleFormat()
{
    return {QLocale(QLocale::Portuguese, QLocale::Portugal), QTimeZone("Europe/Lisbon")};
}

QDate sampleToday()
{
    return {2026, 11, 25};
}

std::vector<FeedEvent> sampleFeed()
{
    std::vector<FeedEvent> events;
    qint64 id = 9'000;
    int minute = 59;
    for (int round = 0; round < 3; ++round) {
        for (const Line &line : lines) {
            FeedEvent event;
            event.id = id -= 2;
            event.at = at(10 - round, minute = (minute + 56) % 60, int(id % 60));
            event.kind = line.kind;
            event.account = QString::fromUtf8(line.account);
            event.holder = QString::fromUtf8(line.holder);
            event.phone = QString::fromUtf8(line.phone);
            event.text = QString::fromUtf8(line.text);
            event.reply = QString::fromUtf8(line.reply);
            if (line.cents > 0)
                event.amount = euros(line.cents);
            event.latencyMs = 4; // until it was judged; not until it was answered
            event.message = MessageId{line.kind == FeedKind::Payment || line.kind == FeedKind::Modem ? 0 : id};
            if (line.latencyMs > 0) {
                FeedEvent reply;
                reply.id = id + 1;
                reply.at = event.at.addMSecs(line.latencyMs);
                reply.kind = FeedKind::Reply;
                reply.message = event.message;
                reply.latencyMs = line.latencyMs;
                events.push_back(reply);
            }
            events.push_back(event);
        }
    }
    return events;
}

std::vector<std::pair<FeedKind, int>> sampleCounts()
{
    return {{FeedKind::ReadingAccepted, 1284}, {FeedKind::ReadingHeld, 17},  {FeedKind::Question, 312},
            {FeedKind::UnknownText, 21},       {FeedKind::UnknownSender, 6}, {FeedKind::SendFailed, 2},
            {FeedKind::Payment, 88},           {FeedKind::Reply, 1630}};
}

namespace {

void addYear(AccountCard &card)
{
    static const qint64 litres[] = {9'000, 8'200, 11'400, 14'900, 16'300, 13'100, 10'700,
                                    9'800, 8'900, 9'100,  8'400,  7'900,  8'600};
    qint64 value = 1'482'000;
    QDate day(2026, 11, 25);
    qint64 message = 8'998;
    for (const qint64 used : litres) {
        card.readings.push_back({.readOn = day,
                                 .receivedAt = {},
                                 .meter = QStringLiteral("A18-220471"),
                                 .registerCode = QStringLiteral("T"),
                                 .value = Quantity{value},
                                 .consumption = Quantity{used},
                                 .source = day.month() % 4 == 0 ? QStringLiteral("office") : QStringLiteral("sms"),
                                 .status = QStringLiteral("accepted"),
                                 .reason = {},
                                 .message = MessageId{message}});
        value -= used;
        day = day.addMonths(-1).addDays(day.month() % 3 - 1);
        message -= 400;
    }
    card.readings.insert(card.readings.begin() + 1,
                         {.readOn = QDate(2026, 11, 24),
                          .receivedAt = {},
                          .meter = QStringLiteral("A18-220471"),
                          .registerCode = QStringLiteral("T"),
                          .value = Quantity::whole(14'820),
                          .consumption = {},
                          .source = QStringLiteral("sms"),
                          .status = QStringLiteral("held"),
                          .reason = QStringLiteral("unusually_high"),
                          .message = MessageId{8'700}});
}

void addLedger(AccountCard &card)
{
    Money balance = euros(1240);
    card.entries.push_back({.id = EntryId{1},
                            .happenedOn = QDate(2025, 12, 31),
                            .kind = QStringLiteral("opening"),
                            .service = QStringLiteral("water"),
                            .amount = balance,
                            .balanceAfter = balance,
                            .dueOn = QDate(2026, 1, 30),
                            .message = {},
                            .document = QStringLiteral("contas-2025.csv"),
                            .working = {}});
    for (int month = 1; month <= 11; ++month) {
        const Money charge = euros(800 + 97 * month);
        balance += charge;
        card.entries.push_back({.id = EntryId{2 * month},
                                .happenedOn = QDate(2026, month, 24),
                                .kind = QStringLiteral("charge"),
                                .service = QStringLiteral("water"),
                                .amount = charge,
                                .balanceAfter = balance,
                                .dueOn = QDate(2026, month, 24).addDays(30),
                                .message = MessageId{month == 11 ? 8'998 : 4'000 + month},
                                .document = {},
                                .working = QStringLiteral(
                                    "9 m³: 1473 → 1482, 32 dias\n1.º escalão: 5 m³ × 0,62 € = 3,10 €\n2.º escalão: 4 m³ × 1,10 "
                                    "€ = 4,40 €\nTarifa fixa: 32 dias × 0,075 € = 2,40 €\nSoma 9,90 €; sem IVA")});
        if (month < 11) {
            balance += -charge;
            card.entries.push_back({.id = EntryId{2 * month + 1},
                                    .happenedOn = QDate(2026, month, 24).addDays(18),
                                    .kind = QStringLiteral("payment"),
                                    .service = {},
                                    .amount = -charge,
                                    .balanceAfter = balance,
                                    .dueOn = {},
                                    .message = {},
                                    .document = QStringLiteral("MB 211 034 ") + QString::number(500 + month),
                                    .working = {}});
        }
    }
    card.total = balance;
    card.overdue = euros(1240);
    card.notDue = balance - card.overdue;
    card.dueOn = QDate(2026, 1, 30);
    card.byService = {{QStringLiteral("water"), card.total - euros(410)}, {QStringLiteral("electricity"), euros(410)}};
}

void addMessages(AccountCard &card)
{
    const auto add = [&](qint64 id, bool inbound, const char *text, const char *state, int minute) {
        card.messages.push_back({.id = MessageId{id},
                                 .at = at(10, minute),
                                 .inbound = inbound,
                                 .phone = QStringLiteral("+351912345678"),
                                 .text = QString::fromUtf8(text),
                                 .state = QString::fromLatin1(state)});
    };
    add(8'500, true, "saldo", "answered", 1);
    add(8'501, false, "Divida 12,40 EUR, vencida desde 30/01. Pague por MB 21 103, ref. 211 034 511. Ajuda: 0", "delivered", 2);
    add(8'700, true, "14820", "answered", 20);
    add(8'701, false, "Leu 14820? Consumo 13 347 m3, o normal e 9. Responda SIM ou envie de novo.", "delivered", 20);
    add(8'900, true, "desculpe enganei me \u202E2841\u202C queria dizer", "held", 24);
    add(8'901, false, "Nao percebi. Envie so o numero do contador, ou AJUDA.", "unknown", 24);
    add(8'998, true, "1482", "answered", 26);
    add(8'989, false, "Leitura 1482 aceite. Contador A18-220471: 9 m3. Divida 22,30 EUR ate 30/03. Ref 7K2P. Ajuda: 0", "sent",
        26);
}

} // namespace

AccountCard sampleCard()
{
    AccountCard card = emptyCard();
    card.address = QStringLiteral("Rua dos Descobrimentos, 124, 3.º esq., 8600-645 Lagos");
    card.zone = QStringLiteral("Lagos Norte");
    card.email = QStringLiteral("lucia.alvares@exemplo.pt");
    card.phones = {{QStringLiteral("+351912345678"), QStringLiteral("imported"), at(9, 0).addDays(-300)},
                   {QStringLiteral("+380671234567"), QStringLiteral("desk"), at(9, 0).addDays(-12)}};
    card.meters = {{QStringLiteral("A18-220471"),
                    QStringLiteral("water"),
                    QStringLiteral("agua-domestica"),
                    QStringLiteral("m³"),
                    {{QStringLiteral("T"), 5, 0}}},
                   {QStringLiteral("E-77120094"),
                    QStringLiteral("electricity"),
                    QStringLiteral("luz-bi-horaria"),
                    QStringLiteral("kWh"),
                    {{QStringLiteral("T1"), 6, 1}, {QStringLiteral("T2"), 6, 1}}}};
    card.meters[0].registers[0].usualIn30Days = Quantity{9'800};
    card.meters[0].verificationDue = QDate(2026, 9, 1);
    card.meters[1].verificationDue = QDate(2031, 5, 31);
    card.status = QStringLiteral("suspended");
    AccountHold dispute;
    dispute.id = 1;
    dispute.days = {QDate(2026, 11, 3), {}};
    dispute.reason = QString::fromUtf8("Contesta a fatura de outubro; <b>pede</b> vistoria do contador");
    dispute.by = QStringLiteral("ana");
    AccountHold complaint = dispute;
    complaint.kind = HoldKind::Complaint;
    complaint.service = QStringLiteral("water");
    complaint.days = {QDate(2026, 3, 2), QDate(2026, 4, 2)};
    complaint.reason = QString::fromUtf8("\u202Eescrita ao contrário\u202C");
    card.holds = {dispute, complaint};
    card.vulnerabilities = {{1, VulnerabilityKind::LifeSupport, {QDate(2026, 1, 1), {}}, QString::fromUtf8("declaração do hospital"), {}}};
    card.notes = {{2, QString::fromUtf8("Ligou a dizer que há água a sair por baixo do contador. Técnico marcado para sexta-feira de manhã; "
                                        "o cão fica preso."),
                   at(9, 12), QStringLiteral("ana")},
                  {1, QString::fromUtf8("Дзвонила донька: дзвонити лише після 18:00"), at(8, 40).addDays(-40), QStringLiteral("rui")}};
    card.holders = {{QString::fromUtf8("Joaquim Ferreira"), {}, {{}, QDate(2021, 6, 1)}},
                    {card.holder, {}, {QDate(2021, 6, 1), {}}}};
    card.facts = {{QStringLiteral("persons"), {}, QStringLiteral("5"), QDate(2024, 9, 1)},
                  {QStringLiteral("contracted_power"), QStringLiteral("electricity"), QStringLiteral("6.9"), QDate(2021, 6, 1)}};
    addYear(card);
    card.readings[3].flags = QStringLiteral("V15");
    addLedger(card);
    addMessages(card);
    Case grievance;
    grievance.reference = QStringLiteral("7K2P");
    grievance.phone = QStringLiteral("+351912345678");
    grievance.kind = CaseKind::Complaint;
    grievance.openedAt = QDateTime(sampleToday(), QTime(10, 24), Qt::UTC);
    grievance.claimedBy = QStringLiteral("rita");
    card.cases = {grievance};
    return card;
}

AccountCard emptyCard()
{
    AccountCard card;
    card.id = AccountId{1};
    card.number = QStringLiteral("100231");
    card.holder = QStringLiteral("Lúcia Álvares Ferreira");
    card.language = QStringLiteral("pt_PT");
    card.today = sampleToday();
    card.total = card.overdue = card.notDue = card.disputed = euros(0);
    return card;
}

std::vector<AccountHit> sampleHits()
{
    const auto hit = [](const char *number, const char *holder, const char *address, const char *phones) {
        return AccountHit{AccountId{1},
                          QString::fromUtf8(number),
                          QString::fromUtf8(holder),
                          QString::fromUtf8(address),
                          QString::fromUtf8(phones),
                          euros(2230)};
    };
    return {hit("100231", "Lúcia Álvares Ferreira", "Rua dos Descobrimentos, 124, Lagos", "+351 912 345 678"),
            hit("100318", "Lucas Alvarenga", "Travessa da Igreja, 2, Odiáxere", "+351 936 000 118"),
            hit("004417", "José Hernández Muñoz", "Estrada da Luz, 40, Lagos", "+351 963 318 842")};
}

AccountsPage sampleAccounts()
{
    struct Row {
        const char *number;
        const char *holder;
        const char *address;
        const char *phone;
        qint64 cents;
        qint64 late;
    };
    static const Row rows[] = {
        {"004417", "José Hernández Muñoz", "Estrada da Luz, 40, Lagos", "+351963318842", 4785, 1240},
        {"100231", "Lúcia Álvares Ferreira", "Rua dos Descobrimentos, 124, 3.º esq., 8600-645 Lagos", "+351912345678", 2230, 1240},
        {"100245", "Олександра Коваленко-Шевченко", "вулиця Богдана Хмельницького, 14, кв. 7, Київ", "+380671234567", 0, 0},
        {"100252", "Ricardo Nuno de Albuquerque e Vasconcelos", "Travessa da Igreja, 2, Odiáxere", "+351936620114", 318806, 318806},
        {"100259", "Maria da Conceição Pires", "Beco do Sal, 1, Lagos", "", -3120, 0},
        {"100266", "Екатерина Владимировна Преображенская", "проспект Вернадского, 86, корпус 2, Москва", "+351911770021", 812, 0},
        {"100273", "António Sá", "", "+351925810447", 0, 0},
        {"100287", "Padaria Central, Lda.", "Largo da Sé, 3, Lagos", "+351282458110", 18806, 0},
        {"100294", "\u202EHélder\u202C <b>Guimarães</b> \u0007", "<img src=x> Rua\nA", "+351967004512", 0, 0},
    };
    AccountsPage page;
    qint64 id = 0;
    for (const Row &row : rows) {
        AccountLine line;
        line.id = {++id};
        line.number = QString::fromLatin1(row.number);
        line.holder = QString::fromUtf8(row.holder);
        line.address = QString::fromUtf8(row.address);
        line.services = {QStringLiteral("water")};
        line.balance = euros(row.cents);
        line.overdue = euros(row.late);
        if (row.late > 0)
            line.oldestDue = QDate(2026, 1, 30).addDays(int(id) * 20);
        if (id != 7)
            line.lastReadOn = QDate(2026, 11, 25).addDays(-int(id) * 3);
        line.phone = QString::fromLatin1(row.phone);
        page.lines.push_back(line);
    }
    page.lines[1].services.append(QStringLiteral("electricity"));
    page.lines[1].disputed = page.lines[1].held = true;
    page.lines[3].status = AccountStatus::InCourt;
    page.lines[3].held = true;
    page.lines[4].vulnerable = true;
    page.lines[5].disputed = page.lines[5].held = page.lines[5].vulnerable = page.lines[5].verificationDue = true;
    page.lines[6].status = AccountStatus::Closed;
    page.lines[7].verificationDue = true;
    return page;
}

AccountsChoices sampleChoices()
{
    return {{QStringLiteral("Lagos Norte"), QStringLiteral("Odiáxere"), QStringLiteral("Шевченківський район міста Києва")},
            {QStringLiteral("agua-domestica"), QStringLiteral("luz-bi-horaria")},
            {QStringLiteral("electricity"), QStringLiteral("water")}};
}

std::vector<Audience> sampleAudiences()
{
    AudienceFilter late;
    late.overdueDays = 30;
    late.overdueOver = 2000;
    late.onHold = false;
    AudienceFilter silent;
    silent.noReadingDays = 60;
    silent.contracted = false;
    return {{1, QString::fromUtf8("Vencidos há mais de um mês"), late}, {2, QString::fromUtf8("Боржники без телефону"), silent}};
}

ReadingSheet sampleSheet()
{
    ReadingSheet sheet;
    sheet.accountNumber = QStringLiteral("100245");
    sheet.holder = QString::fromUtf8("Олександра Коваленко-Шевченко");
    sheet.address = QString::fromUtf8("вулиця Богдана Хмельницького, 14, кв. 7, Київ");
    ReadingSheet::Dial water;
    water.dial.id = RegisterId{1};
    water.dial.service = QStringLiteral("water");
    water.dial.serial = QStringLiteral("A18-220471");
    water.dial.code = QStringLiteral("T");
    water.dial.unit = QStringLiteral("m³");
    Reading previous;
    previous.value = Quantity::whole(1482);
    previous.readOn = QDate(2026, 10, 24);
    water.previous = previous;
    water.usual = Quantity::whole(9);
    water.doubtedAbove = Quantity::whole(27);
    water.days = 32;
    ReadingSheet::Dial power = water;
    power.dial.id = RegisterId{2};
    power.dial.service = QStringLiteral("electricity");
    power.dial.serial = QStringLiteral("E-77120094");
    power.dial.code = QStringLiteral("T1");
    power.dial.unit = QStringLiteral("kWh");
    sheet.dials = {water, power};
    return sheet;
}

KeyedReadingResult samplePreview()
{
    KeyedReadingResult preview;
    preview.reading.kind = ReadingResult::Kind::Held;
    preview.reading.doubt = ReadingDoubt::UnusuallyHigh;
    preview.reading.consumption = Quantity::whole(38);
    preview.owed = euros(2230);
    return preview;
}

} // namespace contador::tests
