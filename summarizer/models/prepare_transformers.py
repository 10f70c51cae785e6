"""What every transformers model needs before it is loaded."""

from __future__ import annotations

from transformers.utils import logging

from summarizer.models.kernel_cache import keep_few_kernels
from summarizer.models.registry import Located, allow_network


def prepare_transformers(located: Located) -> None:
    """No progress bars, few compiled kernels, and the network only for a model that the user named by id."""
    logging.disable_progress_bar()  # type: ignore[no-untyped-call] # transformers has no types here
    allow_network(located)
    keep_few_kernels()
