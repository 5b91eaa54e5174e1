"""What is said of letters: what held one up is told only while it still can go."""

import pytest

from cm_console.domain.invitations import Letter, LetterProblem, LetterState, Way
from cm_console.invitation_words import letter_note


@pytest.mark.parametrize(
    ("state", "told"),
    [
        (LetterState.WAITING, True),
        (LetterState.REFUSED, True),
        (LetterState.SENT, False),
        (LetterState.CANCELLED, False),
    ],
)
def test_what_held_a_letter_up_is_told_while_it_matters(state: LetterState, told: bool) -> None:
    letter = Letter(1, 1, 0, Way.EMAIL, state, "m", "a@x.example", "S", "T", problem=LetterProblem.NETWORK)
    assert bool(letter_note(letter)) is told
