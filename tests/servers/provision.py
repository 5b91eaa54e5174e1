"""Installs what the tests on real servers need; quick when all is there. Standard library only.

System packages come from Debian where we are root, and are named where we are not; the Bluesky network and
the OpenID provider come from npm, pinned by the lock file, into .servers/ of the project.
"""

import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
TARGET = HERE.parents[1] / ".servers"
STAMP = TARGET / "installed"

# Program → the package that brings it. The last five compile one npm module that comes as source.
PROGRAMS = {
    "snac": "snac2",
    "postgres": "postgresql",
    "redis-server": "redis-server",
    "gnome-keyring-daemon": "gnome-keyring",
    "dbus-run-session": "dbus",
    "node": "nodejs",
    "npm": "npm",
    "make": "make",
    "g++": "g++",
    "python3": "python3",
}
FOLDERS = ("/usr/lib/postgresql/*/bin", "/usr/sbin", "/sbin")


def main() -> int:
    """0 when the tests have what they need, and outside CI also when some of them have to be skipped."""
    missing = _missing()
    if missing and os.geteuid() == 0 and shutil.which("apt-get"):
        _install(missing)
        missing = _missing()
    failed = bool(missing)
    if missing:
        _say(f"Tests on real servers need these packages: {' '.join(missing)}")
        if "snac2" in missing:
            _say("(on Debian 12, snac2 is in bookworm-backports)")
    if not {"nodejs", "npm"} & set(missing):
        failed = _npm() != 0 or failed
    if failed:
        _say("Without them these tests fail in CI and are skipped elsewhere.")
    return int(failed and os.environ.get("CI") == "true")


def _say(line: str) -> None:
    sys.stderr.write(f"{line}\n")


def _missing() -> list[str]:
    return [package for name, package in PROGRAMS.items() if not _there(name)]


def _there(name: str) -> bool:
    if shutil.which(name):
        return True
    return any(any(Path("/").glob(f"{folder.lstrip('/')}/{name}")) for folder in FOLDERS)


def _install(packages: Sequence[str]) -> None:
    if "snac2" in packages:
        _add_backports()
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-q"], env=environment, check=False)
    # One that is not to be had must not keep the others away.
    command = ["apt-get", "install", "-q", "-y", "--no-install-recommends"]
    if subprocess.run([*command, *packages], env=environment, check=False).returncode:
        for package in packages:
            subprocess.run([*command, package], env=environment, check=False)


def _add_backports() -> None:
    """Debian 12 has snac2 in its backports only; they come from wherever the system's packages do."""
    if platform.freedesktop_os_release().get("VERSION_CODENAME") != "bookworm":
        return
    if any("bookworm-backports" in each.read_text("utf-8") for each in _source_files()):
        return
    folder = Path("/etc/apt/sources.list.d")
    for each in _source_files():
        text = backports_of(each.name, each.read_text("utf-8"))
        if text:
            (folder / f"backports{each.suffix}").write_text(text, "utf-8")
            return


def backports_of(name: str, text: str) -> str:
    """The backports' own version of the sources file `name`; empty where it does not name Debian 12."""
    if name.endswith(".sources"):
        for stanza in text.strip().split("\n\n"):
            if re.search(r"(?m)^Suites:.*\bbookworm(\s|$)", stanza):
                return re.sub(r"(?m)^Suites:.*$", "Suites: bookworm-backports", stanza) + "\n"
    for line in text.splitlines():
        if re.match(r"deb\s.*\sbookworm\s", line):
            return re.sub(r"\sbookworm\s", " bookworm-backports ", line) + "\n"
    return ""


def _source_files() -> list[Path]:
    folder = Path("/etc/apt/sources.list.d")
    found = [*folder.glob("*.sources"), *folder.glob("*.list"), Path("/etc/apt/sources.list")]
    return [each for each in found if each.is_file()]


def _npm() -> int:
    """Install the npm packages of the lock file, unless they are there for this lock file and this Node."""
    version = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout
    lock = HERE / "package-lock.json"
    wanted = hashlib.sha256(lock.read_bytes() + version.encode()).hexdigest()
    if STAMP.exists() and STAMP.read_text("utf-8") == wanted:
        return 0
    TARGET.mkdir(exist_ok=True)
    STAMP.unlink(missing_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(HERE / name, TARGET / name)
    environment = dict(os.environ)
    node = Path(shutil.which("node") or "node").resolve().parents[1]
    if (node / "include/node/node.h").exists():
        # Compile against this Node's own headers instead of fetching them.
        environment.setdefault("npm_config_nodedir", str(node))
    command = ["npm", "ci", "--no-audit", "--no-fund", "--omit-lockfile-registry-resolved=true"]
    done = subprocess.run(command, cwd=TARGET, env=environment, check=False)
    if done.returncode == 0:
        STAMP.write_text(wanted, "utf-8")
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
