// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/istio/news.h"

#include "systems/istio/format.h"

using namespace Qt::StringLiterals;

namespace meshboard::istio {

namespace {

using text::Syntax;
using text::Value;

constexpr const char *version = "networking.istio.io/v1";
constexpr const char *word = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";

QList<Syntax> syntaxes(int objects)
{
    // A JSON text holds one object.
    return objects == 1 ? QList<Syntax> {Syntax::Yaml, Syntax::Json} : QList<Syntax> {Syntax::Yaml};
}

Value destination(const Given &given, const QByteArray &host, const QByteArray &subset)
{
    Entries port;
    port.add("number", given.value("port"));
    return Entries().add("host", host).add("subset", subset).add("port", port);
}

QList<Piece> route(const Given &given)
{
    const QByteArray service = given.text("service");
    const Value::Map subsets = given.map("subsets");
    Value::List routes;
    Value::List declared;
    for (const auto &[subset, weight] : subsets) {
        routes.append(Entries().add("destination", destination(given, service, subset)).add("weight", weight));
        declared.append(Entries().add("name", subset).add("labels", Entries().add("version", subset)));
    }
    if (routes.isEmpty())
        routes.append(Entries().add("destination", destination(given, service, {})));
    Value::List matches;
    if (given.has("path"))
        matches.append(Entries().add("uri", Entries().add("prefix", given.value("path"))));
    const Value rule = Entries().add("match", matches).add("route", routes).add("timeout", given.value("timeout"));
    QList<Piece> made {{{},
                        {},
                        manifestOf(version, "VirtualService", given,
                                   Entries().add("hosts", given.list("hosts")).add("gateways", given.list("gateways")).add("http", Value::List {rule}))}};
    if (!declared.isEmpty()) {
        // Named like the service: a second rule for the same host would be merged in an order nobody sees.
        Value::Map rest {{"name", service.left(service.indexOf('.') < 0 ? service.size() : service.indexOf('.'))}};
        if (given.has("namespace"))
            rest.append({"namespace", given.value("namespace")});
        made.append({{}, {}, manifestOf(version, "DestinationRule", Given(rest), Entries().add("host", service).add("subsets", declared))});
    }
    return made;
}

QList<Piece> gateway(const Given &given)
{
    const QByteArray protocol = given.text("protocol");
    Value::Map selector = given.map("selector");
    if (selector.isEmpty())
        selector = Entries().add("istio", "ingressgateway").map();
    Entries tls;
    if (given.has("certificate"))
        tls.add("mode", "SIMPLE").add("credentialName", given.value("certificate"));
    const QByteArray port = protocol.toLower();
    const Value server = Entries()
                             .add("port", Entries().add("number", given.value("port")).add("name", port).add("protocol", protocol))
                             .add("hosts", given.list("hosts"))
                             .add("tls", tls);
    return {{{}, {}, manifestOf(version, "Gateway", given, Entries().add("selector", selector).add("servers", Value::List {server}))}};
}

QList<Piece> serviceEntry(const Given &given)
{
    const QByteArray protocol = given.text("protocol");
    Value::List endpoints;
    for (const Value &address : given.list("endpoints"))
        endpoints.append(Entries().add("address", address));
    const Value port = Entries().add("number", given.value("port")).add("name", protocol.toLower()).add("protocol", protocol);
    return {{{},
             {},
             manifestOf(version, "ServiceEntry", given,
                        Entries()
                            .add("hosts", given.list("hosts"))
                            .add("location", given.value("location"))
                            .add("ports", Value::List {port})
                            .add("resolution", given.value("resolution"))
                            .add("endpoints", endpoints))}};
}

Question hostsQuestion(const QString &example)
{
    return {Field("hosts", "", Shape::Text, Many::List).like("\\*|(\\*\\.)?[-a-zA-Z0-9.]+").required(), {QT_TRANSLATE_NOOP("Model", "Hosts"), {}}, {"%1", {example}}};
}

Question portQuestion(bool isRequired, const QString &proposed = {})
{
    const Field port = Field("port", "", Shape::Integer).between(1, 65535);
    return {isRequired ? port.required() : port, {QT_TRANSLATE_NOOP("Model", "Port"), {}}, {}, proposed};
}

Question protocolQuestion(const QString &proposed)
{
    return {Field("protocol", "", Shape::Word, Many::One, "HTTP HTTPS GRPC HTTP2 MONGO TCP TLS").required(), {QT_TRANSLATE_NOOP("Model", "Protocol"), {}}, {}, proposed};
}

} // namespace

QList<Novelty> news()
{
    using Sort = Novelty::Sort;
    const QString istio = u"Istio"_s;
    const QList<Question> named = manifestQuestions();
    return {
        {u"istio.route"_s,
         Sort::Route,
         {QT_TRANSLATE_NOOP("Model", "VirtualService, with the subsets it splits between"), {}},
         u"VirtualService"_s,
         istio,
         named
             + QList<Question> {
                 hostsQuestion(u"payment"_s),
                 {Field("gateways", "", Shape::Text, Many::List), {QT_TRANSLATE_NOOP("Model", "Gateways"), {}}, {QT_TRANSLATE_NOOP("Model", "empty: calls inside of the mesh"), {}}},
                 {Field("path", "").like("/.*"), {QT_TRANSLATE_NOOP("Model", "Path begins with"), {}}, {QT_TRANSLATE_NOOP("Model", "empty: every path"), {}}},
                 {Field("service", "").like("[-a-z0-9.]+").required(), {QT_TRANSLATE_NOOP("Model", "Service"), {}}, {QT_TRANSLATE_NOOP("Model", "where the requests go"), {}}},
                 portQuestion(false),
                 {Field("subsets", "", Shape::Integer, Many::Map).between(0, 1e9).keyedLike(word),
                  {QT_TRANSLATE_NOOP("Model", "Subsets and their weights"), {}},
                  {QT_TRANSLATE_NOOP("Model", "by the label “version”: %1"), {u"v1: 90, v2: 10"_s}}},
                 {Field("timeout", "", Shape::Duration), {QT_TRANSLATE_NOOP("Model", "Time-out"), {}}, {"%1", {u"2s"_s}}}},
         syntaxes(2),
         route},
        {u"istio.gateway"_s,
         Sort::Route,
         {QT_TRANSLATE_NOOP("Model", "Gateway"), {}},
         u"Gateway"_s,
         istio,
         named
             + QList<Question> {hostsQuestion(u"shop.example.com"_s),
                                portQuestion(true, u"80"_s),
                                protocolQuestion(u"HTTP"_s),
                                {Field("certificate", "").like("[-a-z0-9.]+"), {QT_TRANSLATE_NOOP("Model", "Secret of the certificate"), {}}, {QT_TRANSLATE_NOOP("Model", "for HTTPS and TLS"), {}}},
                                {Field("selector", "", Shape::Text, Many::Map), {QT_TRANSLATE_NOOP("Model", "Labels of the pods"), {}}, {"%1", {u"istio: ingressgateway"_s}}}},
         syntaxes(1),
         gateway},
        {u"istio.serviceEntry"_s,
         Sort::Service,
         {QT_TRANSLATE_NOOP("Model", "ServiceEntry: a service outside of the mesh"), {}},
         u"ServiceEntry"_s,
         istio,
         named
             + QList<Question> {hostsQuestion(u"api.bank.example"_s),
                                portQuestion(true, u"443"_s),
                                protocolQuestion(u"TLS"_s),
                                {Field("location", "", Shape::Word, Many::One, "MESH_EXTERNAL MESH_INTERNAL").required(), {QT_TRANSLATE_NOOP("Model", "Location"), {}}, {}, u"MESH_EXTERNAL"_s},
                                {Field("resolution", "", Shape::Word, Many::One, "DNS STATIC NONE DNS_ROUND_ROBIN").required(), {QT_TRANSLATE_NOOP("Model", "Resolution"), {}}, {}, u"DNS"_s},
                                {Field("endpoints", "", Shape::Text, Many::List), {QT_TRANSLATE_NOOP("Model", "Addresses"), {}}, {QT_TRANSLATE_NOOP("Model", "for the resolution STATIC"), {}}}},
         syntaxes(1),
         serviceEntry},
    };
}

QList<Novelty> Format::news() const
{
    return istio::news();
}

} // namespace meshboard::istio
