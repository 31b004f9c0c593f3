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

} // namespace documents
