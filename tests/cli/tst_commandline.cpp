// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopfiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonArray rows() const { return QJsonDocument::fromJson(out).array(); }
};

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;

    QProcessEnvironment environment(const QString &locale = u"C.UTF-8"_s) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home->path());
        environment.insert(u"XDG_DATA_HOME"_s, m_home->filePath(u"data"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home->filePath(u"config"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_home->filePath(u"run"_s));
        environment.insert(u"LC_ALL"_s, locale);
        for (const QString &name : {u"LANGUAGE"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        return environment;
    }

    Run run(const QStringList &arguments, const QString &locale = u"C.UTF-8"_s, const QString &to = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(environment(locale));
        process.setWorkingDirectory(m_home->path());
        if (!to.isEmpty())
            process.setStandardOutputFile(to);
        process.start(QStringLiteral(MESHBOARD), arguments);
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QByteArray contents(const QString &name) const
    {
        QFile file(m_home->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_home->filePath(name));
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static QByteArray halves()
    {
        return QByteArray(routes).replace("weight: 90", "weight: 50").replace("weight: 10", "weight: 50");
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_home->path()).mkpath(u"shop"_s));
        QVERIFY(QDir(m_home->path()).mkpath(u"run"_s));
        QFile::setPermissions(m_home->filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        write(u"shop/reviews.yaml"_s, routes);
        write(u"shop/payment.hcl"_s, payment);
    }

    void helpAndUsage()
    {
        QCOMPARE(run({u"--version"_s}).code, 0);
        QVERIFY(run({u"help"_s}).out.contains("Exit codes"));
        QVERIFY(run({u"help"_s, u"intents"_s}).out.contains("addChild"));
        QVERIFY(run({u"list"_s, u"--help"_s}).out.contains("Exit codes"));
        QCOMPARE(run({u"help"_s, u"nothing"_s}).code, 2);
        QCOMPARE(run({u"list"_s, u"everything"_s, u"shop"_s}).code, 2);
        QCOMPARE(run({u"list"_s, u"services"_s, u"nowhere"_s}).code, 2);
        QCOMPARE(run({u"check"_s, u"--nonsense"_s}).code, 2);
        QCOMPARE(run({u"split"_s, u"shop"_s}).code, 2);
        QCOMPARE(run({u"--nonsense"_s}).code, 2);
        // No command, no source, and for those that are one no display.
        for (const QStringList &window : {QStringList {u"recover"_s}, QStringList {u"shop"_s}, QStringList()}) {
            const Run refused = run(window);
            QCOMPARE(refused.code, 2);
            QVERIFY2(refused.err.contains("meshboard help"), refused.err.constData());
        }
    }

    /// In every language the help names the same options and keys.
    void helpSaysTheSameInEveryLanguage()
    {
        const auto namesIn = [](const QByteArray &help) {
            static const QRegularExpression name(u"--[a-z][a-z-]*|\"[A-Za-z]+\"|\\b[a-z]+[A-Z]\\w+"_s);
            QSet<QString> names;
            for (auto match = name.globalMatch(QString::fromUtf8(help)); match.hasNext();)
                names.insert(match.next().captured());
            return names;
        };
        for (const QStringList &topic : {QStringList {}, QStringList {u"intents"_s}, QStringList {u"json"_s}}) {
            const QByteArray english = run(QStringList {u"help"_s} + topic).out;
            QVERIFY(namesIn(english).size() > 5);
            for (const QString &locale : {u"de_DE.UTF-8"_s, u"zh_CN.UTF-8"_s}) {
                const QByteArray theirs = run(QStringList {u"help"_s} + topic, locale).out;
                QVERIFY(theirs != english);
                QCOMPARE(namesIn(theirs), namesIn(english));
            }
        }
    }

    void lists_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("atLeast");
        QTest::newRow("services") << u"services"_s << 1;
        QTest::newRow("routes") << u"routes"_s << 3;
        QTest::newRow("edges") << u"edges"_s << 2;
        QTest::newRow("documents") << u"documents"_s << 2;
        QTest::newRow("findings") << u"findings"_s << 1;
    }
    void lists()
    {
        QFETCH(QString, what);
        QFETCH(int, atLeast);
        const Run listed = run({u"list"_s, what, u"shop=./shop"_s, u"--json"_s});
        QCOMPARE(listed.code, 0);
        QVERIFY2(listed.rows().size() >= atLeast, listed.out.constData());
        for (const QJsonValue &row : listed.rows()) {
            QVERIFY2(row[u"address"].toString().startsWith(u"shop/"), listed.out.constData());
            QCOMPARE(row[u"source"].toString(), u"shop"_s);
        }
        QVERIFY(run({u"list"_s, what, u"shop=./shop"_s}).out.count('\n') > atLeast);
    }

    void showsEveryValue()
    {
        const Run shown = run({u"show"_s, u"folder:./shop/document/-/reviews.yaml"_s, u"--json"_s});
        QCOMPARE(shown.code, 0);
        const QJsonValue row = shown.rows().first();
        QCOMPARE(row[u"scalarCount"].toInt(), int(row[u"scalars"].toArray().size()));
        QCOMPARE(row[u"scalarCount"].toInt(), 30);
        const Run rule = run({u"show"_s, u"shop/VirtualService/shop/reviews#1"_s});
        QVERIFY2(rule.out.contains("reviews.yaml:12  0:/spec/http/0/timeout = 2s"), rule.out.constData());
        QCOMPARE(run({u"show"_s, u"shop/VirtualService/shop/nothing"_s}).code, 2);
    }

    void helpExplainsFindings()
    {
        const Run page = run({u"help"_s, u"mb0103"_s});
        QCOMPARE(page.code, 0);
        QVERIFY2(page.out.startsWith("MB0103  Weights that do not sum to 100 (warning, note)\n"), page.out.constData());
        QVERIFY(page.out.contains("\nWhat to do: ") && page.out.contains("\nFix: ") && page.out.contains("KIA1104"));
        QVERIFY(run({u"help"_s, u"MB0103"_s}, u"de_DE.UTF-8"_s).out.contains("Was zu tun ist: "));
        QCOMPARE(run({u"help"_s, u"MB0000"_s}).code, 2);
        const Run table = run({u"help"_s, u"checks"_s});
        QCOMPARE(table.code, 0);
        QVERIFY(table.out.contains("\nIST0101 ReferencedResourceNotFound  MB0101 MB0102"));
        QVERIFY(table.out.contains("\nIST0103 PodMissingProxy  - needs the running cluster"));
    }

    /// What `check --json` offers as a fix is what `plan` takes.
    void fixesCanBePlanned()
    {
        QDir(m_home->path()).mkpath(u"mend"_s);
        QFile file(m_home->filePath(u"mend/a.yaml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: {name: a}\nspec:\n  hosts: [a]\n  http:\n"
                   "  - route:\n    - destination: {host: a}\n      weight: 1\n    - destination: {host: b}\n      weight: 3\n");
        file.close();
        const QJsonArray found = run({u"check"_s, u"--json"_s, u"mend"_s}).rows();
        QCOMPARE(found.size(), 1);
        const QJsonArray fix = found.first()[u"fix"].toArray();
        QCOMPARE(fix.size(), 1);
        QFile mending(m_home->filePath(u"fix.json"_s));
        QVERIFY(mending.open(QIODevice::WriteOnly));
        mending.write(QJsonDocument(fix).toJson());
        mending.close();
        const Run planned = run({u"plan"_s, u"fix.json"_s, u"mend"_s, u"-o"_s, u"fix-plan.json"_s});
        QVERIFY2(planned.code == 0, planned.err.constData());
        QVERIFY2(planned.out.contains("+      weight: 25") && planned.out.contains("+      weight: 75"), planned.out.constData());
    }

    void checkTellsErrors()
    {
        QCOMPARE(run({u"check"_s, u"shop"_s}).code == 1, run({u"check"_s, u"shop"_s}).out.contains(": error "));
        write(u"shop/broken.yaml"_s, "kind: [never closed\n");
        const Run checked = run({u"check"_s, u"shop"_s});
        QCOMPARE(checked.code, 1);
        QVERIFY2(checked.out.contains("shop/broken.yaml:2:1: error MB0001"), checked.out.constData());
        QVERIFY(QFile::remove(m_home->filePath(u"shop/broken.yaml"_s)));
    }

    /// Each of them is a finding of its own, and the good file beside them is read.
    void checkTellsWhatCannotBeRead()
    {
        const QDir home(m_home->path());
        QVERIFY(home.mkpath(u"bad/below"_s));
        write(u"bad/good.yaml"_s, routes);
        struct Form
        {
            const char *suffix;
            QByteArray key;
            QByteArray truncated;
        };
        const QList<Form> forms {{"yaml", "a: ", "a: [1, 2\nb: {c"},
                                 {"json", "{\"a\": ", "{\"a\": [1,\n {\"b\""},
                                 {"toml", "a = ", "[a]\nb = [1,"},
                                 {"hcl", "a = ", "a = {\n b = \"c"}};
        QStringList expected;
        const auto add = [&](const QString &name, const QByteArray &bytes, const char *what) {
            write(u"bad/"_s + name, bytes);
            expected.append(u"bad/"_s + name + QString::fromLatin1(what));
        };
        for (const Form &form : forms) {
            const QString suffix = u"."_s + QString::fromLatin1(form.suffix);
            add(u"truncated"_s + suffix, form.truncated, ":2:");
            add(u"binary"_s + suffix, QByteArray("\x7f" "ELF\x01\xff\x00\xfe", 8).repeated(100), ":1:");
            add(u"brackets"_s + suffix, form.key + QByteArray(1'000'000, '['), ":1:");
            add(u"line"_s + suffix, form.key + '"' + QByteArray(2'000'000, 'x') + '"' + (suffix == u".json" ? "}" : "") + '\n', ":1:1: note MB0003");
        }
        QByteArray bomb("x0: &a0 [lol]\n");
        for (int i = 1; i < 12; ++i)
            bomb += "x" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + QByteArray("*a" + QByteArray::number(i - 1) + ", ").repeated(9) + "]\n";
        add(u"bomb.yaml"_s, bomb, ":8:18: error MB0001");
        add(u"\u202egpj.yaml"_s, "a: 1\n", ":0:0: note MB0608");
        QVERIFY(QFile::link(u"nowhere.yaml"_s, home.filePath(u"bad/unreadable.yaml"_s)));
        expected.append(u"bad/unreadable.yaml:0:0: warning MB0002"_s);
        QVERIFY(QFile::link(u".."_s, home.filePath(u"bad/below/up"_s)));
        expected.append(u"bad/below/up:0:0: warning MB0601"_s);
        const QByteArray odd = QFile::encodeName(home.filePath(u"bad/odd"_s)) + "\xff.yaml";
        QVERIFY(QFile::copy(home.filePath(u"bad/good.yaml"_s), home.filePath(u"copy"_s)));
        QCOMPARE(::rename(QFile::encodeName(home.filePath(u"copy"_s)).constData(), odd.constData()), 0);
        expected.append(u"bad/odd\ufffd.yaml:0:0: warning MB0002"_s);

        const Run checked = run({u"check"_s, u"bad"_s});
        QCOMPARE(checked.code, 1);
        QVERIFY2(checked.err.isEmpty(), checked.err.constData());
        const QStringList lines = QString::fromUtf8(checked.out).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &one : std::as_const(expected)) {
            const auto count = std::count_if(lines.cbegin(), lines.cend(), [&](const QString &line) { return line.startsWith(one); });
            QVERIFY2(count == 1, qPrintable(one + u" in\n" + QString::fromUtf8(checked.out)));
        }
        QVERIFY(run({u"list"_s, u"routes"_s, u"bad"_s}).out.contains("reviews"));
        QCOMPARE(::unlink(odd.constData()), 0); // QTemporaryDir does not find it
    }

    void splitApplyUndo()
    {
        const Run split = run({u"split"_s, u"shop/VirtualService/shop/reviews#2"_s, u"v2=50"_s, u"-o"_s, u"plan.json"_s});
        QCOMPARE(split.code, 0);
        QVERIFY2(split.out.contains("-      weight: 90 # the old one\n+      weight: 50 # the old one\n"), split.out.constData());
        QCOMPARE(contents(u"shop/reviews.yaml"_s), routes); // a plan writes nothing

        QCOMPARE(run({u"apply"_s, u"plan.json"_s}).code, 0);
        QCOMPARE(contents(u"shop/reviews.yaml"_s), halves());

        const QJsonArray history = run({u"history"_s, u"--json"_s}).rows();
        QCOMPARE(history.size(), 1);
        QCOMPARE(history.first()[u"outcome"].toString(), u"applied"_s);

        const QString id = history.first()[u"id"].toString();
        QCOMPARE(run({u"undo"_s, id, u"-o"_s, u"back.json"_s}).code, 0);
        QCOMPARE(contents(u"shop/reviews.yaml"_s), halves());
        QCOMPARE(run({u"apply"_s, u"back.json"_s}).code, 0);
        QCOMPARE(contents(u"shop/reviews.yaml"_s), routes);
        const QJsonArray after = run({u"history"_s, u"--json"_s}).rows();
        QCOMPARE(after.size(), 2);
        QCOMPARE(after[0][u"undoes"].toString(), id);
        QCOMPARE(after[1][u"undoneBy"].toString(), after[0][u"id"].toString());
    }

    void aChangedFileIsNotOverwritten()
    {
        QCOMPARE(run({u"split"_s, u"shop/VirtualService/shop/reviews#2"_s, u"v2=50"_s, u"-o"_s, u"plan.json"_s}).code, 0);
        write(u"shop/reviews.yaml"_s, "# mine\n" + routes);
        QCOMPARE(run({u"apply"_s, u"plan.json"_s}).code, 4);
        QCOMPARE(contents(u"shop/reviews.yaml"_s), "# mine\n" + routes);
        // Put back, the same plan may be tried again.
        write(u"shop/reviews.yaml"_s, routes);
        const Run again = run({u"apply"_s, u"plan.json"_s});
        QVERIFY2(again.code == 0 || again.code == 4, again.err.constData()); // another inode may stand for another file
        const QByteArray now = contents(u"shop/reviews.yaml"_s);
        QCOMPARE(now, again.code == 0 ? halves() : routes);
    }

    void consulSumsToHundred()
    {
        const Run split = run({u"split"_s, u"shop/service-splitter/-/payment"_s, u"v2=12.34"_s, u"-o"_s, u"plan.json"_s});
        QCOMPARE(split.code, 0);
        QCOMPARE(run({u"apply"_s, u"plan.json"_s}).code, 0);
        QCOMPARE(contents(u"shop/payment.hcl"_s), QByteArray(payment).replace("97.5", "87.66").replace("2.5,", "12.34,"));
        QCOMPARE(run({u"split"_s, u"shop/service-splitter/-/payment"_s, u"v2=12.345"_s}).code, 2);
        QCOMPARE(run({u"split"_s, u"shop/service-splitter/-/payment"_s, u"v9=1"_s}).code, 2);
        for (const QStringList &weights : {QStringList {u"v1=60"_s, u"v2=60"_s}, QStringList {u"v1=101"_s}, QStringList {u"v1=-1"_s}, QStringList {u"v1=1.2.3"_s}}) {
            const Run refused = run(QStringList {u"split"_s, u"shop/service-splitter/-/payment"_s} + weights);
            QCOMPARE(refused.code, 2);
            QVERIFY2(refused.err.contains("weight"), refused.err.constData());
        }
    }

    void intentsBecomeAPlan()
    {
        write(u"intents.json"_s, intents);
        const Run planned = run({u"plan"_s, u"intents.json"_s, u"-o"_s, u"plan.json"_s});
        QVERIFY2(planned.code == 0, planned.err.constData());
        const Run applied = run({u"apply"_s, u"plan.json"_s});
        QVERIFY2(applied.code == 0 || applied.code == 5, applied.err.constData());
        if (applied.code == 0) {
            QByteArray wanted = routes;
            wanted.replace("timeout: 2s", "timeout: 500ms").replace("weight: 90", "weight: 80").replace("weight: 10", "weight: 20");
            QCOMPARE(contents(u"shop/reviews.yaml"_s), wanted.replace("hosts: [reviews]", "hosts: [ratings]"));
        }
        write(u"bad.json"_s, badIntents);
        QCOMPARE(run({u"plan"_s, u"bad.json"_s, u"-o"_s, u"p.json"_s}).code, 2);
        QCOMPARE(run({u"apply"_s, u"bad.json"_s}).code, 2);
    }

    /// What the window stages for the same wish.
    void wishesAreThoseOfTheWindow_data()
    {
        QTest::addColumn<QByteArray>("wish");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("time-out of a try") << QByteArray("#2\", \"perTryTimeout\": \"250ms\"") << 0 << QByteArray(ratings).replace("500ms", "250ms");
        QTest::newRow("a child goes, the others share its weight")
            << QByteArray("#2\", \"removeChild\": \"v3\"") << 0
            << QByteArray(ratings)
                   .replace("    - destination: {host: ratings, subset: v3}\n      weight: 10\n", "")
                   .replace("weight: 70", "weight: 78")
                   .replace("weight: 20", "weight: 22");
        QTest::newRow("who stays alone takes all")
            << QByteArray("#2\", \"removeChild\": \"v3\"}, {\"address\": \"shop/VirtualService/shop/ratings#2\", \"removeChild\": \"v1\"") << 0
            << QByteArray(ratings)
                   .replace("    - destination: {host: ratings, subset: v3}\n      weight: 10\n", "")
                   .replace("    - destination: {host: ratings, subset: v1}\n      weight: 70\n", "")
                   .replace("weight: 20", "weight: 100");
        QTest::newRow("a child comes, the others make room")
            << QByteArray("#2\", \"addChild\": {\"service\": \"reviews\", \"weight\": 10}") << 0
            << QByteArray(ratings)
                   .replace("subset: v3}\n      weight: 10\n", "subset: v3}\n      weight: 9\n    - destination:\n        host: reviews\n      weight: 10\n")
                   .replace("weight: 70", "weight: 63")
                   .replace("weight: 20", "weight: 18");
        QTest::newRow("a value goes") << QByteArray("\", \"set\": {\"0:/metadata/namespace\": null}") << 0
                                      << QByteArray(ratings).replace("{name: ratings, namespace: shop}", "{name: ratings}");
        QTest::newRow("a rule of two alternatives does not say which") << QByteArray("#1\", \"methods\": \"PUT\"") << 2 << ratings;
    }
    void wishesAreThoseOfTheWindow()
    {
        QFETCH(QByteArray, wish);
        QFETCH(int, code);
        QFETCH(QByteArray, after);
        write(u"shop/ratings.yaml"_s, ratings);
        write(u"wish.json"_s, "[{\"address\": \"shop/VirtualService/shop/ratings" + wish + "}]");
        const Run planned = run({u"plan"_s, u"wish.json"_s, u"-o"_s, u"plan.json"_s});
        QVERIFY2(planned.code == code, planned.err.constData());
        if (code == 0)
            QCOMPARE(run({u"apply"_s, u"plan.json"_s}).code, 0);
        QCOMPARE(contents(u"shop/ratings.yaml"_s), after);
    }

    /// Values, entries and items by their path, in every syntax, whether a language claims the document or not.
    void anyValueByItsPath_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("wish");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QString &file, const QByteArray &before, const QByteArray &wish, const QByteArray &after) {
            QTest::newRow(name) << file << before << wish << 0 << after;
        };
        const auto refused = [](const char *name, const QString &file, const QByteArray &before, const QByteArray &wish, int code) {
            QTest::newRow(name) << file << before << wish << code << before;
        };
        const QByteArray yaml = "a: one # first\nlist:\n- x # of x\n- y\n- z\n";
        const QString notes = u"notes.yaml"_s;
        row("an empty text", notes, yaml, R"("set": {"0:/a": ""})", "a: \"\" # first\nlist:\n- x # of x\n- y\n- z\n");
        row("null takes away", notes, yaml, R"("set": {"0:/a": null})", "list:\n- x # of x\n- y\n- z\n");
        row("a number", notes, yaml, R"("set": {"0:/a": 5})", "a: 5 # first\nlist:\n- x # of x\n- y\n- z\n");
        row("a text like a number", notes, yaml, R"("set": {"0:/a": "5"})", "a: \"5\" # first\nlist:\n- x # of x\n- y\n- z\n");
        row("a bool", notes, yaml, R"("set": {"0:/a": true})", "a: true # first\nlist:\n- x # of x\n- y\n- z\n");
        refused("no such value", notes, yaml, R"("set": {"0:/b": "1"})", 2);
        row("an item before", notes, yaml, R"("insert": {"0:/list/1": "new"})", "a: one # first\nlist:\n- x # of x\n- new\n- y\n- z\n");
        row("an item at the end", notes, yaml, R"("insert": {"0:/list/3": 7})", "a: one # first\nlist:\n- x # of x\n- y\n- z\n- 7\n");
        refused("an item beyond the end", notes, yaml, R"("insert": {"0:/list/4": 7})", 2);
        row("a map in the order it is written", notes, yaml, R"("insert": {"0:/list/3": {"z": 1, "b": [true]}})",
            "a: one # first\nlist:\n- x # of x\n- y\n- z\n- z: 1\n  b:\n  - true\n");
        row("an entry", notes, yaml, R"("insert": {"0:/b": "two"})", "a: one # first\nlist:\n- x # of x\n- y\n- z\nb: two\n");
        refused("an entry that is there", notes, yaml, R"("insert": {"0:/a": "two"})", 2);
        row("an item goes with its comment", notes, yaml, R"("removeValue": "0:/list/0")", "a: one # first\nlist:\n- y\n- z\n");
        row("one after the other", notes, yaml, R"("removeValue": ["0:/list/0", "0:/list/0"])", "a: one # first\nlist:\n- z\n");
        row("a list goes", notes, yaml, R"("removeValue": "0:/list")", "a: one # first\n");
        refused("nothing goes", notes, yaml, R"("removeValue": "0:/nothing")", 2);
        row("an item moves", notes, yaml, R"("moveItem": {"0:/list/0": 2})", "a: one # first\nlist:\n- y\n- z\n- x # of x\n");
        refused("an item moves too far", notes, yaml, R"("moveItem": {"0:/list/0": 3})", 2);
        refused("an entry does not move", notes, yaml, R"("moveItem": {"0:/a": 0})", 2);
        refused("two wishes in one", notes, yaml, R"("set": {"0:/a": "b"}, "removeValue": "0:/list")", 2);
        refused("an unknown wish", notes, yaml, R"("sett": {"0:/a": "b"})", 2);

        const QByteArray json = "{\"a\": 1, \"list\": [1, 2]}\n";
        row("JSON", u"notes.json"_s, json, R"("insert": {"0:/list/0": "x"})", "{\"a\": 1, \"list\": [\"x\", 1, 2]}\n");
        row("JSON, typed", u"notes.json"_s, json, R"("set": {"0:/a": "1"})", "{\"a\": \"1\", \"list\": [1, 2]}\n");
        const QByteArray toml = "a = 1 # one\nlist = [\"x\", \"y\"]\n";
        row("TOML", u"notes.toml"_s, toml, R"("moveItem": {"0:/list/1": 0})", "a = 1 # one\nlist = [\"y\", \"x\"]\n");
        row("TOML, a key goes", u"notes.toml"_s, toml, R"("removeValue": "0:/a")", "list = [\"x\", \"y\"]\n");
        const QByteArray hcl = "a = 1 # one\nlist = [\"x\", \"y\"]\n";
        row("HCL", u"notes.hcl"_s, hcl, R"("insert": {"0:/list/2": "z"})", "a = 1 # one\nlist = [\"x\", \"y\", \"z\"]\n");
        row("HCL, an entry", u"notes.hcl"_s, hcl, R"("insert": {"0:/b": false})", "a = 1 # one\nlist = [\"x\", \"y\"]\nb = false\n");
        row("a claimed document", u"ratings.yaml"_s, ratings, R"("insert": {"0:/spec/hosts/1": "more"})",
            QByteArray(ratings).replace("[ratings]", "[ratings, more]"));
    }
    void anyValueByItsPath()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, wish);
        QFETCH(int, code);
        QFETCH(QByteArray, after);
        QVERIFY(QDir(m_home->path()).mkpath(u"notes"_s));
        write(u"notes/"_s + file, before);
        write(u"wish.json"_s, "[{\"address\": \"notes/document/-/" + file.toUtf8() + "\", " + wish + "}]");
        const Run planned = run({u"plan"_s, u"wish.json"_s, u"-o"_s, u"plan.json"_s});
        QVERIFY2(planned.code == code, planned.err.constData());
        if (code == 0 && after != before)
            QCOMPARE(run({u"apply"_s, u"plan.json"_s}).code, 0);
        QCOMPARE(contents(u"notes/"_s + file), after);
    }

    /// Each inverse is about what the ones before it leave.
    void severalIntentsAreUndoneTogether()
    {
        const QByteArray before = "a: one # first\nlist:\n- x # of x\n- y\n- z\n";
        QVERIFY(QDir(m_home->path()).mkpath(u"notes"_s));
        write(u"notes/notes.yaml"_s, before);
        write(u"wish.json"_s, R"([{"address": "notes/document/-/notes.yaml", "removeValue": "0:/list/1"},
                                  {"address": "notes/document/-/notes.yaml", "set": {"0:/a": "longer"}}])");
        QCOMPARE(run({u"plan"_s, u"wish.json"_s, u"-o"_s, u"plan.json"_s}).code, 0);
        QCOMPARE(run({u"apply"_s, u"plan.json"_s}).code, 0);
        QCOMPARE(contents(u"notes/notes.yaml"_s), QByteArray("a: longer # first\nlist:\n- x # of x\n- z\n"));
        const QString id = run({u"history"_s, u"--json"_s}).rows().first()[u"id"].toString();
        const Run undone = run({u"undo"_s, id, u"-o"_s, u"back.json"_s});
        QCOMPARE(undone.code, 0);
        QVERIFY2(undone.out.startsWith("notes.yaml: a longer → one\nnotes.yaml: list – → y\n\n"), undone.out.constData());
        QCOMPARE(run({u"apply"_s, u"back.json"_s}).code, 0);
        QCOMPARE(contents(u"notes/notes.yaml"_s), before);
    }

    /// An undo is always possible; one that brings an error back says so and waits for a word. A plain edit gets none.
    void anUndoMayBringAnErrorBack()
    {
        const QByteArray wrong = QByteArray(routes).replace("subset: v2}", "subset: v9}");
        write(u"shop/reviews.yaml"_s, wrong);
        write(u"wish.json"_s, R"([{"address": "shop/document/-/reviews.yaml", "set": {"0:/spec/http/1/route/1/destination/subset": "v2"}}])");
        QCOMPARE(run({u"plan"_s, u"wish.json"_s, u"-o"_s, u"plan.json"_s}).code, 0);
        QCOMPARE(run({u"apply"_s, u"plan.json"_s}).code, 0);
        QCOMPARE(contents(u"shop/reviews.yaml"_s), routes);
        const QString id = run({u"history"_s, u"--json"_s}).rows().first()[u"id"].toString();
        QCOMPARE(run({u"undo"_s, id, u"-o"_s, u"back.json"_s}).code, 0);
        const Run refused = run({u"apply"_s, u"back.json"_s});
        QCOMPARE(refused.code, 5);
        QVERIFY2(refused.err.contains("v9") && refused.err.contains("--allow-errors"), refused.err.constData());
        QCOMPARE(contents(u"shop/reviews.yaml"_s), routes);
        const Run undone = run({u"apply"_s, u"back.json"_s, u"--allow-errors"_s});
        QVERIFY2(undone.code == 0, undone.err.constData());
        QCOMPARE(contents(u"shop/reviews.yaml"_s), wrong);

        write(u"shop/reviews.yaml"_s, routes);
        write(u"wish.json"_s, R"([{"address": "shop/document/-/reviews.yaml", "set": {"0:/spec/http/1/route/1/destination/subset": "v9"}}])");
        QCOMPARE(run({u"plan"_s, u"wish.json"_s, u"-o"_s, u"plan.json"_s}).code, 0);
        const Run edited = run({u"apply"_s, u"plan.json"_s, u"--allow-errors"_s});
        QCOMPARE(edited.code, 5);
        QVERIFY2(!edited.err.contains("--allow-errors"), edited.err.constData());
        QCOMPARE(contents(u"shop/reviews.yaml"_s), routes);
    }

    void sentencesNameTheRule()
    {
        const Run split = run({u"split"_s, u"shop/VirtualService/shop/reviews#2"_s, u"v2=50"_s});
        QVERIFY2(split.out.startsWith("reviews, rule 2 (everything): v1 90 → 50, v2 10 → 50\n"), split.out.constData());
        write(u"wish.json"_s, ruleWishes);
        const Run planned = run({u"plan"_s, u"wish.json"_s, u"-o"_s, u"plan.json"_s});
        const QByteArray sentence = "reviews, rule 1 (path /old*): time-out 2s → 500ms";
        QVERIFY2(planned.out.contains(sentence), planned.out.constData());
        QCOMPARE(run({u"apply"_s, u"plan.json"_s}).code, 0);
        QVERIFY(run({u"history"_s}).out.contains(sentence));
        for (const auto &[wish, said] : {std::pair {"\"moveTo\": 2"_ba, "reviews: move rule 1 (path /old*) from place 1 to place 2"_ba},
                                         std::pair {"\"remove\": true"_ba, "reviews: remove rule 1 (path /old*)"_ba}}) {
            write(u"wish.json"_s, "[{\"address\": \"shop/VirtualService/shop/reviews#1\", " + wish + "}]");
            const Run moved = run({u"plan"_s, u"wish.json"_s});
            QVERIFY2(moved.out.startsWith(said), moved.out.constData());
        }
    }

    /// What it says follows the environment; what programs read does not.
    void speaksTheLanguageOfItsUser_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QByteArray>("nothingThere");
        QTest::addColumn<QByteArray>("edited");
        QTest::newRow("English") << u"en_GB.UTF-8"_s << "nothing of that address"_ba << "text edited at 2 places\n"_ba;
        QTest::newRow("German") << u"de_DE.UTF-8"_s << "nichts unter dieser Adresse"_ba << "Text an 2 Stellen geändert\n"_ba;
        QTest::newRow("Chinese") << u"zh_CN.UTF-8"_s << "该地址处没有任何内容"_ba << "修改了 2 处文本\n"_ba;
    }
    void speaksTheLanguageOfItsUser()
    {
        QFETCH(QString, locale);
        QFETCH(QByteArray, nothingThere);
        QFETCH(QByteArray, edited);
        const Run nothing = run({u"show"_s, u"shop/VirtualService/shop/nothing"_s}, locale);
        QCOMPARE(nothing.code, 2);
        QVERIFY2(nothing.err.contains(nothingThere), nothing.err.constData());
        write(u"wish.json"_s, R"([{"address": "shop/document/-/reviews.yaml", "moveItem": {"1:/spec/subsets/0": 1}}])");
        const Run planned = run({u"plan"_s, u"wish.json"_s, u"-o"_s, u"plan.json"_s}, locale);
        QVERIFY2(planned.out.contains(edited), planned.out.constData());
        const QJsonArray rows = run({u"list"_s, u"documents"_s, u"shop"_s, u"--json"_s}, locale).rows();
        QCOMPARE(rows.first()[u"class"].toString(), u"configuration"_s);
    }

    /// Words of every English sentence, and of no German one.
    static bool isEnglish(const QByteArray &text)
    {
        static const QRegularExpression english(u"\\b(the|is|are|not|and|has|have|of|it|this|there|with|before|expected)\\b"_s);
        return QString::fromUtf8(text).contains(english);
    }

    void refusalsSpeakTheLanguage_data()
    {
        QTest::addColumn<QByteArray>("wish");
        for (const RefusedWish &one : refusedWishes)
            QTest::newRow(one.name) << QByteArray(one.wish);
    }
    void refusalsSpeakTheLanguage()
    {
        QFETCH(QByteArray, wish);
        write(u"shop/shared.yaml"_s, shared);
        write(u"shop/single.hcl"_s, single);
        write(u"shop/router.hcl"_s, router);
        write(u"shop/web.yaml"_s, traefik);
        write(u"wish.json"_s, wish);
        for (const QString &locale : {u"en_GB.UTF-8"_s, u"de_DE.UTF-8"_s, u"zh_CN.UTF-8"_s}) {
            const Run refused = run({u"plan"_s, u"wish.json"_s}, locale);
            QVERIFY2(refused.code != 0 && !refused.err.isEmpty(), refused.err.constData());
            QVERIFY2(isEnglish(refused.err) == locale.startsWith(u"en"_s), refused.err.constData());
        }
    }

    void brokenFilesSpeakTheLanguage()
    {
        write(u"shop/a.yaml"_s, "a: [1, 2\nb: {c");
        write(u"shop/b.yaml"_s, "a: b: c\n");
        write(u"shop/c.yaml"_s, "a: *nobody\n");
        write(u"shop/d.json"_s, "{\"a\": [1,\n {\"b\"");
        write(u"shop/e.toml"_s, "[a]\nb = [1,");
        write(u"shop/f.hcl"_s, "a = {\n b = \"c");
        write(u"shop/g.yaml"_s, "a: 1\n\tb: 2\n");
        QVERIFY(QFile::link(u"nowhere.yaml"_s, m_home->filePath(u"shop/unreadable.yaml"_s)));
        for (const QString &locale : {u"en_GB.UTF-8"_s, u"de_DE.UTF-8"_s, u"zh_CN.UTF-8"_s}) {
            const Run checked = run({u"check"_s, u"shop"_s}, locale);
            QCOMPARE(checked.code, 1);
            QVERIFY2(checked.out.count("MB0001") == 7 && checked.out.count("MB0002") == 1, checked.out.constData());
            QVERIFY2(isEnglish(checked.out) == locale.startsWith(u"en"_s), checked.out.constData());
        }
    }

    /// What the journal keeps of a fault is told in the language of who asks, not of who met it.
    void theJournalSpeaksTheLanguage()
    {
        const QString english = u"en_GB.UTF-8"_s;
        QCOMPARE(run({u"split"_s, u"shop/VirtualService/shop/reviews#2"_s, u"v2=50"_s, u"-o"_s, u"plan.json"_s}, english).code, 0);
        QCOMPARE(::link(QFile::encodeName(m_home->filePath(u"shop/reviews.yaml"_s)).constData(),
                        QFile::encodeName(m_home->filePath(u"shop/twin.yaml"_s)).constData()), 0);
        const Run refused = run({u"apply"_s, u"plan.json"_s}, english);
        QVERIFY2(refused.code != 0 && isEnglish(refused.err) && refused.err.contains("twin.yaml"), refused.err.constData());
        for (const QString &locale : {english, u"de_DE.UTF-8"_s, u"zh_CN.UTF-8"_s}) {
            const QJsonArray entries = run({u"history"_s, u"--json"_s}, locale).rows();
            QCOMPARE(entries.size(), 1);
            const QByteArray told = entries.first()[u"steps"].toArray().first()[u"fault"].toString().toUtf8();
            QVERIFY2(told.contains("twin.yaml"), told.constData());
            QVERIFY2(isEnglish(told) == (locale == english), told.constData());
        }
    }

    void everyListedAddressIsShown_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("folder") << u"shop"_s;
        QTest::newRow("demo") << u"demo:"_s;
    }
    void everyListedAddressIsShown()
    {
        QFETCH(QString, source);
        write(u"shop/broken.yaml"_s, "kind: [never closed\n");
        for (const QString &what : {u"services"_s, u"instances"_s, u"routes"_s, u"edges"_s, u"findings"_s, u"documents"_s}) {
            QStringList addresses;
            for (const QJsonValue &row : run({u"list"_s, what, source, u"--json"_s}).rows())
                addresses.append(row[u"address"].toString());
            QVERIFY(!addresses.isEmpty() || what == u"instances");
            addresses.removeDuplicates();
            // Each by its own source alone; many of one kind are found the same way.
            for (qsizetype i = 0; i < addresses.size(); i += 1 + addresses.size() / 6) {
                const Run shown = run({u"show"_s, addresses[i], u"--json"_s});
                QVERIFY2(shown.code == 0, shown.err.constData());
                QCOMPARE(shown.rows().first()[u"address"].toString(), addresses[i]);
                QVERIFY(run({u"show"_s, addresses[i]}).out.startsWith(QByteArray(addresses[i].toUtf8() + '\n')));
            }
        }
    }

    /// An older plan must not stay behind under the name of one that has nothing to do.
    void documentsComeAndGo()
    {
        write(u"shop/spare.yaml"_s, "spare: true\n");
        write(u"i.json"_s, R"({"sources": {"shop": "folder:./shop"}, "intents": [
            {"address": "shop/document/-/deep%2Fnew.yaml", "createDocument": "a: 1\n"},
            {"address": "shop/document/-/deep%2Fnew.yaml", "set": {"0:/a": 2}},
            {"address": "shop/document/-/spare.yaml", "removeDocument": true}]})");
        const Run planned = run({u"plan"_s, u"i.json"_s, u"-o"_s, u"p.json"_s});
        QVERIFY2(planned.code == 0, planned.err.constData());
        QVERIFY2(planned.out.contains("--- /dev/null\n+++ b/deep/new.yaml\n"), planned.out.constData());
        QVERIFY(planned.out.contains("--- a/spare.yaml\n+++ /dev/null\n"));
        QVERIFY(planned.out.contains("deep/: new folder"));
        QVERIFY(!QFile::exists(m_home->filePath(u"shop/deep"_s)));
        QCOMPARE(run({u"apply"_s, u"p.json"_s}).code, 0);
        QCOMPARE(contents(u"shop/deep/new.yaml"_s), "a: 2\n"_ba);
        QVERIFY(!QFile::exists(m_home->filePath(u"shop/spare.yaml"_s)));

        const QString id = run({u"history"_s, u"--json"_s}).rows().first()[u"id"].toString();
        QCOMPARE(run({u"undo"_s, id, u"-o"_s, u"back.json"_s}).code, 0);
        QCOMPARE(run({u"apply"_s, u"back.json"_s}).code, 0);
        QCOMPARE(contents(u"shop/spare.yaml"_s), "spare: true\n"_ba);
        QVERIFY(!QFile::exists(m_home->filePath(u"shop/deep"_s)));

        // Somebody made the same meanwhile: nothing is written.
        write(u"shop/deep/new.yaml"_s, "theirs: 1\n");
        QCOMPARE(run({u"apply"_s, u"p.json"_s}).code, 4);
        QCOMPARE(contents(u"shop/deep/new.yaml"_s), "theirs: 1\n"_ba);
        write(u"j.json"_s, R"({"sources": {"shop": "folder:./shop"}, "intents": [
            {"address": "shop/document/-/deep%2Fnew.yaml", "createDocument": "a: 1\n"}]})");
        QCOMPARE(run({u"plan"_s, u"j.json"_s}).code, 4);
    }

    void newRouter()
    {
        write(u"edge/shop.yaml"_s, "http:\n  routers:\n    web: {rule: Host(`shop.demo`), service: web}\n  services:\n    web: {loadBalancer: {servers: [{url: http://a:80}]}}\n");
        const QByteArray before = contents(u"edge/shop.yaml"_s);
        QVERIFY(run({u"new"_s}).out.contains("traefik.router"));
        QVERIFY(run({u"new"_s, u"traefik.router"_s}).out.contains("basicAuth"));
        QCOMPARE(run({u"new"_s, u"traefik.routers"_s, u"edge"_s}).code, 2);
        const QStringList wanted {u"new"_s, u"traefik.router"_s, u"edge"_s, u"name=payment-router"_s, u"hosts=payment.example.com"_s,
                                  u"middlewares=rate-limit, auth"_s, u"rateLimit=rate-limit: 100"_s, u"basicAuth=auth: /etc/users"_s,
                                  u"service=payment"_s, u"servers=http://10.0.0.1:8080, http://10.0.0.2:8080"_s, u"-o"_s, u"p.json"_s};
        const Run own = run(wanted);
        QVERIFY2(own.code == 0, own.err.constData());
        QVERIFY2(own.out.contains("+++ b/payment-router.yaml\n"), own.out.constData());
        QCOMPARE(run({u"apply"_s, u"p.json"_s}).code, 0);
        QVERIFY(run({u"list"_s, u"routes"_s, u"edge"_s}).out.contains("payment.example.com"));
        const auto takeBack = [&] {
            const QString id = run({u"history"_s, u"--json"_s}).rows().first()[u"id"].toString();
            return run({u"undo"_s, id, u"-o"_s, u"back.json"_s}).code == 0 && run({u"apply"_s, u"back.json"_s}).code == 0;
        };
        QVERIFY(takeBack());
        QCOMPARE(QDir(m_home->filePath(u"edge"_s)).entryList(QDir::Files | QDir::Hidden), QStringList {u"shop.yaml"_s});

        // Into the file that is there, and back to the byte.
        QCOMPARE(run(QStringList(wanted) << u"file=shop.yaml"_s).code, 0);
        QCOMPARE(run({u"apply"_s, u"p.json"_s}).code, 0);
        QVERIFY(contents(u"edge/shop.yaml"_s).contains("payment-router"));
        QVERIFY(takeBack());
        QCOMPARE(contents(u"edge/shop.yaml"_s), before);

        const Run wrong = run({u"new"_s, u"traefik.router"_s, u"edge"_s, u"name=a"_s});
        QCOMPARE(wrong.code, 2);
        QVERIFY(wrong.err.contains("hosts"));
        QCOMPARE(run(QStringList(wanted) << u"colour=red"_s).code, 2);
        QCOMPARE(run(QStringList(wanted) << u"file=a.hcl"_s).code, 2);
    }

    void nothingToDoIsAPlanOfNothing()
    {
        QCOMPARE(run({u"split"_s, u"shop/VirtualService/shop/reviews#2"_s, u"v2=50"_s, u"-o"_s, u"plan.json"_s}).code, 0);
        const Run planned = run({u"split"_s, u"shop/VirtualService/shop/reviews#2"_s, u"v2=10"_s, u"-o"_s, u"plan.json"_s});
        QCOMPARE(planned.code, 0);
        QVERIFY(planned.err.contains("Nothing to do"));
        const Run applied = run({u"apply"_s, u"plan.json"_s});
        QCOMPARE(applied.code, 0);
        QVERIFY(applied.err.contains("Nothing to do"));
        QCOMPARE(contents(u"shop/reviews.yaml"_s), routes);
        QVERIFY(run({u"history"_s, u"--json"_s}).rows().isEmpty());
    }

    void aRefusalNamesTheErrorsFirst()
    {
        write(u"wish.json"_s, errorAndWarning);
        QCOMPARE(run({u"plan"_s, u"wish.json"_s, u"-o"_s, u"plan.json"_s}).code, 0);
        const Run applied = run({u"apply"_s, u"plan.json"_s});
        QCOMPARE(applied.code, 5);
        const qsizetype others = applied.err.indexOf("They are not why");
        QVERIFY2(others > 0, applied.err.constData());
        QVERIFY2(applied.err.left(others).count("\n  ") == 1 && applied.err.left(others).contains("v9"), applied.err.constData());
        QVERIFY2(applied.err.mid(others).contains("100"), applied.err.constData());
        QCOMPARE(contents(u"shop/reviews.yaml"_s), routes);
    }

    void planFilesThatAreNone()
    {
        QCOMPARE(run({u"split"_s, u"shop/VirtualService/shop/reviews#2"_s, u"v2=50"_s, u"-o"_s, u"plan.json"_s}).code, 0);
        const QByteArray plan = contents(u"plan.json"_s);
        for (const QByteArray &bytes : {plan.left(plan.size() / 2), QByteArray(), QByteArray("{}"), QByteArray("[]")}) {
            write(u"bad.json"_s, bytes);
            const Run applied = run({u"apply"_s, u"bad.json"_s});
            QCOMPARE(applied.code, 2);
            QVERIFY(!applied.err.isEmpty());
        }
        QCOMPARE(run({u"apply"_s, u"missing.json"_s}).code, 2);
        QCOMPARE(contents(u"shop/reviews.yaml"_s), routes);
    }

    /// Somebody may read it at the other end; nothing takes its place.
    void aPipeIsWrittenTo()
    {
        const QByteArray path = m_home->filePath(u"pipe"_s).toLocal8Bit();
        QCOMPARE(::mkfifo(path.constData(), 0600), 0);
        QProcess reader;
        reader.start(u"cat"_s, {QString::fromLocal8Bit(path)});
        QCOMPARE(run({u"split"_s, u"shop/VirtualService/shop/reviews#2"_s, u"v2=50"_s, u"-o"_s, u"pipe"_s}).code, 0);
        QVERIFY(reader.waitForFinished());
        QVERIFY(reader.readAllStandardOutput().contains("meshboardPlan"));
        struct stat there = {};
        QCOMPARE(::stat(path.constData(), &there), 0);
        QVERIFY(S_ISFIFO(there.st_mode));
    }

    void aFullDiskIsNoSuccess()
    {
        for (const QStringList &command : {QStringList {u"list"_s, u"documents"_s, u"shop"_s}, QStringList {u"history"_s, u"--json"_s}, QStringList {u"help"_s}}) {
            const Run listed = run(command, u"C.UTF-8"_s, u"/dev/full"_s);
            QCOMPARE(listed.code, 5);
            QVERIFY2(listed.err.contains("cannot be written"), listed.err.constData());
        }
    }

    void observedSourcesRefuse()
    {
        write(u"mesh.json"_s, observed);
        QCOMPARE(run({u"list"_s, u"services"_s, u"-w"_s, u"mesh.json"_s}).code, 0);
        QCOMPARE(run({u"split"_s, u"shop/VirtualService/shop/reviews#2"_s, u"v2=50"_s, u"-w"_s, u"mesh.json"_s, u"-o"_s, u"plan.json"_s}).code, 0);
        QCOMPARE(run({u"apply"_s, u"plan.json"_s, u"-w"_s, u"mesh.json"_s, u"--allow-write"_s, u"shop"_s}).code, 5);
        QCOMPARE(contents(u"shop/reviews.yaml"_s), routes);
        for (const auto &[level, arguments, code] : std::initializer_list<std::tuple<QByteArray, QStringList, int>> {
                 {"stage", {}, 5}, {"stage", {u"--allow-write"_s, u"shop"_s}, 0}}) {
            write(u"mesh.json"_s, contents(u"mesh.json"_s).replace("observe", level));
            QCOMPARE(run(QStringList {u"apply"_s, u"plan.json"_s, u"-w"_s, u"mesh.json"_s} + arguments).code, code);
        }
        QCOMPARE(contents(u"shop/reviews.yaml"_s), halves());
    }

    void protectedAsksForTheName()
    {
        write(u"mesh.json"_s, guarded);
        QCOMPARE(run({u"split"_s, u"shop/VirtualService/shop/reviews#2"_s, u"v2=50"_s, u"-w"_s, u"mesh.json"_s, u"-o"_s, u"plan.json"_s}).code, 0);
        QCOMPARE(run({u"apply"_s, u"plan.json"_s, u"-w"_s, u"mesh.json"_s, u"--allow-write"_s, u"shop"_s}).code, 5);
        QCOMPARE(run({u"apply"_s, u"plan.json"_s, u"-w"_s, u"mesh.json"_s, u"--confirm"_s, u"shop"_s}).code, 0);
        QCOMPARE(contents(u"shop/reviews.yaml"_s), halves());
    }

    void exportsByteForByte()
    {
        QCOMPARE(run({u"export"_s, u"shop"_s, u"-o"_s, u"out"_s}).code, 0);
        QCOMPARE(contents(u"out/shop/reviews.yaml"_s), routes);
        QCOMPARE(contents(u"out/shop/payment.hcl"_s), payment);
        QCOMPARE(run({u"export"_s, u"shop"_s, u"-o"_s, u"out"_s}).code, 0); // the same again is no harm
        write(u"out/shop/payment.hcl"_s, "somebody's own");
        QCOMPARE(run({u"export"_s, u"shop"_s, u"-o"_s, u"out"_s}).code, 5);
        QCOMPARE(contents(u"out/shop/payment.hcl"_s), QByteArray("somebody's own"));
    }

    /// Written from typed values alone: the comments are gone, what the tables do not know is named.
    void exportsWhatTheTablesKnow()
    {
        write(u"typed/a.yaml"_s, "# why\napiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  ports: [{port: 80}]\n");
        QCOMPARE(run({u"export"_s, u"typed"_s, u"-o"_s, u"again"_s, u"--reemit"_s}).code, 0);
        QCOMPARE(contents(u"again/typed/a.yaml"_s), "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  ports:\n  - port: 80\n"_ba);
        write(u"lacking/a.yaml"_s, "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {colour: red}\n");
        const auto lacking = run({u"export"_s, u"lacking"_s, u"-o"_s, u"again"_s, u"--reemit"_s});
        QCOMPARE(lacking.code, 1);
        QVERIFY2(lacking.err.contains("a.yaml: 0:/spec/colour"), lacking.err.constData());
        QCOMPARE(contents(u"again/lacking/a.yaml"_s), "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec: {}\n"_ba);
    }

    /// Nothing that is printed or kept holds a secret, but the file itself and what was asked to hold it.
    void secretsStaySecret()
    {
        const QByteArray secret = "apiVersion: v1\nkind: Secret\nmetadata: {name: db}\ntype: Opaque # by hand\n"
                                  "data: {token: b3Blbi1zZXNhbWU=}\nstringData:\n  password: 'open-sesame'\n  pem: |\n    BEGIN-SESAME\n    END-SESAME\n";
        write(u"safe/db.yaml"_s, secret);
        write(u"safe/patch/db.yaml"_s, "apiVersion: v1\nkind: Secret\nmetadata: {name: db}\nstringData: {password: open-sesame-too}\n");
        write(u"safe/patch/kustomization.yaml"_s, "patches: [{path: db.yaml}]\nsecretGenerator: [{name: a, literals: [word=open-sesame-three]}]\n");
        write(u"safe/map.yaml"_s, "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: db}\ndata: {motto: no-secret-at-all}\n");
        QStringList leaks;
        const auto look = [&](const QString &where, const QByteArray &text) {
            for (const char *word : {"sesame", "SESAME", "b3Blbi1z", "abracadabra"}) {
                if (text.contains(word))
                    leaks.append(where + u": "_s + QString::fromUtf8(word));
            }
        };
        const auto lookAt = [&](const QStringList &arguments) {
            const Run done = run(arguments);
            look(arguments.join(u' '), done.out + done.err);
            return done;
        };
        for (const QString &what : {u"services"_s, u"routes"_s, u"findings"_s, u"documents"_s})
            lookAt({u"list"_s, what, u"safe"_s, u"--json"_s});
        lookAt({u"check"_s, u"safe"_s});
        QVERIFY(lookAt({u"show"_s, u"safe/Secret/-/db"_s}).out.contains("(secret)"));
        lookAt({u"show"_s, u"safe/document/-/db.yaml"_s, u"--json"_s});
        QVERIFY(lookAt({u"show"_s, u"safe/document/-/patch%2Fdb.yaml"_s}).out.contains("(secret)"));
        lookAt({u"show"_s, u"safe/document/-/patch%2Fkustomization.yaml"_s});
        QVERIFY(run({u"show"_s, u"safe/ConfigMap/-/db"_s}).out.contains("no-secret-at-all"));

        QCOMPARE(run({u"export"_s, u"safe"_s, u"-o"_s, u"out"_s}).code, 0);
        QCOMPARE(contents(u"out/safe/db.yaml"_s),
                 "apiVersion: v1\nkind: Secret\nmetadata: {name: db}\ntype: Opaque # by hand\n"
                 "data: {token: \"(secret)\"}\nstringData:\n  password: \"(secret)\"\n  pem: \"(secret)\"\n"_ba);
        QCOMPARE(run({u"export"_s, u"safe"_s, u"-o"_s, u"again"_s, u"--reemit"_s}).code, 0);
        for (const char *file : {"out/safe/patch/db.yaml", "out/safe/patch/kustomization.yaml", "again/safe/db.yaml"}) {
            QVERIFY(!contents(QString::fromLatin1(file)).isEmpty());
            look(QString::fromLatin1(file), contents(QString::fromLatin1(file)));
        }
        QCOMPARE(run({u"export"_s, u"safe"_s, u"-o"_s, u"whole"_s, u"--secrets"_s}).code, 0);
        QCOMPARE(contents(u"whole/safe/db.yaml"_s), secret);

        write(u"wish.json"_s, R"([{"address": "safe/document/-/db.yaml", "set": {"0:/stringData/password": "abracadabra"}}])");
        const Run planned = lookAt({u"plan"_s, u"wish.json"_s, u"-o"_s, u"plan.json"_s});
        QVERIFY2(planned.code == 0, planned.err.constData());
        QVERIFY2(planned.out.contains("-  password: \"(secret)\"\n+  password: \"(another secret)\"\n"), planned.out.constData());
        // Whoever applies the plan needs it whole; nobody else may read it.
        QCOMPARE(QFile::permissions(m_home->filePath(u"plan.json"_s)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(lookAt({u"apply"_s, u"plan.json"_s}).code, 0);
        QCOMPARE(contents(u"safe/db.yaml"_s), QByteArray(secret).replace("open-sesame", "abracadabra"));
        const Run history = lookAt({u"history"_s, u"--json"_s});
        QDirIterator kept(m_home->filePath(u"data"_s), QDir::Files, QDirIterator::Subdirectories);
        int files = 0;
        for (; kept.hasNext(); ++files) {
            QFile file(kept.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            look(kept.filePath(), file.readAll());
        }
        QVERIFY(files > 0);
        const Run undone = lookAt({u"undo"_s, history.rows().first()[u"id"].toString()});
        QCOMPARE(undone.code, 5);
        QVERIFY2(undone.err.contains("keeps no secrets"), undone.err.constData());
        QCOMPARE(leaks.join(u'\n'), QString());
    }

    void graphNeedsNoDisplay()
    {
        for (const QString &suffix : {u"svg"_s, u"png"_s, u"dot"_s, u"json"_s}) {
            const Run drawn = run({u"graph"_s, u"shop"_s, u"-o"_s, u"mesh."_s + suffix});
            QVERIFY2(drawn.code == 0, drawn.err.constData());
            QVERIFY(contents(u"mesh."_s + suffix).size() > 100);
        }
        QCOMPARE(run({u"graph"_s, u"shop"_s, u"-o"_s, u"mesh.bmp"_s}).code, 2);
    }

    /// Across or down, as the window would: a long chain is larger downwards.
    void graphTakesTheWayThatShowsMore()
    {
        QVERIFY(contents(u"mesh.dot"_s).isEmpty());
        QCOMPARE(run({u"graph"_s, u"shop"_s, u"-o"_s, u"mesh.dot"_s}).code, 0);
        QVERIFY(contents(u"mesh.dot"_s).contains("rankdir=LR"));
        QByteArray chain;
        for (int i = 0; i < 20; ++i)
            chain += QByteArray(chained).replace("%1", QByteArray::number(i)).replace("%2", QByteArray::number(i + 1));
        QVERIFY(QDir(m_home->path()).mkpath(u"chain"_s));
        write(u"chain/chain.yaml"_s, chain);
        QCOMPARE(run({u"graph"_s, u"chain"_s, u"-o"_s, u"mesh.dot"_s}).code, 0);
        QVERIFY2(contents(u"mesh.dot"_s).contains("rankdir=TB"), contents(u"mesh.dot"_s).constData());
    }

    void ofTwoAtOnceOneIsFirst()
    {
        QCOMPARE(run({u"split"_s, u"shop/VirtualService/shop/reviews#2"_s, u"v2=50"_s, u"-o"_s, u"plan.json"_s}).code, 0);
        QCOMPARE(run({u"split"_s, u"shop/VirtualService/shop/reviews#2"_s, u"v2=20"_s, u"-o"_s, u"other.json"_s}).code, 0);
        QProcess other;
        other.setProcessEnvironment(environment());
        other.setWorkingDirectory(m_home->path());
        other.start(QStringLiteral(MESHBOARD), {u"apply"_s, u"other.json"_s});
        const int mine = run({u"apply"_s, u"plan.json"_s}).code;
        QVERIFY(other.waitForFinished(60'000));
        QCOMPARE(QSet<int>({mine, other.exitCode()}), QSet<int>({0, 4}));
        QCOMPARE(contents(u"shop/reviews.yaml"_s) == halves(), mine == 0);
        QStringList outcomes;
        for (const QJsonValue &entry : run({u"history"_s, u"--json"_s}).rows())
            outcomes.append(entry[u"outcome"].toString());
        outcomes.sort();
        QCOMPARE(outcomes, QStringList({u"applied"_s, u"failed"_s}));
    }

    /// Who reads no further has seen enough.
    void aPipeClosedEarlyIsNoTrouble()
    {
        QProcess shell;
        shell.setProcessEnvironment(environment());
        shell.setWorkingDirectory(m_home->path());
        shell.start(u"sh"_s, {u"-c"_s, u"\"$0\" list documents shop | :"_s, QStringLiteral(MESHBOARD)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.readAllStandardError(), QByteArray());
    }

    /// A plan is for the folder it was made on, whatever stands at its address now.
    void anotherFolderIsAnotherTarget()
    {
        QCOMPARE(run({u"split"_s, u"shop/VirtualService/shop/reviews#2"_s, u"v2=50"_s, u"-o"_s, u"plan.json"_s}).code, 0);
        QVERIFY(QDir(m_home->path()).rename(u"shop"_s, u"old"_s));
        QCOMPARE(run({u"apply"_s, u"plan.json"_s}).code, 3);
        QVERIFY(QDir(m_home->path()).mkpath(u"shop"_s));
        write(u"shop/reviews.yaml"_s, routes);
        QCOMPARE(run({u"apply"_s, u"plan.json"_s}).code, 5);
        QCOMPARE(contents(u"shop/reviews.yaml"_s), routes);
    }

    void anUnreachableSourceIsCodeThree()
    {
        const Run listed = run({u"list"_s, u"services"_s, u"etcd+http://127.0.0.1:1/services/"_s, u"--timeout"_s, u"3"_s});
        QCOMPARE(listed.code, 3);
        QVERIFY(!listed.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
