Kind     = "service-defaults"
Name     = "orders"
Protocol = "http"

# An order that takes longer is tried again by the cart.
MaxInboundConnections = 500
