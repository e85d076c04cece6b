// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace contador {

/// How a value of a tariff file is typed.
enum class FieldKind {
    Text,
    Number, ///< an exact decimal, a string in the file
    Day, ///< 2026-01-31
    Whole, ///< 0 to 365
    Choice, ///< one of `options`; needed, or "–" for none
    Words, ///< a list, commas between
    Rows, ///< a list of objects, one row each: tiers
    KeyedRows, ///< lists of objects by a key, which is the first column: tiers of registers
    KeyedNumbers, ///< numbers by a key: coefficients of registers
};

/// A value of the file and the words it is chosen by (English; see fieldText).
struct FieldOption {
    const char *value;
    const char *words;
};

struct FieldColumn {
    const char *key; ///< of the object; "" is the key of the whole row
    const char *words;
    std::span<const FieldOption> options = {}; ///< typed as a number, or the key as a word, where there are none
};

/// One line of a form: a place in the file below what the form shows, "threshold.first".
struct FieldRow {
    const char *path;
    const char *words;
    FieldKind kind = FieldKind::Text;
    bool isNeeded = false;
    std::span<const FieldOption> options = {};
    std::span<const FieldColumn> columns = {};
};

/// A kind of component, and what is typed for it.
struct ComponentShape {
    const char *kind; ///< "block"
    const char *words;
    const char *start; ///< a new one, as JSON
    std::span<const FieldRow> fields;
};

/// THE tables of what a tariff file holds are in tariff_fields.cpp; docs/tariff-files.md tells the same.
std::span<const ComponentShape> componentShapes();
std::span<const FieldRow> componentFields(const QString &kind); ///< none: a kind that nobody knows
std::span<const FieldRow> taxFields();
std::span<const FieldRow> subsidyFields();
std::span<const FieldRow> versionFields();
std::span<const FieldRow> fileFields();

QString fieldText(const char *words);

} // namespace contador
