"""Pictures on Mastodon: uploaded and made ready before the post, and what a server takes of them."""

import time
from collections.abc import Mapping
from math import isqrt
from typing import Any
from urllib.parse import quote

from cm_console.domain.delivery import NotSent
from cm_console.domain.platform import Image, PictureLimits
from integrations._http import Http, harmless

# What Mastodon itself takes; a server's own words go before it.
LIMITS = PictureLimits(count=4, max_bytes=16_000_000, max_side=4096, alt_limit=1500)
WAITS = (0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 15.0)  # seconds between two looks at a picture that is being prepared


def upload(http: Http, image: Image) -> str:
    """The server's id for the picture, ready to be posted. Whatever fails here, nothing was published."""
    fields = {"description": image.alt} if image.alt else {}
    with harmless("a picture"):
        answer = http.upload("/api/v2/media", image.data, image.mime, fields)
        media_id = _id(answer.value())
        for seconds in WAITS:
            if answer.status not in (202, 206):
                return media_id
            time.sleep(seconds)
            answer = http.get(f"/api/v1/media/{quote(media_id, safe='')}")
            answer.value()
    raise NotSent("a picture is still being prepared")


def picture_limits(instance: Mapping[str, Any]) -> Mapping[str, Any]:
    """What a server says of pictures, as `domain.pictures.limits_of` reads it."""
    configuration = instance.get("configuration")
    told = configuration if isinstance(configuration, dict) else {}
    media, statuses = _dict(told.get("media_attachments")), _dict(told.get("statuses"))
    matrix = media.get("image_matrix_limit")
    found = {
        "count": statuses.get("max_media_attachments"),
        "max_bytes": media.get("image_size_limit"),
        "max_side": isqrt(matrix) if isinstance(matrix, int) and matrix > 0 else None,
        "alt_limit": media.get("description_limit"),
        "mimes": media.get("supported_mime_types"),
    }
    return {name: value for name, value in found.items() if value}


def _id(value: Any) -> str:
    if not isinstance(value, dict) or not value.get("id"):
        raise NotSent("a picture without an id")
    return str(value["id"])


def _dict(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}
