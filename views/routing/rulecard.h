// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/routing/edits.h"

#include <QFrame>

class QFormLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace meshboard {

/// One rule: its number, what it asks for, what it does on the way, and a form for what can be edited in neutral words.
/// Where it leads is put into body().
class RuleCard : public QFrame
{
    Q_OBJECT

public:
    RuleCard(const RulesNode &rules, int rule, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    int rule() const { return m_rule; }
    void setFormOpen(bool isOpen);
    void setCurrent(bool isCurrent);

Q_SIGNALS:
    void chosen();
    void formOpened(bool isOpen);
    void fieldStaged(const meshboard::edits::Field &field, const QString &after);
    void moveRequested(int to);
    void removeRequested();

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    void buildHead(const RulesNode &rules);
    void buildForm();
    void addField(QFormLayout &form, const edits::Field &field);
    void addNewHeader(QFormLayout &form);
    QToolButton *button(const QString &icon, const QString &text);

    Rule m_what;
    ObjectKey m_object;
    int m_rule;
    QWidget *m_form = nullptr;
    QToolButton *m_edit;
    QVBoxLayout *m_column;
    QVBoxLayout *m_body;
};

/// "time-out 2s · retries 3"; empty for none.
QString filtersInWords(const QList<Filter> &filters);

} // namespace meshboard
