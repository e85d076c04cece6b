// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/message_text.h"

#include "ui/texts/words.h"

namespace contador {

namespace {

constexpr Word states[] = {
    {"new", QT_TRANSLATE_NOOP("MessageText", "Received")},
    {"answered", QT_TRANSLATE_NOOP("MessageText", "Answered")},
    {"held", QT_TRANSLATE_NOOP("MessageText", "Waits for a person")},
    {"kept", QT_TRANSLATE_NOOP("MessageText", "Kept, not answered")},
    {"queued", QT_TRANSLATE_NOOP("MessageText", "Waiting to be sent")},
    {"sending", QT_TRANSLATE_NOOP("MessageText", "Being sent")},
    {"sent", QT_TRANSLATE_NOOP("MessageText", "Sent")},
    {"delivered", QT_TRANSLATE_NOOP("MessageText", "Delivered to the phone")},
    {"failed", QT_TRANSLATE_NOOP("MessageText", "Not sent")},
    {"unknown", QT_TRANSLATE_NOOP("MessageText", "Perhaps sent")},
    {"printed", QT_TRANSLATE_NOOP("MessageText", "Shown, not sent")},
};

constexpr Word classes[] = {
    {"reply", QT_TRANSLATE_NOOP("MessageText", "Answers")},
    {"legal", QT_TRANSLATE_NOOP("MessageText", "Legal notices")},
    {"service", QT_TRANSLATE_NOOP("MessageText", "Service notices")},
    {"greeting", QT_TRANSLATE_NOOP("MessageText", "Greetings")},
};

} // namespace

QString messageStateText(const QString &state)
{
    return wordFor(state, states, "MessageText");
}

QString messageClassText(const QString &messageClass)
{
    return wordFor(messageClass, classes, "MessageText");
}

} // namespace contador
