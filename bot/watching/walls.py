"""Signs that a page addresses its visitor instead of reporting: consent, login, bot check, not found, … Pure.

The signs are sentences in five languages (English, German, French, Spanish, Italian) and some HTML marks of well-known
bot checks. They classify a page. They never decide alone whether it is the article: a story about cookie banners
quotes one, and a wall in another language has none of these signs (`bot.watching.page_match` weighs both).
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain

from lxml.html import HtmlElement

from summarizer.text import paragraphs


class Wall(StrEnum):
    """What stands in front of an article, in the words shown to users."""

    CONSENT = "a consent wall"
    LOGIN = "a login page"
    BOT_CHECK = "a bot check"
    NOT_FOUND = "that it was not found"
    JAVASCRIPT = "that it needs JavaScript"
    MAINTENANCE = "that the site is under maintenance"
    PARKED = "a parked domain"
    SUBSCRIBE = "a subscription offer"
    REGION = "that it is not available in this region"
    ERROR = "an error message"
    AGE = "an age check"
    AD_BLOCKER = "an ad blocker notice"
    APP = "an offer of an app"


@dataclass(frozen=True, slots=True)
class Signs:
    """The share of a page's text that addresses its visitor (0 to 1, by characters), the main wall, and HTML marks."""

    share: float = 0.0
    wall: Wall | None = None
    marked: bool = False


EXAMINED = 4_000
"""Characters of a text that are examined: no wall is longer, and its sentences come first."""

_PHRASES: dict[Wall, str] = {
    Wall.CONSENT: r"""
        \bcookies?\b[^.]{0,80}\b(?:device|accept|reject|partners?|privacy|ads|advert)
        | \b(?:partners?|partenaires|socios|partner|partners)\b[^.]{0,80}\bcookies?\b
        | \b(?:accept|reject|allow)\s+(?:all|and\s+continue|cookies)\b
        | \bmanage\s+(?:my\s+)?(?:options|choices|consent|preferences)
        | \b(?:your|their|my)\s+(?:consent|privacy)\b | \bprivacy\s+(?:policy|notice|settings)\b
        | \badvertising\s+and\s+tracking\b
        | \bEinwilligung\b | \bDatenschutz(?:erklärung|einstellung|hinweis) | \bakzeptieren\b
        | \bWerbung\s+und\s+Tracking\b | \bPur-Abo\b
        | \b(?:tout|continuer\s+sans)\s+accepter\b | \bvotre\s+(?:consentement|vie\s+privée)\b
        | \baccepter,\s+refuser\b
        | \b(?:aceptar|rechazar)\b[^.]{0,40}\b(?:cookies|continuar|todas) | \bsu\s+privacidad\b
        | \bsus\s+preferencias\b
        | \b(?:accetta|accettare|rifiuta)\b[^.]{0,40}\b(?:continua|preferenze|cookie|personalizzare)
        | \bannunci\s+personalizzati\b | \bconsenso\b
    """,
    Wall.LOGIN: r"""
        \b(?:log|sign)\s?in\s+to\b | \bplease\s+(?:log|sign)\s?in\b | \bforgot(?:ten)?\s+(?:your\s+)?password
        | \benter\s+your\s+(?:e-?mail|password|user)
        | \b(?:no|have\s+an)\s+account\b | \bsign\s+up\b
        | \bmelden\s+Sie\s+sich\b[^.]{0,20}\ban\b | \bPasswort\s+(?:vergessen|eingeben)\b
        | \b(?:noch\s+)?kein\s+Konto\b | \bJetzt\s+(?:kostenlos\s+)?registrieren\b
        | \bconnectez-vous\b | \bmot\s+de\s+passe\s+oublié\b | \bsaisissez\s+votre\b
        | \bpas\s+encore\s+de\s+compte\b | \binscrivez-vous\b
        | \binici(?:e|a|ar)\s+sesión\b | \bolvidado\s+(?:su|la|tu)\s+contraseña\b | \bsu\s+contraseña\b
        | \bregístrese\b | \bno\s+tiene\s+cuenta\b
        | \baccedi\b | \bdimenticato\s+la\s+password\b | \bla\s+password\b | \bnon\s+hai\s+un\s+account\b
        | \bregistrati\b
    """,
    Wall.BOT_CHECK: r"""
        \bnot\s+a\s+robot\b | \b(?:you\s+are|you're)\s+(?:a\s+)?human\b | \bcaptcha\b
        | \bsecurity\s+of\s+your\s+connection\b | \bconnection\s+is\s+secure\b
        | \b(?:think|thought|believe)\s+that\s+you\s+(?:are|were)\b[^.]{0,30}\b(?:bot|automat)
        | \baccess\s+to\s+this\s+page\s+has\s+been\s+denied\b
        | \bsuper-?human\s+speed\b | \bray\s+id\b | \breference\s+id\b | \bunusual\s+traffic\b
        | \bredirect\s+to\s+your\s+requested\b | \bchecking\s+(?:if|your)\b[^.]{0,30}\b(?:browser|connection)
        | \bkein\s+Roboter\b | \bVerbindung\s+sicher\b | \bungewöhnlichen?\s+(?:Datenverkehr|Zugriffe)\b
        | \bgleich\s+weitergeleitet\b
        | \bpas\s+un\s+robot\b | \bêtes\s+un\s+humain\b | \btrafic\s+inhabituel\b
        | \baccès\s+a\s+été\b[^.]{0,20}\bbloqué\b
        | \bno\s+es\s+un\s+robot\b | \bconexión\b[^.]{0,20}\bsegura\b | \btráfico\s+inusual\b
        | \bnon\s+sei\s+un\s+robot\b | \btraffico\s+insolito\b
    """,
    Wall.NOT_FOUND: r"""
        \b(?:page|story|article|content)\b[^.]{0,60}\b(?:not\s+found|could\s+not\s+be\s+found|no\s+longer\s+(?:available|exists)|does\s+not\s+exist|been\s+(?:moved|removed|deleted))
        | \b(?:could\s+not|couldn't|cannot|can't)\s+find\s+(?:the|that|this)\s+(?:page|story|article)
        | \bmoved\s+or\s+deleted\b | \bback\s+to\s+(?:the|our)\s+home
        | \b(?:404|page)\b[^.]{0,20}\bnot\s+found\b | \bpopular\s+stories\s+instead\b
        | \bSeite\b[^.]{0,40}\bnicht\s+(?:gefunden|mehr|vorhanden) | \bverschoben\s+oder\s+gelöscht\b
        | \bzur\s+Startseite\b
        | \bpage\b[^.]{0,40}\b(?:introuvable|n'existe\s+(?:pas|plus)) | \bpage\s+d'accueil\b
        | \bpágina\b[^.]{0,40}\bno\s+(?:existe|se\s+encuentra|encontrada) | \bvuelva\s+a\s+la\s+portada\b
        | \bpagina\b[^.]{0,40}\bnon\s+(?:esiste|è\s+stata\s+trovata|trovata) | \btorna\s+alla\s+home\b
    """,
    Wall.JAVASCRIPT: r"""
        \benable\s+JavaScript\b
        | \bJavaScript\b[^.]{0,40}\b(?:enabled|disabled|required|aktivieren|nutzen|abgeschaltet)\b
        | \b(?:aktivieren|activer|active|abilitare|abilita|attiva)\b[^.]{0,20}\bJavaScript\b
        | \bbrowser\b[^.]{0,30}\b(?:not\s+supported|unterstützt\s+kein|nicht\s+unterstützt)
        | \bnavigateur\s+est\s+trop\s+ancien\b | \bnavegador\s+no\s+es\s+compatible\b
    """,
    Wall.MAINTENANCE: r"""
        \b(?:scheduled|planned|for|under(?:going)?)\s+maintenance\b | \bback\s+(?:soon|shortly)\b
        | \bapologi[sz]e\s+for\s+(?:the|any)\s+inconvenience\b
        | \bWartungsarbeiten\b | \bvorübergehend\s+nicht\s+(?:erreichbar|verfügbar)\b | \ben\s+maintenance\b
        | \bbientôt\s+de\s+retour\b | \bgêne\s+occasionnée\b
        | \ben\s+mantenimiento\b | \bdisculpe\s+las\s+molestias\b | \bin\s+manutenzione\b
        | \bscusiamo\s+per\s+il\s+disagio\b | \bwir\s+bitten\s+um\s+Entschuldigung\b
    """,
    Wall.PARKED: r"""
        \bdomain\b[^.]{0,60}\b(?:is\s+for\s+sale|zum\s+Verkauf|à\s+vendre|en\s+venta|erwerben|in\s+vendita)
        | \bbuy\s+this\s+domain\b | \bparked\b[^.]{0,20}\b(?:free|domain|courtesy)
        | \brelated\s+searches\b | \bnom\s+de\s+domaine\b | \bacheter\s+ce\s+domaine\b
        | \bdominio\b[^.]{0,30}\b(?:en\s+venta|in\s+vendita) | \bcomprar\s+este\s+dominio\b
        | \brecherches\s+associées\b | \bbúsquedas\s+relacionadas\b
    """,
    Wall.SUBSCRIBE: r"""
        \balready\s+a\s+subscriber\b | \bchoose\s+your\s+subscription\b | \bunlimited\s+access\b
        | \bcancel\s+any\s?time\b | \bsubscribe\s+(?:now|to\s+(?:continue|keep|read|Pure))
        | \bnur\s+für\s+Abonnent | \bjederzeit\s+kündbar\b | \bbereits\s+Abonnent
        | \bWochen\s+für\b[^.]{0,12}\bEuro\b | \bWeiterlesen\s+mit\b
        | \bréservé\s+aux\s+abonnés\b | \babonnez-vous\b | \bdéjà\s+abonné | \bsans\s+engagement\b
        | \bsuscríbase\b | \bexclusivo\s+para\s+suscriptores\b | \bya\s+es\s+suscriptor\b
        | \briservat[oa]\s+agli\s+abbonati\b | \babbonati\b | \bgià\s+abbonato\b
    """,
    Wall.REGION: r"""
        \bfull\s+range\s+of\s+digital\s+offerings\b |
        \b(?:unavailable|not\s+available)\b[^.]{0,30}\b(?:countr|region|location)
        | \bin\s+(?:Ihrem|deinem)\s+Land\b[^.]{0,20}\bnicht\s+verfügbar\b
        | \bpas\s+disponible\s+dans\s+votre\s+(?:pays|région)\b
        | \bno\s+está\s+disponible\s+en\s+su\s+(?:país|región)\b
        | \bnon\s+(?:è\s+)?disponibile\s+nel\s+tuo\s+paese\b
    """,
    Wall.ERROR: r"""
        \bsomething\s+went\s+wrong\b | \b(?:try|versuchen)\b[^.]{0,25}\b(?:again|erneut|noch\s+einmal)\b
        | \binternal\s+server\s+error\b | \bdefault\s+(?:welcome\s+)?page\b
        | \bFehler\s+aufgetreten\b | \berreur\s+est\s+survenue\b | \bréessayer\b | \bproducido\s+un\s+error\b
        | \binténtelo\s+de\s+nuevo\b | \briprova\s+più\s+tardi\b
        | \bsi\s+è\s+verificato\s+un\s+errore\b | \bserver\b[^.]{0,20}\bfunctioning\s+normally\b
    """,
    Wall.AGE: r"""
        \bmust\s+be\s+(?:at\s+least\s+)?\d\d\b[^.]{0,30}\bto\s+(?:enter|view)
        | \bconfirm\s+your\s+(?:age|date\s+of\s+birth)\b | \bmindestens\s+\d\d\s+Jahre\b[^.]{0,50}\bSeite\b
        | \bbestätigen\s+Sie\s+Ihr\s+Alter\b | \bmayor\s+de\s+\d\d\s+años\s+para\s+entrar\b
        | \bconfirme\s+su\s+edad\b | \bau\s+moins\s+\d\d\s+ans\s+pour\s+entrer\b
    """,
    Wall.AD_BLOCKER: r"""
        \bad\s?-?block | \bbloqueur\s+de\s+publicité\b | \bbloqueador\s+de\s+anuncios\b
        | \bblocco\s+degli\s+annunci\b | \bpour\s+continuer\s+votre\s+lecture\b
    """,
    Wall.APP: r"""
        \b(?:open|read|continue)\b[^.]{0,20}\bin\s+(?:the|our)?\s*(?:app|browser)\b | \bdownload\s+the\s+app\b
        | \bin\s+(?:unserer|der)\s+App\b | \bApp\s+kostenlos\b
        | \bdans\s+(?:notre\s+|l')appli | \ben\s+(?:nuestra|la)\s+aplicación\b | \bdescárguela\b
        | \bnella\s+nostra\s+app\b
    """,
}
_SIGNS = {wall: re.compile(phrases, re.IGNORECASE | re.VERBOSE) for wall, phrases in _PHRASES.items()}

_CHALLENGES = re.compile(
    r"_cf_chl_opt|/cdn-cgi/challenge-platform/h/|captcha-delivery\.com|id=[\"']px-captcha|_Incapsula_Resource|"
    r"awsWafCookieDomainList|/_sec/cp_challenge|id=[\"']challenge-(?:form|running)",
)
"""The bot checks of Cloudflare, DataDome, HUMAN, Imperva, AWS and Akamai. A captcha in a comment form does not
count."""


def signs_of(text: str, html: str = "", tree: HtmlElement | None = None) -> Signs:
    """What in the page's text, and in its HTML, addresses the visitor.

    Text in quotation marks does not count: an article may quote a wall.
    """
    sentences = chain.from_iterable(map(paragraphs.sentences, text[:EXAMINED].split("\n")))
    total = speaking = 0
    counts: Counter[Wall] = Counter()
    for sentence in filter(str.strip, sentences):
        own = paragraphs.outside_quotes(sentence)
        walls = [wall for wall, sign in _SIGNS.items() if sign.search(own)]
        counts.update(dict.fromkeys(walls, len(sentence)))
        speaking += len(sentence) if walls else 0
        total += len(sentence)
    marked = _marked(html, tree)
    wall = max(filter(counts.get, Wall), key=counts.__getitem__, default=marked)  # the first of several equal ones
    return Signs(speaking / max(1, total), wall, marked is not None)


def _marked(html: str, tree: HtmlElement | None) -> Wall | None:
    """The wall that the page's HTML shows, whatever its text says."""
    if tree is not None and tree.find(".//input[@type='password']") is not None:
        return Wall.LOGIN
    return Wall.BOT_CHECK if _CHALLENGES.search(html) else None
