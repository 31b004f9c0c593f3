# The second bank, in small steps: Consul counts hundredths of a percent, and they sum to 100.
Kind = "service-splitter"
Name = "payment"

Splits = [
  {
    Weight        = 97.5
    ServiceSubset = "v1"
  },
  {
    Weight        = 2.5 # v2 talks to the new bank
    ServiceSubset = "v2"
  },
]
