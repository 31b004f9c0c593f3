// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/novelty.h"

#include "contract/report.h"
#include "text/write.h"

#include <algorithm>

namespace meshboard {

namespace {

text::Value valueOf(const Field &field, const QString &typed)
{
    bool isNumber = false;
    if (field.shape == Shape::Integer || field.shape == Shape::IntegerOrText) {
        if (const qint64 integer = typed.toLongLong(&isNumber); isNumber)
            return integer;
    }
    if (field.shape == Shape::Number) {
        if (const qint64 integer = typed.toLongLong(&isNumber); isNumber)
            return integer;
        if (const double number = typed.toDouble(&isNumber); isNumber)
            return number;
    }
    if (field.shape == Shape::Bool && (typed == u"true" || typed == u"false"))
        return typed == u"true";
    return typed;
}

text::Value valueOf(const Question &question, const QString &typed)
{
    if (question.field.many == Many::One)
        return valueOf(question.field, typed);
    text::Value::List list;
    text::Value::Map map;
    for (const QString &part : typed.split(u',')) {
        const QString item = part.trimmed();
        if (item.isEmpty())
            continue;
        // The first colon: keys are names, values may be addresses and paths.
        const qsizetype colon = item.indexOf(u':');
        if (question.field.many == Many::List)
            list.append(valueOf(question.field, item));
        else
            map.append({item.left(colon < 0 ? item.size() : colon).trimmed().toUtf8(),
                        valueOf(question.field, colon < 0 ? QString() : item.mid(colon + 1).trimmed())});
    }
    return question.field.many == Many::List ? text::Value(list) : text::Value(map);
}

bool isNothing(const text::Value &value)
{
    const auto &variant = value.variant();
    const auto *bytes = std::get_if<QByteArray>(&variant);
    const auto *list = std::get_if<text::Value::List>(&variant);
    const auto *map = std::get_if<text::Value::Map>(&variant);
    return std::holds_alternative<std::monostate>(variant) || (bytes && bytes->isEmpty()) || (list && list->isEmpty()) || (map && map->isEmpty());
}

} // namespace

const text::Value *Given::find(const char *name) const
{
    const auto found = std::find_if(m_answers.cbegin(), m_answers.cend(), [&](const auto &answer) { return answer.first == name; });
    return found == m_answers.cend() ? nullptr : &found->second;
}

text::Value Given::value(const char *name) const
{
    const text::Value *value = find(name);
    return value ? *value : text::Value();
}

QByteArray Given::text(const char *name) const
{
    const text::Value *value = find(name);
    const auto *bytes = value ? std::get_if<QByteArray>(&value->variant()) : nullptr;
    return bytes ? *bytes : QByteArray();
}

text::Value::List Given::list(const char *name) const
{
    const text::Value *value = find(name);
    const auto *list = value ? std::get_if<text::Value::List>(&value->variant()) : nullptr;
    return list ? *list : text::Value::List();
}

text::Value::Map Given::map(const char *name) const
{
    const text::Value *value = find(name);
    const auto *map = value ? std::get_if<text::Value::Map>(&value->variant()) : nullptr;
    return map ? *map : text::Value::Map();
}

text::Value::Map valuesOf(const Novelty &novelty, const Answers &answers)
{
    text::Value::Map values;
    for (const Question &question : novelty.questions) {
        const text::Value value = valueOf(question, answers.value(question.field.name).trimmed());
        if (!isNothing(value))
            values.append({question.field.name, value});
    }
    return values;
}

QMap<QByteArray, Message> wrongIn(const Novelty &novelty, const Answers &answers)
{
    QMap<QByteArray, Message> wrong;
    const auto json = text::written({valuesOf(novelty, answers)}, text::Syntax::Json);
    const auto tree = json ? text::Tree::read(*json, text::Syntax::Json) : tl::unexpected(text::ReadError());
    if (!tree)
        return wrong;
    std::vector<Field> fields;
    for (const Question &question : novelty.questions)
        fields.push_back(question.field);
    SchemaWalk walk(Hearing::Deviations);
    const Cursor root((*tree)->root());
    walk.read(root, fields);
    for (const Deviation &deviation : walk.deviations()) {
        // Of an item of a list or an entry of a map: the question is the way's first step.
        const QList<text::Step> steps = deviation.at.path().steps;
        const QByteArray name = steps.isEmpty() ? QByteArray(deviation.field.name) : steps.first().key();
        QList<Finding> findings;
        const DocumentId nowhere;
        Report report(nowhere, **tree, {}, findings);
        reportShape({deviation}, novelty.reader, report);
        if (!findings.isEmpty() && !wrong.contains(name))
            wrong.insert(name, findings.first().what);
    }
    return wrong;
}

Entries &Entries::add(const char *key, text::Value value)
{
    if (!isNothing(value))
        m_map.append({key, std::move(value)});
    return *this;
}

text::Value manifestOf(const char *apiVersion, const char *kind, const Given &given, text::Value spec)
{
    return Entries()
        .add("apiVersion", apiVersion)
        .add("kind", kind)
        .add("metadata", Entries().add("name", given.value("name")).add("namespace", given.value("namespace")))
        .add("spec", std::move(spec));
}

QList<Question> manifestQuestions()
{
    constexpr const char *label = "[a-z0-9]([-a-z0-9.]*[a-z0-9])?"; // RFC 1123, as the API server wants names
    Question name {Field("name", "").like(label).required(), {QT_TRANSLATE_NOOP("Model", "Name"), {}}};
    name.isName = true;
    return {name,
            {Field("namespace", "").like(label), {QT_TRANSLATE_NOOP("Model", "Namespace"), {}},
             {QT_TRANSLATE_NOOP("Model", "empty: that of whoever applies the file"), {}}}};
}

} // namespace meshboard
