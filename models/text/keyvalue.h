// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>

#include <tl/expected.hpp>

namespace meshboard::text {

struct ReadError;

/// A tree of keys and values (etcd, Consul KV, ZooKeeper) written as text, so that it can be shown, diffed, patched and
/// exported like any other document: one line a key, sorted by key,
///
///     traefik/http/routers/web/rule = Host(`shop.example`)
///     traefik/http/services/web/weighted/services/0/weight = 90
///
/// Key and value are written bare where that is unambiguous (printable UTF-8, no ` = ` or leading `"` in the key, no
/// leading or trailing blank and no leading `"` in the value), else in double quotes with JSON escapes and `\xNN` for bytes
/// that are not UTF-8. So bytes survive exactly. A node of the span tree is a map; it is a list where its children are
/// 0 … n-1. Keys are split at `/`; empty parts are kept.
QByteArray listing(const QMap<QByteArray, QByteArray> &pairs);
tl::expected<QMap<QByteArray, QByteArray>, ReadError> pairsOf(const QByteArray &listing);

} // namespace meshboard::text
