// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/billing/tariff_shelf.h"
#include "ui/texts/format.h"

#include <QDate>
#include <QJsonObject>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QPushButton;
class QTabWidget;

namespace contador {

class BillPreview;
class FieldForm;
class PartsPage;
class PillLabel;
class PlainLabel;

/// One tariff with its versions: forms, what is wrong and where, and the bill that would follow. It changes nothing until it is
/// saved.
class TariffEditor : public QWidget {
    Q_OBJECT
public:
    explicit TariffEditor(const Format &format, QWidget *parent = nullptr);

    /// \param draft what was changed before and not saved; empty: what stands in the file
    void show(const TariffFile &file, const QJsonObject &draft, QDate today);
    [[nodiscard]] const TariffFile &file() const { return m_file; }
    [[nodiscard]] const QJsonObject &root() const { return m_root; }
    [[nodiscard]] bool isChanged() const;
    void showSavingFault(const TariffSavingFault &fault);
    void addVersion(QDate firstDay);
    void save();
    [[nodiscard]] const std::optional<TariffFault> &fault() const { return m_fault; }
    [[nodiscard]] BillPreview *preview() const { return m_preview; }
    [[nodiscard]] PartsPage *components() const { return m_components; }
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    [[nodiscard]] QComboBox *versions() const { return m_versions; }
    [[nodiscard]] QWidget *preferredPreviewFocus() const; ///< for F6

signals:
    void closed();
    void changed(); ///< the draft is another
    void saveWanted(const contador::TariffSaving &saving);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeSheet();
    QWidget *makeHeader();
    void askForVersion();
    void askForName();
    void fillVersions(int chosen);
    void showVersion();
    [[nodiscard]] int version() const;
    [[nodiscard]] QJsonObject versionObject() const;
    [[nodiscard]] bool isLocked() const;
    void putVersion(const char *key, const QJsonValue &value);
    void takeVersion();
    void takeFile();
    void check();
    [[nodiscard]] QString placeOfFault() const;
    void showFault();
    void goToFault();
    void arrange();
    void refreshButtons();

    Format m_format;
    TariffFile m_file;
    QJsonObject m_root;
    QJsonObject m_before; ///< as it stands in the file
    QDate m_today;
    std::optional<TariffFault> m_fault;
    PlainLabel *m_title;
    PillLabel *m_pill;
    QComboBox *m_versions;
    QPushButton *m_newVersion;
    QPushButton *m_save;
    PlainLabel *m_lockNote;
    PlainLabel *m_faultText;
    QPushButton *m_goThere;
    QWidget *m_faultLine;
    QTabWidget *m_tabs;
    PartsPage *m_components;
    PartsPage *m_taxes;
    PartsPage *m_subsidies;
    FieldForm *m_versionForm;
    FieldForm *m_fileForm;
    BillPreview *m_preview;
    QWidget *m_sheet = nullptr;
    QWidget *m_bill = nullptr;
    QBoxLayout *m_halves = nullptr;
};

} // namespace contador
