// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/reply_texts.h"
#include "ui/screen.h"
#include "ui/texts/format.h"

#include <QMap>

class QComboBox;
class QLineEdit;

namespace contador {

class RepliesModel;
class ReplyEditor;
class TableView;

/// What consumers are answered, text by text in each language; the utility's own words in place of Contador's. What is written
/// and not saved stays until the window closes.
class RepliesScreen : public Screen {
    Q_OBJECT
public:
    explicit RepliesScreen(const Format &format, QWidget *parent = nullptr);

    void connectTo(Station &station) override;
    void open(const QString &reply) override;
    [[nodiscard]] QList<QWidget *> panes() const override;

    void showTexts(const std::vector<ReplyText> &texts, qint64 partCost, const Currency &currency);
    void showSaved();
    void showVersions(const QString &language, const QString &reply, const std::vector<ReplyVersion> &versions);
    [[nodiscard]] ReplyEditor *editor() const { return m_editor; }
    [[nodiscard]] TableView *list() const { return m_list; }
    [[nodiscard]] QComboBox *languages() const { return m_languages; }
    [[nodiscard]] QLineEdit *filter() const { return m_filter; }

signals:
    void textsWanted();
    void versionsWanted(const QString &language, const QString &reply);
    void saveWanted(const QString &language, const QString &reply, const QString &text, bool severalPartsWanted);
    void resetWanted(const QString &language, const QString &reply);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeListSide();
    QWidget *makeEditorSide();
    void refreshList();
    void choose(int row);
    void keepDraft();
    [[nodiscard]] QString language() const;
    [[nodiscard]] QString draftKey(const ReplyText &text) const { return text.language + u'/' + text.reply; }

    RepliesModel *m_model;
    QComboBox *m_languages;
    QLineEdit *m_filter;
    TableView *m_list;
    ReplyEditor *m_editor;
    std::vector<ReplyText> m_texts;
    QMap<QString, QString> m_drafts;
    QString m_chosen; ///< name of the reply in the editor
};

} // namespace contador
