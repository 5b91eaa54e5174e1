"""A campaign as a playbook: its dates in days from the opening, and the TOML that the reader understands."""

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from cm_console import i18n
from cm_console.domain.campaign import Campaign, Phase, Task
from cm_console.domain.gates import Gate
from cm_console.domain.ideas import Idea
from cm_console.domain.playbook import Playbook, PlaybookGate, PlaybookIdea, PlaybookPhase, PlaybookTask


def key_of(name: str) -> str:
    """A file name made from a playbook's name."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60] or "playbook"


def from_campaign(
    campaign: Campaign,
    name: str,
    description: str,
    phases: Sequence[Phase],
    tasks: Sequence[Task],
    ideas: Sequence[Idea],
    gates: Sequence[Gate],
) -> Playbook:
    """What the campaign's plan is, whatever its dates. Tasks without a phase go to the one of their day."""

    def day(on: date) -> int:
        return (on - campaign.opens_on).days

    ordered = sorted(phases, key=lambda phase: (phase.starts_on, phase.id))
    made = tuple(
        PlaybookPhase(
            key=f"{number}-{key_of(phase.key or phase.name)}",
            name=phase.name,
            starts=day(phase.starts_on),
            tasks=tuple(
                PlaybookTask(task.name, task.lever, day(task.due_on))
                for task in tasks
                if _phase_of(task.phase_id, task.due_on, ordered) == phase
            ),
            ideas=tuple(
                PlaybookIdea(idea.text, day(idea.due_on))
                for idea in ideas
                if _phase_of(None, idea.due_on, ordered) == phase
            ),
            ends=day(phase.ends_on),
        )
        for number, phase in enumerate(ordered, 1)
    )
    ends = max((day(phase.ends_on) for phase in ordered), default=0)
    kept = tuple(PlaybookGate(gate.kind, gate.name, day(gate.due_on), gate.wave) for gate in gates)
    return Playbook(key_of(name), name, description, ends, made, kept)


def _phase_of(phase_id: int | None, day: date, ordered: Sequence[Phase]) -> Phase:
    """The phase of that id, else the last one that has begun by `day`, else the first."""
    for phase in ordered:
        if phase.id == phase_id:
            return phase
    return next((phase for phase in reversed(ordered) if phase.starts_on <= day), ordered[0])


def to_toml(playbook: Playbook) -> str:
    """The playbook as a file; a text in one language stands in the place of all."""
    lines = [*_texts(name=playbook.name, description=playbook.description or playbook.name)]
    lines.append(f"ends = {playbook.ends}")
    lines += _list(
        "gates",
        (
            {"day": gate.day, "kind": gate.kind.value, **({"wave": gate.wave} if gate.wave else {})}
            | _in_all("name", gate.name)
            for gate in playbook.gates
        ),
    )
    for phase in playbook.phases:
        lines += ["", "[[phases]]", f"key = {_value(phase.key)}", f"starts = {phase.starts}"]
        if phase.ends is not None:
            lines.append(f"ends = {phase.ends}")
        lines += _texts(name=phase.name)
        lines += _list(
            "tasks",
            (
                {"day": task.day, "lever": task.lever.value} | _in_all("name", task.name)
                for task in phase.tasks
            ),
        )
        lines += _list("ideas", ({"day": idea.day} | _in_all("text", idea.text) for idea in phase.ideas))
    return "\n".join(lines) + "\n"


def _in_all(key: str, text: str) -> dict[str, Any]:
    return {f"{key}_{language}": text for language in i18n.LANGUAGES}


def _texts(**texts: str) -> Iterator[str]:
    for key, text in texts.items():
        for name, value in _in_all(key, text).items():
            yield f"{name} = {_value(value)}"


def _list(key: str, entries: Iterator[Mapping[str, Any]]) -> Iterator[str]:
    yield f"{key} = ["
    for entry in entries:
        pairs = ", ".join(f"{name} = {_value(value)}" for name, value in entry.items())
        yield f"    {{ {pairs} }},"
    yield "]"


def _value(value: object) -> str:
    # A string of JSON is one of TOML too, but for the one control character that JSON lets through.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "")
