"""Moving the opening moves the plan: phases, tasks, waves, posts and gates together, in one transaction."""

from datetime import date, datetime, timedelta
from typing import Any

from cm_console.domain.campaign import Campaign
from cm_console.domain.plan_shift import Change, Kind, Mover, Shift, Why, in_weeks, reversed_moves
from cm_console.domain.recurrence import limited, parts, until
from cm_console.domain.wave_days import closed_days
from cm_console.domain.wave_status import next_monday
from cm_console.domain.when import moment, to_text
from cm_console.errors import ConsoleError
from cm_console.events import CampaignsChanged, PostsChanged, WavesChanged
from cm_console.i18n import tr
from cm_console.services import campaign_checks as checks
from cm_console.services import workdays
from cm_console.services.context import Context
from cm_console.store import campaigns as campaign_store
from cm_console.store import plan_shift as store
from cm_console.store import posts as posts_store
from cm_console.store import series as series_store
from cm_console.store import wave_planning as planning_store

_KINDS = {
    "task": Kind.TASK,
    "gate": Kind.GATE,
    "commitment": Kind.COMMITMENT,
    "use_case": Kind.USE_CASE,
    "post_idea": Kind.IDEA,
}


class PlanShift:
    """`preview` says every change, `apply` makes them, `undo` takes the last ones back."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def preview(self, campaign_id: int, new_opening: date) -> Shift:
        """Every change that another opening brings, in the order of kinds and days; changes nothing."""
        return look(self._context, campaign_id, new_opening)

    def apply(self, campaign_id: int, new_opening: date) -> Shift:
        """Move the opening and all that hangs on it; returns what was done."""
        with self._context.db.write():
            done = carry_out(self._context, campaign_id, new_opening)
        announce(self._context)
        return done

    def can_undo(self, campaign_id: int) -> bool:
        return store.last(self._context.db, campaign_id) is not None

    def undo(self, campaign_id: int) -> Campaign:
        """Put everything back that the last `apply` moved, except what was changed again since."""
        db = self._context.db
        now = self._context.clock.now()
        with db.write():
            moves = store.last(db, campaign_id)
            if moves is None:
                raise ConsoleError(
                    tr("There is no move of the opening to take back."),
                    tr("Nothing was changed."),
                    tr("Move the opening to another day instead."),
                )
            store.apply(db, self._back(moves, to_text(now)), now)
            store.forget(db, campaign_id)
        announce(self._context)
        campaign = campaign_store.get(db, campaign_id)
        assert campaign is not None
        return campaign

    def _back(self, moves: store.Moves, now: str) -> store.Moves:
        """The moves that take `moves` back, as far as that can still be done."""
        db = self._context.db
        back = reversed_moves(moves)
        posts = back.get("post", [])
        ids = [row[0] for row in posts]
        # What would come to lie in the past stays: it would go out late, or never.
        stay = store.held(db, ids) | {row[0] for row in posts if row[5] <= now}
        series = []
        for row in back.get("series", []):
            own = set(series_store.occurrences(db, row[0]).values())
            since = store.made_since(db, row[0], ids)
            if stay & own or store.held(db, since):
                stay |= own  # it has begun, or something of it was decided
                continue
            for post_id in since:
                posts_store.delete(db, post_id)
            series.append(row)
        return {**back, "series": series, "post": [row for row in posts if row[0] not in stay]}


def announce(context: Context) -> None:
    for event in (CampaignsChanged(), WavesChanged(), PostsChanged()):
        context.events.publish(event)


def carry_out(context: Context, campaign_id: int, new_opening: date) -> Shift:
    """Move everything within the caller's transaction; the caller announces it."""
    now = context.clock.now()
    shift = look(context, campaign_id, new_opening)
    store.apply(context.db, shift.moves, now)
    store.remember(context.db, campaign_id, shift.moves, now)
    return shift


def look(context: Context, campaign_id: int, new_opening: date) -> Shift:
    """What moving the opening to `new_opening` changes; changes nothing."""
    campaign = campaign_store.get(context.db, campaign_id)
    if campaign is None:
        raise checks.gone(tr("This campaign is no longer there."))
    return _Look(context, campaign, new_opening).shift()


def first_line(text: str) -> str:
    return text.strip().split("\n", 1)[0]


class _Look:
    """Collects the changes, and beside each the row that it writes."""

    def __init__(self, context: Context, campaign: Campaign, new_opening: date) -> None:
        self._db = context.db
        self._campaign = campaign
        self._opens = new_opening
        self._now = context.clock.now()
        self._today = context.today(campaign.zone)
        delta = new_opening - campaign.opens_on
        first, last = sorted((campaign.opens_on, new_opening))
        self._move = Mover(delta, workdays.of(campaign.country, first, last))
        self._changes: list[Change] = []
        self._stays: list[Change] = []
        self._coming: store.Rows = []  # its posts
        self._held: set[int] = set()  # those of them that may not be moved
        self._moves: dict[str, list[tuple[Any, ...]]] = {}
        self._days_seen: dict[str, tuple[date, date, str, Why, str]] = {}

    def shift(self) -> Shift:
        campaign = self._campaign
        if self._opens != campaign.opens_on:
            self._changes.append(
                Change(Kind.OPENING, campaign.id, campaign.name, campaign.opens_on, self._opens)
            )
            row = (campaign.id, campaign.opens_on.isoformat(), self._opens.isoformat())
            self._moves["campaign"] = [row]
            self._phases()
            self._waves()
            self._days()
            self._coming = store.posts(self._db, campaign.id, self._now)
            self._held = store.held(self._db, [row[0] for row in self._coming])
            self._posts(self._series())
        return Shift(
            campaign.id,
            campaign.opens_on,
            self._opens,
            tuple(self._changes),
            tuple(self._stays),
            campaign.released_on,
            self._moves,
        )

    def _span(self, table: str, kind: Kind, row_id: int, name: str, start: date, end: date) -> None:
        found = self._move.span(start, end, self._today)
        if found is None or found[:2] == (start, end):
            return
        new_start, new_end, why = found
        self._changes.append(Change(kind, row_id, name, start, new_start, end, new_end, why))
        days = (start, end, new_start, new_end)
        self._moves.setdefault(table, []).append((row_id, *(day.isoformat() for day in days)))

    def _phases(self) -> None:
        for row_id, name, starts_on, ends_on in store.phases(self._db, self._campaign.id):
            start, end = date.fromisoformat(starts_on), date.fromisoformat(ends_on)
            self._span("phase", Kind.PHASE, row_id, name, start, end)

    def _waves(self) -> None:
        closed = closed_days(planning_store.unavailable(self._db, self._campaign.id))
        for row_id, number, name, starts_on, ends_on, invited in store.waves(self._db, self._campaign.id):
            start, end = date.fromisoformat(starts_on), date.fromisoformat(ends_on)
            title = tr("Wave {number}").format(number=number) + (f" · {name}" if name else "")
            if end < self._today:
                continue
            if invited and start <= self._today:
                self._stays.append(Change(Kind.WAVE, row_id, title, start, start, end, end, Why.STARTED))
                continue
            new_start, why, holiday = self._move(start)
            new_end = max(new_start, self._move(end)[0])
            while new_start in closed:
                later, why = next_monday(new_start + timedelta(days=1)), Why.CLOSED
                new_start, new_end = later, new_end + (later - new_start)
            if (new_start, new_end) == (start, end):
                continue
            self._changes.append(
                Change(Kind.WAVE, row_id, title, start, new_start, end, new_end, why, holiday)
            )
            days = (starts_on, ends_on, new_start.isoformat(), new_end.isoformat())
            self._moves.setdefault("wave", []).append((row_id, *days))

    def _days(self) -> None:
        for table, rows in store.open_days(self._db, self._campaign.id).items():
            kind, moves = _KINDS[table], []
            for row_id, name, text in rows:
                day, after, after_text, why, holiday = self._day(text)
                if after_text != text:
                    self._changes.append(
                        Change(kind, row_id, first_line(name), day, after, why=why, holiday=holiday)
                    )
                    moves.append((row_id, text, after_text))
            if moves:
                self._moves[table] = moves

    def _day(self, text: str) -> tuple[date, date, str, Why, str]:
        """A day as it is stored, the one it moves to (both ways written), why, and the holiday avoided."""
        found = self._days_seen.get(text)
        if found is None:
            day = date.fromisoformat(text)
            after, why, holiday = self._move(day)
            found = self._days_seen[text] = (day, after, after.isoformat(), why, holiday)
        return found

    def _series(self) -> dict[int, timedelta]:
        """Series id → how far its posts move; a series that stays is not among them."""
        moving = {}
        movable = {row[0] for row in self._coming} - self._held
        for series in series_store.list_series(self._db, self._campaign.id):
            start = series.start.date()
            if series.ends_on is not None and series.ends_on < self._today:
                continue
            delta = self._delta_of(series.rule)
            first = min(series.start, series.start + delta)
            begun = moment(first, series.zone).instant <= self._now
            made = series_store.occurrences(self._db, series.id).values()
            if begun or not delta or not movable.issuperset(made):
                self._stays.append(
                    Change(Kind.SERIES, series.id, series.title, start, start, why=Why.COMES_AGAIN)
                )
                continue
            moving[series.id] = delta
            why = Why.ALONG if delta == self._move.delta else Why.WEEKS
            self._changes.append(Change(Kind.SERIES, series.id, series.title, start, start + delta, why=why))
            last = until(parts(series.rule))
            rule = series.rule if last is None else limited(series.rule, last=last + delta)
            left_out = sorted(series_store.exceptions(self._db, series.id))
            before, after = (
                (
                    (series.start + by).isoformat(timespec="seconds"),
                    its_rule,
                    series.made_until and (series.made_until + by).isoformat(),
                    series.ends_on and (series.ends_on + by).isoformat(),
                    [(day + by).isoformat() for day in left_out],
                )
                for by, its_rule in ((timedelta(0), series.rule), (delta, rule))
            )
            self._moves.setdefault("series", []).append((series.id, *before, *after))
        return moving

    def _delta_of(self, rule: str) -> timedelta:
        """How far a series of this rule can move and still come as it does."""
        frequency = parts(rule)["FREQ"]
        if frequency == "DAILY":
            return self._move.delta
        return in_weeks(self._move.delta) if frequency == "WEEKLY" else timedelta(0)

    def _posts(self, series: dict[int, timedelta]) -> None:
        moves, now = [], to_text(self._now)
        for row in self._coming:
            row_id, text, wall_time, zone, due_at, series_id, occurrence, repeat = row
            new_occurrence = None
            if repeat:  # a draft that will come again
                by = self._delta_of(repeat)
                why, holiday = Why.ALONG if by == self._move.delta else Why.WEEKS, ""
                day = (date.fromisoformat(wall_time[:10]) + by).isoformat()
            elif series_id is None:
                _, _, day, why, holiday = self._day(wall_time[:10])
            elif series_id in series:
                why, holiday, by = Why.ALONG, "", series[series_id]
                day = (date.fromisoformat(wall_time[:10]) + by).isoformat()
                new_occurrence = (date.fromisoformat(occurrence) + by).isoformat()
            else:
                continue
            after_time = day + wall_time[10:]
            before, after = datetime.fromisoformat(wall_time), datetime.fromisoformat(after_time)
            if before == after:
                if repeat:
                    why = Why.COMES_AGAIN
                    self._stays.append(Change(Kind.POST, row_id, first_line(text), before, after, why=why))
                continue
            due = to_text(moment(after, zone).instant)
            held = row_id in self._held
            if held or due <= now:
                why = Why.TOUCHED if held else Why.PAST
                self._stays.append(Change(Kind.POST, row_id, first_line(text), before, before, why=why))
                continue
            if series_id is None:
                self._changes.append(
                    Change(Kind.POST, row_id, first_line(text), before, after, why=why, holiday=holiday)
                )
            moves.append((row_id, wall_time, due_at, occurrence, after_time, due, new_occurrence))
        if moves:
            self._moves["post"] = moves
