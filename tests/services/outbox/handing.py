"""A console in a process of its own that hands deliveries over.

`handing.py FILE 0 ID…` does so once. `handing.py FILE TIMES ID…` does so in as many children that are killed
at random moments, then once to the end; it prints how many of them were.
"""

import os
import random
import signal
import sys
import time
from pathlib import Path

from cm_console.console import Console
from cm_console.credentials import Credentials
from cm_console.errors import ConsoleError
from cm_console.services import outbox  # noqa: F401 - imported before the children are made
from integrations._http import _client
from integrations.mastodon import PLATFORM


def give(path: Path, ids: list[int]) -> None:
    """Hand over what still waits here, after taking care of what another left behind."""
    with Console(path, {"mastodon": PLATFORM}, credentials=Credentials(lambda: None)) as console:
        console.outbox.recover()
        for delivery_id in ids:
            try:
                console.hand_over.hand_over(delivery_id)
            except ConsoleError:
                continue


def killed(path: Path, ids: list[int], times: int) -> int:
    """Do so in `times` children; how many did not live to their end."""
    chance, found = random.Random(times), 0
    _client(trust_env=False)  # takes longer than the children live
    for _ in range(times):
        child = os.fork()
        if not child:
            try:
                give(path, ids)
            finally:
                os._exit(0)
        time.sleep(chance.uniform(0.005, 0.08))
        os.kill(child, signal.SIGKILL)
        found += os.WIFSIGNALED(os.waitpid(child, 0)[1])
    return found


def main() -> None:
    path, times, ids = Path(sys.argv[1]), int(sys.argv[2]), [int(each) for each in sys.argv[3:]]
    if times:
        sys.stdout.write(str(killed(path, ids, times)))
    give(path, ids)


if __name__ == "__main__":
    main()
