// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/modems/console_dialog.h"

#include "ui/modems/advice.h"
#include "ui/modems/history_field.h"
#include "ui/modems/text_saving.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/theme.h"
#include "ui/texts/modem_text.h"
#include "ui/texts/visible_text.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace contador {

namespace {

constexpr int mostLines = 2000;

QPlainTextEdit *makeOutput(const QString &name)
{
    auto *output = new QPlainTextEdit;
    output->setReadOnly(true);
    output->setUndoRedoEnabled(false);
    output->setMaximumBlockCount(mostLines);
    output->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    output->setTabChangesFocus(true);
    output->setFrameShape(QFrame::NoFrame);
    output->setAccessibleName(name);
    output->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return output;
}

} // namespace

ConsoleDialog::ConsoleDialog(const QString &modemTitle, QWidget *parent)
    : DialogFrame(tr("AT console of “%1”").arg(modemTitle), tr("Close"), parent), m_line(new HistoryField),
      m_output(makeOutput(tr("What the modem answered"))), m_trace(makeOutput(tr("What went over the line"))),
      m_tabs(new QTabWidget), m_save(addButton(tr("&Save…"), QStringLiteral("file-down")))
{
    auto *warning = new AdviceList;
    warning->show(
        {{tr("For support only. Type what support asks for: commands that would lose or send messages, or lock the card, "
             "are refused."),
          QStringLiteral("triangle-alert"), Tone::Attention}});
    room()->addWidget(warning);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeConsole(), tr("&Console"));
    m_tabs->addTab(makeTrace(), tr("&Line trace"));
    room()->addWidget(m_tabs, 1);
    connect(m_line, &QLineEdit::returnPressed, this, &ConsoleDialog::send);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == 1)
            emit traceWanted();
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        const bool trace = m_tabs->currentIndex() == 1;
        saveText(this, tr("Save as text"), trace ? QStringLiteral("modem-trace.txt") : QStringLiteral("modem-console.txt"),
                 tr("Text (*.txt)"), (trace ? m_trace : m_output)->toPlainText().toUtf8());
    });
    setGoodSize(100, 32);
    m_line->setFocus();
}

QWidget *ConsoleDialog::makeConsole()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, unitOf(this), 0, 0);
    column->setSpacing(unitOf(this));
    auto *name = new PlainLabel(TextStyle::Body);
    name->setBuddy(m_line);
    name->setWords(tr("C&ommand; Enter sends it, Up and Down bring back earlier ones"));
    m_line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_line->setPlaceholderText(QStringLiteral("AT+CSQ"));
    m_line->setAccessibleName(tr("Command"));
    column->addWidget(m_output, 1);
    column->addWidget(name);
    column->addWidget(m_line);
    return page;
}

QWidget *ConsoleDialog::makeTrace()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, unitOf(this), 0, 0);
    column->setSpacing(unitOf(this));
    auto *words = new PlainLabel(TextStyle::Caption, PlainLabel::Lines::Wrapped);
    words->setWords(
        tr("What went over the line lately. It has texts and numbers of consumers: give it to support only. No PIN is in it."));
    auto *again = new QPushButton(tr("&Read again"));
    again->setAutoDefault(false);
    connect(again, &QPushButton::clicked, this, &ConsoleDialog::traceWanted);
    column->addWidget(words);
    column->addWidget(m_trace, 1);
    column->addWidget(again, 0, Qt::AlignLeft);
    return page;
}

void ConsoleDialog::send()
{
    const QString line = m_line->take();
    if (line.isEmpty())
        return;
    add(QStringLiteral("> ") + visibleLine(line));
    emit typed(line);
}

void ConsoleDialog::showAnswer(const std::optional<AtAnswer> &answer)
{
    if (!answer)
        return add(tr("The modem is not there any more."));
    if (answer->refusal)
        return add(consoleRefusalSentence(consoleRefusalName(*answer->refusal)));
    for (const QByteArray &line : answer->lines)
        add(visibleLine(QString::fromUtf8(line)));
    if (answer->prompted)
        add(tr("The modem asked for a message: the question was ended, nothing was sent."));
    else
        add(answer->result.isEmpty() ? tr("No answer in time.") : visibleLine(QString::fromUtf8(answer->result)));
}

void ConsoleDialog::showTrace(const std::optional<QByteArray> &trace)
{
    m_trace->setPlainText(trace ? visibleText(QString::fromUtf8(*trace)) : tr("The modem is not there any more."));
    m_trace->moveCursor(QTextCursor::End);
}

QString ConsoleDialog::shown() const
{
    return m_output->toPlainText();
}

void ConsoleDialog::add(const QString &text)
{
    m_output->appendPlainText(text);
}

} // namespace contador
