// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/refusal_box.h"

#include <QGuiApplication>
#include <QMessageBox>

namespace contador {

void showRefusal(const QString &sentence)
{
    QMessageBox box(QMessageBox::Warning, QGuiApplication::applicationDisplayName(), sentence);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace contador
