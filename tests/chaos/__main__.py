"""The kill test: `python -m tests.chaos [--kills 1000] [--posts 500 | --letters 500] [--seed 1]`.

Publishes to a real Bluesky PDS and to doubles with faults, or sends letters through mail servers with faults,
while the publishing process is killed again and again, then asks the servers what is out. Ends with 1 when
something was lost or is there twice.
"""

import argparse
import logging
import sys
import tempfile
from pathlib import Path

import pytest

from tests.chaos import letters
from tests.chaos.driver import Driver, Tally
from tests.chaos.targets import targets
from tests.servers import bluesky_network


def of_posts(tally: Tally, seed: int) -> list[str]:
    """The closing summary, without what is wrong."""
    total = sum(sum(states.values()) for states in tally.states.values())
    found = [
        f"{tally.kills:,} kills in {tally.seconds:.0f} s (seed {seed}), {tally.on_their_way:,} of them while "
        f"a post was on its way, {tally.inside_threads:,} between the parts of a thread; "
        f"{sum(tally.faults.values()):,} answers spoilt",
        f"{tally.posts:,} posts, {tally.threads:,} of them threads, {total:,} deliveries:",
    ]
    for kind, states in tally.states.items():
        told = ", ".join(f"{count:,} {state}" for state, count in sorted(states.items()))
        found.append(f"  {kind}: {told}")
    found += [f"  {count:,} x {fault}" for fault, count in sorted(tally.faults.items())]
    found.append(
        f'A person said "send again" without looking {tally.sent_again} times; '
        f"{tally.twice_by_hand} of those are there twice"
    )
    return found


def of_letters(tally: letters.Tally, seed: int) -> list[str]:
    told = ", ".join(f"{count:,} {state}" for state, count in sorted(tally.states.items()))
    return [
        f"{tally.kills:,} kills in {tally.seconds:.0f} s (seed {seed}), {tally.on_their_way:,} of them while "
        f"a letter was on its way; {sum(tally.faults.values()):,} answers spoilt",
        f"{tally.letters:,} letters: {told}",
        *(f"  {count:,} x {fault}" for fault, count in sorted(tally.faults.items())),
        f'A person said "send again" without looking {tally.sent_again} times; '
        f"{tally.twice_by_hand} of those are there twice",
    ]


def verdict(violations: list[str]) -> list[str]:
    if not violations:
        return ["Nothing lost, nothing there twice"]
    found = [f"WRONG: {violation}" for violation in violations[:20]]
    return [*found, f"FAILED: {len(violations)} are lost, there twice or not as said"]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__.partition("\n")[0])
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--posts", type=int, default=500)
    parser.add_argument("--letters", type=int, default=0, help="send so many letters, and no posts")
    parser.add_argument("--accounts", type=int, default=2, help="of each kind")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, help="keep the workspace and the logs here")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = given.folder or Path(name)
        folder.mkdir(parents=True, exist_ok=True)
        if given.letters:
            logging.getLogger("mail.log").setLevel(logging.CRITICAL)  # of those who were killed
            written = letters.Letters(folder, given.seed).run(given.kills, given.letters)
            return told(of_letters(written, given.seed), written.violations)
        try:
            with (
                bluesky_network.running(folder) as network,
                targets(network, given.seed, given.accounts) as found,
            ):
                tally = Driver(folder, found, given.seed).run(given.kills, given.posts)
        except (pytest.skip.Exception, pytest.fail.Exception) as missing:  # a server is not installed
            sys.exit(str(missing))
    return told(of_posts(tally, given.seed), tally.violations)


def told(found: list[str], violations: list[str]) -> int:
    sys.stdout.write("\n".join([*found, *verdict(violations)]) + "\n")
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main())
