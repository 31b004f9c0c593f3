Kind     = "service-defaults"
Name     = "shipping"
Protocol = "http"
