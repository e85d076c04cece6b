// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens.h"

#include "ui/account/account_screen.h"
#include "ui/accounts/accounts_screen.h"
#include "ui/check/check_screen.h"
#include "ui/conversations/conversations_screen.h"
#include "ui/debts/debts_screen.h"
#include "ui/import/import_screen.h"
#include "ui/modems/modems_screen.h"
#include "ui/tariffs/tariffs_screen.h"
#include "ui/payments/payments_screen.h"
#include "ui/phone/phone_screen.h"
#include "ui/replies/replies_screen.h"
#include "ui/today/today_screen.h"

#include <QCoreApplication>

#include <array>

namespace contador {

namespace {

template <typename T> Screen *make(const Format &format)
{
    return new T(format);
}

constexpr std::array table{
    ScreenRow{"today", "activity", QT_TRANSLATE_NOOP("Screens", "Today"), make<TodayScreen>},
    ScreenRow{"check", "gauge", QT_TRANSLATE_NOOP("Screens", "Check readings"), make<CheckScreen>},
    ScreenRow{"conversations", "messages-square", QT_TRANSLATE_NOOP("Screens", "Conversations"), make<ConversationsScreen>},
    ScreenRow{"account", "id-card", QT_TRANSLATE_NOOP("Screens", "Account"), make<AccountScreen>},
    ScreenRow{"accounts", "users", QT_TRANSLATE_NOOP("Screens", "Accounts"), make<AccountsScreen>},
    ScreenRow{"modems", "radio-tower", QT_TRANSLATE_NOOP("Screens", "Modems"), make<ModemsScreen>},
    ScreenRow{"import", "file-down", QT_TRANSLATE_NOOP("Screens", "Import"), make<ImportScreen>},
    ScreenRow{"tariffs", "table-2", QT_TRANSLATE_NOOP("Screens", "Tariffs"), make<TariffsScreen>},
    ScreenRow{"payments", "wallet", QT_TRANSLATE_NOOP("Screens", "Payments"), make<PaymentsScreen>},
    ScreenRow{"debts", "hourglass", QT_TRANSLATE_NOOP("Screens", "Debts"), make<DebtsScreen>},
    ScreenRow{"phone", "smartphone", QT_TRANSLATE_NOOP("Screens", "Phone"), make<PhoneScreen>},
    ScreenRow{"replies", "notebook-pen", QT_TRANSLATE_NOOP("Screens", "Replies"), make<RepliesScreen>},
};

} // namespace

std::span<const ScreenRow> screens()
{
    return table;
}

QString screenTitle(const ScreenRow &row)
{
    return QCoreApplication::translate("Screens", row.title);
}

QKeySequence screenKeys(int number)
{
    constexpr int digits = 10;
    const auto key = Qt::Key(Qt::Key_0 + (number + 1) % digits);
    return number < digits ? QKeySequence(QKeyCombination(Qt::CTRL, key)) : QKeySequence(QKeyCombination(Qt::CTRL | Qt::SHIFT, key));
}

} // namespace contador
