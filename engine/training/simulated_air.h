// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace contador {

/// A text that left through the modem, complete: all its parts are on the network.
struct SubmittedMessage {
    QString to; ///< as addressed: "+351912345678"
    QString text;
    int mr = 0; ///< +CMGS <mr> of the last part
    int parts = 1;
    QDateTime at; ///< UTC
};

/// One SMS-SUBMIT as the service centre understands it. TS 23.040 §9.2.2.2
struct SimulatedSubmit {
    QString to;
    QString text;
    bool reportRequested = false; ///< TP-SRR
    int reference = 0; ///< of the parts of one text
    int part = 1;
    int parts = 1;
};

/// The service centre's side: it writes the PDUs that reach the modem and puts the parts together that leave it.
class SimulatedAir {
public:
    explicit SimulatedAir(QString serviceCentre) : m_serviceCentre(std::move(serviceCentre)) { }

    /// SMS-DELIVER PDUs, hexadecimal with the service centre field, in several parts where the text needs them.
    /// Empty when the text cannot be written. `from` is a number or an alphanumeric name.
    std::vector<QByteArray> deliver(const QString &from, const QString &text, const QDateTime &at);
    /// SMS-STATUS-REPORT that a message arrived. TS 23.040 §9.2.2.3
    QByteArray statusReport(const QString &to, int mr, const QDateTime &submittedAt, const QDateTime &at) const;
    /// Nothing when the PDU is no SMS-SUBMIT.
    static std::optional<SimulatedSubmit> read(const QByteArray &hex);
    /// Adds a part; the whole text when it was the last one missing.
    std::optional<SubmittedMessage> join(const SimulatedSubmit &submit, int mr, const QDateTime &at);

private:
    QString m_serviceCentre;
    quint16 m_reference = 0;
    std::map<QString, std::map<int, QString>> m_incomplete; ///< by recipient, reference and number of parts; then by part
};

} // namespace contador

Q_DECLARE_METATYPE(contador::SubmittedMessage)
