// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target once for each file of a folder, without libFuzzer: what was found once stays found.
//   replay_TARGET FOLDER
#include "tests/fuzz/fuzz.h"

#include <QDirIterator>
#include <QFile>

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s FOLDER\n", argv[0]);
        return 2;
    }
    int files = 0;
    QDirIterator each(QString::fromLocal8Bit(argv[1]), QDir::Files);
    while (each.hasNext()) {
        QFile file(each.next());
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray input = file.readAll();
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()), static_cast<size_t>(input.size()));
        ++files;
    }
    std::printf("%d inputs\n", files);
    return files > 0 ? 0 : 1;
}
