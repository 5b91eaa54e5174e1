"""Erasing reaches what hangs on a person by invitation, feedback and story, and names in all texts."""

from datetime import date

import pytest

from cm_console.console import Console
from cm_console.domain import privacy_map
from cm_console.domain.privacy import FREE

NAME, EMAIL = "Zoé Lefèvre", "zoe.lefevre@exemple.fr"


@pytest.fixture
def launch(console: Console) -> int:
    return console.campaigns.create("Agora", opens_on=date(2026, 12, 1), zone="Europe/Paris").id


@pytest.fixture
def pair(console: Console, launch: int) -> tuple[int, int]:
    """Zoé, and Ana whom she invited; both with all that other parts keep about people."""
    db = console.context.db
    zoe = console.testers.add(NAME, EMAIL).id
    ana = console.testers.add("Ana Ruiz", "ana@exemple.fr").id
    for n, (person, inviter) in enumerate(((ana, zoe), (zoe, ana)), 1):
        db.execute(
            "INSERT INTO tester (campaign_id, person_id, state) VALUES (?, ?, 'active')", [launch, person]
        )
        db.execute(
            "INSERT INTO invitation VALUES (?, ?, ?, ?, 'accepted', '2026-11-20', ?)",
            [n, launch, person, inviter, f"because {NAME} asked"],
        )
        db.execute(
            "INSERT INTO invitation_letter"
            " (invitation_id, number, way, state, message_id, address, subject, text)"
            " VALUES (?, 0, 'eml', 'made', ?, ?, ?, ?)",
            [n, f"<{n}@x>", EMAIL if person == zoe else "ana@exemple.fr", f"{NAME} invites", f"From {NAME}"],
        )
        db.execute(
            "INSERT INTO invitation_log (invitation_id, happened_at, what, note) VALUES (?, ?, 'made', ?)",
            [n, "2026-11-16T09:00:00.000Z", f"handed to {NAME}"],
        )
        db.execute(
            "INSERT INTO feedback (campaign_id, person_id, pseudonym, kind, text, given_on)"
            " VALUES (?, ?, 'Fox', 'idea', ?, '2026-11-16')",
            [launch, person, f"{NAME} says hello"],
        )
        db.execute(
            "INSERT INTO story (campaign_id, person_id, told_by, shown_as, quote, effect, happened_on,"
            " consented_on, proof) VALUES (?, NULL, ?, 'a tester', 'Good.', 'Faster', ?, ?, 'form')",
            [launch, NAME if person == zoe else "Ana Ruiz", "2026-11-16", "2026-11-16"],
        )
    return zoe, ana


def test_nothing_of_the_person_is_left_and_others_keep_theirs(
    console: Console, launch: int, pair: tuple[int, int]
) -> None:
    db = console.context.db
    console.erasing.erase(pair[0])
    data = console.path.read_bytes()
    for trace in ("Lefèvre", "Lefevre", "zoe.lefevre"):
        assert trace.encode() not in data
    assert db.tuples("SELECT person_id, inviter_id, reason FROM invitation") == [
        (pair[1], None, "because … asked")
    ]
    assert db.tuples("SELECT note FROM invitation_log") == [("handed to …",)]
    assert db.tuples("SELECT person_id, pseudonym, text FROM feedback ORDER BY id") == [
        (pair[1], "Fox", "… says hello"),
        (None, "", "… says hello"),
    ]
    assert db.tuples("SELECT told_by, quote, withdrawn_on FROM story ORDER BY id") == [
        ("Ana Ruiz", "Good.", None),
        ("", "", "2026-11-16"),
    ]
    assert console.workspace.check() == []


def test_the_log_of_invitations_is_still_only_added_to(
    console: Console, launch: int, pair: tuple[int, int]
) -> None:
    db = console.context.db
    console.erasing.erase(pair[0])
    with pytest.raises(Exception, match="only added to"):
        db.execute("UPDATE invitation_log SET note = ''")


def test_a_name_is_taken_out_of_every_text_the_map_lists(console: Console, launch: int) -> None:
    db = console.context.db
    person = console.testers.add(NAME, EMAIL)
    console.campaigns.edit(launch, sponsor=NAME, objective=f"Ask {NAME}")
    db.execute("INSERT INTO need (campaign_id, name) VALUES (?, ?)", [launch, f"Need of {NAME}"])
    db.execute(
        "INSERT INTO snippet (campaign_id, kind, name, text) VALUES (?, 'snippet', 'x', ?)",
        [launch, f"Write to {EMAIL}"],
    )
    console.erasing.erase(person.id)
    for table, column in privacy_map.columns_of(*FREE):
        for (text,) in db.tuples(f"SELECT {column} FROM {table}"):
            assert "Lef" not in str(text), (table, column)
    assert db.value("SELECT text FROM snippet") == "Write to …"
