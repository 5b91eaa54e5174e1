"""What a Bluesky post shows or answers: pictures, a link card, and the posts above it in a thread."""

from typing import Any

from cm_console.domain.delivery import NotSent, Problem, Rejected
from cm_console.domain.platform import Image, Message, PictureLimits, Receipt
from integrations._bluesky_session import Bluesky
from integrations._http import Refusal, harmless

# The platform itself takes twice as many bytes by now; people's own servers of last year do not.
LIMITS = PictureLimits(count=4, max_bytes=1_000_000, max_side=4000, alt_limit=2000)


def embed(connection: Bluesky, message: Message) -> dict[str, Any] | None:
    """The pictures, or else the card, uploaded; the same message gives the same bytes."""
    if message.images:
        shown = [
            {
                "image": _blob(connection, image),
                "alt": image.alt,
                "aspectRatio": {"width": image.width, "height": image.height},
            }
            for image in message.images
        ]
        return {"$type": "app.bsky.embed.images", "images": shown}
    if message.card is None:
        return None
    card = message.card
    external: dict[str, Any] = {"uri": card.url, "title": card.title, "description": card.description}
    if card.image is not None:
        external["thumb"] = _blob(connection, card.image)
    return {"$type": "app.bsky.embed.external", "external": external}


def reply(connection: Bluesky, message: Message) -> dict[str, Any] | None:
    """The posts that `message` follows, by address and content, as the platform asks."""
    if message.answers is None:
        return None
    parent = reference(connection, message.answers)
    root = message.root or message.answers
    return {"root": parent if root == message.answers else reference(connection, root), "parent": parent}


def reference(connection: Bluesky, receipt: Receipt) -> dict[str, str]:
    """A post's address with the hash of its content."""
    repo, collection, rkey = [*receipt.remote_id.removeprefix("at://").split("/"), "", ""][:3]
    query = {"repo": repo, "collection": collection, "rkey": rkey}
    with harmless("the part before"):
        try:
            value = connection.call(
                lambda http, login: http.get("/xrpc/com.atproto.repo.getRecord", query)
            ).value()
        except Refusal as refusal:
            if refusal.code == "RecordNotFound":
                raise Rejected("the part before is gone", Problem.CONTENT) from refusal
            raise
    if not isinstance(value, dict) or not value.get("cid"):
        raise NotSent("the part before has no content")
    return {"uri": receipt.remote_id, "cid": str(value["cid"])}


def _blob(connection: Bluesky, image: Image) -> dict[str, Any]:
    with harmless("a picture"):
        value = connection.call(
            lambda http, login: http.upload("/xrpc/com.atproto.repo.uploadBlob", image.data, image.mime)
        ).value()
    blob = value.get("blob") if isinstance(value, dict) else None
    if not isinstance(blob, dict):
        raise NotSent("a picture without an address")
    return blob
