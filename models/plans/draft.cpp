// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/draft.h"

#include "domain/workpool.h"
#include "plans/edits.h"

#include <QUndoCommand>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard {

/// The whole list before and after: a draft is small, and a list cannot be replayed wrongly.
class DraftCommand : public QUndoCommand
{
public:
    DraftCommand(Draft &draft, QList<Staged> after, const QString &label)
        : QUndoCommand(label)
        , m_draft(draft)
        , m_before(draft.m_staged)
        , m_after(std::move(after))
    {
    }

    void undo() override { m_draft.setStaged(m_before); }
    void redo() override { m_draft.setStaged(m_after); }

private:
    Draft &m_draft;
    QList<Staged> m_before;
    QList<Staged> m_after;
};

namespace {

qsizetype indexOf(const QList<Staged> &staged, const QUuid &id)
{
    const auto found = std::find_if(staged.cbegin(), staged.cend(), [&](const Staged &one) { return one.intent.id == id; });
    return found == staged.cend() ? -1 : found - staged.cbegin();
}

/// True where places in the document may be others after this deed than before it.
bool movesPlaces(const Deed &deed)
{
    return !std::holds_alternative<SetWeights>(deed) && !std::holds_alternative<SetField>(deed);
}

bool doesNothing(const Deed &deed)
{
    if (const auto *weights = std::get_if<SetWeights>(&deed))
        return std::all_of(weights->children.cbegin(), weights->children.cend(),
                           [](const SetWeights::Child &child) { return child.before == child.after; });
    if (const auto *field = std::get_if<SetField>(&deed))
        return field->before == field->after;
    return false;
}

/// `later` on top of `earlier` as one deed, where both set the same thing.
std::optional<Deed> merged(const Deed &earlier, const Deed &later)
{
    if (const auto *first = std::get_if<SetWeights>(&earlier)) {
        const auto *second = std::get_if<SetWeights>(&later);
        if (!second || second->split.path != first->split.path || second->children.size() != first->children.size())
            return std::nullopt;
        SetWeights both = *second;
        for (qsizetype i = 0; i < both.children.size(); ++i) {
            if (both.children[i].name != first->children[i].name)
                return std::nullopt;
            both.children[i].before = first->children[i].before;
        }
        return both;
    }
    if (const auto *first = std::get_if<SetField>(&earlier)) {
        const auto *second = std::get_if<SetField>(&later);
        if (!second || second->node.path != first->node.path || second->field != first->field || second->name != first->name)
            return std::nullopt;
        SetField both = *second;
        both.before = first->before;
        return both;
    }
    return std::nullopt;
}

void stageInto(QList<Staged> &staged, const Staged &added)
{
    const Intent &intent = added.intent;
    for (qsizetype i = staged.size() - 1; i >= 0; --i) {
        Staged &earlier = staged[i];
        if (earlier.intent.document != intent.document)
            continue;
        if (const auto both = merged(earlier.intent.deed, intent.deed)) {
            earlier.intent.deed = *both;
            earlier.seen = added.seen;
            if (intent.shared != SharedChoice::Ask)
                earlier.intent.shared = intent.shared;
            if (doesNothing(*both))
                staged.removeAt(i);
            return;
        }
        // Beyond this one the paths of `intent` mean something else.
        if (movesPlaces(earlier.intent.deed))
            break;
    }
    if (!doesNothing(intent.deed))
        staged.append(added);
}

} // namespace

Draft::Draft(const Catalogue &catalogue, Store &store, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_store(store)
{
    connect(&m_store, &Store::changed, this, &Draft::follow);
    connect(&m_replaying, &QFutureWatcherBase::finished, this, [this] { take(m_replaying.result()); });
}

Draft::~Draft()
{
    // The pool works on the catalogue, which may go right after us.
    m_replaying.disconnect(this);
    m_replaying.waitForFinished();
}

void Draft::stage(const QList<Intent> &intents, const QString &label)
{
    QList<Staged> staged = m_staged;
    const PicturePtr shown = m_store.drafted();
    QSet<DocumentId> changed;
    for (Intent intent : intents) {
        if (intent.id.isNull())
            intent.id = QUuid::createUuid();
        std::visit(
            [&](auto &deed) {
                if constexpr (requires { deed.weight; } || requires { deed.children; } || requires { deed.child; }) {
                    if (deed.rule.isEmpty())
                        deed.rule = edits::ruleOf(shown->routes, deed);
                }
            },
            intent.deed);
        // Those after the first are about what the ones before them leave, which nobody has seen yet.
        stageInto(staged, {intent, changed.contains(intent.document) ? nullptr : shown->documents.value(intent.document)});
        changed.insert(intent.document);
    }
    push(staged, label);
}

void Draft::replace(const QUuid &intent, const Intent &with, const QString &label)
{
    QList<Staged> staged = m_staged;
    const qsizetype index = indexOf(staged, intent);
    if (index < 0)
        return;
    staged[index].intent = with;
    staged[index].intent.id = intent;
    push(staged, label);
}

void Draft::remove(const QUuid &intent)
{
    QList<Staged> staged = m_staged;
    const qsizetype index = indexOf(staged, intent);
    if (index < 0)
        return;
    staged.removeAt(index);
    push(staged, tr("remove a change"));
}

void Draft::clear()
{
    if (!m_staged.isEmpty())
        push({}, tr("discard all changes"));
}

void Draft::keepMine(const QUuid &intent)
{
    const qsizetype index = indexOf(m_staged, intent);
    if (index < 0)
        return;
    // What it meets now: the document as the intents before it leave it.
    const ReadDocuments documents = seenNow();
    const DocumentId id = m_staged[index].intent.document;
    const ReadDocumentPtr now
        = meshboard::replay(m_staged.first(index), documents, m_catalogue).after.value(id, documents.value(id));
    const auto again = now ? refreshed(m_staged[index], *now, m_catalogue) : std::nullopt;
    if (!again)
        return;
    QList<Staged> staged = m_staged;
    staged[index] = {*again, now};
    push(staged, tr("keep mine"));
}

void Draft::takeTheirs(const QUuid &intent)
{
    remove(intent);
}

void Draft::forget(const QList<QUuid> &written)
{
    QList<Staged> staged = m_staged;
    staged.removeIf([&](const Staged &one) { return written.contains(one.intent.id); });
    if (staged.size() == m_staged.size())
        return;
    m_undo.clear();
    setStaged(staged);
}

void Draft::push(const QList<Staged> &staged, const QString &label)
{
    m_undo.push(new DraftCommand(*this, staged, label));
}

void Draft::setStaged(const QList<Staged> &staged)
{
    m_staged = staged;
    again();
}

ReadDocuments Draft::seenNow() const
{
    ReadDocuments seen;
    const PicturePtr picture = m_store.picture();
    for (const Staged &staged : m_staged) {
        const DocumentId &id = staged.intent.document;
        if (const ReadDocumentPtr document = picture->documents.value(id))
            seen.insert(id, document);
    }
    return seen;
}

void Draft::follow()
{
    if (!m_staged.isEmpty() && seenNow() != m_seen)
        again();
}

void Draft::again()
{
    m_isDirty = m_isReplaying;
    if (m_isDirty)
        return;
    m_isReplaying = true;
    const ReadDocuments seen = seenNow();
    // What was staged behind the rest is done on what the rest left: many intents, staged one by one, are not done again for each.
    const QList<Staged> &known = m_replay.staged;
    const auto isSame = [](const Staged &a, const Staged &b) { return a.seen == b.seen && a.intent == b.intent; };
    const bool isMore = m_isReplayed && known.size() <= m_staged.size() && std::equal(known.cbegin(), known.cend(), m_staged.cbegin(), isSame)
        && std::all_of(known.cbegin(), known.cend(), [&](const Staged &one) {
               // One that was not there may be by now.
               return seen.value(one.intent.document) == m_seen.value(one.intent.document);
           });
    m_isReplayed = false;
    m_seen = seen;
    m_replaying.setFuture(QtConcurrent::run(
        workPool(), [done = isMore ? m_replay : Replay(), more = m_staged.mid(isMore ? known.size() : 0), seen, &catalogue = m_catalogue] {
            return meshboard::replay(done, more, seen, catalogue);
        }));
}

void Draft::take(const Replay &replay)
{
    m_isReplaying = false;
    if (m_isDirty) {
        again();
        return;
    }
    m_replay = replay;
    m_isReplayed = true;
    m_staged = replay.staged;
    m_after.clear();
    for (auto it = replay.after.cbegin(); it != replay.after.cend(); ++it)
        m_after.insert(it.key(), it.value() ? it.value()->document : nullptr);
    m_store.setDrafted(m_after);
    Q_EMIT changed();
}

} // namespace meshboard
