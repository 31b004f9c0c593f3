# Who gets an order: first match, from top to bottom.
Kind = "service-router"
Name = "orders"

Routes = [
  {
    # Business customers order in bulk; their requests are few and slow.
    Match {
      HTTP {
        PathPrefix = "/bulk"
      }
    }
    Destination {
      Service        = "orders"
      ServiceSubset  = "bulk"
      RequestTimeout = "30s"
    }
  },
  {
    Match {
      HTTP {
        Header = [
          {
            Name  = "end-user"
            Exact = "tester"
          }
        ]
      }
    }
    Destination {
      Service       = "orders"
      ServiceSubset = "v2"
    }
  },
]
