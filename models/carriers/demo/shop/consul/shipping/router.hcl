Kind = "service-router"
Name = "shipping"

Routes = [
  {
    Match {
      HTTP {
        PathPrefix = "/labels"
      }
    }
    Destination {
      Service       = "shipping"
      NumRetries    = 2
      PrefixRewrite = "/v1/labels"
    }
  },
  {
    # Left from before the move: the rule above takes these requests already. The board warns of it.
    Match {
      HTTP {
        PathPrefix = "/labels/express"
      }
    }
    Destination {
      Service        = "shipping"
      RequestTimeout = "5s"
    }
  },
]
