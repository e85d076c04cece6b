// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/outcome.h"
#include "engine/sms/submit.h"

#include <QByteArrayView>
#include <QString>

namespace contador {

/// Why a line asks for nothing that can be done, for people.
struct BadRequest {
    QString why;
};

/// A text and how it is to be divided.
struct CountRequest {
    QString text;
    sms::SegmentationOptions segmentation;

    /// Of a JSON object with `text` and, if wanted, `encoding`, `languages`, `concat_bits`. Other keys are ignored.
    static Outcome<CountRequest, BadRequest> parse(QByteArrayView json);
};

/// A text on its way.
struct EncodeRequest {
    QString recipient;
    QString text;
    sms::SubmitOptions options;

    /// Of a JSON object with `to`, `text` and, if wanted, the options of a SUBMIT. Other keys are ignored.
    static Outcome<EncodeRequest, BadRequest> parse(QByteArrayView json);
};

} // namespace contador
