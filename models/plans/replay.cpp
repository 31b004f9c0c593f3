// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/replay.h"

#include "plans/edits.h"
#include "plans/registrations.h"
#include "text/edit.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr int mostSentences = 8;
/// Of larger documents only what a language understands is compared: it is done while somebody types.
constexpr int mostFields = 2000;

Fault fault(Fault::Kind kind, const Origin &origin, const Message &detail, Remedy remedy = Remedy::ReviewDraft)
{
    return {kind, placeOf(origin), remedy, detail, origin.document->path};
}

Origin placeIn(const DocumentId &document)
{
    Origin origin;
    origin.document = document;
    return origin;
}

// ------------------------------------------------------------------------------------------- where bytes went

/// Maps places of one text to the places of the same bytes in another.
class Displacement
{
public:
    Displacement(const QByteArray &before, const QByteArray &after)
        : m_patches(text::difference(before, after))
    {
    }

    /// Nothing where the byte itself is gone. What is inserted right at a place stands before it.
    std::optional<qsizetype> operator()(qsizetype at) const
    {
        qsizetype shift = 0;
        for (const text::Patch &patch : m_patches) {
            if (patch.at + patch.length <= at)
                shift += patch.with.size() - patch.length;
            else if (patch.at <= at)
                return std::nullopt;
            else
                break;
        }
        return at + shift;
    }

    /// Where something that ended at a place ends now: what is inserted right there stands after it.
    std::optional<qsizetype> endOf(qsizetype end) const
    {
        const auto last = (*this)(end - 1);
        return last ? std::optional(*last + 1) : std::nullopt;
    }

    /// The place, or where the change that swallowed it begins or ends.
    qsizetype atOrBefore(qsizetype at) const { return around(at, false); }
    qsizetype atOrAfter(qsizetype at) const { return around(at, true); }

private:
    qsizetype around(qsizetype at, bool after) const
    {
        qsizetype shift = 0;
        for (const text::Patch &patch : m_patches) {
            const qsizetype end = patch.at + patch.length;
            if (after ? end < at : end <= at)
                shift += patch.with.size() - patch.length;
            else if (patch.at < at)
                return patch.at + shift + (after ? patch.with.size() : 0);
            else
                break;
        }
        return at + shift;
    }

    QList<text::Patch> m_patches;
};

/// The node that begins and ends where these bytes do, of the kind that stood there. The deepest node may be a scalar that
/// begins where its map does, so the way up is searched.
text::Node nodeWith(const text::Tree &tree, qsizetype begin, qsizetype end, text::Kind kind)
{
    for (text::Node node = tree.nodeAt(begin); node; node = node.parent()) {
        const text::Range range = node.range();
        if (range.begin == begin && range.end == end && node.kind() == kind)
            return node;
        if (range.end > end)
            break;
    }
    return {};
}

/// Where the node at `path` of one document stands in another.
QString followed(const QString &path, const text::Tree &before, const text::Tree &after, const Displacement &displaced)
{
    const auto parsed = text::Path::fromString(path);
    const text::Node old = parsed ? before.find(*parsed) : text::Node();
    if (!old)
        return path;
    const text::Range range = old.range();
    const auto begin = displaced(range.begin);
    const auto end = displaced.endOf(range.end);
    if (begin && end) {
        if (const text::Node whole = nodeWith(after, *begin, *end, old.kind()))
            return whole.path().toString();
    }
    // Changed inside, or the comparison matched the lines of a neighbour: the same bytes at the same place win.
    if (const text::Node same = after.find(*parsed); same && same.kind() == old.kind()) {
        const text::Range now = same.range();
        if (after.bytes().mid(now.begin, now.length()) == before.bytes().mid(range.begin, range.length()))
            return path;
    }
    if (begin) {
        for (text::Node node = after.nodeAt(*begin); node && node.range().begin == *begin; node = node.parent()) {
            if (node.kind() == old.kind() && node.key() == old.key())
                return node.path().toString();
        }
    }
    return path;
}

/// `intent` as it reads on `now`; true where it stands at another place.
bool follow(Intent &intent, const ReadDocument &before, const ReadDocument &now)
{
    if (before.document->bytes == now.document->bytes)
        return false;
    const Displacement displaced(before.document->bytes, now.document->bytes);
    bool isMoved = false;
    if (auto *typed = std::get_if<EditText>(&intent.deed)) {
        for (EditText::Patch &patch : typed->patches) {
            const auto at = displaced(patch.at);
            if (at && *at != patch.at) {
                patch.at = *at;
                isMoved = true;
            }
        }
        return isMoved;
    }
    if (!before.tree || !now.tree)
        return false;
    for (Origin *origin : originsOf(intent.deed)) {
        const QString path = followed(origin->path, *before.tree, *now.tree, displaced);
        isMoved |= path != origin->path;
        origin->path = path;
        if (const auto parsed = text::Path::fromString(path)) {
            if (const text::Node node = now.tree->find(*parsed))
                *origin = originOf(origin->document, node);
        }
    }
    return isMoved;
}

// --------------------------------------------------------------------------------------------- doing an intent

/// The place a deed is about, the first of them.
QString pathOf(Deed deed)
{
    const QList<Origin *> origins = originsOf(deed);
    return origins.isEmpty() ? QString() : origins.first()->path.toString();
}

/// Who does a deed: the language that reads the very part it is about, else the one that has the object.
ReadingPtr readingOf(const ReadDocument &document, const Deed &deed)
{
    const QString place = pathOf(deed);
    const ObjectKey object = objectOf(deed);
    for (const ReadingPtr &reading : document.readings) {
        const bool isItsPart = std::any_of(reading->parts.cbegin(), reading->parts.cend(), [&](const Origin &part) {
            return place == part.path || place.startsWith(QString(part.path.toString() + u'/'));
        });
        if (isItsPart)
            return reading;
    }
    for (const ReadingPtr &reading : document.readings) {
        const auto found = std::find_if(reading->objects.cbegin(), reading->objects.cend(),
                                        [&](const NativeObject &one) { return one.key == object; });
        if (found != reading->objects.cend())
            return reading;
    }
    // An overlay gave it another name than its file does: whose object the place is in.
    const auto holds = [&](const NativeObject &one) { return place == one.origin.path || place.startsWith(QString(one.origin.path.toString() + u'/')); };
    for (const ReadingPtr &reading : document.readings) {
        if (!place.isEmpty() && std::any_of(reading->objects.cbegin(), reading->objects.cend(), holds))
            return reading;
    }
    return nullptr;
}

text::SharedValue sharedValue(SharedChoice choice)
{
    switch (choice) {
    case SharedChoice::All:
        return text::SharedValue::All;
    case SharedChoice::Here:
        return text::SharedValue::Here;
    case SharedChoice::Ask:
        break;
    }
    return text::SharedValue::Ask;
}

Fault faultOf(const text::Refusal &refusal, const ReadDocument &document)
{
    Origin origin = placeIn(document.document->id);
    if (document.tree) {
        if (const text::Node node = document.tree->find(refusal.at))
            origin = originOf(document.document->id, node);
    }
    using Code = text::Refusal::Code;
    Message detail = refusal.detail;
    switch (refusal.code) {
    case Code::NoSuchPlace:
        return fault(Fault::Kind::Conflict, origin, detail.isEmpty() ? Message {QT_TRANSLATE_NOOP("Model", "what it was about is no longer there"), {}} : detail);
    case Code::SharedByAlias:
        detail = Message {QT_TRANSLATE_NOOP("Model", "the value is shared by %1 places; choose whether all of them change or only this one"), {qint64(refusal.places)}};
        break;
    case Code::VerifyFailed:
        return fault(Fault::Kind::Internal, origin, {QT_TRANSLATE_NOOP("Model", "the changed text did not read as intended: %1"), {QList {detail}}}, Remedy::AskSupport);
    default:
        break;
    }
    return fault(Fault::Kind::Refused, origin, detail, Remedy::EditText);
}

using Done = Expected<QByteArray>;

Done doneOn(const ReadDocument &document, const QList<text::Edit> &edits, SharedChoice shared)
{
    const auto tree = text::edited(document.tree, edits, sharedValue(shared));
    if (!tree)
        return tl::unexpected(faultOf(tree.error(), document));
    return (*tree)->bytes();
}

/// A value of a document that no language claims.
Done doNative(const SetField &deed, SharedChoice shared, const ReadDocument &document)
{
    const auto path = text::Path::fromString(deed.node.path.toString());
    const text::Node node = path ? document.tree->find(*path) : text::Node();
    if (!node)
        return tl::unexpected(fault(Fault::Kind::Conflict, deed.node, {QT_TRANSLATE_NOOP("Model", "the value is no longer there"), {}}));
    if (const QString now = node.resolved().text(); now != deed.before)
        return tl::unexpected(fault(Fault::Kind::Conflict, originOf(document.document->id, node), {QT_TRANSLATE_NOOP("Model", "it says “%1” now"), {now}}));
    const text::Edit edit = deed.after.isEmpty() ? text::Edit(text::Remove {*path})
                                                 : text::Edit(text::Set {*path, valueLike(node.resolved(), deed.after)});
    return doneOn(document, {edit}, shared);
}

Done doText(const EditText &deed, const ReadDocument &document)
{
    const QByteArray &bytes = document.document->bytes;
    QList<text::Patch> patches;
    qint64 end = 0;
    for (const EditText::Patch &patch : deed.patches) {
        const bool isThere = patch.at >= end && patch.at + patch.before.size() <= bytes.size()
                             && QByteArrayView(bytes).sliced(patch.at, patch.before.size()) == patch.before;
        if (!isThere)
            return tl::unexpected(fault(Fault::Kind::Conflict, placeIn(document.document->id),
                                        {QT_TRANSLATE_NOOP("Model", "the text that was edited is another one now"), {}}));
        end = patch.at + patch.before.size();
        patches.append({patch.at, patch.before.size(), patch.after});
    }
    return text::patched(bytes, patches);
}

Done doRemove(const RemoveDocument &deed, const ReadDocument &document)
{
    if (document.document->bytes == deed.text)
        return QByteArray();
    return tl::unexpected(fault(Fault::Kind::Conflict, placeIn(document.document->id),
                                {QT_TRANSLATE_NOOP("Model", "it says something else than it did when it was to be removed"), {}}));
}

Done doIntent(const Intent &intent, const ReadDocument &document, const Catalogue &catalogue)
{
    if (const auto *removal = std::get_if<RemoveDocument>(&intent.deed))
        return doRemove(*removal, document);
    if (const auto *typed = std::get_if<EditText>(&intent.deed))
        return doText(*typed, document);
    if (!document.tree)
        return tl::unexpected(fault(Fault::Kind::Conflict, placeIn(intent.document), {QT_TRANSLATE_NOOP("Model", "the document cannot be read any more"), {}}));
    const ObjectKey object = objectOf(intent.deed);
    const ReadingPtr reading = readingOf(document, intent.deed);
    const auto *field = std::get_if<SetField>(&intent.deed);
    if (!reading && field && field->field == SetField::Field::Native)
        return doNative(*field, intent.shared, document);
    if (!reading)
        return tl::unexpected(fault(Fault::Kind::Conflict, placeIn(intent.document), {QT_TRANSLATE_NOOP("Model", "%1 is no longer there"), {object.toString()}}));
    const Format *format = catalogue.format(reading->language);
    if (!format)
        return tl::unexpected(fault(Fault::Kind::Unsupported, placeIn(intent.document), verbatim(reading->language), Remedy::AskSupport));
    const auto edits = format->editsFor(intent.deed, *reading);
    if (!edits)
        return tl::unexpected(edits.error());
    return edits->isEmpty() ? Done(document.document->bytes) : doneOn(document, *edits, intent.shared);
}

// ------------------------------------------------------------------------------------------------- typed text

/// What a document says at one place, without the comments.
struct Field
{
    QString object;
    QString label;
    QString value;
    text::Range range;
    bool isSecret = false;

    QString shown() const { return isSecret ? secretInWords() : value; }
};

/// The name of a value that no language explains: its key, or that of the list it is in.
QString labelOf(text::Node node)
{
    while (node && node.key().isEmpty())
        node = node.parent();
    return QString::fromUtf8(node.key());
}

void addScalars(const text::Node &node, const QString &object, QMap<QString, Field> &fields)
{
    if (node.isScalar() || node.kind() == text::Kind::Null)
        fields.insert(node.path().toString(), {object, labelOf(node), node.text(), node.range()});
    for (int i = 0; i < node.size(); ++i)
        addScalars(node[i], object, fields);
}

/// Every scalar of a document by its path, with the label of the language that understands it.
QMap<QString, Field> fieldsOf(const ReadDocument &document)
{
    QMap<QString, Field> fields;
    if (!document.tree)
        return fields;
    if (document.tree->scalarCount() <= mostFields) {
        for (int i = 0; i < document.tree->documentCount(); ++i)
            addScalars(document.tree->root(i), document.document->id.path, fields);
    }
    for (const ReadingPtr &reading : document.readings) {
        for (const Understood &understood : reading->understood()) {
            const auto path = text::Path::fromString(understood.path);
            const text::Node node = path ? document.tree->find(*path) : text::Node();
            if (node)
                fields[understood.path] = {document.document->id.path, understood.label, node.resolved().text(), node.range()};
        }
        for (Field &field : fields) {
            for (const NativeObject &object : reading->objects) {
                if (object.origin.bytes.begin > field.range.begin || field.range.begin >= object.origin.bytes.end)
                    continue;
                field.object = object.key.name;
                // The label says of which object; so does the sentence.
                const QString ofObject = u", "_s + object.key.kind + u' ' + object.key.name;
                if (field.label.endsWith(ofObject))
                    field.label.chop(ofObject.size());
            }
        }
    }
    if (!document.secrets.isEmpty()) {
        for (Field &field : fields)
            field.isSecret = isSecret(document.secrets, field.range);
    }
    return fields;
}

/// How many items each list holds, as far as there are fields below them.
QMap<QString, int> itemsOf(const QMap<QString, Field> &fields)
{
    QMap<QString, int> items;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        auto path = text::Path::fromString(it.key());
        for (; path && !path->steps.isEmpty(); *path = path->parent()) {
            if (path->steps.last().isIndex())
                items[path->parent().toString()] = std::max(items.value(path->parent().toString()), path->steps.last().index() + 1);
        }
    }
    return items;
}

/// No list grew or shrank. Where one did, the same path is not the same field.
bool sameItems(const QMap<QString, Field> &before, const QMap<QString, Field> &after)
{
    return before.keys() == after.keys() || itemsOf(before) == itemsOf(after);
}

bool touch(qint64 begin, qint64 end, text::Range range)
{
    return begin <= range.end && range.begin <= end;
}

/// Fields that differ, each with where it stands in the one text or the other.
struct Differing
{
    QList<FieldChange> changes;
    QList<text::Range> before;
    QList<text::Range> after;

    void came(const Field &field)
    {
        changes.append({field.object, field.label, {}, field.shown()});
        after.append(field.range);
    }
    void went(const Field &field)
    {
        changes.append({field.object, field.label, field.shown(), {}});
        before.append(field.range);
    }
};

Differing differingByPath(const QMap<QString, Field> &before, const QMap<QString, Field> &after)
{
    QStringList paths = before.keys() + after.keys();
    paths.removeDuplicates();
    Differing differing;
    for (const QString &path : std::as_const(paths)) {
        const auto was = before.constFind(path);
        const auto is = after.constFind(path);
        if (was == before.cend()) {
            differing.came(*is);
        } else if (is == after.cend()) {
            differing.went(*was);
        } else if (was->value != is->value) {
            differing.changes.append({is->object, is->label, was->shown(), is->shown()});
            differing.before.append(was->range);
            differing.after.append(is->range);
        }
    }
    return differing;
}

bool isInList(const QString &path)
{
    const auto parsed = text::Path::fromString(path);
    return parsed && std::any_of(parsed->steps.cbegin(), parsed->steps.cend(), [](const text::Step &step) { return step.isIndex(); });
}

QMap<QString, Field> inLists(QMap<QString, Field> fields, bool isWanted)
{
    fields.removeIf([&](const auto &field) { return isInList(field.key()) != isWanted; });
    return fields;
}

/// Where items came or went, paths in lists are no names: what is said only before, and what only after.
Differing differingByWord(const QMap<QString, Field> &allBefore, const QMap<QString, Field> &allAfter)
{
    const auto before = inLists(allBefore, true);
    const auto after = inLists(allAfter, true);
    using Word = std::tuple<QString, QString, QString>;
    QMap<Word, int> more;
    for (const Field &field : after)
        ++more[{field.object, field.label, field.value}];
    for (const Field &field : before)
        --more[{field.object, field.label, field.value}];
    Differing differing = differingByPath(inLists(allBefore, false), inLists(allAfter, false));
    for (const Field &field : before) {
        if (int &left = more[{field.object, field.label, field.value}]; left < 0) {
            ++left;
            differing.went(field);
        }
    }
    for (const Field &field : after) {
        if (int &left = more[{field.object, field.label, field.value}]; left > 0) {
            --left;
            differing.came(field);
        }
    }
    return differing;
}

/// The fields that a typed text changed, and at how many places it changed something else.
TypedChange typedChange(const EditText &deed, const ReadDocument &before, const ReadDocument &after)
{
    const auto old = fieldsOf(before);
    const auto now = fieldsOf(after);
    // An item that went and another that came leave the list as long as it was: what says less is what happened.
    const Differing byWord = differingByWord(old, now);
    const Differing byPath = sameItems(old, now) ? differingByPath(old, now) : byWord;
    const Differing &differing = byWord.changes.size() < byPath.changes.size() ? byWord : byPath;
    if (differing.changes.size() > mostSentences)
        return {{}, deed.patches.size()};
    TypedChange change {differing.changes, 0};
    qint64 shift = 0;
    for (const EditText::Patch &patch : deed.patches) {
        const auto isTouched = [](qint64 at, qint64 size, const QList<text::Range> &ranges) {
            return std::any_of(ranges.cbegin(), ranges.cend(), [&](text::Range range) { return touch(at, at + size, range); });
        };
        if (!isTouched(patch.at, patch.before.size(), differing.before)
            && !isTouched(patch.at + shift, patch.after.size(), differing.after))
            ++change.otherPlaces;
        shift += patch.after.size() - patch.before.size();
    }
    return change;
}

bool isSecretAt(const QString &path, const ReadDocument &document)
{
    const auto parsed = text::Path::fromString(path);
    const text::Node node = parsed && document.tree && !document.secrets.isEmpty() ? document.tree->find(*parsed) : text::Node();
    return node && isSecret(document.secrets, node.resolved().range());
}

} // namespace

QList<Intent> Replay::intents() const
{
    QList<Intent> intents;
    for (const Staged &one : staged)
        intents.append(one.intent);
    return intents;
}

bool Replay::hasTroubles() const
{
    return std::any_of(states.cbegin(), states.cend(), [](const IntentState &state) { return state.isTrouble(); });
}

Replay replay(const QList<Staged> &staged, const ReadDocuments &documents, const Catalogue &catalogue)
{
    return replay(Replay(), staged, documents, catalogue);
}

Replay replay(Replay result, const QList<Staged> &more, const ReadDocuments &documents, const Catalogue &catalogue)
{
    ReadDocuments now = documents;
    for (auto it = result.after.cbegin(); it != result.after.cend(); ++it)
        now.insert(it.key(), it.value());
    for (Staged asMade : more) {
        const DocumentId id = asMade.intent.document;
        const ReadDocumentPtr document = now.value(id);
        auto *field = std::get_if<SetField>(&asMade.intent.deed);
        if (field && document)
            field->isSecret = field->isSecret || isSecretAt(field->node.path, *document);
        // In trouble it stays as it was made, on what it was made on, so that it can hold again when that comes back.
        const auto leave = [&](IntentState::Kind kind, const Fault &why) {
            result.staged.append({asMade.intent, asMade.seen ? asMade.seen : document});
            result.states.append({kind, why, {sentenceOf(asMade.intent)}, {}});
        };
        if (const auto *creation = std::get_if<CreateDocument>(&asMade.intent.deed)) {
            if (document && document->document->bytes != creation->text) {
                leave(IntentState::Kind::Conflict, alreadyThere(id));
                continue;
            }
            if (!document) {
                auto made = std::make_shared<Document>();
                made->id = id;
                made->bytes = creation->text;
                // Removed by an intent before and made anew, it is changed as a whole.
                if (const ReadDocumentPtr was = documents.value(id))
                    made->guard = was->document->guard;
                else
                    made->guard.token.insert(u"absent"_s, true);
                now.insert(id, readDocument(made, catalogue));
                result.after.insert(id, now.value(id));
            }
            result.staged.append({asMade.intent, nullptr});
            result.states.append({document ? IntentState::Kind::NoEffect : IntentState::Kind::Holds, {}, {sentenceOf(asMade.intent)}, {}});
            continue;
        }
        if (!document || document->documentClass == DocumentClass::Unreadable) {
            leave(IntentState::Kind::Conflict, fault(Fault::Kind::NotFound, placeIn(id), {QT_TRANSLATE_NOOP("Model", "the document is no longer there"), {}}));
            continue;
        }
        Intent intent = asMade.intent;
        const bool isMoved = asMade.seen && follow(intent, *asMade.seen, *document);
        const Done done = doIntent(intent, *document, catalogue);
        if (!done) {
            Fault why = done.error();
            const bool isConflict = why.kind == Fault::Kind::Conflict || why.kind == Fault::Kind::NotFound;
            // The words would say what stands there.
            if (isConflict && field && field->isSecret)
                why.detail = {QT_TRANSLATE_NOOP("Model", "another secret stands there now"), {}};
            leave(isConflict ? IntentState::Kind::Conflict : IntentState::Kind::Refused, why);
            continue;
        }
        IntentState state;
        if (std::holds_alternative<RemoveDocument>(intent.deed)) {
            now.remove(id);
            result.after.insert(id, nullptr);
        } else if (*done == document->document->bytes) {
            state.kind = IntentState::Kind::NoEffect;
        } else {
            state.kind = isMoved ? IntentState::Kind::Moved : IntentState::Kind::Holds;
            auto changed = std::make_shared<Document>(*document->document);
            changed->bytes = *done;
            now.insert(id, readDocument(changed, catalogue));
            result.after.insert(id, now.value(id));
        }
        if (auto *set = std::get_if<SetField>(&intent.deed))
            set->isSecret = set->isSecret || isSecretAt(set->node.path, *now.value(id));
        if (const auto *typed = std::get_if<EditText>(&intent.deed)) {
            const auto registered = registrations::changes(*document->document, *now.value(id)->document, catalogue);
            state.typed = registered ? *registered : typedChange(*typed, *document, *now.value(id));
            state.sentences = sentencesOf(*state.typed, id);
        }
        if (std::holds_alternative<RemoveDocument>(intent.deed)) {
            if (const auto removal = registrations::removal(*document->document, catalogue))
                state.sentences = {*removal};
        }
        if (state.sentences.isEmpty())
            state.sentences = {sentenceOf(intent)};
        result.staged.append({intent, document});
        result.states.append(state);
    }
    for (auto it = result.after.begin(); it != result.after.end();) {
        const ReadDocumentPtr was = documents.value(it.key());
        const bool isSame = was && it.value() ? it.value()->document->bytes == was->document->bytes : was == it.value();
        it = isSame ? result.after.erase(it) : std::next(it);
    }
    return result;
}

Replay replay(const QList<Intent> &intents, const ReadDocuments &documents, const Catalogue &catalogue)
{
    QList<Staged> staged;
    for (const Intent &intent : intents)
        staged.append({intent, nullptr});
    return replay(staged, documents, catalogue);
}

namespace {

/// What one document alone declares.
RouteGraphPtr routesOf(const ReadDocument &document, const Deed &deed, const Catalogue &catalogue)
{
    const ReadingPtr reading = readingOf(document, deed);
    const Format *format = reading ? catalogue.format(reading->language) : nullptr;
    return format ? format->assemble(document.document->id.source, {reading}, false).routes : nullptr;
}

std::optional<Deed> refreshedWeights(SetWeights deed, const RouteGraph &routes)
{
    for (const RouteNode &node : routes.nodes) {
        const auto *split = std::get_if<SplitNode>(&node);
        if (!split || split->origin.path != deed.split.path)
            continue;
        QList<SetWeights::Child> children;
        for (const Share &share : split->shares) {
            const auto mine = std::find_if(deed.children.cbegin(), deed.children.cend(),
                                           [&](const SetWeights::Child &child) { return child.name == share.name; });
            children.append({share.name, share.origin, share.weight, mine == deed.children.cend() ? share.weight : mine->after});
        }
        deed.children = children;
        return deed;
    }
    return std::nullopt;
}

std::optional<Deed> refreshedField(SetField deed, const ReadDocument &document, const RouteGraph *routes)
{
    if (deed.field == SetField::Field::Native) {
        const auto path = text::Path::fromString(deed.node.path.toString());
        const text::Node node = path && document.tree ? document.tree->find(*path) : text::Node();
        if (!node)
            return std::nullopt;
        deed.before = node.resolved().text();
        return deed;
    }
    if (!routes)
        return std::nullopt;
    for (const RouteNode &node : routes->nodes) {
        const auto *rules = std::get_if<RulesNode>(&node);
        if (!rules)
            continue;
        for (int i = 0; i < rules->rules.size(); ++i) {
            if (rules->rules[i].origin.path != deed.node.path)
                continue;
            const QList<edits::Field> fields = edits::fieldsOf(rules->rules[i]);
            const auto now = std::find_if(fields.cbegin(), fields.cend(), [&](const edits::Field &field) {
                return field.field == deed.field && field.name == deed.name;
            });
            deed.before = now == fields.cend() ? QString() : now->before;
            deed.rule = edits::ruleOf(*rules, i);
            return deed;
        }
    }
    return std::nullopt;
}

/// Mine over theirs: each patch takes the place of all that was changed where it touches.
Deed refreshedText(EditText deed, const ReadDocument &seen, const ReadDocument &now)
{
    const QByteArray &bytes = now.document->bytes;
    const Displacement displaced(seen.document->bytes, bytes);
    qsizetype free = 0;
    for (EditText::Patch &patch : deed.patches) {
        const qsizetype begin = std::max(free, displaced.atOrBefore(patch.at));
        const qsizetype end = std::max(begin, displaced.atOrAfter(patch.at + patch.before.size()));
        patch.at = begin;
        patch.before = bytes.mid(begin, end - begin);
        free = end;
    }
    return deed;
}

} // namespace

Expected<Intent> intentFor(const QList<text::Edit> &edits, const ReadDocument &document, SharedChoice shared)
{
    if (!document.tree)
        return tl::unexpected(fault(Fault::Kind::Malformed, placeIn(document.document->id), document.document->unreadable, Remedy::EditText));
    const Done done = doneOn(document, edits, shared);
    if (!done)
        return tl::unexpected(done.error());
    const QByteArray &bytes = document.document->bytes;
    EditText deed;
    for (const text::Patch &patch : text::difference(bytes, *done))
        deed.patches.append({patch.at, bytes.mid(patch.at, patch.length), patch.with});
    return Intent {QUuid::createUuid(), document.document->id, deed, shared};
}

std::optional<Intent> refreshed(const Staged &staged, const ReadDocument &document, const Catalogue &catalogue)
{
    Intent now = staged.intent;
    if (const auto *typed = std::get_if<EditText>(&now.deed)) {
        if (!staged.seen)
            return std::nullopt;
        now.deed = refreshedText(*typed, *staged.seen, document);
        return now;
    }
    if (const auto *removal = std::get_if<RemoveDocument>(&now.deed)) {
        now.deed = RemoveDocument {document.document->bytes, removal->folders};
        return now;
    }
    // Mine in the place of theirs: what stands there now is changed, not made.
    if (const auto *creation = std::get_if<CreateDocument>(&now.deed)) {
        now.deed = EditText {{{0, document.document->bytes, creation->text}}};
        return now;
    }
    if (staged.seen)
        follow(now, *staged.seen, document);
    const RouteGraphPtr routes = routesOf(document, now.deed, catalogue);
    std::optional<Deed> deed;
    if (const auto *weights = std::get_if<SetWeights>(&now.deed)) {
        if (routes)
            deed = refreshedWeights(*weights, *routes);
    } else if (const auto *field = std::get_if<SetField>(&now.deed)) {
        deed = refreshedField(*field, document, routes.get());
    }
    if (!deed)
        return std::nullopt;
    now.deed = *deed;
    return now;
}

} // namespace meshboard
