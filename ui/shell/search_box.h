// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/account_card.h"
#include "ui/texts/format.h"

#include <QLineEdit>
#include <QTimer>

class QListView;

namespace contador {

class HitsModel;

/// One box for everything a caller may say: number, name, phone in any form, meter, address. Down goes into the list,
/// Enter opens, Escape gives up.
class SearchBox : public QLineEdit {
    Q_OBJECT
public:
    static constexpr int mostHits = 12;

    explicit SearchBox(Format format, QWidget *parent = nullptr);

    /// The answer to `searchWanted`; one to an older text is ignored.
    void hideKeys() { m_showsKeys = false; } ///< of a box that no key of the window leads to
    void showHits(const QString &typed, const std::vector<AccountHit> &hits);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void searchWanted(const QString &typed);
    void accountChosen(const QString &number);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void placeList();
    void closeList();
    void choose(int row);

    HitsModel *m_hits;
    QListView *m_list = nullptr; ///< child of the window, so that nothing takes the focus from the box
    QTimer m_pause; ///< between the last key and the question
    QString m_found; ///< what the list is the answer to
    bool m_openFirst = false; ///< Enter was pressed before the hits came
    bool m_showsKeys = true;
};

} // namespace contador
