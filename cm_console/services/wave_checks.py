"""What is refused when waves are drawn or changed, and the words for it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from cm_console.domain.testers import TesterState
from cm_console.domain.wave_plan import Candidate
from cm_console.domain.waves import Wave, Wishes
from cm_console.errors import ConsoleError
from cm_console.i18n import tr

MOST_WAVES = 50
_MOST_PEOPLE = 10_000_000
_MOST_DAYS = 731
_FIELDS = {"name", "size", "capacity", "starts_on", "ends_on", "animators", "per_animator", "target"}
_MOST_NAMED = 12


def _unchanged() -> str:
    return tr("Nothing was changed.")


def gone() -> ConsoleError:
    return ConsoleError(tr("This wave is no longer there."), _unchanged(), tr("Look at the board again."))


def no_such_wave(number: int) -> ConsoleError:
    return ConsoleError(
        tr("There is no wave {number}.").format(number=number),
        _unchanged(),
        tr("Look at the list of waves, or plan more of them."),
    )


def sizes(values: Sequence[int]) -> None:
    if not values or len(values) > MOST_WAVES or not all(0 < value < _MOST_PEOPLE for value in values):
        raise ConsoleError(
            tr("The sizes of the waves are not usable."),
            _unchanged(),
            tr("Give one number of people for each wave, such as 50,90,90."),
        )


def weeks(value: int) -> None:
    if not 1 <= value <= 52:
        raise ConsoleError(tr("A wave lasts from 1 to 52 weeks."), _unchanged(), tr("Give another length."))


def seed(value: int) -> int:
    if not 0 <= value < 2**63:
        raise ConsoleError(
            tr("The seed of the lot must be a positive whole number."),
            _unchanged(),
            tr("Leave it out to have one drawn."),
        )
    return value


def wishes(asked: Wishes) -> None:
    """Refuse what no plan can be made of."""
    sizes(asked.all_sizes)
    weeks(asked.weeks)
    if asked.participation is not None and not 0 < asked.participation <= 1:
        raise ConsoleError(
            tr("The participation must be between 0 and 100 %."), _unchanged(), tr("Give one such as 0.35.")
        )
    for values in (asked.capacity, asked.animators):
        if len(values) not in (0, 1, len(asked.all_sizes)) or not all(
            0 < one < _MOST_PEOPLE for one in values
        ):
            raise ConsoleError(
                tr("The animators or capacities do not fit the waves."),
                _unchanged(),
                tr("Give one number for all waves, or one for each of them."),
            )
    if asked.per_animator is not None and not 0 < asked.per_animator < _MOST_PEOPLE:
        raise ConsoleError(
            tr("An animator follows at least one person."), _unchanged(), tr("Give a larger number.")
        )
    if asked.waiting is not None and not 0 <= asked.waiting < _MOST_PEOPLE:
        raise ConsoleError(
            tr("The length of the waiting list is not usable."), _unchanged(), tr("Give 0 or more.")
        )


def no_such_department(name: str, known: Iterable[str]) -> ConsoleError:
    there = ", ".join(sorted(one for one in known if one)[:_MOST_NAMED])
    return ConsoleError(
        tr("There is no department “{name}”.").format(name=name),
        _unchanged(),
        tr("There are: {names}.").format(names=there) if there else tr("Import people under Testers first."),
    )


def person_gone() -> ConsoleError:
    return ConsoleError(tr("This person is no longer there."), _unchanged(), tr("Look at the list again."))


def no_such_address(address: str) -> ConsoleError:
    return ConsoleError(
        tr("Nobody here has the address {address}.").format(address=address.strip()),
        _unchanged(),
        tr("Look for the person with: testers list --query NAME"),
    )


def days(starts_on: date, ends_on: date) -> None:
    if ends_on < starts_on or (ends_on - starts_on).days > _MOST_DAYS:
        raise ConsoleError(
            tr("These days are not usable."),
            _unchanged(),
            tr("Give a last day that is on or after the first, within two years."),
        )


def no_such_days() -> ConsoleError:
    return ConsoleError(
        tr("These days are no longer there."), _unchanged(), tr("Look at the list of unavailable days again.")
    )


def nobody_to_place() -> ConsoleError:
    return ConsoleError(
        tr("Nobody here can be given a wave."),
        tr("Only volunteers without a wave can; nothing was changed."),
        tr("Mark them as volunteers under Testers, or move them by hand."),
    )


def keeps_held_waves(held: Mapping[int, int], count: int) -> None:
    """`held`: wave number → people invited or further; those waves must stay."""
    last = max((number for number, people in held.items() if people), default=0)
    if last > count:
        raise ConsoleError(
            tr("People of wave {number} are already invited.").format(number=last),
            _unchanged(),
            tr("Give a size for each wave up to that one."),
        )


def somebody_to_draw(people: Sequence[Candidate]) -> None:
    if not people:
        raise ConsoleError(
            tr("There is nobody to draw from yet."),
            tr("The directory is empty; no wave was changed."),
            tr("Import people under Testers first."),
        )
    if not any(person.volunteer for person in people):
        if any(person.wave is not None for person in people):
            raise ConsoleError(
                tr("Every volunteer is already invited."),
                tr("Waves are drawn among volunteers only; no wave was changed."),
                tr("Call for more volunteers, or place people by hand."),
            )
        raise ConsoleError(
            tr("Nobody has volunteered yet."),
            tr("Waves are drawn among volunteers only; no wave was changed."),
            tr(
                "Import a file with a column that says who volunteers (yes or no), mark people as volunteers "
                "under Testers, or place people by hand."
            ),
        )


def may_be_taken_out(states: Iterable[TesterState]) -> None:
    invited = sum(state is not TesterState.CANDIDATE for state in states)
    if invited:
        raise ConsoleError(
            tr("%n of these people are already invited.", "", invited),
            tr("They keep their wave; nothing was changed."),
            tr("Move them to another wave, or note under Testers that they dropped out."),
        )


def may_be_removed(invited: int) -> None:
    if invited:
        raise ConsoleError(
            tr("%n people of this wave are already invited.", "", invited),
            tr("The wave was left as it is."),
            tr("Move them to another wave first."),
        )


def fields(wave: Wave, values: dict[str, Any]) -> dict[str, Any]:
    """The fields as they are stored."""
    if unknown := values.keys() - _FIELDS:
        raise TypeError(f"not a field of a wave: {', '.join(sorted(unknown))}")
    result = dict(values)
    if "name" in result:
        result["name"] = " ".join(str(result["name"]).split())
    if "size" in result and result["size"] != wave.size:
        result.setdefault("target", None)
    animators = result.get("animators", wave.animators)
    each = result.get("per_animator", None if "capacity" in result else wave.per_animator)
    if each and ("per_animator" in result or "animators" in result):
        result["capacity"] = animators * each
    elif "capacity" in result:
        result["per_animator"] = None
    for key in ("size", "capacity", "animators", "per_animator", "target"):
        may_be_empty = key in ("per_animator", "target") and result.get(key) is None
        if key in result and not may_be_empty and not 0 < result[key] < _MOST_PEOPLE:
            raise ConsoleError(
                tr("A wave is for at least one person."), _unchanged(), tr("Give a larger number.")
            )
    starts_on = result.get("starts_on", wave.starts_on)
    ends_on = result.get("ends_on", wave.ends_on)
    if starts_on and ends_on and ends_on < starts_on:
        raise ConsoleError(
            tr("The wave would end before it starts."),
            _unchanged(),
            tr("Give an end that is on or after the start."),
        )
    return result
