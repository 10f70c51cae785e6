"""Discord on loopback: REST, gateway and interactions, with every request and every reply checked.

    client → resolver → server (TLS) → limits, trouble → contract → handlers → world
                                                                     ↘ gateway → client

The unpatched production client is pointed at it by a connector; it keeps Discord's own addresses.
"""
