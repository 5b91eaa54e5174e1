"""People for the tests of waves, and a wave with some on it for the tests of what follows an invitation."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.domain.testers import TesterState
from cm_console.domain.waves import Wave

TODAY = date(2026, 11, 16)
NAMES = ("Ada Lemoine", "Basile Roux", "Chloé Petit", "Diane Faure", "Elias Noël", "Farid Ziani")


def crowd(console: Console, count: int, **fields: Callable[[int], Any]) -> list[int]:
    """People 00, 01 …: of two departments in turn, every tenth a manager, two in three volunteers.

    `fields` say of each number what else is so, or otherwise.
    """
    return [
        console.testers.add(
            **{
                "name": f"Person {n:02}",
                "email": f"p{n}@example.org",
                "department": "Sales" if n % 2 else "Plant",
                "level": "Staff",
                "is_manager": n % 10 == 0,
                "volunteer": n % 3 != 2,
                **{name: value(n) for name, value in fields.items()},
            }
        ).id
        for n in range(count)
    ]


@pytest.fixture
def people(console: Console, campaign: Campaign) -> list[int]:
    return [
        console.testers.add(name, f"{name.split()[0].lower()}@example.org", department="Support").id
        for name in NAMES
    ]


@pytest.fixture
def wave(console: Console, campaign: Campaign, people: list[int]) -> Wave:
    """Ten days from 11 November: half of the time is over today. Everybody has accepted."""
    console.waves.add(campaign.id, 6, "Pilot")
    wave = console.waves.numbered(campaign.id, 1)
    console.waves.edit(wave.id, starts_on=date(2026, 11, 11), ends_on=date(2026, 11, 20))
    console.waves.move(campaign.id, people, wave.id)
    console.testers.set_state(campaign.id, people, TesterState.ACCEPTED, on=date(2026, 11, 11))
    return console.waves.get(wave.id)
