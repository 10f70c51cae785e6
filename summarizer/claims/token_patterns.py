"""Patterns of tokens in a parse, as data: the values that a token's attributes may have."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Token


class TokenPattern:
    """Matches a token whose attributes have one of the given values; other attributes are not looked at.

    `TokenPattern(dep="nsubj nsubjpass", tag="NN NNS")`: values are separated by spaces. Attributes are spaCy's strings
    without the underscore at the end: dep, tag, pos, orth, lower, ent_type. `one | other` matches what either matches.
    """

    def __init__(self, **allowed: str) -> None:
        self._allowed = tuple((f"{name}_", frozenset(values.split())) for name, values in allowed.items())
        self._others: tuple[TokenPattern, ...] = ()

    def __or__(self, other: TokenPattern) -> TokenPattern:
        union = TokenPattern()
        union._allowed = self._allowed
        union._others = (*self._others, other)
        return union

    def matches(self, token: Token) -> bool:
        """Whether all named attributes of the token have an allowed value."""
        if all(getattr(token, name) in values for name, values in self._allowed):
            return True
        return any(other.matches(token) for other in self._others)

    def first(self, tokens: Iterable[Token]) -> Token | None:
        """The first of the tokens that matches."""
        return next(filter(self.matches, tokens), None)

    def matches_any(self, tokens: Iterable[Token]) -> bool:
        """Whether one of the tokens matches."""
        return any(map(self.matches, tokens))
