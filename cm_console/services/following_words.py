"""The words for feedback, missions, drop-outs, stories and lessons."""

from cm_console import figures
from cm_console.domain.feedback import Answered, Feedback, FeedbackKind, FeedbackState
from cm_console.domain.missions import Dropped, DropReason, Standing
from cm_console.domain.retrospective import LessonKind
from cm_console.domain.stories import StoryState
from cm_console.i18n import tr


def kind(value: FeedbackKind) -> str:
    return {
        FeedbackKind.QUESTION: tr("Question"),
        FeedbackKind.ISSUE: tr("Issue"),
        FeedbackKind.IDEA: tr("Idea"),
        FeedbackKind.PRAISE: tr("Praise"),
    }[value]


def state(value: FeedbackState) -> str:
    return {
        FeedbackState.OPEN: tr("Open"),
        FeedbackState.ANSWERED: tr("Answered"),
        FeedbackState.PROMISED: tr("Promised"),
        FeedbackState.FIXED: tr("Fixed"),
        FeedbackState.DUPLICATE: tr("Duplicate"),
    }[value]


def standing(each: Feedback) -> str:
    """The state, with the day of a promise."""
    if each.state is FeedbackState.PROMISED and each.promised_for is not None:
        return tr("Promised for {day}").format(day=figures.day(each.promised_for))
    return state(each.state)


def who(each: Feedback) -> str:
    return each.who or tr("Somebody")


def answered(value: Answered | None) -> str:
    """ "3 of 8 answered by the next day"; a dash where nothing was asked yet."""
    if value is None:
        return tr("Answered by the next day: not known yet")
    known = figures.of(value.count, value.n)
    share = figures.share(value.count, value.n)
    return tr("Answered by the next day: {figure}").format(figure=f"{known} · {share}" if share else known)


def reason(value: DropReason) -> str:
    return {
        DropReason.NO_TIME: tr("No time for it"),
        DropReason.NO_BENEFIT: tr("Sees no benefit"),
        DropReason.TOO_HARD: tr("Too complicated"),
        DropReason.NO_ACCESS: tr("Could not get in"),
        DropReason.NOT_ALLOWED: tr("Not allowed to take the time"),
        DropReason.MOVED: tr("Changed team or left"),
        DropReason.OTHER: tr("Another reason"),
    }[value]


def dropped(value: Dropped) -> str:
    """How many left and why, as far as nobody can be singled out."""
    if not value.people:
        return tr("Nobody has left.")
    text = tr("%n person(s) left.", "", value.people)
    parts = [f"{reason(each)} {figures.number(count)}" for each, count in value.reasons]
    if value.hidden:
        parts.append(tr("Reasons that fewer than five gave are not shown."))
    return f"{text} {' · '.join(parts)}".strip()


def under(value: Standing) -> str:
    """That a wave has fallen below its floor."""
    return tr("{staying} people stay, it should not fall below {floor}.").format(
        staying=figures.number(value.staying), floor=figures.number(value.floor)
    )


def held(value: Standing) -> str:
    """For how long a wave has kept enough people."""
    if value.floor is None:
        return ""
    if value.is_under:
        return under(value)
    return tr("At least {floor} people for %n day(s) in a row.", "", value.days_held).format(
        floor=figures.number(value.floor)
    )


def lesson(value: LessonKind) -> str:
    return {
        LessonKind.KEEP: tr("Keep"),
        LessonKind.CHANGE: tr("Change"),
        LessonKind.DECISION: tr("Decision"),
    }[value]


def story(value: StoryState) -> str:
    return {
        StoryState.USABLE: tr("With consent"),
        StoryState.ASK_AGAIN: tr("Ask again"),
        StoryState.WITHDRAWN: tr("Withdrawn"),
    }[value]
