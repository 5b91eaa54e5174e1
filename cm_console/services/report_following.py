"""What the waves add to the report: testimonies with consent, and what was learnt and decided."""

from collections.abc import Iterator, Sequence

from cm_console import figures
from cm_console.domain.retrospective import Lesson
from cm_console.domain.stories import Story
from cm_console.i18n import tr
from cm_console.services import following_words as words

Rows = tuple[tuple[str, ...], ...]
_MOST = 6  # stories on paper


def tables(
    stories: Sequence[Story], lessons: Sequence[Lesson]
) -> Iterator[tuple[str, tuple[str, ...], Rows, str]]:
    """Title, headings, rows and note of each table; `stories` are those that may be shown today."""
    if stories:
        yield (
            tr("What testers tell"),
            (tr("In their words"), tr("What it changed"), tr("Who"), tr("When")),
            tuple(
                (f"“{each.quote}”", each.effect, each.shown_as, figures.full_day(each.happened_on))
                for each in stories[:_MOST]
            ),
            tr("Shown with the consent of those who tell them, not older than twelve months."),
        )
    if lessons:
        yield (
            tr("What the waves taught"),
            (tr("Wave"), tr("Kind"), tr("Lesson"), tr("Who"), tr("By")),
            tuple(_line(each) for each in lessons),
            "",
        )


def _line(each: Lesson) -> tuple[str, ...]:
    if each.done_on is not None:
        day = tr("done {day}").format(day=figures.day(each.done_on))
    else:
        day = "" if each.due_on is None else figures.day(each.due_on)
    wave = figures.DASH if each.wave_number is None else str(each.wave_number)
    return (wave, words.lesson(each.kind), each.text, each.owner, day)
