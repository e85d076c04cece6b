// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/languages.h"
#include "engine/notices/notice_kinds.h"
#include "engine/notices/notice_text.h"
#include "engine/sms/segmentation.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTest>

using namespace contador;

class NoticeTextsTest : public QObject {
    Q_OBJECT

private slots:
    void everyKindHasItsTextInEveryLanguage()
    {
        for (const NoticeKind &kind : noticeKinds()) {
            for (const QString &language : answerLanguages()) {
                const QString path = QStringLiteral(":/notices/%1/%2.txt").arg(language, QLatin1String(kind.id));
                QVERIFY2(QFile::exists(path), qPrintable(path));
            }
        }
    }

    /// With amounts as large as any a text stays one SMS.
    void aReceiptIsOneMessage()
    {
        const Lexicon::Values values{{"amount", "1234567,89"}, {"currency", "EUR"}, {"date", "28/11"}, {"debt", "1234567,89"}, {"credit", "1234567,89"},
                                     {"zone", "Vale Claro de Cima"}, {"words", QString(60, u'x')}, {"from", "28/11 09:00"}, {"to", "28/11 17:00"},
                                     {"utility", "Aguas de Vale Claro, EM"}};
        for (const NoticeKind &kind : noticeKinds()) {
            for (const QString &language : answerLanguages()) {
                const QString text = noticeText(QLatin1String(kind.id), language, {}, values);
                const auto segmentation = sms::segment(QStringLiteral("...4567: ") + text);
                const size_t most = text.at(0).script() == QChar::Script_Cyrillic ? 2 : 1;
                QVERIFY2(segmentation && segmentation->segments.size() <= most, qPrintable(text));
                QVERIFY2(!text.contains(u'{'), qPrintable(text));
            }
        }
    }

    void aLanguageWithoutWordsHasThoseOfTheUtility()
    {
        const Lexicon::Values values{{"amount", "1,00"}, {"currency", "EUR"}, {"date", "28/11"}, {"debt", "0,00"}};
        QCOMPARE(noticeText("payment_received", "xx", "pt_PT", values), QString("Recebemos 1,00 EUR em 28/11. Deve agora 0,00 EUR."));
        QCOMPARE(noticeText("nothing", "en", "pt_PT", values), QString());
    }
};

CONTADOR_TEST(NoticeTextsTest);
#include "notice_texts_test.moc"
