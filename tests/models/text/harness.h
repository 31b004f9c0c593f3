// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/edit.h"

#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QStringList>

#include <functional>

/// An edit that was tried, with what the judge has to know to do it again on its own.
struct Trial
{
    QString name;
    meshboard::text::Edit edit;
    QJsonObject request;
    meshboard::text::SharedValue shared = meshboard::text::SharedValue::All;
};

/// Every scalar changed, every item and entry removed, every gap of a list and map filled, every item moved.
/// `each` gets them one by one; `budget` is the number of places of a kind that are tried in one document, spread evenly.
void everyTrial(const meshboard::text::Tree &tree, int budget, const std::function<void(const Trial &)> &each);

/// A program in Go that reads texts with the servers' own libraries, see judge/main.go.
class Judge
{
public:
    explicit Judge(const QString &program);
    ~Judge();

    bool isThere() const { return m_process.state() == QProcess::Running; }
    QByteArray ask(const QJsonObject &request);
    QByteArray read(meshboard::text::Syntax syntax, const QByteArray &text);

private:
    QProcess m_process;
};

/// What became of all trials of a text.
struct Tally
{
    int exact = 0;
    int unjudged = 0; ///< our own proof holds, the judge cannot read the text as it was
    QMap<QString, int> refused;
    QStringList wrong;

    void add(const Tally &other);
    int total() const;
};

/// The same text with other line ends ("crlf"), a byte order mark ("bom") or without its last line end ("cut").
QByteArray varied(QByteArray bytes, QStringView variant);
std::optional<meshboard::text::Syntax> syntaxOf(const QString &fileName);
Tally tried(const QString &name, const QByteArray &bytes, meshboard::text::Syntax syntax, Judge &judge, int budget);
