"""The line above every page: which campaign, where it stands, the search box, the publisher."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from cm_console.domain.campaign import Campaign, Phase, phase_on
from cm_console.i18n import tr
from ui import icons, when
from ui.widgets.buttons import Button
from ui.widgets.elided import ElidedLabel
from ui.widgets.picture import Picture
from ui.widgets.pill import Pill

_HEIGHT = 52


def opening(opens_on: date, today: date) -> str:
    """How far the opening is: `D-12 to opening`, `Opens today`, `Open for 3 days`."""
    days = (opens_on - today).days
    if days > 0:
        return tr("D-{days} to opening").format(days=days)
    if days == 0:
        return tr("Opens today")
    return tr("Open for %n day(s)", "", -days)


class SearchButton(QPushButton):
    """Looks like the field that Ctrl K opens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "search")
        self.setAccessibleName(tr("Search or run a command"))
        self.setFixedHeight(32)
        self.setMinimumWidth(170)
        self.setMaximumWidth(300)
        line = QHBoxLayout(self)
        line.setContentsMargins(10, 0, 8, 0)
        line.setSpacing(8)
        words = ElidedLabel(tr("Search or run a command"))
        words.setProperty("role", "muted")
        keys = QLabel("Ctrl K")
        keys.setProperty("role", "small-muted")
        line.addWidget(Picture("magnifying-glass", "muted", 16))
        line.addWidget(words, 1)
        line.addWidget(keys)
        for label in (words, keys):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return QSize(280, 32)


class TopBar(QFrame):
    """Shows what it is given; what a person asks for comes out as signals."""

    search_asked = Signal()
    campaign_chosen = Signal(object)  # its id
    asked = Signal(str)  # a command of the window: "new-campaign", "new-workspace" …
    publisher_asked = Signal(bool)
    outbox_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topbar")
        self.setFixedHeight(max(_HEIGHT, self.fontMetrics().height() + 32))
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 0, 20, 0)
        line.setSpacing(8)
        self.campaign = Button()
        self.campaign.setProperty("kind", "campaign")
        # The caret stands after the name.
        self.campaign.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.campaign.setIcon(icons.icon("caret-down", "muted"))
        self.campaign.setIconSize(QSize(12, 12))
        self.campaign_menu = QMenu(self.campaign)
        self.campaign_menu.aboutToShow.connect(self._build_campaign_menu)
        self.campaign.setMenu(self.campaign_menu)
        self.phase = Pill()
        self.days = Pill()
        self.draft = Pill()
        self.search = SearchButton()
        self.search.clicked.connect(self.search_asked)
        self.publisher = Button()
        self.publisher.setProperty("kind", "state")
        self.publisher.setProperty("tone", "neutral")
        self.publisher.setIconSize(QSize(14, 11))
        self.publisher_menu = QMenu(self.publisher)
        self.publisher.setMenu(self.publisher_menu)
        for widget in (self.campaign, self.phase, self.days, self.draft):
            line.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(1)
        line.addWidget(self.search)
        line.addSpacing(4)
        line.addWidget(self.publisher, 0, Qt.AlignmentFlag.AlignVCenter)
        self._campaigns: list[Campaign] = []
        self._current: int | None = None
        self.name = ""
        self._build_publisher_menu()
        self.set_campaign(None, [], [], date(2000, 1, 1))
        self.set_publisher(False, None, None)

    def set_campaign(
        self, campaign: Campaign | None, campaigns: list[Campaign], phases: list[Phase], today: date
    ) -> None:
        """Show the campaign, its phase of `today` and the way to its opening."""
        self._campaigns, self._current = campaigns, campaign.id if campaign else None
        name = campaign.name if campaign else tr("No campaign yet")
        self.name = name
        self.campaign.setAccessibleName(tr("Campaign: {name}").format(name=name))
        phase = phase_on(phases, today) if campaign else None
        self.phase.set(phase.name if phase else "", "accent")
        self.phase.setVisible(phase is not None)
        self.days.set(opening(campaign.opens_on, today) if campaign else "")
        self.days.setVisible(campaign is not None)
        draft = campaign is not None and campaign.is_draft
        self.draft.set(tr("Draft") if draft else "", "warn")
        self.draft.setToolTip(tr("It needs an objective, a metric and the metric's value today."))
        self.draft.setVisible(draft)
        self._fit()

    def _fit(self) -> None:
        """Cut the campaign's name where the bar has no room for it; what stands beside it is never cut."""
        beside = (self.phase, self.days, self.draft, self.publisher)
        widths = [widget.sizeHint().width() for widget in beside if not widget.isHidden()]
        taken = sum(widths) + self.search.minimumWidth() + 8 * (len(widths) + 4) + 56
        font = QFont(self.campaign.font())
        font.setBold(True)
        room = max(80, min(360, self.width() - taken))
        shown = QFontMetrics(font).elidedText(self.name, Qt.TextElideMode.ElideRight, room)
        self.campaign.setText(shown.replace("&", "&&") + " ")
        self.campaign.setToolTip(self.name if shown != self.name else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _build_campaign_menu(self) -> None:
        menu = self.campaign_menu
        menu.clear()
        group = QActionGroup(menu)
        for campaign in self._campaigns:
            action = QAction(campaign.name.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(campaign.id == self._current)
            action.setData(campaign.id)
            group.addAction(action)
            menu.addAction(action)
        group.triggered.connect(self._chosen)
        if self._campaigns:
            menu.addSeparator()
        for command, text, icon in (
            ("new-campaign", tr("New campaign…"), "plus"),
            ("", "", ""),
            ("new-workspace", tr("New workspace…"), "file"),
            ("open-workspace", tr("Open a workspace…"), "folder-open"),
            ("backup", tr("Back up now"), "floppy-disk"),
            ("restore", tr("Restore a backup…"), "arrow-counter-clockwise"),
            ("", "", ""),
            ("quit", tr("Quit"), "sign-out"),
        ):
            if not command:
                menu.addSeparator()
                continue
            action = QAction(icons.icon(icon, "muted"), text, menu)
            action.setData(command)
            action.triggered.connect(self._command)
            menu.addAction(action)

    def _build_publisher_menu(self) -> None:
        menu = self.publisher_menu
        self._next = QAction("", menu)
        self._next.setEnabled(False)
        self._toggle = QAction("", menu)
        self._toggle.triggered.connect(self._toggled)
        outbox = QAction(tr("Open the outbox"), menu)
        outbox.triggered.connect(self.outbox_asked)
        menu.addActions([self._next, self._toggle, outbox])
        self._running = False

    def set_publisher(
        self, running: bool, next_due: datetime | None, now: datetime | None, trouble: str = ""
    ) -> None:
        """Show whether posts go out from this window, when the next one does, and what holds them up."""
        self._running = running
        text = tr("Publisher on") if running else tr("Publisher off")
        tone, icon = ("ok", "circle-fill") if running else ("warn" if next_due else "neutral", "circle")
        if trouble:
            text, tone, icon = tr("Publisher held up"), "bad", "warning"
        self.publisher.setText(text)
        self.publisher.setIcon(icons.icon(icon, tone))
        self.publisher.setAccessibleName(text)
        self.publisher.setToolTip(trouble)
        if self.publisher.property("tone") != tone:
            self.publisher.setProperty("tone", tone)
            self.publisher.style().unpolish(self.publisher)
            self.publisher.style().polish(self.publisher)
        self._fit()
        self._toggle.setText(tr("Stop publishing") if running else tr("Start publishing"))
        if trouble:
            self._next.setText(trouble)
        elif next_due is None or now is None:
            self._next.setText(tr("Nothing is waiting to go out"))
        else:
            self._next.setText(next_words(next_due, now))

    def _chosen(self, action: QAction) -> None:
        self.campaign_chosen.emit(action.data())

    def _command(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.asked.emit(action.data())

    def _toggled(self) -> None:
        self.publisher_asked.emit(not self._running)


def next_words(next_due: datetime, now: datetime) -> str:
    """When the next post goes out."""
    wait = next_due - now
    if wait <= timedelta(0):
        return tr("A post is due now")
    return tr("Next post in {span}").format(span=when.span(wait))
