"""How a claim is put forward. A plan, a guess or a denial read as a fact is the worst of these errors."""

import pytest

from summarizer.claims.model import Modality, Polarity

pytestmark = pytest.mark.model

A, PO, PL, D, C = Modality.ASSERTED, Modality.POSSIBLE, Modality.PLANNED, Modality.DENIED, Modality.CONDITIONAL
YES, NO = Polarity.POSITIVE, Polarity.NEGATIVE


@pytest.mark.parametrize(
    ("text", "modality", "polarity"),
    [
        ("The court closed the case.", A, YES),
        ("The court did not close the case.", A, NO),
        ("No one was hurt.", A, NO),
        ("Neither side won.", A, NO),
        ("The club never paid.", A, NO),
        ("The firm refused to pay.", A, NO),
        ("The firm failed to pay.", A, NO),
        ("The village is without power.", A, NO),
        ("The town no longer has a bank.", A, NO),
        ("The firm has not only paid its debts.", A, YES),
        ("The union will strike.", PL, YES),
        ("The union plans to strike.", PL, YES),
        ("The probe is expected to land.", PL, YES),
        ("The minister is to visit Oslo.", PL, YES),
        ("The firms agreed to merge.", PL, YES),
        ("The vote is scheduled to begin.", PL, YES),
        ("The state is ready to help.", PL, YES),
        ("Lopez said the talks would resume.", PL, YES),
        ("Lopez said she would not resign.", PL, NO),
        ("The court may close the case.", PO, YES),
        ("The bank could fail.", PO, YES),
        ("The bank will likely fail.", PO, YES),
        ("The bank is likely to fail.", PO, YES),
        ("The bank is unlikely to fail.", PO, NO),
        ("The dam appears to hold.", PO, YES),
        ("It remains unclear whether the dam will hold.", PO, YES),
        ("It is not clear whether the dam will hold.", PO, YES),
        ("It was not known if the dam had held.", PO, YES),
        ("The future of the dam remains uncertain.", A, YES),
        ("It was premature to talk about the merger.", A, YES),
        ("It is too early to say who won.", A, YES),
        ("Lopez said it was better to wait.", A, YES),
        ("Reporters asked whether the road was open.", PO, YES),
        ("The miners have promised not to strike, a source said.", PL, NO),
        ("The clerk allegedly stole the money.", PO, YES),
        ("Smith is believed to have fled.", PO, YES),
        ("Lopez did not say whether the road was open.", A, NO),
        ("Lopez declined to say who had paid.", A, NO),
        ("Lopez did not deny that the firm had lied.", A, NO),
        ("Lopez does not think that the road will open.", PO, NO),
        ("Lopez not only said that the road was open but also used it.", A, YES),
        ("The firm denied that it had lied.", D, YES),
        ("The firm rejected claims that it had lied.", D, YES),
        ("There are no plans to sell the plant.", D, YES),
        ("The firm has no plans to sell.", D, YES),
        ("If the vote fails, the government will fall.", C, YES),
        ("The plant will close unless the state pays.", C, YES),
        ("The plant will close even if the state pays.", PL, YES),
    ],
)
def test_modality_and_polarity(text, modality, polarity, only):
    claim = only(text)
    assert (claim.modality, claim.polarity) == (modality, polarity)


@pytest.mark.parametrize(
    ("text", "stative"),
    [
        ("The firm operates a mine.", True),
        ("The mine is closed.", True),
        ("The sides are negotiating.", True),
        ("Lopez said the road was safe.", True),
        ("The firm opened a mine.", False),
        ("The firm has opened a mine.", False),
        ("The firm will have a mine.", False),
        ("The union urges calm.", False),
    ],
)
def test_what_is_so_is_told_from_what_happens(text, stative, only):
    assert only(text).stative is stative
