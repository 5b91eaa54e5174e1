"""Link cards: read from a page where there is a network, said in words where there is none."""

import io
from collections.abc import Callable
from typing import Any

import pytest

from cm_console.domain.cards import Page, Unreadable
from cm_console.domain.content import Card
from cm_console.errors import ConsoleError


class Web:
    """A web with one page."""

    def __init__(self, page: Page | None, picture: bytes | None = None) -> None:
        self.page, self.image = page, picture

    def read(self, url: str) -> Page:
        if self.page is None:
            raise Unreadable("ConnectError")
        return self.page

    def picture(self, url: str, page: str) -> bytes:
        if self.image is None:
            raise Unreadable("404")
        return self.image


def png() -> bytes:
    from PIL import Image

    written = io.BytesIO()
    Image.new("RGB", (40, 20), "teal").save(written, "PNG")
    return written.getvalue()


URL = "https://example.com/wave"


def test_a_card_keeps_its_address_and_its_picture(make_console: Callable[..., Any]) -> None:
    page = Page("Wave 1", "It opens", "https://example.com/card.png")
    console = make_console(pages=Web(page, png()))
    card = console.cards.read(f" {URL} ")
    assert (card.url, card.title, card.description) == (URL, "Wave 1", "It opens")
    assert console.pictures.get(card.picture).width == 40


@pytest.mark.parametrize("picture", [None, b"not a picture"])
def test_a_card_does_without_a_picture_that_cannot_be_had(
    make_console: Callable[..., Any], picture: bytes | None
) -> None:
    console = make_console(pages=Web(Page("Wave 1", "", "https://example.com/card.png"), picture))
    assert console.cards.read(URL) == Card(URL, "Wave 1")


@pytest.mark.parametrize("pages", [None, Web(None)])
def test_without_a_network_a_person_types_it(make_console: Callable[..., Any], pages: Web | None) -> None:
    with pytest.raises(ConsoleError) as caught:
        make_console(pages=pages).cards.read(URL)
    assert caught.value.hint == "Type the title and the text yourself."


@pytest.mark.parametrize("url", ["", "agora", "http://example.com", "file:///etc/passwd"])
def test_what_is_no_address_of_a_page_is_said(make_console: Callable[..., Any], url: str) -> None:
    with pytest.raises(ConsoleError, match="address"):
        make_console(pages=Web(Page("x"))).cards.read(url)
