// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/traefik/routes.h"

#include "contract/reading.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace meshboard::traefik {

namespace {

using Severity = Finding::Severity;

void routerFindings(const Object &router, QList<Finding> &findings)
{
    const text::Node rule = field(router.node, "rule");
    const bool hasParents = field(router.node, "parentRefs").size() > 0;
    if (rule.text().trimmed().isEmpty()) {
        if (!hasParents)
            findings.append(findingAt("MB0306", Severity::Error, router, rule ? rule : router.node,
                                      {QT_TRANSLATE_NOOP("Model", "Router %1 has no rule"), {router.key.name}},
                                      {QT_TRANSLATE_NOOP("Model", "Write one, such as Host(`shop.example`)."), {}}));
        return;
    }
    for (const ReadRule::Problem &problem : readRule(rule, ruleSyntaxOf(router.node), router.document).problems) {
        Finding finding = findingAt(problem.code, problem.severity, router, rule, problem.what, problem.advice);
        const text::Position position = rule.tree().position(problem.bytes.begin);
        finding.place.bytes = problem.bytes;
        finding.place.line = position.line;
        finding.place.column = position.column;
        findings.append(finding);
    }
}

void serviceFindings(const Object &service, QList<Finding> &findings)
{
    const QList<QByteArray> modes = modesOf(service.node);
    if (modes.size() != 1)
        findings.append(findingAt("MB0310", Severity::Error, service, service.node,
                                  {modes.isEmpty() ? QT_TRANSLATE_NOOP("Model", "Service %1 says nowhere where requests go")
                                                   : QT_TRANSLATE_NOOP("Model", "Service %1 says several ways where requests go"),
                                   {service.key.name}},
                                  {QT_TRANSLATE_NOOP("Model", "Give it one of loadBalancer, weighted, mirroring and failover."), {}}));
    const QList<text::Node> children = childrenOf(service.node);
    qint64 sum = 0;
    bool isWeighted = false;
    for (const text::Node &written : children) {
        const text::Node child = written.resolved();
        const std::optional<qint64> weight = weightOf(child);
        isWeighted = isWeighted || field(child, "weight");
        if (!weight)
            findings.append(findingAt("MB0314", Severity::Error, service, field(child, "weight"),
                                      {QT_TRANSLATE_NOOP("Model", "%1 is no weight"), {textOf(child, "weight")}},
                                      {QT_TRANSLATE_NOOP("Model", "Write an integer that is not negative."), {}}));
        sum += weight.value_or(1);
    }
    if (isWeighted && sum == 0)
        findings.append(findingAt("MB0311", Severity::Error, service, service.node,
                                  {QT_TRANSLATE_NOOP("Model", "All weights of %1 are 0: it answers 503"), {service.key.name}},
                                  {QT_TRANSLATE_NOOP("Model", "Give one child a weight."), {}}));
    for (const text::Node &server : itemsOf(field(service.node, "loadBalancer"), "servers", spelling)) {
        const text::Node url = field(server, "url");
        if (service.protocol == "http" && url && (!QUrl(url.text()).isValid() || !url.text().contains("://"_L1)))
            findings.append(findingAt("MB0317", Severity::Error, service, url, {QT_TRANSLATE_NOOP("Model", "%1 is no URL of a server"), {url.text()}},
                                      {QT_TRANSLATE_NOOP("Model", "Write it with its scheme, such as http://10.0.0.1:8080."), {}}));
    }
}

} // namespace

Finding findingAt(QByteArray code, Finding::Severity severity, const Object &object, const text::Node &node, Message what, Message advice)
{
    Finding finding;
    finding.code = std::move(code);
    finding.severity = severity;
    finding.place = placeOf(originOf(object.document, node));
    finding.place.column = node ? node.position().column : 0;
    finding.place.object = object.key.toString();
    finding.what = std::move(what);
    finding.advice = std::move(advice);
    return finding;
}

QList<Finding> findingsOf(const Object &object)
{
    QList<Finding> findings;
    if (object.isHttp(Sort::Router))
        routerFindings(object, findings);
    else if (object.sort == Sort::Service)
        serviceFindings(object, findings);
    return findings;
}

} // namespace meshboard::traefik
