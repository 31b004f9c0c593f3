// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/eureka/format.h"

#include "contract/editing.h"
#include "contract/named.h"
#include "contract/reading.h"
#include "systems/eureka/decode.h"
#include "systems/eureka/schema.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace meshboard::eureka {

namespace {

const Values &valuesOf(const Reading &reading)
{
    return static_cast<const Values &>(*reading.values);
}

/// XML may leave the word around a port out: `<port>8080</port>`.
bool isLonePort(const Deviation &deviation)
{
    const QByteArray key = deviation.at.key();
    return deviation.kind == Deviation::Kind::WrongShape && (key == "port" || key == "securePort") && deviation.at.node().integer()
        && deviation.at.node().tree().syntax() == text::Syntax::Xml;
}

QList<NativeObject> objectsIn(const DocumentId &document, const text::Node &root)
{
    const text::Node content = contentOf(root);
    if (kindOf(root) == DocumentKind::Instance)
        return {{{u"instance"_s, content["app"].text().toUpper(), (content["instanceId"] ? content["instanceId"] : content["hostName"]).text()}, {}, originOf(document, content)}};
    const QList<text::Node> all = kindOf(root) == DocumentKind::Application ? QList<text::Node> {content} : itemsOf(content, "application", Spelling::Exact);
    QList<NativeObject> objects;
    for (const text::Node &application : all)
        objects.append({{u"application"_s, {}, application["name"].text()}, {}, originOf(document, application)});
    return objects;
}

} // namespace

QString Format::language() const
{
    return u"eureka"_s;
}

bool Format::recognizes(const Document &document) const
{
    static const QRegularExpression root(uR"(^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*<(?:applications|application|instance)[\s/>])"_s, QRegularExpression::DotMatchesEverythingOption);
    const QString head = QString::fromUtf8(document.bytes.first(std::min<qsizetype>(document.bytes.size(), 4096)));
    return root.match(head).hasMatch() && (document.bytes.contains("apps__hashcode") || document.bytes.contains("<hostName>"));
}

bool Format::claims(const Document &, const text::Tree &tree) const
{
    const bool mayBe = tree.syntax() == text::Syntax::Json || tree.syntax() == text::Syntax::Xml;
    return mayBe && kindOf(tree.root()) != DocumentKind::None;
}

Reading Format::read(const DocumentPtr &document, const text::Tree::Ptr &tree) const
{
    Reading reading;
    reading.language = language();
    reading.document = document;
    reading.tree = tree;
    reading.objects = objectsIn(document->id, tree->root());
    const Table &table = tableFor(tree->root());
    const auto walked = [tree, &table](Hearing hearing) {
        SchemaWalk walk(hearing, table.grammar);
        walk.read(Cursor(tree->root()), table.fields);
        return walk;
    };
    QList<Deviation> deviations = walked(Hearing::Deviations).deviations();
    deviations.removeIf(isLonePort);
    Report report(document->id, *tree, reading.objects.isEmpty() ? ObjectKey() : reading.objects.first().key, reading.findings);
    reportShape(deviations, u"Eureka"_s, report);
    const auto values = std::make_shared<Values>(eureka::valuesOf(document->id, *tree));
    check(document->id, *tree, *values, reading.findings);
    reading.values = values;
    reading.listen = [walked] { return walked(Hearing::Everything).understood(); };
    return reading;
}

Assembly Format::assemble(SourceId, const QList<ReadingPtr> &readings, bool) const
{
    const auto folderOf = [](const ReadingPtr &reading) { return QFileInfo(reading->document->id.path).path(); };
    QMultiMap<QString, qsizetype> wholes;
    QList<Registry> registries;
    for (const ReadingPtr &reading : readings) {
        // A live server's own list has it.
        if (valuesOf(*reading).isDelta || reading->document->registeredBelow)
            continue;
        if (valuesOf(*reading).isWhole)
            wholes.insert(folderOf(reading), registries.size());
        registries.append(valuesOf(*reading).registry);
    }
    Assembly assembly;
    for (const ReadingPtr &reading : readings) {
        const Values &delta = valuesOf(*reading);
        // Of several it cannot be told which one the delta came after.
        if (!delta.isDelta || wholes.count(folderOf(reading)) != 1)
            continue;
        Registry &whole = registries[wholes.value(folderOf(reading))];
        whole = reconciled(std::move(whole), delta.registry);
        if (const QString counted = hashOf(whole.instances); !whole.hashOrigin.isNull() && counted != whole.hash)
            assembly.findings.append(hashFinding(whole, counted));
    }
    QList<Registered> all;
    for (const Registry &registry : std::as_const(registries))
        all += registry.instances;
    assembly.services = servicesOf(all);
    return assembly;
}

std::shared_ptr<const Table> Format::tableOf(const Cursor &root) const
{
    return kindOf(root.node()) == DocumentKind::None ? nullptr : std::make_shared<const Table>(tableFor(root.node()));
}

Expected<QList<text::Edit>> Format::editsFor(const Deed &deed, const Reading &reading) const
{
    const Editing editing(reading);
    if (const auto *set = std::get_if<SetField>(&deed); set && set->field == SetField::Field::Native)
        return editing.setNative(*set);
    return editing.unsupported(Cursor(reading.tree->root()), {QT_TRANSLATE_NOOP("Model", "What is registered with Eureka has no rules and no splits"), {}});
}

} // namespace meshboard::eureka
