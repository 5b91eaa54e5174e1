"""A campaign filled from a playbook, and a playbook made from a campaign."""

from datetime import date, timedelta

from cm_console.domain.campaign import Campaign
from cm_console.domain.gates import Gate
from cm_console.domain.playbook import Playbook, dated, day_from
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.services import campaign_checks as checks
from cm_console.services import playbooks, workdays
from cm_console.services.playbook_writing import from_campaign
from cm_console.store import campaigns, gates, ideas
from cm_console.store.database import Database


def fill(db: Database, campaign_id: int, opens_on: date, country: str, playbook: Playbook) -> None:
    """Write the playbook's phases, tasks, ideas and gates, dated from the opening."""
    first = opens_on + timedelta(days=min((phase.starts for phase in playbook.phases), default=0))
    working = workdays.of(country, first, opens_on + timedelta(days=playbook.ends))
    for phase in dated(playbook, opens_on, working):
        fields = {"campaign_id": campaign_id, "key": phase.key, "name": phase.name}
        dates = {"starts_on": phase.starts_on, "ends_on": phase.ends_on}
        phase_id = campaigns.insert_phase(db, fields | dates)
        for name, lever, due_on in phase.tasks:
            task = {"phase_id": phase_id, "name": name, "lever": lever, "due_on": due_on}
            campaigns.insert_task(db, {"campaign_id": campaign_id, **task})
        for text, due_on in phase.ideas:
            ideas.insert(db, campaign_id, due_on, text)
    for gate in playbook.gates:
        day = day_from(opens_on, gate.day, working)
        gates.insert(db, Gate(0, campaign_id, gate.kind, gate.name, day, gate.wave))


def save(db: Database, campaign: Campaign, name: str, description: str, *, replace: bool = False) -> Playbook:
    """Keep a campaign's plan as a playbook of one's own."""
    name = checks.named(name, tr("The playbook needs a name."))
    phases = campaigns.phases(db, campaign.id)
    if not phases:
        raise ConsoleError(
            tr("This campaign has no phases yet."),
            tr("Nothing was saved."),
            tr("Add phases and tasks first."),
        )
    made = from_campaign(
        campaign,
        name,
        " ".join(description.split()),
        phases,
        campaigns.tasks(db, campaign.id),
        ideas.ideas(db, campaign.id),
        gates.gates(db, campaign.id),
    )
    playbooks.save(made, replace=replace)
    return made
