"""Fit what answers: `python -m benchmarks.fit_answers --stories DIR --ledgers DIR [--splits NAME …]`.

    labelled stories → played once, a ledger each → features of (question, claim) → weights of `AnswerScoreRules`
                     → states and questions of the stories → thresholds of `StateCardRules` and `AnswerRules`

Prints the weights and, for the rules in use and the best ones of a coarse grid, the figures of `benchmarks.scenario`.
It changes nothing: who likes what it prints copies it into the limits, and says so there.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import astuple, dataclass, replace
from datetime import UTC, datetime, time
from pathlib import Path

import numpy as np
import numpy.typing as npt

from benchmarks.answer_pairs import Asked, Played, ask_hits, ask_rows, aspect_rows, play
from benchmarks.labelled_stories import STORIES, Story, read_splits, read_stories, stories_of
from benchmarks.logistic import fit, score
from benchmarks.scoring import holds
from benchmarks.story_scenario import gold
from summarizer.briefing.limits import STATE_CARD, StateCardRules
from summarizer.briefing.state_card import state_card
from summarizer.briefing.state_card_at import without_look_backs
from summarizer.claims.model import Claim
from summarizer.models.ports import Judge
from summarizer.questions.answer_question import dispute_reader
from summarizer.questions.limits import ANSWERS, AnswerRules
from summarizer.questions.rank_evidence import SearchHit, select_evidence
from summarizer.text.question_types import QuestionType, question_type
from summarizer.topics.answer_score import score_answers
from summarizer.topics.limits import ASK_SCORE, ASPECT_SCORE, AnswerScoreRules
from summarizer.topics.model import AspectAnswer, Relevance

SINCE = QuestionType.CHANGED
"""Questions that changes answer, and no claim: not fitted here."""


# --- weights --------------------------------------------------------------------------------------------------------


def weights(rows: Sequence[Asked], *, judged: bool) -> tuple[float, ...]:
    """Intercept and weights; the judge's column is left at 0 where it is not asked."""
    table = np.array([astuple(row.features) for row in rows])
    if not judged:
        table[:, 0] = 0.0
    wanted = np.array([row.answers for row in rows])
    return tuple(round(float(each), 3) for each in fit(table, wanted, ridge=3.0))


def auc(likely: npt.NDArray[np.float64], wanted: npt.NDArray[np.bool_]) -> float:
    """How often what answers is likelier than what does not."""
    ranks = likely.argsort().argsort() + 1
    right = int(wanted.sum())
    return float((ranks[wanted].sum() - right * (right + 1) / 2) / max(1, right * (len(wanted) - right)))


# --- the state card -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class States:
    """Everything that a card of one story is made of, with the aspects' probabilities."""

    played: Played
    answers: Mapping[str, Mapping[str, float]]
    """By aspect and claim id."""


def states_of(played: Played, rows: Sequence[Sequence[Asked]], rules: AnswerScoreRules, *, judged: bool) -> States:
    """The probabilities by these weights."""
    found = {}
    for aspect, asked in zip(played.topic.aspects, rows, strict=True):
        likely = score_answers([row.features for row in asked], judged=judged, rules=rules)
        found[aspect.name] = {row.claim.id: float(each) for row, each in zip(asked, likely, strict=True)}
    return States(played, found)


def state_figures(stories: Sequence[States], rules: StateCardRules) -> dict[str, float]:
    """state_accuracy and its like, as `benchmarks.scenario` counts them."""
    right = shown = shown_right = missing = every = 0
    for states in stories:
        for wanted in gold(states.played.story)["states"]:
            text = _shown(states, wanted["date"], wanted["aspect"], rules)
            good = bool(text) and holds(text, wanted["any_of"]) and not holds(text, wanted["none_of"])
            every, shown, shown_right = every + 1, shown + bool(text), shown_right + good
            right += good or (not text and wanted["empty"])
            missing += not text and not wanted["empty"]
    return {"accuracy": right / every, "shown_right": shown_right / max(1, shown), "missing": missing / every}


def _shown(states: States, day: str, name: str, rules: StateCardRules) -> str:
    played = states.played
    moment = datetime.combine(datetime.fromisoformat(day).date(), time.max, UTC)
    likely = states.answers[name]
    known = {claim.id: claim for claim in played.claims if claim.known_at <= moment}
    rated = [
        (
            claim,
            Relevance(
                claim.id,
                played.topic.id,
                played.relevance[claim.id],
                answers=(AspectAnswer(name, likely[claim.id]),),
            ),
        )
        for claim in known.values()
        if claim.id in likely
    ]
    links = [link for link in played.links if link.claim_id is None or link.claim_id in known]
    topic = replace(played.topic, aspects=tuple(each for each in played.topic.aspects if each.name == name))
    candidates = without_look_backs({name: rated}, played.words, rules)
    (state,) = state_card(topic, candidates, links, known, played.words.cite, moment, rules).aspects
    other = state.disputing_citation.quote if state.disputing_citation else ""
    return f"{state.text} {other}" if state.text else ""


# --- questions ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class AskCase:
    """A question with what was found for it."""

    played: Played
    wanted: Mapping[str, object]
    hits: tuple[SearchHit, ...]


def ask_figures(cases: Sequence[AskCase], rules: AnswerRules, scores: AnswerScoreRules) -> dict[str, float]:
    """ask_right and its like, as `benchmarks.scenario` counts them."""
    count = dict.fromkeys(("open", "right", "refuse", "refused", "false", "sides", "both"), 0)
    for case in cases:
        links = case.played.links
        differ = dispute_reader(case.played.service.judge, case.hits)
        found = select_evidence(str(case.wanted["question"]), case.hits, links, differ, rules, scores)
        lines = [(*case.played.words.cite(claim), claim) for claim, _ in found.claims]
        if case.wanted["refuse"]:
            count["refuse"] += 1
            count["refused"] += not lines
            continue
        count["open"] += 1
        count["false"] += not lines
        count["right"] += bool(lines) and _fits(case, lines[0][0], lines[0][2])
        sides = case.wanted["sides"]
        if isinstance(sides, list) and len(sides) > 1:
            count["sides"] += 1
            count["both"] += all(any(holds(line[0], side) for line in lines) for side in sides)
    return {
        "right": count["right"] / max(1, count["open"]),
        "refused": count["refused"] / max(1, count["refuse"]),
        "false_refusal": count["false"] / max(1, count["open"]),
        "sides": count["both"] / max(1, count["sides"]),
    }


def _fits(case: AskCase, text: str, claim: Claim) -> bool:
    any_of, articles = case.wanted["any_of"], case.wanted["articles"]
    assert isinstance(any_of, list)  # of `gold`
    assert isinstance(articles, list)
    urls = {case.played.story.by_id[name].url for name in articles}
    shown = f"{text} {claim.reported_at.date().isoformat()}"
    return holds(shown, any_of) and (not urls or case.played.words.articles[claim.article_id].url in urls)


# --- grids ----------------------------------------------------------------------------------------------------------


def climb(
    worth: Callable[[Mapping[str, float]], float], options: Mapping[str, Sequence[float]], rounds: int = 2
) -> dict[str, float]:
    """The best value of each option in turn, the others held: a coarse fit on little data wants no finer one."""
    best = {name: values[len(values) // 2] for name, values in options.items()}
    for _ in range(rounds):
        for name, values in options.items():
            best[name] = max(values, key=lambda value: worth({**best, name: value}))
    return best


CARD_OPTIONS = {
    "answers": (0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6),
    "per_day": (0.1, 0.3, 0.5, 0.8, 1.2, 2.0),
    "unsettled": (0.0, 0.5, 1.0, 1.5),
    "days": (3.0, 5.0, 8.0, 15.0, 30.0),
}
ASK_OPTIONS = {
    "answers": (0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5),
    "per_day": (0.0, 0.1, 0.2, 0.4, 0.8),
    "per_day_past": (0.0, 0.05, 0.1, 0.2, 0.4),
    "off": (0.0, 0.2, 0.5, 1.0),
    "overtaken": (0.0, 0.5, 1.0, 2.0),
    "disputes": (0.1, 0.2, 0.35, 0.5, 0.7),
}


def run(stories: Sequence[Story], folder: Path, judge: Judge | None, say: Callable[[str], None]) -> None:
    """Everything, printed."""
    folder.mkdir(parents=True, exist_ok=True)
    played: list[Played] = []
    for story in stories:
        played.append(play(story, folder, played[0].service if played else None, judge))
    judge = played[0].service.judge
    for judged in (False, True) if judge else (False,):
        heard = judge if judged else None
        rows = [aspect_rows(each, heard) for each in played]
        flat = [row for each in rows for asked in each for row in asked]
        likely = weights(flat, judged=judged)
        say(f"judged {judged}: aspect weights {likely}; " + _told(flat, likely))
        rules = replace(ASPECT_SCORE, **{"with_judge" if judged else "without_judge": likely})
        states = [states_of(one, asked, rules, judged=judged) for one, asked in zip(played, rows, strict=True)]
        say(f"  card now {_round(state_figures(states, STATE_CARD))}")

        def card(given: Mapping[str, float], states: Sequence[States] = states) -> float:
            found = state_figures(states, _card(**given))
            return found["accuracy"] + 0.5 * found["shown_right"]

        best = climb(card, CARD_OPTIONS)
        say(f"  card best {best} {_round(state_figures(states, _card(**best)))}")
        _fit_asks([replace(one, service=replace(one.service, judge=heard)) for one in played], judged=judged, say=say)


def _fit_asks(played: Sequence[Played], *, judged: bool, say: Callable[[str], None]) -> None:
    rows: list[Asked] = []
    cases: list[AskCase] = []
    for one in played:
        wanted = {each["question"]: each for each in gold(one.story)["asks"]}
        for ask in one.story.asks:
            if question_type(ask.question) is SINCE:
                continue
            hits = ask_hits(one, ask.question)
            rows += ask_rows(one, ask, hits)
            cases.append(AskCase(one, wanted[ask.question], tuple(hits)))
    likely = weights(rows, judged=judged)
    say(f"  ask weights {likely}; " + _told(rows, likely))
    scores = replace(ASK_SCORE, **{"with_judge" if judged else "without_judge": likely})
    say(f"  ask now {_round(ask_figures(cases, ANSWERS, scores))}")

    def worth(given: Mapping[str, float]) -> float:
        found = ask_figures(cases, _asking(**given), scores)
        return found["right"] + 0.5 * found["refused"] + 0.3 * found["sides"] - 0.3 * found["false_refusal"]

    best = climb(worth, ASK_OPTIONS)
    say(f"  ask best {best} {_round(ask_figures(cases, _asking(**best), scores))}")


def _card(**given: float) -> StateCardRules:
    return replace(STATE_CARD, **given)  # type: ignore[arg-type] # only its numbers are options


def _asking(**given: float) -> AnswerRules:
    return replace(ANSWERS, **given)  # type: ignore[arg-type] # likewise


def _told(rows: Sequence[Asked], likely: Sequence[float]) -> str:
    table = np.array([astuple(row.features) for row in rows])
    wanted = np.array([row.answers for row in rows])
    ours = auc(score(np.array(likely), table), wanted)
    return f"{len(rows)} pairs, {wanted.mean():.2f} answer; AUC {ours:.3f}, cosine {auc(table[:, 1], wanted):.3f}"


def _round(figures: Mapping[str, float]) -> str:
    return ", ".join(f"{name} {value:.2f}" for name, value in figures.items())


def main(judge: Judge | None = None) -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fit_answers", description=__doc__)
    parser.add_argument("--stories", type=Path, default=STORIES, metavar="DIR", help="labelled stories")
    parser.add_argument("--ledgers", type=Path, required=True, metavar="DIR", help="where played stories are kept")
    parser.add_argument("--splits", nargs="+", default=["validation", "test"], help="which stories (validation, test)")
    parser.add_argument("--limit", type=int, help="only so many stories")
    given = parser.parse_args()
    every, splits = read_stories(given.stories), read_splits()
    stories = [story for name in given.splits for story in stories_of(name, every, splits)]
    run(stories[: given.limit], given.ledgers, judge, lambda text: print(text, flush=True))
    return 0


if __name__ == "__main__":
    sys.exit(main())
