// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/modems/text_saving.h"

#include "ui/shared/refusal_box.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace contador {

namespace {

constexpr int resolution = 300;
constexpr int margin = 18; // millimetres
constexpr qreal pointSize = 10;

bool write(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
}

} // namespace

void saveText(QWidget *parent, const QString &title, const QString &name, const QString &kinds, const QByteArray &text)
{
    auto *dialog = new QFileDialog(parent, title, name, kinds);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [text](const QString &path) {
        const bool saved = path.endsWith(QLatin1String(".pdf"))
            ? printToPdf(path, QCoreApplication::applicationName(), QString::fromUtf8(text))
            : write(path, text);
        if (!saved)
            showRefusal(
                QCoreApplication::translate("TextSaving", "The file %1 cannot be written: choose another folder.").arg(path));
    });
    dialog->open();
}

bool printToPdf(const QString &path, const QString &title, const QString &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    {
        QPdfWriter writer(&file);
        writer.setTitle(title);
        writer.setResolution(resolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
        QTextDocument document;
        QFont font = document.defaultFont();
        font.setPointSizeF(pointSize);
        document.setDefaultFont(font);
        document.setPlainText(text);
        document.print(&writer);
    }
    return file.commit();
}

} // namespace contador
