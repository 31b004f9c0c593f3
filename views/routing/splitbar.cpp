// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/routing/splitbar.h"

#include "items/figures.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/routing/barcanvas.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr int figuresColumn = 5;

bool haveSameNames(const SplitNode &a, const SplitNode &b)
{
    return a.scale == b.scale
        && std::equal(a.shares.cbegin(), a.shares.cend(), b.shares.cbegin(), b.shares.cend(),
                      [](const Share &x, const Share &y) { return x.name == y.name; });
}

} // namespace

SplitBar::SplitBar(QWidget *parent)
    : QWidget(parent)
    , m_canvas(new BarCanvas(this))
    , m_grid(new QGridLayout)
    , m_buttons(new QWidget(this))
    , m_stage(new QPushButton(tr("Stage"), this))
    , m_revert(new QPushButton(tr("Revert"), this))
    , m_add(new QPushButton(iconNamed(u"list-add"_s), tr("Add a child …"), this))
    , m_hint(new QLabel(this))
{
    m_canvas->setToolTip(tr("Drag the borders; with Shift in the finest steps.\n"
                            "Keys: Left and Right move the border, Up and Down choose another one, Enter stages, Esc reverts."));
    m_stage->setToolTip(tr("Put these weights into the change set (Enter)"));
    m_revert->setToolTip(tr("Back to what the change set says (Esc)"));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    m_add->setFlat(true);
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(space::hair);
    m_grid->setColumnStretch(figuresColumn, 1);

    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(space::small);
    buttons->addWidget(m_add);
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(m_revert);
    buttons->addWidget(m_stage);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_canvas);
    column->addLayout(m_grid);
    column->addWidget(m_buttons);

    connect(m_canvas, &BarCanvas::changed, this, &SplitBar::setWeights);
    connect(m_canvas, &BarCanvas::staged, this, &SplitBar::stage);
    connect(m_canvas, &BarCanvas::reverted, this, &SplitBar::revert);
    connect(m_stage, &QPushButton::clicked, this, &SplitBar::stage);
    connect(m_revert, &QPushButton::clicked, this, &SplitBar::revert);
    connect(m_add, &QPushButton::clicked, this, &SplitBar::addRequested);
}

void SplitBar::show(const SplitNode &split, const QList<Child> &children)
{
    const bool staysDirty = isDirty() && haveSameNames(split, m_split);
    const bool needsRows = m_rows.size() != size_t(split.shares.size()) || !haveSameNames(split, m_split);
    if (needsRows) {
        // A lock is its child's, wherever that stands now.
        shares::Locks locks;
        for (const Share &share : split.shares) {
            const auto old = std::find_if(m_split.shares.cbegin(), m_split.shares.cend(), [&](const Share &one) { return one.name == share.name; });
            locks.append(m_locks.value(old - m_split.shares.cbegin()));
        }
        m_locks = locks;
    }
    m_split = split;
    m_children = children;
    m_children.resize(split.shares.size());
    m_sum = shares::sumFor(split);
    m_start = shares::startOf(split, m_sum);
    if (!staysDirty)
        m_weights = m_start;
    if (needsRows)
        build();
    colour();
    fill();
}

void SplitBar::setReadOnly(const QString &why)
{
    m_readOnly = why;
    fill();
}

void SplitBar::setNote(const QString &note)
{
    m_note = note;
    fill();
}

void SplitBar::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    fill();
}

bool SplitBar::isDirty() const
{
    return m_weights != m_start;
}

QDoubleSpinBox *SplitBar::field(int child) const
{
    return m_rows.at(size_t(child)).field;
}

void SplitBar::setLocked(int child, bool isLocked)
{
    m_locks[child] = isLocked;
    fill();
}

void SplitBar::stage()
{
    if (!isDirty() || !m_readOnly.isEmpty())
        return;
    const shares::Weights weights = m_weights;
    m_start = weights;
    fill();
    Q_EMIT staged(weights);
}

void SplitBar::revert()
{
    setWeights(m_start);
}

double SplitBar::unit() const
{
    return m_split.scale == Scale::Hundredths ? 100.0 : 1.0;
}

void SplitBar::build()
{
    for (const Row &row : m_rows) {
        for (QWidget *part : std::initializer_list<QWidget *> {row.swatch, row.name, row.lock, row.field, row.share, row.figures, row.remove})
            part->deleteLater();
    }
    m_rows.clear();
    for (int child = 0; child < m_split.shares.size(); ++child)
        buildRow(child);
}

void SplitBar::buildRow(int child)
{
    const QString name = m_split.shares[child].name;
    Row row {new QLabel(this), new QPushButton(name, this), new QToolButton(this), new QDoubleSpinBox(this),
             new QLabel(this), new QLabel(this),            new QToolButton(this)};
    row.swatch->setFixedSize(12, 12);
    row.name->setFlat(true);
    row.name->setStyleSheet(u"QPushButton { text-align: left; padding: 1px 4px; } QPushButton:disabled { color: palette(window-text); }"_s);
    row.name->setToolTip(tr("Inspect %1").arg(name));
    row.lock->setCheckable(true);
    row.lock->setAutoRaise(true);
    row.lock->setAccessibleName(tr("Lock %1").arg(name));
    row.field->setAccessibleName(tr("Weight of %1").arg(name));
    row.field->setAlignment(Qt::AlignRight);
    row.field->setDecimals(m_split.scale == Scale::Hundredths ? 2 : 0);
    row.field->setKeyboardTracking(true);
    row.field->setFocusPolicy(Qt::StrongFocus);
    row.field->installEventFilter(this);
    row.field->findChild<QLineEdit *>()->setAccessibleName(row.field->accessibleName());
    row.share->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.figures->setWordWrap(true);
    row.remove->setIcon(iconNamed(u"edit-delete"_s));
    row.remove->setAutoRaise(true);
    row.remove->setAccessibleName(tr("Remove %1").arg(name));
    row.remove->setToolTip(tr("Remove %1 from the split").arg(name));
    int column = 0;
    for (QWidget *part : std::initializer_list<QWidget *> {row.swatch, row.name, row.lock, row.field, row.share, row.figures, row.remove}) {
        m_grid->addWidget(part, child, column++);
        part->show();
    }
    connect(row.lock, &QToolButton::toggled, this, [this, child](bool isLocked) { setLocked(child, isLocked); });
    connect(row.field, &QDoubleSpinBox::valueChanged, this, [this, child](double value) {
        setWeights(shares::withWeight(m_weights, m_locks, child, qint64(std::llround(value * unit()))));
    });
    connect(row.name, &QPushButton::clicked, this, [this, child] { Q_EMIT followed(child); });
    connect(row.remove, &QToolButton::clicked, this, [this, child] { Q_EMIT removeRequested(child); });
    m_rows.push_back(row);
}

void SplitBar::setWeights(const shares::Weights &weights)
{
    m_weights = weights;
    fill();
}

void SplitBar::colour()
{
    const QList<QColor> series = coloursOf(palette()).series;
    QList<BarCanvas::Segment> segments;
    for (int i = 0; i < m_split.shares.size(); ++i) {
        const QColor colour = series[i % series.size()];
        segments.append({m_split.shares[i].name, colour, m_children[i].declared, m_children[i].observed});
        QPixmap swatch(12, 12);
        swatch.fill(colour);
        m_rows[size_t(i)].swatch->setPixmap(swatch);
    }
    m_canvas->setSegments(segments);
    m_canvas->setAccessibleName(tr("Split of %1").arg(m_split.object.name));
}

void SplitBar::fill()
{
    const bool isEditable = m_readOnly.isEmpty();
    const qint64 free = std::count(m_locks.cbegin(), m_locks.cend(), false);
    m_canvas->setLocks(m_locks);
    m_canvas->setEditable(isEditable);
    m_canvas->setWeights(m_weights, m_sum);
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const Row &row = m_rows[size_t(i)];
        const Child &child = m_children[i];
        const QSignalBlocker quiet(row.field);
        const QSignalBlocker quietLock(row.lock);
        // Setting what is there already would replace what is being typed: 97 on its way to 97.55.
        row.field->setRange(0, double(m_sum) / unit());
        if (const QString suffix = m_sum == 100 || m_split.scale == Scale::Hundredths ? u" %"_s : QString(); row.field->suffix() != suffix)
            row.field->setSuffix(suffix);
        if (const double value = double(m_weights[i]) / unit(); !qFuzzyCompare(1 + row.field->value(), 1 + value))
            row.field->setValue(value);
        row.field->setEnabled(isEditable && !m_locks[i] && free > 1);
        row.lock->setChecked(m_locks[i]);
        row.lock->setIcon(iconNamed(m_locks[i] ? u"lock"_s : u"unlock"_s));
        row.lock->setToolTip(m_locks[i] ? tr("Locked: keeps its weight while others change") : tr("Lock this weight"));
        row.lock->setEnabled(isEditable);
        const double share = double(m_weights[i]) / double(std::max<qint64>(1, m_sum));
        row.share->setText(m_sum == 100 || m_split.scale == Scale::Hundredths ? QString() : meshboard::percentText(share));
        const QString declared = child.declared ? tr("declared %1").arg(meshboard::percentText(child.declared)) : tr("not declared");
        const auto observed = [&](const QString &words) { return child.observed ? words : tr("not observed"); };
        const QString measured = meshboard::percentText(child.observed);
        // The sample is for who asks: beside the figures it would make the row wider than a half of a small screen.
        const QString hint = declared + u'\n' + observed(tr("observed %1 (n = %2)").arg(measured, countText(child.samples)));
        // Broken between the two figures where there is no room for both in a line, never inside of one.
        const auto whole = [](QString words) { return words.replace(u' ', QChar::Nbsp); };
        row.figures->setText(whole(declared) + u"  "_s + whole(observed(tr("observed %1").arg(measured))));
        for (QLabel *label : {row.share, row.figures})
            label->setForegroundRole(QPalette::PlaceholderText);
        row.figures->setVisible(!m_isCompact);
        for (QWidget *part : std::initializer_list<QWidget *> {row.field, row.figures})
            part->setToolTip(hint);
        row.name->setEnabled(child.isLink);
        row.remove->setEnabled(isEditable && m_rows.size() > 1);
    }
    // A child is added to what is staged: first these weights, then it. And a drag must not find its bar wider.
    m_add->setVisible(isEditable && !isDirty());
    m_stage->setVisible(isEditable && isDirty());
    m_revert->setVisible(isEditable && isDirty());
    m_hint->setText(isEditable ? (isDirty() && m_note.isEmpty() ? tr("not staged yet") : m_note) : m_readOnly);
}

bool SplitBar::eventFilter(QObject *watched, QEvent *event)
{
    // Scrolling over a page must not change weights on the way.
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto *keys = static_cast<QKeyEvent *>(event);
        const int key = keys->key();
        const bool stages = (key == Qt::Key_Return || key == Qt::Key_Enter) && !keys->modifiers().testFlag(Qt::ControlModifier);
        if (stages || (key == Qt::Key_Escape && isDirty())) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                static_cast<QDoubleSpinBox *>(watched)->interpretText();
                if (stages)
                    stage();
                else
                    revert();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SplitBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_rows.empty())
        colour();
}

} // namespace meshboard
