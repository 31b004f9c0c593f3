// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Reports of Traefik's, some of which it would never make; what it really says is in fixtures/.
namespace reports {

inline const QByteArray nameless = R"json({"routers":{"shop":{"rule":"Path(`/`)"}}})json";
inline const QByteArray noObject = R"json({"routers":{"shop@file":7}})json";
inline const QByteArray docker = R"json({"http": {"routers": {"a": {"rule": "Path(`/a`)", "service": "s"}}, "services": {"s": {"loadBalancer": {"servers": [{"url": "http://10.0.0.1:80"}]}}}}})json";
inline const QByteArray file = R"json({"http": {"routers": {"b": {"rule": "Path(`/b`)", "service": "s@docker", "middlewares": ["m@consulcatalog"]}}, "services": {"s": {"loadBalancer": {"servers": [{"url": "http://10.0.0.2:80"}]}}}}})json";
inline const QByteArray kubernetes = R"json({"http": {"routers": {"default-c": {"rule": "Path(`/c`)", "service": "s@file"}}}})json";
inline const QByteArray oneRouter = R"json({"http": {"routers": {"a": {"rule": "Path(`/a`)"}}}})json";

} // namespace reports
