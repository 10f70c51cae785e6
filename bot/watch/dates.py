"""What feeds, pages and mails print as a date, to UTC. Pure; what cannot be told is None and never guessed from now."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz

_EPOCH = re.compile(r"\d{10}(?:\d{3})?(?:\.\d+)?")
_ISO = re.compile(r"\d{4}-\d\d-\d\d|\d{8}(?!\d)")
_COLON = re.compile(r"([+-]\d\d):(\d\d)$")
_MONTH = re.compile(r"[A-Za-z]{3}")
_TIME = re.compile(r"\d:\d\d")
_NAMED = re.compile(r"\b([A-Z]{2,5})\b\.?$")
_ZONES = """
HST=-10 AKST=-9 AKDT=-8 PST=-8 PDT=-7 MST=-7 MDT=-6 CST=-6 CDT=-5 EST=-5 EDT=-4 NST=-3.5 NDT=-2.5 WET=0 WEST=1 BST=1
CET=1 MEZ=1 CEST=2 MESZ=2 EET=2 SAST=2 EEST=3 MSK=3 TRT=3 PKT=5 WIB=7 SGT=8 HKT=8 PHT=8 JST=9 KST=9 AEST=10 AEDT=11
NZST=12 NZDT=13
"""
"""Zones by the names that feeds use: those of RFC 822, then others. Names of several zones (IST) are not among them."""
_HOURS = {name: float(hours) for name, _, hours in (zone.partition("=") for zone in _ZONES.split())}
_MILLISECONDS = 1e11
"""Greater epochs count milliseconds: as seconds they would lie beyond the year 5000."""


def moment(text: str | None) -> datetime | None:
    """The moment in UTC that this text names: RFC 822, ISO 8601, or seconds or milliseconds since 1970.

    A date without a zone, or with one that nobody knows, is taken as UTC, as feeds that forget it mostly mean.
    "03/04/2025" is two different days and therefore none.
    """
    text = " ".join((text or "").split())
    try:
        if _EPOCH.fullmatch(text):
            return _from_epoch(float(text))
        return _from_iso(text) if _ISO.match(text) else _from_mail(text)
    except (ValueError, OverflowError, OSError, TypeError):  # a 25th hour, the year 0: dates that are none
        return None


def _from_epoch(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds / 1000 if seconds > _MILLISECONDS else seconds, UTC)


def _from_iso(text: str) -> datetime:
    found = datetime.fromisoformat(_NAMED.sub("", text).strip() if not text.endswith("Z") else text)
    return (found if found.tzinfo else found.replace(tzinfo=_zone(text))).astimezone(UTC)


def _from_mail(text: str) -> datetime | None:
    parts = parsedate_tz(_COLON.sub(r"\1\2", text if _TIME.search(text) else f"{text.replace(',', ' ')} 00:00:00"))
    if parts is None or not _MONTH.search(text):
        return None
    offset = parts[9]
    zone = timezone(timedelta(seconds=offset)) if offset else _zone(text)
    return datetime(*parts[:6], tzinfo=zone).astimezone(UTC)


def _zone(text: str) -> timezone:
    named = _NAMED.search(text)
    return timezone(timedelta(hours=_HOURS.get(named.group(1), 0))) if named else UTC
