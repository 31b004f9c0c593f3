module meshboard.invalid/live/crds

go 1.26

// Nothing here is compiled: these modules carry the definitions that an API server checks objects by.
require (
	istio.io/api v1.31.1
	sigs.k8s.io/gateway-api v1.6.3
)
