// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/reading.h"

#include <QAbstractItemModel>
#include <QHash>

#include <vector>

namespace meshboard {

/// A native document as a tree: every entry and item of it, each value with what it means to us - or that it is not
/// understood - and its line. Rows are made when somebody looks at them, so a file of 10 MB opens at once.
class NativeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column : int { Name, Value, Meaning, Line, ColumnCount };

    explicit NativeModel(QObject *parent = nullptr);
    ~NativeModel() override;

    void show(const ReadDocumentPtr &document);
    const ReadDocumentPtr &document() const { return m_document; }

    /// Values of the document, and those of them that some language understood.
    int valueCount() const;
    int understoodCount() const { return m_understood; }

    QModelIndex indexOf(const QString &path);
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

private:
    struct Row
    {
        text::Node node;
        qsizetype parent = 0;
        int place = 0;
        bool isOpened = false;
        std::vector<qsizetype> children;
    };
    /// Makes the children of a row; row 0 stands for the document itself.
    void open(qsizetype row) const;
    qsizetype rowOf(const QModelIndex &index) const { return index.isValid() ? qsizetype(index.internalId()) : 0; }
    QString name(const Row &row) const;
    QString value(const Row &row) const;
    QString meaning(const Row &row) const;

    ReadDocumentPtr m_document;
    QHash<QString, QString> m_labels; ///< what is understood, by path
    int m_understood = 0;
    mutable std::vector<Row> m_rows;
};

} // namespace meshboard
