"""What a post has beside its text: what of it is sent, and that the file tells it again."""

from hypothesis import given
from hypothesis import strategies as st

from cm_console.domain.content import NONE, Attached, Card, Extras, Visibility
from cm_console.domain.delivery import content_key

words = st.text(max_size=12)
everything = st.builds(
    Extras,
    warning=words,
    visibility=st.sampled_from(Visibility),
    pictures=st.lists(st.builds(Attached, words, words, st.booleans()), max_size=3).map(tuple),
    card=st.none() | st.builds(Card, words, words, words, words),
    labels=st.lists(words, max_size=2).map(tuple),
    repeat=words,
)


@given(everything)
def test_the_file_tells_it_again(extras: Extras) -> None:
    assert Extras.from_text(extras.to_text()) == extras


@given(everything, st.lists(words, max_size=2).map(tuple), words)
def test_labels_and_the_rule_of_a_draft_are_never_sent(
    extras: Extras, labels: tuple[str, ...], rule: str
) -> None:
    other = Extras(extras.warning, extras.visibility, extras.pictures, extras.card, labels, rule)
    assert other.sent == extras.sent


def test_what_is_a_text_only_has_the_key_that_it_had_before_there_was_more() -> None:
    assert NONE.sent == Extras(labels=("wave 1",), repeat="FREQ=DAILY").sent == ""
    assert content_key("w", 1, "Hello", NONE.sent) == content_key("w", 1, "Hello")
    assert content_key("w", 1, "Hello", Extras(warning="Spoiler").sent) != content_key("w", 1, "Hello")
