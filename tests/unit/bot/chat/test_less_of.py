"""What a menu of less-of-this may name."""

import pytest

from bot.chat.less_of import chosen_part, common_parts
from summarizer.briefing.less_of import LessKind
from summarizer.errors import UsageError


def test_a_number_names_what_stands_at_its_place_in_the_menu(full_briefing):
    parts = common_parts(full_briefing)
    assert [chosen_part(full_briefing, str(number)) for number in range(len(parts))] == list(parts)
    assert LessKind.PUBLISHER in {kind for kind, _ in parts}


@pytest.mark.parametrize("number", ["", "first", "-1", "9999"])
def test_a_menu_of_another_version_is_refused_with_a_next_step(full_briefing, number):
    with pytest.raises(UsageError, match="use a newer briefing"):
        chosen_part(full_briefing, number)
