// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/kubernetes/news.h"

#include "systems/kubernetes/format.h"

using namespace Qt::StringLiterals;

namespace meshboard::kubernetes {

namespace {

using text::Value;

QList<Piece> service(const Given &given)
{
    const Value port = Entries().add("name", given.value("portName")).add("port", given.value("port")).add("targetPort", given.value("targetPort"));
    return {{{},
             {},
             manifestOf("v1", "Service", given,
                        Entries().add("type", given.value("type")).add("selector", given.map("selector")).add("ports", Value::List {port}))}};
}

} // namespace

QList<Novelty> news()
{
    return {{u"kubernetes.service"_s,
             Novelty::Sort::Service,
             {QT_TRANSLATE_NOOP("Model", "Service over pods"), {}},
             u"Service"_s,
             u"Kubernetes"_s,
             manifestQuestions()
                 + QList<Question> {
                     {Field("selector", "", Shape::Text, Many::Map).required(), {QT_TRANSLATE_NOOP("Model", "Labels of the pods"), {}}, {"%1", {u"app: payment"_s}}},
                     {Field("port", "", Shape::Integer).between(1, 65535).required(), {QT_TRANSLATE_NOOP("Model", "Port"), {}}, {}, u"80"_s},
                     {Field("targetPort", "", Shape::IntegerOrText), {QT_TRANSLATE_NOOP("Model", "Port of the pods"), {}}, {QT_TRANSLATE_NOOP("Model", "a number or a name; empty: the same"), {}}},
                     {Field("portName", "").like("[a-z0-9]([-a-z0-9]*[a-z0-9])?"), {QT_TRANSLATE_NOOP("Model", "Name of the port"), {}}, {QT_TRANSLATE_NOOP("Model", "meshes tell the protocol by it: %1"), {u"http"_s}}, u"http"_s},
                     {Field("type", "", Shape::Word, Many::One, "ClusterIP NodePort LoadBalancer"), {QT_TRANSLATE_NOOP("Model", "Type"), {}}, {QT_TRANSLATE_NOOP("Model", "empty: ClusterIP"), {}}}},
             {text::Syntax::Yaml, text::Syntax::Json},
             service}};
}

QList<Novelty> Format::news() const
{
    return kubernetes::news();
}

} // namespace meshboard::kubernetes
