// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/novelty.h"
#include "plans/plan.h"
#include "views/board.h"

#include <QDialog>
#include <QFutureWatcher>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QStackedWidget;
class QTreeWidget;

namespace meshboard {

class DiffView;

/// Makes a new route or service in three steps: what and where, the questions its language has, and the text that comes of
/// them with its findings. What is made goes into the draft like every other edit.
class NewDialog : public QDialog
{
    Q_OBJECT

public:
    NewDialog(Board &board, Novelty::Sort sort, QWidget *parent = nullptr);
    ~NewDialog() override;

    /// What was staged, in words; for the status line.
    QString staged() const { return m_staged; }

private:
    /// A question, what answers it, and what is wrong with the answer.
    struct Row
    {
        Question question;
        QLineEdit *line = nullptr;
        QComboBox *choice = nullptr;
        QLabel *trouble = nullptr;
        bool isTouched = false;

        QString answer() const;
        QWidget *editor() const;
    };

    QWidget *buildPlace();
    QWidget *buildQuestions();
    QWidget *buildText();
    void fillKinds();
    void fillPlaces();
    void proposeFile();
    void ask();
    Row rowFor(const Question &question, QWidget *parent);
    void add(const Row &row, QFormLayout &form);
    void judge();
    bool isRight(int step);
    void go(int step);
    void next();
    void propose(const Expected<Intent> &intent);
    void showFindings();

    const Novelty &novelty() const;
    SourceId source() const;
    DocumentId document() const;
    Answers answers() const;

    Board &m_board;
    Novelty::Sort m_sort;
    QList<Novelty> m_news;
    QString m_staged;
    QList<Row> m_rows; ///< the first is the name
    std::optional<Intent> m_intent;
    QFutureWatcher<Expected<Plan>> m_planning;

    QLabel *m_step;
    QStackedWidget *m_steps;
    QComboBox *m_source;
    QComboBox *m_kind;
    QWidget *m_nameRow;
    QRadioButton *m_isNew;
    QLineEdit *m_file;
    QRadioButton *m_isThere;
    QComboBox *m_places;
    QLabel *m_placeTrouble;
    QWidget *m_questions = nullptr; ///< made anew for each kind
    QLabel *m_textTrouble;
    DiffView *m_diff;
    QTreeWidget *m_findings;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace meshboard
