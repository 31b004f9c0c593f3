// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/gateway_api/checkfilters.h"

#include "contract/plain.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::gateway_api {

namespace {

using Severity = Finding::Severity;

QString typeOf(const Cursor &filter)
{
    return filter["type"].text();
}

class Filters
{
public:
    explicit Filters(Report &report)
        : m_report(report)
    {
    }

    void lookAtRule(const Cursor &rule)
    {
        look(rule["filters"]);
        const bool hasPrefix = hasOnePrefix(rule["matches"]);
        lookAtPrefixes(rule["filters"], hasPrefix);
        for (const Cursor &backend : itemsOf(rule["backendRefs"])) {
            look(backend["filters"]);
            lookAtPrefixes(backend["filters"], hasPrefix);
        }
        if (rule["backendRefs"].size() == 0)
            return;
        for (const Cursor &filter : itemsOf(rule["filters"])) {
            if (filter["requestRedirect"])
                excluded(filter, u"backendRefs"_s);
        }
    }

private:
    void look(const Cursor &filters)
    {
        static const QStringList once {u"CORS"_s, u"RequestHeaderModifier"_s, u"ResponseHeaderModifier"_s, u"RequestRedirect"_s, u"URLRewrite"_s};
        QSet<QString> seen;
        for (const Cursor &filter : itemsOf(filters)) {
            const QString type = typeOf(filter);
            if (seen.contains(type) && once.contains(type)) {
                m_report.add("MB1026", Severity::Error, filter, {QT_TRANSLATE_NOOP("Model", "There is a filter %1 already"), {type}},
                             {QT_TRANSLATE_NOOP("Model", "Put both into one."), {}});
            }
            seen.insert(type);
            if ((type == "URLRewrite"_L1 && seen.contains(u"RequestRedirect"_s)) || (type == "RequestRedirect"_L1 && seen.contains(u"URLRewrite"_s)))
                excluded(filter, type == "URLRewrite"_L1 ? u"RequestRedirect"_s : u"URLRewrite"_s);
            lookAt(filter);
        }
    }

    void lookAt(const Cursor &filter)
    {
        checkType(filter,
                  {{"RequestHeaderModifier", "requestHeaderModifier"},
                   {"ResponseHeaderModifier", "responseHeaderModifier"},
                   {"RequestMirror", "requestMirror"},
                   {"RequestRedirect", "requestRedirect"},
                   {"URLRewrite", "urlRewrite"},
                   {"CORS", "cors"},
                   {"ExternalAuth", "externalAuth"},
                   {"ExtensionRef", "extensionRef"}},
                  {}, m_report);
        for (const char *modifier : {"requestHeaderModifier", "responseHeaderModifier"}) {
            namedTwice(filter[modifier]["set"], "name");
            namedTwice(filter[modifier]["add"], "name");
            namedTwice(filter[modifier]["remove"]);
        }
        for (const char *changed : {"requestRedirect", "urlRewrite"}) {
            if (const Cursor path = filter[changed]["path"]; path.isMap())
                checkType(path, {{"ReplaceFullPath", "replaceFullPath"}, {"ReplacePrefixMatch", "replacePrefixMatch"}}, {}, m_report);
        }
        lookAtMirror(filter["requestMirror"]);
        if (const Cursor cors = filter["cors"]; cors.isMap())
            lookAtCors(cors);
        if (const Cursor auth = filter["externalAuth"]; auth.isMap()) {
            checkType(auth, {{"GRPC", "grpc"}, {"HTTP", "http"}}, {}, m_report, "protocol");
            checkPort(auth["backendRef"], m_report);
        }
    }

    void lookAtMirror(const Cursor &mirror)
    {
        checkPort(mirror["backendRef"], m_report);
        const Cursor fraction = mirror["fraction"];
        if (fraction.isMap() && mirror["percent"]) {
            m_report.add("MB1034", Severity::Error, fraction, {QT_TRANSLATE_NOOP("Model", "percent and fraction exclude each other"), {}},
                         {QT_TRANSLATE_NOOP("Model", "Keep one of them."), {}});
        }
        const auto part = fraction["numerator"].node().integer();
        if (part && *part > fraction["denominator"].node().integer().value_or(100)) {
            m_report.add("MB1034", Severity::Error, fraction, {QT_TRANSLATE_NOOP("Model", "The fraction is more than a whole"), {}},
                         {QT_TRANSLATE_NOOP("Model", "The numerator is at most the denominator, which is 100 where it is not written."), {}});
        }
    }

    void lookAtCors(const Cursor &cors)
    {
        for (const char *list : {"allowOrigins", "allowMethods", "allowHeaders", "exposeHeaders"}) {
            namedTwice(cors[list]);
            const QList<Cursor> items = itemsOf(cors[list]);
            const auto all = std::find_if(items.cbegin(), items.cend(), [](const Cursor &item) { return item.text() == "*"_L1; });
            if (all != items.cend() && items.size() > 1 && qstrcmp(list, "exposeHeaders") != 0) {
                m_report.add("MB1035", Severity::Error, *all, {QT_TRANSLATE_NOOP("Model", "* stands beside others in %1; the API server refuses that"), {QString::fromLatin1(list)}},
                             {QT_TRANSLATE_NOOP("Model", "Keep * alone, or take it away."), {}});
            }
        }
    }

    void namedTwice(const Cursor &list, const char *field = nullptr)
    {
        QSet<QString> seen;
        for (const Cursor &item : itemsOf(list)) {
            const Cursor name = field ? item[field] : item;
            if (name.isScalar() && seen.contains(name.text())) {
                m_report.add("MB1029", Severity::Error, name, {QT_TRANSLATE_NOOP("Model", "%1 is named twice; the API server refuses that"), {name.text()}},
                             {QT_TRANSLATE_NOOP("Model", "Keep one of them."), {}});
            }
            seen.insert(name.text());
        }
    }

    void excluded(const Cursor &filter, const QString &other)
    {
        m_report.add("MB1027", Severity::Error, filter, {QT_TRANSLATE_NOOP("Model", "%1 does not go together with %2"), {typeOf(filter), other}},
                     {QT_TRANSLATE_NOOP("Model", "Keep one of them."), {}});
    }

    /// Without matches the default is one prefix, /.
    static bool hasOnePrefix(const Cursor &matches)
    {
        if (!matches)
            return true;
        const Cursor type = matches[0]["path"]["type"];
        return matches.size() == 1 && (!type || type.text() == "PathPrefix"_L1);
    }

    void lookAtPrefixes(const Cursor &filters, bool hasPrefix)
    {
        for (const Cursor &filter : itemsOf(filters)) {
            for (const char *changed : {"requestRedirect", "urlRewrite"}) {
                const Cursor prefix = filter[changed]["path"]["replacePrefixMatch"];
                if (prefix && !hasPrefix) {
                    m_report.add("MB1028", Severity::Error, prefix,
                                 {QT_TRANSLATE_NOOP("Model", "The rule does not match by one prefix, so that there is none to replace"), {}},
                                 {QT_TRANSLATE_NOOP("Model", "Write exactly one match, of type PathPrefix."), {}});
                }
            }
        }
    }

    Report &m_report;
};

} // namespace

void checkType(const Cursor &object, std::initializer_list<TypeField> fields, QLatin1StringView otherwise, Report &report, const char *typeField)
{
    const QString type = object[typeField].isScalar() ? object[typeField].text() : QString(otherwise);
    for (const TypeField &one : fields) {
        const Cursor value = object[one.field];
        const bool isIts = type == QLatin1StringView(one.type);
        if (isIts && !value) {
            report.add("MB1025", Severity::Error, object, {QT_TRANSLATE_NOOP("Model", "It is of type %1 and has no %2"), {type, QString::fromLatin1(one.field)}},
                       {QT_TRANSLATE_NOOP("Model", "Write what belongs to its type, or change the type."), {}});
        } else if (value && !isIts) {
            report.add("MB1025", Severity::Error, value,
                       {QT_TRANSLATE_NOOP("Model", "%1 goes with type %2 only"), {QString::fromLatin1(one.field), QString::fromLatin1(one.type)}},
                       {QT_TRANSLATE_NOOP("Model", "Write what belongs to its type, or change the type."), {}});
        }
    }
}

void checkFilters(const Cursor &rule, Report &report)
{
    Filters(report).lookAtRule(rule);
}

void checkSession(const Cursor &session, Report &report)
{
    if (!session.isMap())
        return;
    // Of Gateway API 1.6; later releases write cookie and header instead.
    const Cursor config = session["cookieConfig"];
    if (config && session["type"].text() == "Header"_L1)
        report.add("MB1040", Severity::Error, config, {QT_TRANSLATE_NOOP("Model", "A session by header has no cookie"), {}},
                   {QT_TRANSLATE_NOOP("Model", "Delete cookieConfig, or make the type Cookie."), {}});
    if (config["lifetimeType"].text() == "Permanent"_L1 && !session["absoluteTimeout"])
        report.add("MB1040", Severity::Error, config["lifetimeType"], {QT_TRANSLATE_NOOP("Model", "A permanent cookie needs an absoluteTimeout"), {}},
                   {QT_TRANSLATE_NOOP("Model", "Write absoluteTimeout, or make it a cookie of the session."), {}});
    if (!session["cookie"] && !session["header"])
        return;
    // The later definition asks for a cookie even where the type is only the default.
    checkType(session, {{"Cookie", "cookie"}, {"Header", "header"}}, "Cookie"_L1, report);
    if (session["cookie"]["lifetimeType"].text() == "Permanent"_L1 && !session["absoluteTimeout"]) {
        report.add("MB1040", Severity::Error, session["cookie"]["lifetimeType"],
                   {QT_TRANSLATE_NOOP("Model", "A permanent cookie needs an absoluteTimeout"), {}},
                   {QT_TRANSLATE_NOOP("Model", "Write absoluteTimeout, or make it a cookie of the session."), {}});
    }
}

void checkPort(const Cursor &backend, Report &report)
{
    if (!backend.isMap() || backend["port"] || !backend["group"].text().isEmpty())
        return;
    if (backend["kind"].isScalar() && backend["kind"].text() != "Service"_L1)
        return;
    report.add("MB1032", Severity::Error, backend, {QT_TRANSLATE_NOOP("Model", "Service %1 is named without a port"), {backend["name"].text()}},
               {QT_TRANSLATE_NOOP("Model", "Write its port."), {}});
}

} // namespace meshboard::gateway_api
