// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookshop.h"

#include <QJsonArray>
#include <QTest>

using namespace meshboard;
using namespace meshboard::bookshop;
using namespace Qt::StringLiterals;

class TestPlan : public QObject
{
    Q_OBJECT

private:
    Fixture m_shop;

    Picture picture(const QByteArray &bytes) const
    {
        Picture picture;
        picture.documents = m_shop.documents(bytes);
        return picture;
    }

    Expected<Plan> planOf(const QList<Intent> &intents, const QByteArray &bytes = routes) const
    {
        return planOn(picture(bytes), intents);
    }

    Expected<Plan> planOn(const Picture &before, const QList<Intent> &intents) const
    {
        const Replay done = replay(intents, before.documents, m_shop.catalogue);
        Picture after = before;
        for (auto it = done.after.cbegin(); it != done.after.cend(); ++it)
            it.value() ? void(after.documents.insert(it.key(), it.value())) : void(after.documents.remove(it.key()));
        return planFor(done, before, after, {{bookshop::source, u"shop"_s, QUrl(u"folder:/shop"_s), {{u"inode"_s, 7}}}});
    }

    static QByteArray applied(const QByteArray &bytes, const EditText &deed)
    {
        QByteArray result = bytes;
        for (auto patch = deed.patches.crbegin(); patch != deed.patches.crend(); ++patch)
            result.replace(patch->at, patch->before.size(), patch->after);
        return result;
    }

    static QString told(const Plan &plan)
    {
        QStringList sentences;
        for (const Message &sentence : sentencesOf(plan))
            sentences.append(inEnglish(sentence));
        return sentences.join(u"; ");
    }

private Q_SLOTS:
    void holdsBeforeAfterAndGuard()
    {
        const auto plan = planOf({weights(50, 50)});
        QVERIFY(plan.has_value());
        QCOMPARE(plan->steps.size(), 1);
        const Write &write = plan->steps.first().write;
        QCOMPARE(write.before, routes);
        QCOMPARE(write.after, with(with(routes, "weight: 90", "weight: 50"), "weight: 10", "weight: 50"));
        QCOMPARE(write.guard.token[u"size"].toInt(), int(routes.size()));
        QCOMPARE(plan->steps.first().intents, QList<QUuid> {plan->intents.first().id});
        QCOMPARE(plan->steps.first().language, u"istio"_s);
    }

    void refusesTroublesAndNothing()
    {
        QCOMPARE(int(planOf({weights(50, 50, 1, 99)}).error().kind), int(Fault::Kind::Conflict));
        QCOMPARE(int(planOf({}).error().kind), int(Fault::Kind::Refused));
    }

    void survivesItsFile()
    {
        auto plan = *planOf({weights(50, 50), intent(EditText {{{0, "# who", "# \xff who"}}})});
        plan.undoes = QUuid::createUuid();
        plan.onlyUndoes = true;
        Finding finding;
        finding.code = "MB0103";
        finding.severity = Finding::Severity::Error;
        finding.place = {bookshop::source, u"reviews.yaml"_s, u"VirtualService/shop/reviews"_s, 3, 4, {}};
        finding.what = {"It is %1", {u"wrong"_s}};
        plan.caused = {finding};
        const auto again = planFromJson(toJson(plan));
        QVERIFY(again.has_value());
        QCOMPARE(again->id, plan.id);
        QCOMPARE(again->undoes, plan.undoes);
        QCOMPARE(again->onlyUndoes, plan.onlyUndoes);
        QCOMPARE(again->intents, plan.intents);
        QCOMPARE(again->typed, plan.typed);
        QCOMPARE(again->steps.first().write.after, plan.steps.first().write.after);
        QCOMPARE(again->steps.first().write.guard, plan.steps.first().write.guard);
        QCOMPARE(again->targets.first().identity, plan.targets.first().identity);
        QCOMPARE(inEnglish(again->caused.first().what), u"It is wrong"_s);
        QVERIFY(causesError(*again));
        QCOMPARE(toJson(*again), toJson(plan));
    }

    void typedTextReadsAsItsFields_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("sentence");
        const QString untold = u"reviews.yaml: text edited at 1 place(s)"_s;
        QTest::newRow("changed") << QByteArray("2s") << QByteArray("500ms") << u"reviews: time-out, rule 1 2s → 500ms"_s;
        QTest::newRow("added") << QByteArray("    timeout: 2s\n") << QByteArray("    timeout: 2s\n    retries:\n      attempts: 3\n")
                               << u"reviews: retry attempts, rule 1 – → 3"_s;
        QTest::newRow("taken away") << QByteArray("    timeout: 2s\n") << QByteArray() << u"reviews: time-out, rule 1 2s → –"_s;
        QTest::newRow("an item more") << QByteArray("  - reviews\n") << QByteArray("  - reviews\n  - stars\n") << u"reviews: host – → stars"_s;
        QTest::newRow("comment") << QByteArray("# the old one") << QByteArray("# old") << untold;
    }

    /// In the dock, in the journal and on the command line alike.
    void typedTextReadsAsItsFields()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, sentence);
        const auto plan = planOf({intent(EditText {{{routes.indexOf(before), before, after}}})});
        QVERIFY(plan.has_value());
        QCOMPARE(told(*plan), sentence);
        QCOMPARE(told(*planFromJson(toJson(*plan))), sentence);
    }

    void fieldsAndOtherPlacesAreBothTold()
    {
        const auto plan = planOf({intent(EditText {{{0, "# who", "# WHO"}, {routes.indexOf("2s"), "2s", "5s"}}})});
        QVERIFY(plan.has_value());
        QCOMPARE(told(*plan), u"reviews: time-out, rule 1 2s → 5s; reviews.yaml: text edited at 1 place(s)"_s);
    }

    void badPlanFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = toJson(*planOf({weights(50, 50)}));
        QVERIFY(planFromJson(good).has_value());
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("{");
        QTest::newRow("cut") << good.left(good.size() / 2);
        QTest::newRow("another version") << with(good, "\"meshboardPlan\": 1", "\"meshboardPlan\": 2");
        QTest::newRow("no targets") << with(good, "\"targets\"", "\"t\"");
        QTest::newRow("unknown deed") << with(good, "setWeights", "setEverything");
    }
    void badPlanFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!planFromJson(bytes).has_value());
    }

    void diffIsUnified()
    {
        const auto plan = planOf({weights(50, 50)});
        QCOMPARE(unifiedDiff(plan->steps.first()), u"--- a/reviews.yaml\n+++ b/reviews.yaml\n@@ -22,8 +22,8 @@\n"
                                                   "     - destination:\n         host: reviews\n         subset: v1\n"
                                                   "-      weight: 90 # the old one\n+      weight: 50 # the old one\n"
                                                   "     - destination:\n         host: reviews\n         subset: v2\n"
                                                   "-      weight: 10\n+      weight: 50\n"_s);
    }

    /// The lines of a diff, put together again, are both texts.
    void diffLosesNothing_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("same") << QByteArray("a\nb\n") << QByteArray("a\nb\n");
        QTest::newRow("from nothing") << QByteArray() << QByteArray("a\nb\n");
        QTest::newRow("to nothing") << QByteArray("a\nb\n") << QByteArray();
        QTest::newRow("last line without an end") << QByteArray("a\nb") << QByteArray("a\nc");
        QTest::newRow("moved") << QByteArray("a\nb\nc\nd\n") << QByteArray("c\nd\na\nb\n");
        QByteArray before;
        QByteArray after;
        quint32 random = 7;
        for (int i = 0; i < 400; ++i) {
            random = random * 1664525 + 1013904223;
            const QByteArray line = QByteArray::number((random >> 16) % 9) + '\n';
            if ((random >> 8) % 5)
                before += line;
            if ((random >> 9) % 5)
                after += line;
        }
        QTest::newRow("random") << before << after;
    }
    void diffLosesNothing()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QList<QByteArray> old;
        QList<QByteArray> now;
        for (const DiffLine &line : diffLines(before, after, 1'000'000)) {
            if (line.kind == '@')
                continue;
            if (line.before)
                old.append(line.text);
            if (line.after)
                now.append(line.text);
        }
        if (before == after) {
            QVERIFY(old.isEmpty());
            return;
        }
        const auto joined = [](const QList<QByteArray> &lines, const QByteArray &like) {
            QByteArray text = lines.join('\n');
            return like.endsWith('\n') ? text + '\n' : text;
        };
        QCOMPARE(joined(old, before), before);
        QCOMPARE(joined(now, after), after);
    }

    void undoIsTheInverseIntent()
    {
        const auto plan = planOf({weights(50, 50)});
        const QList<Intent> back = inverseIntents(*plan, m_shop.catalogue);
        QCOMPARE(back.size(), 1);
        QCOMPARE(inEnglish(sentenceOf(back.first())), u"reviews: v1 50 → 90, v2 50 → 10"_s);
    }

    void undoOfWhatHasNoInverseIsTheText()
    {
        const auto plan = planOf({intent(RemoveRule {reviews, at(u"0:/spec/http/0"_s), u"rule 1"_s})});
        QVERIFY(plan.has_value());
        const QList<Intent> back = inverseIntents(*plan, m_shop.catalogue);
        QCOMPARE(back.size(), 1);
        QCOMPARE(applied(plan->steps.first().write.after, std::get<EditText>(back.first().deed)), routes);
    }

    void documentsComeAndGo()
    {
        const QList<Intent> intents {intent(CreateDocument {routes}), weights(50, 50)};
        auto plan = planOn({}, intents);
        QVERIFY(plan.has_value());
        Write &write = plan->steps.first().write;
        QCOMPARE(write.sort, Write::Sort::Create);
        QVERIFY(write.before.isEmpty());
        QVERIFY(write.guard.token[u"absent"].toBool());
        QVERIFY(unifiedDiff(plan->steps.first()).startsWith(u"--- /dev/null\n+++ b/reviews.yaml\n@@ -0,0 +1,"_s));
        write.guard.token.insert(u"directories"_s, QJsonArray {u"a"_s, u"a/b"_s});
        QCOMPARE(told(*plan), u"reviews.yaml: new, 29 line(s); reviews: v1 90 → 50, v2 10 → 50; a/: new folder; a/b/: new folder"_s);

        // Through a file and back: all of it goes, whatever was done to it before it was written.
        const Plan again = *planFromJson(toJson(*plan));
        QCOMPARE(again.steps.first().write.sort, Write::Sort::Create);
        QCOMPARE(again.intents, plan->intents);
        const QList<Intent> back = inverseIntents(again, m_shop.catalogue);
        QCOMPARE(back.size(), 1);
        const QByteArray written = write.after;
        QCOMPARE(std::get<RemoveDocument>(back.first().deed), (RemoveDocument {written, {u"a"_s, u"a/b"_s}}));
        QCOMPARE(*intentFromJson(toJson(back.first())), back.first());

        const auto removal = planOf(back, written);
        QVERIFY(removal.has_value());
        const PlanStep &step = removal->steps.first();
        QCOMPARE(step.write.sort, Write::Sort::Remove);
        QCOMPARE(step.write.before, written);
        QCOMPARE(step.write.guard.token[u"directories"].toArray().size(), 2);
        QVERIFY(unifiedDiff(step).startsWith(u"--- a/reviews.yaml\n+++ /dev/null\n"_s));
        QCOMPARE(told(*removal), u"reviews.yaml: removed as a whole"_s);
        const QList<Intent> forth = inverseIntents(*planFromJson(toJson(*removal)), m_shop.catalogue);
        QCOMPARE(forth.size(), 1);
        QCOMPARE(std::get<CreateDocument>(forth.first().deed).text, written);

        // Removed and made anew in one go is a change.
        const auto anew = planOf({intent(RemoveDocument {routes}), intent(CreateDocument {"# another\n"})});
        QVERIFY(anew.has_value());
        QCOMPARE(anew->steps.first().write.sort, Write::Sort::Change);
        QCOMPARE(anew->steps.first().write.before, routes);
        QCOMPARE(planOf({intent(CreateDocument {"# another\n"})}).error().kind, Fault::Kind::Conflict);
        QJsonObject forgotten = toJson(intents.first());
        QVERIFY(intentFromJson(forgotten));
        forgotten.remove(u"text"_s);
        QVERIFY(!intentFromJson(forgotten));
    }

    void plansMoveToOtherSources()
    {
        const SourceId other {QUuid::createUuid()};
        const Plan plan = moved(*planOf({weights(50, 50)}), {{bookshop::source, other}});
        QCOMPARE(plan.steps.first().write.document.source, other);
        QCOMPARE(plan.intents.first().document.source, other);
        QCOMPARE(std::get<SetWeights>(plan.intents.first().deed).split.document->source, other);
        QCOMPARE(plan.targets.first().source, other);
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
