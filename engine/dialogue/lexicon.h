// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/money.h"
#include "engine/core/quantity.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QString>

#include <vector>

namespace contador {

/// A reply that the utility wrote in place of the one that comes with Contador.
struct OwnReply {
    QString language;
    QString reply; ///< its name: "reading_accepted"
    QString text;
    QString shipped; ///< what came with Contador when it was written
    QDateTime savedAt;
    QString savedBy;
};

/// What we answer in one language. A file, resources/dialogue/<code>.json.
class Lexicon {
public:
    using Values = QHash<QString, QString>;

    /// Reads and checks a file's text; none when it is no such file (the tests name what is wrong with it).
    static std::optional<Lexicon> fromJson(const QByteArray &json);

    [[nodiscard]] const QString &language() const { return m_language; }

    /// The answer `reply`, its {placeholders} filled in one pass: a value that looks like a placeholder stays as it is.
    [[nodiscard]] QString say(const QString &reply, const Values &values = {}) const;
    [[nodiscard]] QStringList replies() const { return m_replies.keys(); }
    /// As it comes with Contador; empty: there is no such reply.
    [[nodiscard]] QString shipped(const QString &reply) const { return m_shipped.value(reply); }
    /// From now on those of this language stand for the shipped ones, as far as they say the same values.
    void useOwn(const std::vector<OwnReply> &own);
    /// The words between braces in an answer, sorted.
    [[nodiscard]] QStringList placeholders(const QString &reply) const;

    [[nodiscard]] const QString &decimalSeparator() const { return m_decimalSeparator; }
    [[nodiscard]] QString amount(const Money &money) const; ///< "22,30"
    [[nodiscard]] QString quantity(Quantity quantity) const; ///< "9", "56,8"
    [[nodiscard]] QString date(QDate date) const; ///< "30/03"
    [[nodiscard]] QString day(QDate date) const; ///< "30/03/2028": of a year to come or long past
    [[nodiscard]] QString moment(const QDateTime &moment) const; ///< "30/03 17:00", as its own time zone has it
    [[nodiscard]] QString number(const Decimal &number) const; ///< "0,59": all its digits
    [[nodiscard]] QString request(const QString &command) const; ///< "balance" → "SALDO": the word to ask for it; empty: none
    [[nodiscard]] QString service(const QString &service) const; ///< "water" → "agua"
    [[nodiscard]] QString unit(const QString &unit) const; ///< "m³" → "m3": in the GSM alphabet

private:
    QString m_language;
    QString m_decimalSeparator;
    QString m_dateFormat;
    QString m_longDateFormat;
    QHash<QString, QString> m_replies; ///< in use
    QHash<QString, QString> m_shipped;
    QHash<QString, QString> m_units;
    QHash<QString, QString> m_requests;
    QHash<QString, QString> m_services;
};

/// All languages we answer in, those of the table of languages first.
class Lexicons {
public:
    Lexicons();
    [[nodiscard]] const Lexicon &of(const QString &languageCode) const; ///< the nearest; the first language when none fits
    [[nodiscard]] const std::vector<Lexicon> &all() const { return m_lexicons; }
    void useOwn(const std::vector<OwnReply> &own);

private:
    std::vector<Lexicon> m_lexicons;
};

/// What stands between braces, each once, sorted.
QStringList placeholdersIn(const QString &text);

/// A text of ours with its {placeholders} filled in, in one pass.
QString filledIn(const QString &text, const Lexicon::Values &values);

/// "Águas de Évora" → "Aguas de Evora": a single Á would cost a text more than half of its room (TS 23.038 §6.2.1). Letters of
/// other scripts stay.
QString inBasicLetters(const QString &text);

} // namespace contador
