"""Near-duplicate signatures."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.ingest.limits import MINHASH
from summarizer.ingest.minhash import bands, common, containment, minhash, overlap, share, shingles

WORDS = [f"word{number}" for number in range(400)]
STORY = " ".join(WORDS)
TEXT = st.lists(st.sampled_from(WORDS[:40]), min_size=1, max_size=120).map(" ".join)


def test_a_signature_is_the_same_on_every_machine() -> None:
    """A stored signature is compared with one computed years later: this one is a fixed reference."""
    assert minhash("The dam holds, the county said.")[:8].hex() == PINNED


PINNED = "4f6dd01131ee8aed"


def test_case_punctuation_and_spaces_do_not_matter() -> None:
    assert minhash("The dam  holds, the county said.") == minhash("THE DAM HOLDS – the county said")


@pytest.mark.parametrize("kept", [1.0, 0.9, 0.6, 0.5, 0.3, 0.15])
def test_a_cut_copy_is_found_by_its_bands(kept: float) -> None:
    cut = " ".join(WORDS[: int(len(WORDS) * kept)])
    shared = set(bands(minhash(STORY))) & set(bands(minhash(cut)))
    assert len(shared) == pytest.approx(MINHASH.kept * kept, abs=8)
    assert containment(shingles(STORY), shingles(cut)) == 1.0


@pytest.mark.parametrize("kept", [1.0, 0.7, 0.4, 0.15])
def test_the_overlap_is_that_of_the_text_that_has_fewer_runs(kept: float) -> None:
    cut = " ".join(WORDS[: int(len(WORDS) * kept)])
    half = f"{cut} {' '.join(f'own{number}' for number in range(len(cut.split())))}"
    assert overlap(minhash(STORY), minhash(cut)) == overlap(minhash(cut), minhash(STORY)) == 1.0
    assert overlap(minhash(STORY), minhash(half)) == pytest.approx(kept / min(1, 2 * kept), abs=0.25)
    assert common(shingles(STORY), shingles(cut)) == pytest.approx((1 + kept) / 2, abs=0.01)


def test_what_has_no_words_overlaps_nothing() -> None:
    assert overlap(minhash(""), minhash(STORY)) == 0.0


def test_a_copy_that_was_turned_around_and_touched_up_is_found_by_its_bands() -> None:
    turned = [*WORDS[300:], *WORDS[:100]]
    touched = " ".join("other" if place % 12 == 0 else word for place, word in enumerate(turned))
    assert len(set(bands(minhash(STORY))) & set(bands(minhash(touched)))) > 3


def test_two_stories_share_no_band() -> None:
    other = " ".join(f"other{number}" for number in range(400))
    assert not set(bands(minhash(STORY))) & set(bands(minhash(other)))


def test_scripts_without_spaces_are_compared_by_their_signs() -> None:
    text = "大坝安全，县政府星期二说。河水已经退去，居民可以回家。"
    assert containment(shingles(text), shingles(text[:-6])) > 0.9
    assert containment(shingles(text), shingles("法院判决市长有罪，他将上诉。")) == 0.0


def test_a_text_without_words_is_like_nothing_and_found_by_nothing() -> None:
    assert containment(shingles("…"), shingles(STORY)) == 0.0
    assert bands(minhash("")) == ()


@given(TEXT, TEXT)
def test_the_share_of_one_text_in_another_is_between_none_and_all(a: str, b: str) -> None:
    assert 0.0 <= share(shingles(a), shingles(b)) <= containment(shingles(a), shingles(b)) <= 1.0
    assert share(shingles(a), shingles(a)) == 1.0


@given(TEXT, TEXT)
def test_a_part_is_contained_in_its_whole(a: str, b: str) -> None:
    whole, part = shingles(f"{a} {b}"), shingles(a)
    if len(a.split()) >= MINHASH.run:
        assert containment(whole, part) == 1.0


@given(TEXT)
def test_bands_are_one_key_for_each_hash(text: str) -> None:
    keys = bands(minhash(text))
    assert 1 <= len(keys) == len(set(keys)) <= MINHASH.kept


def test_runs_come_once_and_ascending() -> None:
    runs = shingles("the dam the dam the dam the dam")
    assert list(runs) == sorted(set(runs.tolist()))
    assert runs.dtype == np.uint64
