// SPDX-License-Identifier: GPL-3.0-or-later
// Made by fields.py from the API server's own description (OpenAPI v3).
// clang-format off
#include "systems/kubernetes/fields.h"

#include <array>

using namespace Qt::StringLiterals;

namespace meshboard::kubernetes {

namespace {

// The names and labels of a template; what only a server fills in is whatever it is.
constexpr Field objectMetaFields[] {
    {"name", "template name"}, {"namespace", "template namespace"},
    {"generateName", "prefix of generated name"},
    {"labels", "pod label", Shape::Text, Many::Map},
    {"annotations", "pod annotation", Shape::Text, Many::Map},
    {"creationTimestamp", "creation time", Shape::Any},
    {"finalizers", "finalizer", Shape::Text, Many::List},
    {"ownerReferences", "owner", Shape::Any}, {"uid", "UID"},
    {"resourceVersion", "resource version"}, {"generation", "generation", Shape::Integer}};
constexpr Field servicePortFields[] {{"appProtocol", "application protocol"}, {"name", "name"},
    Field("nodePort", "node port", Shape::Integer).between(0, 65535), Field("port", "port", Shape::Integer).required().between(1, 65535),
    Field("protocol", "protocol").like("(TCP|UDP|SCTP)?"), {"targetPort", "target port", Shape::IntegerOrText}};
constexpr Field clientIPConfigFields[] {{"timeoutSeconds", "time-out", Shape::Integer}};
constexpr Field sessionAffinityConfigFields[] {{"clientIP", "affinity", clientIPConfigFields}};
constexpr Field serviceSpecFields[] {{"allocateLoadBalancerNodePorts", "allocate load balancer node ports", Shape::Bool},
    {"clusterIP", "cluster IP"}, {"clusterIPs", "cluster IP", Shape::Text, Many::List},
    {"externalIPs", "external IP", Shape::Text, Many::List}, {"externalName", "external name"},
    Field("externalTrafficPolicy", "external traffic policy").like("(Cluster|Local)?"),
    {"healthCheckNodePort", "health check port", Shape::Integer},
    Field("internalTrafficPolicy", "internal traffic policy").like("(Cluster|Local)?"),
    {"ipFamilies", "IP family", Shape::Text, Many::List}, {"ipFamilyPolicy", "IP family policy"},
    {"loadBalancerClass", "load balancer class"}, {"loadBalancerIP", "load balancer IP"},
    {"loadBalancerSourceRanges", "load balancer source range", Shape::Text, Many::List},
    {"ports", "port", servicePortFields, Many::List, "name port containerPort"},
    {"publishNotReadyAddresses", "publish addresses that are not ready", Shape::Bool}, {"selector", "selector", Shape::Text, Many::Map},
    Field("sessionAffinity", "session affinity").like("(None|ClientIP)?"),
    {"sessionAffinityConfig", "session affinity:", sessionAffinityConfigFields}, {"trafficDistribution", "traffic distribution"},
    Field("type", "type").like("(ClusterIP|NodePort|LoadBalancer|ExternalName)?")};
constexpr Field serviceObject[] {{"spec", "", serviceSpecFields}};
constexpr Field nodeSelectorRequirementFields[] {Field("key", "key").required(), Field("operator", "operator").required(),
    {"values", "value", Shape::Text, Many::List}};
constexpr Field nodeSelectorTermFields[] {{"matchExpressions", "expression", nodeSelectorRequirementFields, Many::List, "key"},
    {"matchFields", "match field", nodeSelectorRequirementFields, Many::List}};
constexpr Field preferredSchedulingTermFields[] {Field("preference", "preference", nodeSelectorTermFields).required(),
    Field("weight", "weight", Shape::Integer).required()};
constexpr Field nodeSelectorFields[] {Field("nodeSelectorTerms", "node selector term", nodeSelectorTermFields, Many::List).required()};
constexpr Field nodeAffinityFields[] {
    {"preferredDuringSchedulingIgnoredDuringExecution", "preferred during scheduling ignored during execution", preferredSchedulingTermFields, Many::List},
    {"requiredDuringSchedulingIgnoredDuringExecution", "required during scheduling ignored during execution", nodeSelectorFields}};
constexpr Field labelSelectorRequirementFields[] {Field("key", "key").required(),
    Field("operator", "operator", Shape::Word, Many::One, "In NotIn Exists DoesNotExist").required(),
    {"values", "value", Shape::Text, Many::List}};
constexpr Field labelSelectorFields[] {{"matchExpressions", "expression", labelSelectorRequirementFields, Many::List, "key"},
    {"matchLabels", "label", Shape::Text, Many::Map}};
constexpr Field podAffinityTermFields[] {{"labelSelector", "label selector", labelSelectorFields},
    {"matchLabelKeys", "match label key", Shape::Text, Many::List}, {"mismatchLabelKeys", "mismatch label key", Shape::Text, Many::List},
    {"namespaceSelector", "namespaces with", labelSelectorFields}, {"namespaces", "namespace", Shape::Text, Many::List},
    Field("topologyKey", "topology key").required()};
constexpr Field weightedPodAffinityTermFields[] {Field("podAffinityTerm", "pod affinity term", podAffinityTermFields).required(),
    Field("weight", "weight", Shape::Integer).required()};
constexpr Field podAffinityFields[] {
    {"preferredDuringSchedulingIgnoredDuringExecution", "preferred during scheduling ignored during execution", weightedPodAffinityTermFields, Many::List},
    {"requiredDuringSchedulingIgnoredDuringExecution", "required during scheduling ignored during execution", podAffinityTermFields, Many::List}};
constexpr Field podAntiAffinityFields[] {
    {"preferredDuringSchedulingIgnoredDuringExecution", "preferred during scheduling ignored during execution", weightedPodAffinityTermFields, Many::List},
    {"requiredDuringSchedulingIgnoredDuringExecution", "required during scheduling ignored during execution", podAffinityTermFields, Many::List}};
constexpr Field affinityFields[] {{"nodeAffinity", "node affinity", nodeAffinityFields},
    {"podAffinity", "pod affinity", podAffinityFields}, {"podAntiAffinity", "pod anti affinity", podAntiAffinityFields}};
constexpr Field configMapKeySelectorFields[] {Field("key", "key").required(), {"name", "name"}, {"optional", "optional", Shape::Bool}};
constexpr Field objectFieldSelectorFields[] {{"apiVersion", "API version"}, Field("fieldPath", "field").required()};
constexpr Field resourceFieldSelectorFields[] {{"containerName", "container name"}, {"divisor", "divisor", Shape::Quantity},
    Field("resource", "resource").required()};
constexpr Field secretKeySelectorFields[] {Field("key", "key").required(), {"name", "name"}, {"optional", "optional", Shape::Bool}};
constexpr Field fileKeySelectorFields[] {{"volumeName", "volume name"}, {"path", "path"}, {"key", "key"},
    {"optional", "optional", Shape::Bool}};
constexpr Field envVarSourceFields[] {{"configMapKeyRef", "from ConfigMap:", configMapKeySelectorFields},
    {"fieldRef", "from", objectFieldSelectorFields}, {"resourceFieldRef", "from", resourceFieldSelectorFields},
    {"secretKeyRef", "from Secret:", secretKeySelectorFields}, {"fileKeyRef", "file key ref", fileKeySelectorFields}};
constexpr Field envVarFields[] {Field("name", "name").required(), {"value", "value"}, {"valueFrom", "", envVarSourceFields}};
constexpr Field configMapEnvSourceFields[] {{"name", "name"}, {"optional", "optional", Shape::Bool}};
constexpr Field secretEnvSourceFields[] {{"name", "name"}, {"optional", "optional", Shape::Bool}};
constexpr Field envFromSourceFields[] {{"configMapRef", "ConfigMap", configMapEnvSourceFields}, {"prefix", "prefix"},
    {"secretRef", "Secret", secretEnvSourceFields}};
constexpr Field execActionFields[] {{"command", "command", Shape::Text, Many::List}};
constexpr Field hTTPHeaderFields[] {Field("name", "name").required(), Field("value", "value").required()};
constexpr Field hTTPGetActionFields[] {{"host", "host"}, {"httpHeaders", "HTTP header", hTTPHeaderFields, Many::List, "name"},
    {"path", "path"}, Field("port", "port", Shape::IntegerOrText).required(), {"scheme", "scheme"}};
constexpr Field sleepActionFields[] {Field("seconds", "seconds", Shape::Integer).required()};
constexpr Field tCPSocketActionFields[] {{"host", "host"}, Field("port", "port", Shape::IntegerOrText).required()};
constexpr Field lifecycleHandlerFields[] {{"exec", "", execActionFields}, {"httpGet", "HTTP", hTTPGetActionFields},
    {"sleep", "sleep", sleepActionFields}, {"tcpSocket", "TCP", tCPSocketActionFields}};
constexpr Field lifecycleFields[] {{"postStart", "after start:", lifecycleHandlerFields},
    {"preStop", "before stop:", lifecycleHandlerFields}, {"stopSignal", "stop signal"}};
constexpr Field gRPCActionFields[] {Field("port", "port", Shape::Integer).required(), {"service", "service"}};
constexpr Field probeFields[] {{"exec", "", execActionFields}, {"failureThreshold", "failure threshold", Shape::Integer},
    {"grpc", "gRPC", gRPCActionFields}, {"httpGet", "HTTP", hTTPGetActionFields},
    {"initialDelaySeconds", "initial delay", Shape::Integer}, {"periodSeconds", "period", Shape::Integer},
    {"successThreshold", "success threshold", Shape::Integer}, {"tcpSocket", "TCP", tCPSocketActionFields},
    {"terminationGracePeriodSeconds", "termination grace period seconds", Shape::Integer},
    {"timeoutSeconds", "time-out", Shape::Integer}};
constexpr Field containerPortFields[] {Field("containerPort", "container port", Shape::Integer).required().between(1, 65535),
    {"hostIP", "host IP"}, Field("hostPort", "host port", Shape::Integer).between(0, 65535), {"name", "name"},
    Field("protocol", "protocol").like("(TCP|UDP|SCTP)?")};
constexpr Field containerResizePolicyFields[] {Field("resourceName", "resource name").required(),
    Field("restartPolicy", "restart policy").required()};
constexpr Field resourceClaimFields[] {Field("name", "name").required(), {"request", "request"}};
constexpr Field resourceRequirementsFields[] {{"claims", "claim", resourceClaimFields, Many::List, "name"},
    {"limits", "limit", Shape::Quantity, Many::Map}, {"requests", "request", Shape::Quantity, Many::Map}};
constexpr Field appArmorProfileFields[] {{"localhostProfile", "localhost profile"}, Field("type", "type").required()};
constexpr Field capabilitiesFields[] {{"add", "add", Shape::Text, Many::List}, {"drop", "drop", Shape::Text, Many::List}};
constexpr Field sELinuxOptionsFields[] {{"level", "level"}, {"role", "role"}, {"type", "type"}, {"user", "user"}};
constexpr Field seccompProfileFields[] {{"localhostProfile", "localhost profile"}, Field("type", "type").required()};
constexpr Field windowsSecurityContextOptionsFields[] {{"gmsaCredentialSpec", "gmsa credential spec"},
    {"gmsaCredentialSpecName", "gmsa credential spec name"}, {"hostProcess", "host process", Shape::Bool},
    {"runAsUserName", "run as user name"}};
constexpr Field securityContextFields[] {{"allowPrivilegeEscalation", "allow privilege escalation", Shape::Bool},
    {"appArmorProfile", "app armor profile", appArmorProfileFields}, {"capabilities", "capabilities", capabilitiesFields},
    {"privileged", "privileged", Shape::Bool}, {"procMount", "proc mount"},
    {"readOnlyRootFilesystem", "read only root filesystem", Shape::Bool}, {"runAsGroup", "run as group", Shape::Integer},
    {"runAsNonRoot", "run as non root", Shape::Bool}, {"runAsUser", "run as user", Shape::Integer},
    {"seLinuxOptions", "se linux options", sELinuxOptionsFields}, {"seccompProfile", "seccomp profile", seccompProfileFields},
    {"windowsOptions", "windows options", windowsSecurityContextOptionsFields}};
constexpr Field volumeDeviceFields[] {Field("devicePath", "device path").required(), Field("name", "name").required()};
constexpr Field volumeMountFields[] {Field("mountPath", "path").required(), {"mountPropagation", "mount propagation"},
    Field("name", "name").required(), {"readOnly", "read only", Shape::Bool}, {"recursiveReadOnly", "recursive read only"},
    {"subPath", "path in volume"}, {"subPathExpr", "path in volume"}};
constexpr Field containerRestartRuleOnExitCodesFields[] {{"operator", "operator"}, {"values", "value", Shape::Integer, Many::List}};
constexpr Field containerRestartRuleFields[] {{"action", "action"}, {"exitCodes", "exit codes", containerRestartRuleOnExitCodesFields}};
constexpr Field containerFields[] {{"args", "argument", Shape::Text, Many::List}, {"command", "command", Shape::Text, Many::List},
    {"env", "variable", envVarFields, Many::List, "name"},
    {"envFrom", "variables", envFromSourceFields, Many::List, "configMapRef/name secretRef/name"}, {"image", "image"},
    Field("imagePullPolicy", "pull policy").like("(Always|IfNotPresent|Never)?"), {"lifecycle", "", lifecycleFields},
    {"livenessProbe", "liveness:", probeFields}, Field("name", "name").required(),
    {"ports", "port", containerPortFields, Many::List, "name port containerPort"}, {"readinessProbe", "readiness:", probeFields},
    {"resizePolicy", "resize policy", containerResizePolicyFields, Many::List}, {"resources", "", resourceRequirementsFields},
    {"restartPolicy", "restart policy"}, {"securityContext", "security context", securityContextFields},
    {"startupProbe", "start-up:", probeFields}, {"stdin", "standard input", Shape::Bool}, {"stdinOnce", "stdin once", Shape::Bool},
    {"terminationMessagePath", "termination message path"}, {"terminationMessagePolicy", "termination message policy"},
    {"tty", "terminal", Shape::Bool}, {"volumeDevices", "device", volumeDeviceFields, Many::List, "devicePath"},
    {"volumeMounts", "mount", volumeMountFields, Many::List, "mountPath"}, {"workingDir", "working dir"},
    {"restartPolicyRules", "restart policy rule", containerRestartRuleFields, Many::List}};
constexpr Field podDNSConfigOptionFields[] {{"name", "name"}, {"value", "value"}};
constexpr Field podDNSConfigFields[] {{"nameservers", "nameserver", Shape::Text, Many::List},
    {"options", "option", podDNSConfigOptionFields, Many::List, "name"}, {"searches", "search", Shape::Text, Many::List}};
constexpr Field ephemeralContainerFields[] {{"args", "argument", Shape::Text, Many::List},
    {"command", "command", Shape::Text, Many::List}, {"env", "variable", envVarFields, Many::List, "name"},
    {"envFrom", "variables", envFromSourceFields, Many::List, "configMapRef/name secretRef/name"}, {"image", "image"},
    {"imagePullPolicy", "pull policy"}, {"lifecycle", "", lifecycleFields}, {"livenessProbe", "liveness:", probeFields},
    Field("name", "name").required(), {"ports", "port", containerPortFields, Many::List, "name port containerPort"},
    {"readinessProbe", "readiness:", probeFields}, {"resizePolicy", "resize policy", containerResizePolicyFields, Many::List},
    {"resources", "", resourceRequirementsFields}, {"restartPolicy", "restart policy"},
    {"securityContext", "security context", securityContextFields}, {"startupProbe", "start-up:", probeFields},
    {"stdin", "standard input", Shape::Bool}, {"stdinOnce", "stdin once", Shape::Bool}, {"targetContainerName", "target container name"},
    {"terminationMessagePath", "termination message path"}, {"terminationMessagePolicy", "termination message policy"},
    {"tty", "terminal", Shape::Bool}, {"volumeDevices", "device", volumeDeviceFields, Many::List, "devicePath"},
    {"volumeMounts", "mount", volumeMountFields, Many::List, "mountPath"}, {"workingDir", "working dir"},
    {"restartPolicyRules", "restart policy rule", containerRestartRuleFields, Many::List}};
constexpr Field hostAliasFields[] {{"hostnames", "hostname", Shape::Text, Many::List}, {"ip", "IP"}};
constexpr Field localObjectReferenceFields[] {{"name", "name"}};
constexpr Field podOSFields[] {Field("name", "name").required()};
constexpr Field podReadinessGateFields[] {Field("conditionType", "condition type").required()};
constexpr Field claimSourceFields[] {{"resourceClaimName", "resource claim name"},
    {"resourceClaimTemplateName", "resource claim template name"}};
constexpr Field podResourceClaimFields[] {Field("name", "name").required(), {"source", "source", claimSourceFields},
    {"resourceClaimName", "resource claim name"}, {"resourceClaimTemplateName", "resource claim template name"}};
constexpr Field podSchedulingGateFields[] {Field("name", "name").required()};
constexpr Field sysctlFields[] {Field("name", "name").required(), Field("value", "value").required()};
constexpr Field podSecurityContextFields[] {{"appArmorProfile", "app armor profile", appArmorProfileFields},
    {"fsGroup", "FS group", Shape::Integer}, {"fsGroupChangePolicy", "FS group change policy"},
    {"runAsGroup", "run as group", Shape::Integer}, {"runAsNonRoot", "run as non root", Shape::Bool},
    {"runAsUser", "run as user", Shape::Integer}, {"seLinuxOptions", "se linux options", sELinuxOptionsFields},
    {"seccompProfile", "seccomp profile", seccompProfileFields},
    {"supplementalGroups", "supplemental group", Shape::Integer, Many::List}, {"sysctls", "sysctl", sysctlFields, Many::List, "name"},
    {"windowsOptions", "windows options", windowsSecurityContextOptionsFields},
    {"supplementalGroupsPolicy", "supplemental groups policy"}, {"seLinuxChangePolicy", "se linux change policy"}};
constexpr Field tolerationFields[] {{"effect", "effect"}, {"key", "key"}, {"operator", "operator"},
    {"tolerationSeconds", "seconds", Shape::Integer}, {"value", "value"}};
constexpr Field topologySpreadConstraintFields[] {{"labelSelector", "label selector", labelSelectorFields},
    {"matchLabelKeys", "match label key", Shape::Text, Many::List}, Field("maxSkew", "max skew", Shape::Integer).required(),
    {"minDomains", "min domains", Shape::Integer}, {"nodeAffinityPolicy", "node affinity policy"},
    {"nodeTaintsPolicy", "node taints policy"}, Field("topologyKey", "topology key").required(),
    Field("whenUnsatisfiable", "when unsatisfiable").required()};
constexpr Field aWSElasticBlockStoreVolumeSourceFields[] {{"fsType", "FS type"}, {"partition", "partition", Shape::Integer},
    {"readOnly", "read only", Shape::Bool}, Field("volumeID", "volume ID").required()};
constexpr Field azureDiskVolumeSourceFields[] {{"cachingMode", "caching mode"}, Field("diskName", "disk name").required(),
    Field("diskURI", "disk uri").required(), {"fsType", "FS type"}, {"kind", "kind"}, {"readOnly", "read only", Shape::Bool}};
constexpr Field azureFileVolumeSourceFields[] {{"readOnly", "read only", Shape::Bool}, Field("secretName", "secret name").required(),
    Field("shareName", "share name").required()};
constexpr Field cephFSVolumeSourceFields[] {Field("monitors", "monitor", Shape::Text, Many::List).required(), {"path", "path"},
    {"readOnly", "read only", Shape::Bool}, {"secretFile", "secret file"}, {"secretRef", "Secret", localObjectReferenceFields},
    {"user", "user"}};
constexpr Field cinderVolumeSourceFields[] {{"fsType", "FS type"}, {"readOnly", "read only", Shape::Bool},
    {"secretRef", "Secret", localObjectReferenceFields}, Field("volumeID", "volume ID").required()};
constexpr Field keyToPathFields[] {Field("key", "key").required(), {"mode", "mode", Shape::Integer}, Field("path", "path").required()};
constexpr Field configMapVolumeSourceFields[] {{"defaultMode", "default mode", Shape::Integer},
    {"items", "item", keyToPathFields, Many::List}, {"name", "name"}, {"optional", "optional", Shape::Bool}};
constexpr Field cSIVolumeSourceFields[] {Field("driver", "driver").required(), {"fsType", "FS type"},
    {"nodePublishSecretRef", "node publish secret ref", localObjectReferenceFields}, {"readOnly", "read only", Shape::Bool},
    {"volumeAttributes", "volume attribute", Shape::Text, Many::Map}};
constexpr Field downwardAPIVolumeFileFields[] {{"fieldRef", "from", objectFieldSelectorFields}, {"mode", "mode", Shape::Integer},
    Field("path", "path").required(), {"resourceFieldRef", "from", resourceFieldSelectorFields}};
constexpr Field downwardAPIVolumeSourceFields[] {{"defaultMode", "default mode", Shape::Integer},
    {"items", "item", downwardAPIVolumeFileFields, Many::List}};
constexpr Field emptyDirVolumeSourceFields[] {{"medium", "medium"}, {"sizeLimit", "size limit", Shape::Quantity}};
constexpr Field typedLocalObjectReferenceFields[] {{"apiGroup", "API group"}, Field("kind", "kind").required(),
    Field("name", "name").required()};
constexpr Field typedObjectReferenceFields[] {{"apiGroup", "API group"}, Field("kind", "kind").required(),
    Field("name", "name").required(), {"namespace", "namespace"}};
constexpr Field volumeResourceRequirementsFields[] {{"limits", "limit", Shape::Quantity, Many::Map},
    {"requests", "request", Shape::Quantity, Many::Map}};
constexpr Field persistentVolumeClaimSpecFields[] {{"accessModes", "access mode", Shape::Text, Many::List},
    {"dataSource", "data source", typedLocalObjectReferenceFields}, {"dataSourceRef", "data source ref", typedObjectReferenceFields},
    {"resources", "", volumeResourceRequirementsFields}, {"selector", "selector", labelSelectorFields},
    {"storageClassName", "storage class name"}, {"volumeAttributesClassName", "volume attributes class name"},
    {"volumeMode", "volume mode"}, {"volumeName", "volume name"}};
constexpr Field persistentVolumeClaimTemplateFields[] {{"metadata", "", objectMetaFields},
    Field("spec", "", persistentVolumeClaimSpecFields).required()};
constexpr Field ephemeralVolumeSourceFields[] {{"volumeClaimTemplate", "volume claim template", persistentVolumeClaimTemplateFields}};
constexpr Field fCVolumeSourceFields[] {{"fsType", "FS type"}, {"lun", "lun", Shape::Integer}, {"readOnly", "read only", Shape::Bool},
    {"targetWWNs", "target ww n", Shape::Text, Many::List}, {"wwids", "wwid", Shape::Text, Many::List}};
constexpr Field flexVolumeSourceFields[] {Field("driver", "driver").required(), {"fsType", "FS type"},
    {"options", "option", Shape::Text, Many::Map}, {"readOnly", "read only", Shape::Bool},
    {"secretRef", "Secret", localObjectReferenceFields}};
constexpr Field flockerVolumeSourceFields[] {{"datasetName", "dataset name"}, {"datasetUUID", "dataset uuid"}};
constexpr Field gCEPersistentDiskVolumeSourceFields[] {{"fsType", "FS type"}, {"partition", "partition", Shape::Integer},
    Field("pdName", "pd name").required(), {"readOnly", "read only", Shape::Bool}};
constexpr Field gitRepoVolumeSourceFields[] {{"directory", "directory"}, Field("repository", "repository").required(),
    {"revision", "revision"}};
constexpr Field glusterfsVolumeSourceFields[] {Field("endpoints", "endpoints").required(), Field("path", "path").required(),
    {"readOnly", "read only", Shape::Bool}};
constexpr Field hostPathVolumeSourceFields[] {Field("path", "path").required(), {"type", "type"}};
constexpr Field iSCSIVolumeSourceFields[] {{"chapAuthDiscovery", "chap auth discovery", Shape::Bool},
    {"chapAuthSession", "chap auth session", Shape::Bool}, {"fsType", "FS type"}, {"initiatorName", "initiator name"},
    Field("iqn", "iqn").required(), {"iscsiInterface", "iscsi interface"}, Field("lun", "lun", Shape::Integer).required(),
    {"portals", "portal", Shape::Text, Many::List}, {"readOnly", "read only", Shape::Bool},
    {"secretRef", "Secret", localObjectReferenceFields}, Field("targetPortal", "target portal").required()};
constexpr Field nFSVolumeSourceFields[] {Field("path", "path").required(), {"readOnly", "read only", Shape::Bool},
    Field("server", "server").required()};
constexpr Field persistentVolumeClaimVolumeSourceFields[] {Field("claimName", "claim name").required(),
    {"readOnly", "read only", Shape::Bool}};
constexpr Field photonPersistentDiskVolumeSourceFields[] {{"fsType", "FS type"}, Field("pdID", "pd ID").required()};
constexpr Field portworxVolumeSourceFields[] {{"fsType", "FS type"}, {"readOnly", "read only", Shape::Bool},
    Field("volumeID", "volume ID").required()};
constexpr Field clusterTrustBundleProjectionFields[] {{"labelSelector", "label selector", labelSelectorFields}, {"name", "name"},
    {"optional", "optional", Shape::Bool}, Field("path", "path").required(), {"signerName", "signer name"}};
constexpr Field configMapProjectionFields[] {{"items", "item", keyToPathFields, Many::List}, {"name", "name"},
    {"optional", "optional", Shape::Bool}};
constexpr Field downwardAPIProjectionFields[] {{"items", "item", downwardAPIVolumeFileFields, Many::List}};
constexpr Field secretProjectionFields[] {{"items", "item", keyToPathFields, Many::List}, {"name", "name"},
    {"optional", "optional", Shape::Bool}};
constexpr Field serviceAccountTokenProjectionFields[] {{"audience", "audience"},
    {"expirationSeconds", "expiration seconds", Shape::Integer}, Field("path", "path").required()};
constexpr Field podCertificateProjectionFields[] {{"signerName", "signer name"}, {"keyType", "key type"},
    {"maxExpirationSeconds", "max expiration seconds", Shape::Integer}, {"credentialBundlePath", "credential bundle path"},
    {"keyPath", "key path"}, {"certificateChainPath", "certificate chain path"},
    {"userAnnotations", "user annotation", Shape::Text, Many::Map}};
constexpr Field volumeProjectionFields[] {{"clusterTrustBundle", "cluster trust bundle", clusterTrustBundleProjectionFields},
    {"configMap", "config map", configMapProjectionFields}, {"downwardAPI", "downward API", downwardAPIProjectionFields},
    {"secret", "secret", secretProjectionFields}, {"serviceAccountToken", "service account token", serviceAccountTokenProjectionFields},
    {"podCertificate", "pod certificate", podCertificateProjectionFields}};
constexpr Field projectedVolumeSourceFields[] {{"defaultMode", "default mode", Shape::Integer},
    {"sources", "source", volumeProjectionFields, Many::List}};
constexpr Field quobyteVolumeSourceFields[] {{"group", "group"}, {"readOnly", "read only", Shape::Bool},
    Field("registry", "registry").required(), {"tenant", "tenant"}, {"user", "user"}, Field("volume", "volume").required()};
constexpr Field rBDVolumeSourceFields[] {{"fsType", "FS type"}, Field("image", "image").required(), {"keyring", "keyring"},
    Field("monitors", "monitor", Shape::Text, Many::List).required(), {"pool", "pool"}, {"readOnly", "read only", Shape::Bool},
    {"secretRef", "Secret", localObjectReferenceFields}, {"user", "user"}};
constexpr Field scaleIOVolumeSourceFields[] {{"fsType", "FS type"}, Field("gateway", "gateway").required(),
    {"protectionDomain", "protection domain"}, {"readOnly", "read only", Shape::Bool},
    Field("secretRef", "Secret", localObjectReferenceFields).required(), {"sslEnabled", "ssl enabled", Shape::Bool},
    {"storageMode", "storage mode"}, {"storagePool", "storage pool"}, Field("system", "system").required(),
    {"volumeName", "volume name"}};
constexpr Field secretVolumeSourceFields[] {{"defaultMode", "default mode", Shape::Integer},
    {"items", "item", keyToPathFields, Many::List}, {"optional", "optional", Shape::Bool}, {"secretName", "secret name"}};
constexpr Field storageOSVolumeSourceFields[] {{"fsType", "FS type"}, {"readOnly", "read only", Shape::Bool},
    {"secretRef", "Secret", localObjectReferenceFields}, {"volumeName", "volume name"}, {"volumeNamespace", "volume namespace"}};
constexpr Field vsphereVirtualDiskVolumeSourceFields[] {{"fsType", "FS type"}, {"storagePolicyID", "storage policy ID"},
    {"storagePolicyName", "storage policy name"}, Field("volumePath", "volume path").required()};
constexpr Field imageVolumeSourceFields[] {{"reference", "reference"}, {"pullPolicy", "pull policy"}};
constexpr Field volumeFields[] {{"awsElasticBlockStore", "AWS elastic block store", aWSElasticBlockStoreVolumeSourceFields},
    {"azureDisk", "azure disk", azureDiskVolumeSourceFields}, {"azureFile", "azure file", azureFileVolumeSourceFields},
    {"cephfs", "cephfs", cephFSVolumeSourceFields}, {"cinder", "cinder", cinderVolumeSourceFields},
    {"configMap", "config map", configMapVolumeSourceFields}, {"csi", "CSI", cSIVolumeSourceFields},
    {"downwardAPI", "downward API", downwardAPIVolumeSourceFields}, {"emptyDir", "empty dir", emptyDirVolumeSourceFields},
    {"ephemeral", "ephemeral", ephemeralVolumeSourceFields}, {"fc", "fc", fCVolumeSourceFields},
    {"flexVolume", "flex volume", flexVolumeSourceFields}, {"flocker", "flocker", flockerVolumeSourceFields},
    {"gcePersistentDisk", "GCE persistent disk", gCEPersistentDiskVolumeSourceFields},
    {"gitRepo", "git repo", gitRepoVolumeSourceFields}, {"glusterfs", "glusterfs", glusterfsVolumeSourceFields},
    {"hostPath", "host path", hostPathVolumeSourceFields}, {"iscsi", "iscsi", iSCSIVolumeSourceFields}, Field("name", "name").required(),
    {"nfs", "NFS", nFSVolumeSourceFields}, {"persistentVolumeClaim", "persistent volume claim", persistentVolumeClaimVolumeSourceFields},
    {"photonPersistentDisk", "photon persistent disk", photonPersistentDiskVolumeSourceFields},
    {"portworxVolume", "portworx volume", portworxVolumeSourceFields}, {"projected", "projected", projectedVolumeSourceFields},
    {"quobyte", "quobyte", quobyteVolumeSourceFields}, {"rbd", "RBD", rBDVolumeSourceFields},
    {"scaleIO", "scale io", scaleIOVolumeSourceFields}, {"secret", "secret", secretVolumeSourceFields},
    {"storageos", "storageos", storageOSVolumeSourceFields}, {"vsphereVolume", "vsphere volume", vsphereVirtualDiskVolumeSourceFields},
    {"image", "image", imageVolumeSourceFields}};
constexpr Field podSchedulingGroupFields[] {{"podGroupName", "pod group name"}};
constexpr Field podSpecFields[] {{"activeDeadlineSeconds", "active deadline seconds", Shape::Integer},
    {"affinity", "affinity", affinityFields}, {"automountServiceAccountToken", "automount service account token", Shape::Bool},
    Field("containers", "container", containerFields, Many::List, "name").required(), {"dnsConfig", "DNS", podDNSConfigFields},
    {"dnsPolicy", "DNS policy"}, {"enableServiceLinks", "enable service links", Shape::Bool},
    {"ephemeralContainers", "ephemeral container", ephemeralContainerFields, Many::List, "name"},
    {"hostAliases", "host aliase", hostAliasFields, Many::List, "ip"}, {"hostIPC", "host ipc", Shape::Bool},
    {"hostNetwork", "host network", Shape::Bool}, {"hostPID", "host PIDs", Shape::Bool}, {"hostUsers", "host users", Shape::Bool},
    {"hostname", "hostname"}, {"imagePullSecrets", "pull secret", localObjectReferenceFields, Many::List, "name"},
    {"initContainers", "init container", containerFields, Many::List, "name"}, {"nodeName", "node"},
    {"nodeSelector", "node selector", Shape::Text, Many::Map}, {"os", "os", podOSFields},
    {"overhead", "overhead", Shape::Quantity, Many::Map}, {"preemptionPolicy", "preemption policy"},
    {"priority", "priority", Shape::Integer}, {"priorityClassName", "priority class name"},
    {"readinessGates", "readiness gate", podReadinessGateFields, Many::List},
    {"resourceClaims", "resource claim", podResourceClaimFields, Many::List, "name"}, {"restartPolicy", "restart policy"},
    {"runtimeClassName", "runtime class name"}, {"schedulerName", "scheduler name"},
    {"schedulingGates", "scheduling gate", podSchedulingGateFields, Many::List, "name"},
    {"securityContext", "security context", podSecurityContextFields}, {"serviceAccount", "service account"},
    {"serviceAccountName", "service account"}, {"setHostnameAsFQDN", "set hostname as fqdn", Shape::Bool},
    {"shareProcessNamespace", "share process namespace", Shape::Bool}, {"subdomain", "subdomain"},
    {"terminationGracePeriodSeconds", "termination grace period seconds", Shape::Integer},
    {"tolerations", "toleration", tolerationFields, Many::List, "key"},
    {"topologySpreadConstraints", "topology spread constraint", topologySpreadConstraintFields, Many::List, "topologyKey"},
    {"volumes", "volume", volumeFields, Many::List, "name"}, {"resources", "", resourceRequirementsFields},
    {"hostnameOverride", "hostname override"}, {"schedulingGroup", "scheduling group", podSchedulingGroupFields}};
constexpr Field podObject[] {{"spec", "", podSpecFields}};
constexpr Field podTemplateSpecFields[] {{"metadata", "", objectMetaFields}, {"spec", "", podSpecFields}};
constexpr Field replicationControllerSpecFields[] {{"minReadySeconds", "min ready seconds", Shape::Integer},
    {"replicas", "replicas", Shape::Integer}, {"selector", "selector", Shape::Text, Many::Map}, {"template", "", podTemplateSpecFields}};
constexpr Field replicationControllerObject[] {{"spec", "", replicationControllerSpecFields}};
constexpr Field configMapObject[] {{"binaryData", "binary entry", Shape::Text, Many::Map}, {"data", "entry", Shape::Text, Many::Map},
    {"immutable", "immutable", Shape::Bool}};
constexpr Field secretObject[] {{"data", "entry", Shape::Text, Many::Map}, {"immutable", "immutable", Shape::Bool},
    {"stringData", "secret", Shape::Text, Many::Map}, {"type", "type"}};
constexpr Field namespaceSpecFields[] {{"finalizers", "finalizer", Shape::Text, Many::List}};
constexpr Field namespaceObject[] {{"spec", "", namespaceSpecFields}};
constexpr Field serviceAccountObject[] {{"automountServiceAccountToken", "automount service account token", Shape::Bool},
    {"imagePullSecrets", "pull secret", localObjectReferenceFields, Many::List, "name"}, {"secrets", "secret", Shape::Any, Many::List}};
constexpr Field endpointAddressFields[] {{"hostname", "hostname"}, Field("ip", "IP").required(), {"nodeName", "node"},
    {"targetRef", "target", Shape::Any}};
constexpr Field endpointPortFields[] {{"appProtocol", "application protocol"}, {"name", "name"},
    Field("port", "port", Shape::Integer).required().between(1, 65535), {"protocol", "protocol"}};
constexpr Field endpointSubsetFields[] {{"addresses", "address", endpointAddressFields, Many::List, "ip"},
    {"notReadyAddresses", "address not ready", endpointAddressFields, Many::List, "ip"},
    {"ports", "port", endpointPortFields, Many::List, "name port containerPort"}};
constexpr Field endpointsObject[] {{"subsets", "subset", endpointSubsetFields, Many::List}};
constexpr Field persistentVolumeClaimObject[] {{"spec", "", persistentVolumeClaimSpecFields}};
constexpr Field limitRangeItemFields[] {{"default", "default", Shape::Quantity, Many::Map},
    {"defaultRequest", "default request", Shape::Quantity, Many::Map}, {"max", "max", Shape::Quantity, Many::Map},
    {"maxLimitRequestRatio", "max limit request ratio", Shape::Quantity, Many::Map}, {"min", "min", Shape::Quantity, Many::Map},
    Field("type", "type").required()};
constexpr Field limitRangeSpecFields[] {{"limits", "limit", limitRangeItemFields, Many::List}};
constexpr Field limitRangeObject[] {{"spec", "", limitRangeSpecFields}};
constexpr Field scopedResourceSelectorRequirementFields[] {Field("operator", "operator").required(),
    Field("scopeName", "scope name").required(), {"values", "value", Shape::Text, Many::List}};
constexpr Field scopeSelectorFields[] {{"matchExpressions", "expression", scopedResourceSelectorRequirementFields, Many::List, "key"}};
constexpr Field resourceQuotaSpecFields[] {{"hard", "hard", Shape::Quantity, Many::Map},
    {"scopeSelector", "scope selector", scopeSelectorFields}, {"scopes", "scope", Shape::Text, Many::List}};
constexpr Field resourceQuotaObject[] {{"spec", "", resourceQuotaSpecFields}};
constexpr Field rollingUpdateDeploymentFields[] {{"maxSurge", "max surge", Shape::IntegerOrText},
    {"maxUnavailable", "max unavailable", Shape::IntegerOrText}};
constexpr Field deploymentStrategyFields[] {{"rollingUpdate", "rolling update", rollingUpdateDeploymentFields}, {"type", "type"}};
constexpr Field deploymentSpecFields[] {{"minReadySeconds", "min ready seconds", Shape::Integer}, {"paused", "paused", Shape::Bool},
    {"progressDeadlineSeconds", "progress deadline seconds", Shape::Integer},
    Field("replicas", "replicas", Shape::Integer).between(0, 2147483647),
    {"revisionHistoryLimit", "revision history limit", Shape::Integer}, Field("selector", "selector", labelSelectorFields).required(),
    {"strategy", "strategy", deploymentStrategyFields}, Field("template", "", podTemplateSpecFields).required()};
constexpr Field deploymentObject[] {{"spec", "", deploymentSpecFields}};
constexpr Field statefulSetOrdinalsFields[] {{"start", "start", Shape::Integer}};
constexpr Field statefulSetPersistentVolumeClaimRetentionPolicyFields[] {{"whenDeleted", "when deleted"}, {"whenScaled", "when scaled"}};
constexpr Field rollingUpdateStatefulSetStrategyFields[] {{"maxUnavailable", "max unavailable", Shape::IntegerOrText},
    {"partition", "partition", Shape::Integer}};
constexpr Field statefulSetUpdateStrategyFields[] {{"rollingUpdate", "rolling update", rollingUpdateStatefulSetStrategyFields},
    {"type", "type"}};
constexpr Field persistentVolumeClaimConditionFields[] {{"lastProbeTime", "last probe time"},
    {"lastTransitionTime", "last transition time"}, {"message", "message"}, {"reason", "reason"}, Field("status", "status").required(),
    Field("type", "type").required()};
constexpr Field modifyVolumeStatusFields[] {Field("status", "status").required(),
    {"targetVolumeAttributesClassName", "target volume attributes class name"}};
constexpr Field persistentVolumeClaimStatusFields[] {{"accessModes", "access mode", Shape::Text, Many::List},
    {"allocatedResourceStatuses", "allocated resource statuse", Shape::Text, Many::Map},
    {"allocatedResources", "allocated resource", Shape::Quantity, Many::Map}, {"capacity", "capacity", Shape::Quantity, Many::Map},
    {"conditions", "", persistentVolumeClaimConditionFields, Many::List, "type"},
    {"currentVolumeAttributesClassName", "current volume attributes class name"},
    {"modifyVolumeStatus", "modify volume status", modifyVolumeStatusFields}, {"phase", "phase"}};
constexpr Field persistentVolumeClaimFields[] {{"apiVersion", "API version"}, {"kind", "kind"}, {"metadata", "", objectMetaFields},
    {"spec", "", persistentVolumeClaimSpecFields}, {"status", "status", persistentVolumeClaimStatusFields}};
constexpr Field statefulSetSpecFields[] {{"minReadySeconds", "min ready seconds", Shape::Integer},
    {"ordinals", "ordinals", statefulSetOrdinalsFields},
    {"persistentVolumeClaimRetentionPolicy", "persistent volume claim retention policy", statefulSetPersistentVolumeClaimRetentionPolicyFields},
    {"podManagementPolicy", "pod management policy"}, Field("replicas", "replicas", Shape::Integer).between(0, 2147483647),
    {"revisionHistoryLimit", "revision history limit", Shape::Integer}, Field("selector", "selector", labelSelectorFields).required(),
    {"serviceName", "service name"}, Field("template", "", podTemplateSpecFields).required(),
    {"updateStrategy", "update strategy", statefulSetUpdateStrategyFields},
    {"volumeClaimTemplates", "volume claim template", persistentVolumeClaimFields, Many::List}};
constexpr Field statefulSetObject[] {{"spec", "", statefulSetSpecFields}};
constexpr Field rollingUpdateDaemonSetFields[] {{"maxSurge", "max surge", Shape::IntegerOrText},
    {"maxUnavailable", "max unavailable", Shape::IntegerOrText}};
constexpr Field daemonSetUpdateStrategyFields[] {{"rollingUpdate", "rolling update", rollingUpdateDaemonSetFields}, {"type", "type"}};
constexpr Field daemonSetSpecFields[] {{"minReadySeconds", "min ready seconds", Shape::Integer},
    {"revisionHistoryLimit", "revision history limit", Shape::Integer}, Field("selector", "selector", labelSelectorFields).required(),
    Field("template", "", podTemplateSpecFields).required(), {"updateStrategy", "update strategy", daemonSetUpdateStrategyFields}};
constexpr Field daemonSetObject[] {{"spec", "", daemonSetSpecFields}};
constexpr Field replicaSetSpecFields[] {{"minReadySeconds", "min ready seconds", Shape::Integer},
    {"replicas", "replicas", Shape::Integer}, Field("selector", "selector", labelSelectorFields).required(),
    {"template", "", podTemplateSpecFields}};
constexpr Field replicaSetObject[] {{"spec", "", replicaSetSpecFields}};
constexpr Field podFailurePolicyOnExitCodesRequirementFields[] {{"containerName", "container name"},
    Field("operator", "operator").required(), Field("values", "value", Shape::Integer, Many::List).required()};
constexpr Field podFailurePolicyOnPodConditionsPatternFields[] {Field("status", "status").required(), Field("type", "type").required()};
constexpr Field podFailurePolicyRuleFields[] {Field("action", "action").required(),
    {"onExitCodes", "on exit codes", podFailurePolicyOnExitCodesRequirementFields},
    {"onPodConditions", "on pod condition", podFailurePolicyOnPodConditionsPatternFields, Many::List}};
constexpr Field podFailurePolicyFields[] {Field("rules", "rule", podFailurePolicyRuleFields, Many::List, "host").required()};
constexpr Field successPolicyRuleFields[] {{"succeededCount", "succeeded count", Shape::Integer},
    {"succeededIndexes", "succeeded indexes"}};
constexpr Field successPolicyFields[] {Field("rules", "rule", successPolicyRuleFields, Many::List, "host").required()};
constexpr Field jobSpecFields[] {{"activeDeadlineSeconds", "active deadline seconds", Shape::Integer},
    {"backoffLimit", "backoff limit", Shape::Integer}, {"backoffLimitPerIndex", "backoff limit per index", Shape::Integer},
    {"completionMode", "completion mode"}, {"completions", "completions", Shape::Integer}, {"managedBy", "managed by"},
    {"manualSelector", "manual selector", Shape::Bool}, {"maxFailedIndexes", "max failed indexes", Shape::Integer},
    {"parallelism", "parallelism", Shape::Integer}, {"podFailurePolicy", "pod failure policy", podFailurePolicyFields},
    {"podReplacementPolicy", "pod replacement policy"}, {"selector", "selector", labelSelectorFields},
    {"successPolicy", "success policy", successPolicyFields}, {"suspend", "suspend", Shape::Bool},
    Field("template", "", podTemplateSpecFields).required(), {"ttlSecondsAfterFinished", "ttl seconds after finished", Shape::Integer}};
constexpr Field jobObject[] {{"spec", "", jobSpecFields}};
constexpr Field jobTemplateSpecFields[] {{"metadata", "", objectMetaFields}, {"spec", "", jobSpecFields}};
constexpr Field cronJobSpecFields[] {{"concurrencyPolicy", "concurrency policy"},
    {"failedJobsHistoryLimit", "failed jobs history limit", Shape::Integer}, Field("jobTemplate", "", jobTemplateSpecFields).required(),
    Field("schedule", "schedule").required(), {"startingDeadlineSeconds", "starting deadline seconds", Shape::Integer},
    {"successfulJobsHistoryLimit", "successful jobs history limit", Shape::Integer}, {"suspend", "suspend", Shape::Bool},
    {"timeZone", "time zone"}};
constexpr Field cronJobObject[] {{"spec", "", cronJobSpecFields}};
constexpr Field serviceBackendPortFields[] {{"name", "name"}, Field("number", "number", Shape::Integer).between(0, 65535)};
constexpr Field ingressServiceBackendFields[] {Field("name", "name").required(), {"port", "port", serviceBackendPortFields}};
constexpr Field ingressBackendFields[] {{"resource", "resource", typedLocalObjectReferenceFields},
    {"service", "service", ingressServiceBackendFields}};
constexpr Field hTTPIngressPathFields[] {Field("backend", "", ingressBackendFields).required(), {"path", "path"},
    Field("pathType", "path type", Shape::Word, Many::One, "Exact Prefix ImplementationSpecific").required()};
constexpr Field hTTPIngressRuleValueFields[] {Field("paths", "path", hTTPIngressPathFields, Many::List, "path").required()};
constexpr Field ingressRuleValueFields[] {{"http", "", hTTPIngressRuleValueFields}};
constexpr Field ingressRuleFields[] {{"host", "host"}, {"http", "", hTTPIngressRuleValueFields},
    {"ingressRuleValue", "ingress rule value", ingressRuleValueFields}};
constexpr Field ingressTLSFields[] {{"hosts", "host", Shape::Text, Many::List}, {"secretName", "secret name"}};
constexpr Field ingressSpecFields[] {{"defaultBackend", "default", ingressBackendFields}, {"ingressClassName", "class"},
    {"rules", "rule", ingressRuleFields, Many::List, "host"}, {"tls", "TLS", ingressTLSFields, Many::List, "secretName"}};
constexpr Field ingressObject[] {{"spec", "", ingressSpecFields}};
constexpr Field ingressClassParametersReferenceFields[] {{"apiGroup", "API group"}, Field("kind", "kind").required(),
    Field("name", "name").required(), {"namespace", "namespace"}, {"scope", "scope"}, {"aPIGroup", "a pi group"}};
constexpr Field ingressClassSpecFields[] {{"controller", "controller"},
    {"parameters", "parameters", ingressClassParametersReferenceFields}};
constexpr Field ingressClassObject[] {{"spec", "", ingressClassSpecFields}};
constexpr Field networkPolicyPortFields[] {{"endPort", "end port", Shape::Integer}, {"port", "port", Shape::IntegerOrText},
    {"protocol", "protocol"}};
constexpr Field iPBlockFields[] {Field("cidr", "range").required(), {"except", "except", Shape::Text, Many::List}};
constexpr Field networkPolicyPeerFields[] {{"ipBlock", "addresses", iPBlockFields},
    {"namespaceSelector", "namespaces with", labelSelectorFields}, {"podSelector", "pods with", labelSelectorFields}};
constexpr Field networkPolicyEgressRuleFields[] {{"ports", "port", networkPolicyPortFields, Many::List, "name port containerPort"},
    {"to", "to", networkPolicyPeerFields, Many::List}};
constexpr Field networkPolicyIngressRuleFields[] {{"from", "from", networkPolicyPeerFields, Many::List},
    {"ports", "port", networkPolicyPortFields, Many::List, "name port containerPort"}};
constexpr Field networkPolicySpecFields[] {{"egress", "egress", networkPolicyEgressRuleFields, Many::List},
    {"ingress", "ingress", networkPolicyIngressRuleFields, Many::List}, {"podSelector", "pods with", labelSelectorFields},
    {"policyTypes", "policy type", Shape::Text, Many::List}};
constexpr Field networkPolicyObject[] {{"spec", "", networkPolicySpecFields}};
constexpr Field endpointConditionsFields[] {{"ready", "ready", Shape::Bool}, {"serving", "serving", Shape::Bool},
    {"terminating", "terminating", Shape::Bool}};
constexpr Field forZoneFields[] {Field("name", "name").required()};
constexpr Field forNodeFields[] {{"name", "name"}};
constexpr Field endpointHintsFields[] {{"forZones", "for zone", forZoneFields, Many::List, "name"},
    {"forNodes", "for node", forNodeFields, Many::List, "name"}};
constexpr Field endpointFields[] {Field("addresses", "address", Shape::Text, Many::List).required(),
    {"conditions", "", endpointConditionsFields}, {"deprecatedTopology", "topology", Shape::Text, Many::Map},
    {"hints", "hints", endpointHintsFields}, {"hostname", "hostname"}, {"nodeName", "node"}, {"targetRef", "target", Shape::Any},
    {"zone", "zone"}};
constexpr Field endpointPortFieldsDiscoveryV1[] {{"appProtocol", "application protocol"}, {"name", "name"},
    Field("port", "port", Shape::Integer).between(0, 65535), {"protocol", "protocol"}};
constexpr Field endpointSliceObject[] {Field("addressType", "address type", Shape::Word, Many::One, "IPv4 IPv6 FQDN").required(),
    {"endpoints", "endpoint", endpointFields, Many::List},
    {"ports", "port", endpointPortFieldsDiscoveryV1, Many::List, "name port containerPort"}};
constexpr Field policyRuleFields[] {{"apiGroups", "API group", Shape::Text, Many::List},
    {"nonResourceURLs", "URL", Shape::Text, Many::List}, {"resourceNames", "name", Shape::Text, Many::List},
    {"resources", "", Shape::Text, Many::List}, Field("verbs", "verb", Shape::Text, Many::List).required()};
constexpr Field roleObject[] {{"rules", "rule", policyRuleFields, Many::List, "host"}};
constexpr Field aggregationRuleFields[] {{"clusterRoleSelectors", "cluster role selector", labelSelectorFields, Many::List}};
constexpr Field clusterRoleObject[] {{"aggregationRule", "aggregation rule", aggregationRuleFields},
    {"rules", "rule", policyRuleFields, Many::List, "host"}};
constexpr Field roleRefFields[] {{"apiGroup", "API group"}, Field("kind", "kind").required(), Field("name", "name").required()};
constexpr Field subjectFields[] {{"apiGroup", "API group"}, Field("kind", "kind").required(), Field("name", "name").required(),
    {"namespace", "namespace"}};
constexpr Field roleBindingObject[] {Field("roleRef", "role", roleRefFields).required(),
    {"subjects", "subject", subjectFields, Many::List, "name"}};
constexpr Field clusterRoleBindingObject[] {Field("roleRef", "role", roleRefFields).required(),
    {"subjects", "subject", subjectFields, Many::List, "name"}};
constexpr Field crossVersionObjectReferenceFields[] {{"apiVersion", "API version"}, Field("kind", "kind").required(),
    Field("name", "name").required()};
constexpr Field horizontalPodAutoscalerSpecFields[] {Field("maxReplicas", "maximum of replicas", Shape::Integer).required(),
    {"minReplicas", "minimum of replicas", Shape::Integer},
    Field("scaleTargetRef", "target", crossVersionObjectReferenceFields).required(),
    {"targetCPUUtilizationPercentage", "target CPU utilization percentage", Shape::Integer}};
constexpr Field horizontalPodAutoscalerV1Object[] {{"spec", "", horizontalPodAutoscalerSpecFields}};
constexpr Field hPAScalingPolicyFields[] {Field("periodSeconds", "period", Shape::Integer).required(), Field("type", "type").required(),
    Field("value", "value", Shape::Integer).required()};
constexpr Field hPAScalingRulesFields[] {{"policies", "policy", hPAScalingPolicyFields, Many::List}, {"selectPolicy", "select policy"},
    {"stabilizationWindowSeconds", "stabilization window seconds", Shape::Integer}, {"tolerance", "tolerance", Shape::Quantity}};
constexpr Field horizontalPodAutoscalerBehaviorFields[] {{"scaleDown", "scale down", hPAScalingRulesFields},
    {"scaleUp", "scale up", hPAScalingRulesFields}};
constexpr Field metricTargetFields[] {{"averageUtilization", "average utilization", Shape::Integer},
    {"averageValue", "average value", Shape::Quantity}, Field("type", "type").required(), {"value", "value", Shape::Quantity}};
constexpr Field containerResourceMetricSourceFields[] {Field("container", "container").required(), Field("name", "name").required(),
    Field("target", "target", metricTargetFields).required()};
constexpr Field metricIdentifierFields[] {Field("name", "name").required(), {"selector", "selector", labelSelectorFields}};
constexpr Field externalMetricSourceFields[] {Field("metric", "metric", metricIdentifierFields).required(),
    Field("target", "target", metricTargetFields).required()};
constexpr Field crossVersionObjectReferenceFieldsAutoscalingV2[] {{"apiVersion", "API version"}, Field("kind", "kind").required(),
    Field("name", "name").required()};
constexpr Field objectMetricSourceFields[] {
    Field("describedObject", "described object", crossVersionObjectReferenceFieldsAutoscalingV2).required(),
    Field("metric", "metric", metricIdentifierFields).required(), Field("target", "target", metricTargetFields).required()};
constexpr Field podsMetricSourceFields[] {Field("metric", "metric", metricIdentifierFields).required(),
    Field("target", "target", metricTargetFields).required()};
constexpr Field resourceMetricSourceFields[] {Field("name", "name").required(),
    Field("target", "target", metricTargetFields).required()};
constexpr Field metricSpecFields[] {{"containerResource", "container resource", containerResourceMetricSourceFields},
    {"external", "external", externalMetricSourceFields}, {"object", "object", objectMetricSourceFields},
    {"pods", "pods", podsMetricSourceFields}, {"resource", "resource", resourceMetricSourceFields}, Field("type", "type").required()};
constexpr Field horizontalPodAutoscalerSpecFieldsAutoscalingV2[] {{"behavior", "behavior", horizontalPodAutoscalerBehaviorFields},
    Field("maxReplicas", "maximum of replicas", Shape::Integer).required(), {"metrics", "metric", metricSpecFields, Many::List, "type"},
    {"minReplicas", "minimum of replicas", Shape::Integer},
    Field("scaleTargetRef", "target", crossVersionObjectReferenceFieldsAutoscalingV2).required()};
constexpr Field horizontalPodAutoscalerV2Object[] {{"spec", "", horizontalPodAutoscalerSpecFieldsAutoscalingV2}};
constexpr Field podDisruptionBudgetSpecFields[] {{"maxUnavailable", "max unavailable", Shape::IntegerOrText},
    {"minAvailable", "min available", Shape::IntegerOrText}, {"selector", "selector", labelSelectorFields},
    {"unhealthyPodEvictionPolicy", "unhealthy pod eviction policy"}};
constexpr Field podDisruptionBudgetObject[] {{"spec", "", podDisruptionBudgetSpecFields}};
constexpr Field priorityClassObject[] {{"description", "description"}, {"globalDefault", "global default", Shape::Bool},
    {"preemptionPolicy", "preemption policy"}, {"value", "value", Shape::Integer}};
constexpr Field topologySelectorLabelRequirementFields[] {Field("key", "key").required(),
    Field("values", "value", Shape::Text, Many::List).required()};
constexpr Field topologySelectorTermFields[] {
    {"matchLabelExpressions", "match label expression", topologySelectorLabelRequirementFields, Many::List}};
constexpr Field storageClassObject[] {{"allowVolumeExpansion", "allow volume expansion", Shape::Bool},
    {"allowedTopologies", "allowed topology", topologySelectorTermFields, Many::List},
    {"mountOptions", "mount option", Shape::Text, Many::List}, {"parameters", "parameter", Shape::Text, Many::Map},
    Field("provisioner", "provisioner").required(), {"reclaimPolicy", "reclaim policy"}, {"volumeBindingMode", "volume binding mode"}};
constexpr Field serviceReferenceFields[] {Field("name", "name").required(), Field("namespace", "namespace").required(), {"path", "path"},
    {"port", "port", Shape::Integer}};
constexpr Field webhookClientConfigFields[] {{"caBundle", "CA bundle"}, {"service", "service", serviceReferenceFields}, {"url", "URL"}};
constexpr Field matchConditionFields[] {Field("expression", "expression").required(), Field("name", "name").required()};
constexpr Field ruleFields[] {{"apiGroups", "API group", Shape::Text, Many::List},
    {"apiVersions", "API version", Shape::Text, Many::List}, {"resources", "", Shape::Text, Many::List}, {"scope", "scope"}};
constexpr Field ruleWithOperationsFields[] {{"apiGroups", "API group", Shape::Text, Many::List},
    {"apiVersions", "API version", Shape::Text, Many::List}, {"operations", "operation", Shape::Text, Many::List},
    {"resources", "", Shape::Text, Many::List}, {"scope", "scope"}, {"rule", "rule", ruleFields}};
constexpr Field validatingWebhookFields[] {
    Field("admissionReviewVersions", "admission review version", Shape::Text, Many::List).required(),
    Field("clientConfig", "client config", webhookClientConfigFields).required(), {"failurePolicy", "failure policy"},
    {"matchConditions", "match condition", matchConditionFields, Many::List, "name"}, {"matchPolicy", "match policy"},
    Field("name", "name").required(), {"namespaceSelector", "namespaces with", labelSelectorFields},
    {"objectSelector", "object selector", labelSelectorFields}, {"rules", "rule", ruleWithOperationsFields, Many::List, "host"},
    Field("sideEffects", "side effects").required(), {"timeoutSeconds", "time-out", Shape::Integer}};
constexpr Field validatingWebhookConfigurationObject[] {{"webhooks", "webhook", validatingWebhookFields, Many::List, "name"},
    {"Webhooks", "webhook", validatingWebhookFields, Many::List, "name"}};
constexpr Field mutatingWebhookFields[] {
    Field("admissionReviewVersions", "admission review version", Shape::Text, Many::List).required(),
    Field("clientConfig", "client config", webhookClientConfigFields).required(), {"failurePolicy", "failure policy"},
    {"matchConditions", "match condition", matchConditionFields, Many::List, "name"}, {"matchPolicy", "match policy"},
    Field("name", "name").required(), {"namespaceSelector", "namespaces with", labelSelectorFields},
    {"objectSelector", "object selector", labelSelectorFields}, {"reinvocationPolicy", "reinvocation policy"},
    {"rules", "rule", ruleWithOperationsFields, Many::List, "host"}, Field("sideEffects", "side effects").required(),
    {"timeoutSeconds", "time-out", Shape::Integer}};
constexpr Field mutatingWebhookConfigurationObject[] {{"webhooks", "webhook", mutatingWebhookFields, Many::List, "name"},
    {"Webhooks", "webhook", mutatingWebhookFields, Many::List, "name"}};

constexpr std::array known {
    Known {""_L1, "Service"_L1, "v1"_L1, serviceObject},
    Known {""_L1, "Pod"_L1, "v1"_L1, podObject},
    Known {""_L1, "ReplicationController"_L1, "v1"_L1, replicationControllerObject},
    Known {""_L1, "ConfigMap"_L1, "v1"_L1, configMapObject},
    Known {""_L1, "Secret"_L1, "v1"_L1, secretObject},
    Known {""_L1, "Namespace"_L1, "v1"_L1, namespaceObject},
    Known {""_L1, "ServiceAccount"_L1, "v1"_L1, serviceAccountObject},
    Known {""_L1, "Endpoints"_L1, "v1"_L1, endpointsObject},
    Known {""_L1, "PersistentVolumeClaim"_L1, "v1"_L1, persistentVolumeClaimObject},
    Known {""_L1, "LimitRange"_L1, "v1"_L1, limitRangeObject},
    Known {""_L1, "ResourceQuota"_L1, "v1"_L1, resourceQuotaObject},
    Known {"apps"_L1, "Deployment"_L1, "v1"_L1, deploymentObject},
    Known {"apps"_L1, "StatefulSet"_L1, "v1"_L1, statefulSetObject},
    Known {"apps"_L1, "DaemonSet"_L1, "v1"_L1, daemonSetObject},
    Known {"apps"_L1, "ReplicaSet"_L1, "v1"_L1, replicaSetObject},
    Known {"batch"_L1, "Job"_L1, "v1"_L1, jobObject},
    Known {"batch"_L1, "CronJob"_L1, "v1"_L1, cronJobObject},
    Known {"networking.k8s.io"_L1, "Ingress"_L1, "v1"_L1, ingressObject},
    Known {"networking.k8s.io"_L1, "IngressClass"_L1, "v1"_L1, ingressClassObject},
    Known {"networking.k8s.io"_L1, "NetworkPolicy"_L1, "v1"_L1, networkPolicyObject},
    Known {"discovery.k8s.io"_L1, "EndpointSlice"_L1, "v1"_L1, endpointSliceObject},
    Known {"rbac.authorization.k8s.io"_L1, "Role"_L1, "v1"_L1, roleObject},
    Known {"rbac.authorization.k8s.io"_L1, "ClusterRole"_L1, "v1"_L1, clusterRoleObject},
    Known {"rbac.authorization.k8s.io"_L1, "RoleBinding"_L1, "v1"_L1, roleBindingObject},
    Known {"rbac.authorization.k8s.io"_L1, "ClusterRoleBinding"_L1, "v1"_L1, clusterRoleBindingObject},
    Known {"autoscaling"_L1, "HorizontalPodAutoscaler"_L1, "v1"_L1, horizontalPodAutoscalerV1Object},
    Known {"autoscaling"_L1, "HorizontalPodAutoscaler"_L1, "v2"_L1, horizontalPodAutoscalerV2Object},
    Known {"policy"_L1, "PodDisruptionBudget"_L1, "v1"_L1, podDisruptionBudgetObject},
    Known {"scheduling.k8s.io"_L1, "PriorityClass"_L1, "v1"_L1, priorityClassObject},
    Known {"storage.k8s.io"_L1, "StorageClass"_L1, "v1"_L1, storageClassObject},
    Known {"admissionregistration.k8s.io"_L1, "ValidatingWebhookConfiguration"_L1, "v1"_L1, validatingWebhookConfigurationObject},
    Known {"admissionregistration.k8s.io"_L1, "MutatingWebhookConfiguration"_L1, "v1"_L1, mutatingWebhookConfigurationObject},
};

} // namespace

std::span<const Known> kindsOfServer()
{
    return known;
}

} // namespace meshboard::kubernetes
