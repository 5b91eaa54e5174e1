"""Campaigns: frame a launch, start it from a playbook, choose the one that is worked on."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from cm_console.domain.campaign import Campaign
from cm_console.errors import ConsoleError
from cm_console.events import CampaignsChanged
from cm_console.i18n import tr
from cm_console.services import campaign_checks as checks
from cm_console.services.campaign_parts import CampaignParts
from cm_console.store import campaigns as store

if TYPE_CHECKING:
    from cm_console.domain.playbook import Playbook

_CampaignList = list[Campaign]


class Campaigns(CampaignParts):
    """What a person can do with a campaign; phases, tasks and measures are in `CampaignParts`."""

    def create(
        self,
        name: str,
        opens_on: date,
        zone: str,
        *,
        objective: str = "",
        metric: str = "",
        baseline: float | None = None,
        target: float | None = None,
        sponsor: str = "",
        population: int | None = None,
        released_on: date | None = None,
        country: str = "",
        playbook: str = "",
    ) -> Campaign:
        """A new campaign, with the phases and tasks of the playbook named. The first becomes current."""
        chosen = self._playbook(playbook) if playbook else None
        fields = checks.checked(
            {
                "name": name,
                "opens_on": opens_on,
                "zone": zone,
                "objective": objective,
                "metric": metric,
                "baseline": baseline,
                "target": target,
                "sponsor": sponsor,
                "population": population,
                "released_on": released_on,
                "country": country,
            }
        )
        with self._db.write():
            self._refuse_known_name(fields["name"], None)
            campaign_id = store.insert(self._db, {**fields, "playbook": playbook})
            if chosen:
                self._fill(campaign_id, opens_on, fields.get("country", ""), chosen)
            if store.current_id(self._db) is None:
                store.set_current(self._db, campaign_id)
        return self._changed(campaign_id)

    def list(self) -> _CampaignList:
        return store.all_campaigns(self._db)

    def find(self, name_or_id: str | int) -> Campaign:
        """The campaign of that name (in any case), or of that number."""
        text = str(name_or_id).strip()
        campaigns = self.list()
        for campaign in campaigns:
            if campaign.name.casefold() == text.casefold():
                return campaign
        for campaign in campaigns:
            if str(campaign.id) == text:
                return campaign
        names = ", ".join(campaign.name for campaign in campaigns)
        raise ConsoleError(
            tr("There is no campaign “{name}”.").format(name=text),
            tr("Nothing was changed."),
            tr("There are: {names}.").format(names=names) if names else tr("Create one first."),
        )

    def current(self) -> Campaign | None:
        """The chosen campaign, or the only one."""
        chosen = store.current_id(self._db)
        if chosen is not None:
            return store.get(self._db, chosen)
        campaigns = self.list()
        return campaigns[0] if len(campaigns) == 1 else None

    def choose(self, campaign_id: int) -> Campaign:
        """Make a campaign the current one."""
        self.get(campaign_id)
        with self._db.write():
            store.set_current(self._db, campaign_id)
        return self._changed(campaign_id)

    def edit(self, campaign_id: int, *, shift_plan: bool = False, **fields: Any) -> Campaign:
        """Change some fields. With `shift_plan`, all that hangs on the opening moves with it."""
        before = self.get(campaign_id)
        fields = checks.checked(fields)
        with self._db.write():
            if "name" in fields:
                self._refuse_known_name(fields["name"], campaign_id)
            opens_on = fields.pop("opens_on", before.opens_on) if shift_plan else before.opens_on
            store.update(self._db, campaign_id, fields)
            shifts = opens_on != before.opens_on
            if shifts:  # by the new country's holidays, in the new zone's days
                from cm_console.services import plan_shift

                plan_shift.carry_out(self._context, campaign_id, opens_on)
        if shifts:
            plan_shift.announce(self._context)
        return self._changed(campaign_id)

    def population(self, campaign_id: int) -> int:
        """The people the launch is for: as entered, else everyone in the directory."""
        return self.get(campaign_id).population or store.directory_size(self._db)

    def playbooks(self) -> "Sequence[Playbook]":
        """The playbooks a campaign can start from, in the user's language."""
        from cm_console.services import playbooks

        return playbooks.read_all()

    def own_playbooks(self) -> "Sequence[str]":
        """The keys of those that a person has kept, and may remove."""
        from cm_console.services import playbooks

        return playbooks.own()

    def remove_playbook(self, key: str) -> None:
        """Remove an own playbook; `restore_playbook` brings it back."""
        from cm_console.services import playbooks

        playbooks.remove(key)

    def restore_playbook(self, key: str) -> None:
        from cm_console.services import playbooks

        playbooks.bring_back(key)

    def _playbook(self, key: str) -> "Playbook":
        from cm_console.services import playbooks  # only a start from one needs it

        return playbooks.read(key)

    def save_as_playbook(
        self, campaign_id: int, name: str, description: str = "", *, replace: bool = False
    ) -> "Playbook":
        """Keep the campaign's phases, tasks, ideas and gates as a playbook of one's own."""
        from cm_console.services import playbook_use

        return playbook_use.save(self._db, self.get(campaign_id), name, description, replace=replace)

    def use_playbook(self, campaign_id: int, key: str) -> Campaign:
        """Add a playbook's phases and tasks to a campaign that has no phases yet."""
        campaign = self.get(campaign_id)
        chosen = self._playbook(key)
        if store.phases(self._db, campaign_id):
            raise ConsoleError(
                tr("This campaign already has phases."),
                tr("They were left as they are."),
                tr("Remove them first, or go on with them."),
            )
        with self._db.write():
            self._fill(campaign_id, campaign.opens_on, campaign.country, chosen)
            store.update(self._db, campaign_id, {"playbook": key})
        return self._changed(campaign_id)

    def _fill(self, campaign_id: int, opens_on: date, country: str, playbook: "Playbook") -> None:
        from cm_console.services import playbook_use

        playbook_use.fill(self._db, campaign_id, opens_on, country, playbook)

    def _refuse_known_name(self, name: str, own_id: int | None) -> None:
        for campaign in store.all_campaigns(self._db):
            if campaign.id != own_id and campaign.name.casefold() == name.casefold():
                raise ConsoleError(
                    tr("There is already a campaign “{name}”.").format(name=campaign.name),
                    tr("Nothing was changed."),
                    tr("Choose another name."),
                )

    def _changed(self, campaign_id: int) -> Campaign:
        self._context.events.publish(CampaignsChanged())
        return self.get(campaign_id)
