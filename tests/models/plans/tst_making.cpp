// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/making.h"

#include "systems/consul/consul.h"
#include "systems/gateway_api/gateway_api.h"
#include "systems/istio/istio.h"
#include "systems/kubernetes/kubernetes.h"
#include "systems/traefik/traefik.h"

#include <QTest>

using namespace meshboard;
using namespace Qt::StringLiterals;

namespace {

const SourceId source {QUuid::fromString(u"{2f1c0d3e-0000-4000-8000-000000000001}")};

const Answers payment {{"name", u"payment-router"_s},
                       {"hosts", u"payment.example.com"_s},
                       {"middlewares", u"rate-limit, auth"_s},
                       {"rateLimit", u"rate-limit: 100"_s},
                       {"basicAuth", u"auth: /etc/traefik/users"_s},
                       {"service", u"payment"_s},
                       {"servers", u"http://10.0.0.1:8080, http://10.0.0.2:8080"_s}};

} // namespace

class TestMaking : public QObject
{
    Q_OBJECT

private:
    Catalogue m_catalogue;

    Novelty novelty(const QString &id) const
    {
        for (const Novelty &one : making::allNews(m_catalogue)) {
            if (one.id == id)
                return one;
        }
        return {};
    }

    ReadDocumentPtr read(const QString &path, const QByteArray &bytes) const
    {
        auto document = std::make_shared<Document>();
        document->id = {source, path};
        document->bytes = bytes;
        return readDocument(document, m_catalogue);
    }

    /// The document as it is after; empty and the reason in `why` where it is refused.
    QByteArray made(const QString &id, const Answers &answers, const QString &path, const ReadDocumentPtr &existing = nullptr, QString *why = nullptr) const
    {
        const auto intent = making::intentFor(novelty(id), answers, {source, path}, existing);
        if (!intent) {
            if (why)
                *why = inEnglish(intent.error().detail);
            return {};
        }
        ReadDocuments documents;
        if (existing)
            documents.insert({source, path}, existing);
        return replay(QList<Intent> {*intent}, documents, m_catalogue).after.value({source, path})->document->bytes;
    }

    static Picture pictureOf(const QList<ReadDocumentPtr> &documents)
    {
        Picture picture;
        for (const ReadDocumentPtr &document : documents)
            picture.documents.insert(document->document->id, document);
        return picture;
    }

private Q_SLOTS:
    void initTestCase()
    {
        istio::registerWith(m_catalogue);
        gateway_api::registerWith(m_catalogue);
        consul::registerWith(m_catalogue);
        traefik::registerWith(m_catalogue);
        kubernetes::registerWith(m_catalogue);
    }

    void paymentRouter_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("YAML") << u"payment.yaml"_s << R"(http:
  routers:
    payment-router:
      rule: Host(`payment.example.com`)
      middlewares:
      - rate-limit
      - auth
      service: payment
  middlewares:
    rate-limit:
      rateLimit:
        average: 100
    auth:
      basicAuth:
        usersFile: /etc/traefik/users
  services:
    payment:
      loadBalancer:
        servers:
        - url: http://10.0.0.1:8080
        - url: http://10.0.0.2:8080
)"_ba;
        QTest::newRow("TOML") << u"payment.toml"_s
                              << "[http.routers.payment-router]\n"
                                 "rule = \"Host(`payment.example.com`)\"\n"
                                 "middlewares = [\"rate-limit\", \"auth\"]\n"
                                 "service = \"payment\"\n"
                                 "\n"
                                 "[http.middlewares.rate-limit.rateLimit]\n"
                                 "average = 100\n"
                                 "\n"
                                 "[http.middlewares.auth.basicAuth]\n"
                                 "usersFile = \"/etc/traefik/users\"\n"
                                 "\n"
                                 "[[http.services.payment.loadBalancer.servers]]\n"
                                 "url = \"http://10.0.0.1:8080\"\n"
                                 "\n"
                                 "[[http.services.payment.loadBalancer.servers]]\n"
                                 "url = \"http://10.0.0.2:8080\"\n"_ba;
        QTest::newRow("keys") << u"traefik"_s << R"(traefik/http/middlewares/auth/basicAuth/usersFile = /etc/traefik/users
traefik/http/middlewares/rate-limit/rateLimit/average = 100
traefik/http/routers/payment-router/middlewares/0 = rate-limit
traefik/http/routers/payment-router/middlewares/1 = auth
traefik/http/routers/payment-router/rule = Host(`payment.example.com`)
traefik/http/routers/payment-router/service = payment
traefik/http/services/payment/loadBalancer/servers/0/url = http://10.0.0.1:8080
traefik/http/services/payment/loadBalancer/servers/1/url = http://10.0.0.2:8080
)"_ba;
    }
    void paymentRouter()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, text);
        QCOMPARE(made(u"traefik.router"_s, payment, path), text);
    }

    void intoAFileThatIsThere()
    {
        const QByteArray shop = "# front door\nhttp:\n  routers:\n    # first\n    web:\n      rule: Host(`shop.demo`)   # all\n      service: web\n"
                                "  services:\n    web:\n      loadBalancer:\n        servers:\n          - url: http://web:80\n# end\n";
        const QByteArray after = made(u"traefik.router"_s, payment, u"shop.yaml"_s, read(u"shop.yaml"_s, shop));
        // Every line that stood there still does, in the same order.
        qsizetype from = 0;
        for (const QByteArray &line : shop.split('\n')) {
            from = after.indexOf(line, from);
            QVERIFY2(from >= 0, line.constData());
        }
        const ReadDocumentPtr now = read(u"shop.yaml"_s, after);
        QVERIFY(now->findings.isEmpty());
        QStringList names;
        for (const NativeObject &object : now->readings.first()->objects)
            names.append(object.key.name);
        names.sort();
        QCOMPARE(names, (QStringList {u"auth"_s, u"payment"_s, u"payment-router"_s, u"rate-limit"_s, u"web"_s, u"web"_s}));
        // A second time it is there already.
        QString why;
        QVERIFY(made(u"traefik.router"_s, payment, u"shop.yaml"_s, now, &why).isEmpty());
        QVERIFY2(why.contains(u"payment-router"_s), qPrintable(why));
    }

    void intoTomlAndKeys()
    {
        const QByteArray toml = "# staff\n[http.routers.admin]\nrule = \"Host(`admin.demo`)\" # only\nservice = \"admin\"\n";
        const QByteArray after = made(u"traefik.router"_s, payment, u"a.toml"_s, read(u"a.toml"_s, toml));
        QVERIFY2(after.startsWith(toml), after.constData());
        QVERIFY(read(u"a.toml"_s, after)->findings.isEmpty());

        const QByteArray keys = "traefik/http/routers/web/rule = Host(`a`)\ntraefik/http/routers/web/service = web\n";
        auto document = std::make_shared<Document>();
        document->id = {source, u"traefik"_s};
        document->bytes = keys;
        document->guard.token.insert(u"keys"_s, QJsonObject());
        const ReadDocumentPtr tree = readDocument(document, m_catalogue);
        const QByteArray more = made(u"traefik.router"_s, payment, u"traefik"_s, tree);
        QVERIFY2(more.contains(keys), more.constData());
        QVERIFY(more.contains("traefik/http/routers/payment-router/rule = Host(`payment.example.com`)\n"));
    }

    void anotherYamlDocument_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("between"); // null: it is refused
        const QByteArray service = "apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {ports: [{port: 80}]}\n";
        QTest::newRow("one") << service << "---\n"_ba;
        QTest::newRow("no newline") << service.chopped(1) << "\n---\n"_ba;
        QTest::newRow("a mark at the end") << service + "---\n" << ""_ba;
        QTest::newRow("comments only behind the mark") << service + "---\n# later\n" << ""_ba;
        QTest::newRow("ended") << service + "...\n" << "---\n"_ba;
        QTest::newRow("block scalar without end") << service + "data: |\n  a" << QByteArray();
    }
    void anotherYamlDocument()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, between);
        const Answers answers {{"name", u"b"_s}, {"selector", u"app: b"_s}, {"port", u"80"_s}};
        const QByteArray after = made(u"kubernetes.service"_s, answers, u"a.yaml"_s, read(u"a.yaml"_s, before));
        if (between.isNull()) {
            QVERIFY(after.isEmpty());
            return;
        }
        const QByteArray alone = made(u"kubernetes.service"_s, answers, u"b.yaml"_s);
        QCOMPARE(after, before + between + alone);
        QCOMPARE(read(u"a.yaml"_s, before.replace("\n", "\r\n"))->findings.size(), 0);
    }

    void everythingThatIsOfferedReadsWell_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Answers>("answers");
        QTest::addColumn<QStringList>("objects");
        QTest::newRow("router") << u"traefik.router"_s << payment << QStringList {u"payment-router"_s, u"payment"_s, u"rate-limit"_s, u"auth"_s};
        QTest::newRow("service") << u"traefik.service"_s << Answers {{"name", u"a"_s}, {"servers", u"h2c://a:1"_s}, {"healthPath", u"/up"_s}} << QStringList {u"a"_s};
        QTest::newRow("weighted") << u"traefik.weighted"_s << Answers {{"name", u"a"_s}, {"services", u"b: 9, c: 1"_s}} << QStringList {u"a"_s};
        QTest::newRow("VirtualService") << u"istio.route"_s
                                        << Answers {{"name", u"pay"_s}, {"namespace", u"shop"_s}, {"hosts", u"payment"_s}, {"service", u"payment"_s}, {"port", u"80"_s},
                                                    {"subsets", u"v1: 90, v2: 10"_s}, {"path", u"/a"_s}, {"timeout", u"2s"_s}}
                                        << QStringList {u"pay"_s, u"payment"_s};
        QTest::newRow("VirtualService, plain") << u"istio.route"_s << Answers {{"name", u"pay"_s}, {"hosts", u"payment"_s}, {"service", u"payment"_s}} << QStringList {u"pay"_s};
        QTest::newRow("Gateway") << u"istio.gateway"_s
                                 << Answers {{"name", u"g"_s}, {"hosts", u"*.example.com"_s}, {"port", u"443"_s}, {"protocol", u"HTTPS"_s}, {"certificate", u"tls"_s}}
                                 << QStringList {u"g"_s};
        QTest::newRow("ServiceEntry") << u"istio.serviceEntry"_s
                                      << Answers {{"name", u"bank"_s}, {"hosts", u"api.bank.example"_s}, {"port", u"443"_s}, {"protocol", u"TLS"_s},
                                                  {"location", u"MESH_EXTERNAL"_s}, {"resolution", u"DNS"_s}}
                                      << QStringList {u"bank"_s};
        QTest::newRow("HTTPRoute") << u"gateway_api.httpRoute"_s
                                   << Answers {{"name", u"r"_s}, {"gateway", u"g"_s}, {"hostnames", u"a.example"_s}, {"path", u"/a"_s}, {"backends", u"a: 90, b: 10"_s}, {"port", u"80"_s}}
                                   << QStringList {u"r"_s};
        QTest::newRow("service-router") << u"consul.router"_s << Answers {{"name", u"web"_s}, {"path", u"/a"_s}, {"service", u"api"_s}, {"timeout", u"2s"_s}} << QStringList {u"web"_s};
        QTest::newRow("service-splitter") << u"consul.splitter"_s << Answers {{"name", u"web"_s}, {"subsets", u"v1: 97.5, v2: 2.5"_s}} << QStringList {u"web"_s};
        QTest::newRow("service-resolver") << u"consul.resolver"_s
                                          << Answers {{"name", u"web"_s}, {"subsets", u"v1: Service.Meta.version == v1"_s}, {"defaultSubset", u"v1"_s}}
                                          << QStringList {u"web"_s};
        QTest::newRow("service-defaults") << u"consul.defaults"_s << Answers {{"name", u"web"_s}, {"protocol", u"http"_s}} << QStringList {u"web"_s};
        QTest::newRow("Service") << u"kubernetes.service"_s
                                 << Answers {{"name", u"web"_s}, {"selector", u"app: web"_s}, {"port", u"80"_s}, {"targetPort", u"http"_s}, {"portName", u"http"_s}}
                                 << QStringList {u"web"_s};
    }
    /// In every syntax that is offered: no finding of the language about it, and every object is read.
    void everythingThatIsOfferedReadsWell()
    {
        QFETCH(QString, id);
        QFETCH(Answers, answers);
        QFETCH(QStringList, objects);
        objects.sort();
        const Novelty one = novelty(id);
        QVERIFY(!one.syntaxes.isEmpty());
        QCOMPARE(wrongIn(one, answers), (QMap<QByteArray, Message>()));
        for (const text::Syntax syntax : one.syntaxes) {
            static const QMap<text::Syntax, QString> paths {{text::Syntax::Yaml, u"a.yaml"_s}, {text::Syntax::Json, u"a.json"_s}, {text::Syntax::Toml, u"a.toml"_s},
                                                            {text::Syntax::Hcl, u"a.hcl"_s}, {text::Syntax::KeyValue, u"traefik.keys"_s}};
            QString path = paths.value(syntax);
            if (syntax == text::Syntax::KeyValue)
                path = u"traefik"_s;
            const QByteArray text = made(id, answers, path);
            QVERIFY2(!text.isEmpty(), qPrintable(path));
            const ReadDocumentPtr document = read(syntax == text::Syntax::KeyValue ? paths.value(syntax) : path, text);
            QCOMPARE(document->documentClass, DocumentClass::Configuration);
            QStringList found;
            for (const ReadingPtr &reading : document->readings) {
                for (const NativeObject &object : reading->objects)
                    found.append(object.key.name);
            }
            found.sort();
            QCOMPARE(found, objects);
            for (const Finding &finding : document->findings)
                QFAIL(qPrintable(path + u": "_s + inEnglish(finding.what) + u'\n' + QString::fromUtf8(text)));
        }
    }

    void answersAreChecked_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("question");
        QTest::addColumn<QString>("good");
        QTest::addColumn<QString>("bad");
        QTest::newRow("a name with an @") << u"traefik.router"_s << "name"_ba << u"payment-router"_s << u"a@file"_s;
        QTest::newRow("no name") << u"traefik.router"_s << "name"_ba << u"payment-router"_s << u"  "_s;
        QTest::newRow("a host with a backtick") << u"traefik.router"_s << "hosts"_ba << u"a.example, b.example"_s << u"a`b"_s;
        QTest::newRow("a server without a scheme") << u"traefik.router"_s << "servers"_ba << u"http://a:1"_s << u"http://a:1, b:2"_s;
        QTest::newRow("a rate that is none") << u"traefik.router"_s << "rateLimit"_ba << u"r: 100"_s << u"r: many"_s;
        QTest::newRow("a rate without a number") << u"traefik.router"_s << "rateLimit"_ba << u"r: 100"_s << u"r"_s;
        QTest::newRow("a path without a slash") << u"traefik.router"_s << "path"_ba << u"/a"_s << u"a"_s;
    }
    void answersAreChecked()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, question);
        QFETCH(QString, good);
        QFETCH(QString, bad);
        const Novelty one = novelty(id);
        Answers answers = payment;
        answers.insert(question, good);
        QCOMPARE(wrongIn(one, answers), (QMap<QByteArray, Message>()));
        QVERIFY(!made(id, answers, u"a.yaml"_s).isEmpty());
        answers.insert(question, bad);
        QCOMPARE(wrongIn(one, answers).keys(), QList<QByteArray> {question});
        QVERIFY(made(id, answers, u"a.yaml"_s).isEmpty());
    }

    void goesWhereItsLikesAre()
    {
        const ReadDocumentPtr routers = read(u"edge/z.yaml"_s, made(u"traefik.router"_s, payment, u"edge/z.yaml"_s));
        const ReadDocumentPtr services = read(u"edge/a.toml"_s, made(u"traefik.service"_s, {{"name", u"a"_s}, {"servers", u"http://a:1"_s}}, u"edge/a.toml"_s));
        const ReadDocumentPtr pods = read(u"k8s/web.yaml"_s, made(u"kubernetes.service"_s, {{"name", u"web"_s}, {"selector", u"app: web"_s}, {"port", u"80"_s}}, u"k8s/web.yaml"_s));
        const Picture picture = pictureOf({routers, services, pods});
        const Novelty router = novelty(u"traefik.router"_s);
        QCOMPARE(making::placesFor(picture, source, router), (QList<DocumentId> {{source, u"edge/z.yaml"_s}, {source, u"edge/a.toml"_s}}));
        QCOMPARE(making::proposedFile(picture, source, router, u"../pay ment"_s), u"edge/-pay-ment.yaml"_s);
        QCOMPARE(making::proposedFile(picture, source, router, u"z"_s), u"edge/z-router.yaml"_s);
        QCOMPARE(making::proposedFile(picture, source, novelty(u"kubernetes.service"_s), u"pay"_s), u"k8s/pay.yaml"_s);
        QCOMPARE(making::placesFor(picture, source, novelty(u"istio.route"_s)), (QList<DocumentId> {{source, u"k8s/web.yaml"_s}}));
        QCOMPARE(making::proposedFile(picture, source, novelty(u"consul.router"_s), u"pay"_s), u"pay.hcl"_s);
        QVERIFY(making::placesFor(picture, source, novelty(u"consul.router"_s)).isEmpty());
        // Languages that are there come first.
        QVERIFY(making::newsFor(picture, m_catalogue, source).first().id.startsWith(u"traefik."_s) || making::newsFor(picture, m_catalogue, source).first().id.startsWith(u"kubernetes."_s));
    }
};

QTEST_GUILESS_MAIN(TestMaking)
#include "tst_making.moc"
