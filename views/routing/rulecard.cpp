// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/routing/rulecard.h"

#include "items/words.h"
#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

using F = SetField::Field;

/// Enter stages, Esc goes back to what the draft says.
class FieldEdit : public QLineEdit
{
public:
    FieldEdit(const QString &before, QWidget *parent) : QLineEdit(before, parent), m_before(before) {}

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Escape && text() != m_before) {
            setText(m_before);
            return;
        }
        QLineEdit::keyPressEvent(event);
    }

private:
    QString m_before;
};

QString labelOf(const edits::Field &field)
{
    switch (field.field) {
    case F::Timeout: return RuleCard::tr("Time-out");
    case F::Retries: return RuleCard::tr("Retries");
    case F::PerTryTimeout: return RuleCard::tr("Time-out of each try");
    case F::Path: return RuleCard::tr("Path is");
    case F::PathPrefix: return RuleCard::tr("Path begins with");
    case F::PathRegex: return RuleCard::tr("Path matches");
    case F::Methods: return RuleCard::tr("Methods");
    case F::Header: return RuleCard::tr("Header %1").arg(field.name);
    case F::Native: break;
    }
    return field.name;
}

QString hintOf(F field)
{
    switch (field) {
    case F::Timeout:
    case F::PerTryTimeout: return u"2s"_s;
    case F::Retries: return u"3"_s;
    case F::Path:
    case F::PathPrefix: return u"/api"_s;
    case F::PathRegex: return u"^/api/v[0-9]+"_s;
    case F::Methods: return u"GET, POST"_s;
    default: return {};
    }
}

} // namespace

QString filtersInWords(const QList<Filter> &filters)
{
    QStringList words;
    for (const Filter &filter : filters)
        words.append(inWords(filter));
    return words.join(u" · "_s);
}

RuleCard::RuleCard(const RulesNode &rules, int rule, QWidget *parent)
    : QFrame(parent)
    , m_what(rules.rules[rule])
    , m_object(rules.object)
    , m_rule(rule)
    , m_column(new QVBoxLayout(this))
    , m_body(new QVBoxLayout)
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(tr("%1: %2").arg(edits::nameOf(rules, rule), inWords(m_what.when)));
    m_column->setContentsMargins(space::large, space::medium, space::medium, space::large);
    m_column->setSpacing(space::small);
    buildHead(rules);
    m_body->setSpacing(space::small);
    m_column->addLayout(m_body);
}

void RuleCard::buildHead(const RulesNode &rules)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::medium);
    auto *number = new QLabel(QString::number(m_rule + 1), this);
    number->setForegroundRole(QPalette::PlaceholderText);
    number->setMinimumWidth(fontMetrics().horizontalAdvance(u"00"_s));
    number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->addWidget(number);
    auto *when = new QLabel(inWords(m_what.when), this);
    when->setWordWrap(true);
    when->setTextInteractionFlags(Qt::TextSelectableByMouse);
    when->setToolTip(m_what.when.native);
    head->addWidget(when, 1);
    m_edit = button(u"document-edit"_s, tr("Edit this rule"));
    m_edit->setCheckable(true);
    connect(m_edit, &QToolButton::toggled, this, [this](bool isOpen) {
        setFormOpen(isOpen);
        Q_EMIT formOpened(isOpen);
    });
    QToolButton *up = button(u"go-up"_s, tr("Move up"));
    QToolButton *down = button(u"go-down"_s, tr("Move down"));
    QToolButton *remove = button(u"edit-delete"_s, tr("Delete this rule"));
    const bool isOrdered = rules.order == Order::FirstMatch;
    up->setEnabled(isOrdered && m_rule > 0);
    down->setEnabled(isOrdered && m_rule + 1 < rules.rules.size());
    if (!isOrdered) {
        const QString why = rules.order == Order::Priority ? tr("This system orders rules by priority, not by place")
                                                           : tr("This system takes the most specific rule, whatever its place");
        up->setToolTip(why);
        down->setToolTip(why);
    }
    connect(up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(m_rule - 1); });
    connect(down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(m_rule + 1); });
    connect(remove, &QToolButton::clicked, this, &RuleCard::removeRequested);
    for (QToolButton *one : {m_edit, up, down, remove})
        head->addWidget(one);
    m_column->addLayout(head);
    // Below, where there is room: beside the buttons a match of some length would be pressed into a column of single words.
    QStringList notes;
    if (!m_what.name.isEmpty())
        notes.append(m_what.name);
    if (m_what.priority)
        notes.append(tr("priority %1").arg(*m_what.priority));
    if (const QString filters = filtersInWords(m_what.filters); !filters.isEmpty())
        notes.append(filters);
    if (!notes.isEmpty()) {
        auto *way = new QLabel(notes.join(u" · "_s), this);
        way->setWordWrap(true);
        way->setForegroundRole(QPalette::PlaceholderText);
        way->setContentsMargins(number->minimumWidth() + space::medium, 0, 0, 0);
        m_column->addWidget(way);
    }
}

QToolButton *RuleCard::button(const QString &icon, const QString &text)
{
    auto *made = new QToolButton(this);
    made->setIcon(iconNamed(icon));
    made->setToolTip(text);
    made->setAccessibleName(tr("%1 (rule %2)").arg(text).arg(m_rule + 1));
    made->setAutoRaise(true);
    return made;
}

void RuleCard::setFormOpen(bool isOpen)
{
    if (isOpen && !m_form)
        buildForm();
    if (m_form)
        m_form->setVisible(isOpen);
    const QSignalBlocker quiet(m_edit);
    m_edit->setChecked(isOpen);
}

void RuleCard::setCurrent(bool isCurrent)
{
    setBackgroundRole(isCurrent ? QPalette::AlternateBase : QPalette::Base);
    setFrameShadow(isCurrent ? QFrame::Sunken : QFrame::Plain);
}

void RuleCard::buildForm()
{
    m_form = new QWidget(this);
    auto *form = new QFormLayout(m_form);
    form->setContentsMargins(space::huge + space::medium, space::small, space::medium, space::medium);
    form->setVerticalSpacing(space::small);
    const QList<edits::Field> fields = edits::fieldsOf(m_what);
    for (const edits::Field &field : fields)
        addField(*form, field);
    addNewHeader(*form);
    auto *hint = new QLabel(tr("Enter stages a field, an empty one takes it away, Esc goes back."), m_form);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    form->addRow(hint);
    m_column->insertWidget(m_column->count() - 1, m_form);
}

void RuleCard::addField(QFormLayout &form, const edits::Field &field)
{
    auto *edit = new FieldEdit(field.before, m_form);
    edit->setObjectName(u"field-"_s + QString::number(int(field.field)) + field.name);
    edit->setPlaceholderText(field.before.isEmpty() ? tr("none, e.g. %1").arg(hintOf(field.field)) : hintOf(field.field));
    edit->setAccessibleName(labelOf(field));
    const auto stage = [this, edit, before = field](const edits::Field &as) {
        if (edit->text() != before.before)
            Q_EMIT fieldStaged(as, edit->text().trimmed());
    };
    // A path that is not there yet may become any kind of path.
    if (field.field == F::PathPrefix && field.before.isEmpty()) {
        auto *kind = new QComboBox(m_form);
        for (const F choice : {F::PathPrefix, F::Path, F::PathRegex})
            kind->addItem(labelOf({choice, {}, {}}), int(choice));
        kind->setAccessibleName(tr("Kind of path"));
        form.addRow(kind, edit);
        connect(edit, &QLineEdit::returnPressed, this, [stage, kind, field] {
            edits::Field as = field;
            as.field = F(kind->currentData().toInt());
            stage(as);
        });
        return;
    }
    form.addRow(labelOf(field), edit);
    connect(edit, &QLineEdit::returnPressed, this, [stage, field] { stage(field); });
}

void RuleCard::addNewHeader(QFormLayout &form)
{
    auto *name = new QLineEdit(m_form);
    name->setPlaceholderText(tr("Header"));
    name->setAccessibleName(tr("Name of a further header"));
    auto *value = new QLineEdit(m_form);
    value->setPlaceholderText(tr("value it must have"));
    value->setAccessibleName(tr("Value of a further header"));
    form.addRow(name, value);
    const auto stage = [this, name, value] {
        if (!name->text().isEmpty() && !value->text().isEmpty())
            Q_EMIT fieldStaged({F::Header, name->text().trimmed(), {}}, value->text().trimmed());
    };
    connect(value, &QLineEdit::returnPressed, this, stage);
    connect(name, &QLineEdit::returnPressed, this, stage);
}

void RuleCard::mousePressEvent(QMouseEvent *event)
{
    Q_EMIT chosen();
    QFrame::mousePressEvent(event);
}

} // namespace meshboard
