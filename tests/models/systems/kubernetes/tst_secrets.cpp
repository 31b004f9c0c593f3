// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/secrets.h"
#include "plans/edits.h"
#include "plans/plan.h"
#include "plans/replay.h"
#include "readtexts.h"
#include "store/picture.h"
#include "systems/kubernetes/kubernetes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshboard;

namespace {

const QByteArray safe = R"(apiVersion: v1
kind: Secret
metadata:
  name: db
  annotations:
    kubectl.kubernetes.io/last-applied-configuration: '{"data": "open-sesame"}'
    note: no-secret
data: {token: b3Blbi1zZXNhbWU=}
stringData:
  password: open-sesame # by hand
  pem: |
    BEGIN-SESAME
    END-SESAME
)";

const QByteArray safeMasked = R"yaml(apiVersion: v1
kind: Secret
metadata:
  name: db
  annotations:
    kubectl.kubernetes.io/last-applied-configuration: "(secret)"
    note: no-secret
data: {token: "(secret)"}
stringData:
  password: "(secret)" # by hand
  pem: "(secret)"
)yaml";

const QByteArray map = R"(apiVersion: v1
kind: ConfigMap
metadata: {name: Secret}
data: {motto: no-secret}
)";

Secrets secretsOf(const QString &path, const QByteArray &bytes)
{
    ReadTexts world({&kubernetes::registerWith});
    return world.add(path, bytes).secrets;
}

QString leaksIn(const QByteArray &text)
{
    QStringList leaks;
    for (const char *word : {"sesame", "SESAME", "b3Blbi1z", "abracadabra"}) {
        if (text.contains(word))
            leaks.append(QString::fromUtf8(word));
    }
    return leaks.join(u' ');
}

} // namespace

class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whichBytes()
    {
        const QByteArray shown = masked(safe, secretsOf(u"a.yaml"_s, safe));
        QCOMPARE(shown, safeMasked);
        QCOMPARE(masked(map, secretsOf(u"a.yaml"_s, map)), map);
        const QByteArray list = R"({"apiVersion": "v1", "kind": "List", "items": [{"apiVersion": "v1", "kind": "Secret", "data": {"a": "b3Blbi1z"}}]})";
        QCOMPARE(masked(list, secretsOf(u"a.json"_s, list)), QByteArray(list).replace("b3Blbi1z", "(secret)"));
        const QByteArray kustomization = "secretGenerator:\n- name: a\n  literals: [word=open-sesame]\nconfigMapGenerator:\n- name: b\n  literals: [word=no]\n";
        QCOMPARE(masked(kustomization, secretsOf(u"kustomization.yaml"_s, kustomization)),
                 QByteArray(kustomization).replace("word=open-sesame", "\"(secret)\""));
    }

    /// Every place stays where it is, and the text reads as it did.
    void blackenedTextsKeepTheirPlaces()
    {
        const QByteArray black = blackened(safe, secretsOf(u"a.yaml"_s, safe));
        QCOMPARE(black.size(), safe.size());
        QCOMPARE(leaksIn(black), QString());
        QCOMPARE(black.count('\n'), safe.count('\n'));
        QVERIFY2(black.contains("password: xxxxxxxxxxx # by hand\n"), black.constData());
        ReadTexts world({&kubernetes::registerWith});
        QCOMPARE(world.add(u"a.yaml"_s, black).documentClass, DocumentClass::Configuration);
    }

    void nothingOfAPlanTells_data()
    {
        QTest::addColumn<bool>("isTyped");
        QTest::newRow("a value") << false;
        QTest::newRow("typed text") << true;
    }

    void nothingOfAPlanTells()
    {
        QFETCH(bool, isTyped);
        Catalogue catalogue;
        kubernetes::registerWith(catalogue);
        const SourceId source {QUuid::createUuid()};
        const DocumentId id {source, u"db.yaml"_s};
        Snapshot snapshot;
        Document document;
        document.id = id;
        document.bytes = safe;
        snapshot.documents.insert(id, std::make_shared<const Document>(document));
        const PicturePtr before = pictureOf({{source, snapshot}}, {{source, u"s"_s}}, catalogue, {});
        const ReadDocumentPtr read = before->documents.value(id);
        const text::Path path = *text::Path::fromString(u"0:/stringData/password"_s);
        Origin origin;
        origin.document = id;
        origin.path = path.toString();
        const Intent intent = isTyped ? *intentFor({text::Set {path, "abracadabra"}}, *read, SharedChoice::Ask)
                                      : edits::setNative({u"Secret"_s, {}, u"db"_s}, origin, u"secret password"_s, u"open-sesame"_s, u"abracadabra"_s);
        const Replay done = replay(QList<Intent> {intent}, before->documents, catalogue);
        QVERIFY(!done.hasTroubles());
        QCOMPARE(done.after.value(id)->document->bytes, QByteArray(safe).replace("password: open-sesame", "password: abracadabra"));
        const PicturePtr after = pictureOf({{source, snapshot}}, {{source, u"s"_s}}, catalogue, before, {{id, done.after.value(id)->document}});
        const auto plan = planFor(done, *before, *after, {});
        QVERIFY(plan);
        QString sentences;
        for (const Message &sentence : sentencesOf(*plan))
            sentences += translated(sentence) + u'\n';
        QVERIFY2(sentences.contains(u"password"_s), qPrintable(sentences));
        QCOMPARE(leaksIn(sentences.toUtf8()), QString());
        const QString diff = unifiedDiff(plan->steps.first());
        QCOMPARE(leaksIn(diff.toUtf8()), QString());
        QVERIFY2(diff.contains(u"-  password: \"(secret)\" # by hand\n+  password: \"(another secret)\" # by hand\n"_s), qPrintable(diff));

        // The plan itself is whole, what is kept of it is not, and still knows what was written.
        QVERIFY(toJson(*plan).contains("abracadabra"));
        const Plan kept = withoutSecrets(*plan);
        QCOMPARE(leaksIn(toJson(kept)), QString());
        QVERIFY(kept.steps.first().isMasked);
        QCOMPARE(digestOf(kept.id, done.after.value(id)->document->bytes), kept.steps.first().digestAfter);
        QCOMPARE(digestOf(kept.id, safe), kept.steps.first().digestBefore);
        const auto again = planFromJson(toJson(kept));
        QVERIFY(!again || again->steps.first().isMasked);
    }

    /// Where it no longer holds, what is said does not tell what stands there.
    void conflictsDoNotTell()
    {
        Catalogue catalogue;
        kubernetes::registerWith(catalogue);
        ReadTexts world({&kubernetes::registerWith});
        Document document;
        document.id = {world.source(), u"db.yaml"_s};
        document.bytes = safe;
        const ReadDocumentPtr read = readDocument(std::make_shared<const Document>(document), catalogue);
        Origin origin;
        origin.document = document.id;
        origin.path = u"0:/stringData/password"_s;
        const Intent intent = edits::setNative({u"Secret"_s, {}, u"db"_s}, origin, u"secret password"_s, u"other"_s, u"abracadabra"_s);
        const Replay done = replay(QList<Intent> {intent}, {{document.id, read}}, catalogue);
        QVERIFY(done.hasTroubles());
        QCOMPARE(done.states.first().kind, IntentState::Kind::Conflict);
        QCOMPARE(leaksIn(translated(done.states.first().fault->detail).toUtf8() + translated(done.states.first().sentences.first()).toUtf8()), QString());
    }
};

QTEST_GUILESS_MAIN(TestSecrets)

#include "tst_secrets.moc"
