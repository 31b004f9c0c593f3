// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "text/tree.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace meshboard::commands {

namespace {

struct Leaf
{
    QString path;
    int line = 0;
    QString value;
    QString label; ///< empty: not understood
};

void eachLeaf(const text::Node &node, const std::function<void(const text::Node &)> &visit)
{
    // A list of what is still to be seen instead of recursion: documents may be nested deeply.
    QList<text::Node> open {node};
    while (!open.isEmpty()) {
        const text::Node one = open.takeLast();
        if (one.isMap() || one.isList()) {
            for (int i = one.size() - 1; i >= 0; --i)
                open.append(one.at(i));
        } else if (one && !one.outer().isEmpty()) {
            visit(one);
        }
    }
}

QList<Leaf> leavesOf(const ReadDocument &document, const text::Path *below)
{
    QHash<QString, QString> labels;
    for (const ReadingPtr &reading : document.readings) {
        for (const Understood &understood : reading->understood())
            labels.insert(understood.path, understood.label);
    }
    QList<Leaf> leaves;
    const auto add = [&](const text::Node &node) {
        const QString path = node.path().toString();
        const QString value = isSecret(document.secrets, node.range()) ? secretInWords()
            : node.kind() == text::Kind::Alias ? u'*' + QString::fromUtf8(node.anchor()) : node.text();
        leaves.append({path, node.position().line, value, labels.value(path)});
    };
    if (!document.tree)
        return leaves;
    if (below) {
        eachLeaf(document.tree->find(*below), add);
    } else {
        for (int i = 0; i < document.tree->documentCount(); ++i)
            eachLeaf(document.tree->root(i), add);
    }
    return leaves;
}

QJsonObject native(const Picture &picture, const ReadDocument &document, const QString &address, const text::Path *below)
{
    QJsonArray scalars;
    int understood = 0;
    for (const Leaf &leaf : leavesOf(document, below)) {
        scalars.append(QJsonObject {{u"path"_s, leaf.path},
                                    {u"file"_s, document.document->id.path},
                                    {u"line"_s, leaf.line},
                                    {u"value"_s, leaf.value},
                                    {u"label"_s, leaf.label.isEmpty() ? QJsonValue() : QJsonValue(leaf.label)},
                                    {u"understood"_s, !leaf.label.isEmpty()}});
        understood += !leaf.label.isEmpty();
    }
    return {{u"address"_s, address},
            {u"source"_s, picture.names.value(document.document->id.source)},
            {u"file"_s, document.document->id.path},
            {u"scalars"_s, scalars},
            {u"scalarCount"_s, scalars.size()},
            {u"understoodCount"_s, understood}};
}

void printNative(Invocation &invocation, const QJsonObject &row)
{
    invocation.out << row[u"address"].toString() << '\n';
    const QString file = row[u"file"].toString();
    if (const QString rule = row[u"when"].toString(); !rule.isEmpty())
        invocation.out << "  " << CommandLine::tr("when %1").arg(rule) << '\n';
    for (const QJsonValue &scalar : row[u"scalars"].toArray()) {
        const QString label = scalar[u"label"].toString();
        invocation.out << "  " << file << ':' << scalar[u"line"].toInt() << "  " << scalar[u"path"].toString() << " = "
                       << scalar[u"value"].toString() << "  (" << (label.isEmpty() ? CommandLine::tr("not understood") : label) << ")\n";
    }
    invocation.out << CommandLine::tr("%n value(s), %1 understood", nullptr, row[u"scalarCount"].toInt()).arg(row[u"understoodCount"].toInt())
                   << '\n';
}

Fault nothingAt(const Address &address)
{
    return {Fault::Kind::NotFound, {}, Remedy::CheckAddress, verbatim(CommandLine::tr("nothing of that address")), address.toString()};
}

/// What has no document of its own: every field that says something.
void printFields(Invocation &invocation, const QJsonObject &row)
{
    invocation.out << row[u"address"].toString() << '\n';
    for (auto it = row.constBegin(); it != row.constEnd(); ++it) {
        QString value = it->isDouble() ? QString::number(it->toDouble(), 'g', 10) : it->toString();
        const QJsonObject entries = it->toObject();
        for (auto entry = entries.constBegin(); entry != entries.constEnd(); ++entry)
            value += (value.isEmpty() ? QString() : u", "_s) + entry.key() + u'=' + entry->toString();
        if (!value.isEmpty() && it.key() != "address"_L1)
            invocation.out << "  " << it.key() << ": " << value << '\n';
    }
}

ExitCode showListed(Invocation &invocation, const Picture &picture, const Addressed &at)
{
    const QJsonArray rows = listedAt(picture, at.source, at.address.object);
    if (rows.isEmpty())
        return failed(invocation, nothingAt(at.address));
    if (invocation.json)
        print(invocation, {}, rows);
    for (qsizetype i = 0; i < rows.size() && !invocation.json; ++i)
        printFields(invocation, rows[i].toObject());
    return ExitCode::Fine;
}

ExitCode showService(Invocation &invocation, const Picture &picture, const Addressed &at)
{
    const MergedServicePtr service = picture.service({at.address.object.scope, at.address.object.name});
    if (!service)
        return failed(invocation, nothingAt(at.address));
    QJsonArray parts;
    for (const MergedService::Part &part : service->parts) {
        QJsonArray instances;
        for (const Instance &instance : part.service->instances)
            instances.append(QJsonObject {{u"id"_s, instance.id},
                                          {u"at"_s, instance.address()},
                                          {u"subset"_s, instance.subset},
                                          {u"health"_s, nameOf(instance.health.probe)},
                                          {u"rotation"_s, nameOf(instance.health.rotation)}});
        QJsonArray files;
        for (const Origin &origin : part.service->declaredIn)
            files.append(QString(origin.document->path + u':' + QString::number(origin.line)));
        parts.append(QJsonObject {{u"source"_s, picture.names.value(part.source)},
                                  {u"system"_s, part.service->system},
                                  {u"subsets"_s, QJsonArray::fromStringList(part.service->subsets)},
                                  {u"declaredIn"_s, files},
                                  {u"instances"_s, instances}});
    }
    const QJsonObject row {{u"address"_s, at.address.toString()},
                           {u"source"_s, picture.names.value(at.source)},
                           {u"scope"_s, service->key.scope},
                           {u"name"_s, service->key.name},
                           {u"health"_s, nameOf(service->health)},
                           {u"passing"_s, service->passing},
                           {u"inRotation"_s, service->inRotation},
                           {u"parts"_s, parts}};
    if (invocation.json) {
        print(invocation, {}, {row});
        return ExitCode::Fine;
    }
    invocation.out << at.address.toString() << "\n  "
                   << CommandLine::tr("%1, %2 of %n instance(s) pass", nullptr, service->instances)
                          .arg(inTheirWords(nameOf(service->health)), QString::number(service->passing))
                   << '\n';
    for (const QJsonValue &part : parts) {
        invocation.out << "  " << part[u"source"].toString() << " (" << part[u"system"].toString() << ")\n";
        for (const QJsonValue &file : part[u"declaredIn"].toArray())
            invocation.out << "    " << CommandLine::tr("declared in %1").arg(file.toString()) << '\n';
        for (const QJsonValue &instance : part[u"instances"].toArray())
            invocation.out << "    " << instance[u"id"].toString() << "  " << instance[u"at"].toString() << "  "
                           << inTheirWords(instance[u"health"].toString()) << '\n';
    }
    return ExitCode::Fine;
}

const Rule *ruleAt(const Picture &picture, const Addressed &at)
{
    for (const RouteGraphPtr &graph : picture.routes) {
        if (graph->source != at.source)
            continue;
        for (const RouteNode &node : graph->nodes) {
            const auto *rules = std::get_if<RulesNode>(&node);
            if (rules && rules->object == at.address.object && at.address.rule <= rules->rules.size())
                return &rules->rules[at.address.rule - 1];
        }
    }
    return nullptr;
}

} // namespace

ExitCode show(Invocation &invocation)
{
    if (invocation.arguments.isEmpty())
        return wrongUsage(invocation, u"show ADDRESS [SOURCE…]"_s);
    Headless headless(wishesOf(invocation));
    if (const auto open = openAll(invocation, headless, invocation.arguments.mid(1)); !open)
        return failed(invocation, open.error());
    const auto at = openAddress(invocation, headless, invocation.arguments.first());
    if (!at)
        return failed(invocation, at.error());
    const PicturePtr picture = headless.session.store.picture();
    const ObjectKey &wanted = at->address.object;
    if (wanted.kind == "service"_L1)
        return showService(invocation, *picture, *at);
    if (wanted.kind == "instance"_L1 || wanted.kind == "edge"_L1 || wanted.kind == "key"_L1)
        return showListed(invocation, *picture, *at);

    QJsonArray rows;
    for (const ReadDocumentPtr &document : picture->documents) {
        if (document->document->id.source != at->source)
            continue;
        if (wanted.kind == "document"_L1) {
            if (document->document->id.path == wanted.name)
                rows.append(native(*picture, *document, at->address.toString(), nullptr));
            continue;
        }
        for (const ReadingPtr &reading : document->readings) {
            for (const NativeObject &object : reading->objects) {
                if (object.key != wanted)
                    continue;
                const Rule *rule = at->address.rule ? ruleAt(*picture, *at) : nullptr;
                if (at->address.rule && !rule)
                    return failed(invocation, {Fault::Kind::NotFound, {}, Remedy::CheckAddress, verbatim(CommandLine::tr("it has no such rule")), at->address.toString()});
                const auto below = text::Path::fromString((rule ? rule->origin : object.origin).path.toString());
                if (!below)
                    continue;
                QJsonObject row = native(*picture, *document, at->address.toString(), &*below);
                row[u"kind"] = object.key.kind;
                row[u"scope"] = object.key.scope;
                row[u"name"] = object.key.name;
                row[u"language"] = reading->language;
                if (rule)
                    row[u"when"] = inWords(rule->when);
                rows.append(row);
            }
        }
    }
    // An overlay gave it another name: the object stands in a file of the overlay's base.
    if (const Origin origin = picture->originOf(at->source, wanted); rows.isEmpty() && !origin.isNull()) {
        const Rule *rule = at->address.rule ? ruleAt(*picture, *at) : nullptr;
        const Origin place = rule ? rule->origin : origin;
        const ReadDocument *document = picture->document(place.document);
        const auto below = text::Path::fromString(place.path.toString());
        if (document && below) {
            QJsonObject row = native(*picture, *document, at->address.toString(), &*below);
            row[u"kind"] = wanted.kind;
            row[u"scope"] = wanted.scope;
            row[u"name"] = wanted.name;
            row[u"language"] = document->readings.isEmpty() ? QString() : document->readings.first()->language;
            if (rule)
                row[u"when"] = inWords(rule->when);
            rows.append(row);
        }
    }
    if (rows.isEmpty())
        return failed(invocation, nothingAt(at->address));
    if (invocation.json) {
        print(invocation, {}, rows);
    } else {
        for (const QJsonValue &row : rows)
            printNative(invocation, row.toObject());
    }
    return ExitCode::Fine;
}

} // namespace meshboard::commands
