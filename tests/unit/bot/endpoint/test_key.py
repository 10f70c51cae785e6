import pytest

from bot.endpoint.key import checked_key
from summarizer.errors import UsageError


@pytest.mark.parametrize("key", [None, "", "sk-1", "A.b_c-9/+=="])
def test_a_key_is_taken_as_it_is(key):
    assert checked_key(key) == (key or None)


@pytest.mark.parametrize("key", ["two words", "line\nbreak", "schlüssel", "nul\x00"])
def test_a_key_that_no_header_may_have_is_refused_without_being_printed(key):
    with pytest.raises(UsageError, match="MODEL_ENDPOINT_KEY") as caught:
        checked_key(key)
    assert key not in str(caught.value)
