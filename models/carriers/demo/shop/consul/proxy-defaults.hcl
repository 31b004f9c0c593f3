# The demo shop, back half: orders, money and parcels live in Consul, datacenter dc1.
Kind = "proxy-defaults"
Name = "global"

Config {
  protocol = "http"
}
