"""Texts for people. English is the source; the composition root installs a lookup for other languages."""

from collections.abc import Callable

LANGUAGES = ("en", "fr")

Lookup = Callable[[str, int], str]


def _source(text: str, n: int) -> str:
    return text


_lookup: Lookup = _source
_language = "en"


def use(language: str, lookup: Lookup | None) -> None:
    """Install `lookup(source_text, n)`; n is -1 where the text does not count anything."""
    global _lookup, _language
    _lookup = lookup or _source
    _language = language


def language() -> str:
    return _language


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """The text in the user's language. `text` must be a literal; fill it with `.format` afterwards.

    With `n` given, `%n` in the text is replaced by it and the right plural is chosen.
    """
    translated = _lookup(text, n) or text
    return translated.replace("%n", str(n)) if n >= 0 else translated


def pair(name: str, said: object) -> str:
    """“Name: what is said of it”, with the colon as the language sets it."""
    return tr("{name}: {said}").format(name=name, said=said)
