// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replies/reply_editor.h"

#include "ui/replies/placeholder_marks.h"
#include "ui/shared/bubble.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/symbol.h"
#include "ui/shared/theme.h"
#include "ui/texts/cost_text.h"
#include "ui/texts/reply_fault_text.h"
#include "ui/texts/visible_text.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace contador {

namespace {

constexpr int linesOfText = 5;
constexpr int mostVersions = 20;

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

ReplyEditor::ReplyEditor(const Format &format, QWidget *parent)
    : QWidget(parent), m_format(format), m_title(new PlainLabel(TextStyle::Heading)),
      m_note(new PlainLabel(TextStyle::Caption, PlainLabel::Lines::Wrapped)), m_edit(new QPlainTextEdit),
      m_marks(new PlaceholderMarks(m_edit)), m_chips(new FlowLayout(FlowLayout::Widths::Natural)),
      m_dear(new FlowLayout(FlowLayout::Widths::Natural)), m_typical(new Bubble(Bubble::Side::Ours)),
      m_longest(new Bubble(Bubble::Side::Ours)), m_faults(new PlainLabel(TextStyle::Strong, PlainLabel::Lines::Wrapped)),
      m_several(new QCheckBox(tr("It may take &more than one SMS"))), m_save(nullptr), m_reset(nullptr), m_history(new QVBoxLayout)
{
    const int space = unitOf(this);
    m_edit->setTabChangesFocus(true);
    m_edit->setAccessibleName(tr("Text of the reply"));
    m_edit->setMinimumHeight(fontMetrics().height() * linesOfText);
    m_edit->setMaximumHeight(fontMetrics().height() * 2 * linesOfText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space);
    column->setSpacing(space);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addWidget(m_edit);
    m_chips->setSpacing(space / 2);
    m_dear->setSpacing(space / 2);
    column->addLayout(m_chips);
    column->addLayout(m_dear);
    column->addWidget(m_faults);
    column->addWidget(m_several);
    addButtons(column);
    column->addWidget(m_typical);
    column->addWidget(m_longest);
    m_history->setSpacing(space / 2);
    column->addLayout(m_history);
    column->addStretch(1);
    m_faults->hide();
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        refresh();
        emit changed();
    });
    connect(m_several, &QCheckBox::toggled, this, &ReplyEditor::refresh);
}

void ReplyEditor::addButtons(QVBoxLayout *column)
{
    auto *buttons = new FlowLayout(FlowLayout::Widths::Natural);
    buttons->setSpacing(unitOf(this));
    m_save = new QPushButton(symbolIcon(QStringLiteral("save")), tr("&Save"));
    m_reset = new QPushButton(symbolIcon(QStringLiteral("history")), tr("&Back to the shipped text"));
    for (QPushButton *button : {m_save, m_reset}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    connect(m_save, &QPushButton::clicked, this, &ReplyEditor::save);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (m_text.own)
            emit resetWanted();
        else
            m_edit->setPlainText(m_text.shipped);
    });
    column->addLayout(buttons);
}

QString ReplyEditor::written() const
{
    return m_edit->toPlainText();
}

QString ReplyEditor::faults() const
{
    return m_faults->isHidden() ? QString() : m_faults->text();
}

void ReplyEditor::setPrice(qint64 partCost, const Currency &currency)
{
    m_partCost = partCost;
    m_currency = currency;
}

void ReplyEditor::show(const ReplyText &text, const QString &draft)
{
    m_text = text;
    m_title->setWords(replyTitle(text.reply));
    QStringList notes;
    if (!text.own)
        notes << tr("This is the text that comes with Contador. What you save here is used from the next text on.");
    else
        notes << tr("Yours since %1 (%2). Contador's own: %3")
                     .arg(m_format.moment(text.own->savedAt), visibleLine(text.own->savedBy), visibleText(text.shipped));
    if (text.isShippedChanged)
        notes << tr("Contador's own text has changed since you wrote yours.");
    if (!text.isUsed)
        notes << tr("Yours is left aside: Contador's text has other values now.");
    m_note->setWords(notes.join(u' '));
    m_several->setChecked(false);
    m_marks->setKnown(placeholdersIn(text.shipped));
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(draft.isNull() ? text.own ? text.own->text : text.shipped : draft);
    showChips();
    refresh();
}

void ReplyEditor::showChips()
{
    empty(m_chips);
    for (const QString &name : placeholdersIn(m_text.shipped)) {
        const QString chip = u'{' + name + u'}';
        auto *button = new QPushButton(chip);
        button->setAutoDefault(false);
        button->setToolTip(plainToolTip(tr("Puts it where you write: %1").arg(sampleOf(m_lexicons.of(m_text.language), name, SampleValues::Typical))));
        connect(button, &QPushButton::clicked, this, [this, chip] {
            m_edit->insertPlainText(chip);
            m_edit->setFocus(Qt::OtherFocusReason);
        });
        m_chips->addWidget(button);
    }
}

void ReplyEditor::refresh()
{
    showPreview(m_typical, SampleValues::Typical, tr("As on most days"));
    showPreview(m_longest, SampleValues::Longest, tr("With the longest values"));
    showFaults(ReplyTexts::faultsOf(m_lexicons.of(m_text.language), m_text.reply, written()));
    showDear();
    m_reset->setEnabled(m_text.own || isChanged());
}

void ReplyEditor::showPreview(Bubble *bubble, SampleValues values, const QString &caption)
{
    const ReplyPreview preview = previewOf(m_lexicons.of(m_text.language), written(), values);
    const int room = preview.cost.segments * preview.cost.unitsPerSegment;
    QStringList words{caption, tr("%1 SMS, %2 of %3").arg(m_format.count(preview.cost.segments), m_format.count(preview.cost.units), m_format.count(room))};
    if (preview.cost.encoding != sms::Encoding{})
        words << tr("dearer alphabet");
    if (m_partCost > 0)
        words << costText(m_partCost * preview.cost.segments, m_currency, m_format.locale) + u' ' + m_currency.code;
    bubble->say(preview.text, words.join(QStringLiteral(" · ")));
}

void ReplyEditor::showFaults(const std::vector<ReplyFault> &faults)
{
    QStringList sentences;
    bool isSeveral = false;
    bool isBroken = false;
    for (const ReplyFault &fault : faults) {
        const bool isLong = fault.kind == ReplyFault::Kind::SeveralParts;
        isSeveral = isSeveral || isLong;
        isBroken = isBroken || !isLong;
        if (!isLong || !m_several->isChecked())
            sentences << replyFaultSentence(fault);
    }
    m_several->setVisible(isSeveral);
    m_faults->setWords(sentences.join(u'\n'));
    m_faults->setVisible(!sentences.isEmpty());
    m_save->setEnabled(isChanged() && !isBroken && (!isSeveral || m_several->isChecked()));
}

void ReplyEditor::showFault(const ReplyFault &fault)
{
    m_faults->setWords(replyFaultSentence(fault));
    m_faults->show();
}

/// The letters that make it dear, of what was written itself; one press writes each by cheap ones.
void ReplyEditor::showDear()
{
    empty(m_dear);
    const auto quote = sms::costOf(written());
    if (!quote)
        return;
    QStringList shown;
    for (const sms::DearCharacter &dear : quote->dear) {
        const QString cheap = sms::withoutAccents(dear.character);
        if (cheap == dear.character || shown.contains(dear.character))
            continue;
        shown << dear.character;
        auto *button = new QPushButton(symbolIcon(QStringLiteral("triangle-alert")), tr("“%1” is dear: write “%2”").arg(dear.character, cheap));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, letter = dear.character, cheap] { replaceLetter(letter, cheap); });
        m_dear->addWidget(button);
    }
}

/// Undone with one Ctrl+Z; not deleted inside its own press.
void ReplyEditor::replaceLetter(const QString &letter, const QString &by)
{
    QMetaObject::invokeMethod(
        this,
        [this, letter, by] {
            QTextCursor cursor(m_edit->document());
            const QString text = written().replace(letter, by);
            cursor.select(QTextCursor::Document);
            cursor.insertText(text);
            m_edit->setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
}

void ReplyEditor::showVersions(const std::vector<ReplyVersion> &versions)
{
    empty(m_history);
    if (versions.empty())
        return;
    auto *heading = new PlainLabel(TextStyle::Strong);
    heading->setWords(tr("What was said before"));
    m_history->addWidget(heading);
    const size_t shown = std::min(versions.size(), size_t(mostVersions));
    for (const ReplyVersion &version : std::span(versions).first(shown)) {
        auto *words = new PlainLabel(TextStyle::Caption, PlainLabel::Lines::Wrapped);
        words->setWords(tr("%1, %2: %3").arg(m_format.moment(version.savedAt), visibleLine(version.savedBy),
                                             version.text ? visibleText(*version.text) : tr("Contador's text again")));
        m_history->addWidget(words);
        if (!version.text || *version.text == m_text.text())
            continue;
        auto *take = new QPushButton(tr("Write this again"));
        take->setAutoDefault(false);
        connect(take, &QPushButton::clicked, this, [this, text = *version.text] { m_edit->setPlainText(text); });
        m_history->addWidget(take, 0, Qt::AlignLeft);
    }
}

void ReplyEditor::save()
{
    if (m_save->isEnabled())
        emit saveWanted(written(), m_several->isChecked());
}

} // namespace contador
