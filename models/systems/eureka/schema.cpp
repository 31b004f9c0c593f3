// SPDX-License-Identifier: GPL-3.0-or-later
#include "systems/eureka/schema.h"

namespace meshboard::eureka {

namespace {

constexpr Field port[] {
    Field("$", "", Shape::Integer).required().between(0, 65535),
    {"@enabled", "enabled", Shape::Bool},
};

/// com.netflix.appinfo.DataCenterInfo.Name; a server cannot read any other.
constexpr Field dataCenter[] {
    {"@class", "class"},
    Field("name", "name", Shape::Word, Many::One, "Netflix Amazon MyOwn").required(),
    {"metadata", "metadata", Shape::Text, Many::Map},
};

constexpr Field lease[] {
    {"renewalIntervalInSecs", "renewal interval, seconds", Shape::Integer},
    {"durationInSecs", "duration, seconds", Shape::Integer},
    {"registrationTimestamp", "registered at", Shape::Integer},
    {"lastRenewalTimestamp", "renewed at", Shape::Integer},
    {"renewalTimestamp", "renewed at", Shape::Integer},
    {"evictionTimestamp", "evicted at", Shape::Integer},
    {"serviceUpTimestamp", "up at", Shape::Integer},
};

/// Required is what a server answers 400 to where it is missing: eureka-core, resources/ApplicationResource.java.
constexpr Field instance[] {
    {"instanceId", "id"},
    Field("hostName", "host").required(),
    Field("app", "application").required(),
    Field("ipAddr", "address").required(),
    {"sid", "sid"},
    {"status", "status"},
    {"overriddenstatus", "overridden status"},
    {"overriddenStatus", "overridden status"},
    {"port", "port", port},
    {"securePort", "secure port", port},
    {"countryId", "country", Shape::Integer},
    Field("dataCenterInfo", "data center", dataCenter).required(),
    {"leaseInfo", "lease", lease},
    {"metadata", "metadata", Shape::Text, Many::Map},
    {"appGroupName", "group"},
    {"homePageUrl", "home page"},
    {"statusPageUrl", "status page"},
    {"healthCheckUrl", "health check"},
    {"secureHealthCheckUrl", "secure health check"},
    {"vipAddress", "vip address"},
    {"secureVipAddress", "secure vip address"},
    {"isCoordinatingDiscoveryServer", "coordinating server", Shape::Bool},
    {"lastUpdatedTimestamp", "updated at", Shape::Integer},
    {"lastDirtyTimestamp", "changed at", Shape::Integer},
    {"actionType", "action", Shape::Word, Many::One, "ADDED MODIFIED DELETED"},
    {"asgName", "auto scaling group"},
    {"identifyingAttribute", "identifying attribute"},
};

constexpr Field application[] {
    Field("name", "application").required(),
    {"instance", "instance", instance, Many::List, "instanceId hostName"},
};

/// The names with one underscore are those of an XStream that is told not to double them (eureka.encoder).
constexpr Field applications[] {
    {"versions__delta", "version of the delta"},
    {"versions_delta", "version of the delta"},
    {"apps__hashcode", "hash"},
    {"apps_hashcode", "hash"},
    {"application", "application", application, Many::List, "name"},
};

constexpr Field documents[] {
    {"applications", "", applications},
    {"application", "", application},
    {"instance", "", instance},
};

/// A server makes types fit, and a lone thing is a list of one.
constexpr Grammar grammar {Spelling::Exact, true, true};

bool isInstance(const text::Node &map)
{
    return map["hostName"] && (map["app"] || map["instanceId"]) && (map["ipAddr"] || map["dataCenterInfo"] || map["status"]);
}

bool isApplications(const text::Node &map)
{
    return map["apps__hashcode"] || map["apps_hashcode"] || map["versions__delta"] || map["versions_delta"];
}

bool holdsInstances(const text::Node &map)
{
    const text::Node instances = map["instance"];
    return map["name"].isScalar() && instances && isInstance(instances.isList() ? instances[0] : instances);
}

template <size_t count>
Table tableOf(const Field (&fields)[count])
{
    return {{fields, fields + count}, grammar};
}

} // namespace

DocumentKind kindOf(const text::Node &root)
{
    const text::Node all = root["applications"];
    const text::Node first = all["application"].isList() ? all["application"][0] : all["application"];
    if (isApplications(all) || holdsInstances(first) || isApplications(root))
        return DocumentKind::Applications;
    if (holdsInstances(root["application"]) || holdsInstances(root))
        return DocumentKind::Application;
    return isInstance(root["instance"]) || isInstance(root) ? DocumentKind::Instance : DocumentKind::None;
}

text::Node contentOf(const text::Node &root)
{
    switch (kindOf(root)) {
    case DocumentKind::Applications: return root["applications"] ? root["applications"] : root;
    case DocumentKind::Application: return root["application"] ? root["application"] : root;
    case DocumentKind::Instance: return isInstance(root) ? root : root["instance"];
    case DocumentKind::None: break;
    }
    return {};
}

const Table &tableFor(const text::Node &root)
{
    static const Table wrapped = tableOf(documents);
    static const Table bare[] {{}, tableOf(applications), tableOf(application), tableOf(instance)};
    return contentOf(root) == root ? bare[int(kindOf(root))] : wrapped;
}

} // namespace meshboard::eureka
