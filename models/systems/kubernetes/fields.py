#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes fields.cpp: the tables of Kubernetes' own kinds, from the API server's description of itself.

    ./fields.py OPENAPI_V3.json… GENERATED.proto… > fields.cpp

OpenAPI (kubectl get --raw /openapi/v3/api/v1 and the like) says names, types, what is required and what names the items of a list;
the Protobuf files of later versions (k8s.io/api) add the fields that came since. What a person calls a field is its name in words,
unless `labels` below says something better."""
import json
import re
import sys

labels = {
    "spec": "", "template": "", "metadata": "", "data": "entry", "binaryData": "binary entry", "stringData": "secret",
    "name": "name", "value": "value", "key": "key", "labels": "label", "annotations": "annotation",
    "appProtocol": "application protocol", "tolerationSeconds": "seconds", "clusterIP": "cluster IP", "clusterIPs": "cluster IP", "externalIPs": "external IP", "sessionAffinityConfig": "session affinity:",
    "clientIP": "affinity", "publishNotReadyAddresses": "publish addresses that are not ready", "healthCheckNodePort": "health check port",
    "matchLabels": "label", "matchExpressions": "expression", "env": "variable", "envFrom": "variables", "valueFrom": "",
    "configMapKeyRef": "from ConfigMap:", "secretKeyRef": "from Secret:", "fieldRef": "from", "resourceFieldRef": "from",
    "fieldPath": "field", "configMapRef": "ConfigMap", "secretRef": "Secret", "args": "argument", "exec": "", "httpGet": "HTTP",
    "tcpSocket": "TCP", "grpc": "gRPC", "livenessProbe": "liveness:", "readinessProbe": "readiness:", "startupProbe": "start-up:",
    "initialDelaySeconds": "initial delay", "periodSeconds": "period", "timeoutSeconds": "time-out", "lifecycle": "", "resources": "",
    "postStart": "after start:", "preStop": "before stop:", "imagePullPolicy": "pull policy", "imagePullSecrets": "pull secret",
    "volumeMounts": "mount", "mountPath": "path", "subPath": "path in volume", "subPathExpr": "path in volume", "stdin": "standard input",
    "tty": "terminal", "volumeDevices": "device", "hostPID": "host PIDs", "dnsPolicy": "DNS policy", "dnsConfig": "DNS",
    "ports": "port", "ingressClassName": "class", "defaultBackend": "default", "jobTemplate": "", "backend": "", "http": "", "tls": "TLS",
    "conditions": "", "apiGroups": "API group", "apiGroup": "API group", "apiVersion": "API version", "nonResourceURLs": "URL",
    "resourceNames": "name", "roleRef": "role", "containers": "container", "serviceAccountName": "service account", "uid": "UID",
    "scaleTargetRef": "target", "addresses": "address", "notReadyAddresses": "address not ready", "targetRef": "target",
    "minReplicas": "minimum of replicas", "maxReplicas": "maximum of replicas", "deprecatedTopology": "topology", "ip": "IP",
    "nodeName": "node", "namespaceSelector": "namespaces with", "podSelector": "pods with", "ipBlock": "addresses", "cidr": "range",
}
words = {"ip": "IP", "ips": "IPs", "tls": "TLS", "url": "URL", "dns": "DNS", "api": "API", "http": "HTTP", "uid": "UID", "id": "ID",
         "ca": "CA", "cpu": "CPU", "tcp": "TCP", "fs": "FS", "gce": "GCE", "aws": "AWS", "nfs": "NFS", "csi": "CSI", "rbd": "RBD"}
# Beside the keys by which the server merges: what tells items apart for a person.
items = {"ports": "name port containerPort", "envFrom": "configMapRef/name secretRef/name", "paths": "path", "rules": "host",
         "tls": "secretName", "subjects": "name", "matchExpressions": "key", "topologySpreadConstraints": "topologyKey",
         "tolerations": "key", "addresses": "ip", "notReadyAddresses": "ip", "metrics": "type"}
# What the server demands beyond its description (pkg/apis/*/validation of kubernetes).
enumerations = {
    "networking.v1.HTTPIngressPath.pathType": "Exact Prefix ImplementationSpecific",
    "discovery.v1.EndpointSlice.addressType": "IPv4 IPv6 FQDN",
    "meta.v1.LabelSelectorRequirement.operator": "In NotIn Exists DoesNotExist",
}
# Those that have a default may be empty, too.
defaulted = {
    "core.v1.ServiceSpec.type": "ClusterIP|NodePort|LoadBalancer|ExternalName",
    "core.v1.ServicePort.protocol": "TCP|UDP|SCTP", "core.v1.ContainerPort.protocol": "TCP|UDP|SCTP",
    "core.v1.Container.imagePullPolicy": "Always|IfNotPresent|Never", "core.v1.ServiceSpec.sessionAffinity": "None|ClientIP",
    "core.v1.ServiceSpec.externalTrafficPolicy": "Cluster|Local", "core.v1.ServiceSpec.internalTrafficPolicy": "Cluster|Local",
}
# What the description calls required because Go always writes it, and the server does without.
optional = {"discovery.v1.EndpointSlice.endpoints", "rbac.v1.RoleRef.apiGroup", "rbac.v1.Role.rules", "rbac.v1.ClusterRole.rules",
            "networking.v1.NetworkPolicySpec.podSelector", "apps.v1.StatefulSetSpec.serviceName", "scheduling.v1.PriorityClass.value",
            "core.v1.LimitRangeSpec.limits"}
ranges = {
    "core.v1.ServicePort.port": (1, 65535), "core.v1.ServicePort.nodePort": (0, 65535), "core.v1.ContainerPort.containerPort": (1, 65535),
    "core.v1.ContainerPort.hostPort": (0, 65535), "networking.v1.ServiceBackendPort.number": (0, 65535),
    "apps.v1.DeploymentSpec.replicas": (0, 2147483647), "apps.v1.StatefulSetSpec.replicas": (0, 2147483647),
    "discovery.v1.EndpointPort.port": (0, 65535), "core.v1.EndpointPort.port": (1, 65535),
}
kinds = """
core.v1: Service Pod ReplicationController ConfigMap Secret Namespace ServiceAccount Endpoints PersistentVolumeClaim LimitRange ResourceQuota
apps.v1: Deployment StatefulSet DaemonSet ReplicaSet
batch.v1: Job CronJob
networking.v1: Ingress IngressClass NetworkPolicy
discovery.v1: EndpointSlice
rbac.v1: Role ClusterRole RoleBinding ClusterRoleBinding
autoscaling.v1: HorizontalPodAutoscaler
autoscaling.v2: HorizontalPodAutoscaler
policy.v1: PodDisruptionBudget
scheduling.v1: PriorityClass
storage.v1: StorageClass
admissionregistration.v1: ValidatingWebhookConfiguration MutatingWebhookConfiguration
"""
groups = {"core": "", "networking": "networking.k8s.io", "discovery": "discovery.k8s.io", "rbac": "rbac.authorization.k8s.io",
          "scheduling": "scheduling.k8s.io", "storage": "storage.k8s.io", "admissionregistration": "admissionregistration.k8s.io"}
shared = {"apiVersion", "kind", "metadata", "status"}  # contract/manifest.cpp has them
# The tables of a pod's own templates are those of any object, and these tables end where nobody asks further.
whole = {"io.k8s.apimachinery.pkg.runtime.RawExtension", "io.k8s.api.core.v1.ObjectReference", "io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1"}


def in_words(name):
    parts = re.findall(r"[A-Z]+(?![a-z])s?|[A-Z]?[a-z0-9]+", name)
    return " ".join(words.get(part.lower(), part.lower()) for part in parts)


def singular(text):
    if text.endswith("ies"):
        return text[:-3] + "y"
    if re.search(r"(ss|us)$", text):
        return text
    return text[:-2] if re.search(r"(sses|xes|ches)$", text) else text.removesuffix("s")


def quoted(text):
    return '"' + text + '"'


class Tables:
    def __init__(self, definitions):
        self.definitions = definitions
        self.done = {}  # definition -> name of its array
        self.text = []

    def reference(self, schema):
        for one in [schema] + schema.get("allOf", []):
            if "$ref" in one:
                return one["$ref"].rsplit("/", 1)[1]
        return None

    def array(self, definition):
        if definition in self.done:
            return self.done[definition]
        short = definition.rsplit(".", 1)[1]
        name = short[0].lower() + short[1:] + "Fields"
        if name in self.done.values():
            name = short[0].lower() + short[1:] + "Fields" + "".join(part.title() for part in definition.split(".")[-3:-1])
        self.done[definition] = name
        self.add(name, definition, set())
        return name

    def add(self, name, definition, without):
        schema = self.definitions[definition]
        key = ".".join(definition.split(".")[-3:])
        fields = [self.field(field, value, field in schema.get("required", []), key) for field, value in schema.get("properties", {}).items()
                  if field not in without]
        self.text.append("constexpr Field " + name + "[] {" + ", ".join(fields) + "};")

    def field(self, name, schema, is_required, owner):
        many, label = "One", labels.get(name, in_words(name))
        names = schema.get("x-kubernetes-patch-merge-key") or " ".join(schema.get("x-kubernetes-list-map-keys", []))
        if schema.get("type") == "array":
            many, schema, label = "List", schema["items"], labels.get(name, singular(in_words(name)))
        elif "additionalProperties" in schema:
            many, schema, label = "Map", schema["additionalProperties"], labels.get(name, singular(in_words(name)))
        definition = self.reference(schema)
        target = self.definitions.get(definition, {}) if definition else schema
        shape, hint = "Any", ""
        if definition and definition.endswith(".Quantity"):
            shape = "Quantity"
        elif target.get("format") == "int-or-string":
            shape = "IntegerOrText"
        elif target.get("type") in ("string", "integer", "number", "boolean"):
            shape = {"string": "Text", "integer": "Integer", "number": "Number", "boolean": "Bool"}[target["type"]]
            if owner + "." + name in enumerations:
                shape, hint = "Word", enumerations[owner + "." + name]
        elif target.get("properties") and definition not in whole:
            shape = "Object"
        if shape == "Object":
            array = self.array(definition)
            hint = (items.get(name) or names or ("name" if "name" in target["properties"] else "")) if many == "List" else ""
            arguments = [quoted(name), quoted(label), array]
        else:
            arguments = [quoted(name), quoted(label), "Shape::" + shape]
            if shape == "Text" and many == "One" and not hint:
                arguments.pop()
        if many != "One" or hint:
            arguments.append("Many::" + many)
        if hint:
            arguments.append(quoted(hint))
        result = ", ".join(arguments)
        place = owner + "." + name
        demands = (".required()" if is_required and place not in optional else "") + (".between(%d, %d)" % ranges[place] if place in ranges else "")
        demands += '.like("(%s)?")' % defaulted[place] if place in defaulted else ""
        return "Field(" + result + ")" + demands if demands else "{" + result + "}"


def wrapped(line):
    out, current = [], ""
    for piece in re.split(r"(?<=[,{]) (?=Field\(|\{\")|(?<=\] \{)(?=Field\(|\{\")", line):
        if current and len(current) + len(piece) > 136:
            out.append(current)
            current = "    " + piece
        else:
            current = current + (" " if current and not current.endswith("] {") else "") + piece
    return "\n".join(out + [current])


def later(path, definitions):
    """Fields that a later version has beside those of the definitions; none of them can be required."""
    package = re.search(r"^package k8s\.io\.(api\..*);", open(path).read(), re.M).group(1)
    scalars = {"string": "string", "bytes": "string", "bool": "boolean", "int32": "integer", "int64": "integer", "double": "number"}

    def schema(kind):
        if kind in scalars:
            return {"type": scalars[kind]}
        name = kind.removeprefix(".").removeprefix("k8s.io.")
        if kind.endswith((".Time", ".MicroTime", ".Duration")):
            return {"type": "string"}
        return {"$ref": "/io.k8s." + (package + "." + name if "." not in name else name)}

    for message, body in re.findall(r"^message (\w+) \{(.*?)^\}", open(path).read(), re.M | re.S):
        properties = definitions.setdefault("io.k8s." + package + "." + message, {}).setdefault("properties", {})
        for many, kind, name in re.findall(r"^  (optional|repeated|map<string, ?)\s*([\w.]+)>? (\w+) = \d+;", body, re.M):
            one = schema(kind)
            if many.startswith("map"):
                one = {"additionalProperties": one}
            properties.setdefault(name, {"type": "array", "items": one} if many == "repeated" else one)


# Go embeds these, so that their fields stand in the object around them.
embedded = {"volumeSource", "handler", "ephemeralContainerCommon", "localObjectReference", "persistentVolumeSource"}


def flatten(definitions):
    for schema in definitions.values():
        properties = schema.get("properties", {})
        for name in embedded & properties.keys():
            inner = definitions[properties.pop(name)["$ref"].rsplit("/", 1)[1]]
            for field, value in inner["properties"].items():
                properties.setdefault(field, value)


definitions = {}
for path in sys.argv[1:]:
    if path.endswith(".proto"):
        later(path, definitions)
        continue
    for name, schema in json.load(open(path))["components"]["schemas"].items():
        definitions.setdefault(name, schema)
flatten(definitions)
tables = Tables(definitions)
tables.done["io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"] = "objectMetaFields"
tables.text.append("""// The names and labels of a template; what only a server fills in is whatever it is.
constexpr Field objectMetaFields[] {{"name", "template name"}, {"namespace", "template namespace"}, {"generateName", "prefix of generated name"},
    {"labels", "pod label", Shape::Text, Many::Map}, {"annotations", "pod annotation", Shape::Text, Many::Map},
    {"creationTimestamp", "creation time", Shape::Any}, {"finalizers", "finalizer", Shape::Text, Many::List},
    {"ownerReferences", "owner", Shape::Any}, {"uid", "UID"}, {"resourceVersion", "resource version"}, {"generation", "generation", Shape::Integer}};""")
known = []
for line in kinds.split("\n"):
    group, _, names = line.partition(":")
    for kind in names.split():
        definition = "io.k8s.api." + group + "." + kind
        name = kind[0].lower() + kind[1:] + ("" if kind != "HorizontalPodAutoscaler" else group.split(".")[1].upper()) + "Object"
        tables.add(name, definition, shared)
        word, version = group.split(".")
        known.append('    Known {%s, %s, %s, %s},' % tuple([quoted(text) + "_L1" for text in (groups.get(word, word), kind, version)] + [name]))
print("""// SPDX-License-Identifier: GPL-3.0-or-later
// Made by fields.py from the API server's own description (OpenAPI v3).
// clang-format off
#include "systems/kubernetes/fields.h"

#include <array>

using namespace Qt::StringLiterals;

namespace meshboard::kubernetes {

namespace {
""")
print("\n".join(wrapped(line) for line in tables.text))
print("\nconstexpr std::array known {\n" + "\n".join(known) + "\n};\n\n} // namespace\n")
print("""std::span<const Known> kindsOfServer()
{
    return known;
}

} // namespace meshboard::kubernetes""")
