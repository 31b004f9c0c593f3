// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/folder/thread.h"

using namespace Qt::StringLiterals;

namespace meshboard::folder {

IoThread::IoThread()
    : m_thread(new QThread)
    , m_context(new QObject)
{
    m_thread->setObjectName(u"folder"_s);
    m_context->moveToThread(m_thread);
    QObject::connect(m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread->start();
}

IoThread::~IoThread()
{
    constexpr unsigned long patience = 1000;
    m_thread->quit();
    if (m_thread->wait(patience))
        delete m_thread;
}

void IoThread::run(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_context, std::move(work), Qt::QueuedConnection);
}

} // namespace meshboard::folder
