"""Length before scheduling, as each network counts it: links, warnings, tags, graphemes and bytes."""

from datetime import date, datetime
from typing import Any

import pytest

from cm_console.domain.content import Extras
from cm_console.store import accounts as accounts_store

TOMORROW = datetime.fromisoformat("2026-11-17 09:30")
FAMILY = "👨‍👩‍👧‍👦"


@pytest.fixture
def desk(console: Any) -> Any:
    console.campaigns.create("Agora", date(2027, 1, 18), "Europe/Paris")
    console.accounts.add("mastodon", "Toots", server="https://social.example", secret="x")
    console.accounts.add("bluesky", "Skies", user="agora.example", secret="x")
    return console


def said(desk: Any, account: str, text: str, **options: Any) -> list[str]:
    ids = [desk.accounts.find(account).id]
    moment = desk.posts.moment(1, TOMORROW)
    found = desk.posts.check(text, ids, moment=moment, campaign_id=1, **options)
    return [each.text for each in found if "too long" in each.text]


def test_a_link_costs_23_on_mastodon_however_long_it_is(desk: Any) -> None:
    link = f"https://a.example/{'x' * 200}"
    assert said(desk, "Toots", f"{'y' * 476} {link}") == []
    assert said(desk, "Toots", f"{'y' * 477} {link}") == ["Toots: 1 character(s) too long."]


def test_a_content_warning_counts_on_mastodon(desk: Any) -> None:
    extras = Extras(warning="Spoiler!")
    assert said(desk, "Toots", "y" * 492, extras=extras) == []
    assert said(desk, "Toots", "y" * 493, extras=extras) == ["Toots: 1 character(s) too long."]
    assert said(desk, "Toots", "y" * 493) == []


def test_the_servers_own_limits_count(desk: Any) -> None:
    account = desk.accounts.find("Toots").id
    facts = {"max_characters": 100, "url_length": 40}
    accounts_store.set_verified(desk.context.db, account, "1", "@toots", facts, desk.now())
    assert said(desk, "Toots", f"{'y' * 59} https://a.example/") == []
    assert said(desk, "Toots", f"{'y' * 60} https://a.example/") == ["Toots: 1 character(s) too long."]


@pytest.mark.parametrize("letter", ["y", "é", "漢", "🙂"])
def test_bluesky_counts_what_a_person_sees(desk: Any, letter: str) -> None:
    assert said(desk, "Skies", letter * 300) == []
    assert said(desk, "Skies", letter * 301) == ["Skies: 1 character(s) too long."]


def test_bluesky_counts_bytes_too(desk: Any) -> None:
    assert said(desk, "Skies", FAMILY * 120) == []
    assert said(desk, "Skies", FAMILY * 121) == [f"Skies: {121 * 25 - 3000} byte(s) too long."]


def test_a_warning_where_there_are_none_is_the_first_line_and_counts(desk: Any) -> None:
    extras = Extras(warning="Spoiler")
    assert said(desk, "Skies", "y" * (300 - len("Spoiler\n\n")), extras=extras) == []
    assert len(said(desk, "Skies", "y" * (301 - len("Spoiler\n\n")), extras=extras)) == 1


def test_the_part_of_a_thread_that_is_too_long_is_named(desk: Any) -> None:
    text = f"{'y' * 300}\n---\n{'y' * 302}\n---\nend"
    assert said(desk, "Skies", text) == ["Skies, part 2: 2 character(s) too long."]
