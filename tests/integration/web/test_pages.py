"""The pages: valid HTML without scripts, only for readers, and hostile text inert."""

from __future__ import annotations

import re
from datetime import timedelta
from zoneinfo import ZoneInfo

import feedparser
import html5lib
import pytest

from bot.web.queries import Queries
from bot.web.site import Site
from summarizer.errors import UsageError
from summarizer.ingest.model import Article, ArticleVersion
from summarizer.topics.model import Aspect, Topic
from tests.feed_rules import faults
from tests.integration.web.conftest import NOW, SECRET, Served
from tests.unit.summarizer.town_desk import START

PAGES = (
    "/",
    "/topics/{topic}",
    "/topics/{topic}/matters/{matter}",
    "/briefings/{briefing}",
    "/claims/{claim}",
    "/entities/{entity}",
    "/sources",
    "/search",
    "/search?q=ferry",
)
HOSTILE = "<script>document['title']='owned'</script><img src=x onerror=alert(1)> \"'><svg/onload=alert(2)>"


def check(text):
    """Strict HTML5, one h1, and nothing that could act."""
    document = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(text)
    assert len(list(document.iter("h1"))) == 1
    names = {element.tag for element in document.iter() if isinstance(element.tag, str)}
    assert not names & {"script", "iframe", "object", "embed", "img", "svg", "style"}
    for element in document.iter():
        for name, value in element.attrib.items():
            assert not name.startswith("on"), name
            if name in {"href", "src", "action"}:
                assert re.match(r"https?://|/|\.\./|[\w.#-]", value), value
                assert not value.lower().startswith(("javascript:", "data:", "vbscript:"))
    return document


@pytest.mark.parametrize("path", PAGES)
def test_each_page_is_strict_html(served: Served, path):
    response = served.client().get(path.format(**served.ids))
    assert (response.status_code, response.headers["content-type"]) == (200, "text/html; charset=utf-8")
    check(response.text)
    assert SECRET not in response.text
    assert "user:pass" not in response.text
    assert (
        served.client().get(path.format(**served.ids), headers={"If-None-Match": response.headers["etag"]}).status_code
        == 304
    )


def test_a_browser_signs_in_with_a_token_and_out_again(served: Served):
    client = served.client(None)
    form = client.get("/")
    assert form.status_code == 401
    check(form.text)
    assert client.post("/login", data={"token": "dbr_wrong"}).status_code == 303
    assert "belongs to no reader" in client.get("/").text
    answer = client.post("/login", data={"token": served.tokens["all"]})
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    assert {"HttpOnly", "SameSite=strict", "Secure"} <= {
        part.strip() for part in answer.headers["set-cookie"].split(";")
    }
    assert "Ferry strike" in client.get("/").text
    client.post("/logout")
    assert client.get("/").status_code == 401


@pytest.mark.parametrize(
    "path", ["/topics/ot", "/briefings/{other briefing}", "/claims/{other claim}", "/entities/oe", "/topics/none"]
)
def test_what_is_not_there_is_a_page_that_says_so(served: Served, path):
    response = served.client().get(
        path.replace("{other briefing}", served.ids["other briefing"]).replace(
            "{other claim}", served.ids["other claim"]
        )
    )
    assert response.status_code == 404
    check(response.text)
    assert SECRET not in response.text


def test_a_claim_is_highlighted_in_its_article(served: Served):
    text = served.client().get(f"/claims/{served.ids['claim']}").text
    assert (
        re.search(r"<mark>[^<]*ferry strike began[^<]*</mark> Harbour Union leaders want", text)
        or "<mark>Harbour Union leaders want higher wages.</mark>" in text
    )


def test_a_matter_is_a_strip_of_its_steps_with_links_to_their_claims(served: Served):
    client = served.client()
    address = f"/topics/t/matters/{served.ids['matter']}"
    assert f'href="{address}"' in client.get("/topics/t").text
    document = check(client.get(address).text)
    (strip,) = [each for each in document.iter("ol") if each.get("class") == "strip"]
    steps = [" ".join(" ".join(step.itertext()).split()) for step in strip]
    assert len(steps) == 2
    assert "first reported" in steps[0]
    assert "repeated in 1 other article" in steps[0]
    assert "updated" in steps[1]
    for step in strip:
        (claim,) = [each.get("href") for each in step.iter("a") if each.get("href").startswith("/claims/")]
        assert client.get(claim).status_code == 200


@pytest.mark.parametrize("name", ["briefings", "changes"])
@pytest.mark.parametrize("form", ["json", "atom", "rss"])
def test_feeds_are_served_valid(served: Served, name, form):
    path = f"/topics/t/{name}.{form}"
    response = served.client().get(path)
    assert response.status_code == 200
    assert faults(form, response.text, f"https://news.example{path}") == []
    if form != "json":
        assert feedparser.parse(response.text).entries
    for wrong in ("briefings.xml", "other.json", "x"):
        assert served.client().get(f"/topics/t/{wrong}").status_code == 404
    assert served.client(None).get(path).headers["www-authenticate"].startswith("Basic")


def hostile_article(service, hostile):
    """An article as no cleaning would leave it: what a bug in extraction could store."""
    text = f"The ferry strike {hostile} goes on in the harbour."
    with service.ledger() as work:
        at = START + timedelta(days=2)
        work.articles.add(Article("x", "w", hostile, hostile, at, "https://e.example/x"), [])
        work.articles.add_version(ArticleVersion("xv", "x", "w", 1, hostile, text, at, at, "x", b""), [])
        work.commit()
    service.analyse("xv")
    with service.ledger() as work:
        return work.claims.list_by_version("xv")[0]


def test_hostile_text_is_shown_and_inert_everywhere(served: Served):
    claim = hostile_article(served.service, HOSTILE)
    assert "<script>" in claim.text
    served.service.add_topic(Topic("h", "w", HOSTILE, HOSTILE, (), (), (Aspect(HOSTILE, f"Is {HOSTILE} so?"),)))
    client = served.client()
    for path in (
        "/",
        "/topics/t",
        "/topics/h",
        f"/claims/{claim.id}",
        "/sources",
        "/search?q=document",
        f"/search?q={HOSTILE}",
    ):
        text = client.get(path).text
        check(text)
        assert "<script" not in text
        assert "<svg" not in text


def test_the_site_is_a_folder_of_valid_pages(served: Served, tmp_path):
    site = Site(Queries(served.service, lambda: NOW), "w", ZoneInfo("UTC"), "https://archive.example")
    count = site.write(tmp_path / "site")
    pages = sorted((tmp_path / "site").rglob("*.html"))
    assert count >= len(pages) >= 6
    assert (tmp_path / "site" / "topics" / "t" / "matters" / f"{served.ids['matter']}.html") in pages
    for page in pages:
        document = check(page.read_text())
        for link in document.iter():
            href = link.get("href", "") if link.tag in {"a", "link"} else "#"
            if not href.startswith(("http", "#")):
                assert (page.parent / href).exists(), (page, href)
        assert SECRET not in page.read_text()
    for feed in (tmp_path / "site").rglob("*.atom"):
        where = feed.relative_to(tmp_path / "site").as_posix()
        assert faults("atom", feed.read_text(), f"https://archive.example/{where}") == []
    assert site.write(tmp_path / "site") == count  # replaced as a whole
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("years of work")
    with pytest.raises(UsageError, match="holds something else"):
        site.write(tmp_path / "mine")
    assert (tmp_path / "mine" / "thesis.txt").exists()
