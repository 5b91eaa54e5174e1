"""The marks of a printed plan as SVG: told apart by shape and lightness, so that grey paper says the same."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta
from html import escape

from cm_console.domain.timeline import Landmark, Progress

TEXT, MUTED = "#1A1F2B", "#5A6376"
_ACCENT, _BAD, _OVER = "#0B6E6E", "#B42346", "#AEB6C2"
# Each state's ground, edge and pattern of its edge.
_LOOK = {
    Progress.DONE: (_OVER, MUTED, ""),
    Progress.NOW: (_ACCENT, _ACCENT, ""),
    Progress.TO_COME: ("#FFFFFF", _ACCENT, ""),
    Progress.LATE: ("#FFFFFF", _BAD, ""),
    Progress.STOPPED: (_BAD, _BAD, ""),
    Progress.DRAFT: ("#FFFFFF", MUTED, "2 1.5"),
}
_LINES = {
    Landmark.TODAY: (_BAD, 1.2, "2 2"),
    Landmark.OPENING: (TEXT, 2.0, ""),
    Landmark.RELEASE: (TEXT, 1.2, "7 3"),
}
_SIDE = 4.5  # half a mark


def picture(summary: str, width: float, height: float, parts: Iterable[str]) -> str:
    return (
        f'<svg viewBox="0 0 {width:.0f} {height:.0f}" role="img" font-size="10" font-family="sans-serif">'
        f"<title>{escape(summary)}</title>{''.join(parts)}</svg>"
    )


def text(x: float, y: float, words: str, colour: str, *, bold: bool = False, veiled: float = 0) -> str:
    """`veiled`: the width that is made lighter behind the words, for the lines that run there."""
    weight = ' font-weight="bold"' if bold else ""
    veil = rectangle(x - 1, y - 9, veiled + 2, 11, "#FFFFFF", ' fill-opacity="0.8"') if veiled else ""
    return f'{veil}<text x="{x:.1f}" y="{y:.1f}" fill="{colour}"{weight}>{escape(words)}</text>'


def rectangle(x: float, y: float, width: float, height: float, colour: str, more: str = "") -> str:
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" fill="{colour}"{more}/>'


def segment(
    x1: float, y1: float, x2: float, y2: float, colour: str, width: float = 0.8, dash: str = ""
) -> str:
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    place = f'x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"'
    return f'<line {place} stroke="{colour}" stroke-width="{width}"{dashes}/>'


def line(which: Landmark, x: float, top: float, bottom: float) -> str:
    """A day that the whole plan looks to."""
    colour, width, dash = _LINES[which]
    return segment(x, top, x, bottom, colour, width, dash)


def bar(x: float, y: float, width: float, height: float, state: Progress) -> str:
    ground, edge, _ = _LOOK[state]
    return rectangle(x + 0.5, y, max(2.0, width - 1), height, ground, f' stroke="{edge}"')


def mark(x: float, y: float, state: Progress, *, diamond: bool = False) -> str:
    """A dot, or a diamond, around its middle; what is late has a stroke in it, what is stopped a cross."""
    ground, edge, dash = _LOOK[state]
    look = f'fill="{ground}" stroke="{edge}"' + (f' stroke-dasharray="{dash}"' if dash else "")
    s = _SIDE + 1
    corners = f"M{x - s:.1f} {y:.1f}L{x:.1f} {y - s:.1f}L{x + s:.1f} {y:.1f}L{x:.1f} {y + s:.1f}Z"
    shape = (
        f'<path d="{corners}" {look}/>'
        if diamond
        else f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{_SIDE}" {look}/>'
    )
    if state is Progress.LATE:
        shape += segment(x, y - 3, x, y + 0.5, edge, 1.6) + segment(x, y + 1.6, x, y + 3, edge, 1.6)
    elif state is Progress.STOPPED:
        shape += segment(x - 2, y - 2, x + 2, y + 2, "#FFFFFF", 1.4)
        shape += segment(x - 2, y + 2, x + 2, y - 2, "#FFFFFF", 1.4)
    return shape


def counts(days: Sequence[date], x_of: Callable[[date], float], width: float, top: float) -> Iterator[str]:
    """A stroke on each day, and how many there are in each week below the strokes."""
    for day in sorted(set(days)):
        x = x_of(day) + width / 2
        yield segment(x, top + 2, x, top + 12, TEXT, min(3.0, max(1.0, width / 2)))
    for monday, count in sorted(Counter(day - timedelta(days=day.weekday()) for day in days).items()):
        words = str(count)
        yield text(x_of(monday) + 3.5 * width - 2.7 * len(words), top + 23, words, TEXT)
