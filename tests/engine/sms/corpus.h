// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace contador::tests {

/// One case of a corpus file: a line "## what it shows", a line of input, a line that is expected.
struct Case {
    QByteArray name;
    QByteArray input;
    QByteArray expected;
};

/// All cases of a file beside this test, such as "decode/examples.txt"; lines with one # are comments.
std::vector<Case> corpus(const QString &file);

/// The keys of `found` that `expected` names, so that a case may tell only what it is about.
QJsonObject onlyNamedIn(const QJsonObject &expected, const QJsonObject &found);

QJsonObject toObject(const QByteArray &json);

} // namespace contador::tests
