// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/nativemodel.h"

#include "items/roles.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QFont>
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
    m_meanings = {};
    m_isCounted = true;
    m_counting.setFuture({});
    if (document && document->tree) {
        m_isCounted = document->document->bytes.size() <= largeDocument;
        if (m_isCounted)
            m_meanings = meaningsOf(*document);
        else
            m_counting.setFuture(QtConcurrent::run([document] { return meaningsOf(*document); }));
    }
    endResetModel();
}

NativeModel::Meanings NativeModel::meaningsOf(const ReadDocument &document)
{
    Meanings meanings;
    meanings.values = document.tree->scalarCount();
    for (const ReadingPtr &reading : document.readings) {
        for (const Understood &understood : reading->understood) {
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

void NativeModel::open(qsizetype at) const
{
    if (m_rows[size_t(at)].isOpened || !m_document || !m_document->tree)
        return;
    m_rows[size_t(at)].isOpened = true;
    std::vector<text::Node> nodes;
    const text::Tree &tree = *m_document->tree;
    if (at == 0 && tree.documentCount() > 1) {
        for (int i = 0; i < tree.documentCount(); ++i)
            nodes.push_back(tree.root(i));
    } else {
        const text::Node above = at == 0 ? tree.root() : m_rows[size_t(at)].node;
        // A document that is one value has itself for its only row.
        if (at == 0 && !above.isMap() && !above.isList() && above)
            nodes.push_back(above);
        for (int i = 0; i < above.size(); ++i)
            nodes.push_back(above.at(i));
    }
    for (size_t i = 0; i < nodes.size(); ++i) {
        m_rows.push_back({nodes[i], at, int(i), false, {}});
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
    return parent.isValid() ? m_rows[size_t(rowOf(parent))].node.size() > 0 : rowCount() > 0;
}

int NativeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString NativeModel::name(const Row &row) const
{
    if (row.parent == 0 && m_document->tree->documentCount() > 1)
        return tr("document %1").arg(row.place + 1);
    const QByteArray key = row.node.key();
    return key.isEmpty() ? u'[' + QString::number(row.place) + u']' : QString::fromUtf8(key);
}

QString NativeModel::value(const Row &row) const
{
    switch (row.node.kind()) {
    case text::Kind::Scalar: {
        const QString text = row.node.text();
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
    if (!m_isCounted)
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
        return QString::fromUtf8(m_document->tree->bytes().mid(range.begin, range.length()));
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

QModelIndex NativeModel::indexOf(const QString &path)
{
    const auto wanted = text::Path::fromString(path);
    if (!wanted || !m_document || !m_document->tree)
        return {};
    QModelIndex at;
    if (m_document->tree->documentCount() > 1)
        at = index(wanted->document, 0);
    for (;;) {
        QModelIndex next;
        for (int row = 0; row < rowCount(at) && !next.isValid(); ++row) {
            const QModelIndex child = index(row, 0, at);
            if (m_rows[size_t(rowOf(child))].node.path().covers(*wanted))
                next = child;
        }
        if (!next.isValid())
            return at;
        at = next;
    }
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
