"""What keeps an erased person from coming back with the next import: keyed hashes, no identity."""

import hashlib
import hmac

from cm_console.domain.importing import email_key


def of_address(salt: bytes, key: str) -> str:
    """The mark of an e-mail key."""
    return _mark(salt, "address", key)


def of_number(salt: bytes, number: str) -> str:
    """The mark of a staff number."""
    return _mark(salt, "number", _tidy(number))


def is_same_number(one: str, other: str) -> bool:
    """Whether two staff numbers get the same mark."""
    return _tidy(one) == _tidy(other)


def of_person(salt: bytes, email: str, staff_number: str) -> list[str]:
    """The marks that keep a person out."""
    marks = [of_address(salt, email_key(email))]
    return [*marks, of_number(salt, staff_number)] if staff_number.strip() else marks


def _mark(salt: bytes, what: str, text: str) -> str:
    return hmac.new(salt, f"{what}\0{text}".encode(), hashlib.sha256).hexdigest()


def _tidy(number: str) -> str:
    return " ".join(number.split()).casefold()
