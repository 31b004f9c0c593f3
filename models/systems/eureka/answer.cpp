// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/eureka/answer.h"

#include "systems/eureka/decode.h"
#include "systems/eureka/schema.h"

using namespace Qt::StringLiterals;

namespace meshboard::eureka {

namespace {

tl::unexpected<Fault> malformed(const Message &why)
{
    return tl::unexpected(Fault {Fault::Kind::Malformed, {}, Remedy::CheckAddress, why});
}

tl::unexpected<Fault> notApplications()
{
    return malformed({QT_TRANSLATE_NOOP("Model", "the answer is not a list of Eureka's applications"), {}});
}

/// An answer cut up: each application, and what is left around them.
struct Pieces
{
    QList<QByteArray> applications;
    QByteArray rest;
};

/// Looks at each byte once; what is inside an application is for its reader to judge.
class JsonCutter
{
public:
    explicit JsonCutter(const QByteArray &body)
        : m_body(body)
    {
    }

    std::optional<Pieces> cut()
    {
        Pieces pieces;
        qsizetype kept = 0;
        qsizetype name = -1; ///< where the last string of this level began
        for (m_at = 0; m_at < m_body.size(); ++m_at) {
            const char c = m_body[m_at];
            if (c == '"') {
                name = m_at;
                if (!skipString())
                    return std::nullopt;
                if (!isApplications(name))
                    continue;
                const qsizetype begin = valueAfter(m_at + 1);
                if (begin < 0)
                    continue;
                const qsizetype end = endOf(begin, pieces.applications);
                if (end < 0)
                    return std::nullopt;
                pieces.rest += m_body.mid(kept, begin - kept) + "[]";
                kept = end;
                m_at = end - 1;
            }
        }
        pieces.rest += m_body.mid(kept);
        return pieces;
    }

private:
    /// From the quote that opens it to the one that closes it.
    bool skipString()
    {
        for (++m_at; m_at < m_body.size() && m_body[m_at] != '"'; ++m_at)
            m_at += m_body[m_at] == '\\';
        return m_at < m_body.size();
    }

    bool isApplications(qsizetype name) const
    {
        return QByteArrayView(m_body).sliced(name, m_at - name) == "\"application";
    }

    /// Where the value of a name begins that ends before `at`; -1 where the string is no name, or its value no list or map.
    qsizetype valueAfter(qsizetype at) const
    {
        const auto skipBlanks = [&] {
            while (at < m_body.size() && (m_body[at] == ' ' || m_body[at] == '\n' || m_body[at] == '\r' || m_body[at] == '\t'))
                ++at;
        };
        skipBlanks();
        if (at >= m_body.size() || m_body[at] != ':')
            return -1;
        ++at;
        skipBlanks();
        return at < m_body.size() && (m_body[at] == '[' || m_body[at] == '{') ? at : -1;
    }

    /// Behind the list, or the lone application that XStream writes without one; -1 where it does not end.
    qsizetype endOf(qsizetype begin, QList<QByteArray> &applications)
    {
        const int ofApplication = m_body[begin] == '[' ? 1 : 0;
        int depth = 0;
        qsizetype started = begin;
        for (m_at = begin; m_at < m_body.size(); ++m_at) {
            switch (m_body[m_at]) {
            case '"':
                if (!skipString())
                    return -1;
                break;
            case '{':
            case '[':
                if (depth++ == ofApplication)
                    started = m_at;
                break;
            case '}':
            case ']':
                if (--depth == ofApplication)
                    applications.append(m_body.mid(started, m_at + 1 - started));
                if (depth == 0)
                    return m_at + 1;
                break;
            default:
                break;
            }
        }
        return -1;
    }

    const QByteArray &m_body;
    qsizetype m_at = 0;
};

std::optional<Pieces> cutXml(const QByteArray &body)
{
    static constexpr QByteArrayView opening("<application>");
    static constexpr QByteArrayView closing("</application>");
    Pieces pieces;
    qsizetype kept = 0;
    for (qsizetype begin = body.indexOf(opening); begin >= 0; begin = body.indexOf(opening, kept)) {
        const qsizetype end = body.indexOf(closing, begin);
        if (end < 0)
            return std::nullopt;
        pieces.rest += body.mid(kept, begin - kept);
        kept = end + closing.size();
        pieces.applications.append(body.mid(begin, kept - begin));
    }
    pieces.rest += body.mid(kept);
    return pieces;
}

Message wordsOf(const text::ReadError &error)
{
    return {QT_TRANSLATE_NOOP("Model", "the answer cannot be read: %1"), {QList {error.detail}}};
}

} // namespace

Expected<Registry> registryIn(const QByteArray &body)
{
    const bool isXml = body.trimmed().startsWith('<');
    const text::Syntax syntax = isXml ? text::Syntax::Xml : text::Syntax::Json;
    const auto pieces = isXml ? cutXml(body) : JsonCutter(body).cut();
    if (!pieces)
        return malformed({QT_TRANSLATE_NOOP("Model", "the answer ends in the middle"), {}});
    const auto rest = text::Tree::read(pieces->rest, syntax);
    if (!rest)
        return malformed(wordsOf(rest.error()));
    if (kindOf((*rest)->root()) != DocumentKind::Applications)
        return notApplications();
    Registry registry = valuesOf({}, **rest).registry;
    for (const QByteArray &application : pieces->applications) {
        const auto tree = text::Tree::read(application, syntax);
        if (!tree)
            return malformed(wordsOf(tree.error()));
        registry.instances += valuesOf({}, **tree).registry.instances;
    }
    return registry;
}

} // namespace meshboard::eureka
