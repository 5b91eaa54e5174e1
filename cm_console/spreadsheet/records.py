"""What address books have in common: a text file of records, read line by line, given as numbered rows."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import IO, cast

from cm_console.spreadsheet.rows import Row


class Records:
    """One file that has been looked at. `rows` may be read again; the first row names the columns."""

    def __init__(
        self,
        path: Path,
        encoding: str,
        kind: str,
        columns: tuple[str, ...],
        read: Callable[[Iterable[tuple[int, str]]], Iterator[Row]],
    ) -> None:
        self.path = path
        self.encoding = encoding
        self.kind = kind
        self._columns = columns
        self._read = read
        self._size = max(path.stat().st_size, 1)
        self._raw: IO[bytes] | None = None

    def share(self) -> float:
        """How much of the file the running `rows` has passed, 0 to 1."""
        return 0.0 if self._raw is None or self._raw.closed else min(1.0, self._raw.tell() / self._size)

    def rows(self) -> Iterator[Row]:
        """The columns, then a row per record with the line it starts on."""
        with self.path.open("r", encoding=self.encoding, errors="replace", newline=None) as file:
            self._raw = cast("IO[bytes]", file.buffer)
            first = True
            for row in self._read((n, line.rstrip("\n")) for n, line in enumerate(file, 1)):
                if first:
                    yield 0, self._columns
                    first = False
                yield row
