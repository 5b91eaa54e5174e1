"""The Plan page: objective, outcome, phases on a path, tasks."""

from ui.pages.plan.page import PlanPage

PAGE = PlanPage
