// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/phoned_reading_dialog.h"

#include "ui/shared/fact_list.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/theme.h"
#include "ui/shell/search_box.h"
#include "ui/texts/account_text.h"
#include "ui/texts/tariff_text.h"
#include "ui/texts/typed_number.h"
#include "ui/texts/visible_text.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace contador {

namespace {

constexpr std::chrono::milliseconds pauseBeforeAsking{150};
constexpr int longestValue = 24;
constexpr int charactersWide = 76;
constexpr int linesHigh = 24; // the accounts found lie over the rest

bool isSame(const KeyedReading &a, const KeyedReading &b)
{
    return a.accountNumber == b.accountNumber && a.dial == b.dial && a.value == b.value;
}

/// A clerk may take what is only high; what cannot be is kept for whoever looks at the meter.
bool mayBeTaken(ReadingDoubt doubt)
{
    return doubt == ReadingDoubt::UnusuallyHigh || doubt == ReadingDoubt::Implausible;
}

} // namespace

PhonedReadingDialog::PhonedReadingDialog(Format format, QWidget *parent)
    : DialogFrame(tr("A reading by phone"), tr("Close"), parent), m_format(std::move(format)), m_search(new SearchBox(m_format)),
      m_who(new PlainLabel(TextStyle::Strong)), m_dials(new QComboBox), m_value(new QLineEdit), m_facts(new FactList),
      m_said(new PlainLabel(TextStyle::Body, PlainLabel::Lines::Wrapped))
{
    makeFields();
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (const std::optional<KeyedReading> now = keyed())
            emit previewWanted(*now);
    });
    connect(m_search, &SearchBox::accountChosen, this, &PhonedReadingDialog::sheetWanted);
    connect(m_value, &QLineEdit::textEdited, this, &PhonedReadingDialog::valueChanged);
    connect(m_dials, &QComboBox::currentIndexChanged, this, [this] {
        showDial();
        valueChanged();
    });
    startAnew();
}

void PhonedReadingDialog::makeFields()
{
    const auto label = [this](const QString &words, QWidget *field) {
        auto *name = new PlainLabel(TextStyle::Caption);
        name->setBuddy(field);
        name->setWords(words);
        room()->addWidget(name);
        room()->addWidget(field);
    };
    label(tr("&Who calls: number, name, phone, meter or address"), m_search);
    room()->addWidget(m_who);
    room()->addWidget(m_dials);
    m_dials->setAccessibleName(tr("Meter and register"));
    m_value->setMaxLength(longestValue);
    m_value->setAccessibleName(tr("Reading"));
    m_value->setFont(fontFor(TextStyle::Heading, font()));
    label(tr("The &reading, as it stands on the meter"), m_value);
    room()->addWidget(m_facts);
    m_said->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_said->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    room()->addStretch(1);
    foot()->addWidget(m_said);
    setGoodSize(charactersWide, linesHigh);
}

void PhonedReadingDialog::startAnew()
{
    m_sheet.reset();
    m_preview.reset();
    m_takesWhenSeen = m_wasWarned = false;
    m_search->clear();
    m_value->clear();
    m_facts->clear();
    m_who->setWords({});
    m_who->hide();
    m_dials->hide();
    m_value->setEnabled(false);
    m_search->setFocus(Qt::OtherFocusReason);
}

void PhonedReadingDialog::openFor(const QString &accountNumber)
{
    if (!accountNumber.isEmpty())
        emit sheetWanted(accountNumber);
    open();
}

void PhonedReadingDialog::showSheet(const ReadingSheet &sheet)
{
    m_sheet = sheet;
    m_preview.reset();
    QStringList who{visibleLine(sheet.holder), tr("account %1").arg(visibleLine(sheet.accountNumber))};
    if (!sheet.address.isEmpty())
        who += visibleLine(sheet.address);
    m_who->setWords(who.join(QStringLiteral(" · ")));
    m_who->show();
    {
        const QSignalBlocker blocker(m_dials);
        m_dials->clear();
        for (const ReadingSheet::Dial &each : sheet.dials)
            m_dials->addItem(QStringList{serviceText(each.dial.service), visibleLine(each.dial.serial), visibleLine(each.dial.code)}.join(
                QStringLiteral(" · ")));
    }
    m_dials->setVisible(sheet.dials.size() > 1);
    m_value->clear();
    m_value->setEnabled(!sheet.dials.empty());
    showDial();
    if (sheet.dials.empty())
        return say(tr("This account has no meter: a reading cannot be taken."), true);
    say(tr("Type what he reads, then Enter."), false);
    m_value->setFocus(Qt::OtherFocusReason);
}

const ReadingSheet::Dial *PhonedReadingDialog::dial() const
{
    const int place = m_dials->currentIndex();
    return m_sheet && place >= 0 && place < int(m_sheet->dials.size()) ? &m_sheet->dials[size_t(place)] : nullptr;
}

void PhonedReadingDialog::showDial()
{
    m_facts->clear();
    const ReadingSheet::Dial *shown = dial();
    if (!shown)
        return;
    const QString unit = shown->dial.unit;
    m_facts->add(tr("Previous reading"),
                 shown->previous ? tr("%1, on %2").arg(m_format.quantity(shown->previous->value), m_format.date(shown->previous->readOn))
                                 : tr("none: this one begins the meter"));
    if (shown->usual)
        m_facts->add(tr("Usual since then"), tr("about %1").arg(m_format.quantity(*shown->usual, unit)));
    if (shown->doubtedAbove)
        m_facts->add(tr("Doubted above"), m_format.quantity(*shown->doubtedAbove, unit));
    if (!m_preview)
        return showFacts();
    const ReadingResult &seen = m_preview->reading;
    m_facts->add(tr("Consumption"), seen.consumption ? m_format.quantity(*seen.consumption, unit) : QStringLiteral("–"));
    m_facts->add(tr("Charge"), seen.charge ? m_format.money(*seen.charge) : QStringLiteral("–"));
    if (seen.dueOn)
        m_facts->add(tr("To be paid until"), m_format.date(*seen.dueOn));
    showFacts();
}

void PhonedReadingDialog::showFacts()
{
    m_facts->setMinimumHeight(m_facts->sizeHint().height()); // or the layout would squeeze them
    makeRoom();
}

std::optional<KeyedReading> PhonedReadingDialog::keyed() const
{
    const ReadingSheet::Dial *read = dial();
    const std::optional<Quantity> value = typedQuantity(m_value->text(), m_format.locale);
    if (!read || !value || *value < Quantity{})
        return std::nullopt;
    KeyedReading keyed;
    keyed.accountNumber = m_sheet->accountNumber;
    keyed.dial = read->dial.id;
    keyed.value = *value;
    return keyed;
}

void PhonedReadingDialog::valueChanged()
{
    m_preview.reset();
    m_takesWhenSeen = m_wasWarned = false;
    showDial();
    if (m_value->text().trimmed().isEmpty() || keyed()) {
        say({}, false);
        m_pause.start(pauseBeforeAsking);
    } else {
        m_pause.stop();
        say(tr("A reading is a number such as %1.").arg(m_format.quantity(Quantity{1482'500})), true);
    }
}

void PhonedReadingDialog::showPreview(const KeyedReading &seen, const KeyedReadingResult &preview)
{
    const std::optional<KeyedReading> now = keyed();
    if (!now || !isSame(*now, seen))
        return; // it answers what was typed before
    m_preview = preview;
    showDial();
    if (std::exchange(m_takesWhenSeen, false))
        return enter();
    const ReadingResult &result = preview.reading;
    if (result.kind == ReadingResult::Kind::AlreadyKnown)
        say(tr("This reading was taken today already."), false);
    else if (result.doubt != ReadingDoubt::None)
        say(readingDoubtSentence(readingDoubtName(result.doubt)), true);
    else
        say(tr("Enter takes it."), false);
}

void PhonedReadingDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        return DialogFrame::keyPressEvent(event);
    if (m_value->hasFocus())
        enter();
}

void PhonedReadingDialog::enter()
{
    const std::optional<KeyedReading> now = keyed();
    if (!now)
        return;
    if (!m_preview) {
        m_pause.stop();
        m_takesWhenSeen = true;
        emit previewWanted(*now);
        return;
    }
    const ReadingResult &seen = m_preview->reading;
    if (seen.kind == ReadingResult::Kind::AlreadyKnown)
        return say(tr("This reading was taken today already."), false);
    if (seen.doubt == ReadingDoubt::None || m_wasWarned)
        return take(m_wasWarned && mayBeTaken(seen.doubt));
    m_wasWarned = true;
    QString sentence = readingDoubtSentence(readingDoubtName(seen.doubt));
    if (seen.tariffFault)
        sentence += QLatin1Char(' ') + tariffFaultSentence(*seen.tariffFault);
    say(sentence + QLatin1Char('\n')
            + (mayBeTaken(seen.doubt) ? tr("Let him read it once more. Enter again takes it as it is.")
                                      : tr("Enter again keeps it to be checked; nothing is charged.")),
        true);
}

void PhonedReadingDialog::take(bool confirmed)
{
    KeyedReading now = *keyed();
    now.confirmed = confirmed;
    m_value->setEnabled(false); // until it is durable: no third Enter takes it twice
    emit readingKeyed(now);
}

void PhonedReadingDialog::showTaken(const KeyedReading &taken, const KeyedReadingResult &result)
{
    const QString who = m_sheet ? visibleLine(m_sheet->holder) : taken.accountNumber;
    const QString value = m_format.quantity(result.reading.reading.value);
    const QString charge = result.reading.charge ? m_format.money(*result.reading.charge) : QStringLiteral("–");
    startAnew();
    if (result.reading.kind == ReadingResult::Kind::Held)
        return say(tr("%1: %2 is kept to be checked. Who calls next?").arg(who, value), true);
    say(tr("%1: %2 taken, charge %3, owed now %4. Who calls next?").arg(who, value, charge, m_format.money(result.owed)), false);
}

void PhonedReadingDialog::showRefusal(const QString &sentence)
{
    m_takesWhenSeen = false;
    m_value->setEnabled(m_sheet && !m_sheet->dials.empty());
    say(sentence, true);
}

void PhonedReadingDialog::say(const QString &sentence, bool isDoubt)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, isDoubt ? themeOf(this).text(Tone::Attention) : themeOf(this).colour(Colour::Text));
    m_said->setPalette(colours);
    m_said->setWords(sentence);
    m_said->setAccessibleName(sentence);
}

QString PhonedReadingDialog::said() const
{
    return m_said->text();
}

} // namespace contador
