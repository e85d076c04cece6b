// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace contador::tests {

/// The test classes of one program; `CONTADOR_TEST(MyTest)` in a .cpp adds one. Slots are sentences.
std::vector<std::function<std::unique_ptr<QObject>()>> &registry();

template <typename Test>
struct Registered {
    Registered() { registry().push_back([] { return std::make_unique<Test>(); }); }
};

/// The folder of this repository's tests, for corpora that stand beside their test.
QString testsFolder();

} // namespace contador::tests

#define CONTADOR_TEST(Test)                                                                                            \
    static const contador::tests::Registered<Test> registered##Test {}
