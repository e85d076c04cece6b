// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/command_line.h"
#include "ui/texts/translation.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <unistd.h>

namespace {

/// Where the caller closed a standard stream, the next file opened, a modem or a lock, would take its place, and our answers
/// would be written into it.
void occupyStandardStreams()
{
    int descriptor = 0;
    do {
        descriptor = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    } while (descriptor >= 0 && descriptor <= STDERR_FILENO);
    if (descriptor > STDERR_FILENO)
        ::close(descriptor);
}

} // namespace

int main(int argc, char **argv)
{
    occupyStandardStreams();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("contador"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONTADOR_VERSION));
    const contador::Translation translation(contador::chooseLanguage({}, QLocale::system()));
    return contador::runCommandLine(QCoreApplication::arguments(), translation.locale());
}
