"""readability's extractor, without its repeated cleaning of texts and links. Importing it takes a moment."""

from __future__ import annotations

import re
from copy import deepcopy

import lxml.etree
from lxml.html import HtmlElement
from readability import Document, readability  # type: ignore[import-untyped] # has no stubs
from readability.cleaners import html_cleaner  # type: ignore[import-untyped] # as above

from summarizer.ingest.html.html_tree import blank, drop_blanks

_SHORT = 255
_LONG_RUN = re.compile(rf"\s{{{_SHORT},}}")
"""White space that readability first shortens to this many spaces."""
_SPACES = re.compile(r"\t|[ \t]{2,}")
_HALF = 127
"""Characters. A long run always contains a whole stretch of this length that begins at a multiple of it."""
_MAY_BE_HIDDEN = "//*[@hidden or @style][not(self::html or self::body)]"
"""Some pages hide all of themselves until a script runs."""
_NO_TEXT = ("script", "style", "link", lxml.etree.Comment, lxml.etree.ProcessingInstruction)


class ReadableDocument(Document):  # type: ignore[misc] # has no type
    """The same results in a fraction of the time: it cleans every link, and measures each for every candidate."""

    html: HtmlElement
    base: str | None = None
    """The address to which the page's links are relative, if it names one."""

    def article(self) -> HtmlElement:
        """The article's tree. `summary` gives it as text, which would have to be parsed again."""
        self.summary()
        return self.html

    def _parse(self, tree: HtmlElement) -> HtmlElement:
        """A copy for each attempt, which changes it: the second one begins with the whole page again."""
        page = deepcopy(tree)
        hides = readability.REGEXES["displayNoneRe"].search
        for element in page.xpath(_MAY_BE_HIDDEN):
            if "hidden" in element.attrib or hides(element.get("style", "")):
                blank(element)
        drop_blanks(page)
        for element in page.iter("image"):
            element.tag = "img"
        lxml.etree.strip_elements(page, *_NO_TEXT, with_tail=False)
        for element in page.xpath("//base[@href]"):
            self.base = element.get("href")
            blank(element)
        drop_blanks(page)
        return page

    def get_clean_html(self) -> str:
        """The article as HTML, or its text if that is long enough: only the length is used, and links take time."""
        text: str = self.html.text_content()
        if len(text) >= self.retry_length:
            return text
        self.html = html_cleaner.clean_html(self.html)
        if self.base:
            self.html.make_links_absolute(self.base, resolve_base_href=False, handle_failures="discard")
        html: str = super().get_clean_html()
        return html

    def get_link_density(self, elem: HtmlElement) -> float:
        """The share of the element's text that is in links, 0 to 1."""
        linked = sum(_text_length(link) for link in elem.iterfind(".//a"))
        return linked / max(_text_length(elem), 1)


def _text_length(element: HtmlElement) -> int:
    return len(_clean(element.text_content()))


def _clean(text: str) -> str:
    """Like readability's, but faster: its three patterns for white space look at every letter."""
    if any(text[at : at + _HALF].isspace() for at in range(0, len(text), _HALF)):
        text = _LONG_RUN.sub(" " * _SHORT, text)
    if "\n" in text:
        text = "\n".join(filter(None, map(str.strip, text.split("\n"))))
    return (_SPACES.sub(" ", text) if "\t" in text or "  " in text else text).strip()


readability.clean = _clean
readability.log.disabled = True  # it prints a stack trace for each page that it cannot read
readability.describe = readability.text_content = lambda *_: ""  # they only prepare whole texts for that log
