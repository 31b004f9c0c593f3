// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents.h"

#include "carriers/folder/folder.h"
#include "store/sources.h"
#include "systems/eureka/eureka.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace meshboard;
using namespace Qt::StringLiterals;

/// A folder of kept answers among other files: services and instances on the board, as the files change.
class EurekaFolderTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

private Q_SLOTS:
    void becomesServices()
    {
        Catalogue catalogue;
        folder::registerWith(catalogue);
        eureka::registerWith(catalogue);
        Store store(catalogue);
        Sources sources(catalogue, store);
        write(u"apps.xml"_s, eureka::documents::xml);
        write(u"pom.xml"_s, "<project><name>&nbsp;</name></project>");
        QVERIFY(sources.open(QUrl(u"folder:"_s + m_dir.path())));
        const auto payment = [&] { return store.picture()->service({{}, u"payment"_s}); };
        QTRY_VERIFY_WITH_TIMEOUT(payment(), 20000);
        QCOMPARE(payment()->instances, 2);
        QCOMPARE(payment()->inRotation, 1);
        QCOMPARE(payment()->health, Probe::Passing);
        QCOMPARE(store.picture()->services.size(), 2);
        QVERIFY(store.picture()->findings.isEmpty());
        QCOMPARE(store.picture()->documents.size(), 2);
        for (const ReadDocumentPtr &document : std::as_const(store.picture()->documents))
            QCOMPARE(document->documentClass, document->document->id.path == u"pom.xml" ? DocumentClass::Other : DocumentClass::Configuration);

        write(u"delta.json"_s, eureka::documents::delta);
        QTRY_COMPARE_WITH_TIMEOUT(payment()->instances, 3, 20000);
        QCOMPARE(payment()->inRotation, 3);
        QCOMPARE(store.picture()->services.size(), 1);
        QVERIFY(store.picture()->findings.isEmpty());
    }
};

QTEST_GUILESS_MAIN(EurekaFolderTest)
#include "tst_eureka_folder.moc"
