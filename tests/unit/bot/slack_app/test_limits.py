"""Numbers stand in constants and limits classes with their reason, not inside functions."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

FILES = sorted(Path("bot/slack_app").rglob("*.py"))
SMALL = 3
"""Numbers up to this are counts of the code itself: an index, a half, a plural."""
HTTP = range(200, 600)


def numbers_in_functions(tree: ast.AST):
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            for part in function.body:
                for node in ast.walk(part):
                    if isinstance(node, ast.Constant) and type(node.value) in {int, float}:
                        yield node.value, node.lineno


@pytest.mark.parametrize("file", FILES, ids=str)
def test_no_function_holds_a_limit_of_its_own(file):
    found = numbers_in_functions(ast.parse(file.read_text(encoding="utf-8")))
    assert [(value, line) for value, line in found if value > SMALL and value not in HTTP] == []
