import pytest

from bot.endpoint.key import endpoint_key
from summarizer.errors import UsageError


def test_a_key_comes_from_the_environment_or_from_a_file(tmp_path):
    (tmp_path / "key").write_text("sk-2\n")
    assert endpoint_key({}) is None
    assert endpoint_key({"MODEL_ENDPOINT_KEY": " sk-1 "}) == "sk-1"
    assert endpoint_key({"MODEL_ENDPOINT_KEY_FILE": str(tmp_path / "key")}) == "sk-2"


@pytest.mark.parametrize("content", [b"", b" \n", b"\xff\xfe", b"one\ntwo", "schlüssel".encode(), None])
def test_a_file_without_a_usable_key_is_refused(tmp_path, content):
    if content is not None:
        (tmp_path / "key").write_bytes(content)
    with pytest.raises(UsageError, match="MODEL_ENDPOINT_KEY_FILE"):
        endpoint_key({"MODEL_ENDPOINT_KEY_FILE": str(tmp_path / "key")})


def test_two_keys_are_one_too_many(tmp_path):
    with pytest.raises(UsageError, match="unset one"):
        endpoint_key({"MODEL_ENDPOINT_KEY": "a", "MODEL_ENDPOINT_KEY_FILE": "b"})
