// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replies/placeholder_marks.h"

#include "ui/shared/theme.h"

#include <QPlainTextEdit>
#include <QRegularExpression>

namespace contador {

PlaceholderMarks::PlaceholderMarks(QPlainTextEdit *edit) : QSyntaxHighlighter(edit->document()), m_edit(edit) { }

void PlaceholderMarks::setKnown(const QStringList &names)
{
    m_known = names;
    rehighlight();
}

void PlaceholderMarks::highlightBlock(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{([^{}]*)\\}"));
    const Theme &theme = themeOf(m_edit);
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text)) {
        const Tone tone = m_known.contains(match.captured(1)) ? Tone::Info : Tone::Bad;
        QTextCharFormat chip;
        chip.setBackground(theme.fill(tone));
        chip.setForeground(theme.text(tone));
        chip.setFontWeight(QFont::DemiBold);
        setFormat(int(match.capturedStart()), int(match.capturedLength()), chip);
    }
}

} // namespace contador
