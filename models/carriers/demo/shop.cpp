// SPDX-License-Identifier: GPL-3.0-or-later
#include "carriers/demo/shop.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace meshboard::demo {

const ServiceKey &gateway()
{
    static const ServiceKey key {{}, u"traefik"_s};
    return key;
}

const QList<Worker> &workers()
{
    const auto inShop = [](const QString &name) { return ServiceKey {u"shop"_s, name}; };
    const auto inDatacenter = [](const QString &name) { return ServiceKey {{}, name}; };
    static const QList<Calling> ofPages {{u"catalog"_s, 0.8}, {u"cart"_s, 0.3}, {u"search"_s, 0.25}, {u"recommendations"_s, 0.5}};
    static const QList<Worker> all {
        {gateway(), {{{}, 2, 4ms, 0.0002}}, {}},
        {inShop(u"web"_s), {{{}, 4, 60ms, 0.001}}, ofPages},
        {inShop(u"web-next"_s), {{{}, 1, 45ms, 0.002}}, ofPages},
        {inDatacenter(u"web-east"_s), {{{}, 2, 75ms, 0.001}}, ofPages},
        {inDatacenter(u"assets"_s), {{{}, 2, 3ms, 0.0001}}, {}},
        {inDatacenter(u"admin"_s), {{{}, 2, 90ms, 0.001}}, {{u"orders"_s, 0.8}, {u"inventory"_s, 0.6}}},
        {inShop(u"catalog"_s), {{u"v1"_s, 3, 24ms, 0.001}, {u"v2"_s, 2, 19ms, 0.001}}, {{u"reviews"_s, 0.7}}},
        {inShop(u"reviews"_s), {{u"v2"_s, 3, 30ms, 0.002}, {u"v3"_s, 1, 38ms, 0.011}}, {{u"ratings"_s, 1.0}}},
        {inShop(u"ratings"_s), {{u"v1"_s, 2, 9ms, 0.0005}}, {}},
        {inShop(u"search"_s), {{u"classic"_s, 2, 55ms, 0.001}, {u"vector"_s, 1, 85ms, 0.003}}, {}},
        {inShop(u"recommendations"_s), {{u"v1"_s, 2, 120ms, 0.004}, {u"v2"_s, 1, 95ms, 0.004}}, {}},
        {inShop(u"cart"_s), {{{}, 3, 28ms, 0.001}}, {{u"inventory"_s, 0.5}, {u"orders"_s, 0.12}}},
        {inDatacenter(u"orders"_s),
         {{u"v1"_s, 3, 70ms, 0.001}, {u"v2"_s, 1, 60ms, 0.001}, {u"bulk"_s, 1, 900ms, 0.002}},
         {{u"payment"_s, 1.0}, {u"inventory"_s, 1.0}, {u"shipping"_s, 0.9}, {u"notifications"_s, 1.0}}},
        {inDatacenter(u"payment"_s), {{u"v1"_s, 3, 240ms, 0.003}, {u"v2"_s, 1, 310ms, 0.006}}, {{u"fraud"_s, 1.0}}},
        {inDatacenter(u"fraud"_s), {{{}, 2, 45ms, 0.0005}}, {}},
        {inDatacenter(u"inventory"_s), {{{}, 3, 12ms, 0.0005}}, {}},
        {inDatacenter(u"inventory-archive"_s), {{{}, 1, 15ms, 0.0005}}, {}},
        {inDatacenter(u"shipping"_s), {{{}, 2, 150ms, 0.002}}, {{u"notifications"_s, 0.3}}},
        {inDatacenter(u"notifications"_s), {{{}, 2, 35ms, 0.001}}, {}},
    };
    return all;
}

const Worker *workerNamed(QStringView name)
{
    const auto found = std::find_if(workers().cbegin(), workers().cend(), [&](const Worker &worker) { return worker.key.name == name; });
    return found == workers().cend() ? nullptr : &*found;
}

const QList<Request> &visits()
{
    static const QList<Request> all {
        {u"/"_s, u"GET"_s, u"shop.demo"_s, {}, 0.65},
        {u"/assets/app.js"_s, u"GET"_s, u"shop.demo"_s, {}, 0.2},
        {u"/api/cart"_s, u"POST"_s, u"shop.demo"_s, {}, 0.07},
        {u"/api/search"_s, u"GET"_s, u"shop.demo"_s, {}, 0.05},
        {u"/api/search"_s, u"GET"_s, u"shop.demo"_s, {{u"x-robot"_s, u"yes"_s}}, 0.01},
        {u"/"_s, u"GET"_s, u"admin.shop.demo"_s, {}, 0.02},
    };
    return all;
}

const QList<Request> &requestsTo(QStringView service)
{
    static const QMap<QString, QString> tester {{u"end-user"_s, u"tester"_s}};
    static const QList<Request> usual {
        {u"/"_s, u"GET"_s, {}, {}, 0.97},
        {u"/"_s, u"GET"_s, {}, tester, 0.03},
    };
    static const QMap<QString, QList<Request>> special {
        {u"catalog"_s,
         {{u"/products"_s, u"GET"_s, {}, {}, 0.8},
          {u"/images"_s, u"GET"_s, {}, {}, 0.12},
          {u"/thumbnails"_s, u"GET"_s, {}, {}, 0.06},
          {u"/export"_s, u"GET"_s, {}, {}, 0.02}}},
        {u"cart"_s,
         {{u"/cart"_s, u"GET"_s, {}, {}, 0.6}, {u"/cart/items"_s, u"POST"_s, {}, {}, 0.35}, {u"/cart/items"_s, u"DELETE"_s, {}, {}, 0.05}}},
        {u"orders"_s,
         {{u"/orders"_s, u"POST"_s, {}, {}, 0.92}, {u"/bulk"_s, u"POST"_s, {}, {}, 0.04}, {u"/orders"_s, u"POST"_s, {}, tester, 0.04}}},
        {u"shipping"_s,
         {{u"/labels"_s, u"POST"_s, {}, {}, 0.7}, {u"/labels/express"_s, u"POST"_s, {}, {}, 0.2}, {u"/quotes"_s, u"GET"_s, {}, {}, 0.1}}},
    };
    const auto found = special.constFind(service.toString());
    return found == special.cend() ? usual : *found;
}

} // namespace meshboard::demo
