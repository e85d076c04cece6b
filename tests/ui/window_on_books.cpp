// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_on_books.h"

#include "engine/accounts/utility_profile.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace contador::tests {

namespace {

constexpr QSize windowSize(1280, 800);

QString folderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QDir(memory).exists() ? memory : QDir::tempPath()) + QStringLiteral("/contador-window-XXXXXX");
}

const QByteArray accounts =
    R"(account_number;holder_name;phone;language;address;zone;service;tariff;meter_serial;register;digits;decimals;last_reading;last_reading_date;balance;due_date
00124567;Maria Silva;;pt_PT;;;water;agua;20400769;T;5;0;1473;2020-02-12;12.40;2020-03-30
00200001;John Carter;;en;;;water;none;20400801;T;5;0;10;2020-02-12;;
)";

const QByteArray tariff =
    R"({"format": "contador-tariff/1", "name": "agua", "service": "water", "currency": "EUR", "versions": [{
    "valid_from": "2020-01-01", "due_days": 30, "components": [{"id": "use", "kind": "block", "per": "period",
    "tiers": [{"price": "1.10"}]}], "rounding": {"mode": "half_up", "level": "document"}}]})";

} // namespace

WindowOnBooks::WindowOnBooks(int daysAgo, const std::function<void(Transaction &)> &also) : m_folder(folderTemplate())
{
    auto profile = readProfile(QStringLiteral("demo"), {});
    if (!profile)
        qFatal("no profile");
    profile->accounts = accounts;
    profile->pastReadings = {};
    QFile file(path(QStringLiteral("agua.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(tariff) != tariff.size())
        qFatal("no tariff file");
    file.close();
    StationOptions options;
    options.database = DatabaseUrl::sqlite(path(QStringLiteral("books.db")));
    options.tariffFolders = {m_folder.path()};
    if (!establish(options.database, *profile, Actor::import(), QDateTime::currentDateTimeUtc().addDays(-daysAgo)))
        qFatal("no books");
    if (also) {
        const auto books = Connection::open(options.database, Connection::Access::Write);
        Transaction transaction(**books, Actor::automaton(), QDateTime::currentDateTimeUtc());
        also(transaction);
        if (!transaction.commit())
            qFatal("nothing is written");
    }
    m_station = std::make_unique<Station>(options);
    if (!m_station->open())
        qFatal("no station");
    m_window = std::make_unique<MainWindow>(
        Format{QLocale(QLocale::English, QLocale::UnitedKingdom), m_station->installation().timeZone}, m_appearance);
    m_window->resize(windowSize);
    m_window->show();
    m_window->connectTo(*m_station);
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("no active window");
}

WindowOnBooks::~WindowOnBooks() = default;

AccountCard WindowOnBooks::card(const char *number)
{
    return m_station->ask([number = QString::fromLatin1(number)](Reader &reader) { return *reader.card(number); }).result().value();
}

} // namespace contador::tests
