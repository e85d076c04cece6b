// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversations/case_strip.h"

#include "ui/shared/pill.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/symbol.h"
#include "ui/shared/theme.h"
#include "ui/texts/account_text.h"
#include "ui/texts/case_text.h"
#include "ui/texts/visible_text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace contador {

namespace {

constexpr int longestNote = 500;
constexpr size_t mostSteps = 4;
constexpr qsizetype mostFacts = 10;

/// The engine writes values without a language.
QString valueText(const CaseFact &fact, const Format &format)
{
    if (fact.name == QLatin1String("reason"))
        return readingDoubtText(fact.value);
    const QDate day = fact.name.endsWith(QLatin1String("date")) ? QDate::fromString(fact.value, Qt::ISODate) : QDate();
    if (day.isValid())
        return format.date(day);
    const auto quantity = fact.name == QLatin1String("meter") || fact.name == QLatin1String("phone") || fact.name == QLatin1String("account")
        ? std::nullopt
        : Quantity::fromString(fact.value);
    return quantity ? format.quantity(*quantity) : visibleLine(fact.value);
}

} // namespace

CaseStrip::CaseStrip(const Format &format, const QString &clerk, QWidget *parent)
    : QWidget(parent), m_format(format), m_clerk(clerk), m_pill(new PillLabel),
      m_words(new PlainLabel(TextStyle::Body, PlainLabel::Lines::Wrapped)), m_facts(new PlainLabel(TextStyle::Caption, PlainLabel::Lines::Wrapped)),
      m_steps(new PlainLabel(TextStyle::Caption, PlainLabel::Lines::Wrapped)), m_note(new QLineEdit),
      m_claim(new QPushButton(symbolIcon(QStringLiteral("users")), tr("&Take it")))
{
    const int space = unitOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space / 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    row->addWidget(m_pill);
    row->addWidget(m_words, 1);
    m_claim->setAutoDefault(false);
    row->addWidget(m_claim);
    column->addLayout(row);
    column->addWidget(m_facts);
    column->addWidget(m_steps);
    m_note->setPlaceholderText(tr("Note for colleagues: Enter keeps it"));
    m_note->setAccessibleName(tr("Note for colleagues"));
    m_note->setMaxLength(longestNote);
    column->addWidget(m_note);
    connect(m_claim, &QPushButton::clicked, this, [this] { emit claimWanted(!m_isMine); });
    connect(m_note, &QLineEdit::returnPressed, this, [this] {
        const QString text = m_note->text().trimmed();
        if (text.isEmpty())
            return;
        m_note->clear();
        emit noteWritten(text);
    });
}

QString CaseStrip::sentence(const Case &of, const Format &format)
{
    QString words = tr("%1, open since %2").arg(of.reference, format.moment(of.openedAt));
    if (!of.isOpen())
        words = tr("%1, closed %2: %3").arg(of.reference, format.moment(of.closedAt), caseEndText(of.closedHow ? caseEndName(*of.closedHow) : QString()));
    else if (!of.claimedBy.isEmpty())
        words = tr("%1, open since %2, %3 has it").arg(of.reference, format.moment(of.openedAt), visibleLine(of.claimedBy));
    return words;
}

void CaseStrip::show(const std::vector<CaseSheet> &cases)
{
    setVisible(!cases.empty());
    if (cases.empty())
        return;
    std::vector<CaseSheet> sorted = cases;
    std::ranges::stable_sort(sorted, {}, [](const CaseSheet &sheet) { return sheet.of.kind; });
    const Case &first = sorted.front().of;
    m_pill->setPill({caseKindText(caseKindName(first.kind)),
                     first.kind == CaseKind::Danger ? QStringLiteral("triangle-alert") : QStringLiteral("message-square-warning"),
                     first.kind == CaseKind::Danger ? Tone::Bad : Tone::Attention});
    QStringList words{sentence(first, m_format)};
    for (size_t i = 1; i < sorted.size(); ++i)
        words << caseKindText(caseKindName(sorted[i].of.kind)) + u' ' + sentence(sorted[i].of, m_format);
    if (std::ranges::any_of(sorted, [](const CaseSheet &sheet) { return sheet.of.mutes; }))
        words << tr("Nothing is answered by itself here until it is closed.");
    m_words->setWords(words.join(u'\n'));
    m_isMine = std::ranges::any_of(sorted, [this](const CaseSheet &sheet) { return sheet.of.claimedBy == m_clerk; });
    const bool isAnothers = !m_isMine && std::ranges::all_of(sorted, [](const CaseSheet &sheet) { return !sheet.of.claimedBy.isEmpty(); });
    m_claim->setText(m_isMine ? tr("&Give it back") : tr("&Take it"));
    m_claim->setEnabled(!isAnothers);
    QStringList steps;
    QStringList facts;
    for (const CaseSheet &sheet : sorted) {
        for (const CaseMessage &message : sheet.messages) {
            for (const CaseFact &fact : message.facts) {
                facts << tr("%1: %2").arg(caseFactText(fact.name), valueText(fact, m_format));
            }
        }
        const size_t skipped = sheet.steps.size() > mostSteps ? sheet.steps.size() - mostSteps : 0;
        for (size_t i = skipped; i < sheet.steps.size(); ++i) {
            const CaseStep &step = sheet.steps[i];
            const QString what = step.what == QLatin1String("note") ? visibleLine(step.text) : caseStepText(step.what);
            steps << tr("%1, %2: %3").arg(m_format.moment(step.at), visibleLine(step.by), what);
        }
    }
    m_facts->setWords(facts.mid(0, mostFacts).join(QStringLiteral(" · ")));
    m_facts->setVisible(!facts.isEmpty());
    m_steps->setWords(steps.join(u'\n'));
    m_steps->setVisible(!steps.isEmpty());
}

} // namespace contador
