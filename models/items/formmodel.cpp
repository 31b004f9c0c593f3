// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/formmodel.h"

#include "contract/manifest.h"
#include "items/roles.h"
#include "plans/edits.h"
#include "plans/replay.h"
#include "text/edit.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr int longestValue = 300;
/// Items of a list that are made at once.
constexpr int itemsAtOnce = 500;

QString nameOfObject(const Cursor &root, int number)
{
    const QString kind = root["kind"].text();
    const QString name = root["metadata"]["name"].text();
    return kind.isEmpty() ? FormModel::tr("document %1").arg(number + 1) : QString(kind + u' ' + name).trimmed();
}

QString figure(double value)
{
    return QString::number(value, 'g', 15);
}

} // namespace

FormModel::FormModel(const Catalogue &catalogue, QObject *parent) : QAbstractItemModel(parent), m_catalogue(catalogue), m_rows(1) {}

FormModel::~FormModel() = default;

void FormModel::show(const ReadDocumentPtr &document)
{
    if (document == m_document)
        return;
    beginResetModel();
    m_document = document;
    m_rows.assign(1, {});
    m_tables.clear();
    m_findings.clear();
    if (document) {
        for (const Finding &finding : document->findings) {
            Finding::Severity &worst = m_findings[finding.place.bytes.begin];
            worst = std::max(worst, finding.severity);
        }
    }
    endResetModel();
}

// ------------------------------------------------------------------------------------------------------- rows

FormModel::Sort FormModel::sortOf(const Cursor &at, const Field *field, bool isOfMany) const
{
    if (at.isMap() || at.isList()) {
        // A lone block of HCL is the item itself.
        const bool isObject = field && field->shape == Shape::Object && at.isMap() && (isOfMany || field->many != Many::Map);
        return isObject ? Sort::Object : at.isList() ? Sort::List : Sort::Map;
    }
    if (!field || at.isSomething())
        return Sort::Scalar;
    if (!isOfMany && field->many != Many::One)
        return field->many == Many::List ? Sort::List : Sort::Map;
    return field->shape == Shape::Object ? Sort::Object : Sort::Scalar;
}

void FormModel::append(qsizetype above, const Cursor &at, const text::Path &path, const QString &name, const Field *field,
                       bool isOfMany) const
{
    Row row;
    row.field = field;
    row.at = at;
    row.path = path;
    row.name = name;
    row.isOfMany = isOfMany;
    row.sort = sortOf(at, field, isOfMany);
    row.parent = above;
    row.place = int(m_rows[size_t(above)].children.size());
    m_rows.push_back(std::move(row));
    m_rows[size_t(above)].children.push_back(qsizetype(m_rows.size()) - 1);
}

const Table *FormModel::tableAt(qsizetype row) const
{
    for (; row > 0; row = m_rows[size_t(row)].parent) {
        if (const auto found = m_tables.constFind(row); found != m_tables.cend())
            return found->get();
    }
    return m_tables.value(0).get();
}

void FormModel::openRoots() const
{
    QList<Cursor> roots;
    const text::Tree &tree = *m_document->tree;
    for (int i = 0; i < tree.documentCount(); ++i) {
        const Cursor root(tree.root(i), i);
        if (isList(root))
            roots += root["items"].children();
        else if (root.isSomething())
            roots.append(root);
    }
    // A document that is one object shows its fields at once.
    if (roots.size() == 1) {
        Row &top = m_rows.front();
        top.at = roots.first();
        top.path = roots.first().path();
        top.sort = sortOf(top.at, nullptr, false);
        if (const auto table = tableOf(top.at)) {
            m_tables.insert(0, table);
            openFields(0, table->fields, table->grammar);
        } else {
            openItems(0, itemsAtOnce);
        }
        return;
    }
    for (qsizetype i = 0; i < roots.size(); ++i) {
        append(0, roots[i], roots[i].path(), nameOfObject(roots[i], int(i)), nullptr, true);
        m_rows.back().isRoot = true;
        if (roots[i].isMap())
            m_rows.back().sort = Sort::Object;
    }
}

std::shared_ptr<const Table> FormModel::tableOf(const Cursor &root) const
{
    for (const auto &format : m_catalogue.formats()) {
        if (auto table = format->tableOf(root))
            return table;
    }
    return nullptr;
}

/// Written fields as they stand, then those that could be.
void FormModel::openFields(qsizetype row, std::span<const Field> fields, const Grammar &grammar) const
{
    const Cursor at = m_rows[size_t(row)].at;
    const text::Path path = m_rows[size_t(row)].path;
    QSet<const Field *> written;
    const QList<Cursor> children = at.children();
    for (const Cursor &child : children) {
        const Field *field = fieldOf(fields, child.key(), grammar.spelling);
        written.insert(field);
        append(row, child, child.path(), QString::fromUtf8(child.key()), field, false);
    }
    for (const Field &field : fields) {
        // What has no shape can only be written by hand.
        if (!written.contains(&field) && field.shape != Shape::Any)
            append(row, {}, path / text::Step(QByteArray(field.name)), QString::fromUtf8(field.name), &field, false);
    }
}

void FormModel::openItems(qsizetype row, qsizetype most) const
{
    const Cursor at = m_rows[size_t(row)].at;
    const Field *field = m_rows[size_t(row)].field;
    const Table *table = tableAt(row);
    const QList<Cursor> children = at.children();
    const qsizetype from = qsizetype(m_rows[size_t(row)].children.size());
    const qsizetype to = std::min(children.size(), from + most);
    m_rows[size_t(row)].items = children.size();
    for (qsizetype i = from; i < to; ++i) {
        const Cursor &child = children[i];
        QString name = QString::fromUtf8(child.key());
        if (at.isList()) {
            const bool isNamed = field && *field->label && field->shape == Shape::Object;
            name = isNamed ? nameOfItem(child, *field, table ? table->grammar.spelling : Spelling::Exact) : u'[' + QString::number(i) + u']';
        }
        append(row, child, child.path(), name, field && field->shape != Shape::Any ? field : nullptr, true);
    }
}

void FormModel::open(qsizetype row) const
{
    if (std::exchange(m_rows[size_t(row)].isOpened, true) || !m_document || !m_document->tree)
        return;
    if (row == 0) {
        openRoots();
        return;
    }
    const Field *field = m_rows[size_t(row)].field;
    if (m_rows[size_t(row)].isRoot) {
        if (const auto table = tableOf(m_rows[size_t(row)].at))
            m_tables.insert(row, table);
        else if (m_rows[size_t(row)].at.isMap())
            m_rows[size_t(row)].sort = Sort::Map;
    }
    const auto own = m_tables.constFind(row);
    if (own != m_tables.cend()) {
        const std::shared_ptr<const Table> table = *own;
        openFields(row, table->fields, table->grammar);
    } else if (m_rows[size_t(row)].sort == Sort::Object && field) {
        const Table *table = tableAt(row);
        openFields(row, field->fields, table ? table->grammar : Grammar());
    } else if (m_rows[size_t(row)].sort != Sort::Scalar) {
        openItems(row, itemsAtOnce);
    }
}

bool FormModel::canFetchMore(const QModelIndex &parent) const
{
    return qsizetype(rowOf(parent).children.size()) < rowOf(parent).items;
}

void FormModel::fetchMore(const QModelIndex &parent)
{
    fetch(parent, itemsAtOnce);
}

void FormModel::fetch(const QModelIndex &parent, qsizetype more)
{
    if (!canFetchMore(parent))
        return;
    const Row &row = rowOf(parent);
    const qsizetype from = qsizetype(row.children.size());
    const qsizetype to = std::min(row.items, from + more);
    beginInsertRows(parent, int(from), int(to) - 1);
    openItems(parent.isValid() ? qsizetype(parent.internalId()) : 0, more);
    endInsertRows();
}

QModelIndex FormModel::index(int row, int column, const QModelIndex &parent) const
{
    const qsizetype above = parent.isValid() ? qsizetype(parent.internalId()) : 0;
    open(above);
    const auto &children = m_rows[size_t(above)].children;
    if (row < 0 || row >= int(children.size()) || column < 0 || column >= ColumnCount)
        return {};
    return createIndex(row, column, quintptr(children[size_t(row)]));
}

QModelIndex FormModel::parent(const QModelIndex &index) const
{
    const qsizetype above = rowOf(index).parent;
    return !index.isValid() || above == 0 ? QModelIndex() : createIndex(m_rows[size_t(above)].place, 0, quintptr(above));
}

int FormModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const qsizetype at = parent.isValid() ? qsizetype(parent.internalId()) : 0;
    open(at);
    return int(m_rows[size_t(at)].children.size());
}

bool FormModel::hasChildren(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return false;
    const Row &row = rowOf(parent);
    if (!parent.isValid())
        return rowCount() > 0;
    return row.sort == Sort::Object || row.at.size() > 0;
}

int FormModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QModelIndex FormModel::indexOf(const QString &path)
{
    const auto wanted = text::Path::fromString(path);
    if (!wanted)
        return {};
    QModelIndex nearest;
    for (bool isFound = true; isFound;) {
        isFound = false;
        const qsizetype depth = rowOf(nearest).path.steps.size();
        if (depth < wanted->steps.size() && wanted->steps[depth].isIndex())
            fetch(nearest, wanted->steps[depth].index() + 1 - rowCount(nearest));
        const int rows = rowCount(nearest);
        for (int i = 0; i < rows && !isFound; ++i) {
            const QModelIndex child = index(i, 0, nearest);
            if (rowOf(child).path.covers(*wanted)) {
                nearest = child;
                isFound = true;
            }
        }
        isFound = isFound && rowOf(nearest).path != *wanted;
    }
    return nearest;
}

QString FormModel::pathOf(const QModelIndex &index) const
{
    return index.isValid() ? rowOf(index).path.toString() : QString();
}

ByteRange FormModel::bytesOf(const QModelIndex &index) const
{
    const Row &row = rowOf(index);
    if (!row.at)
        return {};
    const text::Range range = row.at.written().range();
    return {range.begin, range.end};
}

QString FormModel::labelOf(const QModelIndex &index) const
{
    const Row &row = rowOf(index);
    QString label = row.field && *row.field->label && !row.isOfMany ? QString::fromUtf8(row.field->label) : row.name;
    for (qsizetype above = row.parent; above > 0; above = m_rows[size_t(above)].parent) {
        if (m_rows[size_t(above)].isOfMany && m_tables.constFind(above) == m_tables.cend())
            label += u", "_s + m_rows[size_t(above)].name;
    }
    return label;
}

// ------------------------------------------------------------------------------------------------------ values

QString FormModel::valueOf(const Row &row) const
{
    switch (row.sort) {
    case Sort::List: return row.at ? tr("%n item(s)", nullptr, row.at.size()) : QString();
    case Sort::Map: return row.at ? tr("%n entry(s)", nullptr, row.at.size()) : QString();
    case Sort::Object: return {};
    case Sort::Scalar: break;
    }
    if (!row.at)
        return row.field && row.field->isRequired ? tr("required") : QString();
    if (isHidden(row))
        return secretInWords();
    if (row.at.node().kind() == text::Kind::Opaque) {
        const text::Range range = row.at.node().range();
        return QString::fromUtf8(m_document->tree->bytes().mid(range.begin, std::min<qsizetype>(range.length(), longestValue)));
    }
    const QString text = QString::fromUtf8(row.at.node().bytes().left(longestValue * 4));
    return text.size() > longestValue ? text.left(longestValue) + u" …"_s : text;
}

/// A secret is typed anew or left as it is.
bool FormModel::isHidden(const Row &row) const
{
    return row.at && isSecret(m_document->secrets, row.at.node().range());
}

QString FormModel::hintOf(const Row &row) const
{
    if (row.sort != Sort::Scalar)
        return {};
    if (!row.field)
        return tr("not understood");
    const Field &field = *row.field;
    const bool hasLeast = std::isfinite(field.least);
    const bool hasMost = std::isfinite(field.most);
    const auto bounds = [&](const QString &of) {
        if (hasLeast && hasMost)
            return tr("%1, %2 to %3").arg(of, figure(field.least), figure(field.most));
        return hasLeast ? tr("%1, at least %2").arg(of, figure(field.least)) : hasMost ? tr("%1, at most %2").arg(of, figure(field.most)) : of;
    };
    switch (field.shape) {
    case Shape::Integer: return bounds(tr("whole number"));
    case Shape::Number: return bounds(tr("number"));
    case Shape::IntegerOrText: return tr("number or name");
    case Shape::Quantity: return tr("quantity such as 500m or 2Gi");
    case Shape::Duration: return tr("time such as 1.5s or 2m");
    case Shape::Regex: return tr("regular expression");
    case Shape::Bool: return tr("true or false");
    case Shape::Word: return tr("one of %1").arg(QString::fromLatin1(field.words).replace(u' ', u", "_s));
    default: return tr("text");
    }
}

Qt::ItemFlags FormModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Row &row = rowOf(index);
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool isOpaque = row.at && row.at.node().kind() == text::Kind::Opaque;
    const bool isLong = row.at && row.at.node().range().length() > longestValue * 4;
    if (index.column() == Value && row.sort == Sort::Scalar && !isOpaque && !isLong)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant FormModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = rowOf(index);
    switch (role) {
    case Qt::DisplayRole: return index.column() == Name ? row.name : valueOf(row);
    case Qt::EditRole: return index.column() == Name ? row.name : row.at && !isHidden(row) ? row.at.text() : QString();
    case Qt::ToolTipRole: {
        QStringList lines {row.path.toString().section(u':', 1)};
        if (row.field && *row.field->label)
            lines.append(QString::fromUtf8(row.field->label));
        lines.append(hintOf(row));
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    case Qt::ForegroundRole:
        if (!row.at || (index.column() == Value && row.sort != Sort::Scalar))
            return QGuiApplication::palette().brush(QPalette::PlaceholderText);
        return {};
    case ChoicesRole:
        if (index.column() != Value || row.sort != Sort::Scalar || !row.field)
            return {};
        if (row.field->shape == Shape::Bool)
            return QStringList {u"true"_s, u"false"_s};
        if (row.field->shape == Shape::Word)
            return QString::fromLatin1(row.field->words).split(u' ');
        return {};
    case HintRole: return hintOf(row);
    case WrittenRole: return bool(row.at);
    case SeverityRole: {
        if (index.column() != Value || !row.at)
            return {};
        const auto found = m_findings.constFind(row.at.written().range().begin);
        return found == m_findings.cend() ? QVariant() : QVariant(int(*found));
    }
    default: return {};
    }
}

QVariant FormModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Field") : section == Value ? tr("Value") : QVariant();
}

bool FormModel::accepts(const QModelIndex &index, const QString &typed) const
{
    const Row &row = rowOf(index);
    if (typed.isEmpty() || !row.field)
        return true;
    const auto value = valueFor(*row.field, typed);
    if (!value)
        return false;
    const auto *whole = std::get_if<qint64>(&value->variant());
    return !whole || (double(*whole) >= row.field->least && double(*whole) <= row.field->most);
}

bool FormModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString text = value.toString();
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable) || !accepts(index, text) || setting(index, text).isEmpty())
        return false;
    // What stands there changes with the document that has it done.
    Q_EMIT typed(index, text);
    return false;
}

// ------------------------------------------------------------------------------------------------------- edits

FormModel::Edits FormModel::setting(const QModelIndex &index, const QString &typed) const
{
    const Row &row = rowOf(index);
    if ((row.at && row.at.text() == typed) || (isHidden(row) && typed.isEmpty()))
        return {};
    if (typed.isEmpty())
        return row.at ? Edits {text::Remove {row.path}} : Edits();
    if (row.at.isSomething() || !row.field)
        return {text::Set {row.path, valueLike(row.at.node(), typed)}};
    const auto value = valueFor(*row.field, typed);
    if (row.at)
        return value ? Edits {text::Set {row.path, *value}} : Edits();
    return value ? Edits {text::InsertField {row.path.parent(), row.path.steps.last().key(), *value, {}}} : Edits();
}

bool FormModel::canAdd(const QModelIndex &index) const
{
    const Row &row = rowOf(index);
    return index.isValid() && row.sort != Sort::Scalar && (row.sort != Sort::Object || !row.at);
}

FormModel::Asked FormModel::askedFor(const QModelIndex &index) const
{
    const Row &row = rowOf(index);
    const bool isScalar = !row.field || row.field->shape != Shape::Object;
    switch (row.sort) {
    case Sort::List: return isScalar ? Asked::Value : Asked::Nothing;
    case Sort::Map: return isScalar ? Asked::KeyAndValue : Asked::Key;
    default: return Asked::Nothing;
    }
}

FormModel::Edits FormModel::adding(const QModelIndex &index, const QString &key, const QString &value) const
{
    if (!canAdd(index))
        return {};
    const Row &row = rowOf(index);
    const Asked asked = askedFor(index);
    std::optional<text::Value> one;
    if (asked == Asked::Value || asked == Asked::KeyAndValue)
        one = row.field ? valueFor(*row.field, value) : text::Value(value);
    else
        one = blankFor(*row.field);
    const bool isKeyed = row.sort == Sort::Map;
    const QByteArray name = key.toUtf8();
    if (!one || (isKeyed && (name.isEmpty() || row.at[QByteArrayView(name)])))
        return {};
    if (row.at.isSomething() && row.sort == Sort::List)
        return {text::InsertItem {row.path, row.at.size(), *one}};
    if (row.at.isSomething())
        return {text::InsertField {row.path, name, *one, {}}};
    const text::Value whole = row.sort == Sort::List ? text::Value(text::Value::List {*one})
        : row.sort == Sort::Map                      ? text::Value(text::Value::Map {{name, *one}})
                                                     : *one;
    if (row.at)
        return {text::Set {row.path, whole}};
    return {text::InsertField {row.path.parent(), row.path.steps.last().key(), whole, {}}};
}

FormModel::Edits FormModel::removing(const QModelIndex &index) const
{
    const Row &row = rowOf(index);
    return index.isValid() && row.at && !row.path.steps.isEmpty() ? Edits {text::Remove {row.path}} : Edits();
}

bool FormModel::isItem(const QModelIndex &index) const
{
    const Row &row = rowOf(index);
    return index.isValid() && row.at && !row.path.steps.isEmpty() && row.path.steps.last().isIndex();
}

FormModel::Edits FormModel::duplicating(const QModelIndex &index) const
{
    if (!isItem(index))
        return {};
    const Row &row = rowOf(index);
    const auto value = text::valueOf(row.at.node());
    return value ? Edits {text::InsertItem {row.path.parent(), row.path.steps.last().index() + 1, *value}} : Edits();
}

FormModel::Edits FormModel::moving(const QModelIndex &index, int by) const
{
    if (!isItem(index))
        return {};
    const Row &row = rowOf(index);
    const int from = row.path.steps.last().index();
    const int count = m_rows[size_t(row.parent)].at.size();
    return from + by >= 0 && from + by < count ? Edits {text::MoveItem {row.path.parent(), from, from + by}} : Edits();
}

Expected<Intent> FormModel::intentToSet(const QModelIndex &index, const QString &typed) const
{
    const Row &row = rowOf(index);
    if (!row.at.isSomething())
        return intentFor(setting(index, typed));
    ObjectKey object;
    for (const ReadingPtr &reading : m_document->readings) {
        for (const NativeObject &one : reading->objects) {
            const auto path = text::Path::fromString(one.origin.path.toString());
            if (path && path->covers(row.path))
                object = one.key;
        }
    }
    return edits::setNative(object, originOf(m_document->document->id, row.at), labelOf(index), row.at.text(), typed);
}

Expected<Intent> FormModel::intentFor(const Edits &edits) const
{
    return meshboard::intentFor(edits, *m_document, SharedChoice::Ask);
}

} // namespace meshboard
