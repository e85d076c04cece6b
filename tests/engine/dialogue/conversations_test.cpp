// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/languages.h"
#include "tests/engine/dialogue/conversation.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QDirIterator>

using namespace contador;
using namespace contador::tests;

/// What consumers write and what they are answered, one file for each conversation.
class ConversationsTest : public QObject {
    Q_OBJECT

    int m_texts = 0;

private slots:
    void goesAsWrittenDown_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(testsFolder() + QStringLiteral("/engine/dialogue/conversations"));
        QStringList names;
        QDirIterator files(folder.path(), {QStringLiteral("*.txt")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            names << folder.relativeFilePath(files.next());
        names.sort();
        const QStringList mistakes = names.filter(QStringLiteral("/mistakes/"));
        QVERIFY2(names.size() >= 300 && mistakes.size() >= 60, qPrintable(QStringLiteral("%1, %2").arg(QString::number(names.size()), QString::number(mistakes.size()))));
        for (const QString &language : answerLanguages())
            QVERIFY2(!names.filter(language.left(2) + u'/').isEmpty(), qPrintable(language));
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    void goesAsWrittenDown()
    {
        QFETCH(QString, file);
        Conversation conversation(file);
        const QStringList differences = conversation.differences();
        QVERIFY2(conversation.texts() > 0, "nobody texts in this file");
        QVERIFY2(differences.isEmpty(), qPrintable(u'\n' + differences.join(u'\n')));
    }
};

CONTADOR_TEST(ConversationsTest);
#include "conversations_test.moc"
