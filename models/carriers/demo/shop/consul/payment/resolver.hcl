Kind          = "service-resolver"
Name          = "payment"
DefaultSubset = "v1"

# The bank answers within two seconds or not at all.
ConnectTimeout = "2s"

Subsets = {
  v1 = {
    Filter = "Service.Meta.version == v1"
  }
  v2 = {
    Filter = "Service.Meta.version == v2"
  }
}
