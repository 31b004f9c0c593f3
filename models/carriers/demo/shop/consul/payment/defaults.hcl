Kind     = "service-defaults"
Name     = "payment"
Protocol = "http"
