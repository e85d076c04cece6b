// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/filter_text.h"

#include "ui/texts/account_text.h"
#include "ui/texts/records_text.h"
#include "ui/texts/visible_text.h"

#include <QCoreApplication>

namespace contador {

namespace {

struct FilterText {
    Q_DECLARE_TR_FUNCTIONS(FilterText)
};

void addFlag(QStringList &words, const std::optional<bool> &flag, const QString &yes, const QString &no)
{
    if (flag)
        words += *flag ? yes : no;
}

} // namespace

QString filterWords(const AudienceFilter &filter, const Currency &currency, const Format &format)
{
    QStringList words;
    if (!filter.text.trimmed().isEmpty())
        words += FilterText::tr("“%1”").arg(visibleLine(filter.text.trimmed()));
    if (!filter.service.isEmpty())
        words += serviceText(filter.service);
    if (!filter.zone.isEmpty())
        words += FilterText::tr("zone %1").arg(visibleLine(filter.zone));
    if (!filter.tariff.isEmpty())
        words += FilterText::tr("tariff %1").arg(visibleLine(filter.tariff));
    if (filter.status)
        words += accountStatusText(accountStatusName(*filter.status));
    if (filter.overdueOver)
        words += FilterText::tr("overdue more than %1").arg(format.money({*filter.overdueOver, currency}));
    if (filter.overdueDays)
        words += *filter.overdueDays == 0 ? FilterText::tr("overdue")
                                          : FilterText::tr("overdue for more than %n day(s)", nullptr, *filter.overdueDays);
    if (filter.noReadingDays)
        words += FilterText::tr("no reading for %n day(s)", nullptr, *filter.noReadingDays);
    addFlag(words, filter.contracted, FilterText::tr("with a phone"), FilterText::tr("without a phone"));
    addFlag(words, filter.onHold, FilterText::tr("on hold"), FilterText::tr("not on hold"));
    addFlag(words, filter.vulnerable, FilterText::tr("vulnerable"), FilterText::tr("not vulnerable"));
    if (filter.verificationDays)
        words += *filter.verificationDays == 0
            ? FilterText::tr("meter verification due")
            : FilterText::tr("meter verification due within %n day(s)", nullptr, *filter.verificationDays);
    return words.join(QStringLiteral(" · "));
}

} // namespace contador
