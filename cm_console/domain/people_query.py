"""What a person typed into the testers' search box, taken apart; never fails, whatever was typed.

chloé support            words, each as a beginning, accents and case aside
department:support       also level: site: state: wave: kind: is:manager is:volunteer is:external
-wave:1  -support        without
site:"La Défense"        quotation marks keep blanks together
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from cm_console.domain.folding import fold
from cm_console.domain.person_kinds import person_kind
from cm_console.domain.testers import PersonKind, TesterState

_TERM = re.compile(r'(-?)(?:(\w+):(?:"([^"]*)"?|(\S*))|"([^"]*)"?|(\S+))')
_COLUMNS = {
    **dict.fromkeys(("department", "departement", "service", "dep"), "department"),
    **dict.fromkeys(("level", "niveau"), "level"),
    **dict.fromkeys(("site", "lieu"), "site"),
}
_STATES = ("state", "etat", "statut", "status")
_WAVES = ("wave", "vague")
_KINDS = ("kind", "type", "genre")
_IS = ("is", "est")
_FLAGS = {
    "manager": "is_manager",
    **dict.fromkeys(("volunteer", "volontaire"), "volunteer"),
    **dict.fromkeys(("external", "externe"), "is_external"),
}
_NO_WAVE = ("none", "aucune", "no", "0")


@dataclass(frozen=True)
class Term:
    """One condition. `column` is empty for text that may stand anywhere."""

    text: str
    column: str = ""
    negated: bool = False


@dataclass(frozen=True)
class Query:
    """Everything must hold at once."""

    texts: tuple[Term, ...] = ()
    flags: tuple[tuple[str, bool], ...] = ()  # (column, wanted)
    states: tuple[tuple[frozenset[TesterState], bool], ...] = ()  # (any of these, wanted)
    waves: tuple[tuple[int | None, bool], ...] = ()  # (number, None for no wave; wanted)
    kinds: tuple[tuple[PersonKind, bool], ...] = ()

    @property
    def is_empty(self) -> bool:
        return not (self.texts or self.flags or self.states or self.waves or self.kinds)


def parse(text: str, state_words: Mapping[str, TesterState] | None = None) -> Query:
    """Take `text` apart; `state_words` adds the states' names in the user's language."""
    names = {state.value: state for state in TesterState}
    names.update({fold(word): state for word, state in (state_words or {}).items()})
    texts: list[Term] = []
    flags: list[tuple[str, bool]] = []
    states: list[tuple[frozenset[TesterState], bool]] = []
    waves: list[tuple[int | None, bool]] = []
    kinds: list[tuple[PersonKind, bool]] = []
    clean = "".join(c if c.isprintable() else " " for c in text)
    for minus, key, *values in _TERM.findall(clean):
        value, wanted = "".join(values), not minus
        folded, word = fold(key), fold(value)
        if folded and not value.strip('"'):
            continue  # a filter that is still being typed
        found = frozenset(state for name, state in names.items() if word and name.startswith(word))
        if folded in _COLUMNS:
            texts.append(Term(value, _COLUMNS[folded], not wanted))
        elif folded in _STATES and found:
            states.append((found, wanted))
        elif folded in _WAVES and (word in _NO_WAVE or (word.isdigit() and len(word) < 10)):
            waves.append((None if word in _NO_WAVE else int(word), wanted))
        elif (folded in _KINDS or (folded in _IS and word not in _FLAGS)) and (kind := person_kind(word)):
            kinds.append((kind, wanted))
        elif folded in _IS and word in _FLAGS:
            flags.append((_FLAGS[word], wanted))
        else:
            texts.append(Term(f"{key}:{value}" if key else value, negated=not wanted))
    return Query(tuple(texts), tuple(flags), tuple(states), tuple(waves), tuple(kinds))


def is_plain(text: str) -> bool:
    """Whether `text` asks for words alone, which the search index answers by itself."""
    return ":" not in text and not any(term.negated for term in parse(text).texts)
