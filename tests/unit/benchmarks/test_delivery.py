import asyncio
import os
import select
import signal
import threading
from collections import Counter

import pytest

from benchmarks import delivery
from benchmarks._discord import MARK, Bot, _ends


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


def test_a_bot_is_killed_in_every_way_in_which_it_can_be():
    discord, slack = ([*delivery.ways(stage)] for stage in delivery.STAGES)
    assert Counter(way.step for way in discord) == {"compose": 4, "row": 4, "send": 6, "receipt": 4}
    assert {(way.messages, way.after) for way in discord if way.step == "send"} == {(1, 1), (2, 1), (2, 2)}
    assert Counter(way.forgetful for way in discord) == {True: 9, False: 9}
    assert Counter(way.step for way in slack) == dict.fromkeys(delivery.STEPS, 1)
    assert len({*discord}) == len(discord)


class Watched:
    """A process whose end can be read once, as that of a process from a fork server; it notes by whom it was looked at."""

    def __init__(self) -> None:
        self.sentinel, self._end = os.pipe()
        self.looked: set[int] = set()
        self._code: int | None = None

    def end(self, code: int) -> None:
        os.write(self._end, code.to_bytes(1, signed=True))
        os.close(self._end)

    def join(self) -> None:
        while self.exitcode is None:
            select.select([self.sentinel], [], [], 0.1)

    @property
    def exitcode(self) -> int | None:
        self.looked.add(threading.get_ident())
        if self._code is None and select.select([self.sentinel], [], [], 0)[0]:
            self._code = int.from_bytes(os.read(self.sentinel, 1), signed=True)
        return self._code


def test_only_one_thread_looks_at_how_a_bot_ended():
    """Of two, the second finds nothing to read, and a bot that was killed seemed to have ended by itself."""
    process = Watched()

    async def story():
        waiting = asyncio.create_task(Bot(process).ended())
        await asyncio.sleep(0.01)
        process.end(-signal.SIGKILL)
        return await waiting

    assert asyncio.run(story()) == -signal.SIGKILL
    assert process.looked == {threading.get_ident()}
    os.close(process.sentinel)
