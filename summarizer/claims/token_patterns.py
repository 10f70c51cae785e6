"""Patterns of tokens in a parse, as data: the values that a token's attributes may have."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Token


class TokenPattern:
    """Matches a token whose attributes have one of the given values; other attributes are not looked at.

    `TokenPattern(dep="nsubj nsubjpass", tag="NN NNS", is_title=True)`: values are separated by spaces, and "" is an
    empty attribute. Attributes are spaCy's strings without the underscore at the end (dep, tag, pos, orth, lower,
    ent_type, whitespace) and its flags (is_title, is_lower, is_punct, is_space, is_sent_start). `one | other` matches
    what either matches, and `one - other` what the first matches and the second does not.
    """

    def __init__(self, **allowed: str | bool) -> None:
        self._allowed = tuple(_attribute(name, values) for name, values in allowed.items())

    def __or__(self, other: TokenPattern) -> TokenPattern:
        return _Either(self, other)

    def __sub__(self, other: TokenPattern) -> TokenPattern:
        return _Except(self, other)

    def matches(self, token: Token) -> bool:
        """Whether all named attributes of the token have an allowed value."""
        return all(getattr(token, name) in values for name, values in self._allowed)

    def first(self, tokens: Iterable[Token]) -> Token | None:
        """The first of the tokens that matches."""
        return next(filter(self.matches, tokens), None)

    def matches_any(self, tokens: Iterable[Token]) -> bool:
        """Whether one of the tokens matches."""
        return any(map(self.matches, tokens))


class _Either(TokenPattern):
    def __init__(self, one: TokenPattern, other: TokenPattern) -> None:
        super().__init__()
        self._patterns = (one, other)

    def matches(self, token: Token) -> bool:
        return any(pattern.matches(token) for pattern in self._patterns)


class _Except(TokenPattern):
    def __init__(self, one: TokenPattern, other: TokenPattern) -> None:
        super().__init__()
        self._one, self._other = one, other

    def matches(self, token: Token) -> bool:
        return False if self._other.matches(token) else self._one.matches(token)


def _attribute(name: str, values: str | bool) -> tuple[str, frozenset[str | bool]]:
    """The name of spaCy's attribute, and the values that it may have."""
    if isinstance(values, bool):
        return name, frozenset([values])
    return f"{name}_", frozenset(values.split() or [""])
