"""The testers page: everybody of the directory, their way through the campaign, import and export."""

from ui.pages.testers.page import TestersPage

PAGE = TestersPage

__all__ = ["PAGE", "TestersPage"]
