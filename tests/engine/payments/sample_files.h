// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace contador::tests {

/// A file in a published format: one payment of 12.40 for account 0001234567, money that went out where the format has it.
struct SampleFile {
    const char *name;
    QByteArray bytes;
};
std::vector<SampleFile> sampleFiles();

struct Mt940Line {
    const char *reference; ///< of the bank; "": none
    const char *amount; ///< "12,40"; with a minus: the reversal of a credit
    const char *text;
    const char *name = "MARIA LOPES";
    const char *payer = "PT50003506510000000000033";
};
/// A statement of these lines that closes, in the dialect with ?20.
QByteArray mt940(const std::vector<Mt940Line> &lines);

} // namespace contador::tests
