// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fault.h"
#include "domain/message.h"
#include "domain/routing.h"

#include <QJsonObject>
#include <QUuid>

#include <variant>

/// Intents: edits in the board's words, each with the value it saw. A draft is a list of them, done one after the other:
/// the paths of an intent are those of the documents as the intents before it left them.
namespace meshboard {

/// Weights of one split, all together since they share a sum.
struct SetWeights
{
    struct Child
    {
        QString name;
        Origin origin; ///< the child
        std::optional<qint64> before;
        std::optional<qint64> after; ///< absent: leave it unwritten

        bool operator==(const Child &) const = default;
    };
    ObjectKey object;
    Origin split; ///< the list of children
    Scale scale = Scale::Relative;
    QList<Child> children; ///< every child of the split, changed or not
    QString rule {};       ///< that leads to the split, as SetField names it

    bool operator==(const SetWeights &) const = default;
};

/// A new child; weights of the others are a SetWeights of their own.
struct AddChild
{
    ObjectKey object;
    Origin split;
    Scale scale = Scale::Relative;
    int childrenBefore = 0;
    QString like;    ///< name of a sibling whose other fields (host, port) it takes over; may be empty
    QString service; ///< host or service as the language writes it; empty: that of `like`
    QString subset;  ///< empty where the language or the target has none
    qint64 weight = 0;
    QString rule {};

    bool operator==(const AddChild &) const = default;
};

struct RemoveChild
{
    ObjectKey object;
    Origin child;
    QString name;
    QString rule {};

    bool operator==(const RemoveChild &) const = default;
};

/// One field of a rule or target. Empty `before`/`after`: the field is absent.
struct SetField
{
    enum class Field : quint8 { Timeout, Retries, PerTryTimeout, Path, PathPrefix, PathRegex, Header, Methods, Native };

    ObjectKey object;
    Origin node; ///< the rule, or for Native the value itself
    Field field = Field::Timeout;
    QString name; ///< of a header; for Native the label of the value
    QString before;
    QString after;
    QString rule {}; ///< as shown: "rule 7 (path /api*)"; empty where the object is its only rule
    bool isSecret = false; ///< nobody is told what it was and becomes

    bool operator==(const SetField &) const = default;
};

struct MoveRule
{
    ObjectKey object;
    Origin rule;
    QString name; ///< as shown: "rule 7"
    int from = 0;
    int to = 0;

    bool operator==(const MoveRule &) const = default;
};

struct RemoveRule
{
    ObjectKey object;
    Origin rule;
    QString name;

    bool operator==(const RemoveRule &) const = default;
};

/// Text typed by hand: bytes at a place, with what stood there.
struct EditText
{
    struct Patch
    {
        qint64 at = 0;
        QByteArray before;
        QByteArray after;

        bool operator==(const Patch &) const = default;
    };
    QList<Patch> patches; ///< ascending, disjoint, all against the same text

    bool operator==(const EditText &) const = default;
};

/// A document that is not there yet, whole. The inverse of RemoveDocument.
struct CreateDocument
{
    QByteArray text;

    bool operator==(const CreateDocument &) const = default;
};

/// A document goes, with all that it says.
struct RemoveDocument
{
    QByteArray text;      ///< that it was seen with
    QStringList folders {}; ///< that were made for it, outermost first: those that are empty then go too

    bool operator==(const RemoveDocument &) const = default;
};

using Deed = std::variant<SetWeights, AddChild, RemoveChild, SetField, MoveRule, RemoveRule, EditText, CreateDocument, RemoveDocument>;

/// What an edit behind a YAML alias or merge key shall hit.
enum class SharedChoice : quint8 { Ask, All, Here };

struct Intent
{
    QUuid id;
    DocumentId document;
    Deed deed;
    SharedChoice shared = SharedChoice::Ask;

    bool operator==(const Intent &) const = default;
};

/// A field that typed text changed. An empty value: it is not there.
struct FieldChange
{
    QString object; ///< by its name
    QString label;  ///< as its language names the field
    QString before;
    QString after;

    bool operator==(const FieldChange &) const = default;
};

/// What typed text does, as far as it can be told in fields.
struct TypedChange
{
    QList<FieldChange> fields;
    qint64 otherPlaces = 0; ///< that are of no field: comments, order, what is not understood

    bool operator==(const TypedChange &) const = default;
};

/// "reviews, rule 2 (path /api*): v1 90 -> 50, v2 10 -> 50".
Message sentenceOf(const Intent &intent);
QList<Message> sentencesOf(const TypedChange &change, const DocumentId &document);

/// A weight as its system writes it: 90, or 12.5 for 1,250 hundredths.
QString weightText(qint64 weight, Scale scale);

/// The object a deed is about; a null one for typed text and whole documents.
ObjectKey objectOf(const Deed &deed);

/// Every origin in a deed, for moving them along when the document changes.
QList<Origin *> originsOf(Deed &deed);

/// Bytes in JSON: as text where they survive that, else `{"base64": …}`. QString drops a byte order mark and replaces what
/// is not UTF-8.
QJsonValue bytesToJson(const QByteArray &bytes);
QByteArray bytesFromJson(const QJsonValue &value);

/// For plan files, the journal and `meshboard plan INTENTS.json`; the shapes are in the help (`meshboard help intents`).
QJsonObject toJson(const Intent &intent);
Expected<Intent> intentFromJson(const QJsonObject &object);

/// The intent that puts back what this one changed; nothing for those only a text can undo (removals).
std::optional<Intent> inverse(const Intent &intent);

} // namespace meshboard
