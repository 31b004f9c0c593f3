// SPDX-License-Identifier: GPL-3.0-or-later
#include "../formatbench.h"
#include "systems/traefik/conditions.h"
#include "systems/traefik/ruleedit.h"

#include <QTest>

using namespace meshboard;
using namespace Qt::StringLiterals;
using Field = SetField::Field;

namespace {

struct Sample
{
    text::Tree::Ptr tree;
    traefik::ReadRule read;
};

Sample ruleIn(const QByteArray &yaml, std::optional<traefik::RuleSyntax> syntax = {})
{
    const auto tree = text::Tree::read(yaml, text::Syntax::Yaml);
    Q_ASSERT(tree);
    return {*tree, traefik::readRule({(*tree)->root()["rule"]}, syntax, traefik::Layer::Http, {bench::source, u"r.yaml"_s})};
}

/// The bytes of each leaf, in order.
void leaves(const Condition &condition, const QByteArray &bytes, QStringList &all)
{
    if (condition.parts.empty())
        all.append(QString::fromUtf8(bytes.sliced(condition.origin.bytes.begin, condition.origin.bytes.length())));
    for (const Condition &part : condition.parts)
        leaves(part, bytes, all);
}

} // namespace

class TraefikRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *rule, const QString &expected) { QTest::newRow(rule) << QByteArray(rule) << expected; };
        row("Host(`a`)", u"host = a"_s);
        row("HOST(`a`) && path(`/x`)", u"host = a and path = /x"_s);
        row("Host(`a`) || Host(`b`) && Path(`/x`)", u"host = a or host = b and path = /x"_s);
        row("(Host(`a`) || Host(`b`)) && Path(`/x`)", u"(host = a or host = b) and path = /x"_s);
        row("!Host(`a`)", u"not (host = a)"_s);
        row("!(Host(`a`) && !Path(`/x`))", u"not (host = a and not (path = /x))"_s);
        row("Header(`X-A`, `b`)", u"header X-A = b"_s);
        row("HeaderRegexp(\"X-A\", \"^b\\\\d$\")", u"header X-A ~ ^b\\d$"_s);
        row("Query(`q`, `1`) && Query(`r`)", u"query q = 1 and query r = "_s);
        row("ClientIP(`10.0.0.0/8`)", u"client IP = 10.0.0.0/8"_s);
        row("Method(`GET`)||Method(`PUT`)", u"method = GET or method = PUT"_s);
        row("HostRegexp(`^.+\\.shop\\.example$`)\n  && PathRegexp(`^/(a|b)`)", u"host ~ ^.+\\.shop\\.example$ and path ~ ^/(a|b)"_s);
        // Version 2, recognised by what version 3 does not have.
        row("Host(`a`, `b`) && Headers(`X`, `y`)", u"(host = a or host = b) and header X = y"_s);
        row("Path(`/a`, `/b/{id:[0-9]+}`)", u"path = /a or path ~ /b/{id:[0-9]+}"_s);
        row("Query(`a=b`, `c=d`, `e=f`)", u"query a = b or query c = d or query e = f"_s);
    }
    void reads()
    {
        QFETCH(QByteArray, rule);
        QFETCH(QString, expected);
        const auto tree = text::Tree::read("rule: |-\n  " + QByteArray(rule).replace("\n", "\n  ") + '\n', text::Syntax::Yaml);
        QVERIFY(tree);
        const traefik::ReadRule read = traefik::readRule({(*tree)->root()["rule"]}, {}, traefik::Layer::Http, {});
        QCOMPARE(inWords(read.condition), expected);
        for (const auto &problem : read.problems)
            QCOMPARE(problem.code, "MB0315");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("at");
        const auto row = [](const char *rule, const char *code, const char *place) { QTest::newRow(rule) << QByteArray(rule) << QByteArray(code) << QByteArray(place); };
        row("Host('a')", "MB0303", "");
        row("Host(`a)", "MB0303", "");
        row("Host(`a`) &&", "MB0303", "");
        row("Host(`a`) & Path(`/x`)", "MB0303", "");
        row("(Host(`a`)", "MB0303", "");
        row("Host `a`", "MB0303", "");
        row("", "MB0303", "");
        row("Hots(`a`)", "MB0304", "Hots");
        row("Host(`a`) && Path(`x`)", "MB0304", "`x`");
        row("Header(`a`)", "MB0304", "Header(`a`)");
        row("Host(``)", "MB0304", "``");
        row("Host()", "MB0304", "Host()");
    }
    void refuses()
    {
        QFETCH(QByteArray, rule);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, at);
        const QByteArray bytes = "rule: >-\n  " + rule + '\n';
        const Sample read = ruleIn(rule.isEmpty() ? "rule: \"\"\n" : bytes);
        QVERIFY(!read.read.problems.isEmpty());
        QCOMPARE(read.read.problems[0].code, code);
        if (!at.isEmpty()) {
            const ByteRange place = read.read.problems[0].bytes;
            QCOMPARE(bytes.sliced(place.begin, place.length()), at);
        }
    }

    void deepNesting()
    {
        QVERIFY(!traefik::parsed(QByteArray(100'000, '(')));
        QVERIFY(!traefik::parsed(QByteArray(100'000, '!') + "Host(`a`)"));
        QVERIFY(traefik::parsed(QByteArray(20, '(') + "Host(`a`)" + QByteArray(20, ')')));
    }

    /// Each part has its own bytes, however the rule is spelled.
    void origins_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QStringList>("parts");
        const QStringList plain {u"Host(`a`)"_s, u"PathPrefix(`/x`)"_s};
        QTest::newRow("plain") << QByteArray("rule: Host(`a`) && PathPrefix(`/x`)\n") << plain;
        QTest::newRow("single quotes") << QByteArray("rule: 'Host(`a`) && PathPrefix(`/x`)'\n") << plain;
        QTest::newRow("double quotes") << QByteArray("rule: \"Host(`a`) && PathPrefix(`/x`)\"\n") << plain;
        QTest::newRow("escapes") << QByteArray("rule: \"Host(\\\"a\\\") && PathPrefix(\\\"/x\\\")\"" "\n") << QStringList {u"Host(\\\"a\\\")"_s, u"PathPrefix(\\\"/x\\\")"_s};
        QTest::newRow("doubled quotes") << QByteArray("rule: 'Host(`it''s`) && PathPrefix(`/x`)'\n") << QStringList {u"Host(`it''s`)"_s, u"PathPrefix(`/x`)"_s};
        QTest::newRow("folded") << QByteArray("rule: >-\n  Host(`a`)\n    && \n  PathPrefix(`/x`)\n") << plain;
        QTest::newRow("literal") << QByteArray("rule: |\n  Host(`a`)\n  && PathPrefix(`/x`)\n") << plain;
        QTest::newRow("continued") << QByteArray("rule: Host(`a`) &&\n  PathPrefix(`/x`)\n") << plain;
        QTest::newRow("behind non-ASCII") << QByteArray("# Größe\nrule: Host(`a`) && PathPrefix(`/x`)\n") << plain;
        QTest::newRow("non-ASCII") << QByteArray("rule: Header(`ä`, `ü`) && PathPrefix(`/x`)\n") << QStringList {u"Header(`ä`, `ü`)"_s, u"PathPrefix(`/x`)"_s};
    }
    void origins()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QStringList, parts);
        QStringList found;
        leaves(ruleIn(yaml).read.condition, yaml, found);
        QCOMPARE(found, parts);
    }

    void edits_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QByteArray>("result");
        const auto row = [](const char *name, const char *rule, Field field, const char *header, const char *before, const char *after, const char *result) {
            QTest::newRow(name) << QByteArray(rule) << field << QString::fromUtf8(header) << QString::fromUtf8(before) << QString::fromUtf8(after) << QByteArray(result);
        };
        row("prefix", "Host(`a`)  && PathPrefix(`/x`)", Field::PathPrefix, "", "/x", "/y", "Host(`a`)  && PathPrefix(`/y`)");
        row("one of two", "PathPrefix(`/x`) || PathPrefix(`/y`)", Field::PathPrefix, "", "/y", "/z", "PathPrefix(`/x`) || PathPrefix(`/z`)");
        row("double quotes stay", "Path(\"/x\")", Field::Path, "", "/x", "/y", "Path(\"/y\")");
        row("a backtick inside", "Path(`/x`)", Field::Path, "", "/x", "/`", "Path(\"/`\")");
        row("pattern", "PathRegexp(`^/x`)", Field::PathRegex, "", "^/x", "^/\\d+", "PathRegexp(`^/\\d+`)");
        row("added", "Host(`a`)", Field::PathPrefix, "", "", "/x", "Host(`a`) && PathPrefix(`/x`)");
        row("added to alternatives", "Host(`a`) || Host(`b`)", Field::Path, "", "", "/x", "(Host(`a`) || Host(`b`)) && Path(`/x`)");
        row("added to alternatives in parentheses", "(Host(`a`) || Host(`b`))", Field::Path, "", "", "/x", "(Host(`a`) || Host(`b`)) && Path(`/x`)");
        row("removed last", "Host(`a`) && Path(`/x`)", Field::Path, "", "/x", "", "Host(`a`)");
        row("removed first", "Path(`/x`) && Host(`a`)", Field::Path, "", "/x", "", "Host(`a`)");
        row("removed between", "Host(`a`) && Path(`/x`) && Method(`GET`)", Field::Path, "", "/x", "", "Host(`a`) && Method(`GET`)");
        row("header", "Header(`X-A`, `1`) && Header(`X-B`, `1`)", Field::Header, "x-b", "1", "2", "Header(`X-A`, `1`) && Header(`X-B`, `2`)");
        row("header pattern", "HeaderRegexp(`X-A`, `^1`)", Field::Header, "X-A", "^1", "^2", "HeaderRegexp(`X-A`, `^2`)");
        row("header added", "Host(\"a\")", Field::Header, "X-A", "", "1", "Host(\"a\") && Header(\"X-A\", \"1\")");
        row("header removed", "Host(`a`) && Header(`X-A`, `1`)", Field::Header, "X-A", "1", "", "Host(`a`)");
        row("a method", "Host(`a`) && Method(`GET`)", Field::Methods, "", "GET", "PUT", "Host(`a`) && Method(`PUT`)");
        row("methods", "Host(`a`) && (Method(`GET`) || Method(`PUT`))", Field::Methods, "", "GET, PUT", "GET", "Host(`a`) && Method(`GET`)");
        row("more methods", "Host(`a`) && Method(`GET`)", Field::Methods, "", "GET", "GET,PUT", "Host(`a`) && (Method(`GET`) || Method(`PUT`))");
        row("methods added", "Host(`a`)", Field::Methods, "", "", "GET PUT", "Host(`a`) && (Method(`GET`) || Method(`PUT`))");
        row("methods removed", "Host(`a`) && (Method(`GET`) || Method(`PUT`))", Field::Methods, "", "GET PUT", "", "Host(`a`)");
        row("changed by somebody", "Host(`a`) && Path(`/y`)", Field::Path, "", "/x", "/z", "conflict");
        row("there by now", "Host(`a`) && Path(`/y`)", Field::Path, "", "", "/z", "conflict");
        row("negated is another one", "Host(`a`) && !Path(`/x`)", Field::Path, "", "/x", "/z", "conflict");
        row("other methods by now", "Method(`GET`)", Field::Methods, "", "PUT", "GET", "conflict");
        row("the whole rule", "Path(`/x`)", Field::Path, "", "/x", "", "unsupported");
        row("one of the ways", "Host(`a`) || Path(`/x`)", Field::Path, "", "/x", "", "unsupported");
        row("no path", "Path(`/x`)", Field::Path, "", "/x", "x", "unsupported");
        row("cannot be read", "Path(`/x`", Field::Path, "", "/x", "/y", "unsupported");
    }
    void edits()
    {
        QFETCH(QByteArray, rule);
        QFETCH(Field, field);
        QFETCH(QString, name);
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QByteArray, result);
        const SetField deed {{}, {}, field, name, before, after};
        const auto changed = traefik::changedRule(rule, traefik::RuleSyntax::V3, deed);
        const QByteArray text = changed ? *changed : changed.error().isConflict ? "conflict" : "unsupported";
        QCOMPARE(text, result);
    }

    void editsOfVersion2()
    {
        const auto changed = [](const QByteArray &rule, Field field, const QString &before, const QString &after, const QString &name = {}) {
            return traefik::changedRule(rule, traefik::RuleSyntax::V2, {{}, {}, field, name, before, after}).value_or("refused");
        };
        QCOMPARE(changed("Path(`/a`, `/b`)", Field::Path, u"/b"_s, u"/c"_s), "Path(`/a`, `/c`)");
        QCOMPARE(changed("Method(`GET`, `PUT`)", Field::Methods, u"GET, PUT"_s, u"GET, POST"_s), "Method(`GET`, `POST`)");
        QCOMPARE(changed("Headers(`X`, `1`)", Field::Header, u"1"_s, u"2"_s, u"X"_s), "Headers(`X`, `2`)");
        QCOMPARE(changed("Host(`a`)", Field::PathRegex, u""_s, u"^/x"_s), "refused");
    }
};

QTEST_GUILESS_MAIN(TraefikRulesTest)
#include "tst_traefik_rules.moc"
