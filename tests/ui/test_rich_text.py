"""Texts as networks show them: links found and shortened, everything else untouched."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from ui.pages.calendar.rich_text import links, shown_link, to_html
from ui.pages.calendar.text_box import TextBox

WORDS = st.sampled_from(
    [
        "https://agora.example/a(b)",
        "http://x.example",
        "#Agora",
        "@ana@m.example",
        "<b>",
        "&amp;",
        "a  b",
        "é…",
        "\n",
    ]
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Read https://a.example/x.", ["https://a.example/x"]),
        ("(https://a.example/x)", ["https://a.example/x"]),
        ("https://a.example/Agora_(network) is", ["https://a.example/Agora_(network)"]),
        (
            "two http://a.example and HTTPS://b.example/?q=1&r=2!",
            ["http://a.example", "HTTPS://b.example/?q=1&r=2"],
        ),
        ("nothing here", []),
    ],
)
def test_links_end_where_the_sentence_goes_on(text: str, found: list[str]) -> None:
    assert links(text) == found


def test_mastodon_hides_the_scheme_and_cuts_long_links() -> None:
    url = "https://www.agora.example/ask-me-anything/with-the-coo"
    assert shown_link(url, "mastodon") == "agora.example/ask-me-anything/…"
    assert shown_link("https://agora.example/ama", "mastodon") == "agora.example/ama"
    assert shown_link(url, "bluesky") == url


def test_links_hashtags_and_mentions_are_coloured() -> None:
    html = to_html("Hi @ana, see https://a.example/x #Agora, not a#b or #1", "practice", "#123456")
    coloured = re.findall(r"color:#123456\">(.*?)</span>", html)
    assert [unescape(each).replace("\u200b", "") for each in coloured] == [
        "@ana",
        "https://a.example/x",
        "#Agora",
    ]


@given(st.lists(WORDS, max_size=8).map(" ".join))
def test_a_reader_sees_every_character_that_was_written(text: str) -> None:
    document = QTextDocument()
    document.setHtml(to_html(text, "practice", "#123456"))
    seen = document.toPlainText().replace("\u200b", "").replace("\u00a0", " ")
    assert seen.split() == text.split()


@given(st.text(alphabet="a<>&\"'/ \n#@", max_size=40))
def test_nothing_written_becomes_markup(text: str) -> None:
    tags = set(re.findall(r"<[^>]*>", to_html(text, "mastodon", "#123456")))
    assert tags <= {'<span style="color:#123456">', "</span>", "<br>"}


@pytest.mark.parametrize(
    ("text", "at", "part"),
    [
        ("One", 3, 0),
        ("One\n---\nTwo", 2, 0),
        ("One\n---\nTwo", 9, 1),
        ("A\n ---  \nB\n---\nC", 15, 2),
        ("a --- b", 7, 0),
    ],
)
def test_the_part_being_written_is_known(text: str, at: int, part: int, qapp: object) -> None:
    box = TextBox(text, "Text")
    cursor = box.textCursor()
    cursor.setPosition(at)
    box.setTextCursor(cursor)
    assert box.part == part


def test_a_link_or_a_word_of_any_length_can_break() -> None:
    link = "https://agora.example/guide?utm_source=practice&utm_medium=social&utm_campaign=agora"
    html = to_html(f"{link} {'w' * 200}", "practice", "#000")
    shown = re.sub("<[^>]+>", "", unescape(html))
    assert shown.replace("\u200b", "") == f"{link} {'w' * 200}"
    assert max(map(len, re.split("[\u200b ]", shown))) <= 24
