// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/board.h"
#include "views/common/subject.h"

#include <QAbstractListModel>
#include <QDialog>
#include <QPointer>

class QAction;
class QLineEdit;
class QListView;

namespace meshboard {

/// Anything a person may want to go to or do, ranked by what was typed.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Entry
    {
        QString text;
        QString hint;    ///< what it is, and where
        QString icon;
        Subject subject; ///< where it leads …
        QPointer<QAction> action; ///< … or what it does

        bool isValid() const { return !subject.isNull() || action; }
    };
    explicit PaletteModel(QObject *parent = nullptr);

    void setEntries(QList<Entry> entries);
    void find(const QString &typed);
    const Entry &entry(int row) const { return m_entries[m_shown[row]]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Entry> m_entries;
    QList<qsizetype> m_shown;
};

/// How well `text` answers to `typed`: all letters in their order, better at word starts and in one piece. 0 is not at all.
int matchScore(QStringView text, QStringView typed);

QList<PaletteModel::Entry> paletteEntries(const Picture &picture, const QList<QAction *> &actions);

/// Ctrl+K.
class Palette : public QDialog
{
    Q_OBJECT

public:
    explicit Palette(QList<PaletteModel::Entry> entries, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const meshboard::Subject &subject);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &index);

    PaletteModel *m_model;
    QLineEdit *m_typed;
    QListView *m_list;
};

} // namespace meshboard
