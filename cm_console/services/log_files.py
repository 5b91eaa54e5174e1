"""The log files of this computer: taking a person out of them, and removing old ones."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from cm_console import paths
from cm_console.domain.privacy_traces import Traces


def clean(traces: Traces) -> int:
    """Write over every trace of a person, in place; returns how many files had any."""
    changed = 0
    for path in _files():
        with suppress(OSError):  # a log that cannot be opened for writing was not written by us either
            changed += _clean(path, traces)
    return changed


def remove_before(day: datetime, *, dry_run: bool = False) -> int:
    """Delete log files that were last written before `day`; returns how many there were."""
    old = [path for path in _files() if path.stat().st_mtime < day.timestamp()]
    if not dry_run:
        for path in old:
            path.unlink(missing_ok=True)
    return len(old)


def _files() -> Iterator[Path]:
    folder = paths.log_dir()
    return (path for path in sorted(folder.glob("*")) if path.is_file())


def _clean(path: Path, traces: Traces) -> bool:
    """Each trace becomes as many bytes of filler: a program that has the file open goes on at its end."""
    changed = False
    with path.open("r+b") as file:
        offset = 0
        for line in file.read().splitlines(keepends=True):
            text = line.decode("utf-8", "surrogateescape")
            spans = traces.spans(text)
            if spans:
                changed = True
                file.seek(offset)
                file.write(_filled(text, spans))
            offset += len(line)
    return changed


def _filled(text: str, spans: list[tuple[int, int]]) -> bytes:
    parts, end = [], 0
    for start, stop in spans:
        parts.append(text[end:start].encode("utf-8", "surrogateescape"))
        parts.append(b"*" * len(text[start:stop].encode("utf-8", "surrogateescape")))
        end = stop
    return b"".join([*parts, text[end:].encode("utf-8", "surrogateescape")])
