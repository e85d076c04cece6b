// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <vector>

namespace contador {

/// A part of a longer message, as far as it tells where it belongs.
struct PartFacts {
    int sequence = 1;
    QByteArray content; ///< user data with its header: the same for a part that was sent or delivered again
    QDateTime sentAt; ///< TP-SCTS; invalid: unreadable
};

/// What became of a longer message so far; names as in the database.
enum class AssemblyState {
    Open, ///< parts are missing
    Shown, ///< parts are missing, and a person sees what came; a late part still makes it whole
    Whole,
    Contested, ///< two different parts claim one place: a person judges
};

struct AssemblyFacts {
    qint64 id = 0;
    AssemblyState state = AssemblyState::Open;
    std::vector<PartFacts> parts;
};

/// Where a part belongs among messages of the same sender, reference, total and SIM.
struct PartPlace {
    enum class How {
        Anew, ///< the first of another message
        Joins,
        Repeats, ///< it is there already
        Contests, ///< its place is taken by another content, or it may belong to two messages
    };
    How how = How::Anew;
    qint64 assembly = 0;

    bool operator==(const PartPlace &) const = default;
};

/// Parts of one message reach the service centre within this time of each other, however late they reach us. References are
/// used again, by some phones always the same.
constexpr std::chrono::hours oneSending{1};

[[nodiscard]] PartPlace placeOf(const PartFacts &part, const std::vector<AssemblyFacts> &assemblies);

} // namespace contador
