"""What the benchmarks share: measure ours and the floor in turn, compare medians, say it in one line."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

Measure = Callable[[], float]


@dataclass(frozen=True)
class Result:
    """Medians in seconds."""

    name: str
    ours: float
    floor: float
    limit: float
    unit: str = "ms"
    times: float = 1000.0  # of what was measured, for the unit

    @property
    def ratio(self) -> float:
        return self.ours / self.floor

    @property
    def passed(self) -> bool:
        return self.ratio <= self.limit

    def line(self) -> str:
        verdict = "ok" if self.passed else "ABOVE"
        return (
            f"{self.name}: {self.ratio:.2f} x the floor (limit {self.limit:g}), {verdict}"
            f"  [ours {self.ours * self.times:,.0f} {self.unit},"
            f" floor {self.floor * self.times:,.0f} {self.unit}, medians]"
        )


def compare(name: str, ours: Measure, floor: Measure, limit: float, runs: int) -> Result:
    """Measure both in turn, so that a busy machine slows both; the first of each is not counted."""
    taken: tuple[list[float], list[float]] = ([], [])
    for run in range(runs + 1):
        for measure, times in ((floor, taken[1]), (ours, taken[0])):
            seconds = measure()
            if run:
                times.append(seconds)
    return Result(name, statistics.median(taken[0]), statistics.median(taken[1]), limit)


def until_line(command: Sequence[str], word: str, **environment: str) -> float:
    """Seconds from the start of a process until it prints a line that begins with `word`."""
    env = {"QT_QPA_PLATFORM": "offscreen", **_bytecode(), "PYTHONUNBUFFERED": "1", **environment}
    began = time.perf_counter()
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=env
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if line.startswith(word):
                taken = time.perf_counter() - began
                break
        else:
            raise RuntimeError(f"{command} ended ({process.wait()}) without saying {word!r}")
        process.stdout.read()
    if process.returncode:
        raise RuntimeError(f"{command} failed ({process.returncode})")
    return taken


def _bytecode() -> dict[str, str]:
    """The environment of a program that is installed: its bytecode is kept (beside, where we may not)."""
    env = dict(os.environ)
    if env.pop("PYTHONDONTWRITEBYTECODE", None):
        env["PYTHONPYCACHEPREFIX"] = str(Path(tempfile.gettempdir()) / "cm-console-benchmarks")
    return env


def whole(command: Sequence[str]) -> float:
    """Seconds that a process takes from start to end."""
    began = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=_bytecode())
    return time.perf_counter() - began


def finish(results: Sequence[Result]) -> None:
    """Print every result; end with 1 when one is above its limit."""
    for result in results:
        print(result.line(), flush=True)
    sys.exit(0 if all(result.passed for result in results) else 1)
