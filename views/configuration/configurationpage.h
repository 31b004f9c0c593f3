// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/documentsmodel.h"
#include "views/common/livepage.h"
#include "views/configuration/buffer.h"
#include "views/configuration/judge.h"

#include <map>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace meshboard {

class DetailBar;
class EmptyState;
class KeyedTable;
class KeysView;
class NativeEditor;

/// All documents of all sources, and the native text of one: seen, searched, and edited. What is typed becomes an intent of
/// the draft when it is staged. It is never dropped: not by going to another document, and not by what others write.
class ConfigurationPage : public LivePage
{
    Q_OBJECT

public:
    explicit ConfigurationPage(Board &board, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("configuration"); }
    QString title() const override { return tr("Configuration"); }
    QIcon icon() const override;
    void focusFind() override;

    /// Documents with typed text that was not staged yet.
    QSet<DocumentId> unstaged() const;
    int unstagedCount() const override { return int(unstaged().size()); }
    void takeOver(Page &before) override;

public Q_SLOTS:
    void select(const meshboard::Subject &subject) override;

protected:
    void refresh() override;
    void tick() override;

private:
    QWidget *makeEditor();
    QWidget *makeNotice();
    QWidget *makeFoot();
    void open(const DocumentId &document, const ByteRange &bytes);
    void followSource();
    void showText();
    void showChanged();
    void showRegion(int region);
    void goTo(const ByteRange &bytes);
    void judge(std::chrono::milliseconds pause);
    void take(const Judgement &judgement);
    void takeTyped();
    void showState();
    void showPlace();
    void showMarks(const QList<Judgement::Mark> &marks);
    void showSelection(const Subject &subject);
    void selectOpen();
    void notice(const QString &text);
    void find();
    void stage();
    void revert();
    void takeTheirs();
    void keepMine();
    void reveal();
    bool hidesSecrets() const; ///< of the open document

    Buffer *buffer();
    DocumentPtr standing(const DocumentId &document) const;
    bool isTyped() const;
    /// Why the open document cannot be edited; empty where it can.
    QString whyReadOnly() const;

    DocumentsModel *m_documents;
    KeyedTable *m_table;
    KeysView *m_keys;
    QTabWidget *m_lists; ///< of documents and of keys
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    DetailBar *m_bar;
    QWidget *m_notice;
    QLabel *m_noticeText;
    NativeEditor *m_editor;
    QLineEdit *m_find;
    QLabel *m_place;
    QWidget *m_regionBox;
    QSpinBox *m_region;
    QLabel *m_regionText;
    QListWidget *m_findings;
    QAction *m_stage;
    QAction *m_revert;
    QAction *m_takeTheirs;
    QAction *m_keepMine;
    QAction *m_reveal;
    QSet<DocumentId> m_revealed;                             ///< whose secrets somebody asked to see
    mutable std::pair<DocumentPtr, DocumentPtr> m_hidden;     ///< a document, and the same without its secrets
    Judge *m_judge;

    std::map<DocumentId, Buffer> m_buffers; ///< of documents with typed text, and the one that is open
    DocumentId m_open;
    Subject m_pending;    ///< selected elsewhere while this page was not seen
    DocumentPtr m_theirs; ///< what stands there now where it could not be joined with what was typed
    ByteRange m_wanted;   ///< where to go once the text is there
    QList<Finding> m_known; ///< what the picture finds in the open document, as it was judged
    bool m_isAwaited = false; ///< the staged text is not yet in the picture
};

} // namespace meshboard
