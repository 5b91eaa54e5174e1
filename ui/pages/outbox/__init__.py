"""The outbox page."""

from ui.pages.outbox.page import OutboxPage

PAGE = OutboxPage

__all__ = ["PAGE", "OutboxPage"]
