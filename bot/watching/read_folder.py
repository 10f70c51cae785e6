"""Reads the articles in the files of a folder."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from bot.watching.folder import Unread, files_of, read_paths
from bot.watching.source_reading import SourceReading, SourceTask, failure_reason, of_kind
from summarizer.ingest.model import RawArticle, Source


async def read_folder(task: SourceTask) -> SourceReading:
    """File by file: a file that crashes its parser, or takes too long, affects only itself."""
    folder = Path(task.source.location)
    if not await task.threads(folder.is_dir):
        return SourceReading(failure=f"{folder} is not a folder any more", failure_kind="folder")
    files: list[Path] = await task.threads(files_of, folder)
    done: list[RawArticle | Unread] = []
    notes: tuple[str, ...] = ()
    until = asyncio.get_running_loop().time() + task.rules.folder_seconds
    for number, file in enumerate(files):
        if asyncio.get_running_loop().time() > until:
            notes = (f"there was no time for {len(files) - number:,} of its {len(files):,} files",)
            break
        done += await _of_file(task, file)
    return SourceReading(of_kind(RawArticle, done), of_kind(Unread, done), notes=notes)


async def _of_file(task: SourceTask, file: Path) -> Sequence[RawArticle | Unread]:
    try:
        articles: Sequence[RawArticle | Unread] = await task.work(_file, file, task.now, task.source)
    except Exception as error:  # noqa: BLE001 - boundary: a bug in one file must not lose the others
        return [Unread(str(file), failure_reason(error, f"{file} was not read"))]
    return articles


def _file(file: Path, now: datetime, source: Source) -> list[RawArticle | Unread]:
    return list(read_paths([file], now, source.publisher, source.id, within=Path(source.location)))
