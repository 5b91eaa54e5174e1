"""The words for the plan's kinds, gates and lists, shared by the window, the command line and the print."""

from collections.abc import Iterator
from datetime import date

from cm_console import figures
from cm_console.domain.attention import Budget, Excess, Strain
from cm_console.domain.gates import About, Answer, Axis, Condition, Decision, GateKind, Opinion, State
from cm_console.domain.objective import UseCase
from cm_console.domain.plan_shift import Kind, Why
from cm_console.domain.timeline import Landmark, Progress
from cm_console.i18n import tr


def kind(value: Kind) -> str:
    return {
        Kind.OPENING: tr("Opening"),
        Kind.PHASE: tr("Phase"),
        Kind.TASK: tr("Task"),
        Kind.WAVE: tr("Wave"),
        Kind.POST: tr("Post"),
        Kind.SERIES: tr("Recurring post"),
        Kind.GATE: tr("Gate"),
        Kind.COMMITMENT: tr("Commitment"),
        Kind.USE_CASE: tr("Use case"),
        Kind.IDEA: tr("Post idea"),
    }[value]


def kinds(value: Kind) -> str:
    """The name of a part of the timeline."""
    return {
        Kind.PHASE: tr("Phases"),
        Kind.WAVE: tr("Waves"),
        Kind.GATE: tr("Gates"),
        Kind.TASK: tr("Tasks"),
        Kind.COMMITMENT: tr("Promises"),
        Kind.POST: tr("Posts"),
        Kind.IDEA: tr("Post ideas"),
    }[value]


def landmark(value: Landmark, day: date) -> str:
    return {
        Landmark.TODAY: tr("Today"),
        Landmark.OPENING: tr("Opening · {day}").format(day=figures.day(day)),
        Landmark.RELEASE: tr("Release · {day}").format(day=figures.day(day)),
    }[value]


def use_case(value: UseCase) -> str:
    """Who does what with whom, in one line."""
    if value.with_whom:
        return tr("{who} {does}, with {whom}").format(who=value.who, does=value.does, whom=value.with_whom)
    return tr("{who} {does}").format(who=value.who, does=value.does)


def why(reason: Why, holiday: str = "") -> str:
    """Why something moves as it does, or stays; empty where it simply moves along."""
    return {
        Why.ALONG: "",
        Why.WEEKEND: tr("the working day before the weekend"),
        Why.HOLIDAY: tr("the working day before {holiday}").format(holiday=holiday),
        Why.CLOSED: tr("the Monday after days on which no wave runs"),
        Why.RUNNING: tr("it is running: only its end moves"),
        Why.WEEKS: tr("by whole weeks, to stay on its weekdays"),
        Why.STARTED: tr("its people have begun"),
        Why.COMES_AGAIN: tr("it comes again by itself"),
        Why.PAST: tr("its new time would already have passed"),
        Why.TOUCHED: tr("it is out, on its way, with its server or waits for a decision"),
    }[reason]


def progress(value: Progress) -> str:
    return {
        Progress.DONE: tr("done"),
        Progress.NOW: tr("now"),
        Progress.LATE: tr("late"),
        Progress.TO_COME: tr("to come"),
        Progress.STOPPED: tr("stopped"),
        Progress.DRAFT: tr("draft"),
    }[value]


def gate_kind(value: GateKind) -> str:
    """What a gate stands before."""
    return {
        GateKind.START: tr("The launch itself"),
        GateKind.WAVE: tr("A wave"),
        GateKind.OPENING: tr("The opening to everyone"),
    }[value]


def decision(value: Decision | None) -> str:
    if value is None:
        return tr("to decide")
    return {Decision.GO: tr("Go"), Decision.NO_GO: tr("No-go")}[value]


def answer(value: Answer | None) -> str:
    if value is None:
        return tr("not looked at yet")
    return {
        Answer.YES: tr("Yes"),
        Answer.NO: tr("Not yet"),
        Answer.NOT_NEEDED: tr("Not needed"),
    }[value]


def opinion(value: Opinion | None) -> str:
    if value is None:
        return tr("No opinion yet")
    return {
        Opinion.FAVOURABLE: tr("Favourable"),
        Opinion.RESERVED: tr("Favourable with reservations"),
        Opinion.UNFAVOURABLE: tr("Unfavourable"),
        Opinion.SILENT: tr("None given in time"),
        Opinion.NOT_NEEDED: tr("Not needed here"),
    }[value]


def axis(value: Axis) -> str:
    return {
        Axis.STRATEGY: tr("Strategy"),
        Axis.TECHNOLOGY: tr("Technology"),
        Axis.ORGANISATION: tr("Organisation"),
        Axis.ENGAGEMENT: tr("Personal engagement"),
    }[value]


def item(key: str) -> str:
    """One line of the readiness lists, or a remedy of the pre-mortem, as a statement to agree to."""
    return {
        "strategy.shared": tr("Managers tell the objective in the same sentence as the sponsor."),
        "strategy.use_cases": tr("Each use case says who does what with whom, and by when."),
        "strategy.needs": tr("Each use case serves a need that the business has without the network."),
        "strategy.baseline": tr("The outcome was measured before anything began."),
        "strategy.sponsor": tr("The sponsor has promised something visible, with a day."),
        "technology.access": tr("Everybody gets in from their own workplace in two minutes."),
        "technology.simple": tr("The first useful thing is done without a manual."),
        "technology.rights": tr("Who sees what fits on one page, and changes only with notice."),
        "technology.notice": tr("People can read what is stored about them, where and until when."),
        "technology.helped": tr("Who is stuck is helped within a day."),
        "organisation.time": tr("Taking part counts as working time."),
        "organisation.rules": tr("The rules of the house are written, by those who live with them."),
        "organisation.ritual": tr("At least one meeting or report has moved to the network."),
        "organisation.managers": tr("Managers are in before their teams."),
        "organisation.recognition": tr(
            "How taking part is recognised has been said, without individual scores."
        ),
        "engagement.volunteers": tr("The first people have volunteered; nobody was ordered."),
        "engagement.peers": tr("Everybody is invited by a named colleague."),
        "engagement.benefit": tr("Each kind of person knows what is in it for them."),
        "engagement.examples": tr("Three true stories, told with consent, are ready."),
        "engagement.answers": tr("It is settled who answers each first question the same day."),
        "reason.benefit": tr(
            "What each person gets out of it is written, and how taking part is recognised."
        ),
        "reason.closed": tr("Somebody is there whom people want to meet: customers, partners, experts."),
        "reason.launch": tr(
            "The first people are known, invited in waves, and rumour goes ahead of the news."
        ),
        "reason.attention": tr("It takes the place of something; messages and channels have a budget."),
        "reason.daring": tr("Circles say who reads along, and nobody's first question stays alone."),
    }[key]


def failure(name: str) -> str:
    """One of the five reasons of failure, told as if it had happened."""
    return {
        "benefit": tr("Nobody saw what was in it for them."),
        "closed": tr("It was more interesting outside."),
        "launch": tr("It was announced rather than launched."),
        "attention": tr("There was no attention left for it."),
        "daring": tr("People did not dare to speak."),
    }[name]


def state(value: State) -> str:
    return {
        State.MET: tr("met"),
        State.UNMET: tr("not met"),
        State.UNKNOWN: tr("not known yet"),
    }[value]


def condition(value: Condition) -> str:
    """What is asked."""
    about = value.about
    if about in (About.STRATEGY, About.TECHNOLOGY, About.ORGANISATION, About.ENGAGEMENT):
        return tr("Readiness: {axis}").format(axis=axis(Axis(about.value)))
    least = "" if value.least is None else figures.percent(value.least)
    return {
        About.FRAME: tr("Objective, metric and its value before are written"),
        About.USE_CASES: tr("Each use case has a benefit for the company and for the person"),
        About.ALIGNED: tr("Each use case serves a business need"),
        About.SPONSOR: tr("The sponsor is named and has promised something"),
        About.COMMITMENTS: tr("The promises that are due are kept"),
        About.REASONS: tr("Each of the five reasons of failure has an answer"),
        About.COUNCIL: tr("The works council has been heard, where employees test"),
        About.DRAWN: tr("The wave has people"),
        About.REPORTED: tr("{share} of the wave before have reported").format(share=least),
        About.ANSWERED: tr("{share} of its questions were answered within a day").format(share=least),
    }[about]


def how_far(value: Condition) -> str:
    """How far it has come; what is not known is said so, never as zero."""
    if value.state is State.UNKNOWN:
        return state(value.state)
    if value.count is None or value.n is None:
        return state(value.state) if value.count is None else figures.number(value.count)
    return figures.of(value.count, value.n)


def country(code: str) -> str:
    """A country whose holidays are known; one that is not among the usual ones by its letters."""
    return {
        "FR": tr("France"),
        "BE": tr("Belgium"),
        "CH": tr("Switzerland"),
        "LU": tr("Luxembourg"),
        "CA": tr("Canada"),
        "GB": tr("United Kingdom"),
        "IE": tr("Ireland"),
        "US": tr("United States"),
        "DE": tr("Germany"),
        "ES": tr("Spain"),
        "IT": tr("Italy"),
        "NL": tr("Netherlands"),
        "PT": tr("Portugal"),
        "MA": tr("Morocco"),
        "TN": tr("Tunisia"),
        "SN": tr("Senegal"),
        "CI": tr("Ivory Coast"),
    }.get(code, code)


def budget(value: Budget) -> Iterator[str]:
    """The budget of attention, a line each."""
    if value.messages_a_week is None:
        yield tr("No limit to the messages in a week")
    else:
        yield tr("At most %n message(s) a week for one audience", "", value.messages_a_week)
    yield tr("At most %n channel(s) for one audience", "", value.channels)
    if value.quiet_from and value.quiet_until:
        yield tr("Quiet from {start} to {end}").format(
            start=f"{value.quiet_from:%H:%M}", end=f"{value.quiet_until:%H:%M}"
        )


def strain(value: Strain, zone: str) -> str:
    """What asks for too much attention, in one sentence."""
    if value.excess is Excess.QUIET:
        return tr("{when}: in the quiet hours").format(when=figures.moment(value.at, zone))
    if value.excess is Excess.WEEK:
        return tr("Week of {day}: {count} messages, {limit} at most").format(
            day=figures.day(value.on), count=value.count, limit=value.limit
        )
    return tr("{count} channels from {day} on; people follow {limit} at most").format(
        count=value.count, day=figures.day(value.on), limit=value.limit
    )
