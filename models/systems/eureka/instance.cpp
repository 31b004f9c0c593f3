// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/eureka/instance.h"

#include "systems/eureka/registry.h"
#include "systems/eureka/schema.h"
#include "text/edit.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::eureka {

namespace {

text::Syntax syntaxOf(InstanceText text)
{
    return text == InstanceText::Xml ? text::Syntax::Xml : text::Syntax::Json;
}

QString encoded(QString part)
{
    return part.replace(u'%', "%25"_L1).replace(u'/', "%2F"_L1);
}
QString decoded(QString part)
{
    return part.replace("%2F"_L1, "/"_L1).replace("%25"_L1, "%"_L1);
}

/// What the server sets, whatever it is sent.
bool isServersOwn(const QByteArray &key)
{
    static const QSet<QByteArray> names {"overriddenStatus",      "overriddenstatus",     "registrationTimestamp", "lastRenewalTimestamp",
                                         "renewalTimestamp",      "evictionTimestamp",    "serviceUpTimestamp",    "isCoordinatingDiscoveryServer",
                                         "lastUpdatedTimestamp", "lastDirtyTimestamp", "actionType"};
    return names.contains(key);
}

QByteArray quoted(const QByteArray &text)
{
    QByteArray array = QJsonDocument(QJsonArray {QString::fromUtf8(text)}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

/// In the order in which it came, one entry a line.
void print(const text::Node &node, int depth, QByteArray &out)
{
    const bool isMap = node.isMap();
    if (!isMap && !node.isList()) {
        out += node.type() == text::Type::String && node.isScalar() ? quoted(node.bytes()) : node.tree().bytes().mid(node.range().begin, node.range().length());
        return;
    }
    out += isMap ? '{' : '[';
    bool isFirst = true;
    for (int i = 0; i < node.size(); ++i) {
        if (isMap && isServersOwn(node[i].key()))
            continue;
        out += (isFirst ? "\n" : ",\n") + QByteArray(2 * (depth + 1), ' ');
        isFirst = false;
        if (isMap)
            out += quoted(node[i].key()) + ": ";
        print(node[i], depth + 1, out);
    }
    if (!isFirst)
        out += '\n' + QByteArray(2 * depth, ' ');
    out += isMap ? '}' : ']';
}

void findOwn(const text::Node &node, QList<text::Edit> &removals)
{
    for (int i = node.size() - 1; i >= 0; --i) {
        if (isServersOwn(node[i].key()))
            removals.append(text::Remove {node[i].path()});
        else
            findOwn(node[i], removals);
    }
}

Fault refused(const DocumentId &document, const Message &why)
{
    return {Fault::Kind::Refused, {document.source, document.path, {}, 0, 0, {}}, Remedy::EditText, why, document.path};
}

/// A text of an instance, read.
struct Told
{
    text::Tree::Ptr tree;
    text::Node node;

    QString operator[](const char *field) const { return node[field].text(); }
    QMap<QString, QString> metadata() const
    {
        QMap<QString, QString> entries;
        const text::Node map = node["metadata"];
        for (int i = 0; i < map.size(); ++i) {
            if (!map[i].key().startsWith('@'))
                entries.insert(QString::fromUtf8(map[i].key()), map[i].text());
        }
        return entries;
    }
    QString id() const { return node["instanceId"] ? (*this)["instanceId"] : (*this)["hostName"]; }
    /// Everything else, by its path.
    QMap<QString, QString> rest() const
    {
        QMap<QString, QString> values;
        addScalars(node, {}, values);
        return values;
    }

private:
    static void addScalars(const text::Node &node, const QString &path, QMap<QString, QString> &values)
    {
        for (int i = 0; i < node.size(); ++i) {
            const QString key = path + u'/' + (node.isMap() ? QString::fromUtf8(node[i].key()) : QString::number(i));
            if (key == "/status"_L1 || key == "/metadata"_L1)
                continue;
            if (node[i].size() > 0)
                addScalars(node[i], key, values);
            else
                values.insert(key, node[i].text());
        }
    }
};

Expected<Told> toldIn(const QByteArray &bytes, const DocumentId &document, InstanceText text)
{
    const auto tree = text::Tree::read(bytes, syntaxOf(text));
    if (!tree)
        return tl::unexpected(refused(document, {QT_TRANSLATE_NOOP("Model", "the text cannot be read: %1"), {QList {tree.error().detail}}}));
    if (kindOf((*tree)->root()) != DocumentKind::Instance)
        return tl::unexpected(refused(document, {QT_TRANSLATE_NOOP("Model", "this is not an instance as Eureka writes one"), {}}));
    return Told {*tree, contentOf((*tree)->root())};
}


/// Of two registrations of an instance the server keeps the one that says it was changed later.
Expected<Errand> registration(const Told &told, const InstancePlace &place, const DocumentId &document, qint64 now)
{
    const text::Path instance = told.node.path();
    // XML has elements of an order that nobody asks for: behind the last is as good as anywhere.
    const auto dated = text::edited(told.tree, {text::InsertField {instance, "lastDirtyTimestamp", QByteArray::number(now), {}}});
    if (!dated)
        return tl::unexpected(refused(document, dated.error().detail));
    return Errand {"POST", "/apps/"_L1 + place.app, {}, (*dated)->bytes()};
}

} // namespace

QString documentPathOf(const InstancePlace &place)
{
    return "apps/"_L1 + encoded(place.app) + u'/' + encoded(place.id) + (place.text == InstanceText::Xml ? ".xml"_L1 : ".json"_L1);
}

std::optional<InstancePlace> instancePlaceOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() != 3 || parts[0] != "apps"_L1)
        return std::nullopt;
    const bool isXml = parts[2].endsWith(".xml"_L1);
    if (!isXml && !parts[2].endsWith(".json"_L1))
        return std::nullopt;
    const InstancePlace place {decoded(parts[1]), decoded(parts[2].chopped(isXml ? 4 : 5)), isXml ? InstanceText::Xml : InstanceText::Json};
    return place.app.isEmpty() || place.id.isEmpty() ? std::nullopt : std::optional(place);
}

QString pathOf(const InstancePlace &place)
{
    return "/apps/"_L1 + place.app + u'/' + place.id;
}

Expected<QByteArray> instanceTextOf(const QByteArray &answer, InstanceText text)
{
    const auto tree = text::Tree::read(answer, syntaxOf(text));
    if (!tree || kindOf((*tree)->root()) != DocumentKind::Instance)
        return tl::unexpected(Fault {Fault::Kind::Malformed, {}, Remedy::CheckAddress, {QT_TRANSLATE_NOOP("Model", "the answer is not an instance as Eureka writes one"), {}}});
    if (text == InstanceText::Json) {
        QByteArray out;
        print((*tree)->root(), 0, out);
        return out + '\n';
    }
    QList<text::Edit> removals;
    findOwn((*tree)->root(), removals);
    const auto without = text::edited(*tree, removals);
    if (!without)
        return tl::unexpected(Fault {Fault::Kind::Malformed, {}, Remedy::AskSupport, without.error().detail});
    return (*without)->bytes();
}

Guard guardOfInstance()
{
    return {GuardStrength::Checked, {{u"values"_s, true}}};
}

bool isOverriddenIn(const QByteArray &answer, InstanceText text)
{
    const auto tree = text::Tree::read(answer, syntaxOf(text));
    const text::Node instance = tree ? contentOf((*tree)->root()) : text::Node();
    const QString word = (instance["overriddenStatus"] ? instance["overriddenStatus"] : instance["overriddenstatus"]).text();
    return !word.isEmpty() && statusOf(word) != Status::Unknown;
}

qint64 updatedAtIn(const QByteArray &answer, InstanceText text)
{
    const auto tree = text::Tree::read(answer, syntaxOf(text));
    return tree ? contentOf((*tree)->root())["lastUpdatedTimestamp"].text().toLongLong() : 0;
}

std::chrono::seconds renewalIn(const QByteArray &instance, InstanceText text)
{
    const auto tree = text::Tree::read(instance, syntaxOf(text));
    const qint64 written = tree ? contentOf((*tree)->root())["leaseInfo"]["renewalIntervalInSecs"].text().toLongLong() : 0;
    return std::chrono::seconds(written > 0 ? written : 30); // LeaseInfo.DEFAULT_LEASE_RENEWAL_INTERVAL
}

Expected<QList<Errand>> errandsFor(const Write &write, bool isOverridden, qint64 now)
{
    const auto place = instancePlaceOf(write.document.path);
    if (!place)
        return tl::unexpected(refused(write.document, {QT_TRANSLATE_NOOP("Model", "an instance of Eureka is called apps/APPLICATION/INSTANCE.json"), {}}));
    if (place->id.contains(u'/') || place->app.contains(u'/'))
        return tl::unexpected(refused(write.document, {QT_TRANSLATE_NOOP("Model", "a server takes no name with a / in a path"), {}}));
    if (write.sort == Write::Sort::Remove)
        return QList {Errand {"DELETE", pathOf(*place)}};

    const auto after = toldIn(write.after, write.document, place->text);
    if (!after)
        return tl::unexpected(after.error());
    if ((*after)["app"].toUpper() != place->app || after->id() != place->id)
        return tl::unexpected(refused(write.document, {QT_TRANSLATE_NOOP("Model", "the text is of %1 in %2, its name of %3 in %4: another id is another instance"),
                                                       {after->id(), (*after)["app"], place->id, place->app}}));
    const QString status = (*after)["status"];
    if (!status.isEmpty() && nameOf(statusOf(status)) != status)
        return tl::unexpected(refused(write.document, {QT_TRANSLATE_NOOP("Model", "Eureka has no status %1"), {status}}));
    if (write.sort == Write::Sort::Create) {
        const auto whole = registration(*after, *place, write.document, now);
        return whole ? Expected<QList<Errand>>(QList {*whole}) : tl::unexpected(whole.error());
    }

    const auto before = toldIn(write.before, write.document, place->text);
    if (!before)
        return tl::unexpected(before.error());
    QList<Errand> errands;
    const QMap<QString, QString> metadata = after->metadata();
    const QMap<QString, QString> known = before->metadata();
    const bool loses = std::any_of(known.keyBegin(), known.keyEnd(), [&](const QString &key) { return !metadata.contains(key); });
    if (loses || after->rest() != before->rest()) {
        // The server has no way to take one entry away.
        const auto whole = registration(*after, *place, write.document, now);
        if (!whole)
            return tl::unexpected(whole.error());
        errands.append(*whole);
    } else if (metadata != known) {
        Errand put {"PUT", pathOf(*place) + "/metadata"_L1};
        for (auto it = metadata.cbegin(); it != metadata.cend(); ++it) {
            if (!known.contains(it.key()) || known[it.key()] != *it)
                put.query.append({it.key(), *it});
        }
        errands.append(put);
    }
    if (!status.isEmpty() && status != (*before)["status"]) {
        const QList<std::pair<QString, QString>> value {{u"value"_s, status}};
        // Taken away, the override leaves what is suggested here until the instance speaks for itself again.
        if (isOverridden && status == nameOf(Status::Up))
            errands.append({"DELETE", pathOf(*place) + "/status"_L1, value});
        else
            errands.append({"PUT", pathOf(*place) + "/status"_L1, value});
    }
    return errands;
}

} // namespace meshboard::eureka
