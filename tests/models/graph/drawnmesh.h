// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/topology.h"

#include <QRegularExpression>
#include <QStringList>

/// Meshes from drawings and drawings from topologies, so that tests read as pictures.
namespace meshboard {

/// "shop/reviews" -> key.
inline ServiceKey keyOf(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    return {slash < 0 ? QString() : text.left(slash), text.mid(slash + 1)};
}

class DrawnMesh
{
public:
    DrawnMesh()
    {
        source = {QUuid::createUuidV5(QUuid(), QByteArray("drawn"))};
        picture.names.insert(source, QStringLiteral("drawn"));
    }

    /// `probes`: one letter an instance: p passing, w warning, c critical, ? unknown, o out of rotation (passing).
    DrawnMesh &service(const QString &name, const QString &probes = QStringLiteral("p"), const QStringList &subsets = {},
                       Service::Kind kind = Service::Kind::Service)
    {
        auto one = std::make_shared<Service>();
        one->key = keyOf(name);
        one->kind = kind;
        one->subsets = subsets;
        auto merged = std::make_shared<MergedService>();
        merged->key = one->key;
        merged->kind = kind;
        merged->subsets = subsets;
        for (qsizetype i = 0; i < probes.size(); ++i) {
            Instance instance;
            instance.id = QString::number(i);
            instance.subset = subsets.isEmpty() ? QString() : subsets[i % subsets.size()];
            instance.health.probe = probes[i] == u'w' ? Probe::Warning
                : probes[i] == u'c'                   ? Probe::Critical
                : probes[i] == u'?'                   ? Probe::Unknown
                                                      : Probe::Passing;
            instance.health.rotation = probes[i] == u'o' ? Rotation::Out : Rotation::In;
            ++merged->instances;
            if (instance.health.rotation == Rotation::In) {
                ++merged->inRotation;
                merged->passing += instance.health.probe == Probe::Passing;
                merged->health = worst(merged->health, instance.health.probe);
            }
            one->instances.append(instance);
        }
        merged->parts.append({source, one});
        picture.services.insert(merged->key, merged);
        return *this;
    }

    /// `to` may name a subset: "shop/reviews@v2"; `from` a gateway: "gateway NAME".
    DrawnMesh &route(const QString &from, const QString &to, std::optional<double> share = {},
                     DeclaredEdge::Kind kind = DeclaredEdge::Kind::Route)
    {
        DeclaredEdge edge;
        edge.source = source;
        edge.kind = kind;
        if (from.startsWith(QLatin1String("gateway ")))
            edge.fromEntry = from.mid(8);
        else
            edge.from = keyOf(from);
        edge.to = keyOf(to.section(u'@', 0, 0));
        edge.subset = to.section(u'@', 1);
        edge.share = share;
        picture.edges.append(edge);
        return *this;
    }

    DrawnMesh &traffic(const QString &from, const QString &to, double perSecond, double errors = 0)
    {
        auto one = std::make_shared<Traffic>();
        one->key = {keyOf(from), keyOf(to.section(u'@', 0, 0)), to.section(u'@', 1)};
        one->perSecond = perSecond;
        one->errorShare = errors;
        one->samples = qint64(perSecond * 60);
        one->window = std::chrono::seconds(60);
        picture.traffic.insert(one->key, one);
        return *this;
    }

    Topology topology(const QSet<SourceId> &stale = {}) const { return topologyOf(picture, picture, stale); }

    SourceId source;
    Picture picture;
};

/// One line a node and edge: "service:web passing 1/1", "service:web -> service:cart observed 20/s".
inline QStringList drawn(const Topology &topology)
{
    QStringList lines;
    for (const TopologyNode &node : topology.nodes) {
        QString line = node.id + u' ' + nameOf(node.kind) + u' ' + nameOf(node.health) + u' ' + QString::number(node.passing) + u'/'
            + QString::number(node.instances);
        line += node.isStale ? QStringLiteral(" stale") : QString();
        line += node.isDrafted ? QStringLiteral(" drafted") : QString();
        line += node.folded > 0 ? QString(QStringLiteral(" folds ") + QString::number(node.folded)) : QString();
        line += node.perSecond ? QString(u' ' + QString::number(*node.perSecond) + QStringLiteral("/s")) : QString();
        lines.append(line);
    }
    for (const TopologyEdge &edge : topology.edges) {
        QString line = topology.nodes[size_t(edge.from)].id + QStringLiteral(" -> ") + topology.nodes[size_t(edge.to)].id + u' '
            + nameOf(edge.kind);
        line += edge.share ? QString(u' ' + QString::number(*edge.share)) : QString();
        line += edge.draftedShare ? QString(QStringLiteral(" => ") + QString::number(*edge.draftedShare)) : QString();
        if (edge.traffic && edge.traffic->perSecond)
            line += u' ' + QString::number(*edge.traffic->perSecond) + QStringLiteral("/s");
        if (edge.traffic && edge.traffic->errorShare.value_or(0) > 0)
            line += u' ' + QString::number(*edge.traffic->errorShare) + QStringLiteral(" err");
        lines.append(line);
    }
    return lines;
}

/// A mesh of layers as real ones are: a few gateways, then services that call some of the next layers.
inline Topology grownMesh(int services, int scopes, quint32 seed = 7)
{
    const auto next = [&seed] {
        seed = seed * 1664525U + 1013904223U;
        return seed >> 8;
    };
    DrawnMesh mesh;
    const auto nameOfService = [&](int i) {
        return QStringLiteral("team-%1/service-%2").arg(i % scopes).arg(i, 3, 10, QLatin1Char('0'));
    };
    static const QStringList probes {QStringLiteral("ppp"), QStringLiteral("pp"), QStringLiteral("pppp"), QStringLiteral("ppw"),
                                     QStringLiteral("ppp"), QStringLiteral("pc"), QStringLiteral("ppo")};
    for (int i = 0; i < services; ++i)
        mesh.service(nameOfService(i), i % 9 == 0 ? probes[int(next() % 7)] : QStringLiteral("pp"));
    for (int i = 0; i < services; ++i) {
        const int calls = i % 5 == 0 ? 0 : 1 + int(next() % 3);
        for (int k = 0; k < calls; ++k) {
            const int to = i + 1 + int(next() % quint32(std::max(2, services / 12)));
            if (to < services)
                mesh.traffic(nameOfService(i), nameOfService(to), 1 + double(next() % 200), next() % 17 == 0 ? 0.12 : 0.001);
        }
    }
    mesh.route(QStringLiteral("gateway edge"), nameOfService(0));
    mesh.route(QStringLiteral("gateway edge"), nameOfService(1));
    return mesh.topology();
}

} // namespace meshboard
