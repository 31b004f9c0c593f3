// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace meshboard::text;
using namespace Qt::StringLiterals;

namespace {

QJsonArray stepsOf(const Path &path)
{
    QJsonArray out;
    for (const Step &step : path.steps) {
        if (step.isIndex())
            out.append(step.index());
        else
            out.append(QJsonObject {{u"key"_s, QString::fromUtf8(step.key())}, {u"nth"_s, step.occurrence()}});
    }
    return out;
}

QJsonObject jsonOf(const Value &value)
{
    struct Json
    {
        QJsonObject operator()(std::monostate) const { return {{u"null"_s, true}}; }
        QJsonObject operator()(bool flag) const { return {{u"bool"_s, flag}}; }
        QJsonObject operator()(qint64 whole) const { return {{u"int"_s, whole}}; }
        QJsonObject operator()(double number) const { return {{u"float"_s, number}}; }
        QJsonObject operator()(const QByteArray &text) const { return {{u"string"_s, QString::fromUtf8(text)}}; }
        QJsonObject operator()(const Value::List &list) const
        {
            QJsonArray items;
            for (const Value &item : list)
                items.append(jsonOf(item));
            return {{u"list"_s, items}};
        }
        QJsonObject operator()(const Value::Map &map) const
        {
            QJsonArray pairs;
            for (const auto &[key, item] : map)
                pairs.append(QJsonArray {QString::fromUtf8(key), jsonOf(item)});
            return {{u"map"_s, pairs}};
        }
    };
    return std::visit(Json {}, value.variant());
}

QJsonObject request(const char *op, const Path &path)
{
    return {{u"op"_s, QString::fromUtf8(op)}, {u"doc"_s, path.document}, {u"path"_s, stepsOf(path)}};
}

Trial set(const Path &path, const Value &value)
{
    QJsonObject json = request("set", path);
    json[u"value"_s] = jsonOf(value);
    return {u"set "_s + path.toString(), Set {path, value}, json};
}

Trial item(const Path &list, int before, const Value &value)
{
    QJsonObject json = request("item", list);
    json[u"index"_s] = before;
    json[u"value"_s] = jsonOf(value);
    return {u"item %1 "_s.arg(before) + list.toString(), InsertItem {list, before, value}, json};
}

/// `service "web" {`: the map between the two words has no brackets.
bool isLabelled(const Node &node)
{
    return node.tree().syntax() == Syntax::Hcl && node.parent() && node.isMap() && node.tree().bytes()[node.range().begin] != '{';
}

/// Behind a label stands one block; another one is a block beside it.
Trial blockBeside(Node map, QByteArray key, const Value &written, bool isBefore)
{
    const Edit edit = InsertField {map.path(), key, written, isBefore ? map.at(0).key() : QByteArray()};
    const QString name = u"block beside "_s + map.path().toString();
    int index = 0;
    Value value = written;
    for (; isLabelled(map); map = map.parent()) {
        value = Value::Map {{key, value}};
        key = map.key();
        index = map.indexInParent() + (isBefore ? 0 : 1);
    }
    QJsonObject json = request("field", map.path());
    json[u"index"_s] = index;
    json[u"key"_s] = QString::fromUtf8(key);
    json[u"value"_s] = jsonOf(value);
    return {name, edit, json};
}

Trial field(const Path &map, const QByteArray &key, const Value &value, const QByteArray &beforeKey, int index)
{
    QJsonObject json = request("field", map);
    json[u"index"_s] = index;
    json[u"key"_s] = QString::fromUtf8(key);
    json[u"value"_s] = jsonOf(value);
    return {u"field %1 "_s.arg(index) + map.toString(), InsertField {map, key, value, beforeKey}, json};
}

Trial removal(const Node &node)
{
    Node gone = node;
    while (isLabelled(gone.parent()))
        gone = gone.parent();
    const QJsonObject json = request("remove", gone.path());
    return {u"remove "_s + node.path().toString(), Remove {node.path()}, json};
}

Trial move(const Path &list, int from, int to)
{
    QJsonObject json = request("move", list);
    json[u"index"_s] = from;
    json[u"to"_s] = to;
    return {u"move %1 to %2 "_s.arg(from).arg(to) + list.toString(), MoveItem {list, from, to}, json};
}

const Value::Map &sampleMap()
{
    static const Value::Map map {{"name", "new"}, {"weight", 7}, {"match", Value::List {Value::Map {{"prefix", "/x"}}}}};
    return map;
}

const QList<Value> &sampleValues()
{
    static const QList<Value> values {"plain", "needs: quotes # here", 4711, true, 2.5, "yes", "", "tab\tand \"quotes\" 'both'", "line\nline\n", "ünï", "12"};
    return values;
}

Value otherValue(const Node &node, int turn)
{
    if (node.type() == Type::Integer && turn % 3 != 2)
        return node.integer() == 4711 ? 4712 : 4711;
    if (node.type() == Type::Bool && turn % 3 != 2)
        return node.boolean() != true;
    return sampleValues()[turn % sampleValues().size()];
}

/// Every n-th place, so that no more than the budget are tried.
class Turns
{
public:
    Turns(int places, int budget)
        : m_every(std::max(1, (places + budget - 1) / budget))
    {
    }
    bool next() { return m_count++ % m_every == 0; }
    int number() const { return m_count; }

private:
    int m_every;
    int m_count = 0;
};

struct Places
{
    int scalars = 0;
    int children = 0;
    int collections = 0;
};

void walk(const Node &node, const std::function<void(const Node &)> &visit)
{
    visit(node);
    for (int i = 0; i < node.size(); ++i)
        walk(node.at(i), visit);
}

void listTrials(const Node &list, int turn, const std::function<void(const Trial &)> &each)
{
    const Path path = list.path();
    const Value value = list.size() > 0 && list.at(0).isMap() ? Value(sampleMap()) : sampleValues()[turn % sampleValues().size()];
    const int last = list.size() - 1;
    each(item(path, 0, value));
    each(item(path, list.size(), value));
    if (last > 0) {
        each(item(path, 1 + turn % last, value));
        each(move(path, 0, last));
        each(move(path, last, 0));
        each(move(path, turn % last, turn % last + 1));
    }
}

void mapTrials(const Node &map, int turn, const std::function<void(const Trial &)> &each)
{
    const Path path = map.path();
    if (isLabelled(map)) {
        each(blockBeside(map, "added", sampleMap(), false));
        if (!map.at(0).key().isEmpty())
            each(blockBeside(map, "before", sampleMap(), true));
        each(blockBeside(map, "made", Value::Map {{"deep", turn}}, false));
        return each(field(path, "added", sampleValues()[turn % sampleValues().size()], {}, -1));
    }
    const QList<Value> values {sampleValues()[turn % sampleValues().size()], sampleMap(), Value::List {"a", "b"}, Value::Map {}, Value::List {sampleMap()}};
    each(field(path, "added", values[turn % values.size()], {}, -1));
    each(field(path, "added/x.y", sampleValues()[turn % sampleValues().size()], {}, -1));
    if (map.size() > 0) {
        const int before = turn % map.size();
        const QByteArray key = map.at(before).key();
        if (key.isEmpty() || map.find(Step(key, 1)))
            return;
        each(field(path, "before", sampleValues()[turn % sampleValues().size()], key, before));
    }
    each(field(path / Step("made") / Step("below"), "deep", turn, {}, -1));
}

} // namespace

void everyTrial(const Tree &tree, int budget, const std::function<void(const Trial &)> &each)
{
    Places places;
    for (int document = 0; document < tree.documentCount(); ++document) {
        walk(tree.root(document), [&](const Node &node) {
            places.scalars += node.isScalar() || node.kind() == Kind::Null;
            places.children += bool(node.parent());
            places.collections += node.isMap() || node.isList();
        });
    }
    Turns scalars(places.scalars, budget);
    Turns children(places.children, budget);
    Turns collections(places.collections, budget);
    for (int document = 0; document < tree.documentCount(); ++document) {
        walk(tree.root(document), [&](const Node &node) {
            if ((node.isScalar() || node.kind() == Kind::Null) && scalars.next())
                each(set(node.path(), otherValue(node, scalars.number())));
            if (node.kind() == Kind::Alias) {
                Trial own = set(node.path(), "own");
                own.shared = SharedValue::Here;
                each(own);
            }
            if (node.parent() && children.next())
                each(removal(node));
            if ((node.isMap() || node.isList()) && collections.next()) {
                if (node.isList())
                    listTrials(node, collections.number(), each);
                else
                    mapTrials(node, collections.number(), each);
                if (node.parent() && collections.number() % 3 == 0)
                    each(set(node.path(), collections.number() % 2 ? Value(sampleMap()) : Value("flat")));
            }
        });
    }
}

Judge::Judge(const QString &program)
{
    m_process.start(program, QStringList());
    m_process.waitForStarted();
}

Judge::~Judge()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

QByteArray Judge::ask(const QJsonObject &request)
{
    m_process.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead())
            return "the judge does not answer";
    }
    return m_process.readLine().trimmed();
}

QByteArray Judge::read(Syntax syntax, const QByteArray &text)
{
    static const QMap<Syntax, QString> names {{Syntax::Yaml, u"yaml"_s}, {Syntax::Json, u"json"_s}, {Syntax::Toml, u"toml"_s}, {Syntax::Hcl, u"hcl"_s}, {Syntax::Xml, u"xml"_s}};
    return ask({{u"syntax"_s, names.value(syntax)}, {u"text"_s, QString::fromLatin1(text.toBase64())}});
}

void Tally::add(const Tally &other)
{
    exact += other.exact;
    unjudged += other.unjudged;
    wrong += other.wrong;
    for (auto one = other.refused.cbegin(); one != other.refused.cend(); ++one)
        refused[one.key()] += one.value();
}

int Tally::total() const
{
    int sum = exact + unjudged + int(wrong.size());
    for (const int count : refused)
        sum += count;
    return sum;
}

QByteArray varied(QByteArray bytes, QStringView variant)
{
    if (variant == u"crlf")
        return bytes.replace("\n", "\r\n");
    if (variant == u"bom")
        return bytes.prepend("\xef\xbb\xbf");
    if (variant == u"cut" && bytes.endsWith('\n'))
        bytes.chop(1);
    return bytes;
}

std::optional<Syntax> syntaxOf(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (suffix == u"yaml"_s || suffix == u"yml"_s)
        return Syntax::Yaml;
    if (suffix == u"json"_s)
        return Syntax::Json;
    if (suffix == u"toml"_s)
        return Syntax::Toml;
    if (suffix == u"hcl"_s)
        return Syntax::Hcl;
    return std::nullopt;
}

Tally tried(const QString &name, const QByteArray &bytes, Syntax syntax, Judge &judge, int budget)
{
    Tally tally;
    const QByteArray verdict = judge.read(syntax, bytes);
    const auto tree = Tree::read(bytes, syntax);
    if (!tree) {
        const bool isOurs = verdict == "read" && tree.error().code == ReadError::Code::Malformed;
        if (isOurs)
            tally.wrong.append(u"%1: read by the judge, not by us: %2:%3 %4"_s.arg(name).arg(tree.error().position.line).arg(tree.error().position.column).arg(inEnglish(tree.error().detail)));
        else
            ++tally.refused[u"not readable"_s];
        return tally;
    }
    if (verdict != "read")
        ++tally.refused[u"read by us, not by the judge"_s];
    everyTrial(**tree, budget, [&](const Trial &trial) {
        const auto result = edited(*tree, {trial.edit}, trial.shared);
        if (!result) {
            if (result.error().code == Refusal::Code::VerifyFailed)
                tally.wrong.append(u"%1: %2: proof failed: %3"_s.arg(name, trial.name, inEnglish(result.error().detail)));
            else
                ++tally.refused[u"%1 %2"_s.arg(int(result.error().code)).arg(inEnglish(result.error().detail))];
            return;
        }
        const auto patches = patchesFor(**tree, {trial.edit}, trial.shared);
        if (!patches || patched(bytes, *patches) != (*result)->bytes()) {
            tally.wrong.append(u"%1: %2: patches and result differ"_s.arg(name, trial.name));
            return;
        }
        if (verdict != "read") {
            ++tally.unjudged;
            return;
        }
        QJsonObject request = trial.request;
        request[u"after"_s] = QString::fromLatin1((*result)->bytes().toBase64());
        const QByteArray answer = judge.ask(request);
        if (answer == "exact")
            ++tally.exact;
        else
            tally.wrong.append(u"%1: %2: %3"_s.arg(name, trial.name, QString::fromUtf8(answer)));
    });
    return tally;
}
