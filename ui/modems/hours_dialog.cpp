// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/modems/hours_dialog.h"

#include "ui/modems/hours_model.h"
#include "ui/shared/table_view.h"

#include <QVBoxLayout>

namespace contador {

namespace {
constexpr int charactersWide = 98;
constexpr int linesHigh = 40;
constexpr int leastLines = 9;
} // namespace

HoursDialog::HoursDialog(const QString &modemTitle, const DayCourse &course, const Format &format, QWidget *parent)
    : DialogFrame(tr("The last 24 hours of “%1”").arg(modemTitle), tr("Close"), parent)
{
    auto *model = new HoursModel(format, this);
    auto *table = new TableView(tr("The last 24 hours, newest first"), 1);
    table->setModel(model);
    table->setColumnWidths({14, 14, 11, 11, 15, 15}, HoursModel::Time);
    model->show(course);
    table->selectRow(0);
    table->setMinimumHeight(fontMetrics().height() * leastLines);
    room()->addWidget(table, 1);
    setGoodSize(charactersWide, linesHigh);
    table->setFocus();
}

} // namespace contador
