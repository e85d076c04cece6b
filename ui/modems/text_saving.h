// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QWidget;

namespace contador {

/// Asks where, and saves; after a failure the person is told and may choose another place.
/// \param title of the file dialog   \param name proposed   \param kinds "Text (*.txt)"
void saveText(QWidget *parent, const QString &title, const QString &name, const QString &kinds, const QByteArray &text);

/// A plain text as pages of A4; false when the file cannot be written.
bool printToPdf(const QString &path, const QString &title, const QString &text);

} // namespace contador
