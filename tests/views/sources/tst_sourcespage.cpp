// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeboard.h"
#include "views/sources/sourcespage.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

QLineEdit *lineNamed(const QWidget &page, const QString &part)
{
    for (QLineEdit *line : page.findChildren<QLineEdit *>()) {
        if (line->accessibleName().contains(part))
            return line;
    }
    return nullptr;
}

QString cell(const QTableView &view, int row, int column)
{
    return view.model()->index(row, column).data().toString();
}

} // namespace

class TestSourcesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Subject>(); }

    void opensByUrlAndSaysWhyNot()
    {
        FakeBoard fake;
        SourcesPage page(fake.board);
        page.show();
        auto *view = page.findChild<QTableView *>(u"sources"_s);
        QLineEdit *url = lineNamed(page, u"URL"_s);
        QVERIFY(url);
        QTest::keyClicks(url, u"fake:broken"_s);
        QTest::keyClick(url, Qt::Key_Return);
        QCOMPARE(view->model()->rowCount(), 0);
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->text().contains(u"Cannot reach fake:broken: no such fake"_s) && !label->isHidden();
        }));
        // What was typed is still there to be mended.
        QCOMPARE(url->text(), u"fake:broken"_s);
        url->clear();
        QTest::keyClicks(url, u"fake:etcd"_s);
        QTest::keyClick(url, Qt::Key_Return);
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QCOMPARE(cell(*view, 0, SourcesModel::Name), u"etcd"_s);
        QCOMPARE(cell(*view, 0, SourcesModel::State), u"live"_s);
        QVERIFY(url->text().isEmpty());
    }

    void levelNameAndUrl()
    {
        FakeBoard fake;
        SourcesPage page(fake.board);
        page.show();
        FakeSource *source = fake.open(u"etcd"_s);
        fake.open(u"deploy"_s);
        page.select(SourceSubject {source->id()});
        auto *view = page.findChild<QTableView *>(u"sources"_s);
        QTRY_COMPARE(view->model()->rowCount(), 2);

        auto *level = page.findChild<QComboBox *>();
        QCOMPARE(level->currentData().toInt(), int(Safety::Free));
        level->setFocus();
        QTest::keyClick(level, Qt::Key_Up);
        QCOMPARE(source->connection().safety, Safety::Protected);

        QLineEdit *name = lineNamed(page, u"Short name"_s);
        page.findChild<QAction *>(u"sources.rename"_s)->trigger();
        name->setText(u"prod"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(fake.sources.nameOf(source->id()), u"prod"_s);
        // A name that is taken is refused, and the old one comes back.
        name->setText(u"deploy"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(fake.sources.nameOf(source->id()), u"prod"_s);
        QCOMPARE(name->text(), u"prod"_s);

        page.findChild<QAction *>(u"sources.copyUrl"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"fake:etcd"_s);
    }

    void readsAgainAndCloses()
    {
        FakeBoard fake;
        SourcesPage page(fake.board);
        page.show();
        FakeSource *source = fake.open(u"etcd"_s);
        auto *view = page.findChild<QTableView *>(u"sources"_s);
        QTRY_COMPARE(view->model()->rowCount(), 1);
        page.select(SourceSubject {source->id()});
        page.findChild<QAction *>(u"sources.reread"_s)->trigger();
        QCOMPARE(source->rereads, 1);
        page.findChild<QAction *>(u"sources.close"_s)->trigger();
        QTRY_COMPARE(view->model()->rowCount(), 0);
        QVERIFY(fake.sources.ids().isEmpty());
        QVERIFY(!page.findChild<QAction *>(u"sources.close"_s)->isEnabled());
    }

    void troublesAreToldInWords()
    {
        FakeBoard fake;
        SourcesPage page(fake.board);
        page.show();
        FakeSource *source = fake.open(u"etcd"_s);
        source->become(SourceState::Phase::Lost, Fault {Fault::Kind::Unreachable, {}, Remedy::CheckAddress, verbatim(u"connection refused"_s), u"127.0.0.1:2379"_s});
        page.select(SourceSubject {source->id()});
        auto *view = page.findChild<QTableView *>(u"sources"_s);
        QTRY_COMPARE(cell(*view, 0, SourcesModel::State), u"lost"_s);
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        QTRY_VERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->text().contains(u"Cannot reach 127.0.0.1:2379: connection refused"_s) && label->text().contains(u"Check the address."_s);
        }));
    }
};

QTEST_MAIN(TestSourcesPage)
#include "tst_sourcespage.moc"
