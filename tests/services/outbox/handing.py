"""A console in a process of its own that hands deliveries over.

`handing.py FILE 0 ID…` does so once. `handing.py FILE TIMES ID…` does so in as many children that are killed
at random moments, then once to the end; it prints how many of them were.
"""

import signal
import sys
from pathlib import Path

from cm_console.console import Console
from cm_console.credentials import Credentials
from cm_console.errors import ConsoleError
from cm_console.services import outbox  # noqa: F401 - imported before the children are made
from integrations._http import _client
from integrations.mastodon import PLATFORM
from tests.services.outbox.forked import killed


def give(path: Path, ids: list[int]) -> None:
    """Hand over what still waits here, after taking care of what another left behind."""
    with Console(path, {"mastodon": PLATFORM}, credentials=Credentials(lambda: None)) as console:
        console.outbox.recover()
        for delivery_id in ids:
            try:
                console.hand_over.hand_over(delivery_id)
            except ConsoleError:
                continue


def main() -> None:
    path, times, ids = Path(sys.argv[1]), int(sys.argv[2]), [int(each) for each in sys.argv[3:]]
    if times:
        _client(trust_env=False)  # takes longer than the children live
        ends = killed(lambda: give(path, ids), times, 0.005, 0.08)
        sys.stdout.write(str(ends[signal.SIGKILL]))
    give(path, ids)


if __name__ == "__main__":
    main()
