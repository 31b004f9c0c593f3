// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/kubernetes/schema.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace meshboard::kubernetes {

namespace {

constexpr Field servicePort[] {
    {"name", "name"},
    {"port", "port", Shape::Integer},
    {"targetPort", "target port", Shape::Any},
    {"nodePort", "node port", Shape::Integer},
    {"protocol", "protocol"},
    {"appProtocol", "application protocol"},
};
constexpr Field clientIp[] {{"timeoutSeconds", "seconds", Shape::Integer}};
constexpr Field affinityConfig[] {{"clientIP", "affinity", clientIp}};
constexpr Field serviceSpec[] {
    {"ports", "port", servicePort, Many::List, "name port"},
    {"selector", "selector", Shape::Text, Many::Map},
    {"type", "type", Shape::Word, Many::One, "ClusterIP NodePort LoadBalancer ExternalName"},
    {"clusterIP", "cluster IP"},
    {"clusterIPs", "cluster IP", Shape::Text, Many::List},
    {"externalIPs", "external IP", Shape::Text, Many::List},
    {"externalName", "external name"},
    {"externalTrafficPolicy", "external traffic policy"},
    {"internalTrafficPolicy", "internal traffic policy"},
    {"trafficDistribution", "traffic distribution"},
    {"healthCheckNodePort", "health check port", Shape::Integer},
    {"ipFamilies", "IP family", Shape::Text, Many::List},
    {"ipFamilyPolicy", "IP family policy"},
    {"loadBalancerIP", "load balancer IP"},
    {"loadBalancerClass", "load balancer class"},
    {"loadBalancerSourceRanges", "load balancer source range", Shape::Text, Many::List},
    {"allocateLoadBalancerNodePorts", "allocate node ports", Shape::Bool},
    {"publishNotReadyAddresses", "publish addresses that are not ready", Shape::Bool},
    {"sessionAffinity", "session affinity"},
    {"sessionAffinityConfig", "session affinity:", affinityConfig},
};
constexpr Field service[] {{"spec", "", serviceSpec}};

constexpr Field expression[] {
    {"key", "key"},
    {"operator", "operator"},
    {"values", "value", Shape::Any},
};
constexpr Field labelSelector[] {
    {"matchLabels", "label", Shape::Text, Many::Map},
    {"matchExpressions", "expression", expression, Many::List, "key"},
};

constexpr Field keyReference[] {
    {"name", "name"},
    {"key", "key"},
    {"optional", "optional", Shape::Bool},
};
constexpr Field fieldReference[] {
    {"fieldPath", "field"},
    {"apiVersion", "API version"},
};
constexpr Field resourceReference[] {
    {"resource", "resource"},
    {"containerName", "container"},
    {"divisor", "divisor", Shape::Any},
};
constexpr Field valueFrom[] {
    {"configMapKeyRef", "from ConfigMap:", keyReference},
    {"secretKeyRef", "from Secret:", keyReference},
    {"fieldRef", "from", fieldReference},
    {"resourceFieldRef", "from", resourceReference},
};
constexpr Field environment[] {
    {"name", "name"},
    {"value", "value"},
    {"valueFrom", "", valueFrom},
};
constexpr Field nameReference[] {
    {"name", "name"},
    {"optional", "optional", Shape::Bool},
};
constexpr Field environmentFrom[] {
    {"prefix", "prefix"},
    {"configMapRef", "ConfigMap", nameReference},
    {"secretRef", "Secret", nameReference},
};
constexpr Field containerPort[] {
    {"name", "name"},
    {"containerPort", "container port", Shape::Integer},
    {"hostPort", "host port", Shape::Integer},
    {"hostIP", "host IP"},
    {"protocol", "protocol"},
};
constexpr Field exec[] {{"command", "command", Shape::Text, Many::List}};
constexpr Field httpHeader[] {
    {"name", "name"},
    {"value", "value"},
};
constexpr Field httpGet[] {
    {"path", "path"},
    {"port", "port", Shape::Any},
    {"host", "host"},
    {"scheme", "scheme"},
    {"httpHeaders", "header", httpHeader, Many::List, "name"},
};
constexpr Field tcpSocket[] {
    {"port", "port", Shape::Any},
    {"host", "host"},
};
constexpr Field grpcProbe[] {
    {"port", "port", Shape::Integer},
    {"service", "service"},
};
constexpr Field sleepAction[] {{"seconds", "seconds", Shape::Integer}};
constexpr Field probe[] {
    {"exec", "", exec},
    {"httpGet", "HTTP", httpGet},
    {"tcpSocket", "TCP", tcpSocket},
    {"grpc", "gRPC", grpcProbe},
    {"sleep", "sleep", sleepAction},
    {"initialDelaySeconds", "initial delay", Shape::Integer},
    {"periodSeconds", "period", Shape::Integer},
    {"timeoutSeconds", "time-out", Shape::Integer},
    {"successThreshold", "success threshold", Shape::Integer},
    {"failureThreshold", "failure threshold", Shape::Integer},
    {"terminationGracePeriodSeconds", "grace period", Shape::Integer},
};
constexpr Field lifecycle[] {
    {"postStart", "after start:", probe},
    {"preStop", "before stop:", probe},
};
constexpr Field resources[] {
    {"limits", "limit", Shape::Any, Many::Map},
    {"requests", "request", Shape::Any, Many::Map},
    {"claims", "claim", Shape::Any},
};
constexpr Field mount[] {
    {"name", "volume"},
    {"mountPath", "path"},
    {"subPath", "path in volume"},
    {"subPathExpr", "path in volume"},
    {"readOnly", "read-only", Shape::Bool},
    {"recursiveReadOnly", "recursively read-only"},
    {"mountPropagation", "propagation"},
};
constexpr Field container[] {
    {"name", "name"},
    {"image", "image"},
    {"imagePullPolicy", "pull policy"},
    {"command", "command", Shape::Text, Many::List},
    {"args", "argument", Shape::Text, Many::List},
    {"workingDir", "working directory"},
    {"env", "variable", environment, Many::List, "name"},
    {"envFrom", "variables", environmentFrom, Many::List, "configMapRef/name secretRef/name"},
    {"ports", "port", containerPort, Many::List, "name containerPort"},
    {"resources", "", resources},
    {"volumeMounts", "mount", mount, Many::List, "name"},
    {"volumeDevices", "device", Shape::Any},
    {"livenessProbe", "liveness:", probe},
    {"readinessProbe", "readiness:", probe},
    {"startupProbe", "start-up:", probe},
    {"lifecycle", "", lifecycle},
    {"securityContext", "security", Shape::Any},
    {"restartPolicy", "restart policy"},
    {"resizePolicy", "resize policy", Shape::Any},
    {"stdin", "standard input", Shape::Bool},
    {"stdinOnce", "standard input once", Shape::Bool},
    {"tty", "terminal", Shape::Bool},
    {"terminationMessagePath", "termination message path"},
    {"terminationMessagePolicy", "termination message policy"},
};
constexpr Field hostAlias[] {
    {"ip", "IP"},
    {"hostnames", "host name", Shape::Text, Many::List},
};
constexpr Field toleration[] {
    {"key", "key"},
    {"operator", "operator"},
    {"value", "value"},
    {"effect", "effect"},
    {"tolerationSeconds", "seconds", Shape::Integer},
};
constexpr Field spread[] {
    {"maxSkew", "maximum skew", Shape::Integer},
    {"minDomains", "minimum of domains", Shape::Integer},
    {"topologyKey", "key"},
    {"whenUnsatisfiable", "when unsatisfiable"},
    {"labelSelector", "selector", labelSelector},
    {"matchLabelKeys", "label key", Shape::Text, Many::List},
    {"nodeAffinityPolicy", "node affinity policy"},
    {"nodeTaintsPolicy", "node taints policy"},
};
constexpr Field localReference[] {{"name", "name"}};
constexpr Field podSpec[] {
    {"containers", "container", container, Many::List, "name"},
    {"initContainers", "init container", container, Many::List, "name"},
    {"ephemeralContainers", "ephemeral container", container, Many::List, "name"},
    // Forty kinds of volume; each is what it is, below the volume's name.
    {"volumes", "volume", Shape::Any},
    {"serviceAccountName", "service account"},
    {"serviceAccount", "service account"},
    {"automountServiceAccountToken", "mount service account's token", Shape::Bool},
    {"nodeName", "node"},
    {"nodeSelector", "node label", Shape::Text, Many::Map},
    {"affinity", "affinity", Shape::Any},
    {"tolerations", "toleration", toleration, Many::List, "key"},
    {"topologySpreadConstraints", "spread", spread, Many::List, "topologyKey"},
    {"hostname", "host name"},
    {"subdomain", "subdomain"},
    {"setHostnameAsFQDN", "full host name", Shape::Bool},
    {"hostNetwork", "host network", Shape::Bool},
    {"hostPID", "host PIDs", Shape::Bool},
    {"hostIPC", "host IPC", Shape::Bool},
    {"hostUsers", "host users", Shape::Bool},
    {"hostAliases", "host alias", hostAlias, Many::List, "ip"},
    {"dnsPolicy", "DNS policy"},
    {"dnsConfig", "DNS", Shape::Any},
    {"imagePullSecrets", "pull secret", localReference, Many::List, "name"},
    {"restartPolicy", "restart policy"},
    {"activeDeadlineSeconds", "deadline", Shape::Integer},
    {"terminationGracePeriodSeconds", "grace period", Shape::Integer},
    {"schedulerName", "scheduler"},
    {"schedulingGates", "scheduling gate", localReference, Many::List, "name"},
    {"priorityClassName", "priority class"},
    {"priority", "priority", Shape::Integer},
    {"preemptionPolicy", "preemption policy"},
    {"runtimeClassName", "runtime class"},
    {"enableServiceLinks", "service links", Shape::Bool},
    {"shareProcessNamespace", "share process namespace", Shape::Bool},
    {"securityContext", "security", Shape::Any},
    {"readinessGates", "readiness gate", Shape::Any},
    {"overhead", "overhead", Shape::Any},
    {"os", "operating system", Shape::Any},
};
constexpr Field templateMetadata[] {
    {"name", "template name"},
    {"namespace", "template namespace"},
    {"labels", "pod label", Shape::Text, Many::Map},
    {"annotations", "pod annotation", Shape::Text, Many::Map},
    {"creationTimestamp", "creation time", Shape::Any},
};
constexpr Field podTemplate[] {
    {"metadata", "", templateMetadata},
    {"spec", "", podSpec},
};
constexpr Field pod[] {{"spec", "", podSpec}};

constexpr Field workloadSpec[] {
    {"replicas", "replicas", Shape::Integer},
    {"selector", "selector", labelSelector},
    {"template", "", podTemplate},
    {"strategy", "strategy", Shape::Any},
    {"updateStrategy", "update strategy", Shape::Any},
    {"minReadySeconds", "minimum ready seconds", Shape::Integer},
    {"revisionHistoryLimit", "revision history", Shape::Integer},
    {"progressDeadlineSeconds", "progress deadline", Shape::Integer},
    {"paused", "paused", Shape::Bool},
    {"serviceName", "service"},
    {"podManagementPolicy", "pod management"},
    {"volumeClaimTemplates", "volume claim", Shape::Any},
    {"persistentVolumeClaimRetentionPolicy", "volume claim retention", Shape::Any},
    {"ordinals", "ordinals", Shape::Any},
};
constexpr Field workload[] {{"spec", "", workloadSpec}};

constexpr Field jobSpec[] {
    {"template", "", podTemplate},
    {"selector", "selector", labelSelector},
    {"backoffLimit", "backoff limit", Shape::Integer},
    {"completions", "completions", Shape::Integer},
    {"parallelism", "parallelism", Shape::Integer},
    {"completionMode", "completion mode"},
    {"activeDeadlineSeconds", "deadline", Shape::Integer},
    {"ttlSecondsAfterFinished", "seconds kept when finished", Shape::Integer},
    {"suspend", "suspended", Shape::Bool},
    {"manualSelector", "manual selector", Shape::Bool},
    {"podFailurePolicy", "pod failure policy", Shape::Any},
};
constexpr Field job[] {{"spec", "", jobSpec}};
constexpr Field jobTemplate[] {
    {"metadata", "", templateMetadata},
    {"spec", "", jobSpec},
};
constexpr Field cronJobSpec[] {
    {"schedule", "schedule"},
    {"timeZone", "time zone"},
    {"concurrencyPolicy", "concurrency policy"},
    {"startingDeadlineSeconds", "starting deadline", Shape::Integer},
    {"successfulJobsHistoryLimit", "history of successful jobs", Shape::Integer},
    {"failedJobsHistoryLimit", "history of failed jobs", Shape::Integer},
    {"suspend", "suspended", Shape::Bool},
    {"jobTemplate", "", jobTemplate},
};
constexpr Field cronJob[] {{"spec", "", cronJobSpec}};

constexpr Field configMap[] {
    {"data", "entry", Shape::Text, Many::Map},
    {"binaryData", "binary entry", Shape::Text, Many::Map},
    {"immutable", "immutable", Shape::Bool},
};
constexpr Field secret[] {
    {"data", "secret", Shape::Text, Many::Map},
    {"stringData", "secret", Shape::Text, Many::Map},
    {"type", "type"},
    {"immutable", "immutable", Shape::Bool},
};
constexpr Field namespaceSpec[] {{"finalizers", "finalizer", Shape::Text, Many::List}};
constexpr Field nameSpace[] {{"spec", "", namespaceSpec}};
constexpr Field serviceAccount[] {
    {"secrets", "secret", localReference, Many::List, "name"},
    {"imagePullSecrets", "pull secret", localReference, Many::List, "name"},
    {"automountServiceAccountToken", "mount token", Shape::Bool},
};

constexpr Field ingressPort[] {
    {"number", "number", Shape::Integer},
    {"name", "name"},
};
constexpr Field ingressService[] {
    {"name", "name"},
    {"port", "port", ingressPort},
};
constexpr Field ingressBackend[] {
    {"service", "service", ingressService},
    {"resource", "resource", Shape::Any},
    {"serviceName", "service name"},
    {"servicePort", "service port", Shape::Any},
};
constexpr Field ingressPath[] {
    {"path", "path"},
    {"pathType", "path type"},
    {"backend", "", ingressBackend},
};
constexpr Field ingressHttp[] {{"paths", "path", ingressPath, Many::List, "path"}};
constexpr Field ingressRule[] {
    {"host", "host"},
    {"http", "", ingressHttp},
};
constexpr Field ingressTls[] {
    {"hosts", "host", Shape::Text, Many::List},
    {"secretName", "secret"},
};
constexpr Field ingressSpec[] {
    {"ingressClassName", "class"},
    {"defaultBackend", "default", ingressBackend},
    {"rules", "rule", ingressRule, Many::List, "host"},
    {"tls", "TLS", ingressTls, Many::List, "secretName"},
};
constexpr Field ingress[] {{"spec", "", ingressSpec}};

constexpr Field endpointConditions[] {
    {"ready", "ready", Shape::Bool},
    {"serving", "serving", Shape::Bool},
    {"terminating", "terminating", Shape::Bool},
};
constexpr Field endpoint[] {
    {"addresses", "address", Shape::Text, Many::List},
    {"conditions", "", endpointConditions},
    {"hostname", "host name"},
    {"nodeName", "node"},
    {"zone", "zone"},
    {"targetRef", "target", Shape::Any},
    {"hints", "hint", Shape::Any},
    {"deprecatedTopology", "topology", Shape::Any},
};
constexpr Field endpointPort[] {
    {"name", "name"},
    {"port", "port", Shape::Integer},
    {"protocol", "protocol"},
    {"appProtocol", "application protocol"},
};
constexpr Field endpointSlice[] {
    {"addressType", "address type"},
    {"endpoints", "endpoint", endpoint, Many::List},
    {"ports", "port", endpointPort, Many::List, "name port"},
};
constexpr Field endpointAddress[] {
    {"ip", "IP"},
    {"hostname", "host name"},
    {"nodeName", "node"},
    {"targetRef", "target", Shape::Any},
};
constexpr Field endpointSubset[] {
    {"addresses", "address", endpointAddress, Many::List, "ip"},
    {"notReadyAddresses", "address not ready", endpointAddress, Many::List, "ip"},
    {"ports", "port", endpointPort, Many::List, "name port"},
};
constexpr Field endpoints[] {{"subsets", "subset", endpointSubset, Many::List}};

constexpr Field claimSpec[] {
    {"accessModes", "access mode", Shape::Text, Many::List},
    {"storageClassName", "storage class"},
    {"volumeMode", "volume mode"},
    {"volumeName", "volume"},
    {"resources", "", resources},
    {"selector", "selector", labelSelector},
    {"dataSource", "data source", Shape::Any},
    {"dataSourceRef", "data source", Shape::Any},
};
constexpr Field claim[] {{"spec", "", claimSpec}};

constexpr Field policyRule[] {
    {"apiGroups", "API group", Shape::Text, Many::List},
    {"resources", "resource", Shape::Text, Many::List},
    {"resourceNames", "name", Shape::Text, Many::List},
    {"nonResourceURLs", "URL", Shape::Text, Many::List},
    {"verbs", "verb", Shape::Text, Many::List},
};
constexpr Field role[] {
    {"rules", "rule", policyRule, Many::List},
    {"aggregationRule", "aggregation", Shape::Any},
};
constexpr Field roleReference[] {
    {"apiGroup", "API group"},
    {"kind", "kind"},
    {"name", "name"},
};
constexpr Field subject[] {
    {"apiGroup", "API group"},
    {"kind", "kind"},
    {"name", "name"},
    {"namespace", "namespace"},
};
constexpr Field roleBinding[] {
    {"roleRef", "role", roleReference},
    {"subjects", "subject", subject, Many::List, "name"},
};

constexpr Field scaleTarget[] {
    {"apiVersion", "API version"},
    {"kind", "kind"},
    {"name", "name"},
};
constexpr Field autoscalerSpec[] {
    {"scaleTargetRef", "target", scaleTarget},
    {"minReplicas", "minimum of replicas", Shape::Integer},
    {"maxReplicas", "maximum of replicas", Shape::Integer},
    {"targetCPUUtilizationPercentage", "CPU percentage", Shape::Integer},
    {"metrics", "metric", Shape::Any},
    {"behavior", "behaviour", Shape::Any},
};
constexpr Field autoscaler[] {{"spec", "", autoscalerSpec}};
constexpr Field disruptionSpec[] {
    {"minAvailable", "minimum available", Shape::Any},
    {"maxUnavailable", "maximum unavailable", Shape::Any},
    {"selector", "selector", labelSelector},
    {"unhealthyPodEvictionPolicy", "eviction policy"},
};
constexpr Field disruptionBudget[] {{"spec", "", disruptionSpec}};

struct Known
{
    QLatin1StringView kind;
    std::span<const Field> fields;
};

constexpr std::array known {
    Known {"Service"_L1, service},
    Known {"Pod"_L1, pod},
    Known {"Deployment"_L1, workload},
    Known {"StatefulSet"_L1, workload},
    Known {"DaemonSet"_L1, workload},
    Known {"ReplicaSet"_L1, workload},
    Known {"ReplicationController"_L1, workload},
    Known {"Job"_L1, job},
    Known {"CronJob"_L1, cronJob},
    Known {"ConfigMap"_L1, configMap},
    Known {"Secret"_L1, secret},
    Known {"Namespace"_L1, nameSpace},
    Known {"ServiceAccount"_L1, serviceAccount},
    Known {"Ingress"_L1, ingress},
    Known {"EndpointSlice"_L1, endpointSlice},
    Known {"Endpoints"_L1, endpoints},
    Known {"PersistentVolumeClaim"_L1, claim},
    Known {"Role"_L1, role},
    Known {"ClusterRole"_L1, role},
    Known {"RoleBinding"_L1, roleBinding},
    Known {"ClusterRoleBinding"_L1, roleBinding},
    Known {"HorizontalPodAutoscaler"_L1, autoscaler},
    Known {"PodDisruptionBudget"_L1, disruptionBudget},
};

constexpr std::array groups {""_L1,
                             "apps"_L1,
                             "batch"_L1,
                             "autoscaling"_L1,
                             "policy"_L1,
                             "extensions"_L1,
                             "networking.k8s.io"_L1,
                             "discovery.k8s.io"_L1,
                             "rbac.authorization.k8s.io"_L1,
                             "storage.k8s.io"_L1,
                             "scheduling.k8s.io"_L1,
                             "coordination.k8s.io"_L1,
                             "admissionregistration.k8s.io"_L1,
                             "apiextensions.k8s.io"_L1,
                             "apiregistration.k8s.io"_L1};

} // namespace

bool isOurs(const Manifest &manifest)
{
    return std::find(groups.cbegin(), groups.cend(), manifest.group) != groups.cend();
}

std::span<const Field> fieldsOf(const Manifest &manifest)
{
    const auto found = std::find_if(known.cbegin(), known.cend(), [&](const Known &one) { return one.kind == manifest.key.kind; });
    return found == known.cend() ? std::span<const Field> {} : found->fields;
}

} // namespace meshboard::kubernetes
