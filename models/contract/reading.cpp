// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/reading.h"

#include "contract/elsewhere.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

/// Bytes of a document whose tree takes longer to be freed than one turn of the event loop may.
constexpr qsizetype large = 100'000;

Finding broken(const Document &document, const text::ReadError &error)
{
    Finding finding;
    finding.code = "MB0001"_ba;
    finding.severity = Finding::Severity::Error;
    finding.place.source = document.id.source;
    finding.place.document = document.id.path;
    finding.place.line = error.position.line;
    finding.place.column = error.position.column;
    finding.place.bytes = {error.offset, error.offset};
    switch (error.code) {
    case text::ReadError::Code::NotUtf8:
        finding.what = {QT_TRANSLATE_NOOP("Model", "Not UTF-8 text: %1"), {QList {error.detail}}};
        finding.advice = {QT_TRANSLATE_NOOP("Model", "Save the file as UTF-8."), {}};
        break;
    case text::ReadError::Code::TooDeep:
    case text::ReadError::Code::TooLarge:
        finding.what = {QT_TRANSLATE_NOOP("Model", "Too large or too deeply nested to be read: %1"), {QList {error.detail}}};
        break;
    case text::ReadError::Code::Malformed:
    case text::ReadError::Code::Template:
        finding.what = {QT_TRANSLATE_NOOP("Model", "Cannot be read: %1"), {QList {error.detail}}};
        finding.advice = {QT_TRANSLATE_NOOP("Model", "Mend the text at this place; the rest of the source is read without it."), {}};
        break;
    }
    return finding;
}

Finding unreadable(const Document &document)
{
    Finding finding;
    finding.code = "MB0002"_ba;
    finding.severity = Finding::Severity::Warning;
    finding.place.source = document.id.source;
    finding.place.document = document.id.path;
    finding.what = {QT_TRANSLATE_NOOP("Model", "Could not be opened: %1"), {QList {document.unreadable}}};
    finding.advice = {QT_TRANSLATE_NOOP("Model", "Check the permissions of the file."), {}};
    return finding;
}

/// A line that no editor shows as one.
QList<Finding> longLine(const Document &document)
{
    constexpr qsizetype longest = 1'000'000;
    const QByteArray &bytes = document.bytes;
    int line = 1;
    for (qsizetype begin = 0, end = 0; begin < bytes.size(); begin = end + 1, ++line) {
        const qsizetype found = bytes.indexOf('\n', begin);
        end = found < 0 ? bytes.size() : found;
        if (end - begin <= longest)
            continue;
        Finding finding;
        finding.code = "MB0003"_ba;
        finding.severity = Finding::Severity::Note;
        finding.place = {document.id.source, document.id.path, {}, line, 1, {begin, begin}};
        finding.what = {QT_TRANSLATE_NOOP("Model", "A line of %1 bytes: it is shown in pieces"), {qint64(end - begin)}};
        return {finding};
    }
    return {};
}

/// kustomize: its own files, patches by their usual names, and objects that are only a part of one.
bool isOverlay(const Document &document, const text::Tree &tree)
{
    const QString name = QFileInfo(document.id.path).fileName();
    if (name == "kustomization.yaml"_L1 || name == "kustomization.yml"_L1 || name == "Kustomization"_L1)
        return true;
    const text::Node root = tree.root();
    // A JSON 6902 patch is a list of operations.
    if (root.isList() && root.size() > 0)
        return root[0]["op"].isScalar() && root[0]["path"].isScalar();
    return root["$patch"] || (root["kind"].bytes() == "Kustomization" && root["apiVersion"].bytes().startsWith("kustomize"));
}

/// Of the value of a key, which has no suffix: what it looks like.
std::optional<text::Syntax> syntaxLike(QByteArrayView value)
{
    const QByteArrayView start = value.trimmed();
    if (start.startsWith('{') || start.startsWith('['))
        return text::Syntax::Json;
    if (start.startsWith('<'))
        return text::Syntax::Xml;
    if (start.startsWith("---\n") || start.startsWith("apiVersion:"))
        return text::Syntax::Yaml;
    return std::nullopt;
}

} // namespace

std::optional<text::Syntax> syntaxOf(const Document &document)
{
    const QString suffix = QFileInfo(document.id.path).suffix().toLower();
    if (suffix == "yaml"_L1 || suffix == "yml"_L1)
        return text::Syntax::Yaml;
    if (suffix == "json"_L1)
        return text::Syntax::Json;
    if (suffix == "toml"_L1)
        return text::Syntax::Toml;
    if (suffix == "hcl"_L1)
        return text::Syntax::Hcl;
    if (suffix == "xml"_L1)
        return text::Syntax::Xml;
    if (keyIn(document.id.path))
        return syntaxLike(document.bytes);
    // Carriers of key trees mark their listings; a file without a suffix is none of ours, and nobody makes one.
    const bool isNew = suffix.isEmpty() && document.guard.token.contains("absent"_L1);
    if (suffix == "keys"_L1 || document.guard.token.contains("keys"_L1) || isNew)
        return text::Syntax::KeyValue;
    return std::nullopt;
}

ReadDocumentPtr readDocument(const DocumentPtr &document, const Catalogue &catalogue)
{
    const auto read = document->bytes.size() > large ? freedElsewhere(new ReadDocument) : std::make_shared<ReadDocument>();
    read->document = document;
    if (!document->unreadable.isEmpty()) {
        read->documentClass = DocumentClass::Unreadable;
        read->findings.append(unreadable(*document));
        return read;
    }
    read->syntax = syntaxOf(*document);
    if (!read->syntax)
        return read;
    auto tree = text::Tree::read(document->bytes, *read->syntax);
    if (!tree) {
        const bool isTemplate = tree.error().code == text::ReadError::Code::Template;
        const auto recognizes = [&](const auto &format) { return format->recognizes(*document); };
        if (*read->syntax == text::Syntax::Xml && std::none_of(catalogue.formats().begin(), catalogue.formats().end(), recognizes))
            return read;
        read->documentClass = isTemplate ? DocumentClass::Template : DocumentClass::Broken;
        if (!isTemplate)
            read->findings.append(broken(*document, tree.error()));
        return read;
    }
    read->tree = *tree;
    read->findings = longLine(*document);
    for (const auto &format : catalogue.formats())
        read->secrets += format->secretsIn(*read->tree);
    read->secrets = inOrder(std::move(read->secrets));
    if (isOverlay(*document, *read->tree)) {
        read->documentClass = DocumentClass::Overlay;
        return read;
    }
    // The value of a key and a registration are what somebody looks at by itself: no part of the mesh's configuration.
    if (keyIn(document->id.path) || document->registeredBelow)
        return read;
    for (const auto &format : catalogue.formats()) {
        if (!format->claims(*document, *read->tree))
            continue;
        const auto reading = std::make_shared<Reading>(format->read(document, read->tree));
        reading->onlyLooks = reading->objects.isEmpty() && reading->understood().isEmpty();
        reading->findings = gathered(std::move(reading->findings));
        read->findings += reading->findings;
        read->readings.append(reading);
    }
    if (!read->readings.isEmpty())
        read->documentClass = DocumentClass::Configuration;
    return read;
}

Origin originOf(const DocumentId &document, const text::Node &node)
{
    Origin origin;
    origin.document = document;
    if (!node)
        return origin;
    const text::Range range = node.range();
    origin.path = node.path().toString();
    origin.bytes = {range.begin, range.end};
    origin.line = node.position().line;
    return origin;
}

Origin originOf(const DocumentId &document, const text::Path &path)
{
    Origin origin;
    origin.document = document;
    origin.path = path.toString();
    return origin;
}

text::Value valueLike(const text::Node &now, const QString &typed)
{
    bool isNumber = false;
    if (now.type() == text::Type::Integer) {
        if (const qint64 integer = typed.toLongLong(&isNumber); isNumber)
            return integer;
    }
    if (now.type() == text::Type::Integer || now.type() == text::Type::Float) {
        if (const double number = typed.toDouble(&isNumber); isNumber)
            return number;
    }
    if (now.type() == text::Type::Bool && (typed == "true"_L1 || typed == "false"_L1))
        return typed == "true"_L1;
    return typed;
}

} // namespace meshboard
