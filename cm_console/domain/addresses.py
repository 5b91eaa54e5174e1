"""From a post's web address to the platform's own name for it."""

from typing import Protocol

from cm_console.domain.platform import Receipt, Session


class ReadsAddresses(Protocol):
    """A platform whose `can.reads_addresses` is true has this, too."""

    def at(self, session: Session, url: str) -> Receipt | None:
        """Our own post at `url`, as the platform says after one look; None for anything else.

        Raises a PublishError where the platform cannot be asked.
        """
        ...
