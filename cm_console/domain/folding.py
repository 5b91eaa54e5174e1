"""How headers and words that people typed are compared: without case, accents and signs."""

import re
import unicodedata


def fold(text: str) -> str:
    """Lower case, no accents, words parted by single spaces."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(re.sub(r"[^0-9a-z]+", " ", plain.casefold()).split())
