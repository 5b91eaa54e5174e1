"""Which servers' addresses are accepted, and what is meant by them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cm_console.domain.accounts import MAIL_SCHEMES, BadServer, ServerProblem, is_loopback, server_origin


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("mastodon.social", "https://mastodon.social"),
        (" https://Mastodon.Social/ ", "https://mastodon.social"),
        ("https://social.example:8443/@agora", "https://social.example:8443"),
        ("http://localhost:2583", "http://localhost:2583"),
        ("http://127.0.0.1:8001", "http://127.0.0.1:8001"),
        ("http://[::1]:8001", "http://[::1]:8001"),
        ("localhost", "https://localhost"),
    ],
)
def test_what_a_person_types_becomes_an_origin(typed: str, meant: str) -> None:
    assert server_origin(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("smtp.example.org", "smtp://smtp.example.org"),
        ("smtp.example.org:465", "smtp://smtp.example.org:465"),
        ("SMTPS://smtp.example.org", "smtps://smtp.example.org"),
    ],
)
def test_a_mail_server_is_encrypted_either_way(typed: str, meant: str) -> None:
    assert server_origin(typed, MAIL_SCHEMES) == meant
    with pytest.raises(BadServer):
        server_origin("http://localhost", MAIL_SCHEMES)


@pytest.mark.parametrize(
    "typed",
    ["http://social.example", "http://192.168.1.2", "http://localhost.example", "http://127.0.0.1.nip.io"],
)
def test_what_is_not_encrypted_must_be_on_this_computer(typed: str) -> None:
    with pytest.raises(BadServer) as caught:
        server_origin(typed)
    assert caught.value.problem is ServerProblem.NOT_ENCRYPTED


@pytest.mark.parametrize(
    "typed",
    ["", "https://", "ftp://a.example", "https://me:pw@a.example", "two words", "a..b", "https://a:port"],
)
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(BadServer) as caught:
        server_origin(typed)
    assert caught.value.problem is ServerProblem.MALFORMED


@given(st.text())
def test_anything_typed_is_an_encrypted_or_local_origin_or_is_refused(typed: str) -> None:
    try:
        origin = server_origin(typed)
    except BadServer:
        return
    assert origin.startswith("https://") or is_loopback(origin.split("//")[1].split(":")[0].strip("[]"))
