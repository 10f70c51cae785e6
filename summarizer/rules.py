"""Thresholds and limits, named and versioned, in one place. A number here says how it was chosen.

A change of any value that decides what is stored is a new `version` of its group; the version goes into `made_by`.
"""

from __future__ import annotations
