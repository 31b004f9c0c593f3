// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "systems/traefik/objects.h"

#include "contract/format.h"

/// Configuration that stands at what it is for: labels of containers in Compose files (pkg/provider/docker), tags of
/// services of Consul and Nomad, annotations of Ingresses and Services (pkg/provider/kubernetes/ingress/annotations.go).
namespace meshboard::traefik {

struct LabelSet
{
    enum class Kind : quint8 { Container, Ingress, Service };

    Kind kind = Kind::Container;
    QString provider; ///< "docker", "consulcatalog", "nomad", "kubernetes"
    ObjectKey bearer; ///< of annotations
    std::shared_ptr<const Labels> labels;
};

QList<LabelSet> labelSetsIn(const text::Tree &tree);
/// The routers, services and middlewares that labels declare; what an Ingress asks for.
QList<Object> objectsOf(const LabelSet &set, const DocumentId &document);
/// What Traefik would not read.
QList<Finding> findingsOf(const LabelSet &set, const DocumentId &document);
QList<Understood> understoodOf(const LabelSet &set);

} // namespace meshboard::traefik
