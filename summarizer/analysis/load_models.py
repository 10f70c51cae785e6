"""Everything with a model in it: only here are torch, transformers and spacy imported, and only when a model is used.

Three functions load what the composition root needs; `describe` tells what is installed without loading anything.
"""

from __future__ import annotations

from collections.abc import Callable

from summarizer.analysis.ports import Analyser
from summarizer.models.judge_by_inference import JudgeByInference
from summarizer.models.ports import Embedder, Judge
from summarizer.models.registry import JUDGE, MINILM, SPACY, Lazy, locate, locate_spacy
from summarizer.proposals.proposer import Proposer


def load_analyser(
    spacy_model: str = SPACY,
    embedding_model: str = MINILM,
    summary_model: str | None = None,
    progress: Callable[[str], None] = lambda _: None,
    proposer: Proposer | None = None,
) -> tuple[Analyser, Embedder]:
    """The analyser and the embedder that it uses, so that the model is in memory once.

    The models are found and checked now, and load when they are first used.

    Args:
        spacy_model: an installed spaCy pipeline or a folder.
        embedding_model: the embedded one, a folder, or a hub id.
        summary_model: None or "extractive" for the extractive summary; else a folder, a .gguf file, or a hub id.
        progress: is told in a few words what is being loaded.
        proposer: asks a generative model for claims and summaries; None if there is none.

    Raises:
        ModelError: one of them is missing, or an embedded one is not the pinned one.
    """
    pipeline, embedding = locate_spacy(spacy_model, "models.spacy"), locate(embedding_model, "models.embedding")
    writing = locate(summary_model, "models.summary") if summary_model not in {None, "", "extractive"} else None

    progress("loading torch, transformers and spaCy")
    from summarizer.analysis.analyzer import ArticleAnalyser, Summariser, reading_made_by  # noqa: PLC0415 - torch and spaCy come with these
    from summarizer.claims.parse import load_pipeline  # noqa: PLC0415
    from summarizer.models.sentence_encoder import TransformerEmbedder  # noqa: PLC0415
    from summarizer.proposals.article import ArticleProposer  # noqa: PLC0415
    from summarizer.summaries.extractive import Extractive  # noqa: PLC0415

    embedder = TransformerEmbedder(embedding, progress=progress)
    summariser: Summariser = Extractive(embedder.made_by)
    if writing:
        from summarizer.models.text_generation import TextGenerator  # noqa: PLC0415
        from summarizer.summaries.generative import Generative  # noqa: PLC0415

        write = TextGenerator(writing, progress=progress)
        summariser = Generative(write, write.made_by, Extractive(embedder.made_by), embedder)
    parser = Lazy(lambda: load_pipeline(pipeline.source))
    analyser = ArticleAnalyser(
        pipeline=parser,
        embedder=embedder,
        summariser=summariser,
        made_by=reading_made_by(pipeline.ref(), embedder.made_by),
        proposer=ArticleProposer(proposer, parser) if proposer else None,
    )
    return analyser, embedder


def load_judge(model: str = JUDGE, progress: Callable[[str], None] = lambda _: None) -> Judge:
    """Ours; or a three-way inference model from a folder or the hub, with ours for what it does not answer.

    It loads when it is first asked.

    Raises:
        ModelError: it is missing, or ours is not the pinned one.
    """
    from summarizer.models.judge import MiniLmJudge  # noqa: PLC0415 - torch comes with it

    ours = MiniLmJudge(locate(JUDGE, "models.judge"), locate(MINILM, "models.judge"), progress=progress)
    located = locate(model, "models.judge")
    if located.name == JUDGE:
        return ours
    from summarizer.models.nli_huggingface import CrossEncoder  # noqa: PLC0415 - likewise

    return JudgeByInference(CrossEncoder(located, progress=progress), ours)
