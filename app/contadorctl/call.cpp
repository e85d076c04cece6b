// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/call.h"

#include "ui/texts/store_text.h"

#include <QJsonDocument>

#include <cstdio>

namespace contador {

namespace {

/// Names of faults in JSON: they never change.
QString codeOf(StoreFault::Kind kind)
{
    switch (kind) {
    case StoreFault::Kind::BadUrl:
        return QStringLiteral("bad_database_url");
    case StoreFault::Kind::Missing:
        return QStringLiteral("database_missing");
    case StoreFault::Kind::Exists:
        return QStringLiteral("database_exists");
    case StoreFault::Kind::NotPermitted:
        return QStringLiteral("database_not_permitted");
    case StoreFault::Kind::InUse:
        return QStringLiteral("database_in_use");
    case StoreFault::Kind::NotContador:
        return QStringLiteral("not_a_contador_database");
    case StoreFault::Kind::NewerThanProgram:
        return QStringLiteral("database_newer_than_program");
    case StoreFault::Kind::ChangedMigration:
        return QStringLiteral("changed_migration");
    case StoreFault::Kind::Full:
        return QStringLiteral("disk_full");
    case StoreFault::Kind::Corrupt:
        return QStringLiteral("database_damaged");
    case StoreFault::Kind::Refused:
        return QStringLiteral("refused_by_database");
    case StoreFault::Kind::Contended:
        return QStringLiteral("database_contended");
    case StoreFault::Kind::Unreachable:
        return QStringLiteral("database_unreachable");
    case StoreFault::Kind::LeaseLost:
        return QStringLiteral("modem_lease_lost");
    case StoreFault::Kind::Other:
        break;
    }
    return QStringLiteral("database_fault");
}

std::unique_ptr<Clock> clockFor(const QString &at)
{
    if (at.isEmpty())
        return std::make_unique<SystemClock>();
    return std::make_unique<FixedClock>(QDateTime::fromString(at, Qt::ISODate));
}

} // namespace

Call::Call(const QCommandLineParser &parser, QStringList operands, const QLocale &locale) :
    m_parser(parser), m_operands(std::move(operands)), m_locale(locale),
    m_clock(clockFor(parser.value(QStringLiteral("at")))), m_out(stdout), m_err(stderr)
{
}

QString Call::actorName() const
{
    return has("as") ? value("as") : QStringLiteral("contadorctl");
}

void Call::say(const QString &line)
{
    if (wantsJson())
        return;
    m_out << line << '\n';
    m_out.flush();
}

void Call::print(const QJsonObject &document)
{
    m_out << QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact)) << '\n';
    m_out.flush();
}

void Call::tell(const QString &sentence)
{
    m_err << sentence << '\n';
    m_err.flush();
}

Exit Call::fail(Exit exit, const QString &code, const QString &sentence, const QJsonObject &where)
{
    tell(sentence);
    if (wantsJson())
        print({{QStringLiteral("error"),
                QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("message"), sentence}, {QStringLiteral("where"), where}}}});
    return exit;
}

Exit Call::fail(const StoreFault &fault)
{
    const bool usageFault = fault.kind == StoreFault::Kind::BadUrl;
    return fail(usageFault ? Exit::Usage : Exit::Environment, codeOf(fault.kind), storeSentence(fault),
                {{QStringLiteral("detail"), fault.detail}});
}

} // namespace contador
