"""The calendar page: week and month, and the composer."""

from ui.pages.calendar.page import CalendarPage

PAGE = CalendarPage

__all__ = ["PAGE", "CalendarPage"]
