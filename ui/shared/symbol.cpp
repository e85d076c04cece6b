// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/symbol.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace contador {

namespace {

/// Draws a symbol in the text colour of the moment, so that a change of theme needs no new icons.
class SymbolEngine final : public QIconEngine {
public:
    explicit SymbolEngine(QString name) : m_name(std::move(name)) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        const QRect square(rect.center() - QPoint(side / 2, side / 2), QSize(side, side));
        painter->drawPixmap(square, symbol(m_name, side, colourFor(mode), painter->device()->devicePixelRatioF()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return symbol(m_name, std::min(size.width(), size.height()), colourFor(mode), 1);
    }
    QIconEngine *clone() const override { return new SymbolEngine(*this); }

private:
    static QColor colourFor(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::ButtonText);
    }

    QString m_name;
};

} // namespace

QPixmap symbol(const QString &name, int side, const QColor &colour, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("symbol/%1/%2/%3/%4")
                            .arg(name, QString::number(side), colour.name(QColor::HexArgb), QString::number(devicePixelRatio));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const bool found = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(found, "symbol", qPrintable(name));
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
    const int pixels = int(std::ceil(side * devicePixelRatio));
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon symbolIcon(const QString &name)
{
    return QIcon(new SymbolEngine(name));
}

QString serviceSymbol(const QString &service)
{
    if (service == QLatin1String("water"))
        return QStringLiteral("droplets");
    if (service == QLatin1String("electricity"))
        return QStringLiteral("zap");
    if (service == QLatin1String("gas"))
        return QStringLiteral("flame");
    if (service == QLatin1String("heat") || service == QLatin1String("hot_water"))
        return QStringLiteral("thermometer");
    return QStringLiteral("gauge");
}

} // namespace contador
