// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/cursor.h"
#include "contract/format.h"

#include <QSet>

#include <chrono>
#include <optional>
#include <span>

/// The fields of a language as data. One table says which scalars a language understands, what a person calls them and
/// what they must look like:
///
///     constexpr Field destination[] {{"host", "host"}, {"subset", "subset"}, {"port", "port", portSelector}};
///     constexpr Field route[] {{"destination", "", destination}, {"weight", "weight", Shape::Integer}};
///     constexpr Field rule[] {{"route", "destination", route, Many::List, "destination/subset destination/host"}};
///
/// makes of `route/0/weight` the label "weight, destination v1".
namespace meshboard {

enum class Shape : quint8 {
    Text,
    Word,     ///< one of `words`
    Integer,
    Number,
    Bool,
    Duration, ///< as Go writes it: 300ms, 1.5h, 2h45m
    Regex,    ///< RE2
    Any,      ///< whatever stands there, with all below it
    Object,
};

enum class Many : quint8 { One, List, Map };

struct Field
{
    const char *name;
    /// Of a scalar what it is called; of an object what stands before its scalars' names, of a list what its items are called.
    const char *label;
    Shape shape = Shape::Text;
    Many many = Many::One;
    std::span<const Field> fields {};
    /// Of a list the fields, as paths, that name an item, the first that is written counts. Of a Word what it may be.
    const char *words = "";

    constexpr Field(const char *name_, const char *label_, Shape shape_ = Shape::Text, Many many_ = Many::One,
                    const char *words_ = "")
        : name(name_)
        , label(label_)
        , shape(shape_)
        , many(many_)
        , words(words_)
    {
    }
    template <size_t count>
    constexpr Field(const char *name_, const char *label_, const Field (&fields_)[count], Many many_ = Many::One,
                    const char *words_ = "")
        : name(name_)
        , label(label_)
        , shape(Shape::Object)
        , many(many_)
        , fields(fields_)
        , words(words_)
    {
    }
};

/// Where a text is not as its language's table has it.
struct Deviation
{
    enum class Kind : quint8 { UnknownField, WrongShape };
    Kind kind = Kind::UnknownField;
    Cursor at;
    Field field {"", ""}; ///< of WrongShape: what the table asks for
};

/// Reads a text by its tables.
class SchemaWalk
{
public:
    void read(const Cursor &object, std::span<const Field> fields, const QString &context = {});
    /// Everything below a place that is understood in another way.
    void understandAll(const Cursor &place, const QString &label);

    const QList<Understood> &understood() const { return m_understood; }
    const QList<Deviation> &deviations() const { return m_deviations; }

private:
    /// A value and where it stands in the text, which behind an alias is not the way by which it was reached. Carried along:
    /// asking each node for its path takes too long where a map has a hundred thousand entries.
    struct Spot
    {
        Cursor cursor;
        QString path;
    };
    struct Name
    {
        QString before; ///< of objects on the way: "path "
        QString after;  ///< of lists on the way: ", rule 7"
    };
    static QList<Spot> spotsIn(const Spot &parent);
    void readObject(const Spot &object, std::span<const Field> fields, const Name &name);
    void readField(const Spot &value, const Field &field, const Name &name);
    void readOne(const Spot &value, const Field &field, const Name &name);
    void understand(const QString &path, const QString &label);
    void understandAll(const text::Node &node, const QString &path, const QString &label);

    QList<Understood> m_understood;
    QSet<QString> m_paths;
    QList<Deviation> m_deviations;
};

/// "rule 7" or "rule canary": an item of a list by the name it bears, else by its number from 1.
QString nameOfItem(const Cursor &item, const Field &list);

/// 300ms, 1.5h, 2h45m, 0; nothing for anything else.
std::optional<std::chrono::nanoseconds> durationOf(QStringView text);

/// Whether RE2, the library of Envoy and Go, takes it. It is stricter than ours: no look-around, no back-references.
bool isRegex(const QString &pattern);

} // namespace meshboard
