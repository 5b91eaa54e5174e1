"""Everything about one person, for that person: JSON for machines, a page for people.

Notes about others that mention the person are not theirs to read; texts of the team that name them are.
"""

import json
from datetime import date
from pathlib import Path
from typing import Any

from cm_console import figures, words
from cm_console.domain import privacy_map
from cm_console.domain.privacy import DataKind
from cm_console.domain.privacy_traces import Traces
from cm_console.domain.testers import Person, TesterState
from cm_console.i18n import tr
from cm_console.services import page_file
from cm_console.services import privacy_words as say
from cm_console.services.privacy_pages import Page, Section, html
from cm_console.store import privacy as store
from cm_console.store import privacy_person as person_store
from cm_console.store.database import Database, Row

_INSIDE = ("id", "email_key", "invitation_id", "inviter_id", "by_person_id", "person_id", "account_id")
_TECHNICAL = ("message_id", "lease_owner", "lease_until", "attempts", "ready_at", "resent", "kind")
_FLAGS = ("is_manager", "is_external", "volunteer")
_SHARED = (DataKind.TEXTS, DataKind.TEAM, DataKind.ACCOUNT)


def write(db: Database, person: Person, folder: Path, today: date) -> list[Path]:
    """Write both files into `folder`, named after the address; returns them."""
    data = everything(db, person, today)
    stem = "".join(char if char.isalnum() or char in "@._-" else "_" for char in person.email)
    text = json.dumps(data, ensure_ascii=False, indent=2)
    page = html(_page(person, data, today))
    return [
        page_file.write(text + "\n", folder / f"{stem}.json"),
        page_file.write(page, folder / f"{stem}.html"),
    ]


def everything(db: Database, person: Person, today: date) -> dict[str, Any]:
    """All that is stored about a person, by kind of data, and the texts that name them."""
    kinds: dict[str, dict[str, list[Row]]] = {}
    known = _Known(db)
    for table, rows in person_store.rows_of(db, person.id).items():
        kind = _kind_of(table)
        kinds.setdefault(kind.value, {})[table] = [known.readable(row) for row in rows]
    traces = Traces(person.name, person.email, person.staff_number)
    shared = {column for each in _SHARED for column in privacy_map.columns_of(each)}
    mentions = [
        {"where": table, "text": text}
        for table, column, text in person_store.mentions(db, traces, person.id)
        if (table, column) in shared
    ]
    return {
        "exported_on": today.isoformat(),
        "person": {"name": person.name, "email": person.email},
        "data": kinds,
        "texts_that_name_you": mentions,
    }


class _Known:
    """Names for what rows only point at."""

    def __init__(self, db: Database) -> None:
        self._campaigns, self._waves = person_store.names(db)
        self._notices = {each.id: f"{each.name} {each.version}" for each in store.notices(db)}

    def readable(self, row: Row) -> Row:
        found: Row = {}
        for name, value in row.items():
            if name in _INSIDE or name in _TECHNICAL or value is None or value == "":
                continue
            if name == "campaign_id":
                found["campaign"] = self._campaigns.get(value, "")
            elif name == "wave_id":
                found["wave"] = self._waves.get(value, "")
            elif name == "notice_id":
                found["notice"] = self._notices.get(value, "")
            else:
                found[name] = bool(value) if name in _FLAGS else value
        return found


def _kind_of(table: str) -> DataKind:
    """What most of a table's columns are for."""
    columns = next(each.columns for each in privacy_map.TABLES if each.name == table)
    kinds = [kind for kind in columns if kind is not DataKind.NONE]
    return max(kinds, key=lambda kind: len(columns[kind]))


def _page(person: Person, data: dict[str, Any], today: date) -> Page:
    sections = []
    for kind, tables in data["data"].items():
        described = DataKind(kind)
        rows = [
            (say.column(name), _shown(name, value))
            for entries in tables.values()
            for row in entries
            for name, value in row.items()
        ]
        why = tr("Why: {purpose}. Seen by: {who}.").format(
            purpose=say.purpose(described), who=say.seen_by(described)
        )
        sections.append(Section(say.kind(described), [why], rows=rows))
    if data["texts_that_name_you"]:
        texts = [each["text"] for each in data["texts_that_name_you"]]
        sections.append(Section(tr("Texts that name you"), points=texts))
    sections.append(
        Section(
            tr("Your rights"),
            [
                tr(
                    "You may have this put right, object to being counted in statistics, or have it erased. "
                    "Ask whoever sent you this page. Nothing here was used to evaluate you."
                )
            ],
        )
    )
    return Page(
        tr("What is kept about {name}").format(name=person.name),
        tr("Written on {day}. Copies made outside the program are not in it.").format(
            day=figures.full_day(today)
        ),
        sections,
    )


def _shown(name: str, value: object) -> str:
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if name == "state" and isinstance(value, str) and value in set(TesterState):
        return words.tester_state(TesterState(value))
    if isinstance(value, str) and len(value) == len("2026-01-31"):
        try:
            return figures.full_day(date.fromisoformat(value))
        except ValueError:
            return value
    return str(value)
