// SPDX-License-Identifier: GPL-3.0-or-later
// Runs every test class of the program. On purpose in a Turkish locale and far from UTC: what depends on either fails here.
#include "tests/support/registry.h"

#ifdef CONTADOR_TEST_WIDGETS
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif
#include <QLocale>
#include <QStandardPaths>
#include <QTest>

namespace contador::tests {

std::vector<std::function<std::unique_ptr<QObject>()>> &registry()
{
    static std::vector<std::function<std::unique_ptr<QObject>()>> tests;
    return tests;
}

QString testsFolder()
{
    return QStringLiteral(CONTADOR_TESTS_FOLDER);
}

} // namespace contador::tests

int main(int argc, char **argv)
{
    qputenv("TZ", "Asia/Kathmandu");
    qputenv("QT_HASH_SEED", "0");
    qputenv("QTEST_DISABLE_STACK_DUMP", "1"); // a failure would wait minutes for a debugger
#ifdef CONTADOR_TEST_WIDGETS
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    const Application application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Turkish, QLocale::Turkey));
    QStandardPaths::setTestModeEnabled(true);
    // Qt's own handler of a crash writes without an end where its signal comes again (QTest 6.4, SIGABRT).
    QStringList arguments = QCoreApplication::arguments();
    arguments.insert(1, QStringLiteral("-nocrashhandler"));
    int failed = 0;
    for (const auto &make : contador::tests::registry())
        failed += QTest::qExec(make().get(), arguments);
    return failed == 0 ? 0 : 1;
}
