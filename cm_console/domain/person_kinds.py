"""What a word says of what somebody is: manager, employee, customer, partner or otherwise external."""

from functools import lru_cache

from cm_console.domain.folding import fold
from cm_console.domain.testers import PersonKind

_WORDS: dict[PersonKind, tuple[str, ...]] = {
    PersonKind.MANAGER: ("manager", "manageur", "encadrant", "encadrante", "cadre dirigeant"),
    PersonKind.EMPLOYEE: (
        *("employee", "employe", "employee", "salarie", "salariee", "collaborateur", "collaboratrice"),
        *("interne", "internal", "staff", "regular"),
    ),
    PersonKind.EXTERNAL: (
        *("external", "externe", "prestataire", "contractor", "consultant", "freelance", "interimaire"),
        *("guest", "invite", "fournisseur", "supplier", "vendor"),
    ),
    PersonKind.CUSTOMER: ("customer", "client", "cliente"),
    PersonKind.PARTNER: ("partner", "partenaire"),
}
_KINDS = {word: kind for kind, words in _WORDS.items() for word in words}


@lru_cache(maxsize=1024)
def person_kind(text: str) -> PersonKind | None:
    """The kind that a word stands for, in either language, one or several; None for another word."""
    key = fold(text)
    return _KINDS.get(key) or _KINDS.get(key.removesuffix("s"))


# What each kind says of the flags; None says nothing of it. An employee may lead others all the same.
SAYS: dict[PersonKind, tuple[bool | None, bool, str]] = {
    PersonKind.MANAGER: (True, False, ""),
    PersonKind.EMPLOYEE: (None, False, ""),
    PersonKind.EXTERNAL: (None, True, ""),
    PersonKind.CUSTOMER: (None, True, PersonKind.CUSTOMER.value),
    PersonKind.PARTNER: (None, True, PersonKind.PARTNER.value),
}
