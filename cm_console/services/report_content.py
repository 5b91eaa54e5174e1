"""What the report says, in the user's language; the template only lays it out."""

from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from cm_console import circle_words, figures, words
from cm_console.analysis.disclosure import LEAST, Shown
from cm_console.analysis.plan import planned_on
from cm_console.analysis.rates import rate
from cm_console.analysis.svg import svg
from cm_console.domain.chart import ChartData
from cm_console.domain.counters import REACTIONS
from cm_console.domain.engagement import Adoption, ChannelTotal, CircleTotal, PostTotal, Series
from cm_console.domain.overview import OverviewView
from cm_console.domain.retrospective import Lesson
from cm_console.domain.stories import Story
from cm_console.i18n import language, tr
from cm_console.services import charts, report_circles, report_following

_POSTS = 12  # rows on paper; the rest is counted


@dataclass(frozen=True)
class Figure:
    """One tile of the report: the figure, and what it is a figure of."""

    title: str
    value: str
    detail: str


@dataclass(frozen=True)
class Table:
    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""
    empty: str = ""


@dataclass(frozen=True)
class Picture:
    title: str
    svg: str  # made by us, the only markup that goes in as it is
    note: str
    empty: str


@dataclass(frozen=True)
class Content:
    language: str
    title: str
    subtitle: str
    objective_title: str
    objective: str
    facts: tuple[tuple[str, str], ...]
    tiles: tuple[Figure, ...]
    pictures: tuple[Picture, ...]
    tables: tuple[Table, ...]
    method_title: str
    method: tuple[str, ...]


def content(
    view: OverviewView,
    adoption: Adoption,
    series: list[Series],
    posts: list[PostTotal],
    channels: list[ChannelTotal],
    departments: Shown,
    circles: Sequence[CircleTotal] = (),
    stories: Sequence[Story] = (),
    lessons: Sequence[Lesson] = (),
) -> Content:
    campaign = view.campaign
    return Content(
        language=language(),
        title=campaign.name,
        subtitle=tr("Report of {day} · opening {opening}").format(
            day=figures.full_day(view.today), opening=figures.full_day(campaign.opens_on)
        ),
        objective_title=tr("Strategic objective"),
        objective=campaign.objective or tr("Not written yet: without it the figures below prove nothing."),
        facts=_facts(view),
        tiles=_tiles(view, adoption),
        pictures=(
            _picture(tr("Adoption against the plan"), charts.adoption(adoption)),
            _picture(tr("Reactions by channel"), charts.channel_reactions(series, charts.ALL, campaign.zone)),
        ),
        tables=(
            _posts(*report_circles.for_everyone(posts), campaign.zone),
            _channels(channels, campaign.zone),
            *([Table(*by_circle)] if (by_circle := report_circles.table(circles)) else []),
            _departments(departments),
            *(Table(*each) for each in report_following.tables(stories, lessons)),
        ),
        method_title=tr("What the numbers mean"),
        method=_method(view, posts),
    )


def _facts(view: OverviewView) -> tuple[tuple[str, str], ...]:
    goal, campaign = view.objective, view.campaign
    latest = tr("not measured yet")
    if goal.latest is not None:
        latest = tr("{value} on {day}").format(
            value=figures.number(goal.latest.value), day=figures.full_day(goal.latest.on)
        )
    return (
        (tr("Outcome metric"), goal.metric or figures.DASH),
        (tr("Before"), figures.number(goal.baseline)),
        (tr("Latest"), latest),
        (tr("Target"), figures.number(goal.target)),
        (tr("Sponsor"), campaign.sponsor or figures.DASH),
    )


def _tiles(view: OverviewView, adoption: Adoption) -> tuple[Figure, ...]:
    tiles, goal = view.tiles, view.objective
    plan = planned_on(adoption.plan, view.today)
    return (
        _active(
            tr("Active testers"),
            tiles.active,
            tiles.invited,
            tr("of those invited"),
            report_circles.may_tell_total(tiles),
        ),
        _active(
            tr("Active managers"),
            tiles.managers_active,
            tiles.managers_invited,
            tr("of the managers invited"),
            report_circles.may_tell_managers(tiles),
        ),
        Figure(
            tr("Adoption"),
            figures.of(tiles.adopted, tiles.population),
            tr("planned by today: {plan} · chasm: {chasm}").format(
                plan=figures.number(None if plan is None else round(plan)),
                chasm=figures.number(tiles.chasm),
            ),
        ),
        Figure(
            tr("Progress to the target"),
            figures.DASH if goal.share is None else figures.percent(goal.share),
            tr("not measured yet") if goal.latest is None else tr("from the value before to the target"),
        ),
    )


def _active(title: str, count: int, n: int, whom: str, told: bool) -> Figure:
    if not told:
        return Figure(title, tr("hidden"), circle_words.hidden_note())
    return Figure(title, figures.of(count, n), _interval(count, n, whom))


def _interval(count: int, n: int, whom: str) -> str:
    value = rate(count, n)
    if value is None:
        return tr("nobody invited yet")
    if not value.as_percentage:
        return tr("{whom}; too few for a percentage").format(whom=whom)
    return tr("{share} {whom} (95% interval {low} to {high})").format(
        share=figures.percent(value.share),
        whom=whom,
        low=figures.percent(value.low),
        high=figures.percent(value.high),
    )


def _picture(title: str, chart: ChartData) -> Picture:
    if chart.is_empty:
        return Picture(title, "", "", chart.empty)
    drawn = svg(chart, charts.summary(chart), figures.tick, figures.number)
    return Picture(title, drawn, chart.note, "")


def _posts(posts: list[PostTotal], others: str, zone: str) -> Table:
    metrics = [metric for metric in REACTIONS if any(metric in post.counts for post in posts)]
    best = sorted(posts, key=lambda post: -1 if post.reactions is None else post.reactions, reverse=True)
    left = len(posts) - _POSTS
    more = tr("%n more post(s) with fewer reactions are not listed.", "", left) if left > 0 else ""
    return Table(
        tr("Posts and reactions"),
        (tr("Post"), tr("Account"), tr("Published"), *map(words.metric, metrics), tr("Read")),
        tuple(
            (
                post.title,
                post.account,
                figures.moment(post.published_at, zone),
                *(figures.number(post.counts.get(metric)) for metric in metrics),
                figures.moment(post.taken_at, zone),
            )
            for post in best[:_POSTS]
        ),
        note=f"{more} {others}".strip(),
        empty=tr("Nothing has been published for everyone yet.")
        if others
        else tr("Nothing has been published yet."),
    )


def _channels(channels: list[ChannelTotal], zone: str) -> Table:
    return Table(
        tr("Channels"),
        (tr("Account"), words.metric("followers"), tr("Read")),
        tuple(
            (
                channel.account,
                figures.number(channel.counts.get("followers")),
                figures.moment(channel.taken_at, zone),
            )
            for channel in channels
        ),
        empty=tr("There is no account yet."),
    )


def _departments(departments: Shown) -> Table:
    note = ""
    if departments.hidden:
        note = tr("%n department(s) hidden, so that nobody can be singled out.", "", departments.hidden)
    return Table(
        tr("Taking part by department"),
        (tr("Department"), tr("Invited"), tr("Took part")),
        tuple(
            (
                group.name or tr("Not stated"),
                figures.number(group.invited),
                figures.rate(rate(group.adopted, group.invited)),
            )
            for group in departments.groups
        ),
        note=note,
        empty=tr("No department has %n people invited yet.", "", LEAST),
    )


def _method(view: OverviewView, posts: list[PostTotal]) -> tuple[str, ...]:
    unread = sum(post.taken_at is None for post in posts)
    return (
        tr(
            "Active testers are invited people noted as active, reported or done on the day of this report; "
            "what a tester did is declared, not measured."
        ),
        tr(
            "Adoption counts everyone who has taken part at least once, on the day of the first time; "
            "people who dropped out stay counted."
        ),
        tr(
            "The chasm is 16% of the people the launch is for (Moore): below it, most who take part are "
            "early adopters. A slowdown after it is common, not fatal."
        ),
        tr(
            "Intervals are 95% Wilson intervals. Below ten people no percentage is given. "
            "Groups of fewer than %n people are hidden.",
            "",
            LEAST,
        ),
        tr("Reactions are the counters that each platform shows; a dash means not read, never zero."),
        tr("Posts never read: {unread} of {all}. Last reading: {when}.").format(
            unread=figures.number(unread),
            all=figures.number(len(posts)),
            when=figures.moment(view.collected_at, view.campaign.zone),
        ),
        tr("Figures that move together do not show that one causes the other."),
        tr("Extracted on {when} ({zone}). Totals only: this report holds no data about one person.").format(
            when=_stamp(view), zone=view.campaign.zone
        ),
    )


def _stamp(view: OverviewView) -> str:
    wall = view.now.astimezone(ZoneInfo(view.campaign.zone))
    return tr("{day} {time}").format(day=figures.full_day(wall), time=figures.clock(wall))
