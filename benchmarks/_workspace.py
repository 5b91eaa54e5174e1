"""Large spreadsheets and workspaces of invented people, made fast."""

import csv
import random
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cm_console.console import Console
from cm_console.domain.platform import Message, Platform, Receipt, Session
from cm_console.domain.testers import TesterState
from cm_console.rehearsal import RehearsalClock
from integrations import discover

_FAMILY = ("Petit", "Lefèvre", "Benali", "Nguyên", "Roux", "Müller", "Núñez", "Lebœuf", "Diallo", "Côté")
_GIVEN = ("Chloé", "Inès", "Paul", "Omar", "Zoé", "Jérôme", "Aïcha", "Björn", "Léa", "Théo")
_DEPARTMENTS = (
    "Support client",
    "R&D",
    "Production",
    "Finance",
    "Commerce",
    "Achats",
    "Qualité",
    "Direction",
)
_LEVELS = ("Employé", "Technicien", "Cadre", "Chef d’équipe", "Directeur")
_SITES = ("Lyon", "Paris", "Nantes", "Lille")
_HEADER = (
    "Matricule", "Nom", "Prénom", "Adresse e-mail", "Service", "Niveau", "Site", "Langue", "Manager",
    "Volontaire",
)  # fmt: skip


def spreadsheet(path: Path, people: int, first: int = 0) -> Path:
    """A French spreadsheet as Excel writes it, with one line in a thousand that repeats an address.

    Numbers and addresses begin at `first`, so that two sheets need not share anybody.
    """
    chance = random.Random(people)
    with path.open("w", encoding="cp1252", errors="replace", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(_HEADER)
        for number in range(first, first + people):
            address = f"personne.{number}@exemple.example"
            if number % 1000 == 999 and number > first + 7:
                address = f"Personne.{number - 7}@Exemple.example"
            level = chance.choices(_LEVELS, (50, 20, 20, 8, 2))[0]
            writer.writerow(
                (
                    f"M{number:06}",
                    f"{chance.choice(_FAMILY)}{number % 977}",
                    f"{chance.choice(_GIVEN)}{number % 31}",
                    address,
                    chance.choice(_DEPARTMENTS),
                    level,
                    chance.choice(_SITES),
                    "fr",
                    "oui" if level in ("Chef d’équipe", "Directeur") else "non",
                    chance.choice(("oui", "non")),
                )
            )
    return path


class Silent:
    """A platform that takes every post at once and writes nothing; everything else as the one it wraps."""

    def __init__(self, real: Platform) -> None:
        self._real = real

    def __getattr__(self, name: str) -> object:
        return getattr(self._real, name)

    def publish(self, session: Session, message: Message) -> Receipt:
        return Receipt(message.key)


def platforms() -> Mapping[str, Platform]:
    found = dict(discover())
    return {"practice": found["practice"]}


def workspace(path: Path, people: int, posts: int) -> Path:
    """A campaign half way: one tester in ten invited, 80 % of the posts published, the rest scheduled."""
    now = datetime.now(UTC).replace(second=0, microsecond=0)
    clock = RehearsalClock(now - timedelta(days=60))
    quick = {"practice": Silent(platforms()["practice"])}
    with Console(path, quick, create=True, clock=clock) as console, console.context.db.write():
        campaign = console.campaigns.create(
            "Large launch", (now + timedelta(days=14)).date(), "Europe/Paris",
            objective="Find an expert in 4 hours", metric="Hours", baseline=72, target=4,
            playbook="managers-first",
        )  # fmt: skip
        accounts = [console.accounts.add("practice", f"Wall {number}").id for number in (1, 2)]
        sheet = spreadsheet(path.with_suffix(".csv"), people)
        console.testers.import_file(campaign.id, sheet)
        console.waves.plan(campaign.id, [people // 50, people // 20, people // 20], seed=1)
        _adopt(console, campaign.id, clock, people // 10)
        _publish(console, campaign.id, clock, accounts, posts, now)
        clock.set(now)
    return path


def _adopt(console: Console, campaign_id: int, clock: RehearsalClock, invited: int) -> None:
    begin = clock.now()
    testers = [
        tester.person.id for tester in console.testers.search(campaign_id, "is:volunteer", limit=invited)
    ]
    console.testers.set_state(campaign_id, testers, TesterState.INVITED)
    for week in range(1, 8):
        clock.set(begin + timedelta(weeks=week))
        active = testers[(week - 1) * len(testers) // 10 : week * len(testers) // 10]
        console.testers.set_state(campaign_id, active, TesterState.ACTIVE)


def _publish(
    console: Console,
    campaign_id: int,
    clock: RehearsalClock,
    accounts: Sequence[int],
    posts: int,
    now: datetime,
) -> None:
    past = posts * 8 // 10
    times = [now - timedelta(hours=1.5 * number + 2) for number in range(past)]
    times += [now + timedelta(hours=6 * number + 2) for number in range(posts - past)]
    for number, due in enumerate(sorted(times)):
        clock.set(min(due, now) - timedelta(minutes=1))
        console.posts.add(
            campaign_id,
            f"Post {number}: what {_GIVEN[number % 10]} learnt this week.",
            accounts[: 1 + number % 2],
            wall=due.replace(tzinfo=None),
            zone="UTC",
        )
        if due < now:
            clock.set(due)
            for account_id in accounts:
                console.outbox.send_due(account_id, "benchmark")
