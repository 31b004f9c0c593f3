Kind     = "service-defaults"
Name     = "fraud"
Protocol = "http"
