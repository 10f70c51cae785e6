"""How the ledger is served."""

from __future__ import annotations

from dataclasses import dataclass

from bot.notify.one_click import OneClick
from bot.web.limits import WEB


@dataclass(frozen=True, slots=True)
class ServeOptions:
    """How the ledger is served. The defaults and their reasons are in config/default.toml."""

    host: str = "127.0.0.1"
    port: int = 8420
    public_url: str = ""
    requests_per_minute: int = 120
    ask_seconds: float = 30.0
    failures_per_minute: int = WEB.failures_per_minute
    zone: str = "UTC"
    one_click: OneClick | None = None
    """Ends subscriptions by the addresses in mails; None without a secret for it."""

    @property
    def base(self) -> str:
        """The address of the server as readers see it, without a slash at the end."""
        return (self.public_url or f"http://{self.host}:{self.port}").rstrip("/")
