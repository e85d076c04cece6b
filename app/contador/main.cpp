// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contador/composition.h"
#include "app/contador/options.h"
#include "ui/texts/translation.h"

#include <QApplication>
#include <QIcon>

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("contador"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONTADOR_VERSION));
    const QStringList arguments(argv, argv + argc);
    if (contador::Options::onlyAsk(arguments)) {
        const QCoreApplication application(argc, argv);
        contador::Options::fromArguments(arguments);
    }
    const QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Contador"));
    QApplication::setDesktopFileName(QStringLiteral("contador"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app/contador.svg")));
    const contador::Options options = contador::Options::fromArguments(QApplication::arguments());
    const contador::Translation translation(contador::chooseLanguage(options.language, QLocale::system()));
    contador::Composition composition(options, translation.locale());
    if (const int status = composition.open(); status != 0)
        return status;
    return QApplication::exec();
}
