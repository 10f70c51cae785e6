from datetime import timedelta

import pytest

from summarizer.models.chat import ChatError, ChatFailure, ChatReply, ChatRequest
from summarizer.models.resting import RestingChatModel, RestPolicy
from summarizer.models.values import ModelRef

REQUEST = ChatRequest("", "", "n", {}, 5)
POLICY = RestPolicy()


class Scripted:
    made_by = ModelRef("scripted", "1")

    def __init__(self):
        self.asked = 0
        self.error = None

    def complete(self, request):
        self.asked += 1
        if self.error:
            raise self.error
        return ChatReply("{}", 1, 1)


def fails(chat):
    with pytest.raises(ChatError) as caught:
        chat.complete(REQUEST)
    return caught.value.failure


@pytest.mark.parametrize(
    ("failure", "wait", "rests"),
    [
        (ChatFailure.TIMEOUT, None, [0, 30, 60, 120, 240, 480, 600, 600]),
        (ChatFailure.SERVER, None, [0, 30, 60]),
        (ChatFailure.BUSY, timedelta(seconds=90), [90, 90]),
        (ChatFailure.BUSY, timedelta(days=1), [600]),
        (ChatFailure.KEY, None, [600]),
        (ChatFailure.MODEL, None, [600]),
        (ChatFailure.CUT_OFF, None, [0, 0, 0]),
        (ChatFailure.MALFORMED, None, [0, 0, 0]),
    ],
)
def test_how_long_a_failing_model_is_left_alone(failure, wait, rests):
    error = ChatError("no", failure, wait)
    assert [POLICY.rest(n, error).total_seconds() for n in range(1, len(rests) + 1)] == rests


def test_a_resting_model_is_not_asked_and_comes_back():
    time, scripted = [0.0], Scripted()
    chat = RestingChatModel(scripted, lambda: time[0])
    scripted.error = ChatError("no reply within 60 s", ChatFailure.TIMEOUT)
    assert [fails(chat) for _ in range(4)] == [ChatFailure.TIMEOUT] * 2 + [ChatFailure.RESTING] * 2
    assert scripted.asked == 2
    time[0], scripted.error = 31.0, None
    assert chat.complete(REQUEST).text == "{}"
    scripted.error = ChatError("no reply", ChatFailure.TIMEOUT)
    assert [fails(chat) for _ in range(2)] == [ChatFailure.TIMEOUT] * 2  # the count began anew


def test_a_bad_reply_is_no_outage():
    scripted = Scripted()
    chat = RestingChatModel(scripted, lambda: 0.0)
    scripted.error = ChatError("cut off", ChatFailure.CUT_OFF)
    assert [fails(chat) for _ in range(9)] == [ChatFailure.CUT_OFF] * 9
