"""Snippets, hashtag groups and templates: kept once per name, and templates that only say things."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cm_console.domain.snippets import SnippetKind, hashtags
from cm_console.errors import ConsoleError
from cm_console.events import SnippetsChanged


@pytest.fixture
def agora(console: Any) -> Any:
    return console.campaigns.create("Agora", date(2027, 1, 18), "Europe/Paris", objective="Answer faster")


def test_those_of_a_campaign_and_of_all(console: Any, agora: Any) -> None:
    told: list[object] = []
    console.events.subscribe(SnippetsChanged, told.append)
    other = console.campaigns.create("Other", date(2027, 3, 1), "UTC")
    console.snippets.add("snippet", "Sign-off", "See you there", agora.id)
    console.snippets.add("hashtags", "Launch", "agora, #réseau")
    console.snippets.add("snippet", "Hidden", "Not here", other.id)
    assert [each.name for each in console.snippets.list(agora.id)] == ["Launch", "Sign-off"]
    assert [each.text for each in console.snippets.list(agora.id, "hashtags")] == ["#agora #réseau"]
    assert [each.name for each in console.snippets.list()] == ["Launch"]
    assert len(told) == 3


def test_a_name_is_used_once_per_kind_and_campaign(console: Any, agora: Any) -> None:
    kept = console.snippets.add("snippet", "Hello", "One", agora.id)
    with pytest.raises(ConsoleError, match="already a snippet “Hello”"):
        console.snippets.add("snippet", " hello ", "Two", agora.id)
    console.snippets.add("snippet", "Hello", "For all")
    console.snippets.add("template", "Hello", "Two", agora.id)
    assert console.snippets.find(agora.id, "HELLO", "snippet") == kept
    assert console.snippets.edit(kept.id, name="HELLO", text="Three").text == "Three"


def test_changing_and_removing(console: Any, agora: Any) -> None:
    kept = console.snippets.add(SnippetKind.SNIPPET, "Hello", "One", agora.id)
    with pytest.raises(ConsoleError, match="has no text"):
        console.snippets.edit(kept.id, text=" \n")
    with pytest.raises(ConsoleError, match="needs a name"):
        console.snippets.edit(kept.id, name=" ")
    assert console.snippets.remove(kept.id) == kept
    with pytest.raises(ConsoleError, match="no longer exists"):
        console.snippets.edit(kept.id, text="x")
    with pytest.raises(ConsoleError, match="no snippet “Hello”"):
        console.snippets.find(agora.id, "Hello")
    again = console.snippets.add(kept.kind, kept.name, kept.text, kept.campaign_id)
    assert (again.name, again.text) == (kept.name, kept.text)


@pytest.mark.parametrize("text", ["#pre-mortem", "a#b", "#2027", "l'été", "#"])
def test_a_hashtag_that_networks_would_cut_is_refused(console: Any, text: str) -> None:
    with pytest.raises(ConsoleError, match="is not one hashtag"):
        console.snippets.add("hashtags", "Tags", f"#fine {text}")
    assert console.snippets.list() == []


@given(st.lists(st.text(alphabet="abcéÉ_9", min_size=1, max_size=6), min_size=1, max_size=6))
def test_hashtags_are_each_there_once_and_stay_as_they_are(words: list[str]) -> None:
    words = [word for word in words if not word.isdigit()] or ["a"]
    once = hashtags(" ".join(words))
    assert hashtags(once) == once
    assert {tag.casefold() for tag in once.split()} == {f"#{word}".casefold() for word in words}
    assert len(once.split()) == len({word.casefold() for word in words})


def filled(console: Any, campaign: Any, text: str) -> str:
    kept = console.snippets.add("template", f"T{len(console.snippets.list(campaign.id))}", text, campaign.id)
    said: str = console.snippets.filled(kept, campaign)
    return said


def test_a_template_is_filled_in_on_the_day(console: Any, agora: Any, clock: Any) -> None:
    text = "{{ campaign }} opens on {{ opening }}: {{ days_left }} days. {{ objective|upper }}!\n"
    assert filled(console, agora, text) == "Agora opens on 18 Jan: 63 days. ANSWER FASTER!\n"
    clock.advance(days=62)
    said = "{% if jours_restants == 1 %}Demain{% else %}Bientôt{% endif %} : {{ campagne }} <3 & plus"
    assert filled(console, agora, said) == "Demain : Agora <3 & plus"
    assert filled(console, agora, "{{ days_left - 1 }}") == "0"


def test_a_word_that_there_is_not_is_named(console: Any, agora: Any) -> None:
    with pytest.raises(ConsoleError, match="no word “openning”"):
        console.snippets.add("template", "T", "{{ openning }}")
    with pytest.raises(ConsoleError) as refused:
        filled(console, agora, "With {{ sponsor }}")
    assert "nothing for “sponsor” yet" in refused.value.title
    assert filled(console, agora, "With {{ sponsor|default('us') }}") == "With us"


@pytest.mark.parametrize(
    "text",
    [
        "{{ campaign",
        "{% if %}",
        "{{ campaign|nothing }}",
        "{% for i in [1, 2] %}{{ i }}{% endfor %}",
        "{{ 'x' * 999999999 }}",
        "{{ campaign.__class__ }}",
        "{{ campaign.upper() }}",
        "{% include '/etc/passwd' %}",
        "{% set a = 1 %}{{ a }}",
        "{{ cycler }}",
        "{{ range(9) }}",
    ],
)
def test_a_template_says_things_and_never_does_things(console: Any, agora: Any, text: str) -> None:
    with pytest.raises(ConsoleError):
        console.snippets.add("template", "T", text)
    assert console.snippets.list(agora.id) == []


def test_words_that_do_not_go_together_are_said(console: Any, agora: Any) -> None:
    with pytest.raises(ConsoleError, match="do not go together"):
        filled(console, agora, "{{ campaign + days_left }}")


def test_what_is_no_template_is_never_filled_in(console: Any, agora: Any) -> None:
    kept = console.snippets.add("snippet", "Braces", "{{ not_a_word }}")
    assert console.snippets.filled(kept, agora) == "{{ not_a_word }}"


def test_each_word_is_there_in_both_languages() -> None:
    from cm_console.services.templates import WORDS

    assert len({*WORDS, *WORDS.values()}) == 2 * len(WORDS)
    assert all(word.isidentifier() for word in (*WORDS, *WORDS.values()))
