// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeboard.h"
#include "systems/traefik/traefik.h"
#include "views/making/newdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

const QByteArray shop = "# front door\nhttp:\n  routers:\n    web:\n      rule: Host(`shop.demo`)\n      service: web\n"
                        "  services:\n    web:\n      loadBalancer:\n        servers:\n        - url: http://web:80\n";

} // namespace

class TestNewDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeBoard> m_fake;
    FakeSource *m_source = nullptr;

    static QLineEdit *line(const NewDialog &dialog, const QString &name) { return dialog.findChild<QLineEdit *>(name); }
    static QPushButton *button(const NewDialog &dialog, const QString &text)
    {
        for (QPushButton *one : dialog.findChildren<QPushButton *>()) {
            if (one->text().remove(u'&') == text)
                return one;
        }
        return nullptr;
    }
    static int step(const NewDialog &dialog) { return dialog.findChild<QStackedWidget *>()->currentIndex(); }

    static void type(QWidget *editor, const QString &text)
    {
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, text);
    }

    static void answerPayment(NewDialog &dialog)
    {
        type(line(dialog, u"hosts"_s), u"payment.example.com"_s);
        type(line(dialog, u"service"_s), u"payment"_s);
        type(line(dialog, u"servers"_s), u"http://10.0.0.1:8080, http://10.0.0.2:8080"_s);
        type(line(dialog, u"middlewares"_s), u"rate-limit, auth"_s);
        type(line(dialog, u"rateLimit"_s), u"rate-limit: 100"_s);
        type(line(dialog, u"basicAuth"_s), u"auth: /etc/traefik/users"_s);
    }

private Q_SLOTS:
    void init()
    {
        m_fake = std::make_unique<FakeBoard>();
        traefik::registerWith(m_fake->catalogue);
        m_source = m_fake->open(u"edge"_s);
        m_source->put(u"edge/shop.yaml"_s, shop);
        m_fake->settle();
    }
    void cleanup() { m_fake.reset(); }

    void paymentRouterInAFileOfItsOwn()
    {
        NewDialog dialog(m_fake->board, Novelty::Sort::Route);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(!dialog.windowTitle().isEmpty());
        // Without a name there is no next step; the field says why and has the focus.
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(step(dialog), 0);
        QLineEdit *name = line(dialog, u"name"_s);
        QVERIFY(name->hasFocus());
        QTest::keyClick(name, Qt::Key_Backtab);
        QCOMPARE(dialog.focusWidget()->accessibleName(), u"Kind"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        QVERIFY(name->hasFocus());
        QVERIFY(!name->accessibleDescription().isEmpty());

        type(name, u"payment-router"_s);
        QLineEdit *file = nullptr;
        for (QLineEdit *one : dialog.findChildren<QLineEdit *>()) {
            if (one->text() == u"edge/payment-router.yaml"_s)
                file = one;
        }
        QVERIFY(file); // beside its likes
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(step(dialog), 1);
        QVERIFY(line(dialog, u"hosts"_s)->hasFocus());

        // What is wrong is said as it is typed, and stops.
        answerPayment(dialog);
        type(line(dialog, u"servers"_s), u"10.0.0.1:8080"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(step(dialog), 1);
        QVERIFY(line(dialog, u"servers"_s)->hasFocus());
        answerPayment(dialog);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(step(dialog), 2);

        const QString text = dialog.findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY2(text.contains(u"rule: Host(`payment.example.com`)"_s), qPrintable(text));
        QTRY_VERIFY(dialog.findChild<QTreeWidget *>()->topLevelItemCount() > 0);
        QVERIFY(m_fake->draft.isEmpty());
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(!m_fake->draft.isEmpty());
        QVERIFY(!dialog.isVisible());
        QTRY_VERIFY(!m_fake->draft.isBusy());
        const DocumentId id {m_source->id(), u"edge/payment-router.yaml"_s};
        QVERIFY(m_fake->draft.after().contains(id));
        QVERIFY(m_fake->draft.after().value(id)->bytes.contains("- rate-limit\n      - auth\n"));
        QTRY_VERIFY(m_fake->store.drafted()->documents.contains(id));
        m_fake->draft.undoStack()->undo();
        QTRY_VERIFY(!m_fake->store.drafted()->documents.contains(id));
    }

    void intoAFileThatIsThere()
    {
        NewDialog dialog(m_fake->board, Novelty::Sort::Route);
        dialog.show();
        type(line(dialog, u"name"_s), u"payment-router"_s);
        const QList<QRadioButton *> choices = dialog.findChildren<QRadioButton *>();
        QCOMPARE(choices.size(), 2);
        choices.last()->click();
        button(dialog, u"Next"_s)->click();
        answerPayment(dialog);
        button(dialog, u"Next"_s)->click();
        QCOMPARE(step(dialog), 2);
        // Back and forth, and the answers are still there.
        button(dialog, u"Back"_s)->click();
        QCOMPARE(line(dialog, u"hosts"_s)->text(), u"payment.example.com"_s);
        button(dialog, u"Next"_s)->click();
        button(dialog, u"Stage"_s)->click();
        QTRY_VERIFY(!m_fake->draft.isBusy() && !m_fake->draft.isEmpty());
        const DocumentPtr after = m_fake->draft.after().value({m_source->id(), u"edge/shop.yaml"_s});
        QVERIFY(after);
        QVERIFY(after->bytes.startsWith("# front door\n"));
        QVERIFY(after->bytes.contains("payment-router:"));
    }

    void withoutASourceItSaysSo()
    {
        FakeBoard empty;
        traefik::registerWith(empty.catalogue);
        NewDialog dialog(empty.board, Novelty::Sort::Service);
        dialog.show();
        QVERIFY(!button(dialog, u"Next"_s)->isEnabled());
    }

    void everyFieldHasANameToBeReadOut()
    {
        for (const auto sort : {Novelty::Sort::Route, Novelty::Sort::Service}) {
            NewDialog dialog(m_fake->board, sort);
            QVERIFY(!dialog.findChildren<QLineEdit *>().isEmpty());
            for (const QLineEdit *one : dialog.findChildren<QLineEdit *>())
                QVERIFY2(!one->accessibleName().isEmpty(), qPrintable(one->objectName()));
            for (const QComboBox *one : dialog.findChildren<QComboBox *>())
                QVERIFY2(!one->accessibleName().isEmpty(), qPrintable(one->objectName()));
        }
    }
};

QTEST_MAIN(TestNewDialog)
#include "tst_newdialog.moc"
