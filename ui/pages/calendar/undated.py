"""The drafts that stand nowhere in the calendar: how many, in the header, and a menu of them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint

from cm_console.console import Console
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.posts import Post
from cm_console.i18n import tr
from ui.page import Page
from ui.pages.calendar.posts_menu import show_posts
from ui.widgets.buttons import quiet


def undated(console: Console, campaign_id: int) -> list[Post]:
    """The drafts that have no time."""
    drafts = console.posts.list(campaign_id, states={DeliveryState.DRAFT})
    return [post for post in drafts if post.due is None]


class Undated(QObject):
    """The page's helper; `button` stands in its header while there is something to show."""

    def __init__(self, page: Page, chosen: Callable[[int], object]) -> None:
        super().__init__(page)
        self._page, self._chosen = page, chosen
        self._posts: list[Post] = []
        self._counting = self._count_again = self._roomy = False
        self.button = quiet(self._words(0), self._show, icon="pencil-simple")
        self.button.setToolTip(tr("Drafts without a time"))
        self.button.hide()

    def count(self, campaign_id: int) -> None:
        """Look for them in a worker: it reads every draft."""
        if self._counting:
            self._count_again = True
            return
        self._counting = True
        console = self._page.console
        self._page.run(lambda: undated(console, campaign_id), self._counted, self._failed)

    def fit(self, roomy: bool) -> None:
        """With little room, the icon stands for the word."""
        self._roomy = roomy
        self.button.setText(self._words(len(self._posts)))

    def _counted(self, posts: list[Post]) -> None:
        self._counting = False
        self._posts = posts
        self.fit(self._roomy)
        self.button.setAccessibleName(tr("%n draft(s) without a time", "", len(posts)))
        self.button.setVisible(bool(posts))
        campaign = self._page.campaign
        if self._count_again and campaign is not None:
            self._count_again = False
            self.count(campaign.id)

    def _failed(self, error: BaseException) -> None:
        self._counting = False
        self._page.show_failure(error)

    def _words(self, count: int) -> str:
        return tr("Drafts: {count}").format(count=count) if self._roomy else str(count)

    def _show(self) -> None:
        entries = [(post.title[:60] or tr("New post"), post.id) for post in self._posts]
        show_posts(
            self._page, entries, self.button.mapToGlobal(QPoint(0, self.button.height())), self._chosen
        )
