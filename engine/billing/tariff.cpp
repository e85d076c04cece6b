// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/tariff.h"

#include "engine/core/names.h"

namespace contador {

QString tariffFaultName(TariffFault::Kind kind)
{
    using Kind = TariffFault::Kind;
    static constexpr std::array names{
        Named{Kind::BadName, "bad_name"},           Named{Kind::NotFound, "not_found"},
        Named{Kind::Unreadable, "unreadable"},      Named{Kind::NotJson, "not_json"},
        Named{Kind::WrongFormat, "wrong_format"},   Named{Kind::MissingKey, "missing_key"},
        Named{Kind::UnknownKey, "unknown_key"},     Named{Kind::WrongType, "wrong_type"},
        Named{Kind::BadValue, "bad_value"},         Named{Kind::OtherCurrency, "other_currency"},
        Named{Kind::OtherService, "other_service"}, Named{Kind::NoVersion, "no_version"},
        Named{Kind::NoRegister, "no_register"},     Named{Kind::TooLarge, "too_large"},
        Named{Kind::NoFact, "no_fact"},
    };
    return nameOf(names, kind);
}

} // namespace contador
