"""readability's extractor, without its repeated cleaning of texts and links. Importing it takes a moment."""

from __future__ import annotations

import re
from copy import deepcopy

import lxml.etree
from lxml.html import HtmlElement
from readability import Document  # type: ignore[import-untyped] # has no stubs
from readability.cleaners import html_cleaner  # type: ignore[import-untyped] # as above
from readability.readability import REGEXES, clean  # type: ignore[import-untyped] # as above

_SHORT = 255
"""Characters of white space from which readability shortens a run of it first."""
_LONG_RUN = re.compile(rf"\s{{{_SHORT},}}")
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
        hides = REGEXES["displayNoneRe"].search
        for element in page.xpath(_MAY_BE_HIDDEN):
            if "hidden" in element.attrib or hides(element.get("style", "")):
                element.drop_tree()
        for element in page.iter("image"):
            element.tag = "img"
        for element in list(page.iter(*_NO_TEXT)):
            element.drop_tree()
        for element in page.xpath("//base[@href]"):
            self.base = element.get("href")
            element.drop_tree()
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
    """As readability's, whose three patterns for white space look at every letter; most texts have little of it."""
    text: str = element.text_content()
    if len(text) >= _SHORT and _LONG_RUN.search(text):
        return len(clean(text))
    if "\n" in text:
        text = "\n".join(filter(None, map(str.strip, text.split("\n"))))
    return len(clean(text) if "\t" in text or "  " in text else text.strip())
