// SPDX-License-Identifier: GPL-3.0-or-later
// YAML through libyaml's events (yaml.h, 0.2.5). Its marks count characters behind the byte order mark, a node's start
// includes its anchor and tag, block collections end at the next token, block scalars run over the blank lines that
// follow, and `-` and `:` are not in the stream: each is put right here.
#include "text/store.h"

#include <yaml.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace meshboard::text {

namespace {

/// What libyaml 0.2.5 says (src/scanner.c, src/parser.c, src/reader.c), for the translations to find.
[[maybe_unused]] constexpr const char *wordsOfLibyaml[] {
    QT_TRANSLATE_NOOP("Model", "block sequence entries are not allowed in this context"),
    QT_TRANSLATE_NOOP("Model", "control characters are not allowed"),
    QT_TRANSLATE_NOOP("Model", "could not find expected ':'"),
    QT_TRANSLATE_NOOP("Model", "could not find expected directive name"),
    QT_TRANSLATE_NOOP("Model", "did not find URI escaped octet"),
    QT_TRANSLATE_NOOP("Model", "did not find expected '!'"),
    QT_TRANSLATE_NOOP("Model", "did not find expected ',' or ']'"),
    QT_TRANSLATE_NOOP("Model", "did not find expected ',' or '}'"),
    QT_TRANSLATE_NOOP("Model", "did not find expected '-' indicator"),
    QT_TRANSLATE_NOOP("Model", "did not find expected <document start>"),
    QT_TRANSLATE_NOOP("Model", "did not find expected alphabetic or numeric character"),
    QT_TRANSLATE_NOOP("Model", "did not find expected comment or line break"),
    QT_TRANSLATE_NOOP("Model", "did not find expected digit or '.' character"),
    QT_TRANSLATE_NOOP("Model", "did not find expected hexdecimal number"),
    QT_TRANSLATE_NOOP("Model", "did not find expected key"),
    QT_TRANSLATE_NOOP("Model", "did not find expected node content"),
    QT_TRANSLATE_NOOP("Model", "did not find expected tag URI"),
    QT_TRANSLATE_NOOP("Model", "did not find expected version number"),
    QT_TRANSLATE_NOOP("Model", "did not find expected whitespace"),
    QT_TRANSLATE_NOOP("Model", "did not find expected whitespace or line break"),
    QT_TRANSLATE_NOOP("Model", "did not find the expected '>'"),
    QT_TRANSLATE_NOOP("Model", "found a tab character that violates indentation"),
    QT_TRANSLATE_NOOP("Model", "found a tab character where an indentation space is expected"),
    QT_TRANSLATE_NOOP("Model", "found an indentation indicator equal to 0"),
    QT_TRANSLATE_NOOP("Model", "found character that cannot start any token"),
    QT_TRANSLATE_NOOP("Model", "found duplicate %TAG directive"),
    QT_TRANSLATE_NOOP("Model", "found duplicate %YAML directive"),
    QT_TRANSLATE_NOOP("Model", "found extremely long version number"),
    QT_TRANSLATE_NOOP("Model", "found incompatible YAML document"),
    QT_TRANSLATE_NOOP("Model", "found invalid Unicode character escape code"),
    QT_TRANSLATE_NOOP("Model", "found undefined tag handle"),
    QT_TRANSLATE_NOOP("Model", "found unexpected ':'"),
    QT_TRANSLATE_NOOP("Model", "found unexpected document indicator"),
    QT_TRANSLATE_NOOP("Model", "found unexpected end of stream"),
    QT_TRANSLATE_NOOP("Model", "found unexpected non-alphabetical character"),
    QT_TRANSLATE_NOOP("Model", "found unknown directive name"),
    QT_TRANSLATE_NOOP("Model", "found unknown escape character"),
    QT_TRANSLATE_NOOP("Model", "mapping keys are not allowed in this context"),
    QT_TRANSLATE_NOOP("Model", "mapping values are not allowed in this context"),
    QT_TRANSLATE_NOOP("Model", "while parsing a block collection"),
    QT_TRANSLATE_NOOP("Model", "while parsing a block mapping"),
    QT_TRANSLATE_NOOP("Model", "while parsing a block node"),
    QT_TRANSLATE_NOOP("Model", "while parsing a flow mapping"),
    QT_TRANSLATE_NOOP("Model", "while parsing a flow node"),
    QT_TRANSLATE_NOOP("Model", "while parsing a flow sequence"),
    QT_TRANSLATE_NOOP("Model", "while parsing a node"),
    QT_TRANSLATE_NOOP("Model", "while parsing a quoted scalar"),
    QT_TRANSLATE_NOOP("Model", "while parsing a tag"),
    QT_TRANSLATE_NOOP("Model", "while scanning a %TAG directive"),
    QT_TRANSLATE_NOOP("Model", "while scanning a %YAML directive"),
    QT_TRANSLATE_NOOP("Model", "while scanning a block scalar"),
    QT_TRANSLATE_NOOP("Model", "while scanning a directive"),
    QT_TRANSLATE_NOOP("Model", "while scanning a plain scalar"),
    QT_TRANSLATE_NOOP("Model", "while scanning a quoted scalar"),
    QT_TRANSLATE_NOOP("Model", "while scanning a simple key"),
    QT_TRANSLATE_NOOP("Model", "while scanning a tag"),
    QT_TRANSLATE_NOOP("Model", "while scanning an alias"),
    QT_TRANSLATE_NOOP("Model", "while scanning an anchor"),
    QT_TRANSLATE_NOOP("Model", "while scanning for the next token"),
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isBreak(char c)
{
    return c == '\n' || c == '\r';
}

/// libyaml takes no others into the name of an anchor.
bool isAnchorName(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
}

/// Bytes of characters: libyaml counts the latter.
class Offsets
{
public:
    explicit Offsets(QByteArrayView text)
        : m_text(text)
    {
        bool ascii = true;
        for (const char c : text)
            ascii &= uchar(c) < 0x80;
        if (ascii)
            return;
        size_t characters = 0;
        for (qsizetype at = 0; at < text.size(); ++at) {
            if ((uchar(text[at]) & 0xc0) == 0x80)
                continue;
            if (characters++ % step == 0)
                m_bytes.push_back(quint32(at));
        }
    }

    qsizetype byte(size_t character) const
    {
        if (m_bytes.empty())
            return std::min(qsizetype(character), m_text.size());
        if (character / step >= m_bytes.size())
            return m_text.size();
        qsizetype at = m_bytes[character / step];
        for (size_t left = character % step; left > 0 && at < m_text.size(); --left) {
            do {
                ++at;
            } while (at < m_text.size() && (uchar(m_text[at]) & 0xc0) == 0x80);
        }
        return at;
    }

private:
    static constexpr size_t step = 32;
    QByteArrayView m_text;
    std::vector<quint32> m_bytes;
};

/// The text as libyaml gets to see it. It refuses a plain word with a colon before a flow indicator, `[::1, 001:db8::]`;
/// the servers' reader takes the colon as part of the word. Such a colon is shown as a character that stands nowhere else.
class Shown
{
public:
    explicit Shown(const QByteArray &text)
        : bytes(text)
    {
        const QByteArrayView candidates("^~;$%_ZQ7");
        const auto unused = std::find_if(candidates.begin(), candidates.end(), [&](char c) { return !bytes.contains(c); });
        if (unused != candidates.end())
            m_standIn = *unused;
    }

    /// False where that is not possible, or was done so often that reading again and again takes too long.
    bool replaceColon(qsizetype at)
    {
        m_read += at;
        const bool isRefused = bytes.sliced(at).startsWith(":?"); // by the servers' reader too
        if (m_standIn == 0 || isRefused || m_read > 4 * maxBytes)
            return false;
        bytes[at] = m_standIn;
        return true;
    }
    bool isChanged() const { return m_read > 0; }
    QByteArray restored(QByteArrayView value) const { return value.toByteArray().replace(m_standIn, ':'); }

    QByteArray bytes;

private:
    char m_standIn = 0;
    qsizetype m_read = 0;
};

struct FlowColon
{
    qsizetype at = 0;
};

class YamlReader
{
public:
    YamlReader(Tree::Store &store, const Shown &shown)
        : m_store(store)
        , m_shown(shown)
        , m_text(store.bytes)
        , m_start(store.start())
        , m_offsets(QByteArrayView(store.bytes).sliced(store.start()))
    {
        if (!yaml_parser_initialize(&m_parser))
            fail(0, {QT_TRANSLATE_NOOP("Model", "out of memory"), {}}, ReadError::Code::TooLarge);
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        const char *text = shown.bytes.constData() + m_start;
        yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char *>(text), size_t(m_text.size() - m_start));
    }
    ~YamlReader() { yaml_parser_delete(&m_parser); }
    Q_DISABLE_COPY_MOVE(YamlReader)

    void read()
    {
        while (true) {
            Event event(m_parser);
            if (!event.isValid)
                failParse();
            if (event->type == YAML_STREAM_END_EVENT)
                return;
            take(*event);
        }
    }

private:
    struct Event
    {
        explicit Event(yaml_parser_t &parser)
            : isValid(yaml_parser_parse(&parser, &raw))
        {
        }
        ~Event()
        {
            if (isValid)
                yaml_event_delete(&raw);
        }
        Q_DISABLE_COPY_MOVE(Event)
        const yaml_event_t *operator->() const { return &raw; }
        const yaml_event_t &operator*() const { return raw; }

        yaml_event_t raw = {};
        bool isValid;
    };

    struct Frame
    {
        qint32 id = -1;
        bool isMap = false;
        bool isFlow = false;
        bool hasKey = false;
        qsizetype last = 0; ///< end of the last child, or where the children start
        quint64 expanded = 1;
        QByteArray anchor;
        Cell key; ///< key fields of the entry whose value comes next
    };

    struct Anchor
    {
        qint32 id = -1;
        quint64 expanded = 1; ///< nodes that an alias stands for
    };

    [[noreturn]] void failParse() const
    {
        // The words of libyaml are literals of its own.
        Message detail {m_parser.problem ? m_parser.problem : QT_TRANSLATE_NOOP("Model", "cannot be read"), {}};
        if (m_parser.context)
            detail = {QT_TRANSLATE_NOOP("Model", "%1: %2"), {QList {Message {m_parser.context, {}}}, QList {detail}}};
        if (m_parser.problem == "found unexpected ':'"_ba)
            throw FlowColon {byte(m_parser.problem_mark)};
        const bool reader = m_parser.error == YAML_READER_ERROR;
        const qsizetype at = reader ? m_start + qsizetype(m_parser.problem_offset) : byte(m_parser.problem_mark);
        fail(std::min(at, m_text.size()), detail,
            m_parser.error == YAML_MEMORY_ERROR ? ReadError::Code::TooLarge : ReadError::Code::Malformed);
    }

    qsizetype byte(const yaml_mark_t &mark) const { return m_start + m_offsets.byte(mark.index); }

    void take(const yaml_event_t &event)
    {
        // The ends of block collections and of empty nodes have no bytes; they may stand anywhere behind.
        if (m_keyDepth > 0 && event.start_mark.index < event.end_mark.index)
            m_keyEnd = byte(event.end_mark);
        // What is anchored within a key can be named, but has no node.
        if (const yaml_char_t *anchor = m_keyDepth > 0 ? anchorOf(event) : nullptr)
            m_anchors.insert(reinterpret_cast<const char *>(anchor), {});
        switch (event.type) {
        case YAML_DOCUMENT_START_EVENT:
            m_anchors.clear();
            m_frames.clear();
            m_frames.resize(1);
            top().last = byte(event.end_mark);
            return;
        case YAML_SCALAR_EVENT:
            return m_keyDepth > 0 ? void() : takesKey() ? scalarKey(event) : scalar(event);
        case YAML_ALIAS_EVENT:
            return m_keyDepth > 0 ? void() : takesKey() ? aliasKey(event) : alias(event);
        case YAML_SEQUENCE_START_EVENT:
        case YAML_MAPPING_START_EVENT:
            if (m_keyDepth > 0 || takesKey())
                return openKey(event);
            return open(event);
        case YAML_SEQUENCE_END_EVENT:
        case YAML_MAPPING_END_EVENT:
            return m_keyDepth > 0 ? closeKey() : close(event);
        default:
            return;
        }
    }

    Frame &top() { return m_frames.back(); }
    bool takesKey() { return top().isMap && !top().hasKey; }

    /// From `at` over blanks, line ends and comments.
    qsizetype skipped(qsizetype at) const
    {
        while (at < m_text.size()) {
            const char c = m_text[at];
            if (c == '#' && (at == m_start || isBlank(m_text[at - 1]) || isBreak(m_text[at - 1]) || m_text[at - 1] == ','
                    || m_text[at - 1] == '[' || m_text[at - 1] == '{')) {
                while (at < m_text.size() && !isBreak(m_text[at]))
                    ++at;
            } else if (isBlank(c) || isBreak(c)) {
                ++at;
            } else {
                break;
            }
        }
        return at;
    }

    static const yaml_char_t *anchorOf(const yaml_event_t &event)
    {
        switch (event.type) {
        case YAML_SCALAR_EVENT:
            return event.data.scalar.anchor;
        case YAML_SEQUENCE_START_EVENT:
            return event.data.sequence_start.anchor;
        case YAML_MAPPING_START_EVENT:
            return event.data.mapping_start.anchor;
        default:
            return nullptr;
        }
    }

    struct Start
    {
        qsizetype outer = 0;      ///< first byte of anchor or tag
        qsizetype properties = 0; ///< behind them
        qsizetype begin = 0;      ///< the value itself
        Range anchor;
    };

    Start startOf(const yaml_event_t &event, bool hasAnchor, bool hasTag) const
    {
        Start start;
        start.outer = start.properties = start.begin = byte(event.start_mark);
        for (int left = int(hasAnchor) + int(hasTag); left > 0; --left) {
            qsizetype at = start.begin;
            if (at >= m_text.size() || (m_text[at] != '&' && m_text[at] != '!'))
                break;
            const bool isAnchor = m_text[at] == '&';
            const bool isVerbatim = m_text.sliced(at).startsWith("!<");
            if (isAnchor) {
                while (++at < m_text.size() && isAnchorName(m_text[at]))
                    ;
            }
            while (!isAnchor && at < m_text.size() && !isBlank(m_text[at]) && !isBreak(m_text[at]) && (isVerbatim || !isFlowIndicator(m_text[at])))
                ++at;
            if (isAnchor)
                start.anchor = {start.begin + 1, at};
            start.properties = at;
            start.begin = skipped(at);
        }
        return start;
    }

    static bool isFlowIndicator(char c) { return c == ',' || c == '[' || c == ']' || c == '{' || c == '}'; }

    /// The entry's dash, or what was kept from its key.
    Cell begun(const Start &start)
    {
        Cell cell;
        Frame &frame = top();
        if (frame.isMap) {
            cell = frame.key;
            frame.hasKey = false;
        } else if (frame.id >= 0 && !frame.isFlow) {
            const qsizetype dash = skipped(frame.last);
            if (dash >= m_text.size() || m_text[dash] != '-')
                fail(start.outer, {QT_TRANSLATE_NOOP("Model", "no “-” before the item"), {}});
            cell.mark = qint32(dash);
            cell.entry = quint32(dash);
        } else {
            cell.entry = quint32(start.outer);
        }
        cell.begin = quint32(start.begin);
        cell.end = cell.begin;
        return cell;
    }

    void keep(qint32 id, const Start &start, const yaml_char_t *tag)
    {
        if (start.outer == start.properties)
            return;
        m_store.cells[size_t(id)].flags |= Cell::HasProperties;
        m_store.properties.insert(id, {quint32(start.outer), quint32(start.properties), start.anchor, QByteArray(reinterpret_cast<const char *>(tag))});
    }

    void scalar(const yaml_event_t &event)
    {
        const auto &data = event.data.scalar;
        const Start start = startOf(event, data.anchor, data.tag);
        const QByteArrayView value = valueOf(event);
        Cell cell = begun(start);
        if (data.style == YAML_PLAIN_SCALAR_STYLE && value.isEmpty()) {
            // libyaml may put an empty node at the next token; it stands behind its properties, its mark or its key.
            const qsizetype at = start.outer != start.properties ? start.properties
                : cell.mark >= 0                                 ? cell.mark + 1
                : cell.keyEnd > 0                                ? qsizetype(cell.keyEnd)
                                                                 : start.begin;
            cell.begin = cell.end = quint32(at);
            cell.kind = data.tag && typeOfTag(data.tag) == Type::String ? Kind::Scalar : Kind::Null;
            cell.type = cell.kind == Kind::Null ? Type::Null : Type::String;
            cell.flags |= Cell::NoValue;
        } else {
            cell.end = quint32(byte(event.end_mark));
            cell.style = styleOf(data.style);
            finish(cell, value, data.tag);
        }
        const qint32 id = m_store.add(top().id, cell);
        keep(id, start, data.tag);
        top().last = cell.end;
        count(1);
        define(data.anchor, id, 1);
    }

    /// Decoded; good until the next one.
    QByteArrayView valueOf(const yaml_event_t &event)
    {
        const QByteArrayView value(reinterpret_cast<const char *>(event.data.scalar.value), qsizetype(event.data.scalar.length));
        if (!m_shown.isChanged())
            return value;
        m_restored = m_shown.restored(value);
        return m_restored;
    }

    static Style styleOf(yaml_scalar_style_t style)
    {
        switch (style) {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE:
            return Style::Single;
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
            return Style::Double;
        case YAML_LITERAL_SCALAR_STYLE:
            return Style::Literal;
        case YAML_FOLDED_SCALAR_STYLE:
            return Style::Folded;
        default:
            return Style::Plain;
        }
    }

    void finish(Cell &cell, QByteArrayView value, const yaml_char_t *tag)
    {
        qsizetype textAt = cell.begin;
        if (cell.style == Style::Single || cell.style == Style::Double)
            ++textAt;
        if (cell.style == Style::Literal || cell.style == Style::Folded)
            trimBlock(cell, value);
        m_store.setText(cell, value, textAt);
        cell.kind = Kind::Scalar;
        cell.type = cell.style == Style::Plain ? yamlTypeOf(value) : Type::String;
        if (tag)
            cell.type = typeOfTag(tag);
        if (cell.type == Type::Null)
            cell.kind = Kind::Null;
    }

    static Type typeOfTag(const yaml_char_t *written)
    {
        const QByteArrayView tag(reinterpret_cast<const char *>(written));
        if (tag == "!" || tag == "tag:yaml.org,2002:str")
            return Type::String;
        if (tag == "tag:yaml.org,2002:int")
            return Type::Integer;
        if (tag == "tag:yaml.org,2002:float")
            return Type::Float;
        if (tag == "tag:yaml.org,2002:bool")
            return Type::Bool;
        if (tag == "tag:yaml.org,2002:null")
            return Type::Null;
        return Type::Other;
    }

    /// The end mark runs over blank lines behind the text, which belong to it only with a `+` in its header.
    void trimBlock(Cell &cell, QByteArrayView value) const
    {
        qsizetype headerEnd = cell.begin;
        while (headerEnd < cell.end && !isBreak(m_text[headerEnd]))
            ++headerEnd;
        QByteArrayView header = m_text.sliced(cell.begin, headerEnd - cell.begin);
        const qsizetype hash = header.indexOf('#');
        if (hash >= 0)
            header = header.first(hash);
        qsizetype end = cell.end;
        if (header.contains('+')) {
            // Only whole lines: the indentation of what follows is not content.
            while (end > headerEnd && isBlank(m_text[end - 1]))
                --end;
            cell.end = quint32(end > headerEnd && isBreak(m_text[end - 1]) ? end : cell.end);
            return;
        }
        while (end > headerEnd && (isBlank(m_text[end - 1]) || isBreak(m_text[end - 1])))
            --end;
        // Blanks at the end of the last line of text are content, and so are lines of more blanks than the indentation.
        while (value.endsWith('\n'))
            value.chop(1);
        bool hasText = false;
        int blankLines = 0;
        for (qsizetype i = value.size(); i > 0 && !hasText; --i) {
            hasText = !isBlank(value[i - 1]) && value[i - 1] != '\n';
            blankLines += value[i - 1] == '\n';
        }
        for (int left = blankLines + (!hasText && !value.isEmpty()); left >= 0; --left) {
            while (end < cell.end && !isBreak(m_text[end]))
                ++end;
            if (left > 0 && end < cell.end)
                end += m_text.sliced(end).startsWith("\r\n") ? 2 : 1;
        }
        cell.end = quint32(end);
    }

    void scalarKey(const yaml_event_t &event)
    {
        const auto &data = event.data.scalar;
        const Start start = startOf(event, data.anchor, data.tag);
        const QByteArrayView value = valueOf(event);
        // An empty key ends where its anchor does, libyaml may put it at the next token.
        const bool isEmpty = data.style == YAML_PLAIN_SCALAR_STYLE && value.isEmpty();
        const qsizetype begin = isEmpty ? start.properties : start.begin;
        Cell &key = beginKey(start.outer, begin, isEmpty ? begin : std::max(begin, byte(event.end_mark)));
        m_store.setKey(key, value, start.begin + (data.style == YAML_PLAIN_SCALAR_STYLE ? 0 : 1));
        if (data.style == YAML_PLAIN_SCALAR_STYLE && value == "<<" && !data.tag)
            key.flags |= Cell::Merge;
        if (data.style == YAML_LITERAL_SCALAR_STYLE || data.style == YAML_FOLDED_SCALAR_STYLE)
            key.flags |= Cell::Unsafe;
        if (data.anchor)
            m_anchors.insert(reinterpret_cast<const char *>(data.anchor), {});
    }

    void aliasKey(const yaml_event_t &event)
    {
        const qsizetype begin = byte(event.start_mark);
        const qsizetype end = byte(event.end_mark);
        known(event);
        Cell &key = beginKey(begin, begin, end);
        key.flags |= Cell::Unsafe;
        m_store.setKey(key, m_text.sliced(begin, end - begin), begin);
    }

    void openKey(const yaml_event_t &event)
    {
        if (const yaml_char_t *anchor = anchorOf(event))
            m_anchors.insert(reinterpret_cast<const char *>(anchor), {});
        if (m_keyDepth++ == 0)
            m_keyBegin = m_keyEnd = byte(event.start_mark);
        if (m_keyDepth + int(m_frames.size()) > maxDepth)
            fail(byte(event.start_mark), {QT_TRANSLATE_NOOP("Model", "more than %1 levels"), {maxDepth}}, ReadError::Code::TooDeep);
    }

    void closeKey()
    {
        if (--m_keyDepth > 0)
            return;
        Cell &key = beginKey(m_keyBegin, m_keyBegin, m_keyEnd);
        key.flags |= Cell::Unsafe;
        m_store.setKey(key, m_text.sliced(m_keyBegin, m_keyEnd - m_keyBegin), m_keyBegin);
    }

    Cell &beginKey(qsizetype outer, qsizetype begin, qsizetype end)
    {
        Frame &frame = top();
        Cell key;
        // `? key`: the question mark stands where the key would.
        const qsizetype question = skipped(behindComma(frame.last));
        key.entry = quint32(outer);
        if (question < outer && m_text[question] == '?') {
            key.entry = quint32(question);
            key.flags |= Cell::Unsafe;
        }
        // Such a key takes no colon, and stands in a flow map without one.
        if (begin == end || end - begin > 1000 || m_text.sliced(begin, end - begin).contains('\n'))
            key.flags |= Cell::Unsafe;
        key.keyBegin = quint32(begin);
        key.keyEnd = quint32(end);
        const qsizetype colon = skipped(end);
        if (colon < m_text.size() && m_text[colon] == ':')
            key.mark = qint32(colon);
        frame.key = key;
        frame.hasKey = true;
        return frame.key;
    }

    qsizetype behindComma(qsizetype at) const
    {
        const qsizetype next = skipped(at);
        return next < m_text.size() && m_text[next] == ',' ? next + 1 : at;
    }

    const Anchor &known(const yaml_event_t &event) const
    {
        const auto name = QByteArray(reinterpret_cast<const char *>(event.data.alias.anchor));
        const auto found = m_anchors.constFind(name);
        if (found == m_anchors.constEnd())
            fail(byte(event.start_mark), {QT_TRANSLATE_NOOP("Model", "unknown anchor “%1”"), {QString::fromUtf8(name)}});
        return *found;
    }

    void alias(const yaml_event_t &event)
    {
        const Anchor &anchor = known(event);
        const Start start = startOf(event, false, false);
        for (const Frame &frame : m_frames) {
            if (frame.id >= 0 && frame.id == anchor.id)
                fail(start.begin, {QT_TRANSLATE_NOOP("Model", "the value of anchor “%1” contains itself"), {QString::fromUtf8(frame.anchor)}});
        }
        Cell cell = begun(start);
        cell.kind = Kind::Alias;
        cell.end = quint32(byte(event.end_mark));
        cell.firstKid = anchor.id;
        m_store.setText(cell, QByteArrayView(m_text).sliced(start.begin + 1, cell.end - start.begin - 1), start.begin + 1);
        m_store.add(top().id, cell);
        top().last = cell.end;
        count(anchor.expanded);
    }

    void open(const yaml_event_t &event)
    {
        if (int(m_frames.size()) > maxDepth)
            fail(byte(event.start_mark), {QT_TRANSLATE_NOOP("Model", "more than %1 levels"), {maxDepth}}, ReadError::Code::TooDeep);
        const bool isMap = event.type == YAML_MAPPING_START_EVENT;
        const yaml_char_t *anchor = anchorOf(event);
        const yaml_char_t *tag = isMap ? event.data.mapping_start.tag : event.data.sequence_start.tag;
        const bool isFlow = isMap ? event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
                                  : event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE;
        const Start start = startOf(event, anchor, tag);
        Cell cell = begun(start);
        cell.kind = isMap ? Kind::Map : Kind::List;
        cell.style = isFlow ? Style::Flow : Style::Block;
        // [a: 1]: the first byte is that of the key, or its question mark.
        if (isFlow && isMap && (event.start_mark.index == event.end_mark.index || m_text[start.begin] != '{'))
            cell.flags |= Cell::Pair;
        const qint32 id = m_store.add(top().id, cell);
        keep(id, start, tag);
        Frame frame;
        frame.id = id;
        frame.isMap = isMap;
        frame.isFlow = isFlow;
        frame.last = start.begin;
        if (isFlow && !cell.has(Cell::Pair))
            ++frame.last;
        if (anchor) {
            frame.anchor = reinterpret_cast<const char *>(anchor);
            define(anchor, id, 1);
        }
        m_frames.push_back(std::move(frame));
    }

    void close(const yaml_event_t &event)
    {
        const Frame frame = std::move(m_frames.back());
        m_frames.pop_back();
        Cell &cell = m_store.cells[size_t(frame.id)];
        if (cell.style == Style::Flow && !cell.has(Cell::Pair))
            cell.end = quint32(byte(event.end_mark));
        else
            cell.end = quint32(std::max<qsizetype>(frame.last, cell.begin));
        top().last = cell.end;
        count(frame.expanded);
        if (!frame.anchor.isEmpty())
            m_anchors[frame.anchor].expanded = frame.expanded;
    }

    void define(const yaml_char_t *anchor, qint32 id, quint64 expanded)
    {
        if (anchor)
            m_anchors.insert(reinterpret_cast<const char *>(anchor), {id, expanded});
    }

    /// Whoever follows the aliases must not drown in them.
    void count(quint64 expanded)
    {
        quint64 &sum = top().expanded;
        sum += expanded;
        if (sum > quint64(maxNodes))
            fail(top().last, {QT_TRANSLATE_NOOP("Model", "aliases stand for more than %1 values"), {maxNodes}}, ReadError::Code::TooLarge);
    }

    Tree::Store &m_store;
    const Shown &m_shown;
    QByteArray m_restored;
    QByteArrayView m_text;
    qsizetype m_start;
    Offsets m_offsets;
    yaml_parser_t m_parser = {};
    std::vector<Frame> m_frames;
    QHash<QByteArray, Anchor> m_anchors;
    int m_keyDepth = 0;
    qsizetype m_keyBegin = 0;
    qsizetype m_keyEnd = 0;
};

/// Decimal, 0x, 0o, 0b, with `_` between.
bool isInteger(QByteArrayView text)
{
    if (text.size() > 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'o' || text[1] == 'b')) {
        for (const char c : text.sliced(2)) {
            const bool fits = text[1] == 'x' ? std::isxdigit(uchar(c)) : text[1] == 'o' ? c >= '0' && c <= '7' : c == '0' || c == '1';
            if (!fits && c != '_')
                return false;
        }
        return true;
    }
    if (text.isEmpty() || !isDigit(text[0]))
        return false;
    return std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || c == '_'; });
}

bool isFloat(QByteArrayView text)
{
    qsizetype at = 0;
    qsizetype digits = 0;
    for (; at < text.size() && (isDigit(text[at]) || (text[at] == '_' && digits > 0)); ++at)
        digits += isDigit(text[at]);
    if (at < text.size() && text[at] == '.') {
        for (++at; at < text.size() && (isDigit(text[at]) || (text[at] == '_' && digits > 0)); ++at)
            digits += isDigit(text[at]);
    }
    if (digits == 0)
        return false;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        if (at == text.size())
            return false;
        while (at < text.size() && isDigit(text[at]))
            ++at;
    }
    return at == text.size();
}

/// 2001-12-14, perhaps with a time.
bool isTimestamp(QByteArrayView text)
{
    if (text.size() < 8 || !isDigit(text[0]) || !isDigit(text[1]) || !isDigit(text[2]) || !isDigit(text[3]) || text[4] != '-')
        return false;
    return std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || std::strchr("-:.tTzZ+ ", c); });
}

} // namespace

Type yamlTypeOf(QByteArrayView plain)
{
    static const QHash<QByteArray, Type> words = [] {
        QHash<QByteArray, Type> out {{"~"_ba, Type::Null}, {""_ba, Type::Null}};
        for (const char *word : {"null", "Null", "NULL"})
            out.insert(word, Type::Null);
        for (const char *word : {"true", "True", "TRUE", "false", "False", "FALSE", "yes", "Yes", "YES", "no", "No", "NO",
                 "on", "On", "ON", "off", "Off", "OFF"})
            out.insert(word, Type::Bool);
        for (const char *word : {".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF", "-.inf", "-.Inf", "-.INF", ".nan", ".NaN", ".NAN"})
            out.insert(word, Type::Float);
        return out;
    }();
    if (plain.size() <= 5) {
        const auto word = words.constFind(QByteArray::fromRawData(plain.data(), plain.size()));
        if (word != words.constEnd())
            return *word;
    }
    QByteArrayView number = plain;
    if (number.startsWith('-') || number.startsWith('+'))
        number = number.sliced(1);
    if (isInteger(number))
        return Type::Integer;
    if (isFloat(number))
        return Type::Float;
    return isTimestamp(plain) ? Type::Other : Type::String;
}

void readYaml(Tree::Store &store)
{
    // libyaml takes no null pointer, which is what an empty array may have.
    if (store.bytes.size() <= store.start())
        return;
    Shown shown(store.bytes);
    while (true) {
        try {
            return YamlReader(store, shown).read();
        } catch (const FlowColon &colon) {
            if (!shown.replaceColon(colon.at))
                fail(colon.at, {QT_TRANSLATE_NOOP("Model", "a plain word ends with a colon; put it in quotes"), {}});
            store.clear();
        }
    }
}

} // namespace meshboard::text
