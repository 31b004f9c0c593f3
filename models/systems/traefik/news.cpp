// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/traefik/news.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::traefik {

namespace {

using text::Syntax;
using text::Value;

constexpr const char *word = "[^\\s@/`]+"; // an @ sets the provider apart, a / the keys of a store
constexpr const char *urlPattern = "(https?|h2c)://[^\\s]+";

QList<QByteArray> inHttp(const char *things)
{
    return {QByteArrayLiteral("http"), things};
}

Question nameQuestion()
{
    Question question {Field("name", "").like(word).required(), {QT_TRANSLATE_NOOP("Model", "Name"), {}}};
    question.isName = true;
    return question;
}

Question serversQuestion(Field field)
{
    return {field, {QT_TRANSLATE_NOOP("Model", "Servers"), {}}, {"%1", {u"http://10.0.0.1:8080, http://10.0.0.2:8080"_s}}};
}

/// (Host(`a`) || Host(`b`)) && PathPrefix(`/c`), as versions 2 and 3 read it.
QByteArray ruleOf(const Given &given)
{
    QByteArrayList hosts;
    for (const Value &host : given.list("hosts"))
        hosts.append("Host(`" + std::get<QByteArray>(host.variant()) + "`)");
    const QByteArray path = given.text("path");
    QByteArray rule = hosts.join(" || ");
    if (path.isEmpty())
        return rule;
    if (hosts.size() > 1)
        rule = '(' + rule + ')';
    return rule + " && PathPrefix(`" + path + "`)";
}

Piece serversPiece(const QByteArray &service, const Given &given)
{
    Value::List servers;
    for (const Value &server : given.list("servers"))
        servers.append(Value::Map {{"url", server}});
    return {inHttp("services"),
            service,
            Entries().add("loadBalancer",
                          Entries().add("servers", servers).add("healthCheck", Entries().add("path", given.value("healthPath"))))};
}

QList<Piece> router(const Given &given)
{
    Value::List middlewares = given.list("middlewares");
    QList<Piece> made;
    const auto make = [&](const QByteArray &name, const char *type, Value options) {
        if (!middlewares.contains(Value(name)))
            middlewares.append(name);
        made.append({inHttp("middlewares"), name, Entries().add(type, std::move(options))});
    };
    for (const auto &[name, average] : given.map("rateLimit"))
        make(name, "rateLimit", Entries().add("average", average));
    for (const auto &[name, file] : given.map("basicAuth"))
        make(name, "basicAuth", Entries().add("usersFile", file));
    QByteArray service = given.text("service");
    if (service.isEmpty()) {
        service = given.text("name");
        if (service.endsWith("-router"))
            service.chop(7);
    }
    const Piece one {inHttp("routers"),
                     given.text("name"),
                     Entries()
                         .add("rule", ruleOf(given))
                         .add("entryPoints", given.list("entryPoints"))
                         .add("middlewares", middlewares)
                         .add("service", service)};
    if (given.has("servers"))
        made.append(serversPiece(service, given));
    return QList<Piece> {one} + made;
}

QList<Piece> weighted(const Given &given)
{
    Value::List services;
    for (const auto &[service, weight] : given.map("services"))
        services.append(Value(Value::Map {{"name", service}, {"weight", weight}}));
    return {{inHttp("services"), given.text("name"), Entries().add("weighted", Entries().add("services", services))}};
}

const QList<Syntax> &syntaxes()
{
    static const QList<Syntax> all {Syntax::Yaml, Syntax::Toml, Syntax::KeyValue};
    return all;
}

} // namespace

QList<Novelty> news()
{
    const QString traefik = u"Traefik"_s;
    return {
        {u"traefik.router"_s,
         Novelty::Sort::Route,
         {QT_TRANSLATE_NOOP("Model", "Router, with its service and middlewares"), {}},
         u"http router"_s,
         traefik,
         {nameQuestion(),
          {Field("hosts", "", Shape::Text, Many::List).like("[^\\s`]+").required(), {QT_TRANSLATE_NOOP("Model", "Hosts"), {}}, {"%1", {u"payment.example.com"_s}}},
          {Field("path", "").like("/[^`]*"), {QT_TRANSLATE_NOOP("Model", "Path begins with"), {}}, {QT_TRANSLATE_NOOP("Model", "empty: every path"), {}}},
          {Field("entryPoints", "", Shape::Text, Many::List).like(word),
           {QT_TRANSLATE_NOOP("Model", "Entry points"), {}},
           {QT_TRANSLATE_NOOP("Model", "empty: the default ones"), {}}},
          {Field("service", "").like("[^\\s/`]+"), {QT_TRANSLATE_NOOP("Model", "Service"), {}}, {QT_TRANSLATE_NOOP("Model", "empty: named like the router"), {}}},
          serversQuestion(Field("servers", "", Shape::Text, Many::List).like(urlPattern)),
          {Field("middlewares", "", Shape::Text, Many::List).like("[^\\s/`]+"),
           {QT_TRANSLATE_NOOP("Model", "Middlewares"), {}},
           {QT_TRANSLATE_NOOP("Model", "in the order in which a request meets them"), {}}},
          {Field("rateLimit", "", Shape::Integer, Many::Map).between(0, 1e9).keyedLike(word),
           {QT_TRANSLATE_NOOP("Model", "New rate limit"), {}},
           {QT_TRANSLATE_NOOP("Model", "its name and the requests a second: %1"), {u"rate-limit: 100"_s}}},
          {Field("basicAuth", "", Shape::Text, Many::Map).between(1, 4096).keyedLike(word),
           {QT_TRANSLATE_NOOP("Model", "New basic authentication"), {}},
           {QT_TRANSLATE_NOOP("Model", "its name and the file of users: %1"), {u"auth: /etc/traefik/users"_s}}}},
         syntaxes(),
         router},
        {u"traefik.service"_s,
         Novelty::Sort::Service,
         {QT_TRANSLATE_NOOP("Model", "Service with its servers"), {}},
         u"http service"_s,
         traefik,
         {nameQuestion(), serversQuestion(Field("servers", "", Shape::Text, Many::List).like(urlPattern).required()),
          {Field("healthPath", "").like("/.*"), {QT_TRANSLATE_NOOP("Model", "Path of the health check"), {}}, {QT_TRANSLATE_NOOP("Model", "empty: no health check"), {}}}},
         syntaxes(),
         [](const Given &given) { return QList<Piece> {serversPiece(given.text("name"), given)}; }},
        {u"traefik.weighted"_s,
         Novelty::Sort::Service,
         {QT_TRANSLATE_NOOP("Model", "Weighted service over others"), {}},
         u"http service"_s,
         traefik,
         {nameQuestion(),
          {Field("services", "", Shape::Integer, Many::Map).between(0, 1e9).required(),
           {QT_TRANSLATE_NOOP("Model", "Services and their weights"), {}},
           {"%1", {u"web: 95, web-next: 5"_s}}}},
         syntaxes(),
         weighted},
    };
}

} // namespace meshboard::traefik
