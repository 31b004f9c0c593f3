// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/consul/news.h"

using namespace Qt::StringLiterals;

namespace meshboard::consul {

namespace {

using text::Value;

QList<Piece> entryOf(const char *kind, const Given &given, const Entries &rest)
{
    Value::Map entry {{"Kind", kind}, {"Name", given.value("name")}};
    if (given.has("namespace"))
        entry.append({"Namespace", given.value("namespace")});
    return {{{}, {}, Value(entry + rest.map())}};
}

QList<Piece> splitter(const Given &given)
{
    Value::List splits;
    for (const auto &[subset, weight] : given.map("subsets"))
        splits.append(Entries().add("Weight", weight).add("ServiceSubset", subset));
    return entryOf("service-splitter", given, Entries().add("Splits", splits));
}

QList<Piece> router(const Given &given)
{
    const Value match = Entries().add("HTTP", Entries().add("PathPrefix", given.value("path")));
    const Value destination = Entries()
                                  .add("Service", given.value("service"))
                                  .add("ServiceSubset", given.value("subset"))
                                  .add("RequestTimeout", given.value("timeout"));
    return entryOf("service-router", given, Entries().add("Routes", Value::List {Entries().add("Match", match).add("Destination", destination)}));
}

QList<Piece> resolver(const Given &given)
{
    Value::Map subsets;
    for (const auto &[subset, filter] : given.map("subsets"))
        subsets.append({subset, Entries().add("Filter", filter)});
    return entryOf("service-resolver", given,
                   Entries().add("DefaultSubset", given.value("defaultSubset")).add("ConnectTimeout", given.value("timeout")).add("Subsets", subsets));
}

QList<Piece> defaults(const Given &given)
{
    return entryOf("service-defaults", given, Entries().add("Protocol", given.value("protocol")));
}

} // namespace

QList<Novelty> news()
{
    using Sort = Novelty::Sort;
    const QString consul = u"Consul"_s;
    const QList<text::Syntax> syntaxes {text::Syntax::Hcl, text::Syntax::Json};
    Question name {Field("name", "").like("[^\\s/]+").required(), {QT_TRANSLATE_NOOP("Model", "Name of the service"), {}}};
    name.isName = true;
    const Question path {Field("path", "").like("/.*").required(), {QT_TRANSLATE_NOOP("Model", "Path begins with"), {}}, {"%1", {u"/refunds"_s}}};
    const Question timeout {Field("timeout", "", Shape::Duration), {QT_TRANSLATE_NOOP("Model", "Time-out"), {}}, {"%1", {u"2s"_s}}};
    return {
        {u"consul.router"_s,
         Sort::Route,
         {QT_TRANSLATE_NOOP("Model", "service-router: other services for some paths"), {}},
         u"service-router"_s,
         consul,
         {name, path,
          {Field("service", "").like("[^\\s/]+"), {QT_TRANSLATE_NOOP("Model", "Service"), {}}, {QT_TRANSLATE_NOOP("Model", "where the requests go; empty: to the service itself"), {}}},
          {Field("subset", "").like("[^\\s/]+"), {QT_TRANSLATE_NOOP("Model", "Subset"), {}}}, timeout},
         syntaxes,
         router},
        {u"consul.splitter"_s,
         Sort::Route,
         {QT_TRANSLATE_NOOP("Model", "service-splitter: shares of its subsets"), {}},
         u"service-splitter"_s,
         consul,
         {name,
          {Field("subsets", "", Shape::Number, Many::Map).between(0, 100).keyedLike("[^\\s/]+").required(),
           {QT_TRANSLATE_NOOP("Model", "Subsets and their percentages"), {}},
           {QT_TRANSLATE_NOOP("Model", "together 100: %1"), {u"v1: 90, v2: 10"_s}}}},
         syntaxes,
         splitter},
        {u"consul.resolver"_s,
         Sort::Service,
         {QT_TRANSLATE_NOOP("Model", "service-resolver: the subsets of a service"), {}},
         u"service-resolver"_s,
         consul,
         {name,
          {Field("subsets", "", Shape::Text, Many::Map).keyedLike("[^\\s/]+"),
           {QT_TRANSLATE_NOOP("Model", "Subsets and their filters"), {}},
           {"%1", {u"v1: Service.Meta.version == v1, v2: Service.Meta.version == v2"_s}}},
          {Field("defaultSubset", "").like("[^\\s/]+"), {QT_TRANSLATE_NOOP("Model", "Default subset"), {}}}, timeout},
         syntaxes,
         resolver},
        {u"consul.defaults"_s,
         Sort::Service,
         {QT_TRANSLATE_NOOP("Model", "service-defaults: the protocol of a service"), {}},
         u"service-defaults"_s,
         consul,
         {name,
          {Field("protocol", "", Shape::Word, Many::One, "http http2 grpc tcp").required(), {QT_TRANSLATE_NOOP("Model", "Protocol"), {}}, {}, u"http"_s}},
         syntaxes,
         defaults},
    };
}

} // namespace meshboard::consul
