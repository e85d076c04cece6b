// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phone/phone_screen.h"

#include "ui/phone/handset.h"
#include "ui/phone/turn_view.h"
#include "ui/shared/banner.h"
#include "ui/shared/card.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/reflow.h"
#include "ui/shared/scrolled_column.h"
#include "ui/shared/symbol.h"
#include "ui/shared/theme.h"
#include "ui/shell/search_box.h"
#include "ui/texts/visible_text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace contador {

namespace {

constexpr int charactersSideBySide = 104;
constexpr std::chrono::seconds afterAnOpenQuestion{16 * 60}; // a question for yes or no holds fifteen minutes
constexpr std::chrono::seconds aDay{24 * 60 * 60};
constexpr std::chrono::seconds aMonth{30 * aDay};
constexpr int mostTurns = 100;

} // namespace

PhoneScreen::PhoneScreen(const Format &format, QWidget *parent)
    : Screen(parent), m_format(format), m_promise(new Banner), m_search(new SearchBox(format)), m_senders(new QComboBox),
      m_handset(new Handset), m_whose(new PlainLabel(TextStyle::Heading)), m_clock(new PlainLabel(TextStyle::Caption)),
      m_area(new QScrollArea), m_talk(nullptr), m_hint(new PlainLabel(TextStyle::Body, PlainLabel::Lines::Wrapped))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * unitOf(this));
    auto *parts = new Reflow(nullptr, {makeTalk(), 3}, {makePhoneSide(), 2}, Reflow::Beside::Left, charactersSideBySide);
    column->addWidget(m_promise);
    column->addWidget(parts, 1);
    setFocusProxy(m_handset);
    connect(m_search, &SearchBox::accountChosen, this, &PhoneScreen::sceneWanted);
    connect(m_handset, &Handset::sent, this, [this](const QString &text) {
        m_handset->setUsable(false);
        emit textWanted(m_senders->currentData().toString(), text);
    });
    m_promise->say(tr("Nothing is booked and nothing is sent: this phone talks to a copy, which is thrown away."), Tone::Info);
    m_handset->setUsable(false);
    clearTalk();
}

QWidget *PhoneScreen::makePhoneSide()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    const int space = unitOf(this);
    column->setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space);
    column->setSpacing(space);
    m_search->setPlaceholderText(tr("Whose phone? Number, name, phone …"));
    m_search->setAccessibleName(tr("Whose phone is tried"));
    m_search->hideKeys();
    m_senders->setAccessibleName(tr("The number that texts"));
    m_senders->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column->addWidget(m_search);
    column->addWidget(m_senders);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_handset, 20);
    middle->addStretch(1);
    column->addLayout(middle, 1);
    auto *area = new QScrollArea; // in a small window the keys are scrolled to
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(inside);
    inside->setAutoFillBackground(false);
    auto *side = new Card;
    auto *whole = new QVBoxLayout(side);
    whole->setContentsMargins(1, 4, 1, 6);
    whole->addWidget(area);
    return side;
}

QWidget *PhoneScreen::makeTalk()
{
    const int space = unitOf(this);
    auto *sheet = new Card;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(2 * space, 2 * space, 2 * space, space);
    column->setSpacing(space);
    column->addWidget(m_whose);
    column->addWidget(m_clock);
    auto *buttons = new FlowLayout(FlowLayout::Widths::Natural);
    buttons->setSpacing(space);
    const auto add = [&](const QString &words, const QString &symbolName) {
        auto *button = new QPushButton(symbolIcon(symbolName), words);
        button->setAutoDefault(false);
        buttons->addWidget(button);
        return button;
    };
    for (const auto &[words, time] : {std::pair{tr("1&6 minutes later"), afterAnOpenQuestion}, std::pair{tr("A &day later"), aDay},
                                      std::pair{tr("A mon&th later"), aMonth}})
        connect(add(words, QStringLiteral("clock")), &QPushButton::clicked, this, [this, time = time] { emit timeWanted(time); });
    connect(add(tr("&Begin anew"), QStringLiteral("repeat")), &QPushButton::clicked, this, [this] { emit sceneWanted(m_scene.account); });
    column->addLayout(buttons);
    auto *inside = new ScrolledColumn;
    m_talk = new QVBoxLayout(inside);
    m_talk->setContentsMargins(0, space, space, space);
    m_talk->setSpacing(2 * space);
    m_talk->addWidget(m_hint);
    m_talk->addStretch(1);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setAccessibleName(tr("Conversation"));
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setWidget(inside);
    inside->setAutoFillBackground(false);
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, m_area,
            [this](int, int last) { m_area->verticalScrollBar()->setValue(last); });
    column->addWidget(m_area, 1);
    return sheet;
}

QList<QWidget *> PhoneScreen::panes() const
{
    return {m_search, m_handset, m_area};
}

void PhoneScreen::open(const QString &account)
{
    if (!account.isEmpty())
        emit sceneWanted(account);
}

void PhoneScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    if (!m_hasScene)
        emit sceneWanted({});
}

void PhoneScreen::clearTalk()
{
    for (const auto *turn : findChildren<TurnView *>())
        delete turn;
    m_turns = 0;
    m_hint->setWords(tr("Write as a consumer would: 1482, a question, anything. Beside each answer stands what the text was taken for, "
                        "and what the answer would cost."));
    m_hint->show();
}

void PhoneScreen::showScene(const RehearsalScene &scene)
{
    m_scene = scene;
    m_hasScene = true;
    clearTalk();
    m_promise->say(tr("Nothing is booked and nothing is sent: this phone talks to a copy, which is thrown away."), Tone::Info);
    m_senders->clear();
    for (const QString &phone : scene.phones)
        m_senders->addItem(scene.isPhoneInvented ? tr("%1 (for this trial only)").arg(m_format.phone(phone)) : m_format.phone(phone), phone);
    m_senders->addItem(tr("A number nobody knows: %1").arg(m_format.phone(scene.stranger)), scene.stranger);
    m_whose->setWords(scene.account.isEmpty() ? tr("Nobody's phone")
                                              : tr("%1, account %2").arg(visibleLine(scene.holder), visibleLine(scene.account)));
    m_handset->showMessage({}, {});
    m_handset->line()->clear();
    m_handset->setUsable(true);
    showTime(scene.now);
    if (isVisible())
        m_handset->line()->setFocus(Qt::OtherFocusReason);
}

void PhoneScreen::showTurn(const RehearsedText &turn)
{
    m_hint->hide();
    auto *view = new TurnView(turn, m_currency, m_format);
    m_talk->insertWidget(m_talk->count() - 1, view);
    view->show();
    ++m_turns;
    if (m_turns > mostTurns)
        delete findChild<TurnView *>();
    m_handset->setUsable(true);
    m_handset->line()->clear();
    m_handset->line()->setFocus(Qt::OtherFocusReason);
    const QString last = turn.alsoSent.isEmpty() ? turn.answered.reply : turn.alsoSent.last();
    if (last.isEmpty())
        m_handset->showMessage(tr("Sent"), turn.text);
    else
        m_handset->showMessage(tr("1 new message"), last);
    showTime(turn.at);
}

void PhoneScreen::showTime(const QDateTime &now)
{
    m_clock->setWords(tr("Clock of the phone: %1").arg(m_format.moment(now)));
    m_handset->showClock(m_format.clock(now));
}

void PhoneScreen::showFault(const QString &sentence)
{
    m_promise->say(sentence, Tone::Bad);
    m_handset->setUsable(m_hasScene);
}

} // namespace contador
