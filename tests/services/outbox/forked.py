"""Work in child processes that are killed at random moments."""

import os
import random
import signal
import time
from collections import Counter
from collections.abc import Callable


def killed(work: Callable[[], object], times: int, least: float, most: float) -> Counter[int]:
    """Do `work` in as many children, each killed within these seconds; which signals ended them (0: none)."""
    chance = random.Random(times)
    ends: Counter[int] = Counter()
    for _ in range(times):
        child = os.fork()
        if not child:
            try:
                work()
            finally:
                os._exit(0)
        time.sleep(chance.uniform(least, most))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        ends[os.WTERMSIG(status)] += 1
    return ends
