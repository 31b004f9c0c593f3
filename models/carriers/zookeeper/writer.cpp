// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/zookeeper/writer.h"

#include "carriers/zookeeper/errand.h"
#include "live/answering.h"

#include <QPointer>
#include <QSet>

using namespace Qt::StringLiterals;

namespace meshboard::zookeeper {

namespace {

using Sort = Operation::Sort;

/// An errand whose end is one result.
template <typename T>
class ErrandFor : public Errand
{
public:
    using Done = std::function<void(Expected<T>)>;
    ErrandFor(Ensemble &ensemble, const Patience &patience, std::chrono::milliseconds whole, Done done, QObject *parent)
        : Errand(ensemble, whole, patience.pause, parent)
        , m_done(std::move(done))
    {
        start();
    }

protected:
    void finish(const Expected<T> &result)
    {
        drop();
        deleteLater();
        if (const auto done = std::exchange(m_done, nullptr))
            done(result);
    }
    void giveUp(const Fault &fault) override { finish(tl::unexpected(fault)); }

private:
    Done m_done;
};

class Reading : public ErrandFor<Document>
{
public:
    Reading(Ensemble &ensemble, DocumentId document, bool isTree, const Patience &patience, Writer::Read done, QObject *parent)
        : ErrandFor(ensemble, patience, patience.answer, std::move(done), parent)
        , m_document(std::move(document))
        , m_isTree(isTree)
    {
    }

private:
    void begin() override
    {
        if (m_isTree) {
            const QByteArray root = ensemble().address().ranges.routes;
            gather(root, [this, root](const Nodes &nodes) {
                const Document document = treeOf(m_document, nodes, root);
                if (document.bytes.isEmpty())
                    return finish(missing({QT_TRANSLATE_NOOP("Model", "no key in it"), {}}));
                finish(document);
            });
        } else if (const QByteArray path = keyIn(m_document.path).value_or(QByteArray()); !isPath(path)) {
            finish(missing({}));
        } else {
            look({path}, [this, path](const Standing &standing) {
                const std::optional<Node> node = standing.value(path);
                if (!node)
                    return finish(missing({QT_TRANSLATE_NOOP("Model", "there is no such key"), {}}));
                finish(valueOf(m_document, *node, ensemble().address().ranges.servicesAbove(path)));
            });
        }
    }
    Expected<Document> missing(const Message &why) const { return tl::unexpected(Fault {Fault::Kind::NotFound, {}, Remedy::None, why, m_document.path}); }

    DocumentId m_document;
    bool m_isTree;
};

class Identifying : public ErrandFor<ServerIdentity>
{
public:
    using ErrandFor::ErrandFor;

private:
    void begin() override
    {
        const Ranges &ranges = ensemble().address().ranges;
        QList<QByteArray> roots = ranges.services;
        if (!ranges.routes.isEmpty())
            roots.append(ranges.routes);
        m_left = roots.size();
        m_roots.clear();
        for (const QByteArray &root : std::as_const(roots)) {
            hold(client().ask(Client::Wanted::Existence, root, Client::Watching::No, [this, root](const Answer &answer) {
                if (isLost(answer.code))
                    return again();
                if (answer.code == Code::Ok)
                    m_roots.insert(root, answer.stat);
                if (--m_left == 0)
                    finish(identityOf(m_roots));
            }));
        }
    }

    QMap<QByteArray, Stat> m_roots;
    qsizetype m_left = 0;
};

/// One write under way:
///
///     what stands there -> what is above new nodes, and who may do what with it -> the change -> what stands there
///
/// The change is sent again only where what stands there shows that it was not done.
class Writing : public ErrandFor<Receipt>
{
public:
    Writing(Ensemble &ensemble, Compiled compiled, DocumentId document, const Patience &patience, Writer::Written done, QObject *parent)
        : ErrandFor(ensemble, patience, patience.whole, std::move(done), parent)
        , m_compiled(std::move(compiled))
        , m_document(std::move(document))
    {
    }

private:
    void begin() override
    {
        QList<QByteArray> paths;
        for (const Operation &part : std::as_const(m_compiled.parts))
            paths.append(part.path);
        look(paths, [this](const Standing &standing) {
            if (m_isUncertain && isWritten(m_compiled, standing))
                return conclude(standing);
            if (!holds(m_compiled, standing))
                return refuse(standing);
            m_access.clear();
            m_missing.clear();
            prepare();
        });
    }

    /// The nearest node above each new one tells what stands between, and who may do what.
    void prepare()
    {
        for (const Operation &part : std::as_const(m_compiled.parts)) {
            if (part.sort != Sort::Create)
                continue;
            QByteArray path = above(part.path);
            while (m_missing.contains(path))
                path = above(path);
            if (m_access.contains(path))
                continue;
            hold(client().ask(Client::Wanted::Access, path, Client::Watching::No, [this, path](const Answer &answer) {
                if (isLost(answer.code))
                    return again();
                if (answer.code == Code::Ok)
                    m_access.insert(path, answer.access);
                else if (answer.code == Code::NoNode && !path.isEmpty())
                    m_missing.insert(path);
                else
                    return giveUp(placed(faultOf(answer.code, QString::fromUtf8(path))));
                prepare();
            }));
            return;
        }
        send();
    }

    void send()
    {
        m_operations.clear();
        QSet<QByteArray> made;
        for (const Operation &part : std::as_const(m_compiled.parts)) {
            if (part.sort == Sort::Create) {
                QList<QByteArray> between;
                QByteArray path = above(part.path);
                for (; m_missing.contains(path); path = above(path)) {
                    if (!made.contains(path))
                        between.prepend(path);
                }
                Operation one = part;
                one.access = m_access.value(path);
                for (const QByteArray &parent : std::as_const(between)) {
                    made.insert(parent);
                    Operation empty {Sort::Create, parent};
                    empty.access = one.access;
                    m_operations.append(empty);
                }
                m_operations.append(one);
            } else {
                m_operations.append(part);
            }
        }
        hold(client().write(m_operations, [this](const Answer &answer) { judge(answer); }));
    }

    void judge(const Answer &answer)
    {
        if (isLost(answer.code)) {
            m_isUncertain = true;
            return again();
        }
        if (answer.code == Code::Ok) {
            // The server compared the count of changes alone.
            for (qsizetype i = 0; i < answer.parts.size() && i < m_operations.size(); ++i) {
                const Operation &one = m_operations[i];
                if (one.sort == Sort::Set && answer.parts[i].stat.created != m_compiled.marks.value(one.path).created) {
                    Fault fault = faultOf(Code::BadVersion, QString::fromUtf8(one.path));
                    fault.kind = Fault::Kind::Incomplete;
                    fault.detail = {QT_TRANSLATE_NOOP("Model", "it was written; but in that moment %1 was removed and made again by somebody else, and that value is overwritten"),
                                    {QString::fromUtf8(one.path)}};
                    return giveUp(placed(fault));
                }
            }
            m_isUncertain = true; // what is above the new nodes, and their czxid, is known by looking
            return lookAfter();
        }
        const auto hasFailed = [](const Answer::Part &part) { return part.code != Code::Ok && part.code != Code::RuntimeInconsistency; };
        const auto failed = std::find_if(answer.parts.cbegin(), answer.parts.cend(), hasFailed);
        const qsizetype at = failed == answer.parts.cend() ? -1 : failed - answer.parts.cbegin();
        const bool isParents = at >= 0 && m_operations[at].sort == Sort::Create
            && (failed->code == Code::NoNode || (failed->code == Code::NodeExists && m_missing.contains(m_operations[at].path)));
        const bool isConflict = answer.code == Code::BadVersion || answer.code == Code::NodeExists || answer.code == Code::NoNode || answer.code == Code::NotEmpty;
        // Looking again says what is different now; where that is only what stands above new nodes, it is tried again.
        if ((isParents || isConflict) && ++m_refusals < 5)
            return begin();
        giveUp(placed(faultOf(answer.code, at < 0 ? m_document.path : QString::fromUtf8(m_operations[at].path))));
    }

    void lookAfter()
    {
        QList<QByteArray> paths;
        for (const Operation &one : std::as_const(m_operations)) {
            if (one.sort == Sort::Create)
                paths.append(one.path);
        }
        look(paths, [this](const Standing &standing) { conclude(standing); });
    }

    void conclude(const Standing &standing) { finish(Receipt {guardAfter(m_compiled, standing), std::nullopt}); }

    void refuse(const Standing &standing)
    {
        Fault fault = placed({Fault::Kind::Conflict, {}, Remedy::ReviewDraft, differences(m_compiled, standing), ensemble().endpoint().toString()});
        if (m_isUncertain)
            fault.detail = {QT_TRANSLATE_NOOP("Model", "%1; an earlier answer was lost, so it may have been written and then overwritten"), {QList {fault.detail}}};
        finish(tl::unexpected(fault));
    }

    void giveUp(const Fault &fault) override
    {
        Fault last = placed(fault);
        if (m_isUncertain && last.kind != Fault::Kind::Incomplete)
            last.detail = {QT_TRANSLATE_NOOP("Model", "%1; whether it was written is not known"), {QList {last.detail}}};
        finish(tl::unexpected(last));
    }

    Fault placed(Fault fault) const
    {
        fault.place.source = m_document.source;
        fault.place.document = m_document.path;
        return fault;
    }

    Compiled m_compiled;
    DocumentId m_document;
    QSet<QByteArray> m_missing; ///< above new nodes
    QHash<QByteArray, QList<Access>> m_access;
    QList<Operation> m_operations;
    int m_refusals = 0;
    bool m_isUncertain = false;
};

} // namespace

ZooKeeperWriter::ZooKeeperWriter(Ensemble &ensemble, SourceId source, Patience patience)
    : m_ensemble(ensemble)
    , m_source(source)
    , m_patience(patience)
{
}

bool ZooKeeperWriter::isTree(const DocumentId &document) const
{
    const QByteArray &root = m_ensemble.address().ranges.routes;
    return !root.isEmpty() && '/' + document.path.toUtf8() == root;
}

Call ZooKeeperWriter::write(const Write &write, Written done)
{
    const auto answer = [&](const Expected<Receipt> &receipt) { return answered<Expected<Receipt>>(&m_context, std::move(done), receipt); };
    if (!isTree(write.document) && !isPath(keyIn(write.document.path).value_or(QByteArray())))
        return answer(tl::unexpected(Fault {Fault::Kind::NotFound, {}, Remedy::None, {}, write.document.path}));
    Expected<Compiled> change = compiled(write, m_ensemble.address().ranges.routes);
    if (!change)
        return answer(tl::unexpected(change.error()));
    if (change->isEmpty())
        return answer(Receipt {write.guard, std::nullopt});
    if (!m_ensemble.breaker().allows(QDateTime::currentDateTimeUtc()))
        return answer(tl::unexpected(nothingSent(m_ensemble.breaker(), m_ensemble.endpoint().toString())));
    return callOf(new Writing(m_ensemble, std::move(*change), write.document, m_patience, std::move(done), &m_context));
}

Call ZooKeeperWriter::read(const DocumentId &document, Read done)
{
    return callOf(new Reading(m_ensemble, document, isTree(document), m_patience, std::move(done), &m_context));
}

Call ZooKeeperWriter::absence(const DocumentId &document, Absent done)
{
    if (!isTree(document) && !isPath(keyIn(document.path).value_or(QByteArray()))) {
        const QString tree = QString::fromUtf8(m_ensemble.address().ranges.routes.mid(1));
        const Message why {QT_TRANSLATE_NOOP("Model", "a document of this source is its tree of routes, “%1”, or the value of a node, key:/services/a"), {tree}};
        return answered<Expected<Guard>>(&m_context, std::move(done), tl::unexpected(Fault {Fault::Kind::Refused, {}, Remedy::ReviewDraft, why, document.path}));
    }
    return Writer::absence(document, [done = std::move(done)](const Expected<Guard> &guard) {
        if (!guard)
            return done(guard);
        // None of the nodes is there; each new one is made only where it still is not.
        Guard empty = guardOf(Marks());
        empty.token.insert(u"absent"_s, true);
        done(empty);
    });
}

Call ZooKeeperWriter::identify(Identified done)
{
    return callOf(new Identifying(m_ensemble, m_patience, m_patience.answer, std::move(done), &m_context));
}

} // namespace meshboard::zookeeper
