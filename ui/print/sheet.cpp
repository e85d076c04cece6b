// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet.h"

#include <QDirIterator>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace contador {

namespace {

constexpr int resolution = 600; // dots an inch
constexpr qreal millimetresPerInch = 25.4;
constexpr qreal pointsPerInch = 72;
constexpr QMarginsF margins(18, 16, 18, 20); // millimetres
constexpr qreal footPoints = 7.5;
constexpr qreal footHeight = 8;
constexpr qreal rowGap = 1.0;
constexpr Sheets::Letters headingLetters{7.5, true};

QString ourFamily()
{
    static const bool isLoaded = [] {
        QDirIterator files(QStringLiteral(":/fonts"), {QStringLiteral("*.otf"), QStringLiteral("*.ttf")});
        while (files.hasNext())
            QFontDatabase::addApplicationFont(files.next());
        return true;
    }();
    Q_UNUSED(isLoaded)
    return QStringLiteral("Inter");
}

/// Qt writes the moment of the system's clock and has no way to say another. The places are as many as before: nothing else in the
/// file moves.
QByteArray withMoment(QByteArray pdf, const QDateTime &madeAt)
{
    const QByteArray key("/CreationDate (D:");
    const qsizetype begin = pdf.indexOf(key);
    const qsizetype end = pdf.indexOf(')', begin);
    if (begin < 0 || end < 0)
        return pdf;
    const qsizetype length = end - begin - key.size();
    QByteArray moment = madeAt.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "+00'00'"; // ISO 32000-1, 7.9.4
    moment = moment.leftJustified(length, '\'', true);
    return pdf.replace(begin + key.size(), length, moment);
}

} // namespace

Sheets::Sheets(const QString &title) : m_buffer(&m_bytes), m_writer(&m_buffer)
{
    Q_ASSERT(qGuiApp);
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setPageSize(QPageSize(QPageSize::A4));
    m_writer.setPageMargins(margins, QPageLayout::Millimeter);
    m_writer.setResolution(resolution);
    m_writer.setTitle(title);
    m_writer.setCreator(QStringLiteral("Contador"));
    m_painter.begin(&m_writer);
}

QByteArray Sheets::close(const QDateTime &madeAt)
{
    drawFoot();
    m_painter.end();
    m_buffer.close();
    return withMoment(m_bytes, madeAt);
}

int Sheets::dots(qreal millimetres) const
{
    return qRound(millimetres * resolution / millimetresPerInch);
}

qreal Sheets::width() const
{
    return m_writer.pageLayout().paintRect(QPageLayout::Millimeter).width();
}

QFont Sheets::fontOf(const Letters &letters) const
{
    QFont font(ourFamily());
    font.setPixelSize(qRound(letters.points * resolution / pointsPerInch));
    font.setStyleStrategy(QFont::PreferNoShaping); // shapes chosen by their neighbours could not be read back from the file
    font.setWeight(letters.isStrong ? QFont::DemiBold : QFont::Normal);
    return font;
}

qreal Sheets::heightOf(const QString &words, const Letters &letters, qreal width) const
{
    const QFontMetrics metrics(fontOf(letters), &m_writer);
    const QRect needed = metrics.boundingRect(QRect(0, 0, dots(width), 1'000'000), Qt::TextWrapAnywhere | Qt::TextWordWrap, words);
    return std::max(needed.height(), metrics.height()) * millimetresPerInch / resolution;
}

void Sheets::drawCell(const QString &words, const Letters &letters, qreal left, qreal width, Qt::Alignment alignment)
{
    m_painter.setFont(fontOf(letters));
    const QRect room(dots(left), dots(m_at), dots(width), dots(heightOf(words, letters, width)) + 2);
    m_painter.drawText(room, int(alignment | Qt::AlignTop) | Qt::TextWrapAnywhere | Qt::TextWordWrap, words);
}

void Sheets::makeRoom(qreal millimetres)
{
    const qreal whole = m_writer.pageLayout().paintRect(QPageLayout::Millimeter).height() - footHeight;
    if (m_at + millimetres <= whole || m_at <= 0)
        return;
    drawFoot();
    m_writer.newPage();
    ++m_sheet;
    m_at = 0;
    if (m_heading.isEmpty())
        return;
    const QStringList heading = std::exchange(m_heading, {}); // not while it draws itself
    row(m_columns, heading, headingLetters);
    rule();
    m_heading = heading;
}

void Sheets::text(const QString &words, const Letters &letters, qreal left, qreal width, Qt::Alignment alignment)
{
    const qreal wide = width > 0 ? width : this->width() - left;
    const qreal height = heightOf(words, letters, wide);
    makeRoom(height);
    drawCell(words, letters, left, wide, alignment);
    m_at += height;
}

void Sheets::row(const std::vector<Column> &columns, const QStringList &cells, const Letters &letters)
{
    qreal height = 0;
    for (size_t i = 0; i < columns.size(); ++i)
        height = std::max(height, heightOf(cells.at(qsizetype(i)), letters, columns[i].width));
    makeRoom(height + rowGap);
    for (size_t i = 0; i < columns.size(); ++i)
        drawCell(cells.at(qsizetype(i)), letters, columns[i].left, columns[i].width, columns[i].alignment);
    m_at += height + rowGap;
}

void Sheets::beginTable(const std::vector<Column> &columns, const QStringList &heading)
{
    constexpr qreal headingAndARow = 14;
    makeRoom(headingAndARow);
    row(columns, heading, headingLetters);
    rule();
    m_columns = columns;
    m_heading = heading;
}

void Sheets::endTable()
{
    m_heading.clear();
}

void Sheets::rule()
{
    m_painter.setPen(QPen(Qt::black, dots(0.15)));
    m_painter.drawLine(0, dots(m_at), dots(width()), dots(m_at));
    m_at += rowGap;
}

void Sheets::squares(int side, const std::vector<bool> &dark, qreal left, qreal size)
{
    for (int row = 0; row < side; ++row) {
        for (int column = 0; column < side; ++column) {
            if (!dark[size_t(row * side + column)])
                continue;
            const QPoint from(dots(left + size * column / side), dots(m_at + size * row / side));
            const QPoint to(dots(left + size * (column + 1) / side), dots(m_at + size * (row + 1) / side));
            m_painter.fillRect(QRect(from, QSize(to.x() - from.x(), to.y() - from.y())), Qt::black);
        }
    }
}

void Sheets::drawFoot()
{
    const qreal height = m_writer.pageLayout().paintRect(QPageLayout::Millimeter).height();
    const qreal at = std::exchange(m_at, height - footHeight + rowGap);
    drawCell(m_foot + m_page.arg(m_sheet), {footPoints, false}, 0, width(), Qt::AlignHCenter);
    m_at = at;
}

} // namespace contador
