"""Only addresses with a host become links."""

import pytest

from bot.presentation.web_url import is_web_url, web_url


@pytest.mark.parametrize(
    "address",
    [
        pytest.param("https://post.example/1", id="a name"),
        pytest.param("http://post.example:80/1", id="a port"),
        pytest.param("http://reader@post.example/1", id="a user"),
        pytest.param("http://[::1]/1", id="an IPv6 address"),
    ],
)
def test_an_address_with_a_host_is_a_link(address):
    assert is_web_url(address)
    assert web_url(address) == address


@pytest.mark.parametrize(
    "address",
    [
        pytest.param(None, id="none"),
        pytest.param("", id="empty"),
        pytest.param("/1", id="a path"),
        pytest.param("ftp://post.example/1", id="another scheme"),
        pytest.param("http:///1", id="no host"),
        pytest.param("http://:80/1", id="a port alone"),
        pytest.param("http://@/1", id="an empty user alone"),
        pytest.param("http://reader@:80/1", id="a user and a port alone"),
        pytest.param("http://[::1/1", id="a broken IPv6 address"),
    ],
)
def test_an_address_without_a_host_is_no_link(address):
    assert not is_web_url(address)
    assert web_url(address) == ""


def test_the_space_around_an_address_is_dropped():
    assert web_url(" https://post.example/1\n") == "https://post.example/1"


@pytest.mark.parametrize(
    "address",
    [
        pytest.param("https://post.example/\u202e1", id="a direction mark"),
        pytest.param("https://post.exam\tple/1", id="a tab"),
        pytest.param("https://post.example/\x1b[31m1", id="an escape"),
    ],
)
def test_an_address_with_something_invisible_is_no_link(address):
    assert not is_web_url(address)
    assert web_url(address) == ""
