// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/making.h"

#include "text/keyvalue.h"
#include "text/write.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::making {

namespace {

Fault faultAt(Fault::Kind kind, const DocumentId &document, const Message &what)
{
    Fault fault {kind, {}, Remedy::EditText, what, document.path};
    fault.place.source = document.source;
    fault.place.document = document.path;
    return fault;
}

std::optional<text::Syntax> syntaxFor(const DocumentId &document)
{
    Document named;
    named.id = document;
    named.guard.token.insert(u"absent"_s, true); // without a suffix it is a tree of keys
    return syntaxOf(named);
}

/// Where a piece stands in a text: in a tree of keys below the name of the tree.
QList<QByteArray> mapOf(const Piece &piece, const DocumentId &document, text::Syntax syntax)
{
    return syntax == text::Syntax::KeyValue ? document.path.toUtf8().split('/') + piece.map : piece.map;
}

void insertInto(text::Value &value, const QList<QByteArray> &way, const text::Value &what)
{
    if (way.isEmpty()) {
        value = what;
        return;
    }
    const auto *now = std::get_if<text::Value::Map>(&value.variant());
    text::Value::Map map = now ? *now : text::Value::Map();
    auto entry = std::find_if(map.begin(), map.end(), [&](const auto &one) { return one.first == way.first(); });
    if (entry == map.end())
        entry = map.insert(map.end(), {way.first(), text::Value()});
    insertInto(entry->second, way.mid(1), what);
    value = map;
}

void spread(const text::Value &value, const QByteArray &key, QMap<QByteArray, QByteArray> &pairs)
{
    if (const auto *map = std::get_if<text::Value::Map>(&value.variant())) {
        for (const auto &[name, one] : *map)
            spread(one, key.isEmpty() ? name : key + '/' + name, pairs);
    } else if (const auto *list = std::get_if<text::Value::List>(&value.variant())) {
        for (qsizetype i = 0; i < list->size(); ++i)
            spread(list->at(i), key + '/' + QByteArray::number(i), pairs);
    } else if (const auto *number = std::get_if<qint64>(&value.variant())) {
        pairs.insert(key, QByteArray::number(*number));
    } else if (const auto *fraction = std::get_if<double>(&value.variant())) {
        pairs.insert(key, QByteArray::number(*fraction, 'g', QLocale::FloatingPointShortest));
    } else if (const auto *isSet = std::get_if<bool>(&value.variant())) {
        pairs.insert(key, *isSet ? "true" : "false");
    } else if (const auto *bytes = std::get_if<QByteArray>(&value.variant())) {
        pairs.insert(key, *bytes);
    }
}

/// A text of these pieces alone; nothing where the syntax does not hold them.
std::optional<QByteArray> textOf(const QList<Piece> &pieces, const DocumentId &document, text::Syntax syntax)
{
    QList<text::Value> documents;
    text::Value named;
    for (const Piece &piece : pieces) {
        if (piece.map.isEmpty())
            documents.append(piece.value);
        else
            insertInto(named, mapOf(piece, document, syntax) << piece.key, piece.value);
    }
    if (named != text::Value())
        documents.append(named);
    if (syntax != text::Syntax::KeyValue)
        return text::written(documents, syntax);
    QMap<QByteArray, QByteArray> pairs;
    spread(named, {}, pairs);
    return text::listing(pairs);
}

/// The key as it is written there: readers that do not care about capitals find either.
QByteArray keyIn(const text::Node &map, const QByteArray &name)
{
    for (int i = 0; i < map.size(); ++i) {
        if (spelled(map.at(i).key(), Spelling::AnyCase) == spelled(name, Spelling::AnyCase))
            return map.at(i).key();
    }
    return name;
}

Expected<text::Tree::Ptr> inserted(const text::Tree::Ptr &tree, const Piece &piece, const DocumentId &document)
{
    // The first YAML document that has the outermost map, else the first of all.
    const QList<QByteArray> map = mapOf(piece, document, tree->syntax());
    text::Path path;
    for (int i = 0; i < tree->documentCount(); ++i) {
        const text::Node root = tree->root(i);
        if (root[keyIn(root, map.first())]) {
            path.document = i;
            break;
        }
    }
    text::Node node = tree->root(path.document);
    for (const QByteArray &step : map) {
        const QByteArray key = keyIn(node, step);
        path = path / text::Step(key);
        node = node.find(text::Step(key));
    }
    if (node.resolved().find(text::Step(keyIn(node.resolved(), piece.key))))
        return tl::unexpected(faultAt(Fault::Kind::Conflict, document,
                                      {QT_TRANSLATE_NOOP("Model", "there is a “%1” in it already"), {QString::fromUtf8(piece.key)}}));
    const auto after = text::edited(tree, {text::InsertField {path, piece.key, piece.value, {}}});
    if (!after)
        return tl::unexpected(faultAt(Fault::Kind::Refused, document, after.error().detail));
    return *after;
}

bool holdsLanguage(const ReadDocument &document, QStringView language)
{
    return std::any_of(document.readings.cbegin(), document.readings.cend(),
                       [&](const ReadingPtr &reading) { return reading->language == language && !reading->objects.isEmpty(); });
}

QStringView languageOf(const Novelty &novelty)
{
    return QStringView(novelty.id).left(novelty.id.indexOf(u'.'));
}

/// How much of its sort is there: things of its kind, or else at least some of its language.
qsizetype likesOf(const ReadDocument &document, const Novelty &novelty)
{
    qsizetype likes = 0;
    for (const ReadingPtr &reading : document.readings)
        likes += std::count_if(reading->objects.cbegin(), reading->objects.cend(), [&](const NativeObject &object) { return object.key.kind == novelty.kind; });
    return likes > 0 ? likes + 1 : holdsLanguage(document, languageOf(novelty)) ? 1 : 0;
}

/// A text of the very sort that such a thing is a part of: no manifests beside routers, no routers beside manifests.
bool takes(const ReadDocument &document, const Novelty &novelty)
{
    if (document.documentClass != DocumentClass::Configuration || !document.syntax || !novelty.syntaxes.contains(*document.syntax))
        return false;
    const bool isNamed = novelty.syntaxes.contains(text::Syntax::KeyValue);
    const text::Node root = document.tree->root();
    const bool isManifest = root["apiVersion"].isScalar();
    return isNamed ? holdsLanguage(document, languageOf(novelty)) && !isManifest : document.syntax == text::Syntax::Yaml && isManifest;
}

QList<ReadDocumentPtr> documentsOf(const Picture &picture, SourceId source)
{
    QList<ReadDocumentPtr> all;
    for (auto it = picture.documents.lowerBound({source, {}}); it != picture.documents.cend() && it.key().source == source; ++it)
        all.append(it.value());
    return all;
}

} // namespace

QList<Novelty> allNews(const Catalogue &catalogue)
{
    QList<Novelty> all;
    for (const auto &format : catalogue.formats())
        all += format->news();
    return all;
}

QList<Novelty> newsFor(const Picture &picture, const Catalogue &catalogue, SourceId source)
{
    const QList<ReadDocumentPtr> documents = documentsOf(picture, source);
    const bool isTree = std::any_of(documents.cbegin(), documents.cend(), [](const ReadDocumentPtr &one) { return one->syntax == text::Syntax::KeyValue; });
    QList<Novelty> all = allNews(catalogue);
    all.removeIf([&](const Novelty &novelty) { return isTree && !novelty.syntaxes.contains(text::Syntax::KeyValue); });
    std::stable_partition(all.begin(), all.end(), [&](const Novelty &novelty) {
        return std::any_of(documents.cbegin(), documents.cend(), [&](const ReadDocumentPtr &one) { return holdsLanguage(*one, languageOf(novelty)); });
    });
    return all;
}

QList<DocumentId> placesFor(const Picture &picture, SourceId source, const Novelty &novelty)
{
    QList<ReadDocumentPtr> all = documentsOf(picture, source);
    all.removeIf([&](const ReadDocumentPtr &document) { return !takes(*document, novelty); });
    std::stable_sort(all.begin(), all.end(),
                     [&](const ReadDocumentPtr &a, const ReadDocumentPtr &b) { return likesOf(*a, novelty) > likesOf(*b, novelty); });
    QList<DocumentId> places;
    for (const ReadDocumentPtr &document : std::as_const(all))
        places.append(document->document->id);
    return places;
}

QString proposedFile(const Picture &picture, SourceId source, const Novelty &novelty, const QString &name)
{
    static const QMap<text::Syntax, QString> suffixes {
        {text::Syntax::Yaml, u"yaml"_s}, {text::Syntax::Json, u"json"_s}, {text::Syntax::Toml, u"toml"_s}, {text::Syntax::Hcl, u"hcl"_s}};
    const QList<ReadDocumentPtr> all = documentsOf(picture, source);
    const ReadDocument *like = nullptr;
    for (const ReadDocumentPtr &document : all) {
        if (document->syntax == text::Syntax::KeyValue)
            return {};
        const bool isWritable = document->syntax && suffixes.contains(*document->syntax) && novelty.syntaxes.contains(*document->syntax);
        if (isWritable && likesOf(*document, novelty) > (like ? likesOf(*like, novelty) : 0))
            like = document.get();
    }
    const QFileInfo file(like ? like->document->id.path : QString());
    const QString folder = file.path() == u"." || !like ? QString() : file.path() + u'/';
    const QString suffix = like ? file.suffix() : suffixes.value(novelty.syntaxes.first());
    QString base = name.isEmpty() ? u"new"_s : name;
    for (QChar &character : base) {
        if (!character.isLetterOrNumber() && character != u'-' && character != u'_' && character != u'.')
            character = u'-';
    }
    while (base.startsWith(u'.'))
        base.remove(0, 1);
    const auto isTaken = [&](const QString &path) { return picture.documents.contains({source, path}); };
    QString path = folder + base + u'.' + suffix;
    if (isTaken(path)) // other kinds of the same name have files of their own
        path = folder + base + u'-' + novelty.kind.split(u' ').last().toLower() + u'.' + suffix;
    for (int i = 2; isTaken(path); ++i)
        path = folder + base + u'-' + QString::number(i) + u'.' + suffix;
    return path;
}

bool canStandIn(const Novelty &novelty, const DocumentId &document)
{
    const auto syntax = syntaxFor(document);
    return syntax && novelty.syntaxes.contains(*syntax);
}

Expected<Intent> intentFor(const Novelty &novelty, const Answers &answers, const DocumentId &document, const ReadDocumentPtr &existing)
{
    const QMap<QByteArray, Message> wrong = wrongIn(novelty, answers);
    if (!wrong.isEmpty())
        return tl::unexpected(faultAt(Fault::Kind::Refused, document, wrong.first()));
    const QList<Piece> pieces = novelty.make(Given(valuesOf(novelty, answers)));
    const auto syntax = existing ? existing->syntax : syntaxFor(document);
    const auto cannot = [&] {
        return tl::unexpected(faultAt(Fault::Kind::Unsupported, document,
                                      {QT_TRANSLATE_NOOP("Model", "%1 cannot be written in a file of this kind"), {novelty.reader}}));
    };
    if (!syntax || !novelty.syntaxes.contains(*syntax))
        return cannot();
    if (!existing) {
        const auto text = textOf(pieces, document, *syntax);
        if (!text)
            return cannot();
        return Intent {QUuid::createUuid(), document, CreateDocument {*text}, SharedChoice::Ask};
    }
    if (!existing->tree)
        return tl::unexpected(faultAt(Fault::Kind::Malformed, document, {QT_TRANSLATE_NOOP("Model", "the document cannot be read any more"), {}}));
    text::Tree::Ptr tree = existing->tree;
    for (const Piece &piece : pieces) {
        if (!piece.map.isEmpty()) {
            const auto after = inserted(tree, piece, document);
            if (!after)
                return tl::unexpected(after.error());
            tree = *after;
            continue;
        }
        const auto after = text::appended(tree, piece.value);
        if (!after)
            return tl::unexpected(faultAt(Fault::Kind::Refused, document, after.error().detail));
        tree = *after;
    }
    const QByteArray &before = existing->document->bytes;
    EditText deed;
    for (const text::Patch &patch : text::difference(before, tree->bytes()))
        deed.patches.append({patch.at, before.mid(patch.at, patch.length), patch.with});
    return Intent {QUuid::createUuid(), document, deed, SharedChoice::Ask};
}

} // namespace meshboard::making
