// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/reading.h"

#include <QAbstractItemModel>
#include <QFutureWatcher>
#include <QHash>

#include <vector>

namespace meshboard {

/// A native document as a tree: every entry and item of it, each value with what it means to us - or that it is not
/// understood - and its line. Rows are made when somebody looks at them, and more than `together` under one are put
/// into rows of that many, so a file of 10 MB opens at once.
class NativeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column : int { Name, Value, Meaning, Line, ColumnCount };
    static constexpr int together = 500;

    explicit NativeModel(QObject *parent = nullptr);
    ~NativeModel() override;

    void show(const ReadDocumentPtr &document);
    const ReadDocumentPtr &document() const { return m_document; }

    /// Values of the document, and those of them that some language understood.
    int valueCount() const { return m_meanings.values; }
    int understoodCount() const { return m_meanings.understood; }
    /// Of large documents the meanings come a little later than the values.
    bool isCounted() const { return m_isCounted; }

    QModelIndex indexOf(const QString &path) const;
    /// Tight bytes of a row's value.
    ByteRange bytesOf(const QModelIndex &index) const;
    QString pathOf(const QModelIndex &index) const;
    static bool isValue(const text::Node &node);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void counted();

private:
    struct Meanings
    {
        QHash<QString, QString> labels; ///< what is understood, by path
        int values = 0;
        int understood = 0;
    };
    static Meanings meaningsOf(const ReadDocument &document);
    void take(const Meanings &meanings);

    struct Row
    {
        text::Node node; ///< of a row that stands for several the first of them
        qsizetype parent = 0;
        int place = 0;
        int number = 0;  ///< among all that stand under the same node
        int count = 0;   ///< of those it stands for, from `number` on; 0 for a node of its own
        bool isOpened = false;
        std::vector<qsizetype> children;
    };
    /// Makes the children of a row; row 0 stands for the document itself.
    void open(qsizetype row) const;
    int nodesUnder(qsizetype row) const;
    text::Node nodeUnder(qsizetype row, int number) const;
    QString nameUnder(qsizetype row, int number) const;
    QModelIndex indexOf(const text::Node &node) const;
    qsizetype rowOf(const QModelIndex &index) const { return index.isValid() ? qsizetype(index.internalId()) : 0; }
    QString name(const Row &row) const;
    QString value(const Row &row) const;
    QString meaning(const Row &row) const;

    ReadDocumentPtr m_document;
    Meanings m_meanings;
    bool m_isCounted = true;
    QFutureWatcher<Meanings> m_counting;
    mutable std::vector<Row> m_rows;
};

} // namespace meshboard
