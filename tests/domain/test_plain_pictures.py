"""What is kept as it is: a picture and nothing beside it."""

import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from cm_console import pictures
from cm_console.domain.pictures import JPEG, PNG
from cm_console.domain.plain_pictures import plain


def written(kind: str, mode: str = "RGB", size: tuple[int, int] = (60, 40), **options: Any) -> bytes:
    file = io.BytesIO()
    Image.effect_noise(size, 60).convert(mode).save(file, kind, **options)
    return file.getvalue()


def told(**texts: str) -> PngImagePlugin.PngInfo:
    info = PngImagePlugin.PngInfo()
    for name, text in texts.items():
        info.add_text(name, text)
    return info


def sixteen_bits() -> bytes:
    file = io.BytesIO()
    Image.new("I;16", (60, 40)).save(file, "PNG")
    return file.getvalue()


PLAIN = [
    (written("JPEG"), JPEG),
    (written("JPEG", progressive=True, quality=90, optimize=True), JPEG),
    (written("JPEG", "L", restart_marker_rows=1), JPEG),
    (written("PNG"), PNG),
    (written("PNG", "P"), PNG),
    (written("PNG", "RGBA"), PNG),
]
NOT_PLAIN = {
    "exif": written("JPEG", exif=b"Exif\0\0" + b"II*\0\x08\0\0\0\0\0"),
    "comment": written("JPEG", comment=b"me"),
    "profile": written("JPEG", icc_profile=b"x" * 200),
    "inks": written("JPEG", "CMYK"),
    "behind a JPEG": written("JPEG") + b"x",
    "half a JPEG": written("JPEG")[:-2],
    "no JFIF": b"\xff\xd8" + written("JPEG")[20:],
    "text": written("PNG", pnginfo=told(Author="me")),
    "density": written("PNG", dpi=(72, 72)),
    "behind a PNG": written("PNG") + b"x",
    "half a PNG": written("PNG")[:-12],
    "sixteen bits": sixteen_bits(),
    "another kind": written("GIF", "P"),
    "nothing": b"",
}


@pytest.mark.parametrize(("data", "mime"), PLAIN)
def test_a_plain_file_is_kept_byte_for_byte(data: bytes, mime: str) -> None:
    assert plain(data) == mime
    made = pictures.cleaned(data)
    assert (made.data, made.mime, made.width, made.height) == (data, mime, 60, 40)


@pytest.mark.parametrize("why", NOT_PLAIN)
def test_what_holds_more_than_its_picture_is_not_plain(why: str) -> None:
    assert plain(NOT_PLAIN[why]) is None


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF"])
def test_what_was_made_here_is_made_no_second_time(kind: str) -> None:
    once = pictures.cleaned(written(kind))
    assert pictures.cleaned(once.data) == once


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_plain_file_that_is_too_large_is_still_made_smaller(kind: str) -> None:
    data = written(kind, "L", (pictures.MAX_SIDE + 8, 8))
    assert plain(data)
    made = pictures.cleaned(data)
    assert made.data != data
    assert max(made.width, made.height) <= pictures.MAX_SIDE


@given(
    data=st.sampled_from([data for data, _ in PLAIN]), cut=st.integers(0, 4000), more=st.binary(max_size=8)
)
def test_any_bytes_are_read_without_failing(data: bytes, cut: int, more: bytes) -> None:
    assert plain(data[:cut] + more) in (None, JPEG, PNG)
    assert plain(data[:2] + more + data[2 + cut :]) in (None, JPEG, PNG)
