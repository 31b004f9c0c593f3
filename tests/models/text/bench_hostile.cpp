// SPDX-License-Identifier: GPL-3.0-or-later
// What texts cost that nobody means well with: seconds and peak memory of reading them and making a picture beside a
// good document, each in a process of its own. With files as arguments those are read instead:
//   bench_hostile [FILE…]
#include "contract/catalogue.h"
#include "store/picture.h"
#include "systems/consul/consul.h"
#include "systems/istio/istio.h"
#include "systems/kubernetes/kubernetes.h"
#include "systems/traefik/traefik.h"

#include <QFile>
#include <QFileInfo>

#include <chrono>
#include <cstdio>
#include <functional>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace meshboard;
using namespace Qt::StringLiterals;

namespace {

constexpr double maxSeconds = 5;
constexpr double mega = 1024 * 1024;

struct Case
{
    QString name; ///< the suffix says the syntax
    std::function<QByteArray()> text;
};

QByteArray counted(int count, const std::function<QByteArray(const QByteArray &)> &line)
{
    QByteArray out;
    for (int i = 0; i < count; ++i)
        out += line(QByteArray::number(i));
    return out;
}

QByteArray virtualService(const QByteArray &spec)
{
    return "apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: {name: bad, namespace: shop}\nspec:\n  hosts: [bad]\n" + spec;
}

/// Nine to the power of eleven leaves, were somebody to walk them all.
QByteArray bomb(const char *leaf, bool isMap)
{
    QByteArray out = QByteArray("x0: &a0 ") + leaf + '\n';
    for (int i = 1; i < 12; ++i) {
        out += "x" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + (isMap ? " {" : " [");
        for (int k = 0; k < 9; ++k)
            out += (k ? ", " : "") + (isMap ? "k" + QByteArray::number(k) + ": " : QByteArray()) + "*a" + QByteArray::number(i - 1);
        out += isMap ? "}\n" : "]\n";
    }
    return out;
}

QByteArray mergeBomb()
{
    QByteArray out("x0: &a0 {hosts: [bad]}\n");
    for (int i = 1; i < 40; ++i) {
        const QByteArray below = QByteArray::number(i - 1);
        out += "x" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " {<<: [*a" + below + ", *a" + below + "]}\n";
    }
    return out;
}

void addOfEachSyntax(QList<Case> &cases)
{
    struct Form
    {
        QString suffix;
        QByteArray open;
        QByteArray map;
        QByteArray close;
        const char *entry;
    };
    static const QList<Form> forms {
        {u".yaml"_s, "a: ", "{a: ", "", "k%1: 1\n"},
        {u".json"_s, "{\"a\": ", "{\"a\":", "}", "\"k%1\": 1,\n"},
        {u".toml"_s, "a = ", "{a=", "", "k%1 = 1\n"},
        {u".hcl"_s, "a = ", "{a=", "", "k%1 = 1\n"},
    };
    for (const Form &form : forms) {
        const auto add = [&](const QString &name, const std::function<QByteArray()> &text) { cases.append({name + form.suffix, text}); };
        add(u"brackets"_s, [form]() -> QByteArray { return form.open + QByteArray(1'000'000, '['); });
        add(u"braces"_s, [form]() -> QByteArray { return form.open + form.map.repeated(1'000'000); });
        add(u"binary"_s, []() -> QByteArray { return QByteArray("\x7f" "ELF\x01\xff\x00\xfe", 8).repeated(100'000); });
        add(u"nothing"_s, []() -> QByteArray { return QByteArray(1'000'000, '\0'); });
        add(u"utf16"_s, []() -> QByteArray { return QByteArray("\xff\xfe" "a\0:\0 \0""1\0", 10); });
        add(u"latin1"_s, [form]() -> QByteArray { return form.open + "\"gr\xfc\xdf" "e\"" + form.close; });
        add(u"quotes"_s, [form]() -> QByteArray { return form.open + QByteArray(1'000'000, '"'); });
        add(u"long-line"_s, [form]() -> QByteArray { return form.open + '"' + QByteArray(10'000'000, 'x') + '"' + form.close + '\n'; });
        add(u"flow-list"_s, [form]() -> QByteArray { return form.open + '[' + QByteArray("\"abcdefgh\", ").repeated(800'000) + "1]" + form.close + '\n'; });
        add(u"keys"_s, [form]() -> QByteArray {
            const QByteArray entries = counted(100'000, [&](const QByteArray &i) -> QByteArray { return QByteArray(form.entry).replace("%1", i); });
            return form.close.isEmpty() ? entries : "{" + entries + "\"z\": 1}";
        });
    }
}

QList<Case> hostile()
{
    QList<Case> cases;
    addOfEachSyntax(cases);
    const auto add = [&](const QString &name, const std::function<QByteArray()> &text) { cases.append({name, text}); };
    add(u"dashes.yaml"_s, []() -> QByteArray { return QByteArray("- ").repeated(1'000'000); });
    add(u"questions.yaml"_s, []() -> QByteArray { return QByteArray("? ").repeated(1'000'000); });
    add(u"documents.yaml"_s, []() -> QByteArray { return QByteArray("---\na: 1\n").repeated(300'000); });
    add(u"items.yaml"_s, []() -> QByteArray { return "a:\n" + QByteArray("- b: c\n").repeated(1'200'000); });
    add(u"aliases.yaml"_s, []() -> QByteArray { return "k: &a v\nl:\n" + QByteArray("- *a\n").repeated(500'000); });
    add(u"anchors.yaml"_s, []() -> QByteArray { return counted(100'000, [](const QByteArray &i) -> QByteArray { return "k" + i + ": &a" + i + " v\nl" + i + ": *a" + i + '\n'; }); });
    add(u"bomb.yaml"_s, []() -> QByteArray { return bomb("[lol]", false); });
    add(u"loop.yaml"_s, []() -> QByteArray { return QByteArray("a: &a [*a]\nb: &b {c: *b}\n"); });
    add(u"dots.toml"_s, []() -> QByteArray { return QByteArray("a.").repeated(500'000) + "a = 1\n"; });
    add(u"dots-header.toml"_s, []() -> QByteArray { return "[" + QByteArray("a.").repeated(500'000) + "a]\n"; });
    add(u"tables.toml"_s, []() -> QByteArray { return counted(100'000, [](const QByteArray &i) -> QByteArray { return "[http.routers.r" + i + "]\nrule = \"Host(`a`)\"\nservice = \"s\"\n"; }); });
    add(u"elements.toml"_s, []() -> QByteArray { return QByteArray("[[http.services.s.weighted.services]]\nname = \"a\"\nweight = 1\n").repeated(100'000); });
    add(u"labels.hcl"_s, []() -> QByteArray { return "a " + QByteArray("\"b\" ").repeated(1'000'000) + "{}"; });

    add(u"istio-rules.yaml"_s, []() -> QByteArray {
        return virtualService("  http:\n" + counted(41'000, [](const QByteArray &i) -> QByteArray {
            return "  - match:\n    - uri: {prefix: /" + i + "}\n    route:\n    - destination: {host: b" + i + "}\n      weight: 100\n";
        }));
    });
    add(u"istio-destinations.yaml"_s, []() -> QByteArray {
        return virtualService("  http:\n  - route:\n" + counted(41'000, [](const QByteArray &i) -> QByteArray { return "    - destination: {host: b" + i + "}\n      weight: 1\n"; }));
    });
    add(u"istio-hosts.yaml"_s, []() -> QByteArray {
        const QByteArray hosts = counted(100'000, [](const QByteArray &i) -> QByteArray { return "h" + i + ", "; });
        return virtualService("  http:\n  - route:\n    - destination: {host: b}\n").replace("[bad]", QByteArray("[" + hosts + "bad]"));
    });
    add(u"istio-shared.yaml"_s, []() -> QByteArray {
        return "x: &r\n" + counted(2'000, [](const QByteArray &i) -> QByteArray { return "- destination: {host: b" + i + "}\n"; })
            + virtualService("  http:\n" + QByteArray("  - route: *r\n").repeated(20'000));
    });
    add(u"istio-bomb.yaml"_s, []() -> QByteArray {
        return bomb("{headers: {a: {exact: b}}, destination: {host: b}}", false) + virtualService("  http: *a11\n  gateways: *a11\n  exportTo: *a11\n");
    });
    add(u"istio-map-bomb.yaml"_s, []() -> QByteArray { return bomb("{route: [{destination: {host: b}}]}", true) + virtualService("  http: [*a11]\n  tls: *a11\n"); });
    add(u"istio-merge-bomb.yaml"_s, []() -> QByteArray { return mergeBomb() + virtualService("  <<: *a39\n"); });
    add(u"istio-loop.yaml"_s, []() -> QByteArray { return virtualService("  http: &h\n  - route: *h\n    match: *h\n    <<: *h\n"); });
    add(u"subsets.yaml"_s, []() -> QByteArray {
        return "apiVersion: networking.istio.io/v1\nkind: DestinationRule\nmetadata: {name: bad, namespace: shop}\nspec:\n  host: bad\n  subsets:\n"
            + counted(41'000, [](const QByteArray &i) -> QByteArray { return "  - name: v" + i + "\n    labels: {version: v" + i + "}\n"; });
    });
    add(u"ports.yaml"_s, []() -> QByteArray {
        return "apiVersion: v1\nkind: Service\nmetadata: {name: bad}\nspec:\n  ports:\n"
            + counted(41'000, [](const QByteArray &i) -> QByteArray { return "  - {name: p" + i + ", port: " + i + "}\n"; });
    });
    add(u"splitter.json"_s, []() -> QByteArray {
        return R"({"Kind":"service-splitter","Name":"web","Splits":[)" + counted(41'000, [](const QByteArray &i) -> QByteArray { return R"({"Weight":1,"Service":"s)" + i + "\"},\n"; }) + "{}]}";
    });
    add(u"router.hcl"_s, []() -> QByteArray {
        return "Kind = \"service-router\"\nName = \"web\"\nRoutes = [\n" + counted(41'000, [](const QByteArray &i) -> QByteArray {
            return "{ Match { HTTP { PathPrefix = \"/" + i + "\" } } Destination { Service = \"s" + i + "\" } },\n";
        }) + "]\n";
    });
    add(u"resolver.hcl"_s, []() -> QByteArray {
        return "Kind = \"service-resolver\"\nName = \"web\"\nSubsets = {\n" + counted(41'000, [](const QByteArray &i) -> QByteArray { return "\"v" + i + "\" = { Filter = \"x\" }\n"; }) + "}\n";
    });
    add(u"blocks.hcl"_s, []() -> QByteArray {
        return "Kind = \"service-router\"\nName = \"web\"\n" + QByteArray("Routes { Match { HTTP { PathPrefix = \"/a\" } } Destination { Service = \"b\" } }\n").repeated(41'000);
    });
    add(u"routers.yaml"_s, []() -> QByteArray {
        return "http:\n  services:\n    s: {loadBalancer: {servers: [{url: \"http://a\"}]}}\n  routers:\n"
            + counted(100'000, [](const QByteArray &i) -> QByteArray { return "    r" + i + ": {rule: \"Host(`a`)\", service: s}\n"; });
    });
    add(u"servers.yaml"_s, []() -> QByteArray {
        return "http:\n  services:\n    s:\n      loadBalancer:\n        servers:\n" + counted(100'000, [](const QByteArray &i) -> QByteArray { return "        - url: \"http://10.0.0.1:" + i + "\"\n"; });
    });
    add(u"nested-weights.yaml"_s, []() -> QByteArray {
        return "http:\n  routers:\n    r: {rule: \"Host(`a`)\", service: s0}\n  services:\n" + counted(3'000, [](const QByteArray &i) -> QByteArray {
            const QByteArray next = QByteArray::number(i.toInt() + 1);
            return "    s" + i + ": {weighted: {services: [{name: s" + next + ", weight: 1}, {name: s" + next + ", weight: 1}]}}\n";
        });
    });
    const auto rule = [](const QByteArray &text) -> QByteArray { return "http:\n  routers:\n    r:\n      service: s\n      rule: \"" + text + "\"\n"; };
    add(u"rule-parentheses.yaml"_s, [rule]() -> QByteArray { return rule(QByteArray(1'000'000, '(')); });
    add(u"rule-not.yaml"_s, [rule]() -> QByteArray { return rule(QByteArray(1'000'000, '!') + "Host(`a`)"); });
    add(u"rule-or.yaml"_s, [rule]() -> QByteArray { return rule(QByteArray("Host(`a`) || ").repeated(200'000) + "Host(`b`)"); });
    add(u"rule-product.yaml"_s, [rule]() -> QByteArray { return rule(QByteArray("(Path(`/a`) || Path(`/b`)) && ").repeated(64) + "Host(`b`)"); });
    add(u"traefik-bomb.yaml"_s, []() -> QByteArray { return bomb("{loadBalancer: {servers: [{url: \"http://a\"}]}}", true) + "http: {routers: *a11, services: *a11, middlewares: *a11}\n"; });
    return cases;
}

/// In a child: reads, makes the picture, says what came of it and leaves.
[[noreturn]] void run(const QString &name, const QByteArray &bytes)
{
    const auto before = std::chrono::steady_clock::now();
    Catalogue catalogue;
    istio::registerWith(catalogue);
    kubernetes::registerWith(catalogue);
    consul::registerWith(catalogue);
    traefik::registerWith(catalogue);
    const SourceId source {QUuid::createUuid()};
    Snapshot snapshot;
    const auto add = [&](const QString &path, const QByteArray &text) {
        Document document;
        document.id = {source, path};
        document.bytes = text;
        snapshot.documents.insert(document.id, std::make_shared<const Document>(document));
    };
    add(u"good.yaml"_s, virtualService("  http:\n  - route:\n    - destination: {host: good}\n").replace("bad", "good"));
    add(name, bytes);
    const PicturePtr picture = pictureOf({{source, snapshot}}, {{source, u"bench"_s}}, catalogue, {});
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - before).count();
    const ReadDocument *good = picture->document({source, u"good.yaml"_s});
    const ReadDocument *bad = picture->document({source, name});
    rusage used {};
    getrusage(RUSAGE_SELF, &used);
    const double cpu = double(used.ru_utime.tv_sec + used.ru_stime.tv_sec) + double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
    const double memory = double(used.ru_maxrss) / 1024;
    const double limit = 64 + 30 * double(bytes.size()) / mega;
    const bool holds = good && !good->readings.isEmpty() && bad && cpu <= maxSeconds && memory <= limit;
    std::printf("%-28s %8.2f MB  cpu %6.2f s  wall %6.2f s  peak %7.1f of %6.1f MB  %lld findings%s\n", qPrintable(name), double(bytes.size()) / mega,
                cpu, seconds, memory, limit, qlonglong(picture->findings.size()), holds ? "" : "  TOO MUCH");
    std::fflush(stdout);
    _exit(holds ? 0 : 1);
}

bool holds(const Case &one)
{
    const pid_t child = fork();
    if (child == 0) {
        const rlimit memory {rlim_t(4) << 30, rlim_t(4) << 30};
        setrlimit(RLIMIT_AS, &memory);
        const rlimit time {60, 60};
        setrlimit(RLIMIT_CPU, &time);
        run(one.name, one.text());
    }
    int status = 0;
    waitpid(child, &status, 0);
    if (!WIFEXITED(status))
        std::printf("%-28s ENDED BY SIGNAL %d\n", qPrintable(one.name), WTERMSIG(status));
    std::fflush(stdout);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

int main(int argc, char **argv)
{
    QList<Case> cases;
    for (int i = 1; i < argc; ++i) {
        const QString path = QString::fromLocal8Bit(argv[i]);
        cases.append({QFileInfo(path).fileName(), [path] {
                          QFile file(path);
                          return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
                      }});
    }
    if (cases.isEmpty())
        cases = hostile();
    int bad = 0;
    for (const Case &one : cases)
        bad += !holds(one);
    std::printf("%lld texts, %d beyond %g s or 64 MB + 30 x their size\n", qlonglong(cases.size()), bad, maxSeconds);
    return bad == 0 ? 0 : 1;
}
