"""Start to a painted Overview of a large workspace against a bare window; with its chart, a bare chart."""

import sys
import tempfile
from pathlib import Path

from benchmarks._floor import compare, finish, until_line
from benchmarks._workspace import workspace

PEOPLE, POSTS = 10_000, 1_000
RUNS = 9


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        path = workspace(Path(name) / "large.cmc", PEOPLE, POSTS)
        home = str(Path(name) / "home")
        app = [sys.executable, "-m", "cm_console", "--workspace", str(path)]
        bare = [sys.executable, "-m", "benchmarks._bare"]

        def ours(moment: str) -> float:
            return until_line(app, moment, CM_CONSOLE_BENCH=moment, CM_CONSOLE_HOME=home)

        finish(
            [
                compare(
                    "Start to a painted Overview",
                    lambda: ours("painted"),
                    lambda: until_line([*bare, "window"], "painted"),
                    2.5,
                    RUNS,
                ),
                compare(
                    "Start to the Overview with its chart",
                    lambda: ours("charted"),
                    lambda: until_line([*bare, "chart"], "painted"),
                    1.5,
                    RUNS,
                ),
            ]
        )


if __name__ == "__main__":
    main()
