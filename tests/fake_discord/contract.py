"""Discord's OpenAPI file as a check of single requests and replies.

Nearly all time of a check went into unions of components (a hundred milliseconds for a message of forty), so branches
of a union that name another type are not tried. Each schema is compiled once, and a value that differs from a valid one
only in digits of its strings (ids, times, counters) and in our own ids is not checked again.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError, best_match
from jsonschema.protocols import Validator
from jsonschema.validators import extend
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

Json = Any
SHOWN = 300
"""Maximum characters of an invalid value in a complaint."""

_HOME = "https://discord.invalid/openapi.json"
_SCHEMAS = "#/components/schemas/"


class Contract:
    """Discord's OpenAPI document; results are complaints in plain words, none if everything is valid."""

    def __init__(self, document: dict[str, Any]) -> None:
        snowflake = document["components"]["schemas"]["SnowflakeType"]
        snowflake["type"] = ["string", "integer"]  # the live API accepts both, and clients send both
        self._document = document
        resource: Resource[Any] = DRAFT202012.create_resource(document)
        self._registry: Registry[Any] = Registry().with_resource(_HOME, resource)
        extended: Any = extend  # whether it has types depends on the version of jsonschema
        self._validator_class = extended(
            Draft202012Validator, {name: self._narrowed(name) for name in ("oneOf", "anyOf")}
        )
        self._validators: dict[str, Validator] = {}
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

    def _validator(self, pointer: str) -> Validator:
        if pointer not in self._validators:
            schema = {"$ref": f"{_HOME}#{quote(pointer)}"}
            self._validators[pointer] = self._validator_class(schema, registry=self._registry)
        return self._validators[pointer]

    def _narrowed(self, keyword: str) -> Callable[..., Iterator[ValidationError]]:
        """The union keyword, tried on the branches only whose enumerated properties the value does not contradict.

        The others are invalid anyway. If that leaves none, all are tried, for the complaint.
        """
        all_branches = Draft202012Validator.VALIDATORS[keyword]

        def narrowed(
            validator: Validator, branches: list[Json], value: Json, schema: Json
        ) -> Iterator[ValidationError]:
            possible = [branch for branch in branches if self._is_possible(branch, value)]
            yield from all_branches(validator, possible or branches, value, schema)

        return narrowed

    def _is_possible(self, branch: Json, value: Json) -> bool:
        if not isinstance(value, dict) or not isinstance(branch, dict):
            return True
        name = branch.get("$ref", "").removeprefix(_SCHEMAS)
        properties = self._document["components"]["schemas"].get(name, branch).get("properties", {})
        return all(
            value[key] in declared["enum"]
            for key, declared in properties.items()
            if key in value and isinstance(declared, dict) and "enum" in declared
        )


def _shape(value: Json) -> bytes:
    """A digest of a value in which all digits of its strings, and all our ids, are equal.

    No schema of the document tells them apart, except for a leading zero, which stays: a snowflake must not have one.
    """
    return hashlib.blake2b(json.dumps(_same_digits(value), sort_keys=True).encode(), digest_size=16).digest()


def _same_digits(value: Json) -> Json:
    if isinstance(value, str):
        plain = _OUR_IDS.sub(_OUR_ID, value)
        return plain[:1].translate(_DIGITS) + plain[1:].translate(_DIGITS_AND_ZERO)
    if isinstance(value, list):
        return [_same_digits(part) for part in value]
    if isinstance(value, dict):
        return {key: _same_digits(part) for key, part in value.items()}
    return value


_OUR_IDS, _OUR_ID = re.compile(r"(?<=:)[0-9a-f]{20}\b|\b[0-9a-f]{20}(?=\.)"), "1" * 20
"""Ids in a button's custom id and in a nonce, both free text. A string that is nothing else stays: it may be a snowflake."""
_DIGITS = str.maketrans("23456789", "11111111")
_DIGITS_AND_ZERO = str.maketrans("023456789", "111111111")


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
