"""Playbooks are TOML files in `resources/playbooks`; this reads and checks them, in the user's language."""

import tomllib
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from cm_console import i18n
from cm_console.domain.campaign import Lever
from cm_console.domain.playbook import Playbook, PlaybookPhase, PlaybookTask
from cm_console.errors import ConsoleError
from cm_console.i18n import tr


def _folder() -> Traversable:
    return files("resources") / "playbooks"


def shipped() -> list[str]:
    """The shipped playbooks, by file name; the plainest start comes first."""
    names = (entry.name for entry in _folder().iterdir())
    found = sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml"))
    return sorted(found, key=lambda key: key != "managers-first")


def read(key: str, language: str = "") -> Playbook:
    """One playbook; a ConsoleError names the ones there are when `key` is not among them."""
    if key not in shipped():
        raise ConsoleError(
            tr("There is no playbook “{key}”.").format(key=key),
            tr("Nothing was changed."),
            tr("Choose one of these: {keys}.").format(keys=", ".join(shipped())),
        )
    name = f"{key}.toml"
    text = (_folder() / name).read_text("utf-8")
    return parse(name, text, language or i18n.language())


def read_all(language: str = "") -> list[Playbook]:
    return [read(key, language) for key in shipped()]


def parse(file: str, text: str, language: str) -> Playbook:
    """The playbook written in `text`; a ConsoleError names the file and the key that is wrong."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _wrong(file, tr("line syntax")) from error
    reader = _Reader(file, language)
    phases = tuple(
        reader.phase(entry, f"phases[{n}]") for n, entry in enumerate(reader.entries(data, "phases"))
    )
    playbook = Playbook(
        key=file.removesuffix(".toml"),
        name=reader.text(data, "name", ""),
        description=reader.text(data, "description", ""),
        ends=reader.day(data, "ends", ""),
        phases=phases,
    )
    reader.unknown(data, {"name", "description"}, {"ends", "phases"}, "")
    starts = [phase.starts for phase in phases]
    if starts != sorted(set(starts)):
        raise _wrong(file, "phases.starts")
    if not phases or playbook.ends < starts[-1]:
        raise _wrong(file, "ends")
    if len({phase.key for phase in phases}) != len(phases):
        raise _wrong(file, "phases.key")
    return playbook


class _Reader:
    """Takes typed values out of the parsed file and knows where it is when one is wrong."""

    def __init__(self, file: str, language: str) -> None:
        self.file = file
        self.language = language if language in i18n.LANGUAGES else "en"

    def phase(self, data: dict[str, Any], where: str) -> PlaybookPhase:
        self.unknown(data, {"name"}, {"key", "starts", "tasks"}, where)
        key = data.get("key")
        if not isinstance(key, str) or not key:
            raise _wrong(self.file, f"{where}.key")
        tasks = tuple(
            self.task(entry, f"{where}.tasks[{n}]")
            for n, entry in enumerate(self.entries(data, "tasks", where))
        )
        return PlaybookPhase(key, self.text(data, "name", where), self.day(data, "starts", where), tasks)

    def task(self, data: dict[str, Any], where: str) -> PlaybookTask:
        self.unknown(data, {"name"}, {"day", "lever"}, where)
        lever = data.get("lever")
        if lever not in list(Lever):
            raise _wrong(self.file, f"{where}.lever")
        return PlaybookTask(self.text(data, "name", where), Lever(lever), self.day(data, "day", where))

    def entries(self, data: dict[str, Any], key: str, where: str = "") -> list[dict[str, Any]]:
        value = data.get(key)
        if not isinstance(value, list) or not value or not all(isinstance(item, dict) for item in value):
            raise _wrong(self.file, f"{where}.{key}".lstrip("."))
        return value

    def text(self, data: dict[str, Any], key: str, where: str) -> str:
        # Every language must be there, so that a gap is found before somebody of that language finds it.
        for language in i18n.LANGUAGES:
            value = data.get(f"{key}_{language}")
            if not isinstance(value, str) or not value.strip():
                raise _wrong(self.file, f"{where}.{key}_{language}".lstrip("."))
        return str(data[f"{key}_{self.language}"]).strip()

    def day(self, data: dict[str, Any], key: str, where: str) -> int:
        value = data.get(key)
        if type(value) is not int:
            raise _wrong(self.file, f"{where}.{key}".lstrip("."))
        return value

    def unknown(self, data: dict[str, Any], texts: set[str], others: set[str], where: str) -> None:
        known = others | {f"{text}_{language}" for text in texts for language in i18n.LANGUAGES}
        for key in data:
            if key not in known:
                raise _wrong(self.file, f"{where}.{key}".lstrip("."))


def _wrong(file: str, key: str) -> ConsoleError:
    return ConsoleError(
        tr("The playbook {file} cannot be used.").format(file=file),
        tr("Its entry “{key}” is missing, misspelt or of the wrong kind. Nothing was changed.").format(
            key=key
        ),
        tr("Correct the file, or choose another playbook."),
    )
