// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/reading.h"
#include "contract/typed.h"
#include "domain/intent.h"

#include <QAbstractItemModel>

#include <vector>

namespace meshboard {

/// A document as a form: what it says and, fainter, what its language's tables would let it say. Written fields stand
/// first and in the order of the text. A document that no table fits is shown as the tree it is.
///
/// The model changes nothing. It answers with the edits that would; the next document it is shown has them done.
class FormModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column : int { Name, Value, ColumnCount };
    enum Role : int {
        ChoicesRole = Qt::UserRole + 100, ///< QStringList: what the value may be; empty for what is typed
        HintRole,                         ///< QString: what is to be typed there
        WrittenRole,                      ///< bool: stands in the text
    };

    explicit FormModel(const Catalogue &catalogue, QObject *parent = nullptr);
    ~FormModel() override;

    void show(const ReadDocumentPtr &document);
    const ReadDocumentPtr &document() const { return m_document; }

    /// The row of a place, or of what is nearest around it.
    QModelIndex indexOf(const QString &path);
    /// The place of a row: where it stands, or would.
    QString pathOf(const QModelIndex &index) const;
    /// Tight bytes of a row's value; empty where it is not written.
    ByteRange bytesOf(const QModelIndex &index) const;
    /// "timeout, rule 7".
    QString labelOf(const QModelIndex &index) const;

    /// Whether somebody may type this into the row.
    bool accepts(const QModelIndex &index, const QString &typed) const;

    using Edits = QList<text::Edit>;
    /// The edits that make a row say what was typed; none where it says so already. Of a written row an empty text takes
    /// the field away.
    Edits setting(const QModelIndex &index, const QString &typed) const;
    /// What a person has to type before something can be added below a row.
    enum class Asked : quint8 { Nothing, Value, Key, KeyAndValue };
    bool canAdd(const QModelIndex &index) const;
    Asked askedFor(const QModelIndex &index) const;
    /// An item or entry more, or an object that was absent. None where the key is taken or the value does not fit.
    Edits adding(const QModelIndex &index, const QString &key = {}, const QString &value = {}) const;
    Edits removing(const QModelIndex &index) const;
    Edits duplicating(const QModelIndex &index) const;
    Edits moving(const QModelIndex &index, int by) const;

    /// A single value that becomes another knows what it saw.
    Expected<Intent> intentToSet(const QModelIndex &index, const QString &typed) const;
    /// All else is text. Reads the whole document again: of a large one not for the main thread.
    Expected<Intent> intentFor(const Edits &edits) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Somebody typed a value that fits and is another one.
    void typed(const QModelIndex &index, const QString &text);

private:
    /// What stands in a row.
    enum class Sort : quint8 { Object, List, Map, Scalar };
    struct Row
    {
        const Field *field = nullptr; ///< null where no table tells
        Cursor at;                    ///< nothing where it is not written
        text::Path path;
        QString name;
        Sort sort = Sort::Scalar;
        bool isOfMany = false; ///< an item of a list or an entry of a map
        qsizetype parent = 0;
        int place = 0;
        bool isOpened = false;
        qsizetype items = 0; ///< of a list or map how many are written; they get their rows bit by bit
        bool isRoot = false; ///< one of several objects of the document: its table is looked for when it is opened
        std::vector<qsizetype> children;
    };

    /// An item of a list: what can be copied and moved.
    bool isItem(const QModelIndex &index) const;
    const Row &rowOf(const QModelIndex &index) const { return m_rows[size_t(index.isValid() ? index.internalId() : 0)]; }
    void open(qsizetype row) const;
    void openFields(qsizetype row, std::span<const Field> fields, const Grammar &grammar) const;
    /// The next items or entries.
    void openItems(qsizetype row, qsizetype most) const;
    void fetch(const QModelIndex &parent, qsizetype more);
    std::shared_ptr<const Table> tableOf(const Cursor &root) const;
    void openRoots() const;
    void append(qsizetype above, const Cursor &at, const text::Path &path, const QString &name, const Field *field, bool isOfMany) const;
    const Table *tableAt(qsizetype row) const;
    Sort sortOf(const Cursor &at, const Field *field, bool isOfMany) const;
    QString valueOf(const Row &row) const;
    QString hintOf(const Row &row) const;
    bool isHidden(const Row &row) const;

    const Catalogue &m_catalogue;
    ReadDocumentPtr m_document;
    QHash<qint64, Finding::Severity> m_findings; ///< worst, by the byte where their value begins
    /// The tables of the objects at the top, by their rows.
    mutable QHash<qsizetype, std::shared_ptr<const Table>> m_tables;
    mutable std::vector<Row> m_rows;
};

} // namespace meshboard
