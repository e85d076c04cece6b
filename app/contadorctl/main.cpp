// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/command_line.h"
#include "ui/texts/translation.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("contador"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONTADOR_VERSION));
    const contador::Translation translation(contador::chooseLanguage({}, QLocale::system()));
    return contador::runCommandLine(QCoreApplication::arguments(), translation.locale());
}
