// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Configuration entries of a shop, in the shapes of Consul's own documentation.
namespace documents {

inline const QByteArray router = R"hcl(# Who gets the new checkout
Kind = "service-router"
Name = "checkout"

Routes = [
  {
    # staff first
    Match {
      HTTP {
        PathPrefix = "/checkout/admin"
        Header = [
          {
            Name  = "x-staff"
            Exact = "yes"
          },
          {
            Name   = "x-robot"
            Present = true
            Invert = true
          },
        ]
        Methods = ["GET", "POST"]
      }
    }
    Destination {
      Service        = "checkout"
      ServiceSubset  = "v2"
      PrefixRewrite  = "/admin"
      RequestTimeout = "7s"
      NumRetries     = 3
    }
  },
  {
    Match { HTTP { PathExact = "/legal" } }
    Destination { Service = "legacy" }
  },
  {
    Match { HTTP { QueryParam = [ { Name = "trace", Regex = "^[0-9]+$" } ] } }
  },
]
)hcl";

inline const QByteArray splitter = R"hcl(kind = "service-splitter"
name = "checkout"

splits = [
  {
    weight         = 87.5 # most of them
    service_subset = "v1"
  },
  {
    weight         = 12.5
    service_subset = "v2"
  },
]
)hcl";

inline const QByteArray resolver = R"json({
  "Kind": "service-resolver",
  "Name": "checkout",
  "ConnectTimeout": "3s",
  "RequestTimeout": "15s",
  "DefaultSubset": "v1",
  "Subsets": {
    "v1": { "Filter": "Service.Meta.version == v1" },
    "v2": { "Filter": "Service.Meta.version == v2", "OnlyPassing": true }
  },
  "Failover": {
    "v2": { "ServiceSubset": "v1" },
    "*": { "Datacenters": ["dc2", "dc3"] }
  },
  "LoadBalancer": { "Policy": "least_request", "LeastRequestConfig": { "ChoiceCount": 2 } }
}
)json";

inline const QByteArray redirect = R"hcl(Kind = "service-resolver"
Name = "legacy"
Redirect {
  Service    = "archive"
  Datacenter = "dc2"
}
)hcl";

inline const QByteArray defaults = R"hcl(Kind     = "service-defaults"
Name     = "checkout"
Protocol = "http"
)hcl";

} // namespace documents
