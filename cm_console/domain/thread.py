"""The parts of a thread on their way: their keys, and what is out of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from cm_console.domain.content import parts
from cm_console.domain.platform import Receipt


@dataclass(frozen=True)
class SentPart:
    """A part that is out, as it was sent; `position` counts from 0."""

    position: int
    text: str
    receipt: Receipt
    published_at: datetime


def part_key(key: str, position: int) -> str:
    """The idempotency key of one part: the first has the delivery's own."""
    return f"{key}-{position + 1}" if position else key


def keeps(sent: Sequence[str], text: str) -> bool:
    """Whether `text` still begins with the parts that are out, and has no fewer of them."""
    return parts(text)[: len(sent)] == tuple(sent)
