// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeboard.h"
#include "systems/istio/istio.h"
#include "views/form/formview.h"

#include <QAbstractProxyModel>
#include <QLineEdit>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

const QByteArray route = R"(apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: reviews, namespace: shop}
spec:
  hosts: [reviews] # ours
  http:
  - timeout: 2s
    route:
    - destination: {host: reviews}
)";

/// The form over one document, as the draft leaves it.
struct Shown
{
    Shown()
    {
        istio::registerWith(fake.catalogue);
        source = fake.open(u"files"_s);
        source->put(u"reviews.yaml"_s, route);
        fake.settle();
        view = std::make_unique<FormView>(fake.board);
        QObject::connect(&fake.board.draft, &Draft::changed, view.get(), [this] { follow(); });
        QObject::connect(&fake.board.store, &Store::changed, view.get(), [this] { follow(); });
        view->resize(420, 700);
        view->show();
        follow();
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
    }
    void follow() { view->show(fake.board.store.drafted()->documents.value(id()), Origin {id(), {}, {}, 0}); }
    DocumentId id() const { return {source->id(), u"reviews.yaml"_s}; }
    QTreeView *tree() const { return view->findChild<QTreeView *>(); }
    /// Chooses the cell with the value of a place.
    void choose(const char *path)
    {
        const QModelIndex index = view->model()->indexOf(QString::fromLatin1(path));
        QCOMPARE(view->model()->pathOf(index), QString::fromLatin1(path));
        auto *filter = qobject_cast<QAbstractProxyModel *>(tree()->model());
        tree()->setCurrentIndex(filter->mapFromSource(index).siblingAtColumn(FormModel::Value));
    }
    QByteArray drafted() const
    {
        const DocumentPtr document = fake.board.draft.after().value(id());
        return document ? document->bytes : route;
    }

    FakeBoard fake;
    FakeSource *source = nullptr;
    std::unique_ptr<FormView> view;
};

class TestFormView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsStaged()
    {
        Shown shown;
        shown.choose("0:/spec/http/0/timeout");
        shown.tree()->setFocus();
        QTest::keyClick(shown.tree(), Qt::Key_Return);
        auto *edit = shown.tree()->viewport()->findChild<QLineEdit *>();
        QVERIFY(edit);
        edit->selectAll();
        QTest::keyClicks(edit, u"soon"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(shown.fake.board.draft.isEmpty());
        edit->selectAll();
        QTest::keyClicks(edit, u"5s"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(shown.drafted().contains("- timeout: 5s\n"));
        QVERIFY(shown.drafted().contains("[reviews] # ours"));
        shown.fake.board.draft.undoStack()->undo();
        QTRY_COMPARE(shown.drafted(), route);
    }

    void anAbsentFieldIsAddedAndTakenAway()
    {
        Shown shown;
        shown.choose("0:/spec/http/0/retries/attempts");
        shown.tree()->setFocus();
        QTest::keyClick(shown.tree(), Qt::Key_F2);
        auto *edit = shown.tree()->viewport()->findChild<QLineEdit *>();
        QVERIFY(edit);
        QTest::keyClicks(edit, u"3"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(shown.drafted().contains("retries:\n      attempts: 3\n"));
        QTRY_VERIFY(shown.view->model()->indexOf(u"0:/spec/http/0/retries/attempts"_s).data(FormModel::WrittenRole).toBool());
        shown.choose("0:/spec/http/0/retries");
        QTest::keyClick(shown.tree(), Qt::Key_Delete);
        QTRY_COMPARE(shown.drafted(), route);
    }

    void anItemIsAddedByItsValue()
    {
        Shown shown;
        shown.choose("0:/spec/hosts");
        shown.tree()->setFocus();
        QTest::keyClick(shown.tree(), Qt::Key_Insert);
        QLineEdit *added = nullptr;
        for (QLineEdit *edit : shown.view->findChildren<QLineEdit *>())
            added = edit->accessibleName() == u"What is added"_s ? edit : added;
        QVERIFY(added && added->isVisible());
        QTest::keyClicks(added, u"reviews.example.com"_s);
        QTest::keyClick(added, Qt::Key_Return);
        QTRY_VERIFY(shown.drafted().contains("hosts: [reviews, reviews.example.com] # ours"));
    }

    void fieldsAreFound()
    {
        Shown shown;
        auto *find = shown.view->findChild<QLineEdit *>();
        QCOMPARE(find->accessibleName(), u"Find a field"_s);
        QTest::keyClicks(find, u"perTryTimeout"_s);
        const QModelIndex index = shown.view->model()->indexOf(u"0:/spec/http/0/retries/perTryTimeout"_s);
        auto *filter = qobject_cast<QAbstractProxyModel *>(shown.tree()->model());
        QVERIFY(filter->mapFromSource(index).isValid());
        QVERIFY(!filter->mapFromSource(shown.view->model()->indexOf(u"0:/spec/hosts"_s)).isValid());
        find->clear();
        QVERIFY(filter->mapFromSource(shown.view->model()->indexOf(u"0:/spec/hosts"_s)).isValid());
    }
};

} // namespace

QTEST_MAIN(TestFormView)
#include "tst_formview.moc"
