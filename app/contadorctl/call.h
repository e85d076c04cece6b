// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/store/store_fault.h"
#include "ui/texts/format.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QTextStream>

#include <memory>

namespace contador {

/// How the program ends; scripts rely on it.
enum class Exit { Done = 0, No = 1, Usage = 2, Environment = 3 };

/// One call of the command line: its words, where its answers go, and its clock.
class Call {
public:
    Call(const QCommandLineParser &parser, QStringList operands, const QLocale &locale);

    [[nodiscard]] const QStringList &operands() const { return m_operands; }
    [[nodiscard]] bool has(const char *option) const { return m_parser.isSet(QString::fromLatin1(option)); }
    [[nodiscard]] QString value(const char *option) const { return m_parser.value(QString::fromLatin1(option)); }
    [[nodiscard]] QStringList values(const char *option) const { return m_parser.values(QString::fromLatin1(option)); }
    [[nodiscard]] bool wantsJson() const { return has("json"); }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] QString actorName() const;

    /// A line for people on standard output (kept from it where JSON was asked for).
    void say(const QString &line);
    /// A JSON document on a line of its own.
    void print(const QJsonObject &document);
    /// A sentence for people on standard error.
    void tell(const QString &sentence);

    /// Something said or printed did not get there: the disk behind standard output is full, its reader has gone.
    [[nodiscard]] bool isAnswerLost() const { return m_out.status() != QTextStream::Ok; }

    /// Ends the call with a fault: the sentence for people, and with --json the fault for scripts.
    Exit fail(Exit exit, const QString &code, const QString &sentence, const QJsonObject &where = {});
    Exit fail(const StoreFault &fault);
    Exit usage(const QString &sentence) { return fail(Exit::Usage, QStringLiteral("usage"), sentence); }

private:
    const QCommandLineParser &m_parser;
    QStringList m_operands;
    QLocale m_locale;
    std::unique_ptr<Clock> m_clock;
    QTextStream m_out;
    QTextStream m_err;
};

} // namespace contador
