// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/kubernetes/schema.h"

#include "systems/kubernetes/fields.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace meshboard::kubernetes {

namespace {

// Ingress before its first version: https://pkg.go.dev/k8s.io/api/networking/v1beta1
constexpr Field oldBackend[] {
    {"serviceName", "service"},
    {"servicePort", "port", Shape::IntegerOrText},
    {"resource", "resource", Shape::Any},
};
constexpr Field oldPath[] {
    {"path", "path"},
    {"pathType", "path type", Shape::Word, Many::One, "Exact Prefix ImplementationSpecific"},
    Field("backend", "", oldBackend).required(),
};
constexpr Field oldHttp[] {Field("paths", "path", oldPath, Many::List, "path").required()};
constexpr Field oldRule[] {
    {"host", "host"},
    {"http", "", oldHttp},
};
constexpr Field oldTls[] {
    {"hosts", "host", Shape::Text, Many::List},
    {"secretName", "secret"},
};
constexpr Field oldSpec[] {
    {"ingressClassName", "class"},
    {"backend", "default", oldBackend},
    {"rules", "rule", oldRule, Many::List, "host"},
    {"tls", "TLS", oldTls, Many::List, "secretName"},
};
constexpr Field oldIngress[] {{"spec", "", oldSpec}};

/// What stands at the top of kinds that are kept as they are.
constexpr Field whole[] {
    {"spec", "", Shape::Any},
    {"data", "", Shape::Any},
    {"webhooks", "webhook", Shape::Any},
    {"rules", "rule", Shape::Any},
    {"subjects", "subject", Shape::Any},
    {"roleRef", "role", Shape::Any},
    {"handler", "handler"},
    {"overhead", "overhead", Shape::Any},
    {"scheduling", "scheduling", Shape::Any},
    {"template", "", Shape::Any},
    {"endpoints", "endpoint", Shape::Any},
    {"addressType", "address type"},
    {"ports", "port", Shape::Any},
};

constexpr std::array older {
    Known {"extensions"_L1, "Ingress"_L1, "v1beta1"_L1, oldIngress},
    Known {"networking.k8s.io"_L1, "Ingress"_L1, "v1beta1"_L1, oldIngress},
};

constexpr std::array groups {
    ""_L1, "apps"_L1, "batch"_L1, "autoscaling"_L1, "policy"_L1, "extensions"_L1, "networking.k8s.io"_L1, "discovery.k8s.io"_L1,
    "rbac.authorization.k8s.io"_L1, "storage.k8s.io"_L1, "scheduling.k8s.io"_L1, "coordination.k8s.io"_L1, "node.k8s.io"_L1,
    "admissionregistration.k8s.io"_L1, "apiextensions.k8s.io"_L1, "apiregistration.k8s.io"_L1, "certificates.k8s.io"_L1,
    "flowcontrol.apiserver.k8s.io"_L1, "snapshot.storage.k8s.io"_L1,
    // Others that stand beside them in the repositories of many: monitoring, certificates, delivery, secrets.
    "monitoring.coreos.com"_L1, "cert-manager.io"_L1, "argoproj.io"_L1, "flagger.app"_L1, "source.toolkit.fluxcd.io"_L1,
    "kustomize.toolkit.fluxcd.io"_L1, "helm.toolkit.fluxcd.io"_L1, "external-secrets.io"_L1, "bitnami.com"_L1, "keda.sh"_L1,
};

struct Removal
{
    QLatin1StringView group;
    QLatin1StringView version; ///< what its name starts with
    QLatin1StringView in;
    QLatin1StringView kind {}; ///< empty: all
};
constexpr std::array removals {
    Removal {"extensions"_L1, "v1beta1"_L1, "1.22"_L1, "Ingress"_L1},
    Removal {"extensions"_L1, "v1beta1"_L1, "1.16"_L1},
    Removal {"apps"_L1, "v1beta"_L1, "1.16"_L1},
    Removal {"networking.k8s.io"_L1, "v1beta1"_L1, "1.22"_L1, "Ingress"_L1},
    Removal {"networking.k8s.io"_L1, "v1beta1"_L1, "1.22"_L1, "IngressClass"_L1},
    Removal {"rbac.authorization.k8s.io"_L1, "v1beta1"_L1, "1.22"_L1},
    Removal {"rbac.authorization.k8s.io"_L1, "v1alpha1"_L1, "1.23"_L1},
    Removal {"admissionregistration.k8s.io"_L1, "v1beta1"_L1, "1.22"_L1, "ValidatingWebhookConfiguration"_L1},
    Removal {"admissionregistration.k8s.io"_L1, "v1beta1"_L1, "1.22"_L1, "MutatingWebhookConfiguration"_L1},
    Removal {"apiextensions.k8s.io"_L1, "v1beta1"_L1, "1.22"_L1},
    Removal {"apiregistration.k8s.io"_L1, "v1beta1"_L1, "1.22"_L1},
    Removal {"batch"_L1, "v1beta1"_L1, "1.25"_L1},
    Removal {"discovery.k8s.io"_L1, "v1beta1"_L1, "1.25"_L1},
    Removal {"policy"_L1, "v1beta1"_L1, "1.25"_L1},
    Removal {"autoscaling"_L1, "v2beta1"_L1, "1.25"_L1},
    Removal {"autoscaling"_L1, "v2beta2"_L1, "1.26"_L1},
};

const Known *exactly(const Manifest &manifest)
{
    const auto isIt = [&](const Known &one) {
        return one.group == manifest.group && one.kind == manifest.key.kind && one.version == manifest.version;
    };
    if (const auto found = std::find_if(older.begin(), older.end(), isIt); found != older.end())
        return &*found;
    const auto all = kindsOfServer();
    const auto found = std::find_if(all.begin(), all.end(), isIt);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

bool isOurs(const Manifest &manifest)
{
    return std::find(groups.cbegin(), groups.cend(), manifest.group) != groups.cend();
}

std::span<const Field> fieldsOf(const Manifest &manifest)
{
    if (const Known *known = exactly(manifest))
        return known->fields;
    // Another version of a kind says the same but for a few fields.
    const auto all = kindsOfServer();
    const auto later = std::find_if(all.rbegin(), all.rend(), [&](const Known &one) {
        return one.kind == manifest.key.kind && (one.group == manifest.group || manifest.group == "extensions"_L1);
    });
    return later == all.rend() ? std::span<const Field>(whole) : later->fields;
}

bool isJudged(const Manifest &manifest)
{
    return exactly(manifest);
}

QString removedIn(const Manifest &manifest)
{
    const auto found = std::find_if(removals.cbegin(), removals.cend(), [&](const Removal &one) {
        return one.group == manifest.group && manifest.version.startsWith(one.version)
            && (one.kind.isEmpty() || one.kind == manifest.key.kind);
    });
    return found == removals.cend() ? QString() : QString(found->in);
}

} // namespace meshboard::kubernetes
