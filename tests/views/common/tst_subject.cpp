// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/picture.h"
#include "views/common/subject.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

const SourceId shop {QUuid(u"{11111111-1111-1111-1111-111111111111}"_s)};
const QUuid plan(u"{22222222-2222-2222-2222-222222222222}"_s);

Picture picture()
{
    Picture made;
    made.names.insert(shop, u"shop"_s);
    auto service = std::make_shared<MergedService>();
    service->key = {u"ns"_s, u"web"_s};
    service->parts.append({shop, nullptr});
    made.services.insert(service->key, service);
    return made;
}

} // namespace

class TestSubject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesLeadBack_data()
    {
        QTest::addColumn<Subject>("subject");
        QTest::addColumn<QString>("address");
        QTest::newRow("service") << Subject(ServiceSubject {{u"ns"_s, u"web"_s}, {}}) << u"shop/service/ns/web"_s;
        QTest::newRow("subset") << Subject(ServiceSubject {{u"ns"_s, u"web"_s}, u"v2"_s}) << u"shop/service/ns/web@v2"_s;
        QTest::newRow("route") << Subject(RouteSubject {shop, {u"VirtualService"_s, u"ns"_s, u"reviews"_s}, 0}) << u"shop/VirtualService/ns/reviews"_s;
        QTest::newRow("rule") << Subject(RouteSubject {shop, {u"http router"_s, {}, u"web"_s}, 7}) << u"shop/http router/-/web#7"_s;
        QTest::newRow("document") << Subject(DocumentSubject {{shop, u"a/b/c.yaml"_s}, {}}) << u"shop/document/-/a%2Fb%2Fc.yaml"_s;
        QTest::newRow("source") << Subject(SourceSubject {shop}) << u"shop"_s;
        QTest::newRow("journal") << Subject(JournalSubject {plan}) << u"journal/22222222-2222-2222-2222-222222222222"_s;
    }
    void addressesLeadBack()
    {
        QFETCH(Subject, subject);
        QFETCH(QString, address);
        const Picture made = picture();
        QCOMPARE(subject.address(made), address);
        QCOMPARE(Subject::fromAddress(address, made).value_or(Subject()), subject);
        const QString link = subject.link(made);
        QVERIFY(link.startsWith(u"meshboard:"_s));
        QVERIFY(!link.contains(u' '));
        QCOMPARE(Subject::fromAddress(link, made).value_or(Subject()), subject);
    }

    void whatIsNoAddressIsNothing()
    {
        const Picture made = picture();
        for (const QString &text : {QString(), u"nobody/service/ns/web"_s, u"shop/service"_s, u"journal/x"_s, u"http://example"_s})
            QVERIFY2(!Subject::fromAddress(text, made), qPrintable(text));
    }
};

QTEST_APPLESS_MAIN(TestSubject)
#include "tst_subject.moc"
