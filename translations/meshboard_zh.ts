<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Model</name>
    <message>
        <source>Demo mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>etcd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>etcd+http://127.0.0.1:2379/services/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>etcd at %1 (from ETCDCTL_ENDPOINTS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 is no registration that is understood here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register HOST:PORT or JSON under PREFIX/SERVICE/INSTANCE, or move other keys out of the prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n more key(s) under %2 are no registrations that are understood here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server behind this address now has another database than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server compacted its history before all of it was read: changes after revision %1 may be missing in the time line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder:./deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes in this folder are not announced; it is looked through every %1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise fs.inotify.max_user_watches to see them at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A symbolic link leads back to a directory above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not followed. Remove the link if nothing needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This directory is shown under another name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions; what it holds is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory&apos;s name is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it; what it holds is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too much in this folder: it is read up to %1 files, %2 directories and %3 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder that holds the configuration itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left behind by an interrupted write of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with %1, then delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not UTF-8 text: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large or too deeply nested to be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the text at this place; the rest of the source is read without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: add %2 with weight %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: remove %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: time-out %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: retries %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: time-out per try %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: path %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: path prefix %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: path pattern %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: header %4 %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: methods %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %4 %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: move %2 from place %3 to place %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2: text edited at %n place(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 stands one of: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such word: %1. There are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such figure: %1. There are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is missing after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the service that is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share its document says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of requests that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 of 100 requests were faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is to Meshboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the draft changes it, or text was typed and not staged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since its last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The systems whose configuration it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syntax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it still holds on what stands there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; %1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since it was applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written, of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who ran the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it takes another one back, or was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its checks say, and whether it is asked to take traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As its registry gives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File, line and column, or the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stable name of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives no sign of life: what is shown of it is old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 instances and none in rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put an instance back into rotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is critical: %2 of %3 instances pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 warns: %2 of %3 instances pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is critical: %2 of %3 instances pass; %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 warns: %2 of %3 instances pass; %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See its instances and what changed just before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers many requests with errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which version fails, and what changed just before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stood there already when it was first looked at, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 documents changed, %2 among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meshboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object that holds the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order its system asks them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rules of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespace, partition or the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst of the instances in rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In rotation, of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests a second from all callers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documents that name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 instances, %2 in rotation, %3 of these passing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its short name, as it stands in addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the last sign of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a change at the server until it was here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts in a row that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be done to it from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of its server so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes read so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections kept open on its server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share once the draft is applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the requests that were measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured requests: few of them say little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsettled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rewrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CORS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middleware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot reach %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is another server than the plan was made on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was done in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was stopped by a check of Meshboard itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot reach %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not supported: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is another server than the plan was made on: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was done in part: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was cancelled: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was stopped by a check of Meshboard itself: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check user, password or token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the certificate and who signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the text at this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the draft: keep yours or take theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the safety level of the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a defect of Meshboard: please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is written twice; the other one is in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one: whichever is applied last replaces the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 needs the protocol http; %2 has %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a service-defaults entry for %1 with protocol http, or set it in proxy-defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitter %1 leads back to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many splitters before %1 to be followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a subset here, so that the request leaves the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect of %1 leads back to where it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one redirect of the circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no subset %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare it in the service-resolver of %1, or name another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This %1 has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it the name of the service it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitter %1 splits nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a split, or delete the splitter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a percentage from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight %1 is rounded to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest step is 0.01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitter %1 leads to %2 more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the two splits into one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of %1 sum to %2, not 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consul refuses this: change the weights so that they sum to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route %1 of %2 is never reached: route %3 takes its requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it up, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path %1 does not start with /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a / before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one of exact path, prefix and pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no HTTP method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use GET, HEAD, POST, PUT, PATCH, DELETE, CONNECT, OPTIONS or TRACE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number with a unit, such as 250ms or 1m30s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolver %1 has both a redirect and a failover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them; put the failover into the resolver redirected to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no field of %2 that is known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its spelling: Consul refuses fields it does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write metadata.name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight is negative; Istio refuses the object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights are 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only destination gets all requests, whatever its weight %1 says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 100 or leave the weight out, or add the missing destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No destination has a weight above 0; Istio refuses the object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the destinations weights that sum up to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no weight beside others that have one: it gets no requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the weight, 0 if none is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights sum up to %1, not 100; Istio takes them as proportions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights that sum up to 100 can be read as percentages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a destination of this rule already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put both weights into one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a route, a redirect, a direct response or a delegate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule has %1 at once; Istio refuses the object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One try may take as long as the whole request, %1: there is no time to retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the time-out of a try shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1 is never reached: rule %2 takes all its requests first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it before rule %1 or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Istio has no field %1 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its spelling and its place: the server drops it without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number with its unit: 500ms, 10s, 1m30s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a regular expression that Envoy takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoy uses RE2: no look-around, no back-references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of another kind than Istio wants here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers go without quotes, texts that look like numbers with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The VirtualService has no rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add http, tls or tcp rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DestinationRule names no host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write spec.host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subset %1 is declared in line %2 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename one of them or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentages are 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The split has %1 children now, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not stand there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight of %1 is %2 now, not %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no weight for Istio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A destination needs a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the only destination of the rule; delete the rule instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands at another place now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are only %1 rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the only rule; Istio refuses a VirtualService without any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text typed by hand is no edit of a language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule has %1, which goes with no destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1 stands there now, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rules for HTTP have this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1 now, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a number of attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the number of attempts first: without it there are no tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alternative of the rule says %1 any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule has %1 alternatives; say which one, or edit its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conditions of the rule cannot be read; edit its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is all this alternative asks for; without it the rule would take every request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a single value; edit its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases lead to more values than can be read; the object is read in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write out what the aliases repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Istio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is declared in %3 already: whoever is applied last wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them, or open their folders as sources of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is routed by VirtualService %2 (%3) too; one of both has no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is routed by VirtualService %2 (%3) too; the order of their rules is not defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the rules of a host into one VirtualService.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Gateway %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name; a Gateway of another namespace is written namespace/name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A destination names no host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write destination.host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Istio takes %1 for a host outside the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare the host with a ServiceEntry, or check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no subset %2: its requests fail with 503</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare the subset in a DestinationRule of the host, or check its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no VirtualService %1 to delegate to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VirtualService %1 has hosts of its own and cannot be a delegate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete its hosts, or name another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VirtualService %1 has no hosts, and none delegates to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its hosts, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delegate cannot delegate once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the root lead there itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has DestinationRule %2 (%3) too; only one policy counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put both into one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workload here has the labels that Service %1 selects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the selector with the labels of the pods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes&apos; own objects have no weights and no rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one matcher for each value and join them with ||.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no matcher %1 in rules of version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one of the other version: set ruleSyntax, or write the rule anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Host, Path, PathPrefix, Method, Header, Query, ClientIP or their Regexp forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an empty argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik leaves the router out until the rule is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is written for Traefik 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik 3 refuses it unless the router says ruleSyntax: v2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Router %1 has no rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one, such as Host(`shop.example`).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service %1 says nowhere where requests go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service %1 says several ways where requests go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it one of loadBalancer, weighted, mirroring and failover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an integer that is not negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights of %1 are 0: it answers 503</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one child a weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no URL of a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it with its scheme, such as http://10.0.0.1:8080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them another name: Traefik takes only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Router %1 leads to no service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one in its field service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no middleware %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare it, or say its provider behind an @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routers %1 and %2 ask for the same with the same priority; which one answers is left to chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Router %1 is never asked: %2 takes its requests with a higher priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the priority or the rule of one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service %1 leads back to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many services before %1 to be followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another service here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no field that is known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its spelling: Traefik refuses the whole configuration for a field it does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traefik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atomic: the system itself refuses a write on an old state. Checked: looked at just before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>atomic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host names it answers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateways and entry points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, kind, health</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale: its sources do not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n instances pass</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 out of rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n nodes folded; Space unfolds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>will be there once the draft is applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 errors</source>
        <comment>rate, share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declared %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen in traffic, declared nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirror: copies of requests, answers are dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a subset that no route names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the draft %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>observed %1 of %n requests</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::AboutDialog</name>
    <message>
        <source>windows, network, database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secrets in the key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors as values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layout, as a program of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Meshboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meshboard %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop board over every registry and proxy of a service mesh.
Free software under the GNU General Public License, version 3 or later, without any warranty.
Runs on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::AddChildDialog</name>
    <message>
        <source>Add a child to the split of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::Applier</name>
    <message>
        <source>undo an applied plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::ChangeDock</name>
    <message>
        <source>atomic guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system itself refuses the write if somebody else changed it in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read just before and just after the write; how long it could have been changed unseen is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the details of the change set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop before the next write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage the opposite of what was written, as a new change set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this result; it stays in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the change set; Ctrl+Z brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export patch …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes as a patch, or copy it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the changes (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it on what stands there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this change up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change all places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to where it is edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the change set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings caused and cured, and guards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody else changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is staged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some changes are in conflict or cannot be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source of these changes is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The safety level of %1 is &quot;%2&quot;: export the patch, or raise the level under Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would bring an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  -%2 +%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>checks ok, cures %n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>brings %n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is not ready yet; try again in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change set is being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was written and read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change set was applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part was written. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last attempt stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches (*.patch *.diff)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change set was emptied; Ctrl+Z brings it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::ConfigurationPage</name>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed becomes a change of the draft (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop what was typed and not staged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop what was typed, and show what stands there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read its source again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Native text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings of this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a document to see and edit its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open sources hold no documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is only observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates are shown, not edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open source holds %1 any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no text: it is not UTF-8, or holds zero bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open source holds this document any more. What you typed stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed the lines you are typing in. Staging puts both into the change set to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed underneath; what you typed was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed, not staged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the draft leaves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not occur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staged the text of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::ConfirmDialog</name>
    <message>
        <source>%1 is protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These will be written:
%1

Type the name of the source to go on: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::ConnectDialog</name>
    <message>
        <source>Connect to a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual for its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No system of this program speaks &quot;%1:&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::DiffView</name>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::Draft</name>
    <message>
        <source>remove a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discard all changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep mine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::HistoryPage</name>
    <message>
        <source>Undo …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages a draft that takes this back; nothing is written until it is applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the documents of unsettled entries back and notes what was written and what not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was applied from here yet. What you apply is kept with what stood there before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes an earlier one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staged: the draft takes it back once it is applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select something on any page to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Native</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody declares it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 pass, %3 in rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declared here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syntax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sign of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staged change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document it changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer staged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Native text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command that shows it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::KeyedTable</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that hold all these words (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Native text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit widths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %n row(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::LivePage</name>
    <message>
        <source>No source is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing was heard yet: %n source(s) connecting.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of %n source(s) can be reached.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshboard::LogView</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::MainWindow</name>
    <message>
        <source>Workspaces (*.meshboard *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change set that was interrupted is settled: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is real: the registry is simulated, the files are a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find services, routes, documents, commands   %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is wrong, worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect to etcd or another source …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;workspace …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save workspace …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close &amp;all sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;e-read all sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport configuration …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;anything …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;pply the change set …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the change set as a patc&amp;h …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard the change set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Meshboard …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a service &amp;sick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kill a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody &amp;else edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else could not edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to how it &amp;began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export configuration to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration could not be exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) written to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Meshboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety level: what may be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the change set?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The change set holds %n change(s) that were not applied. Quit without them?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshboard::Mark</name>
    <message>
        <source>passing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::NativeModel</name>
    <message>
        <source>document %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::NativeView</name>
    <message>
        <source>Show the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Native document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 values of the file are here; %2 are understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text cannot be read as a tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Native text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::OverviewPage</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splits in flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staged changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open source says when its documents changed, and nothing was applied from here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No split sends traffic to more than one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problem: every source answers, every service is well, and no check found anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::Pages</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::Palette</name>
    <message>
        <source>service %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find services, routes, documents, sources, commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::RouteView</name>
    <message>
        <source>redirects to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers %1 itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads back to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hosts %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continues in %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split this traffic …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second destination to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails over to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, then </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>used in %n places: a change here changes all of them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshboard::RoutingPage</name>
    <message>
        <source>Routing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open source declares a route.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::RuleCard</name>
    <message>
        <source>Time-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-out of each try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system orders rules by priority, not by place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system takes the most specific rule, whatever its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (rule %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter stages a field, an empty one takes it away, Esc goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, e.g. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a further header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value it must have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of a further header</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::ServicesPage</name>
    <message>
        <source>Show in topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls to and from the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule names a caller of this service, and nobody measured its traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes to the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule leads to this service by name: callers reach it directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open source tells of a service: neither a registry nor a document names one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open source knows it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open source knows this service any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 in rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subsets %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only documents name this service; no open registry tells of its instances.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::SettingsDialog</name>
    <message>
        <source>No moving pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic is shown by figures instead of moving dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::ShortcutsDialog</name>
    <message>
        <source>Split bar: move the border (Shift: finest step)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split bar: choose another border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split bar: stage, revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists: filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists: inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topology: walk along edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topology: callers, callees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topology: fold a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topology: zoom in, out, fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::SourcesPage</name>
    <message>
        <source>Look only: nothing can be staged for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes can be staged and exported, never written from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing asks for the name of the source to be typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes may be applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source is open. Type the URL or folder of one above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a source: folder or URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder or URL of a source to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety level of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Next attempt at %1, after %n that failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS certificates are not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Opened %n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the URL of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another source is called %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::SplitBar</name>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a child …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the borders; with Shift in the finest steps.
Keys: Left and Right move the border, Up and Down choose another one, Enter stages, Esc reverts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put these weights into the change set (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what the change set says (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from the split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: keeps its weight while others change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock this weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declared %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed %1 (n = %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not staged yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::SplitEditor</name>
    <message>
        <source>Weights of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written in any document: there is nothing to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this source is read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a child to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::StartPage</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meshboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every registry and proxy of a service mesh on one board: see it, split traffic, plan, apply, take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A living shop of about 15 services in real files. Nothing of yours is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of configuration …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Istio, Consul, Traefik and Kubernetes files. You can also drop one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to etcd …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discovery keys and Traefik&apos;s configuration, live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::StatusLine</name>
    <message>
        <source>Status line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor time and memory of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stale %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lost %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, next try %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety level: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU %1 %  %2 MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::Topology</name>
    <message>
        <source>Pin or unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n nodes. Arrow keys walk along the edges, Enter inspects, / finds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>passing instances</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1k/s</source>
        <comment>thousands of requests a second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>requests a second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::TopologyPage</name>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command, its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show traffic moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find: text, health:critical, kind:subset, rate&gt;10 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, or health: kind: scope: source: subset: service: name: is:, rate&gt; errors&gt; instances&gt;, with or, -, ( ). Enter goes to the next match. (/)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures on edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a group as one node (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open, so there is no mesh to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sources have not answered yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n documents were read; none of them declares a service or a route.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The open sources hold no service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of all shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folded, worst folded: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sick</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>matches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy native text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the native text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Routing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::TopologyView</name>
    <message>
        <source>Topology</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meshboard::edits</name>
    <message>
        <source>rule %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
