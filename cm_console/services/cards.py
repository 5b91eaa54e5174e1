"""Link cards read from their pages, for networks that do not make their own."""

import logging

from cm_console.domain.cards import Unreadable, is_address
from cm_console.domain.content import Card
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.services.context import Context
from cm_console.services.pictures import Pictures

log = logging.getLogger(__name__)


class Cards:
    def __init__(self, context: Context, pictures: Pictures) -> None:
        self._pages = context.pages
        self._pictures = pictures

    def read(self, url: str) -> Card:
        """What the page at `url` says of itself, its picture taken into the workspace. Slow."""
        url = url.strip()
        if not is_address(url):
            raise ConsoleError(
                tr("This address cannot be read."),
                tr("Nothing was changed."),
                tr("Use an address that begins with https, or type the title and the text yourself."),
            )
        try:
            if self._pages is None:
                raise Unreadable("nobody reads pages here")
            page = self._pages.read(url)
        except Unreadable as error:
            log.info("A page for a card: %s", error)
            raise ConsoleError(
                tr("The page could not be read."),
                tr("It may need a sign-in, or this computer has no network; nothing was changed."),
                tr("Type the title and the text yourself."),
            ) from error
        return Card(url, page.title, page.description, self._picture(page.picture, url))

    def _picture(self, url: str, page: str) -> str:
        """The hash of the page's picture; a card does without one that cannot be had."""
        if not url or self._pages is None:
            return ""
        try:
            return self._pictures.add(self._pages.picture(url, page), tr("Link card")).hash
        except (Unreadable, ConsoleError) as error:
            log.info("The picture of a card: %s", error)
            return ""
