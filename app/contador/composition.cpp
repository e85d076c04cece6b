// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contador/composition.h"

#include "engine/billing/tariffs.h"
#include "engine/modem/pin_file.h"
#include "ui/shared/refusal_box.h"
#include "ui/texts/store_text.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace contador {

namespace {

constexpr int environmentStatus = 3; // as of contadorctl: the database, a modem or a file stands in the way
constexpr int widthAtStart = 1280;
constexpr int heightAtStart = 800;
constexpr std::chrono::seconds timeForPictures{8};

} // namespace

Composition::Composition(Options options, const QLocale &locale) : m_options(std::move(options)), m_locale(locale) {}

Outcome<StationOptions, StoreFault> Composition::stationOptions()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    StationOptions options;
    options.tariffFolders = m_options.tariffFolders;
    options.tariffFolders << folder + QStringLiteral("/tariffs") << Tariffs::shippedFolder();
    if (m_options.demonstration) {
        m_demonstration = std::make_unique<Demonstration>();
        if (const auto prepared = m_demonstration->prepare(); !prepared)
            return failure(prepared.error());
        options.database = m_demonstration->database();
        options.modemPaths = QStringList{m_demonstration->modemPath()};
        return options;
    }
    options.modemPaths = m_options.modems;
    options.modem.pin = m_pin;
    if (m_options.database.isEmpty()) {
        options.database = DatabaseUrl::sqlite(folder + QStringLiteral("/contador.db"));
        return options;
    }
    const auto url = DatabaseUrl::parse(m_options.database);
    if (!url)
        return failure(url.error());
    options.database = *url;
    return options;
}

int Composition::open()
{
    m_appearance = std::make_unique<Appearance>();
    if (!m_options.theme.isEmpty())
        m_appearance->choose(m_options.theme == QStringLiteral("dark") ? Appearance::Choice::Dark : Appearance::Choice::Light);
    if (!m_options.pinFile.isEmpty()) {
        const std::optional<QString> pin = pinFromFile(m_options.pinFile);
        if (!pin)
            return refuse(QCoreApplication::translate("Composition", "The file with the PIN cannot be read: %1").arg(m_options.pinFile));
        m_pin = *pin;
    }
    const auto options = stationOptions();
    if (!options)
        return refuse(storeSentence(options.error()));
    m_station = std::make_unique<Station>(*options);
    if (const auto opened = m_station->open(); !opened)
        return refuse(storeSentence(opened.error()));
    openWindow();
    if (m_demonstration)
        m_demonstration->start(*m_station);
    if (m_options.endAfter.count() > 0)
        endLater();
    return 0;
}

/// The engine is open by now; its first news waits in this thread's queue until the window listens.
void Composition::openWindow()
{
    m_window = std::make_unique<MainWindow>(Format{m_locale, m_station->installation().timeZone}, *m_appearance);
    m_window->resize(widthAtStart, heightAtStart);
    m_window->connectTo(*m_station);
    m_window->show();
}

void Composition::endLater()
{
    if (m_options.screenshots.isEmpty()) {
        QTimer::singleShot(m_options.endAfter, qApp, &QApplication::quit);
        return;
    }
    connect(m_station.get(), &Station::feed, this, [this](const FeedEvent &event) {
        if (event.kind == FeedKind::ReadingAccepted)
            m_accountToShow = event.account;
    });
    m_screenshots = std::make_unique<Screenshots>(*m_window, *m_appearance, m_options.screenshots);
    connect(m_screenshots.get(), &Screenshots::done, this, &QApplication::quit);
    const std::chrono::seconds first = std::max(m_options.endAfter - timeForPictures, std::chrono::seconds(1));
    QTimer::singleShot(first, this, [this] { m_screenshots->take(m_accountToShow); });
}

int Composition::refuse(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    if (QGuiApplication::platformName() != QStringLiteral("offscreen"))
        showRefusal(sentence);
    return environmentStatus;
}

} // namespace contador
