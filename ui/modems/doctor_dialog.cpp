// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/modems/doctor_dialog.h"

#include "ui/modems/advice.h"
#include "ui/modems/text_saving.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/symbol_label.h"
#include "ui/shared/theme.h"
#include "ui/texts/modem_report_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace contador {

namespace {

struct VerdictRow {
    ModemVerdict verdict;
    Tone tone;
    const char *symbol;
};

/// The gravest first.
constexpr std::array verdicts{
    VerdictRow{ModemVerdict::Bad, Tone::Bad, "circle-x"},
    VerdictRow{ModemVerdict::Attention, Tone::Attention, "triangle-alert"},
    VerdictRow{ModemVerdict::Good, Tone::Good, "circle-check"},
    VerdictRow{ModemVerdict::Unknown, Tone::Neutral, "file-question-mark"},
};

QLayout *findingRow(const ModemFinding &finding, const VerdictRow &look, int space)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(5 * space / 4);
    auto *mark = new SymbolLabel(QLatin1String(look.symbol));
    mark->setSymbol(QLatin1String(look.symbol), look.tone);
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *words = new PlainLabel(TextStyle::Body, PlainLabel::Lines::Wrapped);
    words->setWords(modemFindingSentence(finding));
    row->addWidget(words, 1);
    return row;
}

} // namespace

DoctorDialog::DoctorDialog(const QString &modemTitle, const Format &format, QWidget *parent)
    : DialogFrame(tr("The doctor looks at “%1”").arg(modemTitle), tr("Close"), parent), m_title(modemTitle), m_format(format),
      m_summary(new AdviceList), m_scroll(new QScrollArea),
      m_again(addButton(tr("&Examine again"), QStringLiteral("stethoscope"))),
      m_copy(addButton(tr("&Copy"), QStringLiteral("copy"))),
      m_save(addButton(tr("&Save as text…"), QStringLiteral("file-down"))),
      m_print(addButton(tr("&Print to PDF…"), QStringLiteral("receipt-text")))
{
    auto *inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, unitOf(this), 0);
    m_column->setSpacing(unitOf(this));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(inside);
    inside->setAutoFillBackground(false); // setWidget has turned it on
    m_scroll->setAccessibleName(tr("What the doctor found"));
    room()->addWidget(m_summary);
    room()->addWidget(m_scroll, 1);
    connect(m_again, &QPushButton::clicked, this, [this] {
        examine();
        emit examinationWanted();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        saveText(this, tr("Save as text"), QStringLiteral("modem-report.txt"), tr("Text (*.txt)"), m_text.toUtf8());
    });
    connect(m_print, &QPushButton::clicked, this, [this] {
        saveText(this, tr("Print to PDF"), QStringLiteral("modem-report.pdf"), tr("PDF (*.pdf)"), m_text.toUtf8());
    });
    setGoodSize(104, 32);
    examine();
}

void DoctorDialog::examine()
{
    m_summary->show({{tr("The modem is being examined: this takes some seconds, and messages go on meanwhile."),
                      QStringLiteral("hourglass"), Tone::Info}});
    for (QPushButton *button : {m_again, m_copy, m_save, m_print})
        button->setEnabled(false);
}

void DoctorDialog::showReport(const std::optional<ModemReport> &report)
{
    clear();
    m_again->setEnabled(true);
    if (!report) {
        m_summary->show({{tr("The modem went before it had answered: see what its card says, then examine it again."),
                          QStringLiteral("unplug"), Tone::Bad}});
        return;
    }
    m_text = tr("Modem “%1”, examined on %2").arg(m_title, m_format.moment(report->at)) + QStringLiteral("\n\n")
        + modemReportText(*report);
    for (QPushButton *button : {m_copy, m_save, m_print})
        button->setEnabled(true);
    const ModemVerdict worst = report->verdict();
    m_summary->show({{report->canServe() ? worst == ModemVerdict::Good
                              ? tr("All is well: texts can be received and sent.")
                              : tr("Texts can be received and sent; something should be looked after.")
                                         : tr("Something must be put right before texts can be received and sent."),
                      report->canServe() ? QStringLiteral("circle-check") : QStringLiteral("circle-x"),
                      !report->canServe()               ? Tone::Bad
                          : worst == ModemVerdict::Good ? Tone::Good
                                                        : Tone::Attention}});
    for (const VerdictRow &row : verdicts)
        addGroup(*report, row.verdict);
    m_column->addStretch();
}

void DoctorDialog::addGroup(const ModemReport &report, ModemVerdict verdict)
{
    const auto look = std::ranges::find(verdicts, verdict, &VerdictRow::verdict);
    bool isFirst = true;
    for (const ModemFinding &finding : report.findings) {
        if (finding.verdict != verdict)
            continue;
        if (std::exchange(isFirst, false)) {
            auto *words = new PlainLabel(TextStyle::Heading);
            words->setWords(modemVerdictText(verdict));
            m_column->addWidget(words);
        }
        m_column->addLayout(findingRow(finding, *look, unitOf(this)));
    }
}

void DoctorDialog::clear()
{
    const std::function<void(QLayout *)> empty = [&](QLayout *layout) {
        while (QLayoutItem *item = layout->takeAt(0)) {
            if (item->layout())
                empty(item->layout());
            delete item->widget();
            delete item;
        }
    };
    empty(m_column);
}

} // namespace contador
