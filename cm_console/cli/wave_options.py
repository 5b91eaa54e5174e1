"""What the commands on waves share: options of a plan, and a proposal as facts and as lines of text."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

import click

from cm_console import figures
from cm_console.cli import values
from cm_console.cli.common import aligned
from cm_console.domain.wave_plan import Quota
from cm_console.domain.waves import BY_LOT, Wishes
from cm_console.i18n import tr
from cm_console.services.wave_words import because, group_name, wave_title
from cm_console.services.waves import Proposal

F = TypeVar("F", bound=Callable[..., Any])


def rules(command: F) -> F:
    """Adds the options that plans and comparisons share."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def wishes(sizes: Sequence[int], options: dict[str, Any]) -> Wishes:
    """What the options ask for; takes its own out of `options`."""
    by_lot = options.pop("comparison_by_lot")
    if by_lot and options["comparison"] is not None:
        raise click.UsageError(values.exclusive("--comparison", "--comparison-by-lot"))
    if by_lot:
        options["comparison"] = BY_LOT
    for name in ("capacity", "animators", "external"):
        options[name] = tuple(options[name] or ())
    return Wishes(tuple(sizes), **options)


def facts(proposal: Proposal) -> dict[str, Any]:
    """A proposal without its people."""
    return {
        "seed": proposal.seed,
        "sizes": list(proposal.wishes.sizes),
        "participation": round(proposal.expected, 4),
        "comparison": proposal.rules.comparison,
        "invited": proposal.invited,
        "volunteers": proposal.draw.volunteers,
        "left": proposal.draw.left,
        "short": proposal.short,
        "alone": proposal.alone,
        "imbalance": round(proposal.draw.imbalance, 4),
        "notes": list(proposal.notes),
        "outlook": list(proposal.outlook),
    }


def explanation(proposal: Proposal, names: dict[int, tuple[str, str]]) -> dict[str, Any]:
    """Quotas and imbalance per wave and stratum, and everybody's reason."""
    return {
        "imbalance": {
            "total": round(proposal.draw.imbalance, 4),
            "waves": [
                {
                    "number": wave.number,
                    "imbalance": round(wave.imbalance, 4),
                    "strata": [
                        {
                            "department": quota.department,
                            "level": quota.level,
                            "manager": quota.is_manager,
                            "share": round(quota.share, 4),
                            "quota": quota.quota,
                            "people": quota.people,
                            "imbalance": round(quota.off, 4),
                        }
                        for quota in wave.quotas
                    ],
                }
                for wave in proposal.draw.waves
            ],
        },
        "people": [
            {
                "name": names[one.person][0],
                "email": names[one.person][1],
                "wave": one.wave,
                "reason": one.reason.value,
                "why": because(one),
            }
            for one in proposal.explained()
            if one.person in names
        ],
    }


def proposed(proposal: Proposal) -> Iterator[str]:
    """A proposal that was not saved."""
    yield from aligned(
        [tr("Wave"), tr("From"), tr("To"), tr("People"), tr("Managers"), tr("Capacity"), tr("Off")],
        (
            [
                wave_title(wave),
                wave.starts_on,
                wave.ends_on,
                f"{drawn.kept + len(drawn.drawn)}/{wave.size}",
                len(drawn.managers),
                wave.capacity,
                figures.number(round(drawn.imbalance, 1)),
            ]
            for wave, drawn in zip(proposal.waves, proposal.draw.waves, strict=True)
        ),
    )
    yield ""
    yield from (*proposal.notes, *proposal.outlook)
    yield tr("%n volunteer(s) are left without a wave.", "", proposal.draw.left)
    yield tr("Seed of the lot: {seed}").format(seed=proposal.seed)


def explained(proposal: Proposal, names: dict[int, tuple[str, str]]) -> Iterator[str]:
    """The quotas that are off, then everybody who volunteered."""
    for wave in proposal.draw.waves:
        yield ""
        yield tr("Wave {number}: {off} people off the exact shares").format(
            number=wave.number, off=figures.number(round(wave.imbalance, 1))
        )
        headings = [tr("Group"), tr("Share"), tr("Quota"), tr("People")]
        yield from aligned(
            headings,
            (
                [
                    _group(quota),
                    figures.number(round(quota.share, 2)),
                    quota.quota,
                    quota.people,
                ]
                for quota in wave.quotas
            ),
        )
    yield ""
    yield from aligned(
        [tr("Name"), tr("Wave"), tr("Why")],
        (
            [names[one.person][0], one.wave, because(one)]
            for one in proposal.explained()
            if one.person in names
        ),
    )


def _group(quota: Quota) -> str:
    name = group_name(quota.department, quota.level)
    manager = tr("Manager")
    return f"{name} · {manager}" if quota.is_manager else name


def compared(proposals: Sequence[Proposal]) -> Iterator[str]:
    """Proposals side by side, one line each."""
    yield from aligned(
        [
            *(tr("Sizes"), tr("Seed"), tr("Take part"), tr("Invited in all"), tr("Expected"), tr("Managers")),
            *(tr("Empty seats"), tr("Alone"), tr("Off")),
        ],
        (
            [
                ", ".join(str(size) for size in one.wishes.all_sizes),
                one.seed,
                figures.percent(one.expected),
                one.invited,
                round(one.invited * one.expected),
                sum(len(wave.managers) for wave in one.draw.waves),
                one.short,
                one.alone,
                figures.number(round(one.draw.imbalance, 1)),
            ]
            for one in proposals
        ),
    )


_OPTIONS = (
    click.option("--starts", "starts_on", type=values.day, help="First day of wave 1 (else: from the plan)."),
    click.option("--weeks", type=int, default=2, show_default=True, help="Length of a wave."),
    click.option(
        "--capacity", type=values.sizes, help="People followed in each wave, or one number for all."
    ),
    click.option("--animators", type=values.sizes, help="Animators of each wave, or one number for all."),
    click.option("--per-animator", type=int, help="People that each of them can follow."),
    click.option("--external", type=values.sizes, help="Sizes of waves for external people only."),
    click.option("--mixed", is_flag=True, help="Draw external people together with employees."),
    click.option("--comparison", help="A department that is left out, to compare with later."),
    click.option("--comparison-by-lot", is_flag=True, help="Draw the department that is left out."),
    click.option("--together", is_flag=True, help="Three people of a department in a wave, or none."),
    click.option("--waiting", type=int, help="People on the waiting list (else: a fifth of the seats)."),
)
