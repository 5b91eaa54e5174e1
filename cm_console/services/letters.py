"""Pages for testers: what came of what they said, and one person's own contribution; HTML or plain text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from cm_console import figures
from cm_console.domain.feedback import Feedback, FeedbackState
from cm_console.i18n import language, pair, tr
from cm_console.services import campaign_checks as checks
from cm_console.services import following_checks as own
from cm_console.services import following_words as words
from cm_console.services import page_file
from cm_console.services.context import Context
from cm_console.services.wave_words import wave_title
from cm_console.store import feedback as feedback_store
from cm_console.store import missions as mission_store
from cm_console.store import people
from cm_console.store import stories as story_store


@dataclass(frozen=True)
class Line:
    said: str
    then: str = ""


@dataclass(frozen=True)
class Part:
    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Letter:
    title: str
    opening: str
    parts: tuple[Part, ...]
    closing: str
    empty: str

    @property
    def language(self) -> str:
        return language()

    def text(self) -> str:
        """For a post or a mail."""
        blocks = [self.title, self.opening]
        for part in self.parts:
            lines = (f"• {each.said}" + (f"\n  → {each.then}" if each.then else "") for each in part.lines)
            blocks.append("\n".join((part.title, *lines)))
        return "\n\n".join([*blocks, *([] if self.parts else [self.empty]), self.closing]) + "\n"

    def html(self) -> str:
        """A page that needs nothing else."""
        from jinja2 import Environment, StrictUndefined

        source = resources.files("resources").joinpath("templates/letter.html.j2").read_text("utf-8")
        return Environment(autoescape=True, undefined=StrictUndefined).from_string(source).render(page=self)


class Letters:
    def __init__(self, context: Context) -> None:
        self._context = context
        self._db = context.db

    def you_said(self, campaign_id: int, wave_id: int | None = None) -> Letter:
        """“You said, we did”: fixed, promised, answered. Names nobody; what still waits is only counted."""
        campaign = own.campaign(self._context, campaign_id)
        own.own_wave(self._context, campaign_id, wave_id)
        log = feedback_store.all_of(self._db, campaign_id)
        found = [each for each in reversed(log) if wave_id is None or each.wave_id == wave_id]
        times: dict[int, int] = {}
        for each in found:
            if each.duplicate_of is not None:
                times[each.duplicate_of] = times.get(each.duplicate_of, 1) + 1
        parts = (
            _part(tr("Done"), found, FeedbackState.FIXED, times),
            _part(tr("Promised"), found, FeedbackState.PROMISED, times),
            _part(tr("Answered"), found, FeedbackState.ANSWERED, times),
        )
        title = tr("You said, we did")
        if wave_id is not None:
            title = tr("{title} · {wave}").format(
                title=title, wave=wave_title(own.wave(self._context, wave_id))
            )
        waiting = sum(each.wants_answer for each in found)
        closing = tr("Thank you to everybody who told us.")
        if waiting:
            closing = tr("%n more message(s) still wait for an answer: they will get one.", "", waiting) + (
                " " + closing
            )
        return Letter(
            title,
            tr("What came of your feedback on {launch}, as of {day}.").format(
                launch=campaign.name, day=figures.full_day(self._context.today(campaign.zone))
            ),
            tuple(part for part in parts if part.lines),
            closing,
            tr("Nothing has been answered, promised or fixed yet."),
        )

    def contribution(self, campaign_id: int, person_id: int) -> Letter:
        """What one person gave, for that person alone: feedback, missions, stories; compared with nobody."""
        campaign = own.campaign(self._context, campaign_id)
        person = people.get(self._db, person_id)
        if person is None:
            raise checks.gone(tr("This person is no longer there."))
        log = feedback_store.all_of(self._db, campaign_id)
        said = [each for each in reversed(log) if each.person_id == person_id]
        done = mission_store.done_by(self._db, campaign_id, person_id)
        told = [
            each
            for each in story_store.stories(self._db, campaign_id)
            if each.person_id == person_id and each.withdrawn_on is None
        ]
        missions = tuple(Line(f"{each.title} ({figures.full_day(day)})", each.benefit) for each, day in done)
        stories = tuple(Line(f"“{each.quote}”", each.effect) for each in told)
        parts = (
            Part(tr("What you told us"), tuple(_own(each) for each in said)),
            Part(tr("Missions you did"), missions),
            Part(tr("Your story"), stories),
        )
        return Letter(
            tr("Your part in {launch}").format(launch=campaign.name),
            tr("{name}, this is what you gave to the launch. Thank you.").format(name=person.name),
            tuple(part for part in parts if part.lines),
            tr("This page is for you alone. It holds only what you gave yourself; nobody else receives it."),
            tr("Nothing is noted under your name."),
        )

    def write(self, letter: Letter, path: Path) -> Path:
        """Write as .txt plain text, else as a page; an older file is replaced only by a complete one."""
        content = letter.text() if path.suffix.lower() == ".txt" else letter.html()
        return page_file.write(content, path)


def _part(title: str, found: Sequence[Feedback], state: FeedbackState, times: dict[int, int]) -> Part:
    return Part(title, tuple(_lines((each for each in found if each.state is state), times)))


def _lines(found: Iterator[Feedback], times: dict[int, int]) -> Iterator[Line]:
    for each in found:
        said = " ".join(each.text.split())
        if each.id in times:
            said = tr("{text} (said %n time(s))", "", times[each.id]).format(text=said)
        then = " ".join(each.answer.split())
        if each.state is FeedbackState.PROMISED and each.promised_for is not None:
            day = tr("by {day}").format(day=figures.full_day(each.promised_for))
            then = f"{then} ({day})" if then else day
        yield Line(said, then)


def _own(each: Feedback) -> Line:
    day = figures.full_day(each.given_on)
    said = pair(f"{words.kind(each.kind)}, {day}", " ".join(each.text.split()))
    return Line(said, " ".join(each.answer.split()) or words.standing(each))
