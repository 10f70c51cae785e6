"""A name means one thing: each class and public function is defined once, with two exceptions."""

import re
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).parents[2]
PLATFORMS = {"bot.discord_app", "bot.slack_app"}
"""What both chat platforms render or handle has the same name in both, so that one helps to find the other."""
EVERY_PART = {"register"}
"""Each part of a chat platform uses it to add its commands, buttons and listeners."""


def defined(pattern: str) -> dict[str, list[str]]:
    """The modules that define each name at the top level."""
    found = defaultdict(list)
    for folder in ("bot", "config", "storage", "summarizer"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            if path.parent.name != "versions":  # of migrations: each has an `upgrade`
                module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
                for name in re.findall(pattern, path.read_text("utf-8"), re.MULTILINE):
                    found[name].append(module)
    return found


def packages(modules: list[str]) -> list[str]:
    return sorted(".".join(module.split(".")[:2]) for module in modules)


def test_a_class_name_is_used_once():
    assert {name: modules for name, modules in defined(r"^class (\w+)").items() if len(modules) > 1} == {}


def test_a_public_function_name_is_used_once_or_once_by_each_chat_platform():
    shared = {
        name: modules
        for name, modules in defined(r"^(?:async )?def ([a-z]\w*)").items()
        if len(modules) > 1 and name not in EVERY_PART
    }
    assert {name: modules for name, modules in shared.items() if packages(modules) != sorted(PLATFORMS)} == {}
