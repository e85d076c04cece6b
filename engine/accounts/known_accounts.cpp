// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/known_accounts.h"

#include "engine/accounts/services.h"

#include <QStringList>

#include <algorithm>

namespace contador {

KnownService *KnownAccount::service(const QString &name)
{
    const auto found = std::find_if(services.begin(), services.end(), [&](const KnownService &each) { return each.service == name; });
    return found == services.end() ? nullptr : &*found;
}

KnownMeter *KnownAccount::meter(qint64 service, const QString &serial)
{
    const auto found = std::find_if(meters.begin(), meters.end(), [&](const KnownMeter &each) {
        return each.service == service && each.serial == serial;
    });
    return found == meters.end() ? nullptr : &*found;
}

KnownDial *KnownAccount::dial(qint64 meter, const QString &code)
{
    const auto found = std::find_if(dials.begin(), dials.end(), [&](const KnownDial &each) {
        return each.meter == meter && each.code == code;
    });
    return found == dials.end() ? nullptr : &*found;
}

FoldedNames FoldedNames::of(const Account &account)
{
    return {folded(account.holder), folded(account.address), folded(account.zone)};
}

QString KnownAccount::searchText(const FoldedNames &ofNow) const
{
    // Numbers and serials also without their hyphens and dots, as people type them.
    QStringList words;
    words.reserve(qsizetype(5 + meters.size() + phones.size()));
    const auto add = [&words](const QString &word) {
        if (!word.isEmpty() && !words.contains(word))
            words.append(word);
    };
    const auto addNumber = [&add](const QString &number) {
        const QString word = folded(number);
        add(word);
        if (word.contains(u' '))
            add(QString(word).remove(u' '));
    };
    addNumber(account.number);
    add(ofNow.holder);
    add(ofNow.address);
    add(ofNow.zone);
    for (const KnownMeter &meter : meters)
        addNumber(meter.serial);
    for (const PhoneBinding &binding : phones)
        add(binding.phone.mid(1));
    return words.join(u' ');
}

} // namespace contador
