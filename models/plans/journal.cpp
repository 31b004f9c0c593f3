// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans/journal.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <array>

#include <pwd.h>
#include <signal.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace meshboard {

namespace {

constexpr std::array outcomeNames {"running"_L1, "applied"_L1, "partly"_L1, "failed"_L1, "unsettled"_L1};
constexpr std::array stateNames {"waiting"_L1, "writing"_L1, "written"_L1, "not written"_L1, "foreign"_L1};

template <typename Enum, size_t count>
Enum valueNamed(const QString &name, const std::array<QLatin1StringView, count> &names)
{
    for (size_t i = 0; i < count; ++i) {
        if (name == names[i])
            return Enum(i);
    }
    return Enum(0);
}

/// When a process started, in ticks since the machine did: with the process id it names a process for good, since ids are
/// used again (proc(5), field 22 of stat). Empty where there is no such process.
QString startOf(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray stat = file.readAll();
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return fields.size() > 19 ? QString::fromLatin1(fields[19]) : QString();
}

QString accountName()
{
    const passwd *account = getpwuid(geteuid());
    return account ? QString::fromLocal8Bit(account->pw_name) : QString::number(geteuid());
}

QString keyOf(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

QVariant faultText(const std::optional<Fault> &fault)
{
    if (!fault)
        return {};
    const QJsonObject json {{u"kind"_s, int(fault->kind)},
                            {u"remedy"_s, int(fault->remedy)},
                            {u"detail"_s, toJson(fault->detail)},
                            {u"about"_s, fault->about},
                            {u"document"_s, fault->place.document}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<Fault> faultIn(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    Fault fault;
    fault.kind = Fault::Kind(json[u"kind"].toInt());
    fault.remedy = Remedy(json[u"remedy"].toInt());
    fault.detail = messageFrom(json[u"detail"]);
    fault.about = json[u"about"].toString();
    fault.place.document = json[u"document"].toString();
    return fault;
}

} // namespace

/// Lives on the journal's thread; every function is called there.
class Journal::Database : public QObject
{
public:
    explicit Database(QString path)
        : m_path(std::move(path))
        , m_connection(keyOf(QUuid::createUuid()))
    {
    }

    ~Database() override
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_connection);
    }

    Expected<void> begin(const Plan &plan)
    {
        if (const auto opened = open(); !opened)
            return opened;
        m_database.transaction();
        QSqlQuery insert(m_database);
        insert.prepare(u"INSERT INTO plans (id, started, outcome, process, processStart, account, undoes, plan)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
        const qint64 process = QCoreApplication::applicationPid();
        for (const QVariant &value :
             {QVariant(keyOf(plan.id)), QVariant(now()), QVariant(nameOf(JournalEntry::Outcome::Running)), QVariant(process),
              QVariant(startOf(process)), QVariant(accountName()), plan.undoes ? QVariant(keyOf(*plan.undoes)) : QVariant(),
              QVariant(toJson(withoutSecrets(plan)))})
            insert.addBindValue(value);
        bool isDone = insert.exec();
        QSqlError error = insert.lastError();
        for (int i = 0; isDone && i < plan.steps.size(); ++i) {
            QSqlQuery step(m_database);
            step.prepare(u"INSERT INTO steps (plan, step, state) VALUES (?, ?, ?)"_s);
            step.addBindValue(keyOf(plan.id));
            step.addBindValue(i);
            step.addBindValue(QString(stateNames[0]));
            isDone = step.exec();
            error = step.lastError();
        }
        if (!isDone) {
            m_database.rollback();
            return tl::unexpected(fault(error));
        }
        return m_database.commit() ? Expected<void>() : tl::unexpected(fault(m_database.lastError()));
    }

    Expected<void> setStep(const QUuid &plan, int step, const JournalEntry::Step &state)
    {
        return run(u"UPDATE steps SET state = ?, fault = ?, window = ? WHERE plan = ? AND step = ?"_s,
                   {QString(stateNames[size_t(state.state)]), faultText(state.fault),
                    state.window ? QVariant(qint64(state.window->count())) : QVariant(), keyOf(plan), step});
    }

    Expected<void> finish(const QUuid &plan, JournalEntry::Outcome outcome)
    {
        return run(u"UPDATE plans SET outcome = ?, ended = ? WHERE id = ?"_s, {nameOf(outcome), now(), keyOf(plan)});
    }

    Expected<QList<JournalEntry>> list(int limit) { return select(u"ORDER BY number DESC LIMIT ?"_s, limit); }
    Expected<QList<JournalEntry>> find(const QUuid &plan) { return select(u"WHERE id = ?"_s, keyOf(plan)); }
    Expected<QList<JournalEntry>> unfinished()
    {
        return select(u"WHERE outcome IN ('running', ?) ORDER BY number DESC"_s, nameOf(JournalEntry::Outcome::Unsettled));
    }

private:
    Expected<void> open()
    {
        if (m_database.isOpen())
            return {};
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
        m_database.setDatabaseName(m_path.isEmpty() ? u":memory:"_s : m_path);
        m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        if (!m_database.open())
            return tl::unexpected(fault(m_database.lastError()));
        // FULL: a commit is on the disk, not in a cache, when it answers.
        for (const QString &statement :
             {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
              u"CREATE TABLE IF NOT EXISTS plans (number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT UNIQUE NOT NULL,"
              " started TEXT NOT NULL, ended TEXT, outcome TEXT NOT NULL, process INTEGER, processStart TEXT, account TEXT,"
              " undoes TEXT, plan BLOB NOT NULL)"_s,
              u"CREATE TABLE IF NOT EXISTS steps (plan TEXT NOT NULL, step INTEGER NOT NULL, state TEXT NOT NULL, fault TEXT,"
              " window INTEGER, PRIMARY KEY (plan, step))"_s}) {
            QSqlQuery query(m_database);
            if (!query.exec(statement)) {
                const Fault why = fault(query.lastError());
                m_database.close();
                return tl::unexpected(why);
            }
        }
        return {};
    }

    Expected<void> run(const QString &statement, const QVariantList &values)
    {
        if (const auto opened = open(); !opened)
            return opened;
        QSqlQuery query(m_database);
        query.prepare(statement);
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            return tl::unexpected(fault(query.lastError()));
        return {};
    }

    Expected<QList<JournalEntry>> select(const QString &which, const QVariant &value)
    {
        if (const auto opened = open(); !opened)
            return tl::unexpected(opened.error());
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        query.prepare(u"SELECT plan, started, ended, outcome, process, processStart, account,"
                      " (SELECT later.id FROM plans later WHERE later.undoes = plans.id AND later.outcome = 'applied') FROM plans "_s
                      + which);
        query.addBindValue(value);
        if (!query.exec())
            return tl::unexpected(fault(query.lastError()));
        QList<JournalEntry> entries;
        while (query.next()) {
            const auto plan = planFromJson(query.value(0).toByteArray());
            if (!plan)
                return tl::unexpected(plan.error());
            JournalEntry entry;
            entry.plan = *plan;
            entry.startedAt = QDateTime::fromString(query.value(1).toString(), Qt::ISODateWithMs);
            entry.endedAt = QDateTime::fromString(query.value(2).toString(), Qt::ISODateWithMs);
            entry.outcome = valueNamed<JournalEntry::Outcome>(query.value(3).toString(), outcomeNames);
            const QString start = query.value(5).toString();
            if (entry.outcome == JournalEntry::Outcome::Running && startOf(query.value(4).toLongLong()) != start)
                entry.outcome = JournalEntry::Outcome::Unsettled;
            entry.user = query.value(6).toString();
            if (const QUuid undoneBy = QUuid::fromString(query.value(7).toString()); !undoneBy.isNull())
                entry.undoneBy = undoneBy;
            const auto steps = stepsOf(entry.plan.id);
            if (!steps)
                return tl::unexpected(steps.error());
            entry.steps = *steps;
            entries.append(entry);
        }
        return entries;
    }

    Expected<QList<JournalEntry::Step>> stepsOf(const QUuid &plan)
    {
        QSqlQuery query(m_database);
        query.prepare(u"SELECT state, fault, window FROM steps WHERE plan = ? ORDER BY step"_s);
        query.addBindValue(keyOf(plan));
        if (!query.exec())
            return tl::unexpected(fault(query.lastError()));
        QList<JournalEntry::Step> steps;
        while (query.next()) {
            JournalEntry::Step step;
            step.state = valueNamed<JournalEntry::Step::State>(query.value(0).toString(), stateNames);
            step.fault = faultIn(query.value(1).toString());
            if (!query.value(2).isNull())
                step.window = std::chrono::microseconds(query.value(2).toLongLong());
            steps.append(step);
        }
        return steps;
    }

    Fault fault(const QSqlError &error) const { return {Fault::Kind::Refused, {}, Remedy::FreeSpace, verbatim(error.text()), m_path}; }

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
};

namespace {

/// Work on the database's thread, the answer on the journal's own.
template <typename Work, typename Answer>
void ask(Journal *journal, QObject *database, Work work, Answer answer)
{
    QMetaObject::invokeMethod(database, [journal, work = std::move(work), answer = std::move(answer)] {
        auto result = work();
        QMetaObject::invokeMethod(journal, [result = std::move(result), answer] {
            answer(result);
        });
    });
}

} // namespace

Journal::Journal(const QString &path, QObject *parent)
    : QObject(parent)
    , m_database(new Database(path))
{
    m_thread.setObjectName(u"journal"_s);
    m_database->moveToThread(&m_thread);
    m_thread.start();
}

Journal::~Journal()
{
    // What was asked for before is still done: the thread's queue is worked off in order.
    QMetaObject::invokeMethod(m_database, [database = m_database] {
        delete database;
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

void Journal::begin(const Plan &plan, Done done)
{
    ask(this, m_database, [database = m_database, plan] { return database->begin(plan); },
        [this, done](const Expected<void> &result) {
            if (done)
                done(result);
            Q_EMIT changed();
        });
}

void Journal::setStep(const QUuid &plan, int step, const JournalEntry::Step &state, Done done)
{
    ask(this, m_database, [database = m_database, plan, step, state] { return database->setStep(plan, step, state); },
        [this, done](const Expected<void> &result) {
            if (done)
                done(result);
            Q_EMIT changed();
        });
}

void Journal::finish(const QUuid &plan, JournalEntry::Outcome outcome, Done done)
{
    ask(this, m_database, [database = m_database, plan, outcome] { return database->finish(plan, outcome); },
        [this, done](const Expected<void> &result) {
            if (done)
                done(result);
            Q_EMIT changed();
        });
}

void Journal::list(int limit, Listed done)
{
    ask(this, m_database, [database = m_database, limit] { return database->list(limit); }, std::move(done));
}

void Journal::find(const QUuid &plan, Listed done)
{
    ask(this, m_database, [database = m_database, plan] { return database->find(plan); }, std::move(done));
}

void Journal::unfinished(Listed done)
{
    ask(this, m_database, [database = m_database] { return database->unfinished(); }, std::move(done));
}

QString nameOf(JournalEntry::Outcome outcome)
{
    return outcomeNames[size_t(outcome)];
}

QString nameOf(JournalEntry::Step::State state)
{
    return stateNames[size_t(state)];
}

} // namespace meshboard
