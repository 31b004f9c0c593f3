// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/nativemodel.h"

#include "domain/workpool.h"
#include "items/roles.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QFont>
#include <QThreadPool>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr qsizetype longestValue = 200;
/// Bytes of a document whose meanings are looked up off the main thread.
constexpr qsizetype largeDocument = 100'000;

} // namespace

NativeModel::NativeModel(QObject *parent) : QAbstractItemModel(parent), m_rows(1)
{
    connect(&m_counting, &QFutureWatcherBase::finished, this, [this] {
        if (m_counting.future().resultCount() > 0)
            take(m_counting.result());
    });
}

NativeModel::~NativeModel()
{
    m_counting.disconnect(this);
}

bool NativeModel::isValue(const text::Node &node)
{
    return node.kind() == text::Kind::Scalar || node.kind() == text::Kind::Null;
}

void NativeModel::show(const ReadDocumentPtr &document)
{
    if (document == m_document)
        return;
    beginResetModel();
    m_document = document;
    m_rows.assign(1, {});
    m_isCounted = true;
    m_counting.setFuture({});
    // Of a large document they take longer to be freed than the window waits.
    workPool()->start([gone = std::exchange(m_meanings, {})] {});
    if (document && document->tree) {
        m_isCounted = document->document->bytes.size() <= largeDocument;
        if (m_isCounted)
            m_meanings = meaningsOf(*document);
        else
            m_counting.setFuture(QtConcurrent::run(workPool(), [document] { return meaningsOf(*document); }));
    }
    endResetModel();
}

NativeModel::Meanings NativeModel::meaningsOf(const ReadDocument &document)
{
    Meanings meanings;
    meanings.values = document.tree->scalarCount();
    for (const ReadingPtr &reading : document.readings) {
        for (const Understood &understood : reading->understood()) {
            if (meanings.labels.contains(understood.path))
                continue;
            meanings.labels.insert(understood.path, understood.label);
            const auto path = text::Path::fromString(understood.path);
            if (path && isValue(document.tree->find(*path)))
                ++meanings.understood;
        }
    }
    return meanings;
}

void NativeModel::take(const Meanings &meanings)
{
    if (m_isCounted)
        return;
    m_meanings = meanings;
    m_isCounted = true;
    // All at the top; the view paints what it shows of the rows below anew with them.
    if (const int rows = rowCount(); rows > 0)
        Q_EMIT dataChanged(index(0, Meaning), index(rows - 1, Meaning));
    Q_EMIT counted();
}

int NativeModel::nodesUnder(qsizetype row) const
{
    if (row > 0)
        return m_rows[size_t(row)].node.size();
    if (!m_document || !m_document->tree)
        return 0;
    const text::Node root = m_document->tree->root();
    if (const int documents = m_document->tree->documentCount(); documents > 1)
        return documents;
    // A document that is one value has itself for its only row.
    return root.isMap() || root.isList() ? root.size() : int(bool(root));
}

text::Node NativeModel::nodeUnder(qsizetype row, int number) const
{
    if (row > 0)
        return m_rows[size_t(row)].node.at(number);
    const text::Node root = m_document->tree->root();
    if (m_document->tree->documentCount() > 1)
        return m_document->tree->root(number);
    return root.isMap() || root.isList() ? root.at(number) : root;
}

QString NativeModel::nameUnder(qsizetype row, int number) const
{
    if (row == 0 && m_document->tree->documentCount() > 1)
        return tr("document %1").arg(number + 1);
    const QByteArray key = nodeUnder(row, number).key();
    return key.isEmpty() ? u'[' + QString::number(number) + u']' : QString::fromUtf8(key);
}

void NativeModel::open(qsizetype at) const
{
    if (std::exchange(m_rows[size_t(at)].isOpened, true))
        return;
    const Row opened = m_rows[size_t(at)];
    const qsizetype above = opened.count > 0 ? opened.parent : at;
    const int end = opened.count > 0 ? opened.number + opened.count : nodesUnder(at);
    const int step = opened.count == 0 && end > together ? together : 1;
    for (int number = opened.count > 0 ? opened.number : 0, place = 0; number < end; number += step, ++place) {
        m_rows.push_back({nodeUnder(above, number), at, place, number, step > 1 ? std::min(step, end - number) : 0, false, {}});
        m_rows[size_t(at)].children.push_back(qsizetype(m_rows.size()) - 1);
    }
}

QModelIndex NativeModel::index(int row, int column, const QModelIndex &parent) const
{
    const qsizetype above = rowOf(parent);
    open(above);
    const auto &children = m_rows[size_t(above)].children;
    if (row < 0 || row >= int(children.size()) || column < 0 || column >= ColumnCount)
        return {};
    return createIndex(row, column, quintptr(children[size_t(row)]));
}

QModelIndex NativeModel::parent(const QModelIndex &index) const
{
    const qsizetype above = m_rows[size_t(rowOf(index))].parent;
    return !index.isValid() || above == 0 ? QModelIndex() : createIndex(m_rows[size_t(above)].place, 0, quintptr(above));
}

int NativeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const qsizetype at = rowOf(parent);
    open(at);
    return int(m_rows[size_t(at)].children.size());
}

bool NativeModel::hasChildren(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return false;
    const Row &row = m_rows[size_t(rowOf(parent))];
    return row.count > 0 || nodesUnder(rowOf(parent)) > 0;
}

int NativeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString NativeModel::name(const Row &row) const
{
    if (row.count > 0)
        return nameUnder(row.parent, row.number) + u" … "_s + nameUnder(row.parent, row.number + row.count - 1);
    const Row &above = m_rows[size_t(row.parent)];
    return nameUnder(above.count > 0 ? above.parent : row.parent, row.number);
}

QString NativeModel::value(const Row &row) const
{
    if (row.count > 0)
        return {};
    switch (row.node.kind()) {
    case text::Kind::Scalar: {
        if (isSecret(m_document->secrets, row.node.range()))
            return secretInWords();
        // A value may be megabytes long; no character has more than four bytes.
        const QString text = QString::fromUtf8(row.node.bytes().left(longestValue * 4));
        return text.size() > longestValue ? text.left(longestValue) + u" …"_s : text;
    }
    case text::Kind::Null: return tr("(nothing)");
    case text::Kind::Alias: return u'*' + QString::fromUtf8(row.node.anchor());
    case text::Kind::Opaque: {
        const text::Range range = row.node.range();
        return QString::fromUtf8(m_document->tree->bytes().mid(range.begin, std::min(range.length(), longestValue)));
    }
    case text::Kind::Map: return row.node.size() ? QString() : u"{}"_s;
    case text::Kind::List: return row.node.size() ? QString() : u"[]"_s;
    }
    return {};
}

QString NativeModel::meaning(const Row &row) const
{
    if (!m_isCounted || row.count > 0)
        return {};
    const auto label = m_meanings.labels.constFind(row.node.path().toString());
    if (label != m_meanings.labels.cend())
        return *label;
    return isValue(row.node) ? tr("not understood") : QString();
}

QVariant NativeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(rowOf(index))];
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case Name: return name(row);
        case Value: return value(row);
        case Meaning: return meaning(row);
        case Line: return row.node.position().line;
        }
    }
    if (role == Qt::ToolTipRole)
        return u"%1:%2  %3"_s.arg(m_document->document->id.path).arg(row.node.position().line).arg(row.node.path().toString());
    if (role == Qt::FontRole && index.column() == Value)
        return nativeFont();
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && (index.column() == Line || index.column() == Meaning))
        return QApplication::palette().brush(QPalette::PlaceholderText);
    if (role == NativeRole) {
        const text::Range range = row.node.entryRange();
        Secrets within;
        for (const ByteRange &secret : m_document->secrets) {
            if (range.begin <= secret.begin && secret.end <= range.end)
                within.append({secret.begin - range.begin, secret.end - range.begin});
        }
        return QString::fromUtf8(masked(m_document->tree->bytes().mid(range.begin, range.length()), within));
    }
    return {};
}

QVariant NativeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Field");
    case Value: return tr("Value");
    case Meaning: return tr("Meaning");
    case Line: return tr("Line");
    }
    return {};
}

QModelIndex NativeModel::indexOf(const QString &path) const
{
    auto wanted = text::Path::fromString(path);
    if (!wanted || !m_document || !m_document->tree)
        return {};
    while (!wanted->steps.isEmpty() && !m_document->tree->find(*wanted))
        wanted = wanted->parent();
    return indexOf(m_document->tree->find(*wanted));
}

QModelIndex NativeModel::indexOf(const text::Node &node) const
{
    if (!node)
        return {};
    const text::Node parent = node.parent();
    const bool isOnlyRoot = !parent && m_document->tree->documentCount() <= 1;
    if (isOnlyRoot && (node.isMap() || node.isList()))
        return {};
    QModelIndex above = indexOf(parent);
    const int number = parent ? node.indexInParent() : isOnlyRoot ? 0 : node.path().document;
    if (nodesUnder(rowOf(above)) <= together)
        return index(number, 0, above);
    above = index(number / together, 0, above);
    return index(number % together, 0, above);
}

ByteRange NativeModel::bytesOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const text::Range range = m_rows[size_t(rowOf(index))].node.range();
    return {range.begin, range.end};
}

QString NativeModel::pathOf(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[size_t(rowOf(index))].node.path().toString() : QString();
}

} // namespace meshboard
