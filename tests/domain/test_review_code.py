"""The one-time code: typed in any way, mistypings found; the seal that it puts on a decision."""

import json

from hypothesis import given
from hypothesis import strategies as st

from cm_console.domain.review_code import (
    ALPHABET,
    claimed,
    is_sealed,
    new_code,
    normal_code,
    seal,
    verifier,
)

codes = st.builds(lambda _: new_code(), st.integers())


def test_codes_are_told_in_groups_and_differ() -> None:
    made = {new_code() for _ in range(100)}
    assert len(made) == 100
    assert all([len(group) for group in code.split("-")] == [4, 4, 4] for code in made)


@given(codes, st.sampled_from([" ", "", "-", " - "]), st.booleans())
def test_a_code_is_known_however_it_is_typed(code: str, between: str, lower: bool) -> None:
    typed = code.replace("-", between).replace("0", "O").replace("1", "l")
    assert normal_code(typed.lower() if lower else typed) == code.replace("-", "")


@given(codes, st.integers(0, 11), st.sampled_from(ALPHABET))
def test_every_single_mistyped_letter_is_found(code: str, place: int, letter: str) -> None:
    plain = code.replace("-", "")
    wrong = plain[:place] + letter + plain[place + 1 :]
    assert normal_code(wrong) == (plain if wrong == plain else None)


@given(st.text(max_size=20))
def test_anything_may_be_typed(typed: str) -> None:
    assert normal_code(typed) is None or len(normal_code(typed) or "") == 12


def test_a_seal_is_for_one_code_one_review_and_every_byte() -> None:
    code = new_code()
    key = verifier(code, "r1")
    file = seal({"review": "r1", "posts": [{"comment": "d’accord", "verdict": "approved"}]}, key)
    found = claimed(file)
    assert found is not None
    decision, text, mark = found
    assert decision["review"] == "r1"
    assert is_sealed(text, mark, key)
    assert not is_sealed(text, mark, verifier(code, "r2"))
    assert not is_sealed(text, mark, verifier(new_code(), "r1"))
    data = file.encode()
    for place in range(len(data)):
        changed = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
        again = claimed(changed.decode("utf-8", "replace"))
        assert again is None or not is_sealed(again[1], again[2], key), place


@given(
    st.recursive(
        st.none() | st.integers() | st.text(), lambda more: st.lists(more) | st.dictionaries(st.text(), more)
    )
)
def test_any_json_may_come_back(value: object) -> None:
    assert claimed(json.dumps(value)) is None
