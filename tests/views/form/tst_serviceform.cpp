// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeboard.h"
#include "systems/kubernetes/kubernetes.h"
#include "systems/linkerd/linkerd.h"
#include "views/form/serviceform.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

const QByteArray service = R"(apiVersion: v1
kind: Service
metadata:
  name: cart
  namespace: shop
  annotations:
    timeout.linkerd.io/request: 10s # the till is slow
spec:
  ports: [{port: 80}]
)";

class TestServiceForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeoutsAreWrittenWhereTheyHaveAnEffect()
    {
        FakeBoard fake;
        kubernetes::registerWith(fake.catalogue);
        linkerd::registerWith(fake.catalogue);
        FakeSource *source = fake.open(u"files"_s);
        source->put(u"cart.yaml"_s, service);
        fake.settle();
        ServiceForm form(fake.board);
        form.QWidget::show();
        form.show({u"shop"_s, u"cart"_s});
        QTRY_COMPARE(form.findChildren<QLineEdit *>().size(), 3);
        QLineEdit *timeout = nullptr;
        for (QLineEdit *edit : form.findChildren<QLineEdit *>())
            timeout = edit->text() == u"10s"_s ? edit : timeout;
        QVERIFY(timeout);
        timeout->setText(u"3s"_s);
        QTest::keyClick(timeout, Qt::Key_Return);
        const DocumentId id {source->id(), u"cart.yaml"_s};
        QTRY_VERIFY(fake.board.draft.after().contains(id));
        QByteArray expected = service;
        QCOMPARE(fake.board.draft.after().value(id)->bytes, expected.replace("10s #", "3s #"));
        form.show({});
        QVERIFY(form.findChildren<QLineEdit *>(Qt::FindDirectChildrenOnly).isEmpty() || !form.isVisible());
    }

    void aServiceOfAnotherMeshIsNotAsked()
    {
        FakeBoard fake;
        kubernetes::registerWith(fake.catalogue);
        linkerd::registerWith(fake.catalogue);
        FakeSource *source = fake.open(u"files"_s);
        QByteArray plain = service;
        source->put(u"cart.yaml"_s, plain.replace("timeout.linkerd.io/request", "team"));
        fake.settle();
        const ServiceSettings settings = fake.catalogue.format(u"linkerd"_s)->settingsOf({u"shop"_s, u"cart"_s}, fake.board.store.picture()->documents.first()->readings);
        QVERIFY(settings.isEmpty());
    }
};

} // namespace

QTEST_MAIN(TestServiceForm)
#include "tst_serviceform.moc"
