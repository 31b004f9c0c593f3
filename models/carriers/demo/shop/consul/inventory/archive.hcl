# Last night's stock, read only: better than an empty page when inventory is down.
Kind     = "service-defaults"
Name     = "inventory-archive"
Protocol = "http"
