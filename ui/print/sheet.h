// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QDateTime>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>

#include <vector>

namespace contador {

/// A4 sheets filled from the top: texts that wrap, rows of cells, a rule. Positions are in millimetres from the left margin; what
/// does not fit begins the next sheet, with the heading of its table.
class Sheets {
public:
    struct Column {
        qreal left = 0;
        qreal width = 0;
        Qt::Alignment alignment = Qt::AlignLeft;
    };
    struct Letters {
        qreal points = 9;
        bool isStrong = false;
    };

    explicit Sheets(const QString &title);
    /// The bytes. \param madeAt stands in the file as the moment it was made
    QByteArray close(const QDateTime &madeAt);

    [[nodiscard]] qreal width() const; ///< between the margins, in millimetres
    /// What stands at the foot of each sheet; `%1` of `page` is its number.
    void setFoot(const QString &words, const QString &page)
    {
        m_foot = words;
        m_page = page;
    }
    void text(const QString &words, const Letters &letters, qreal left = 0, qreal width = 0, Qt::Alignment alignment = Qt::AlignLeft);
    void row(const std::vector<Column> &columns, const QStringList &cells, const Letters &letters);
    /// This row comes again at the top of each sheet until `endTable`.
    void beginTable(const std::vector<Column> &columns, const QStringList &heading);
    void endTable();
    void rule();
    /// Black squares beside what comes below; the place stays where it is.
    void squares(int side, const std::vector<bool> &dark, qreal left, qreal size);
    /// What `draw` puts begins so much lower; afterwards the place is where it was.
    template <typename Draw> void beside(qreal below, Draw draw)
    {
        const qreal at = m_at;
        m_at += below;
        draw();
        m_at = at;
    }
    /// The next so many millimetres stand on one sheet.
    void keepTogether(qreal millimetres) { makeRoom(millimetres); }
    void space(qreal millimetres) { m_at += millimetres; }

private:
    [[nodiscard]] int dots(qreal millimetres) const;
    [[nodiscard]] QFont fontOf(const Letters &letters) const;
    [[nodiscard]] qreal heightOf(const QString &words, const Letters &letters, qreal width) const;
    void drawCell(const QString &words, const Letters &letters, qreal left, qreal width, Qt::Alignment alignment);
    void makeRoom(qreal millimetres);
    void drawFoot();

    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
    QString m_foot;
    QString m_page;
    std::vector<Column> m_columns; ///< of the table that is open
    QStringList m_heading;
    qreal m_at = 0; ///< millimetres below the upper margin
    int m_sheet = 1;
};

} // namespace contador
