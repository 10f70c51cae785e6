"""Broken input of every kind from strangers: refused or parsed, never another exception."""

from __future__ import annotations

import itertools
from contextlib import suppress

import pytest

from benchmarks._awkward_inputs import SHAPES
from benchmarks.fuzz import PARSERS, REFUSALS, documents, drawn, fuzz

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


@pytest.mark.slow
@pytest.mark.parametrize("name", SHAPES)
def test_awkward_shapes_are_read_or_refused(name):
    """Their cost is measured by `python -m benchmarks.parser_cost`."""
    assert SHAPES.keys() == PARSERS.keys()
    for shape in SHAPES[name].values():
        with suppress(*REFUSALS):
            PARSERS[name](shape(2_000))
