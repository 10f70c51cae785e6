"""Only addresses with a host become links."""

import pytest

from bot.discord_app.render import markdown
from bot.presentation.web_url import linkable_address, web_url
from bot.slack_app.render import mrkdwn


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
    assert linkable_address(address) == web_url(address) == address


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
    assert linkable_address(address) == web_url(address) == ""


def test_the_space_around_an_address_is_dropped():
    assert (
        linkable_address(" https://post.example/1\n")
        == web_url(" https://post.example/1\n")
        == "https://post.example/1"
    )


def test_a_page_link_is_percent_encoded():
    assert linkable_address('https://post.example/a "b') == 'https://post.example/a "b'
    assert web_url('https://post.example/a "b') == "https://post.example/a%20%22b"


@pytest.mark.parametrize("link", [mrkdwn.link, markdown.masked_link])
def test_a_chat_links_to_the_same_addresses(link):
    assert "https://post.example/1" in link("Post", " https://post.example/1\n")
    assert link("Post", "https://post.example/\u202e1") == "Post"


@pytest.mark.parametrize(
    "address",
    [
        pytest.param("https://post.example/\u202e1", id="a direction mark"),
        pytest.param("https://post.exam\tple/1", id="a tab"),
        pytest.param("https://post.example/\x1b[31m1", id="an escape"),
    ],
)
def test_an_address_with_something_invisible_is_no_link(address):
    assert linkable_address(address) == web_url(address) == ""
