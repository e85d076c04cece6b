// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/store_text.h"

#include "ui/texts/visible_text.h"

#include <QCoreApplication>

namespace contador {

namespace {

struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(StoreText)
};

QString named(const QString &sentence, const QString &detail)
{
    return detail.isEmpty() ? sentence : sentence + QLatin1String(" (") + visibleLine(detail) + QLatin1Char(')');
}

} // namespace

QString storeSentence(const StoreFault &fault)
{
    switch (fault.kind) {
    case StoreFault::Kind::BadUrl:
        return named(
            StoreText::tr("This is not the address of a database: write sqlite:/folder/file.db or postgresql://user@host/name."),
            fault.detail);
    case StoreFault::Kind::Missing:
        return named(StoreText::tr("There is no database here: create one with “contadorctl init”."), fault.detail);
    case StoreFault::Kind::Exists:
        return named(StoreText::tr("There is a database here already: choose another file, or open this one."), fault.detail);
    case StoreFault::Kind::NotPermitted:
        return named(
            StoreText::tr("The database cannot be opened by this user: check the permissions of the file and of its folder."),
            fault.detail);
    case StoreFault::Kind::InUse:
        return named(StoreText::tr("Another Contador is already working with this database: use that window, or close it first."),
                     fault.detail);
    case StoreFault::Kind::NotContador:
        return StoreText::tr("This database does not belong to Contador: choose another one.");
    case StoreFault::Kind::NewerThanProgram:
        return StoreText::tr("This database was made by a later version of Contador: install that version to open it.");
    case StoreFault::Kind::ChangedMigration:
        return named(StoreText::tr("This installation of Contador does not match its database: install the program again from "
                                   "the original package."),
                     fault.detail);
    case StoreFault::Kind::Full:
        return StoreText::tr("The disk is full: free some space; the modem keeps the texts meanwhile.");
    case StoreFault::Kind::Corrupt:
        return StoreText::tr("The database is damaged: stop working, keep the file as it is and restore the last backup.");
    case StoreFault::Kind::Refused:
        return StoreText::tr("The database refused this change because it breaks a rule of the records; nothing was written.");
    case StoreFault::Kind::Contended:
        return StoreText::tr("Another desk changed the same records at the same moment; nothing was written. Try again.");
    case StoreFault::Kind::Unreachable:
        return named(StoreText::tr("The database server does not answer: trying again. Check the network and the server if it "
                                   "goes on; the modem keeps the texts meanwhile."),
                     fault.detail);
    case StoreFault::Kind::LeaseLost:
        return StoreText::tr("Another desk has taken over the modem: this one writes and sends nothing of it any more.");
    case StoreFault::Kind::Other:
        return named(
            StoreText::tr("The database did not do what was asked; nothing was lost. Try again, and tell support if it goes on."),
            fault.detail);
    }
    Q_UNREACHABLE();
}

} // namespace contador
