// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace contador {

class FieldForm;

/// Components, taxes or subsidies of a version: a list, and a form for the one that is chosen.
class PartsPage : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Components, Taxes, Subsidies };
    explicit PartsPage(Kind kind, QWidget *parent = nullptr);

    void show(const QJsonArray &parts, bool isLocked);
    [[nodiscard]] const QJsonArray &parts() const { return m_parts; }

    /// \param place within the list, "[1].tiers[0].price"
    void showFault(const QString &place, const QString &sentence);
    void clearFault();
    void focusFault();
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] FieldForm *form() const { return m_form; }
    [[nodiscard]] QPushButton *addButton() const { return m_add; }
    void add(const QString &componentKind = {});

signals:
    void edited();

private:
    [[nodiscard]] QString textOf(const QJsonObject &part) const;
    void fillList(int chosen);
    void choose(int row);
    void take();
    void removeChosen();
    void move(int step);
    void showFaultOfChosen();

    Kind m_kind;
    QJsonArray m_parts;
    bool m_isLocked = false;
    int m_faultyRow = -1;
    QString m_faultPlace;
    QString m_faultSentence;
    QListWidget *m_list;
    FieldForm *m_form;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace contador
