// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_list.h"

#include "ui/screens.h"
#include "ui/shared/fact_list.h"
#include "ui/shared/theme.h"

#include <QKeySequence>
#include <QPushButton>
#include <QVBoxLayout>

namespace contador {

namespace {

QString keyText(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

KeyList::KeyList(QWidget *parent) : DialogFrame(tr("What the keys do"), tr("Close"), parent)
{
    auto *keys = new FactList;
    keys->add(tr("Find an account"), keyText(Qt::CTRL | Qt::Key_K));
    int number = 0;
    for (const ScreenRow &row : screens())
        keys->add(tr("Go to “%1”").arg(screenTitle(row)), keyText(screenKeys(number++)));
    keys->add(tr("Open the account of the chosen row"), tr("Enter"));
    keys->add(tr("Key in a reading told on the phone"), keyText(Qt::Key_F4));
    keys->add(tr("Enrol a phone for the account"), keyText(Qt::Key_F7));
    keys->add(tr("Write a note on the account"), keyText(Qt::Key_F2));
    keys->add(tr("Next reading to check"), keyText(Qt::Key_F3));
    keys->add(tr("Accept or reject the reading that is chosen"), QStringLiteral("A, R"));
    keys->add(tr("In “Check readings”: accept, edit, ask again, next"), QStringLiteral("A, E, R, N"));
    keys->add(tr("Take the last accept back"), keyText(QKeySequence::Undo));
    keys->add(tr("Send the message that is written"), keyText(Qt::CTRL | Qt::Key_Return));
    keys->add(tr("Statement of the account"), keyText(Qt::CTRL | Qt::Key_P));
    keys->add(tr("Find in the list of accounts"), keyText(Qt::CTRL | Qt::Key_F));
    keys->add(tr("Next part of the window"), keyText(Qt::Key_F6));
    keys->add(tr("Previous part of the window"), keyText(Qt::SHIFT | Qt::Key_F6));
    keys->add(tr("Back to where you were"), keyText(Qt::Key_Escape));
    keys->add(tr("This list"), keyText(Qt::Key_F1));
    room()->addWidget(keys);
    closeButton()->setDefault(true);
    setGoodSize(56);
}

} // namespace contador
