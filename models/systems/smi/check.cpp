// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/smi/assemble.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard::smi {

namespace {

using Severity = Finding::Severity;

void checkNames(const Cursor &list, const char *field, Report &report)
{
    QSet<QString> seen;
    const QList<Cursor> items = list.isList() ? list.children() : QList<Cursor>();
    for (const Cursor &item : items) {
        const Cursor name = item[field];
        if (name.isScalar() && seen.contains(name.text())) {
            report.add("MB1116", Severity::Warning, name, {QT_TRANSLATE_NOOP("Model", "%1 is named twice"), {name.text()}},
                       {QT_TRANSLATE_NOOP("Model", "Put both into one."), {}});
        }
        seen.insert(name.text());
    }
}

void checkSplit(const Cursor &spec, Report &report)
{
    checkNames(spec["backends"], "service", report);
    const DocumentId nowhere;
    const Backends backends = backendsOf(spec["backends"], nowhere);
    const bool isNone = std::all_of(backends.all.cbegin(), backends.all.cend(), [](const Backend &one) { return one.weight == 0; });
    if (isNone && !backends.all.isEmpty()) {
        report.add("MB1115", Severity::Warning, spec["backends"], {QT_TRANSLATE_NOOP("Model", "No backend has a weight above 0: requests get an error"), {}},
                   {QT_TRANSLATE_NOOP("Model", "Give one of them a weight."), {}});
    }
    const QList<Cursor> items = spec["backends"].isList() ? spec["backends"].children() : QList<Cursor>();
    for (const Cursor &item : items) {
        if (item["weight"].text().startsWith(u'-') && !item["weight"].node().integer()) {
            report.add("MB1104", Severity::Error, item["weight"], {QT_TRANSLATE_NOOP("Model", "Weight %1 is negative"), {item["weight"].text()}},
                       {QT_TRANSLATE_NOOP("Model", "Weights are 0 or more."), {}});
        }
    }
}

} // namespace

void check(const Manifest &manifest, const QList<Deviation> &deviations, Report &report)
{
    static constexpr ShapeCodes codes {"MB1101", "MB1102", "MB1103", "MB1104", "MB1105", "MB1105", "MB1107"};
    reportShape(deviations, u"SMI"_s, report, codes);
    if (manifest.key.name.isEmpty() && !manifest.root["metadata"]["generateName"]) {
        report.add("MB1108", Severity::Error, manifest.root, {QT_TRANSLATE_NOOP("Model", "The object has no name"), {}},
                   {QT_TRANSLATE_NOOP("Model", "Write metadata.name."), {}});
    }
    if (manifest.root.isExhausted()) {
        report.add("MB1109", Severity::Warning, manifest.root,
                   {QT_TRANSLATE_NOOP("Model", "Aliases lead to more values than can be read; the object is read in part"), {}},
                   {QT_TRANSLATE_NOOP("Model", "Write out what the aliases repeat."), {}});
    }
    const Cursor spec = manifest.root["spec"];
    if (manifest.key.kind == "TrafficSplit"_L1)
        checkSplit(spec, report);
    else if (manifest.key.kind == "HTTPRouteGroup"_L1)
        checkNames(spec["matches"] ? spec["matches"] : manifest.root["matches"], "name", report);
}

} // namespace meshboard::smi
