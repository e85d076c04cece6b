// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/command_line.h"
#include "ui/texts/translation.h"

#include <QGuiApplication>
#include <QHashFunctions>

#include <algorithm>
#include <cstring>
#include <memory>

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

/// Only sheets for the printer need letters, and whoever makes one may have no screen.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const auto isSheet = [](const char *word) { return std::strcmp(word, "statement") == 0 || std::strcmp(word, "addendum") == 0; };
    if (std::none_of(argv + std::min(argc, 1), argv + argc, isSheet))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed(); // Qt writes the letters of a PDF in the order of a hash
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    occupyStandardStreams();
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("contador"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONTADOR_VERSION));
    const contador::Translation translation(contador::chooseLanguage({}, QLocale::system()));
    return contador::runCommandLine(QCoreApplication::arguments(), translation.locale());
}
