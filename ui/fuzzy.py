"""How well a typed text fits a name: without accents and case, words by their beginnings, gaps allowed."""

import unicodedata


def plain(text: str) -> str:
    """`text` without accents, in one case, with the same number of words."""
    spread = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in spread if not unicodedata.combining(letter)).casefold()


def score(query: str, text: str) -> int:
    """0 where `query` does not fit `text`; the larger, the better it fits. An empty query fits all alike."""
    query, text = plain(query).strip(), plain(text)
    if not query:
        return 1
    if text.startswith(query):
        return 1000 - min(400, len(text) - len(query))
    words = text.replace("-", " ").replace("’", " ").replace("'", " ").split()
    asked = query.split()
    if all(any(word.startswith(part) for word in words) for part in asked):
        return 500 - min(300, len(text))
    if len(query) > 1 and query in text:
        return 180 - min(100, text.index(query))
    return _scattered(query.replace(" ", ""), text)


def _scattered(query: str, text: str) -> int:
    """The letters in their order with gaps between; the first one must begin a word."""
    at, gaps = -1, 0
    for number, letter in enumerate(query):
        found = text.find(letter, at + 1)
        while number == 0 and found > 0 and text[found - 1].isalnum():
            found = text.find(letter, found + 1)
        if found < 0:
            return 0
        gaps += found - at - 1 if number else 0
        at = found
    return max(0, 60 - gaps * 4) if len(query) > 1 else 0
