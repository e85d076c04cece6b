// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

class QPlainTextEdit;

namespace contador {

/// Shows the {placeholders} of a reply as chips in its text: known ones, and those that the reply does not have.
class PlaceholderMarks : public QSyntaxHighlighter {
    Q_OBJECT
public:
    explicit PlaceholderMarks(QPlainTextEdit *edit);
    void setKnown(const QStringList &names);

protected:
    void highlightBlock(const QString &text) override;

private:
    QPlainTextEdit *m_edit;
    QStringList m_known;
};

} // namespace contador
