// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/log.h"

#include "views/common/theme.h"

#include <QClipboard>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QMutex>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr qsizetype mostLines = 2000;

/// Qt's message handler is a plain function that any thread calls, so what it fills is shared by all and has a lock.
struct Kept
{
    QMutex mutex;
    QStringList lines;
    QtMessageHandler before = nullptr;
};

Kept &kept()
{
    static Kept one;
    return one;
}

void keep(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    static constexpr std::array words {"debug"_L1, "warning"_L1, "critical"_L1, "fatal"_L1, "info"_L1};
    const QString category = context.category ? QString::fromLatin1(context.category) : QString();
    const QString line = QDateTime::currentDateTime().toString(Qt::ISODateWithMs) + u' ' + words.at(size_t(type)) + u' ' + category
        + u": "_s + text;
    {
        const QMutexLocker lock(&kept().mutex);
        kept().lines.append(line);
        if (kept().lines.size() > mostLines)
            kept().lines.remove(0, mostLines / 4);
    }
    if (kept().before)
        kept().before(type, context, text);
}

} // namespace

void keepLog()
{
    if (const QtMessageHandler before = qInstallMessageHandler(keep); before != keep)
        kept().before = before;
}

QStringList keptLog()
{
    const QMutexLocker lock(&kept().mutex);
    return kept().lines;
}

LogView::LogView(QWidget *parent) : QDialog(parent), m_text(new QPlainTextEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Log"));
    resize(800, 480);
    m_text->setReadOnly(true);
    m_text->setFont(nativeFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setPlaceholderText(tr("Nothing was logged."));
    m_text->setAccessibleName(tr("Log"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    auto *ticks = new QTimer(this);
    ticks->setInterval(std::chrono::seconds(1));
    connect(ticks, &QTimer::timeout, this, &LogView::refresh);
    ticks->start();
    refresh();
}

void LogView::refresh()
{
    const QString text = keptLog().join(u'\n');
    if (text == m_text->toPlainText())
        return;
    m_text->setPlainText(text);
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum());
}

} // namespace meshboard
