// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/billing/tariff_shelf.h"
#include "engine/billing/tariffs.h"

namespace contador::tests {

/// The tariffs as a screen gets them: those that come with Contador, and one of the utility's own with two versions, of which the
/// first was charged by.
inline std::vector<TariffFile> sampleTariffs()
{
    std::vector<TariffFile> files = tariffFiles({Tariffs::shippedFolder()});
    TariffFile own;
    own.name = QStringLiteral("agua-domestico");
    own.text = R"({
  "format": "contador-tariff/1",
  "name": "Água, uso doméstico",
  "service": "water",
  "currency": "EUR",
  "act": { "number": "Edital 12/2025", "date": "2025-12-01" },
  "versions": [
    {
      "valid_from": "2025-01-01", "valid_to": "2026-12-31", "due_days": 20,
      "components": [
        { "id": "fixed", "kind": "fixed", "amount": "3.50", "per": "30days" },
        { "id": "water", "kind": "block", "per": "30days",
          "tiers": [ { "up_to": "5", "price": "0.59" }, { "up_to": "15", "price": "0.70" }, { "price": "1.50" } ] }
      ],
      "taxes": [ { "id": "IVA", "rate": "6" } ],
      "rounding": { "mode": "half_up", "level": "line" }
    },
    {
      "valid_from": "2027-01-01", "due_days": 20,
      "components": [
        { "id": "fixed", "kind": "fixed", "amount": "3.60", "per": "30days" },
        { "id": "water", "kind": "block", "per": "30days",
          "extension": { "fact": "persons", "above": "4", "each": "3.6" },
          "tiers": [ { "up_to": "5", "price": "0.61" }, { "up_to": "15", "price": "0.73" }, { "up_to": "25", "price": "1.56" },
                     { "price": "2.86" } ] },
        { "id": "social", "kind": "percent", "of": ["water"], "rate": "1", "except": ["social"] }
      ],
      "taxes": [ { "id": "IVA", "rate": "6", "applies_to": ["fixed", "water"] } ],
      "rounding": { "mode": "half_up", "level": "line" }
    }
  ]
}
)";
    own.lastCharged = QDate(2026, 11, 25);
    files.insert(files.begin(), own);
    return files;
}

} // namespace contador::tests
