"""The overview: are we on the way to critical mass, and what needs me today?"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from cm_console.domain.campaign import Campaign
from cm_console.domain.overview import Need, OverviewView, in_order
from cm_console.events import (
    AccountsChanged,
    AheadChanged,
    CampaignsChanged,
    DeliveryChanged,
    FollowingChanged,
    PostsChanged,
    PublisherChanged,
    SamplesCollected,
    TestersChanged,
    WavesChanged,
)
from cm_console.i18n import tr
from ui.page import Command, Page
from ui.pages.overview.lists import Needs, Next
from ui.pages.overview.path import LaunchPath
from ui.pages.overview.tiles import TileRow
from ui.widgets.buttons import primary, secondary
from ui.widgets.chart import Chart
from ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from cm_console.domain.chart import ChartData

_AGAIN_MS = 60_000  # what is due changes by itself


class OverviewPage(Page):
    key = "overview"
    icon = "gauge"
    order = 10
    refresh_on = (
        AccountsChanged,
        AheadChanged,
        CampaignsChanged,
        DeliveryChanged,
        FollowingChanged,
        PostsChanged,
        PublisherChanged,
        SamplesCollected,
        TestersChanged,
        WavesChanged,
    )

    _rest_waits = False
    _view: OverviewView | None = None
    _following: tuple[Need, ...] = ()  # the needs that are read after the first painting

    @staticmethod
    def title() -> str:
        return tr("Overview")

    def build(self) -> None:
        self.export_button = secondary(tr("Export report…"), self.export, "export")
        self.new_button = primary(tr("New post"), self.new_post)
        self.header.add(self.export_button)
        self.header.add(self.new_button)
        self.tiles = TileRow()
        self.chart = Chart(tr("Adoption against the plan"))
        self.chart.drawn.connect(self._read_following)
        self.needs = Needs()
        self.next = Next()
        self.path = LaunchPath()
        for widget in (self.needs, self.next):
            widget.asked.connect(self.navigate)
        self.path.asked.connect(self._show_phase)
        self.empty = EmptyState(
            "flag-banner",
            tr("No campaign yet"),
            tr("A campaign holds the objective, the people, the waves and the posts of one launch."),
            tr("Frame a launch"),
            self._frame,
        )
        self._pages = QStackedLayout()
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self._content())
        self.body.addLayout(self._pages)
        self._clock = QTimer(self)
        self._clock.setInterval(_AGAIN_MS)
        self._clock.timeout.connect(self.read_again)

    def _content(self) -> QWidget:
        content = _Content()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.tiles)
        middle = QGridLayout()
        middle.setSpacing(12)
        middle.addWidget(self.chart, 0, 0, 2, 1)
        middle.addWidget(self.needs, 0, 1)
        middle.addWidget(self.next, 1, 1)
        middle.setColumnStretch(0, 8)
        middle.setColumnStretch(1, 7)
        middle.setRowStretch(1, 1)
        column.addLayout(middle, 1)
        column.addWidget(self.path)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(content)
        return area

    def refresh(self) -> None:
        campaign = self.campaign
        self._pages.setCurrentIndex(0 if campaign is None else 1)
        self.export_button.setEnabled(campaign is not None)
        self.new_button.setEnabled(campaign is not None)
        if campaign is None:
            self.header.set_subtitle("")
            return
        if self._view is None or self._view.campaign.id != campaign.id:
            self._following = ()
        self._view = view = self.console.overview.at_once(campaign.id)
        self.header.set_subtitle(_subtitle(view.campaign))
        self.tiles.set(view)
        self.needs.set(in_order((*view.needs, *self._following)))
        self.next.set(view)
        self.path.set(view.path)
        self._rest_waits = True
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._rest_waits:  # the figures are on the screen before the rest is read
            self._rest_waits = False
            QTimer.singleShot(0, self, self._read_rest)

    def _read_rest(self) -> None:
        """The curve first, then what else needs a person: both at once would take longer for each."""
        campaign = self.campaign
        if campaign is not None:
            self.chart.prepare()
            draw = partial(self._draw, campaign.id)
            self.run(partial(self._adoption, campaign.id), draw, self._cannot_draw)

    def _read_following(self) -> None:
        campaign, view = self.campaign, self._view
        if campaign is not None and view is not None:
            self.run(partial(self.console.overview.following, campaign.id), partial(self._follow, view))

    def _follow(self, view: OverviewView, needs: tuple[Need, ...]) -> None:
        """Add what else needs a person, unless the page has been read again meanwhile."""
        if view is self._view and needs != self._following:
            self._following = needs
            self.needs.set(in_order((*view.needs, *needs)))

    def _adoption(self, campaign_id: int) -> "ChartData":
        from cm_console.services import charts

        return charts.adoption(self.console.engagement.adoption(campaign_id))

    def _draw(self, campaign_id: int, adoption: "ChartData") -> None:
        if self.campaign is not None and self.campaign.id == campaign_id:
            self.chart.set(adoption)
            if self.chart.is_drawn:  # nothing of it has changed
                self._read_following()

    def _cannot_draw(self, error: BaseException) -> None:
        self.show_failure(error)
        self._read_following()

    def export(self) -> None:
        """Write the sponsor's report to a file that the person names."""
        from ui.pages.overview.export import export_report

        if self.campaign is not None:
            export_report(self, self.campaign)

    def new_post(self) -> None:
        self.navigate.emit("calendar", "new")

    def commands(self) -> list[Command]:
        return [Command(tr("Export the report"), self.export)] if self.campaign else []

    def _frame(self) -> None:
        self.navigate.emit("plan", None)

    def _show_phase(self, phase_id: int) -> None:
        self.navigate.emit("plan", None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.built:
            self._clock.stop()


class _Content(QWidget):
    """Scrolls only where its parts would be smaller than they can be."""

    def heightForWidth(self, width: int) -> int:
        return self.layout().minimumHeightForWidth(width)


def _subtitle(campaign: Campaign) -> str:
    if not campaign.objective.strip():
        return tr("No objective yet")
    objective = tr("Objective: {text}").format(text=campaign.objective)
    if not campaign.sponsor:
        return objective
    return f"{objective} · " + tr("sponsor: {name}").format(name=campaign.sponsor)
