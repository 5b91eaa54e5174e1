"""A console in a process of its own, for the tests of the outbox: publishes on the practice platform.

`publishing.py FILE once LOG` publishes until nothing is due. `publishing.py FILE killed LOG KIND TIMES` does
so in children that are killed at random moments, then once to the end. LOG gets the key of every message
that is asked to be published, as a platform without a memory would see them.
"""

import json
import sys
from pathlib import Path
from typing import Any

from cm_console.clock import SystemClock
from cm_console.credentials import Credentials
from cm_console.domain.platform import Retry
from cm_console.events import EventBus
from cm_console.services.accounts import Accounts
from cm_console.services.context import Context
from cm_console.services.outbox import Outbox
from cm_console.services.publisher import Publisher
from cm_console.store import workspace
from integrations import _counting, practice  # noqa: F401 - imported before the children are made
from tests.services.outbox.forked import killed


class Logged(practice.Practice):
    """The practice wall, with a log of what it was asked and a say in what it allows."""

    def __init__(self, log: Path, kind: Retry = Retry.IDEMPOTENT) -> None:
        self.log = log
        self.kind = kind

    def retry(self, account: Any) -> Retry:
        return self.kind

    def publish(self, session: Any, message: Any) -> Any:
        with self.log.open("a") as file:
            file.write(f"{message.key}\n")
        return super().publish(session, message)


def publish(path: Path, platform: Logged) -> None:
    clock = SystemClock()
    db = workspace.open_file(path, clock.now())
    context = Context(db, clock, EventBus(), Credentials(lambda: None), {"practice": platform})
    publisher = Publisher(context, Outbox(context, Accounts(context)))
    publisher.run_until_empty()
    db.close()


def main() -> None:
    path, what, log = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
    if what == "once":
        publish(path, Logged(log))
        return
    platform = Logged(log, Retry(sys.argv[4]))
    ends = killed(lambda: publish(path, platform), int(sys.argv[5]), 0.002, 0.03)
    publish(path, platform)
    sys.stdout.write(json.dumps({"signal": ends}))


if __name__ == "__main__":
    main()
