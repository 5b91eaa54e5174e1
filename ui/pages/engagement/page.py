"""Engagement: reactions over time, adoption, followers, and every post with its totals."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from cm_console import figures
from cm_console.console import Console
from cm_console.domain.engagement import CollectReport, PostTotal
from cm_console.events import (
    AccountsChanged,
    CampaignsChanged,
    CirclesChanged,
    DeliveryChanged,
    SamplesCollected,
    TestersChanged,
    WavesChanged,
)
from cm_console.i18n import pair, tr
from ui.page import Command, Page
from ui.pages.engagement.circles import Circles
from ui.pages.engagement.departments import Departments
from ui.pages.engagement.posts import PostTable
from ui.pages.engagement.reading import Choice, Drawn, Reading, draw, read
from ui.pages.engagement.selectors import Selectors
from ui.widgets.buttons import quiet, secondary
from ui.widgets.card import Card
from ui.widgets.chart import Chart
from ui.widgets.empty import EmptyState


class EngagementPage(Page):
    key = "engagement"
    icon = "chart-line-up"
    order = 70
    refresh_on = (
        AccountsChanged,
        CampaignsChanged,
        CirclesChanged,
        DeliveryChanged,
        SamplesCollected,
        TestersChanged,
        WavesChanged,
    )

    @staticmethod
    def title() -> str:
        return tr("Engagement")

    def build(self) -> None:
        self.reading: Reading | None = None
        self._reading_busy = self._reading_again = False
        self.selectors = Selectors()
        self.selectors.changed.connect(self._draw_again)
        self.header.add_left(self.selectors)
        self.refresh_button = secondary(tr("Refresh"), self.collect, "arrows-clockwise")
        self.refresh_button.setToolTip(tr("Read the counters of all posts and channels now"))
        self.header.add(self.refresh_button)
        self.reactions = Chart(tr("Reactions"))
        self.all_button = quiet(tr("Show all posts"), self._show_all, "x")
        self.all_button.hide()
        self.reactions.add(self.all_button)
        self.adoption = Chart(tr("Adoption against the plan"))
        self.followers = Chart(tr("Followers by channel"))
        self.departments = Departments()
        self.circles = Circles()
        self.circles.circle_chosen.connect(self._circle_chosen)
        self.posts = PostTable(self._zone)
        self.posts.chosen.connect(self._post_chosen)
        self.posts.activated_row.connect(self._open_post)
        self.empty = EmptyState(
            "chart-line-up",
            tr("No campaign yet"),
            tr("Reactions and adoption appear here once a campaign has testers and posts."),
            tr("Frame a launch"),
            self._frame,
        )
        self._pages = QStackedLayout()
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self._content())
        self.body.addLayout(self._pages)

    def _content(self) -> QWidget:
        table = Card(tr("Posts"))
        table.setMinimumHeight(180)
        self.no_posts = QLabel(tr("It fills in once posts are published and their counters are read."))
        self.no_posts.setProperty("role", "muted")
        self.no_posts.setWordWrap(True)
        self.no_posts.setAlignment(Qt.AlignmentFlag.AlignCenter)
        table.body.addWidget(self.posts)
        table.body.addWidget(self.no_posts)
        privacy = QLabel(tr("Totals only: no person, and no group under five, can be singled out."))
        privacy.setProperty("role", "small-muted")
        privacy.setWordWrap(True)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        grid = QGridLayout()
        grid.setSpacing(12)
        grid.addWidget(self.reactions, 0, 0)
        grid.addWidget(self.adoption, 0, 1)
        grid.addWidget(self.followers, 1, 0)
        grid.addWidget(self.departments, 1, 1)
        grid.addWidget(self.circles, 2, 0, 1, 2)
        grid.addWidget(table, 3, 0, 1, 2)
        grid.setColumnStretch(0, 4)
        grid.setColumnStretch(1, 3)
        for row, stretch in enumerate((5, 3, 0, 5)):
            grid.setRowStretch(row, stretch)
        column.addLayout(grid, 1)
        column.addWidget(privacy)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(content)
        return area

    # Reading

    def refresh(self) -> None:
        campaign = self.campaign
        self._pages.setCurrentIndex(0 if campaign is None else 1)
        self.refresh_button.setEnabled(campaign is not None)
        self.selectors.setEnabled(campaign is not None)
        if campaign is None:
            self.header.set_subtitle("")
            return
        if self._reading_busy:
            self._reading_again = True
            return
        self._reading_busy = True
        self.run(
            partial(_read, self.console, campaign.id, campaign.zone, self._choice()),
            self._show,
            self._not_read,
        )

    def _show(self, result: tuple[Reading, Drawn]) -> None:
        self._reading_busy = False
        reading, drawn = result
        if self.campaign is None or self.campaign.id != reading.campaign_id or self._reading_again:
            self._reading_again = False
            self.refresh()
            return
        self.reading = reading
        when = figures.moment(reading.collected_at, reading.zone)
        said = tr("Read {when}").format(when=when) if reading.collected_at else tr("Nothing read yet")
        self.header.set_subtitle(said)
        explained = tr("Read the counters of all posts and channels now")
        self.refresh_button.setToolTip(f"{explained}\n{said}")
        self.circles.set(reading.circles)
        self.posts.set_posts(reading.posts_for(self.circles.circle))
        self.posts.setVisible(bool(reading.posts))
        self.no_posts.setVisible(not reading.posts)
        self.departments.set(reading.departments, reading.hidden)
        self._show_charts(drawn)

    def _show_charts(self, drawn: Drawn) -> None:
        if drawn.choice != self._choice():  # chosen otherwise while it was drawn up
            self._draw_again()
            return
        self.reactions.set(drawn.reactions)
        self.followers.set(drawn.followers)
        self.adoption.set(drawn.adoption)

    def _not_read(self, error: BaseException) -> None:
        self._reading_busy = False
        self.show_failure(error)

    # What a person chooses

    def _choice(self) -> Choice:
        post = self.posts.current()
        return self.selectors.choice(None if post is None else post.delivery_id, self.circles.circle)

    def _draw_again(self) -> None:
        if self.reading is not None:
            self.run(partial(draw, self.reading, self._choice()), self._show_charts)

    def _circle_chosen(self) -> None:
        if self.reading is not None:
            self.posts.set_posts(self.reading.posts_for(self.circles.circle))
        title, circle = tr("Reactions"), self.circles.name
        self.reactions.set_title(f"{title} · {circle}" if circle else title)
        self._post_chosen(self.posts.current())

    def _post_chosen(self, post: PostTotal | None) -> None:
        self.all_button.setVisible(post is not None or self.circles.circle is not None)
        if post is not None:
            self.selectors.show_posts()
        self._draw_again()

    def _show_all(self) -> None:
        self.circles.choose(None)
        self.posts.choose(None)
        self._post_chosen(None)

    def _open_post(self, post: PostTotal) -> None:
        self.navigate.emit("calendar", post.post_id)

    def _frame(self) -> None:
        self.navigate.emit("plan", None)

    def _zone(self) -> str:
        return self.reading.zone if self.reading is not None else "UTC"

    # Collecting

    def collect(self) -> None:
        """Read the counters of all published posts and channels now."""
        self.refresh_button.setEnabled(False)
        task = self.run(
            self.console.engagement.collect,
            self._collected,
            self._not_collected,
            label=tr("Reading the counters"),
        )
        if task is None:
            self.refresh_button.setEnabled(True)

    def _collected(self, report: CollectReport) -> None:
        self.refresh_button.setEnabled(True)
        if not report.failed:
            self.notice(figures.collected(report))
            return
        reasons = [pair(failure.account, f"{failure.reason} {failure.action}") for failure in report.failed]
        self.notice(figures.collected(report), tone="warn", detail="\n".join(reasons))

    def _not_collected(self, error: BaseException) -> None:
        self.refresh_button.setEnabled(True)
        self.show_failure(error)

    def commands(self) -> list[Command]:
        return [Command(tr("Read the counters now"), self.collect)] if self.campaign else []


def _read(console: Console, campaign_id: int, zone: str, choice: Choice) -> tuple[Reading, Drawn]:
    reading = read(console, campaign_id, zone)
    return reading, draw(reading, choice)
