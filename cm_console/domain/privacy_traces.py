"""The traces of a person in texts: found whatever their case, accents, order of names or place in JSON.

A name of a single word is only taken for the person's where it is all of a text: else it would be anybody's.
"""

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

GONE = "…"  # what stands where a trace was
_MOST_NAMES = 6
_SHORTEST_NUMBER = 4
_BETWEEN = r"[\W_]{0,3}"


@dataclass(frozen=True)
class Traces:
    """What to look for. Empty parts are not looked for."""

    name: str
    email: str
    staff_number: str = ""

    def in_text(self, text: str) -> bool:
        """Whether `text`, or a string inside it where it is JSON, holds a trace."""
        value = _json(text)
        if value is not None:
            return any(self._found(each) for each in _strings(value))
        return self._found(text)

    def removed(self, text: str) -> str:
        """`text` with every trace replaced; JSON stays JSON."""
        value = _json(text)
        if value is not None:
            return json.dumps(_each(value, self._cleaned), ensure_ascii=False)
        return self._cleaned(text)

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where the traces stand in a plain text."""
        folded, at = _folded(text)
        if folded.strip() == self._whole:
            return [(0, len(text))] if self._whole else []
        return [(at[found.start()], at[found.end()]) for found in self._pattern.finditer(folded)]

    def _found(self, text: str) -> bool:
        return bool(self.spans(text))

    def _cleaned(self, text: str) -> str:
        for start, end in reversed(self.spans(text)):
            text = text[:start] + GONE + text[end:]
        return text

    @cached_property
    def _whole(self) -> str:
        return fold(" ".join(self.name.split()))

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        forms = []
        if self.email:
            local, _, domain = fold(self.email).partition("@")
            forms.append(re.escape(local) + "(?:@|%40)" + re.escape(domain))
        names = [re.escape(part) for part in re.split(r"[\W_]+", self._whole) if part][:_MOST_NAMES]
        if len(names) > 1:  # also the family name first, wherever it begins
            forms += [_BETWEEN.join(names[n:] + names[:n]) for n in range(len(names))]
        number = fold(self.staff_number.strip())
        if len(number) >= _SHORTEST_NUMBER and any(char.isdigit() for char in number):
            forms.append(re.escape(number))
        return re.compile(r"(?<![^\W_])(?:" + "|".join(forms) + r")(?![^\W_])" if forms else r"(?!)")


def fold(text: str) -> str:
    """Without case and accents."""
    return _folded(text)[0]


def _folded(text: str) -> tuple[str, list[int] | range]:
    """The folded text, and for each place in it (and its end) the place in `text`."""
    if text.isascii():
        return text.lower(), range(len(text) + 1)
    letters: list[str] = []
    at: list[int] = []
    for place, char in enumerate(text):
        for each in unicodedata.normalize("NFKD", char.casefold()):
            if unicodedata.combining(each):
                continue
            letters.append(each)
            at.append(place)
    # A trace that ends before an accent written by itself takes it along.
    at.append(len(text))
    return "".join(letters), at


def _json(text: str) -> Any:
    if text[:1] not in ("{", "["):
        return None
    try:
        value = json.loads(text)
    except ValueError:
        return None
    return value if isinstance(value, dict | list) else None


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, each in value.items():
            yield key
            yield from _strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from _strings(each)


def _each(value: Any, change: Any) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        return {change(key): _each(each, change) for key, each in value.items()}
    if isinstance(value, list):
        return [_each(each, change) for each in value]
    return value
