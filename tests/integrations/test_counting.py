"""Texts counted as the networks count them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from integrations._counting import graphemes, mastodon_length, urls, utf8_bytes

FAMILY = "👨‍👩‍👧‍👦"


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("", 0),
        ("launch", 6),
        ("e\u0301te\u0301", 3),
        (FAMILY, 1),
        ("🇫🇷🇬🇧", 2),
        ("👍🏽", 1),
        ("a\r\nb", 3),
        ("क्षि", 1),
    ],
)
def test_a_character_is_what_a_person_sees_as_one(text: str, length: int) -> None:
    assert graphemes(text) == length


def test_a_family_emoji_is_one_character_and_many_bytes() -> None:
    assert (graphemes(FAMILY), utf8_bytes(FAMILY)) == (1, 25)


@given(st.text())
def test_there_are_never_more_characters_than_code_points(text: str) -> None:
    assert graphemes(text) <= len(text) <= utf8_bytes(text)


@given(st.text(), st.text())
def test_joining_two_texts_never_adds_characters(one: str, other: str) -> None:
    assert graphemes(one + other) <= graphemes(one) + graphemes(other)


@given(st.text(st.characters(codec="ascii", exclude_characters="\r")))
def test_plain_ascii_counts_one_each(text: str) -> None:
    assert graphemes(text) == len(text)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("https://example.com", 23),
        ("http://a.b", 23),
        ("see https://example.com/a/very/long/path?with=a&query=string#part.", 4 + 23 + 1),
        ("(https://en.wikipedia.org/wiki/Agora_(Athens))", 1 + 23 + 1),
        ("« https://example.com »", 2 + 23 + 2),
        ("@ada@social.example hello", 4 + 6),
        ("hello @ada", 10),
        ("mail ada@social.example", 23),
        (f"{FAMILY} ok", 4),
    ],
)
def test_mastodon_counts_links_as_23_and_mentions_without_their_host(text: str, length: int) -> None:
    assert mastodon_length(text) == length


def test_a_server_can_reserve_another_length_for_links() -> None:
    assert mastodon_length("go https://example.com", url_length=32) == 3 + 32


@given(st.text(st.characters(exclude_characters="@:")))
def test_a_text_without_links_and_mentions_counts_its_characters(text: str) -> None:
    import unicodedata

    assert mastodon_length(text) == graphemes(unicodedata.normalize("NFC", text))


@given(st.from_regex(r"https://[a-z]{1,60}\.example/[a-z0-9/]{0,80}", fullmatch=True))
def test_every_link_costs_the_same(link: str) -> None:
    assert mastodon_length(f"a {link} b") == 23 + 4


@given(st.text())
def test_links_lie_inside_the_text_and_do_not_overlap(text: str) -> None:
    last = 0
    for start, end in urls(text):
        assert last <= start < end <= len(text)
        assert text[start:end].lower().startswith("http")
        last = end
