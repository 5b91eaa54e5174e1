"""A picture of the workspace, and how large an account's platform takes one."""

from dataclasses import dataclass, replace

from cm_console.domain.accounts import Account
from cm_console.domain.platform import Capabilities, PictureLimits

JPEG, PNG = "image/jpeg", "image/png"
OURS = (JPEG, PNG)  # what pictures are kept and sent as


@dataclass(frozen=True)
class PictureFile:
    """A picture in the workspace, without its data. `size` in bytes."""

    hash: str
    name: str
    mime: str
    width: int  # pixels
    height: int
    size: int


def limits_of(can: Capabilities, account: Account) -> PictureLimits | None:
    """What the account's server takes: what it says of itself goes before what its platform says of all."""
    if can.pictures is None:
        return None
    told = account.facts.get("pictures")
    numbers = {
        name: value
        for name in ("count", "max_bytes", "max_side", "alt_limit")
        if isinstance(told, dict) and isinstance(value := told.get(name), int) and value > 0
    }
    mimes = told.get("mimes") if isinstance(told, dict) else None
    known = tuple(mime for mime in OURS if mime in mimes) if isinstance(mimes, list) else ()
    return replace(can.pictures, **numbers, mimes=known or can.pictures.mimes)
