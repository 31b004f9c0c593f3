// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/plan.h"

#include "text/edit.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

/// Two findings are the same when they say the same about the same object: lines move when text is inserted above.
bool isSame(const Finding &a, const Finding &b)
{
    return a.code == b.code && a.severity == b.severity && a.place.source == b.place.source && a.place.document == b.place.document
        && a.place.object == b.place.object && a.what == b.what;
}

/// Where the bytes of a document went that a plan changes; each document is compared once.
class Shifts
{
public:
    Shifts(const Replay &replay, const Picture &before)
        : m_replay(replay)
        , m_before(before)
    {
    }

    /// The same check complains about the same bytes, which only belong to an object of another name or scope now: nothing new.
    bool isSamePlace(const Finding &before, const Finding &after)
    {
        const DocumentId id {after.place.source, after.place.document};
        const ByteRange &was = before.place.bytes;
        const ByteRange &is = after.place.bytes;
        if (before.code != after.code || before.severity != after.severity || before.place.source != id.source
            || before.place.document != id.path || was.isEmpty() || was.length() != is.length())
            return false;
        const ReadDocumentPtr now = m_replay.after.value(id);
        const ReadDocument *old = m_before.document(id);
        if (!now || !old)
            return false;
        const QByteArray &bytes = old->document->bytes;
        const QByteArray &changed = now->document->bytes;
        if (bytes.mid(was.begin, was.length()) != changed.mid(is.begin, is.length()))
            return false;
        auto patches = m_patches.constFind(id);
        if (patches == m_patches.cend())
            patches = m_patches.insert(id, text::difference(bytes, changed));
        qint64 shift = 0;
        for (const text::Patch &patch : *patches) {
            if (patch.at + patch.length <= was.begin)
                shift += patch.with.size() - patch.length;
        }
        return was.begin + shift == is.begin;
    }

private:
    const Replay &m_replay;
    const Picture &m_before;
    QMap<DocumentId, QList<text::Patch>> m_patches;
};

template <typename Same>
QList<Finding> without(QList<Finding> findings, QList<Finding> known, const Same &same)
{
    findings.removeIf([&](const Finding &finding) {
        const auto found = std::find_if(known.cbegin(), known.cend(), [&](const Finding &one) { return same(one, finding); });
        if (found == known.cend())
            return false;
        known.erase(found); // each excuses one
        return true;
    });
    return findings;
}

/// Of kinds of which there are too many to be told apart one more or less is not told: which of them stand one by one
/// changes with it.
void leaveCounted(const QList<Finding> &all, QList<Finding> &caused, QList<Finding> &cured)
{
    QSet<std::pair<QString, QByteArray>> kinds;
    for (const Finding &finding : all) {
        if (isCount(finding))
            kinds.insert({finding.place.document, finding.code});
    }
    for (QList<Finding> *some : {&caused, &cured})
        some->removeIf([&](const Finding &finding) { return kinds.contains({finding.place.document, finding.code}); });
}

using Needs = QMap<DocumentId, QSet<DocumentId>>;

void addNeeds(const Picture &picture, const QSet<DocumentId> &documents, Needs &needs)
{
    const auto need = [&](const DocumentId &from, const DocumentId &to) {
        if (from != to && documents.contains(from) && documents.contains(to))
            needs[from].insert(to);
    };
    const auto documentsOf = [](const RouteNode &node) {
        QList<DocumentId> found;
        if (const auto *target = std::get_if<TargetNode>(&node)) {
            for (const Origin &origin : target->origins)
                found.append(origin.document);
        } else if (const auto *entry = std::get_if<EntryNode>(&node)) {
            found.append(entry->origin.document);
        } else if (const auto *rules = std::get_if<RulesNode>(&node)) {
            found.append(rules->origin.document);
        } else if (const auto *split = std::get_if<SplitNode>(&node)) {
            found.append(split->origin.document);
        }
        return found;
    };
    for (const AssembledPtr &assembled : picture.assembled) {
        if (!assembled->routes)
            continue;
        const RouteGraph &graph = *assembled->routes;
        for (NodeId id = 0; id < NodeId(graph.nodes.size()); ++id) {
            QList<DocumentId> users = documentsOf(graph.nodes[size_t(id)]);
            users.removeIf([&](const DocumentId &user) { return !documents.contains(user); });
            if (users.isEmpty())
                continue;
            for (const NodeId child : graph.childrenOf(id)) {
                // A target lists every place that names it: those are users, what declares its service is not.
                const auto *target = graph.as<TargetNode>(child);
                QList<DocumentId> used = target ? QList<DocumentId>() : documentsOf(graph.nodes[size_t(child)]);
                for (const ServicePtr &service : assembled->services) {
                    if (!target || service->key != target->service)
                        continue;
                    for (const Origin &origin : service->declaredIn)
                        used.append(origin.document);
                }
                for (const DocumentId &user : users) {
                    for (const DocumentId &one : used)
                        need(user, one);
                }
            }
        }
    }
}

/// Documents in the order in which they are safe to write.
QList<DocumentId> ordered(const QList<DocumentId> &documents, const Needs &needs)
{
    QList<DocumentId> order;
    QSet<DocumentId> visited;
    const std::function<void(const DocumentId &)> visit = [&](const DocumentId &id) {
        if (visited.contains(id))
            return;
        visited.insert(id);
        QList<DocumentId> needed = needs.value(id).values();
        std::sort(needed.begin(), needed.end());
        for (const DocumentId &one : needed)
            visit(one);
        order.append(id);
    };
    for (const DocumentId &id : documents)
        visit(id);
    return order;
}

/// A change that takes lines away and brings none: who uses what it removes has to be written before it.
bool onlyRemoves(const QByteArray &before, const QByteArray &after)
{
    const QList<text::Patch> patches = text::difference(before, after);
    return std::all_of(patches.cbegin(), patches.cend(), [](const text::Patch &patch) { return patch.with.isEmpty(); });
}

/// Weights that a rollout controller sets: it will set them again.
void warnOfOwners(Plan &plan, const Picture &picture)
{
    for (const Intent &intent : std::as_const(plan.intents)) {
        const bool isOfWeights = std::holds_alternative<SetWeights>(intent.deed) || std::holds_alternative<AddChild>(intent.deed)
            || std::holds_alternative<RemoveChild>(intent.deed);
        const Owner *owner = isOfWeights ? picture.ownerOf(intent.document.source, objectOf(intent.deed)) : nullptr;
        if (!owner)
            continue;
        Finding finding;
        finding.code = "MB0931";
        finding.severity = Finding::Severity::Warning;
        finding.place = placeOf(owner->origin);
        finding.place.object = owner->owner.toString();
        finding.what = {QT_TRANSLATE_NOOP("Model", "%1 %2 sets the weights of %3 %4: it takes back what is written here"),
                        {owner->owner.kind, owner->owner.name, owner->owned.kind, owner->owned.name}};
        finding.advice = {QT_TRANSLATE_NOOP("Model", "Change the steps of the rollout, or pause it first."), {}};
        plan.caused.append(finding);
    }
}

QString languageOf(const ReadDocument &document)
{
    return document.readings.isEmpty() ? QString() : document.readings.first()->language;
}

} // namespace

Expected<Plan> planFor(const Replay &replay, const Picture &before, const Picture &after, const QList<PlanTarget> &targets,
                       const QMap<DocumentId, Guard> &absent)
{
    for (const IntentState &state : replay.states) {
        if (state.isTrouble())
            return tl::unexpected(*state.fault);
    }
    if (replay.after.isEmpty())
        return tl::unexpected(Fault {Fault::Kind::Refused, {}, Remedy::ReviewDraft, {QT_TRANSLATE_NOOP("Model", "nothing would be written"), {}}, {}});

    Plan plan;
    plan.id = QUuid::createUuid();
    plan.madeAt = QDateTime::currentDateTimeUtc();
    plan.intents = replay.intents();
    for (qsizetype i = 0; i < replay.states.size(); ++i) {
        if (replay.states[i].typed)
            plan.typed.insert(plan.intents[i].id, *replay.states[i].typed);
    }
    plan.targets = targets;
    const QList<Finding> caused = without(after.findings, before.findings, isSame);
    const QList<Finding> cured = without(before.findings, after.findings, isSame);
    Shifts shifts(replay, before);
    plan.caused = without(caused, cured, [&](const Finding &old, const Finding &now) { return shifts.isSamePlace(old, now); });
    plan.cured = without(cured, caused, [&](const Finding &now, const Finding &old) { return shifts.isSamePlace(old, now); });
    leaveCounted(before.findings + after.findings, plan.caused, plan.cured);
    warnOfOwners(plan, before);

    const QList<DocumentId> documents = replay.after.keys();
    Needs all;
    addNeeds(before, {documents.cbegin(), documents.cend()}, all);
    addNeeds(after, {documents.cbegin(), documents.cend()}, all);
    Needs needs;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        for (const DocumentId &needed : it.value()) {
            const ReadDocument *old = before.document(needed);
            const ReadDocumentPtr now = replay.after.value(needed);
            const bool isRemoval = old && (!now || onlyRemoves(old->document->bytes, now->document->bytes));
            isRemoval ? needs[needed].insert(it.key()) : needs[it.key()].insert(needed);
        }
    }
    for (const DocumentId &id : ordered(documents, needs)) {
        const ReadDocument *old = before.document(id);
        const ReadDocumentPtr now = replay.after.value(id);
        const bool isMade = now && now->document->guard.token.contains("absent"_L1);
        if (isMade == bool(old))
            return tl::unexpected(old ? alreadyThere(id)
                                      : Fault {Fault::Kind::NotFound, {}, Remedy::ReviewDraft, {QT_TRANSLATE_NOOP("Model", "the document is no longer there"), {}}, id.path});
        PlanStep step;
        step.write = {id, old ? old->document->bytes : QByteArray(), now ? now->document->bytes : QByteArray(),
                      old ? old->document->guard : absent.value(id, now->document->guard),
                      !now      ? Write::Sort::Remove
                          : old ? Write::Sort::Change
                                : Write::Sort::Create};
        step.language = languageOf(old ? *old : *now);
        step.secretsBefore = old ? old->secrets : Secrets();
        step.secretsAfter = now ? now->secrets : Secrets();
        for (const Staged &staged : replay.staged) {
            if (staged.intent.document != id)
                continue;
            step.intents.append(staged.intent.id);
            const auto *removal = std::get_if<RemoveDocument>(&staged.intent.deed);
            if (removal && !now && !removal->folders.isEmpty())
                step.write.guard.token.insert(u"directories"_s, QJsonArray::fromStringList(removal->folders));
        }
        plan.steps.append(step);
    }
    return plan;
}

namespace {

/// That are made with a document, or go with it.
QStringList foldersOf(const PlanStep &step)
{
    QStringList folders;
    for (const QJsonValue &folder : step.write.guard.token["directories"_L1].toArray())
        folders.append(folder.toString());
    return folders;
}

} // namespace

QList<Message> sentencesOf(const Plan &plan)
{
    QList<Message> sentences;
    for (const Intent &intent : plan.intents) {
        const QList<Message> typed = sentencesOf(plan.typed.value(intent.id), intent.document);
        sentences += typed.isEmpty() ? QList<Message> {sentenceOf(intent)} : typed;
    }
    for (const PlanStep &step : plan.steps) {
        for (const QString &folder : step.write.sort == Write::Sort::Create ? foldersOf(step) : QStringList())
            sentences.append({QT_TRANSLATE_NOOP("Model", "%1/: new folder"), {folder}});
    }
    return sentences;
}

bool causesError(const Plan &plan)
{
    return std::any_of(plan.caused.cbegin(), plan.caused.cend(),
                       [](const Finding &finding) { return finding.severity == Finding::Severity::Error; });
}

Plan moved(Plan plan, const QHash<SourceId, SourceId> &to)
{
    const auto move = [&](SourceId &source) { source = to.value(source, source); };
    for (Intent &intent : plan.intents) {
        move(intent.document.source);
        for (Origin *origin : originsOf(intent.deed))
            origin->document = DocumentId {to.value(origin->document->source, origin->document->source), origin->document->path};
    }
    for (PlanStep &step : plan.steps)
        move(step.write.document.source);
    for (PlanTarget &target : plan.targets)
        move(target.source);
    for (QList<Finding> *findings : {&plan.caused, &plan.cured}) {
        for (Finding &finding : *findings)
            move(finding.place.source);
    }
    return plan;
}

QByteArray digestOf(const QUuid &plan, const QByteArray &bytes)
{
    return QCryptographicHash::hash(QByteArray(plan.toRfc4122() + bytes), QCryptographicHash::Sha256);
}

Plan withoutSecrets(Plan plan)
{
    QSet<DocumentId> documents;
    for (PlanStep &step : plan.steps) {
        if (step.isMasked || (step.secretsBefore.isEmpty() && step.secretsAfter.isEmpty()))
            continue;
        documents.insert(step.write.document);
        step.digestBefore = digestOf(plan.id, step.write.before);
        step.digestAfter = digestOf(plan.id, step.write.after);
        const QByteArray after = maskedChange(step.write.after, step.secretsAfter, step.write.before, step.secretsBefore);
        step.write.before = masked(step.write.before, step.secretsBefore);
        step.write.after = after;
        step.secretsBefore.clear();
        step.secretsAfter.clear();
        step.isMasked = true;
    }
    for (Intent &intent : plan.intents) {
        if (!documents.contains(intent.document))
            continue;
        // A patch may be a part of a secret; of those of other places nobody could tell any more either.
        if (auto *typed = std::get_if<EditText>(&intent.deed)) {
            for (EditText::Patch &patch : typed->patches)
                patch = {patch.at, {}, {}};
        } else if (auto *made = std::get_if<CreateDocument>(&intent.deed)) {
            made->text.clear();
        } else if (auto *removed = std::get_if<RemoveDocument>(&intent.deed)) {
            removed->text.clear();
        } else if (auto *field = std::get_if<SetField>(&intent.deed); field && field->isSecret) {
            field->before.clear();
            field->after.clear();
        }
    }
    return plan;
}

QList<Intent> inverseIntents(const Plan &plan, const Catalogue &catalogue)
{
    ReadDocuments written;
    for (const PlanStep &step : plan.steps) {
        if (step.write.sort == Write::Sort::Remove)
            continue;
        auto document = std::make_shared<Document>();
        document->id = step.write.document;
        document->bytes = step.write.after;
        document->guard = step.write.guard;
        written.insert(document->id, readDocument(document, catalogue));
    }
    QList<Intent> inverses;
    for (auto it = plan.intents.crbegin(); it != plan.intents.crend(); ++it) {
        if (const auto inverted = inverse(*it))
            inverses.append(*inverted);
    }
    bool isExact = inverses.size() == plan.intents.size();
    if (isExact) {
        const Replay back = replay(inverses, written, catalogue);
        isExact = std::all_of(plan.steps.cbegin(), plan.steps.cend(), [&](const PlanStep &step) {
            const ReadDocumentPtr now = back.after.value(step.write.document);
            return step.write.sort != Write::Sort::Change || (now && now->document->bytes == step.write.before);
        });
    }
    // What was done to a text in several goes is one change to take back: a value that went from one to two to three goes back
    // to one.
    const auto isText = [&](const DocumentId &id) {
        const bool isWhole = std::any_of(plan.steps.cbegin(), plan.steps.cend(), [&](const PlanStep &step) {
            return step.write.document == id && step.write.sort != Write::Sort::Change;
        });
        bool isTyped = false;
        bool isMore = false;
        for (const Intent &intent : plan.intents) {
            const auto *field = std::get_if<SetField>(&intent.deed);
            const bool isHere = intent.document == id;
            const bool isEdit = std::holds_alternative<EditText>(intent.deed);
            isTyped |= isHere && isEdit;
            isMore |= isHere && !isEdit && !(field && field->field == SetField::Field::Native);
        }
        return !isExact || isWhole || (isTyped && !isMore);
    };
    inverses.removeIf([&](const Intent &intent) { return isText(intent.document); });
    for (auto step = plan.steps.crbegin(); step != plan.steps.crend(); ++step) {
        if (!isText(step->write.document))
            continue;
        Deed deed = CreateDocument {step->write.before};
        if (step->write.sort == Write::Sort::Create) {
            deed = RemoveDocument {step->write.after, foldersOf(*step)};
        } else if (step->write.sort == Write::Sort::Change) {
            EditText typed;
            for (const text::Patch &patch : text::difference(step->write.after, step->write.before))
                typed.patches.append({patch.at, step->write.after.mid(patch.at, patch.length), patch.with});
            deed = typed;
        }
        inverses.append({QUuid::createUuid(), step->write.document, deed, SharedChoice::Ask});
    }
    return inverses;
}

} // namespace meshboard
