"""Signing in with the browser: what a platform that offers it does, and how it can end without a login."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from cm_console.domain.platform import Identity, Session

ENDS = "expires_at"  # in an account's facts: when its sign-in ends, where the platform said so


class Ending(StrEnum):
    """Why there is no login."""

    STOPPED = "stopped"  # the person gave up
    TIMEOUT = "timeout"  # nobody came back from the browser
    REFUSED = "refused"  # the person or the server said no
    NOT_OFFERED = "not_offered"  # this server has no such way in


class SignInEnded(Exception):
    """The sign-in ended without a login; whatever was kept before still counts."""

    def __init__(self, ending: Ending, detail: str = "") -> None:
        super().__init__(detail or ending.value)
        self.ending = ending


@dataclass(frozen=True)
class SignedIn:
    """Who signed in, and the login for the account's TokenStore. Not kept yet."""

    identity: Identity
    tokens: str = field(repr=False)


OpenBrowser = Callable[[str], None]
Stopped = Callable[[], bool]


class SignsIn(Protocol):
    """A platform whose `can.browser_sign_in` is true has this, too."""

    def sign_in(self, session: Session, open_browser: OpenBrowser, stopped: Stopped) -> SignedIn:
        """Have the person sign in at the address given to `open_browser`; ends soon after `stopped()`.

        Raises SignInEnded, or a PublishError where the server cannot be spoken to.
        """
        ...
