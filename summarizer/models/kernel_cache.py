"""How many compiled kernels a process keeps.

torch computes in bfloat16 with oneDNN, which compiles a kernel for each shape of a batch and keeps 1,024 in each of two
caches. That is a gigabyte after a hundred articles, since hardly two batches have one shape, and saves nothing: 150
batches in bfloat16 take 5.7 s of processor time, with 64 kernels 6.0 s and 180 MB less.
"""

from __future__ import annotations

import os

KERNELS = 64
"""In each cache: those of some twelve shapes, 25 MB."""


def keep_few_kernels() -> None:
    """Called before a model computes: oneDNN reads its limits once, then. The environment takes precedence."""
    os.environ.setdefault("LRU_CACHE_CAPACITY", str(KERNELS))
    os.environ.setdefault("ONEDNN_PRIMITIVE_CACHE_CAPACITY", str(KERNELS))
