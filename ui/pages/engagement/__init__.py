"""The engagement page: what people did with the posts, and who takes part. Totals only."""

from ui.pages.engagement.page import EngagementPage

PAGE = EngagementPage

__all__ = ["PAGE", "EngagementPage"]
