// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/appearance.h"

#include "ui/shared/style.h"

#include <QApplication>
#include <QDirIterator>
#include <QFontDatabase>
#include <QMetaEnum>
#include <QSettings>

namespace contador {

namespace {

constexpr qreal leastPointSize = 10;
const auto settingName = QStringLiteral("appearance/theme");

void useOurLetters()
{
    QDirIterator files(QStringLiteral(":/fonts"), {QStringLiteral("*.otf"), QStringLiteral("*.ttf")});
    while (files.hasNext())
        QFontDatabase::addApplicationFont(files.next());
    QFont font = QApplication::font();
    font.setFamilies({QStringLiteral("Inter"), font.family()});
    font.setPointSizeF(std::max(leastPointSize, font.pointSizeF())); // the system's size is the reader's choice
    QApplication::setFont(font);
}

Appearance::Choice rememberedChoice()
{
    const QByteArray name = QSettings().value(settingName).toByteArray();
    bool known = false;
    const int value = QMetaEnum::fromType<Appearance::Choice>().keyToValue(name.constData(), &known);
    return known ? Appearance::Choice(value) : Appearance::Choice::System;
}

} // namespace

Appearance::Appearance(QObject *parent)
    : QObject(parent), m_systemIsDark(QApplication::palette().color(QPalette::Window).lightness() < 128),
      m_choice(rememberedChoice())
{
    useOurLetters();
    apply();
}

void Appearance::choose(Choice choice)
{
    m_choice = choice;
    apply();
}

void Appearance::remember() const
{
    QSettings().setValue(settingName, QByteArray(QMetaEnum::fromType<Choice>().valueToKey(int(m_choice))));
}

void Appearance::apply() const
{
    const bool dark = m_choice == Choice::Dark || (m_choice == Choice::System && m_systemIsDark);
    const Theme theme(dark ? Theme::Kind::Dark : Theme::Kind::Light);
    QApplication::setStyle(new Style(theme));
    QApplication::setPalette(theme.palette());
}

} // namespace contador
