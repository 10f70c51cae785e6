"""Metrics at /metrics and health at /healthz, for an administrator's own monitoring."""
