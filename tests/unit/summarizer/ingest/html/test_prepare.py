"""A page's article is found, whatever wraps it and whatever is next to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.ingest.clean import clean_html
from summarizer.ingest.html.html_tree import tree_of
from summarizer.ingest.html.main_text import MainText, extract_from_tree, main_text
from summarizer.ingest.html.prepare import _letters, _measured, letters, prepare_tree
from summarizer.ingest.limits import EXTRACTION

CASES = Path(__file__).parents[4] / "data" / "watch" / "page"
STORY = (
    "The harbour authority of Lindow said on Monday that the eastern quay will stay closed until the end of May.",
    "Ferries to the islands leave from the western quay instead, the operator Lindow Lines said.",
    "Mayor Pierre Lemaire told reporters that the city will pay a third of the repair.",
    "The fishermen's union disagrees and will go to court, its chair Anna Roth said on Monday.",
)
TOLD = "".join(f"<p>{each}</p>" for each in STORY)
HEAD = "<h1>Eastern quay closed</h1>"
COOKIES = (
    "<p>We and our partners use cookies and similar technologies to store and read information on your device, to measure "
    "the audience and to develop our products. You may accept or refuse each of these purposes at any time.</p>"
    "<p>Some of our partners rely on a legitimate interest. You can object to this. Your choices apply to this website only "
    "and are kept for six months. Our list of partners is updated every month and holds more than four hundred names.</p>"
)
OTHERS = "".join(
    f"<li><a href='/{number}'>Story {number} that many people of Lindow read today and yesterday</a></li>"
    for number in range(9)
)


def extract(html: str) -> MainText:
    return extract_from_tree(tree_of(html), len(html))


def page(body: str, head: str = "") -> str:
    return f"<html lang=en><head><title>Eastern quay closed</title>{head}</head><body>{body}</body></html>"


def told(html: str) -> list[str]:
    return main_text(html).split("\n")


@pytest.mark.parametrize(
    "wrapped",
    [
        pytest.param(f"<main><aside class=story>{HEAD}{TOLD}</aside></main>", id="aside"),
        pytest.param(f"<form id=aspnetForm>{HEAD}{TOLD}</form>", id="form"),
        pytest.param(f"<footer>{HEAD}{TOLD}</footer>", id="footer"),
        pytest.param(f"<header>{HEAD}{TOLD}</header>", id="header"),
        pytest.param(f"<div class=sidebar-content>{HEAD}{TOLD}</div>", id="a class of another thing"),
        pytest.param(f"<div id=comments-wrapper><div class=related>{HEAD}{TOLD}</div></div>", id="names of other things"),
        pytest.param(f"<section><div><div>{HEAD}<div>{TOLD}</div></div></div></section>", id="sections and blocks"),
        pytest.param(f"<article>{HEAD}{''.join(f'<div>{each}</div>' for each in STORY)}</article>", id="blocks for paragraphs"),
        pytest.param(f"<article>{HEAD}<div>{'<br><br>'.join(STORY)}</div></article>", id="line breaks for paragraphs"),
        pytest.param(f"<article>{HEAD}<template shadowrootmode=open>{TOLD}</template></article>", id="shadow root"),
        pytest.param(f"<table><tr><td><table><tr><td>{HEAD}{TOLD}</td></tr></table></td></tr></table>", id="layout tables"),
        pytest.param(f"<article>{HEAD}{TOLD.replace('<p>', '<p><font><b>').replace('</p>', '</b></font></p>')}</article>", id="old tags"),
        pytest.param("<div>" * 300 + HEAD + TOLD, id="nested too deep"),
        pytest.param("<table><tr><td>" * 200 + HEAD + TOLD, id="tables nested too deep"),
    ],
)  # fmt: skip
def test_the_article_is_found_whatever_wraps_it(wrapped: str) -> None:
    assert told(page(f"<nav><ul><li><a href='/'>Home</a></li></ul></nav>{wrapped}")) == list(STORY)


@pytest.mark.parametrize(
    "beside",
    [
        pytest.param(f"<div class=cookie-notice><h2>Your privacy</h2>{COOKIES}</div>", id="a notice as long as the article"),
        pytest.param(f"<div id=onetrust-banner-sdk>{COOKIES}</div>", id="a notice of a known maker"),
        pytest.param(f"<div role=dialog aria-modal=true>{COOKIES}</div>", id="a dialog"),
        pytest.param(f"<div class=most-read><h3>Most read</h3><ol>{OTHERS}</ol></div>", id="most read"),
        pytest.param(f"<section class=related-articles><h2>Related</h2><ul>{OTHERS}</ul></section>", id="related"),
        pytest.param("<div class=newsletter-signup><h3>Our newsletter</h3><p>All the news of the harbour, each morning in your inbox.</p></div>", id="newsletter"),
        pytest.param("<div class='share-bar'><a href=#>Share on Facebook</a> <a href=#>Copy link</a></div>", id="share bar"),
        pytest.param("<section id=comments><h3>2 comments</h3><p>I think that the mayor should pay all of it himself.</p><p>So do I, and the insurer too, frankly.</p></section>", id="comments"),
        pytest.param("<div class=author-box><p>Ada Fenwick has written about harbours for ten years.</p></div>", id="author"),
        pytest.param("<div style='display:none'>Preheader: what you need to know today</div>", id="hidden"),
        pytest.param("<section hidden><p>Only readers of the app see this sentence here.</p></section>", id="hidden section"),
        pytest.param("<template><p>A row of the table that a script draws for everybody.</p></template>", id="template"),
        pytest.param("<p class=pager><a rel=next href='/2'>Next page</a> Page 1 of 2</p>", id="pager"),
        pytest.param("<p>Page 1 of 2</p>", id="a pager without a name"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("place", ["before", "inside", "behind"])
def test_what_stands_beside_the_article_is_no_part_of_it(beside: str, place: str) -> None:
    body = {
        "before": f"{beside}<article>{HEAD}{TOLD}</article>",
        "inside": f"<article>{HEAD}{TOLD.replace('</p>', '</p>' + beside, 1)}</article>",
        "behind": f"<article>{HEAD}{TOLD}</article>{beside}",
    }[place]
    assert clean_html(page(body), None).text.split("\n\n") == list(STORY)


def test_lists_quotations_and_captions_of_the_article_stay() -> None:
    body = f"{HEAD}<p>{STORY[0]}</p><ul><li>The first crane weighs 40 tonnes and fell on Monday.</li><li>The second hangs.</li></ul><blockquote><p>“{STORY[3]}”</p></blockquote><p>{STORY[1]}</p><p>{STORY[2]}</p>"
    found = main_text(page(f"<article>{body}</article>"))
    for part in (*STORY, "The first crane weighs 40 tonnes and fell on Monday.", "The second hangs."):
        assert part in found


def test_a_page_that_is_nothing_but_a_notice_keeps_it() -> None:
    assert "legitimate interest" in main_text(page(f"<div class=cookie-notice>{COOKIES}</div>"))


def test_an_element_called_after_a_pager_may_hold_the_article() -> None:
    assert told(page(f"<div><div class='article-body pagination-first'>{HEAD}{TOLD}</div></div>")) == list(STORY)


@pytest.mark.parametrize("name", ["e01_text_in_aside", "e04_table", "e07_page1"])
def test_the_cases_of_the_collection(name: str) -> None:
    cleaned = clean_html((CASES / f"{name}.html").read_text("utf-8"), None)
    assert cleaned.text.startswith("The harbour authority of Lindow said on Monday")
    for furniture in ("partners", "cookies", "Page 1", "Next page", "Copyright"):
        assert furniture not in cleaned.text
    if name == "e04_table":
        assert "Port: Lindow; Ships damaged: 14; Injured: 3." in cleaned.text.split("\n\n")


@pytest.mark.parametrize(
    ("table", "rows"),
    [
        pytest.param("<tr><th>Port</th><th>Injured</th></tr><tr><td>Lindow</td><td>3</td></tr>", ["Port: Lindow; Injured: 3."], id="a head"),
        pytest.param("<thead><tr><td>Port</td><td>2025</td></tr></thead><tr><td>Lindow</td><td>3</td></tr>", ["Port: Lindow; 2025: 3."], id="a head of years"),
        pytest.param("<tr><th></th><th>Injured</th></tr><tr><th>Lindow</th><td>3</td></tr>", ["Lindow; Injured: 3."], id="names of rows"),
        pytest.param("<tr><td>Ships damaged</td><td>14</td></tr><tr><td>Injured</td><td>3</td></tr>", ["Ships damaged: 14.", "Injured: 3."], id="names and values"),
        pytest.param("<tr><td>Port</td><td>Ships</td><td>Injured</td></tr><tr><td>Lindow</td><td>14</td><td>3</td></tr>", ["Port: Lindow; Ships: 14; Injured: 3."], id="a head that nobody marked"),
        pytest.param("<caption>Damage by port in November</caption><tr><th>Port</th><th>Injured</th></tr><tr><td>Lindow &amp; Marren</td><td>3</td></tr>", ["Port: Lindow & Marren; Injured: 3."], id="a caption"),
        pytest.param("<tr>" + "".join(f"<th>Column {c}</th>" for c in "abcde") + "</tr><tr>" + "<td>7</td>" * 5 + "</tr>", ["| Column a | Column b | Column c | Column d | Column e |", "| 7 | 7 | 7 | 7 | 7 |"], id="a wide one keeps its rows and head"),
    ],
)  # fmt: skip
def test_rows_of_a_table_are_told_with_their_head(table: str, rows: list[str]) -> None:
    html = page(f"<article>{HEAD}<p>{STORY[0]}</p><table>{table}</table><p>{STORY[1]}</p><p>{STORY[2]}</p></article>")
    cleaned = clean_html(html, None).text.split("\n\n")
    assert [line for line in cleaned if line not in STORY and "by port" not in line] == rows


def test_live_posts_stay_in_their_order() -> None:
    for name, posts in (("e06_live_1", 3), ("e06_live_2", 5), ("e06_live_3", 2)):
        html = (CASES / f"{name}.html").read_text("utf-8")
        found = main_text(html)
        at = [found.find(line) for line in told(html) if len(line) > 60]
        shown = [line for line in html.split("<p>")[1:] if len(line.split("</p>")[0]) > 60]
        assert at == sorted(at)
        assert [line for line in told(html) if len(line) > 60] == [each.split("</p>")[0] for each in shown][:posts]


def test_what_is_told_to_machines_is_the_text_where_the_page_draws_itself() -> None:
    data = f'<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{" ".join(STORY)}"}}</script>'
    assert main_text(page("<div id=root></div>", data)) == " ".join(STORY)
    assert main_text(page(f"<article>{HEAD}<p>{STORY[0]}</p></article>", data)) == " ".join(STORY)
    assert main_text(page(f"<article>{HEAD}{TOLD}</article>", data.replace(STORY[0], "Another."))) == "\n".join(STORY)


# --- walls --------------------------------------------------------------------------------------------------------------

LEAD = f"{STORY[0]} Two cranes were damaged."
WALLS = [
    "Subscribe to continue reading.", "To continue reading, please log in or create a free account.", "Already a subscriber? Sign in",
    "This article is for subscribers only. Start your free trial today.", "You have reached your limit of free articles. Get unlimited access from $1 a week.",
    "Unlock the rest of the article for one euro.", "Weiterlesen mit dem Digitalabo. Jetzt vier Wochen für einen Euro testen.",
    "Dieser Artikel ist nur für Abonnenten. Jetzt abonnieren und weiterlesen.", "Um weiterzulesen, melden Sie sich bitte an. Bereits registriert?",
    "Il vous reste 72,5 % de cet article à lire. La suite est réservée aux abonnés.", "Pour lire la suite, abonnez-vous. Déjà abonné ? Connectez-vous",
    "Suscríbete para seguir leyendo. ¿Ya eres suscriptor?", "Contenido exclusivo para suscriptores.", "Per continuare a leggere, abbonati ora.",
    "Contenuto riservato agli abbonati.", "Exclusivo para assinantes. Já é assinante? Entre", "Lees verder met een abonnement. Al abonnee? Log in",
    "Artykuł dostępny tylko dla prenumeratorów.", "Доступ только для подписчиков. Оформите подписку.", "Läs vidare – bli prenumerant för 1 kr.",
    "Kun for abonnenter. Bliv abonnent i dag.", "Pouze pro předplatitele.", "この記事は有料会員限定です。残り1,234文字",
]  # fmt: skip


@pytest.mark.parametrize("wall", WALLS)
@pytest.mark.parametrize("element", ["<p>{}</p>", "<div class=paywall><p>{}</p><a href='/abo'>OK</a></div>"])
def test_a_wall_is_told_and_its_words_are_no_text(wall: str, element: str) -> None:
    found = extract(page(f"<article>{HEAD}<p>{LEAD}</p>{element.format(wall)}</article>"))
    assert found.walled
    assert found.text == LEAD


@pytest.mark.parametrize(
    "end",
    [
        "For ten years readers were told to subscribe to continue reading. Subscriptions brought in a fifth of the income.",
        "“Subscribe to continue reading,” the page said.",
        "The scientists want to test the vaccine on mice, and they will register the trial to access funds.",
        "Die Forscher wollen das jetzt an Mäusen testen.",
        "El gobierno suscribe un acuerdo para el puerto.",
        "I casi registrati per la tempesta sono tre.",
        "O presidente quer que o ministro assine o decreto.",
    ],
)
def test_a_story_that_tells_of_walls_is_whole(end: str) -> None:
    found = extract(page(f"<article>{HEAD}<p>{LEAD}</p><p>{end}</p></article>"))
    assert not found.walled
    assert found.text.endswith(end)


def test_a_call_under_a_long_article_makes_it_no_beginning() -> None:
    long = "".join(f"<p>On day {day}, {STORY[day % 4][0].lower()}{STORY[day % 4][1:]}</p>" for day in range(40))
    found = extract(page(f"<article>{HEAD}{long}<p>Subscribe to continue reading.</p></article>"))
    assert not found.walled


def test_an_element_called_a_wall_may_hold_the_article() -> None:
    found = extract(page(f"<article>{HEAD}<div class=paywall>{TOLD}{TOLD}</div></article>"))
    assert not found.walled
    assert STORY[3] in found.text


def test_a_page_that_is_nothing_but_a_wall_keeps_its_words() -> None:
    found = extract(page("<div><h1>harbourpost.example</h1><p>Subscribe to continue reading our paper.</p></div>"))
    assert "Subscribe" in found.text


@pytest.mark.parametrize(("name", "measured"), [("", False), ("story", False), ("related", True)])
def test_only_a_page_with_a_box_is_measured(monkeypatch: pytest.MonkeyPatch, name: str, measured: bool) -> None:
    """Each element is: of a page of five thousand, half of what its preparation takes."""
    asked = []
    monkeypatch.setattr("summarizer.ingest.html.prepare._measured", lambda tree: asked.append(tree) or _measured(tree))
    prepare_tree(tree_of(f"<div class='{name}'>Other news</div><p>The quay is closed.</p>"))
    assert bool(asked) is measured


def test_each_element_is_measured_with_all_text_in_it() -> None:
    long = "The harbour authority of Lindow said on Monday that the eastern quay will stay closed until May. "
    tree = tree_of(
        f"<main>one<!-- no -->two<div>three <b>four</b> five<p>{long}<i>x</i> y</p>six</div>seven<p>short</p></main>"
        f"<article><p>{long * 2}</p></article><article>short</article>eight"
    )
    size_of, text_in, held = _measured(tree)
    for element in tree.iter("*"):
        assert size_of[element] == letters(element)
        told = [letters(each) for each in element.iter("p") if letters(each) >= EXTRACTION.paragraph]
        assert text_in[element] == sum(told)
        assert (element in held) is bool(element.xpath("descendant-or-self::main | descendant-or-self::article[p]"))


@pytest.mark.parametrize(
    "nested",
    [
        pytest.param("<math><p>", id="paragraphs"),
        pytest.param("<blockquote><a href='/2'>More</a>", id="quotations with links"),
        pytest.param("<table><tr><th>Year<td>1912<tr><th>" + "<div>" * 60, id="blocks in a cell"),
    ],
)
def test_a_text_in_nested_elements_is_measured_once(monkeypatch: pytest.MonkeyPatch, nested: str) -> None:
    """Measuring it once for each element took two seconds a megabyte."""
    looked = []
    monkeypatch.setattr(
        "summarizer.ingest.html.prepare._letters", lambda text: looked.append(len(text or "")) or _letters(text)
    )
    text = "- " * 20_000
    prepare_tree(tree_of((nested * (1 if "table" in nested else 60)) + text))
    assert len(text) <= sum(looked) < 6 * len(text)
