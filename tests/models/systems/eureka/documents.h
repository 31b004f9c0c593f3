// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// The same registry in three spellings: two instances of payment, one of cart.
namespace meshboard::eureka::documents {

/// As XStream writes JSON: classes by name, one thing alone where a list has one.
const QByteArray xstream = R"({"applications": {
  "versions__delta": 1,
  "apps__hashcode": "OUT_OF_SERVICE_1_UP_2_",
  "application": [
    {
      "name": "PAYMENT",
      "instance": [
        {
          "instanceId": "payment-a:8080",
          "hostName": "payment-a.shop.example",
          "app": "PAYMENT",
          "ipAddr": "10.0.0.7",
          "status": "UP",
          "overriddenstatus": "UNKNOWN",
          "port": {"@enabled": "true", "$": "8080"},
          "securePort": {"@enabled": "false", "$": "443"},
          "countryId": 1,
          "dataCenterInfo": {"@class": "com.netflix.appinfo.InstanceInfo$DefaultDataCenterInfo", "name": "MyOwn"},
          "leaseInfo": {"renewalIntervalInSecs": 30, "durationInSecs": 90, "registrationTimestamp": 1700000000000, "lastRenewalTimestamp": 1700000030000,
                        "evictionTimestamp": 0, "serviceUpTimestamp": 1700000000000},
          "metadata": {"zone": "eu-1", "version": "v2"},
          "homePageUrl": "http://payment-a.shop.example:8080/",
          "vipAddress": "payment",
          "isCoordinatingDiscoveryServer": false,
          "lastUpdatedTimestamp": 1700000000000,
          "lastDirtyTimestamp": 1700000000000,
          "actionType": "ADDED"
        },
        {
          "instanceId": "payment-b:8443",
          "hostName": "payment-b.shop.example",
          "app": "PAYMENT",
          "ipAddr": "10.0.0.8",
          "status": "OUT_OF_SERVICE",
          "overriddenstatus": "OUT_OF_SERVICE",
          "port": {"@enabled": "false", "$": "8080"},
          "securePort": {"@enabled": "true", "$": "8443"},
          "countryId": 1,
          "dataCenterInfo": {"@class": "com.netflix.appinfo.AmazonInfo", "name": "Amazon", "metadata": {"availability-zone": "eu-1b"}},
          "metadata": {"@class": "java.util.Collections$EmptyMap"},
          "vipAddress": "payment,payment-api"
        }
      ]
    },
    {
      "name": "CART",
      "instance": {
        "hostName": "cart.shop.example",
        "app": "CART",
        "ipAddr": "10.0.0.9",
        "status": "UP",
        "port": {"@enabled": "true", "$": 80},
        "dataCenterInfo": {"name": "MyOwn"}
      }
    }
  ]
}}
)";

/// As Jackson writes it: numbers are numbers, a list is a list.
const QByteArray jackson = R"({"applications":{"versions__delta":"1","apps__hashcode":"OUT_OF_SERVICE_1_UP_2_","application":[{"name":"PAYMENT","instance":[)"
    R"({"instanceId":"payment-a:8080","hostName":"payment-a.shop.example","app":"PAYMENT","ipAddr":"10.0.0.7","status":"UP","overriddenStatus":"UNKNOWN",)"
    R"("port":{"$":8080,"@enabled":"true"},"securePort":{"$":443,"@enabled":"false"},"countryId":1,"dataCenterInfo":{"name":"MyOwn"},)"
    R"("metadata":{"zone":"eu-1","version":"v2"},"vipAddress":"payment"},)"
    R"({"instanceId":"payment-b:8443","hostName":"payment-b.shop.example","app":"PAYMENT","ipAddr":"10.0.0.8","status":"OUT_OF_SERVICE","overriddenStatus":"OUT_OF_SERVICE",)"
    R"("port":{"$":8080,"@enabled":"false"},"securePort":{"$":8443,"@enabled":"true"},"dataCenterInfo":{"name":"Amazon","metadata":{"availability-zone":"eu-1b"}},)"
    R"("metadata":{},"vipAddress":"payment,payment-api"}]},{"name":"CART","instance":[{"hostName":"cart.shop.example","app":"CART","ipAddr":"10.0.0.9","status":"UP",)"
    R"("port":{"$":80,"@enabled":"true"},"dataCenterInfo":{"name":"MyOwn"}}]}]}})";

const QByteArray xml = R"(<?xml version="1.0" encoding="UTF-8"?>
<!-- kept on Monday -->
<applications>
  <versions__delta>1</versions__delta>
  <apps__hashcode>OUT_OF_SERVICE_1_UP_2_</apps__hashcode>
  <application>
    <name>PAYMENT</name>
    <instance>
      <instanceId>payment-a:8080</instanceId>
      <hostName>payment-a.shop.example</hostName>
      <app>PAYMENT</app>
      <ipAddr>10.0.0.7</ipAddr>
      <status>UP</status> <!-- since Monday -->
      <overriddenstatus>UNKNOWN</overriddenstatus>
      <port enabled="true">8080</port>
      <securePort enabled="false">443</securePort>
      <countryId>1</countryId>
      <dataCenterInfo class="com.netflix.appinfo.InstanceInfo$DefaultDataCenterInfo">
        <name>MyOwn</name>
      </dataCenterInfo>
      <metadata>
        <zone>eu-1</zone>
        <version>v2</version>
      </metadata>
      <vipAddress>payment</vipAddress>
    </instance>
    <instance>
      <instanceId>payment-b:8443</instanceId>
      <hostName>payment-b.shop.example</hostName>
      <app>PAYMENT</app>
      <ipAddr>10.0.0.8</ipAddr>
      <status>OUT_OF_SERVICE</status>
      <overriddenstatus>OUT_OF_SERVICE</overriddenstatus>
      <port enabled="false">8080</port>
      <securePort enabled="true">8443</securePort>
      <dataCenterInfo class="com.netflix.appinfo.AmazonInfo">
        <name>Amazon</name>
        <metadata><availability-zone>eu-1b</availability-zone></metadata>
      </dataCenterInfo>
      <metadata class="java.util.Collections$EmptyMap"/>
      <vipAddress>payment,payment-api</vipAddress>
    </instance>
  </application>
  <application>
    <name>CART</name>
    <instance>
      <hostName>cart.shop.example</hostName>
      <app>CART</app>
      <ipAddr>10.0.0.9</ipAddr>
      <status>UP</status>
      <port>80</port>
      <dataCenterInfo><name>MyOwn</name></dataCenterInfo>
    </instance>
  </application>
</applications>
)";

/// payment-b is back, payment-c is new, cart is gone.
const QByteArray delta = R"({"applications":{"versions__delta":"2","apps__hashcode":"UP_3_","application":[{"name":"PAYMENT","instance":[
{"instanceId":"payment-b:8443","hostName":"payment-b.shop.example","app":"PAYMENT","ipAddr":"10.0.0.8","status":"UP","port":{"$":8080,"@enabled":"true"},"dataCenterInfo":{"name":"MyOwn"},"actionType":"MODIFIED"},
{"instanceId":"payment-c:8080","hostName":"payment-c.shop.example","app":"PAYMENT","ipAddr":"10.0.0.10","status":"UP","port":{"$":8080,"@enabled":"true"},"dataCenterInfo":{"name":"MyOwn"},"actionType":"ADDED"}]},
{"name":"CART","instance":[{"hostName":"cart.shop.example","app":"CART","ipAddr":"10.0.0.9","status":"DOWN","port":{"$":80,"@enabled":"true"},"dataCenterInfo":{"name":"MyOwn"},"actionType":"DELETED"}]}]}}
)";

const QByteArray instance = R"({"instance": {
  "instanceId": "search-1",
  "hostName": "search.shop.example",
  "app": "SEARCH",
  "ipAddr": "10.0.0.20",
  "status": "STARTING",
  "port": {"$": 9200, "@enabled": "true"},
  "dataCenterInfo": {"@class": "com.netflix.appinfo.InstanceInfo$DefaultDataCenterInfo", "name": "MyOwn"},
  "metadata": {"weight": "3"}
}}
)";

} // namespace meshboard::eureka::documents
