"""Discord's OpenAPI file as a check of single requests and replies.

A check takes 1 to 8 ms, nearly all of it in unions of components; each schema is compiled once, and a value that
differs from a valid one only in digits of its strings (ids, times, counters) is not checked again.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

Json = Any
SHOWN = 300
"""Maximum characters of an invalid value in a complaint."""

_HOME = "https://discord.invalid/openapi.json"


class Contract:
    """Discord's OpenAPI document; results are complaints in plain words, none if everything is valid."""

    def __init__(self, document: dict[str, Any]) -> None:
        snowflake = document["components"]["schemas"]["SnowflakeType"]
        snowflake["type"] = ["string", "integer"]  # the live API accepts both, and clients send both
        self._document = document
        resource: Resource[Any] = DRAFT202012.create_resource(document)
        self._registry: Registry[Any] = Registry().with_resource(_HOME, resource)
        self._validators: dict[str, Draft202012Validator] = {}
        self._valid: set[tuple[str, bytes]] = set()
        # `/users/@me` also matches `/users/{user_id}`: paths with fewer parameters come first
        self._templates = sorted(document["paths"], key=lambda path: path.count("{"))
        self._patterns = [re.compile(re.sub(r"\{\w+\}", "[^/]+", path)) for path in self._templates]

    def template(self, path: str) -> str | None:
        """The document's path that this path matches."""
        found = zip(self._patterns, self._templates, strict=True)
        return next((template for pattern, template in found if pattern.fullmatch(path)), None)

    def request(self, method: str, template: str, body: Json) -> Iterator[str]:
        """What is wrong with a request's JSON body (None if there was none)."""
        operation = self._document["paths"][template].get(method.lower())
        if operation is None:
            yield f"{method} {template}: there is no such operation"
            return
        declared = operation.get("requestBody")
        if declared is None:
            if body is not None:
                yield f"{method} {template}: takes no body"
        elif body is not None or declared.get("required"):
            content = "/requestBody/content/application~1json/schema"
            yield from self._complaints(f"{method} {template}", _pointer(template, method) + content, body)

    def reply(self, method: str, template: str, status: int, body: Json) -> Iterator[str]:
        """What is wrong with one of our replies. The document does not specify 5xx."""
        if status >= 500:
            return
        responses = self._document["paths"][template][method.lower()]["responses"]
        declared = next((code for code in (str(status), f"{status // 100}XX") if code in responses), None)
        where = f"reply {status} to {method} {template}"
        if declared is None:
            yield f"{where}: no such status is documented"
            return
        response = responses[declared]
        at = f"{_pointer(template, method)}/responses/{declared}"
        if "$ref" in response:
            at = response["$ref"].removeprefix("#")
            response = self._document["components"]["responses"][at.rsplit("/", 1)[1]]
        if "content" in response:
            yield from self._complaints(where, f"{at}/content/application~1json/schema", body)
        elif body is not None:
            yield f"{where}: has no body"

    def _complaints(self, where: str, pointer: str, value: Json) -> Iterator[str]:
        shape = pointer, _shape(value)
        if shape in self._valid:
            return
        validator = self._validator(pointer)
        if validator.is_valid(value):
            self._valid.add(shape)
        else:
            worst = best_match(validator.iter_errors(value))
            yield f"{where}: at {worst.json_path}: {worst.message[:SHOWN]}"

    def _validator(self, pointer: str) -> Draft202012Validator:
        if pointer not in self._validators:
            schema = {"$ref": f"{_HOME}#{quote(pointer)}"}
            self._validators[pointer] = Draft202012Validator(schema, registry=self._registry)
        return self._validators[pointer]


def _shape(value: Json) -> bytes:
    """A digest of a value in which all digits of its strings are equal. No schema of the document tells them apart."""
    return hashlib.blake2b(json.dumps(_same_digits(value), sort_keys=True).encode(), digest_size=16).digest()


def _same_digits(value: Json) -> Json:
    if isinstance(value, str):
        return value.translate(_DIGITS)
    if isinstance(value, list):
        return [_same_digits(part) for part in value]
    if isinstance(value, dict):
        return {key: _same_digits(part) for key, part in value.items()}
    return value


_DIGITS = str.maketrans("23456789", "11111111")
"""Zero stays: a snowflake must not begin with one."""


def _pointer(template: str, method: str) -> str:
    return f"/paths/{template.replace('/', '~1')}/{method.lower()}"


def contract_path() -> Path | None:
    """The path of Discord's OpenAPI file, if configured on this machine."""
    given = os.environ.get("DELTABRIEF_DISCORD_API")
    return Path(given) if given else None


@cache
def load_contract(path: Path) -> Contract:
    """Load and index the document, once per process: it is over a megabyte."""
    return Contract(json.loads(path.read_text("utf-8")))
