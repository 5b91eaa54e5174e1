"""A console in a process of its own that hands a delivery over: `handing.py FILE DELIVERY`."""

import sys
from pathlib import Path

from cm_console.console import Console
from cm_console.credentials import Credentials
from integrations.mastodon import PLATFORM


def main() -> None:
    with Console(Path(sys.argv[1]), {"mastodon": PLATFORM}, credentials=Credentials(lambda: None)) as console:
        console.hand_over.hand_over(int(sys.argv[2]))


if __name__ == "__main__":
    main()
