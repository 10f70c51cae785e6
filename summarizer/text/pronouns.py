"""Pronouns, in lower case."""

FIRST_PERSON = frozenset(["i", "we", "me", "my", "us", "our", "ours", "mine", "myself", "ourselves"])
