// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/istio/check.h"

#include "domain/implication.h"
#include "systems/istio/filters.h"
#include "systems/istio/schema.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::istio {

namespace {

using Severity = Finding::Severity;

QString nameOfRule(const Route &route, qsizetype index)
{
    return route.rule.name.isEmpty() ? QString::number(index + 1) : route.rule.name;
}

void checkName(const Manifest &manifest, Report &report)
{
    if (manifest.key.name.isEmpty() && !manifest.root["metadata"]["generateName"]) {
        report.add("MB0120", Severity::Error, manifest.root, {QT_TRANSLATE_NOOP("Model", "The object has no name"), {}},
                   {QT_TRANSLATE_NOOP("Model", "Write metadata.name."), {}});
    }
}

SetWeights weightsOf(const Route &route, const QList<qint64> &after)
{
    SetWeights deed {{}, route.branchesOrigin, Scale::Relative, {}};
    for (qsizetype i = 0; i < route.branches.size(); ++i) {
        const Branch &branch = route.branches[i];
        deed.children.append({branch.name, branch.origin, branch.weight, after[i]});
    }
    return deed;
}

/// Weights of Istio are relative; the lone one is everything, and one left out beside others is none.
void checkWeights(const Route &route, Report &report)
{
    const QList<Branch> &branches = route.branches;
    qint64 sum = 0;
    bool isOneNegative = false;
    for (const Branch &branch : branches) {
        // The API server takes 32 bits; what is beyond is reported as what it is, and must not wrap around here.
        sum += std::clamp<qint64>(branch.weight.value_or(0), 0, 1'000'000'000);
        isOneNegative = isOneNegative || branch.weight.value_or(0) < 0;
    }
    const auto isWritten = [](const Branch &branch) { return branch.weightOrigin.isWritten(); };
    if (isOneNegative) {
        report.add("MB0111", Severity::Error, route.branchesOrigin,
                   {QT_TRANSLATE_NOOP("Model", "A weight is negative; Istio refuses the object"), {}},
                   {QT_TRANSLATE_NOOP("Model", "Weights are 0 or more."), {}});
        return;
    }
    if (branches.size() == 1) {
        if (isWritten(branches.first()) && sum != 100) {
            Finding &finding =
                report.add("MB0103", Severity::Note, branches.first().weightOrigin,
                           {QT_TRANSLATE_NOOP("Model", "The only destination gets all requests, whatever its weight %1 says"), {sum}},
                           {QT_TRANSLATE_NOOP("Model", "Write 100 or leave the weight out, or add the missing destination."), {}});
            report.fix(finding, weightsOf(route, {100}));
        }
        return;
    }
    if (branches.size() > 1 && sum == 0) {
        report.add("MB0111", Severity::Error, route.branchesOrigin,
                   {QT_TRANSLATE_NOOP("Model", "No destination has a weight above 0; Istio refuses the object"), {}},
                   {QT_TRANSLATE_NOOP("Model", "Give the destinations weights that sum up to 100."), {}});
        return;
    }
    for (const Branch &branch : branches) {
        if (!isWritten(branch)) {
            report.add("MB0107", Severity::Warning, branch.origin,
                       {QT_TRANSLATE_NOOP("Model", "%1 has no weight beside others that have one: it gets no requests"), {branch.name}},
                       {QT_TRANSLATE_NOOP("Model", "Write the weight, 0 if none is meant."), {}});
        }
    }
    if (branches.size() > 1 && sum != 100) {
        Finding &finding = report.add("MB0103", Severity::Warning, route.branchesOrigin,
                                      {QT_TRANSLATE_NOOP("Model", "The weights sum up to %1, not 100; Istio takes them as proportions"), {sum}},
                                      {QT_TRANSLATE_NOOP("Model", "Weights that sum up to 100 can be read as percentages."), {}});
        QList<double> parts;
        for (const Branch &branch : branches)
            parts.append(double(branch.weight.value_or(0)));
        report.fix(finding, weightsOf(route, apportioned(parts, 100)));
    }
}

void checkSameDestinations(const Route &route, Report &report)
{
    QHash<QString, QString> seen;
    for (const Branch &branch : route.branches) {
        const Destination &to = branch.destination;
        const QString key = to.host + u'@' + to.subset + u':' + QString::number(to.port.value_or(0));
        if (seen.contains(key)) {
            report.add("MB0125", Severity::Warning, branch.origin,
                       {QT_TRANSLATE_NOOP("Model", "%1 is a destination of this rule already"), {seen.value(key)}},
                       {QT_TRANSLATE_NOOP("Model", "Put both weights into one of them."), {}});
        }
        seen.insert(key, branch.name);
    }
}

/// pkg/config/validation/virtualservice.go, validateHTTPRouteConflict
void checkActions(const Route &route, const Cursor &at, Report &report)
{
    QStringList actions;
    for (const char *action : {"route", "redirect", "directResponse", "delegate"}) {
        if (const Cursor value = at[action]; value.isSomething() && value.size() > 0)
            actions.append(QString::fromLatin1(action));
    }
    if (actions.isEmpty()) {
        report.add("MB0112", Severity::Error, route.rule.origin, {QT_TRANSLATE_NOOP("Model", "The rule leads nowhere"), {}},
                   {QT_TRANSLATE_NOOP("Model", "Add a route, a redirect, a direct response or a delegate."), {}});
    } else if (actions.size() > 1) {
        report.add("MB0113", Severity::Error, route.rule.origin,
                   {QT_TRANSLATE_NOOP("Model", "The rule has %1 at once; Istio refuses the object"), {actions.join(u", ")}},
                   {QT_TRANSLATE_NOOP("Model", "Keep one of them."), {}});
    } else if (route.end) {
        for (const char *other : {"fault", "rewrite"}) {
            if (const Cursor value = at[other]; value.isSomething()) {
                report.add("MB0113", Severity::Error, value,
                           {QT_TRANSLATE_NOOP("Model", "The rule has %1 at once; Istio refuses the object"),
                            {actions.first() + u", "_s + QString::fromLatin1(other)}},
                           {QT_TRANSLATE_NOOP("Model", "Keep one of them."), {}});
            }
        }
    }
    if (at["mirror"].isSomething() && at["mirrors"].size() > 0) {
        report.add("MB0113", Severity::Error, at["mirrors"],
                   {QT_TRANSLATE_NOOP("Model", "The rule has %1 at once; Istio refuses the object"), {u"mirror, mirrors"_s}},
                   {QT_TRANSLATE_NOOP("Model", "Keep one of them."), {}});
    }
}

void checkTimes(const Cursor &at, Report &report)
{
    const auto whole = millisecondsOf(at["timeout"]);
    const auto once = millisecondsOf(at["retries"]["perTryTimeout"]);
    if (whole && once && *once >= *whole) {
        report.add("MB0121", Severity::Warning, at["retries"]["perTryTimeout"],
                   {QT_TRANSLATE_NOOP("Model", "One try may take as long as the whole request, %1: there is no time to retry"),
                    {at["timeout"].text()}},
                   {QT_TRANSLATE_NOOP("Model", "Make the time-out of a try shorter."), {}});
    } else if (const auto attempts = at["retries"]["attempts"].node().integer(); whole && once && attempts && once->count() > 0) {
        const qint64 tries = *attempts + 1;
        const qint64 begun = (whole->count() + once->count() - 1) / once->count();
        if (begun < tries)
            report.add("MB0121", Severity::Note, at["retries"]["perTryTimeout"],
                       {QT_TRANSLATE_NOOP("Model", "Of %1 tries only %2 begin within the time-out of the request, %3"), {tries, begun, at["timeout"].text()}},
                       {QT_TRANSLATE_NOOP("Model", "Make the time-out of a try shorter, or retry less often."), {}});
    }
}

/// Rules are asked one after the other; what earlier ones take whole never gets to a later one.
void checkReach(const Section &section, Report &report)
{
    Earlier earlier;
    for (qsizetype i = 0; i < section.routes.size(); ++i) {
        const Route &route = section.routes[i];
        if (const std::optional<qsizetype> taker = earlier.takerOf(route.rule.when)) {
            const QString name = nameOfRule(route, i);
            const QString by = nameOfRule(section.routes[*taker], *taker);
            Finding &finding =
                report.add("MB0104", Severity::Warning, route.rule.origin,
                           {QT_TRANSLATE_NOOP("Model", "Rule %1 is never reached: rule %2 takes all its requests first"), {name, by}},
                           {QT_TRANSLATE_NOOP("Model", "Move it before rule %1 or delete it."), {by}});
            // Of two that take the same requests one stays unreached, whichever comes first.
            if (section.protocol == "http"_L1 && !covers(route.rule.when, section.routes[*taker].rule.when))
                report.fix(finding, MoveRule {{}, route.rule.origin, translated({QT_TRANSLATE_NOOP("Model", "rule %1"), {name}}), int(i), int(*taker)});
        }
        earlier.add(route.rule.when, i);
    }
}

} // namespace

void checkShape(const QList<Deviation> &deviations, Report &report)
{
    static constexpr ShapeCodes codes {"MB0109", "MB0110", "MB0120", "MB0110", "MB0110", "MB0108", "MB0117"};
    reportShape(deviations, u"Istio"_s, report, codes);
}

void check(const VirtualService &service, const Manifest &manifest, Report &report)
{
    checkName(manifest, report);
    const Cursor spec = manifest.root["spec"];
    const bool hasRules = std::any_of(service.sections.cbegin(), service.sections.cend(),
                                      [](const Section &section) { return !section.routes.isEmpty(); });
    if (!hasRules) {
        report.add("MB0120", Severity::Error, manifest.root, {QT_TRANSLATE_NOOP("Model", "The VirtualService has no rules"), {}},
                   {QT_TRANSLATE_NOOP("Model", "Add http, tls or tcp rules."), {}});
    }
    for (const Section &section : service.sections) {
        const Cursor list = spec[section.protocol.toLatin1()];
        for (qsizetype i = 0; i < section.routes.size(); ++i) {
            const Route &route = section.routes[i];
            const Cursor at = list[int(i)];
            checkActions(route, at, report);
            checkWeights(route, report);
            checkSameDestinations(route, report);
            checkTimes(at, report);
        }
        checkReach(section, report);
    }
}

void check(const DestinationRule &rule, const Manifest &manifest, Report &report)
{
    checkName(manifest, report);
    if (rule.host.isEmpty()) {
        report.add("MB0120", Severity::Error, manifest.root, {QT_TRANSLATE_NOOP("Model", "The DestinationRule names no host"), {}},
                   {QT_TRANSLATE_NOOP("Model", "Write spec.host."), {}});
    }
    QHash<QString, int> seen;
    for (const Subset &subset : rule.subsets) {
        if (seen.contains(subset.name)) {
            report.add("MB0105", Severity::Error, subset.origin,
                       {QT_TRANSLATE_NOOP("Model", "Subset %1 is declared in line %2 already"), {subset.name, QString::number(seen.value(subset.name))}},
                       {QT_TRANSLATE_NOOP("Model", "Rename one of them or delete it."), {}});
        }
        seen.insert(subset.name, subset.origin.line);
    }
}

void checkPercentages(const Cursor &object, Report &report)
{
    const auto checkOne = [&](const Cursor &value) {
        const auto number = value.node().number();
        if (number && (*number < 0 || *number > 100)) {
            report.add("MB0118", Severity::Error, value, {QT_TRANSLATE_NOOP("Model", "%1 is not a percentage"), {value.text()}},
                       {QT_TRANSLATE_NOOP("Model", "Percentages are 0 to 100."), {}});
        }
    };
    const QList<Cursor> rules = object["spec"]["http"].children();
    for (const Cursor &rule : rules) {
        checkOne(rule["fault"]["delay"]["percentage"]["value"]);
        checkOne(rule["fault"]["abort"]["percentage"]["value"]);
        checkOne(rule["fault"]["delay"]["percent"]);
        checkOne(rule["mirrorPercentage"]["value"]);
        checkOne(rule["mirrorPercent"]);
        checkOne(rule["mirror_percent"]);
        const QList<Cursor> mirrors = rule["mirrors"].children();
        for (const Cursor &mirror : mirrors)
            checkOne(mirror["percentage"]["value"]);
    }
}

} // namespace meshboard::istio
