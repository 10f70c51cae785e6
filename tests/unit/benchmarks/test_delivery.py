import pytest

from benchmarks._discord import MARK, _ends


@pytest.mark.parametrize(
    ("parts", "expected", "said"),
    [
        pytest.param([(1, "here")], 1, ["delivered"], id="one message"),
        pytest.param([(1, "here"), (2, "here")], 2, ["delivered"], id="and its thread"),
        pytest.param([], 0, ["lost"], id="nothing"),
        pytest.param([(1, "here")], 2, ["lost"], id="a part is missing"),
        pytest.param([(1, "here"), (1, "here")], 1, ["delivered", "twice"], id="twice"),
        pytest.param([(1, "there")], 1, ["delivered", "wrong_place"], id="elsewhere"),
    ],
)
def test_how_a_delivery_ended(parts, expected, said):
    assert _ends(parts, expected, "here") == said


def test_the_mark_of_a_message_is_that_of_its_buttons():
    found = MARK.search(str([{"components": [{"custom_id": "db:ask:0a1b:ff00:2"}]}]))
    assert found.groupdict() == {"marker": "ff00", "part": "2"}
