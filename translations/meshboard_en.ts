<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n value(s), %1 understood</source>
        <translation>
            <numerusform>%n value, %1 understood</numerusform>
            <numerusform>%n values, %1 understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n instance(s) pass</source>
        <translation>
            <numerusform>%1, %2 of %n instance passes</numerusform>
            <numerusform>%1, %2 of %n instances pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has %n rule(s)</source>
        <translation>
            <numerusform>it has %n rule</numerusform>
            <numerusform>it has %n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message numerus="yes">
        <source>%n more key(s) under %2 are no registrations that are understood here</source>
        <translation>
            <numerusform>%n more key under %2 is no registration that is understood here</numerusform>
            <numerusform>%n more keys under %2 are no registrations that are understood here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2: text edited at %n place(s)</source>
        <translation>
            <numerusform>%2: text edited at %n place</numerusform>
            <numerusform>%2: text edited at %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s) like the %2 before in this document</source>
        <translation>
            <numerusform>%n more finding like the %2 before in this document</numerusform>
            <numerusform>%n more findings like the %2 before in this document</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2: new, %n line(s)</source>
        <translation>
            <numerusform>%2: new, %n line</numerusform>
            <numerusform>%2: new, %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshboard::ChangeDock</name>
    <message numerus="yes">
        <source>checks ok, cures %n finding(s)</source>
        <translation>
            <numerusform>checks ok, cures %n finding</numerusform>
            <numerusform>checks ok, cures %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>brings %n finding(s)</source>
        <translation>
            <numerusform>brings %n finding</numerusform>
            <numerusform>brings %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshboard::ConnectDialog</name>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n instance</numerusform>
            <numerusform>%n instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshboard::FormModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshboard::KeyedTable</name>
    <message numerus="yes">
        <source>Copied %n line(s)</source>
        <translation>
            <numerusform>Copied %n line</numerusform>
            <numerusform>Copied %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %n row(s).</source>
        <translation>
            <numerusform>The filter hides %n row.</numerusform>
            <numerusform>The filter hides %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshboard::LivePage</name>
    <message numerus="yes">
        <source>Nothing was heard yet: %n source(s) connecting.</source>
        <translation>
            <numerusform>Nothing was heard yet: %n source connecting.</numerusform>
            <numerusform>Nothing was heard yet: %n sources connecting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n source(s) can be reached.</source>
        <translation>
            <numerusform>None of %n source can be reached.</numerusform>
            <numerusform>None of %n sources can be reached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshboard::MainWindow</name>
    <message numerus="yes">
        <source>%n document(s) written to %1</source>
        <translation>
            <numerusform>%n document written to %1</numerusform>
            <numerusform>%n documents written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were typed and not staged. Quit without them?</source>
        <translation>
            <numerusform>%n text was typed and not staged. Quit without it?</numerusform>
            <numerusform>%n texts were typed and not staged. Quit without them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The change set holds %n change(s) that were not applied. Quit without them?</source>
        <translation>
            <numerusform>The change set holds %n change that was not applied. Quit without it?</numerusform>
            <numerusform>The change set holds %n changes that were not applied. Quit without them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshboard::OverviewPage</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshboard::RouteView</name>
    <message numerus="yes">
        <source>used in %n places: a change here changes all of them</source>
        <translation>
            <numerusform>used in %n place: a change here changes it</numerusform>
            <numerusform>used in %n places: a change here changes all of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more rule(s)</source>
        <translation>
            <numerusform>and %n more rule</numerusform>
            <numerusform>and %n more rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshboard::SourcesPage</name>
    <message numerus="yes">
        <source>Next attempt at %1, after %n that failed</source>
        <translation>
            <numerusform>Next attempt at %1, after %n that failed</numerusform>
            <numerusform>Next attempt at %1, after %n that failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %n source(s)</source>
        <translation>
            <numerusform>Opened %n source</numerusform>
            <numerusform>Opened %n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshboard::Topology</name>
    <message numerus="yes">
        <source>%n nodes. Arrow keys walk along the edges, Enter inspects, / finds.</source>
        <translation>
            <numerusform>%n node. Arrow keys walk along the edges, Enter inspects, / finds.</numerusform>
            <numerusform>%n nodes. Arrow keys walk along the edges, Enter inspects, / finds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n instances pass</source>
        <translation>
            <numerusform>%1 of %n instance passes</numerusform>
            <numerusform>%1 of %n instances pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes folded; Space unfolds</source>
        <translation>
            <numerusform>%n node folded; Space unfolds</numerusform>
            <numerusform>%n nodes folded; Space unfolds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>observed %1 of %n requests</source>
        <translation>
            <numerusform>observed %1 of %n request</numerusform>
            <numerusform>observed %1 of %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshboard::TopologyPage</name>
    <message numerus="yes">
        <source>%n sources have not answered yet.</source>
        <translation>
            <numerusform>%n source has not answered yet.</numerusform>
            <numerusform>%n sources have not answered yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents were read; none of them declares a service or a route.</source>
        <translation>
            <numerusform>%n document was read; it declares neither a service nor a route.</numerusform>
            <numerusform>%n documents were read; none of them declares a service or a route.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes shown</source>
        <translation>
            <numerusform>%n node shown</numerusform>
            <numerusform>%n nodes shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folded, worst folded: %1</source>
        <translation>
            <numerusform>%n folded, worst folded: %1</numerusform>
            <numerusform>%n folded, worst folded: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sick</source>
        <translation>
            <numerusform>%n sick</numerusform>
            <numerusform>%n sick</numerusform>
        </translation>
    </message>
</context>
</TS>
