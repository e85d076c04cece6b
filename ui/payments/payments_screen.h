// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/payments/payment_desk.h"
#include "ui/screen.h"
#include "ui/texts/format.h"

class QTabWidget;

namespace contador {

class CounterDialog;
class FilesPage;
class PlainLabel;
class QueuePage;

/// Money that came in: what waits for a person, the bank files, the counter. Follows what other desks do.
class PaymentsScreen : public Screen {
    Q_OBJECT
public:
    explicit PaymentsScreen(const Format &format, QWidget *parent = nullptr);

    void connectTo(Station &station) override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    /// What does not fit in height is scrolled: with large letters the window stays as high as the screen.
    [[nodiscard]] QSize minimumSizeHint() const override { return {QWidget::minimumSizeHint().width(), 0}; }

    [[nodiscard]] QueuePage &queue() { return *m_queue; }
    [[nodiscard]] FilesPage &files() { return *m_files; }
    void showQueue(std::vector<KeptLine> lines);
    void showFiles(std::vector<KeptBankFile> files);
    void showTab(int tab);
    void say(const QString &sentence);

    /// A bank's format is tried at once; a table first asks how it is read.
    void openFile(const QString &fileName, const QByteArray &file);
    void showTrial(const QString &fileName, const QByteArray &file, const std::optional<PaymentsMapping> &mapping,
                   const PaymentsImport &trial);
    CounterDialog *openCounter(QDate today);

signals:
    void refreshWanted();
    void trialWanted(const QString &fileName, const QByteArray &file, const std::optional<contador::PaymentsMapping> &mapping);
    void importWanted(const QString &fileName, const QByteArray &file, const std::optional<contador::PaymentsMapping> &mapping);
    void mappingsWanted(const QString &fileName, const QByteArray &file);
    void mappingSaved(const contador::PaymentsMapping &mapping);
    void counterWanted();

public:
    void askMapping(const QString &fileName, const QByteArray &file, const std::vector<PaymentsMapping> &saved);
    void setCurrency(const Currency &currency) { m_currency = currency; }
    [[nodiscard]] const Format &format() const { return m_format; }

private:
    void chooseFile();

    Format m_format;
    Currency m_currency{QStringLiteral("EUR"), 2}; ///< of the utility, once there is a station
    PlainLabel *m_said;
    QTabWidget *m_tabs;
    QueuePage *m_queue;
    FilesPage *m_files;
};

} // namespace contador
