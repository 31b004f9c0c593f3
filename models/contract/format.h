// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/secrets.h"
#include "contract/settings.h"
#include "domain/document.h"
#include "domain/finding.h"
#include "domain/intent.h"
#include "domain/routing.h"
#include "domain/service.h"
#include "text/edit.h"
#include "text/tree.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <memory>

/// What a configuration language offers. All of it is pure: called on pool threads, several at a time, with values in
/// and values out. Whoever adds a language implements Format and registers it with the Catalogue.
namespace meshboard {

class Cursor;

/// A language's own typed values of one document; each language casts back what it made itself.
struct LanguageValues
{
    virtual ~LanguageValues() = default;
};

/// A scalar of the native document that the language understood, and what it is called there. What is not listed is
/// shown as "not understood".
struct Understood
{
    QString path;  ///< as text::Path prints it
    QString label; ///< "weight of v2", in the language's words

    bool operator==(const Understood &) const = default;
};

/// What somebody wants to hear of a text: what its language understands and what it does not, or only the latter.
enum class Hearing : quint8 { Everything, Deviations };

/// An object found in a document.
struct NativeObject
{
    ObjectKey key;
    QString apiVersion; ///< empty where the language has none
    Origin origin;

    bool operator==(const NativeObject &) const = default;
};

/// What one language made of one document.
struct Reading
{
    QString language; ///< the system's folder name: "istio"
    DocumentPtr document;
    text::Tree::Ptr tree;
    QList<NativeObject> objects;
    /// Places inside objects of other languages that this one reads and edits: annotations of a Service.
    QList<Origin> parts;
    QList<Finding> findings; ///< only what this document alone proves
    std::shared_ptr<const LanguageValues> values;
    std::function<QList<Understood>()> listen;
    bool onlyLooks = false; ///< nothing here is its own: it takes names and labels for others of its documents

    /// Listened for when somebody asks: of a large document it takes more room than all else that is known of it.
    QList<Understood> understood() const { return listen ? listen() : QList<Understood>(); }
};

using ReadingPtr = std::shared_ptr<const Reading>;

/// A service that says itself whom it calls, apart from all routes.
struct Upstream
{
    ServiceKey from;
    ServiceKey to;
    Origin origin;
};

/// Somebody else sets the weights of an object: a rollout controller, which takes back what is written beside it.
struct Owner
{
    ObjectKey owner;
    ObjectKey owned;
    Origin origin; ///< where the owner names it

    bool operator==(const Owner &) const = default;
};

/// What a language makes of all its documents in one source together: references are resolved here.
struct Assembly
{
    std::shared_ptr<const RouteGraph> routes;
    QList<Service> services; ///< declared by documents; with instances where these are written there
    QList<Upstream> upstreams;
    QList<Finding> findings;
    QList<Owner> owners;
};

struct Novelty;
struct Table;

class Format
{
public:
    virtual ~Format() = default;

    virtual QString language() const = 0;

    /// Whether a text that cannot be read would be this language's if it could, for syntaxes that are used for all sorts of
    /// things (XML): what nobody recognizes is no configuration, and never broken.
    virtual bool recognizes(const Document &) const { return false; }
    /// The documents of a source that this language has something to say about: cheap, on the tree alone.
    virtual bool claims(const Document &document, const text::Tree &tree) const = 0;
    virtual Reading read(const DocumentPtr &document, const text::Tree::Ptr &tree) const = 0;

    /// `closedWorld`: these are all documents there are, so a missing target is a finding.
    /// Services of other languages and registries in the same source are in `known`.
    virtual Assembly assemble(SourceId source, const QList<ReadingPtr> &readings, bool closedWorld) const = 0;

    /// The edits of the document that do `deed`. Edits are against `reading.tree`. A value that is not what the deed saw
    /// is a Fault of kind Conflict, a deed this language cannot do there is Unsupported with a reason.
    virtual Expected<QList<text::Edit>> editsFor(const Deed &deed, const Reading &reading) const = 0;

    /// The table of the object whose text starts at `root`; null where this language does not model it.
    virtual std::shared_ptr<const Table> tableOf(const Cursor &root) const;

    /// Nothing where this language sets them elsewhere, or is not in use there. `readings` are all of one source.
    virtual ServiceSettings settingsOf(const ServiceKey &service, const QList<ReadingPtr> &readings) const;

    /// What can be made anew in this language.
    virtual QList<Novelty> news() const;

    /// Bytes that nobody is shown unasked. Asked of every text that can be read, whether the language claims it or not: a
    /// patch of a Secret holds secrets, too.
    virtual Secrets secretsIn(const text::Tree &tree) const;

    /// What stands beside a weight for a person: "%", or nothing for relative ones.
    virtual QString weightUnit() const { return {}; }
};

} // namespace meshboard
