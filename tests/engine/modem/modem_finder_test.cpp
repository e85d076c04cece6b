// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/modem_finder.h"
#include "tests/engine/modem/modem_test_bench.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace contador;
using namespace contador::tests;

namespace {

/// A folder like /dev, and a link in it to each modem that is plugged in.
class Devices {
public:
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString link(const QString &name, const ScriptedModem &modem)
    {
        const QString node = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(node).path());
        QFile::remove(node);
        QFile::link(QFile::symLinkTarget(modem.path()), node);
        return node;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

/// A stick that comes back under another name.
class ModemFinderTest : public QObject {
    Q_OBJECT
    Devices m_devices;

    [[nodiscard]] ModemOptions options() const
    {
        ModemOptions options{.pin = {}, .timings = shortTimings()};
        options.timings.sync = std::chrono::milliseconds(50);
        options.devices = m_devices.path();
        return options;
    }

private slots:
    void listsPortsWithTheirLastingNames()
    {
        Devices devices;
        ScriptedModem one;
        ScriptedModem two;
        one.plugIn();
        two.plugIn();
        const QString stick = devices.link(QStringLiteral("ttyUSB0"), one);
        const QString board = devices.link(QStringLiteral("ttyACM3"), two);
        const QString name = devices.link(QStringLiteral("serial/by-id/usb-HUAWEI-if00-port0"), one);
        const std::vector<PortCandidate> expected{{board, {}, {}}, {stick, name, {}}};
        QCOMPARE(portCandidates(devices.path()), expected);
        QVERIFY(portCandidates(devices.path() + QStringLiteral("/nowhere")).empty());
    }

    void findsAModemThatCameBackUnderAnotherName()
    {
        ModemBench bench(options());
        ScriptedModem stranger;
        ScriptedModem same;
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        bench.device.unplug();
        QVERIFY(bench.reaches(ModemState::Missing));
        stranger.plugIn();
        same.plugIn();
        stranger.answer("AT+CGSN", "\r\n990000000000007\r\n\r\nOK\r\n");
        static_cast<void>(m_devices.link(QStringLiteral("ttyUSB0"), stranger));
        static_cast<void>(m_devices.link(QStringLiteral("ttyUSB4"), same));
        QVERIFY(bench.reaches(ModemState::Ready));
        QCOMPARE(bench.modem.status().path, bench.device.path()); // the line is still the same
        QCOMPARE(bench.modem.status().port, QFile::symLinkTarget(same.path()));
        for (const QByteArray &asked : stranger.everything())
            QVERIFY2(QByteArrayList({"\x1b", "AT", "AT+CGSN"}).contains(asked), asked.constData());
    }

    void leavesPortsOfOtherLinesAlone()
    {
        ScriptedModem others;
        others.plugIn();
        ModemOptions mine = options();
        mine.notOurs = {m_devices.link(QStringLiteral("ttyUSB0"), others)};
        QFile::remove(m_devices.path() + QStringLiteral("/ttyUSB4"));
        ModemBench bench(mine);
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        bench.device.unplug();
        QVERIFY(bench.reaches(ModemState::Missing));
        QTimer rest;
        rest.setSingleShot(true);
        rest.start(300);
        QVERIFY(eventually([&] { return !rest.isActive(); }));
        QVERIFY(others.everything().isEmpty());
        bench.device.plugIn();
        QVERIFY(bench.reaches(ModemState::Ready));
    }

    void looksForItsModemWhenAnotherIsAtItsPlace()
    {
        ModemOptions mine = options();
        mine.imei = QStringLiteral("990000000000007");
        ScriptedModem same;
        same.plugIn();
        same.answer("AT+CGSN", "\r\n990000000000007\r\n\r\nOK\r\n");
        static_cast<void>(m_devices.link(QStringLiteral("ttyUSB4"), same));
        QFile::remove(m_devices.path() + QStringLiteral("/ttyUSB0"));
        ModemBench bench(mine);
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        QCOMPARE(bench.modem.status().port, QFile::symLinkTarget(same.path()));
    }

    void takesAnotherModemForAReplacementWhenItsOwnIsNowhere()
    {
        ModemOptions mine = options();
        mine.imei = QStringLiteral("990000000000007");
        mine.devices = m_devices.path() + QStringLiteral("/nowhere");
        ModemBench bench(mine);
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        QCOMPARE(bench.modem.status().imei, QStringLiteral("351234567890123"));
    }
};

CONTADOR_TEST(ModemFinderTest);
#include "modem_finder_test.moc"
