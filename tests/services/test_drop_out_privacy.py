"""Why somebody left is personal data: exported with them, erased with them, never a list of people."""

import json
from pathlib import Path

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.domain.missions import DropReason
from cm_console.domain.waves import Wave


def test_the_reason_is_in_the_export_and_goes_with_the_person(
    console: Console, campaign: Campaign, wave: Wave, people: list[int], tmp_path: Path
) -> None:
    console.following.drop_out(campaign.id, people[:2], DropReason.TOO_HARD, "Farid Ziani never answered")
    files = console.privacy.export(people[0], tmp_path)
    data = json.loads(next(file for file in files if file.suffix == ".json").read_text("utf-8"))
    (row,) = next(rows for name, rows in _tables(data) if name == "drop_out")
    assert (row["reason"], row["note"]) == ("too_hard", "Farid Ziani never answered")
    page = next(file for file in files if file.suffix == ".html").read_text("utf-8")
    assert "Farid Ziani never answered" in page
    console.erasing.erase(people[0])
    db = console.context.db
    assert db.tuples("SELECT person_id, note FROM drop_out") == [(people[1], "Farid Ziani never answered")]
    console.erasing.erase(people[5])  # Farid
    assert "Ziani" not in db.value("SELECT note FROM drop_out")
    assert b"Ziani" not in console.path.read_bytes()


def test_a_wave_shows_no_reason_that_few_gave_and_whoever_is_gone_is_still_counted(
    console: Console, campaign: Campaign, wave: Wave, people: list[int]
) -> None:
    console.following.drop_out(campaign.id, people[:4], DropReason.TOO_HARD)
    ((found, dropped),) = console.following.left(campaign.id)
    assert (found.id, dropped.people, dropped.reasons, dropped.hidden) == (wave.id, 4, (), 4)


def _tables(data: object) -> list[tuple[str, list[dict[str, object]]]]:
    """Every list of rows in the export, with its name."""
    if not isinstance(data, dict):
        return []
    own = [(name, rows) for name, rows in data.items() if isinstance(rows, list)]
    return own + [each for part in data.values() for each in _tables(part)]
