"""Reading a page for its card: little, from where a person asked, by no detour into a private network."""

import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cm_console.domain.cards import Page, Unreadable, is_address
from integrations import _opengraph
from integrations._opengraph import OpenGraph, _page
from tests.servers.serving import serving

Answer = tuple[int, dict[str, str], bytes]


@pytest.fixture
def site() -> Iterator[tuple[dict[str, Any], str]]:
    """What the server answers by path, and its address."""
    answers: dict[str, Any] = {}

    class Handler(BaseHTTPRequestHandler):
        def log_message(self, format: str, *args: Any) -> None:
            pass

        def do_GET(self) -> None:
            answer = answers.get(self.path, (404, {}, b""))
            status, headers, body = answer() if callable(answer) else answer
            self.send_response(status)
            for name, value in {"Content-Type": "text/html; charset=utf-8", **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

    with serving(Handler) as url:
        yield answers, url


def html(head: str, body: str = "") -> Answer:
    return 200, {}, f"<html><head>{head}</head><body>{body}</body></html>".encode()


def test_what_a_page_says_for_cards_goes_before_its_title(site: tuple[dict[str, Answer], str]) -> None:
    answers, url = site
    answers["/wave"] = html(
        "<title>Agora | intranet</title><meta name=description content='old'>"
        "<meta property='og:title' content='La vague 1 &amp; vous — ouverte'>"
        "<meta property='og:description' content='  Venez\n nombreux  '>"
        "<meta property='og:image' content='/card.png'>"
    )
    assert OpenGraph().read(f"{url}/wave") == Page(
        "La vague 1 & vous — ouverte", "Venez nombreux", f"{url}/card.png"
    )


def test_a_page_without_such_words_has_its_title_or_its_host(site: tuple[dict[str, Answer], str]) -> None:
    answers, url = site
    answers["/title"] = html("<title>\n  Agora  </title>")
    answers["/none"] = html("")
    assert OpenGraph().read(f"{url}/title") == Page("Agora")
    assert OpenGraph().read(f"{url}/none") == Page("127.0.0.1")


@pytest.mark.parametrize(
    ("headers", "meta"),
    [
        ({"Content-Type": "text/html; charset=windows-1252"}, ""),
        ({"Content-Type": "text/html"}, "windows-1252"),
    ],
)
def test_old_pages_are_read_in_their_own_encoding(
    site: tuple[dict[str, Answer], str], headers: dict[str, str], meta: str
) -> None:
    answers, url = site
    text = f"<meta charset='{meta}'><title>Été – œuvre</title>"
    answers["/"] = 200, headers, text.encode("cp1252")
    assert OpenGraph().read(url + "/").title == "Été – œuvre"


def test_of_a_long_page_only_the_beginning_is_read(site: tuple[dict[str, Answer], str]) -> None:
    answers, url = site
    answers["/long"] = html("<title>Long</title>", "x" * (_opengraph.PAGE_BYTES * 3))
    assert OpenGraph().read(f"{url}/long").title == "Long"


@pytest.mark.parametrize(
    "answer",
    [
        (404, {}, b""),
        (500, {}, b""),
        (200, {"Content-Type": "application/pdf"}, b"%PDF"),
        (302, {"Location": "/loop"}, b""),
        (302, {"Location": "ftp://example.com/"}, b""),
        (302, {"Location": "http://example.com/"}, b""),
        (302, {"Location": "file:///etc/passwd"}, b""),
        (302, {"Location": "https://[::1"}, b""),
    ],
)
def test_what_is_no_page_is_not_read(site: tuple[dict[str, Answer], str], answer: Answer) -> None:
    answers, url = site
    answers["/loop"] = answer
    with pytest.raises(Unreadable):
        OpenGraph().read(f"{url}/loop")


def test_a_redirect_is_followed_and_pictures_are_found_from_its_end(
    site: tuple[dict[str, Answer], str],
) -> None:
    answers, url = site
    answers["/short"] = 301, {"Location": "/long/page"}, b""
    answers["/long/page"] = html("<meta property=og:image content=card.png>")
    assert OpenGraph().read(f"{url}/short").picture == f"{url}/long/card.png"


def test_nothing_leads_from_outside_into_a_private_network(
    site: tuple[dict[str, Answer], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    answers, url = site
    outside = url.replace("127.0.0.1", "localhost")
    monkeypatch.setattr(_opengraph, "_is_inside", lambda url: "127.0.0.1" in url)
    answers["/secret"] = html("<title>Router</title>")
    answers["/away"] = 302, {"Location": f"{url}/secret"}, b""
    with pytest.raises(Unreadable, match="private"):
        OpenGraph().read(f"{outside}/away")
    answers["/card.png"] = 200, {"Content-Type": "image/png"}, b"png"
    with pytest.raises(Unreadable, match="private"):
        OpenGraph().picture(f"{url}/card.png", f"{outside}/page")
    assert OpenGraph().picture(f"{url}/card.png", f"{url}/page") == b"png"


@pytest.mark.parametrize(
    ("address", "inside"),
    [("http://127.0.0.1/", True), ("https://10.1.2.3/", True), ("https://[::1]/", True),
     ("https://169.254.169.254/", True), ("https://192.168.1.1/", True), ("https://93.184.216.34/", False)],
)  # fmt: skip
def test_private_addresses_are_known(address: str, inside: bool) -> None:
    assert _opengraph._is_inside(address) is inside


def test_a_page_that_never_ends_is_given_up(
    site: tuple[dict[str, Any], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    answers, url = site
    monkeypatch.setattr(_opengraph, "SECONDS", 0.2)

    def slow() -> Answer:
        time.sleep(0.6)
        return html("<title>Late</title>")

    answers["/slow"] = slow
    with pytest.raises(Unreadable):
        OpenGraph().read(f"{url}/slow")


def test_a_picture_that_is_too_large_is_refused(
    site: tuple[dict[str, Answer], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    answers, url = site
    monkeypatch.setattr(_opengraph, "PICTURE_BYTES", 1000)
    answers["/big.png"] = 200, {"Content-Type": "image/png"}, b"x" * 5000
    with pytest.raises(Unreadable, match="large"):
        OpenGraph().picture(f"{url}/big.png", url)


@pytest.mark.parametrize(
    "url",
    ["", "agora", "ftp://example.com", "http://example.com", "https://", "https://me:pw@example.com",
     "https://exa mple.com", "https://example.com:99999999", "javascript:alert(1)", "https://[::1"],
)  # fmt: skip
def test_only_addresses_of_pages_are_read(url: str) -> None:
    assert not is_address(url)
    with pytest.raises(Unreadable):
        OpenGraph().read(url)


@given(st.text(max_size=300))
def test_no_page_is_too_odd_to_be_read(text: str) -> None:
    page = _page(f"<title>{text}", "https://example.com")
    assert isinstance(page.title, str)
    assert len(page.title) <= 300
