// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/cursor.h"
#include "contract/format.h"

#include <QSet>

#include <chrono>
#include <limits>
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
    IntegerOrText, ///< a port by number or name
    Quantity,      ///< of Kubernetes: 1, 500m, 2Gi
    Word,     ///< one of `words`
    Integer,
    Number,
    Bool,
    Duration, ///< as Go writes it: 300ms, 1.5h, 2h45m
    Regex,    ///< RE2
    Any,      ///< whatever stands there, with all below it
    Object,
};

/// How a language's own reader compares the names of fields.
enum class Spelling : quint8 {
    Exact,
    AnyCase,        ///< `entryPoints` = `entrypoints` (Traefik)
    AnyCaseOrSnake, ///< `ServiceSubset` = `service_subset` (Consul)
};

/// A field name in the form that spellings are compared in.
QByteArray spelled(QByteArrayView name, Spelling spelling);

/// How a language's own reader takes what is written.
struct Grammar
{
    Spelling spelling = Spelling::Exact;
    /// A lone value is a list of one and a list of maps is one map, as blocks of HCL have it.
    bool hasLoneItems = false;
    /// Types are made to fit: "5" is a number, 5 a text.
    bool isLax = false;
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
    bool isRequired = false;
    /// Bounds, both allowed: of the number itself, of a duration's milliseconds, of a text's characters.
    double least = -std::numeric_limits<double>::infinity();
    double most = std::numeric_limits<double>::infinity();
    /// Of the entries of a list or map.
    double fewest = 0;
    double mostEntries = std::numeric_limits<double>::infinity();
    const char *pattern = "";   ///< of a scalar: the whole of it matches
    const char *keys = "";      ///< of a map: what its keys match
    const char *unique = "";    ///< of a list: fields that no two items have in common
    const char *exclusive = ""; ///< of an object: fields of which at most one is written
    bool isSwitch = false;    ///< of an object: a bare `true` stands for an empty one
    bool isOneWord = false;   ///< its name has no snake_case, whatever the others' have

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

    /// Further demands, each on a copy: `Field("weight", "weight", Shape::Integer).required().between(0, 1'000'000)`.
    constexpr Field required() const
    {
        Field field = *this;
        field.isRequired = true;
        return field;
    }
    constexpr Field orTrue() const
    {
        Field field = *this;
        field.isSwitch = true;
        return field;
    }
    constexpr Field inOneWord() const
    {
        Field field = *this;
        field.isOneWord = true;
        return field;
    }
    constexpr Field counted(double fewest_, double most_) const
    {
        Field field = *this;
        field.fewest = fewest_;
        field.mostEntries = most_;
        return field;
    }
    constexpr Field keyedLike(const char *pattern_) const
    {
        Field field = *this;
        field.keys = pattern_;
        return field;
    }
    constexpr Field uniqueBy(const char *names) const
    {
        Field field = *this;
        field.unique = names;
        return field;
    }
    constexpr Field atMostOneOf(const char *names) const
    {
        Field field = *this;
        field.exclusive = names;
        return field;
    }
    constexpr Field between(double least_, double most_) const
    {
        Field field = *this;
        field.least = least_;
        field.most = most_;
        return field;
    }
    constexpr Field like(const char *pattern_) const
    {
        Field field = *this;
        field.pattern = pattern_;
        return field;
    }
};

/// Where a text is not as its language's table has it.
struct Deviation
{
    enum class Kind : quint8 {
        UnknownField,
        WrongShape,
        Missing,    ///< `at` is the object that should have `field`
        OutOfRange, ///< less than `least` or more than `most`
        BadCount,   ///< a list or map has too few or too many entries
        Unlike,     ///< does not match the pattern
        BadKey,     ///< the key of `at` does not match
        Duplicate,  ///< `at` is the value that an item before has too
        Exclusive,  ///< `at` stands beside another field of `exclusive`
    };
    Kind kind = Kind::UnknownField;
    Cursor at;
    Field field {"", ""}; ///< what the table asks for; empty for UnknownField
};

/// Reads a text by its tables.
class SchemaWalk
{
public:
    explicit SchemaWalk(Hearing hearing, Grammar grammar = {})
        : m_hearing(hearing)
        , m_grammar(grammar)
    {
    }

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
    QList<Spot> spotsIn(const Spot &parent) const;
    /// What stands around the entries of a list or map, in words.
    Name nameAround(const Spot &entry, const Field &field, const Name &name) const;
    QList<Spot> itemsIn(const Spot &list) const;
    QList<Spot> entriesIn(const Spot &map) const;
    void readObject(const Spot &object, std::span<const Field> fields, const Name &name);
    void readField(const Spot &value, const Field &field, const Name &name);
    void readOne(const Spot &value, const Field &field, const Name &name);
    void measure(const Cursor &value, const Field &field);
    void checkEntries(const QList<Spot> &entries, const Cursor &collection, const Field &field);
    void checkExclusive(const Cursor &object, const Field &field);
    bool isListening() const { return m_hearing == Hearing::Everything; }
    void understand(const Spot &value, const Field &field, const Name &name);
    void understand(const QString &path, const QString &label);
    void understandAll(const text::Node &node, const QString &path, const QString &label);

    Hearing m_hearing;
    Grammar m_grammar;
    QList<Understood> m_understood;
    QSet<QString> m_paths;
    QList<Deviation> m_deviations;
};

/// The field of that name.
const Field *fieldOf(std::span<const Field> fields, QByteArrayView name, Spelling spelling);

/// "rule 7" or "rule canary": an item of a list by the name it bears, else by its number from 1.
QString nameOfItem(const Cursor &item, const Field &list, Spelling spelling = Spelling::Exact);

/// 300ms, 1.5h, 2h45m, 0; nothing for anything else.
std::optional<std::chrono::nanoseconds> durationOf(QStringView text);

/// 1, 500m, 2Gi: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
bool isQuantity(const QString &text);

/// "2s" and "2000ms" are the same time.
bool isSameTime(const QString &a, const QString &b);

/// Whether RE2, the library of Envoy and Go, takes it. It is stricter than ours: no look-around, no back-references.
bool isRegex(const QString &pattern);

} // namespace meshboard
