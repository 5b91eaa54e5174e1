"""Secrets are taken out of texts in every shape they may have got."""

import base64
import json
from urllib.parse import quote, quote_plus

import pytest

from cm_console.redaction import hide, redact

SECRET = "pl4nted/søcret+&key=="


@pytest.mark.parametrize(
    "shape",
    [
        SECRET,
        quote(SECRET, safe=""),
        quote_plus(SECRET),
        quote(SECRET).lower(),
        json.dumps({"error": SECRET}),
        *(base64.b64encode((before + SECRET).encode()).decode() for before in ("", "a", "ab", "user:")),
        base64.urlsafe_b64encode(f"client:{SECRET}:x".encode()).decode(),
    ],
)
def test_a_known_secret_is_taken_out_in_every_shape(shape: str) -> None:
    hide(SECRET)
    said = redact(f"the server said {shape} and more")
    assert said.startswith("the server said ")
    assert said.endswith(" and more")
    assert SECRET[:8] not in said
    for before in ("", "a", "ab", "user:", "client:"):
        encoded = base64.b64encode((before + SECRET).encode()).decode()
        assert encoded[8:24] not in said


def test_short_words_are_left_alone() -> None:
    hide("a")
    assert redact("a cat") == "a cat"


@pytest.mark.parametrize(
    "text",
    [
        "Authorization: Bearer abc123",
        '{"access_token": "abc123"}',
        "refreshJwt='abc123'",
        "https://x.example/?token=abc123&y=1",
    ],
)
def test_what_looks_like_a_secret_is_taken_out_unknown(text: str) -> None:
    assert "abc123" not in redact(text)
