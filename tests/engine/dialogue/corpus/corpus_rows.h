// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/understanding.h"

#include <QString>

#include <vector>

/// A row of the corpus, as README.md says.
struct CorpusRow {
    QString file, id, context, text, intent, values, outcome, note;
    contador::Heard heard; ///< what is known of the sender before the text is read
};

std::vector<CorpusRow> corpusRows(const QString &folder);
