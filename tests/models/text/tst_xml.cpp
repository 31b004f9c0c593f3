// SPDX-License-Identifier: GPL-3.0-or-later
// XML, judged by Qt's own reader: what it makes of a text, before and after an edit, is what the span tree says.
#include "harness.h"

#include "text/write.h"
#include "text/xml.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace meshboard::text;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *registry = R"(<?xml version="1.0" encoding="UTF-8"?>
<!-- what the registry said -->
<applications>
  <versions__delta>1</versions__delta>
  <apps__hashcode>UP_2_</apps__hashcode>
  <application>
    <name>PAYMENT</name>
    <instance>
      <instanceId>a:payment:8080</instanceId>
      <status>UP</status> <!-- since Monday -->
      <port enabled="true">8080</port>
      <securePort enabled='false' >443</securePort>
      <dataCenterInfo class="com.example.Zone"><name>MyOwn</name></dataCenterInfo>
      <metadata/>
    </instance>
    <!-- the second one -->
    <instance>
      <instanceId>b:payment:8080</instanceId>
      <status>UP</status>
      <metadata class="java.util.Map">
        <zone>eu &amp; us</zone>
        <note><![CDATA[a < b]]></note>
      </metadata>
      <vip>

      </vip>
    </instance>
  </application>
</applications>
)";

constexpr const char *odd = "<?pi one?><!DOCTYPE r [<!ENTITY own \"x]>\"> <!-- ] > --> <?p ]> ?>]>\n<r a='1' b=\"&lt;&#x41;&quot;\" xmlns:n=\"urn:n\">text "
                            "&#233;\xc3\xa9<n:c/>more<!-- c --> text<d><![CDATA[]]]]><![CDATA[>]]></d><e>\t</e><f> \n</f><g>&#32;</g><h x=''/></r><!-- end --><?last?>";

constexpr const char *plain = "<a><b>1</b><b>2</b><c k=\"v\">t</c><b/></a>";

Tree::Ptr read(const QByteArray &bytes)
{
    const auto tree = Tree::read(bytes, Syntax::Xml);
    return tree ? *tree : nullptr;
}

QString drawn(const Node &node)
{
    if (node.kind() == Kind::Null)
        return u"~"_s;
    if (node.kind() == Kind::Opaque)
        return u"opaque"_s;
    if (node.isScalar())
        return u'"' + node.text() + u'"';
    QStringList entries;
    for (int i = 0; i < node.size(); ++i)
        entries.append(QString::fromUtf8(node.at(i).key()) + u'=' + drawn(node.at(i)));
    return u'{' + entries.join(u' ') + u'}';
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

/// What Qt's reader says, drawn in the same manner.
class Judged
{
public:
    /// A blank by its number is no layout, and Qt does not tell it apart: it goes in as another character.
    explicit Judged(QByteArray bytes)
        : m_reader(bytes.replace("&#32;", "\xee\x80\xa0").replace("&#10;", "\xee\x80\x8a"))
    {
        m_reader.setNamespaceProcessing(false);
    }

    /// Null where it cannot be read.
    QString drawn()
    {
        QString out;
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            if (m_reader.isStartElement())
                out = u'{' + m_reader.qualifiedName() + u'=' + element() + u'}';
        }
        return m_reader.hasError() ? QString() : out.replace(QChar(0xe020), u' ').replace(QChar(0xe00a), u'\n');
    }

private:
    QString element()
    {
        QStringList entries;
        const QXmlStreamAttributes attributes = m_reader.attributes();
        for (const QXmlStreamAttribute &one : attributes)
            entries.append(u'@' + one.qualifiedName() + u"=\"" + one.value() + u'"');
        QStringList texts;
        QString text;
        bool isSomething = false;
        bool hasElements = false;
        const auto endText = [&] {
            if (isSomething) {
                entries.append(u"$=\""_s + text + u'"');
                texts.append(text);
            }
            text.clear();
            isSomething = false;
        };
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            if (m_reader.isCharacters()) {
                text += m_reader.text();
                isSomething = isSomething || m_reader.isCDATA() || !isBlank(m_reader.text().toString());
            } else if (m_reader.isStartElement()) {
                endText();
                hasElements = true;
                const QString name = m_reader.qualifiedName().toString();
                entries.append(name + u'=' + element());
            } else if (m_reader.isEndElement()) {
                break;
            }
        }
        endText();
        if (entries.isEmpty())
            return u"~"_s;
        if (!hasElements && attributes.isEmpty())
            return u'"' + texts.first() + u'"';
        return u'{' + entries.join(u' ') + u'}';
    }

    QXmlStreamReader m_reader;
};

const QList<QByteArray> &documents()
{
    static const QList<QByteArray> all {registry, odd, plain, QByteArray("\xef\xbb\xbf") + registry, QByteArray(registry).replace("\n", "\r\n"), QByteArray(registry).trimmed()};
    return all;
}

Path at(const char *path)
{
    return *Path::fromString(QString::fromUtf8(path));
}

} // namespace

class XmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void judged();
    void cutAnywhere();
    void spans();
    void edits_data();
    void edits();
    void refusedEdits();
    void everyPlace();
    void hostile();
    void writes();
};

void XmlTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *text, const QString &says) { QTest::newRow(name) << QByteArray(text) << says; };
    row("empty", "<a/>", u"{a=~}"_s);
    row("empty in two tags", "<a></a>", u"{a=~}"_s);
    row("blanks are layout", "<a> \n </a>", u"{a=~}"_s);
    row("a blank that is meant", "<a>&#32;</a>", u"{a=\" \"}"_s);
    row("text", "<a>x</a>", u"{a=\"x\"}"_s);
    row("text with blanks", "<a> x\r\ny </a>", u"{a=\" x\ny \"}"_s);
    row("lone carriage return", "<a>x\ry</a>", u"{a=\"x\ny\"}"_s);
    row("references", "<a>&lt;&gt;&amp;&quot;&apos;&#65;&#x42;</a>", u"{a=\"<>&\"'AB\"}"_s);
    row("CDATA", "<a><![CDATA[<b>&amp;]]></a>", u"{a=\"<b>&amp;\"}"_s);
    row("empty CDATA", "<a><![CDATA[]]></a>", u"{a=\"\"}"_s);
    row("comment in text", "<a>x<!-- - -->y<?z?></a>", u"{a=\"xy\"}"_s);
    row("attributes", "<a x='1' y = \"a\tb&#9;'\"/>", u"{a={@x=\"1\" @y=\"a b\t'\"}}"_s);
    row("attributes and text", "<a x='1'>t</a>", u"{a={@x=\"1\" $=\"t\"}}"_s);
    row("elements", "<a><b/> <b>2</b>\n<c><d/></c></a>", u"{a={b=~ b=\"2\" c={d=~}}}"_s);
    row("mixed", "<a>x<b/>y</a>", u"{a={$=\"x\" b=~ $=\"y\"}}"_s);
    row("entity of a DOCTYPE", "<!DOCTYPE a [<!ENTITY e \"v\">]><a><b>x&e;</b><c d='&e;'>1</c></a>", u"{a={b=opaque c={@d=opaque $=\"1\"}}}"_s);
    row("DOCTYPE elsewhere", "<!DOCTYPE html PUBLIC \"-//X//]>\" 'u>'><html/>", u"{html=~}"_s);
    row("prolog", "\xef\xbb\xbf<?xml version='1.0' standalone=\"yes\" ?>\n<!-- a --><?b c?>\n<a/>\n<!-- d -->\n", u"{a=~}"_s);
    row("names", "<n:a-b.c_\xc3\xa9 \xe6\xbc\xa2='1'/>", u"{n:a-b.c_\u00e9={@\u6f22=\"1\"}}"_s);
    row("blank in tags", "<a\n x='1'\n/>", u"{a={@x=\"1\"}}"_s);
    row("blank behind names", "<a ></a >", u"{a=~}"_s);
}

void XmlTest::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const auto tree = Tree::read(text, Syntax::Xml);
    QVERIFY2(tree, tree ? "" : qPrintable(inEnglish(tree.error().detail)));
    QCOMPARE(drawn((*tree)->root()), says);
}

void XmlTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<QByteArray>("good");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, QByteArray bad, QByteArray good, int line = 1) { QTest::newRow(name) << bad << good << line; };
    row("nothing", "", "<a/>");
    row("no element", "<!-- a -->\n", "<!-- a -->\n<a/>", 2);
    row("text outside", "<a/>\nx", "<a/>\n", 2);
    row("two roots", "<a/><b/>", "<a><b/></a>");
    row("not closed", "<a>\n<b>\n</a>", "<a>\n<b>\n</b></a>", 3);
    row("closed by another", "<a></b>", "<a></a>");
    row("attribute without quotes", "<a x=1/>", "<a x='1'/>");
    row("attribute without value", "<a x/>", "<a x=''/>");
    row("attributes not apart", "<a x='1'y='2'/>", "<a x='1' y='2'/>");
    row("attribute twice", "<a x='1' x='1'/>", "<a x='1' X='1'/>");
    row("less than in a value", "<a x='<'/>", "<a x='&lt;'/>");
    row("ampersand", "<a>a & b</a>", "<a>a &amp; b</a>");
    row("entity that nobody declares", "<a>&nbsp;</a>", "<a>&#160;</a>");
    row("no character", "<a>&#0;</a>", "<a>&#9;</a>");
    row("control", "<a>\x01</a>", "<a>\x09</a>");
    row("end of CDATA in text", "<a>]]></a>", "<a>]]&gt;</a>");
    row("dashes in a comment", "<a><!-- a -- b --></a>", "<a><!-- a - b --></a>");
    row("declaration too late", " <?xml version='1.0'?><a/>", "<?xml version='1.0'?><a/>");
    row("declaration without version", "<?xml encoding='UTF-8'?><a/>", "<?xml version='1.0' encoding='UTF-8'?><a/>");
    row("other version", "<?xml version='1.1'?><a/>", "<?xml version='1.0'?><a/>");
    row("other encoding", "<?xml version='1.0' encoding='ISO-8859-1'?><a/>", "<?xml version='1.0' encoding='us-ascii'?><a/>");
    row("not UTF-8", "<a>\xe9</a>", "<a>\xc3\xa9</a>");
    row("name", "<1a/>", "<a1/>");
    row("sign in a name", "<a\xc3\x97/>", "<a\xc3\x98/>");
    row("DOCTYPE without end", "<!DOCTYPE a [<a/>", "<!DOCTYPE a []><a/>");
    row("DOCTYPE twice", "<!DOCTYPE a><!DOCTYPE a><a/>", "<!DOCTYPE a><a/>");
    row("DOCTYPE too late", "<a/><!DOCTYPE a>", "<!DOCTYPE a><a/>");
}

void XmlTest::refuses()
{
    QFETCH(QByteArray, bad);
    QFETCH(QByteArray, good);
    QFETCH(int, line);
    const auto twin = Tree::read(good, Syntax::Xml);
    QVERIFY2(twin, twin ? "" : qPrintable(inEnglish(twin.error().detail)));
    const auto tree = Tree::read(bad, Syntax::Xml);
    QVERIFY(!tree);
    QVERIFY(!tree.error().detail.isEmpty());
    QCOMPARE(tree.error().position.line, line);
}

void XmlTest::judged()
{
    for (const QByteArray &document : documents()) {
        const Tree::Ptr tree = read(document);
        QVERIFY(tree);
        QCOMPARE(drawn(tree->root()), Judged(document).drawn());
    }
}

void XmlTest::cutAnywhere()
{
    for (const QByteArray &document : documents()) {
        for (qsizetype length = 0; length <= document.size(); ++length) {
            const QByteArray cut = document.first(length);
            const Tree::Ptr tree = read(cut);
            const QString judged = Judged(cut).drawn();
            QVERIFY2(bool(tree) == !judged.isNull(), cut.constData());
            if (tree)
                QCOMPARE(drawn(tree->root()), judged);
        }
    }
}

void XmlTest::spans()
{
    const Tree::Ptr tree = read(registry);
    QVERIFY(tree);
    const auto slice = [&](const Range &range) { return tree->bytes().sliced(range.begin, range.length()); };
    const Node instance = tree->find(at("0:/applications/application/instance"));
    QCOMPARE(slice(instance["status"].range()), "UP");
    QCOMPARE(slice(instance["status"].keyRange()), "status");
    QCOMPARE(slice(instance["status"].entryRange()), "<status>UP");
    QCOMPARE(slice(instance["port"].range()), "<port enabled=\"true\">8080</port>");
    QCOMPARE(slice(instance["port"]["@enabled"].range()), "\"true\"");
    QCOMPARE(slice(instance["port"]["@enabled"].entryRange()), "enabled=\"true\"");
    QCOMPARE(slice(instance["port"]["$"].range()), "8080");
    QCOMPARE(instance["status"].position(), (Position {10, 15}));
    const Node second = tree->find(at("0:/applications/application/instance~2(1)"));
    QCOMPARE(second["instanceId"].text(), u"b:payment:8080"_s);
    QCOMPARE(second.path().toString(), u"0:/applications/application/instance~2(1)"_s);
    QCOMPARE(slice(second["metadata"]["note"].range()), "<![CDATA[a < b]]>");
    for (const auto &[needle, path] : {std::pair("8080</port>", "0:/applications/application/instance/port/$"), std::pair("enabled='", "0:/applications/application/instance/securePort/@enabled"),
                                       std::pair("b:pay", "0:/applications/application/instance~2(1)/instanceId")})
        QCOMPARE(tree->nodeAt(tree->bytes().indexOf(needle)).path().toString(), QString::fromUtf8(path));
}

Q_DECLARE_METATYPE(meshboard::text::Edit)

void XmlTest::edits_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const Edit &edit, const char *after) { QTest::newRow(name) << QByteArray(before) << edit << QByteArray(after); };
    row("text", "<a><b >x</b></a>", Set {at("0:/a/b"), "y & <z>"}, "<a><b >y &amp; &lt;z></b></a>");
    row("same text", "<a>&#120;</a>", Set {at("0:/a"), "x"}, "<a>&#120;</a>");
    row("CDATA stays", "<a><![CDATA[x]]></a>", Set {at("0:/a"), "<y>"}, "<a><![CDATA[<y>]]></a>");
    row("CDATA ends", "<a><![CDATA[x]]></a>", Set {at("0:/a"), "]]>"}, "<a>]]&gt;</a>");
    row("number", "<a>1</a>", Set {at("0:/a"), 2}, "<a>2</a>");
    row("null filled", "<a><b x='1' /><c/></a>", Set {at("0:/a/c"), true}, "<a><b x='1' /><c>true</c></a>");
    row("blank filled", "<a> </a>", Set {at("0:/a"), "x"}, "<a>x</a>");
    row("emptied", "<a>x</a>", Set {at("0:/a"), ""}, "<a></a>");
    row("a blank", "<a>x</a>", Set {at("0:/a"), " "}, "<a>&#32;</a>");
    row("attribute", "<a x='1'/>", Set {at("0:/a/@x"), "it's \"2\"\n"}, "<a x='it&apos;s \"2\"&#10;'/>");
    row("text beside an attribute", "<a x='1'>t<!-- c --></a>", Set {at("0:/a/$"), "u"}, "<a x='1'>u<!-- c --></a>");
    row("map for text", "<a>\r\n  <b>x</b>\r\n</a>", Set {at("0:/a/b"), Value::Map {{"c", 1}, {"@k", "v"}, {"d", Value::List {2, 3}}}},
        "<a>\r\n  <b k=\"v\">\r\n    <c>1</c>\r\n    <d>2</d>\r\n    <d>3</d>\r\n  </b>\r\n</a>");
    row("text for a map", "<a><b k='v'><c/></b></a>", Set {at("0:/a/b"), "x"}, "<a><b>x</b></a>");
    row("new element", "<a>\n  <b/> <!-- b -->\n</a>", InsertField {at("0:/a"), "c", 1, {}}, "<a>\n  <b/> <!-- b -->\n  <c>1</c>\n</a>");
    row("new element before", "<a>\n  <b/>\n</a>", InsertField {at("0:/a"), "c", Value::Map {{"d", 1}}, "b"}, "<a>\n  <c>\n    <d>1</d>\n  </c>\n  <b/>\n</a>");
    row("new element on the line", "<a><b/></a>", InsertField {at("0:/a"), "c", "x", {}}, "<a><b/><c>x</c></a>");
    row("into an empty one", "<a>\n\t<b/>\n</a>", InsertField {at("0:/a/b"), "c", 1, {}}, "<a>\n\t<b>\n\t\t<c>1</c>\n\t</b>\n</a>");
    row("beside an attribute", "<r>\n  <a x='1' />\n</r>", InsertField {at("0:/r/a"), "c", 1, {}}, "<r>\n  <a x='1'>\n    <c>1</c>\n  </a>\n</r>");
    row("missing maps are made", "<a><b/></a>", InsertField {at("0:/a/c/d"), "e", 1, {}}, "<a><b/><c><d><e>1</e></d></c></a>");
    row("new attribute", "<a x='1' ><b/></a>", InsertField {at("0:/a"), "@y", 2, {}}, "<a x='1' y=\"2\" ><b/></a>");
    row("attribute before", "<a x='1'/>", InsertField {at("0:/a"), "@y", 2, "@x"}, "<a y=\"2\" x='1'/>");
    row("attribute of a text", "<a><![CDATA[t]]></a>", InsertField {at("0:/a"), "@y", 2, {}}, "<a y=\"2\"><![CDATA[t]]></a>");
    row("attribute of a null", "<a/>", InsertField {at("0:/a"), "@y", 2, {}}, "<a y=\"2\"/>");
    row("text of an element", "<a x='1'/>", InsertField {at("0:/a"), "$", "t", {}}, "<a x='1'>t</a>");
    row("one more", "<r>\n  <a>1</a>\n  <b/>\n</r>", InsertItem {at("0:/r/a"), 1, 2}, "<r>\n  <a>1</a>\n  <a>2</a>\n  <b/>\n</r>");
    row("one before", "<r>\n  <a>1</a>\n</r>", InsertItem {at("0:/r/a"), 0, Value::Map {{"c", 2}}}, "<r>\n  <a>\n    <c>2</c>\n  </a>\n  <a>1</a>\n</r>");
    row("remove", "<r>\n  <!-- of a -->\n  <a>1</a> <!-- too -->\n\n  <b/>\n</r>", Remove {at("0:/r/a")}, "<r>\n\n  <b/>\n</r>");
    row("remove on the line", "<r><a/><b/></r>", Remove {at("0:/r/a")}, "<r><b/></r>");
    row("remove the last", "<r>\n  <s><a/></s>\n</r>", Remove {at("0:/r/s/a")}, "<r>\n  <s></s>\n</r>");
    row("remove an attribute", "<r x='1'\n   y='2'/>", Remove {at("0:/r/@y")}, "<r x='1'/>");
    row("remove the attribute of a text", "<r x='1'>a<!-- c -->b</r>", Remove {at("0:/r/@x")}, "<r>a<!-- c -->b</r>");
    row("remove in mixed content", "<r>x<a/></r>", Remove {at("0:/r/a")}, "<r>x</r>");
    row("remove between layout and text", "<r><b/> <a/>x <b/></r>", Remove {at("0:/r/a")}, "<r><b/>x <b/></r>");
    row("remove between text and layout", "<r>x<a/>\n</r>", Remove {at("0:/r/a")}, "<r>x</r>");
    row("move", "<r>\n  <!-- 1 -->\n  <a>1</a>\n  <b/>\n  <a>2</a> <!-- 2 -->\n</r>", MoveItem {at("0:/r/a"), 1, 0}, "<r>\n  <a>2</a> <!-- 2 -->\n  <!-- 1 -->\n  <a>1</a>\n  <b/>\n</r>");
    row("move on the line", "<r><a>1</a> <a>2</a></r>", MoveItem {at("0:/r/a"), 0, 1}, "<r><a>2</a> <a>1</a></r>");
}

void XmlTest::edits()
{
    QFETCH(QByteArray, before);
    QFETCH(Edit, edit);
    QFETCH(QByteArray, after);
    const auto tree = read(before);
    QVERIFY(tree);
    const auto done = edited(tree, {edit});
    QVERIFY2(done, done ? "" : qPrintable(inEnglish(done.error().detail)));
    QCOMPARE((*done)->bytes(), after);
    QCOMPARE(drawn((*done)->root()), Judged(after).drawn());
}

void XmlTest::refusedEdits()
{
    const auto code = [](const char *text, const Edit &edit) {
        const auto done = edited(read(text), {edit});
        return done ? -1 : int(done.error().code);
    };
    using Code = Refusal::Code;
    const char *opaque = "<!DOCTYPE a [<!ENTITY e 'v'>]><a><b>&e;</b><c>1</c></a>";
    QCOMPARE(code(opaque, Set {at("0:/a/b"), 1}), int(Code::Opaque));
    QCOMPARE(code(opaque, Set {at("0:/a/c"), 2}), -1);
    QCOMPARE(code("<a>x<!-- c -->y</a>", Set {at("0:/a"), 1}), int(Code::UnsafePlace));
    QCOMPARE(code("<a/>", Remove {at("0:/a")}), int(Code::UnsafePlace));
    QCOMPARE(code("<a/>", InsertField {at("0:"), "b", 1, {}}), int(Code::UnsafePlace));
    QCOMPARE(code("<a/>", InsertField {at("0:/a"), "new key", 1, {}}), int(Code::NotRepresentable));
    QCOMPARE(code("<a/>", InsertField {at("0:/a"), "new-key", 1, {}}), -1);
    QCOMPARE(code("<a>1</a>", Set {at("0:/a"), QByteArray("\x01")}), int(Code::NotRepresentable));
    QCOMPARE(code("<a>1</a>", Set {at("0:/a"), QByteArray("\xef\xbf\xbf")}), int(Code::NotRepresentable));
    QCOMPARE(code("<a>1</a>", Set {at("0:/a"), QByteArray("\xe9")}), int(Code::NotRepresentable));
    QCOMPARE(code("<a>1</a>", Set {at("0:/a"), Value::List {1, 2}}), int(Code::NotRepresentable));
    QCOMPARE(code("<a x='1'/>", Set {at("0:/a/@x"), Value::Map {}}), int(Code::NotRepresentable));
    QCOMPARE(code("<a>x<b/>y</a>", Remove {at("0:/a/b")}), int(Code::UnsafePlace));
    QCOMPARE(code("<a>x</a>", InsertField {at("0:/a"), "b", 1, {}}), int(Code::NoSuchPlace));
}

void XmlTest::everyPlace()
{
    int done = 0;
    int refusals = 0;
    for (const QByteArray &document : documents()) {
        const Tree::Ptr tree = read(document);
        QVERIFY(tree);
        QString wrong;
        everyTrial(*tree, 1000, [&](const Trial &trial) {
            const auto after = edited(tree, {trial.edit}, trial.shared);
            if (!after) {
                ++refusals;
                if (after.error().code == Refusal::Code::VerifyFailed)
                    wrong += trial.name + u": "_s + inEnglish(after.error().detail) + u'\n';
                return;
            }
            ++done;
            if (drawn((*after)->root()) != Judged((*after)->bytes()).drawn())
                wrong += trial.name + u": read otherwise by the judge\n"_s;
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
    qInfo("%d edits as meant, %d refused", done, refusals);
    QVERIFY(done > 300 && refusals < done / 2);
}

void XmlTest::hostile()
{
    const int million = 1'000'000;
    const QByteArray deep = QByteArray("<a>").repeated(million);
    QCOMPARE(Tree::read(deep, Syntax::Xml).error().code, ReadError::Code::TooDeep);
    QByteArray attributes;
    for (int i = 0; i < 20'000; ++i)
        attributes += " a" + QByteArray::number(i) + "='1'";
    QVERIFY(read("<a" + attributes + "/>"));
    QVERIFY(!read("<a" + attributes + " a7='2'/>"));
    QVERIFY(read("<a>" + QByteArray("<b/>").repeated(million / 5) + "</a>"));
    QVERIFY(read("<a>" + QByteArray(10 * million, 'x') + "</a>"));
    QVERIFY(read("<a>" + QByteArray("&lt;").repeated(million / 5) + "</a>"));
    QVERIFY(read("<a>" + QByteArray("x<!-- -->").repeated(million / 5) + "</a>"));
    QVERIFY(read("<a x='" + QByteArray(10 * million, 'x') + "'/>"));
    for (const char *piece : {"<!--", "<![CDATA[", "&", "<?", "<!DOCTYPE a [", "\"", "<a x='"})
        QVERIFY2(!read(QByteArray("<a>") + QByteArray(piece).repeated(million / 10)), piece);
    // Entities that stand for entities stay what they are.
    QByteArray bomb = "<!DOCTYPE a [<!ENTITY e0 'ha'>";
    for (int i = 1; i < 100; ++i)
        bomb += "<!ENTITY e" + QByteArray::number(i) + " '" + QByteArray("&e" + QByteArray::number(i - 1) + ';').repeated(10) + "'>";
    const Tree::Ptr tree = read(bomb + "]><a>&e99;</a>");
    QVERIFY(tree);
    QCOMPARE(drawn(tree->root()), u"{a=opaque}"_s);
}

void XmlTest::writes()
{
    const Tree::Ptr tree = read(registry);
    const auto value = valueOf(tree->root());
    QVERIFY(value);
    const auto bytes = written({*value}, Syntax::Xml);
    QVERIFY(bytes);
    QCOMPARE(Judged(*bytes).drawn(), drawn(tree->root()));
    QVERIFY(!written({Value::Map {{"a", 1}, {"b", 2}}}, Syntax::Xml));
    QVERIFY(written({Value::Map {{"a", Value::List {1}}}}, Syntax::Xml));
}

QTEST_GUILESS_MAIN(XmlTest)
#include "tst_xml.moc"
