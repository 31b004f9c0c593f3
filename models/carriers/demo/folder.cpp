// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/demo/folder.h"

#include "carriers/demo/place.h"
#include "carriers/demo/ways.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::demo {

namespace {

/// Where the shop's canaries are.
const QMap<QString, QString> &canaries()
{
    static const QMap<QString, QString> all {
        {u"istio"_s, u"reviews.yaml"_s}, {u"consul"_s, u"payment/splitter.hcl"_s}, {u"traefik"_s, u"shop.yaml"_s}};
    return all;
}

/// The first split whose children all have their weights written in this document.
const SplitNode *splitIn(const RouteGraph &routes, const DocumentId &document)
{
    for (const RouteNode &node : routes.nodes) {
        const auto *split = std::get_if<SplitNode>(&node);
        const auto isHere = [&](const Share &share) {
            return share.weight && share.weightOrigin.isWritten() && share.weightOrigin.document == document;
        };
        if (split && split->shares.size() > 1 && std::all_of(split->shares.cbegin(), split->shares.cend(), isHere))
            return split;
    }
    return nullptr;
}

/// A twentieth of the whole goes from the largest child to the smallest.
Expected<QByteArray> shifted(const SplitNode &split, const text::Tree::Ptr &tree)
{
    const auto [least, most] = std::minmax_element(split.shares.cbegin(), split.shares.cend(),
                                                   [](const Share &a, const Share &b) { return *a.weight < *b.weight; });
    const Share &giver = least == most ? split.shares.first() : *most;
    const Share &taker = least == most ? split.shares.last() : *least;
    qint64 whole = 0;
    for (const Share &share : split.shares)
        whole += *share.weight;
    const qint64 part = std::clamp<qint64>(whole / 20, 1, *giver.weight);
    QList<text::Edit> edits;
    const auto set = [&](const Share &share, qint64 weight) {
        const auto path = text::Path::fromString(share.weightOrigin.path.toString());
        if (!path)
            return;
        const bool isHundredths = split.scale == Scale::Hundredths;
        if (isHundredths && weight % 100 != 0)
            edits.append(text::Set {*path, double(weight) / 100});
        else
            edits.append(text::Set {*path, isHundredths ? weight / 100 : weight});
    };
    set(giver, *giver.weight - part);
    set(taker, *taker.weight + part);
    const auto edited = text::edited(tree, edits);
    if (!edited)
        return tl::unexpected(Fault {Fault::Kind::Unsupported, {}, Remedy::None, edited.error().detail, {}});
    return (*edited)->bytes();
}

} // namespace

Folder::Folder(Connection connection, QString folder, QString path, const Catalogue &catalogue, std::unique_ptr<Source> inner,
               QObject *parent)
    : Source(std::move(connection), parent)
    , m_folder(std::move(folder))
    , m_path(std::move(path))
    , m_catalogue(catalogue)
    , m_inner(std::move(inner))
{
    connect(m_inner.get(), &Source::published, this, [this](const Change &change) {
        m_snapshot = applied(m_snapshot, change);
        Q_EMIT published(change);
    });
    connect(m_inner.get(), &Source::stateChanged, this, &Folder::show);
}

Folder::~Folder() = default;

void Folder::start()
{
    if (!m_isKilled)
        m_inner->start();
}

void Folder::stop()
{
    m_inner->stop();
    show(m_inner->state());
}

void Folder::reread()
{
    m_inner->reread();
}

void Folder::show(SourceState state)
{
    if (m_isKilled && state.phase == SourceState::Phase::Stopped) {
        state.phase = SourceState::Phase::Lost;
        state.fault = killed();
    }
    state.server = {QT_TRANSLATE_NOOP("Model", "demo folder %1"), {m_path}};
    setState(state);
}

Fault Folder::killed() const
{
    return {Fault::Kind::Unreachable, {id(), {}, {}, 0, 0, {}}, Remedy::None, {QT_TRANSLATE_NOOP("Model", "killed from the Demo menu"), {}}, connection().name};
}

void Folder::setKilled(bool isKilled)
{
    if (isKilled == m_isKilled)
        return;
    m_isKilled = isKilled;
    if (isKilled)
        m_inner->stop();
    else
        m_inner->start();
}

void Folder::reset()
{
    // Whatever cannot be written shows as a state or a finding of the folder itself.
    (void)restoreFolder(m_folder);
    setKilled(false);
}

Expected<void> Folder::editAsSomebodyElse(const DocumentId &document)
{
    QMap<DocumentId, ReadDocumentPtr> read;
    const Declared declared = declaredBy(id(), m_snapshot.documents, m_catalogue, read);
    for (const DocumentId &place : {document, DocumentId {id(), canaries().value(m_folder)}}) {
        for (const RouteGraphPtr &routes : declared.routes) {
            const SplitNode *split = splitIn(*routes, place);
            if (!split)
                continue;
            return shifted(*split, read.value(place)->tree).and_then([&](const QByteArray &bytes) {
                return save(m_path + u'/' + place.path, bytes);
            });
        }
    }
    return tl::unexpected(Fault {Fault::Kind::NotFound, {id(), document.path, {}, 0, 0, {}}, Remedy::None,
                                 {QT_TRANSLATE_NOOP("Model", "no split with written weights"), {}}, connection().name});
}

FolderWriter::FolderWriter(const Folder &folder, std::unique_ptr<Writer> inner)
    : m_folder(folder)
    , m_inner(std::move(inner))
{
}

namespace {

/// A refusal that comes as late as any other answer.
template <typename Result>
Call refused(const Fault &fault, std::function<void(Expected<Result>)> done)
{
    const auto waiting = std::make_shared<std::function<void(Expected<Result>)>>(std::move(done));
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [fault, waiting] {
            if (const auto answer = std::exchange(*waiting, nullptr))
                answer(tl::unexpected(fault));
        },
        Qt::QueuedConnection);
    return Call([waiting] { *waiting = nullptr; });
}

} // namespace

Call FolderWriter::write(const Write &write, Written done)
{
    return m_folder.isKilled() ? refused<Receipt>(m_folder.killed(), std::move(done)) : m_inner->write(write, std::move(done));
}

Call FolderWriter::read(const DocumentId &document, Read done)
{
    return m_folder.isKilled() ? refused<Document>(m_folder.killed(), std::move(done)) : m_inner->read(document, std::move(done));
}

Call FolderWriter::absence(const DocumentId &document, Absent done)
{
    return m_folder.isKilled() ? refused<Guard>(m_folder.killed(), std::move(done)) : m_inner->absence(document, std::move(done));
}

Call FolderWriter::identify(Identified done)
{
    return m_folder.isKilled() ? refused<ServerIdentity>(m_folder.killed(), std::move(done)) : m_inner->identify(std::move(done));
}

Call FolderWriter::recover(const Write &cutOff, Read done)
{
    return m_folder.isKilled() ? refused<Document>(m_folder.killed(), std::move(done)) : m_inner->recover(cutOff, std::move(done));
}

} // namespace meshboard::demo
