// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents.h"

#include "contract/reemit.h"
#include "print.h"
#include "readtexts.h"
#include "systems/eureka/decode.h"
#include "systems/eureka/eureka.h"
#include "systems/eureka/registry.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace meshboard;
using namespace meshboard::eureka;
using namespace Qt::StringLiterals;

namespace {

/// "payment [PAYMENT] = a host:port v2 passing label=value …", one line an instance.
QStringList printed(const QList<Service> &services)
{
    QStringList lines;
    for (const Service &service : services) {
        for (const Instance &instance : service.instances) {
            QStringList words {service.key.name, u'[' + service.aliases.join(u' ') + u']', instance.id, instance.address()};
            if (!instance.subset.isEmpty())
                words.append(instance.subset);
            if (instance.weight)
                words.append(u"weight "_s + QString::number(*instance.weight));
            words.append(nameOf(instance.health.probe));
            words.append(nameOf(instance.health.rotation));
            for (auto it = instance.labels.cbegin(); it != instance.labels.cend(); ++it)
                words.append(it.key() + u'=' + it.value());
            lines.append(words.join(u' '));
        }
    }
    return lines;
}

QStringList codesOf(const QList<Finding> &findings)
{
    QStringList codes;
    for (const Finding &finding : findings)
        codes.append(QString::fromLatin1(finding.code) + u':' + QString::number(finding.place.line));
    return codes;
}

Registry registryOf(const QByteArray &bytes)
{
    const auto tree = text::Tree::read(bytes, text::Syntax::Json);
    return tree ? valuesOf({SourceId {QUuid::createUuid()}, u"a.json"_s}, **tree).registry : Registry();
}

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(FIXTURES "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray with(QByteArray bytes, const QByteArray &from, const QByteArray &to)
{
    const qsizetype at = bytes.indexOf(from);
    return at < 0 ? QByteArray("not there: " + from) : bytes.replace(at, from.size(), to);
}

const QStringList &services()
{
    static const QStringList lines {
        u"cart [CART] cart.shop.example cart.shop.example:80 passing in"_s,
        u"payment [PAYMENT payment-api] payment-a:8080 payment-a.shop.example:8080 v2 passing in version=v2 zone=eu-1"_s,
        u"payment [PAYMENT payment-api] payment-b:8443 payment-b.shop.example:8443 unknown out overriddenstatus=OUT_OF_SERVICE zone=eu-1b"_s,
    };
    return lines;
}

} // namespace

class EurekaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellings_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("XStream") << u"apps.json"_s << documents::xstream;
        QTest::newRow("Jackson") << u"apps.json"_s << documents::jackson;
        QTest::newRow("XML") << u"apps.xml"_s << documents::xml;
        QTest::newRow("XML with CRLF") << u"apps.xml"_s << QByteArray(documents::xml).replace("\n", "\r\n");
    }

    void spellings()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, bytes);
        ReadTexts texts({&eureka::registerWith});
        const ReadDocument &read = texts.add(path, bytes);
        QCOMPARE(read.documentClass, DocumentClass::Configuration);
        QCOMPARE(print::findings(read.findings), QString());
        const Assembly assembly = texts.assemble(u"eureka");
        QCOMPARE(printed(assembly.services), services());
        QCOMPARE(print::findings(assembly.findings), QString());
        QStringList objects;
        for (const NativeObject &object : read.readings.first()->objects)
            objects.append(object.key.toString());
        QCOMPARE(objects, (QStringList {u"application/-/PAYMENT"_s, u"application/-/CART"_s}));
        // Each single value has a name.
        QSet<QString> understood;
        for (const Understood &one : read.readings.first()->understood())
            understood.insert(one.path);
        QCOMPARE(understood.size() + (path.endsWith(u"xml") ? 1 : 0), read.tree->scalarCount());
    }

    void names()
    {
        ReadTexts texts({&eureka::registerWith});
        texts.add(u"apps.xml"_s, documents::xml);
        const QString understood = print::understood(texts.reading(u"apps.xml"_s, u"eureka"));
        for (const char *line : {"0:/applications/application/instance/status = status, instance payment-a:8080, application PAYMENT",
                                 "0:/applications/application/instance~2(1)/port/@enabled = port enabled, instance payment-b:8443, application PAYMENT",
                                 "0:/applications/application/instance/metadata/zone = metadata zone, instance payment-a:8080, application PAYMENT"})
            QVERIFY2(understood.contains(QString::fromUtf8(line)), qPrintable(understood));
    }

    void recorded_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList files = QDir(QStringLiteral(FIXTURES)).entryList({u"*.json"_s, u"*.xml"_s});
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file;
        QVERIFY(files.size() > 10);
    }

    /// What a real server answered is read without a finding, to the last value, and written again.
    void recorded()
    {
        QFETCH(QString, file);
        ReadTexts texts({&eureka::registerWith});
        const ReadDocument &read = texts.add(file, fixture(file));
        QCOMPARE(read.documentClass, DocumentClass::Configuration);
        QCOMPARE(print::findings(read.findings), QString());
        QSet<QString> understood;
        for (const Understood &one : read.readings.first()->understood())
            understood.insert(one.path);
        QCOMPARE(understood.size(), read.tree->scalarCount());
        const Reemitted again = reemitted(read, texts.catalogue());
        QCOMPARE(again.lacking, QStringList());
        ReadTexts other({&eureka::registerWith});
        other.add(file, again.bytes);
        QCOMPARE(printed(other.assemble(u"eureka").services), printed(texts.assemble(u"eureka").services));
    }

    void recordedServices()
    {
        QStringList before {u"cart [CART] cart:80 cart.shop.example:80 unknown starting"_s, u"payment [PAYMENT] payment-a:8080 payment-a.shop.example:8080 v2 passing in version=v2 zone=eu-1"_s,
                            u"payment [PAYMENT] payment-b:8080 payment-b.shop.example:8080 unknown out note=a < b & c overriddenstatus=OUT_OF_SERVICE zone=eu-2"_s};
        const QStringList after {before[1], u"payment [PAYMENT] payment-b:8080 payment-b.shop.example:8080 passing in note=a < b & c zone=eu-2"_s,
                                 u"payment [PAYMENT] payment-c:8080 payment-c.shop.example:8080 passing in zone=eu-1"_s};
        const auto services = [](const QStringList &files) {
            ReadTexts texts({&eureka::registerWith});
            for (const QString &file : files)
                texts.add(file, fixture(file));
            const Assembly assembly = texts.assemble(u"eureka");
            return assembly.findings.isEmpty() ? printed(assembly.services) : QStringList(print::findings(assembly.findings));
        };
        QCOMPARE(services({u"apps.json"_s}), before);
        QCOMPARE(services({u"apps.xml"_s}), before);
        // A delta brings the whole to where the server is, in either notation.
        QCOMPARE(services({u"apps-after.xml"_s}), after);
        QCOMPARE(services({u"apps.json"_s, u"delta.json"_s}), after);
        QCOMPARE(services({u"apps.xml"_s, u"delta.xml"_s}), after);
        QCOMPARE(services({u"apps.json"_s, u"delta.xml"_s}), after);
        // What the server's cache still counts is still there.
        QCOMPARE(services({u"apps-racing.json"_s}).size(), 4);
    }

    void parts()
    {
        ReadTexts texts({&eureka::registerWith});
        texts.add(u"one.json"_s, documents::instance);
        texts.add(u"bare.json"_s, with(with(documents::instance, "{\"instance\": {", "{"), "}}\n", "}\n").replace("search", "find").replace("SEARCH", "FIND"));
        texts.add(u"app.xml"_s, "<application><name>CART</name><instance><hostName>c</hostName><app>CART</app><ipAddr>10.0.0.1</ipAddr><status>DOWN</status>"
                                "<port enabled='true'>80</port><dataCenterInfo><name>MyOwn</name></dataCenterInfo></instance></application>");
        QCOMPARE(printed(texts.assemble(u"eureka").services),
                 (QStringList {u"cart [CART] c c:80 critical in"_s, u"find [FIND] find-1 find.shop.example:9200 weight 3 unknown starting weight=3"_s,
                               u"search [SEARCH] search-1 search.shop.example:9200 weight 3 unknown starting weight=3"_s}));
    }

    void hash()
    {
        const Registry registry = registryOf(documents::jackson);
        QCOMPARE(hashOf(registry.instances), registry.hash);
        QCOMPARE(hashOf({}), QString());
        Registered down;
        down.status = Status::Down;
        Registered unknown;
        QCOMPARE(hashOf({unknown, down, unknown}), u"DOWN_1_UNKNOWN_2_"_s);
    }

    void reconciles()
    {
        const Registry full = registryOf(documents::jackson);
        const Registry delta = registryOf(documents::delta);
        const Registry after = reconciled(full, delta);
        QCOMPARE(after.hash, u"UP_3_"_s);
        QCOMPARE(hashOf(after.instances), after.hash);
        QStringList ids;
        for (const Registered &one : after.instances)
            ids.append(one.instance.id + u' ' + nameOf(one.status));
        QCOMPARE(ids, (QStringList {u"payment-a:8080 UP"_s, u"payment-b:8443 UP"_s, u"payment-c:8080 UP"_s}));
        // Once more changes nothing, and one that missed something is found out.
        QCOMPARE(reconciled(after, delta).instances, after.instances);
        Registry missed = full;
        missed.instances.removeFirst();
        QVERIFY(hashOf(reconciled(missed, delta).instances) != delta.hash);
        // Gone and added again is there.
        Registry twice;
        twice.instances = {full.instances.first(), full.instances.first()};
        twice.instances[0].action = Action::Deleted;
        twice.instances[1].action = Action::Added;
        QCOMPARE(reconciled(full, twice).instances.size(), full.instances.size());
    }

    void deltaBesideTheWhole()
    {
        ReadTexts texts({&eureka::registerWith});
        texts.add(u"apps.json"_s, documents::jackson);
        texts.add(u"later.json"_s, documents::delta);
        const Assembly assembly = texts.assemble(u"eureka");
        QCOMPARE(print::findings(assembly.findings), QString());
        QCOMPARE(assembly.services.size(), 1);
        QCOMPARE(assembly.services.first().instances.size(), 3);

        ReadTexts missed({&eureka::registerWith});
        missed.add(u"apps.json"_s, documents::jackson);
        missed.add(u"later.json"_s, with(documents::delta, "UP_3_", "UP_4_"));
        QCOMPARE(codesOf(missed.assemble(u"eureka").findings), QStringList {u"MB1301:1"_s});

        // Which one it came after nobody can tell.
        ReadTexts several({&eureka::registerWith});
        several.add(u"apps.json"_s, documents::jackson);
        several.add(u"apps.xml"_s, documents::xml);
        several.add(u"later.json"_s, documents::delta);
        QCOMPARE(several.assemble(u"eureka").services.size(), 2);
    }

    void findings_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *from, const char *to, const QString &code) { QTest::newRow(name) << QByteArray(from) << QByteArray(to) << code; };
        row("hash", "SERVICE_1_UP_2_</", "SERVICE_1_UP_1_</", u"MB1301:5"_s);
        row("status", "<status>OUT_OF_SERVICE<", "<status>AWAY<", u"MB1302:32 MB1301:5"_s);
        row("overridden", "<overriddenstatus>UNKNOWN<", "<overriddenstatus>NONE<", u"MB1302:14"_s);
        row("application", "<app>CART<", "<app>CARD<", u"MB1303:48"_s);
        row("twice", "<instanceId>payment-b:8443<", "<instanceId>payment-a:8080<", u"MB1304:27"_s);
        row("no host", "<hostName>payment-a.shop.example</hostName>", "", u"MB0012:8"_s);
        row("data center", "<name>MyOwn<", "<name>Cellar<", u"MB0011:19"_s);
        row("port", ">8080</port>", ">80800</port>", u"MB0013:15"_s);
        row("no number", ">8080</port>", ">http</port>", u"MB0011:15"_s);
        row("field", "<countryId>1</countryId>", "<country>1</country>", u"MB0010:17"_s);
    }

    void findings()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, code);
        ReadTexts texts({&eureka::registerWith});
        QCOMPARE(codesOf(texts.add(u"good.xml"_s, documents::xml).findings), QStringList());
        QCOMPARE(codesOf(texts.add(u"bad.xml"_s, with(documents::xml, from, to)).findings).join(u' '), code);
    }

    void deltaWithoutAction()
    {
        ReadTexts texts({&eureka::registerWith});
        QCOMPARE(codesOf(texts.add(u"delta.json"_s, documents::delta).findings), QStringList());
        QCOMPARE(codesOf(texts.add(u"bad-delta.json"_s, with(documents::delta, ",\"actionType\":\"ADDED\"", "")).findings), QStringList {u"MB1305:3"_s});
    }

    void edits_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const auto row = [](const char *name, const QString &file, const QByteArray &bytes, const QString &path, const QString &before, const QString &after, const char *from, const char *to) {
            QTest::newRow(name) << file << bytes << path << before << after << QByteArray(from) << QByteArray(to);
        };
        const QString list = u"0:/applications/application/0/instance/1"_s;
        const QString repeated = u"0:/applications/application/instance~2(1)"_s;
        row("status, XStream", u"a.json"_s, documents::xstream, list + u"/status", u"OUT_OF_SERVICE"_s, u"UP"_s, "\"status\": \"OUT_OF_SERVICE\"", "\"status\": \"UP\"");
        row("status, Jackson", u"a.json"_s, documents::jackson, list + u"/status", u"OUT_OF_SERVICE"_s, u"UP"_s, "\"status\":\"OUT_OF_SERVICE\"", "\"status\":\"UP\"");
        row("status, XML", u"a.xml"_s, documents::xml, repeated + u"/status", u"OUT_OF_SERVICE"_s, u"UP"_s, "<status>OUT_OF_SERVICE<", "<status>UP<");
        row("port, a text", u"a.json"_s, documents::xstream, list + u"/securePort/$", u"8443"_s, u"9443"_s, "\"8443\"", "\"9443\"");
        row("port, a number", u"a.json"_s, documents::jackson, list + u"/securePort/$", u"8443"_s, u"9443"_s, "\"$\":8443", "\"$\":9443");
        row("port, XML", u"a.xml"_s, documents::xml, repeated + u"/securePort/$", u"8443"_s, u"9443"_s, ">8443</sec", ">9443</sec");
        row("enabled, XML", u"a.xml"_s, documents::xml, repeated + u"/port/@enabled", u"false"_s, u"true"_s, "enabled=\"false\">8080", "enabled=\"true\">8080");
        row("metadata, XML", u"a.xml"_s, documents::xml, u"0:/applications/application/instance/metadata/zone"_s, u"eu-1"_s, u"a & b"_s, "<zone>eu-1<", "<zone>a &amp; b<");
        row("new metadata, XML", u"a.xml"_s, documents::xml, u"0:/applications/application/instance/metadata/weight"_s, {}, u"3"_s, "<version>v2</version>\n", "<version>v2</version>\n        <weight>3</weight>\n");
        row("new metadata, JSON", u"a.json"_s, documents::jackson, list + u"/metadata/weight", {}, u"3"_s, "\"metadata\":{},\"vip", "\"metadata\":{\"weight\":\"3\"},\"vip");
        row("no metadata, XML", u"a.xml"_s, documents::xml, u"0:/applications/application/instance/metadata/zone"_s, u"eu-1"_s, {}, "        <zone>eu-1</zone>\n", "");
    }

    void edits()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, path);
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        ReadTexts texts({&eureka::registerWith});
        texts.add(file, bytes);
        SetField deed;
        deed.field = SetField::Field::Native;
        deed.node.path = path;
        deed.before = before;
        deed.after = after;
        const auto done = texts.after(file, u"eureka", deed);
        QVERIFY2(done, done ? "" : qPrintable(inEnglish(done.error().detail)));
        QCOMPARE(*done, with(bytes, from, to));
        deed.before += u"x";
        QCOMPARE(texts.after(file, u"eureka", deed).error().kind, Fault::Kind::Conflict);
    }

    void noSplits()
    {
        ReadTexts texts({&eureka::registerWith});
        texts.add(u"a.json"_s, documents::jackson);
        QCOMPARE(texts.after(u"a.json"_s, u"eureka", Deed(MoveRule())).error().kind, Fault::Kind::Unsupported);
    }

    void emitsAgain_data() { spellings_data(); }
    void emitsAgain()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, bytes);
        bytes.replace("<port>80</port>", "<port enabled=\"true\">80</port>");
        ReadTexts texts({&eureka::registerWith});
        const ReadDocument &read = texts.add(path, bytes);
        const Reemitted again = reemitted(read, texts.catalogue());
        QCOMPARE(again.lacking, QStringList());
        ReadTexts other({&eureka::registerWith});
        QCOMPARE(other.add(path, again.bytes).documentClass, DocumentClass::Configuration);
        QCOMPARE(printed(other.assemble(u"eureka").services), services());
        QCOMPARE(print::findings(other.assemble(u"eureka").findings), QString());
        QCOMPARE(text::valueOf(other.reading(path, u"eureka").tree->root()).has_value(), true);
    }

    void otherDocuments()
    {
        ReadTexts texts({&eureka::registerWith});
        const QByteArray pom = "<?xml version=\"1.0\"?>\n<project><modelVersion>4.0.0</modelVersion><name>${x}</name></project>\n";
        QCOMPARE(texts.add(u"pom.xml"_s, pom).documentClass, DocumentClass::Other);
        for (const QByteArray &broken : {pom.chopped(12), QByteArray("<a>&nbsp;</a>"), QByteArray("<?xml version='1.0' encoding='ISO-8859-1'?><a>\xe9</a>"), QByteArray("<a>{{ x }}</a>"), QByteArray()}) {
            const ReadDocument &read = texts.add(u"other.xml"_s, broken);
            QCOMPARE(read.documentClass, DocumentClass::Other);
            QVERIFY(read.findings.isEmpty());
        }
        const ReadDocument &ours = texts.add(u"apps.xml"_s, with(documents::xml, "</metadata>", "</metadat>"));
        QCOMPARE(ours.documentClass, DocumentClass::Broken);
        QCOMPARE(codesOf(ours.findings), QStringList {u"MB0001:24"_s});
        QCOMPARE(texts.add(u"package.json"_s, R"({"name": "x", "application": {"name": "y"}, "instance": [1, {"hostName": "z"}]})").documentClass, DocumentClass::Other);
    }

    void cutAnywhere()
    {
        for (const QByteArray &whole : {documents::xstream, documents::jackson, documents::xml, documents::delta}) {
            const QString path = whole.startsWith('{') ? u"a.json"_s : u"a.xml"_s;
            for (qsizetype length = 0; length < whole.size(); length += 3) {
                ReadTexts texts({&eureka::registerWith});
                texts.add(path, whole.first(length));
                texts.assemble(u"eureka");
            }
        }
    }

    void oddShapes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *bytes : {R"({"applications":{"apps__hashcode":[],"application":{}}})", R"({"applications":{"apps__hashcode":"","application":[null,1,"x",{"instance":[[],{},null]}]}})",
                                  R"({"application":{"name":"x","instance":{"hostName":{},"app":[],"status":{},"port":[]}}})", R"({"instance":{"hostName":1,"app":2,"status":3,"port":4,"metadata":[5]}})",
                                  R"({"hostName":"a","app":"b","ipAddr":"c","port":{"$":-1},"metadata":"d"})", R"([])", R"("applications")"})
            QTest::newRow(bytes) << QByteArray(bytes);
    }

    void oddShapes()
    {
        QFETCH(QByteArray, bytes);
        ReadTexts texts({&eureka::registerWith});
        const ReadDocument &read = texts.add(u"a.json"_s, bytes);
        QVERIFY(read.tree);
        if (read.documentClass == DocumentClass::Configuration) {
            QVERIFY(!read.findings.isEmpty() || bytes.contains("[[]"));
            texts.assemble(u"eureka");
            texts.reading(u"a.json"_s, u"eureka").understood();
        }
    }
};

QTEST_GUILESS_MAIN(EurekaTest)
#include "tst_eureka.moc"
