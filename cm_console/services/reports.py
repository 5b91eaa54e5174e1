"""The report for the sponsor: one HTML file that needs nothing else, ready to print."""

import os
from functools import cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.services.context import Context
from cm_console.services.engagement import Engagement
from cm_console.services.overview import Overview

if TYPE_CHECKING:
    from jinja2 import Template


class Reports:
    def __init__(self, context: Context, overview: Overview, engagement: Engagement) -> None:
        self._context = context
        self._overview = overview
        self._engagement = engagement

    def html(self, campaign_id: int) -> str:
        """The report as one HTML page. Slow when there are many posts."""
        from cm_console.services.report_content import content  # only a report needs them
        from cm_console.services.retrospective import Retrospective
        from cm_console.services.stories import Stories

        view = self._overview.read(campaign_id)
        engagement = self._engagement
        posts = engagement.post_totals(campaign_id)
        report = content(
            view,
            engagement.adoption(campaign_id),
            engagement.series(campaign_id),
            posts,
            engagement.channel_totals(),
            engagement.departments(campaign_id),
            engagement.by_circle(campaign_id, posts),
            Stories(self._context).usable(campaign_id),
            Retrospective(self._context).list(campaign_id),
        )
        return _template().render(report=report)

    def write(self, campaign_id: int, path: Path) -> Path:
        """Write the report to `path`; an older one there is replaced only when the new one is complete."""
        page = self.html(campaign_id)
        partial = path.with_name(path.name + ".partial")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            partial.write_text(page, "utf-8")
            os.replace(partial, path)
        except OSError as error:
            raise ConsoleError(
                tr("The report could not be written to {name}.").format(name=path),
                tr("Nothing in the workspace was changed."),
                tr("Choose a folder that you may write to."),
            ) from error
        return path


@cache
def _template() -> "Template":
    from jinja2 import Environment, StrictUndefined

    source = resources.files("resources").joinpath("templates/report.html.j2").read_text("utf-8")
    return Environment(autoescape=True, undefined=StrictUndefined).from_string(source)
