// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contador/composition.h"
#include "app/contador/options.h"
#include "ui/texts/translation.h"

#include <QApplication>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("contador"));
    QApplication::setApplicationDisplayName(QStringLiteral("Contador"));
    QApplication::setApplicationVersion(QStringLiteral(CONTADOR_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("contador"));
    const contador::Options options = contador::Options::fromArguments(QApplication::arguments());
    const contador::Translation translation(contador::chooseLanguage(options.language, QLocale::system()));
    contador::Composition composition(options, translation.locale());
    if (const int status = composition.open(); status != 0)
        return status;
    return QApplication::exec();
}
