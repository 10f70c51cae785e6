"""`health`: asks a running instance whether it is healthy; for containers and scripts."""

from __future__ import annotations

import http.client
import json
from argparse import Namespace
from contextlib import closing

from bot.bootstrap.app import App
from bot.monitoring.health import Health
from bot.presentation.print import print_line
from bot.presentation.render_json import document

SECONDS = 8.0
"""How long to wait for the answer: longer than the instance waits for its ledger."""

ANY_ADDRESS = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - compared with, not listened at
"""Where to ask an instance that listens at every address."""


def handle_health(app: App, args: Namespace) -> int:
    """Print the health of the running instance; 1 if it is not well."""
    monitoring = app.settings.monitoring
    health = _asked(monitoring.host, monitoring.port) if monitoring.port else _looked_up(app)
    if args.format == "json":
        print_line(document("health", health))
    else:
        print_line("; ".join((health.status, *health.problems, *health.warnings)))
    return 0 if health.is_well else 1


def _asked(host: str, port: int) -> Health:
    address = ANY_ADDRESS.get(host, host)
    try:
        with closing(http.client.HTTPConnection(address, port, timeout=SECONDS)) as connection:
            connection.request("GET", "/healthz")
            found = json.loads(connection.getresponse().read())
            return Health(found["status"], tuple(found["problems"]), tuple(found["warnings"]))
    except OSError as error:
        reason = error.strerror or str(error) or "no answer"
        return Health("failing", (f"no instance answers at {address}:{port}: {reason}",))
    except (http.client.HTTPException, ValueError, KeyError, TypeError):
        return Health("failing", (f"what answers at {address}:{port} is not Deltabrief; check monitoring.port",))


def _looked_up(app: App) -> Health:
    """Without /healthz, the ledger's lease says whether an instance runs."""
    from bot.monitoring.serve import check_health  # noqa: PLC0415 - imports prometheus_client

    file = app.settings.database_file
    if file is not None and not file.exists():
        return Health("failing", (f"there is no ledger at {file}",))
    return check_health(app.ledger, app.now())
