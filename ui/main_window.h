// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ledger/books_check.h"
#include "engine/store/store_fault.h"
#include "ui/screen.h"
#include "ui/texts/format.h"

#include <QMainWindow>

class QStackedWidget;
class QVBoxLayout;

namespace contador {

class Appearance;
class Banner;
class PhonedReadingDialog;
class PlainLabel;
class SearchBox;
class SideNavigation;
class Station;
class StatusLine;
struct ModemStatus;

/// The shell around the screens: navigation, title, search, state. It knows no screen by name; screens.cpp does.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(const Format &format, Appearance &appearance, QWidget *parent = nullptr);

    /// Lets the engine's news in and its questions out. Call once, with a station that is open.
    void connectTo(Station &station);

    /// \param id of screens.cpp   \param subject an account number, or empty
    void openScreen(const QString &id, const QString &subject = {});
    [[nodiscard]] Screen *screen(const QString &id) const;
    [[nodiscard]] SearchBox *searchBox() const { return m_search; }
    [[nodiscard]] StatusLine *statusLine() const { return m_status; }
    void setUtility(const QString &name, bool demonstration);
    void showModem(const ModemStatus &status);
    void showPaused(const QStringList &sims);
    void showTrouble(const StoreFault &fault);
    void showServer(bool answers);
    void showBooks(const std::vector<BooksFault> &faults); ///< none: they are sound
    void showAttention(qint64 readings, int threads); ///< what waits for a person
    void back();
    /// For a reading that somebody tells on the phone; of the account that is shown, if one is.
    void openReading();
    void openEnrolment(); ///< of a phone, for the account that is open or chosen

signals:
    void readingOpened(contador::PhonedReadingDialog *dialog);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Place {
        int screen = 0;
        QString subject;
        bool operator==(const Place &) const = default;
    };

    QWidget *makeHeader();
    QWidget *makePage();
    void addScreens(const Format &format);
    void addTools(Appearance &appearance);
    void addKeys();
    void go(const Place &place);
    [[nodiscard]] Screen *shown() const;
    void openAccount(const QString &number);
    void focusNextPane(int step);
    void refreshBanner();
    void arrange();

    Format m_format;
    SideNavigation *m_navigation;
    PlainLabel *m_title;
    SearchBox *m_search;
    Banner *m_banner;
    QVBoxLayout *m_page = nullptr;
    QStackedWidget *m_stack;
    QList<Screen *> m_screens; ///< in the order of the stack
    StatusLine *m_status;
    QString m_trouble;
    QString m_unsound; ///< stays until the books are opened anew
    QList<Place> m_history; ///< the last is shown now
};

} // namespace contador
