// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/schema.h"
#include "domain/message.h"
#include "text/edit.h"

#include <QMap>
#include <QStringList>

#include <functional>

/// What a language can make anew, as data: the questions, and a pure function from answers to values. Dialogs and the command
/// line ask the same ones.
namespace meshboard {

/// One question. Its field says what an answer has to look like: shape, bounds, pattern, one or many.
struct Question
{
    Field field;
    Message label;
    Message hint {};      ///< an example, or what happens without an answer
    QString proposed {};  ///< an answer to begin with
    bool isName = false;  ///< its answer names the file, too
};

/// By name of the field, as typed: items of a list between commas, entries of a map as `key: value`.
using Answers = QMap<QByteArray, QString>;

/// A part of what is made.
struct Piece
{
    QList<QByteArray> map {}; ///< where texts of named things have it: http, routers; empty: a text of its own
    QByteArray key {};        ///< its name there
    text::Value value;
};

/// Answers in their shapes.
class Given
{
public:
    explicit Given(text::Value::Map answers) : m_answers(std::move(answers)) {}

    bool has(const char *name) const { return find(name); }
    /// The answer itself; null where there is none.
    text::Value value(const char *name) const;
    QByteArray text(const char *name) const;
    text::Value::List list(const char *name) const;
    text::Value::Map map(const char *name) const;

private:
    const text::Value *find(const char *name) const;

    text::Value::Map m_answers;
};

struct Novelty
{
    enum class Sort : quint8 { Route, Service };

    QString id;   ///< "traefik.router": stable, for the command line
    Sort sort = Sort::Route;
    Message title;
    QString kind; ///< of NativeObject, of the first piece: its likes show where such things are kept
    QString reader; ///< who reads the text, in a sentence: "Traefik"
    QList<Question> questions;
    QList<text::Syntax> syntaxes; ///< in which it can be written, the usual one first
    std::function<QList<Piece>(const Given &)> make;
};

/// The answers as values, empty ones left out; what is not of its shape stays a text.
text::Value::Map valuesOf(const Novelty &novelty, const Answers &answers);
/// What is wrong with the answers, by question. Empty: they can be made.
QMap<QByteArray, Message> wrongIn(const Novelty &novelty, const Answers &answers);

/// An entry that is left out where its value is null, an empty text, list or map.
class Entries
{
public:
    Entries &add(const char *key, text::Value value);
    operator text::Value() const { return m_map; }
    const text::Value::Map &map() const { return m_map; }

private:
    text::Value::Map m_map;
};

/// A manifest of Kubernetes with these parts.
text::Value manifestOf(const char *apiVersion, const char *kind, const Given &given, text::Value spec);
/// The questions every manifest has: name (a DNS label) and namespace.
QList<Question> manifestQuestions();

} // namespace meshboard
