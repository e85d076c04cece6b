// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/outcome.h"

#include <QByteArray>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>

#include <vector>

namespace contador {

/// A dial as its owner knows it.
struct ConsumerDial {
    QString account;
    QString serial;
    QString registerCode;
    qint64 last = 0; ///< what it showed when it was last read, whole units
    qint64 usual = 1; ///< what is used between two readings
};

/// One invented person who texts. Chances are in percent.
struct Consumer {
    QString phone; ///< E.164
    QString language; ///< "pt_PT": which phrases
    QString writes; ///< how a reading is put: a key of Phrases::reading
    int mistypes = 0; ///< of readings
    int asks = 0; ///< texts that are no reading: what is owed, help, or something else
    int pays = 0; ///< of replies that name a debt
    std::vector<ConsumerDial> dials;
};

/// Somebody who is no consumer, and what he texts, once each.
struct Stranger {
    QString sender; ///< a number, or a name of letters
    QStringList texts;
};

/// How people of one language write and what they understand. `{value}` and `{serial}` are filled in.
struct Phrases {
    QMap<QString, QStringList> reading; ///< by way of writing: "bare", "keyword"
    QStringList withMeter; ///< when asked which meter it is
    QStringList balance;
    QStringList help;
    QStringList other;
    QRegularExpression accepted;
    QRegularExpression repeat; ///< "send it again if it is right"
    QRegularExpression which; ///< "which meter?"
    QRegularExpression debt; ///< the first group is the amount
};

/// What keeps a population file from being read.
struct PopulationFault {
    QString path; ///< where in the file: "consumers[3].dials"; empty: the file as a whole
    bool operator==(const PopulationFault &) const = default;
};

/// The people of a demonstration (resources/demo/consumers.json).
struct ConsumerPopulation {
    QMap<QString, Phrases> phrases; ///< by language
    std::vector<Consumer> consumers;
    std::vector<Stranger> strangers;

    static Outcome<ConsumerPopulation, PopulationFault> fromJson(const QByteArray &json);
};

} // namespace contador
