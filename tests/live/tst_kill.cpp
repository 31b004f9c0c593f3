// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/etcdprocess.h"
#include "live/traced.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using meshboard::test::EtcdProcess;
using meshboard::test::OtherClient;
using meshboard::test::Traced;

namespace {

constexpr int never = 1'000'000;

const auto weightKey = "traefik/http/services/shop/weighted/services/0/weight"_ba;
const auto reviews = "# who sees which reviews\n"
                     "apiVersion: networking.istio.io/v1\n"
                     "kind: VirtualService\n"
                     "metadata: {name: reviews, namespace: shop}\n"
                     "spec:\n"
                     "  hosts: [reviews]\n"
                     "  http:\n"
                     "  - route:\n"
                     "    - destination: {host: reviews, subset: v1}\n"
                     "      weight: 90 # the old one\n"
                     "    - destination: {host: reviews, subset: v2}\n"
                     "      weight: 10\n"_ba;
const auto payment = "Kind = \"service-splitter\"\nName = \"payment\"\nSplits = [\n"
                     "  { Weight = 90, ServiceSubset = \"v1\" },\n  { Weight = 10, ServiceSubset = \"v2\" },\n]\n"_ba;
const auto spare = "spare: true\n"_ba; // that no language claims
const QByteArray theirs = "# somebody else's\n"_ba + reviews;


} // namespace

/// `meshboard apply` is killed before each of its system calls that change something, on a folder and an etcd, with and
/// without a second program that writes at such a point. What the next start says is compared with what is there.
class KillTest : public QObject
{
    Q_OBJECT

    enum Foreign { Nobody, Editor, KeyWriter };
    /// How often a point is tried: every one when MESHBOARD_LONG is set, else every so many, others each day.
    static int stride(int daily) { return qEnvironmentVariableIsSet("MESHBOARD_LONG") ? 1 : daily; }
    static int offset(int daily) { return stride(daily) == 1 ? 0 : int(QDate::currentDate().toJulianDay() % daily); }

    std::unique_ptr<EtcdProcess> etcd;
    std::unique_ptr<QTemporaryDir> home;
    QByteArray displaced; ///< what stood where the second program wrote; null where it did not come to it
    Foreign foreign = Nobody;

    QProcessEnvironment environment() const
    {
        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        all.insert(u"HOME"_s, home->path());
        all.insert(u"XDG_DATA_HOME"_s, home->filePath(u"data"_s));
        all.insert(u"XDG_CONFIG_HOME"_s, home->filePath(u"config"_s));
        all.insert(u"XDG_RUNTIME_DIR"_s, home->filePath(u"run"_s));
        all.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        all.remove(u"DISPLAY"_s);
        return all;
    }

    int run(const QStringList &arguments, QByteArray *out = nullptr) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(home->path());
        process.start(QStringLiteral(MESHBOARD), arguments);
        if (!process.waitForFinished(60'000))
            return -1;
        if (out)
            *out = process.readAllStandardOutput() + process.readAllStandardError();
        return process.exitCode();
    }
    int traced(const QStringList &arguments, const std::function<Traced::Next(const Traced::Point &)> &reached) const
    {
        return Traced::run(QStringLiteral(MESHBOARD), arguments, environment(), home->path(), reached);
    }

    QString pathOf(const QString &document) const { return home->filePath(u"shop/"_s + document); }
    QByteArray standing(const QString &document) const
    {
        if (document == u"traefik"_s)
            return etcd->ctl({u"get"_s, u"--print-value-only"_s, QString::fromUtf8(weightKey)});
        QFile file(pathOf(document));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(gone)");
    }
    static QByteArray before(const QString &document)
    {
        return document == u"traefik"_s ? "90"_ba : document == u"reviews.yaml"_s ? reviews : payment;
    }
    static QByteArray after(const QString &document)
    {
        return document == u"traefik"_s ? "50"_ba : QByteArray(before(document)).replace("90", "50").replace("10", "50");
    }
    QString foreignDocument() const
    {
        return foreign == Editor ? u"reviews.yaml"_s : foreign == KeyWriter ? u"traefik"_s : QString();
    }

    void write(const QString &path, const QByteArray &bytes) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    /// A home, a folder and keys as before, and a plan over three documents.
    void prepare()
    {
        home = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(home->path()).mkpath(u"shop"_s));
        QVERIFY(QDir(home->path()).mkpath(u"run"_s));
        QVERIFY(QFile::setPermissions(home->filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        write(pathOf(u"reviews.yaml"_s), reviews);
        write(pathOf(u"payment.hcl"_s), payment);
        OtherClient other(etcd->port());
        QVERIFY(other.put(weightKey, "90"));
        write(home->filePath(u"intents.json"_s),
              "{\"sources\": {\"shop\": \"folder:./shop\", \"live\": \"etcd+http://127.0.0.1:" + QByteArray::number(etcd->port())
                  + "/services/\"}, \"intents\": ["
                    "{\"address\": \"shop/VirtualService/shop/reviews\", \"weights\": {\"v1\": 50, \"v2\": 50}},"
                    "{\"address\": \"shop/service-splitter/-/payment\", \"weights\": {\"v1\": 50, \"v2\": 50}},"
                    "{\"address\": \"live/document/-/traefik\", \"set\": {\"0:/"
                  + weightKey + "\": \"50\"}}]}");
        QByteArray out;
        QVERIFY2(run({u"plan"_s, u"intents.json"_s, u"-o"_s, u"plan.json"_s}, &out) == 0, out.constData());
        displaced = {};
    }

    /// The second program. Says exactly what it displaced: it exchanges files, and etcd tells the value before.
    void interfere()
    {
        if (foreign == KeyWriter) {
            const QByteArray told = etcd->ctl({u"put"_s, u"--prev-kv"_s, QString::fromUtf8(weightKey), u"33"_s});
            displaced = told.split('\n').last();
        } else if (foreign == Editor) {
            const QByteArray there = pathOf(u"reviews.yaml"_s).toUtf8();
            const QByteArray other = home->filePath(u"other"_s).toUtf8();
            write(home->filePath(u"other"_s), theirs);
            QCOMPARE(::renameat2(AT_FDCWD, other.constData(), AT_FDCWD, there.constData(), RENAME_EXCHANGE), 0);
            QFile file(home->filePath(u"other"_s));
            QVERIFY(file.open(QIODevice::ReadOnly));
            displaced = file.readAll();
        }
    }

    /// Applies; the second program writes at one point, the first is killed at another. Its exit code, -1 killed.
    int applyKilledAt(int kill, int interfereAt = never, QByteArray *where = nullptr)
    {
        return traced({u"apply"_s, u"plan.json"_s, u"--allow-write"_s, u"live"_s}, [&](const Traced::Point &point) {
            if (point.number == interfereAt)
                interfere();
            if (point.number != kill)
                return Traced::Next::GoOn;
            if (where)
                *where = QByteArray::number(point.number) + ' ' + QByteArray::number(point.call) + ' ' + point.on;
            return Traced::Next::Kill;
        });
    }

    /// What is wrong with what the next start says; empty when all is right. `id`: of the entry, where there is one.
    QByteArray judged(QString *id = nullptr, int *writtenSteps = nullptr)
    {
        QByteArray out;
        if (const int code = run({u"history"_s, u"--json"_s}, &out); code != 0)
            return "history failed: " + QByteArray::number(code) + ' ' + out;
        const QJsonArray rows = QJsonDocument::fromJson(out).array();
        if (rows.size() > 1)
            return "too many entries: " + out;
        const QJsonObject entry = rows.first().toObject();
        if (id)
            *id = entry[u"id"].toString();
        QMap<QString, QString> states;
        for (const QJsonValue &step : entry[u"steps"].toArray())
            states.insert(step[u"document"].toString(), step[u"state"].toString());
        if (!rows.isEmpty() && states.size() != 3)
            return "not three steps: " + out;
        int written = 0;
        int notWritten = 0;
        for (const QString &document : {u"reviews.yaml"_s, u"payment.hcl"_s, u"traefik"_s}) {
            const QByteArray now = standing(document);
            const QString state = states.value(document, u"not written"_s);
            written += state == u"written"_s;
            notWritten += state == u"not written"_s;
            bool isRight = false;
            if (document == foreignDocument() && !displaced.isNull()) {
                // Theirs stands, and "written" is only said of what stood there before theirs.
                isRight = now == (foreign == Editor ? theirs : "33"_ba)
                    && (displaced == after(document) ? state == u"written"_s || state == u"foreign"_s
                                                     : state == u"not written"_s || state == u"foreign"_s);
            } else {
                isRight = (now == after(document) && state == u"written"_s) || (now == before(document) && state == u"not written"_s);
            }
            if (!isRight)
                return document.toUtf8() + " is \"" + state.toUtf8() + "\" and there stands: " + now + "\n" + out;
        }
        const QString outcome = written == 3 ? u"applied"_s : notWritten == 3 ? u"failed"_s : u"partly"_s;
        if (!rows.isEmpty() && entry[u"outcome"].toString() != outcome)
            return "not the outcome: " + out;
        const QStringList names = QDir(home->filePath(u"shop"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        if (names != QStringList {u"payment.hcl"_s, u"reviews.yaml"_s})
            return "left behind: " + names.join(u' ').toUtf8();
        if (writtenSteps)
            *writtenSteps = written;
        return {};
    }

    /// Takes back what was written, if anything was.
    QByteArray undone(const QString &id, int writtenSteps)
    {
        QByteArray out;
        const int code = id.isEmpty() ? 5 : run({u"undo"_s, id, u"-o"_s, u"back.json"_s}, &out);
        if (writtenSteps == 0)
            return code == 5 ? QByteArray() : "an undo of nothing: " + out;
        if (code != 0)
            return "no undo: " + out;
        if (run({u"apply"_s, u"back.json"_s, u"--allow-write"_s, u"live"_s}, &out) != 0)
            return "the undo was not applied: " + out;
        for (const QString &document : {u"reviews.yaml"_s, u"payment.hcl"_s, u"traefik"_s}) {
            if (standing(document) != before(document))
                return "not taken back: " + document.toUtf8();
        }
        return {};
    }

    QStringList everything() const
    {
        QStringList names;
        QDirIterator all(home->filePath(u"shop"_s), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            all.next();
            names.append(QDir(home->filePath(u"shop"_s)).relativeFilePath(all.filePath()));
        }
        names.sort();
        return names;
    }

    /// A plan that makes one document, in folders that are not there, and removes another.
    void prepareComingAndGoing()
    {
        prepare();
        write(pathOf(u"spare.yaml"_s), spare);
        write(home->filePath(u"intents.json"_s),
              "{\"sources\": {\"shop\": \"folder:./shop\"}, \"intents\": ["
              "{\"address\": \"shop/document/-/deep%2Fer%2Fnew.yaml\", \"createDocument\": \"a: 1\\n\"},"
              "{\"address\": \"shop/document/-/spare.yaml\", \"removeDocument\": true}]}");
        QByteArray out;
        QVERIFY2(run({u"plan"_s, u"intents.json"_s, u"-o"_s, u"plan.json"_s}, &out) == 0, out.constData());
    }

    /// What is wrong with what the next start says of it; empty when all is right.
    QByteArray judgedComingAndGoing(QString *id, int *writtenSteps)
    {
        QByteArray out;
        if (const int code = run({u"history"_s, u"--json"_s}, &out); code != 0)
            return "history failed: " + QByteArray::number(code) + ' ' + out;
        const QJsonObject entry = QJsonDocument::fromJson(out).array().first().toObject();
        *id = entry[u"id"].toString();
        QMap<QString, bool> isWritten;
        for (const QJsonValue &step : entry[u"steps"].toArray()) {
            if (step[u"state"] != u"written"_s && step[u"state"] != u"not written"_s)
                return "neither written nor not: " + out;
            isWritten.insert(step[u"document"].toString(), step[u"state"] == u"written"_s);
        }
        const bool isMade = isWritten.value(u"deep/er/new.yaml"_s);
        const bool isGone = isWritten.value(u"spare.yaml"_s);
        *writtenSteps = isMade + isGone;
        QStringList expected {u"payment.hcl"_s, u"reviews.yaml"_s};
        if (isMade)
            expected += {u"deep"_s, u"deep/er"_s, u"deep/er/new.yaml"_s};
        if (!isGone)
            expected += u"spare.yaml"_s;
        expected.sort();
        if (everything() != expected)
            return "there stands " + everything().join(u' ').toUtf8() + "\n" + out;
        if (isMade && standing(u"deep/er/new.yaml"_s) != "a: 1\n")
            return "not what was to be made: " + standing(u"deep/er/new.yaml"_s);
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        etcd = std::make_unique<EtcdProcess>();
        OtherClient other(etcd->port());
        QVERIFY(other.putShop());
        foreign = Nobody;
        prepare();
        const int code = applyKilledAt(never);
        if (code == -2)
            QSKIP("this system does not let one process trace another");
        QCOMPARE(code, 0); // the control: traced, it does what it does untraced
        int written = 0;
        QCOMPARE(judged(nullptr, &written), QByteArray());
        QCOMPARE(written, 3);
    }
    void init() { foreign = Nobody; }
    void cleanupTestCase() { etcd.reset(); }

    /// Every point is tried, each outcome is seen, and what was written is taken back.
    void killedAtEachPoint()
    {
        std::set<int> seen;
        int tried = 0;
        int point = offset(5);
        for (;; point += stride(5)) {
            prepare();
            QByteArray where;
            const int code = applyKilledAt(point, never, &where);
            QString id;
            int written = -1;
            const QByteArray wrong = judged(&id, &written);
            QVERIFY2(wrong.isEmpty(), QByteArray(where + ": " + wrong).constData());
            const QByteArray notBack = undone(id, written);
            QVERIFY2(notBack.isEmpty(), QByteArray(where + ": " + notBack).constData());
            seen.insert(written);
            ++tried;
            if (code != -1)
                break;
        }
        qInfo() << tried << "points of about" << point;
        QVERIFY(tried > 10);
        QCOMPARE(seen, (std::set<int> {0, 1, 2, 3}));
    }

    /// Documents that come and go: at each point either is there or not, whole, with its folders, and nothing else is.
    void killedWhileDocumentsComeAndGo()
    {
        std::set<int> seen;
        int tried = 0;
        for (int point = offset(3);; point += stride(3)) {
            prepareComingAndGoing();
            QByteArray where;
            const int code = applyKilledAt(point, never, &where);
            QString id;
            int written = -1;
            const QByteArray wrong = judgedComingAndGoing(&id, &written);
            QVERIFY2(wrong.isEmpty(), QByteArray(where + ": " + wrong).constData());
            if (written > 0) {
                QByteArray out;
                QVERIFY2(run({u"undo"_s, id, u"-o"_s, u"back.json"_s}, &out) == 0, out.constData());
                QVERIFY2(run({u"apply"_s, u"back.json"_s}, &out) == 0, QByteArray(where + ": " + out).constData());
                QCOMPARE(everything(), (QStringList {u"payment.hcl"_s, u"reviews.yaml"_s, u"spare.yaml"_s}));
                QCOMPARE(standing(u"spare.yaml"_s), spare);
            }
            seen.insert(written);
            ++tried;
            if (code != -1)
                break;
        }
        qInfo() << tried << "points";
        QVERIFY(tried > 10);
        QCOMPARE(seen, (std::set<int> {0, 1, 2}));
    }

    void killedWhileSomebodyElseWrites_data()
    {
        QTest::addColumn<int>("who");
        QTest::newRow("an editor") << int(Editor);
        QTest::newRow("another client of etcd") << int(KeyWriter);
    }
    /// The second program writes at one point, the kill comes at it or at a later one, or not at all.
    void killedWhileSomebodyElseWrites()
    {
        QFETCH(int, who);
        int tried = 0;
        int overOurs = 0;
        int overTheirs = 0;
        for (int point = offset(29);; point += stride(29)) {
            bool isOver = false;
            for (const int later : {0, 1, 2, 3, 5, 9, 20, never}) {
                foreign = Foreign(who);
                prepare();
                QByteArray where;
                applyKilledAt(point + later, point, &where);
                isOver = displaced.isNull();
                if (isOver)
                    break;
                (displaced == after(foreignDocument()) ? overOurs : overTheirs) += 1;
                const QByteArray wrong = judged();
                QVERIFY2(wrong.isEmpty(), QByteArray(QByteArray::number(point) + ", " + where + ": " + wrong).constData());
                ++tried;
            }
            if (isOver)
                break;
        }
        qInfo() << tried << "pairs," << overOurs << "of them over what we wrote";
        QVERIFY(overTheirs > 0);
    }

    /// The instant that decides: somebody saves between our look at the file and the exchange of the names.
    void killedAfterTheExchangeOfASaveInBetween()
    {
        for (int later = 0;; later += later < 4 ? 1 : stride(7)) {
            foreign = Editor;
            prepare();
            int since = -1;
            QByteArray where;
            const int code = traced({u"apply"_s, u"plan.json"_s, u"--allow-write"_s, u"live"_s}, [&](const Traced::Point &point) {
                if (since < 0 && point.isOn(SYS_renameat2, "/reviews.yaml")) {
                    interfere();
                    since = 0;
                } else if (since >= 0) {
                    ++since;
                }
                where = QByteArray::number(point.call) + ' ' + point.on;
                return since == later ? Traced::Next::Kill : Traced::Next::GoOn;
            });
            QCOMPARE(displaced, reviews);
            const QByteArray wrong = judged();
            QVERIFY2(wrong.isEmpty(), QByteArray(QByteArray::number(later) + " after, " + where + ": " + wrong).constData());
            if (code != -1)
                break;
        }
    }

    /// The server stands still when the transaction comes and we die before it goes on: the next start asks while it lies there.
    void killedWithATransactionUnderWay()
    {
        prepare();
        bool isSent = false;
        const int code = traced({u"apply"_s, u"plan.json"_s, u"--allow-write"_s, u"live"_s}, [&](const Traced::Point &point) {
            if (isSent)
                return Traced::Next::Kill;
            isSent = point.says.startsWith("POST /v3/kv/txn");
            if (isSent)
                etcd->suspend();
            return Traced::Next::GoOn;
        });
        etcd->resume();
        QCOMPARE(code, -1);
        QVERIFY(isSent);
        const QByteArray wrong = judged();
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }

    /// The start that settles is killed too, at each point, and the one after it tells the same.
    void settlingIsKilledToo()
    {
        for (const bool isForeign : {false, true}) {
            for (int point = offset(7);; point += stride(7)) {
                foreign = isForeign ? Editor : Nobody;
                prepare();
                bool isExchanged = false;
                const int killed
                    = traced({u"apply"_s, u"plan.json"_s, u"--allow-write"_s, u"live"_s}, [&](const Traced::Point &at) {
                          if (isExchanged)
                              return Traced::Next::Kill;
                          isExchanged = at.isOn(SYS_renameat2, "/reviews.yaml");
                          if (isExchanged)
                              interfere();
                          return Traced::Next::GoOn;
                      });
                QCOMPARE(killed, -1);
                QByteArray where;
                const int code = traced({u"history"_s}, [&](const Traced::Point &at) {
                    where = QByteArray::number(at.number) + ' ' + QByteArray::number(at.call) + ' ' + at.on;
                    return at.number == point ? Traced::Next::Kill : Traced::Next::GoOn;
                });
                const QByteArray wrong = judged();
                QVERIFY2(wrong.isEmpty(), QByteArray(where + ": " + wrong).constData());
                if (code != -1)
                    break;
            }
        }
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
