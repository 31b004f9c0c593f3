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
