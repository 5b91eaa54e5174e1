"""The plan as one HTML page that needs nothing else, ready to print or to become a PDF."""

from pathlib import Path

from cm_console.i18n import tr
from cm_console.services import campaign_checks as checks
from cm_console.services import page_file, workdays
from cm_console.services.attention import Attention
from cm_console.services.context import Context
from cm_console.services.gates import Gates
from cm_console.services.plan_content import content
from cm_console.services.plan_pictures import drawn
from cm_console.services.timeline import Timelines
from cm_console.store import campaigns, objective


class PlanDocument:
    def __init__(self, context: Context) -> None:
        self._context = context

    def html(self, campaign_id: int) -> str:
        db = self._context.db
        campaign = campaigns.get(db, campaign_id)
        if campaign is None:
            raise checks.gone(tr("This campaign is no longer there."))
        timeline = Timelines(self._context).read(campaign_id, on_paper=True)
        plan = content(
            campaign,
            timeline,
            campaigns.phases(db, campaign_id),
            campaigns.tasks(db, campaign_id),
            objective.alignment(db, campaign_id),
            objective.commitments(db, campaign_id),
            Gates(self._context).list(campaign_id),
            Attention(self._context).budget(campaign_id),
        )
        pictures = drawn(timeline, workdays.of(campaign.country, timeline.first, timeline.last))
        return page_file.render("plan.html.j2", plan=plan, timeline=pictures)

    def write(self, campaign_id: int, path: Path) -> Path:
        """Write the page; an older file there is replaced only when the new one is complete."""
        return page_file.write(self.html(campaign_id), path)
