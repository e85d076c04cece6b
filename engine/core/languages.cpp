// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/languages.h"

#include <QDir>
#include <QLocale>

#include <algorithm>
#include <array>

namespace contador {

namespace {

QString written(QString code)
{
    return code.replace(u'-', u'_');
}

QString baseOf(const QString &code)
{
    return code.section(u'_', 0, 0);
}

} // namespace

std::span<const Language> languages()
{
    static const std::array table{
        Language{QStringLiteral("pt_PT"), QStringLiteral("Português")},
        Language{QStringLiteral("en"), QStringLiteral("English")},
    };
    return table;
}

const Language *findLanguage(const QString &code)
{
    const QString wanted = written(code);
    for (const Language &language : languages()) {
        if (language.code.compare(wanted, Qt::CaseInsensitive) == 0)
            return &language;
    }
    for (const Language &language : languages()) {
        if (baseOf(language.code).compare(baseOf(wanted), Qt::CaseInsensitive) == 0)
            return &language;
    }
    return nullptr;
}

const QStringList &answerLanguages()
{
    static const QStringList all = [] {
        const QStringList files = QDir(QStringLiteral(":/dialogue")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        QStringList codes;
        for (const Language &language : languages()) {
            if (files.contains(language.code + QStringLiteral(".json")))
                codes << language.code;
        }
        for (const QString &file : files) {
            if (const QString code = file.section(u'.', 0, 0); !codes.contains(code))
                codes << code;
        }
        return codes;
    }();
    return all;
}

QString answerLanguage(const QString &code)
{
    const QString wanted = written(code);
    for (const bool isWhole : {true, false}) {
        const auto found = std::ranges::find_if(answerLanguages(), [&](const QString &known) {
            return (isWhole ? known : baseOf(known)).compare(isWhole ? wanted : baseOf(wanted), Qt::CaseInsensitive) == 0;
        });
        if (found != answerLanguages().end())
            return *found;
    }
    return {};
}

QString endonymOf(const QString &code)
{
    if (const Language *language = findLanguage(code))
        return language->endonym;
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    if (locale.language() == QLocale::C || name.isEmpty())
        return code;
    name[0] = name[0].toUpper();
    return name;
}

} // namespace contador
