// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>

/// What must hold for every input. Not an assert: it holds in every kind of build.
#define FUZZ_REQUIRE(condition)                                                                                                  \
    do {                                                                                                                         \
        if (!(condition)) {                                                                                                      \
            std::fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #condition);                                  \
            std::abort();                                                                                                        \
        }                                                                                                                        \
    } while (false)

/// No input takes a second of the processor; how long the machine did something else meanwhile does not count.
class ShortWork {
public:
    ShortWork() = default;
    ShortWork(const ShortWork &) = delete;
    ShortWork &operator=(const ShortWork &) = delete;
    ~ShortWork() { FUZZ_REQUIRE(std::clock() - m_start < CLOCKS_PER_SEC); }

private:
    const std::clock_t m_start = std::clock();
};

/// One execution of a target; the name is libFuzzer's.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
