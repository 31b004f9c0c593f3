// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/gateway_api/news.h"

#include "systems/gateway_api/format.h"

using namespace Qt::StringLiterals;

namespace meshboard::gateway_api {

namespace {

using text::Value;

QList<Piece> httpRoute(const Given &given)
{
    const Value parent = Entries().add("name", given.value("gateway")).add("namespace", given.value("gatewayNamespace")).add("sectionName", given.value("listener"));
    Value::List backends;
    for (const auto &[backend, weight] : given.map("backends"))
        backends.append(Entries().add("name", backend).add("port", given.value("port")).add("weight", weight));
    const Value path = Entries().add("path", Entries().add("type", "PathPrefix").add("value", given.value("path")));
    const Value rule = Entries().add("matches", given.has("path") ? Value::List {path} : Value::List()).add("backendRefs", backends);
    return {{{},
             {},
             manifestOf("gateway.networking.k8s.io/v1", "HTTPRoute", given,
                        Entries().add("parentRefs", Value::List {parent}).add("hostnames", given.list("hostnames")).add("rules", Value::List {rule}))}};
}

} // namespace

QList<Novelty> news()
{
    return {{u"gateway_api.httpRoute"_s,
             Novelty::Sort::Route,
             {QT_TRANSLATE_NOOP("Model", "HTTPRoute"), {}},
             u"HTTPRoute"_s,
             u"Gateway API"_s,
             manifestQuestions()
                 + QList<Question> {
                     {Field("gateway", "").like("[-a-z0-9.]+").required(), {QT_TRANSLATE_NOOP("Model", "Gateway"), {}}},
                     {Field("gatewayNamespace", "").like("[-a-z0-9]+"), {QT_TRANSLATE_NOOP("Model", "Namespace of the gateway"), {}}, {QT_TRANSLATE_NOOP("Model", "empty: the same"), {}}},
                     {Field("listener", "").like("[-a-z0-9.]+"), {QT_TRANSLATE_NOOP("Model", "Listener"), {}}, {QT_TRANSLATE_NOOP("Model", "empty: all that fit"), {}}},
                     {Field("hostnames", "", Shape::Text, Many::List).like("(\\*\\.)?[-a-z0-9.]+"), {QT_TRANSLATE_NOOP("Model", "Hosts"), {}}, {"%1", {u"shop.example.com"_s}}},
                     {Field("path", "").like("/.*"), {QT_TRANSLATE_NOOP("Model", "Path begins with"), {}}, {QT_TRANSLATE_NOOP("Model", "empty: every path"), {}}},
                     {Field("backends", "", Shape::Integer, Many::Map).between(0, 1'000'000).keyedLike("[-a-z0-9.]+").required(),
                      {QT_TRANSLATE_NOOP("Model", "Services and their weights"), {}},
                      {"%1", {u"payment: 90, payment-next: 10"_s}}},
                     {Field("port", "", Shape::Integer).between(1, 65535).required(), {QT_TRANSLATE_NOOP("Model", "Port"), {}}, {}, u"80"_s}},
             {text::Syntax::Yaml, text::Syntax::Json},
             httpRoute}};
}

QList<Novelty> Format::news() const
{
    return gateway_api::news();
}

} // namespace meshboard::gateway_api
