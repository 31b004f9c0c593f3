// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/instancesmodel.h"

#include "items/figures.h"
#include "items/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr Column instanceColumns[] {
    {"address", QT_TRANSLATE_NOOP("Model", "Address"), nullptr, 20},
    {"state", QT_TRANSLATE_NOOP("Model", "State"), QT_TRANSLATE_NOOP("Model", "What its checks say, and whether it is asked to take traffic"), 12},
    {"subset", QT_TRANSLATE_NOOP("Model", "Subset"), nullptr, 8},
    {"weight", QT_TRANSLATE_NOOP("Model", "Weight"), QT_TRANSLATE_NOOP("Model", "As its registry gives it"), 7, Column::Shows::Figure},
    {"checks", QT_TRANSLATE_NOOP("Model", "Checks"), nullptr, 24},
    {"source", QT_TRANSLATE_NOOP("Model", "Source"), nullptr, 12},
    {"labels", QT_TRANSLATE_NOOP("Model", "Labels"), nullptr, 24},
    {"id", QT_TRANSLATE_NOOP("Model", "Id"), nullptr, 20, Column::Shows::Text, true},
};

/// The checks that fail, with their words; else how many pass.
QString checksText(const QList<Check> &checks)
{
    QStringList failing;
    for (const Check &check : checks) {
        if (check.state == Probe::Warning || check.state == Probe::Critical)
            failing.append(check.output.isEmpty() ? check.name : QString(check.name + u": " + check.output.simplified()));
    }
    if (!failing.isEmpty())
        return failing.join(u"; ");
    return checks.isEmpty() ? missing() : translated({QT_TRANSLATE_NOOP("Model", "%1 pass"), {qint64(checks.size())}});
}

QString labelsText(const QMap<QString, QString> &labels, QStringView separator)
{
    QStringList texts;
    for (auto it = labels.cbegin(); it != labels.cend(); ++it)
        texts.append(it.value().isEmpty() ? it.key() : QString(it.key() + u'=' + it.value()));
    return texts.join(separator);
}

} // namespace

InstancesModel::InstancesModel(QObject *parent)
    : Rows(instanceColumns, parent)
{
}

void InstancesModel::show(const PicturePtr &picture, const ServiceKey &key)
{
    QList<InstanceRow> rows;
    if (const MergedServicePtr service = picture->service(key)) {
        for (const MergedService::Part &part : service->parts) {
            const QString name = picture->names.value(part.source);
            for (const Instance &instance : part.service->instances)
                rows.append({part.source, name, instance});
        }
    }
    m_service = key;
    setRows(rows);
}

QVariant InstancesModel::cell(int index, int column, int role) const
{
    const InstanceRow &row = this->row(index);
    const Health &health = row.instance.health;
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case SortRole: return rank(row, column);
    case Qt::ToolTipRole:
        return column == Labels ? QVariant(labelsText(row.instance.labels, u"\n")) : text(row, column);
    case KeyRole: return QString(row.source.uuid.toString() + row.instance.id);
    case NameRole: return row.instance.address();
    case AddressRole:
        return QString(row.sourceName + u'/' + ObjectKey {u"service"_s, m_service.scope, m_service.name}.toString() + u'/'
                       + row.instance.id);
    case NativeRole: return QString(row.instance.address() + u' ' + labelsText(row.instance.labels, u" "));
    case HealthRole: return column == State ? QVariant(int(health.probe)) : QVariant();
    case RotationRole: return column == State && health.rotation != Rotation::In ? QVariant(int(health.rotation)) : QVariant();
    default: return {};
    }
}

QVariant InstancesModel::text(const InstanceRow &row, int column) const
{
    const Health &health = row.instance.health;
    switch (Column(column)) {
    case Address: return row.instance.address();
    case State: return health.rotation == Rotation::In ? inWords(health.probe) : inWords(health.rotation);
    case Subset: return row.instance.subset;
    case Weight: return row.instance.weight ? QLocale().toString(*row.instance.weight, 'g', 6) : missing();
    case Checks: return checksText(health.checks);
    case Source: return row.sourceName;
    case Labels: return labelsText(row.instance.labels, u", ");
    case Id: return row.instance.id;
    }
    return {};
}

QVariant InstancesModel::rank(const InstanceRow &row, int column) const
{
    switch (Column(column)) {
    case State: return int(row.instance.health.probe) * 10 + int(row.instance.health.rotation);
    case Weight: return row.instance.weight.value_or(-1);
    case Checks:
        return int(std::count_if(row.instance.health.checks.cbegin(), row.instance.health.checks.cend(),
                                 [](const Check &check) { return check.state >= Probe::Warning; }));
    default: return text(row, column);
    }
}

} // namespace meshboard
