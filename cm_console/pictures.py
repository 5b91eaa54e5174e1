"""Pictures made ready for the networks: upright, bounded, and without what cameras write into them.

Only here is Pillow used. The same picture always gives the same bytes: a post that is sent again is the same.
"""

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cm_console.domain.pictures import JPEG, PNG
from cm_console.domain.plain_pictures import plain
from cm_console.domain.platform import PictureLimits

if TYPE_CHECKING:
    from PIL.Image import Image

MAX_BYTES = 50_000_000  # of a file that is read
MAX_PIXELS = 50_000_000  # more is refused before it is unpacked; a JPEG can be unpacked smaller
MAX_SIDE = 4096  # pixels, of what is kept
LARGE = 8_000_000  # bytes; above, a PNG is a photograph and kept as JPEG, and a JPEG is pressed
QUALITY = 90
_LOWER = (85, 75, 65)  # JPEG qualities to try before the picture is made smaller
_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF")


class Unusable(Exception):
    """What was given cannot be used as a picture."""


class NotAPicture(Unusable):
    pass


class TooLarge(Unusable):
    pass


class Moving(Unusable):
    """An animation: only its first moment would be sent."""


@dataclass(frozen=True)
class Made:
    """A picture as bytes. `width` and `height` in pixels."""

    data: bytes
    mime: str
    width: int
    height: int


def cleaned(data: bytes) -> Made:
    """The picture in `data`, upright, in sRGB, at most MAX_SIDE, with nothing in it but what is seen.

    What is so already stays byte for byte: it is the same picture wherever it goes, and loses nothing.
    """
    if len(data) > MAX_BYTES:
        raise TooLarge
    picture, source = _opened(data)
    mime = plain(data) if len(data) <= LARGE else None
    if mime and max(_size(data)) <= MAX_SIDE:
        return Made(data, mime, *picture.size)
    if source in ("JPEG", "MPO", "WEBP") and picture.mode != "RGBA":
        return _jpeg(picture, QUALITY)
    made = _png(picture)
    return made if len(made.data) <= LARGE else _jpeg(_on_white(picture), QUALITY)


def fitted(made: Made, limits: PictureLimits) -> Made:
    """`made` within `limits`: as it is where it fits, else converted, pressed harder, made smaller."""
    if made.mime in limits.mimes and _fits(made, limits):
        return made
    if not {JPEG, PNG} & set(limits.mimes):
        raise Unusable("the platform takes neither JPEG nor PNG")
    picture, _ = _opened(made.data)
    side, kind = min(limits.max_side, max(picture.size)), made.mime
    while side:
        smaller = picture.copy()
        _shrink(smaller, side)
        for candidate in _candidates(smaller, kind, limits):
            if _fits(candidate, limits):
                return candidate
        side, kind = side * 3 // 4, JPEG
    raise Unusable("no size is small enough")


def _fits(made: Made, limits: PictureLimits) -> bool:
    return len(made.data) <= limits.max_bytes and max(made.width, made.height) <= limits.max_side


def _candidates(picture: "Image", mime: str, limits: PictureLimits) -> "list[Made]":
    """From the best to the smallest; a drawing stays one where that is possible."""
    found = []
    if PNG in limits.mimes and (mime == PNG or JPEG not in limits.mimes):
        found.append(_png(picture))
    if JPEG in limits.mimes and (not found or len(found[0].data) > limits.max_bytes):
        flat = _on_white(picture)
        for quality in (QUALITY, *_LOWER):
            found.append(_jpeg(flat, quality))
            if len(found[-1].data) <= limits.max_bytes:
                break
    return found


def _opened(data: bytes) -> "tuple[Image, str]":
    """The picture, unpacked, upright, at most MAX_SIDE, as RGB, RGBA or L; and the format it came in."""
    from PIL import Image, ImageOps

    try:
        picture = Image.open(io.BytesIO(data), formats=_FORMATS)
        source = picture.format or ""
        smaller = MAX_SIDE / max(picture.size)
        if smaller < 1:
            picture.draft(None, (int(picture.width * smaller), int(picture.height * smaller)))
        if picture.width * picture.height > MAX_PIXELS:
            raise TooLarge
        if getattr(picture, "is_animated", False) and source != "MPO":
            raise Moving
        profile = picture.info.get("icc_profile")
        picture.load()
        ImageOps.exif_transpose(picture, in_place=True)
        plain = picture if picture.mode == "CMYK" else _plain(picture)
        _shrink(plain, MAX_SIDE)
        plain = _plain(_in_srgb(plain, profile))
    except Unusable:
        raise
    except Exception as error:  # whatever a damaged or hostile file does to the decoder
        if isinstance(error, Image.DecompressionBombError | Image.DecompressionBombWarning):
            raise TooLarge from error
        raise NotAPicture from error
    # A new picture: nothing that the file said beside its pixels comes along.
    clean = Image.new(plain.mode, plain.size)
    clean.paste(plain)
    return clean, source


def _size(data: bytes) -> tuple[int, int]:
    from PIL import Image

    with Image.open(io.BytesIO(data), formats=_FORMATS) as picture:
        return picture.size


def _plain(picture: "Image") -> "Image":
    """As RGB, RGBA or L, whichever holds all that it shows."""
    if picture.mode.startswith("I") or picture.mode == "F":  # 16 and 32 bits of grey
        picture = picture.convert("I").point(lambda value: value / 257).convert("L")
    if picture.mode in ("LA", "PA", "RGBa", "La", "RGBA") or "transparency" in picture.info:
        picture = picture.convert("RGBA")
        lowest = picture.getchannel("A").getextrema()[0]
        return picture if lowest != 255 else picture.convert("RGB")
    return picture if picture.mode in ("RGB", "L") else picture.convert("RGB")


def _in_srgb(picture: "Image", profile: bytes | None) -> "Image":
    """With the colours that are meant: the profile that explains them is not sent."""
    if not profile or picture.mode not in ("RGB", "RGBA", "CMYK", "L"):
        return picture
    from PIL import ImageCms

    try:
        into = "RGBA" if picture.mode == "RGBA" else "L" if picture.mode == "L" else "RGB"
        if into == "L":
            return picture
        converted = ImageCms.profileToProfile(
            picture,
            ImageCms.ImageCmsProfile(io.BytesIO(profile)),
            ImageCms.createProfile("sRGB"),
            outputMode=into,
        )
    except (ImageCms.PyCMSError, OSError, ValueError):
        return picture  # a profile that means nothing
    return converted or picture


def _on_white(picture: "Image") -> "Image":
    if picture.mode != "RGBA":
        return picture
    from PIL import Image

    flat = Image.new("RGB", picture.size, "white")
    flat.paste(picture, mask=picture.getchannel("A"))
    return flat


def _png(picture: "Image") -> Made:
    written = io.BytesIO()
    picture.save(written, "PNG", optimize=True)
    return Made(written.getvalue(), PNG, *picture.size)


def _jpeg(picture: "Image", quality: int) -> Made:
    written = io.BytesIO()
    picture.save(written, "JPEG", quality=quality, optimize=True, progressive=True)
    return Made(written.getvalue(), JPEG, *picture.size)


def _shrink(picture: "Image", side: int) -> None:
    from PIL.Image import Resampling

    picture.thumbnail((side, side), resample=Resampling.LANCZOS, reducing_gap=3.0)
