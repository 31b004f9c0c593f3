// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/registration.h"

#include <memory>

/// The formats, one file each. Where in a tree of keys they stand, N a service and I an instance:
///
///     …/dubbo/N/providers/I          Dubbo: I is the URL, percent-encoded; /consumers, /routers, /configurators beside it
///     …/N/member_0000000007          Finagle server set
///     /skydns/local/…/N/I            SkyDNS: the labels of a name from right to left
///     /micro/registry/N/I            go-micro
///     N/I                            gRPC, Curator and Spring Cloud, JSON, host:port: told apart by the value
namespace meshboard::registration {

std::unique_ptr<RegistrationFormat> dubbo();
std::unique_ptr<RegistrationFormat> finagle();
std::unique_ptr<RegistrationFormat> skydns();
std::unique_ptr<RegistrationFormat> grpc();
std::unique_ptr<RegistrationFormat> micro();
std::unique_ptr<RegistrationFormat> springCloud();
std::unique_ptr<RegistrationFormat> curator();
std::unique_ptr<RegistrationFormat> json();
std::unique_ptr<RegistrationFormat> plainAddress();

} // namespace meshboard::registration
