// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Dynamic configurations of a shop, in the shapes of Traefik's own documentation.
namespace documents {

/// Hard document 1: weighted in weighted, shared by two routers.
inline const QByteArray nested = R"yaml(# the shop's front door
http:
  routers:
    shop:
      entryPoints: [web, websecure]
      rule: Host(`shop.example`)
      service: front@file
      middlewares:
        - strip
        - again
    mobile:
      entryPoints:
        - web
      rule: "Host(`m.shop.example`) && PathPrefix(`/api`)"
      priority: 7
      service: front
  services:
    front:
      weighted:
        services:
          - name: stable   # the old one
            weight: 3
          - name: next
            weight: 1
        sticky:
          cookie:
            name: lane
    next:
      weighted:
        services:
          - name: v2
            weight: 9
          - {name: v3}
    stable:
      loadBalancer:
        servers:
          - url: http://10.0.0.1:8080
          - url: http://10.0.0.2:8080
    v2:
      loadBalancer:
        serversTransport: slow
        servers:
          - url: http://v2.shop:80
    v3:
      loadBalancer:
        servers:
          - url: http://v3.shop:80
  middlewares:
    strip:
      stripPrefix:
        prefixes:
          - /api
    again:
      retry:
        attempts: 4
  serversTransports:
    slow:
      forwardingTimeouts:
        responseHeaderTimeout: 30s
)yaml";

/// Hard document 2: a rule with || and !.
inline const QByteArray logic = R"toml(# one router, much logic
[http.routers.api]
  entryPoints = ["web"]
  rule = "Host(`shop.example`) && (PathPrefix(`/api`) || Header(`x-canary`, `yes`)) && !ClientIP(`10.0.0.0/8`)"
  service = "api"

[http.services.api.loadBalancer]
  [[http.services.api.loadBalancer.servers]]
    url = "http://10.0.0.3:80"
)toml";

/// Hard document 12: one etcd tree of keys.
inline const QByteArray keys = R"(traefik/http/middlewares/strip/stripPrefix/prefixes/0 = /api
traefik/http/routers/web/entrypoints/0 = web
traefik/http/routers/web/middlewares = strip
traefik/http/routers/web/rule = Host(`shop.example`) && PathPrefix(`/api`)
traefik/http/routers/web/service = front
traefik/http/services/blue/loadbalancer/servers/0/url = http://10.0.0.1:80
traefik/http/services/front/weighted/services/0/name = blue
traefik/http/services/front/weighted/services/0/weight = 90
traefik/http/services/front/weighted/services/1/name = green
traefik/http/services/front/weighted/services/1/weight = 10
traefik/http/services/green/loadBalancer/servers/0/url = http://10.0.0.2:80
)";

/// The same shop as objects of Kubernetes, with the Services that they lead to.
inline const QByteArray objects = R"yaml(apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: web
spec:
  entryPoints: [websecure]
  routes:
    - match: Host(`shop.example`) && PathPrefix(`/api`)
      kind: Rule
      priority: 50
      middlewares:
        - name: strip
        - name: limits
          namespace: shared
      services:
        - name: stable   # the old one
          port: 8080
          weight: 3
        - name: next
          port: http
          serversTransport: slow
    - match: Host(`shop.example`)
      kind: Rule
      services:
        - name: lanes
          kind: TraefikService
  tls:
    options:
      name: modern
---
apiVersion: traefik.io/v1alpha1
kind: TraefikService
metadata: {name: lanes, namespace: web}
spec:
  weighted:
    services:
      - name: stable
        port: 8080
        weight: 90
      - {name: copied, kind: TraefikService}
---
apiVersion: traefik.io/v1alpha1
kind: TraefikService
metadata: {name: copied, namespace: web}
spec:
  mirroring:
    name: next
    port: 80
    mirrors:
      - {name: stable, port: 8080, percent: 10}
---
apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata: {name: strip, namespace: web}
spec:
  stripPrefix: {prefixes: [/api]}
---
apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata: {name: limits, namespace: shared}
spec:
  chain:
    middlewares:
      - name: again
---
apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata: {name: again, namespace: shared}
spec:
  retry: {attempts: 4}
---
apiVersion: traefik.io/v1alpha1
kind: ServersTransport
metadata: {name: slow, namespace: web}
spec:
  forwardingTimeouts:
    responseHeaderTimeout: 30s
---
apiVersion: traefik.io/v1alpha1
kind: TLSOption
metadata: {name: modern, namespace: web}
spec: {minVersion: VersionTLS13}
---
apiVersion: v1
kind: Service
metadata: {name: stable, namespace: web}
spec: {ports: [{port: 8080}]}
---
apiVersion: v1
kind: Service
metadata: {name: next, namespace: web}
spec: {ports: [{name: http, port: 80}]}
)yaml";

/// Containers that say themselves how they are reached: labels as a list and as a map, in every spelling.
inline const QByteArray labels = R"yaml(services:
  proxy:
    image: traefik
    command: [--entrypoints.web.address=:80]
  shop:
    image: shop
    labels:
      - "traefik.enable=true"
      - "traefik.http.routers.shop.rule=Host(`shop.example`) && PathPrefix(`/api`)"   # who asks
      - traefik.http.routers.shop.entrypoints=web
      - traefik.http.routers.shop.middlewares=strip,again
      - traefik.http.middlewares.strip.stripPrefix.prefixes=/api
      - traefik.http.services.shop.loadbalancer.server.port=8080
  lanes:
    image: lanes
    deploy:
      labels:
        Traefik.ignored: "yes"
        traefik.HTTP.Routers.lanes.Rule: Host(`lanes.example`)
        traefik.http.routers.lanes.service: front@docker
        traefik.http.routers.lanes.tls.domains[0].main: lanes.example
        traefik.http.services.front.weighted.services[0].name: shop
        traefik.http.services.front.weighted.services[0].weight: 3
        traefik.http.services.front.weighted.services[1].name: lanes
        traefik.http.services.lanes.loadbalancer.server.port: 80
        traefik.http.middlewares.again.retry.attempts: 4
  plain:
    labels: ["traefik.http.routers.plain.priority=7", "com.example.team=web"]
  off:
    labels: ["traefik.enable=false", "traefik.http.routers.off.rule=Host(`off.example`)"]
)yaml";

/// Databases behind names of TLS connections, and a name server.
inline const QByteArray connections = R"yaml(tcp:
  routers:
    db:
      entryPoints: [db]
      rule: HostSNI(`db.example`) && !ClientIP(`10.0.0.0/8`)
      service: both
      middlewares: [few]
      tls: {passthrough: true}
    rest:
      entryPoints: [db]
      rule: HostSNI(`*`)
      service: spare
    old:
      rule: HostSNI(`a.example`, `b.example`) || ALPN(`h2`)
      ruleSyntax: v2
      service: spare
      tls: {}
  services:
    both:
      weighted:
        services:
          - {name: main, weight: 3}
          - {name: spare}
    main:
      loadBalancer: {servers: [{address: "db1.internal:5432"}]}
    spare:
      loadBalancer: {servers: [{address: "10.0.0.2:5432"}]}
  middlewares:
    few: {inFlightConn: {amount: 10}}
udp:
  routers:
    names: {entryPoints: [dns], service: resolver}
  services:
    resolver:
      loadBalancer: {servers: [{address: "10.0.0.3:53"}]}
)yaml";

} // namespace documents
