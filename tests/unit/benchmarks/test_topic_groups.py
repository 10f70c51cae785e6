import numpy as np
import pytest

from benchmarks.labelled_stories import AWAY
from benchmarks.topic_groups import TEST, TRAIN, parse_topic_groups, read_topic_groups, topic_group_figures
from summarizer.errors import InputError

GROUP = """# bridge: the Arden crossing
T Closure of the Arden bridge
D When can people cross again?
K bridge, Arden
N Lena Vohl = Mayor Vohl, Vohl
Q When does the bridge open again?
- 4 | - | Mayor Vohl opened a school.
+ 2 | Cracks found | Engineers closed the bridge. It will not open before May.
"""


def test_a_group_is_a_story_of_which_only_the_topic_is_known():
    (story,) = parse_topic_groups(GROUP, "a")

    assert (story.name, story.domain, story.topic) == ("a00", "bridge", "Closure of the Arden bridge")
    assert (story.description, story.keywords) == ("When can people cross again?", ("bridge", "Arden"))
    assert [(entity.name, entity.aliases) for entity in story.entities] == [("Lena Vohl", ("Mayor Vohl", "Vohl"))]
    assert [aspect.question for aspect in story.aspects.values()] == ["When does the bridge open again?"]


def test_articles_stand_in_the_order_of_days_and_each_line_has_their_mark():
    (story,) = parse_topic_groups(GROUP, "a")

    assert [[(line.number, line.text, line.value in AWAY) for line in each.lines] for each in story.articles] == [
        [
            (0, "Cracks found", False),
            (1, "Engineers closed the bridge.", False),
            (2, "It will not open before May.", False),
        ],
        [(1, "Mayor Vohl opened a school.", True)],
    ]


class ByWord:
    """A judge to whom a line is on every topic if it names the bridge."""

    def about(self, pairs):
        return np.array(["bridge" in text for _, text in pairs], np.float32)


def test_the_figure_is_the_mean_over_topics():
    one = parse_topic_groups(GROUP, "a")
    other = parse_topic_groups(GROUP.replace("a school", "the bridge"), "b")

    assert topic_group_figures(ByWord(), one)["topic_group_auc"] == pytest.approx(2 / 3)
    assert topic_group_figures(ByWord(), [*one, *other])["topic_group_auc"] == pytest.approx((2 / 3 + 1 / 6) / 2)
    assert topic_group_figures(ByWord(), []) == {}


@pytest.mark.parametrize("row", ["+ A line.", "+ x | - | A line.", "? 1 | - | A line.", "- 1 | A line."])
def test_a_fault_is_told_with_its_line(row):
    with pytest.raises(InputError, match="a, line 9: wanted"):
        parse_topic_groups(GROUP + row, "a")


def test_an_article_needs_a_topic():
    with pytest.raises(InputError, match="line 1"):
        parse_topic_groups("+ 0 | - | Engineers closed the bridge.", "a")


@pytest.mark.parametrize(("folder", "topics"), [(TRAIN, 80), (TEST, 20)])
def test_neither_length_nor_day_nor_headline_tells_what_is_on_a_topic(folder, topics):
    stories = read_topic_groups(folder)
    articles = [(story, article) for story in stories for article in story.articles]
    on, off = ([each for each in articles if (each[1].lines[0].value in AWAY) is away] for away in (False, True))

    assert len(stories) == topics
    assert 0.45 < len(on) / len(articles) < 0.55
    lengths = [np.mean([len(article.text) for _, article in found]) for found in (on, off)]
    assert 0.8 < lengths[0] / lengths[1] < 1.25
    days = [np.mean([(a.published - s.articles[0].published).days for s, a in found]) for found in (on, off)]
    assert abs(days[0] - days[1]) < 2
    headlines = [np.mean([bool(article.headline) for _, article in found]) for found in (on, off)]
    assert abs(headlines[0] - headlines[1]) < 0.1
