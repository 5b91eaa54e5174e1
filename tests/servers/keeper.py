"""Runs one server and stops it when its parent is gone, however the parent ended.

`keeper.py [--user NAME] [--signal NAME] [--remove DIR] -- COMMAND …`: the parent holds our stdin open; its
end is the order to stop. Standard library only.
"""

import argparse
import os
import pwd
import shutil
import signal
import subprocess
import sys
import threading

PATIENCE = 15.0


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--user")
    parser.add_argument("--signal", default="SIGTERM")
    parser.add_argument("--remove")
    parser.add_argument("command", nargs="+")
    given = parser.parse_args()
    options: dict[str, object] = {}
    if given.user:
        who = pwd.getpwnam(given.user)
        options = {"user": who.pw_uid, "group": who.pw_gid, "extra_groups": []}
    # Ctrl C in the terminal is for pytest, which then closes our stdin.
    child = subprocess.Popen(given.command, stdin=subprocess.DEVNULL, start_new_session=True, **options)
    threading.Thread(target=_wait_for_parent, args=(child, given.signal), daemon=True).start()
    code = child.wait()
    if given.remove:
        shutil.rmtree(given.remove, ignore_errors=True)
    return code


def _wait_for_parent(child: subprocess.Popen[bytes], order: str) -> None:
    while os.read(0, 4096):
        pass
    child.send_signal(signal.Signals[order])
    try:
        child.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        os.killpg(child.pid, signal.SIGKILL)


if __name__ == "__main__":
    for ignored in (signal.SIGINT, signal.SIGHUP):
        signal.signal(ignored, signal.SIG_IGN)
    sys.exit(main())
