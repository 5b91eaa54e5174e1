"""The workspace's own key, which signs what is given to reviewers. Kept in the keyring only."""

import base64
import hashlib
from typing import TYPE_CHECKING

from cm_console.domain.accounts import SecretState
from cm_console.services.context import Context
from cm_console.store import workspace

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


def public(context: Context) -> str | None:
    """The public key; None where no keyring can keep the private one. Slow."""
    key = _key(context)
    return None if key is None else base64.b64encode(key.public_key().public_bytes_raw()).decode()


def sign(context: Context, text: str) -> str:
    """The signature of `text`, where there is a key. Slow."""
    key = _key(context)
    assert key is not None
    return base64.b64encode(key.sign(text.encode())).decode()


def is_signed(text: str, public: str, signature: str) -> bool:
    """Whether the holder of the key that belongs to `public` signed exactly `text`."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        key = Ed25519PublicKey.from_public_bytes(base64.b64decode(public, validate=True))
        key.verify(base64.b64decode(signature, validate=True), text.encode())
    except (ValueError, InvalidSignature):
        return False
    return True


def fingerprint(public: str) -> str:
    """A public key as two people can compare it: four groups of four."""
    text = hashlib.sha256(public.encode()).hexdigest()[:16].upper()
    return " ".join(text[n : n + 4] for n in range(0, 16, 4))


def _key(context: Context) -> "Ed25519PrivateKey | None":
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    kept, name = context.credentials, f"{workspace.key(context.db)}:review"
    saved = kept.kept(name)
    if saved:
        return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(saved))
    made = Ed25519PrivateKey.generate()
    # A key that lives in memory only would be another one tomorrow: nobody could know it again.
    if kept.keep(name, made.private_bytes_raw().hex()) is not SecretState.USABLE:
        return None
    return made
