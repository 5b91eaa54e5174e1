"""The WHERE and ORDER BY of a search among testers. What people typed only goes in as parameters."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from cm_console.domain.circles import Circle
from cm_console.domain.people_query import Query, Term
from cm_console.domain.testers import TesterState
from cm_console.store import circles

FROM = (
    " FROM person AS p"
    " LEFT JOIN tester AS t ON t.person_id = p.id AND t.campaign_id = :campaign"
    " LEFT JOIN wave AS w ON w.id = t.wave_id"
)
_STATE = "coalesce(t.state, 'candidate')"
_FLAGS = {"is_manager": "p.is_manager", "volunteer": "p.volunteer", "is_external": "p.is_external"}
_TEXT_ORDERS = {column: f"p.{column}" for column in ("department", "level", "site")}
_KEYS = {"name": "p.name_key", "email": "p.email_key"}  # in order already, by their index
# No more than SQLite's parser can nest: what French names and words are written with.
_ACCENTS = (
    *(("é", "e"), ("è", "e"), ("ê", "e"), ("ë", "e"), ("à", "a"), ("â", "a"), ("ä", "a"), ("ç", "c")),
    *(("î", "i"), ("ï", "i"), ("ô", "o"), ("ö", "o"), ("œ", "oe"), ("û", "u"), ("ü", "u"), ("ñ", "n")),
    *(("É", "E"), ("È", "E"), ("Ê", "E"), ("À", "A"), ("Â", "A"), ("Ç", "C"), ("Î", "I"), ("Ô", "O")),
    ("Œ", "OE"),
)


def where(
    campaign_id: int,
    query: Query,
    states: Iterable[TesterState] | None = None,
    wave_id: int | None = None,
    circle: Circle | None = None,
    *,
    walk: bool = False,
    among: Sequence[int] | None = None,
) -> tuple[str, dict[str, Any]]:
    """The conditions and their parameters; goes after FROM.

    `walk` goes through people in their order and looks for each among those found: the quicker way to the
    first of very many. `among` are those whom the words find, where that is known already.
    """
    params: dict[str, Any] = {"campaign": campaign_id}
    conditions: list[str] = []

    def parameter(value: object) -> str:
        name = f"v{len(params)}"
        params[name] = value
        return f":{name}"

    def any_state(wanted: Iterable[TesterState]) -> str:
        return f"{_STATE} IN ({', '.join(parameter(state.value) for state in sorted(wanted))})"

    match = matching(query)
    if among is not None:
        found = parameter(json.dumps(among))
        conditions.append(f"p.id IN (SELECT value FROM json_each({found}))")
    elif match:
        sign = "+" if walk else ""  # SQLite's own word for "without the index of this column"
        conditions.append(
            f"{sign}p.id IN (SELECT rowid FROM person_search WHERE person_search MATCH {parameter(match)})"
        )
    for term in query.texts:
        if term.negated and _searchable(term):
            pattern = parameter(_fts(term))
            conditions.append(
                f"p.id NOT IN (SELECT rowid FROM person_search WHERE person_search MATCH {pattern})"
            )
    conditions += [f"{_FLAGS[column]} = {int(wanted)}" for column, wanted in query.flags]
    for kind, wanted in query.kinds:
        conditions.append(f"p.kind {'=' if wanted else '<>'} {parameter(kind.value)}")
    for some, wanted in query.states:
        conditions.append(any_state(some) if wanted else f"NOT {any_state(some)}")
    for number, wanted in query.waves:
        if number is None:
            conditions.append("w.number IS NULL" if wanted else "w.number IS NOT NULL")
        else:
            conditions.append(f"w.number {'IS' if wanted else 'IS NOT'} {parameter(number)}")
    if states is not None:
        conditions.append(any_state(states))
    if wave_id is not None:
        conditions.append(f"t.wave_id = {parameter(wave_id)}")
    if circle is not None:
        conditions += circles.conditions(circle, parameter)
    return (" WHERE " + " AND ".join(conditions) if conditions else ""), params


def matching(query: Query) -> str:
    """What the search index is asked for; empty where the words of the query do not narrow it."""
    return " AND ".join(_fts(term) for term in query.texts if not term.negated and _searchable(term))


def is_indexed(order: str) -> bool:
    """Whether people are kept in this order."""
    return order in _KEYS


def order_by(order: str, descending: bool) -> str:
    """ORDER BY for a column's key; blanks come last either way, É sorts with E."""
    way = " DESC" if descending else ""
    names = "p.name_key, p.id"
    if order in _KEYS:
        return f" ORDER BY {_KEYS[order]}{way}, p.id{way}"
    if order in _TEXT_ORDERS:
        column = _TEXT_ORDERS[order]
        return f" ORDER BY {column} = '', {plain(column)} COLLATE NOCASE{way}, {names}"
    if order == "state":
        steps = " ".join(f"WHEN '{state.value}' THEN {n}" for n, state in enumerate(TesterState))
        return f" ORDER BY CASE {_STATE} {steps} END{way}, {names}"
    key = {
        "wave": "w.number",
        "since": "t.since",
        "volunteer": "1 - p.volunteer",
        "manager": "1 - p.is_manager",
    }
    if order not in key:
        raise ValueError(f"people cannot be ordered by {order!r}")
    return f" ORDER BY {key[order]} IS NULL, {key[order]}{way}, {names}"


def plain(column: str) -> str:
    """The column without French accents; only the few cells that have one pay for it."""
    stripped = column
    for accented, letter in _ACCENTS:
        stripped = f"replace({stripped}, '{accented}', '{letter}')"
    return f"CASE WHEN {column} GLOB '*[^ -~]*' THEN {stripped} ELSE {column} END"


def _searchable(term: Term) -> bool:
    return any(c.isalnum() for c in term.text)


def _fts(term: Term) -> str:
    # Inside quotation marks FTS5 knows no operators; the star makes the last word a beginning.
    phrase = '"' + term.text.replace('"', " ").replace("\0", " ") + '" *'
    return f"({{{term.column}}} : {phrase})" if term.column else f"({phrase})"
