"""Reads one playbook from TOML, in one language; what is wrong is named by its place in the file."""

import tomllib
from typing import Any

from cm_console import i18n
from cm_console.domain.campaign import Lever
from cm_console.domain.gates import GateKind
from cm_console.domain.playbook import Playbook, PlaybookGate, PlaybookIdea, PlaybookPhase, PlaybookTask
from cm_console.errors import ConsoleError
from cm_console.i18n import tr


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
    gates = tuple(
        reader.gate(entry, f"gates[{n}]") for n, entry in enumerate(reader.entries(data, "gates", least=0))
    )
    playbook = Playbook(
        key=file.removesuffix(".toml"),
        name=reader.text(data, "name", ""),
        description=reader.text(data, "description", ""),
        ends=reader.day(data, "ends", ""),
        phases=phases,
        gates=gates,
    )
    reader.unknown(data, {"name", "description"}, {"ends", "phases", "gates"}, "")
    _in_order(file, phases)
    if not phases or playbook.ends < phases[-1].starts:
        raise _wrong(file, "ends")
    if len({phase.key for phase in phases}) != len(phases):
        raise _wrong(file, "phases.key")
    return playbook


def _in_order(file: str, phases: tuple[PlaybookPhase, ...]) -> None:
    starts = [phase.starts for phase in phases]
    if starts != sorted(starts):
        raise _wrong(file, "phases.starts")
    for n, (phase, following) in enumerate(zip(phases, [*starts[1:], None], strict=True)):
        if phase.ends is None and phase.starts == following:
            raise _wrong(file, "phases.starts")
        if phase.ends is not None and phase.ends < phase.starts:
            raise _wrong(file, f"phases[{n}].ends")


class _Reader:
    """Takes typed values out of the parsed file and knows where it is when one is wrong."""

    def __init__(self, file: str, language: str) -> None:
        self.file = file
        self.language = language if language in i18n.LANGUAGES else "en"

    def phase(self, data: dict[str, Any], where: str) -> PlaybookPhase:
        self.unknown(data, {"name"}, {"key", "starts", "ends", "tasks", "ideas"}, where)
        key = data.get("key")
        if not isinstance(key, str) or not key:
            raise _wrong(self.file, f"{where}.key")
        tasks = tuple(
            self.task(entry, f"{where}.tasks[{n}]")
            for n, entry in enumerate(self.entries(data, "tasks", where, least=0))
        )
        ideas = tuple(
            self.idea(entry, f"{where}.ideas[{n}]")
            for n, entry in enumerate(self.entries(data, "ideas", where, least=0))
        )
        ends = self.day(data, "ends", where) if "ends" in data else None
        name, starts = self.text(data, "name", where), self.day(data, "starts", where)
        return PlaybookPhase(key, name, starts, tasks, ideas, ends)

    def task(self, data: dict[str, Any], where: str) -> PlaybookTask:
        self.unknown(data, {"name"}, {"day", "lever"}, where)
        lever = data.get("lever")
        if lever not in list(Lever):
            raise _wrong(self.file, f"{where}.lever")
        return PlaybookTask(self.text(data, "name", where), Lever(lever), self.day(data, "day", where))

    def idea(self, data: dict[str, Any], where: str) -> PlaybookIdea:
        self.unknown(data, {"text"}, {"day"}, where)
        return PlaybookIdea(self.text(data, "text", where), self.day(data, "day", where))

    def gate(self, data: dict[str, Any], where: str) -> PlaybookGate:
        self.unknown(data, {"name"}, {"day", "kind", "wave"}, where)
        kind = data.get("kind")
        if kind not in list(GateKind):
            raise _wrong(self.file, f"{where}.kind")
        wave = self.day(data, "wave", where) if kind == GateKind.WAVE else data.get("wave")
        if wave is not None and (kind != GateKind.WAVE or wave < 1):
            raise _wrong(self.file, f"{where}.wave")
        return PlaybookGate(
            GateKind(kind), self.text(data, "name", where), self.day(data, "day", where), wave
        )

    def entries(
        self, data: dict[str, Any], key: str, where: str = "", least: int = 1
    ) -> list[dict[str, Any]]:
        value = data.get(key, [])
        fits = isinstance(value, list) and all(isinstance(item, dict) for item in value)
        if not fits or len(value) < least:
            raise _wrong(self.file, f"{where}.{key}".lstrip("."))
        return list(value)

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
