// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/zookeeper/mirror.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace meshboard::zookeeper {

namespace {

template <typename Map>
void removeBelow(Map &map, const QByteArray &path, const std::function<void(const QByteArray &)> &removed)
{
    const QByteArray prefix = path + '/';
    for (auto it = map.lowerBound(prefix); it != map.end() && it.key().startsWith(prefix);) {
        removed(it.key());
        it = map.erase(it);
    }
}

/// Curator gives a node that it is told no value for the address of the machine (CuratorFrameworkFactory.getLocalAddress).
bool isLocalAddress(const QByteArray &value)
{
    return value.size() <= 45 && !QHostAddress(QString::fromLatin1(value)).isNull();
}

} // namespace

Mirror::Mirror(SourceId source, Ranges ranges, const Catalogue &catalogue)
    : m_source(source)
    , m_ranges(std::move(ranges))
    , m_registrations(source, u"zookeeper"_s, {"MB1401", "MB1402"}, catalogue)
{
}

void Mirror::apply(const QList<Update> &updates)
{
    for (const Update &update : updates) {
        const QByteArray &path = update.path;
        const bool isRoute = m_ranges.isRoute(path);
        switch (update.sort) {
        case Update::Sort::Stands:
            m_hidden.remove(path);
            if (isRoute) {
                m_routes.insert(path, {update.value, update.stat});
                m_hasChangedRoutes = true;
            } else {
                read(path, *m_standing.insert(path, {{update.value, update.stat}, update.isBranch}));
            }
            break;
        case Update::Sort::Branches:
            if (const auto known = m_standing.find(path); known != m_standing.end() && known->isBranch != update.isBranch) {
                known->isBranch = update.isBranch;
                read(path, *known);
            }
            break;
        case Update::Sort::Gone:
            remove(path);
            break;
        case Update::Sort::Hidden:
            remove(path);
            m_hidden.insert(path);
            break;
        }
    }
}

void Mirror::remove(const QByteArray &path)
{
    m_hidden.removeIf([&](const QByteArray &one) { return isWithin(one, path); });
    if (m_ranges.isRoute(path)) {
        m_hasChangedRoutes = true;
        m_routes.remove(path);
        removeBelow(m_routes, path, [](const QByteArray &) {});
        return;
    }
    m_standing.remove(path);
    m_registrations.remove(path);
    removeBelow(m_standing, path, [this](const QByteArray &below) { m_registrations.remove(below); });
}

/// Instances have nothing below them.
void Mirror::read(const QByteArray &path, const Standing &standing)
{
    const QByteArray above = m_ranges.servicesAbove(path);
    if (standing.isBranch || above.isEmpty())
        return m_registrations.remove(path);
    const qint64 session = standing.node.stat.owner;
    const auto read = m_registrations.put(path, above.size() + 1, standing.node.value, [&](Instance &instance) {
        if (session != 0)
            instance.labels.insert(u"zookeeper.session"_s, u"0x"_s + QString::number(quint64(session), 16));
    });
    if (read != Registrations::Read::Unknown || session != 0)
        return;
    // Trees are kept for many things. What nobody holds is told where an instance would stand, and with a value of somebody's.
    const bool isInPlace = path.count('/') == above.count('/') + 2;
    if (!isInPlace || standing.node.value.isEmpty() || isLocalAddress(standing.node.value))
        m_registrations.excuse(path);
}

QList<Finding> Mirror::findings() const
{
    QList<Finding> findings = m_registrations.findings();
    QList<QByteArray> hidden(m_hidden.cbegin(), m_hidden.cend());
    std::sort(hidden.begin(), hidden.end());
    for (const QByteArray &path : std::as_const(hidden)) {
        Finding finding;
        finding.code = "MB1403";
        finding.place.source = m_source;
        finding.place.object = QString::fromUtf8(path);
        finding.what = {QT_TRANSLATE_NOOP("Model", "The node %1 may not be read"), {finding.place.object}};
        finding.advice = {QT_TRANSLATE_NOOP("Model", "Give the user and password that the node's access list asks for."), {}};
        findings.append(finding);
    }
    return findings;
}

Change Mirror::changes(bool areRoutesSettled, bool isComplete)
{
    Change change;
    m_registrations.collect(change, m_ranges.services.first());
    change.findings.reset();
    if (const QList<Finding> now = findings(); now != m_findings) {
        m_findings = now;
        change.findings = now;
    }
    if (m_hasChangedRoutes && areRoutesSettled) {
        m_hasChangedRoutes = false;
        const DocumentId id {m_source, QString::fromUtf8(m_ranges.routes.mid(1))};
        Document now = treeOf(id, m_routes, m_ranges.routes);
        if (now.bytes.isEmpty()) {
            if (std::exchange(m_document, nullptr))
                change.removedDocuments.append(id);
        } else if (!m_document || *m_document != now) {
            m_document = std::make_shared<const Document>(std::move(now));
            change.documents.append(m_document);
        }
    }
    const bool isAll = isComplete && m_hidden.isEmpty();
    change.complete = {isAll, isAll};
    return change;
}

Change Mirror::whole(bool areRoutesSettled, bool isComplete)
{
    changes(areRoutesSettled, isComplete);
    Change change;
    change.services = m_registrations.services();
    if (m_document)
        change.documents.append(m_document);
    change.findings = m_findings;
    const bool isAll = isComplete && m_hidden.isEmpty();
    change.complete = {isAll, isAll};
    return change;
}

} // namespace meshboard::zookeeper
