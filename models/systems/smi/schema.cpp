// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/smi/schema.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace meshboard::smi {

namespace {

constexpr Field methods {"methods", "method", Shape::Word, Many::List, "* GET HEAD POST PUT DELETE CONNECT OPTIONS TRACE PATCH"};
constexpr Field oldHttpMatch[] {
    Field("name", "name").required(),
    {"pathRegex", "path", Shape::Regex},
    methods,
};
constexpr Field httpMatch[] {
    Field("name", "name").required(),
    {"pathRegex", "path", Shape::Regex},
    methods,
    {"headers", "header", Shape::Regex, Many::Map},
};
constexpr Field httpMatches = Field("matches", "match", httpMatch, Many::List, "name").required();
constexpr Field groupSpec[] {httpMatches};
constexpr Field oldRouteGroup[] {Field("matches", "match", oldHttpMatch, Many::List, "name").required()};
// The second version moved nothing yet, but its users write a spec already.
constexpr Field eitherRouteGroup[] {
    {"matches", "match", httpMatch, Many::List, "name"},
    {"spec", "", groupSpec},
};
constexpr Field routeGroup[] {Field("spec", "", groupSpec).required()};

constexpr Field portMatch[] {
    {"name", "name"},
    {"ports", "port", Shape::Integer, Many::List},
};
constexpr Field portSpec[] {{"matches", "match", portMatch}};
constexpr Field portRoute[] {{"spec", "", portSpec}};

constexpr Field quantityBackend[] {
    Field("service", "service").required(),
    Field("weight", "weight", Shape::Quantity).required(),
};
constexpr Field backend[] {
    Field("service", "service").required(),
    Field("weight", "weight", Shape::Integer).required().between(0, 2147483647),
};
constexpr Field groupReference[] {
    {"apiGroup", "group"},
    Field("kind", "kind", Shape::Word, Many::One, "HTTPRouteGroup").required(),
    Field("name", "name").required(),
};
constexpr Field quantitySplitSpec[] {
    Field("service", "service").required(),
    Field("backends", "backend", quantityBackend, Many::List, "service").required(),
};
constexpr Field splitSpec[] {
    Field("service", "service").required(),
    Field("backends", "backend", backend, Many::List, "service").required(),
    {"matches", "match", groupReference, Many::List, "name"},
};
constexpr Field quantitySplit[] {Field("spec", "", quantitySplitSpec).required()};
constexpr Field split[] {Field("spec", "", splitSpec).required()};

constexpr Field subject[] {
    Field("kind", "kind").required(),
    Field("name", "name").required(),
    {"namespace", "namespace"},
    {"port", "port", Shape::Integer},
};
constexpr Field trafficRule[] {
    Field("kind", "kind", Shape::Word, Many::One, "HTTPRouteGroup TCPRoute UDPRoute").required(),
    Field("name", "name").required(),
    {"matches", "match", Shape::Text, Many::List},
};
constexpr Field destination = Field("destination", "destination", subject).required();
constexpr Field sources {"sources", "source", subject, Many::List, "name"};
constexpr Field oldTarget[] {destination, {"specs", "rule", trafficRule, Many::List, "name"}, sources};
constexpr Field targetSpec[] {destination, {"rules", "rule", trafficRule, Many::List, "name"}, sources};
constexpr Field target[] {Field("spec", "", targetSpec).required()};

constexpr Field podSelector[] {{"matchLabels", "label", Shape::Text, Many::Map}, {"matchExpressions", "expression", Shape::Any}};
constexpr Field schemes[] {
    {"podLabelSelector", "pods with", podSelector},
    {"spiffeIdentities", "SPIFFE identity", Shape::Text, Many::List},
    {"serviceAccount", "service account"},
};
constexpr Field bindingSpec[] {{"schemes", "", schemes}};
constexpr Field binding[] {Field("spec", "", bindingSpec).required()};

/// A kind in a version; an empty version is every other one.
struct Known
{
    QLatin1StringView group;
    QLatin1StringView kind;
    QLatin1StringView version;
    std::span<const Field> fields;
};
constexpr std::array known {
    Known {"split.smi-spec.io"_L1, "TrafficSplit"_L1, "v1alpha1"_L1, quantitySplit},
    Known {"split.smi-spec.io"_L1, "TrafficSplit"_L1, "v1alpha2"_L1, quantitySplit},
    Known {"split.smi-spec.io"_L1, "TrafficSplit"_L1, {}, split},
    Known {"specs.smi-spec.io"_L1, "HTTPRouteGroup"_L1, "v1alpha1"_L1, oldRouteGroup},
    Known {"specs.smi-spec.io"_L1, "HTTPRouteGroup"_L1, "v1alpha2"_L1, eitherRouteGroup},
    Known {"specs.smi-spec.io"_L1, "HTTPRouteGroup"_L1, {}, routeGroup},
    Known {"specs.smi-spec.io"_L1, "TCPRoute"_L1, {}, portRoute},
    Known {"specs.smi-spec.io"_L1, "UDPRoute"_L1, {}, portRoute},
    Known {"access.smi-spec.io"_L1, "TrafficTarget"_L1, "v1alpha1"_L1, oldTarget},
    Known {"access.smi-spec.io"_L1, "TrafficTarget"_L1, {}, target},
    Known {"access.smi-spec.io"_L1, "IdentityBinding"_L1, {}, binding},
};

} // namespace

bool isOurs(const Manifest &manifest)
{
    return manifest.group.endsWith(".smi-spec.io"_L1);
}

std::span<const Field> fieldsOf(const Manifest &manifest)
{
    const auto found = std::find_if(known.cbegin(), known.cend(), [&](const Known &one) {
        return one.group == manifest.group && one.kind == manifest.key.kind && (one.version.isEmpty() || one.version == manifest.version);
    });
    return found == known.cend() ? std::span<const Field> {} : found->fields;
}

} // namespace meshboard::smi
