from dataclasses import replace
from datetime import UTC, datetime

import numpy as np

from summarizer.claims.model import Quantity
from summarizer.ingest.model import ArticleVersion
from summarizer.models.values import ModelRef
from summarizer.relations.model import Relation
from summarizer.relations.revision import link_revision

MADE_BY = ModelRef("test", "0")


def version(text: str) -> ArticleVersion:
    at = datetime(2025, 3, 2, tzinfo=UTC)
    return ArticleVersion("v2", "a", "w", 2, None, text, at, at, "hash", b"")


def test_an_edit_keeps_turns_and_drops_claims(make_claim):
    kept = make_claim("The vote is on Sunday.", vector=np.array([1, 0, 0, 0], np.float32), article_id="a")
    count = make_claim(
        "Twelve seats are open.",
        vector=np.array([0, 1, 0, 0], np.float32),
        quantities=(Quantity(12, "seat", "Twelve seats"),),
    )
    gone = make_claim("The mayor has fled.", vector=np.array([0, 0, 1, 0], np.float32))
    turned = replace(count, id="turned", text="Nine seats are open.", quantities=(Quantity(9, "seat", "Nine seats"),))
    links = link_revision([replace(kept, id="again"), turned], [kept, count, gone], version("…"), MADE_BY)
    assert [(link.claim_id, link.earlier_id, link.relation, link.silent_edit) for link in links] == [
        ("again", kept.id, Relation.REPEATS, False),
        ("turned", count.id, Relation.UPDATES, True),
        (None, gone.id, Relation.RETRACTS, True),
    ]
    assert links[1].reasons == ("changed in the edit", "Twelve seats / Nine seats")
