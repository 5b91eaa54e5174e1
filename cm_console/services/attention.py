"""How much a campaign asks its audience to read: the budget, and where the plan goes beyond it."""

from collections.abc import Sequence
from datetime import timedelta

from cm_console.domain.attention import Budget, Message, Strain, strains
from cm_console.errors import ConsoleError
from cm_console.events import CampaignsChanged
from cm_console.i18n import tr
from cm_console.services import campaign_checks as checks
from cm_console.services.context import Context
from cm_console.store import attention as store
from cm_console.store import campaigns as campaign_store

_BACK, _AHEAD = timedelta(weeks=1), timedelta(weeks=52)


class Attention:
    def __init__(self, context: Context) -> None:
        self._context = context
        self._db = context.db

    def budget(self, campaign_id: int) -> Budget:
        return store.budget(self._db, campaign_id)

    def set(self, campaign_id: int, budget: Budget) -> Budget:
        """Give a campaign its budget."""
        self._zone(campaign_id)
        least = budget.channels if budget.messages_a_week is None else budget.messages_a_week
        if min(least, budget.channels) < 1:
            raise ConsoleError(
                tr("A budget of nothing lets nothing through."),
                tr("Nothing was changed."),
                tr("Give at least one message a week and one channel, or no limit."),
            )
        if (budget.quiet_from is None) != (budget.quiet_until is None):
            raise ConsoleError(
                tr("Quiet hours have a beginning and an end."),
                tr("Nothing was changed."),
                tr("Give both times, or none."),
            )
        with self._db.write():
            store.set_budget(self._db, campaign_id, budget)
        self._context.events.publish(CampaignsChanged())
        return budget

    def of(self, campaign_id: int, messages: Sequence[Message]) -> list[Strain]:
        """Where these messages ask for more than the campaign's budget."""
        return strains(messages, self.budget(campaign_id), self._zone(campaign_id))

    def of_plan(self, campaign_id: int) -> list[Strain]:
        """Where what is scheduled asks for too much, from this week on."""
        now = self._context.clock.now()
        today = self._context.today(self._zone(campaign_id))
        monday = today - timedelta(days=today.weekday())
        messages = store.messages(self._db, campaign_id, now - _BACK, now + _AHEAD)
        return [each for each in self.of(campaign_id, messages) if each.on >= monday]

    def _zone(self, campaign_id: int) -> str:
        campaign = campaign_store.get(self._db, campaign_id)
        if campaign is None:
            raise checks.gone(tr("This campaign is no longer there."))
        return campaign.zone
