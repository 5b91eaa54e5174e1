"""The accounts and settings page."""

from ui.pages.settings.page import SettingsPage

PAGE = SettingsPage

__all__ = ["PAGE", "SettingsPage"]
