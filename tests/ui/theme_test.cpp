// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "ui/shared/theme.h"

#include <QTest>

#include <cmath>

namespace contador::tests {

namespace {

/// WCAG 2.2, "relative luminance".
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

constexpr double forText = 4.5; // 1.4.3
constexpr double forSymbols = 3.0; // 1.4.11

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    void wordsStandOutFromTheirGround_data()
    {
        QTest::addColumn<Colour>("words");
        QTest::addColumn<Colour>("ground");
        QTest::addColumn<double>("least");
        const auto row = [](const char *name, Colour words, Colour ground, double least) {
            QTest::newRow(name) << words << ground << least;
        };
        for (const auto &[name, ground] :
             {std::pair{"window", Colour::Window}, std::pair{"card", Colour::Card}, std::pair{"field", Colour::Sunken},
              std::pair{"chosen row", Colour::Selection}, std::pair{"bubble", Colour::NeutralFill}}) {
            row(qPrintable(QStringLiteral("text on %1").arg(QLatin1String(name))), Colour::Text, ground, forText);
            row(qPrintable(QStringLiteral("muted on %1").arg(QLatin1String(name))), Colour::Muted, ground, forText);
            row(qPrintable(QStringLiteral("symbol on %1").arg(QLatin1String(name))), Colour::Accent, ground, forSymbols);
        }
        row("link on card", Colour::Accent, Colour::Card, forText);
        row("main button", Colour::OnAccent, Colour::AccentFill, forText);
        row("main button under the mouse", Colour::OnAccent, Colour::AccentHover, forText);
        row("navigation", Colour::NavigationText, Colour::Navigation, forText);
        row("navigation under the mouse", Colour::NavigationText, Colour::NavigationHover, forText);
        row("warning in the navigation", Colour::NavigationWarning, Colour::Navigation, forText);
        row("utility's name", Colour::OnAccent, Colour::Navigation, forText);
        row("neutral label", Colour::NeutralText, Colour::NeutralFill, forText);
        row("good label", Colour::GoodText, Colour::GoodFill, forText);
        row("info label", Colour::InfoText, Colour::InfoFill, forText);
        row("attention label", Colour::AttentionText, Colour::AttentionFill, forText);
        row("bad label", Colour::BadText, Colour::BadFill, forText);
        row("handset's display", Colour::HandsetInk, Colour::HandsetDisplay, forText);
        row("handset's keys", Colour::HandsetKeyText, Colour::HandsetKey, forText);
        for (const auto &[name, ink] : {std::pair{"good", Colour::GoodText}, std::pair{"attention", Colour::AttentionText},
                                        std::pair{"bad", Colour::BadText}, std::pair{"neutral", Colour::NeutralText}}) {
            row(qPrintable(QStringLiteral("%1 on card").arg(QLatin1String(name))), ink, Colour::Card, forText);
            row(qPrintable(QStringLiteral("%1 on bubble").arg(QLatin1String(name))), ink, Colour::NeutralFill, forText);
            row(qPrintable(QStringLiteral("%1 on our bubble").arg(QLatin1String(name))), ink, Colour::Selection, forText);
        }
    }

    void wordsStandOutFromTheirGround()
    {
        QFETCH(Colour, words);
        QFETCH(Colour, ground);
        QFETCH(double, least);
        for (const Theme &theme : {Theme(Theme::Kind::Light), Theme(Theme::Kind::Dark)}) {
            const double seen = contrast(theme.colour(words), theme.colour(ground));
            QVERIFY2(seen >= least,
                     qPrintable(QStringLiteral("%1: %2").arg(theme.kind() == Theme::Kind::Dark ? "dark" : "light",
                                                             QString::number(seen, 'f', 2))));
        }
    }
};

CONTADOR_TEST(ThemeTest);

} // namespace contador::tests

#include "theme_test.moc"
