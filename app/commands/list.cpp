// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

using namespace Qt::StringLiterals;

namespace meshboard::commands {

namespace {

struct Listing
{
    QList<Column> columns;
    QJsonArray rows;
};

QString nameIn(const Picture &picture, SourceId source)
{
    return picture.names.value(source);
}

QString documentAddress(const Picture &picture, const DocumentId &id)
{
    return addressOf(picture, id.source, {u"document"_s, {}, id.path});
}

QJsonArray strings(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

Listing services(const Picture &picture)
{
    Listing listing {{{CommandLine::tr("ADDRESS"), u"address"_s},
                      {CommandLine::tr("HEALTH"), u"health"_s, Column::Sort::Word},
                      {CommandLine::tr("PASSING"), u"passing"_s, Column::Sort::Number},
                      {CommandLine::tr("INSTANCES"), u"instances"_s, Column::Sort::Number},
                      {CommandLine::tr("SUBSETS"), u"subsets"_s},
                      {CommandLine::tr("SOURCES"), u"sources"_s}},
                     {}};
    for (const MergedServicePtr &service : picture.services) {
        QStringList sources;
        for (const MergedService::Part &part : service->parts) {
            if (const QString name = nameIn(picture, part.source); !sources.contains(name))
                sources.append(name);
        }
        // By a source that alone knows it by this name.
        const auto named = std::find_if(service->parts.cbegin(), service->parts.cend(),
                                        [&](const MergedService::Part &part) { return part.service->key == service->key; });
        const SourceId source = named == service->parts.cend() ? service->parts.first().source : named->source;
        static const QString kinds[] {u"service"_s, u"gateway"_s, u"external"_s};
        listing.rows.append(QJsonObject {
            {u"address"_s, addressOf(picture, source, {u"service"_s, service->key.scope, service->key.name})},
            {u"source"_s, nameIn(picture, source)},
            {u"sources"_s, strings(sources)},
            {u"kind"_s, kinds[size_t(service->kind)]},
            {u"scope"_s, service->key.scope},
            {u"name"_s, service->key.name},
            {u"subsets"_s, strings(service->subsets)},
            {u"health"_s, nameOf(service->health)},
            {u"instances"_s, service->instances},
            {u"inRotation"_s, service->inRotation},
            {u"passing"_s, service->passing}});
    }
    return listing;
}

Listing instances(const Picture &picture)
{
    Listing listing {{{CommandLine::tr("ADDRESS"), u"address"_s},
                      {CommandLine::tr("AT"), u"at"_s},
                      {CommandLine::tr("SUBSET"), u"subset"_s},
                      {CommandLine::tr("HEALTH"), u"health"_s, Column::Sort::Word},
                      {CommandLine::tr("ROTATION"), u"rotation"_s, Column::Sort::Word}},
                     {}};
    for (const MergedServicePtr &service : picture.services) {
        for (const MergedService::Part &part : service->parts) {
            for (const Instance &instance : part.service->instances) {
                QJsonObject labels;
                for (auto it = instance.labels.cbegin(); it != instance.labels.cend(); ++it)
                    labels.insert(it.key(), it.value());
                listing.rows.append(QJsonObject {
                    {u"address"_s, addressOf(picture, part.source, {u"instance"_s, part.service->key.toString(), instance.id})},
                    {u"source"_s, nameIn(picture, part.source)},
                    {u"service"_s, service->key.toString()},
                    {u"id"_s, instance.id},
                    {u"at"_s, instance.address()},
                    {u"host"_s, instance.host},
                    {u"port"_s, instance.port ? QJsonValue(int(*instance.port)) : QJsonValue()},
                    {u"subset"_s, instance.subset},
                    {u"labels"_s, labels},
                    {u"health"_s, nameOf(instance.health.probe)},
                    {u"rotation"_s, nameOf(instance.health.rotation)}});
            }
        }
    }
    return listing;
}

/// Where a rule leads in the end, with the part of its requests that goes there.
void addTargets(const RouteGraph &graph, NodeId id, double share, QJsonArray &targets, QSet<NodeId> seen = {})
{
    if (seen.contains(id))
        return;
    seen.insert(id);
    if (const auto *target = graph.as<TargetNode>(id)) {
        QJsonObject row {{u"target"_s, target->native.isEmpty() ? target->service.toString() : target->native},
                         {u"service"_s, target->service.toString()},
                         {u"share"_s, share}};
        if (!target->subset.isEmpty())
            row[u"subset"] = target->subset;
        if (target->port)
            row[u"port"] = int(*target->port);
        targets.append(row);
    } else if (const auto *split = graph.as<SplitNode>(id)) {
        const QList<double> shares = sharesOf(*split);
        for (qsizetype i = 0; i < shares.size(); ++i)
            addTargets(graph, split->shares[i].next, share * shares[i], targets, seen);
    } else if (const auto *entry = graph.as<EntryNode>(id)) {
        addTargets(graph, entry->next, share, targets, seen);
    } else if (const auto *rules = graph.as<RulesNode>(id)) {
        // Further rules decide by the request: no share can be told.
        for (const Rule &rule : rules->rules)
            addTargets(graph, rule.next, share, targets, seen);
    }
}

QString targetsText(const QJsonArray &targets)
{
    QStringList parts;
    for (const QJsonValue &target : targets) {
        QString part = target[u"service"].toString().isEmpty() ? target[u"target"].toString() : target[u"service"].toString();
        if (const QString subset = target[u"subset"].toString(); !subset.isEmpty())
            part += u' ' + subset;
        if (const double share = target[u"share"].toDouble(); share < 1)
            part += u' ' + QString::number(share * 100, 'g', 4) + u'%';
        parts.append(part);
    }
    return parts.join(u", ");
}

void addEntry(const Picture &picture, const RouteGraph &graph, const EntryNode &entry, QJsonArray &rows)
{
    const auto row = [&](const ObjectKey &object, const Origin &origin, NodeId next, int rule) {
        QJsonArray targets;
        addTargets(graph, next, 1, targets);
        return QJsonObject {{u"address"_s, addressOf(picture, graph.source, object, rule)},
                            {u"source"_s, nameIn(picture, graph.source)},
                            {u"language"_s, graph.language},
                            {u"hosts"_s, strings(entry.hosts)},
                            {u"listeners"_s, strings(entry.listeners)},
                            {u"protocol"_s, entry.protocol},
                            {u"file"_s, origin.document->path},
                            {u"line"_s, origin.line},
                            {u"targets"_s, targets},
                            {u"leadsTo"_s, targetsText(targets)}};
    };
    const auto *rules = graph.as<RulesNode>(entry.next);
    if (!rules) {
        rows.append(row(entry.object, entry.origin, entry.next, 0));
        return;
    }
    for (qsizetype i = 0; i < rules->rules.size(); ++i) {
        const Rule &rule = rules->rules[i];
        QJsonObject one = row(rules->object, rule.origin, rule.next, int(i + 1));
        one[u"rule"] = i + 1;
        one[u"name"] = rule.name;
        one[u"when"] = inWords(rule.when);
        if (rule.priority)
            one[u"priority"] = *rule.priority;
        QJsonArray filters;
        for (const Filter &filter : rule.filters)
            filters.append(QJsonObject {{u"name"_s, filter.name}, {u"value"_s, filter.value}});
        one[u"filters"] = filters;
        rows.append(one);
    }
}

Listing routes(const Picture &picture)
{
    Listing listing {{{CommandLine::tr("ADDRESS"), u"address"_s},
                      {CommandLine::tr("HOSTS"), u"hosts"_s},
                      {CommandLine::tr("WHEN"), u"when"_s},
                      {CommandLine::tr("LEADS TO"), u"leadsTo"_s}},
                     {}};
    for (const RouteGraphPtr &graph : picture.routes) {
        for (const NodeId id : graph->entries) {
            if (const auto *entry = graph->as<EntryNode>(id))
                addEntry(picture, *graph, *entry, listing.rows);
        }
    }
    return listing;
}

Listing edges(const Picture &picture)
{
    static const QString kinds[] {u"route"_s, u"split"_s, u"failover"_s, u"mirror"_s};
    Listing listing {{{CommandLine::tr("FROM"), u"from"_s},
                      {CommandLine::tr("TO"), u"to"_s},
                      {CommandLine::tr("SUBSET"), u"subset"_s},
                      {CommandLine::tr("SHARE"), u"share"_s, Column::Sort::Number},
                      {CommandLine::tr("KIND"), u"kind"_s, Column::Sort::Word},
                      {CommandLine::tr("FILE"), u"file"_s},
                      {CommandLine::tr("LINE"), u"line"_s, Column::Sort::Number}},
                     {}};
    // Addresses are by the names its own source knows, what is shown by those all sources together know.
    const auto merged = [&](const ServiceKey &key) { return picture.identities.value(key, key).toString(); };
    for (const AssembledPtr &assembled : picture.assembled) {
        for (const DeclaredEdge &edge : assembled->edges) {
            const auto from = [&](const QString &service) { return edge.fromEntry.isEmpty() ? service : edge.fromEntry; };
            listing.rows.append(
                QJsonObject {{u"address"_s, addressOf(picture, edge.source, {u"edge"_s, from(edge.from.toString()), edge.to.toString()})},
                             {u"source"_s, nameIn(picture, edge.source)},
                             {u"from"_s, from(merged(edge.from))},
                             {u"to"_s, merged(edge.to)},
                             {u"subset"_s, edge.subset},
                             {u"share"_s, edge.share ? QJsonValue(*edge.share) : QJsonValue()},
                             {u"kind"_s, kinds[size_t(edge.kind)]},
                             {u"file"_s, edge.origin.document->path},
                             {u"line"_s, edge.origin.line}});
        }
    }
    return listing;
}

/// What a finding is about, as `show` finds it: the object where its document holds it, else the document; a key stands in none.
QString addressOf(const Picture &picture, const Place &place)
{
    const ReadDocument *document = picture.document({place.source, place.document});
    if (!document)
        return addressOf(picture, place.source, {u"key"_s, {}, place.object.isEmpty() ? place.document : place.object});
    for (const ReadingPtr &reading : document->readings) {
        for (const NativeObject &object : reading->objects) {
            if (object.key.toString() == place.object)
                return addressOf(picture, place.source, object.key);
        }
    }
    return documentAddress(picture, document->document->id);
}

QJsonObject findingRow(const Picture &picture, const Finding &finding)
{
    const Place &place = finding.place;
    const QString source = nameIn(picture, place.source);
    QJsonArray fix;
    for (const Intent &intent : finding.fix) {
        QJsonObject json = toJson(intent);
        json.remove(u"id"_s); // it gets one when it is planned
        fix.append(json);
    }
    return {{u"address"_s, addressOf(picture, place)},
            {u"source"_s, source},
            {u"code"_s, QString::fromLatin1(finding.code)},
            {u"severity"_s, nameOf(finding.severity)},
            {u"file"_s, place.document},
            {u"line"_s, place.line},
            {u"column"_s, place.column},
            {u"message"_s, translated(finding.what)},
            {u"advice"_s, translated(finding.advice)},
            {u"fix"_s, fix}};
}

Listing findings(const Picture &picture)
{
    Listing listing {{{CommandLine::tr("SEVERITY"), u"severity"_s, Column::Sort::Word},
                      {CommandLine::tr("CODE"), u"code"_s},
                      {CommandLine::tr("SOURCE"), u"source"_s},
                      {CommandLine::tr("FILE"), u"file"_s},
                      {CommandLine::tr("LINE"), u"line"_s, Column::Sort::Number},
                      {CommandLine::tr("MESSAGE"), u"message"_s}},
                     {}};
    for (const Finding &finding : picture.findings)
        listing.rows.append(findingRow(picture, finding));
    return listing;
}

QString nameOf(DocumentClass documentClass)
{
    static const QString names[] {u"configuration"_s, u"template"_s, u"overlay"_s, u"other"_s, u"broken"_s, u"unreadable"_s};
    return names[size_t(documentClass)];
}

Listing documents(const Picture &picture)
{
    Listing listing {{{CommandLine::tr("SOURCE"), u"source"_s},
                      {CommandLine::tr("FILE"), u"file"_s},
                      {CommandLine::tr("CLASS"), u"class"_s, Column::Sort::Word},
                      {CommandLine::tr("LANGUAGES"), u"languages"_s},
                      {CommandLine::tr("OBJECTS"), u"objectCount"_s, Column::Sort::Number},
                      {CommandLine::tr("BYTES"), u"bytes"_s, Column::Sort::Number}},
                     {}};
    for (const ReadDocumentPtr &document : picture.documents) {
        QStringList languages;
        QJsonArray objects;
        for (const ReadingPtr &reading : document->readings) {
            if (!reading->onlyLooks)
                languages.append(reading->language);
            for (const NativeObject &object : reading->objects)
                objects.append(addressOf(picture, document->document->id.source, object.key));
        }
        listing.rows.append(QJsonObject {{u"address"_s, documentAddress(picture, document->document->id)},
                                         {u"source"_s, nameIn(picture, document->document->id.source)},
                                         {u"file"_s, document->document->id.path},
                                         {u"class"_s, nameOf(document->documentClass)},
                                         {u"languages"_s, strings(languages)},
                                         {u"objects"_s, objects},
                                         {u"objectCount"_s, objects.size()},
                                         {u"bytes"_s, document->document->bytes.size()},
                                         {u"scalars"_s, document->tree ? document->tree->scalarCount() : 0}});
    }
    return listing;
}

} // namespace

QJsonArray listedAt(const Picture &picture, SourceId source, const ObjectKey &object)
{
    const auto listing = object.kind == "instance"_L1 ? instances : object.kind == "edge"_L1 ? edges : findings;
    const QJsonArray all = listing(picture).rows;
    const QString address = addressOf(picture, source, object);
    QJsonArray rows;
    for (const QJsonValue &row : all) {
        if (row[u"address"].toString() == address)
            rows.append(row);
    }
    return rows;
}

ExitCode list(Invocation &invocation)
{
    static const std::pair<QString, Listing (*)(const Picture &)> all[] {
        {u"services"_s, services}, {u"instances"_s, instances}, {u"routes"_s, routes},
        {u"edges"_s, edges},       {u"findings"_s, findings},   {u"documents"_s, documents}};
    const QString what = invocation.arguments.value(0);
    const auto found = std::find_if(std::begin(all), std::end(all), [&](const auto &one) { return one.first == what; });
    if (found == std::end(all))
        return wrongUsage(invocation, u"list services|instances|routes|edges|findings|documents SOURCE…"_s);
    if (invocation.arguments.size() < 2 && invocation.workspace.isEmpty())
        return wrongUsage(invocation, u"list %1 SOURCE…"_s.arg(what));
    Headless headless(wishesOf(invocation));
    const auto open = openAll(invocation, headless, invocation.arguments.mid(1));
    if (!open)
        return failed(invocation, open.error());
    const Listing listing = found->second(*headless.session.store.picture());
    print(invocation, listing.columns, listing.rows);
    return open->code;
}

ExitCode check(Invocation &invocation)
{
    if (invocation.arguments.isEmpty() && invocation.workspace.isEmpty())
        return wrongUsage(invocation, u"check SOURCE…"_s);
    Headless headless(wishesOf(invocation));
    const auto open = openAll(invocation, headless, invocation.arguments);
    if (!open)
        return failed(invocation, open.error());
    const Picture &picture = *headless.session.store.picture();
    bool hasErrors = false;
    for (const Finding &finding : picture.findings)
        hasErrors |= finding.severity == Finding::Severity::Error;
    if (invocation.json) {
        print(invocation, {}, findings(picture).rows);
    } else {
        // The form compilers use, so that editors can jump to the place.
        for (const Finding &finding : picture.findings) {
            invocation.out << nameIn(picture, finding.place.source) << '/' << finding.place.document << ':' << finding.place.line << ':'
                           << finding.place.column << ": " << nameOf(finding.severity) << ' ' << QString::fromLatin1(finding.code) << ' '
                           << translated(finding.what) << '\n';
            if (const QString advice = translated(finding.advice); !advice.isEmpty())
                invocation.out << "    " << advice << '\n';
        }
        if (picture.findings.isEmpty())
            invocation.out << CommandLine::tr("No findings.") << '\n';
    }
    if (open->code != ExitCode::Fine)
        return open->code;
    return hasErrors ? ExitCode::Findings : ExitCode::Fine;
}

} // namespace meshboard::commands
