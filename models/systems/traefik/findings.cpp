// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/traefik/routes.h"

#include "contract/reading.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace meshboard::traefik {

namespace {

using Severity = Finding::Severity;

/// The first name that HostSNI asks for, turned by ! or not, as Traefik looks for it.
QString nameAskedOf(const Condition &condition)
{
    const bool isName = condition.kind == Condition::Kind::Match && condition.subject == Condition::Subject::Host && condition.op == Condition::Operator::Exact;
    if (isName)
        return condition.value;
    for (const Condition &part : condition.parts) {
        if (const QString name = nameAskedOf(part); !name.isEmpty())
            return name;
    }
    return {};
}

void ruleFindings(const Object &router, const text::Node &rule, QList<Finding> &findings)
{
    const text::Node written = ruleOf(router, rule);
    const bool hasParents = field(router.node, "parentRefs").size() > 0;
    if (written.text().trimmed().isEmpty()) {
        // Of Kubernetes the API server asks for it, and of containers the provider has one for all.
        if (!hasParents && (written || router.provider.isEmpty()))
            findings.append(findingAt("MB0306", Severity::Error, router, written ? written : rule,
                                      {QT_TRANSLATE_NOOP("Model", "Router %1 has no rule"), {router.key.name}},
                                      {QT_TRANSLATE_NOOP("Model", "Write one, such as Host(`shop.example`)."), {}}));
        return;
    }
    const ReadRule read = readRuleOf(router, rule);
    for (const ReadRule::Problem &problem : read.problems) {
        Finding finding = findingAt(problem.code, problem.severity, router, written, problem.what, problem.advice);
        const text::Position position = router.written(written).node.tree().position(problem.bytes.begin);
        finding.place.bytes = problem.bytes;
        finding.place.line = position.line;
        finding.place.column = position.column;
        findings.append(finding);
    }
    // pkg/server/router/tcp: the name is read from the TLS handshake.
    const QString name = router.protocol == "tcp" && !field(router.node, "tls") ? nameAskedOf(read.condition) : QString();
    if (!name.isEmpty() && name != "*"_L1)
        findings.append(findingAt("MB0321", Severity::Error, router, written,
                                  {QT_TRANSLATE_NOOP("Model", "Router %1 asks for the name %2 of TLS connections, and has no TLS"), {router.key.name, name}},
                                  {QT_TRANSLATE_NOOP("Model", "Give the router a tls section, or ask for HostSNI(`*`)."), {}}));
}

void zeroFindings(const Object &object, const text::Node &at, const QList<text::Node> &children, QList<Finding> &findings)
{
    const bool isWeighted = std::any_of(children.cbegin(), children.cend(), [](const text::Node &child) { return bool(field(child.resolved(), "weight")); });
    const bool isZero = std::all_of(children.cbegin(), children.cend(), [](const text::Node &child) { return weightOf(child.resolved()) == 0; });
    if (isWeighted && isZero)
        findings.append(findingAt("MB0311", Severity::Error, object, at,
                                  {QT_TRANSLATE_NOOP("Model", "All weights of %1 are 0: it answers 503"), {object.key.name}},
                                  {QT_TRANSLATE_NOOP("Model", "Give one child a weight."), {}}));
}

void routerFindings(const Object &router, QList<Finding> &findings)
{
    for (const text::Node &rule : rulesOf(router)) {
        if (router.protocol != "udp")
            ruleFindings(router, rule, findings);
        // Of one alone the weight is not looked at.
        const QList<text::Node> services = router.isManifest() ? writtenItemsOf(rule, "services", spelling) : QList<text::Node>();
        if (services.size() > 1)
            zeroFindings(router, rule, services, findings);
    }
}

void serviceFindings(const Object &service, QList<Finding> &findings)
{
    const QList<QByteArray> modes = modesOf(service.node);
    // Of several Traefik takes one in Kubernetes, and refuses the file.
    const bool isHarmless = service.isManifest() && !modes.isEmpty();
    if (modes.size() != 1)
        findings.append(findingAt("MB0310", isHarmless ? Severity::Warning : Severity::Error, service, service.node,
                                  {modes.isEmpty() ? QT_TRANSLATE_NOOP("Model", "Service %1 says nowhere where requests go")
                                                   : QT_TRANSLATE_NOOP("Model", "Service %1 says several ways where requests go"),
                                   {service.key.name}},
                                  {QT_TRANSLATE_NOOP("Model", "Give it one of loadBalancer, weighted, mirroring and failover."), {}}));
    const QList<text::Node> children = childrenOf(service.node);
    for (const text::Node &written : children) {
        const text::Node child = written.resolved();
        if (!weightOf(child) && !service.isManifest())
            findings.append(findingAt("MB0314", Severity::Error, service, field(child, "weight"),
                                      {QT_TRANSLATE_NOOP("Model", "%1 is no weight"), {textOf(child, "weight")}},
                                      {QT_TRANSLATE_NOOP("Model", "Write an integer that is not negative."), {}}));
    }
    zeroFindings(service, service.node, children, findings);
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
    finding.place = placeOf(object.at(node));
    const text::Node standing = object.written(node).node;
    finding.place.column = standing ? standing.position().column : 0;
    finding.place.object = object.key.toString();
    finding.what = std::move(what);
    finding.advice = std::move(advice);
    return finding;
}

QList<Finding> findingsOf(const Object &object)
{
    QList<Finding> findings;
    if (object.sort == Sort::Router)
        routerFindings(object, findings);
    else if (object.sort == Sort::Service)
        serviceFindings(object, findings);
    return findings;
}

} // namespace meshboard::traefik
