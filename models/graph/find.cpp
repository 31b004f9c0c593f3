// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/find.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <vector>

using namespace Qt::StringLiterals;

namespace meshboard {

struct Find::Term
{
    enum class Kind : quint8 { All, Any, Not, Text, Field, Figure, State };

    Kind kind = Kind::Text;
    std::vector<Term> parts {}; ///< of All, Any, Not
    QString field {};
    QString value {};
    QString op {};
    double figure = 0;
};

namespace {

using Term = Find::Term;

constexpr std::array fields {"health"_L1, "kind"_L1, "name"_L1, "scope"_L1, "service"_L1, "source"_L1, "subset"_L1};
constexpr std::array figures {"errors"_L1, "instances"_L1, "passing"_L1, "rate"_L1};
constexpr std::array states {"drafted"_L1, "external"_L1, "sick"_L1, "stale"_L1};
constexpr std::array healths {"critical"_L1, "passing"_L1, "unknown"_L1, "warning"_L1};
constexpr std::array kinds {"external"_L1, "gateway"_L1, "service"_L1, "subset"_L1};

template <size_t count>
bool isOneOf(QStringView word, const std::array<QLatin1StringView, count> &words)
{
    return std::find(words.cbegin(), words.cend(), word) != words.cend();
}

template <size_t count>
QString list(const std::array<QLatin1StringView, count> &words)
{
    QStringList result;
    for (const QLatin1StringView word : words)
        result.append(word);
    return result.join(", "_L1);
}

struct Token
{
    enum class Kind : quint8 { Word, Quoted, Open, Close, Minus };
    Kind kind = Kind::Word;
    QString text;
    int position = 0;
    int length = 0;
};

std::vector<Token> tokensOf(QStringView query)
{
    std::vector<Token> tokens;
    int i = 0;
    const int size = int(query.size());
    while (i < size) {
        const QChar c = query[i];
        if (c.isSpace()) {
            ++i;
        } else if (c == u'(' || c == u')') {
            tokens.push_back({c == u'(' ? Token::Kind::Open : Token::Kind::Close, QString(c), i, 1});
            ++i;
        } else if (c == u'-' && i + 1 < size && !query[i + 1].isSpace()) {
            tokens.push_back({Token::Kind::Minus, QString(c), i, 1});
            ++i;
        } else {
            // A word ends at a space or bracket outside quotes; quotes may stand anywhere: scope:"my team".
            const int begin = i;
            QString text;
            bool isQuoted = false;
            const bool startsQuoted = c == u'"';
            for (; i < size; ++i) {
                const QChar d = query[i];
                if (d == u'"')
                    isQuoted = !isQuoted;
                else if (!isQuoted && (d.isSpace() || d == u'(' || d == u')'))
                    break;
                else
                    text += d;
            }
            tokens.push_back({startsQuoted ? Token::Kind::Quoted : Token::Kind::Word, text, begin, i - begin});
        }
    }
    return tokens;
}

class Parser
{
public:
    explicit Parser(QStringView query)
        : m_tokens(tokensOf(query))
        , m_end(int(query.size()))
    {
    }

    tl::expected<Term, FindError> whole()
    {
        auto term = any();
        if (term && m_next < m_tokens.size())
            return wrong(m_tokens[m_next], {QT_TRANSLATE_NOOP("Model", "This bracket closes nothing."), {}});
        return term;
    }

    bool isEmpty() const { return m_tokens.empty(); }

private:
    static tl::unexpected<FindError> wrong(const Token &token, Message what)
    {
        return tl::unexpected(FindError {std::move(what), token.position, token.length});
    }

    bool isWord(QStringView word) const
    {
        return m_next < m_tokens.size() && m_tokens[m_next].kind == Token::Kind::Word
            && m_tokens[m_next].text.compare(word, Qt::CaseInsensitive) == 0;
    }

    tl::expected<Term, FindError> any()
    {
        Term result {.kind = Term::Kind::Any};
        for (;;) {
            auto part = all();
            if (!part)
                return part;
            result.parts.push_back(std::move(*part));
            if (!isWord(u"or"))
                break;
            ++m_next;
        }
        return result;
    }

    tl::expected<Term, FindError> all()
    {
        Term result {.kind = Term::Kind::All};
        while (m_next < m_tokens.size() && m_tokens[m_next].kind != Token::Kind::Close && !isWord(u"or")) {
            if (isWord(u"and") && !result.parts.empty()) {
                ++m_next;
                continue;
            }
            auto part = one();
            if (!part)
                return part;
            result.parts.push_back(std::move(*part));
        }
        if (result.parts.empty())
            return tl::unexpected(FindError {{QT_TRANSLATE_NOOP("Model", "A word is missing here."), {}},
                                             m_next < m_tokens.size() ? m_tokens[m_next].position : m_end, 1});
        return result;
    }

    tl::expected<Term, FindError> one()
    {
        const Token &token = m_tokens[m_next++];
        if (token.kind == Token::Kind::Minus || (token.kind == Token::Kind::Word && token.text == "not"_L1)) {
            if (m_depth > maxDepth || m_next >= m_tokens.size() || m_tokens[m_next].kind == Token::Kind::Close)
                return wrong(token, {QT_TRANSLATE_NOOP("Model", "A word is missing here."), {}});
            ++m_depth;
            auto part = one();
            --m_depth;
            if (!part)
                return part;
            return Term {.kind = Term::Kind::Not, .parts = {std::move(*part)}};
        }
        if (token.kind == Token::Kind::Open) {
            if (m_depth > maxDepth)
                return wrong(token, {QT_TRANSLATE_NOOP("Model", "Too many brackets."), {}});
            ++m_depth;
            auto inner = any();
            --m_depth;
            if (!inner)
                return inner;
            if (m_next >= m_tokens.size())
                return wrong(token, {QT_TRANSLATE_NOOP("Model", "This bracket is not closed."), {}});
            ++m_next;
            return inner;
        }
        return token.kind == Token::Kind::Quoted ? Term {.kind = Term::Kind::Text, .value = token.text} : word(token);
    }

    static tl::expected<Term, FindError> word(const Token &token)
    {
        const auto isSign = [](QChar c) { return c == u':' || c == u'<' || c == u'>' || c == u'='; };
        const qsizetype at = std::find_if(token.text.cbegin(), token.text.cend(), isSign) - token.text.cbegin();
        if (at == 0 || at == token.text.size())
            return Term {.kind = Term::Kind::Text, .value = token.text};
        const QString name = token.text.left(at).toLower();
        if (token.text[at] == u':')
            return field(token, name, token.text.mid(at + 1));
        const qsizetype length = at + 1 < token.text.size() && token.text[at + 1] == u'=' ? 2 : 1;
        return figure(token, name, token.text.mid(at, length), token.text.mid(at + length));
    }

    static tl::expected<Term, FindError> field(const Token &token, const QString &name, const QString &value)
    {
        const QString lower = value.toLower();
        if (name == "is"_L1) {
            if (!isOneOf(lower, states))
                return wrong(token, {QT_TRANSLATE_NOOP("Model", "After %1 stands one of: %2"), {u"is:"_s, list(states)}});
            return Term {.kind = Term::Kind::State, .value = lower};
        }
        if (!isOneOf(name, fields))
            return wrong(token, {QT_TRANSLATE_NOOP("Model", "No such word: %1. There are: %2"), {name, list(fields)}});
        if (name == "health"_L1 && !isOneOf(lower, healths))
            return wrong(token, {QT_TRANSLATE_NOOP("Model", "After %1 stands one of: %2"), {u"health:"_s, list(healths)}});
        if (name == "kind"_L1 && !isOneOf(lower, kinds))
            return wrong(token, {QT_TRANSLATE_NOOP("Model", "After %1 stands one of: %2"), {u"kind:"_s, list(kinds)}});
        return Term {.kind = Term::Kind::Field, .field = name, .value = value};
    }

    static tl::expected<Term, FindError> figure(const Token &token, const QString &name, const QString &op, QString value)
    {
        if (!isOneOf(name, figures))
            return wrong(token, {QT_TRANSLATE_NOOP("Model", "No such figure: %1. There are: %2"), {name, list(figures)}});
        const bool isPercent = value.endsWith(u'%');
        value.chop(isPercent ? 1 : 0);
        bool isNumber = false;
        double number = value.toDouble(&isNumber);
        if (!isNumber)
            return wrong(token, {QT_TRANSLATE_NOOP("Model", "A number is missing after %1"), {QString(name + op)}});
        // Errors are told in percent: errors>5 and errors>5% are the same.
        if (isPercent || name == "errors"_L1)
            number /= 100.0;
        return Term {.kind = Term::Kind::Figure, .field = name, .op = op, .figure = number};
    }

    static constexpr int maxDepth = 64;
    std::vector<Token> m_tokens;
    size_t m_next = 0;
    int m_depth = 0;
    int m_end = 0;
};

bool contains(const QString &text, const QString &part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

bool isField(const Term &term, const TopologyNode &node)
{
    const auto is = [&](const QString &value) { return value.compare(term.value, Qt::CaseInsensitive) == 0; };
    if (term.field == "health"_L1)
        return is(nameOf(node.health));
    if (term.field == "kind"_L1)
        return is(nameOf(node.kind));
    if (term.field == "scope"_L1)
        return is(node.group);
    if (term.field == "source"_L1)
        return std::any_of(node.sources.cbegin(), node.sources.cend(), is);
    if (term.field == "subset"_L1)
        return is(node.subset);
    if (term.field == "service"_L1)
        return is(node.service.name) || is(node.service.toString());
    return contains(node.label, term.value);
}

bool isFigure(const Term &term, const TopologyNode &node)
{
    std::optional<double> figure;
    if (term.field == "rate"_L1)
        figure = node.perSecond;
    else if (term.field == "errors"_L1)
        figure = node.errorShare;
    else if (term.field == "passing"_L1)
        figure = node.passing;
    else
        figure = node.instances;
    if (!figure)
        return false;
    const double difference = *figure - term.figure;
    const bool isEqual = std::abs(difference) < 1e-9;
    if (term.op == "<"_L1)
        return difference < 0 && !isEqual;
    if (term.op == ">"_L1)
        return difference > 0 && !isEqual;
    if (term.op == "<="_L1)
        return difference < 0 || isEqual;
    if (term.op == ">="_L1)
        return difference > 0 || isEqual;
    return isEqual;
}

bool isState(const Term &term, const TopologyNode &node)
{
    if (term.value == "stale"_L1)
        return node.isStale;
    if (term.value == "drafted"_L1)
        return node.isDrafted;
    if (term.value == "sick"_L1)
        return node.health == Probe::Warning || node.health == Probe::Critical;
    return node.kind == TopologyNode::Kind::External;
}

bool matches(const Term &term, const TopologyNode &node)
{
    const auto part = [&](const Term &one) { return matches(one, node); };
    switch (term.kind) {
    case Term::Kind::All: return std::all_of(term.parts.cbegin(), term.parts.cend(), part);
    case Term::Kind::Any: return std::any_of(term.parts.cbegin(), term.parts.cend(), part);
    case Term::Kind::Not: return !part(term.parts.front());
    case Term::Kind::Field: return isField(term, node);
    case Term::Kind::Figure: return isFigure(term, node);
    case Term::Kind::State: return isState(term, node);
    case Term::Kind::Text: break;
    }
    return contains(node.label, term.value) || contains(node.group, term.value) || contains(node.service.toString(), term.value);
}

QString quoted(const QString &value)
{
    const bool needs = std::any_of(value.cbegin(), value.cend(), [](QChar c) { return c.isSpace() || c == u'(' || c == u')'; });
    return needs ? QString(u'"' + value + u'"') : value;
}

std::set<QString> valuesOf(QStringView field, const Topology &topology)
{
    std::set<QString> values;
    const auto take = [&](const auto &words) {
        for (const QLatin1StringView word : words)
            values.insert(word);
    };
    if (field == u"health")
        take(healths);
    else if (field == u"kind")
        take(kinds);
    else if (field == u"is")
        take(states);
    for (const TopologyNode &node : topology.nodes) {
        if (field == u"scope")
            values.insert(node.group);
        else if (field == u"subset")
            values.insert(node.subset);
        else if (field == u"service")
            values.insert(node.service.name);
        else if (field == u"name")
            values.insert(node.label);
        else if (field == u"source")
            values.insert(node.sources.cbegin(), node.sources.cend());
    }
    values.erase(QString());
    return values;
}

} // namespace

tl::expected<Find, FindError> Find::parse(QStringView query)
{
    Parser parser(query);
    Find find;
    if (parser.isEmpty())
        return find;
    auto term = parser.whole();
    if (!term)
        return tl::unexpected(term.error());
    find.m_root = std::make_shared<const Term>(std::move(*term));
    return find;
}

bool Find::matches(const TopologyNode &node) const
{
    return !m_root || meshboard::matches(*m_root, node);
}

QList<int> Find::in(const Topology &topology) const
{
    QList<int> found;
    for (size_t i = 0; i < topology.nodes.size(); ++i) {
        if (matches(topology.nodes[i]))
            found.append(int(i));
    }
    return found;
}

QStringList completionsOf(const QString &query, const Topology &topology)
{
    qsizetype begin = query.size();
    while (begin > 0 && !query[begin - 1].isSpace() && query[begin - 1] != u'(')
        --begin;
    if (begin < query.size() && query[begin] == u'-')
        ++begin;
    const QString before = query.left(begin);
    const QString word = query.mid(begin);
    QStringList result;
    const qsizetype colon = word.indexOf(u':');
    if (colon >= 0) {
        const QString field = word.left(colon);
        for (const QString &value : valuesOf(field.toLower(), topology)) {
            if (value.startsWith(word.mid(colon + 1), Qt::CaseInsensitive))
                result.append(before + field + u':' + quoted(value));
        }
        return result;
    }
    if (word.isEmpty())
        return result;
    for (const QString &name : valuesOf(u"name", topology)) {
        if (name.startsWith(word, Qt::CaseInsensitive))
            result.append(before + quoted(name));
    }
    for (const QLatin1StringView field : fields) {
        if (field.startsWith(word, Qt::CaseInsensitive))
            result.append(before + field + u':');
    }
    if ("is"_L1.startsWith(word, Qt::CaseInsensitive))
        result.append(before + "is:"_L1);
    for (const QLatin1StringView figure : figures) {
        if (figure.startsWith(word, Qt::CaseInsensitive))
            result.append(before + figure + u'>');
    }
    return result;
}

} // namespace meshboard
