"""Broken input of every kind from strangers: refused or parsed, never another exception."""

from __future__ import annotations

import itertools

import pytest

from benchmarks.fuzz import PARSERS, documents, drawn, fuzz

SMALL = 20_000
"""Bytes. Large inputs, which test the time, are left to `python -m benchmarks.fuzz`."""


@pytest.mark.slow
@pytest.mark.parametrize("name", PARSERS)
def test_broken_input_is_read_or_refused(name):
    found = fuzz(name, itertools.islice((data for data in drawn(name, 2, 400) if len(data) < SMALL), 40))

    assert found.inputs == 40
    assert not found.crashes


@pytest.mark.parametrize("name", PARSERS)
def test_the_well_formed_documents_are_read(name):
    assert documents(name)
    assert all(PARSERS[name](data) is not None for data in documents(name))
