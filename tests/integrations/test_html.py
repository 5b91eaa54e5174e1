"""Finding one's own words again in a server's HTML."""

import pytest

from integrations._html import plain, same_words


def test_mastodon_html_becomes_the_text_again() -> None:
    html = (
        '<p>Bonjour &amp; bienvenue<br />voir <a href="https://example.com/a/long"><span class="invisible">'
        'https://</span><span class="ellipsis">example.com/a/</span><span class="invisible">long</span></a>'
        '</p><p>à <span class="h-card"><a href="https://social.example/@ada">@<span>ada</span></a></span></p>'
    )
    assert plain(html) == "Bonjour & bienvenue\nvoir https://example.com/a/long\nà @ada"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hello  world", "Hello\nworld"),
        ("with *marks* and _more_", "with marks and more"),
        ("@ada@social.example hello", "@ada hello"),
        ("e\u0301te\u0301", "été"),
        ("🎉 🎉", "🎉🎉"),
    ],
)
def test_the_same_words_are_recognised(one: str, other: str) -> None:
    assert same_words(one, other)


@pytest.mark.parametrize(("one", "other"), [("wave 1", "wave 2"), ("🎉", "🚀"), ("", "x")])
def test_other_words_are_not(one: str, other: str) -> None:
    assert not same_words(one, other)
