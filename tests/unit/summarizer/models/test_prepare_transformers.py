"""Before any transformers model is loaded: no progress bars, few compiled kernels, no network for a folder."""

import os

import pytest

from summarizer.models.registry import Located

pytestmark = pytest.mark.model

CAPACITIES = ("LRU_CACHE_CAPACITY", "ONEDNN_PRIMITIVE_CACHE_CAPACITY")


def test_a_model_of_a_folder_is_loaded_quietly_without_the_network_and_with_few_kernels(monkeypatch, tmp_path):
    from huggingface_hub import constants  # noqa: PLC0415 - half a second
    from transformers.utils import logging  # noqa: PLC0415 - seconds

    from summarizer.models.prepare_transformers import prepare_transformers  # noqa: PLC0415 - imports transformers

    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    for name in CAPACITIES:
        monkeypatch.delenv(name, raising=False)
    logging.enable_progress_bar()
    prepare_transformers(Located("mine", str(tmp_path), tmp_path))
    assert constants.HF_HUB_OFFLINE
    assert not logging.is_progress_bar_enabled()
    assert {os.environ[name] for name in CAPACITIES} == {"64"}
