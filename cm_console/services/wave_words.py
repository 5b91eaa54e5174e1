"""“Why these people?”: what filled a wave and what it lacks, in sentences."""

from cm_console.domain.wave_balance import Balance, Share
from cm_console.domain.wave_reasons import Explained, Reason
from cm_console.domain.waves import Wave
from cm_console.i18n import tr

_MOST_LACKS = 3


def wave_title(wave: Wave) -> str:
    """“Wave 2 · Connectors”, or “Wave 2” for one without a name."""
    number = tr("Wave {number}").format(number=wave.number)
    return f"{number} · {wave.name}" if wave.name else number


def stratum(share: Share) -> str:
    """A department, or a department and level, as a person reads it."""
    return group_name(share.department, share.level)


def group_name(department: str, level: str | None = None) -> str:
    """A department, or a department and level, as a person reads it."""
    name = department or tr("No department")
    if level is None:
        return name
    own = level or tr("No level")
    return f"{name} · {own}"


def lot(seed: int) -> str:
    return tr("Volunteers were drawn by lot (seed {seed}), each department and level by its share.").format(
        seed=seed
    )


def why(wave: Wave, balance: Balance, free: int, not_volunteers: int) -> tuple[str, ...]:
    """Sentences on one wave. `free` volunteers are in no wave; `not_volunteers` were placed by hand."""
    title = wave_title(wave)
    if not balance.filled:
        return (tr("{wave} is empty.").format(wave=title),)
    parts = [
        tr("{wave} has {filled} of {size} people.").format(
            wave=title, filled=balance.filled, size=balance.size
        )
    ]
    if wave.seed is not None:
        parts.append(lot(wave.seed))
    if balance.managers:
        parts.append(tr("%n manager(s) came first.", "", balance.managers))
    if not_volunteers:
        parts.append(tr("%n person(s) in it have not volunteered.", "", not_volunteers))
    if balance.short and not free:
        parts.append(tr("%n seat(s) stay empty: no volunteer is left.", "", balance.short))
    elif balance.short:
        parts.append(tr("%n seat(s) are empty.", "", balance.short))
    parts += _lacks(balance)
    if wave.target is not None:
        parts.append(
            tr("{invited} people are invited so that {target} take part.").format(
                invited=wave.size, target=wave.target
            )
        )
    limited = balance.short and wave.capacity < (wave.target or wave.size)
    if limited or wave.expected(balance.filled) > wave.capacity:
        parts.append(tr("Its animators can follow {n} people.").format(n=wave.capacity))
    return tuple(parts)


def _lacks(balance: Balance) -> list[str]:
    """The groups that are under their share: first those where nobody is left to draw."""
    parts = []
    for text, shares in (
        (tr("Short, with no volunteer left there: {groups}."), [s for s in balance.lacks if not s.free]),
        (tr("Under their share: {groups}."), [s for s in balance.lacks if s.free]),
    ):
        if shares:
            groups = [f"{stratum(share)} −{round(share.expected - share.people)}" for share in shares]
            if len(groups) > _MOST_LACKS:
                more = tr("%n more", "", len(groups) - _MOST_LACKS)
                groups = [*groups[:_MOST_LACKS], more]
            parts.append(text.format(groups=", ".join(groups)))
    return parts


def because(one: Explained) -> str:
    """Why a draw put a person where they are, in one sentence."""
    reason = one.reason
    text = {
        Reason.HELD: tr("Already invited: keeps their wave."),
        Reason.MANAGER: tr("A manager: comes no later than the department."),
        Reason.LOT: tr("Drawn by lot for their department and level."),
        Reason.SPARE: tr("Drawn by lot; the wave has more of this group because others lack volunteers."),
        Reason.WAITING: tr("No seat, but on the waiting list."),
        Reason.NO_SEAT: tr("No seat: the lot drew others of their group."),
        Reason.AWAY: tr("Away during every wave."),
        Reason.COMPARISON: tr("Their department is kept for comparison."),
        Reason.EXTERNAL: tr("External: not drawn with employees."),
        Reason.NOT_VOLUNTEER: tr("Has not volunteered."),
    }[reason]
    if one.rank is None or reason in (Reason.COMPARISON, Reason.EXTERNAL, Reason.AWAY):
        return text
    place = tr("Place {rank} of {of} in the lot, for %n seat(s).", "", one.seats or 0)
    return f"{text} {place.format(rank=one.rank, of=one.of)}"
