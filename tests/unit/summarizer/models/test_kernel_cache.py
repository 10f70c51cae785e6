"""A model that reads batches of ever new shapes takes no more memory: in a new process, as limits are read once."""

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [pytest.mark.model, pytest.mark.slow, pytest.mark.skipif(not Path("/proc").is_dir(), reason="reads /proc")]

MORE = 50
"""MiB. On processors with AMX it is 20 to 32, and 100 without the limit; one without AMX computes in float32."""

READ = """
from pathlib import Path
from summarizer.models.registry import MINILM, locate
from summarizer.models.sentence_encoder import TransformerEmbedder

def held():
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 // 2**20

def read(shapes):
    for number in shapes:
        embedder.embed([f"{number} {text} " + "ferry " * (number % 40 + 2) for text in range(number // 40 + 1)])

embedder = TransformerEmbedder(locate(MINILM, "models.embedding"))
read(range(0, 40))
before = held()
read(range(40, 120))
print(held() - before)
"""


def test_the_memory_of_a_model_does_not_grow_with_the_shapes_that_it_has_seen():
    done = subprocess.run([sys.executable, "-c", READ], capture_output=True, text=True, check=True)
    assert int(done.stdout) < MORE
