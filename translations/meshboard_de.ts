<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>a weight is 0 or more with at most three decimals, or 500m</source>
        <translation>ein Gewicht ist 0 oder mehr mit höchstens drei Nachkommastellen, oder 500m</translation>
    </message>
    <message>
        <source>%1: %2 has no place in the typed values</source>
        <translation>%1: %2 hat in den typisierten Werten keinen Platz</translation>
    </message>
    <message>
        <source>what it prints cannot be written: %1</source>
        <translation>Die Ausgabe kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>there is no help on %1</source>
        <translation>zu %1 gibt es keine Hilfe</translation>
    </message>
    <message>
        <source>--timeout takes seconds, more than 0 and up to 3600</source>
        <translation>--timeout nimmt Sekunden, mehr als 0 und bis 3600</translation>
    </message>
    <message>
        <source>--shared takes all or here</source>
        <translation>--shared nimmt all oder here</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 bei Byte %2</translation>
    </message>
    <message>
        <source>it holds no intents</source>
        <translation>darin stehen keine Absichten</translation>
    </message>
    <message>
        <source>“shared” is “all” or “here”</source>
        <translation>„shared“ ist „all“ oder „here“</translation>
    </message>
    <message>
        <source>the plan would cause errors:</source>
        <translation>der Plan würde Fehler verursachen:</translation>
    </message>
    <message>
        <source>They are not why, but it would cause these findings too:</source>
        <translation>Nicht der Grund, aber er würde auch diese Befunde verursachen:</translation>
    </message>
    <message>
        <source>Nothing to do: the plan writes nothing.</source>
        <translation>Nichts zu tun: Der Plan schreibt nichts.</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STAND</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>QUELLE</translation>
    </message>
    <message>
        <source>DOCUMENT</source>
        <translation>DOKUMENT</translation>
    </message>
    <message>
        <source>GUARD</source>
        <translation>WÄCHTER</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>BEGONNEN</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>AUSGANG</translation>
    </message>
    <message>
        <source>SOURCES</source>
        <translation>QUELLEN</translation>
    </message>
    <message>
        <source>CHANGES</source>
        <translation>ÄNDERUNGEN</translation>
    </message>
    <message>
        <source>the journal has no such entry</source>
        <translation>im Journal steht kein solcher Eintrag</translation>
    </message>
    <message>
        <source>several entries begin so</source>
        <translation>mehrere Einträge beginnen so</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>passing</source>
        <translation>gesund</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>in</source>
        <translation>dabei</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>läuft aus</translation>
    </message>
    <message>
        <source>out</source>
        <translation>draußen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>overlay</source>
        <translation>Overlay</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>failover</source>
        <translation>Ausweichziel</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>Spiegel</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>atomic</source>
        <translation>atomar</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>wird geschrieben</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>nicht geschrieben</translation>
    </message>
    <message>
        <source>foreign</source>
        <translation>fremd geändert</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>angewendet</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>unsettled</source>
        <translation>ungeklärt</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <source>wrong target</source>
        <translation>falsches Ziel</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>(line %1)</source>
        <translation>(Zeile %1)</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Siehe: %1</translation>
    </message>
    <message>
        <source>an address is %1 or %2, - for no scope</source>
        <translation>eine Adresse ist %1 oder %2, - ohne Bereich</translation>
    </message>
    <message>
        <source>Findings it would cause:</source>
        <translation>Befunde, die er verursachen würde:</translation>
    </message>
    <message>
        <source>Findings it would end:</source>
        <translation>Befunde, die er beenden würde:</translation>
    </message>
    <message>
        <source>Nothing to do: it says so already.</source>
        <translation>Nichts zu tun: Es steht schon so da.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>HEALTH</source>
        <translation>GESUNDHEIT</translation>
    </message>
    <message>
        <source>PASSING</source>
        <translation>GESUND</translation>
    </message>
    <message>
        <source>INSTANCES</source>
        <translation>INSTANZEN</translation>
    </message>
    <message>
        <source>SUBSETS</source>
        <translation>TEILMENGEN</translation>
    </message>
    <message>
        <source>AT</source>
        <translation>UNTER</translation>
    </message>
    <message>
        <source>SUBSET</source>
        <translation>TEILMENGE</translation>
    </message>
    <message>
        <source>ROTATION</source>
        <translation>ROTATION</translation>
    </message>
    <message>
        <source>HOSTS</source>
        <translation>HOSTS</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>WENN</translation>
    </message>
    <message>
        <source>LEADS TO</source>
        <translation>FÜHRT ZU</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>VON</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>NACH</translation>
    </message>
    <message>
        <source>SHARE</source>
        <translation>ANTEIL</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>ZEILE</translation>
    </message>
    <message>
        <source>SEVERITY</source>
        <translation>SCHWERE</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>MESSAGE</source>
        <translation>MELDUNG</translation>
    </message>
    <message>
        <source>CLASS</source>
        <translation>KLASSE</translation>
    </message>
    <message>
        <source>LANGUAGES</source>
        <translation>SPRACHEN</translation>
    </message>
    <message>
        <source>OBJECTS</source>
        <translation>OBJEKTE</translation>
    </message>
    <message>
        <source>BYTES</source>
        <translation>BYTES</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Keine Befunde.</translation>
    </message>
    <message>
        <source>when %1</source>
        <translation>wenn %1</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s), %1 understood</source>
        <translation>
            <numerusform>%n Wert, %1 verstanden</numerusform>
            <numerusform>%n Werte, %1 verstanden</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing of that address</source>
        <translation>nichts unter dieser Adresse</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n instance(s) pass</source>
        <translation>
            <numerusform>%1, %2 von %n Instanz gesund</numerusform>
            <numerusform>%1, %2 von %n Instanzen gesund</numerusform>
        </translation>
    </message>
    <message>
        <source>declared in %1</source>
        <translation>deklariert in %1</translation>
    </message>
    <message>
        <source>it has no such rule</source>
        <translation>eine solche Regel hat es nicht</translation>
    </message>
    <message>
        <source>“%1” is no wish: see meshboard help intents</source>
        <translation>„%1“ ist kein Wunsch: siehe meshboard help intents</translation>
    </message>
    <message>
        <source>these are wishes of their own, one after the other: %1</source>
        <translation>das sind eigene Wünsche, einer nach dem anderen: %1</translation>
    </message>
    <message>
        <source>it says what to change: see meshboard help intents</source>
        <translation>es fehlt, was zu ändern ist: siehe meshboard help intents</translation>
    </message>
    <message>
        <source>removeValue is a path, or a list of paths</source>
        <translation>removeValue ist ein Pfad oder eine Liste von Pfaden</translation>
    </message>
    <message>
        <source>a path is written as meshboard show prints it: 0:/spec/hosts/0</source>
        <translation>ein Pfad steht so, wie meshboard show ihn ausgibt: 0:/spec/hosts/0</translation>
    </message>
    <message>
        <source>this is no value that can be written</source>
        <translation>dieser Wert kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>this is a map; a key that is a number is written %1~2(0)</source>
        <translation>das ist eine Abbildung; ein Schlüssel, der eine Zahl ist, steht als %1~2(0)</translation>
    </message>
    <message>
        <source>moveItem names an item by its path, and its new place from 0</source>
        <translation>moveItem nennt ein Element durch seinen Pfad und seinen neuen Platz ab 0</translation>
    </message>
    <message>
        <source>its text cannot be read</source>
        <translation>sein Text kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>“%1” names no path</source>
        <translation>„%1“ nennt keinen Pfad</translation>
    </message>
    <message numerus="yes">
        <source>it has %n rule(s)</source>
        <translation>
            <numerusform>es hat %n Regel</numerusform>
            <numerusform>es hat %n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>this rule leads to one target, not to a split</source>
        <translation>diese Regel führt zu einem Ziel, nicht zu einem Split</translation>
    </message>
    <message>
        <source>it has several splits: %1</source>
        <translation>es hat mehrere Splits: %1</translation>
    </message>
    <message>
        <source>there is no split</source>
        <translation>es gibt keinen Split</translation>
    </message>
    <message>
        <source>its children are %1</source>
        <translation>seine Kinder sind %1</translation>
    </message>
    <message>
        <source>a weight is 0 to 100 with at most two decimals</source>
        <translation>ein Gewicht ist 0 bis 100 mit höchstens zwei Nachkommastellen</translation>
    </message>
    <message>
        <source>a weight is a whole number, 0 or more</source>
        <translation>ein Gewicht ist eine ganze Zahl, 0 oder mehr</translation>
    </message>
    <message>
        <source>it is given twice</source>
        <translation>es ist zweimal angegeben</translation>
    </message>
    <message>
        <source>these weights are more than the whole</source>
        <translation>diese Gewichte sind mehr als das Ganze</translation>
    </message>
    <message>
        <source>there is no such child</source>
        <translation>ein solches Kind gibt es nicht</translation>
    </message>
    <message>
        <source>addChild needs a weight</source>
        <translation>addChild braucht ein Gewicht</translation>
    </message>
    <message>
        <source>this wish needs the address of a rule, SOURCE/kind/scope/name#n</source>
        <translation>dieser Wunsch braucht die Adresse einer Regel, SOURCE/kind/scope/name#n</translation>
    </message>
    <message>
        <source>moveTo is a place from 1 to %1</source>
        <translation>moveTo ist ein Platz von 1 bis %1</translation>
    </message>
    <message>
        <source>this rule names several ways to be met; “set” a value by its path to say which one is meant</source>
        <translation>diese Regel kann auf mehrere Arten erfüllt werden; „set“ mit dem Pfad eines Wertes sagt, welche gemeint ist</translation>
    </message>
    <message>
        <source>this rule cannot be changed here</source>
        <translation>diese Regel kann hier nicht geändert werden</translation>
    </message>
    <message>
        <source>this cannot be said of the rule as a whole; “set” a value by its path</source>
        <translation>das lässt sich von der Regel als ganzer nicht sagen; „set“ ändert einen Wert durch seinen Pfad</translation>
    </message>
    <message>
        <source>it would be written outside of the folder</source>
        <translation>es würde außerhalb des Ordners geschrieben</translation>
    </message>
    <message>
        <source>another file stands there; nothing is written over it</source>
        <translation>dort steht eine andere Datei; nichts wird darüber geschrieben</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>sein Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>neither a source of the workspace, nor a URL, nor a folder</source>
        <translation>weder eine Quelle des Arbeitsbereichs noch eine URL noch ein Ordner</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation>unbekannte Option %1</translation>
    </message>
    <message>
        <source>%1 is neither a command, nor a URL, nor a folder or workspace</source>
        <translation>%1 ist weder ein Befehl noch eine URL noch ein Ordner oder Arbeitsbereich</translation>
    </message>
    <message>
        <source>there is no display for a window; commands need none</source>
        <translation>für ein Fenster fehlt die Anzeige; Befehle brauchen keine</translation>
    </message>
    <message>
        <source>no source is known by this name; say which it is: %1</source>
        <translation>unter diesem Namen ist keine Quelle bekannt; so wird gesagt, welche es ist: %1</translation>
    </message>
    <message>
        <source>these weights sum to %1, not 100</source>
        <translation>diese Gewichte ergeben %1, nicht 100</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>sources[%1]: id, name, url and safety are needed</source>
        <translation>sources[%1]: id, name, url und safety werden gebraucht</translation>
    </message>
    <message>
        <source>They stood there before; to take the plan back all the same: apply --allow-errors</source>
        <translation>Sie standen vorher da; um den Plan trotzdem zurückzunehmen: apply --allow-errors</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Was zu tun ist:</translation>
    </message>
    <message>
        <source>Fix:</source>
        <translation>Behebung:</translation>
    </message>
    <message>
        <source>Others call it: %1</source>
        <translation>Andere nennen es: %1</translation>
    </message>
    <message>
        <source>- needs the running cluster: its pods, proxies or control plane</source>
        <translation>- braucht den laufenden Cluster: seine Pods, Proxys oder Steuerungsebene</translation>
    </message>
    <message>
        <source>- about ambient mode, which is not modelled here</source>
        <translation>- betrifft den Ambient-Modus, der hier nicht modelliert ist</translation>
    </message>
    <message>
        <source>- about the installation of Istio, not about routes</source>
        <translation>- betrifft die Installation von Istio, nicht Routen</translation>
    </message>
    <message>
        <source>- no longer said there</source>
        <translation>- wird dort nicht mehr gemeldet</translation>
    </message>
    <message>
        <source>- no trouble: Istio settles it by itself</source>
        <translation>- kein Problem: Istio regelt es selbst</translation>
    </message>
    <message>
        <source>- a habit of names, nothing that goes wrong</source>
        <translation>- eine Gewohnheit bei Namen, nichts, was schiefgeht</translation>
    </message>
    <message>
        <source>- not checked here yet</source>
        <translation>- wird hier noch nicht geprüft</translation>
    </message>
    <message>
        <source>Codes of istioctl analyze (IST) and Kiali (KIA), and what is said here:</source>
        <translation>Codes von istioctl analyze (IST) und Kiali (KIA) und was hier dazu gesagt wird:</translation>
    </message>
    <message>
        <source>a, b</source>
        <translation>a, b</translation>
    </message>
    <message>
        <source>name: value, …</source>
        <translation>Name: Wert, …</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>ANSWERS</source>
        <translation>ANTWORTEN</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>ANTWORT</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>NÖTIG</translation>
    </message>
    <message>
        <source>FORM</source>
        <translation>FORM</translation>
    </message>
    <message>
        <source>PROPOSED</source>
        <translation>VORSCHLAG</translation>
    </message>
    <message>
        <source>HINT</source>
        <translation>HINWEIS</translation>
    </message>
    <message>
        <source>%1 is nothing that can be made; `meshboard new` lists what can</source>
        <translation>%1 ist nichts, was entstehen kann; `meshboard new` listet auf, was</translation>
    </message>
    <message>
        <source>%1 answers no question of %2</source>
        <translation>%1 beantwortet keine Frage von %2</translation>
    </message>
    <message>
        <source>%1 is several sources; name the one that it is made in</source>
        <translation>%1 sind mehrere Quellen; nennen Sie die, in der es entsteht</translation>
    </message>
    <message>
        <source>this wish needs the address of a document, SOURCE/document/-/PATH</source>
        <translation>dieser Wunsch braucht die Adresse eines Dokuments, QUELLE/document/-/PFAD</translation>
    </message>
    <message>
        <source>“removeDocument” is true, or not said</source>
        <translation>„removeDocument“ ist true oder wird nicht genannt</translation>
    </message>
    <message>
        <source>there is no such document</source>
        <translation>ein solches Dokument gibt es nicht</translation>
    </message>
    <message>
        <source>test takes sources</source>
        <translation>test nimmt Quellen</translation>
    </message>
    <message>
        <source>SERVER</source>
        <translation>SERVER</translation>
    </message>
    <message>
        <source>SERVICES</source>
        <translation>DIENSTE</translation>
    </message>
    <message>
        <source>DOCUMENTS</source>
        <translation>DOKUMENTE</translation>
    </message>
    <message>
        <source>register takes SERVICE --port PORT --in SOURCE -- COMMAND…</source>
        <translation>register nimmt DIENST --port PORT --in QUELLE -- BEFEHL…</translation>
    </message>
    <message>
        <source>--port takes a number from 1 to 65535</source>
        <translation>--port nimmt eine Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>--check takes a URL of http or https</source>
        <translation>--check nimmt eine URL mit http oder https</translation>
    </message>
    <message>
        <source>nothing can be registered there</source>
        <translation>dort kann nichts registriert werden</translation>
    </message>
    <message>
        <source>its safety level is %1</source>
        <translation>seine Sicherheitsstufe ist %1</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>ACL:</source>
        <translation>ACL:</translation>
    </message>
    <message>
        <source>ALPN protocol</source>
        <translation>ALPN-Protokoll</translation>
    </message>
    <message>
        <source>API group</source>
        <translation>API-Gruppe</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>CA certificates</source>
        <translation>CA-Zertifikate</translation>
    </message>
    <message>
        <source>CA credential</source>
        <translation>CA-Anmeldedaten</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>CA:</source>
        <translation>CA:</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>CPU limit of the proxy</source>
        <translation>CPU-Grenze des Proxys</translation>
    </message>
    <message>
        <source>CPU ratio of the proxy</source>
        <translation>CPU-Verhältnis des Proxys</translation>
    </message>
    <message>
        <source>CPU request of the proxy</source>
        <translation>CPU-Anforderung des Proxys</translation>
    </message>
    <message>
        <source>ConfigMap</source>
        <translation>ConfigMap</translation>
    </message>
    <message>
        <source>Consul version</source>
        <translation>Consul-Version</translation>
    </message>
    <message>
        <source>DNS policy</source>
        <translation>DNS-Richtlinie</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Envoy extension</source>
        <translation>Envoy-Erweiterung</translation>
    </message>
    <message>
        <source>Envoy version</source>
        <translation>Envoy-Version</translation>
    </message>
    <message>
        <source>HTTP error code</source>
        <translation>HTTP-Fehlercode</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>HTTP/2 error</source>
        <translation>HTTP/2-Fehler</translation>
    </message>
    <message>
        <source>HTTP/2 is off</source>
        <translation>HTTP/2 ist aus</translation>
    </message>
    <message>
        <source>IP family policy</source>
        <translation>Richtlinie der IP-Familien</translation>
    </message>
    <message>
        <source>IP family</source>
        <translation>IP-Familie</translation>
    </message>
    <message>
        <source>IP</source>
        <translation>IP</translation>
    </message>
    <message>
        <source>IPv6 subnet</source>
        <translation>IPv6-Subnetz</translation>
    </message>
    <message>
        <source>Istio&apos;s tags</source>
        <translation>Tags von Istio</translation>
    </message>
    <message>
        <source>Lua</source>
        <translation>Lua</translation>
    </message>
    <message>
        <source>Maglev</source>
        <translation>Maglev</translation>
    </message>
    <message>
        <source>PROXY protocol</source>
        <translation>PROXY-Protokoll</translation>
    </message>
    <message>
        <source>PathPrefix</source>
        <translation>PathPrefix</translation>
    </message>
    <message>
        <source>Prometheus outside</source>
        <translation>Prometheus außerhalb</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>SNI host</source>
        <translation>SNI-Host</translation>
    </message>
    <message>
        <source>SNI</source>
        <translation>SNI</translation>
    </message>
    <message>
        <source>SPIFFE identity</source>
        <translation>SPIFFE-Identität</translation>
    </message>
    <message>
        <source>SPIFFE trust domain</source>
        <translation>SPIFFE-Vertrauensdomäne</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>TCP middleware</source>
        <translation>TCP-Middleware</translation>
    </message>
    <message>
        <source>TCP model</source>
        <translation>TCP-Modell</translation>
    </message>
    <message>
        <source>TCP router</source>
        <translation>TCP-Router</translation>
    </message>
    <message>
        <source>TCP rule</source>
        <translation>TCP-Regel</translation>
    </message>
    <message>
        <source>TCP service</source>
        <translation>TCP-Dienst</translation>
    </message>
    <message>
        <source>TCP transport</source>
        <translation>TCP-Transport</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>TLS host is forced</source>
        <translation>TLS-Host wird erzwungen</translation>
    </message>
    <message>
        <source>TLS host</source>
        <translation>TLS-Host</translation>
    </message>
    <message>
        <source>TLS options</source>
        <translation>TLS-Optionen</translation>
    </message>
    <message>
        <source>TLS rule</source>
        <translation>TLS-Regel</translation>
    </message>
    <message>
        <source>TLS without identity</source>
        <translation>TLS ohne Identität</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>UDP router</source>
        <translation>UDP-Router</translation>
    </message>
    <message>
        <source>UDP service</source>
        <translation>UDP-Dienst</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>XSS filter value</source>
        <translation>Wert des XSS-Filters</translation>
    </message>
    <message>
        <source>XSS filter</source>
        <translation>XSS-Filter</translation>
    </message>
    <message>
        <source>abort</source>
        <translation>Abbruch</translation>
    </message>
    <message>
        <source>access log file</source>
        <translation>Datei des Zugriffsprotokolls</translation>
    </message>
    <message>
        <source>access log format (JSON)</source>
        <translation>Format des Zugriffsprotokolls (JSON)</translation>
    </message>
    <message>
        <source>access log format</source>
        <translation>Format des Zugriffsprotokolls</translation>
    </message>
    <message>
        <source>access log goes to</source>
        <translation>Zugriffsprotokoll geht nach</translation>
    </message>
    <message>
        <source>access log of the proxy</source>
        <translation>Zugriffsprotokoll des Proxys</translation>
    </message>
    <message>
        <source>access log</source>
        <translation>Zugriffsprotokoll</translation>
    </message>
    <message>
        <source>access logs are on</source>
        <translation>Zugriffsprotokolle sind an</translation>
    </message>
    <message>
        <source>access mode</source>
        <translation>Zugriffsart</translation>
    </message>
    <message>
        <source>account of the trace collector</source>
        <translation>Konto des Trace-Sammlers</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>add header</source>
        <translation>Header hinzufügen</translation>
    </message>
    <message>
        <source>add</source>
        <translation>hinzufügen</translation>
    </message>
    <message>
        <source>added prefix</source>
        <translation>hinzugefügtes Präfix</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>address not ready</source>
        <translation>Adresse nicht bereit</translation>
    </message>
    <message>
        <source>address of keys</source>
        <translation>Adresse der Schlüssel</translation>
    </message>
    <message>
        <source>address type</source>
        <translation>Adressart</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>admin port of the proxy</source>
        <translation>Verwaltungsport des Proxys</translation>
    </message>
    <message>
        <source>admission webhooks</source>
        <translation>Admission-Webhooks</translation>
    </message>
    <message>
        <source>affinity</source>
        <translation>Affinität</translation>
    </message>
    <message>
        <source>after start:</source>
        <translation>nach dem Start:</translation>
    </message>
    <message>
        <source>age (s)</source>
        <translation>Alter (s)</translation>
    </message>
    <message>
        <source>age of preflight answers (s)</source>
        <translation>Alter von Preflight-Antworten (s)</translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>all clients</source>
        <translation>alle Clients</translation>
    </message>
    <message>
        <source>all services:</source>
        <translation>alle Dienste:</translation>
    </message>
    <message>
        <source>all upstreams:</source>
        <translation>alle Upstreams:</translation>
    </message>
    <message>
        <source>allowed header</source>
        <translation>erlaubter Header</translation>
    </message>
    <message>
        <source>allowed host</source>
        <translation>erlaubter Host</translation>
    </message>
    <message>
        <source>allowed listener sets:</source>
        <translation>erlaubte ListenerSets:</translation>
    </message>
    <message>
        <source>allowed method</source>
        <translation>erlaubte Methode</translation>
    </message>
    <message>
        <source>allowed origin</source>
        <translation>erlaubter Ursprung</translation>
    </message>
    <message>
        <source>allowed range</source>
        <translation>erlaubter Bereich</translation>
    </message>
    <message>
        <source>allowed routes:</source>
        <translation>erlaubte Routen:</translation>
    </message>
    <message>
        <source>alternative name</source>
        <translation>alternativer Name</translation>
    </message>
    <message>
        <source>alternative names are passed on</source>
        <translation>alternative Namen werden weitergegeben</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>application protocol</source>
        <translation>Anwendungsprotokoll</translation>
    </message>
    <message>
        <source>application protocols</source>
        <translation>Anwendungsprotokolle</translation>
    </message>
    <message>
        <source>applies to</source>
        <translation>gilt für</translation>
    </message>
    <message>
        <source>are fetched on demand</source>
        <translation>werden bei Bedarf geholt</translation>
    </message>
    <message>
        <source>argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>as a gateway</source>
        <translation>als Gateway</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>authorization header is removed</source>
        <translation>Authorization-Header wird entfernt</translation>
    </message>
    <message>
        <source>authorization</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>average rate</source>
        <translation>mittlere Rate</translation>
    </message>
    <message>
        <source>backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>backoff limit</source>
        <translation>Backoff-Grenze</translation>
    </message>
    <message>
        <source>backoff</source>
        <translation>Backoff</translation>
    </message>
    <message>
        <source>balance of inbound connections</source>
        <translation>Verteilung eingehender Verbindungen</translation>
    </message>
    <message>
        <source>balanced by Kubernetes</source>
        <translation>von Kubernetes verteilt</translation>
    </message>
    <message>
        <source>balanced over node ports</source>
        <translation>über Knotenports verteilt</translation>
    </message>
    <message>
        <source>base ejection time</source>
        <translation>Grunddauer des Ausschlusses</translation>
    </message>
    <message>
        <source>before stop:</source>
        <translation>vor dem Stopp:</translation>
    </message>
    <message>
        <source>binary entry</source>
        <translation>binärer Eintrag</translation>
    </message>
    <message>
        <source>bind</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>bodies are mirrored</source>
        <translation>Rümpfe werden gespiegelt</translation>
    </message>
    <message>
        <source>body is forwarded</source>
        <translation>Rumpf wird weitergeleitet</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>buffering</source>
        <translation>Pufferung</translation>
    </message>
    <message>
        <source>burst of an instance</source>
        <translation>Stoß einer Instanz</translation>
    </message>
    <message>
        <source>burst</source>
        <translation>Stoß</translation>
    </message>
    <message>
        <source>by labels:</source>
        <translation>nach Labels:</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>cached for</source>
        <translation>zwischengespeichert für</translation>
    </message>
    <message>
        <source>cached tokens</source>
        <translation>zwischengespeicherte Tokens</translation>
    </message>
    <message>
        <source>caller&apos;s IP</source>
        <translation>IP des Aufrufers</translation>
    </message>
    <message>
        <source>caller&apos;s label</source>
        <translation>Label des Aufrufers</translation>
    </message>
    <message>
        <source>caller&apos;s namespace</source>
        <translation>Namensraum des Aufrufers</translation>
    </message>
    <message>
        <source>caller&apos;s subnet</source>
        <translation>Subnetz des Aufrufers</translation>
    </message>
    <message>
        <source>capture mode</source>
        <translation>Erfassungsart</translation>
    </message>
    <message>
        <source>catalog:</source>
        <translation>Katalog:</translation>
    </message>
    <message>
        <source>certificate SPKI</source>
        <translation>SPKI des Zertifikats</translation>
    </message>
    <message>
        <source>certificate hash</source>
        <translation>Hash des Zertifikats</translation>
    </message>
    <message>
        <source>certificate is passed on</source>
        <translation>Zertifikat wird weitergegeben</translation>
    </message>
    <message>
        <source>certificate resolver</source>
        <translation>Zertifikat-Resolver</translation>
    </message>
    <message>
        <source>certificate service</source>
        <translation>Zertifikatdienst</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>chance of ejection (%)</source>
        <translation>Wahrscheinlichkeit des Ausschlusses (%)</translation>
    </message>
    <message>
        <source>check period</source>
        <translation>Prüfabstand</translation>
    </message>
    <message>
        <source>child</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>cipher suite</source>
        <translation>Cipher-Suite</translation>
    </message>
    <message>
        <source>circuit breaking</source>
        <translation>Circuit-Breaker</translation>
    </message>
    <message>
        <source>circuit breaking: failures</source>
        <translation>Circuit-Breaker: Fehlschläge</translation>
    </message>
    <message>
        <source>circuit breaking: heed Retry-After</source>
        <translation>Circuit-Breaker: Retry-After beachten</translation>
    </message>
    <message>
        <source>circuit breaking: jitter</source>
        <translation>Circuit-Breaker: Streuung</translation>
    </message>
    <message>
        <source>circuit breaking: least requests</source>
        <translation>Circuit-Breaker: mindestens Anfragen</translation>
    </message>
    <message>
        <source>circuit breaking: least time out</source>
        <translation>Circuit-Breaker: kürzeste Auszeit</translation>
    </message>
    <message>
        <source>circuit breaking: most time out</source>
        <translation>Circuit-Breaker: längste Auszeit</translation>
    </message>
    <message>
        <source>circuit breaking: success rate</source>
        <translation>Circuit-Breaker: Erfolgsrate</translation>
    </message>
    <message>
        <source>circuit breaking: window of success rate</source>
        <translation>Circuit-Breaker: Fenster der Erfolgsrate</translation>
    </message>
    <message>
        <source>claim passed on</source>
        <translation>weitergegebener Claim</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>client CA</source>
        <translation>Client-CA</translation>
    </message>
    <message>
        <source>client authentication</source>
        <translation>Client-Authentifizierung</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>clock skew (s)</source>
        <translation>Uhrabweichung (s)</translation>
    </message>
    <message>
        <source>cluster IP</source>
        <translation>Cluster-IP</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>clusters are validated</source>
        <translation>Cluster werden geprüft</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>common name</source>
        <translation>Common Name</translation>
    </message>
    <message>
        <source>completion mode</source>
        <translation>Abschlussart</translation>
    </message>
    <message>
        <source>completions</source>
        <translation>Abschlüsse</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>concurrency policy</source>
        <translation>Richtlinie für Gleichzeitigkeit</translation>
    </message>
    <message>
        <source>condition for a retry</source>
        <translation>Bedingung für eine Wiederholung</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>config map</source>
        <translation>ConfigMap</translation>
    </message>
    <message>
        <source>configuration entries:</source>
        <translation>Konfigurationseinträge:</translation>
    </message>
    <message>
        <source>connect time-out (ms)</source>
        <translation>Zeitlimit beim Verbinden (ms)</translation>
    </message>
    <message>
        <source>connect time-out</source>
        <translation>Zeitlimit beim Verbinden</translation>
    </message>
    <message>
        <source>connection balance</source>
        <translation>Verteilung der Verbindungen</translation>
    </message>
    <message>
        <source>consecutive 5xx errors</source>
        <translation>5xx-Fehler in Folge</translation>
    </message>
    <message>
        <source>consecutive errors (deprecated)</source>
        <translation>Fehler in Folge (veraltet)</translation>
    </message>
    <message>
        <source>consecutive gateway errors</source>
        <translation>Gateway-Fehler in Folge</translation>
    </message>
    <message>
        <source>consecutive local origin failures</source>
        <translation>lokale Fehler in Folge</translation>
    </message>
    <message>
        <source>consistent hash:</source>
        <translation>konsistenter Hash:</translation>
    </message>
    <message>
        <source>consumer</source>
        <translation>Verbraucher</translation>
    </message>
    <message>
        <source>container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>content security policy</source>
        <translation>Content-Security-Policy</translation>
    </message>
    <message>
        <source>content type is fixed</source>
        <translation>Inhaltstyp ist fest</translation>
    </message>
    <message>
        <source>content type is guessed</source>
        <translation>Inhaltstyp wird geraten</translation>
    </message>
    <message>
        <source>context is not passed on</source>
        <translation>Kontext wird nicht weitergegeben</translation>
    </message>
    <message>
        <source>context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>control port of the proxy</source>
        <translation>Steuerport des Proxys</translation>
    </message>
    <message>
        <source>cookie lasts a session</source>
        <translation>Cookie gilt für eine Sitzung</translation>
    </message>
    <message>
        <source>cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>coordinates:</source>
        <translation>Koordinaten:</translation>
    </message>
    <message>
        <source>cors</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>counted header</source>
        <translation>gezählter Header</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>created by</source>
        <translation>erstellt von</translation>
    </message>
    <message>
        <source>creation time</source>
        <translation>Zeit der Erstellung</translation>
    </message>
    <message>
        <source>creation</source>
        <translation>Erstellung</translation>
    </message>
    <message>
        <source>credential</source>
        <translation>Anmeldedaten</translation>
    </message>
    <message>
        <source>credentials are allowed</source>
        <translation>Anmeldedaten sind erlaubt</translation>
    </message>
    <message>
        <source>credentials</source>
        <translation>Anmeldedaten</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>data source</source>
        <translation>Datenquelle</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>datacenter redirected to</source>
        <translation>Rechenzentrum, zu dem umgeleitet wird</translation>
    </message>
    <message>
        <source>datacenter</source>
        <translation>Rechenzentrum</translation>
    </message>
    <message>
        <source>debug image</source>
        <translation>Debug-Image</translation>
    </message>
    <message>
        <source>debug sidecar</source>
        <translation>Debug-Sidecar</translation>
    </message>
    <message>
        <source>default encoding</source>
        <translation>Standardkodierung</translation>
    </message>
    <message>
        <source>default endpoint</source>
        <translation>Standardendpunkt</translation>
    </message>
    <message>
        <source>default for failover</source>
        <translation>Vorgabe für Failover</translation>
    </message>
    <message>
        <source>default inbound policy</source>
        <translation>Standardrichtlinie eingehend</translation>
    </message>
    <message>
        <source>default scope</source>
        <translation>Standardbereich</translation>
    </message>
    <message>
        <source>default subset</source>
        <translation>Standardteilmenge</translation>
    </message>
    <message>
        <source>default value</source>
        <translation>Vorgabewert</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>delegate</source>
        <translation>Delegat</translation>
    </message>
    <message>
        <source>deletion grace period</source>
        <translation>Löschfrist</translation>
    </message>
    <message>
        <source>deletion time</source>
        <translation>Zeit der Löschung</translation>
    </message>
    <message>
        <source>derive port</source>
        <translation>Port ableiten</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>destination port</source>
        <translation>Zielport</translation>
    </message>
    <message>
        <source>destination subnet</source>
        <translation>Zielsubnetz</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>destinations outside the mesh are refused</source>
        <translation>Ziele außerhalb des Mesh werden abgelehnt</translation>
    </message>
    <message>
        <source>detail of traces</source>
        <translation>Ausführlichkeit der Traces</translation>
    </message>
    <message>
        <source>development mode</source>
        <translation>Entwicklungsmodus</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>discovery chains:</source>
        <translation>Discovery-Ketten:</translation>
    </message>
    <message>
        <source>discovery</source>
        <translation>Discovery</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>divisor</source>
        <translation>Teiler</translation>
    </message>
    <message>
        <source>domain component</source>
        <translation>Domänenkomponente</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>each identity</source>
        <translation>jede Identität</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>egress proxy</source>
        <translation>Egress-Proxy</translation>
    </message>
    <message>
        <source>egress</source>
        <translation>Egress</translation>
    </message>
    <message>
        <source>ejection time</source>
        <translation>Dauer des Ausschlusses</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>encoded # is allowed</source>
        <translation>kodiertes # ist erlaubt</translation>
    </message>
    <message>
        <source>encoded / is allowed</source>
        <translation>kodiertes / ist erlaubt</translation>
    </message>
    <message>
        <source>encoded ; is allowed</source>
        <translation>kodiertes ; ist erlaubt</translation>
    </message>
    <message>
        <source>encoded ? is allowed</source>
        <translation>kodiertes ? ist erlaubt</translation>
    </message>
    <message>
        <source>encoded NUL is allowed</source>
        <translation>kodiertes NUL ist erlaubt</translation>
    </message>
    <message>
        <source>encoded \ is allowed</source>
        <translation>kodiertes \ ist erlaubt</translation>
    </message>
    <message>
        <source>encoded percent sign is allowed</source>
        <translation>kodiertes Prozentzeichen ist erlaubt</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>end of validity is passed on</source>
        <translation>Ende der Gültigkeit wird weitergegeben</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>ends the list</source>
        <translation>beendet die Liste</translation>
    </message>
    <message>
        <source>entry point</source>
        <translation>Eingangspunkt</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>environment of the proxy</source>
        <translation>Umgebung des Proxys</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>ephemeral container</source>
        <translation>kurzlebiger Container</translation>
    </message>
    <message>
        <source>every method is retried</source>
        <translation>jede Methode wird wiederholt</translation>
    </message>
    <message>
        <source>exact path</source>
        <translation>genauer Pfad</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>except</source>
        <translation>außer</translation>
    </message>
    <message>
        <source>excluded address</source>
        <translation>ausgenommene Adresse</translation>
    </message>
    <message>
        <source>excluded content type</source>
        <translation>ausgenommener Inhaltstyp</translation>
    </message>
    <message>
        <source>excluded host</source>
        <translation>ausgenommener Host</translation>
    </message>
    <message>
        <source>excluded method</source>
        <translation>ausgenommene Methode</translation>
    </message>
    <message>
        <source>excluded namespace</source>
        <translation>ausgenommener Namensraum</translation>
    </message>
    <message>
        <source>excluded path</source>
        <translation>ausgenommener Pfad</translation>
    </message>
    <message>
        <source>excluded port</source>
        <translation>ausgenommener Port</translation>
    </message>
    <message>
        <source>excluded principal</source>
        <translation>ausgenommener Principal</translation>
    </message>
    <message>
        <source>excluded remote address</source>
        <translation>ausgenommene Gegenadresse</translation>
    </message>
    <message>
        <source>excluded request principal</source>
        <translation>ausgenommener Principal der Anfrage</translation>
    </message>
    <message>
        <source>excluded trust domain</source>
        <translation>ausgenommene Vertrauensdomäne</translation>
    </message>
    <message>
        <source>excluded value</source>
        <translation>ausgenommener Wert</translation>
    </message>
    <message>
        <source>expected status</source>
        <translation>erwarteter Status</translation>
    </message>
    <message>
        <source>expected text</source>
        <translation>erwarteter Text</translation>
    </message>
    <message>
        <source>exponential duration</source>
        <translation>exponentielle Dauer</translation>
    </message>
    <message>
        <source>export to</source>
        <translation>exportieren nach</translation>
    </message>
    <message>
        <source>exported service</source>
        <translation>exportierter Dienst</translation>
    </message>
    <message>
        <source>exposed header</source>
        <translation>offengelegter Header</translation>
    </message>
    <message>
        <source>exposed path</source>
        <translation>offengelegter Pfad</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <source>external IP</source>
        <translation>externe IP</translation>
    </message>
    <message>
        <source>external SNI</source>
        <translation>externe SNI</translation>
    </message>
    <message>
        <source>external address</source>
        <translation>externe Adresse</translation>
    </message>
    <message>
        <source>external name</source>
        <translation>externer Name</translation>
    </message>
    <message>
        <source>external port</source>
        <translation>externer Port</translation>
    </message>
    <message>
        <source>external workloads:</source>
        <translation>externe Workloads:</translation>
    </message>
    <message>
        <source>external</source>
        <translation>extern</translation>
    </message>
    <message>
        <source>failover policy</source>
        <translation>Failover-Richtlinie</translation>
    </message>
    <message>
        <source>failover priority</source>
        <translation>Failover-Priorität</translation>
    </message>
    <message>
        <source>failover region</source>
        <translation>Failover-Region</translation>
    </message>
    <message>
        <source>failover status</source>
        <translation>Failover-Status</translation>
    </message>
    <message>
        <source>failover</source>
        <translation>Failover</translation>
    </message>
    <message>
        <source>failure threshold</source>
        <translation>Schwelle der Fehlschläge</translation>
    </message>
    <message>
        <source>failure window</source>
        <translation>Fenster der Fehlschläge</translation>
    </message>
    <message>
        <source>failures before ejection</source>
        <translation>Fehlschläge bis zum Ausschluss</translation>
    </message>
    <message>
        <source>failures to be sick</source>
        <translation>Fehlschläge, um krank zu sein</translation>
    </message>
    <message>
        <source>fallback duration</source>
        <translation>Dauer des Rückfalls</translation>
    </message>
    <message>
        <source>fallback</source>
        <translation>Rückfall</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>feature policy</source>
        <translation>Feature-Policy</translation>
    </message>
    <message>
        <source>file of keys</source>
        <translation>Datei der Schlüssel</translation>
    </message>
    <message>
        <source>file of users</source>
        <translation>Datei der Benutzer</translation>
    </message>
    <message>
        <source>filter chain</source>
        <translation>Filterkette</translation>
    </message>
    <message>
        <source>filter class</source>
        <translation>Filterklasse</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>finalizer</source>
        <translation>Finalizer</translation>
    </message>
    <message>
        <source>first after (s)</source>
        <translation>zuerst nach (s)</translation>
    </message>
    <message>
        <source>first interval</source>
        <translation>erster Abstand</translation>
    </message>
    <message>
        <source>first pause</source>
        <translation>erste Pause</translation>
    </message>
    <message>
        <source>first service</source>
        <translation>erster Dienst</translation>
    </message>
    <message>
        <source>flush interval</source>
        <translation>Abstand des Ausschreibens</translation>
    </message>
    <message>
        <source>follows redirects</source>
        <translation>folgt Umleitungen</translation>
    </message>
    <message>
        <source>for routes:</source>
        <translation>für Routen:</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>forwarded addresses skipped</source>
        <translation>übersprungene weitergeleitete Adressen</translation>
    </message>
    <message>
        <source>forwarded client certificates are dropped</source>
        <translation>weitergeleitete Client-Zertifikate werden verworfen</translation>
    </message>
    <message>
        <source>forwarded headers are trusted</source>
        <translation>weitergeleiteten Headern wird vertraut</translation>
    </message>
    <message>
        <source>forwarded token is padded</source>
        <translation>weitergeleitetes Token wird aufgefüllt</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>frame options</source>
        <translation>Frame-Optionen</translation>
    </message>
    <message>
        <source>frames are denied</source>
        <translation>Frames sind verboten</translation>
    </message>
    <message>
        <source>from ConfigMap:</source>
        <translation>aus ConfigMap:</translation>
    </message>
    <message>
        <source>from Secret:</source>
        <translation>aus Secret:</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>gRPC status</source>
        <translation>gRPC-Status</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>grace period of shutdown</source>
        <translation>Frist beim Beenden</translation>
    </message>
    <message>
        <source>group of the proxy</source>
        <translation>Gruppe des Proxys</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>grpc</source>
        <translation>gRPC</translation>
    </message>
    <message>
        <source>hash policy</source>
        <translation>Hash-Richtlinie</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>hashed field</source>
        <translation>Feld des Hashs</translation>
    </message>
    <message>
        <source>header for the payload</source>
        <translation>Header für den Inhalt</translation>
    </message>
    <message>
        <source>header for the user</source>
        <translation>Header für den Benutzer</translation>
    </message>
    <message>
        <source>header of the token</source>
        <translation>Header des Tokens</translation>
    </message>
    <message>
        <source>header passed on</source>
        <translation>weitergegebener Header</translation>
    </message>
    <message>
        <source>header the token is forwarded in</source>
        <translation>Header, in dem das Token weitergeleitet wird</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>headers in the log of the proxy</source>
        <translation>Header im Protokoll des Proxys</translation>
    </message>
    <message>
        <source>headers with underscores</source>
        <translation>Header mit Unterstrichen</translation>
    </message>
    <message>
        <source>health check port</source>
        <translation>Port der Gesundheitsprüfung</translation>
    </message>
    <message>
        <source>health check</source>
        <translation>Gesundheitsprüfung</translation>
    </message>
    <message>
        <source>health checks are exposed</source>
        <translation>Gesundheitsprüfungen sind offengelegt</translation>
    </message>
    <message>
        <source>health of children is reported</source>
        <translation>Gesundheit der Ziele wird gemeldet</translation>
    </message>
    <message>
        <source>health:</source>
        <translation>Gesundheit:</translation>
    </message>
    <message>
        <source>highest TLS version</source>
        <translation>höchste TLS-Version</translation>
    </message>
    <message>
        <source>host IP</source>
        <translation>Host-IP</translation>
    </message>
    <message>
        <source>host PIDs</source>
        <translation>Host-PIDs</translation>
    </message>
    <message>
        <source>host header is kept</source>
        <translation>Host-Header bleibt</translation>
    </message>
    <message>
        <source>host header is passed on</source>
        <translation>Host-Header wird weitergegeben</translation>
    </message>
    <message>
        <source>host is counted</source>
        <translation>Host wird gezählt</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>host names in metrics</source>
        <translation>Hostnamen in Metriken</translation>
    </message>
    <message>
        <source>host network</source>
        <translation>Hostnetz</translation>
    </message>
    <message>
        <source>host users</source>
        <translation>Host-Benutzer</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>hostname</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>http</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>idle connections to a server</source>
        <translation>ruhende Verbindungen zu einem Server</translation>
    </message>
    <message>
        <source>idle connections</source>
        <translation>ruhende Verbindungen</translation>
    </message>
    <message>
        <source>idle time-out</source>
        <translation>Zeitlimit im Leerlauf</translation>
    </message>
    <message>
        <source>ignore case of path</source>
        <translation>Groß- und Kleinschreibung des Pfads egal</translation>
    </message>
    <message>
        <source>ignore previous hosts</source>
        <translation>vorige Hosts auslassen</translation>
    </message>
    <message>
        <source>ignores case</source>
        <translation>Groß- und Kleinschreibung egal</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>immutable</source>
        <translation>unveränderlich</translation>
    </message>
    <message>
        <source>in remote localities</source>
        <translation>an fernen Orten</translation>
    </message>
    <message>
        <source>inbound pool</source>
        <translation>Pool eingehend</translation>
    </message>
    <message>
        <source>inbound port of the proxy</source>
        <translation>Eingangsport des Proxys</translation>
    </message>
    <message>
        <source>inbound ports past the proxy</source>
        <translation>eingehende Ports am Proxy vorbei</translation>
    </message>
    <message>
        <source>included content type</source>
        <translation>einbezogener Inhaltstyp</translation>
    </message>
    <message>
        <source>incoming:</source>
        <translation>eingehend:</translation>
    </message>
    <message>
        <source>infrastructure</source>
        <translation>Infrastruktur</translation>
    </message>
    <message>
        <source>ingress class</source>
        <translation>Ingress-Klasse</translation>
    </message>
    <message>
        <source>ingress</source>
        <translation>Ingress</translation>
    </message>
    <message>
        <source>init container</source>
        <translation>Init-Container</translation>
    </message>
    <message>
        <source>init image</source>
        <translation>Init-Image</translation>
    </message>
    <message>
        <source>initial delay</source>
        <translation>anfängliche Verzögerung</translation>
    </message>
    <message>
        <source>instances are dialed directly</source>
        <translation>Instanzen werden direkt angewählt</translation>
    </message>
    <message>
        <source>instances compared</source>
        <translation>verglichene Instanzen</translation>
    </message>
    <message>
        <source>intentions:</source>
        <translation>Intentions:</translation>
    </message>
    <message>
        <source>interval (s)</source>
        <translation>Abstand (s)</translation>
    </message>
    <message>
        <source>interval of passive health checks</source>
        <translation>Abstand passiver Gesundheitsprüfungen</translation>
    </message>
    <message>
        <source>interval when sick</source>
        <translation>Abstand bei Krankheit</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>is a failure</source>
        <translation>ist ein Fehlschlag</translation>
    </message>
    <message>
        <source>is for HTTP only</source>
        <translation>ist nur für HTTP</translation>
    </message>
    <message>
        <source>is for TLS only</source>
        <translation>ist nur für TLS</translation>
    </message>
    <message>
        <source>is forwarded</source>
        <translation>wird weitergeleitet</translation>
    </message>
    <message>
        <source>is inverted</source>
        <translation>ist umgekehrt</translation>
    </message>
    <message>
        <source>is not verified</source>
        <translation>wird nicht geprüft</translation>
    </message>
    <message>
        <source>is off</source>
        <translation>ist aus</translation>
    </message>
    <message>
        <source>is passed through</source>
        <translation>wird durchgereicht</translation>
    </message>
    <message>
        <source>is permanent</source>
        <translation>ist dauerhaft</translation>
    </message>
    <message>
        <source>is present</source>
        <translation>ist vorhanden</translation>
    </message>
    <message>
        <source>is required</source>
        <translation>ist nötig</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>keep-alive</source>
        <translation>Keep-alive</translation>
    </message>
    <message>
        <source>kept in</source>
        <translation>aufbewahrt in</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>keys:</source>
        <translation>Schlüssel:</translation>
    </message>
    <message>
        <source>kind of match</source>
        <translation>Art des Vergleichs</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>largest answer</source>
        <translation>größte Antwort</translation>
    </message>
    <message>
        <source>largest body to repeat</source>
        <translation>größter zu wiederholender Rumpf</translation>
    </message>
    <message>
        <source>largest forwarded body</source>
        <translation>größter weitergeleiteter Rumpf</translation>
    </message>
    <message>
        <source>largest hash ring</source>
        <translation>größter Hash-Ring</translation>
    </message>
    <message>
        <source>largest mirrored body</source>
        <translation>größter gespiegelter Rumpf</translation>
    </message>
    <message>
        <source>largest request body</source>
        <translation>größter Rumpf einer Anfrage</translation>
    </message>
    <message>
        <source>largest request headers (kB)</source>
        <translation>größte Header einer Anfrage (kB)</translation>
    </message>
    <message>
        <source>largest response body</source>
        <translation>größter Rumpf einer Antwort</translation>
    </message>
    <message>
        <source>last update</source>
        <translation>letzte Aktualisierung</translation>
    </message>
    <message>
        <source>lifetime of the cookie</source>
        <translation>Lebensdauer des Cookies</translation>
    </message>
    <message>
        <source>lifetime</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>link to itself</source>
        <translation>Verweis auf sich selbst</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>listener filter</source>
        <translation>Listener-Filter</translation>
    </message>
    <message>
        <source>listener logs are off</source>
        <translation>Listener-Protokolle sind aus</translation>
    </message>
    <message>
        <source>listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>liveness:</source>
        <translation>Lebendigkeit:</translation>
    </message>
    <message>
        <source>load balancer IP</source>
        <translation>IP des Lastverteilers</translation>
    </message>
    <message>
        <source>load balancer class</source>
        <translation>Klasse des Lastverteilers</translation>
    </message>
    <message>
        <source>load balancer source range</source>
        <translation>Quellbereich des Lastverteilers</translation>
    </message>
    <message>
        <source>load balancing</source>
        <translation>Lastverteilung</translation>
    </message>
    <message>
        <source>load balancing: longest Retry-After</source>
        <translation>Lastverteilung: längstes Retry-After</translation>
    </message>
    <message>
        <source>load balancing: penalty for failures</source>
        <translation>Lastverteilung: Strafe für Fehlschläge</translation>
    </message>
    <message>
        <source>load balancing: penalty</source>
        <translation>Lastverteilung: Strafe</translation>
    </message>
    <message>
        <source>local connect time-out (ms)</source>
        <translation>lokales Zeitlimit beim Verbinden (ms)</translation>
    </message>
    <message>
        <source>local port</source>
        <translation>lokaler Port</translation>
    </message>
    <message>
        <source>local request time-out (ms)</source>
        <translation>lokales Zeitlimit einer Anfrage (ms)</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>locality priority</source>
        <translation>Priorität des Orts</translation>
    </message>
    <message>
        <source>locality</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>location is kept</source>
        <translation>Location bleibt</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>log format of the proxy</source>
        <translation>Protokollformat des Proxys</translation>
    </message>
    <message>
        <source>log level of the proxy</source>
        <translation>Protokollstufe des Proxys</translation>
    </message>
    <message>
        <source>longest pause</source>
        <translation>längste Pause</translation>
    </message>
    <message>
        <source>lowest TLS version</source>
        <translation>niedrigste TLS-Version</translation>
    </message>
    <message>
        <source>managed fields</source>
        <translation>verwaltete Felder</translation>
    </message>
    <message>
        <source>manual selector</source>
        <translation>Selektor von Hand</translation>
    </message>
    <message>
        <source>match</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>maximum age</source>
        <translation>Höchstalter</translation>
    </message>
    <message>
        <source>maximum age of connections</source>
        <translation>Höchstalter der Verbindungen</translation>
    </message>
    <message>
        <source>maximum ejected percentage</source>
        <translation>höchstens ausgeschlossen (%)</translation>
    </message>
    <message>
        <source>maximum of connections</source>
        <translation>höchstens Verbindungen</translation>
    </message>
    <message>
        <source>maximum of pending requests</source>
        <translation>höchstens wartende Anfragen</translation>
    </message>
    <message>
        <source>maximum of requests</source>
        <translation>höchstens Anfragen</translation>
    </message>
    <message>
        <source>maximum of requests per connection</source>
        <translation>höchstens Anfragen je Verbindung</translation>
    </message>
    <message>
        <source>maximum of retries</source>
        <translation>höchstens Wiederholungen</translation>
    </message>
    <message>
        <source>maximum of streams</source>
        <translation>höchstens Ströme</translation>
    </message>
    <message>
        <source>maximum version</source>
        <translation>höchste Version</translation>
    </message>
    <message>
        <source>may be retried</source>
        <translation>darf wiederholt werden</translation>
    </message>
    <message>
        <source>member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>memory limit of the proxy</source>
        <translation>Speichergrenze des Proxys</translation>
    </message>
    <message>
        <source>memory request of the proxy</source>
        <translation>Speicheranforderung des Proxys</translation>
    </message>
    <message>
        <source>mesh</source>
        <translation>Mesh</translation>
    </message>
    <message>
        <source>mesh gateway mode</source>
        <translation>Art des Mesh-Gateways</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>method is kept</source>
        <translation>Methode bleibt</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>middleware</source>
        <translation>Middleware</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>minimum cluster size</source>
        <translation>kleinste Größe des Clusters</translation>
    </message>
    <message>
        <source>minimum healthy percentage</source>
        <translation>mindestens gesund (%)</translation>
    </message>
    <message>
        <source>minimum of replicas</source>
        <translation>mindestens Replikate</translation>
    </message>
    <message>
        <source>minimum of retries at a time</source>
        <translation>mindestens Wiederholungen zugleich</translation>
    </message>
    <message>
        <source>minimum ring size</source>
        <translation>kleinster Ring</translation>
    </message>
    <message>
        <source>minimum ring size (deprecated)</source>
        <translation>kleinster Ring (veraltet)</translation>
    </message>
    <message>
        <source>minimum version</source>
        <translation>niedrigste Version</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>Spiegel</translation>
    </message>
    <message>
        <source>mirror percentage (deprecated)</source>
        <translation>gespiegelter Anteil (%) (veraltet)</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>mirrored service</source>
        <translation>gespiegelter Dienst</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>most concurrent requests</source>
        <translation>höchstens Anfragen zugleich</translation>
    </message>
    <message>
        <source>most connections</source>
        <translation>höchstens Verbindungen</translation>
    </message>
    <message>
        <source>most ejected instances (%)</source>
        <translation>höchstens ausgeschlossene Instanzen (%)</translation>
    </message>
    <message>
        <source>most inbound connections</source>
        <translation>höchstens eingehende Verbindungen</translation>
    </message>
    <message>
        <source>most pending requests</source>
        <translation>höchstens wartende Anfragen</translation>
    </message>
    <message>
        <source>most requests in flight</source>
        <translation>höchstens laufende Anfragen</translation>
    </message>
    <message>
        <source>mount</source>
        <translation>Einhängepunkt</translation>
    </message>
    <message>
        <source>mutual TLS</source>
        <translation>gegenseitiges TLS</translation>
    </message>
    <message>
        <source>mutual TLS mode</source>
        <translation>Art des gegenseitigen TLS</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>name of the hashed field</source>
        <translation>Name des Felds des Hashs</translation>
    </message>
    <message>
        <source>name of the port</source>
        <translation>Name des Ports</translation>
    </message>
    <message>
        <source>namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>namespace redirected to</source>
        <translation>Namensraum, zu dem umgeleitet wird</translation>
    </message>
    <message>
        <source>namespaces</source>
        <translation>Namensräume</translation>
    </message>
    <message>
        <source>native sidecar</source>
        <translation>nativer Sidecar</translation>
    </message>
    <message>
        <source>native sidecar (deprecated)</source>
        <translation>nativer Sidecar (veraltet)</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>network errors are not retried</source>
        <translation>Netzfehler werden nicht wiederholt</translation>
    </message>
    <message>
        <source>networks past the proxy</source>
        <translation>Netze am Proxy vorbei</translation>
    </message>
    <message>
        <source>no time-out of inbound detection</source>
        <translation>kein Zeitlimit der Erkennung eingehend</translation>
    </message>
    <message>
        <source>no time-out of outbound detection</source>
        <translation>kein Zeitlimit der Erkennung ausgehend</translation>
    </message>
    <message>
        <source>node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>node affinity policy</source>
        <translation>Richtlinie der Knotenaffinität</translation>
    </message>
    <message>
        <source>node taints policy</source>
        <translation>Richtlinie der Knoten-Taints</translation>
    </message>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>of clients</source>
        <translation>von Clients</translation>
    </message>
    <message>
        <source>old identifier</source>
        <translation>alte Kennung</translation>
    </message>
    <message>
        <source>old metadata</source>
        <translation>alte Metadaten</translation>
    </message>
    <message>
        <source>on</source>
        <translation>auf</translation>
    </message>
    <message>
        <source>opaque port</source>
        <translation>undurchsichtiger Port</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>optional CA</source>
        <translation>optionale CA</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>ordinals</source>
        <translation>Ordnungszahlen</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>origin (deprecated)</source>
        <translation>Ursprung (veraltet)</translation>
    </message>
    <message>
        <source>outbound port of the proxy</source>
        <translation>Ausgangsport des Proxys</translation>
    </message>
    <message>
        <source>outbound ports past the proxy</source>
        <translation>ausgehende Ports am Proxy vorbei</translation>
    </message>
    <message>
        <source>outbound traffic</source>
        <translation>ausgehender Verkehr</translation>
    </message>
    <message>
        <source>outgoing:</source>
        <translation>ausgehend:</translation>
    </message>
    <message>
        <source>outliers:</source>
        <translation>Ausreißer:</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>Mehraufwand</translation>
    </message>
    <message>
        <source>override</source>
        <translation>Überschreibung</translation>
    </message>
    <message>
        <source>overrides routes:</source>
        <translation>überschreibt Routen:</translation>
    </message>
    <message>
        <source>own Envoy cluster</source>
        <translation>eigener Envoy-Cluster</translation>
    </message>
    <message>
        <source>own Envoy listener</source>
        <translation>eigener Envoy-Listener</translation>
    </message>
    <message>
        <source>own order of cipher suites</source>
        <translation>eigene Reihenfolge der Cipher-Suites</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>parallelism</source>
        <translation>Parallelität</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>übergeordnet</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>partition redirected to</source>
        <translation>Partition, zu der umgeleitet wird</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>Patch</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>path by regex:</source>
        <translation>Pfad nach Regex:</translation>
    </message>
    <message>
        <source>path ignores case</source>
        <translation>Groß- und Kleinschreibung des Pfads egal</translation>
    </message>
    <message>
        <source>path in volume</source>
        <translation>Pfad im Volume</translation>
    </message>
    <message>
        <source>path is kept</source>
        <translation>Pfad bleibt</translation>
    </message>
    <message>
        <source>path of claim</source>
        <translation>Pfad des Claims</translation>
    </message>
    <message>
        <source>path of the cookie</source>
        <translation>Pfad des Cookies</translation>
    </message>
    <message>
        <source>path pattern</source>
        <translation>Pfadmuster</translation>
    </message>
    <message>
        <source>path prefix</source>
        <translation>Pfadpräfix</translation>
    </message>
    <message>
        <source>path type</source>
        <translation>Pfadart</translation>
    </message>
    <message>
        <source>paths are not normalized</source>
        <translation>Pfade werden nicht normalisiert</translation>
    </message>
    <message>
        <source>paths with escaped slashes</source>
        <translation>Pfade mit kodierten Schrägstrichen</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>pattern of allowed origins</source>
        <translation>Muster erlaubter Ursprünge</translation>
    </message>
    <message>
        <source>pattern of response headers</source>
        <translation>Muster der Antwort-Header</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>peer URI</source>
        <translation>Peer-URI</translation>
    </message>
    <message>
        <source>peer name</source>
        <translation>Peer-Name</translation>
    </message>
    <message>
        <source>peer redirected to</source>
        <translation>Peer, zu dem umgeleitet wird</translation>
    </message>
    <message>
        <source>peers are reached through mesh gateways</source>
        <translation>Peers werden über Mesh-Gateways erreicht</translation>
    </message>
    <message>
        <source>per-try time-out</source>
        <translation>Zeitlimit je Versuch</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>Prozentsatz</translation>
    </message>
    <message>
        <source>percentage (deprecated)</source>
        <translation>Prozentsatz (veraltet)</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>permissions policy</source>
        <translation>Permissions-Policy</translation>
    </message>
    <message>
        <source>permissive mutual TLS is allowed</source>
        <translation>nachgiebiges gegenseitiges TLS ist erlaubt</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>ping time-out</source>
        <translation>Zeitlimit des Pings</translation>
    </message>
    <message>
        <source>place of the token</source>
        <translation>Platz des Tokens</translation>
    </message>
    <message>
        <source>plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <source>pod annotation</source>
        <translation>Pod-Annotation</translation>
    </message>
    <message>
        <source>pod failure policy</source>
        <translation>Richtlinie bei Pod-Fehlern</translation>
    </message>
    <message>
        <source>pod label</source>
        <translation>Pod-Label</translation>
    </message>
    <message>
        <source>pods with</source>
        <translation>Pods mit</translation>
    </message>
    <message>
        <source>pods:</source>
        <translation>Pods:</translation>
    </message>
    <message>
        <source>policy without authorization</source>
        <translation>Richtlinie ohne Autorisierung</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>port of the transparent proxy</source>
        <translation>Port des transparenten Proxys</translation>
    </message>
    <message>
        <source>ports of the pod</source>
        <translation>Ports des Pods</translation>
    </message>
    <message>
        <source>ports that require identity</source>
        <translation>Ports, die Identität verlangen</translation>
    </message>
    <message>
        <source>precedence</source>
        <translation>Vorrang</translation>
    </message>
    <message>
        <source>preemption policy</source>
        <translation>Verdrängungsrichtlinie</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>prefix of generated name</source>
        <translation>Präfix des erzeugten Namens</translation>
    </message>
    <message>
        <source>prefix of statistics</source>
        <translation>Präfix der Statistik</translation>
    </message>
    <message>
        <source>prefix of the token</source>
        <translation>Präfix des Tokens</translation>
    </message>
    <message>
        <source>prefixes</source>
        <translation>Präfixe</translation>
    </message>
    <message>
        <source>prepared queries:</source>
        <translation>vorbereitete Abfragen:</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>Vorhandensein</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>privater Schlüssel</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>probes</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>profiles of outside services</source>
        <translation>Profile auswärtiger Dienste</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>provider of CA certificates</source>
        <translation>Anbieter von CA-Zertifikaten</translation>
    </message>
    <message>
        <source>province</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>proxy header</source>
        <translation>Proxy-Header</translation>
    </message>
    <message>
        <source>proxy image</source>
        <translation>Proxy-Image</translation>
    </message>
    <message>
        <source>proxy injection</source>
        <translation>Proxy-Einfügung</translation>
    </message>
    <message>
        <source>proxy mode</source>
        <translation>Proxy-Modus</translation>
    </message>
    <message>
        <source>proxy protocol</source>
        <translation>Proxy-Protokoll</translation>
    </message>
    <message>
        <source>proxy setting</source>
        <translation>Proxy-Einstellung</translation>
    </message>
    <message>
        <source>public key</source>
        <translation>öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>publish addresses that are not ready</source>
        <translation>Adressen bekannt machen, die nicht bereit sind</translation>
    </message>
    <message>
        <source>pull policy</source>
        <translation>Pull-Richtlinie</translation>
    </message>
    <message>
        <source>pull policy of images</source>
        <translation>Pull-Richtlinie der Images</translation>
    </message>
    <message>
        <source>pull policy of the debug image</source>
        <translation>Pull-Richtlinie des Debug-Images</translation>
    </message>
    <message>
        <source>pull secret</source>
        <translation>Pull-Secret</translation>
    </message>
    <message>
        <source>query parameter</source>
        <translation>Query-Parameter</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>Ratengrenze</translation>
    </message>
    <message>
        <source>read idle time-out</source>
        <translation>Zeitlimit im Leerlauf beim Lesen</translation>
    </message>
    <message>
        <source>read time-out</source>
        <translation>Zeitlimit beim Lesen</translation>
    </message>
    <message>
        <source>readiness gate</source>
        <translation>Bereitschaftsbedingung</translation>
    </message>
    <message>
        <source>readiness:</source>
        <translation>Bereitschaft:</translation>
    </message>
    <message>
        <source>reads a second</source>
        <translation>Lesezugriffe je Sekunde</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>realm</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>recovery duration</source>
        <translation>Dauer der Erholung</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation>Umleitung</translation>
    </message>
    <message>
        <source>redirect to HTTPS</source>
        <translation>Umleitung zu HTTPS</translation>
    </message>
    <message>
        <source>redirect to TLS</source>
        <translation>Umleitung zu TLS</translation>
    </message>
    <message>
        <source>referrer policy</source>
        <translation>Referrer-Policy</translation>
    </message>
    <message>
        <source>regex</source>
        <translation>Regex</translation>
    </message>
    <message>
        <source>release of the chart</source>
        <translation>Release des Charts</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>fern</translation>
    </message>
    <message>
        <source>remote address</source>
        <translation>Gegenadresse</translation>
    </message>
    <message>
        <source>remove header</source>
        <translation>Header entfernen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>reported content security policy</source>
        <translation>gemeldete Content-Security-Policy</translation>
    </message>
    <message>
        <source>reporting is off</source>
        <translation>Meldungen sind aus</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>request body kept in memory</source>
        <translation>Anfragerumpf im Speicher</translation>
    </message>
    <message>
        <source>request header</source>
        <translation>Anfrage-Header</translation>
    </message>
    <message>
        <source>request principal</source>
        <translation>Principal der Anfrage</translation>
    </message>
    <message>
        <source>request:</source>
        <translation>Anfrage:</translation>
    </message>
    <message>
        <source>requests a second</source>
        <translation>Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>requests a second of an instance</source>
        <translation>Anfragen je Sekunde einer Instanz</translation>
    </message>
    <message>
        <source>required</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>resize policy</source>
        <translation>Richtlinie der Größenänderung</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>resource version</source>
        <translation>Ressourcenversion</translation>
    </message>
    <message>
        <source>response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>response body kept in memory</source>
        <translation>Antwortrumpf im Speicher</translation>
    </message>
    <message>
        <source>response class</source>
        <translation>Antwortklasse</translation>
    </message>
    <message>
        <source>response header</source>
        <translation>Antwort-Header</translation>
    </message>
    <message>
        <source>response:</source>
        <translation>Antwort:</translation>
    </message>
    <message>
        <source>restart policy</source>
        <translation>Neustart-Richtlinie</translation>
    </message>
    <message>
        <source>retried status</source>
        <translation>wiederholter Status</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>retries failed connections</source>
        <translation>wiederholt gescheiterte Verbindungen</translation>
    </message>
    <message>
        <source>retries:</source>
        <translation>Wiederholungen:</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>retry budget</source>
        <translation>Wiederholungsbudget</translation>
    </message>
    <message>
        <source>retry condition</source>
        <translation>Wiederholungsbedingung</translation>
    </message>
    <message>
        <source>revision of its creation</source>
        <translation>Revision der Erstellung</translation>
    </message>
    <message>
        <source>revision of its last change</source>
        <translation>Revision der letzten Änderung</translation>
    </message>
    <message>
        <source>revocation list</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>rewrite</source>
        <translation>Umschreibung</translation>
    </message>
    <message>
        <source>rewritten path</source>
        <translation>umgeschriebener Pfad</translation>
    </message>
    <message>
        <source>rewritten prefix</source>
        <translation>umgeschriebenes Präfix</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>root CA</source>
        <translation>Wurzel-CA</translation>
    </message>
    <message>
        <source>route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>rule syntax</source>
        <translation>Regelsyntax</translation>
    </message>
    <message>
        <source>same site</source>
        <translation>SameSite</translation>
    </message>
    <message>
        <source>sameness group</source>
        <translation>Sameness-Gruppe</translation>
    </message>
    <message>
        <source>sameness group redirected to</source>
        <translation>Sameness-Gruppe, zu der umgeleitet wird</translation>
    </message>
    <message>
        <source>sampled by request id</source>
        <translation>nach Anfrage-ID ausgewählt</translation>
    </message>
    <message>
        <source>scheduling gate</source>
        <translation>Scheduling-Sperre</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>seconds before exit</source>
        <translation>Sekunden vor dem Ende</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>secret of a certificate</source>
        <translation>Secret eines Zertifikats</translation>
    </message>
    <message>
        <source>secret of a client CA</source>
        <translation>Secret einer Client-CA</translation>
    </message>
    <message>
        <source>secret of a root CA</source>
        <translation>Secret einer Wurzel-CA</translation>
    </message>
    <message>
        <source>secret of the CA</source>
        <translation>Secret der CA</translation>
    </message>
    <message>
        <source>secret of the certificate</source>
        <translation>Secret des Zertifikats</translation>
    </message>
    <message>
        <source>secret of users</source>
        <translation>Secret der Benutzer</translation>
    </message>
    <message>
        <source>selector</source>
        <translation>Selektor</translation>
    </message>
    <message>
        <source>sent text</source>
        <translation>gesendeter Text</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>serial number is passed on</source>
        <translation>Seriennummer wird weitergegeben</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>server certificate</source>
        <translation>Server-Zertifikat</translation>
    </message>
    <message>
        <source>server discovery:</source>
        <translation>Server-Discovery:</translation>
    </message>
    <message>
        <source>server name</source>
        <translation>Servername</translation>
    </message>
    <message>
        <source>server name is sent</source>
        <translation>Servername wird gesendet</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>service name</source>
        <translation>Dienstname</translation>
    </message>
    <message>
        <source>service redirected to</source>
        <translation>Dienst, zu dem umgeleitet wird</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>bedient</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>session affinity:</source>
        <translation>Sitzungsaffinität:</translation>
    </message>
    <message>
        <source>session tickets are off</source>
        <translation>Sitzungstickets sind aus</translation>
    </message>
    <message>
        <source>sessions:</source>
        <translation>Sitzungen:</translation>
    </message>
    <message>
        <source>set</source>
        <translation>setzen</translation>
    </message>
    <message>
        <source>set header</source>
        <translation>Header setzen</translation>
    </message>
    <message>
        <source>share process namespace</source>
        <translation>Prozess-Namensraum teilen</translation>
    </message>
    <message>
        <source>shutdown through the admin port</source>
        <translation>Beenden über den Verwaltungsport</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>sign-in address</source>
        <translation>Anmeldeadresse</translation>
    </message>
    <message>
        <source>skip verification</source>
        <translation>Prüfung auslassen</translation>
    </message>
    <message>
        <source>slash is kept</source>
        <translation>Schrägstrich bleibt</translation>
    </message>
    <message>
        <source>slashes are merged</source>
        <translation>Schrägstriche werden zusammengefasst</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>smallest compressed body</source>
        <translation>kleinster komprimierter Rumpf</translation>
    </message>
    <message>
        <source>smallest hash ring</source>
        <translation>kleinster Hash-Ring</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>split local origin errors</source>
        <translation>lokale Fehler getrennt</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>start of validity is passed on</source>
        <translation>Anfang der Gültigkeit wird weitergegeben</translation>
    </message>
    <message>
        <source>start-up:</source>
        <translation>Start:</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>status of a refusal</source>
        <translation>Status einer Ablehnung</translation>
    </message>
    <message>
        <source>status written instead of</source>
        <translation>Status anstelle von</translation>
    </message>
    <message>
        <source>sticky</source>
        <translation>haftend</translation>
    </message>
    <message>
        <source>storage limit of the proxy</source>
        <translation>Plattenspeichergrenze des Proxys</translation>
    </message>
    <message>
        <source>storage request of the proxy</source>
        <translation>Plattenspeicheranforderung des Proxys</translation>
    </message>
    <message>
        <source>store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>strict SNI</source>
        <translation>strenge SNI</translation>
    </message>
    <message>
        <source>strict transport (s)</source>
        <translation>strenges Transportgebot (s)</translation>
    </message>
    <message>
        <source>strict transport covers subdomains</source>
        <translation>strenges Transportgebot gilt für Subdomänen</translation>
    </message>
    <message>
        <source>strict transport is forced</source>
        <translation>strenges Transportgebot wird erzwungen</translation>
    </message>
    <message>
        <source>strict transport is preloaded</source>
        <translation>strenges Transportgebot ist vorgeladen</translation>
    </message>
    <message>
        <source>stripped pattern</source>
        <translation>abgeschnittenes Muster</translation>
    </message>
    <message>
        <source>stripped prefix</source>
        <translation>abgeschnittenes Präfix</translation>
    </message>
    <message>
        <source>sub-filter</source>
        <translation>Unterfilter</translation>
    </message>
    <message>
        <source>subdomain</source>
        <translation>Subdomäne</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Subjekt</translation>
    </message>
    <message>
        <source>subject name</source>
        <translation>Name des Subjekts</translation>
    </message>
    <message>
        <source>subset</source>
        <translation>Teilmenge</translation>
    </message>
    <message>
        <source>subset redirected to</source>
        <translation>Teilmenge, zu der umgeleitet wird</translation>
    </message>
    <message>
        <source>success threshold</source>
        <translation>Schwelle der Erfolge</translation>
    </message>
    <message>
        <source>successes to be healthy</source>
        <translation>Erfolge, um gesund zu sein</translation>
    </message>
    <message>
        <source>suffix</source>
        <translation>Suffix</translation>
    </message>
    <message>
        <source>table size</source>
        <translation>Tabellengröße</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>taken from a check</source>
        <translation>einer Prüfung entnommen</translation>
    </message>
    <message>
        <source>takes passing instances only</source>
        <translation>nimmt nur gesunde Instanzen</translation>
    </message>
    <message>
        <source>takes the source address</source>
        <translation>nimmt die Quelladresse</translation>
    </message>
    <message>
        <source>tap</source>
        <translation>Tap</translation>
    </message>
    <message>
        <source>tap is off</source>
        <translation>Tap ist aus</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>target port</source>
        <translation>Zielport</translation>
    </message>
    <message>
        <source>tcp</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>template name</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>template namespace</source>
        <translation>Namensraum der Vorlage</translation>
    </message>
    <message>
        <source>temporary redirect to TLS</source>
        <translation>vorläufige Umleitung zu TLS</translation>
    </message>
    <message>
        <source>tenancy:</source>
        <translation>Mandant:</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>terminating</source>
        <translation>wird beendet</translation>
    </message>
    <message>
        <source>termination delay</source>
        <translation>Verzögerung beim Beenden</translation>
    </message>
    <message>
        <source>termination delay (ms)</source>
        <translation>Verzögerung beim Beenden (ms)</translation>
    </message>
    <message>
        <source>termination message path</source>
        <translation>Pfad der Endmeldung</translation>
    </message>
    <message>
        <source>termination message policy</source>
        <translation>Richtlinie der Endmeldung</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the local partition is a member</source>
        <translation>die lokale Partition ist Mitglied</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>time that unused inbound discovery is kept</source>
        <translation>Zeit, die ungenutzte Discovery eingehend bleibt</translation>
    </message>
    <message>
        <source>time that unused outbound discovery is kept</source>
        <translation>Zeit, die ungenutzte Discovery ausgehend bleibt</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>time-out</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>time-out (ms)</source>
        <translation>Zeitlimit (ms)</translation>
    </message>
    <message>
        <source>time-out (s)</source>
        <translation>Zeitlimit (s)</translation>
    </message>
    <message>
        <source>time-out of a backend</source>
        <translation>Zeitlimit eines Backends</translation>
    </message>
    <message>
        <source>time-out of a response</source>
        <translation>Zeitlimit einer Antwort</translation>
    </message>
    <message>
        <source>time-out of an idle stream</source>
        <translation>Zeitlimit eines ruhenden Stroms</translation>
    </message>
    <message>
        <source>time-out of closing connections</source>
        <translation>Zeitlimit schließender Verbindungen</translation>
    </message>
    <message>
        <source>time-out of inbound connections</source>
        <translation>Zeitlimit eingehender Verbindungen</translation>
    </message>
    <message>
        <source>time-out of outbound connections</source>
        <translation>Zeitlimit ausgehender Verbindungen</translation>
    </message>
    <message>
        <source>tls</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>to</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>to backends</source>
        <translation>zu Backends</translation>
    </message>
    <message>
        <source>token is forwarded</source>
        <translation>Token wird weitergeleitet</translation>
    </message>
    <message>
        <source>token provider</source>
        <translation>Token-Anbieter</translation>
    </message>
    <message>
        <source>toleration</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>trace collector</source>
        <translation>Trace-Sammler</translation>
    </message>
    <message>
        <source>tracing</source>
        <translation>Tracing</translation>
    </message>
    <message>
        <source>traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>traffic distribution</source>
        <translation>Verkehrsverteilung</translation>
    </message>
    <message>
        <source>transactions:</source>
        <translation>Transaktionen:</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>transport socket</source>
        <translation>Transport-Socket</translation>
    </message>
    <message>
        <source>trust domain</source>
        <translation>Vertrauensdomäne</translation>
    </message>
    <message>
        <source>trust root</source>
        <translation>Vertrauenswurzel</translation>
    </message>
    <message>
        <source>trusted CA</source>
        <translation>vertraute CA</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>unmatched preflights</source>
        <translation>Preflights ohne Treffer</translation>
    </message>
    <message>
        <source>unverified TLS</source>
        <translation>ungeprüftes TLS</translation>
    </message>
    <message>
        <source>update strategy</source>
        <translation>Strategie der Aktualisierung</translation>
    </message>
    <message>
        <source>upgrade to HTTP/2</source>
        <translation>Umstieg auf HTTP/2</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>uri</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>use client&apos;s protocol</source>
        <translation>Protokoll des Clients benutzen</translation>
    </message>
    <message>
        <source>use default gateways</source>
        <translation>Standard-Gateways benutzen</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>user of the proxy</source>
        <translation>Benutzer des Proxys</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>value comes from</source>
        <translation>Wert kommt aus</translation>
    </message>
    <message>
        <source>value of claim</source>
        <translation>Wert des Claims</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>vary header is added</source>
        <translation>Vary-Header wird hinzugefügt</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>version of the debug image</source>
        <translation>Version des Debug-Images</translation>
    </message>
    <message>
        <source>version of the init image</source>
        <translation>Version des Init-Images</translation>
    </message>
    <message>
        <source>version of the proxy</source>
        <translation>Version des Proxys</translation>
    </message>
    <message>
        <source>virtual host</source>
        <translation>virtueller Host</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>volume mode</source>
        <translation>Volume-Modus</translation>
    </message>
    <message>
        <source>wait for the proxy</source>
        <translation>auf den Proxy warten</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>warm-up (deprecated)</source>
        <translation>Aufwärmen (veraltet)</translation>
    </message>
    <message>
        <source>way to match</source>
        <translation>Art zu vergleichen</translation>
    </message>
    <message>
        <source>way to match the path</source>
        <translation>Art, den Pfad zu vergleichen</translation>
    </message>
    <message>
        <source>waypoint</source>
        <translation>Waypoint</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>gewichtet</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>without authentication</source>
        <translation>ohne Authentifizierung</translation>
    </message>
    <message>
        <source>without header</source>
        <translation>ohne Header</translation>
    </message>
    <message>
        <source>without identity</source>
        <translation>ohne Identität</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>write time-out</source>
        <translation>Zeitlimit beim Schreiben</translation>
    </message>
    <message>
        <source>writes a second</source>
        <translation>Schreibzugriffe je Sekunde</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>AWS elastic block store</source>
        <translation>AWS Elastic Block Store</translation>
    </message>
    <message>
        <source>CA bundle</source>
        <translation>CA-Bündel</translation>
    </message>
    <message>
        <source>CSI</source>
        <translation>CSI</translation>
    </message>
    <message>
        <source>Consul</source>
        <translation>Consul</translation>
    </message>
    <message>
        <source>DNS:</source>
        <translation>DNS:</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>ECS</source>
        <translation>ECS</translation>
    </message>
    <message>
        <source>FS group</source>
        <translation>Dateisystemgruppe</translation>
    </message>
    <message>
        <source>FS group change policy</source>
        <translation>Richtlinie beim Wechsel der Dateisystemgruppe</translation>
    </message>
    <message>
        <source>FS type</source>
        <translation>Dateisystemtyp</translation>
    </message>
    <message>
        <source>GCE persistent disk</source>
        <translation>GCE Persistent Disk</translation>
    </message>
    <message>
        <source>HTTP header</source>
        <translation>HTTP-Header</translation>
    </message>
    <message>
        <source>HTTP/2 address</source>
        <translation>HTTP/2-Adresse</translation>
    </message>
    <message>
        <source>NFS</source>
        <translation>NFS</translation>
    </message>
    <message>
        <source>Nomad</source>
        <translation>Nomad</translation>
    </message>
    <message>
        <source>RBD</source>
        <translation>RBD</translation>
    </message>
    <message>
        <source>Swarm</source>
        <translation>Swarm</translation>
    </message>
    <message>
        <source>TLS name</source>
        <translation>TLS-Name</translation>
    </message>
    <message>
        <source>a pi group</source>
        <translation>API-Gruppe</translation>
    </message>
    <message>
        <source>active deadline seconds</source>
        <translation>Frist in Sekunden</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>aggregation rule</source>
        <translation>Aggregationsregel</translation>
    </message>
    <message>
        <source>allocate load balancer node ports</source>
        <translation>Knotenports des Lastverteilers zuweisen</translation>
    </message>
    <message>
        <source>allocated resource</source>
        <translation>zugewiesene Ressource</translation>
    </message>
    <message>
        <source>allocated resource statuse</source>
        <translation>Status der zugewiesenen Ressource</translation>
    </message>
    <message>
        <source>allow privilege escalation</source>
        <translation>Rechteausweitung erlauben</translation>
    </message>
    <message>
        <source>allow volume expansion</source>
        <translation>Vergrößern des Volumes erlauben</translation>
    </message>
    <message>
        <source>allowed topology</source>
        <translation>erlaubte Topologie</translation>
    </message>
    <message>
        <source>app armor profile</source>
        <translation>AppArmor-Profil</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>auto config:</source>
        <translation>Auto-Konfiguration:</translation>
    </message>
    <message>
        <source>auto scaling group</source>
        <translation>Auto-Scaling-Gruppe</translation>
    </message>
    <message>
        <source>automount service account token</source>
        <translation>Token des Dienstkontos einhängen</translation>
    </message>
    <message>
        <source>average utilization</source>
        <translation>mittlere Auslastung</translation>
    </message>
    <message>
        <source>average value</source>
        <translation>mittlerer Wert</translation>
    </message>
    <message>
        <source>azure disk</source>
        <translation>Azure-Disk</translation>
    </message>
    <message>
        <source>azure file</source>
        <translation>Azure-Datei</translation>
    </message>
    <message>
        <source>backoff limit per index</source>
        <translation>Backoff-Grenze je Index</translation>
    </message>
    <message>
        <source>behavior</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>caching mode</source>
        <translation>Cache-Art</translation>
    </message>
    <message>
        <source>capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>cephfs</source>
        <translation>CephFS</translation>
    </message>
    <message>
        <source>certificate chain path</source>
        <translation>Pfad der Zertifikatskette</translation>
    </message>
    <message>
        <source>certificates are not verified</source>
        <translation>Zertifikate werden nicht geprüft</translation>
    </message>
    <message>
        <source>changed at</source>
        <translation>geändert um</translation>
    </message>
    <message>
        <source>chap auth discovery</source>
        <translation>CHAP bei der Suche</translation>
    </message>
    <message>
        <source>chap auth session</source>
        <translation>CHAP in der Sitzung</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>cinder</source>
        <translation>Cinder</translation>
    </message>
    <message>
        <source>cluster role selector</source>
        <translation>Selektor der ClusterRoles</translation>
    </message>
    <message>
        <source>cluster trust bundle</source>
        <translation>Vertrauensbündel des Clusters</translation>
    </message>
    <message>
        <source>container name</source>
        <translation>Containername</translation>
    </message>
    <message>
        <source>container resource</source>
        <translation>Ressource des Containers</translation>
    </message>
    <message>
        <source>controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>coordinating server</source>
        <translation>koordinierender Server</translation>
    </message>
    <message>
        <source>credential bundle path</source>
        <translation>Pfad des Anmeldedatenbündels</translation>
    </message>
    <message>
        <source>current volume attributes class name</source>
        <translation>Name der jetzigen Volume-Attributklasse</translation>
    </message>
    <message>
        <source>data plane:</source>
        <translation>Datenebene:</translation>
    </message>
    <message>
        <source>data source ref</source>
        <translation>Verweis auf die Datenquelle</translation>
    </message>
    <message>
        <source>dataset name</source>
        <translation>Name des Datensatzes</translation>
    </message>
    <message>
        <source>dataset uuid</source>
        <translation>UUID des Datensatzes</translation>
    </message>
    <message>
        <source>default mode</source>
        <translation>Standardmodus</translation>
    </message>
    <message>
        <source>default request</source>
        <translation>Standardanforderung</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>downward API</source>
        <translation>Downward API</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>entziehen</translation>
    </message>
    <message>
        <source>duration, seconds</source>
        <translation>Dauer, Sekunden</translation>
    </message>
    <message>
        <source>empty dir</source>
        <translation>leeres Verzeichnis</translation>
    </message>
    <message>
        <source>enable service links</source>
        <translation>Dienstverweise einschalten</translation>
    </message>
    <message>
        <source>end port</source>
        <translation>letzter Port</translation>
    </message>
    <message>
        <source>ephemeral</source>
        <translation>kurzlebig</translation>
    </message>
    <message>
        <source>evicted at</source>
        <translation>entfernt um</translation>
    </message>
    <message>
        <source>exit codes</source>
        <translation>Exit-Codes</translation>
    </message>
    <message>
        <source>expiration seconds</source>
        <translation>Gültigkeit in Sekunden</translation>
    </message>
    <message>
        <source>failed jobs history limit</source>
        <translation>Grenze des Verlaufs gescheiterter Jobs</translation>
    </message>
    <message>
        <source>failure policy</source>
        <translation>Richtlinie bei Fehlschlag</translation>
    </message>
    <message>
        <source>failures before it is critical</source>
        <translation>Fehlschläge, bis sie kritisch ist</translation>
    </message>
    <message>
        <source>failures before it warns</source>
        <translation>Fehlschläge, bis sie warnt</translation>
    </message>
    <message>
        <source>fc</source>
        <translation>Fibre Channel</translation>
    </message>
    <message>
        <source>federation states:</source>
        <translation>Föderationszustände:</translation>
    </message>
    <message>
        <source>file key ref</source>
        <translation>Verweis auf Dateischlüssel</translation>
    </message>
    <message>
        <source>flex volume</source>
        <translation>FlexVolume</translation>
    </message>
    <message>
        <source>flocker</source>
        <translation>Flocker</translation>
    </message>
    <message>
        <source>for node</source>
        <translation>für Knoten</translation>
    </message>
    <message>
        <source>for zone</source>
        <translation>für Zone</translation>
    </message>
    <message>
        <source>gRPC address</source>
        <translation>gRPC-Adresse</translation>
    </message>
    <message>
        <source>git repo</source>
        <translation>Git-Repository</translation>
    </message>
    <message>
        <source>global default</source>
        <translation>globale Vorgabe</translation>
    </message>
    <message>
        <source>glusterfs</source>
        <translation>GlusterFS</translation>
    </message>
    <message>
        <source>gmsa credential spec</source>
        <translation>GMSA-Anmeldedaten</translation>
    </message>
    <message>
        <source>gmsa credential spec name</source>
        <translation>Name der GMSA-Anmeldedaten</translation>
    </message>
    <message>
        <source>handler</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>hart</translation>
    </message>
    <message>
        <source>hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>home page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>host aliase</source>
        <translation>Host-Alias</translation>
    </message>
    <message>
        <source>host ipc</source>
        <translation>Host-IPC</translation>
    </message>
    <message>
        <source>host path</source>
        <translation>Hostpfad</translation>
    </message>
    <message>
        <source>host process</source>
        <translation>Hostprozess</translation>
    </message>
    <message>
        <source>hostname override</source>
        <translation>Hostname stattdessen</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>identifying attribute</source>
        <translation>kennzeichnendes Attribut</translation>
    </message>
    <message>
        <source>ingress rule value</source>
        <translation>Wert der Ingress-Regel</translation>
    </message>
    <message>
        <source>initiator name</source>
        <translation>Name des Initiators</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>instance behind the proxy</source>
        <translation>Instanz hinter dem Proxy</translation>
    </message>
    <message>
        <source>internal:</source>
        <translation>intern:</translation>
    </message>
    <message>
        <source>is for Traefik</source>
        <translation>ist für Traefik</translation>
    </message>
    <message>
        <source>is the default</source>
        <translation>ist die Vorgabe</translation>
    </message>
    <message>
        <source>iscsi</source>
        <translation>iSCSI</translation>
    </message>
    <message>
        <source>iscsi interface</source>
        <translation>iSCSI-Schnittstelle</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>key path</source>
        <translation>Schlüsselpfad</translation>
    </message>
    <message>
        <source>key type</source>
        <translation>Schlüsseltyp</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>label selector</source>
        <translation>Label-Selektor</translation>
    </message>
    <message>
        <source>largest output</source>
        <translation>größte Ausgabe</translation>
    </message>
    <message>
        <source>last probe time</source>
        <translation>Zeit der letzten Probe</translation>
    </message>
    <message>
        <source>last transition time</source>
        <translation>Zeit des letzten Wechsels</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>Lease</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>local address</source>
        <translation>lokale Adresse</translation>
    </message>
    <message>
        <source>local socket</source>
        <translation>lokaler Socket</translation>
    </message>
    <message>
        <source>localhost profile</source>
        <translation>lokales Profil</translation>
    </message>
    <message>
        <source>lun</source>
        <translation>LUN</translation>
    </message>
    <message>
        <source>managed by</source>
        <translation>verwaltet von</translation>
    </message>
    <message>
        <source>match condition</source>
        <translation>Bedingung des Treffers</translation>
    </message>
    <message>
        <source>match field</source>
        <translation>Feld des Treffers</translation>
    </message>
    <message>
        <source>match label expression</source>
        <translation>Ausdruck über Labels</translation>
    </message>
    <message>
        <source>match label key</source>
        <translation>Label-Schlüssel des Treffers</translation>
    </message>
    <message>
        <source>match policy</source>
        <translation>Richtlinie des Treffers</translation>
    </message>
    <message>
        <source>max</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>max expiration seconds</source>
        <translation>höchstens gültig (Sekunden)</translation>
    </message>
    <message>
        <source>max failed indexes</source>
        <translation>höchstens gescheiterte Indizes</translation>
    </message>
    <message>
        <source>max limit request ratio</source>
        <translation>höchstes Verhältnis Grenze zu Anforderung</translation>
    </message>
    <message>
        <source>max surge</source>
        <translation>höchstens zusätzlich</translation>
    </message>
    <message>
        <source>max unavailable</source>
        <translation>höchstens nicht verfügbar</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>min</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>min available</source>
        <translation>mindestens verfügbar</translation>
    </message>
    <message>
        <source>min domains</source>
        <translation>mindestens Domänen</translation>
    </message>
    <message>
        <source>min ready seconds</source>
        <translation>mindestens bereit (Sekunden)</translation>
    </message>
    <message>
        <source>mismatch label key</source>
        <translation>Label-Schlüssel ohne Treffer</translation>
    </message>
    <message>
        <source>mode of the local socket</source>
        <translation>Modus des lokalen Sockets</translation>
    </message>
    <message>
        <source>modify volume status</source>
        <translation>Status der Volume-Änderung</translation>
    </message>
    <message>
        <source>mount option</source>
        <translation>Einhängeoption</translation>
    </message>
    <message>
        <source>mount propagation</source>
        <translation>Weitergabe des Einhängens</translation>
    </message>
    <message>
        <source>nameserver</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>namespaces with</source>
        <translation>Namensräume mit</translation>
    </message>
    <message>
        <source>node affinity</source>
        <translation>Knotenaffinität</translation>
    </message>
    <message>
        <source>node publish secret ref</source>
        <translation>Secret zum Bekanntmachen am Knoten</translation>
    </message>
    <message>
        <source>node selector</source>
        <translation>Knotenselektor</translation>
    </message>
    <message>
        <source>node whose health it takes over</source>
        <translation>Knoten, dessen Gesundheit sie übernimmt</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>object selector</source>
        <translation>Objektselektor</translation>
    </message>
    <message>
        <source>on exit codes</source>
        <translation>bei Exit-Codes</translation>
    </message>
    <message>
        <source>on pod condition</source>
        <translation>bei Pod-Bedingung</translation>
    </message>
    <message>
        <source>option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>os</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>overridden status</source>
        <translation>überschriebener Status</translation>
    </message>
    <message>
        <source>overriddenstatus</source>
        <translation>überschriebener Status</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>path matcher</source>
        <translation>Pfadvergleich</translation>
    </message>
    <message>
        <source>peer streams:</source>
        <translation>Peer-Ströme:</translation>
    </message>
    <message>
        <source>peerings:</source>
        <translation>Peerings:</translation>
    </message>
    <message>
        <source>persistent volume claim</source>
        <translation>PersistentVolumeClaim</translation>
    </message>
    <message>
        <source>persistent volume claim retention policy</source>
        <translation>Aufbewahrung der PersistentVolumeClaims</translation>
    </message>
    <message>
        <source>photon persistent disk</source>
        <translation>Photon Persistent Disk</translation>
    </message>
    <message>
        <source>pod affinity</source>
        <translation>Pod-Affinität</translation>
    </message>
    <message>
        <source>pod anti affinity</source>
        <translation>Pod-Antiaffinität</translation>
    </message>
    <message>
        <source>pod certificate</source>
        <translation>Pod-Zertifikat</translation>
    </message>
    <message>
        <source>pod group name</source>
        <translation>Name der Pod-Gruppe</translation>
    </message>
    <message>
        <source>pod management policy</source>
        <translation>Richtlinie der Pod-Verwaltung</translation>
    </message>
    <message>
        <source>pod replacement policy</source>
        <translation>Richtlinie beim Ersetzen von Pods</translation>
    </message>
    <message>
        <source>pods</source>
        <translation>Pods</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>policy type</source>
        <translation>Art der Richtlinie</translation>
    </message>
    <message>
        <source>portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>portworx volume</source>
        <translation>Portworx-Volume</translation>
    </message>
    <message>
        <source>preferred during scheduling ignored during execution</source>
        <translation>bevorzugt beim Einplanen, danach egal</translation>
    </message>
    <message>
        <source>priority class name</source>
        <translation>Name der Prioritätsklasse</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>privilegiert</translation>
    </message>
    <message>
        <source>proc mount</source>
        <translation>Einhängen von /proc</translation>
    </message>
    <message>
        <source>progress deadline seconds</source>
        <translation>Frist für Fortschritt (Sekunden)</translation>
    </message>
    <message>
        <source>projected</source>
        <translation>zusammengestellt</translation>
    </message>
    <message>
        <source>protection domain</source>
        <translation>Schutzdomäne</translation>
    </message>
    <message>
        <source>quobyte</source>
        <translation>Quobyte</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <source>read only root filesystem</source>
        <translation>Wurzel nur lesbar</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>reclaim policy</source>
        <translation>Richtlinie der Rücknahme</translation>
    </message>
    <message>
        <source>recursive read only</source>
        <translation>rekursiv nur lesbar</translation>
    </message>
    <message>
        <source>redirects are not followed</source>
        <translation>Umleitungen werden nicht befolgt</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>registered at</source>
        <translation>angemeldet um</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>reinvocation policy</source>
        <translation>Richtlinie des erneuten Aufrufs</translation>
    </message>
    <message>
        <source>renewal interval, seconds</source>
        <translation>Abstand der Erneuerung, Sekunden</translation>
    </message>
    <message>
        <source>renewed at</source>
        <translation>erneuert um</translation>
    </message>
    <message>
        <source>required during scheduling ignored during execution</source>
        <translation>nötig beim Einplanen, danach egal</translation>
    </message>
    <message>
        <source>resource claim</source>
        <translation>Ressourcenanspruch</translation>
    </message>
    <message>
        <source>resource claim name</source>
        <translation>Name des Ressourcenanspruchs</translation>
    </message>
    <message>
        <source>resource claim template name</source>
        <translation>Name der Vorlage des Ressourcenanspruchs</translation>
    </message>
    <message>
        <source>resources:</source>
        <translation>Ressourcen:</translation>
    </message>
    <message>
        <source>restart policy rule</source>
        <translation>Regel der Neustart-Richtlinie</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>revision history limit</source>
        <translation>Grenze des Revisionsverlaufs</translation>
    </message>
    <message>
        <source>rolling update</source>
        <translation>schrittweise Aktualisierung</translation>
    </message>
    <message>
        <source>run as group</source>
        <translation>läuft als Gruppe</translation>
    </message>
    <message>
        <source>run as non root</source>
        <translation>läuft nicht als root</translation>
    </message>
    <message>
        <source>run as user</source>
        <translation>läuft als Benutzer</translation>
    </message>
    <message>
        <source>run as user name</source>
        <translation>läuft als Benutzername</translation>
    </message>
    <message>
        <source>runtime class name</source>
        <translation>Name der Laufzeitklasse</translation>
    </message>
    <message>
        <source>scale down</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>scale io</source>
        <translation>ScaleIO</translation>
    </message>
    <message>
        <source>scale up</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>scheduler name</source>
        <translation>Name des Schedulers</translation>
    </message>
    <message>
        <source>scheduling</source>
        <translation>Einplanung</translation>
    </message>
    <message>
        <source>scheduling group</source>
        <translation>Einplanungsgruppe</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>scope selector</source>
        <translation>Bereichsselektor</translation>
    </message>
    <message>
        <source>scriptargs</source>
        <translation>Skript mit Argumenten</translation>
    </message>
    <message>
        <source>se linux change policy</source>
        <translation>Richtlinie beim SELinux-Wechsel</translation>
    </message>
    <message>
        <source>se linux options</source>
        <translation>SELinux-Optionen</translation>
    </message>
    <message>
        <source>search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>seccomp profile</source>
        <translation>Seccomp-Profil</translation>
    </message>
    <message>
        <source>secret file</source>
        <translation>Secret-Datei</translation>
    </message>
    <message>
        <source>secret name</source>
        <translation>Name des Secrets</translation>
    </message>
    <message>
        <source>secure health check</source>
        <translation>sichere Gesundheitsprüfung</translation>
    </message>
    <message>
        <source>secure port</source>
        <translation>sicherer Port</translation>
    </message>
    <message>
        <source>secure vip address</source>
        <translation>sichere VIP-Adresse</translation>
    </message>
    <message>
        <source>security context</source>
        <translation>Sicherheitskontext</translation>
    </message>
    <message>
        <source>select policy</source>
        <translation>Auswahlrichtlinie</translation>
    </message>
    <message>
        <source>service account token</source>
        <translation>Token des Dienstkontos</translation>
    </message>
    <message>
        <source>service behind the proxy</source>
        <translation>Dienst hinter dem Proxy</translation>
    </message>
    <message>
        <source>service of the system</source>
        <translation>Dienst des Systems</translation>
    </message>
    <message>
        <source>service whose health it takes over</source>
        <translation>Dienst, dessen Gesundheit sie übernimmt</translation>
    </message>
    <message>
        <source>set hostname as fqdn</source>
        <translation>Hostname ist der volle Name</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>setting of the proxy</source>
        <translation>Einstellung des Proxys</translation>
    </message>
    <message>
        <source>shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>sid</source>
        <translation>Sitzungskennung</translation>
    </message>
    <message>
        <source>signer name</source>
        <translation>Name des Unterzeichners</translation>
    </message>
    <message>
        <source>size limit</source>
        <translation>Größengrenze</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>speaks for itself in the mesh</source>
        <translation>spricht im Mesh für sich selbst</translation>
    </message>
    <message>
        <source>ssl enabled</source>
        <translation>SSL eingeschaltet</translation>
    </message>
    <message>
        <source>stabilization window seconds</source>
        <translation>Fenster der Beruhigung (Sekunden)</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>starting deadline seconds</source>
        <translation>Startfrist (Sekunden)</translation>
    </message>
    <message>
        <source>status at first</source>
        <translation>Status zu Beginn</translation>
    </message>
    <message>
        <source>status page</source>
        <translation>Statusseite</translation>
    </message>
    <message>
        <source>stdin once</source>
        <translation>Standardeingabe einmal</translation>
    </message>
    <message>
        <source>stop signal</source>
        <translation>Stoppsignal</translation>
    </message>
    <message>
        <source>storage class name</source>
        <translation>Name der Speicherklasse</translation>
    </message>
    <message>
        <source>storage mode</source>
        <translation>Speicherart</translation>
    </message>
    <message>
        <source>storage policy ID</source>
        <translation>Kennung der Speicherrichtlinie</translation>
    </message>
    <message>
        <source>storage policy name</source>
        <translation>Name der Speicherrichtlinie</translation>
    </message>
    <message>
        <source>storage pool</source>
        <translation>Speicherpool</translation>
    </message>
    <message>
        <source>storageos</source>
        <translation>StorageOS</translation>
    </message>
    <message>
        <source>subscriptions:</source>
        <translation>Abonnements:</translation>
    </message>
    <message>
        <source>succeeded count</source>
        <translation>Zahl der Erfolge</translation>
    </message>
    <message>
        <source>succeeded indexes</source>
        <translation>erfolgreiche Indizes</translation>
    </message>
    <message>
        <source>success policy</source>
        <translation>Richtlinie bei Erfolg</translation>
    </message>
    <message>
        <source>successes before it passes</source>
        <translation>Erfolge, bis sie besteht</translation>
    </message>
    <message>
        <source>successful jobs history limit</source>
        <translation>Grenze des Verlaufs erfolgreicher Jobs</translation>
    </message>
    <message>
        <source>supplemental group</source>
        <translation>zusätzliche Gruppe</translation>
    </message>
    <message>
        <source>supplemental groups policy</source>
        <translation>Richtlinie zusätzlicher Gruppen</translation>
    </message>
    <message>
        <source>suspend</source>
        <translation>aussetzen</translation>
    </message>
    <message>
        <source>sysctl</source>
        <translation>Sysctl</translation>
    </message>
    <message>
        <source>tags may be overridden</source>
        <translation>Tags dürfen überschrieben werden</translation>
    </message>
    <message>
        <source>target CPU utilization percentage</source>
        <translation>angestrebte CPU-Auslastung (%)</translation>
    </message>
    <message>
        <source>target container name</source>
        <translation>Name des Zielcontainers</translation>
    </message>
    <message>
        <source>target volume attributes class name</source>
        <translation>Name der angestrebten Volume-Attributklasse</translation>
    </message>
    <message>
        <source>target ww n</source>
        <translation>Ziel-WWN</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>termination grace period seconds</source>
        <translation>Frist beim Beenden (Sekunden)</translation>
    </message>
    <message>
        <source>time to live</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>time until a critical service is dropped</source>
        <translation>Zeit, bis ein kritischer Dienst entfernt wird</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>topology spread constraint</source>
        <translation>Vorgabe der Streuung</translation>
    </message>
    <message>
        <source>ttl seconds after finished</source>
        <translation>Lebensdauer nach dem Ende (Sekunden)</translation>
    </message>
    <message>
        <source>unhealthy pod eviction policy</source>
        <translation>Räumung ungesunder Pods</translation>
    </message>
    <message>
        <source>up at</source>
        <translation>gestartet um</translation>
    </message>
    <message>
        <source>updated at</source>
        <translation>aktualisiert um</translation>
    </message>
    <message>
        <source>user annotation</source>
        <translation>Benutzer-Annotation</translation>
    </message>
    <message>
        <source>uses TLS</source>
        <translation>benutzt TLS</translation>
    </message>
    <message>
        <source>version of the delta</source>
        <translation>Version des Deltas</translation>
    </message>
    <message>
        <source>vip address</source>
        <translation>VIP-Adresse</translation>
    </message>
    <message>
        <source>volume attribute</source>
        <translation>Volume-Attribut</translation>
    </message>
    <message>
        <source>volume attributes class name</source>
        <translation>Name der Volume-Attributklasse</translation>
    </message>
    <message>
        <source>volume binding mode</source>
        <translation>Bindungsart des Volumes</translation>
    </message>
    <message>
        <source>volume claim template</source>
        <translation>Vorlage des Volume-Anspruchs</translation>
    </message>
    <message>
        <source>volume name</source>
        <translation>Name des Volumes</translation>
    </message>
    <message>
        <source>volume namespace</source>
        <translation>Namensraum des Volumes</translation>
    </message>
    <message>
        <source>vsphere volume</source>
        <translation>vSphere-Volume</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>weight while passing</source>
        <translation>Gewicht, solange sie besteht</translation>
    </message>
    <message>
        <source>weight while warning</source>
        <translation>Gewicht, solange sie warnt</translation>
    </message>
    <message>
        <source>when deleted</source>
        <translation>beim Löschen</translation>
    </message>
    <message>
        <source>when scaled</source>
        <translation>beim Skalieren</translation>
    </message>
    <message>
        <source>windows options</source>
        <translation>Windows-Optionen</translation>
    </message>
    <message>
        <source>working dir</source>
        <translation>Arbeitsverzeichnis</translation>
    </message>
    <message>
        <source>wwid</source>
        <translation>WWID</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA-Zertifikat</translation>
    </message>
    <message>
        <source>SPIFFE</source>
        <translation>SPIFFE</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>absolute time-out</source>
        <translation>absolutes Zeitlimit</translation>
    </message>
    <message>
        <source>admission review version</source>
        <translation>Version der Admission-Review</translation>
    </message>
    <message>
        <source>aggression</source>
        <translation>Aggressivität</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>by default</source>
        <translation>standardmäßig</translation>
    </message>
    <message>
        <source>caller</source>
        <translation>Aufrufer</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>claim name</source>
        <translation>Name des Anspruchs</translation>
    </message>
    <message>
        <source>claim of several words</source>
        <translation>Claim aus mehreren Wörtern</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>client config</source>
        <translation>Client-Konfiguration</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>condition type</source>
        <translation>Art der Bedingung</translation>
    </message>
    <message>
        <source>container port</source>
        <translation>Containerport</translation>
    </message>
    <message>
        <source>content type</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>cookie of the token</source>
        <translation>Cookie des Tokens</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>data center</source>
        <translation>Rechenzentrum</translation>
    </message>
    <message>
        <source>denominator</source>
        <translation>Nenner</translation>
    </message>
    <message>
        <source>described object</source>
        <translation>beschriebenes Objekt</translation>
    </message>
    <message>
        <source>device path</source>
        <translation>Gerätepfad</translation>
    </message>
    <message>
        <source>disk name</source>
        <translation>Name des Datenträgers</translation>
    </message>
    <message>
        <source>disk uri</source>
        <translation>URI des Datenträgers</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>encoded characters</source>
        <translation>kodierte Zeichen</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>excluded service account</source>
        <translation>ausgenommenes Dienstkonto</translation>
    </message>
    <message>
        <source>external traffic policy</source>
        <translation>Richtlinie für externen Verkehr</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>host port</source>
        <translation>Hostport</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>internal traffic policy</source>
        <translation>Richtlinie für internen Verkehr</translation>
    </message>
    <message>
        <source>iqn</source>
        <translation>IQN</translation>
    </message>
    <message>
        <source>kind of route</source>
        <translation>Art der Route</translation>
    </message>
    <message>
        <source>max skew</source>
        <translation>größte Abweichung</translation>
    </message>
    <message>
        <source>maximum of replicas</source>
        <translation>höchstens Replikate</translation>
    </message>
    <message>
        <source>maximum of the body</source>
        <translation>größter Rumpf</translation>
    </message>
    <message>
        <source>minimum percentage</source>
        <translation>mindestens (%)</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>mutual TLS of port</source>
        <translation>gegenseitiges TLS des Ports</translation>
    </message>
    <message>
        <source>name of the plug-in</source>
        <translation>Name des Plugins</translation>
    </message>
    <message>
        <source>node port</source>
        <translation>Knotenport</translation>
    </message>
    <message>
        <source>node selector term</source>
        <translation>Bedingung des Knotenselektors</translation>
    </message>
    <message>
        <source>numerator</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>of a try</source>
        <translation>eines Versuchs</translation>
    </message>
    <message>
        <source>of the request</source>
        <translation>der Anfrage</translation>
    </message>
    <message>
        <source>on failure</source>
        <translation>bei Fehlschlag</translation>
    </message>
    <message>
        <source>pd ID</source>
        <translation>Kennung der Platte</translation>
    </message>
    <message>
        <source>pd name</source>
        <translation>Name der Platte</translation>
    </message>
    <message>
        <source>pod affinity term</source>
        <translation>Bedingung der Pod-Affinität</translation>
    </message>
    <message>
        <source>preference</source>
        <translation>Vorliebe</translation>
    </message>
    <message>
        <source>provisioner</source>
        <translation>Provisioner</translation>
    </message>
    <message>
        <source>query parameter of the token</source>
        <translation>Query-Parameter des Tokens</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>requests per second</source>
        <translation>Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>resource name</source>
        <translation>Name der Ressource</translation>
    </message>
    <message>
        <source>retries per second</source>
        <translation>Wiederholungen je Sekunde</translation>
    </message>
    <message>
        <source>sampled (%)</source>
        <translation>ausgewählt (%)</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>scope name</source>
        <translation>Name des Bereichs</translation>
    </message>
    <message>
        <source>section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>session affinity</source>
        <translation>Sitzungsaffinität</translation>
    </message>
    <message>
        <source>share name</source>
        <translation>Name der Freigabe</translation>
    </message>
    <message>
        <source>side effects</source>
        <translation>Nebenwirkungen</translation>
    </message>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>target portal</source>
        <translation>Zielportal</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>time span</source>
        <translation>Zeitspanne</translation>
    </message>
    <message>
        <source>topology key</source>
        <translation>Topologieschlüssel</translation>
    </message>
    <message>
        <source>traffic without route</source>
        <translation>Verkehr ohne Route</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>Verb</translation>
    </message>
    <message>
        <source>verification key</source>
        <translation>Prüfschlüssel</translation>
    </message>
    <message>
        <source>volume ID</source>
        <translation>Kennung des Volumes</translation>
    </message>
    <message>
        <source>volume path</source>
        <translation>Pfad des Volumes</translation>
    </message>
    <message>
        <source>well-known CA certificates</source>
        <translation>bekannte CA-Zertifikate</translation>
    </message>
    <message>
        <source>when unsatisfiable</source>
        <translation>wenn unerfüllbar</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>Ganzes</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>Rotation</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>It is one of %1.</source>
        <translation>Es ist eines von %1.</translation>
    </message>
    <message>
        <source>Write &quot;true&quot; or &quot;false&quot;, in quotes.</source>
        <translation>„true“ oder „false“ schreiben, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>It is a number from 0 to %1, in quotes.</source>
        <translation>Es ist eine Zahl von 0 bis %1, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write one whole number with one unit: 500ms, 10s, 2m, 1h.</source>
        <translation>Eine ganze Zahl mit einer Einheit schreiben: 500ms, 10s, 2m, 1h.</translation>
    </message>
    <message>
        <source>Write ports and ranges with commas between: 25,3306,8000-8010.</source>
        <translation>Ports und Bereiche mit Kommas dazwischen schreiben: 25,3306,8000-8010.</translation>
    </message>
    <message>
        <source>Write statuses with commas between and no blanks: 503, 500-504, 5xx or gateway-error.</source>
        <translation>Status mit Kommas dazwischen und ohne Leerzeichen schreiben: 503, 500-504, 5xx oder gateway-error.</translation>
    </message>
    <message>
        <source>Write, with commas between and no blanks: cancelled, deadline-exceeded, internal, resource-exhausted, unavailable.</source>
        <translation>Mit Kommas dazwischen und ohne Leerzeichen schreiben: cancelled, deadline-exceeded, internal, resource-exhausted, unavailable.</translation>
    </message>
    <message>
        <source>The value %1 of an annotation is no text: the cluster refuses the object</source>
        <translation>Der Wert %1 einer Annotation ist kein Text: Der Cluster lehnt das Objekt ab</translation>
    </message>
    <message>
        <source>Put it in quotes.</source>
        <translation>In Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>Nothing is retried: no status and no time-out of a try is named</source>
        <translation>Nichts wird wiederholt: Weder ein Status noch ein Zeitlimit je Versuch ist genannt</translation>
    </message>
    <message>
        <source>Add %1: 5xx.</source>
        <translation>%1: 5xx hinzufügen.</translation>
    </message>
    <message>
        <source>Of %1 tries only %2 begin within the time-out of the request, %3</source>
        <translation>Von %1 Versuchen beginnen nur %2 innerhalb des Zeitlimits der Anfrage, %3</translation>
    </message>
    <message>
        <source>Make the time-out of a try shorter, or retry less often.</source>
        <translation>Das Zeitlimit eines Versuchs verkürzen oder seltener wiederholen.</translation>
    </message>
    <message>
        <source>The least time out is longer than the longest: Linkerd leaves out the circuit breaker</source>
        <translation>Die kürzeste Auszeit ist länger als die längste: Linkerd lässt den Circuit Breaker weg</translation>
    </message>
    <message>
        <source>Not written they are 1s and 1m.</source>
        <translation>Nicht geschrieben sind sie 1s und 1m.</translation>
    </message>
    <message>
        <source>Linkerd has no annotation %1</source>
        <translation>Linkerd hat keine Annotation %1</translation>
    </message>
    <message>
        <source>Check its spelling: it has no effect.</source>
        <translation>Schreibweise prüfen: Sie hat keine Wirkung.</translation>
    </message>
    <message>
        <source>Probably %1 is meant.</source>
        <translation>Wahrscheinlich ist %1 gemeint.</translation>
    </message>
    <message>
        <source>%1 has no effect here</source>
        <translation>%1 hat hier keine Wirkung</translation>
    </message>
    <message>
        <source>Statuses of HTTP belong to HTTPRoutes, those of gRPC to GRPCRoutes.</source>
        <translation>Status von HTTP gehören zu HTTPRoutes, die von gRPC zu GRPCRoutes.</translation>
    </message>
    <message>
        <source>Linkerd reads it on Services and, for retries and time-outs, on their routes.</source>
        <translation>Linkerd liest sie an Services und, für Wiederholungen und Zeitlimits, an deren Routen.</translation>
    </message>
    <message>
        <source>%1 is no value that Linkerd takes for %2</source>
        <translation>%1 ist kein Wert, den Linkerd für %2 nimmt</translation>
    </message>
    <message>
        <source>%1 is not a regular expression that Linkerd&apos;s proxies take</source>
        <translation>%1 ist kein regulärer Ausdruck, den Linkerds Proxys nehmen</translation>
    </message>
    <message>
        <source>They know no look-around and no back-references.</source>
        <translation>Sie kennen kein Look-around und keine Rückverweise.</translation>
    </message>
    <message>
        <source>One of no conditions never holds</source>
        <translation>Eine von keinen Bedingungen trifft nie zu</translation>
    </message>
    <message>
        <source>All of no conditions always hold</source>
        <translation>Alle von keinen Bedingungen treffen immer zu</translation>
    </message>
    <message>
        <source>Write the conditions, or delete the list.</source>
        <translation>Die Bedingungen schreiben oder die Liste löschen.</translation>
    </message>
    <message>
        <source>The condition says nothing; Linkerd refuses the ServiceProfile</source>
        <translation>Die Bedingung sagt nichts; Linkerd lehnt das ServiceProfile ab</translation>
    </message>
    <message>
        <source>Write one of %1.</source>
        <translation>Eines von %1 schreiben.</translation>
    </message>
    <message>
        <source>The statuses end at %1 before they begin at %2</source>
        <translation>Die Status enden bei %1, bevor sie bei %2 beginnen</translation>
    </message>
    <message>
        <source>Exchange them.</source>
        <translation>Vertauschen.</translation>
    </message>
    <message>
        <source>The share of retries is negative; Linkerd refuses the ServiceProfile</source>
        <translation>Der Anteil der Wiederholungen ist negativ; Linkerd lehnt das ServiceProfile ab</translation>
    </message>
    <message>
        <source>0.2 allows one retry for five requests.</source>
        <translation>0.2 erlaubt eine Wiederholung auf fünf Anfragen.</translation>
    </message>
    <message>
        <source>%1 retries for each request: a service in trouble gets that much more to do</source>
        <translation>%1 Wiederholungen je Anfrage: Ein Service in Not bekommt entsprechend mehr zu tun</translation>
    </message>
    <message>
        <source>%1 is no number of retries</source>
        <translation>%1 ist keine Anzahl von Wiederholungen</translation>
    </message>
    <message>
        <source>It is 0 or more.</source>
        <translation>Es ist 0 oder mehr.</translation>
    </message>
    <message>
        <source>The time span %1 is not between 1s and 60s: the proxies leave out the budget</source>
        <translation>Die Zeitspanne %1 liegt nicht zwischen 1s und 60s: Die Proxys lassen das Budget weg</translation>
    </message>
    <message>
        <source>Write 10s.</source>
        <translation>10s schreiben.</translation>
    </message>
    <message>
        <source>%1 is no network</source>
        <translation>%1 ist kein Netz</translation>
    </message>
    <message>
        <source>Write an address and the number of bits that count: 10.0.0.0/8.</source>
        <translation>Eine Adresse und die Zahl der Bits schreiben, die zählen: 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>The exception %1 leaves nothing of %2</source>
        <translation>Die Ausnahme %1 lässt nichts von %2 übrig</translation>
    </message>
    <message>
        <source>Write a smaller part, or delete the network.</source>
        <translation>Einen kleineren Teil schreiben oder das Netz löschen.</translation>
    </message>
    <message>
        <source>The exception %1 is no part of %2</source>
        <translation>Die Ausnahme %1 ist kein Teil von %2</translation>
    </message>
    <message>
        <source>Write a part of the network.</source>
        <translation>Einen Teil des Netzes schreiben.</translation>
    </message>
    <message>
        <source>Both %1 and %2 are written: one of them is wanted</source>
        <translation>Sowohl %1 als auch %2 sind geschrieben: Eines davon ist gewollt</translation>
    </message>
    <message>
        <source>Neither %1 nor %2 is written: one of them is wanted</source>
        <translation>Weder %1 noch %2 ist geschrieben: Eines davon ist gewollt</translation>
    </message>
    <message>
        <source>The policy stands in %1 and cannot be for namespace %2</source>
        <translation>Die Policy steht in %1 und kann nicht für Namespace %2 sein</translation>
    </message>
    <message>
        <source>Put it into that namespace.</source>
        <translation>In jenen Namespace setzen.</translation>
    </message>
    <message>
        <source>A policy cannot be for %1</source>
        <translation>Eine Policy kann nicht für %1 sein</translation>
    </message>
    <message>
        <source>It is for a Server or an HTTPRoute with group policy.linkerd.io, a route of the Gateway API, or its Namespace.</source>
        <translation>Sie ist für einen Server oder eine HTTPRoute mit group policy.linkerd.io, eine Route der Gateway API oder ihren Namespace.</translation>
    </message>
    <message>
        <source>%1 is no authentication</source>
        <translation>%1 ist keine Authentifizierung</translation>
    </message>
    <message>
        <source>It is a MeshTLSAuthentication or NetworkAuthentication with group policy.linkerd.io, or a ServiceAccount.</source>
        <translation>Es ist eine MeshTLSAuthentication oder NetworkAuthentication mit group policy.linkerd.io oder ein ServiceAccount.</translation>
    </message>
    <message>
        <source>A policy takes one NetworkAuthentication only</source>
        <translation>Eine Policy nimmt nur eine NetworkAuthentication</translation>
    </message>
    <message>
        <source>A policy takes one MeshTLSAuthentication or ServiceAccount only</source>
        <translation>Eine Policy nimmt nur eine MeshTLSAuthentication oder einen ServiceAccount</translation>
    </message>
    <message>
        <source>All that are required must hold; list what may hold in one authentication.</source>
        <translation>Alle verlangten müssen zutreffen; was zutreffen darf, in einer Authentifizierung aufzählen.</translation>
    </message>
    <message>
        <source>No authentication is required: everyone is allowed</source>
        <translation>Keine Authentifizierung ist verlangt: Jeder darf</translation>
    </message>
    <message>
        <source>Name a MeshTLSAuthentication, a NetworkAuthentication or a ServiceAccount.</source>
        <translation>Eine MeshTLSAuthentication, eine NetworkAuthentication oder einen ServiceAccount nennen.</translation>
    </message>
    <message>
        <source>No client is named: Linkerd leaves out the authorization</source>
        <translation>Kein Client ist genannt: Linkerd lässt die Autorisierung weg</translation>
    </message>
    <message>
        <source>Write meshTLS, or unauthenticated: true.</source>
        <translation>meshTLS oder unauthenticated: true schreiben.</translation>
    </message>
    <message>
        <source>Clients of the mesh and unauthenticated ones are allowed at once; Linkerd refuses the object</source>
        <translation>Clients des Meshs und nicht authentifizierte sind zugleich erlaubt; Linkerd lehnt das Objekt ab</translation>
    </message>
    <message>
        <source>Identities are listed beside unauthenticatedTLS; Linkerd refuses the object</source>
        <translation>Identitäten stehen neben unauthenticatedTLS; Linkerd lehnt das Objekt ab</translation>
    </message>
    <message>
        <source>%1 is no identity</source>
        <translation>%1 ist keine Identität</translation>
    </message>
    <message>
        <source>Write account.namespace.serviceaccount.identity.linkerd.cluster.local, a domain with * in front, or a SPIFFE id.</source>
        <translation>account.namespace.serviceaccount.identity.linkerd.cluster.local, eine Domain mit * davor oder eine SPIFFE-ID schreiben.</translation>
    </message>
    <message>
        <source>%1 has no identity</source>
        <translation>%1 hat keine Identität</translation>
    </message>
    <message>
        <source>Name a ServiceAccount or a Namespace.</source>
        <translation>Einen ServiceAccount oder einen Namespace nennen.</translation>
    </message>
    <message>
        <source>A Namespace stands in no namespace</source>
        <translation>Ein Namespace steht in keinem Namespace</translation>
    </message>
    <message>
        <source>Delete the field; the name says which.</source>
        <translation>Das Feld löschen; der Name sagt, welcher.</translation>
    </message>
    <message>
        <source>A rate limit cannot be for %1</source>
        <translation>Ein Rate Limit kann nicht für %1 sein</translation>
    </message>
    <message>
        <source>It is for a Server with group policy.linkerd.io.</source>
        <translation>Es ist für einen Server mit group policy.linkerd.io.</translation>
    </message>
    <message>
        <source>%1 a second is more than all clients together may, %2</source>
        <translation>%1 je Sekunde ist mehr, als alle Clients zusammen dürfen, %2</translation>
    </message>
    <message>
        <source>Write at most what total has.</source>
        <translation>Höchstens das schreiben, was total hat.</translation>
    </message>
    <message>
        <source>%1 is no client</source>
        <translation>%1 ist kein Client</translation>
    </message>
    <message>
        <source>Name a ServiceAccount.</source>
        <translation>Einen ServiceAccount nennen.</translation>
    </message>
    <message>
        <source>The policy limits nothing</source>
        <translation>Die Policy begrenzt nichts</translation>
    </message>
    <message>
        <source>Write total, identity or overrides.</source>
        <translation>total, identity oder overrides schreiben.</translation>
    </message>
    <message>
        <source>The path %1 does not begin with a slash; Linkerd refuses the route</source>
        <translation>Der Pfad %1 beginnt nicht mit einem Schrägstrich; Linkerd lehnt die Route ab</translation>
    </message>
    <message>
        <source>A backend may take longer than the whole request, %1; Linkerd refuses the route</source>
        <translation>Ein Backend darf länger brauchen als die ganze Anfrage, %1; Linkerd lehnt die Route ab</translation>
    </message>
    <message>
        <source>Make the time-out of a backend the shorter one.</source>
        <translation>Das Zeitlimit eines Backends kürzer machen.</translation>
    </message>
    <message>
        <source>A ServiceProfile has no field %1 here; Linkerd refuses it</source>
        <translation>Ein ServiceProfile hat hier kein Feld %1; Linkerd lehnt es ab</translation>
    </message>
    <message>
        <source>Check its spelling and its place.</source>
        <translation>Schreibweise und Ort prüfen.</translation>
    </message>
    <message>
        <source>%1 of %2 is deprecated</source>
        <translation>%1 von %2 ist veraltet</translation>
    </message>
    <message>
        <source>ServerAuthorization is on its way out</source>
        <translation>ServerAuthorization läuft aus</translation>
    </message>
    <message>
        <source>An AuthorizationPolicy says the same, and can be for a route too.</source>
        <translation>Eine AuthorizationPolicy sagt dasselbe und kann auch für eine Route sein.</translation>
    </message>
    <message>
        <source>A condition cannot begin with not; the cluster refuses the ServiceProfile</source>
        <translation>Eine Bedingung kann nicht mit not beginnen; der Cluster lehnt das ServiceProfile ab</translation>
    </message>
    <message>
        <source>Put it into a list: all: [{not: …}].</source>
        <translation>In eine Liste setzen: all: [{not: …}].</translation>
    </message>
    <message>
        <source>A ServiceProfile is named after its service; %1 is no complete name of one</source>
        <translation>Ein ServiceProfile heißt wie sein Service; %1 ist kein vollständiger Name eines solchen</translation>
    </message>
    <message>
        <source>Write authority.</source>
        <translation>authority schreiben.</translation>
    </message>
    <message>
        <source>The weight of %1 is negative</source>
        <translation>Das Gewicht von %1 ist negativ</translation>
    </message>
    <message>
        <source>No destination has a weight above 0: no request goes anywhere</source>
        <translation>Kein Ziel hat ein Gewicht über 0: Keine Anfrage kommt irgendwo an</translation>
    </message>
    <message>
        <source>Give one of them a weight, or delete dstOverrides.</source>
        <translation>Einem davon ein Gewicht geben oder dstOverrides löschen.</translation>
    </message>
    <message>
        <source>A route of an EgressNetwork needs a port; Linkerd refuses it</source>
        <translation>Eine Route eines EgressNetworks braucht einen Port; Linkerd lehnt sie ab</translation>
    </message>
    <message>
        <source>Write the port of the parent.</source>
        <translation>Den Port des Parents schreiben.</translation>
    </message>
    <message>
        <source>No backend has a weight above 0: all requests fail</source>
        <translation>Kein Backend hat ein Gewicht über 0: Alle Anfragen scheitern</translation>
    </message>
    <message>
        <source>Requests to a Server are let in or not; they are led elsewhere by a route of a Service.</source>
        <translation>Anfragen an einen Server werden eingelassen oder nicht; anderswohin führt sie eine Route eines Services.</translation>
    </message>
    <message>
        <source>Time-outs belong to a route of a Service.</source>
        <translation>Zeitlimits gehören zu einer Route eines Services.</translation>
    </message>
    <message>
        <source>Linkerd does not know the protocol %1 and treats the port as opaque</source>
        <translation>Linkerd kennt das Protokoll %1 nicht und behandelt den Port als undurchsichtig</translation>
    </message>
    <message>
        <source>Port %1 is not opaque: its appProtocol %2 counts</source>
        <translation>Port %1 ist nicht undurchsichtig: Sein appProtocol %2 zählt</translation>
    </message>
    <message>
        <source>Take the port out of the list, or delete its appProtocol.</source>
        <translation>Den Port aus der Liste nehmen oder sein appProtocol löschen.</translation>
    </message>
    <message>
        <source>%1 is no weight for Linkerd</source>
        <translation>%1 ist kein Gewicht für Linkerd</translation>
    </message>
    <message>
        <source>Linkerd knows no subsets; name the service of that version</source>
        <translation>Linkerd kennt keine Subsets; den Service jener Version nennen</translation>
    </message>
    <message>
        <source>A destination needs a service</source>
        <translation>Ein Ziel braucht einen Service</translation>
    </message>
    <message>
        <source>%1 is the only destination; edit the text to lead requests to the service itself</source>
        <translation>%1 ist das einzige Ziel; den Text bearbeiten, um Anfragen zum Service selbst zu führen</translation>
    </message>
    <message>
        <source>%1 is the only rule; without it the route takes every request</source>
        <translation>%1 ist die einzige Regel; ohne sie nimmt die Route jede Anfrage</translation>
    </message>
    <message>
        <source>%1 has no weights; write policy.linkerd.io/v1beta3</source>
        <translation>%1 hat keine Gewichte; policy.linkerd.io/v1beta3 schreiben</translation>
    </message>
    <message>
        <source>Annotations are for all requests; they are no rule that could be moved or deleted</source>
        <translation>Annotationen gelten für alle Anfragen; sie sind keine Regel, die verschoben oder gelöscht werden könnte</translation>
    </message>
    <message>
        <source>A ServiceProfile has no time-out of a try</source>
        <translation>Ein ServiceProfile hat kein Zeitlimit je Versuch</translation>
    </message>
    <message>
        <source>A route has one method; edit its text for any of several</source>
        <translation>Eine Route hat eine Methode; für eine von mehreren den Text bearbeiten</translation>
    </message>
    <message>
        <source>A ServiceProfile knows paths by regular expression only</source>
        <translation>Ein ServiceProfile kennt Pfade nur als regulären Ausdruck</translation>
    </message>
    <message>
        <source>A ServiceProfile does not look at headers</source>
        <translation>Ein ServiceProfile sieht keine Header an</translation>
    </message>
    <message>
        <source>A ServiceProfile has no number of retries: they are true or false, and its retryBudget bounds them</source>
        <translation>Ein ServiceProfile hat keine Anzahl von Wiederholungen: Sie sind true oder false, und sein retryBudget begrenzt sie</translation>
    </message>
    <message>
        <source>The route asks for this more than once; edit its text</source>
        <translation>Die Route fragt mehr als einmal danach; den Text bearbeiten</translation>
    </message>
    <message>
        <source>It is all the route asks for; Linkerd refuses a condition that says nothing</source>
        <translation>Das ist alles, wonach die Route fragt; Linkerd lehnt eine Bedingung ab, die nichts sagt</translation>
    </message>
    <message>
        <source>Time-outs and retries belong to a route whose parent is a Service</source>
        <translation>Zeitlimits und Wiederholungen gehören zu einer Route, deren Parent ein Service ist</translation>
    </message>
    <message>
        <source>A backend may take %1; the whole request must have as long</source>
        <translation>Ein Backend darf %1 brauchen; die ganze Anfrage muss ebenso lange haben</translation>
    </message>
    <message>
        <source>%1 does not begin with a slash</source>
        <translation>%1 beginnt nicht mit einem Schrägstrich</translation>
    </message>
    <message>
        <source>A match has one method; edit its text for any of several</source>
        <translation>Ein Match hat eine Methode; für eine von mehreren den Text bearbeiten</translation>
    </message>
    <message>
        <source>Annotations have no effect beside ServiceProfile %1; say it there</source>
        <translation>Annotationen haben neben ServiceProfile %1 keine Wirkung; dort sagen</translation>
    </message>
    <message>
        <source>Annotations are for all requests and ask for nothing</source>
        <translation>Annotationen gelten für alle Anfragen und fragen nach nichts</translation>
    </message>
    <message>
        <source>%1 is not a duration as annotations have it: one whole number and one unit, 1500ms</source>
        <translation>%1 ist keine Dauer, wie Annotationen sie haben: eine ganze Zahl und eine Einheit, 1500ms</translation>
    </message>
    <message>
        <source>%1 is not a number of retries</source>
        <translation>%1 ist keine Anzahl von Wiederholungen</translation>
    </message>
    <message>
        <source>Linkerd</source>
        <translation>Linkerd</translation>
    </message>
    <message>
        <source>Name a port of the Service, not one of its pods.</source>
        <translation>Einen Port des Services nennen, nicht einen seiner Pods.</translation>
    </message>
    <message>
        <source>The name of a ServiceProfile is that of its service: NAME.NAMESPACE.svc.cluster.local.</source>
        <translation>Der Name eines ServiceProfiles ist der seines Services: NAME.NAMESPACE.svc.cluster.local.</translation>
    </message>
    <message>
        <source>%1 has no effect: ServiceProfile %2 (%3) takes its place</source>
        <translation>%1 hat keine Wirkung: ServiceProfile %2 (%3) tritt an seine Stelle</translation>
    </message>
    <message>
        <source>Say it in the ServiceProfile, or delete that.</source>
        <translation>Im ServiceProfile sagen oder dieses löschen.</translation>
    </message>
    <message>
        <source>Linkerd reads it on routes whose parent is a Service.</source>
        <translation>Linkerd liest sie an Routen, deren Parent ein Service ist.</translation>
    </message>
    <message>
        <source>The route has no effect on %1: ServiceProfile %2 (%3) takes its place</source>
        <translation>Die Route hat keine Wirkung auf %1: ServiceProfile %2 (%3) tritt an ihre Stelle</translation>
    </message>
    <message>
        <source>%1 of the Gateway API (%2) routes the requests of %3 too</source>
        <translation>%1 der Gateway API (%2) führt die Anfragen von %3 auch</translation>
    </message>
    <message>
        <source>Put the rules of a Service into routes of one API group; that of the Gateway API is the one with a future.</source>
        <translation>Die Regeln eines Services in Routen einer API-Gruppe setzen; die der Gateway API hat Zukunft.</translation>
    </message>
    <message>
        <source>Server %1 selects nothing here</source>
        <translation>Server %1 wählt hier nichts aus</translation>
    </message>
    <message>
        <source>Server %1 (%2) selects port %3 of %4 already</source>
        <translation>Server %1 (%2) wählt Port %3 von %4 schon aus</translation>
    </message>
    <message>
        <source>A port of a pod belongs to one Server: make the selectors exclude each other.</source>
        <translation>Ein Port eines Pods gehört zu einem Server: Die Selektoren sollen einander ausschließen.</translation>
    </message>
    <message>
        <source>None that Server %1 selects has a port %2</source>
        <translation>Nichts, was Server %1 auswählt, hat einen Port %2</translation>
    </message>
    <message>
        <source>Name a port of the containers.</source>
        <translation>Einen Port der Container nennen.</translation>
    </message>
    <message>
        <source>No Server here has these labels</source>
        <translation>Kein Server hier hat diese Labels</translation>
    </message>
    <message>
        <source>Compare the selector with the labels of the Servers.</source>
        <translation>Den Selektor mit den Labels der Server vergleichen.</translation>
    </message>
    <message>
        <source>There is no %1 %2: Linkerd leaves out the policy</source>
        <translation>Es gibt kein %1 %2: Linkerd lässt die Policy weg</translation>
    </message>
    <message>
        <source>%1 has a version v1 by now; %2 is still served</source>
        <translation>%1 gibt es inzwischen als v1; %2 wird noch bedient</translation>
    </message>
    <message>
        <source>%2 of %1 is deprecated</source>
        <translation>%2 von %1 ist veraltet</translation>
    </message>
    <message>
        <source>Release 1.6 of the Gateway API does not serve %2 of %1 any more</source>
        <translation>Version 1.6 der Gateway API bedient %2 von %1 nicht mehr</translation>
    </message>
    <message>
        <source>Write it as %1.</source>
        <translation>Es als %1 schreiben.</translation>
    </message>
    <message>
        <source>%1 is named twice; the API server refuses that</source>
        <translation>%1 ist zweimal genannt; der API-Server lehnt das ab</translation>
    </message>
    <message>
        <source>%1 is named before, and nothing tells the two apart</source>
        <translation>%1 ist schon genannt, und nichts unterscheidet die beiden</translation>
    </message>
    <message>
        <source>Write a sectionName in each of them.</source>
        <translation>In jedem von ihnen einen sectionName schreiben.</translation>
    </message>
    <message>
        <source>%1 is not a path that can be matched</source>
        <translation>%1 ist kein Pfad, mit dem verglichen werden kann</translation>
    </message>
    <message>
        <source>It begins with /, has no //, /./, /../, encoded / or #, and only letters that a URL may have.</source>
        <translation>Er beginnt mit /, enthält kein //, /./, /../, codiertes / oder # und nur Zeichen, die eine URL haben darf.</translation>
    </message>
    <message>
        <source>%1 is not a regular expression</source>
        <translation>%1 ist kein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>The match names neither a service nor a method</source>
        <translation>Die Bedingung nennt weder Dienst noch Methode</translation>
    </message>
    <message>
        <source>Write service, method or both.</source>
        <translation>service, method oder beides schreiben.</translation>
    </message>
    <message>
        <source>%1 is not the name of a service or method of gRPC</source>
        <translation>%1 ist kein Name eines Dienstes oder einer Methode von gRPC</translation>
    </message>
    <message>
        <source>A try may take longer than the whole request, %1; the API server refuses that</source>
        <translation>Ein Versuch darf länger dauern als die ganze Anfrage, %1; der API-Server lehnt das ab</translation>
    </message>
    <message>
        <source>No backend has a weight above 0: requests get an error</source>
        <translation>Kein Backend hat ein Gewicht über 0: Anfragen erhalten einen Fehler</translation>
    </message>
    <message>
        <source>Give one of them a weight.</source>
        <translation>Einem von ihnen ein Gewicht geben.</translation>
    </message>
    <message>
        <source>%1 is never reached: %2 matches the same requests and comes first</source>
        <translation>%1 wird nie erreicht: %2 passt auf dieselben Anfragen und kommt zuerst</translation>
    </message>
    <message>
        <source>Put both into one, or let them match different requests.</source>
        <translation>Beide zusammenlegen oder auf verschiedene Anfragen passen lassen.</translation>
    </message>
    <message>
        <source>The rules have %1 matches; the API server takes 128</source>
        <translation>Die Regeln haben %1 Bedingungen; der API-Server nimmt 128</translation>
    </message>
    <message>
        <source>Divide the rules among several routes.</source>
        <translation>Die Regeln auf mehrere Routen verteilen.</translation>
    </message>
    <message>
        <source>%1 is an address, not the name of a host</source>
        <translation>%1 ist eine Adresse, kein Hostname</translation>
    </message>
    <message>
        <source>Clients name a host when they open a TLS connection, never an address.</source>
        <translation>Clients nennen beim Öffnen einer TLS-Verbindung einen Host, nie eine Adresse.</translation>
    </message>
    <message>
        <source>Listener %1 is written twice</source>
        <translation>Listener %1 steht zweimal da</translation>
    </message>
    <message>
        <source>Listener %1 has port, protocol and host of listener %2</source>
        <translation>Listener %1 hat Port, Protokoll und Host von Listener %2</translation>
    </message>
    <message>
        <source>A listener for %1 has no %2</source>
        <translation>Ein Listener für %1 hat kein %2</translation>
    </message>
    <message>
        <source>A listener for HTTPS ends TLS itself: mode Terminate</source>
        <translation>Ein Listener für HTTPS beendet TLS selbst: Modus Terminate</translation>
    </message>
    <message>
        <source>A listener for TLS has to say tls with its mode</source>
        <translation>Ein Listener für TLS muss tls mit seinem Modus angeben</translation>
    </message>
    <message>
        <source>The listener ends TLS and names no certificate</source>
        <translation>Der Listener beendet TLS und nennt kein Zertifikat</translation>
    </message>
    <message>
        <source>Write certificateRefs.</source>
        <translation>certificateRefs schreiben.</translation>
    </message>
    <message>
        <source>%1 is not an IP address</source>
        <translation>%1 ist keine IP-Adresse</translation>
    </message>
    <message>
        <source>%1 is not the name of a host</source>
        <translation>%1 ist kein Hostname</translation>
    </message>
    <message>
        <source>caCertificateRefs and wellKnownCACertificates exclude each other</source>
        <translation>caCertificateRefs und wellKnownCACertificates schließen einander aus</translation>
    </message>
    <message>
        <source>It says by which CA certificates to tell the right backend in neither way</source>
        <translation>Auf keine der beiden Arten ist gesagt, an welchen CA-Zertifikaten das richtige Backend erkannt wird</translation>
    </message>
    <message>
        <source>Write either caCertificateRefs or wellKnownCACertificates.</source>
        <translation>Entweder caCertificateRefs oder wellKnownCACertificates schreiben.</translation>
    </message>
    <message>
        <source>There is a filter %1 already</source>
        <translation>Es gibt schon einen Filter %1</translation>
    </message>
    <message>
        <source>percent and fraction exclude each other</source>
        <translation>percent und fraction schließen einander aus</translation>
    </message>
    <message>
        <source>The fraction is more than a whole</source>
        <translation>Der Bruch ist mehr als ein Ganzes</translation>
    </message>
    <message>
        <source>The numerator is at most the denominator, which is 100 where it is not written.</source>
        <translation>Der Zähler ist höchstens der Nenner; der ist 100, wo er nicht geschrieben ist.</translation>
    </message>
    <message>
        <source>* stands beside others in %1; the API server refuses that</source>
        <translation>* steht in %1 neben anderen; der API-Server lehnt das ab</translation>
    </message>
    <message>
        <source>Keep * alone, or take it away.</source>
        <translation>Nur * behalten oder es entfernen.</translation>
    </message>
    <message>
        <source>The rule does not match by one prefix, so that there is none to replace</source>
        <translation>Die Regel passt nicht auf genau ein Präfix, es gibt also keines zu ersetzen</translation>
    </message>
    <message>
        <source>Write exactly one match, of type PathPrefix.</source>
        <translation>Genau eine Bedingung vom Typ PathPrefix schreiben.</translation>
    </message>
    <message>
        <source>It is of type %1 and has no %2</source>
        <translation>Der Typ ist %1, aber %2 fehlt</translation>
    </message>
    <message>
        <source>Write what belongs to its type, or change the type.</source>
        <translation>Schreiben, was zum Typ gehört, oder den Typ ändern.</translation>
    </message>
    <message>
        <source>%1 goes with type %2 only</source>
        <translation>%1 gehört nur zum Typ %2</translation>
    </message>
    <message>
        <source>A permanent cookie needs an absoluteTimeout</source>
        <translation>Ein dauerhaftes Cookie braucht ein absoluteTimeout</translation>
    </message>
    <message>
        <source>Write absoluteTimeout, or make it a cookie of the session.</source>
        <translation>absoluteTimeout schreiben oder das Cookie für die Sitzung gelten lassen.</translation>
    </message>
    <message>
        <source>Service %1 is named without a port</source>
        <translation>Service %1 ist ohne Port genannt</translation>
    </message>
    <message>
        <source>Write its port.</source>
        <translation>Seinen Port schreiben.</translation>
    </message>
    <message>
        <source>%1 is no weight: the Gateway API takes 0 to 1000000</source>
        <translation>%1 ist kein Gewicht: die Gateway API nimmt 0 bis 1000000</translation>
    </message>
    <message>
        <source>A backend is a Service: say its name</source>
        <translation>Ein Backend ist ein Service: seinen Namen angeben</translation>
    </message>
    <message>
        <source>A backend needs a port: write it as name:port</source>
        <translation>Ein Backend braucht einen Port: als Name:Port schreiben</translation>
    </message>
    <message>
        <source>%1 is a backend of this rule already</source>
        <translation>%1 ist schon ein Backend dieser Regel</translation>
    </message>
    <message>
        <source>%1 is the only backend of the rule; delete the rule instead</source>
        <translation>%1 ist das einzige Backend der Regel; stattdessen die Regel löschen</translation>
    </message>
    <message>
        <source>%1 is the only rule; the API server refuses a route with an empty list</source>
        <translation>%1 ist die einzige Regel; der API-Server lehnt eine Route mit leerer Liste ab</translation>
    </message>
    <message>
        <source>Rules of a %1 have no such field</source>
        <translation>Regeln einer %1 haben kein solches Feld</translation>
    </message>
    <message>
        <source>%1 is not a duration that the Gateway API takes: whole numbers with h, m, s or ms</source>
        <translation>%1 ist keine Dauer, die die Gateway API nimmt: ganze Zahlen mit h, m, s oder ms</translation>
    </message>
    <message>
        <source>A try must not take longer than the whole request</source>
        <translation>Ein Versuch darf nicht länger dauern als die ganze Anfrage</translation>
    </message>
    <message>
        <source>A match has one method; several of them are a match each</source>
        <translation>Eine Bedingung hat eine Methode; mehrere sind je eine Bedingung</translation>
    </message>
    <message>
        <source>Gateway API</source>
        <translation>Gateway API</translation>
    </message>
    <message>
        <source>There is no %1 %2</source>
        <translation>Es gibt kein %1 %2</translation>
    </message>
    <message>
        <source>%1 %2 has no such listener</source>
        <translation>%1 %2 hat keinen solchen Listener</translation>
    </message>
    <message>
        <source>Its listeners are: %1</source>
        <translation>Seine Listener sind: %1</translation>
    </message>
    <message>
        <source>%1 takes no %2</source>
        <translation>%1 nimmt keine %2</translation>
    </message>
    <message>
        <source>Name a listener of a protocol that goes with the route, or let it allow this kind.</source>
        <translation>Einen Listener mit einem Protokoll nennen, das zur Route passt, oder ihn diese Art zulassen lassen.</translation>
    </message>
    <message>
        <source>%1 takes no routes of namespace %2</source>
        <translation>%1 nimmt keine Routen des Namespace %2</translation>
    </message>
    <message>
        <source>Allow the namespace in allowedRoutes of the listener.</source>
        <translation>Den Namespace in allowedRoutes des Listeners zulassen.</translation>
    </message>
    <message>
        <source>No host of the route is one of %1: no request gets here</source>
        <translation>Kein Host der Route ist einer von %1: keine Anfrage kommt hierher</translation>
    </message>
    <message>
        <source>Compare the hosts with the listener&apos;s hostname.</source>
        <translation>Die Hosts mit dem hostname des Listeners vergleichen.</translation>
    </message>
    <message>
        <source>Gateway %1 takes no listeners of namespace %2</source>
        <translation>Gateway %1 nimmt keine Listener des Namespace %2</translation>
    </message>
    <message>
        <source>Allow the namespace in allowedListeners of the Gateway.</source>
        <translation>Den Namespace in allowedListeners des Gateways zulassen.</translation>
    </message>
    <message>
        <source>%1 %2 is in another namespace, and no ReferenceGrant there allows it</source>
        <translation>%1 %2 ist in einem anderen Namespace, und kein ReferenceGrant dort erlaubt es</translation>
    </message>
    <message>
        <source>Write a ReferenceGrant in namespace %1 from %2 of namespace %3.</source>
        <translation>Im Namespace %1 einen ReferenceGrant von %2 des Namespace %3 schreiben.</translation>
    </message>
    <message>
        <source>Service %1 has no port %2</source>
        <translation>Service %1 hat keinen Port %2</translation>
    </message>
    <message>
        <source>Its ports are: %1</source>
        <translation>Seine Ports sind: %1</translation>
    </message>
    <message>
        <source>%1 %2 matches the same requests at the same listeners; of both only the older one is asked</source>
        <translation>%1 %2 passt auf dieselben Anfragen an denselben Listenern; von beiden wird nur die ältere gefragt</translation>
    </message>
    <message>
        <source>%1 %2 has no match %3</source>
        <translation>%1 %2 hat keine Bedingung %3</translation>
    </message>
    <message>
        <source>Its matches are: %1</source>
        <translation>Seine Bedingungen sind: %1</translation>
    </message>
    <message>
        <source>%1 is split by TrafficSplit %2 too; which of them counts is not defined</source>
        <translation>%1 wird auch von TrafficSplit %2 aufgeteilt; welcher gilt, ist nicht festgelegt</translation>
    </message>
    <message>
        <source>%1 has no port %2 as %3 has it, and gets none of its requests there</source>
        <translation>%1 hat keinen Port %2 wie %3 und erhält dort keine von dessen Anfragen</translation>
    </message>
    <message>
        <source>Give it the same port; its targetPort may be another one.</source>
        <translation>Ihm denselben Port geben; sein targetPort darf ein anderer sein.</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation>%1 ist zweimal genannt</translation>
    </message>
    <message>
        <source>Weight %1 is negative</source>
        <translation>Gewicht %1 ist negativ</translation>
    </message>
    <message>
        <source>A backend of SMI has a weight, 0 or more</source>
        <translation>Ein Backend von SMI hat ein Gewicht von 0 oder mehr</translation>
    </message>
    <message>
        <source>%1 is a backend of this split already</source>
        <translation>%1 ist schon ein Backend dieser Aufteilung</translation>
    </message>
    <message>
        <source>%1 is the only backend of the split; delete the object instead</source>
        <translation>%1 ist das einzige Backend der Aufteilung; stattdessen das Objekt löschen</translation>
    </message>
    <message>
        <source>A TrafficSplit has weights only; what it matches stands in its HTTPRouteGroups</source>
        <translation>Ein TrafficSplit hat nur Gewichte; worauf er passt, steht in seinen HTTPRouteGroups</translation>
    </message>
    <message>
        <source>A TrafficSplit has no rules of its own</source>
        <translation>Ein TrafficSplit hat keine eigenen Regeln</translation>
    </message>
    <message>
        <source>SMI</source>
        <translation>SMI</translation>
    </message>
    <message>
        <source>%1 is not the key of a label or an annotation</source>
        <translation>%1 ist kein Schlüssel eines Labels oder einer Annotation</translation>
    </message>
    <message>
        <source>A key is a name of up to 63 letters, and may have a domain and a / before it.</source>
        <translation>Ein Schlüssel ist ein Name von bis zu 63 Zeichen, vor dem eine Domain und ein / stehen dürfen.</translation>
    </message>
    <message>
        <source>%1 is too short or too long an interval</source>
        <translation>%1 ist als Intervall zu kurz oder zu lang</translation>
    </message>
    <message>
        <source>It is an hour at most, and more than nothing; that of a budget is a second at least.</source>
        <translation>Es ist höchstens eine Stunde und mehr als nichts; das eines Budgets ist mindestens eine Sekunde.</translation>
    </message>
    <message>
        <source>Demo mesh</source>
        <translation>Demo-Mesh</translation>
    </message>
    <message>
        <source>demo:</source>
        <translation>demo:</translation>
    </message>
    <message>
        <source>etcd</source>
        <translation>etcd</translation>
    </message>
    <message>
        <source>etcd+http://127.0.0.1:2379/services/</source>
        <translation>etcd+http://127.0.0.1:2379/services/</translation>
    </message>
    <message>
        <source>etcd at %1 (from ETCDCTL_ENDPOINTS)</source>
        <translation>etcd auf %1 (aus ETCDCTL_ENDPOINTS)</translation>
    </message>
    <message>
        <source>The key %1 is no registration that is understood here</source>
        <translation>Der Schlüssel %1 ist keine Registrierung, die hier verstanden wird</translation>
    </message>
    <message>
        <source>Register HOST:PORT or JSON under PREFIX/SERVICE/INSTANCE, or move other keys out of the prefix.</source>
        <translation>HOST:PORT oder JSON unter PRÄFIX/DIENST/INSTANZ registrieren, oder andere Schlüssel aus dem Präfix nehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more key(s) under %2 are no registrations that are understood here</source>
        <translation>
            <numerusform>%n weiterer Schlüssel unter %2 ist keine Registrierung, die hier verstanden wird</numerusform>
            <numerusform>%n weitere Schlüssel unter %2 sind keine Registrierungen, die hier verstanden werden</numerusform>
        </translation>
    </message>
    <message>
        <source>The server behind this address now has another database than before</source>
        <translation>Der Server hinter dieser Adresse hat jetzt eine andere Datenbank als zuvor</translation>
    </message>
    <message>
        <source>The server compacted its history before all of it was read: changes after revision %1 may be missing in the time line</source>
        <translation>Der Server hat seinen Verlauf verdichtet, bevor alles gelesen war: Änderungen nach Revision %1 können in der Zeitleiste fehlen</translation>
    </message>
    <message>
        <source>Folder of files</source>
        <translation>Dateiordner</translation>
    </message>
    <message>
        <source>folder:./deploy</source>
        <translation>folder:./deploy</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Ordner %1</translation>
    </message>
    <message>
        <source>Changes in this folder are not announced; it is looked through every %1 seconds</source>
        <translation>Änderungen in diesem Ordner werden nicht gemeldet; er wird alle %1 Sekunden durchgesehen</translation>
    </message>
    <message>
        <source>Raise fs.inotify.max_user_watches to see them at once.</source>
        <translation>fs.inotify.max_user_watches erhöhen, um sie sofort zu sehen.</translation>
    </message>
    <message>
        <source>A symbolic link leads back to a directory above it</source>
        <translation>Ein symbolischer Link führt zu einem Ordner darüber zurück</translation>
    </message>
    <message>
        <source>It is not followed. Remove the link if nothing needs it.</source>
        <translation>Ihm wird nicht gefolgt. Den Link entfernen, wenn ihn nichts braucht.</translation>
    </message>
    <message>
        <source>This directory is shown under another name already</source>
        <translation>Dieser Ordner wird schon unter einem anderen Namen gezeigt</translation>
    </message>
    <message>
        <source>The directory could not be read: %1</source>
        <translation>Der Ordner konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Check its permissions; what it holds is missing here.</source>
        <translation>Die Rechte prüfen; sein Inhalt fehlt hier.</translation>
    </message>
    <message>
        <source>The directory&apos;s name is not UTF-8</source>
        <translation>Der Name des Ordners ist kein UTF-8</translation>
    </message>
    <message>
        <source>Rename it; what it holds is missing here.</source>
        <translation>Ihn umbenennen; sein Inhalt fehlt hier.</translation>
    </message>
    <message>
        <source>There is too much in this folder: it is read up to %1 files, %2 directories and %3 levels</source>
        <translation>Dieser Ordner enthält zu viel: gelesen werden bis zu %1 Dateien, %2 Ordner und %3 Ebenen</translation>
    </message>
    <message>
        <source>Open the folder that holds the configuration itself.</source>
        <translation>Den Ordner öffnen, der die Konfiguration selbst enthält.</translation>
    </message>
    <message>
        <source>Left behind by an interrupted write of %1</source>
        <translation>Von einem unterbrochenen Schreiben von %1 übrig geblieben</translation>
    </message>
    <message>
        <source>Compare it with %1, then delete it.</source>
        <translation>Mit %1 vergleichen, dann löschen.</translation>
    </message>
    <message>
        <source>Not UTF-8 text: %1</source>
        <translation>Kein UTF-8-Text: %1</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Die Datei als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>Too large or too deeply nested to be read: %1</source>
        <translation>Zu groß oder zu tief verschachtelt zum Lesen: %1</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>Nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Mend the text at this place; the rest of the source is read without it.</source>
        <translation>Den Text an dieser Stelle berichtigen; der Rest der Quelle wird ohne ihn gelesen.</translation>
    </message>
    <message>
        <source>Could not be opened: %1</source>
        <translation>Konnte nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation>Die Rechte der Datei prüfen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: add %2 with weight %3</source>
        <translation>%1: %2 mit Gewicht %3 hinzufügen</translation>
    </message>
    <message>
        <source>%1: remove %2</source>
        <translation>%1: %2 entfernen</translation>
    </message>
    <message>
        <source>%1: time-out %2 → %3</source>
        <translation>%1: Zeitlimit %2 → %3</translation>
    </message>
    <message>
        <source>%1: retries %2 → %3</source>
        <translation>%1: Wiederholungen %2 → %3</translation>
    </message>
    <message>
        <source>%1: time-out per try %2 → %3</source>
        <translation>%1: Zeitlimit je Versuch %2 → %3</translation>
    </message>
    <message>
        <source>%1: path %2 → %3</source>
        <translation>%1: Pfad %2 → %3</translation>
    </message>
    <message>
        <source>%1: path prefix %2 → %3</source>
        <translation>%1: Pfadpräfix %2 → %3</translation>
    </message>
    <message>
        <source>%1: path pattern %2 → %3</source>
        <translation>%1: Pfadmuster %2 → %3</translation>
    </message>
    <message>
        <source>%1: header %4 %2 → %3</source>
        <translation>%1: Header %4 %2 → %3</translation>
    </message>
    <message>
        <source>%1: methods %2 → %3</source>
        <translation>%1: Methoden %2 → %3</translation>
    </message>
    <message>
        <source>%1: %4 %2 → %3</source>
        <translation>%1: %4 %2 → %3</translation>
    </message>
    <message>
        <source>%1: move %2 from place %3 to place %4</source>
        <translation>%1: %2 von Platz %3 auf Platz %4 verschieben</translation>
    </message>
    <message numerus="yes">
        <source>%2: text edited at %n place(s)</source>
        <translation>
            <numerusform>%2: Text an %n Stelle geändert</numerusform>
            <numerusform>%2: Text an %n Stellen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>Diese Klammer schließt nichts.</translation>
    </message>
    <message>
        <source>A word is missing here.</source>
        <translation>Hier fehlt ein Wort.</translation>
    </message>
    <message>
        <source>Too many brackets.</source>
        <translation>Zu viele Klammern.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Diese Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>After %1 stands one of: %2</source>
        <translation>Nach %1 steht eines von: %2</translation>
    </message>
    <message>
        <source>No such word: %1. There are: %2</source>
        <translation>Dieses Wort gibt es nicht: %1. Es gibt: %2</translation>
    </message>
    <message>
        <source>No such figure: %1. There are: %2</source>
        <translation>Diese Größe gibt es nicht: %1. Es gibt: %2</translation>
    </message>
    <message>
        <source>A number is missing after %1</source>
        <translation>Nach %1 fehlt eine Zahl</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Subset</translation>
    </message>
    <message>
        <source>Of the service that is called</source>
        <translation>Des aufgerufenen Dienstes</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Deklariert</translation>
    </message>
    <message>
        <source>The share its document says</source>
        <translation>Der Anteil, den sein Dokument nennt</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Share of requests that failed</source>
        <translation>Anteil fehlgeschlagener Anfragen</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>95 of 100 requests were faster</source>
        <translation>95 von 100 Anfragen waren schneller</translation>
    </message>
    <message>
        <source>unknown caller</source>
        <translation>unbekannter Aufrufer</translation>
    </message>
    <message>
        <source>called by</source>
        <translation>aufgerufen von</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>ruft auf</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>What it is to Meshboard</source>
        <translation>Was es für Meshboard ist</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Whether the draft changes it, or text was typed and not staged</source>
        <translation>Ob der Entwurf es ändert oder Text getippt und nicht vorgemerkt wurde</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Since its last change</source>
        <translation>Seit der letzten Änderung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The systems whose configuration it holds</source>
        <translation>Die Systeme, deren Konfiguration es enthält</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Syntax</source>
        <translation>Syntax</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>getippt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Whether it still holds on what stands there now</source>
        <translation>Ob sie noch gilt für das, was jetzt dort steht</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>moved along</source>
        <translation>mitgewandert</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>ohne Wirkung</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>im Konflikt</translation>
    </message>
    <message>
        <source>cannot be done</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>&lt; %1/s</source>
        <translation>&lt; %1/s</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <translation>&lt; %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Since it was applied</source>
        <translation>Seit dem Anwenden</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Written, of all</source>
        <translation>Geschrieben, von allen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Who ran the program</source>
        <translation>Wer das Programm ausgeführt hat</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>Whether it takes another one back, or was taken back</source>
        <translation>Ob es einen anderen zurücknimmt oder zurückgenommen wurde</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>an undo</source>
        <translation>eine Rücknahme</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What its checks say, and whether it is asked to take traffic</source>
        <translation>Was seine Prüfungen sagen und ob er Verkehr bekommen soll</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>As its registry gives it</source>
        <translation>Wie sein Register es angibt</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>%1 pass</source>
        <translation>%1 bestanden</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>File, line and column, or the service</source>
        <translation>Datei, Zeile und Spalte, oder der Dienst</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Stable name of the check</source>
        <translation>Fester Name der Prüfung</translation>
    </message>
    <message>
        <source>%1 gives no sign of life: what is shown of it is old</source>
        <translation>%1 gibt kein Lebenszeichen: was davon zu sehen ist, ist alt</translation>
    </message>
    <message>
        <source>%1 has %2 instances and none in rotation</source>
        <translation>%1 hat %2 Instanzen und keine im Betrieb</translation>
    </message>
    <message>
        <source>Put an instance back into rotation.</source>
        <translation>Eine Instanz wieder in Betrieb nehmen.</translation>
    </message>
    <message>
        <source>%1 is critical: %2 of %3 instances pass</source>
        <translation>%1 ist kritisch: %2 von %3 Instanzen bestehen</translation>
    </message>
    <message>
        <source>%1 warns: %2 of %3 instances pass</source>
        <translation>%1 warnt: %2 von %3 Instanzen bestehen</translation>
    </message>
    <message>
        <source>%1 is critical: %2 of %3 instances pass; %4</source>
        <translation>%1 ist kritisch: %2 von %3 Instanzen bestehen; %4</translation>
    </message>
    <message>
        <source>%1 warns: %2 of %3 instances pass; %4</source>
        <translation>%1 warnt: %2 von %3 Instanzen bestehen; %4</translation>
    </message>
    <message>
        <source>See its instances and what changed just before.</source>
        <translation>Die Instanzen ansehen, und was sich kurz zuvor geändert hat.</translation>
    </message>
    <message>
        <source>%1 answers many requests with errors</source>
        <translation>%1 beantwortet viele Anfragen mit Fehlern</translation>
    </message>
    <message>
        <source>See which version fails, and what changed just before.</source>
        <translation>Nachsehen, welche Version fehlschlägt und was sich kurz zuvor geändert hat.</translation>
    </message>
    <message>
        <source>Stood there already when it was first looked at, %1</source>
        <translation>War beim ersten Hinsehen schon da, %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 documents changed, %2 among them</source>
        <translation>%1 Dokumente geändert, darunter %2</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anders</translation>
    </message>
    <message>
        <source>Meshboard</source>
        <translation>Meshboard</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>The object that holds the rule</source>
        <translation>Das Objekt, das die Regel enthält</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>In the order its system asks them</source>
        <translation>In der Reihenfolge, in der ihr System sie fragt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>%1 rules of %2</source>
        <translation>%1 Regeln von %2</translation>
    </message>
    <message>
        <source>Namespace, partition or the like</source>
        <translation>Namespace, Partition oder Ähnliches</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Worst of the instances in rotation</source>
        <translation>Die schlechteste der Instanzen im Betrieb</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>In rotation, of all</source>
        <translation>Im Betrieb, von allen</translation>
    </message>
    <message>
        <source>Requests a second from all callers</source>
        <translation>Anfragen je Sekunde von allen Aufrufern</translation>
    </message>
    <message>
        <source>Subsets</source>
        <translation>Subsets</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>Deklariert von</translation>
    </message>
    <message>
        <source>The documents that name it</source>
        <translation>Die Dokumente, die ihn nennen</translation>
    </message>
    <message>
        <source>%1 instances, %2 in rotation, %3 of these passing</source>
        <translation>%1 Instanzen, %2 im Betrieb, davon bestehen %3</translation>
    </message>
    <message>
        <source>%1 requests measured</source>
        <translation>%1 Anfragen gemessen</translation>
    </message>
    <message>
        <source>Its short name, as it stands in addresses</source>
        <translation>Ihr Kurzname, wie er in Adressen steht</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Since the last sign of life</source>
        <translation>Seit dem letzten Lebenszeichen</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>From a change at the server until it was here</source>
        <translation>Von einer Änderung am Server, bis sie hier war</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlversuche</translation>
    </message>
    <message>
        <source>Attempts in a row that failed</source>
        <translation>Fehlgeschlagene Versuche in Folge</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>When it is tried again</source>
        <translation>Wann es wieder versucht wird</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>What may be done to it from here</source>
        <translation>Was von hier aus mit ihr geschehen darf</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Asked of its server so far</source>
        <translation>Bisher an ihren Server gestellt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Bytes read so far</source>
        <translation>Bisher gelesene Bytes</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>Connections kept open on its server</source>
        <translation>Offen gehaltene Verbindungen zu ihrem Server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>The share once the draft is applied</source>
        <translation>Der Anteil, sobald der Entwurf angewendet ist</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>The share of the requests that were measured</source>
        <translation>Der Anteil der gemessenen Anfragen</translation>
    </message>
    <message>
        <source>Measured requests: few of them say little</source>
        <translation>Gemessene Anfragen: wenige davon sagen wenig</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>passing</source>
        <translation>gesund</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>in rotation</source>
        <translation>im Betrieb</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>läuft aus</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>herausgenommen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>overlay</source>
        <translation>Overlay</translation>
    </message>
    <message>
        <source>not configuration</source>
        <translation>keine Konfiguration</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>kaputt</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>observe</source>
        <translation>nur beobachten</translation>
    </message>
    <message>
        <source>stage only</source>
        <translation>nur vormerken</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>angewendet</translation>
    </message>
    <message>
        <source>partly applied</source>
        <translation>teilweise angewendet</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>nichts geschrieben</translation>
    </message>
    <message>
        <source>unsettled</source>
        <translation>ungeklärt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>nicht geschrieben</translation>
    </message>
    <message>
        <source>changed by somebody else</source>
        <translation>von jemand anderem geändert</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>external</source>
        <translation>extern</translation>
    </message>
    <message>
        <source>time-out</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>rewrite</source>
        <translation>Umschreiben</translation>
    </message>
    <message>
        <source>request header</source>
        <translation>Anfrage-Header</translation>
    </message>
    <message>
        <source>response header</source>
        <translation>Antwort-Header</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>Spiegel</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>abort</source>
        <translation>Abbruch</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>middleware</source>
        <translation>Middleware</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Cannot reach %1.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 refused.</source>
        <translation>%1 hat abgelehnt.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Somebody else changed %1.</source>
        <translation>Jemand anders hat %1 geändert.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 is not supported.</source>
        <translation>%1 wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>%1 is another server than the plan was made on.</source>
        <translation>%1 ist ein anderer Server als der, auf dem der Plan entstand.</translation>
    </message>
    <message>
        <source>%1 was done in part.</source>
        <translation>%1 wurde nur teilweise getan.</translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation>%1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 was stopped by a check of Meshboard itself.</source>
        <translation>%1 wurde von einer Prüfung in Meshboard selbst angehalten.</translation>
    </message>
    <message>
        <source>Cannot reach %1: %2</source>
        <translation>%1 ist nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>%1 does not answer: %2</source>
        <translation>%1 antwortet nicht: %2</translation>
    </message>
    <message>
        <source>%1 refused: %2</source>
        <translation>%1 hat abgelehnt: %2</translation>
    </message>
    <message>
        <source>There is no %1: %2</source>
        <translation>%1 gibt es nicht: %2</translation>
    </message>
    <message>
        <source>Somebody else changed %1: %2</source>
        <translation>Jemand anders hat %1 geändert: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is not supported: %2</source>
        <translation>%1 wird nicht unterstützt: %2</translation>
    </message>
    <message>
        <source>%1 is another server than the plan was made on: %2</source>
        <translation>%1 ist ein anderer Server als der, auf dem der Plan entstand: %2</translation>
    </message>
    <message>
        <source>%1 was done in part: %2</source>
        <translation>%1 wurde nur teilweise getan: %2</translation>
    </message>
    <message>
        <source>%1 was cancelled: %2</source>
        <translation>%1 wurde abgebrochen: %2</translation>
    </message>
    <message>
        <source>%1 was stopped by a check of Meshboard itself: %2</source>
        <translation>%1 wurde von einer Prüfung in Meshboard selbst angehalten: %2</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>Check the permissions.</source>
        <translation>Die Rechte prüfen.</translation>
    </message>
    <message>
        <source>Check user, password or token.</source>
        <translation>Benutzer, Passwort oder Token prüfen.</translation>
    </message>
    <message>
        <source>Check the certificate and who signed it.</source>
        <translation>Das Zertifikat prüfen, und wer es unterschrieben hat.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Platz auf der Platte schaffen.</translation>
    </message>
    <message>
        <source>Mend the text at this place.</source>
        <translation>Den Text an dieser Stelle berichtigen.</translation>
    </message>
    <message>
        <source>Review the draft: keep yours or take theirs.</source>
        <translation>Den Entwurf durchsehen: eigenes behalten oder fremdes nehmen.</translation>
    </message>
    <message>
        <source>Raise the safety level of the source.</source>
        <translation>Die Sicherheitsstufe der Quelle anheben.</translation>
    </message>
    <message>
        <source>This is a defect of Meshboard: please report it.</source>
        <translation>Das ist ein Fehler von Meshboard: bitte melden.</translation>
    </message>
    <message>
        <source>%1 %2 is written twice; the other one is in %3</source>
        <translation>%1 %2 steht zweimal da; das andere ist in %3</translation>
    </message>
    <message>
        <source>Keep one: whichever is applied last replaces the other.</source>
        <translation>Eines behalten: was zuletzt angewendet wird, ersetzt das andere.</translation>
    </message>
    <message>
        <source>%1 %2 needs the protocol http; %2 has %3</source>
        <translation>%1 %2 braucht das Protokoll http; %2 hat %3</translation>
    </message>
    <message>
        <source>Add a service-defaults entry for %1 with protocol http, or set it in proxy-defaults.</source>
        <translation>Einen service-defaults-Eintrag für %1 mit Protokoll http anlegen oder es in proxy-defaults setzen.</translation>
    </message>
    <message>
        <source>Splitter %1 leads back to itself</source>
        <translation>Splitter %1 führt zu sich selbst zurück</translation>
    </message>
    <message>
        <source>Too many splitters before %1 to be followed</source>
        <translation>Zu viele Splitter vor %1, um ihnen zu folgen</translation>
    </message>
    <message>
        <source>Name a subset here, so that the request leaves the chain.</source>
        <translation>Hier ein Subset nennen, damit die Anfrage die Kette verlässt.</translation>
    </message>
    <message>
        <source>The redirect of %1 leads back to where it came from</source>
        <translation>Die Umleitung von %1 führt dorthin zurück, wo sie herkam</translation>
    </message>
    <message>
        <source>Remove one redirect of the circle.</source>
        <translation>Eine Umleitung des Kreises entfernen.</translation>
    </message>
    <message>
        <source>%1 has no subset %2</source>
        <translation>%1 hat kein Subset %2</translation>
    </message>
    <message>
        <source>Declare it in the service-resolver of %1, or name another one.</source>
        <translation>Es im service-resolver von %1 deklarieren oder ein anderes nennen.</translation>
    </message>
    <message>
        <source>Consul</source>
        <translation>Consul</translation>
    </message>
    <message>
        <source>This %1 has no name</source>
        <translation>Dieses %1 hat keinen Namen</translation>
    </message>
    <message>
        <source>Give it the name of the service it is for.</source>
        <translation>Ihm den Namen des Dienstes geben, für den es gilt.</translation>
    </message>
    <message>
        <source>Splitter %1 splits nothing</source>
        <translation>Splitter %1 teilt nichts auf</translation>
    </message>
    <message>
        <source>Add a split, or delete the splitter.</source>
        <translation>Einen Split hinzufügen oder den Splitter löschen.</translation>
    </message>
    <message>
        <source>%1 is no weight</source>
        <translation>%1 ist kein Gewicht</translation>
    </message>
    <message>
        <source>Write a percentage from 0 to 100.</source>
        <translation>Einen Prozentwert von 0 bis 100 schreiben.</translation>
    </message>
    <message>
        <source>Weight %1 is rounded to %2</source>
        <translation>Gewicht %1 wird auf %2 gerundet</translation>
    </message>
    <message>
        <source>The smallest step is 0.01.</source>
        <translation>Der kleinste Schritt ist 0.01.</translation>
    </message>
    <message>
        <source>Splitter %1 leads to %2 more than once</source>
        <translation>Splitter %1 führt mehr als einmal zu %2</translation>
    </message>
    <message>
        <source>Join the two splits into one.</source>
        <translation>Die beiden Splits zu einem zusammenfassen.</translation>
    </message>
    <message>
        <source>The weights of %1 sum to %2, not 100</source>
        <translation>Die Gewichte von %1 ergeben %2, nicht 100</translation>
    </message>
    <message>
        <source>Consul refuses this: change the weights so that they sum to 100.</source>
        <translation>Consul lehnt das ab: die Gewichte so ändern, dass sie 100 ergeben.</translation>
    </message>
    <message>
        <source>Route %1 of %2 is never reached: route %3 takes its requests</source>
        <translation>Route %1 von %2 wird nie erreicht: Route %3 nimmt ihre Anfragen</translation>
    </message>
    <message>
        <source>Move it up, or delete it.</source>
        <translation>Sie nach oben verschieben oder löschen.</translation>
    </message>
    <message>
        <source>Path %1 does not start with /</source>
        <translation>Pfad %1 beginnt nicht mit /</translation>
    </message>
    <message>
        <source>Put a / before it.</source>
        <translation>Ein / davor setzen.</translation>
    </message>
    <message>
        <source>More than one of exact path, prefix and pattern</source>
        <translation>Mehr als eines von exaktem Pfad, Präfix und Muster</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Eines davon behalten.</translation>
    </message>
    <message>
        <source>%1 is no HTTP method</source>
        <translation>%1 ist keine HTTP-Methode</translation>
    </message>
    <message>
        <source>Use GET, HEAD, POST, PUT, PATCH, DELETE, CONNECT, OPTIONS or TRACE.</source>
        <translation>GET, HEAD, POST, PUT, PATCH, DELETE, CONNECT, OPTIONS oder TRACE verwenden.</translation>
    </message>
    <message>
        <source>%1 is no duration</source>
        <translation>%1 ist keine Dauer</translation>
    </message>
    <message>
        <source>Write a number with a unit, such as 250ms or 1m30s.</source>
        <translation>Eine Zahl mit Einheit schreiben, etwa 250ms oder 1m30s.</translation>
    </message>
    <message>
        <source>Resolver %1 has both a redirect and a failover</source>
        <translation>Resolver %1 hat eine Umleitung und einen Ausweich zugleich</translation>
    </message>
    <message>
        <source>Keep one of them; put the failover into the resolver redirected to.</source>
        <translation>Eines davon behalten; den Ausweich in den Resolver setzen, zu dem umgeleitet wird.</translation>
    </message>
    <message>
        <source>The object has no name</source>
        <translation>Das Objekt hat keinen Namen</translation>
    </message>
    <message>
        <source>Write metadata.name.</source>
        <translation>metadata.name schreiben.</translation>
    </message>
    <message>
        <source>A weight is negative; Istio refuses the object</source>
        <translation>Ein Gewicht ist negativ; Istio lehnt das Objekt ab</translation>
    </message>
    <message>
        <source>Weights are 0 or more.</source>
        <translation>Gewichte sind 0 oder mehr.</translation>
    </message>
    <message>
        <source>The only destination gets all requests, whatever its weight %1 says</source>
        <translation>Das einzige Ziel bekommt alle Anfragen, was auch immer sein Gewicht %1 sagt</translation>
    </message>
    <message>
        <source>Write 100 or leave the weight out, or add the missing destination.</source>
        <translation>100 schreiben oder das Gewicht weglassen, oder das fehlende Ziel hinzufügen.</translation>
    </message>
    <message>
        <source>No destination has a weight above 0; Istio refuses the object</source>
        <translation>Kein Ziel hat ein Gewicht über 0; Istio lehnt das Objekt ab</translation>
    </message>
    <message>
        <source>Give the destinations weights that sum up to 100.</source>
        <translation>Den Zielen Gewichte geben, die 100 ergeben.</translation>
    </message>
    <message>
        <source>%1 has no weight beside others that have one: it gets no requests</source>
        <translation>%1 hat kein Gewicht neben anderen, die eines haben: es bekommt keine Anfragen</translation>
    </message>
    <message>
        <source>Write the weight, 0 if none is meant.</source>
        <translation>Das Gewicht schreiben, 0, wenn keines gemeint ist.</translation>
    </message>
    <message>
        <source>The weights sum up to %1, not 100; Istio takes them as proportions</source>
        <translation>Die Gewichte ergeben %1, nicht 100; Istio nimmt sie als Verhältnis</translation>
    </message>
    <message>
        <source>Weights that sum up to 100 can be read as percentages.</source>
        <translation>Gewichte, die 100 ergeben, lassen sich als Prozente lesen.</translation>
    </message>
    <message>
        <source>%1 is a destination of this rule already</source>
        <translation>%1 ist schon ein Ziel dieser Regel</translation>
    </message>
    <message>
        <source>Put both weights into one of them.</source>
        <translation>Beide Gewichte in eines davon legen.</translation>
    </message>
    <message>
        <source>The rule leads nowhere</source>
        <translation>Die Regel führt nirgendwohin</translation>
    </message>
    <message>
        <source>Add a route, a redirect, a direct response or a delegate.</source>
        <translation>Eine Route, Umleitung, direkte Antwort oder Delegation hinzufügen.</translation>
    </message>
    <message>
        <source>The rule has %1 at once; Istio refuses the object</source>
        <translation>Die Regel hat %1 zugleich; Istio lehnt das Objekt ab</translation>
    </message>
    <message>
        <source>One try may take as long as the whole request, %1: there is no time to retry</source>
        <translation>Ein Versuch darf so lange dauern wie die ganze Anfrage, %1: für Wiederholungen bleibt keine Zeit</translation>
    </message>
    <message>
        <source>Make the time-out of a try shorter.</source>
        <translation>Das Zeitlimit eines Versuchs verkürzen.</translation>
    </message>
    <message>
        <source>Rule %1 is never reached: rule %2 takes all its requests first</source>
        <translation>Regel %1 wird nie erreicht: Regel %2 nimmt vorher alle ihre Anfragen</translation>
    </message>
    <message>
        <source>Move it before rule %1 or delete it.</source>
        <translation>Sie vor Regel %1 verschieben oder löschen.</translation>
    </message>
    <message>
        <source>Traefik 3 no longer reads %1</source>
        <translation>Traefik 3 liest %1 nicht mehr</translation>
    </message>
    <message>
        <source>%1 takes only one of %2</source>
        <translation>%1 nimmt nur eines von %2</translation>
    </message>
    <message>
        <source>%1 %2 is here twice: %3 refuses that</source>
        <translation>%1 %2 steht hier zweimal: Das lehnt %3 ab</translation>
    </message>
    <message>
        <source>%1 cannot be a key here</source>
        <translation>%1 kann hier kein Schlüssel sein</translation>
    </message>
    <message>
        <source>%1 does not go together with %2</source>
        <translation>%1 verträgt sich nicht mit %2</translation>
    </message>
    <message>
        <source>Write a selector.</source>
        <translation>Einen selector schreiben.</translation>
    </message>
    <message>
        <source>Ports can be told apart for selected workloads only</source>
        <translation>Ports lassen sich nur für ausgewählte Arbeitslasten unterscheiden</translation>
    </message>
    <message>
        <source>Context WAYPOINT and a match of waypoints go together only</source>
        <translation>Kontext WAYPOINT und eine Bedingung für Waypoints gibt es nur zusammen</translation>
    </message>
    <message>
        <source>A variable that comes from the host has no value here</source>
        <translation>Eine Variable, die vom Host kommt, hat hier keinen Wert</translation>
    </message>
    <message>
        <source>Write one that starts with oci, https, http or file.</source>
        <translation>Eine schreiben, die mit oci, https, http oder file beginnt.</translation>
    </message>
    <message>
        <source>%1 is no address of a plug-in</source>
        <translation>%1 ist keine Adresse eines Plug-ins</translation>
    </message>
    <message>
        <source>A tag that is removed has no value</source>
        <translation>Ein Tag, das entfernt wird, hat keinen Wert</translation>
    </message>
    <message>
        <source>UPSERT needs one; REMOVE takes the tag away.</source>
        <translation>UPSERT braucht einen; REMOVE nimmt das Tag weg.</translation>
    </message>
    <message>
        <source>The tag has no value</source>
        <translation>Das Tag hat keinen Wert</translation>
    </message>
    <message>
        <source>A service account names its namespace itself: namespace/name.</source>
        <translation>Ein Dienstkonto nennt seinen Namensraum selbst: namespace/name.</translation>
    </message>
    <message>
        <source>Service accounts do not go together with principals and namespaces</source>
        <translation>Dienstkonten vertragen sich nicht mit principals und namespaces</translation>
    </message>
    <message>
        <source>DNS_ROUND_ROBIN takes one endpoint only</source>
        <translation>DNS_ROUND_ROBIN nimmt nur einen Endpunkt</translation>
    </message>
    <message>
        <source>Write another resolution, or leave the endpoints out.</source>
        <translation>Eine andere resolution schreiben oder die Endpunkte weglassen.</translation>
    </message>
    <message>
        <source>Endpoints are not asked with resolution NONE</source>
        <translation>Mit resolution NONE werden Endpunkte nicht gefragt</translation>
    </message>
    <message>
        <source>Ranges go with resolution NONE or STATIC.</source>
        <translation>Bereiche gehören zu resolution NONE oder STATIC.</translation>
    </message>
    <message>
        <source>A range of addresses cannot be resolved by %1</source>
        <translation>Ein Adressbereich lässt sich nicht durch %1 auflösen</translation>
    </message>
    <message>
        <source>A socket has no ports</source>
        <translation>Ein Socket hat keine Ports</translation>
    </message>
    <message>
        <source>Write the whole path, unix:///run/app.sock, or an abstract name, unix://@app.</source>
        <translation>Den ganzen Pfad schreiben, unix:///run/app.sock, oder einen abstrakten Namen, unix://@app.</translation>
    </message>
    <message>
        <source>%1 names no socket</source>
        <translation>%1 nennt keinen Socket</translation>
    </message>
    <message>
        <source>Write address, or network where it is reached through a gateway.</source>
        <translation>address schreiben, oder network, wo sie über ein Gateway erreicht wird.</translation>
    </message>
    <message>
        <source>The workload has no address</source>
        <translation>Die Arbeitslast hat keine Adresse</translation>
    </message>
    <message>
        <source>%1 is too little or too short: %2 takes at least %3</source>
        <translation>%1 ist zu wenig oder zu kurz: %2 nimmt mindestens %3</translation>
    </message>
    <message>
        <source>%1 is too much or too long: %2 takes at most %3</source>
        <translation>%1 ist zu viel oder zu lang: %2 nimmt höchstens %3</translation>
    </message>
    <message>
        <source>%1 is out of range: %2 takes %3 to %4</source>
        <translation>%1 liegt außerhalb: %2 nimmt %3 bis %4</translation>
    </message>
    <message>
        <source>%1 is missing: %2 cannot do without it</source>
        <translation>%1 fehlt: Ohne es kommt %2 nicht aus</translation>
    </message>
    <message>
        <source>%1 is not in the form that %2 wants for %3</source>
        <translation>%1 hat nicht die Form, die %2 für %3 will</translation>
    </message>
    <message>
        <source>It has to match %1</source>
        <translation>Es muss zu %1 passen</translation>
    </message>
    <message>
        <source>%1 has no field %2 here</source>
        <translation>%1 hat hier kein Feld %2</translation>
    </message>
    <message>
        <source>Check its spelling and its place: the server drops it without a word.</source>
        <translation>Schreibweise und Stelle prüfen: der Server verwirft es wortlos.</translation>
    </message>
    <message>
        <source>%1 is not a duration</source>
        <translation>%1 ist keine Dauer</translation>
    </message>
    <message>
        <source>Write a number with its unit: 500ms, 10s, 1m30s.</source>
        <translation>Eine Zahl mit ihrer Einheit schreiben: 500ms, 10s, 1m30s.</translation>
    </message>
    <message>
        <source>%1 is not a regular expression that Envoy takes</source>
        <translation>%1 ist kein regulärer Ausdruck, den Envoy annimmt</translation>
    </message>
    <message>
        <source>Envoy uses RE2: no look-around, no back-references.</source>
        <translation>Envoy verwendet RE2: keine Look-arounds, keine Rückverweise.</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 ist keines von %2</translation>
    </message>
    <message>
        <source>%1 is of another kind than %2 wants here</source>
        <translation>%1 ist von anderer Art, als %2 es hier will</translation>
    </message>
    <message>
        <source>Numbers go without quotes, texts that look like numbers with them.</source>
        <translation>Zahlen stehen ohne Anführungszeichen, Texte, die wie Zahlen aussehen, mit ihnen.</translation>
    </message>
    <message>
        <source>The VirtualService has no rules</source>
        <translation>Der VirtualService hat keine Regeln</translation>
    </message>
    <message>
        <source>Add http, tls or tcp rules.</source>
        <translation>Regeln unter http, tls oder tcp hinzufügen.</translation>
    </message>
    <message>
        <source>The DestinationRule names no host</source>
        <translation>Die DestinationRule nennt keinen Host</translation>
    </message>
    <message>
        <source>Write spec.host.</source>
        <translation>spec.host schreiben.</translation>
    </message>
    <message>
        <source>Subset %1 is declared in line %2 already</source>
        <translation>Subset %1 ist in Zeile %2 schon deklariert</translation>
    </message>
    <message>
        <source>Rename one of them or delete it.</source>
        <translation>Eines davon umbenennen oder löschen.</translation>
    </message>
    <message>
        <source>%1 is not a percentage</source>
        <translation>%1 ist kein Prozentwert</translation>
    </message>
    <message>
        <source>Percentages are 0 to 100.</source>
        <translation>Prozentwerte gehen von 0 bis 100.</translation>
    </message>
    <message>
        <source>%1 is no longer there</source>
        <translation>%1 ist nicht mehr da</translation>
    </message>
    <message>
        <source>The split has %1 children now, not %2</source>
        <translation>Der Split hat jetzt %1 Kinder, nicht %2</translation>
    </message>
    <message>
        <source>%1 does not stand there any more</source>
        <translation>%1 steht dort nicht mehr</translation>
    </message>
    <message>
        <source>The weight of %1 is %2 now, not %3</source>
        <translation>Das Gewicht von %1 ist jetzt %2, nicht %3</translation>
    </message>
    <message>
        <source>%1 is no weight for Istio</source>
        <translation>%1 ist kein Gewicht für Istio</translation>
    </message>
    <message>
        <source>A destination needs a host</source>
        <translation>Ein Ziel braucht einen Host</translation>
    </message>
    <message>
        <source>%1 is the only destination of the rule; delete the rule instead</source>
        <translation>%1 ist das einzige Ziel der Regel; statt dessen die Regel löschen</translation>
    </message>
    <message>
        <source>%1 stands at another place now</source>
        <translation>%1 steht jetzt an anderer Stelle</translation>
    </message>
    <message>
        <source>There are only %1 rules</source>
        <translation>Es gibt nur %1 Regeln</translation>
    </message>
    <message>
        <source>%1 is the only rule; Istio refuses a VirtualService without any</source>
        <translation>%1 ist die einzige Regel; Istio lehnt einen VirtualService ohne Regeln ab</translation>
    </message>
    <message>
        <source>Text typed by hand is no edit of a language</source>
        <translation>Von Hand getippter Text ist keine Änderung einer Sprache</translation>
    </message>
    <message>
        <source>The rule has %1, which goes with no destination</source>
        <translation>Die Regel hat %1, was zu keinem Ziel passt</translation>
    </message>
    <message>
        <source>Rule %1 stands there now, not %2</source>
        <translation>Dort steht jetzt Regel %1, nicht %2</translation>
    </message>
    <message>
        <source>Only rules for HTTP have this field</source>
        <translation>Nur Regeln für HTTP haben dieses Feld</translation>
    </message>
    <message>
        <source>It is %1 now, not %2</source>
        <translation>Es ist jetzt %1, nicht %2</translation>
    </message>
    <message>
        <source>%1 is not a number of attempts</source>
        <translation>%1 ist keine Anzahl von Versuchen</translation>
    </message>
    <message>
        <source>Set the number of attempts first: without it there are no tries</source>
        <translation>Zuerst die Anzahl der Versuche setzen: ohne sie gibt es keine</translation>
    </message>
    <message>
        <source>No alternative of the rule says %1 any more</source>
        <translation>Keine Alternative der Regel sagt noch %1</translation>
    </message>
    <message>
        <source>The rule has %1 alternatives; say which one, or edit its text</source>
        <translation>Die Regel hat %1 Alternativen; eine nennen oder den Text ändern</translation>
    </message>
    <message>
        <source>A header needs a name</source>
        <translation>Ein Header braucht einen Namen</translation>
    </message>
    <message>
        <source>The conditions of the rule cannot be read; edit its text</source>
        <translation>Die Bedingungen der Regel sind nicht lesbar; den Text ändern</translation>
    </message>
    <message>
        <source>It is all this alternative asks for; without it the rule would take every request</source>
        <translation>Das ist alles, was diese Alternative verlangt; ohne es nähme die Regel jede Anfrage</translation>
    </message>
    <message>
        <source>This is not a single value; edit its text</source>
        <translation>Das ist kein einzelner Wert; den Text ändern</translation>
    </message>
    <message>
        <source>Aliases lead to more values than can be read; the object is read in part</source>
        <translation>Aliase führen zu mehr Werten, als gelesen werden können; das Objekt wird zum Teil gelesen</translation>
    </message>
    <message>
        <source>Write out what the aliases repeat.</source>
        <translation>Ausschreiben, was die Aliase wiederholen.</translation>
    </message>
    <message>
        <source>Istio</source>
        <translation>Istio</translation>
    </message>
    <message>
        <source>%1 %2 is declared in %3 already: whoever is applied last wins</source>
        <translation>%1 %2 ist in %3 schon deklariert: wer zuletzt angewendet wird, gewinnt</translation>
    </message>
    <message>
        <source>Keep one of them, or open their folders as sources of their own.</source>
        <translation>Eines davon behalten oder ihre Ordner als eigene Quellen öffnen.</translation>
    </message>
    <message>
        <source>%1 is routed by VirtualService %2 (%3) too; one of both has no effect</source>
        <translation>%1 wird auch von VirtualService %2 (%3) geroutet; einer von beiden bleibt ohne Wirkung</translation>
    </message>
    <message>
        <source>%1 is routed by VirtualService %2 (%3) too; the order of their rules is not defined</source>
        <translation>%1 wird auch von VirtualService %2 (%3) geroutet; die Reihenfolge ihrer Regeln ist nicht festgelegt</translation>
    </message>
    <message>
        <source>Put the rules of a host into one VirtualService.</source>
        <translation>Die Regeln eines Hosts in einen VirtualService legen.</translation>
    </message>
    <message>
        <source>There is no Gateway %1</source>
        <translation>Es gibt kein Gateway %1</translation>
    </message>
    <message>
        <source>Check its name; a Gateway of another namespace is written namespace/name.</source>
        <translation>Den Namen prüfen; ein Gateway eines anderen Namespace schreibt sich namespace/name.</translation>
    </message>
    <message>
        <source>A destination names no host</source>
        <translation>Ein Ziel nennt keinen Host</translation>
    </message>
    <message>
        <source>Write destination.host.</source>
        <translation>destination.host schreiben.</translation>
    </message>
    <message>
        <source>Istio takes %1 for a host outside the cluster</source>
        <translation>Istio hält %1 für einen Host außerhalb des Clusters</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>%1 schreiben.</translation>
    </message>
    <message>
        <source>There is no service %1</source>
        <translation>Es gibt keinen Dienst %1</translation>
    </message>
    <message>
        <source>Declare the host with a ServiceEntry, or check its spelling.</source>
        <translation>Den Host mit einem ServiceEntry deklarieren oder die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>Check the name and the namespace.</source>
        <translation>Name und Namespace prüfen.</translation>
    </message>
    <message>
        <source>%1 has no subset %2: its requests fail with 503</source>
        <translation>%1 hat kein Subset %2: seine Anfragen schlagen mit 503 fehl</translation>
    </message>
    <message>
        <source>Declare the subset in a DestinationRule of the host, or check its name.</source>
        <translation>Das Subset in einer DestinationRule des Hosts deklarieren oder seinen Namen prüfen.</translation>
    </message>
    <message>
        <source>There is no VirtualService %1 to delegate to</source>
        <translation>Es gibt keinen VirtualService %1, an den delegiert werden könnte</translation>
    </message>
    <message>
        <source>VirtualService %1 has hosts of its own and cannot be a delegate</source>
        <translation>VirtualService %1 hat eigene Hosts und kann kein Delegat sein</translation>
    </message>
    <message>
        <source>Delete its hosts, or name another one.</source>
        <translation>Seine Hosts löschen oder einen anderen nennen.</translation>
    </message>
    <message>
        <source>VirtualService %1 has no hosts, and none delegates to it</source>
        <translation>VirtualService %1 hat keine Hosts, und keiner delegiert an ihn</translation>
    </message>
    <message>
        <source>Write its hosts, or delete it.</source>
        <translation>Seine Hosts schreiben oder ihn löschen.</translation>
    </message>
    <message>
        <source>A delegate cannot delegate once more</source>
        <translation>Ein Delegat kann nicht noch einmal delegieren</translation>
    </message>
    <message>
        <source>Let the root lead there itself.</source>
        <translation>Die Wurzel selbst dorthin führen lassen.</translation>
    </message>
    <message>
        <source>%1 has DestinationRule %2 (%3) too; only one policy counts</source>
        <translation>%1 hat auch DestinationRule %2 (%3); nur eine Richtlinie zählt</translation>
    </message>
    <message>
        <source>Put both into one.</source>
        <translation>Beide zu einer zusammenfassen.</translation>
    </message>
    <message>
        <source>No workload here has the labels that Service %1 selects</source>
        <translation>Keine Last hier hat die Labels, die Service %1 auswählt</translation>
    </message>
    <message>
        <source>Compare the selector with the labels of the pods.</source>
        <translation>Den Selektor mit den Labels der Pods vergleichen.</translation>
    </message>
    <message>
        <source>%1 of %2 is no longer served since Kubernetes %3</source>
        <translation>%1 in %2 gibt es seit Kubernetes %3 nicht mehr</translation>
    </message>
    <message>
        <source>Write it in a version that is served: kubectl explain names it.</source>
        <translation>In einer Version schreiben, die es gibt: kubectl explain nennt sie.</translation>
    </message>
    <message>
        <source>An Ingress needs rules or a default backend</source>
        <translation>Ein Ingress braucht Regeln oder ein voreingestelltes Ziel</translation>
    </message>
    <message>
        <source>%1 is no host: an asterisk stands alone before the first dot</source>
        <translation>%1 ist kein Host: Ein Stern steht allein vor dem ersten Punkt</translation>
    </message>
    <message>
        <source>A path begins with /</source>
        <translation>Ein Pfad beginnt mit /</translation>
    </message>
    <message>
        <source>A port is named or numbered, not both</source>
        <translation>Ein Port hat hier einen Namen oder eine Nummer, nicht beides</translation>
    </message>
    <message>
        <source>Kubernetes&apos; own objects have no weights</source>
        <translation>Kubernetes&apos; eigene Objekte haben keine Gewichte</translation>
    </message>
    <message>
        <source>The order of an Ingress&apos;s rules means nothing: the longer path is asked first</source>
        <translation>Die Reihenfolge der Regeln eines Ingress bedeutet nichts: Der längere Pfad wird zuerst gefragt</translation>
    </message>
    <message>
        <source>Check the name, unless a certificate manager makes it.</source>
        <translation>Den Namen prüfen, außer wenn eine Zertifikatsverwaltung es erzeugt.</translation>
    </message>
    <message>
        <source>The classes here are: %1</source>
        <translation>Die Klassen hier sind: %1</translation>
    </message>
    <message>
        <source>(secret)</source>
        <translation>(geheim)</translation>
    </message>
    <message>
        <source>%1: another secret %2</source>
        <translation>%1: ein anderes Geheimnis %2</translation>
    </message>
    <message>
        <source>another secret stands there now</source>
        <translation>dort steht jetzt ein anderes Geheimnis</translation>
    </message>
    <message>
        <source>the journal keeps no secrets, so what stood there is not known: write it by hand</source>
        <translation>das Journal bewahrt keine Geheimnisse auf, was dort stand, ist also nicht bekannt: von Hand schreiben</translation>
    </message>
    <message>
        <source>%1 %2 sets the weights of %3 %4: it takes back what is written here</source>
        <translation>%1 %2 setzt die Gewichte von %3 %4: Was hier geschrieben wird, nimmt er zurück</translation>
    </message>
    <message>
        <source>Change the steps of the rollout, or pause it first.</source>
        <translation>Die Schritte des Rollouts ändern oder ihn zuerst anhalten.</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Registered instances</source>
        <translation>Registrierte Instanzen</translation>
    </message>
    <message>
        <source>%1 has %2 arguments</source>
        <translation>%1 hat %2 Argumente</translation>
    </message>
    <message>
        <source>Write one matcher for each value and join them with ||.</source>
        <translation>Einen Matcher je Wert schreiben und sie mit || verbinden.</translation>
    </message>
    <message>
        <source>There is no matcher %1 in rules of version %2</source>
        <translation>In Regeln der Version %2 gibt es keinen Matcher %1</translation>
    </message>
    <message>
        <source>It is one of the other version: set ruleSyntax, or write the rule anew.</source>
        <translation>Er gehört zur anderen Version: ruleSyntax setzen oder die Regel neu schreiben.</translation>
    </message>
    <message>
        <source>Use Host, Path, PathPrefix, Method, Header, Query, ClientIP or their Regexp forms.</source>
        <translation>Host, Path, PathPrefix, Method, Header, Query, ClientIP oder ihre Regexp-Formen verwenden.</translation>
    </message>
    <message>
        <source>%1 has an empty argument</source>
        <translation>%1 hat ein leeres Argument</translation>
    </message>
    <message>
        <source>The rule cannot be read: %1</source>
        <translation>Die Regel ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Traefik leaves the router out until the rule is mended.</source>
        <translation>Traefik lässt den Router weg, bis die Regel berichtigt ist.</translation>
    </message>
    <message>
        <source>The rule is written for Traefik 2</source>
        <translation>Die Regel ist für Traefik 2 geschrieben</translation>
    </message>
    <message>
        <source>Traefik 3 refuses it unless the router says ruleSyntax: v2.</source>
        <translation>Traefik 3 lehnt sie ab, wenn der Router nicht ruleSyntax: v2 sagt.</translation>
    </message>
    <message>
        <source>Router %1 has no rule</source>
        <translation>Router %1 hat keine Regel</translation>
    </message>
    <message>
        <source>Write one, such as Host(`shop.example`).</source>
        <translation>Eine schreiben, etwa Host(`shop.example`).</translation>
    </message>
    <message>
        <source>Service %1 says nowhere where requests go</source>
        <translation>Dienst %1 sagt nirgends, wohin Anfragen gehen</translation>
    </message>
    <message>
        <source>Service %1 says several ways where requests go</source>
        <translation>Dienst %1 sagt mehrfach, wohin Anfragen gehen</translation>
    </message>
    <message>
        <source>Give it one of loadBalancer, weighted, mirroring and failover.</source>
        <translation>Ihm eines von loadBalancer, weighted, mirroring und failover geben.</translation>
    </message>
    <message>
        <source>Write an integer that is not negative.</source>
        <translation>Eine nicht negative ganze Zahl schreiben.</translation>
    </message>
    <message>
        <source>All weights of %1 are 0: it answers 503</source>
        <translation>Alle Gewichte von %1 sind 0: er antwortet 503</translation>
    </message>
    <message>
        <source>Give one child a weight.</source>
        <translation>Einem Kind ein Gewicht geben.</translation>
    </message>
    <message>
        <source>%1 is no URL of a server</source>
        <translation>%1 ist keine URL eines Servers</translation>
    </message>
    <message>
        <source>Write it with its scheme, such as http://10.0.0.1:8080.</source>
        <translation>Sie mit Schema schreiben, etwa http://10.0.0.1:8080.</translation>
    </message>
    <message>
        <source>Give one of them another name: Traefik takes only one.</source>
        <translation>Einem davon einen anderen Namen geben: Traefik nimmt nur eines.</translation>
    </message>
    <message>
        <source>Router %1 leads to no service</source>
        <translation>Router %1 führt zu keinem Dienst</translation>
    </message>
    <message>
        <source>Name one in its field service.</source>
        <translation>Im Feld service einen nennen.</translation>
    </message>
    <message>
        <source>There is no middleware %1</source>
        <translation>Es gibt keine Middleware %1</translation>
    </message>
    <message>
        <source>Use HostSNI, HostSNIRegexp, ALPN or ClientIP.</source>
        <translation>HostSNI, HostSNIRegexp, ALPN oder ClientIP verwenden.</translation>
    </message>
    <message>
        <source>Router %1 asks for the name %2 of TLS connections, and has no TLS</source>
        <translation>Der Router %1 fragt nach dem Namen %2 von TLS-Verbindungen und hat kein TLS</translation>
    </message>
    <message>
        <source>Give the router a tls section, or ask for HostSNI(`*`).</source>
        <translation>Dem Router einen Abschnitt tls geben oder nach HostSNI(`*`) fragen.</translation>
    </message>
    <message>
        <source>There is no transport %1</source>
        <translation>Es gibt keinen Transport %1</translation>
    </message>
    <message>
        <source>There are no TLS options %1</source>
        <translation>Es gibt keine TLS-Optionen %1</translation>
    </message>
    <message>
        <source>There is no entry point %1</source>
        <translation>Es gibt keinen Einstiegspunkt %1</translation>
    </message>
    <message>
        <source>Declare it under entryPoints of the static configuration, or name one that is there.</source>
        <translation>Ihn unter entryPoints der statischen Konfiguration deklarieren oder einen nennen, den es dort gibt.</translation>
    </message>
    <message>
        <source>Traefik does not look at it: an Ingress has annotations of a router, a Service those of a service.</source>
        <translation>Traefik sieht nicht hin: ein Ingress hat Annotationen eines Routers, ein Service die eines Dienstes.</translation>
    </message>
    <message>
        <source>Declare it, or say its provider behind an @.</source>
        <translation>Sie deklarieren oder ihren Provider hinter einem @ nennen.</translation>
    </message>
    <message>
        <source>Routers %1 and %2 ask for the same with the same priority; which one answers is left to chance</source>
        <translation>Router %1 und %2 verlangen dasselbe mit derselben Priorität; welcher antwortet, ist Zufall</translation>
    </message>
    <message>
        <source>Router %1 is never asked: %2 takes its requests with a higher priority</source>
        <translation>Router %1 wird nie gefragt: %2 nimmt seine Anfragen mit höherer Priorität</translation>
    </message>
    <message>
        <source>Change the priority or the rule of one of them.</source>
        <translation>Priorität oder Regel eines von beiden ändern.</translation>
    </message>
    <message>
        <source>Service %1 leads back to itself</source>
        <translation>Dienst %1 führt zu sich selbst zurück</translation>
    </message>
    <message>
        <source>Too many services before %1 to be followed</source>
        <translation>Zu viele Dienste vor %1, um ihnen zu folgen</translation>
    </message>
    <message>
        <source>Name another service here.</source>
        <translation>Hier einen anderen Dienst nennen.</translation>
    </message>
    <message>
        <source>%1 is no field that is known here</source>
        <translation>%1 ist kein hier bekanntes Feld</translation>
    </message>
    <message>
        <source>Check its spelling: Traefik refuses the whole configuration for a field it does not know.</source>
        <translation>Die Schreibweise prüfen: wegen eines unbekannten Feldes lehnt Traefik die ganze Konfiguration ab.</translation>
    </message>
    <message>
        <source>Traefik</source>
        <translation>Traefik</translation>
    </message>
    <message>
        <source>Lines −</source>
        <translation>Zeilen −</translation>
    </message>
    <message>
        <source>Lines taken away</source>
        <translation>Entfernte Zeilen</translation>
    </message>
    <message>
        <source>Lines +</source>
        <translation>Zeilen +</translation>
    </message>
    <message>
        <source>Lines brought</source>
        <translation>Neue Zeilen</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Wächter</translation>
    </message>
    <message>
        <source>Atomic: the system itself refuses a write on an old state. Checked: looked at just before and after</source>
        <translation>Atomar: das System selbst lehnt ein Schreiben auf altem Stand ab. Geprüft: kurz davor und danach nachgesehen</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>atomic</source>
        <translation>atomar</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>checked within %1</source>
        <translation>geprüft binnen %1</translation>
    </message>
    <message>
        <source>Host names it answers to</source>
        <translation>Host-Namen, auf die er hört</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Gateways and entry points</source>
        <translation>Gateways und Eingangspunkte</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Wo es geschrieben steht</translation>
    </message>
    <message>
        <source>what it was about is no longer there</source>
        <translation>worum es ging, ist nicht mehr da</translation>
    </message>
    <message>
        <source>the value is shared by %1 places; choose whether all of them change or only this one</source>
        <translation>den Wert teilen sich %1 Stellen; zu wählen ist, ob sich alle ändern oder nur diese</translation>
    </message>
    <message>
        <source>the changed text did not read as intended: %1</source>
        <translation>der geänderte Text liest sich nicht wie beabsichtigt: %1</translation>
    </message>
    <message>
        <source>the value is no longer there</source>
        <translation>der Wert ist nicht mehr da</translation>
    </message>
    <message>
        <source>it says “%1” now</source>
        <translation>da steht jetzt „%1“</translation>
    </message>
    <message>
        <source>the text that was edited is another one now</source>
        <translation>der bearbeitete Text ist jetzt ein anderer</translation>
    </message>
    <message>
        <source>the document cannot be read any more</source>
        <translation>das Dokument ist nicht mehr lesbar</translation>
    </message>
    <message>
        <source>the document is no longer there</source>
        <translation>das Dokument ist nicht mehr da</translation>
    </message>
    <message>
        <source>this source cannot be written</source>
        <translation>in diese Quelle kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>its safety level is “%1”</source>
        <translation>ihre Sicherheitsstufe ist „%1“</translation>
    </message>
    <message>
        <source>it is protected, and its name was not typed</source>
        <translation>sie ist geschützt, und ihr Name wurde nicht getippt</translation>
    </message>
    <message>
        <source>the plan was made on another one than what answers at %1 now</source>
        <translation>der Plan entstand auf einer anderen als der, die jetzt unter %1 antwortet</translation>
    </message>
    <message>
        <source>the journal has no such entry</source>
        <translation>im Journal steht kein solcher Eintrag</translation>
    </message>
    <message>
        <source>this source is not open</source>
        <translation>diese Quelle ist nicht geöffnet</translation>
    </message>
    <message>
        <source>nothing of this plan was written</source>
        <translation>von diesem Plan wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>nothing would be written</source>
        <translation>es würde nichts geschrieben</translation>
    </message>
    <message>
        <source>not a plan file of this version</source>
        <translation>keine Plandatei dieser Version</translation>
    </message>
    <message>
        <source>a plan has an id and steps, and names the source of each</source>
        <translation>ein Plan hat eine id und Schritte und nennt die Quelle eines jeden</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 bei Byte %2</translation>
    </message>
    <message>
        <source>The file&apos;s name holds characters that nobody sees</source>
        <translation>Der Name der Datei enthält Zeichen, die niemand sieht</translation>
    </message>
    <message>
        <source>It may look like another name. Rename it if that is not meant.</source>
        <translation>Er kann wie ein anderer Name aussehen. Umbenennen, wenn das nicht gewollt ist.</translation>
    </message>
    <message>
        <source>A line of %1 bytes: it is shown in pieces</source>
        <translation>Eine Zeile von %1 Bytes: sie wird in Stücken gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s) like the %2 before in this document</source>
        <translation>
            <numerusform>%n weiterer Befund wie die %2 davor in diesem Dokument</numerusform>
            <numerusform>%n weitere Befunde wie die %2 davor in diesem Dokument</numerusform>
        </translation>
    </message>
    <message>
        <source>Listener %1 is for %2 at a port that listener %3 has for %4</source>
        <translation>Listener %1 ist für %2 an einem Port, den Listener %3 für %4 hat</translation>
    </message>
    <message>
        <source>Give each protocol a port of its own.</source>
        <translation>Jedem Protokoll einen eigenen Port geben.</translation>
    </message>
    <message>
        <source>Check the name, unless it is mirrored from another cluster or made by a rollout controller.</source>
        <translation>Den Namen prüfen, sofern er nicht aus einem anderen Cluster gespiegelt oder von einem Rollout-Controller angelegt wird.</translation>
    </message>
    <message>
        <source>This stands for what no route takes; it is written nowhere. Add a route for it</source>
        <translation>Das steht für das, was keine Route nimmt; es ist nirgends geschrieben. Eine Route dafür hinzufügen</translation>
    </message>
    <message>
        <source>somebody else&apos;s text stands there now</source>
        <translation>dort steht jetzt der Text von jemand anderem</translation>
    </message>
    <message>
        <source>not a listing of keys: %1</source>
        <translation>keine Liste von Schlüsseln: %1</translation>
    </message>
    <message>
        <source>%1 keys change at once; a guarded transaction of this server holds %2</source>
        <translation>%1 Schlüssel ändern sich auf einmal; eine bewachte Transaktion dieses Servers fasst %2</translation>
    </message>
    <message>
        <source>the key %1 is outside of %2/</source>
        <translation>der Schlüssel %1 liegt außerhalb von %2/</translation>
    </message>
    <message>
        <source>the guard is not of this text, at %1</source>
        <translation>der Wächter gehört nicht zu diesem Text, bei %1</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 ist weg</translation>
    </message>
    <message>
        <source>%1 is now %2 (revision %3)</source>
        <translation>%1 ist jetzt %2 (Revision %3)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>kein Objekt</translation>
    </message>
    <message>
        <source>not an answer of etcd: %1</source>
        <translation>keine Antwort von etcd: %1</translation>
    </message>
    <message>
        <source>not an answer of etcd: no header</source>
        <translation>keine Antwort von etcd: ohne Kopf</translation>
    </message>
    <message>
        <source>the watch was not answered</source>
        <translation>die Beobachtung wurde nicht beantwortet</translation>
    </message>
    <message>
        <source>the server is at revision %1, this was read at %2: it has another database</source>
        <translation>der Server steht bei Revision %1, gelesen wurde bei %2: Er hat eine andere Datenbank</translation>
    </message>
    <message>
        <source>%1; an earlier answer was lost, so it may have been written and then overwritten</source>
        <translation>%1; eine frühere Antwort ging verloren, es kann also geschrieben und dann überschrieben worden sein</translation>
    </message>
    <message>
        <source>%1; whether it was written is not known</source>
        <translation>%1; ob es geschrieben wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>nothing was sent: the server does not answer; next attempt at %1</source>
        <translation>nichts wurde gesendet: Der Server antwortet nicht; nächster Versuch um %1</translation>
    </message>
    <message>
        <source>no key in it</source>
        <translation>kein Schlüssel darin</translation>
    </message>
    <message>
        <source>etcd+http://HOST:PORT/PREFIX/ or etcd+https://… is needed</source>
        <translation>nötig ist etcd+http://HOST:PORT/PREFIX/ oder etcd+https://…</translation>
    </message>
    <message>
        <source>a user or password does not belong in a URL</source>
        <translation>Benutzer oder Passwort gehören nicht in eine URL</translation>
    </message>
    <message>
        <source>endpoint=%1 is not HOST:PORT</source>
        <translation>endpoint=%1 ist nicht HOST:PORT</translation>
    </message>
    <message>
        <source>unknown parameter %1</source>
        <translation>unbekannter Parameter %1</translation>
    </message>
    <message>
        <source>cert and key go together</source>
        <translation>cert und key gehören zusammen</translation>
    </message>
    <message>
        <source>killed from the Demo menu</source>
        <translation>im Menü „Demo“ abgeschaltet</translation>
    </message>
    <message>
        <source>demo, simulated</source>
        <translation>Demo, simuliert</translation>
    </message>
    <message>
        <source>this build opens no folders</source>
        <translation>dieses Programm ist ohne Ordner gebaut</translation>
    </message>
    <message>
        <source>not a directory that only this account may write to</source>
        <translation>kein Verzeichnis, in das nur dieses Konto schreiben darf</translation>
    </message>
    <message>
        <source>demo folder %1</source>
        <translation>Demo-Ordner %1</translation>
    </message>
    <message>
        <source>no split with written weights</source>
        <translation>keine Aufteilung mit geschriebenen Gewichten</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>%1; files over %2 are not read</source>
        <translation>%1; Dateien über %2 werden nicht gelesen</translation>
    </message>
    <message>
        <source>not a path inside the folder</source>
        <translation>kein Pfad innerhalb des Ordners</translation>
    </message>
    <message>
        <source>the guard is not that of the document the write was made on</source>
        <translation>der Wächter ist nicht der des Dokuments, auf dem die Änderung beruht</translation>
    </message>
    <message>
        <source>the file&apos;s name is not UTF-8</source>
        <translation>der Name der Datei ist nicht UTF-8</translation>
    </message>
    <message>
        <source>folder:PATH, the path is missing</source>
        <translation>folder:PFAD, der Pfad fehlt</translation>
    </message>
    <message>
        <source>folder on %1</source>
        <translation>Ordner auf %1</translation>
    </message>
    <message>
        <source>the file was removed</source>
        <translation>die Datei wurde entfernt</translation>
    </message>
    <message>
        <source>the symbolic link leads to another file now</source>
        <translation>die symbolische Verknüpfung führt jetzt zu einer anderen Datei</translation>
    </message>
    <message>
        <source>the file was changed by somebody else</source>
        <translation>die Datei wurde von jemand anderem geändert</translation>
    </message>
    <message>
        <source>the file has %1 hard links (%2); replacing it would cut its names apart</source>
        <translation>die Datei hat %1 harte Verknüpfungen (%2); sie zu ersetzen würde ihre Namen trennen</translation>
    </message>
    <message>
        <source>owner %1:%2 could not be kept: %3</source>
        <translation>Eigentümer %1:%2 ließ sich nicht bewahren: %3</translation>
    </message>
    <message>
        <source>the file was changed by somebody else in the same instant; theirs was kept</source>
        <translation>die Datei wurde im selben Augenblick von jemand anderem geändert; die fremde Fassung blieb</translation>
    </message>
    <message>
        <source>the file was changed twice by somebody else in the same instant; the earlier version was saved as %1</source>
        <translation>die Datei wurde im selben Augenblick zweimal von anderen geändert; die frühere Fassung wurde als %1 gesichert</translation>
    </message>
    <message>
        <source>text behind the value</source>
        <translation>Text hinter dem Wert</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>ein Wert wird erwartet</translation>
    </message>
    <message>
        <source>the text ends where a value is expected</source>
        <translation>der Text endet, wo ein Wert erwartet wird</translation>
    </message>
    <message>
        <source>a digit is expected</source>
        <translation>eine Ziffer wird erwartet</translation>
    </message>
    <message>
        <source>the string does not end</source>
        <translation>die Zeichenkette endet nicht</translation>
    </message>
    <message>
        <source>a control character in a string</source>
        <translation>ein Steuerzeichen in einer Zeichenkette</translation>
    </message>
    <message>
        <source>an unknown escape</source>
        <translation>eine unbekannte Escape-Folge</translation>
    </message>
    <message>
        <source>the text ends before “%1”</source>
        <translation>der Text endet vor „%1“</translation>
    </message>
    <message>
        <source>“,” or “%1” is expected</source>
        <translation>„,“ oder „%1“ wird erwartet</translation>
    </message>
    <message>
        <source>a value is expected behind the comma</source>
        <translation>hinter dem Komma wird ein Wert erwartet</translation>
    </message>
    <message>
        <source>a key in quotes is expected</source>
        <translation>ein Schlüssel in Anführungszeichen wird erwartet</translation>
    </message>
    <message>
        <source>“:” is expected</source>
        <translation>„:“ wird erwartet</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>kein Speicher mehr</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ist nicht lesbar</translation>
    </message>
    <message>
        <source>no “-” before the item</source>
        <translation>kein „-“ vor dem Element</translation>
    </message>
    <message>
        <source>more than %1 levels</source>
        <translation>mehr als %1 Ebenen</translation>
    </message>
    <message>
        <source>unknown anchor “%1”</source>
        <translation>unbekannter Anker „%1“</translation>
    </message>
    <message>
        <source>the value of anchor “%1” contains itself</source>
        <translation>der Wert des Ankers „%1“ enthält sich selbst</translation>
    </message>
    <message>
        <source>aliases stand for more than %1 values</source>
        <translation>Aliase stehen für mehr als %1 Werte</translation>
    </message>
    <message>
        <source>a plain word ends with a colon; put it in quotes</source>
        <translation>ein einfaches Wort endet mit einem Doppelpunkt; setzen Sie es in Anführungszeichen</translation>
    </message>
    <message>
        <source>a hex digit is expected</source>
        <translation>eine hexadezimale Ziffer wird erwartet</translation>
    </message>
    <message>
        <source>“{{” is for a template engine</source>
        <translation>„{{“ ist für ein Vorlagenprogramm</translation>
    </message>
    <message>
        <source>%1 bytes, more than %2</source>
        <translation>%1 Bytes, mehr als %2</translation>
    </message>
    <message>
        <source>byte 0x%1</source>
        <translation>Byte 0x%1</translation>
    </message>
    <message>
        <source>a control character in a comment</source>
        <translation>ein Steuerzeichen in einem Kommentar</translation>
    </message>
    <message>
        <source>the line should end here</source>
        <translation>die Zeile sollte hier enden</translation>
    </message>
    <message>
        <source>a key has no lines</source>
        <translation>ein Schlüssel geht nicht über mehrere Zeilen</translation>
    </message>
    <message>
        <source>a key is expected</source>
        <translation>ein Schlüssel wird erwartet</translation>
    </message>
    <message>
        <source>“%1” is expected</source>
        <translation>„%1“ wird erwartet</translation>
    </message>
    <message>
        <source>“%1” is no table that could be extended</source>
        <translation>„%1“ ist keine Tabelle, die erweitert werden kann</translation>
    </message>
    <message>
        <source>“%1” is defined twice</source>
        <translation>„%1“ ist zweimal definiert</translation>
    </message>
    <message>
        <source>“%1” is no array of tables</source>
        <translation>„%1“ ist keine Liste von Tabellen</translation>
    </message>
    <message>
        <source>“=” is expected</source>
        <translation>„=“ wird erwartet</translation>
    </message>
    <message>
        <source>“%1” is no table that could be extended here</source>
        <translation>„%1“ ist keine Tabelle, die hier erweitert werden kann</translation>
    </message>
    <message>
        <source>the text ends before “]”</source>
        <translation>der Text endet vor „]“</translation>
    </message>
    <message>
        <source>“,” or “]” is expected</source>
        <translation>„,“ oder „]“ wird erwartet</translation>
    </message>
    <message>
        <source>the text ends before “}”</source>
        <translation>der Text endet vor „}“</translation>
    </message>
    <message>
        <source>“,” or “}” is expected</source>
        <translation>„,“ oder „}“ wird erwartet</translation>
    </message>
    <message>
        <source>no such character</source>
        <translation>ein solches Zeichen gibt es nicht</translation>
    </message>
    <message>
        <source>“%1” is no value</source>
        <translation>„%1“ ist kein Wert</translation>
    </message>
    <message>
        <source>the value cannot be written in this syntax</source>
        <translation>der Wert lässt sich in dieser Syntax nicht schreiben</translation>
    </message>
    <message>
        <source>the whole document</source>
        <translation>das ganze Dokument</translation>
    </message>
    <message>
        <source>behind a label stands a block, no single value</source>
        <translation>hinter einem Namen steht ein Block, kein einzelner Wert</translation>
    </message>
    <message>
        <source>the text has a carriage return without a line feed</source>
        <translation>der Text hat einen Wagenrücklauf ohne Zeilenvorschub</translation>
    </message>
    <message>
        <source>the text has line separators or byte order marks that an editor does not show</source>
        <translation>der Text hat Zeilentrenner oder Byte-Order-Marks, die kein Editor zeigt</translation>
    </message>
    <message>
        <source>the anchor and its value are not set apart</source>
        <translation>der Anker und sein Wert sind nicht getrennt</translation>
    </message>
    <message>
        <source>two edits want the same bytes</source>
        <translation>zwei Änderungen wollen dieselben Bytes</translation>
    </message>
    <message>
        <source>the result would not read as intended</source>
        <translation>das Ergebnis läse sich nicht wie beabsichtigt</translation>
    </message>
    <message>
        <source>an expression that only its program understands</source>
        <translation>ein Ausdruck, den nur sein Programm versteht</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>keine Liste</translation>
    </message>
    <message>
        <source>there is no such item</source>
        <translation>ein solches Element gibt es nicht</translation>
    </message>
    <message>
        <source>not a map</source>
        <translation>keine Zuordnung</translation>
    </message>
    <message>
        <source>“%1” is there already</source>
        <translation>„%1“ gibt es schon</translation>
    </message>
    <message>
        <source>there is no “%1”</source>
        <translation>„%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>a whole document is not removed</source>
        <translation>ein ganzes Dokument wird nicht entfernt</translation>
    </message>
    <message>
        <source>an item that uses “&amp;%1” would come to stand before it</source>
        <translation>ein Element, das „&amp;%1“ benutzt, käme davor zu stehen</translation>
    </message>
    <message>
        <source>“&amp;%1” stands here and is used in line %2</source>
        <translation>„&amp;%1“ steht hier und wird in Zeile %2 benutzt</translation>
    </message>
    <message>
        <source>there is no item %1</source>
        <translation>ein Element %1 gibt es nicht</translation>
    </message>
    <message>
        <source>“%1” would be a label, and behind a label stands a block</source>
        <translation>„%1“ wäre ein Name, und hinter einem Namen steht ein Block</translation>
    </message>
    <message>
        <source>only a map can stand in a block</source>
        <translation>in einem Block kann nur eine Zuordnung stehen</translation>
    </message>
    <message>
        <source>shared as “&amp;%1”</source>
        <translation>geteilt als „&amp;%1“</translation>
    </message>
    <message>
        <source>“&amp;%1” is the anchor of a key</source>
        <translation>„&amp;%1“ ist der Anker eines Schlüssels</translation>
    </message>
    <message>
        <source>there is no such document</source>
        <translation>ein solches Dokument gibt es nicht</translation>
    </message>
    <message>
        <source>a pair without braces</source>
        <translation>ein Paar ohne Klammern</translation>
    </message>
    <message>
        <source>there is nothing at this place</source>
        <translation>an dieser Stelle steht nichts</translation>
    </message>
    <message>
        <source>“%1” stands twice</source>
        <translation>„%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>an entry whose key is not a plain word</source>
        <translation>ein Eintrag, dessen Schlüssel kein einfaches Wort ist</translation>
    </message>
    <message>
        <source>“&amp;%1” stands here and others take it from here: it changes for all or not at all</source>
        <translation>„&amp;%1“ steht hier, und andere nehmen es von hier: Es ändert sich für alle oder gar nicht</translation>
    </message>
    <message>
        <source>what comes from elsewhere cannot change in this way here only</source>
        <translation>was von anderswo kommt, lässt sich so nicht nur hier ändern</translation>
    </message>
    <message>
        <source>“&lt;&lt;” takes maps only</source>
        <translation>„&lt;&lt;“ nimmt nur Zuordnungen</translation>
    </message>
    <message>
        <source>“ = ” is expected</source>
        <translation>„ = “ wird erwartet</translation>
    </message>
    <message>
        <source>a byte order mark outside of quotes</source>
        <translation>ein Byte-Order-Mark außerhalb von Anführungszeichen</translation>
    </message>
    <message>
        <source>a control character outside of quotes</source>
        <translation>ein Steuerzeichen außerhalb von Anführungszeichen</translation>
    </message>
    <message>
        <source>the quotes do not end on their line</source>
        <translation>die Anführungszeichen enden nicht in ihrer Zeile</translation>
    </message>
    <message>
        <source>the key stands twice</source>
        <translation>der Schlüssel steht zweimal da</translation>
    </message>
    <message>
        <source>keys hold no empty lists, no empty maps, no null and no name with a “/”</source>
        <translation>Schlüssel fassen keine leeren Listen, keine leeren Zuordnungen, kein null und keinen Namen mit „/“</translation>
    </message>
    <message>
        <source>a key and a folder of that name stand there, they would become one</source>
        <translation>ein Schlüssel und ein Ordner dieses Namens stehen da, sie würden eins</translation>
    </message>
    <message>
        <source>a tab behind a dash</source>
        <translation>ein Tabulator hinter einem Strich</translation>
    </message>
    <message>
        <source>a block of text whose blank lines are part of it</source>
        <translation>ein Textblock, zu dem seine Leerzeilen gehören</translation>
    </message>
    <message>
        <source>its comment cannot stand behind a dash</source>
        <translation>sein Kommentar kann nicht hinter einem Strich stehen</translation>
    </message>
    <message>
        <source>a whole document with an anchor</source>
        <translation>ein ganzes Dokument mit einem Anker</translation>
    </message>
    <message>
        <source>the tag “%1” before it says what kind of value it is</source>
        <translation>das Tag „%1“ davor sagt, was für ein Wert es ist</translation>
    </message>
    <message>
        <source>its value does not stand right of the key</source>
        <translation>sein Wert steht nicht rechts vom Schlüssel</translation>
    </message>
    <message>
        <source>an item without a value</source>
        <translation>ein Element ohne Wert</translation>
    </message>
    <message>
        <source>a blank line with a tab follows</source>
        <translation>eine Leerzeile mit einem Tabulator folgt</translation>
    </message>
    <message>
        <source>more than %1 values</source>
        <translation>mehr als %1 Werte</translation>
    </message>
    <message>
        <source>a NUL byte</source>
        <translation>ein Nullbyte</translation>
    </message>
    <message>
        <source>the comment does not end</source>
        <translation>der Kommentar endet nicht</translation>
    </message>
    <message>
        <source>the text ends where a key is expected</source>
        <translation>der Text endet, wo ein Schlüssel erwartet wird</translation>
    </message>
    <message>
        <source>“{” is expected</source>
        <translation>„{“ wird erwartet</translation>
    </message>
    <message>
        <source>a word and a line break are expected behind “&lt;&lt;”</source>
        <translation>hinter „&lt;&lt;“ werden ein Wort und ein Zeilenumbruch erwartet</translation>
    </message>
    <message>
        <source>the heredoc does not end</source>
        <translation>das Heredoc endet nicht</translation>
    </message>
    <message>
        <source>only a table can be an item here</source>
        <translation>nur eine Tabelle kann hier ein Element sein</translation>
    </message>
    <message>
        <source>a table without a header</source>
        <translation>eine Tabelle ohne Kopf</translation>
    </message>
    <message>
        <source>nothing to remove</source>
        <translation>nichts zu entfernen</translation>
    </message>
    <message>
        <source>other tables stand between its items</source>
        <translation>zwischen seinen Elementen stehen andere Tabellen</translation>
    </message>
    <message>
        <source>“%1” is not expected here</source>
        <translation>„%1“ wird hier nicht erwartet</translation>
    </message>
    <message>
        <source>too deeply nested</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a “)” is missing</source>
        <translation>eine „)“ fehlt</translation>
    </message>
    <message>
        <source>a matcher is expected</source>
        <translation>ein Matcher wird erwartet</translation>
    </message>
    <message>
        <source>the rule ends where a matcher is expected</source>
        <translation>die Regel endet, wo ein Matcher erwartet wird</translation>
    </message>
    <message>
        <source>a “(” is expected after %1</source>
        <translation>nach %1 wird eine „(“ erwartet</translation>
    </message>
    <message>
        <source>texts stand between backticks or double quotes, not between &apos; and &apos;</source>
        <translation>Texte stehen zwischen Backticks oder doppelten Anführungszeichen, nicht zwischen &apos; und &apos;</translation>
    </message>
    <message>
        <source>a text between backticks or double quotes is expected</source>
        <translation>ein Text zwischen Backticks oder doppelten Anführungszeichen wird erwartet</translation>
    </message>
    <message>
        <source>the text does not end</source>
        <translation>der Text endet nicht</translation>
    </message>
    <message>
        <source>the text does not end on its line</source>
        <translation>der Text endet nicht in seiner Zeile</translation>
    </message>
    <message>
        <source>this escape does not exist</source>
        <translation>diese Escape-Folge gibt es nicht</translation>
    </message>
    <message>
        <source>the rule cannot be read: %1</source>
        <translation>die Regel ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>rules of version 2 have no PathRegexp; they write {name:pattern} inside Path</source>
        <translation>Regeln der Version 2 haben kein PathRegexp; sie schreiben {name:muster} in Path</translation>
    </message>
    <message>
        <source>a path starts with /</source>
        <translation>ein Pfad beginnt mit /</translation>
    </message>
    <message>
        <source>the rule asks for %1 by now</source>
        <translation>die Regel verlangt inzwischen %1</translation>
    </message>
    <message>
        <source>it is one of several values; remove it by hand</source>
        <translation>es ist einer von mehreren Werten; entfernen Sie ihn von Hand</translation>
    </message>
    <message>
        <source>the rule does not ask for %1 any more</source>
        <translation>die Regel verlangt %1 nicht mehr</translation>
    </message>
    <message>
        <source>the rule asks for the methods %1 now</source>
        <translation>die Regel verlangt jetzt die Methoden %1</translation>
    </message>
    <message>
        <source>the methods stand at several places of the rule; change them by hand</source>
        <translation>die Methoden stehen an mehreren Stellen der Regel; ändern Sie sie von Hand</translation>
    </message>
    <message>
        <source>it is all that the rule asks for, and a router needs a rule</source>
        <translation>es ist alles, was die Regel verlangt, und ein Router braucht eine Regel</translation>
    </message>
    <message>
        <source>it is one of several ways to match; remove it by hand</source>
        <translation>es ist eine von mehreren Möglichkeiten zuzutreffen; entfernen Sie sie von Hand</translation>
    </message>
    <message>
        <source>%1 is no longer a child here</source>
        <translation>%1 ist hier kein Ziel mehr</translation>
    </message>
    <message>
        <source>the weight of %1 is %2 now</source>
        <translation>das Gewicht von %1 ist jetzt %2</translation>
    </message>
    <message>
        <source>a weight is not negative</source>
        <translation>ein Gewicht ist nicht negativ</translation>
    </message>
    <message>
        <source>Traefik has no subsets: a child is a service of its own name</source>
        <translation>Traefik kennt keine Teilmengen: Ein Ziel ist ein Dienst mit eigenem Namen</translation>
    </message>
    <message>
        <source>%1 is a child already</source>
        <translation>%1 ist schon ein Ziel</translation>
    </message>
    <message>
        <source>it is the last child, and without any the service answers 503</source>
        <translation>es ist das letzte Ziel, und ohne eines antwortet der Dienst mit 503</translation>
    </message>
    <message>
        <source>Traefik asks routers by their priority, not by their place; change the priority of %1</source>
        <translation>Traefik fragt Router nach ihrer Priorität, nicht nach ihrem Platz; ändern Sie die Priorität von %1</translation>
    </message>
    <message>
        <source>Traefik has no time-out for a single try</source>
        <translation>Traefik kennt kein Zeitlimit für einen einzelnen Versuch</translation>
    </message>
    <message>
        <source>a text edit is no edit of fields</source>
        <translation>eine Textänderung ist keine Änderung von Feldern</translation>
    </message>
    <message>
        <source>there are %1 children now, not %2</source>
        <translation>es sind jetzt %1 Ziele, nicht %2</translation>
    </message>
    <message>
        <source>%1 %2 is no longer here</source>
        <translation>%1 %2 ist nicht mehr hier</translation>
    </message>
    <message>
        <source>a %1 cannot do this</source>
        <translation>%1 kann das nicht</translation>
    </message>
    <message>
        <source>%1 is no longer here</source>
        <translation>%1 ist nicht mehr hier</translation>
    </message>
    <message>
        <source>%1 is %2 now</source>
        <translation>%1 ist jetzt %2</translation>
    </message>
    <message>
        <source>it is not written any more</source>
        <translation>es steht nicht mehr da</translation>
    </message>
    <message>
        <source>it is %1 now</source>
        <translation>es ist jetzt %1</translation>
    </message>
    <message>
        <source>a router of Traefik has no time-out of its own; it is forwardingTimeouts.responseHeaderTimeout of the serversTransport that its service uses, and there is none in this document</source>
        <translation>ein Router von Traefik hat kein eigenes Zeitlimit; es ist forwardingTimeouts.responseHeaderTimeout des serversTransport, den sein Dienst benutzt, und in diesem Dokument gibt es keinen</translation>
    </message>
    <message>
        <source>retries of Traefik are a middleware, and this router uses none of that kind in this document</source>
        <translation>Wiederholungen sind bei Traefik eine Middleware, und dieser Router benutzt in diesem Dokument keine dieser Art</translation>
    </message>
    <message>
        <source>a retry middleware needs a number of attempts</source>
        <translation>eine Retry-Middleware braucht eine Anzahl von Versuchen</translation>
    </message>
    <message>
        <source>router %1 has no rule any more</source>
        <translation>Router %1 hat keine Regel mehr</translation>
    </message>
    <message>
        <source>it is the last child, and Consul refuses a splitter without any</source>
        <translation>es ist das letzte Ziel, und Consul lehnt einen Splitter ohne Ziele ab</translation>
    </message>
    <message>
        <source>there is no place %1 in a list of %2</source>
        <translation>einen Platz %1 gibt es nicht in einer Liste von %2</translation>
    </message>
    <message>
        <source>the routes are written in several ways; they can only be moved by hand</source>
        <translation>die Routen sind auf verschiedene Weise geschrieben; sie lassen sich nur von Hand verschieben</translation>
    </message>
    <message>
        <source>a %1 has no such field; it belongs into a service-router</source>
        <translation>%1 hat kein solches Feld; es gehört in einen service-router</translation>
    </message>
    <message>
        <source>the route</source>
        <translation>die Route</translation>
    </message>
    <message>
        <source>%1 is implied by Consul and written nowhere</source>
        <translation>%1 ergänzt Consul selbst und steht nirgends</translation>
    </message>
    <message>
        <source>Consul has no time-out for a single try</source>
        <translation>Consul kennt kein Zeitlimit für einen einzelnen Versuch</translation>
    </message>
    <message>
        <source>the route asks for %1 already, and Consul takes one of them only</source>
        <translation>die Route verlangt schon %1, und Consul nimmt nur eines davon</translation>
    </message>
    <message>
        <source>header %1 is %2 now</source>
        <translation>Header %1 ist jetzt %2</translation>
    </message>
    <message>
        <source>header %1 is not compared with a value</source>
        <translation>Header %1 wird nicht mit einem Wert verglichen</translation>
    </message>
    <message>
        <source>header %1 is not asked for any more</source>
        <translation>Header %1 wird nicht mehr verlangt</translation>
    </message>
    <message>
        <source>the methods are %1 now</source>
        <translation>die Methoden sind jetzt %1</translation>
    </message>
    <message>
        <source>no answer for %1 s</source>
        <translation>keine Antwort seit %1 s</translation>
    </message>
    <message>
        <source>the answer is larger than %1 bytes</source>
        <translation>die Antwort ist größer als %1 Bytes</translation>
    </message>
    <message>
        <source>no certificate in it</source>
        <translation>kein Zertifikat darin</translation>
    </message>
    <message>
        <source>neither an RSA nor an EC key</source>
        <translation>weder ein RSA- noch ein EC-Schlüssel</translation>
    </message>
    <message>
        <source>the server ended the stream</source>
        <translation>der Server hat den Strom beendet</translation>
    </message>
    <message>
        <source>the stream does not consist of JSON objects</source>
        <translation>der Strom besteht nicht aus JSON-Objekten</translation>
    </message>
    <message>
        <source>an intent names its source (a UUID) and its document</source>
        <translation>eine Absicht nennt ihre Quelle (eine UUID) und ihr Dokument</translation>
    </message>
    <message>
        <source>shared is one of ask, all, here</source>
        <translation>shared ist eines von ask, all, here</translation>
    </message>
    <message>
        <source>cannot do &quot;%1&quot;</source>
        <translation>kann „%1“ nicht tun</translation>
    </message>
    <message>
        <source>no memory for the picture</source>
        <translation>kein Speicher für das Bild</translation>
    </message>
    <message>
        <source>the picture could not be encoded</source>
        <translation>das Bild ließ sich nicht kodieren</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>nicht (%1)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>%1 vorhanden</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 enthält %2</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>Header %1</translation>
    </message>
    <message>
        <source>query %1</source>
        <translation>Parameter %1</translation>
    </message>
    <message>
        <source>cookie %1</source>
        <translation>Cookie %1</translation>
    </message>
    <message>
        <source>caller&apos;s %1</source>
        <translation>%1 des Aufrufers</translation>
    </message>
    <message>
        <source>caller&apos;s namespace</source>
        <translation>Namensraum des Aufrufers</translation>
    </message>
    <message>
        <source>client IP</source>
        <translation>Client-IP</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>block sequence entries are not allowed in this context</source>
        <translation>Elemente einer Blockliste sind hier nicht erlaubt</translation>
    </message>
    <message>
        <source>control characters are not allowed</source>
        <translation>Steuerzeichen sind nicht erlaubt</translation>
    </message>
    <message>
        <source>could not find expected &apos;:&apos;</source>
        <translation>das erwartete „:“ fehlt</translation>
    </message>
    <message>
        <source>could not find expected directive name</source>
        <translation>der erwartete Name einer Direktive fehlt</translation>
    </message>
    <message>
        <source>did not find URI escaped octet</source>
        <translation>das erwartete URI-kodierte Byte fehlt</translation>
    </message>
    <message>
        <source>did not find expected &apos;!&apos;</source>
        <translation>das erwartete „!“ fehlt</translation>
    </message>
    <message>
        <source>did not find expected &apos;,&apos; or &apos;]&apos;</source>
        <translation>das erwartete „,“ oder „]“ fehlt</translation>
    </message>
    <message>
        <source>did not find expected &apos;,&apos; or &apos;}&apos;</source>
        <translation>das erwartete „,“ oder „}“ fehlt</translation>
    </message>
    <message>
        <source>did not find expected &apos;-&apos; indicator</source>
        <translation>das erwartete „-“ fehlt</translation>
    </message>
    <message>
        <source>did not find expected &lt;document start&gt;</source>
        <translation>der erwartete Anfang eines Dokuments fehlt</translation>
    </message>
    <message>
        <source>did not find expected alphabetic or numeric character</source>
        <translation>der erwartete Buchstabe oder die Ziffer fehlt</translation>
    </message>
    <message>
        <source>did not find expected comment or line break</source>
        <translation>der erwartete Kommentar oder Zeilenumbruch fehlt</translation>
    </message>
    <message>
        <source>did not find expected digit or &apos;.&apos; character</source>
        <translation>die erwartete Ziffer oder der Punkt fehlt</translation>
    </message>
    <message>
        <source>did not find expected hexdecimal number</source>
        <translation>die erwartete hexadezimale Zahl fehlt</translation>
    </message>
    <message>
        <source>did not find expected key</source>
        <translation>der erwartete Schlüssel fehlt</translation>
    </message>
    <message>
        <source>did not find expected node content</source>
        <translation>der erwartete Inhalt fehlt</translation>
    </message>
    <message>
        <source>did not find expected tag URI</source>
        <translation>die erwartete URI eines Tags fehlt</translation>
    </message>
    <message>
        <source>did not find expected version number</source>
        <translation>die erwartete Versionsnummer fehlt</translation>
    </message>
    <message>
        <source>did not find expected whitespace</source>
        <translation>der erwartete Leerraum fehlt</translation>
    </message>
    <message>
        <source>did not find expected whitespace or line break</source>
        <translation>der erwartete Leerraum oder Zeilenumbruch fehlt</translation>
    </message>
    <message>
        <source>did not find the expected &apos;&gt;&apos;</source>
        <translation>das erwartete „&gt;“ fehlt</translation>
    </message>
    <message>
        <source>found a tab character that violates indentation</source>
        <translation>ein Tabulator stört die Einrückung</translation>
    </message>
    <message>
        <source>found a tab character where an indentation space is expected</source>
        <translation>ein Tabulator steht, wo eingerückt wird</translation>
    </message>
    <message>
        <source>found an indentation indicator equal to 0</source>
        <translation>eine Einrückung von 0 ist angegeben</translation>
    </message>
    <message>
        <source>found character that cannot start any token</source>
        <translation>mit diesem Zeichen kann nichts beginnen</translation>
    </message>
    <message>
        <source>found duplicate %TAG directive</source>
        <translation>die Direktive %TAG steht zweimal da</translation>
    </message>
    <message>
        <source>found duplicate %YAML directive</source>
        <translation>die Direktive %YAML steht zweimal da</translation>
    </message>
    <message>
        <source>found extremely long version number</source>
        <translation>die Versionsnummer ist überlang</translation>
    </message>
    <message>
        <source>found incompatible YAML document</source>
        <translation>das Dokument ist von einer anderen YAML-Version</translation>
    </message>
    <message>
        <source>found invalid Unicode character escape code</source>
        <translation>ungültiger Code eines Unicode-Zeichens</translation>
    </message>
    <message>
        <source>found undefined tag handle</source>
        <translation>das Kürzel des Tags ist nicht definiert</translation>
    </message>
    <message>
        <source>found unexpected &apos;:&apos;</source>
        <translation>unerwartetes „:“</translation>
    </message>
    <message>
        <source>found unexpected document indicator</source>
        <translation>unerwartete Grenze eines Dokuments</translation>
    </message>
    <message>
        <source>found unexpected end of stream</source>
        <translation>der Text endet unerwartet</translation>
    </message>
    <message>
        <source>found unexpected non-alphabetical character</source>
        <translation>unerwartetes Zeichen, das kein Buchstabe ist</translation>
    </message>
    <message>
        <source>found unknown directive name</source>
        <translation>unbekannter Name einer Direktive</translation>
    </message>
    <message>
        <source>found unknown escape character</source>
        <translation>unbekanntes Escape-Zeichen</translation>
    </message>
    <message>
        <source>mapping keys are not allowed in this context</source>
        <translation>Schlüssel einer Zuordnung sind hier nicht erlaubt</translation>
    </message>
    <message>
        <source>mapping values are not allowed in this context</source>
        <translation>Werte einer Zuordnung sind hier nicht erlaubt</translation>
    </message>
    <message>
        <source>while parsing a block collection</source>
        <translation>in einer Blockliste</translation>
    </message>
    <message>
        <source>while parsing a block mapping</source>
        <translation>in einer Block-Zuordnung</translation>
    </message>
    <message>
        <source>while parsing a block node</source>
        <translation>in einem Block</translation>
    </message>
    <message>
        <source>while parsing a flow mapping</source>
        <translation>in einer Zuordnung mit Klammern</translation>
    </message>
    <message>
        <source>while parsing a flow node</source>
        <translation>in einem Wert mit Klammern</translation>
    </message>
    <message>
        <source>while parsing a flow sequence</source>
        <translation>in einer Liste mit Klammern</translation>
    </message>
    <message>
        <source>while parsing a node</source>
        <translation>in einem Wert</translation>
    </message>
    <message>
        <source>while parsing a quoted scalar</source>
        <translation>in einem Text mit Anführungszeichen</translation>
    </message>
    <message>
        <source>while parsing a tag</source>
        <translation>in einem Tag</translation>
    </message>
    <message>
        <source>while scanning a %TAG directive</source>
        <translation>in einer Direktive %TAG</translation>
    </message>
    <message>
        <source>while scanning a %YAML directive</source>
        <translation>in einer Direktive %YAML</translation>
    </message>
    <message>
        <source>while scanning a block scalar</source>
        <translation>in einem Textblock</translation>
    </message>
    <message>
        <source>while scanning a directive</source>
        <translation>in einer Direktive</translation>
    </message>
    <message>
        <source>while scanning a plain scalar</source>
        <translation>in einem einfachen Wort</translation>
    </message>
    <message>
        <source>while scanning a quoted scalar</source>
        <translation>in einem Text mit Anführungszeichen</translation>
    </message>
    <message>
        <source>while scanning a simple key</source>
        <translation>in einem einfachen Schlüssel</translation>
    </message>
    <message>
        <source>while scanning a tag</source>
        <translation>in einem Tag</translation>
    </message>
    <message>
        <source>while scanning an alias</source>
        <translation>in einem Alias</translation>
    </message>
    <message>
        <source>while scanning an anchor</source>
        <translation>in einem Anker</translation>
    </message>
    <message>
        <source>while scanning for the next token</source>
        <translation>auf der Suche nach dem Nächsten</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>destination in %1</source>
        <translation>Ziel in %1</translation>
    </message>
    <message>
        <source>any of nothing</source>
        <translation>irgendeine von keiner</translation>
    </message>
    <message>
        <source>idle time-out</source>
        <translation>Zeitlimit im Leerlauf</translation>
    </message>
    <message>
        <source>connect time-out</source>
        <translation>Zeitlimit beim Verbinden</translation>
    </message>
    <message>
        <source>retry on</source>
        <translation>wiederholen bei</translation>
    </message>
    <message>
        <source>retry on status</source>
        <translation>wiederholen bei Status</translation>
    </message>
    <message>
        <source>retry on connect failure</source>
        <translation>wiederholen bei Verbindungsfehler</translation>
    </message>
    <message>
        <source>load balancing</source>
        <translation>Lastverteilung</translation>
    </message>
    <message>
        <source>the text ends where an element is expected</source>
        <translation>der Text endet, wo ein Element erwartet wird</translation>
    </message>
    <message>
        <source>an element is expected</source>
        <translation>ein Element wird erwartet</translation>
    </message>
    <message>
        <source>text behind the root element</source>
        <translation>Text hinter dem Wurzelelement</translation>
    </message>
    <message>
        <source>a character that XML does not have</source>
        <translation>ein Zeichen, das XML nicht kennt</translation>
    </message>
    <message>
        <source>the text ends where a name is expected</source>
        <translation>der Text endet, wo ein Name erwartet wird</translation>
    </message>
    <message>
        <source>a name is expected</source>
        <translation>ein Name wird erwartet</translation>
    </message>
    <message>
        <source>“--” in a comment</source>
        <translation>„--“ in einem Kommentar</translation>
    </message>
    <message>
        <source>an XML declaration stands at the very beginning or not at all</source>
        <translation>eine XML-Deklaration steht ganz am Anfang oder gar nicht</translation>
    </message>
    <message>
        <source>a blank or “?&gt;” is expected</source>
        <translation>ein Leerzeichen oder „?&gt;“ wird erwartet</translation>
    </message>
    <message>
        <source>the instruction does not end</source>
        <translation>die Anweisung endet nicht</translation>
    </message>
    <message>
        <source>a value in quotes is expected</source>
        <translation>ein Wert in Anführungszeichen wird erwartet</translation>
    </message>
    <message>
        <source>the value does not end</source>
        <translation>der Wert endet nicht</translation>
    </message>
    <message>
        <source>not what an XML declaration has here</source>
        <translation>nicht das, was eine XML-Deklaration hier hat</translation>
    </message>
    <message>
        <source>not XML 1.0</source>
        <translation>nicht XML 1.0</translation>
    </message>
    <message>
        <source>the encoding %1</source>
        <translation>die Kodierung %1</translation>
    </message>
    <message>
        <source>“yes” or “no” is expected</source>
        <translation>„yes“ oder „no“ wird erwartet</translation>
    </message>
    <message>
        <source>an XML declaration has a version</source>
        <translation>eine XML-Deklaration hat eine Version</translation>
    </message>
    <message>
        <source>a blank is expected</source>
        <translation>ein Leerzeichen wird erwartet</translation>
    </message>
    <message>
        <source>the DOCTYPE does not end</source>
        <translation>das DOCTYPE endet nicht</translation>
    </message>
    <message>
        <source>no character has this number</source>
        <translation>kein Zeichen hat diese Nummer</translation>
    </message>
    <message>
        <source>“;” is expected</source>
        <translation>„;“ wird erwartet</translation>
    </message>
    <message>
        <source>“&amp;%1;” is declared nowhere</source>
        <translation>„&amp;%1;“ ist nirgends deklariert</translation>
    </message>
    <message>
        <source>“&lt;” in the value of an attribute</source>
        <translation>„&lt;“ im Wert eines Attributs</translation>
    </message>
    <message>
        <source>the text ends in an element</source>
        <translation>der Text endet in einem Element</translation>
    </message>
    <message>
        <source>a blank, “&gt;” or “/&gt;” is expected</source>
        <translation>ein Leerzeichen, „&gt;“ oder „/&gt;“ wird erwartet</translation>
    </message>
    <message>
        <source>the CDATA section does not end</source>
        <translation>der CDATA-Abschnitt endet nicht</translation>
    </message>
    <message>
        <source>“]]&gt;” outside of a CDATA section</source>
        <translation>„]]&gt;“ außerhalb eines CDATA-Abschnitts</translation>
    </message>
    <message>
        <source>“&lt;%1&gt;” does not end</source>
        <translation>„&lt;%1&gt;“ endet nicht</translation>
    </message>
    <message>
        <source>“&lt;/%1&gt;” is expected</source>
        <translation>„&lt;/%1&gt;“ wird erwartet</translation>
    </message>
    <message>
        <source>“&gt;” is expected</source>
        <translation>„&gt;“ wird erwartet</translation>
    </message>
    <message>
        <source>a comment or an instruction stands in the text</source>
        <translation>ein Kommentar oder eine Anweisung steht im Text</translation>
    </message>
    <message>
        <source>text stands between the elements</source>
        <translation>Text steht zwischen den Elementen</translation>
    </message>
    <message>
        <source>a document has one root element</source>
        <translation>ein Dokument hat ein Wurzelelement</translation>
    </message>
    <message>
        <source>an element is no list: elements that repeat are</source>
        <translation>ein Element ist keine Liste: Elemente, die sich wiederholen, sind eine</translation>
    </message>
    <message>
        <source>the texts before and behind it would become one</source>
        <translation>die Texte davor und dahinter würden eins</translation>
    </message>
    <message>
        <source>labels cannot say this</source>
        <translation>Labels können das nicht sagen</translation>
    </message>
    <message>
        <source>a Service of Kubernetes is named with its port: write it as name:port</source>
        <translation>ein Service von Kubernetes wird mit seinem Port genannt: Schreiben Sie name:port</translation>
    </message>
    <message>
        <source>it is the last rule, and %1 %2 needs one; remove the object</source>
        <translation>es ist die letzte Regel, und %1 %2 braucht eine; entfernen Sie das Objekt</translation>
    </message>
    <message>
        <source>a %1 asks for no path, header or method</source>
        <translation>%1 fragt nach keinem Pfad, Header oder keiner Methode</translation>
    </message>
    <message>
        <source>One request may become %1 on its way: %2</source>
        <translation>Aus einer Anfrage können auf ihrem Weg %1 werden: %2</translation>
    </message>
    <message>
        <source>Retry at one place of the way only, the outermost or the one next to what fails.</source>
        <translation>Nur an einer Stelle des Weges wiederholen, der äußersten oder der vor der Störung.</translation>
    </message>
    <message>
        <source>%1 %2 (%3) routes %4 too: in the mesh it wins, and this VirtualService has no effect</source>
        <translation>%1 %2 (%3) routet %4 auch: Im Mesh gilt sie, und diese VirtualService bleibt wirkungslos</translation>
    </message>
    <message>
        <source>Put the rules of a Service into one of the two.</source>
        <translation>Die Regeln eines Service in eine von beiden setzen.</translation>
    </message>
    <message>
        <source>Rule %1 leads to nobody who can answer: %2</source>
        <translation>Regel %1 führt zu niemandem, der antworten kann: %2</translation>
    </message>
    <message>
        <source>Mend or start an instance, or lead the requests elsewhere meanwhile.</source>
        <translation>Eine Instanz in Ordnung bringen oder starten oder die Anfragen einstweilen anderswohin führen.</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>No workload here has the labels %1: %2 %3 is for nothing</source>
        <translation>Kein Workload hier hat die Labels %1: %2 %3 gilt für nichts</translation>
    </message>
    <message>
        <source>%1 %2 (%3) is for the whole namespace too; only one of both counts</source>
        <translation>%1 %2 (%3) gilt auch für den ganzen Namespace; nur eine von beiden zählt</translation>
    </message>
    <message>
        <source>Put both into one, or give one of them a selector.</source>
        <translation>Beide in eine setzen oder einer einen Selektor geben.</translation>
    </message>
    <message>
        <source>Callers use TLS mode %1, but PeerAuthentication %2 (%3) demands %4: connections are refused</source>
        <translation>Rufer verwenden TLS-Modus %1, aber PeerAuthentication %2 (%3) verlangt %4: Verbindungen werden abgelehnt</translation>
    </message>
    <message>
        <source>Write ISTIO_MUTUAL, or make the PeerAuthentication PERMISSIVE.</source>
        <translation>ISTIO_MUTUAL schreiben oder die PeerAuthentication PERMISSIVE machen.</translation>
    </message>
    <message>
        <source>Write DISABLE, or make the PeerAuthentication PERMISSIVE.</source>
        <translation>DISABLE schreiben oder die PeerAuthentication PERMISSIVE machen.</translation>
    </message>
    <message>
        <source>None of the pods of %1 has the labels of subset %2: %3</source>
        <translation>Keiner der Pods von %1 hat die Labels von Subset %2: %3</translation>
    </message>
    <message>
        <source>Compare them with the labels of the pods.</source>
        <translation>Mit den Labels der Pods vergleichen.</translation>
    </message>
    <message>
        <source>Gateway %1 ends TLS for %2 at port %3 too: only one of both is served</source>
        <translation>Gateway %1 beendet TLS für %2 an Port %3 auch: Nur eines von beiden wird bedient</translation>
    </message>
    <message>
        <source>Keep the host in one of them.</source>
        <translation>Den Host in einem von beiden behalten.</translation>
    </message>
    <message>
        <source>Port %1 of %2 is %3 here and %4 in ServiceEntry %5</source>
        <translation>Port %1 von %2 ist hier %3 und in ServiceEntry %5 %4</translation>
    </message>
    <message>
        <source>Write the same protocol in both, or put them into one.</source>
        <translation>In beiden dasselbe Protokoll schreiben oder sie zu einem machen.</translation>
    </message>
    <message>
        <source>A policy of action %1 without rules matches no request: it does nothing</source>
        <translation>Eine Policy mit Aktion %1 ohne Regeln trifft keine Anfrage: Sie bewirkt nichts</translation>
    </message>
    <message>
        <source>Write rules; one empty rule, {}, matches everything.</source>
        <translation>Regeln schreiben; eine leere Regel, {}, trifft alles.</translation>
    </message>
    <message>
        <source>The rule asks for nothing: every request is allowed</source>
        <translation>Die Regel verlangt nichts: Jede Anfrage ist erlaubt</translation>
    </message>
    <message>
        <source>Say who may call what, if not everybody is meant.</source>
        <translation>Sagen, wer was rufen darf, wenn nicht alle gemeint sind.</translation>
    </message>
    <message>
        <source>%1 is not done to %2: the patch has no effect</source>
        <translation>%1 wird mit %2 nicht gemacht: Der Patch bleibt wirkungslos</translation>
    </message>
    <message>
        <source>MERGE changes what is there; filters can be replaced, routes cannot be added.</source>
        <translation>MERGE ändert, was da ist; Filter lassen sich ersetzen, Routen nicht hinzufügen.</translation>
    </message>
    <message>
        <source>Gateway %1 takes no requests for %2</source>
        <translation>Gateway %1 nimmt keine Anfragen für %2</translation>
    </message>
    <message>
        <source>Add the host to a server of the Gateway, or correct it.</source>
        <translation>Den Host in einen Server des Gateways aufnehmen oder berichtigen.</translation>
    </message>
    <message>
        <source>There is no service %1: the rule is for nothing</source>
        <translation>Es gibt keinen Service %1: Die Regel gilt für nichts</translation>
    </message>
    <message>
        <source>Route %1 is never reached: route %2 takes all its requests first</source>
        <translation>Route %1 wird nie erreicht: Route %2 nimmt all ihre Anfragen vorher</translation>
    </message>
    <message>
        <source>The hash is %1, but the instances count %2</source>
        <translation>Die Prüfzahl ist %1, gezählt sind aber %2</translation>
    </message>
    <message>
        <source>A client that counts otherwise fetches everything anew. Take up the counted one, or look for the instances that are missing.</source>
        <translation>Ein Client, der anders zählt, holt alles neu. Die gezählte übernehmen, oder nach den fehlenden Instanzen sehen.</translation>
    </message>
    <message>
        <source>Eureka has no status %1 and takes it for UNKNOWN</source>
        <translation>Eureka kennt keinen Status %1 und nimmt ihn für UNKNOWN</translation>
    </message>
    <message>
        <source>It has UP, DOWN, STARTING, OUT_OF_SERVICE and UNKNOWN.</source>
        <translation>Es gibt UP, DOWN, STARTING, OUT_OF_SERVICE und UNKNOWN.</translation>
    </message>
    <message>
        <source>The instance says that it is of %1 and stands in %2</source>
        <translation>Die Instanz sagt, sie gehöre zu %1, und steht in %2</translation>
    </message>
    <message>
        <source>A client goes by what the instance says when it takes up a delta, and by where it stands when it reads everything.</source>
        <translation>Ein Client richtet sich bei einem Delta nach dem, was die Instanz sagt, und beim Lesen von allem danach, wo sie steht.</translation>
    </message>
    <message>
        <source>There is another %1 in %2: the later one counts</source>
        <translation>In %2 gibt es noch ein %1: Das spätere zählt</translation>
    </message>
    <message>
        <source>Give each instance an instanceId of its own.</source>
        <translation>Jeder Instanz eine eigene instanceId geben.</translation>
    </message>
    <message>
        <source>Nothing says what became of %1: a client passes over it</source>
        <translation>Nichts sagt, was aus %1 wurde: Ein Client übergeht es</translation>
    </message>
    <message>
        <source>In a delta each instance has an actionType: ADDED, MODIFIED or DELETED.</source>
        <translation>In einem Delta hat jede Instanz einen actionType: ADDED, MODIFIED oder DELETED.</translation>
    </message>
    <message>
        <source>Eureka</source>
        <translation>Eureka</translation>
    </message>
    <message>
        <source>What is registered with Eureka has no rules and no splits</source>
        <translation>Was bei Eureka registriert ist, hat keine Regeln und keine Aufteilungen</translation>
    </message>
    <message>
        <source>The value of a member is a JSON object</source>
        <translation>Der Wert eines Mitglieds ist ein JSON-Objekt</translation>
    </message>
    <message>
        <source>A member whose serviceEndpoint has no host or no port</source>
        <translation>Ein Mitglied, dessen serviceEndpoint keinen Host oder keinen Port hat</translation>
    </message>
    <message>
        <source>The value cannot be changed there: %1</source>
        <translation>Der Wert lässt sich dort nicht ändern: %1</translation>
    </message>
    <message>
        <source>The value is no JSON object</source>
        <translation>Der Wert ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>This registration has no place for a port</source>
        <translation>Diese Registrierung hat keinen Platz für einen Port</translation>
    </message>
    <message>
        <source>This registration has no place for a weight</source>
        <translation>Diese Registrierung hat keinen Platz für ein Gewicht</translation>
    </message>
    <message>
        <source>This registration has no place for “%1”</source>
        <translation>Diese Registrierung hat keinen Platz für „%1“</translation>
    </message>
    <message>
        <source>This registration has no place for metadata</source>
        <translation>Diese Registrierung hat keinen Platz für Metadaten</translation>
    </message>
    <message>
        <source>A registration of go-micro has one node, and here are %1</source>
        <translation>Eine Registrierung von go-micro hat einen Knoten, und hier sind %1</translation>
    </message>
    <message>
        <source>“%1” is no address with a port</source>
        <translation>„%1“ ist keine Adresse mit Port</translation>
    </message>
    <message>
        <source>An address alone has no place for more than its port</source>
        <translation>Eine bloße Adresse hat für mehr als ihren Port keinen Platz</translation>
    </message>
    <message>
        <source>An instance without an address</source>
        <translation>Eine Instanz ohne Adresse</translation>
    </message>
    <message>
        <source>%1 is no port</source>
        <translation>%1 ist kein Port</translation>
    </message>
    <message>
        <source>The name of a provider is a URL with host and port, percent-encoded</source>
        <translation>Der Name eines Anbieters ist eine URL mit Host und Port, prozentkodiert</translation>
    </message>
    <message>
        <source>A parameter of Dubbo cannot hold “&amp;”</source>
        <translation>Ein Parameter von Dubbo kann kein „&amp;“ enthalten</translation>
    </message>
    <message>
        <source>A record of SkyDNS is a JSON object</source>
        <translation>Ein Eintrag von SkyDNS ist ein JSON-Objekt</translation>
    </message>
    <message>
        <source>A record without a host, or whose port is none</source>
        <translation>Ein Eintrag ohne Host, oder dessen Port keiner ist</translation>
    </message>
    <message>
        <source>Registrations of this format are not changed here</source>
        <translation>Registrierungen dieses Formats werden hier nicht geändert</translation>
    </message>
    <message>
        <source>Look at who registers %1: nobody finds the instance.</source>
        <translation>Nachsehen, wer %1 registriert: Niemand findet die Instanz.</translation>
    </message>
    <message>
        <source>there is a document of this name already</source>
        <translation>es gibt schon ein Dokument dieses Namens</translation>
    </message>
    <message>
        <source>%1: removed as a whole</source>
        <translation>%1: im Ganzen entfernt</translation>
    </message>
    <message>
        <source>it says something else than it did when it was to be removed</source>
        <translation>es sagt etwas anderes als zu der Zeit, als es entfernt werden sollte</translation>
    </message>
    <message>
        <source>%1/: new folder</source>
        <translation>%1/: neuer Ordner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>empty: that of whoever applies the file</source>
        <translation>leer: der dessen, der die Datei anwendet</translation>
    </message>
    <message>
        <source>there is a “%1” in it already</source>
        <translation>darin steht schon ein „%1“</translation>
    </message>
    <message>
        <source>%1 cannot be written in a file of this kind</source>
        <translation>%1 lässt sich in einer Datei dieser Art nicht schreiben</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Router, with its service and middlewares</source>
        <translation>Router mit Dienst und Middlewares</translation>
    </message>
    <message>
        <source>Path begins with</source>
        <translation>Pfad beginnt mit</translation>
    </message>
    <message>
        <source>empty: every path</source>
        <translation>leer: jeder Pfad</translation>
    </message>
    <message>
        <source>Entry points</source>
        <translation>Einstiegspunkte</translation>
    </message>
    <message>
        <source>empty: the default ones</source>
        <translation>leer: die üblichen</translation>
    </message>
    <message>
        <source>empty: named like the router</source>
        <translation>leer: heißt wie der Router</translation>
    </message>
    <message>
        <source>Middlewares</source>
        <translation>Middlewares</translation>
    </message>
    <message>
        <source>in the order in which a request meets them</source>
        <translation>in der Reihenfolge, in der eine Anfrage sie trifft</translation>
    </message>
    <message>
        <source>New rate limit</source>
        <translation>Neue Ratenbegrenzung</translation>
    </message>
    <message>
        <source>its name and the requests a second: %1</source>
        <translation>ihr Name und die Anfragen je Sekunde: %1</translation>
    </message>
    <message>
        <source>New basic authentication</source>
        <translation>Neue Basisanmeldung</translation>
    </message>
    <message>
        <source>its name and the file of users: %1</source>
        <translation>ihr Name und die Datei der Benutzer: %1</translation>
    </message>
    <message>
        <source>Service with its servers</source>
        <translation>Dienst mit seinen Servern</translation>
    </message>
    <message>
        <source>Path of the health check</source>
        <translation>Pfad der Gesundheitsprüfung</translation>
    </message>
    <message>
        <source>empty: no health check</source>
        <translation>leer: keine Gesundheitsprüfung</translation>
    </message>
    <message>
        <source>Weighted service over others</source>
        <translation>Gewichteter Dienst über andere</translation>
    </message>
    <message>
        <source>Services and their weights</source>
        <translation>Dienste und ihre Gewichte</translation>
    </message>
    <message>
        <source>VirtualService, with the subsets it splits between</source>
        <translation>VirtualService mit den Teilmengen seines Splits</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <source>empty: calls inside of the mesh</source>
        <translation>leer: Aufrufe innerhalb des Meshs</translation>
    </message>
    <message>
        <source>where the requests go</source>
        <translation>wohin die Anfragen gehen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Subsets and their weights</source>
        <translation>Teilmengen und ihre Gewichte</translation>
    </message>
    <message>
        <source>by the label “version”: %1</source>
        <translation>nach dem Label „version“: %1</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Secret of the certificate</source>
        <translation>Secret des Zertifikats</translation>
    </message>
    <message>
        <source>for HTTPS and TLS</source>
        <translation>für HTTPS und TLS</translation>
    </message>
    <message>
        <source>Labels of the pods</source>
        <translation>Labels der Pods</translation>
    </message>
    <message>
        <source>ServiceEntry: a service outside of the mesh</source>
        <translation>ServiceEntry: ein Dienst außerhalb des Meshs</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>for the resolution STATIC</source>
        <translation>für die Auflösung STATIC</translation>
    </message>
    <message>
        <source>HTTPRoute</source>
        <translation>HTTPRoute</translation>
    </message>
    <message>
        <source>Namespace of the gateway</source>
        <translation>Namespace des Gateways</translation>
    </message>
    <message>
        <source>empty: the same</source>
        <translation>leer: derselbe</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>empty: all that fit</source>
        <translation>leer: alle, die passen</translation>
    </message>
    <message>
        <source>Service over pods</source>
        <translation>Dienst über Pods</translation>
    </message>
    <message>
        <source>Port of the pods</source>
        <translation>Port der Pods</translation>
    </message>
    <message>
        <source>a number or a name; empty: the same</source>
        <translation>eine Zahl oder ein Name; leer: derselbe</translation>
    </message>
    <message>
        <source>Name of the port</source>
        <translation>Name des Ports</translation>
    </message>
    <message>
        <source>meshes tell the protocol by it: %1</source>
        <translation>Meshes erkennen daran das Protokoll: %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>empty: ClusterIP</source>
        <translation>leer: ClusterIP</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Name des Dienstes</translation>
    </message>
    <message>
        <source>service-router: other services for some paths</source>
        <translation>service-router: andere Dienste für manche Pfade</translation>
    </message>
    <message>
        <source>where the requests go; empty: to the service itself</source>
        <translation>wohin die Anfragen gehen; leer: zum Dienst selbst</translation>
    </message>
    <message>
        <source>service-splitter: shares of its subsets</source>
        <translation>service-splitter: Anteile seiner Teilmengen</translation>
    </message>
    <message>
        <source>Subsets and their percentages</source>
        <translation>Teilmengen und ihre Prozente</translation>
    </message>
    <message>
        <source>together 100: %1</source>
        <translation>zusammen 100: %1</translation>
    </message>
    <message>
        <source>service-resolver: the subsets of a service</source>
        <translation>service-resolver: die Teilmengen eines Dienstes</translation>
    </message>
    <message>
        <source>Subsets and their filters</source>
        <translation>Teilmengen und ihre Filter</translation>
    </message>
    <message>
        <source>Default subset</source>
        <translation>Übliche Teilmenge</translation>
    </message>
    <message>
        <source>service-defaults: the protocol of a service</source>
        <translation>service-defaults: das Protokoll eines Dienstes</translation>
    </message>
    <message>
        <source>a file of this name would not be read: the name of a document ends like its syntax, .yaml say, and no part of it begins with a dot</source>
        <translation>eine Datei dieses Namens würde nicht gelesen: Der Name eines Dokuments endet wie seine Syntax, etwa .yaml, und kein Teil beginnt mit einem Punkt</translation>
    </message>
    <message>
        <source>the guard is not that of an absent file</source>
        <translation>der Wächter ist nicht der einer fehlenden Datei</translation>
    </message>
    <message>
        <source>the file was changed by somebody else in the same instant; it was left as it is</source>
        <translation>die Datei wurde im selben Augenblick von jemand anderem geändert; sie blieb, wie sie ist</translation>
    </message>
    <message>
        <source>the folder it was to be made in is gone</source>
        <translation>der Ordner, in dem sie entstehen sollte, ist fort</translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation>es gibt schon eine Datei dieses Namens</translation>
    </message>
    <message>
        <source>a symbolic link is not removed</source>
        <translation>ein symbolischer Link wird nicht entfernt</translation>
    </message>
    <message>
        <source>the only document of this source is its tree of routes, “%1”</source>
        <translation>das einzige Dokument dieser Quelle ist ihr Baum der Routen, „%1“</translation>
    </message>
    <message>
        <source>only YAML holds several documents</source>
        <translation>nur YAML enthält mehrere Dokumente</translation>
    </message>
    <message numerus="yes">
        <source>%2: new, %n line(s)</source>
        <translation>
            <numerusform>%2: neu, %n Zeile</numerusform>
            <numerusform>%2: neu, %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no field of %2: Consul refuses it</source>
        <translation>%1 ist kein Feld von %2: Consul weist es ab</translation>
    </message>
    <message>
        <source>%1 is no mode that Consul knows: it is taken, and does nothing</source>
        <translation>%1 ist kein Modus, den Consul kennt: er wird angenommen und bewirkt nichts</translation>
    </message>
    <message>
        <source>A comparison without a name</source>
        <translation>Ein Vergleich ohne Namen</translation>
    </message>
    <message>
        <source>Write the name of the header or query parameter.</source>
        <translation>Schreiben Sie den Namen des Headers oder Abfrageparameters.</translation>
    </message>
    <message>
        <source>%1 is compared in %2 ways, not in one</source>
        <translation>%1 wird auf %2 Arten verglichen, nicht auf eine</translation>
    </message>
    <message>
        <source>Keep one of exact, prefix, suffix, regex and present.</source>
        <translation>Behalten Sie eines von exact, prefix, suffix, regex und present.</translation>
    </message>
    <message>
        <source>%1 is no condition of retries</source>
        <translation>%1 ist keine Bedingung für Wiederholungen</translation>
    </message>
    <message>
        <source>Consul takes %1.</source>
        <translation>Consul nimmt %1.</translation>
    </message>
    <message>
        <source>Intentions without a source say nothing</source>
        <translation>Intentions ohne Quelle sagen nichts</translation>
    </message>
    <message>
        <source>Add a source.</source>
        <translation>Fügen Sie eine Quelle hinzu.</translation>
    </message>
    <message>
        <source>This source has no name</source>
        <translation>Diese Quelle hat keinen Namen</translation>
    </message>
    <message>
        <source>Name the service, or * for all of them.</source>
        <translation>Nennen Sie den Dienst oder * für alle.</translation>
    </message>
    <message>
        <source>A source has an action or permissions, not both</source>
        <translation>Eine Quelle hat eine Aktion oder Berechtigungen, nicht beides</translation>
    </message>
    <message>
        <source>This source is neither allowed nor denied</source>
        <translation>Diese Quelle ist weder erlaubt noch verboten</translation>
    </message>
    <message>
        <source>Write the action, allow or deny.</source>
        <translation>Schreiben Sie die Aktion, allow oder deny.</translation>
    </message>
    <message>
        <source>%1 is no protocol of a gateway</source>
        <translation>%1 ist kein Protokoll eines Gateways</translation>
    </message>
    <message>
        <source>Port %1 has two listeners</source>
        <translation>Port %1 hat zwei Listener</translation>
    </message>
    <message>
        <source>Give one of them another port.</source>
        <translation>Geben Sie einem davon einen anderen Port.</translation>
    </message>
    <message>
        <source>This listener leads to no service</source>
        <translation>Dieser Listener führt zu keinem Dienst</translation>
    </message>
    <message>
        <source>Add a service.</source>
        <translation>Fügen Sie einen Dienst hinzu.</translation>
    </message>
    <message>
        <source>There is no path or prefix to rewrite</source>
        <translation>Es gibt keinen Pfad und kein Präfix zum Umschreiben</translation>
    </message>
    <message>
        <source>Match an exact path or a prefix.</source>
        <translation>Vergleichen Sie mit einem genauen Pfad oder einem Präfix.</translation>
    </message>
    <message>
        <source>This service has no name</source>
        <translation>Dieser Dienst hat keinen Namen</translation>
    </message>
    <message>
        <source>Write its name: an id is not enough.</source>
        <translation>Schreiben Sie seinen Namen: eine ID genügt nicht.</translation>
    </message>
    <message>
        <source>Proxy %1 does not say which service it stands before</source>
        <translation>Proxy %1 sagt nicht, vor welchem Dienst er steht</translation>
    </message>
    <message>
        <source>Write destination_service_name into its proxy.</source>
        <translation>Schreiben Sie destination_service_name in seinen proxy.</translation>
    </message>
    <message>
        <source>A service has a socket or an address and port, not both</source>
        <translation>Ein Dienst hat einen Socket oder Adresse und Port, nicht beides</translation>
    </message>
    <message>
        <source>A service has one port or a list of ports, not both</source>
        <translation>Ein Dienst hat einen Port oder eine Liste von Ports, nicht beides</translation>
    </message>
    <message>
        <source>A check has an interval or a time to live, not both</source>
        <translation>Eine Prüfung hat einen Abstand oder eine Lebensdauer, nicht beides</translation>
    </message>
    <message>
        <source>A check that takes over the health of another cannot look for itself</source>
        <translation>Eine Prüfung, die den Zustand eines anderen übernimmt, kann nicht selbst nachsehen</translation>
    </message>
    <message>
        <source>This check has no interval</source>
        <translation>Diese Prüfung hat keinen Abstand</translation>
    </message>
    <message>
        <source>Write how often it shall look: interval = &quot;10s&quot;.</source>
        <translation>Schreiben Sie, wie oft sie nachsehen soll: interval = &quot;10s&quot;.</translation>
    </message>
    <message>
        <source>A check that takes over the health of another has no time to live</source>
        <translation>Eine Prüfung, die den Zustand eines anderen übernimmt, hat keine Lebensdauer</translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation>Löschen Sie es.</translation>
    </message>
    <message>
        <source>This check looks at nothing</source>
        <translation>Diese Prüfung sieht nichts an</translation>
    </message>
    <message>
        <source>Write what it shall look at, or a time to live within which it is told.</source>
        <translation>Schreiben Sie, was sie ansehen soll, oder eine Lebensdauer, in der sie Bescheid bekommt.</translation>
    </message>
    <message>
        <source>An upstream is one service: %1 is none</source>
        <translation>Ein Upstream ist ein Dienst: %1 ist keiner</translation>
    </message>
    <message>
        <source>Name the service.</source>
        <translation>Nennen Sie den Dienst.</translation>
    </message>
    <message>
        <source>Upstream %1 has no local port</source>
        <translation>Upstream %1 hat keinen lokalen Port</translation>
    </message>
    <message>
        <source>Write local_bind_port: where the service reaches it.</source>
        <translation>Schreiben Sie local_bind_port: wo der Dienst ihn erreicht.</translation>
    </message>
    <message>
        <source>Upstream %1 has both a local port and a local socket</source>
        <translation>Upstream %1 hat einen lokalen Port und einen lokalen Socket</translation>
    </message>
    <message>
        <source>A session by header has no cookie</source>
        <translation>Eine Sitzung nach Header hat kein Cookie</translation>
    </message>
    <message>
        <source>Delete cookieConfig, or make the type Cookie.</source>
        <translation>Löschen Sie cookieConfig, oder machen Sie den Typ zu Cookie.</translation>
    </message>
    <message>
        <source>%1 is no host name</source>
        <translation>%1 ist kein Hostname</translation>
    </message>
    <message>
        <source>Names are made of letters, digits, - and dots; a * may be their first part.</source>
        <translation>Namen bestehen aus Buchstaben, Ziffern, - und Punkten; ein * darf ihr erster Teil sein.</translation>
    </message>
    <message>
        <source>%1 is a short name: Istio takes whole ones here</source>
        <translation>%1 ist ein kurzer Name: Istio nimmt hier nur ganze</translation>
    </message>
    <message>
        <source>Write it with its domain, or *.</source>
        <translation>Schreiben Sie ihn mit seiner Domain, oder *.</translation>
    </message>
    <message>
        <source>Write conditions such as 5xx, reset, connect-failure or unavailable, with commas between them.</source>
        <translation>Schreiben Sie Bedingungen wie 5xx, reset, connect-failure oder unavailable, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Write it, or a credentialName.</source>
        <translation>Schreiben Sie es, oder einen credentialName.</translation>
    </message>
    <message>
        <source>An aggression is more than 0</source>
        <translation>Eine aggression ist größer als 0</translation>
    </message>
    <message>
        <source>A rule for selected workloads cannot be exported</source>
        <translation>Eine Regel für ausgewählte Workloads kann nicht exportiert werden</translation>
    </message>
    <message>
        <source>Write &quot;.&quot;, or leave it out.</source>
        <translation>Schreiben Sie &quot;.&quot;, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>%1 is no IP address, and resolution STATIC asks nobody for one</source>
        <translation>%1 ist keine IP-Adresse, und resolution STATIC fragt niemanden danach</translation>
    </message>
    <message>
        <source>Write an address, or resolution DNS.</source>
        <translation>Schreiben Sie eine Adresse, oder resolution DNS.</translation>
    </message>
    <message>
        <source>%1 cannot be asked of DNS</source>
        <translation>%1 kann man DNS nicht fragen</translation>
    </message>
    <message>
        <source>Name the host, write endpoints, or resolution NONE or DYNAMIC_DNS.</source>
        <translation>Nennen Sie den Host, schreiben Sie endpoints, oder resolution NONE oder DYNAMIC_DNS.</translation>
    </message>
    <message>
        <source>%1 without rules is never met</source>
        <translation>%1 ohne Regeln trifft nie zu</translation>
    </message>
    <message>
        <source>Add rules; an empty one, {}, meets every request.</source>
        <translation>Fügen Sie Regeln hinzu; eine leere, {}, trifft auf jede Anfrage zu.</translation>
    </message>
    <message>
        <source>A provider goes with action CUSTOM only</source>
        <translation>Ein Anbieter gehört nur zur Aktion CUSTOM</translation>
    </message>
    <message>
        <source>An empty %1 says nothing</source>
        <translation>Ein leeres %1 sagt nichts</translation>
    </message>
    <message>
        <source>Fill it in, or delete it.</source>
        <translation>Füllen Sie es aus, oder löschen Sie es.</translation>
    </message>
    <message>
        <source>%1 is no attribute of a request</source>
        <translation>%1 ist kein Merkmal einer Anfrage</translation>
    </message>
    <message>
        <source>Attributes are such as request.headers[name], source.ip or connection.sni.</source>
        <translation>Merkmale sind etwa request.headers[name], source.ip oder connection.sni.</translation>
    </message>
    <message>
        <source>Write HTTP, HTTPS, HTTP2, GRPC, GRPC-WEB, TLS, TCP, MONGO, REDIS or MYSQL.</source>
        <translation>Schreiben Sie HTTP, HTTPS, HTTP2, GRPC, GRPC-WEB, TLS, TCP, MONGO, REDIS oder MYSQL.</translation>
    </message>
    <message>
        <source>%1 needs tls settings</source>
        <translation>%1 braucht tls-Einstellungen</translation>
    </message>
    <message>
        <source>Write tls with a mode and a credentialName, or mode PASSTHROUGH.</source>
        <translation>Schreiben Sie tls mit mode und credentialName, oder mode PASSTHROUGH.</translation>
    </message>
    <message>
        <source>TLS of mode %1 needs a certificate</source>
        <translation>TLS im Modus %1 braucht ein Zertifikat</translation>
    </message>
    <message>
        <source>Write credentialName.</source>
        <translation>Schreiben Sie credentialName.</translation>
    </message>
    <message>
        <source>There is no prefix to replace: the path is matched in another way</source>
        <translation>Es gibt kein Präfix zum Ersetzen: der Pfad wird anders verglichen</translation>
    </message>
    <message>
        <source>Match a prefix, or redirect to a whole path with uri.</source>
        <translation>Vergleichen Sie mit einem Präfix, oder leiten Sie mit uri auf einen ganzen Pfad um.</translation>
    </message>
    <message>
        <source>Failures of local origin are counted apart with splitExternalLocalOriginErrors only</source>
        <translation>Fehler lokalen Ursprungs werden nur mit splitExternalLocalOriginErrors getrennt gezählt</translation>
    </message>
    <message>
        <source>Write splitExternalLocalOriginErrors: true.</source>
        <translation>Schreiben Sie splitExternalLocalOriginErrors: true.</translation>
    </message>
    <message>
        <source>The sidecar says nothing</source>
        <translation>Der Sidecar sagt nichts</translation>
    </message>
    <message>
        <source>Write egress, ingress, outboundTrafficPolicy or inboundConnectionPool.</source>
        <translation>Schreiben Sie egress, ingress, outboundTrafficPolicy oder inboundConnectionPool.</translation>
    </message>
    <message>
        <source>there is no such key</source>
        <translation>es gibt keinen solchen Schlüssel</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>more …</source>
        <translation>mehr …</translation>
    </message>
    <message>
        <source>it registers no instance</source>
        <translation>es registriert keine Instanz</translation>
    </message>
    <message>
        <source>%1: %2 is no longer registered</source>
        <translation>%1: %2 ist nicht mehr registriert</translation>
    </message>
    <message>
        <source>%1. The server showed: %2</source>
        <translation>%1. Der Server zeigte: %2</translation>
    </message>
    <message>
        <source>consul+http://HOST:PORT or consul+https://… is needed</source>
        <translation>consul+http://HOST:PORT oder consul+https://… wird gebraucht</translation>
    </message>
    <message>
        <source>stale or consistent, not both</source>
        <translation>stale oder consistent, nicht beides</translation>
    </message>
    <message>
        <source>a token does not belong in a URL</source>
        <translation>ein Token gehört nicht in eine URL</translation>
    </message>
    <message>
        <source>this is the agent of %1, and the instance is registered at that of %2</source>
        <translation>dies ist der Agent von %1, und die Instanz ist bei dem von %2 registriert</translation>
    </message>
    <message>
        <source>it was registered anew meanwhile</source>
        <translation>es wurde inzwischen neu registriert</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>es ist nicht mehr da</translation>
    </message>
    <message>
        <source>it was registered, but its maintenance was not changed: %1</source>
        <translation>es wurde registriert, aber seine Wartung nicht geändert: %1</translation>
    </message>
    <message>
        <source>it was written, and somebody else has undone it already</source>
        <translation>es wurde geschrieben, und jemand anderes hat es schon rückgängig gemacht</translation>
    </message>
    <message>
        <source>consul+http://127.0.0.1:8500</source>
        <translation>consul+http://127.0.0.1:8500</translation>
    </message>
    <message>
        <source>Consul at %1 (from CONSUL_HTTP_ADDR)</source>
        <translation>Consul unter %1 (aus CONSUL_HTTP_ADDR)</translation>
    </message>
    <message>
        <source>not an answer of Consul: %1</source>
        <translation>keine Antwort von Consul: %1</translation>
    </message>
    <message>
        <source>a configuration entry without a kind</source>
        <translation>ein Konfigurationseintrag ohne Art</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be read</source>
        <translation>%1 von %2 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>A weight of Consul is a whole number from 1 to 65535</source>
        <translation>Ein Gewicht von Consul ist eine ganze Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>the agent has no such instance</source>
        <translation>der Agent hat keine solche Instanz</translation>
    </message>
    <message>
        <source>a registration is one JSON object with a Name</source>
        <translation>eine Registrierung ist ein JSON-Objekt mit einem Name</translation>
    </message>
    <message>
        <source>the text registers %1, and its document is of %2</source>
        <translation>der Text registriert %1, und sein Dokument ist das von %2</translation>
    </message>
    <message>
        <source>the answer is no list of keys</source>
        <translation>die Antwort ist keine Liste von Schlüsseln</translation>
    </message>
    <message>
        <source>The token does not read everything: there is more in this datacenter than is shown</source>
        <translation>Das Token liest nicht alles: In diesem Rechenzentrum gibt es mehr, als gezeigt wird</translation>
    </message>
    <message>
        <source>Use a token with read access to nodes and services.</source>
        <translation>Ein Token verwenden, das Knoten und Dienste lesen darf.</translation>
    </message>
    <message>
        <source>a configuration entry is one JSON object: %1</source>
        <translation>ein Konfigurationseintrag ist ein JSON-Objekt: %1</translation>
    </message>
    <message>
        <source>the text is no configuration entry of Consul</source>
        <translation>der Text ist kein Konfigurationseintrag von Consul</translation>
    </message>
    <message>
        <source>the text is the entry %1, and its document would be %2</source>
        <translation>der Text ist der Eintrag %1, und sein Dokument wäre %2</translation>
    </message>
    <message>
        <source>no such key</source>
        <translation>keinen solchen Schlüssel gibt es</translation>
    </message>
    <message>
        <source>nothing is written there: configuration entries are config/KIND/-/NAME.json</source>
        <translation>dort wird nichts geschrieben: Konfigurationseinträge sind config/ART/-/NAME.json</translation>
    </message>
    <message>
        <source>it was changed meanwhile (index %1, seen was %2)</source>
        <translation>es wurde inzwischen geändert (Index %1, gesehen war %2)</translation>
    </message>
    <message>
        <source>eureka+http://HOST:PORT/eureka or eureka+https://… is needed</source>
        <translation>eureka+http://HOST:PORT/eureka oder eureka+https://… wird gebraucht</translation>
    </message>
    <message>
        <source>the answer is not a list of Eureka&apos;s applications</source>
        <translation>die Antwort ist keine Liste von Anwendungen, wie Eureka sie gibt</translation>
    </message>
    <message>
        <source>the answer cannot be read: %1</source>
        <translation>die Antwort ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>the answer ends in the middle</source>
        <translation>die Antwort endet mittendrin</translation>
    </message>
    <message>
        <source>eureka+http://127.0.0.1:8761/eureka</source>
        <translation>eureka+http://127.0.0.1:8761/eureka</translation>
    </message>
    <message>
        <source>the text cannot be read: %1</source>
        <translation>der Text ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>this is not an instance as Eureka writes one</source>
        <translation>das ist keine Instanz, wie Eureka sie schreibt</translation>
    </message>
    <message>
        <source>the answer is not an instance as Eureka writes one</source>
        <translation>die Antwort ist keine Instanz, wie Eureka sie schreibt</translation>
    </message>
    <message>
        <source>an instance of Eureka is called apps/APPLICATION/INSTANCE.json</source>
        <translation>eine Instanz von Eureka heißt apps/ANWENDUNG/INSTANZ.json</translation>
    </message>
    <message>
        <source>a server takes no name with a / in a path</source>
        <translation>ein Server nimmt in einem Pfad keinen Namen mit /</translation>
    </message>
    <message>
        <source>the text is of %1 in %2, its name of %3 in %4: another id is another instance</source>
        <translation>der Text ist von %1 in %2, sein Name von %3 in %4: eine andere Kennung ist eine andere Instanz</translation>
    </message>
    <message>
        <source>Eureka has no status %1</source>
        <translation>Eureka hat keinen Status %1</translation>
    </message>
    <message>
        <source>Eureka has no status for an instance that is draining</source>
        <translation>Eureka hat keinen Status für eine Instanz, die ausläuft</translation>
    </message>
    <message>
        <source>an instance of Eureka needs a host, an id and a status that it has</source>
        <translation>eine Instanz von Eureka braucht einen Host, eine Kennung und einen Status, den es hat</translation>
    </message>
    <message>
        <source>it keeps its registry to itself: it has just started and waits for its peers, or we may not read it (403)</source>
        <translation>er behält sein Verzeichnis für sich: Er ist gerade gestartet und wartet auf die anderen Server, oder wir dürfen es nicht lesen (403)</translation>
    </message>
    <message>
        <source>Eureka preserves itself: what it says of its instances may be long over</source>
        <translation>Eureka schützt sich selbst: Was es von seinen Instanzen sagt, kann längst vorbei sein</translation>
    </message>
    <message>
        <source>In the last minute %1 leases were renewed; it takes more than %2 until it lets go of those that are not. Look at the network between the instances and the server.</source>
        <translation>In der letzten Minute wurden %1 Leases erneuert; erst ab mehr als %2 lässt es die anderen gehen. Das Netz zwischen den Instanzen und dem Server ansehen.</translation>
    </message>
    <message>
        <source>Registered and renewed from here: %1</source>
        <translation>Von hier registriert und erneuert: %1</translation>
    </message>
    <message>
        <source>Without this program nobody renews it, and the server lets go of it after a while.</source>
        <translation>Ohne dieses Programm erneuert es niemand, und der Server lässt es nach einer Weile gehen.</translation>
    </message>
    <message>
        <source>It was cancelled, and registered itself again: %1</source>
        <translation>Es wurde abgemeldet und hat sich wieder registriert: %1</translation>
    </message>
    <message>
        <source>What still runs and renews comes back. Take it out of service, or end it.</source>
        <translation>Was noch läuft und erneuert, kommt zurück. Es außer Betrieb nehmen oder beenden.</translation>
    </message>
    <message>
        <source>Eureka, asked every %1 s; it may keep a change to itself for %2 s before</source>
        <translation>Eureka, alle %1 s gefragt; davor kann es eine Änderung %2 s für sich behalten</translation>
    </message>
    <message>
        <source>the server knows no such instance</source>
        <translation>der Server kennt keine solche Instanz</translation>
    </message>
    <message>
        <source>somebody changed the instance meanwhile</source>
        <translation>jemand hat die Instanz inzwischen geändert</translation>
    </message>
    <message>
        <source>traefik+http://HOST:PORT or traefik+https://… is needed</source>
        <translation>traefik+http://HOST:PORT oder traefik+https://… wird gebraucht</translation>
    </message>
    <message>
        <source>the answer is not what Traefik reports: %1</source>
        <translation>die Antwort ist nicht, was Traefik berichtet: %1</translation>
    </message>
    <message>
        <source>the answer is not a list of Traefik&apos;s entry points</source>
        <translation>die Antwort ist keine Liste von Eintrittspunkten, wie Traefik sie gibt</translation>
    </message>
    <message>
        <source>Traefik only reports this; its entry points stand in its static configuration</source>
        <translation>Traefik berichtet das nur; seine Eintrittspunkte stehen in seiner statischen Konfiguration</translation>
    </message>
    <message>
        <source>Traefik only reports this, and makes it itself</source>
        <translation>Traefik berichtet das nur und macht es selbst</translation>
    </message>
    <message>
        <source>Traefik only reports this; it takes it from its provider %1: change it there</source>
        <translation>Traefik berichtet das nur; es nimmt es von seinem Provider %1: dort ändern</translation>
    </message>
    <message>
        <source>Traefik only reports this; it takes it from its provider %1: change it in the source %2</source>
        <translation>Traefik berichtet das nur; es nimmt es von seinem Provider %1: in der Quelle %2 ändern</translation>
    </message>
    <message>
        <source>Traefik does without %1 %2: %3</source>
        <translation>Traefik lässt %1 %2 weg: %3</translation>
    </message>
    <message>
        <source>Traefik warns of %1 %2: %3</source>
        <translation>Traefik warnt vor %1 %2: %3</translation>
    </message>
    <message>
        <source>Change it where its provider %1 takes it from.</source>
        <translation>Dort ändern, woher der Provider %1 es nimmt.</translation>
    </message>
    <message>
        <source>No router uses middleware %1</source>
        <translation>Kein Router benutzt die Middleware %1</translation>
    </message>
    <message>
        <source>Name it in a router, or take it away.</source>
        <translation>In einem Router nennen oder entfernen.</translation>
    </message>
    <message>
        <source>what answers is not Traefik&apos;s API</source>
        <translation>was antwortet, ist nicht die API von Traefik</translation>
    </message>
    <message>
        <source>Traefik %1, asked every %2 s</source>
        <translation>Traefik %1, alle %2 s gefragt</translation>
    </message>
    <message>
        <source>There is nothing in %1: Traefik refuses the whole file</source>
        <translation>In %1 steht nichts: Traefik lehnt die ganze Datei ab</translation>
    </message>
    <message>
        <source>Take it away, or put something into it.</source>
        <translation>Entfernen, oder etwas hineinschreiben.</translation>
    </message>
    <message>
        <source>traefik+http://127.0.0.1:8080</source>
        <translation>traefik+http://127.0.0.1:8080</translation>
    </message>
    <message>
        <source>endpoint=%1 is not HOST:PORT with the same path</source>
        <translation>endpoint=%1 ist nicht HOST:PORT mit demselben Pfad</translation>
    </message>
    <message>
        <source>answer %1: %2</source>
        <translation>Antwort %1: %2</translation>
    </message>
    <message>
        <source>TLS to ZooKeeper is not in this build: its client library was built without it</source>
        <translation>TLS zu ZooKeeper ist in diesem Programm nicht enthalten: Seine Client-Bibliothek wurde ohne gebaut</translation>
    </message>
    <message>
        <source>zookeeper://HOST:PORT/PATH is needed</source>
        <translation>zookeeper://HOST:PORT/PFAD wird gebraucht</translation>
    </message>
    <message>
        <source>%1 is no path of a node</source>
        <translation>%1 ist kein Pfad eines Knotens</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>er antwortet nicht</translation>
    </message>
    <message>
        <source>The node %1 may not be read</source>
        <translation>Der Knoten %1 darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>Give the user and password that the node&apos;s access list asks for.</source>
        <translation>Benutzer und Passwort angeben, die die Zugriffsliste des Knotens verlangt.</translation>
    </message>
    <message>
        <source>it answers, but gives no session</source>
        <translation>er antwortet, gibt aber keine Sitzung</translation>
    </message>
    <message>
        <source>%1 bytes change at once; a request to this server holds %2</source>
        <translation>%1 Bytes ändern sich auf einmal; eine Anfrage an diesen Server fasst %2</translation>
    </message>
    <message>
        <source>%1 is now %2 (version %3)</source>
        <translation>%1 ist jetzt %2 (Version %3)</translation>
    </message>
    <message>
        <source>%1 was removed and made again</source>
        <translation>%1 wurde entfernt und neu angelegt</translation>
    </message>
    <message>
        <source>it was written; but in that moment %1 was removed and made again by somebody else, and that value is overwritten</source>
        <translation>es wurde geschrieben; doch in diesem Augenblick wurde %1 von jemand anderem entfernt und neu angelegt, und dessen Wert ist überschrieben</translation>
    </message>
    <message>
        <source>ZooKeeper</source>
        <translation>ZooKeeper</translation>
    </message>
    <message>
        <source>zookeeper://127.0.0.1:2181/services</source>
        <translation>zookeeper://127.0.0.1:2181/services</translation>
    </message>
    <message>
        <source>ZooKeeper at %1 (from %2)</source>
        <translation>ZooKeeper unter %1 (aus %2)</translation>
    </message>
    <message>
        <source>a document of this source is its tree of routes, “%1”, or the value of a node, key:/services/a</source>
        <translation>ein Dokument dieser Quelle ist ihr Baum der Routen, „%1“, oder der Wert eines Knotens, key:/services/a</translation>
    </message>
    <message>
        <source>its lease has expired</source>
        <translation>seine Lease ist abgelaufen</translation>
    </message>
    <message>
        <source>an instance is registered there already</source>
        <translation>dort ist schon eine Instanz registriert</translation>
    </message>
    <message>
        <source>no format of registrations has this name; there are %1</source>
        <translation>kein Format für Registrierungen heißt so; es gibt %1</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 kann nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>%1 is registered at %2</source>
        <translation>%1 ist unter %2 registriert</translation>
    </message>
    <message>
        <source>%1 is not registered: %2; again in %3 s</source>
        <translation>%1 ist nicht registriert: %2; erneut in %3 s</translation>
    </message>
    <message>
        <source>%1 does not answer its check any more</source>
        <translation>%1 antwortet auf seine Prüfung nicht mehr</translation>
    </message>
</context>
<context>
    <name>meshboard::AboutDialog</name>
    <message>
        <source>windows, network, database</source>
        <translation>Fenster, Netz, Datenbank</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>errors as values</source>
        <translation>Fehler als Werte</translation>
    </message>
    <message>
        <source>the journal</source>
        <translation>das Journal</translation>
    </message>
    <message>
        <source>layout, as a program of its own</source>
        <translation>Layout, als eigenes Programm</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>About Meshboard</source>
        <translation>Über Meshboard</translation>
    </message>
    <message>
        <source>Meshboard %1</source>
        <translation>Meshboard %1</translation>
    </message>
    <message>
        <source>A desktop board over every registry and proxy of a service mesh.
Free software under the GNU General Public License, version 3 or later, without any warranty.
Runs on %1.</source>
        <translation>Ein Pult für alle Register und Proxys eines Service-Mesh.
Freie Software unter der GNU General Public License, Version 3 oder später, ohne jede Gewähr.
Läuft auf %1.</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Gebaut auf</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
</context>
<context>
    <name>meshboard::AddChildDialog</name>
    <message>
        <source>Add a child to the split of %1</source>
        <translation>Dem Split von %1 ein Kind hinzufügen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Subset</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Vormerken</translation>
    </message>
</context>
<context>
    <name>meshboard::Applier</name>
    <message>
        <source>undo an applied plan</source>
        <translation>einen angewendeten Plan zurücknehmen</translation>
    </message>
</context>
<context>
    <name>meshboard::ChangeDock</name>
    <message>
        <source>atomic guard</source>
        <translation>atomarer Wächter</translation>
    </message>
    <message>
        <source>checked guard</source>
        <translation>prüfender Wächter</translation>
    </message>
    <message>
        <source>The system itself refuses the write if somebody else changed it in between.</source>
        <translation>Das System selbst lehnt das Schreiben ab, wenn jemand anders es inzwischen geändert hat.</translation>
    </message>
    <message>
        <source>Read just before and just after the write; how long it could have been changed unseen is told.</source>
        <translation>Kurz vor und kurz nach dem Schreiben gelesen; wie lange eine Änderung hätte unbemerkt bleiben können, wird gesagt.</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Show or hide the details of the change set</source>
        <translation>Einzelheiten der Änderungen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Steps written</source>
        <translation>Geschriebene Schritte</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop before the next write</source>
        <translation>Vor dem nächsten Schreiben anhalten</translation>
    </message>
    <message>
        <source>Take it back …</source>
        <translation>Zurücknehmen …</translation>
    </message>
    <message>
        <source>Stage the opposite of what was written, as a new change set</source>
        <translation>Das Gegenteil des Geschriebenen als neue Änderungen vormerken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Hide this result; it stays in the history</source>
        <translation>Dieses Ergebnis verbergen; es bleibt im Verlauf</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Empty the change set; Ctrl+Z brings it back</source>
        <translation>Die Änderungen leeren; Strg+Z bringt sie zurück</translation>
    </message>
    <message>
        <source>Export patch …</source>
        <translation>Patch exportieren …</translation>
    </message>
    <message>
        <source>Save the changes as a patch, or copy it</source>
        <translation>Die Änderungen als Patch speichern oder kopieren</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Write the changes (%1)</source>
        <translation>Die Änderungen schreiben (%1)</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meines behalten</translation>
    </message>
    <message>
        <source>Do it on what stands there now</source>
        <translation>Es auf dem tun, was jetzt dort steht</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Fremdes nehmen</translation>
    </message>
    <message>
        <source>Give this change up</source>
        <translation>Diese Änderung aufgeben</translation>
    </message>
    <message>
        <source>Change all places</source>
        <translation>Alle Stellen ändern</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Go to where it is edited</source>
        <translation>Dorthin gehen, wo sie bearbeitet wird</translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation>Nichts ist vorgemerkt.</translation>
    </message>
    <message>
        <source>Take out of the change set</source>
        <translation>Aus den Änderungen herausnehmen</translation>
    </message>
    <message>
        <source>Lines that change</source>
        <translation>Zeilen, die sich ändern</translation>
    </message>
    <message>
        <source>Findings caused and cured, and guards</source>
        <translation>Verursachte und behobene Befunde, und Wächter</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Einzelheiten verbergen</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>What somebody else changed since</source>
        <translation>Was jemand anders seither geändert hat</translation>
    </message>
    <message>
        <source>Somebody else changed this: %1</source>
        <translation>Jemand anders hat das geändert: %1</translation>
    </message>
    <message>
        <source>This cannot be done: %1</source>
        <translation>Das ist nicht möglich: %1</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Nothing is staged</source>
        <translation>Nichts ist vorgemerkt</translation>
    </message>
    <message>
        <source>Some changes are in conflict or cannot be done</source>
        <translation>Einige Änderungen sind im Konflikt oder nicht möglich</translation>
    </message>
    <message>
        <source>A source of these changes is not open</source>
        <translation>Eine Quelle dieser Änderungen ist nicht offen</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The safety level of %1 is &quot;%2&quot;: export the patch, or raise the level under Sources</source>
        <translation>Die Sicherheitsstufe von %1 ist „%2“: den Patch exportieren oder die Stufe unter Quellen anheben</translation>
    </message>
    <message>
        <source>It would bring an error</source>
        <translation>Es brächte einen Fehler</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <translation>Änderungen %1</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>%1  -%2 +%3</source>
        <translation>%1  -%2 +%3</translation>
    </message>
    <message>
        <source>brings</source>
        <translation>bringt</translation>
    </message>
    <message>
        <source>cures</source>
        <translation>behebt</translation>
    </message>
    <message>
        <source>checks ok</source>
        <translation>Prüfungen in Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>checks ok, cures %n finding(s)</source>
        <translation>
            <numerusform>Prüfungen in Ordnung, behebt %n Befund</numerusform>
            <numerusform>Prüfungen in Ordnung, behebt %n Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>brings %n finding(s)</source>
        <translation>
            <numerusform>bringt %n Befund</numerusform>
            <numerusform>bringt %n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>kein Plan</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>braucht eine Entscheidung</translation>
    </message>
    <message>
        <source>The plan is not ready yet; try again in a moment</source>
        <translation>Der Plan ist noch nicht fertig; gleich noch einmal versuchen</translation>
    </message>
    <message>
        <source>Another change set is being written</source>
        <translation>Andere Änderungen werden gerade geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was written and read back.</source>
        <translation>Alles wurde geschrieben und zurückgelesen.</translation>
    </message>
    <message>
        <source>The change set was applied</source>
        <translation>Die Änderungen wurden angewendet</translation>
    </message>
    <message>
        <source>Only a part was written. %1</source>
        <translation>Nur ein Teil wurde geschrieben. %1</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>Nichts wurde geschrieben. %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>the last attempt stopped</source>
        <translation>der letzte Versuch hielt an</translation>
    </message>
    <message>
        <source>Change only here</source>
        <translation>Nur hier ändern</translation>
    </message>
    <message>
        <source>Export patch</source>
        <translation>Patch exportieren</translation>
    </message>
    <message>
        <source>Patches (*.patch *.diff)</source>
        <translation>Patches (*.patch *.diff)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The change set was emptied; Ctrl+Z brings it back</source>
        <translation>Die Änderungen wurden geleert; Strg+Z bringt sie zurück</translation>
    </message>
    <message>
        <source>Errors come back</source>
        <translation>Fehler kommen zurück</translation>
    </message>
    <message>
        <source>What is taken back had ended these errors:
%1</source>
        <translation>Was zurückgenommen wird, hatte diese Fehler beendet:
%1</translation>
    </message>
    <message>
        <source>Take it back all the same</source>
        <translation>Trotzdem zurücknehmen</translation>
    </message>
</context>
<context>
    <name>meshboard::ConfigurationPage</name>
    <message>
        <source>Show secrets</source>
        <translation>Geheimnisse zeigen</translation>
    </message>
    <message>
        <source>Show and edit the text with its secrets</source>
        <translation>Den Text mit seinen Geheimnissen zeigen und bearbeiten</translation>
    </message>
    <message>
        <source>Its secrets are hidden</source>
        <translation>Seine Geheimnisse sind verborgen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>What was typed becomes a change of the draft (%1)</source>
        <translation>Was getippt wurde, wird eine Änderung des Entwurfs (%1)</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Drop what was typed and not staged</source>
        <translation>Verwerfen, was getippt und nicht vorgemerkt wurde</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Fremdes nehmen</translation>
    </message>
    <message>
        <source>Drop what was typed, and show what stands there now</source>
        <translation>Getipptes verwerfen und zeigen, was jetzt dort steht</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Read its source again</source>
        <translation>Die Quelle neu lesen</translation>
    </message>
    <message>
        <source>Show its source</source>
        <translation>Die Quelle zeigen</translation>
    </message>
    <message>
        <source>Native text</source>
        <translation>Eigener Text</translation>
    </message>
    <message>
        <source>Findings of this document</source>
        <translation>Befunde dieses Dokuments</translation>
    </message>
    <message>
        <source>Select a document to see and edit its text.</source>
        <translation>Ein Dokument auswählen, um seinen Text zu sehen und zu bearbeiten.</translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Part of the document</source>
        <translation>Teil des Dokuments</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>The open sources hold no documents.</source>
        <translation>Die offenen Quellen enthalten keine Dokumente.</translation>
    </message>
    <message>
        <source>The source is only observed</source>
        <translation>Die Quelle wird nur beobachtet</translation>
    </message>
    <message>
        <source>Templates are shown, not edited</source>
        <translation>Vorlagen werden gezeigt, nicht bearbeitet</translation>
    </message>
    <message>
        <source>No open source holds %1 any more.</source>
        <translation>Keine offene Quelle enthält %1 noch.</translation>
    </message>
    <message>
        <source>This is no text: it is not UTF-8, or holds zero bytes.</source>
        <translation>Das ist kein Text: es ist kein UTF-8 oder enthält Null-Bytes.</translation>
    </message>
    <message>
        <source>It could not be opened: %1</source>
        <translation>Es konnte nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>No open source holds this document any more. What you typed stays here.</source>
        <translation>Keine offene Quelle enthält dieses Dokument noch. Was getippt wurde, bleibt hier.</translation>
    </message>
    <message>
        <source>%1 changed underneath; what you typed was kept</source>
        <translation>%1 hat sich darunter geändert; was getippt wurde, blieb</translation>
    </message>
    <message>
        <source>typed, not staged</source>
        <translation>getippt, nicht vorgemerkt</translation>
    </message>
    <message>
        <source>as the draft leaves it</source>
        <translation>wie der Entwurf es hinterlässt</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>%1 does not occur</source>
        <translation>%1 kommt nicht vor</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Staged the text of %1</source>
        <translation>Text von %1 vorgemerkt</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meines behalten</translation>
    </message>
    <message>
        <source>What was typed stands where both changed the same lines; all else is theirs</source>
        <translation>Getipptes steht, wo beide dieselben Zeilen geändert haben; alles andere ist das fremde</translation>
    </message>
    <message>
        <source>Somebody else changed the very lines you are typing in.</source>
        <translation>Jemand anders hat genau die Zeilen geändert, in denen getippt wird.</translation>
    </message>
    <message>
        <source>Staged: %1</source>
        <translation>Vorgemerkt: %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Documents and keys</source>
        <translation>Dokumente und Schlüssel</translation>
    </message>
</context>
<context>
    <name>meshboard::ConfirmDialog</name>
    <message>
        <source>%1 is protected</source>
        <translation>%1 ist geschützt</translation>
    </message>
    <message>
        <source>These will be written:
%1

Type the name of the source to go on: %2</source>
        <translation>Geschrieben werden:
%1

Zum Fortfahren den Namen der Quelle tippen: %2</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Name der Quelle</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Nach %1 schreiben</translation>
    </message>
</context>
<context>
    <name>meshboard::ConnectDialog</name>
    <message>
        <source>Connect to a source</source>
        <translation>Mit einer Quelle verbinden</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>from the address</source>
        <translation>aus der Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Usual for its kind</source>
        <translation>Üblich für ihre Art</translation>
    </message>
    <message>
        <source>Safety level</source>
        <translation>Sicherheitsstufe</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>No system of this program speaks &quot;%1:&quot;.</source>
        <translation>Kein System dieses Programms spricht „%1:“.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>none, or a token alone</source>
        <translation>keiner, oder nur ein Token</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Passwort oder Token</translation>
    </message>
    <message>
        <source>Kept in the key store of this desktop.</source>
        <translation>Wird im Schlüsselbund dieses Desktops aufbewahrt.</translation>
    </message>
    <message>
        <source>This desktop has no key store: it is kept until the program ends.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund: Es wird bis zum Programmende behalten.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n Instanz</numerusform>
            <numerusform>%n Instanzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshboard::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>meshboard::Draft</name>
    <message>
        <source>remove a change</source>
        <translation>eine Änderung entfernen</translation>
    </message>
    <message>
        <source>discard all changes</source>
        <translation>alle Änderungen verwerfen</translation>
    </message>
    <message>
        <source>keep mine</source>
        <translation>meines behalten</translation>
    </message>
</context>
<context>
    <name>meshboard::ExplainDialog</name>
    <message>
        <source>%1: what it means</source>
        <translation>%1: was es bedeutet</translation>
    </message>
    <message>
        <source>What %1 means</source>
        <translation>Was %1 bedeutet</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Behebung</translation>
    </message>
    <message>
        <source>Stage the fix</source>
        <translation>Behebung vormerken</translation>
    </message>
</context>
<context>
    <name>meshboard::FormModel</name>
    <message>
        <source>document %1</source>
        <translation>Dokument %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1, mindestens %2</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, höchstens %2</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>number or name</source>
        <translation>Zahl oder Name</translation>
    </message>
    <message>
        <source>quantity such as 500m or 2Gi</source>
        <translation>Menge wie 500m oder 2Gi</translation>
    </message>
    <message>
        <source>time such as 1.5s or 2m</source>
        <translation>Zeit wie 1.5s oder 2m</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>regulärer Ausdruck</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>meshboard::FormView</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a copy below</source>
        <translation>Kopie darunter einfügen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Feld suchen</translation>
    </message>
    <message>
        <source>Written only</source>
        <translation>Nur vorhandene</translation>
    </message>
    <message>
        <source>Hide fields that are not written yet</source>
        <translation>Felder ausblenden, die noch nicht dastehen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>Was hinzukommt</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>value of the new item</source>
        <translation>Wert des neuen Eintrags</translation>
    </message>
    <message>
        <source>name of the new entry</source>
        <translation>Name des neuen Eintrags</translation>
    </message>
    <message>
        <source>name=value</source>
        <translation>Name=Wert</translation>
    </message>
    <message>
        <source>That cannot be added: the name is taken, or the value does not fit.</source>
        <translation>Das geht nicht: Der Name ist vergeben, oder der Wert passt nicht.</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Text zeigen</translation>
    </message>
</context>
<context>
    <name>meshboard::HistoryPage</name>
    <message>
        <source>Undo …</source>
        <translation>Zurücknehmen …</translation>
    </message>
    <message>
        <source>Stages a draft that takes this back; nothing is written until it is applied</source>
        <translation>Merkt einen Entwurf vor, der das zurücknimmt; geschrieben wird erst beim Anwenden</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Reads the documents of unsettled entries back and notes what was written and what not</source>
        <translation>Liest die Dokumente ungeklärter Einträge zurück und vermerkt, was geschrieben wurde und was nicht</translation>
    </message>
    <message>
        <source>Copy difference</source>
        <translation>Unterschied kopieren</translation>
    </message>
    <message>
        <source>Open document</source>
        <translation>Dokument öffnen</translation>
    </message>
    <message>
        <source>Applied plans</source>
        <translation>Angewendete Pläne</translation>
    </message>
    <message>
        <source>Nothing was applied from here yet. What you apply is kept with what stood there before.</source>
        <translation>Von hier wurde noch nichts angewendet. Was Sie anwenden, wird mit dem aufbewahrt, was vorher dort stand.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>takes an earlier one back</source>
        <translation>nimmt einen früheren zurück</translation>
    </message>
    <message>
        <source>Steps %1</source>
        <translation>Schritte %1</translation>
    </message>
    <message>
        <source>Staged: the draft takes it back once it is applied</source>
        <translation>Vorgemerkt: der Entwurf nimmt es zurück, sobald er angewendet ist</translation>
    </message>
    <message>
        <source>Copied the difference</source>
        <translation>Unterschied kopiert</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>meshboard::Inspector</name>
    <message>
        <source>Weights set by</source>
        <translation>Gewichte gesetzt von</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Select something on any page to see it here.</source>
        <translation>Auf irgendeiner Seite etwas auswählen, um es hier zu sehen.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Native</source>
        <translation>Eigener Text</translation>
    </message>
    <message>
        <source>nobody declares it</source>
        <translation>niemand deklariert es</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>%1 of %2 pass, %3 in rotation</source>
        <translation>%1 von %2 bestehen, %3 im Betrieb</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Subsets</source>
        <translation>Subsets</translation>
    </message>
    <message>
        <source>Known to</source>
        <translation>Bekannt bei</translation>
    </message>
    <message>
        <source>called by %1</source>
        <translation>aufgerufen von %1</translation>
    </message>
    <message>
        <source>calls %1</source>
        <translation>ruft %1 auf</translation>
    </message>
    <message>
        <source>declared here</source>
        <translation>hier deklariert</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>leads here</source>
        <translation>führt hierher</translation>
    </message>
    <message>
        <source>no such document</source>
        <translation>kein solches Dokument</translation>
    </message>
    <message>
        <source>object in this document</source>
        <translation>Objekt in diesem Dokument</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Syntax</source>
        <translation>Syntax</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>closed source</source>
        <translation>geschlossene Quelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Last sign of life</source>
        <translation>Letztes Lebenszeichen</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Safety level</source>
        <translation>Sicherheitsstufe</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>staged change</source>
        <translation>vorgemerkte Änderung</translation>
    </message>
    <message>
        <source>the document it changes</source>
        <translation>das Dokument, das sie ändert</translation>
    </message>
    <message>
        <source>no longer staged</source>
        <translation>nicht mehr vorgemerkt</translation>
    </message>
    <message>
        <source>Applied change</source>
        <translation>Angewendete Änderung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>%1 of %2 documents</source>
        <translation>%1 von %2 Dokumenten</translation>
    </message>
    <message>
        <source>Instances %1</source>
        <translation>Instanzen %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Native text</source>
        <translation>Eigener Text</translation>
    </message>
    <message>
        <source>Command that shows it</source>
        <translation>Befehl, der es zeigt</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
</context>
<context>
    <name>meshboard::InstanceDeeds</name>
    <message>
        <source>Its source cannot write registrations</source>
        <translation>Seine Quelle kann keine Registrierungen schreiben</translation>
    </message>
    <message>
        <source>%1 back in rotation</source>
        <translation>%1 zurück in Rotation</translation>
    </message>
    <message>
        <source>%1 out of rotation</source>
        <translation>%1 aus der Rotation</translation>
    </message>
    <message>
        <source>Put back in rotation</source>
        <translation>Zurück in Rotation nehmen</translation>
    </message>
    <message>
        <source>Take out of rotation</source>
        <translation>Aus der Rotation nehmen</translation>
    </message>
    <message>
        <source>Weight …</source>
        <translation>Gewicht …</translation>
    </message>
    <message>
        <source>Deregister</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>deregister %1</source>
        <translation>%1 abmelden</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>Staged: %1</source>
        <translation>Vorgemerkt: %1</translation>
    </message>
</context>
<context>
    <name>meshboard::KeyedTable</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Rows that hold all these words (%1)</source>
        <translation>Zeilen, die alle diese Wörter enthalten (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s)</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Native text</source>
        <translation>Eigener Text</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>Spalten …</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Fit widths</source>
        <translation>Breiten anpassen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %n row(s).</source>
        <translation>
            <numerusform>Der Filter verbirgt %n Zeile.</numerusform>
            <numerusform>Der Filter verbirgt %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>meshboard::KeysView</name>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel…</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Go to key</source>
        <translation>Zu Schlüssel gehen</translation>
    </message>
    <message>
        <source>Stage a key that is not there yet</source>
        <translation>Einen Schlüssel vormerken, den es noch nicht gibt</translation>
    </message>
    <message>
        <source>Stage that this key goes</source>
        <translation>Vormerken, dass dieser Schlüssel verschwindet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>New key in %1</source>
        <translation>Neuer Schlüssel in %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>New key %1</source>
        <translation>Neuer Schlüssel %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
</context>
<context>
    <name>meshboard::LivePage</name>
    <message>
        <source>No source is open.</source>
        <translation>Keine Quelle ist offen.</translation>
    </message>
    <message>
        <source>Open a source</source>
        <translation>Eine Quelle öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was heard yet: %n source(s) connecting.</source>
        <translation>
            <numerusform>Noch nichts gehört: %n Quelle verbindet.</numerusform>
            <numerusform>Noch nichts gehört: %n Quellen verbinden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show sources</source>
        <translation>Quellen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>None of %n source(s) can be reached.</source>
        <translation>
            <numerusform>Keine von %n Quelle ist erreichbar.</numerusform>
            <numerusform>Keine von %n Quellen ist erreichbar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshboard::LogView</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>Nichts wurde protokolliert.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>meshboard::MainWindow</name>
    <message>
        <source>Workspaces (*.meshboard *.json)</source>
        <translation>Arbeitsbereiche (*.meshboard *.json)</translation>
    </message>
    <message>
        <source>A change set that was interrupted is settled: %1</source>
        <translation>Unterbrochene Änderungen sind geklärt: %1</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Nothing here is real: the registry is simulated, the files are a copy</source>
        <translation>Nichts hier ist echt: das Register ist simuliert, die Dateien sind eine Kopie</translation>
    </message>
    <message>
        <source>Find services, routes, documents, commands   %1</source>
        <translation>Dienste, Routen, Dokumente, Befehle finden   %1</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Etwas finden</translation>
    </message>
    <message>
        <source>Show what is wrong, worst first</source>
        <translation>Zeigen, was nicht stimmt, das Schlimmste zuerst</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;folder …</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>&amp;Connect to etcd or another source …</source>
        <translation>Mit etcd oder einer anderen Quelle &amp;verbinden …</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>&amp;Demo öffnen</translation>
    </message>
    <message>
        <source>Open &amp;workspace …</source>
        <translation>&amp;Arbeitsbereich öffnen …</translation>
    </message>
    <message>
        <source>&amp;Recent workspaces</source>
        <translation>&amp;Letzte Arbeitsbereiche</translation>
    </message>
    <message>
        <source>&amp;Save workspace …</source>
        <translation>Arbeitsbereich &amp;speichern …</translation>
    </message>
    <message>
        <source>Close &amp;all sources</source>
        <translation>Alle Quellen s&amp;chließen</translation>
    </message>
    <message>
        <source>R&amp;e-read all sources</source>
        <translation>Alle Quellen &amp;neu lesen</translation>
    </message>
    <message>
        <source>E&amp;xport configuration …</source>
        <translation>Konfiguration e&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>Auf dieser Seite &amp;suchen</translation>
    </message>
    <message>
        <source>Find &amp;anything …</source>
        <translation>&amp;Irgendetwas finden …</translation>
    </message>
    <message>
        <source>A&amp;pply the change set …</source>
        <translation>Änderungen &amp;anwenden …</translation>
    </message>
    <message>
        <source>Export the change set as a patc&amp;h …</source>
        <translation>Änderungen als Patc&amp;h exportieren …</translation>
    </message>
    <message>
        <source>&amp;Discard the change set</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Schrift &amp;größer</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Schrift &amp;kleiner</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Übliche Schriftgröße</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Demo</source>
        <translation>De&amp;mo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>&amp;Log …</source>
        <translation>&amp;Protokoll …</translation>
    </message>
    <message>
        <source>&amp;About Meshboard …</source>
        <translation>&amp;Über Meshboard …</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Make a service &amp;sick</source>
        <translation>Einen Dienst &amp;krank machen</translation>
    </message>
    <message>
        <source>&amp;Kill a source</source>
        <translation>Eine &amp;Quelle töten</translation>
    </message>
    <message>
        <source>Somebody &amp;else edits</source>
        <translation>&amp;Jemand anders ändert</translation>
    </message>
    <message>
        <source>Somebody else could not edit</source>
        <translation>Jemand anders konnte nicht ändern</translation>
    </message>
    <message>
        <source>Back to how it &amp;began</source>
        <translation>Zurück zum A&amp;nfang</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Open a folder of configuration</source>
        <translation>Einen Konfigurationsordner öffnen</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Save workspace</source>
        <translation>Arbeitsbereich speichern</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Export configuration to</source>
        <translation>Konfiguration exportieren nach</translation>
    </message>
    <message>
        <source>The configuration could not be exported</source>
        <translation>Die Konfiguration konnte nicht exportiert werden</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) written to %1</source>
        <translation>
            <numerusform>%n Dokument nach %1 geschrieben</numerusform>
            <numerusform>%n Dokumente nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Meshboard</source>
        <translation>Meshboard</translation>
    </message>
    <message>
        <source>Safety level: what may be written</source>
        <translation>Sicherheitsstufe: was geschrieben werden darf</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>keine Probleme</translation>
    </message>
    <message>
        <source>Leave the change set?</source>
        <translation>Die Änderungen verlassen?</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were typed and not staged. Quit without them?</source>
        <translation>
            <numerusform>%n getippter Text wurde nicht vorgemerkt. Ohne ihn beenden?</numerusform>
            <numerusform>%n getippte Texte wurden nicht vorgemerkt. Ohne sie beenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave what was typed?</source>
        <translation>Getipptes verwerfen?</translation>
    </message>
    <message numerus="yes">
        <source>The change set holds %n change(s) that were not applied. Quit without them?</source>
        <translation>
            <numerusform>%n Änderung wurde nicht angewendet. Ohne sie beenden?</numerusform>
            <numerusform>%n Änderungen wurden nicht angewendet. Ohne sie beenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New route …</source>
        <translation>&amp;Neue Route …</translation>
    </message>
    <message>
        <source>New s&amp;ervice …</source>
        <translation>Neuer &amp;Dienst …</translation>
    </message>
    <message>
        <source>Staged: %1</source>
        <translation>Vorgemerkt: %1</translation>
    </message>
</context>
<context>
    <name>meshboard::Mark</name>
    <message>
        <source>passing</source>
        <translation>gesund</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>out of rotation</source>
        <translation>außer Betrieb</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>meshboard::MiniMap</name>
    <message>
        <source>Map of the whole mesh</source>
        <translation>Karte des ganzen Netzes</translation>
    </message>
    <message>
        <source>The whole mesh; press or drag to move the part that is shown</source>
        <translation>Das ganze Netz; Drücken oder Ziehen verschiebt den gezeigten Teil</translation>
    </message>
</context>
<context>
    <name>meshboard::NativeModel</name>
    <message>
        <source>document %1</source>
        <translation>Dokument %1</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>meshboard::NativeView</name>
    <message>
        <source>Show the text</source>
        <translation>Den Text zeigen</translation>
    </message>
    <message>
        <source>Native document</source>
        <translation>Eigenes Dokument</translation>
    </message>
    <message>
        <source>All %1 values of the file are here; %2 are understood.</source>
        <translation>Alle %1 Werte der Datei stehen hier; %2 sind verstanden.</translation>
    </message>
    <message>
        <source>This text cannot be read as a tree.</source>
        <translation>Dieser Text ist nicht als Baum lesbar.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Native text</source>
        <translation>Eigener Text</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
</context>
<context>
    <name>meshboard::NewDialog</name>
    <message>
        <source>New route</source>
        <translation>Neue Route</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Neuer Dienst</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>V&amp;ormerken</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>A ne&amp;w file</source>
        <translation>Eine &amp;neue Datei</translation>
    </message>
    <message>
        <source>Path of the new file</source>
        <translation>Pfad der neuen Datei</translation>
    </message>
    <message>
        <source>A file that is &amp;there</source>
        <translation>Eine &amp;vorhandene Datei</translation>
    </message>
    <message>
        <source>File that is there</source>
        <translation>Vorhandene Datei</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The text that is made</source>
        <translation>Der Text, der entsteht</translation>
    </message>
    <message>
        <source>Findings it causes</source>
        <translation>Befunde, die es verursacht</translation>
    </message>
    <message>
        <source>This file is there already: choose it below, or another name.</source>
        <translation>Diese Datei gibt es schon: Wählen Sie sie unten oder einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is not written in a file with this ending.</source>
        <translation>%1 wird nicht in einer Datei mit dieser Endung geschrieben.</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Was und wo</translation>
    </message>
    <message>
        <source>How it shall be</source>
        <translation>Wie es sein soll</translation>
    </message>
    <message>
        <source>The text it makes</source>
        <translation>Der Text, der entsteht</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>No source that can be written is open.</source>
        <translation>Keine offene Quelle lässt sich schreiben.</translation>
    </message>
    <message>
        <source>No check finds anything wrong with it.</source>
        <translation>Keine Prüfung findet etwas daran auszusetzen.</translation>
    </message>
</context>
<context>
    <name>meshboard::OverviewPage</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Splits in flight</source>
        <translation>Laufende Splits</translation>
    </message>
    <message>
        <source>Staged changes</source>
        <translation>Vorgemerkte Änderungen</translation>
    </message>
    <message>
        <source>No open source says when its documents changed, and nothing was applied from here yet.</source>
        <translation>Keine offene Quelle sagt, wann sich ihre Dokumente änderten, und von hier wurde noch nichts angewendet.</translation>
    </message>
    <message>
        <source>No split sends traffic to more than one place.</source>
        <translation>Kein Split schickt Verkehr an mehr als einen Ort.</translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation>Nichts ist vorgemerkt.</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>No problem: every source answers, every service is well, and no check found anything.</source>
        <translation>Kein Problem: jede Quelle antwortet, jeder Dienst ist gesund, und keine Prüfung fand etwas.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Explain this</source>
        <translation>Das erklären</translation>
    </message>
    <message>
        <source>Stage the fix</source>
        <translation>Behebung vormerken</translation>
    </message>
    <message>
        <source>Fix of %1</source>
        <translation>Behebung von %1</translation>
    </message>
    <message>
        <source>Staged the fix of %1</source>
        <translation>Behebung von %1 vorgemerkt</translation>
    </message>
</context>
<context>
    <name>meshboard::Pages</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routing</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>meshboard::Palette</name>
    <message>
        <source>service %1</source>
        <translation>Dienst %1</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>Dokument %1</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Etwas finden</translation>
    </message>
    <message>
        <source>Find services, routes, documents, sources, commands</source>
        <translation>Dienste, Routen, Dokumente, Quellen, Befehle finden</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>No service, route, document, source or command is called that.</source>
        <translation>Kein Dienst, keine Route, kein Dokument, keine Quelle und kein Befehl heißt so.</translation>
    </message>
</context>
<context>
    <name>meshboard::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>meshboard::RouteView</name>
    <message>
        <source>redirects to %1</source>
        <translation>leitet um nach %1</translation>
    </message>
    <message>
        <source>answers %1 itself</source>
        <translation>antwortet selbst mit %1</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (nicht gefunden)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>leads back to itself</source>
        <translation>führt zu sich selbst zurück</translation>
    </message>
    <message>
        <source>hosts %1</source>
        <translation>Hosts %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>Show where it is written</source>
        <translation>Zeigen, wo es geschrieben steht</translation>
    </message>
    <message>
        <source>continues in %1 %2</source>
        <translation>geht weiter in %1 %2</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Split this traffic …</source>
        <translation>Diesen Verkehr aufteilen …</translation>
    </message>
    <message>
        <source>Add a second destination to %1</source>
        <translation>%1 ein zweites Ziel hinzufügen</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>fails over to %1</source>
        <translation>weicht aus nach %1</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message numerus="yes">
        <source>used in %n places: a change here changes all of them</source>
        <translation>
            <numerusform>an %n Stelle verwendet: eine Änderung hier ändert sie</numerusform>
            <numerusform>an %n Stellen verwendet: eine Änderung hier ändert alle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more rule(s)</source>
        <translation>
            <numerusform>und %n weitere Regel</numerusform>
            <numerusform>und %n weitere Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules %1 to %2 of %3</source>
        <translation>Regeln %1 bis %2 von %3</translation>
    </message>
    <message>
        <source>Earlier rules</source>
        <translation>Frühere Regeln</translation>
    </message>
    <message>
        <source>Later rules</source>
        <translation>Spätere Regeln</translation>
    </message>
</context>
<context>
    <name>meshboard::RoutingPage</name>
    <message>
        <source>Routing</source>
        <translation>Routing</translation>
    </message>
    <message>
        <source>No open source declares a route.</source>
        <translation>Keine offene Quelle deklariert eine Route.</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>New route …</source>
        <translation>Neue Route …</translation>
    </message>
</context>
<context>
    <name>meshboard::RuleCard</name>
    <message>
        <source>Time-out</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Time-out of each try</source>
        <translation>Zeitlimit je Versuch</translation>
    </message>
    <message>
        <source>Path is</source>
        <translation>Pfad ist</translation>
    </message>
    <message>
        <source>Path begins with</source>
        <translation>Pfad beginnt mit</translation>
    </message>
    <message>
        <source>Path matches</source>
        <translation>Pfad passt auf</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation>Header %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>Edit this rule</source>
        <translation>Diese Regel bearbeiten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete this rule</source>
        <translation>Diese Regel löschen</translation>
    </message>
    <message>
        <source>This system orders rules by priority, not by place</source>
        <translation>Dieses System ordnet Regeln nach Priorität, nicht nach Platz</translation>
    </message>
    <message>
        <source>This system takes the most specific rule, whatever its place</source>
        <translation>Dieses System nimmt die genaueste Regel, an welchem Platz auch immer</translation>
    </message>
    <message>
        <source>%1 (rule %2)</source>
        <translation>%1 (Regel %2)</translation>
    </message>
    <message>
        <source>Enter stages a field, an empty one takes it away, Esc goes back.</source>
        <translation>Eingabe merkt ein Feld vor, ein leeres entfernt es, Esc kehrt zurück.</translation>
    </message>
    <message>
        <source>none, e.g. %1</source>
        <translation>keine, z. B. %1</translation>
    </message>
    <message>
        <source>Kind of path</source>
        <translation>Art des Pfades</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Name of a further header</source>
        <translation>Name eines weiteren Headers</translation>
    </message>
    <message>
        <source>value it must have</source>
        <translation>Wert, den er haben muss</translation>
    </message>
    <message>
        <source>Value of a further header</source>
        <translation>Wert eines weiteren Headers</translation>
    </message>
</context>
<context>
    <name>meshboard::ServiceForm</name>
    <message>
        <source>Protocol of port %1</source>
        <translation>Protokoll von Port %1</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>none, e.g. %1</source>
        <translation>keine, z. B. %1</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
</context>
<context>
    <name>meshboard::ServicesPage</name>
    <message>
        <source>Show in topology</source>
        <translation>In der Topologie zeigen</translation>
    </message>
    <message>
        <source>Show its routes</source>
        <translation>Seine Routen zeigen</translation>
    </message>
    <message>
        <source>Open declaration</source>
        <translation>Deklaration öffnen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Calls to and from the service</source>
        <translation>Aufrufe zum und vom Dienst</translation>
    </message>
    <message>
        <source>No rule names a caller of this service, and nobody measured its traffic.</source>
        <translation>Keine Regel nennt einen Aufrufer dieses Dienstes, und niemand hat seinen Verkehr gemessen.</translation>
    </message>
    <message>
        <source>Routes to the service</source>
        <translation>Routen zum Dienst</translation>
    </message>
    <message>
        <source>No rule leads to this service by name: callers reach it directly.</source>
        <translation>Keine Regel führt namentlich zu diesem Dienst: Aufrufer erreichen ihn direkt.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>No open source tells of a service: neither a registry nor a document names one.</source>
        <translation>Keine offene Quelle nennt einen Dienst: weder ein Register noch ein Dokument.</translation>
    </message>
    <message>
        <source>Instances %1</source>
        <translation>Instanzen %1</translation>
    </message>
    <message>
        <source>Calls %1</source>
        <translation>Aufrufe %1</translation>
    </message>
    <message>
        <source>Routes %1</source>
        <translation>Routen %1</translation>
    </message>
    <message>
        <source>No open source knows it any more.</source>
        <translation>Keine offene Quelle kennt ihn noch.</translation>
    </message>
    <message>
        <source>No open source knows this service any more.</source>
        <translation>Keine offene Quelle kennt diesen Dienst noch.</translation>
    </message>
    <message>
        <source>%1 of %2 in rotation</source>
        <translation>%1 von %2 im Betrieb</translation>
    </message>
    <message>
        <source>subsets %1</source>
        <translation>Subsets %1</translation>
    </message>
    <message>
        <source>Only documents name this service; no open registry tells of its instances.</source>
        <translation>Nur Dokumente nennen diesen Dienst; kein offenes Register weiß von seinen Instanzen.</translation>
    </message>
    <message>
        <source>New service …</source>
        <translation>Neuer Dienst …</translation>
    </message>
    <message>
        <source>Show its registration</source>
        <translation>Seine Registrierung zeigen</translation>
    </message>
</context>
<context>
    <name>meshboard::SettingsDialog</name>
    <message>
        <source>No moving pictures</source>
        <translation>Keine bewegten Bilder</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Font zoom</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Traffic is shown by figures instead of moving dots</source>
        <translation>Verkehr wird durch Zahlen statt bewegter Punkte gezeigt</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
</context>
<context>
    <name>meshboard::ShortcutsDialog</name>
    <message>
        <source>Split bar: move the border (Shift: finest step)</source>
        <translation>Split-Leiste: Grenze verschieben (Umschalt: feinster Schritt)</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Split bar: choose another border</source>
        <translation>Split-Leiste: andere Grenze wählen</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>Split bar: stage, revert</source>
        <translation>Split-Leiste: vormerken, verwerfen</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation>Eingabe, Esc</translation>
    </message>
    <message>
        <source>Lists: filter</source>
        <translation>Listen: filtern</translation>
    </message>
    <message>
        <source>Lists: inspect</source>
        <translation>Listen: inspizieren</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Topology: walk along edges</source>
        <translation>Topologie: an Kanten entlanggehen</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Topology: callers, callees</source>
        <translation>Topologie: Aufrufer, Aufgerufene</translation>
    </message>
    <message>
        <source>Topology: fold a group</source>
        <translation>Topologie: Gruppe falten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Topology: zoom in, out, fit</source>
        <translation>Topologie: vergrößern, verkleinern, einpassen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Keys for %1</source>
        <translation>Tasten für %1</translation>
    </message>
</context>
<context>
    <name>meshboard::SourcesPage</name>
    <message>
        <source>Look only: nothing can be staged for it.</source>
        <translation>Nur ansehen: für sie kann nichts vorgemerkt werden.</translation>
    </message>
    <message>
        <source>Changes can be staged and exported, never written from here.</source>
        <translation>Änderungen können vorgemerkt und exportiert, von hier aber nie geschrieben werden.</translation>
    </message>
    <message>
        <source>Writing asks for the name of the source to be typed.</source>
        <translation>Schreiben verlangt, den Namen der Quelle zu tippen.</translation>
    </message>
    <message>
        <source>Changes may be applied.</source>
        <translation>Änderungen dürfen angewendet werden.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>URL kopieren</translation>
    </message>
    <message>
        <source>Close source</source>
        <translation>Quelle schließen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>No source is open. Type the URL or folder of one above.</source>
        <translation>Keine Quelle ist offen. Oben URL oder Ordner einer Quelle tippen.</translation>
    </message>
    <message>
        <source>Type a URL</source>
        <translation>URL tippen</translation>
    </message>
    <message>
        <source>Open a source: folder or URL</source>
        <translation>Quelle öffnen: Ordner oder URL</translation>
    </message>
    <message>
        <source>Folder or URL of a source to open</source>
        <translation>Ordner oder URL einer zu öffnenden Quelle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Quelle öffnen</translation>
    </message>
    <message>
        <source>Short name of the source</source>
        <translation>Kurzname der Quelle</translation>
    </message>
    <message>
        <source>Safety level of the source</source>
        <translation>Sicherheitsstufe der Quelle</translation>
    </message>
    <message>
        <source>State of the source</source>
        <translation>Zustand der Quelle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt at %1, after %n that failed</source>
        <translation>
            <numerusform>Nächster Versuch um %1, nach %n fehlgeschlagenem</numerusform>
            <numerusform>Nächster Versuch um %1, nach %n fehlgeschlagenen</numerusform>
        </translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>It cannot be written to.</source>
        <translation>Sie kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>TLS certificates are not checked.</source>
        <translation>TLS-Zertifikate werden nicht geprüft.</translation>
    </message>
    <message>
        <source>Identity: %1</source>
        <translation>Identität: %1</translation>
    </message>
    <message numerus="yes">
        <source>Opened %n source(s)</source>
        <translation>
            <numerusform>%n Quelle geöffnet</numerusform>
            <numerusform>%n Quellen geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>%1 geschlossen</translation>
    </message>
    <message>
        <source>Copied the URL of %1</source>
        <translation>URL von %1 kopiert</translation>
    </message>
    <message>
        <source>A source needs a name</source>
        <translation>Eine Quelle braucht einen Namen</translation>
    </message>
    <message>
        <source>Another source is called %1</source>
        <translation>Eine andere Quelle heißt %1</translation>
    </message>
</context>
<context>
    <name>meshboard::SplitBar</name>
    <message>
        <source>Stage</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Add a child …</source>
        <translation>Kind hinzufügen …</translation>
    </message>
    <message>
        <source>Drag the borders; with Shift in the finest steps.
Keys: Left and Right move the border, Up and Down choose another one, Enter stages, Esc reverts.</source>
        <translation>Die Grenzen ziehen; mit Umschalt in feinsten Schritten.
Tasten: Links und Rechts verschieben die Grenze, Auf und Ab wählen eine andere, Eingabe merkt vor, Esc verwirft.</translation>
    </message>
    <message>
        <source>Put these weights into the change set (Enter)</source>
        <translation>Diese Gewichte vormerken (Eingabe)</translation>
    </message>
    <message>
        <source>Back to what the change set says (Esc)</source>
        <translation>Zurück zu dem, was vorgemerkt ist (Esc)</translation>
    </message>
    <message>
        <source>Inspect %1</source>
        <translation>%1 inspizieren</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from the split</source>
        <translation>%1 aus dem Split entfernen</translation>
    </message>
    <message>
        <source>Split of %1</source>
        <translation>Split von %1</translation>
    </message>
    <message>
        <source>Locked: keeps its weight while others change</source>
        <translation>Gesperrt: behält sein Gewicht, während sich andere ändern</translation>
    </message>
    <message>
        <source>Lock this weight</source>
        <translation>Dieses Gewicht sperren</translation>
    </message>
    <message>
        <source>declared %1</source>
        <translation>deklariert %1</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>nicht deklariert</translation>
    </message>
    <message>
        <source>observed %1 (n = %2)</source>
        <translation>beobachtet %1 (n = %2)</translation>
    </message>
    <message>
        <source>observed %1</source>
        <translation>beobachtet %1</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>not staged yet</source>
        <translation>noch nicht vorgemerkt</translation>
    </message>
</context>
<context>
    <name>meshboard::SplitEditor</name>
    <message>
        <source>%1 sets these weights, and takes back what is written here</source>
        <translation>%1 setzt diese Gewichte und nimmt zurück, was hier geschrieben wird</translation>
    </message>
    <message>
        <source>Weights of %1</source>
        <translation>Gewichte von %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>not written in any document: there is nothing to edit</source>
        <translation>steht in keinem Dokument: hier ist nichts zu bearbeiten</translation>
    </message>
    <message>
        <source>this source is read only</source>
        <translation>diese Quelle ist nur lesbar</translation>
    </message>
    <message>
        <source>Add a child to %1</source>
        <translation>%1 ein Kind hinzufügen</translation>
    </message>
</context>
<context>
    <name>meshboard::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Meshboard</source>
        <translation>Meshboard</translation>
    </message>
    <message>
        <source>Every registry and proxy of a service mesh on one board: see it, split traffic, plan, apply, take it back.</source>
        <translation>Alle Register und Proxys eines Service-Mesh auf einem Pult: ansehen, Verkehr aufteilen, planen, anwenden, zurücknehmen.</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>Die Demo ansehen</translation>
    </message>
    <message>
        <source>A living shop of about 15 services in real files. Nothing of yours is touched.</source>
        <translation>Ein lebendiger Laden mit etwa 15 Diensten in echten Dateien. Nichts von Ihnen wird berührt.</translation>
    </message>
    <message>
        <source>Open a folder of configuration …</source>
        <translation>Einen Konfigurationsordner öffnen …</translation>
    </message>
    <message>
        <source>Istio, Consul, Traefik and Kubernetes files. You can also drop one here.</source>
        <translation>Dateien von Istio, Consul, Traefik und Kubernetes. Man kann sie auch hierher ziehen.</translation>
    </message>
    <message>
        <source>Connect to etcd …</source>
        <translation>Mit etcd verbinden …</translation>
    </message>
    <message>
        <source>Discovery keys and Traefik&apos;s configuration, live.</source>
        <translation>Discovery-Schlüssel und Traefiks Konfiguration, live.</translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation>Auf diesem Rechner gefunden</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Letzte Arbeitsbereiche</translation>
    </message>
</context>
<context>
    <name>meshboard::StatusLine</name>
    <message>
        <source>Status line</source>
        <translation>Statuszeile</translation>
    </message>
    <message>
        <source>Processor time and memory of this program</source>
        <translation>Prozessorzeit und Speicher dieses Programms</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 live</source>
        <translation>%1 live</translation>
    </message>
    <message>
        <source>%1 connecting</source>
        <translation>%1 verbindet</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 angehalten</translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>%1 veraltet</translation>
    </message>
    <message>
        <source>%1 stale %2</source>
        <translation>%1 veraltet %2</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source>%1 lost %2</source>
        <translation>%1 verloren %2</translation>
    </message>
    <message>
        <source>%1, next try %2</source>
        <translation>%1, nächster Versuch %2</translation>
    </message>
    <message>
        <source>Safety level: %1</source>
        <translation>Sicherheitsstufe: %1</translation>
    </message>
    <message>
        <source>CPU %1 %  %2 MB</source>
        <translation>CPU %1 %  %2 MB</translation>
    </message>
</context>
<context>
    <name>meshboard::Topology</name>
    <message>
        <source>Pin or unpin</source>
        <translation>Anheften oder lösen</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspizieren</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes. Arrow keys walk along the edges, Enter inspects, / finds.</source>
        <translation>
            <numerusform>%n Knoten. Pfeiltasten gehen an den Kanten entlang, Eingabe inspiziert, / sucht.</numerusform>
            <numerusform>%n Knoten. Pfeiltasten gehen an den Kanten entlang, Eingabe inspiziert, / sucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>passing instances</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>external</source>
        <translation>extern</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1k/s</source>
        <comment>thousands of requests a second</comment>
        <translation>%1k/s</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>requests a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>subset</source>
        <translation>Subset</translation>
    </message>
    <message>
        <source>external host</source>
        <translation>externer Host</translation>
    </message>
    <message>
        <source>folded group</source>
        <translation>gefaltete Gruppe</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, kind, health</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>stale: its sources do not answer</source>
        <translation>veraltet: seine Quellen antworten nicht</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n instances pass</source>
        <translation>
            <numerusform>%1 von %n Instanz besteht</numerusform>
            <numerusform>%1 von %n Instanzen bestehen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 out of rotation</source>
        <translation>%1 außer Betrieb</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes folded; Space unfolds</source>
        <translation>
            <numerusform>%n Knoten gefaltet; Leertaste entfaltet</numerusform>
            <numerusform>%n Knoten gefaltet; Leertaste entfaltet</numerusform>
        </translation>
    </message>
    <message>
        <source>will be there once the draft is applied</source>
        <translation>kommt, sobald der Entwurf angewendet ist</translation>
    </message>
    <message>
        <source>%1, %2 errors</source>
        <comment>rate, share</comment>
        <translation>%1, %2 Fehler</translation>
    </message>
    <message>
        <source>called by %1</source>
        <translation>aufgerufen von %1</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation>führt zu %1</translation>
    </message>
    <message>
        <source>known from %1</source>
        <translation>bekannt aus %1</translation>
    </message>
    <message>
        <source>declared %1</source>
        <translation>deklariert %1</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>deklariert</translation>
    </message>
    <message>
        <source>seen in traffic, declared nowhere</source>
        <translation>im Verkehr gesehen, nirgends deklariert</translation>
    </message>
    <message>
        <source>failover</source>
        <translation>Ausweich</translation>
    </message>
    <message>
        <source>mirror: copies of requests, answers are dropped</source>
        <translation>Spiegel: Kopien von Anfragen, Antworten werden verworfen</translation>
    </message>
    <message>
        <source>a subset that no route names</source>
        <translation>ein Subset, das keine Route nennt</translation>
    </message>
    <message>
        <source>with the draft %1</source>
        <translation>mit dem Entwurf %1</translation>
    </message>
    <message numerus="yes">
        <source>observed %1 of %n requests</source>
        <translation>
            <numerusform>beobachtet %1 von %n Anfrage</numerusform>
            <numerusform>beobachtet %1 von %n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <translation>95 % binnen %1</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
</context>
<context>
    <name>meshboard::TopologyPage</name>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tatsächliche Größe</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Lay out again</source>
        <translation>Neu anordnen</translation>
    </message>
    <message>
        <source>Unpin everything</source>
        <translation>Alle lösen</translation>
    </message>
    <message>
        <source>Show traffic moving</source>
        <translation>Bewegten Verkehr zeigen</translation>
    </message>
    <message>
        <source>Find: text, health:critical, kind:subset, rate&gt;10 …</source>
        <translation>Suchen: Text, health:critical, kind:subset, rate&gt;10 …</translation>
    </message>
    <message>
        <source>Find in the topology</source>
        <translation>In der Topologie suchen</translation>
    </message>
    <message>
        <source>Words, or health: kind: scope: source: subset: service: name: is:, rate&gt; errors&gt; instances&gt;, with or, -, ( ). Enter goes to the next match. (/)</source>
        <translation>Wörter, oder health: kind: scope: source: subset: service: name: is:, rate&gt; errors&gt; instances&gt;, mit or, -, ( ). Eingabe geht zum nächsten Treffer. (/)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>Keine Zahlen</translation>
    </message>
    <message>
        <source>Figures on edges</source>
        <translation>Zahlen an Kanten</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Falten</translation>
    </message>
    <message>
        <source>Show a group as one node (Space)</source>
        <translation>Eine Gruppe als einen Knoten zeigen (Leertaste)</translation>
    </message>
    <message>
        <source>Nothing is open, so there is no mesh to show.</source>
        <translation>Nichts ist offen, also gibt es kein Mesh zu zeigen.</translation>
    </message>
    <message>
        <source>Open a source</source>
        <translation>Eine Quelle öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n sources have not answered yet.</source>
        <translation>
            <numerusform>%n Quelle hat noch nicht geantwortet.</numerusform>
            <numerusform>%n Quellen haben noch nicht geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show sources</source>
        <translation>Quellen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n documents were read; none of them declares a service or a route.</source>
        <translation>
            <numerusform>%n Dokument wurde gelesen; es deklariert weder Dienst noch Route.</numerusform>
            <numerusform>%n Dokumente wurden gelesen; keines deklariert einen Dienst oder eine Route.</numerusform>
        </translation>
    </message>
    <message>
        <source>The open sources hold no service.</source>
        <translation>Die offenen Quellen enthalten keinen Dienst.</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes shown</source>
        <translation>
            <numerusform>%n Knoten gezeigt</numerusform>
            <numerusform>%n Knoten gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folded, worst folded: %1</source>
        <translation>
            <numerusform>%n gefaltet, schlechtester gefalteter: %1</numerusform>
            <numerusform>%n gefaltet, schlechtester gefalteter: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sick</source>
        <translation>
            <numerusform>%n krank</numerusform>
            <numerusform>%n krank</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>matches</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy native text</source>
        <translation>Eigenen Text kopieren</translation>
    </message>
    <message>
        <source>Copied the native text</source>
        <translation>Eigener Text kopiert</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspizieren</translation>
    </message>
    <message>
        <source>Show in Services</source>
        <translation>In Dienste zeigen</translation>
    </message>
    <message>
        <source>Show in Routing</source>
        <translation>In Routing zeigen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin here</source>
        <translation>Hier anheften</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>%1 entfalten</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>%1 falten</translation>
    </message>
</context>
<context>
    <name>meshboard::TopologyView</name>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
</context>
<context>
    <name>meshboard::edits</name>
    <message>
        <source>rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>rule %1 (%2)</source>
        <translation>Regel %1 (%2)</translation>
    </message>
</context>
</TS>
