"""The overview page: where the launch stands, what comes next, and what needs a person now."""

from ui.pages.overview.page import OverviewPage

PAGE = OverviewPage

__all__ = ["PAGE", "OverviewPage"]
