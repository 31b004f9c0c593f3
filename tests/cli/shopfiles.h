// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// Apart from the test itself: moc stumbles over raw strings.

inline const QByteArray routes = R"(# who sees which reviews
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: reviews, namespace: shop}
spec:
  hosts: [reviews]
  http:
  - match:
    - uri: {prefix: /old}
    route:
    - destination: {host: reviews, subset: v1}
    timeout: 2s
  - route:
    - destination: {host: reviews, subset: v1}
      weight: 90 # the old one
    - destination: {host: reviews, subset: v2}
      weight: 10
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {name: reviews, namespace: shop}
spec:
  host: reviews
  subsets:
  - {name: v1, labels: {version: v1}}
  - {name: v2, labels: {version: v2}}
---
apiVersion: v1
kind: Service
metadata: {name: reviews, namespace: shop}
spec:
  selector: {app: reviews}
  ports: [{port: 80}]
)";

inline const QByteArray payment = "Kind = \"service-splitter\"\nName = \"payment\"\nSplits = [\n  { Weight = 97.5, ServiceSubset = \"v1\" },\n"
                           "  { Weight = 2.5, ServiceSubset = \"v2\" }, # the new bank\n]\n";

inline const QByteArray intents = R"({"sources": {"shop": "folder:./shop"}, "intents": [
            {"address": "shop/VirtualService/shop/reviews#1", "timeout": "500ms"},
            {"address": "shop/VirtualService/shop/reviews#2", "weights": {"v1": 80, "v2": 20}},
            {"address": "shop/document/-/reviews.yaml", "set": {"0:/spec/hosts/0": "ratings"}}]})";

inline const QByteArray badIntents = R"([{"address": "shop/VirtualService/shop/reviews#1", "wish": 1}])";

inline const QByteArray observed = R"({"meshboard": 1, "sources": [{"id": "6a1f3c52-7f63-4b1c-8a2e-0d5a5b0c9e11", "name": "shop",
            "url": "folder:shop", "safety": "observe"}]})";

inline const QByteArray guarded = R"({"meshboard": 1, "sources": [{"id": "6a1f3c52-7f63-4b1c-8a2e-0d5a5b0c9e11", "name": "shop",
            "url": "folder:shop", "safety": "protected"}]})";

inline const QByteArray ratings = R"(apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: ratings, namespace: shop}
spec:
  hosts: [ratings]
  http:
  - match:
    - {method: {exact: POST}}
    - {method: {exact: DELETE}}
    route:
    - destination: {host: ratings}
  - retries: {attempts: 3, perTryTimeout: 500ms}
    route:
    - destination: {host: ratings, subset: v1}
      weight: 70
    - destination: {host: ratings, subset: v2}
      weight: 20
    - destination: {host: ratings, subset: v3}
      weight: 10
)";

inline const QByteArray ruleWishes = R"([{"address": "shop/VirtualService/shop/reviews#1", "timeout": "500ms"}])";

inline const QByteArray errorAndWarning = R"([
            {"address": "shop/document/-/reviews.yaml", "set": {"0:/spec/http/1/route/0/destination/subset": "v9"}},
            {"address": "shop/document/-/reviews.yaml", "set": {"0:/spec/http/1/route/1/weight": 20}}])";

inline const QByteArray chained = R"(---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: s%1, namespace: chain}
spec:
  hosts: [s%1]
  http:
  - route:
    - destination: {host: s%2}
)";

inline const QByteArray shared = R"(apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: shared, namespace: shop}
spec:
  hosts: [shared]
  http:
  - timeout: &wait 2s
    route:
    - destination: {host: reviews, subset: v1}
  - timeout: *wait
    route:
    - destination: {host: reviews, subset: v2}
)";

inline const QByteArray single = "Kind = \"service-splitter\"\nName = \"single\"\nSplits = [{ Weight = 100, ServiceSubset = \"v1\" }]\n";

inline const QByteArray router = "Kind = \"service-router\"\nName = \"payment\"\nRoutes = [\n"
                                 "  { Match { HTTP { PathPrefix = \"/v1\" } } Destination { Service = \"payment\" } }\n]\n";

inline const QByteArray traefik = R"(http:
  routers:
    web:
      rule: Host(`shop.example`) && Method(`GET`)
      service: web
  services:
    web:
      loadBalancer:
        servers: [{url: "http://web.example:80"}]
)";

struct RefusedWish
{
    const char *name;
    const char *wish;
};
inline constexpr RefusedWish refusedWishes[] {
    {"an alias", R"([{"address": "shop/document/-/shared.yaml", "set": {"0:/spec/http/1/timeout": "3s"}}])"},
    {"no such item", R"([{"address": "shop/document/-/shared.yaml", "insert": {"0:/spec/http/9": {}}}])"},
    {"no list", R"([{"address": "shop/document/-/shared.yaml", "insert": {"0:/spec/hosts/0/3": "x"}}])"},
    {"is there", R"([{"address": "shop/document/-/shared.yaml", "insert": {"0:/spec/hosts": "x"}}])"},
    {"last child", R"([{"address": "shop/service-splitter/-/single", "removeChild": "v1"}])"},
    {"a path", R"([{"address": "shop/service-router/-/payment#1", "pathPrefix": "api"}])"},
    {"another path", R"([{"address": "shop/service-router/-/payment#1", "path": "/api"}])"},
    {"Consul per try", R"([{"address": "shop/service-router/-/payment#1", "perTryTimeout": "2s"}])"},
    {"Traefik time-out", R"([{"address": "shop/http router/-/web#1", "timeout": "2s"}])"},
    {"Traefik retries", R"([{"address": "shop/http router/-/web#1", "retries": 3}])"},
    {"Traefik per try", R"([{"address": "shop/http router/-/web#1", "perTryTimeout": "2s"}])"},
    {"Traefik path", R"([{"address": "shop/http router/-/web#1", "path": "api"}])"},
};
