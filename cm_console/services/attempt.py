"""One attempt to publish, from the account to its outcome. Nothing is read from or written to the file."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from cm_console.domain.accounts import Account
from cm_console.domain.delivery import NotSent, Problem, PublishError, Uncertain
from cm_console.domain.platform import Message, Receipt, Retry
from cm_console.services.accounts import Accounts

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Line:
    """A way to one account's platform."""

    accounts: Accounts
    account: Account

    def publish(self, message: Message, may_go: Callable[[], bool]) -> Receipt | PublishError:
        """Send once. An answer without proof, and any bug in a platform, leave the outcome unknown.

        `may_go` is asked last: making an account ready can take long, and the computer may have slept.
        """
        try:
            platform = self.accounts.platform(self.account)
            session = self.accounts.session(self.account)
            if not may_go():
                return NotSent("somebody else has taken it over")
        except Uncertain as error:
            return NotSent(error.detail)
        except PublishError as error:
            return error
        except Exception as error:  # nothing has left yet, whatever went wrong
            log.exception("%s could not be made ready", self.account.platform)
            return NotSent(type(error).__name__, Problem.BROKEN)
        try:
            receipt = platform.publish(session, message)
        except PublishError as error:
            log.info("%s: %s %s", self.account.platform, type(error).__name__, error.detail)
            return error
        except Exception as error:
            log.exception("%s failed while it was publishing", self.account.platform)
            return Uncertain(type(error).__name__)
        return receipt if _is_proof(receipt) else Uncertain("an answer without an id")

    def look(self, message: Message) -> Receipt | None:
        """Ask the platform for the message. None: not there. Raises PublishError or ConsoleError."""
        receipt = self.accounts.platform(self.account).find(self.accounts.session(self.account), message)
        return receipt if _is_proof(receipt) else None

    def retry(self) -> Retry:
        """What the platform allows after an unknown outcome; the least when it cannot say."""
        try:
            return self.accounts.platform(self.account).retry(self.account)
        except Exception:
            log.exception("%s cannot say what it allows", self.account.platform)
            return Retry.NEVER

    def remembers_key(self) -> timedelta:
        """For how long the platform knows a key again, where it posts once per key."""
        return self.accounts.platform(self.account).can.remembers_key


def _is_proof(receipt: Receipt | None) -> bool:
    return isinstance(receipt, Receipt) and bool(receipt.remote_id)
