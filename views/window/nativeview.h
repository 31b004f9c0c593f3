// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/reading.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace meshboard {

class NativeModel;

/// The document behind something, whole: each of its values can be reached here and stands at its line.
class NativeView : public QWidget
{
    Q_OBJECT

public:
    explicit NativeView(QWidget *parent = nullptr);

    /// `origin` is brought into view and chosen; a null path shows the top. While nobody looks it is only kept in mind.
    void show(const ReadDocumentPtr &document, const Origin &origin);
    NativeModel *model() const { return m_model; }

Q_SIGNALS:
    /// The person wants to see the text itself.
    void opened(const meshboard::DocumentId &document, const meshboard::ByteRange &bytes);
    void message(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void renew();
    void showCount();
    void expandSome();
    void copy(int role);
    void showMenu(const QPoint &at);

    NativeModel *m_model;
    QPushButton *m_place;
    QLabel *m_count;
    QTreeView *m_tree;
    ReadDocumentPtr m_document; ///< what shall be shown
    Origin m_origin;
    bool m_isElsewhere = false; ///< `m_origin` was not brought into view yet
};

} // namespace meshboard
