Kind          = "service-resolver"
Name          = "orders"
DefaultSubset = "v1"

Subsets = {
  v1 = {
    Filter = "Service.Meta.version == v1"
  }
  v2 = {
    Filter = "Service.Meta.version == v2"
  }
  # Machines of their own for the large ones.
  bulk = {
    Filter      = "Service.Meta.pool == bulk"
    OnlyPassing = true
  }
}
