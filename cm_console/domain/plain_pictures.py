"""Whether a JPEG or PNG file holds its picture and nothing beside it: such a file can be kept as it is.

Strict on purpose: what is not known to be plain is made anew, which is always safe.
"""

import zlib
from collections.abc import Iterator

from cm_console.domain.pictures import JPEG, PNG

# https://www.w3.org/TR/png-3/ and ITU-T T.81. A JFIF header of this length has no thumbnail in it.
_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_PNG_CHUNKS = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})
_JFIF_LENGTH = 16
_APP0, _DHT, _EOI, _SOS, _DQT, _DRI = 0xE0, 0xC4, 0xD9, 0xDA, 0xDB, 0xDD
_FRAMES = (0xC0, 0xC1, 0xC2)  # baseline, extended, progressive
_MARKERS = frozenset({_APP0, _DHT, _SOS, _DQT, _DRI, *_FRAMES})
_COMPONENTS = (1, 3)  # grey, colour; four are inks


def plain(data: bytes) -> str | None:
    """The type of the file when there is nothing in it but a picture of eight bits, else None."""
    try:
        if data.startswith(_PNG_SIGNATURE):
            return PNG if _plain_png(data) else None
        if data.startswith(b"\xff\xd8"):
            return JPEG if _plain_jpeg(data) else None
    except (IndexError, ValueError):
        pass
    return None


def _plain_png(data: bytes) -> bool:
    names = [name for name, _ in _chunks(data)]
    depth = data[len(_PNG_SIGNATURE) + 8 + 8]
    return names[0] == b"IHDR" and names[-1] == b"IEND" and _PNG_CHUNKS.issuperset(names) and depth <= 8


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_PNG_SIGNATURE)
    while at < len(data):
        length = int.from_bytes(data[at : at + 4])
        name, body = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        told = data[at + 8 + length : at + 12 + length]
        if len(told) < 4 or zlib.crc32(name + body) != int.from_bytes(told):
            raise ValueError
        yield name, body
        at += 12 + length
        if name == b"IEND" and at != len(data):
            raise ValueError  # something stands behind the picture


def _plain_jpeg(data: bytes) -> bool:
    found = list(_segments(data))
    headers = [body for marker, body in found if marker == _APP0]
    frames = [body for marker, body in found if marker in _FRAMES]
    return (
        _MARKERS.issuperset(marker for marker, _ in found)
        and found[0][0] == _APP0
        and [(len(body) + 2, body[:5]) for body in headers] == [(_JFIF_LENGTH, b"JFIF\0")]
        and [(body[0], body[5] in _COMPONENTS) for body in frames] == [(8, True)]
    )


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Marker and body of each segment up to the end of the picture, which must be that of the file."""
    at = 2
    while data[at] == 0xFF and data[at + 1] != _EOI:
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4])
        body = data[at + 4 : at + 2 + length]
        if length < 2 or len(body) != length - 2:
            raise ValueError
        yield marker, body
        at += 2 + length
        if marker == _SOS:
            at = _after_scan(data, at)
    if data[at:] != bytes((0xFF, _EOI)):
        raise ValueError


def _after_scan(data: bytes, at: int) -> int:
    """Where the next marker is: in a scan, a zero follows each 0xFF, or it begins a restart."""
    while True:
        at = data.index(b"\xff", at)
        if data[at + 1] != 0 and not 0xD0 <= data[at + 1] <= 0xD7:
            return at
        at += 2
