"""Discord on loopback: REST, gateway and interactions, with every request and every reply checked.

    client → resolver → server (TLS) → limits, trouble → contract → handlers → world
                                                                     ↘ gateway → client

A connector leads the unpatched production client to it; the client uses Discord's own addresses.
"""
