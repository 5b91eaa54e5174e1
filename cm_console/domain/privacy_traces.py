"""The traces of a person in texts: found whatever their case, accents, order of names or place in JSON.

A name of a single word is only taken for the person's where it is all of a text: else it would be anybody's.
"""

import json
import re
import unicodedata
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any

GONE = "…"  # what stands where a trace was
_MOST_NAMES = 6
_SHORTEST_NUMBER = 4
_BETWEEN = rf"(?:(?!{GONE})[\W_]){{0,3}}"  # between the words of a name
_WORD = re.compile(r"[^\W_]+")
_ADDRESS = re.compile(r"[\w.+\-']+@[\w\-]+(?:\.[\w\-]+)+")


class Finder(ABC):
    """Finds people in texts, and takes them out."""

    @abstractmethod
    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where the traces stand in a plain text, in order and apart."""

    def in_text(self, text: str) -> bool:
        """Whether `text`, or a string inside it where it is JSON, holds a trace."""
        value = _json(text)
        if value is not None:
            return any(self.spans(each) for each in _strings(value))
        return bool(self.spans(text))

    def removed(self, text: str) -> str:
        """`text` with every trace replaced; JSON stays JSON."""
        value = _json(text)
        if value is not None:
            return json.dumps(_each(value, self._cleaned), ensure_ascii=False)
        return self._cleaned(text)

    def _cleaned(self, text: str) -> str:
        for start, end in reversed(self.spans(text)):
            text = text[:start] + GONE + text[end:]
        return text


@dataclass(frozen=True)
class Traces(Finder):
    """What to look for of one person. Empty parts are not looked for."""

    name: str
    email: str
    staff_number: str = ""

    def spans(self, text: str) -> list[tuple[int, int]]:
        folded, at = _folded(text)
        if folded.strip() == self._whole:
            return [(0, len(text))] if self._whole else []
        return [(at[found.start()], at[found.end()]) for found in self._pattern.finditer(folded)]

    @cached_property
    def _whole(self) -> str:
        return fold(" ".join(self.name.split()))

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        forms = []
        if self.email:
            local, _, domain = fold(self.email).partition("@")
            forms.append(re.escape(local) + "(?:@|%40)" + re.escape(domain))
        forms += [_BETWEEN.join(map(re.escape, order)) for order in _orders(self._whole)]
        number = _number(self.staff_number)
        if number:
            forms.append(re.escape(number))
        return re.compile(r"(?<![^\W_])(?:" + "|".join(forms) + r")(?![^\W_])" if forms else r"(?!)")


class Crowd(Finder):
    """Many people at once: as quick for a whole directory as for one of them."""

    def __init__(self, people: Iterable[Traces]) -> None:
        self._wholes: set[str] = set()
        self._emails: set[str] = set()
        self._words: set[tuple[str, ...]] = set()
        self._most = 1
        for person in people:
            self._wholes.add(person._whole)
            self._emails.add(fold(person.email))
            self._words.update(map(tuple, _orders(person._whole)))
            if number := _number(person.staff_number):
                self._words.add(tuple(_WORD.findall(number)))
        self._wholes.discard("")
        self._most = max(map(len, self._words), default=0)

    def spans(self, text: str) -> list[tuple[int, int]]:
        folded, at = _folded(text)
        if folded.strip() in self._wholes:
            return [(0, len(text))]
        found = [(each.start(), each.end()) for each in _ADDRESS.finditer(folded) if each[0] in self._emails]
        words = list(_WORD.finditer(folded))
        spoken = [word[0] for word in words]
        for first in range(len(words)):
            for last in range(min(len(words), first + self._most), first, -1):
                if tuple(spoken[first:last]) in self._words and _together(folded, words[first:last]):
                    found.append((words[first].start(), words[last - 1].end()))
                    break
        return [(at[start], at[end]) for start, end in _apart(found)]


def _together(text: str, words: list[re.Match[str]]) -> bool:
    return all(re.fullmatch(_BETWEEN, text[one.end() : other.start()]) for one, other in pairwise(words))


def _apart(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The same without overlaps, in order."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _orders(whole: str) -> list[list[str]]:
    """The words of a folded name, and with the family name first, wherever it begins; none for one word."""
    names = _WORD.findall(whole)[:_MOST_NAMES]
    return [names[n:] + names[:n] for n in range(len(names))] if len(names) > 1 else []


def _number(text: str) -> str:
    """A staff number that can be told from other words, folded; else nothing."""
    number = fold(text.strip())
    return number if len(number) >= _SHORTEST_NUMBER and any(map(str.isdigit, number)) else ""


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
        if char == GONE:
            letters.append(char)
            at.append(place)
            continue
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


def _each(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        return {change(key): _each(each, change) for key, each in value.items()}
    if isinstance(value, list):
        return [_each(each, change) for each in value]
    return value
