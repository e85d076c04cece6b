// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace contador {

/// How large and how loud a text is; sizes follow the application's font.
enum class TextStyle { Body, Strong, Caption, Heading, Title, Figure };

QFont fontFor(TextStyle style, const QFont &base);

/// Shows words from outside as they are: never as HTML, with control and direction characters as visible marks.
/// One line that ends in "…" where room is short (all of it in the tool tip), or wrapped.
class PlainLabel : public QLabel {
    Q_OBJECT
public:
    enum class Lines { One, Wrapped };
    explicit PlainLabel(TextStyle style, Lines lines = Lines::One, QWidget *parent = nullptr);

    void setWords(const QString &words);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void tellWhatIsCut();

    Lines m_lines;
};

/// A tool tip that Qt cannot take for HTML.
QString plainToolTip(const QString &words);

} // namespace contador
