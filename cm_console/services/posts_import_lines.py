"""From the lines of a spreadsheet to posts of a campaign: who they go to, with which pictures, or why not."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from cm_console import words
from cm_console.domain.accounts import Account
from cm_console.domain.circles import Circle
from cm_console.domain.content import Attached, Card, Extras
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.post_columns import PostField
from cm_console.domain.post_lines import NO_ALT, Intent, PostLine, Unread
from cm_console.domain.posts import Post
from cm_console.domain.when import Moment
from cm_console.domain.zones import find_zone
from cm_console.i18n import tr
from cm_console.services.table_report import Refused
from cm_console.store.posts import Neighbour

_F = PostField


@dataclass(frozen=True)
class Wanted:
    """One post of the file. `texts` are what each account, by its name as typed, would send."""

    lines: tuple[PostLine, ...]
    texts: Mapping[str, str] = field(default_factory=dict)
    circle_id: int | None = None

    @property
    def first(self) -> PostLine:
        return self.lines[0]

    @property
    def text(self) -> str:
        """What most of its accounts send."""
        return Counter(line.text for line in self.lines).most_common(1)[0][0]

    @property
    def wall(self) -> datetime | None:
        return self.first.wall

    @property
    def wanted_names(self) -> list[str]:
        """The accounts to which something is still to go."""
        left_out = {name for line in self.lines if line.intent is Intent.LEAVE for name in line.accounts}
        return [name for name in self.texts if name not in left_out]

    @property
    def is_draft(self) -> bool:
        return any(line.intent is Intent.DRAFT for line in self.lines)

    @property
    def is_left_out(self) -> bool:
        return all(line.intent is Intent.LEAVE for line in self.lines)


def grouped(lines: Sequence[PostLine]) -> list[Wanted]:
    """The posts of a file in its order: lines with one number and one time are one post."""
    groups: dict[tuple[str, ...], list[PostLine]] = {}
    for line in lines:
        key = (line.post, str(line.wall), line.zone) if line.post else (str(line.number),)
        groups.setdefault((str(bool(line.post)), *key), []).append(line)
    return [
        Wanted(tuple(group), {name: line.text for line in group for name in line.accounts})
        for group in groups.values()
    ]


def unread(error: Unread) -> str:
    """What to say of a cell that cannot be used."""
    if error.cell == "=":
        return tr("“{column}” is a formula without a value.").format(column=words.post_field(error.field))
    if error.field is _F.DATE:
        return tr("“{cell}” is not a date.").format(cell=error.cell)
    if error.field is _F.TIME:
        return (
            tr("“{cell}” is not a time of day.").format(cell=error.cell)
            if error.cell
            else tr("There is a date without a time of day.")
        )
    return tr("“{cell}” does not say who may see it: write public, unlisted or followers.").format(
        cell=error.cell
    )


def zone_of(line: PostLine, otherwise: str) -> str:
    """The line's own zone by its exact name, or that of the campaign."""
    if not line.zone:
        return otherwise
    zone = find_zone(line.zone)
    if zone is None:
        raise Refused(tr("There is no time zone “{zone}”.").format(zone=line.zone))
    return zone


def account_of(name: str, known: Sequence[Account], platforms: Mapping[str, str]) -> Account:
    """The account of that name or handle; that of a platform, where there is one only."""
    wanted = name.strip().casefold()
    for account in known:
        if account.name.casefold() == wanted:
            return account
    same = [each for each in known if each.handle and each.handle.casefold() == wanted]
    same = same or [
        each for each in known if wanted in (each.platform, platforms.get(each.platform, "").casefold())
    ]
    if len(same) == 1:
        return same[0]
    if same:
        raise Refused(tr("“{name}” could be several accounts: give its name.").format(name=name))
    raise Refused(tr("There is no account named {name}.").format(name=name))


def circle_of(wanted: Wanted, known: Sequence[Circle]) -> int | None:
    """The circle that the lines of a post name; None for everyone."""
    names = [line.circle for line in wanted.lines if line.circle]
    if not names:
        return None
    name = names[0]
    if any(each.casefold() != name.casefold() for each in names):
        raise Refused(tr("Its lines name several circles."))
    same = [each for each in known if each.name.casefold() == name.casefold()]
    circle = next((each for each in same if each.name == name), same[0] if same else None)
    if circle is None:
        missing = tr("There is no circle “{name}”.").format(name=name)
        choices = ", ".join(each.name for each in known) or "–"
        raise Refused(f"{missing} " + tr("The circles are: {choices}.").format(choices=choices))
    return circle.id


def attached(line: PostLine, hashes: Mapping[str, str]) -> tuple[Attached, ...]:
    """The line's pictures with their descriptions, in order; `hashes` by file name."""
    if len(line.alts) > len(line.pictures):
        raise Refused(tr("There are more descriptions than pictures."))
    found = []
    for index, name in enumerate(line.pictures):
        alt = line.alts[index] if index < len(line.alts) else ""
        waived = alt == NO_ALT
        found.append(Attached(hashes[name], "" if waived else alt, waived))
    return tuple(found)


def extras_of(line: PostLine, hashes: Mapping[str, str]) -> Extras:
    card = None
    if line.card:
        url, title, description, picture = (*line.card, "", "", "")[:4]
        card = Card(url, title, description, hashes[picture] if picture else "")
    return Extras(line.warning, line.visibility, attached(line, hashes), card, line.labels)


def files_of(line: PostLine) -> tuple[str, ...]:
    return (*line.pictures, *line.card[3:4])


def inside(folder: Path, name: str) -> Path:
    """The file that a line names, which lies beside or below the spreadsheet and nowhere else."""
    path = (folder / name.replace("\\", "/")).resolve()
    if not path.is_relative_to(folder.resolve()) or not path.is_file():
        raise Refused(tr("There is no picture “{name}” beside the file.").format(name=name))
    return path


class Known:
    """The posts that a campaign has or would have, to find those of the file among them."""

    def __init__(self, posts: Sequence[Post]) -> None:
        self._by_time: dict[tuple[datetime, str] | None, list[Post]] = {}
        self._new: list[Post] = []
        for post in posts:
            self._by_time.setdefault(_time(post), []).append(post)

    def add(self, post: Post) -> None:
        self._by_time.setdefault(_time(post), []).append(post)
        self._new.append(post)

    def added(self) -> list[Neighbour]:
        """What the posts added since the last time would send."""
        new, self._new = self._new, []
        return [
            Neighbour(each.account_id, each.due_at, each.text)
            for post in new
            for each in post.deliveries
            if each.state is DeliveryState.SCHEDULED and each.due_at is not None
        ]

    def has(self, wanted: Wanted, zone: str, extras: Extras) -> bool:
        """Whether this post is there already, whatever has become of it since.

        Whom it is for counts only where the file says it: else it would go out once more, to everyone.
        """
        line = wanted.first
        texts = {name.casefold(): text for name, text in wanted.texts.items()}
        for post in self._by_time.get(None if wanted.wall is None else (wanted.wall, zone), ()):
            there = {each.account_name.casefold(): each.text for each in post.deliveries}
            same_text = there == texts if texts or there else post.text == wanted.text
            same_circle = line.circle is None or post.circle_id == wanted.circle_id
            same_extras = replace(post.extras, repeat="") == extras  # a draft's rule has no column
            if same_text and same_circle and same_extras and post.language == line.language:
                return True
        return False


class Beside:
    """What would go out and is not in the file, by its day."""

    def __init__(self) -> None:
        self._by_day: dict[date, list[Neighbour]] = {}

    def add(self, found: Sequence[Neighbour]) -> None:
        for each in found:
            self._by_day.setdefault(each.at.date(), []).append(each)

    def near(self, moment: Moment | None) -> list[Neighbour]:
        """What goes out within a week of a time."""
        if moment is None or not self._by_day:
            return []
        day = moment.instant.date()
        days = (day + timedelta(days=n) for n in range(-8, 9))
        return [each for near in days for each in self._by_day.get(near, ())]


def _time(post: Post) -> tuple[datetime, str] | None:
    return None if post.due is None else (post.due.wall, post.due.zone)
