"""Pictures made ready: nothing left of what cameras write, upright, bounded, and within any limits."""

import io
import zlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms, PngImagePlugin

from cm_console import pictures
from cm_console.domain.platform import PictureLimits

PLANTED = b"Planted Author 48.8584N 2.2945E"
TEXT = PLANTED.decode()
NARROW = PictureLimits(count=4, max_bytes=40_000, max_side=500, alt_limit=100)


def written(picture: Image.Image, kind: str, **options: Any) -> bytes:
    file = io.BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()


def photo(size: tuple[int, int] = (60, 40)) -> Image.Image:
    return Image.effect_noise(size, 60).convert("RGB")


def exif(orientation: int = 1) -> Image.Exif:
    found = Image.Exif()
    found[0x0112] = orientation
    found[0x010E] = found[0x013B] = TEXT
    found.get_ifd(0x8825)[0x001D] = TEXT
    found.get_ifd(0x8769)[0x9286] = TEXT
    return found


def profile() -> bytes:
    made = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return made + PLANTED


def with_everything(kind: str, picture: Image.Image) -> bytes:
    options: dict[str, Any] = {"exif": exif(), "icc_profile": profile()}
    if kind == "PNG":
        told = PngImagePlugin.PngInfo()
        told.add_text("Author", TEXT)
        told.add_text("Comment", TEXT, zip=True)
        told.add_itxt("XML:com.adobe.xmp", f"<x>{TEXT}</x>")
        options["pnginfo"] = told
    elif kind == "GIF":
        options = {"comment": PLANTED}
    elif kind == "TIFF":
        options = {"description": TEXT, "icc_profile": profile()}
    elif kind == "BMP":
        options = {}
    else:
        options["xmp"] = f"<x>{TEXT}</x>".encode()
    if kind == "JPEG":
        options["comment"] = PLANTED
    return written(picture, kind, **options)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "TIFF"])
def test_nothing_that_was_planted_is_left(kind: str) -> None:
    given_ = with_everything(kind, photo())
    assert PLANTED in given_, "the test has to plant something"
    for data in (made := pictures.cleaned(given_)).data, pictures.fitted(made, NARROW).data:
        assert PLANTED not in data
        again = Image.open(io.BytesIO(data))
        again.load()
        assert not again.getexif()
        assert not set(again.info) & {"icc_profile", "exif", "xmp", "XML:com.adobe.xmp", "comment", "Author"}


def test_colours_stay_as_they_were_meant_without_the_profile_that_explains_them() -> None:
    red_means_green = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    red_means_green = red_means_green.replace(b"rXYZ", b"????").replace(b"gXYZ", b"rXYZ")
    red_means_green = red_means_green.replace(b"????", b"gXYZ")
    for kind in ("PNG", "JPEG"):
        told = written(Image.new("RGB", (16, 16), "red"), kind, icc_profile=red_means_green)
        shown = Image.open(io.BytesIO(pictures.cleaned(told).data)).convert("RGB").getpixel((8, 8))
        assert isinstance(shown, tuple)
        assert shown[1] > 250
        assert max(shown[0], shown[2]) < 8


def test_a_profile_that_means_nothing_is_left_out() -> None:
    told = written(Image.new("RGB", (16, 16), "red"), "PNG", icc_profile=PLANTED)
    shown = Image.open(io.BytesIO(pictures.cleaned(told).data))
    assert (shown.getpixel((8, 8)), "icc_profile" in shown.info) == ((255, 0, 0), False)


def test_what_stands_behind_the_picture_is_left_out() -> None:
    assert PLANTED not in pictures.cleaned(written(photo(), "JPEG") + PLANTED).data
    packed = zlib.compress(PLANTED)
    assert packed not in pictures.cleaned(written(photo(), "PNG") + packed).data


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_picture_stands_as_its_camera_meant_it(orientation: int) -> None:
    upright = Image.new("RGB", (40, 20), "black")
    upright.paste("white", (0, 0, 20, 10))  # the corner on the left, above
    turned = {
        1: None,
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }[orientation]
    stored = upright.transpose(turned) if turned is not None else upright
    made = pictures.cleaned(written(stored, "PNG", exif=exif(orientation)))
    shown = Image.open(io.BytesIO(made.data)).convert("RGB")
    assert shown.size == (40, 20)
    assert shown.getpixel((5, 5)) == (255, 255, 255)
    assert shown.getpixel((35, 15)) == (0, 0, 0)


@pytest.mark.parametrize(
    ("kind", "mode", "mime"),
    [
        ("JPEG", "RGB", "image/jpeg"),
        ("JPEG", "L", "image/jpeg"),
        ("JPEG", "CMYK", "image/jpeg"),
        ("PNG", "RGB", "image/png"),
        ("PNG", "RGBA", "image/png"),
        ("PNG", "P", "image/png"),
        ("PNG", "1", "image/png"),
        ("PNG", "LA", "image/png"),
        ("PNG", "I;16", "image/png"),
        ("WEBP", "RGB", "image/jpeg"),
        ("WEBP", "RGBA", "image/png"),
        ("GIF", "P", "image/png"),
        ("BMP", "RGB", "image/png"),
        ("TIFF", "RGB", "image/png"),
    ],
)
def test_every_usual_picture_is_taken(kind: str, mode: str, mime: str) -> None:
    picture = Image.new(mode, (30, 20))
    if "A" in mode:
        picture.putalpha(120)
    made = pictures.cleaned(written(picture, kind))
    assert (made.mime, made.width, made.height) == (mime, 30, 20)
    assert Image.open(io.BytesIO(made.data)).size == (30, 20)


def test_sixteen_bits_of_grey_keep_their_brightness() -> None:
    picture = Image.new("I;16", (4, 4), 257 * 100)
    shown = Image.open(io.BytesIO(pictures.cleaned(written(picture, "PNG")).data))
    assert shown.getpixel((0, 0)) == 100


def test_transparency_is_kept_and_becomes_white_only_where_it_must() -> None:
    made = pictures.cleaned(written(Image.new("RGBA", (20, 20), (255, 0, 0, 0)), "PNG"))
    assert Image.open(io.BytesIO(made.data)).mode == "RGBA"
    only_jpeg = PictureLimits(4, 100_000, 500, 100, ("image/jpeg",))
    flat = Image.open(io.BytesIO(pictures.fitted(made, only_jpeg).data))
    assert flat.getpixel((5, 5)) == (255, 255, 255)


def test_a_large_picture_is_bounded() -> None:
    made = pictures.cleaned(written(Image.new("RGB", (6000, 1500), "teal"), "PNG"))
    assert (made.width, made.height) == (4096, 1024)


def test_a_camera_with_very_many_pixels_is_welcome_where_they_need_not_all_be_unpacked() -> None:
    size = (10_000, 6_000)
    made = pictures.cleaned(written(Image.new("RGB", size, "teal"), "JPEG"))
    assert max(made.width, made.height) == pictures.MAX_SIDE
    with pytest.raises(pictures.TooLarge):
        pictures.cleaned(written(Image.new("1", size), "PNG"))


@pytest.mark.parametrize(
    "data", [b"", b"not a picture", b"\x89PNG\r\n\x1a\n", b"%PDF-1.7", b"<svg xmlns='x'></svg>", b"GIF89a"]
)
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(pictures.NotAPicture):
        pictures.cleaned(data)


def test_half_a_picture_is_refused() -> None:
    whole = written(photo((300, 300)), "JPEG")
    with pytest.raises(pictures.NotAPicture):
        pictures.cleaned(whole[: len(whole) // 2])


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    head = written(Image.new("1", (10, 10)), "PNG")
    side = (50_000).to_bytes(4, "big")
    start = head[:16] + side + side + head[24:29]
    bomb = start + zlib.crc32(start[12:29]).to_bytes(4, "big") + head[33:]
    with pytest.raises(pictures.TooLarge):
        pictures.cleaned(bomb)
    with pytest.raises(pictures.TooLarge):
        pictures.cleaned(b"x" * (pictures.MAX_BYTES + 1))


def test_an_animation_is_refused_and_a_still_gif_is_not() -> None:
    frames = [Image.new("RGB", (10, 10), colour) for colour in ("red", "green", "blue")]
    moving = written(frames[0], "GIF", save_all=True, append_images=frames[1:])
    with pytest.raises(pictures.Moving):
        pictures.cleaned(moving)
    assert pictures.cleaned(written(frames[0], "GIF")).width == 10


def test_what_fits_is_sent_as_it_is() -> None:
    made = pictures.cleaned(written(photo(), "JPEG"))
    assert pictures.fitted(made, NARROW) is made


def test_a_drawing_stays_a_drawing_where_it_can() -> None:
    made = pictures.cleaned(written(Image.new("RGB", (900, 900), "teal"), "PNG"))
    fitted = pictures.fitted(made, NARROW)
    assert (fitted.mime, fitted.width) == ("image/png", 500)


@settings(max_examples=30, deadline=None)
@given(
    width=st.integers(1, 900),
    height=st.integers(1, 900),
    noisy=st.booleans(),
    max_bytes=st.integers(3_000, 200_000),
    max_side=st.integers(64, 800),
    mimes=st.sampled_from([("image/jpeg",), ("image/png",), ("image/jpeg", "image/png")]),
)
def test_every_picture_fits_every_limit_and_always_the_same_way(
    width: int, height: int, noisy: bool, max_bytes: int, max_side: int, mimes: tuple[str, ...]
) -> None:
    picture = photo((width, height)) if noisy else Image.new("RGB", (width, height), "teal")
    made = pictures.cleaned(written(picture, "PNG"))
    limits = PictureLimits(4, max_bytes, max_side, 100, mimes)
    fitted = pictures.fitted(made, limits)
    assert len(fitted.data) <= max_bytes
    assert max(fitted.width, fitted.height) <= max_side
    assert fitted.mime in mimes
    assert Image.open(io.BytesIO(fitted.data)).size == (fitted.width, fitted.height)
    assert pictures.fitted(pictures.cleaned(written(picture, "PNG")), limits) == fitted


def test_a_platform_that_takes_neither_kind_is_said() -> None:
    made = pictures.cleaned(written(photo(), "PNG"))
    with pytest.raises(pictures.Unusable):
        pictures.fitted(made, PictureLimits(4, 100_000, 500, 100, ("image/avif",)))
